<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>PostgresqlEngine</name>
    <message>
        <source>%1 did not answer at %2, port %3.</source>
        <extracomment>SERVICE, and words in capitals, are typed on a command line: leave commands as they are.</extracomment>
        <translation>%1 não respondeu em %2, porta %3.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that no firewall is between.</source>
        <translation>Verifique se o servidor está em execução e se não há um firewall no caminho.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the name %2 is not known.</source>
        <translation>Não foi possível acessar %1: o nome %2 é desconhecido.</translation>
    </message>
    <message>
        <source>Check the spelling of the host in the service&apos;s settings.</source>
        <translation>Verifique a grafia do host nas configurações do serviço.</translation>
    </message>
    <message>
        <source>%1 could not be reached: nothing answers at %2, port %3.</source>
        <translation>Não foi possível acessar %1: nada responde em %2, porta %3.</translation>
    </message>
    <message>
        <source>Start the server, and check host and port in the service&apos;s settings and listen_addresses on the server.</source>
        <translation>Inicie o servidor e verifique o host e a porta nas configurações do serviço e listen_addresses no servidor.</translation>
    </message>
    <message>
        <source>%1 could not be reached: there is no socket for port %3 in %2.</source>
        <translation>Não foi possível acessar %1: não há um soquete para a porta %3 em %2.</translation>
    </message>
    <message>
        <source>Start the server, or correct host and port in the service&apos;s settings.</source>
        <translation>Inicie o servidor ou corrija o host e a porta nas configurações do serviço.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the socket in %2 may not be used by you.</source>
        <translation>Não foi possível acessar %1: você não tem permissão para usar o soquete em %2.</translation>
    </message>
    <message>
        <source>Run Reprise as a user who may, or connect over the network.</source>
        <translation>Execute o Reprise como um usuário que tenha permissão ou conecte-se pela rede.</translation>
    </message>
    <message>
        <source>The connection to %1 at %2, port %3 failed.</source>
        <translation>A conexão com %1 em %2, porta %3 falhou.</translation>
    </message>
    <message>
        <source>%1 does not accept connections at this moment: it is starting, stopping or recovering.</source>
        <translation>%1 não aceita conexões neste momento: o servidor está iniciando, parando ou se recuperando.</translation>
    </message>
    <message>
        <source>Try again when it is up.</source>
        <translation>Tente novamente quando ele estiver em execução.</translation>
    </message>
    <message>
        <source>%1 has no connection left.</source>
        <translation>%1 não tem mais conexões livres.</translation>
    </message>
    <message>
        <source>Close some of its connections, or raise max_connections and restart the server.</source>
        <translation>Feche algumas das conexões ou aumente max_connections e reinicie o servidor.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2, and none is stored.</source>
        <translation>%1 exige uma senha para %2, e nenhuma está armazenada.</translation>
    </message>
    <message>
        <source>Store it in the service&apos;s credentials, or with: reprise set SERVICE --password-file FILE</source>
        <translation>Armazene-a nas credenciais do serviço ou com: reprise set SERVICE --password-file FILE</translation>
    </message>
    <message>
        <source>%1 refused the password of %2.</source>
        <translation>%1 recusou a senha de %2.</translation>
    </message>
    <message>
        <source>Correct the password in the service&apos;s credentials.</source>
        <translation>Corrija a senha nas credenciais do serviço.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in.</source>
        <translation>%1 não permite a entrada de %2.</translation>
    </message>
    <message>
        <source>Check the user in the service&apos;s settings, and the method for it in pg_hba.conf on the server.</source>
        <translation>Verifique o usuário nas configurações do serviço e o método de autenticação dele em pg_hba.conf no servidor.</translation>
    </message>
    <message>
        <source>%1 refuses connections of %2 to the database %3 from this address.</source>
        <translation>%1 recusa conexões de %2 ao banco de dados %3 a partir deste endereço.</translation>
    </message>
    <message>
        <source>Add a line for them to pg_hba.conf on the server, and reload it.</source>
        <translation>Adicione uma linha para elas em pg_hba.conf no servidor e recarregue-o.</translation>
    </message>
    <message>
        <source>%2 may not connect to the database %3 of %1.</source>
        <translation>%2 não tem permissão para se conectar ao banco de dados %3 de %1.</translation>
    </message>
    <message>
        <source>Grant it CONNECT there, or set another database.</source>
        <translation>Conceda CONNECT a ele nesse banco ou defina outro banco de dados.</translation>
    </message>
    <message>
        <source>%1 has no database %2.</source>
        <translation>%1 não tem um banco de dados %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: the file with the authority&apos;s certificate cannot be read.</source>
        <translation>O certificado de %1 não pode ser verificado: o arquivo com o certificado da autoridade não pode ser lido.</translation>
    </message>
    <message>
        <source>Correct sslrootcert in the service&apos;s settings.</source>
        <translation>Corrija sslrootcert nas configurações do serviço.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not signed by the authority that you trust for it.</source>
        <translation>O certificado de %1 não foi assinado pela autoridade em que você confia para este serviço.</translation>
    </message>
    <message>
        <source>Set sslrootcert to the certificate of the server&apos;s authority. If it did not change lately, somebody else may be answering.</source>
        <translation>Defina sslrootcert com o certificado da autoridade do servidor. Se ele não mudou recentemente, outra pessoa pode estar respondendo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for %2.</source>
        <translation>O certificado de %1 não é para %2.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate, or get a certificate for this name.</source>
        <translation>Use o nome de host que consta no certificado ou obtenha um certificado para este nome.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS, and the service&apos;s settings demand it.</source>
        <translation>%1 não oferece TLS, e as configurações do serviço o exigem.</translation>
    </message>
    <message>
        <source>Switch ssl on in the server, or set sslmode to prefer if the way to it is safe.</source>
        <translation>Ative ssl no servidor ou defina sslmode como prefer se o caminho até ele for seguro.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation>Não foi possível estabelecer a conexão criptografada com %1.</translation>
    </message>
    <message>
        <source>A setting of %1 is not valid.</source>
        <translation>Uma configuração de %1 não é válida.</translation>
    </message>
    <message>
        <source>Correct port and sslmode in the service&apos;s settings.</source>
        <translation>Corrija a porta e sslmode nas configurações do serviço.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it was in use.</source>
        <translation>A conexão com %1 foi interrompida enquanto estava em uso.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log, and try again.</source>
        <translation>Consulte o log do servidor e tente novamente.</translation>
    </message>
    <message>
        <source>%2 may not do this on %1.</source>
        <translation>%2 não tem permissão para fazer isso em %1.</translation>
    </message>
    <message>
        <source>Give the role the privileges that a backup needs.</source>
        <translation>Conceda à role os privilégios de que um backup precisa.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full.</source>
        <translation>O disco do servidor de %1 está cheio.</translation>
    </message>
    <message>
        <source>Free space on the server; forgotten replication slots are a common reason.</source>
        <translation>Libere espaço no servidor; slots de replicação esquecidos são uma causa comum.</translation>
    </message>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 respondeu com um erro.</translation>
    </message>
    <message>
        <source>The server answered in a way that Reprise does not understand.</source>
        <translation>O servidor respondeu de uma forma que o Reprise não entende.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Relate isso incluindo o log.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2, which is not supported yet; the oldest is %3.</source>
        <translation>%1 executa o PostgreSQL %2, que ainda não é suportado; a versão mais antiga é a %3.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use pg_dump for it.</source>
        <translation>Atualize o servidor ou use o pg_dump para ele.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2, which this Reprise does not know yet; the newest is %3.</source>
        <translation>%1 executa o PostgreSQL %2, que esta versão do Reprise ainda não conhece; a mais recente é a %3.</translation>
    </message>
    <message>
        <source>Install a newer Reprise.</source>
        <translation>Instale uma versão mais recente do Reprise.</translation>
    </message>
    <message>
        <source>%2 may not take a base backup of %1: the role lacks the attribute REPLICATION.</source>
        <translation>%2 não tem permissão para fazer um backup de base de %1: falta à role o atributo REPLICATION.</translation>
    </message>
    <message>
        <source>Run on the server: ALTER ROLE &quot;%2&quot; REPLICATION;</source>
        <translation>Execute no servidor: ALTER ROLE &quot;%2&quot; REPLICATION;</translation>
    </message>
    <message>
        <source>%1 does not let %2 open a replication connection from this address.</source>
        <translation>%1 não permite que %2 abra uma conexão de replicação a partir deste endereço.</translation>
    </message>
    <message>
        <source>Add this line to pg_hba.conf on the server and reload it: %3</source>
        <translation>Adicione esta linha a pg_hba.conf no servidor e recarregue-o: %3</translation>
    </message>
    <message>
        <source>%1 writes too little WAL for a backup: wal_level is minimal.</source>
        <translation>%1 grava WAL insuficiente para um backup: wal_level está como minimal.</translation>
    </message>
    <message>
        <source>Run on the server, then restart it: ALTER SYSTEM SET wal_level = &apos;replica&apos;;</source>
        <translation>Execute no servidor e depois o reinicie: ALTER SYSTEM SET wal_level = &apos;replica&apos;;</translation>
    </message>
    <message>
        <source>%1 has replication switched off: max_wal_senders is 0.</source>
        <translation>A replicação está desativada em %1: max_wal_senders é 0.</translation>
    </message>
    <message>
        <source>Run on the server, then restart it: ALTER SYSTEM SET max_wal_senders = 10;</source>
        <translation>Execute no servidor e depois o reinicie: ALTER SYSTEM SET max_wal_senders = 10;</translation>
    </message>
    <message>
        <source>%1 has no WAL sender left for a backup.</source>
        <translation>%1 não tem mais nenhum WAL sender livre para um backup.</translation>
    </message>
    <message>
        <source>End another backup or replica, or raise max_wal_senders and restart the server.</source>
        <translation>Encerre outro backup ou réplica ou aumente max_wal_senders e reinicie o servidor.</translation>
    </message>
    <message>
        <source>The tablespace %2 of %1 lies at the relative path %3. The server would leave its data out of a backup.</source>
        <translation>O espaço de tabela %2 de %1 está no caminho relativo %3. O servidor deixaria os dados dele fora de um backup.</translation>
    </message>
    <message>
        <source>Stop the server, make its link in pg_tblspc absolute, and start it again.</source>
        <translation>Pare o servidor, torne absoluto o link em pg_tblspc e inicie-o novamente.</translation>
    </message>
    <message>
        <source>The server sent nothing for the tablespace %1.</source>
        <translation>O servidor não enviou nada para o espaço de tabela %1.</translation>
    </message>
    <message>
        <source>Check its link in pg_tblspc: it must be absolute and lead to the data.</source>
        <translation>Verifique o link em pg_tblspc: ele deve ser absoluto e levar aos dados.</translation>
    </message>
    <message>
        <source>Another database cluster answers for %1 at %4: its system identifier is %3, the backups are of %2.</source>
        <translation>Outro cluster de bancos de dados responde por %1 em %4: o identificador de sistema dele é %3, os backups são de %2.</translation>
    </message>
    <message>
        <source>If this is meant to be so, accept the new source: reprise accept SERVICE</source>
        <translation>Se isso for intencional, aceite a nova origem: reprise accept SERVICE</translation>
    </message>
    <message>
        <source>Two connections to %1 at %2 reached two different servers.</source>
        <translation>Duas conexões com %1 em %2 chegaram a dois servidores diferentes.</translation>
    </message>
    <message>
        <source>Set the address of one server, not of a pool.</source>
        <translation>Defina o endereço de um único servidor, não de um pool.</translation>
    </message>
    <message>
        <source>%1 found damaged pages in its own data: checksums are wrong. The backup holds the data as it is.</source>
        <translation>%1 encontrou páginas danificadas nos próprios dados: há somas de verificação erradas. O backup contém os dados como estão.</translation>
    </message>
    <message>
        <source>The log names the files. Check the disk and the memory of the server, and keep older backups.</source>
        <translation>O log indica os arquivos. Verifique o disco e a memória do servidor e mantenha os backups mais antigos.</translation>
    </message>
    <message>
        <source>What arrived is not what the server sent. Files that differ: %1; the first is %2.</source>
        <translation>O que chegou não é o que o servidor enviou. Arquivos diferentes: %1; o primeiro é %2.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the network and the memory of both machines.</source>
        <translation>Tente novamente; se acontecer outra vez, verifique a rede e a memória das duas máquinas.</translation>
    </message>
    <message>
        <source>The link %1 in the data directory was left out.</source>
        <translation>O link %1 no diretório de dados foi deixado de fora.</translation>
    </message>
    <message>
        <source>Copy what it leads to by other means.</source>
        <translation>Copie por outros meios aquilo a que ele leva.</translation>
    </message>
    <message>
        <source>The list of files in the backup cannot be read.</source>
        <translation>A lista de arquivos do backup não pode ser lida.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Use outro backup.</translation>
    </message>
    <message>
        <source>The list of files in the backup is cut off.</source>
        <translation>A lista de arquivos do backup está truncada.</translation>
    </message>
    <message>
        <source>The list of files in the backup has a wrong checksum.</source>
        <translation>A lista de arquivos do backup tem uma soma de verificação errada.</translation>
    </message>
    <message>
        <source>The list of files in the backup is of another database cluster.</source>
        <translation>A lista de arquivos do backup é de outro cluster de bancos de dados.</translation>
    </message>
    <message>
        <source>The backup has no list of its files.</source>
        <translation>O backup não tem uma lista dos seus arquivos.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>O arquivo %1 está ausente.</translation>
    </message>
    <message>
        <source>The file %1 has the wrong size.</source>
        <translation>O arquivo %1 tem o tamanho errado.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its checksum is wrong.</source>
        <translation>O arquivo %1 está danificado: a soma de verificação está errada.</translation>
    </message>
    <message>
        <source>Files that the server&apos;s list does not name: %1.</source>
        <translation>Arquivos que a lista do servidor não menciona: %1.</translation>
    </message>
    <message>
        <source>The WAL segment %1 is missing; without it the backup cannot be started.</source>
        <translation>O segmento WAL %1 está ausente; sem ele, o backup não pode ser iniciado.</translation>
    </message>
    <message>
        <source>The archive holds %1, which does not belong there.</source>
        <translation>O arquivo compactado contém %1, que não deveria estar ali.</translation>
    </message>
    <message>
        <source>The programs of PostgreSQL %1 are not installed on this machine.</source>
        <translation>Os programas do PostgreSQL %1 não estão instalados nesta máquina.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root.</source>
        <translation>O PostgreSQL não é executado como root.</translation>
    </message>
    <message>
        <source>Run Reprise as a normal user.</source>
        <translation>Execute o Reprise como um usuário comum.</translation>
    </message>
    <message>
        <source>There is too little space in %1: %2 are needed, %3 are free.</source>
        <translation>Há pouco espaço em %1: são necessários %2, há %3 livres.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Libere espaço nesse local.</translation>
    </message>
    <message>
        <source>The path of the socket would be too long: %1</source>
        <translation>O caminho do soquete seria longo demais: %1</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a short path.</source>
        <translation>Defina XDG_RUNTIME_DIR com um caminho curto.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 não é uma porta.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 65535, or auto.</source>
        <translation>Use um número de 1 a 65535 ou auto.</translation>
    </message>
    <message>
        <source>Port %1 on this machine is taken by another program.</source>
        <translation>A porta %1 desta máquina está ocupada por outro programa.</translation>
    </message>
    <message>
        <source>Use another one, or auto for any free one.</source>
        <translation>Use outra ou auto para qualquer porta livre.</translation>
    </message>
    <message>
        <source>This machine lacks the locale %1, which databases in the backup need.</source>
        <translation>Falta nesta máquina a localidade (locale) %1, de que bancos de dados do backup precisam.</translation>
    </message>
    <message>
        <source>Make it: sudo localedef -i %2 -f %3 %1</source>
        <translation>Crie-a: sudo localedef -i %2 -f %3 %1</translation>
    </message>
    <message>
        <source>The backup %1 restores to one moment only: %2 UTC.</source>
        <translation>O backup %1 só pode ser restaurado para um único ponto de tempo: %2 UTC.</translation>
    </message>
    <message>
        <source>Leave the moment out, or choose another backup.</source>
        <translation>Omita o ponto de tempo ou escolha outro backup.</translation>
    </message>
    <message>
        <source>A backup of PostgreSQL is restored into a new instance only.</source>
        <translation>Um backup do PostgreSQL só é restaurado em uma nova instância.</translation>
    </message>
    <message>
        <source>Leave the existing service out.</source>
        <translation>Omita o serviço existente.</translation>
    </message>
    <message>
        <source>The server did not start.</source>
        <translation>O servidor não iniciou.</translation>
    </message>
    <message>
        <source>Its log is %1.</source>
        <translation>O log dele é %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s checkpoint</source>
        <translation>Aguardando o ponto de verificação do servidor</translation>
    </message>
    <message>
        <source>Copying data</source>
        <translation>Copiando dados</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descompactando</translation>
    </message>
    <message>
        <source>Starting the server and recovering</source>
        <translation>Iniciando o servidor e recuperando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Making a sample cluster</source>
        <translation>Criando um cluster de exemplo</translation>
    </message>
    <message>
        <source>Files unpacked and checked: %1</source>
        <translation>Arquivos descompactados e verificados: %1</translation>
    </message>
    <message>
        <source>Recovered to %1 UTC and accepting connections</source>
        <translation>Recuperado até %1 UTC e aceitando conexões</translation>
    </message>
    <message>
        <source>The source loads these libraries at its start: %1</source>
        <translation>A origem carrega estas bibliotecas ao iniciar: %1</translation>
    </message>
    <message>
        <source>Install them and set shared_preload_libraries in conf/local.conf of the instance.</source>
        <translation>Instale-as e defina shared_preload_libraries em conf/local.conf da instância.</translation>
    </message>
    <message>
        <source>The sort order of the database %1 comes from another version of the operating system.</source>
        <translation>A ordem de classificação do banco de dados %1 vem de outra versão do sistema operacional.</translation>
    </message>
    <message>
        <source>Run in it: REINDEX DATABASE; then ALTER DATABASE … REFRESH COLLATION VERSION;</source>
        <translation>Execute nele: REINDEX DATABASE; depois ALTER DATABASE … REFRESH COLLATION VERSION;</translation>
    </message>
    <message>
        <source>A sample shop with customers, products and orders</source>
        <translation>Uma loja de exemplo com clientes, produtos e pedidos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Name or address of the server, or the folder of its socket.</source>
        <translation>Nome ou endereço do servidor ou a pasta do soquete dele.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Port of the server; for a socket, the number in its name.</source>
        <translation>Porta do servidor; para um soquete, o número no nome dele.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>A role with the attributes LOGIN and REPLICATION.</source>
        <translation>Uma role com os atributos LOGIN e REPLICATION.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Where to ask the server about itself; a backup always holds all databases.</source>
        <translation>Onde consultar o servidor sobre ele mesmo; um backup sempre contém todos os bancos de dados.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the server must prove itself. On this machine the default is prefer.</source>
        <translation>Como o servidor deve provar sua identidade. Nesta máquina, o padrão é prefer.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade de certificação</translation>
    </message>
    <message>
        <source>File with the certificate that signs the server&apos;s; system for those that this machine trusts.</source>
        <translation>Arquivo com o certificado que assina o do servidor; system para aqueles em que esta máquina confia.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The password of the user.</source>
        <translation>A senha do usuário.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Porta TCP</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 for the new instance, where roles need their passwords; auto for any free one, empty for none.</source>
        <translation>Porta em 127.0.0.1 para a nova instância, onde as roles precisam de suas senhas; auto para qualquer porta livre, vazio para nenhuma.</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Sequência de conexões</translation>
    </message>
    <message>
        <source>The write-ahead log that %1 sent is damaged at %2.</source>
        <translation>O write ahead log (WAL) que %1 enviou está danificado em %2.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk of the server, the network and the memory of both machines.</source>
        <translation>Tente novamente; se acontecer outra vez, verifique o disco do servidor, a rede e a memória das duas máquinas.</translation>
    </message>
    <message>
        <source>The write-ahead log in the backup is damaged at %1; a restore would stop there.</source>
        <translation>O write ahead log (WAL) do backup está danificado em %1; uma restauração pararia ali.</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Identificador do sistema</translation>
    </message>
    <message>
        <source>Install them; on Debian: sudo apt install postgresql-%1. Where that is not found, add the package source of the PostgreSQL project first.</source>
        <translation>Instale-os; no Debian: sudo apt install postgresql-%1. Se o pacote não for encontrado, adicione antes a fonte de pacotes do projeto PostgreSQL.</translation>
    </message>
    <message>
        <source>What it said itself is in the details, and in the log of the job.</source>
        <translation>O que ele mesmo disse está nos detalhes e no log da tarefa.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the system: ordinary users may not open ports that low.</source>
        <translation>A porta %1 é reservada ao sistema: usuários comuns não podem abrir portas tão baixas.</translation>
    </message>
    <message>
        <source>Use one from 1024 up, or auto for any free one.</source>
        <translation>Use uma a partir de 1024, ou auto para qualquer porta livre.</translation>
    </message>
    <message>
        <source>Over TCP, with a password</source>
        <translation>Por TCP, com senha</translation>
    </message>
    <message>
        <source>Name another one in the service&apos;s settings: reprise set SERVICE --set dbname=NAME</source>
        <translation>Indique outro nas configurações do serviço: reprise set SERVICE --set dbname=NAME</translation>
    </message>
</context>
<context>
    <name>PostgresqlReadme</name>
    <message>
        <source>PostgreSQL backup of %1, taken %2 UTC</source>
        <translation>Backup do PostgreSQL de %1, feito em %2 UTC</translation>
    </message>
    <message>
        <source>Warning: the server found damaged pages while this backup was taken. It holds the data as it was, damage included.</source>
        <translation>Aviso: o servidor encontrou páginas danificadas durante este backup. Ele contém os dados como estavam, inclusive os danos.</translation>
    </message>
    <message>
        <source>Needs PostgreSQL %1 (any %1.x; taken from %2, %3, page checksums: %4).</source>
        <translation>Requer o PostgreSQL %1 (qualquer %1.x; origem: %2, %3, somas de verificação de páginas: %4).</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativadas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativadas</translation>
    </message>
    <message>
        <source>Contains the databases: %1. Superuser: %2.</source>
        <translation>Contém os bancos de dados: %1. Superusuário: %2.</translation>
    </message>
    <message>
        <source>1. Unpack the archive and go into its snapshot folder. Work on a copy: starting the server changes it.</source>
        <translation>1. Descompacte o arquivo e entre na pasta snapshot dele. Trabalhe em uma cópia: iniciar o servidor a modifica.</translation>
    </message>
    <message>
        <source>   To check every file before the first start:</source>
        <translation>   Para verificar cada arquivo antes da primeira inicialização:</translation>
    </message>
    <message>
        <source>2. In that folder, as a normal user, not as root (on Debian the programs are in /usr/lib/postgresql/%1/bin):</source>
        <translation>2. Nessa pasta, como usuário comum, não como root (no Debian, os programas ficam em /usr/lib/postgresql/%1/bin):</translation>
    </message>
    <message>
        <source>   Wait for &quot;database system is ready to accept connections&quot;.</source>
        <translation>   Aguarde &quot;database system is ready to accept connections&quot;.</translation>
    </message>
    <message>
        <source>3. In a second terminal, in the same folder:</source>
        <translation>3. Em um segundo terminal, na mesma pasta:</translation>
    </message>
    <message>
        <source>4. Stop it with Ctrl+C in the first terminal.</source>
        <translation>4. Pare o servidor com Ctrl+C no primeiro terminal.</translation>
    </message>
    <message>
        <source>Recovery goes to the end of ../wal, or to the end of the backup (%1 UTC) if that folder is empty.</source>
        <translation>A recuperação vai até o fim de ../wal ou, se essa pasta estiver vazia, até o fim do backup (%1 UTC).</translation>
    </message>
    <message>
        <source>If it says &quot;invalid permissions&quot;: chmod 700 data run</source>
        <translation>Se aparecer &quot;invalid permissions&quot;: chmod 700 data run</translation>
    </message>
    <message>
        <source>This backup holds all that the server holds, password verifiers included: keep it as safe as the server.</source>
        <translation>Este backup contém tudo o que o servidor contém, inclusive os verificadores de senhas: proteja-o tanto quanto o servidor.</translation>
    </message>
</context>
<context>
    <name>Reprise::AddServiceDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Change the connection of %1</source>
        <translation>Alterar a conexão de %1</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Adicionar serviço</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Mecanismo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>The folder that holds the backups; it is made if it is not there. Best on another disk than the service&apos;s own.</source>
        <translation>A pasta que contém os backups; ela é criada se não existir. De preferência em outro disco que não o do serviço.</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositório</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Testando a conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Cancel the test of the connection</source>
        <translation>Interromper o teste da conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a dialog</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add service</source>
        <translation>&amp;Adicionar serviço</translation>
    </message>
    <message>
        <source>For example shop</source>
        <comment>name of a service</comment>
        <translation>Por exemplo, loja</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Dê um nome ao serviço.</translation>
    </message>
    <message>
        <source>Reached %1 %2 with %3 of data.</source>
        <extracomment>A product, its version, and the size of what it holds.</extracomment>
        <translation>Conexão estabelecida: %1 %2, com %3 de dados.</translation>
    </message>
    <message>
        <source>A backup can be taken.</source>
        <translation>É possível fazer um backup.</translation>
    </message>
    <message>
        <source>A backup still needs this:</source>
        <translation>Para um backup, ainda falta isto:</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>O teste foi interrompido.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta para backups</translation>
    </message>
</context>
<context>
    <name>Reprise::Agent</name>
    <message>
        <source>The agent keeps the schedules now (process %1).</source>
        <translation>O agente cuida agora dos planejamentos (processo %1).</translation>
    </message>
    <message>
        <source>%1 of “%2” was cancelled.</source>
        <comment>a kind of job, a service</comment>
        <translation>%1 de “%2” foi cancelado.</translation>
    </message>
    <message>
        <source>%1 of “%2” is done.</source>
        <comment>a kind of job, a service</comment>
        <translation>%1 de “%2” terminou.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Encerrando…</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupDetails</name>
    <message>
        <source>Show log</source>
        <translation>Mostrar log</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Fazer download</translation>
    </message>
    <message>
        <source>Copies this backup to a file and checks it</source>
        <translation>Copia este backup para um arquivo e o verifica</translation>
    </message>
    <message>
        <source>Download backup</source>
        <translation>Fazer download do backup</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Makes a new instance from this backup</source>
        <translation>Cria uma nova instância a partir deste backup</translation>
    </message>
    <message>
        <source>Restore to new instance</source>
        <translation>Restaurar em uma nova instância</translation>
    </message>
    <message>
        <source>Restore with the command line</source>
        <translation>Restaurar pela linha de comando</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Reads every byte and checks every checksum</source>
        <translation>Lê cada byte e confere cada soma de verificação</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by itself</source>
        <translation>Um backup fixado nunca é removido automaticamente</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Moves this backup to the bin, after a question</source>
        <translation>Move este backup para a lixeira, após confirmação</translation>
    </message>
    <message>
        <source>This backup failed</source>
        <translation>Este backup falhou</translation>
    </message>
    <message>
        <source>This backup was cancelled</source>
        <translation>Este backup foi cancelado</translation>
    </message>
    <message>
        <source>It was stopped before it was complete, and nothing of it is kept.</source>
        <translation>Ele foi interrompido antes de ficar completo, e nada dele é mantido.</translation>
    </message>
    <message>
        <source>Files of this backup are missing or changed</source>
        <translation>Há arquivos deste backup ausentes ou alterados</translation>
    </message>
    <message>
        <source>It cannot be restored. Look at its folder in the repository, or take a new backup.</source>
        <translation>Ele não pode ser restaurado. Examine a pasta dele no repositório ou faça um novo backup.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Este backup está danificado</translation>
    </message>
    <message>
        <source>Its checksum is wrong. Take a new backup.</source>
        <translation>A soma de verificação está errada. Faça um novo backup.</translation>
    </message>
    <message>
        <source>Work with this backup on your own machine. The file is checked while it is copied.</source>
        <translation>Trabalhe com este backup na sua própria máquina. O arquivo é verificado enquanto é copiado.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Makes a new instance on this computer. It needs about %1; %2 itself is not touched.</source>
        <extracomment>%1: a size; %2: a service.</extracomment>
        <translation>Cria uma nova instância neste computador. Ela precisa de cerca de %1; %2 não é alterado.</translation>
    </message>
    <message>
        <source>Makes %1 on this computer. It needs about %2; %3 itself is not touched.</source>
        <extracomment>%1: the name of the new instance; %2: a size; %3: a service.</extracomment>
        <translation>Cria %1 neste computador. São necessários cerca de %2; %3 não é alterado.</translation>
    </message>
    <message>
        <source>This backup is not a good one: what comes out of it may be incomplete.</source>
        <translation>Este backup não está em ordem: o que sair dele pode estar incompleto.</translation>
    </message>
    <message>
        <source>Command that restores this backup</source>
        <translation>Comando que restaura este backup</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>The repository is read-only.</source>
        <translation>O repositório é somente leitura.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Restores with settings of your own, such as a port</source>
        <translation>Restaura com configurações próprias, como uma porta</translation>
    </message>
    <message>
        <source>Something wrote to this backup after it was made</source>
        <translation>Algo gravou neste backup depois que ele foi feito</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Verifique-o: até lá, ninguém sabe se ele ainda está íntegro.</translation>
    </message>
    <message>
        <source>Until you accept it, it does not count as good, and older backups stay in its place.</source>
        <translation>Enquanto você não o aceitar, ele não conta como bom, e backups mais antigos ficam em seu lugar.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Counts this backup as good, on your responsibility</source>
        <translation>Conta este backup como bom, sob sua responsabilidade</translation>
    </message>
    <message>
        <source>This backup looks unusual</source>
        <translation>Este backup está fora do comum</translation>
    </message>
    <message>
        <source>Nothing proves that this backup is the one that was made</source>
        <translation>Nada prova que este backup é o que foi feito</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupDialogs</name>
    <message>
        <source>Download backup</source>
        <translation>Fazer download do backup</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on this backup:</source>
        <translation>Nota sobre este backup:</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Excluir backup</translation>
    </message>
    <message>
        <source>Delete the backup of %1 from %2?</source>
        <extracomment>%1: a service; %2: an exact time.</extracomment>
        <translation>Excluir o backup de %1 de %2?</translation>
    </message>
    <message>
        <source>It is the newest good backup of this service.</source>
        <translation>É o backup íntegro mais recente deste serviço.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Restore to new instance</source>
        <translation>Restaurar em uma nova instância</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>It moves to the bin and can be brought back for 7 days, unless the disk runs short of space before.</source>
        <translation>Ele vai para a lixeira e pode ser recuperado durante 7 dias, a menos que falte espaço no disco antes disso.</translation>
    </message>
    <message>
        <source>It bears the note “%1”.</source>
        <translation>Ele tem a nota “%1”.</translation>
    </message>
    <message>
        <source>It is pinned: somebody wants it to stay.</source>
        <translation>Ele está fixado: alguém quer que ele fique.</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupFactsGrid</name>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Lists what is in this backup</source>
        <translation>Lista o que há neste backup</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>ID do backup</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Not yet. Verify reads every byte of it.</source>
        <translation>Ainda não. “Verificar” lê cada byte dele.</translation>
    </message>
    <message>
        <source>%1: every checksum was right</source>
        <translation>%1: todas as somas de verificação estavam corretas</translation>
    </message>
    <message>
        <source>%1: damage was found</source>
        <extracomment>%1: &quot;2 days ago&quot;.</extracomment>
        <translation>%1: foram encontrados danos</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupRowDelegate</name>
    <message>
        <source>proved</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Failed&quot;; %2: a sentence that says why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>fora do comum</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupText</name>
    <message>
        <source>ON DEMAND</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>SOB DEMANDA</translation>
    </message>
    <message>
        <source>DAILY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>DIÁRIOS</translation>
    </message>
    <message>
        <source>WEEKLY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>SEMANAIS</translation>
    </message>
    <message>
        <source>MONTHLY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>MENSAIS</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>State of a backup.</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>State of a backup.</extracomment>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a backup.</extracomment>
        <translation>com falha</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a backup.</extracomment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 – %2 (one moment: %3)</source>
        <extracomment>%1, %2: begin and end of a backup; %3: the time of day that its data is as of.</extracomment>
        <translation>%1 – %2 (um único ponto de tempo: %3)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1, %2: begin and end of a backup.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>1 database</source>
        <translation>1 banco de dados</translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n banco de dados</numerusform>
            <numerusform>%n bancos de dados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tablespace</source>
        <translation>1 espaço de tabela</translation>
    </message>
    <message numerus="yes">
        <source>%n tablespaces</source>
        <translation>
            <numerusform>%n espaço de tabela</numerusform>
            <numerusform>%n espaços de tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 esquema</translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n esquema</numerusform>
            <numerusform>%n esquemas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 tabela</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n tabela</numerusform>
            <numerusform>%n tabelas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 keyspace</source>
        <translation>1 keyspace</translation>
    </message>
    <message numerus="yes">
        <source>%n keyspaces</source>
        <translation>
            <numerusform>%n keyspace</numerusform>
            <numerusform>%n keyspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 nó</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n pasta</numerusform>
            <numerusform>%n pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other item</source>
        <translation>1 outro item</translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n outro item</numerusform>
            <numerusform>%n outros itens</numerusform>
        </translation>
    </message>
    <message>
        <source>database</source>
        <translation>banco de dados</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>espaço de tabela</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>keyspace</source>
        <translation>keyspace</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nó</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>arquivos ausentes</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>fora do comum</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupTree</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Enter opens and closes a backup, Tab reaches what is inside</source>
        <translation>Enter abre e fecha um backup, Tab alcança o que está dentro</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupsTab</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Available Backups</source>
        <translation>Backups disponíveis</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be seen now.</source>
        <translation>Os backups de %1 não podem ser vistos agora.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet. Nothing of it can be brought back.</source>
        <translation>Ainda não há nenhum backup de %1. Nada dele pode ser restaurado.</translation>
    </message>
    <message>
        <source>The repository cannot be used now.</source>
        <translation>O repositório não pode ser usado agora.</translation>
    </message>
    <message>
        <source>The repository is read-only.</source>
        <translation>O repositório é somente leitura.</translation>
    </message>
    <message>
        <source>%1 is known from its repository only. Connect it first.</source>
        <translation>%1 é conhecido apenas por seu repositório. Conecte-o primeiro.</translation>
    </message>
    <message>
        <source>%1 is still being made.</source>
        <translation>%1 ainda está sendo criado.</translation>
    </message>
    <message>
        <source>%1 is stopped. Start it first.</source>
        <translation>%1 está parado. Inicie a instância primeiro.</translation>
    </message>
    <message>
        <source>A backup of %1 is running already.</source>
        <translation>Um backup de %1 já está em andamento.</translation>
    </message>
    <message>
        <source>Takes a backup of %1 at once</source>
        <translation>Faz imediatamente um backup de %1</translation>
    </message>
    <message>
        <source>The repository %1 is read-only here: backups can be downloaded and restored, but not taken, changed or deleted. Give yourself write permission to change that.</source>
        <translation>O repositório %1 é somente leitura aqui: os backups podem ser baixados e restaurados, mas não feitos, alterados nem excluídos. Para mudar isso, conceda a si mesmo permissão de gravação.</translation>
    </message>
    <message>
        <source>Contents of backup %1</source>
        <translation>Conteúdo do backup %1</translation>
    </message>
</context>
<context>
    <name>Reprise::CommandLine</name>
    <message>
        <source>Keep settings, jobs and managed instances below this folder.</source>
        <translation>Manter configurações, tarefas e instâncias gerenciadas sob esta pasta.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Imprimir um único documento JSON.</translation>
    </message>
    <message>
        <source>Speak this language: en, fr, de or pt_BR.</source>
        <translation>Usar este idioma: en, fr, de ou pt_BR.</translation>
    </message>
    <message>
        <source>Print no messages and no progress.</source>
        <translation>Não imprimir mensagens nem progresso.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Usage: reprise [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Uso: reprise [OPÇÕES] COMANDO [ARGUMENTOS]</translation>
    </message>
    <message>
        <source>Without a command, the console opens.</source>
        <translation>Sem um comando, o console é aberto.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>SERVICE is a name or an id, BACKUP an id or “latest”. “reprise COMMAND --help” shows a command&apos;s options.</source>
        <translation>SERVICE é um nome ou um ID, BACKUP é um ID ou “latest”. “reprise COMANDO --help” mostra as opções de um comando.</translation>
    </message>
    <message>
        <source>Usage: reprise %1 [OPTIONS]</source>
        <translation>Uso: reprise %1 [OPÇÕES]</translation>
    </message>
    <message>
        <source>Use this repository too; the backups of a new service go there.</source>
        <translation>Usar também este repositório; os backups de um novo serviço vão para lá.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 cancelled, 4 no such service or backup, 5 found damaged, 6 attention needed, 7 busy.</source>
        <translation>Código de saída: 0 concluído, 1 falhou, 2 uso incorreto, 3 cancelado, 4 serviço ou backup inexistente, 5 danificado, 6 requer atenção, 7 ocupado.</translation>
    </message>
    <message>
        <source>“status” asks whether each service could be restored to a recent moment now, “check” whether anything at all is wrong, such as one failed run.</source>
        <translation>“status” pergunta se cada serviço poderia ser restaurado agora a um momento recente; “check”, se há qualquer coisa errada, como uma única execução com falha.</translation>
    </message>
</context>
<context>
    <name>Reprise::Commands</name>
    <message>
        <source>pending</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>dados ausentes</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>sob demanda</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diário</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>semanal</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensal</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>The size of a backup as it is stored.</extracomment>
        <translation>Arquivo compactado</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>“%1” has no backup yet.</source>
        <translation>“%1” ainda não tem nenhum backup.</translation>
    </message>
    <message>
        <source>%1, checked while it was copied; SHA-256 %2.</source>
        <translation>%1, verificado enquanto era copiado; SHA-256 %2.</translation>
    </message>
    <message>
        <source>A note that stands at the backup.</source>
        <translation>Uma nota que acompanha o backup.</translation>
    </message>
    <message>
        <source>Queue behind another job of this service instead of giving up.</source>
        <translation>Entrar na fila atrás de outra tarefa deste serviço em vez de desistir.</translation>
    </message>
    <message>
        <source>A new file, or a folder that is there. Nothing is overwritten.</source>
        <translation>Um arquivo novo ou uma pasta existente. Nada é sobrescrito.</translation>
    </message>
    <message>
        <source>Back up now; prints the backup&apos;s id.</source>
        <translation>Fazer backup agora; imprime o ID do backup.</translation>
    </message>
    <message>
        <source>List a service&apos;s backups, newest first.</source>
        <translation>Listar os backups de um serviço, do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>Copy a backup to a file, checked while it is copied.</source>
        <translation>Copiar um backup para um arquivo, verificado enquanto é copiado.</translation>
    </message>
    <message>
        <source>Do not ask: I am sure.</source>
        <translation>Não perguntar: tenho certeza.</translation>
    </message>
    <message>
        <source>The service “%1” has been added. Its backups go to “%2”.</source>
        <translation>O serviço “%1” foi adicionado. Os backups dele vão para “%2”.</translation>
    </message>
    <message>
        <source>“%1” has been changed.</source>
        <translation>“%1” foi alterado.</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>“%1” está conectado.</translation>
    </message>
    <message>
        <source>%1 %2 is reachable.</source>
        <translation>%1 %2 está acessível.</translation>
    </message>
    <message>
        <source>Nothing is missing for a backup.</source>
        <translation>Não falta nada para um backup.</translation>
    </message>
    <message>
        <source>“%1” has been stopped and removed with its data.</source>
        <translation>“%1” foi parado e removido com seus dados.</translation>
    </message>
    <message>
        <source>“%1” is forgotten; its backups stay in “%2”.</source>
        <translation>“%1” foi esquecido; os backups dele permanecem em “%2”.</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>O nome do serviço.</translation>
    </message>
    <message>
        <source>Connect a service that runs somewhere.</source>
        <translation>Conectar um serviço que é executado em algum lugar.</translation>
    </message>
    <message>
        <source>Change a service&apos;s name, settings or secrets.</source>
        <translation>Alterar o nome, as configurações ou os segredos de um serviço.</translation>
    </message>
    <message>
        <source>Connect a service that was found in a repository.</source>
        <translation>Conectar um serviço encontrado em um repositório.</translation>
    </message>
    <message>
        <source>Reach a service: its version, its size, what a backup would need.</source>
        <translation>Acessar um serviço: a versão, o tamanho, do que um backup precisaria.</translation>
    </message>
    <message>
        <source>Print a secret of a service.</source>
        <translation>Imprimir um segredo de um serviço.</translation>
    </message>
    <message>
        <source>Forget a service; stop a managed one and remove its data. Backups stay.</source>
        <translation>Esquecer um serviço; se for gerenciado, pará-lo e remover os dados dele. Os backups permanecem.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Não feito: %1</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Manualmente: %1</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>“%1” está em execução.</translation>
    </message>
    <message>
        <source>Warning: %1 is not a good backup.</source>
        <translation>Aviso: %1 não é um backup íntegro.</translation>
    </message>
    <message>
        <source>“%1” is stopped.</source>
        <translation>“%1” está parado.</translation>
    </message>
    <message>
        <source>The name of the new service.</source>
        <translation>O nome do novo serviço.</translation>
    </message>
    <message>
        <source>The moment to restore to.</source>
        <translation>O ponto de tempo a restaurar.</translation>
    </message>
    <message>
        <source>Restore only this part.</source>
        <translation>Restaurar somente esta parte.</translation>
    </message>
    <message>
        <source>An option of the restore; `reprise describe` lists them.</source>
        <translation>Uma opção da restauração; `reprise describe` as lista.</translation>
    </message>
    <message>
        <source>Restore a backup, the newest good one without an id, to a new instance; prints its name.</source>
        <translation>Restaurar um backup (sem ID, o íntegro mais recente) em uma nova instância; imprime o nome dela.</translation>
    </message>
    <message>
        <source>Start a small managed service with data in it; prints its name.</source>
        <translation>Iniciar um pequeno serviço gerenciado com dados; imprime o nome dele.</translation>
    </message>
    <message>
        <source>Start a managed service.</source>
        <translation>Iniciar um serviço gerenciado.</translation>
    </message>
    <message>
        <source>Stop a managed service.</source>
        <translation>Parar um serviço gerenciado.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>interrompendo</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>limpando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>No job is running, and none ended lately.</source>
        <translation>Nenhuma tarefa está em andamento e nenhuma terminou recentemente.</translation>
    </message>
    <message>
        <source>The job %1 is over already.</source>
        <translation>A tarefa %1 já terminou.</translation>
    </message>
    <message>
        <source>The job %1 is asked to stop.</source>
        <translation>Foi solicitado que a tarefa %1 pare.</translation>
    </message>
    <message>
        <source>List the jobs of every process.</source>
        <translation>Listar as tarefas de todos os processos.</translation>
    </message>
    <message>
        <source>Ask a job of any process to stop.</source>
        <translation>Pedir que uma tarefa de qualquer processo pare.</translation>
    </message>
    <message>
        <source>This was the newest good backup of “%1”.</source>
        <translation>Este era o backup íntegro mais recente de “%1”.</translation>
    </message>
    <message>
        <source>Keep it whatever the retention says.</source>
        <translation>Mantê-lo seja qual for a retenção.</translation>
    </message>
    <message>
        <source>Leave it to the retention again.</source>
        <translation>Submetê-lo novamente à retenção.</translation>
    </message>
    <message>
        <source>A note; empty removes it.</source>
        <translation>Uma nota; vazia, ela é removida.</translation>
    </message>
    <message>
        <source>Pin a backup or write a note at it.</source>
        <translation>Fixar um backup ou escrever uma nota nele.</translation>
    </message>
    <message>
        <source>Bring a backup back from the bin, the last one without its id.</source>
        <translation>Recuperar um backup da lixeira; sem ID, o último excluído.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n file(s), %2.</source>
        <extracomment>%1 a backup&apos;s id, %2 a size, %n files</extracomment>
        <translation>
            <numerusform>%1 está íntegro: %n arquivo, %2.</numerusform>
            <numerusform>%1 está íntegro: %n arquivos, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged:</source>
        <translation>%1 está danificado:</translation>
    </message>
    <message>
        <source>“%1” has no backup with data to verify.</source>
        <translation>“%1” não tem nenhum backup com dados para verificar.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>banco de dados</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>espaço de tabela</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>keyspace</source>
        <translation>keyspace</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nó</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>ponto de montagem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Read a backup, or all of them, and prove every checksum.</source>
        <translation>Ler um backup, ou todos, e conferir cada soma de verificação.</translation>
    </message>
    <message>
        <source>Show what a backup holds.</source>
        <translation>Mostrar o que um backup contém.</translation>
    </message>
    <message>
        <source>Show the log of a backup.</source>
        <translation>Mostrar o log de um backup.</translation>
    </message>
    <message>
        <source>“%1” is a repository now.</source>
        <translation>“%1” agora é um repositório.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>sendo fornecida</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>com defeito</translation>
    </message>
    <message>
        <source>unconnected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation>repositório não utilizável</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>There is no service yet. `reprise sample` starts one with data in it, `reprise add` connects yours.</source>
        <translation>Ainda não há nenhum serviço. `reprise sample` inicia um com dados, `reprise add` conecta o seu.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>segredo</translation>
    </message>
    <message>
        <source>restore option</source>
        <translation>opção de restauração</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nada requer atenção.</translation>
    </message>
    <message>
        <source>Make a repository in a folder.</source>
        <translation>Criar um repositório em uma pasta.</translation>
    </message>
    <message>
        <source>List the services.</source>
        <translation>Listar os serviços.</translation>
    </message>
    <message>
        <source>Show the settings, secrets, options and parts of an engine.</source>
        <translation>Mostrar as configurações, os segredos, as opções e as partes de um mecanismo.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Retido</translation>
    </message>
    <message>
        <source>Local times of day at which it is backed up.</source>
        <translation>Horários locais em que é feito o backup.</translation>
    </message>
    <message>
        <source>Weekdays on which it is backed up; empty = every day.</source>
        <translation>Dias da semana em que é feito o backup; vazio = todos os dias.</translation>
    </message>
    <message>
        <source>Time zone of its days and times.</source>
        <translation>Fuso horário de seus dias e horários.</translation>
    </message>
    <message>
        <source>Whether the schedule rests.</source>
        <translation>Se o planejamento está suspenso.</translation>
    </message>
    <message>
        <source>Days of which the newest backup is kept.</source>
        <translation>Dias cujo backup mais recente é retido.</translation>
    </message>
    <message>
        <source>Weeks of which the newest backup is kept.</source>
        <translation>Semanas cujo backup mais recente é retido.</translation>
    </message>
    <message>
        <source>Months of which the newest backup is kept.</source>
        <translation>Meses cujo backup mais recente é retido.</translation>
    </message>
    <message>
        <source>On-demand backups that are kept: all, or the newest.</source>
        <translation>Backups sob demanda que são retidos: todos (all) ou os mais recentes.</translation>
    </message>
    <message>
        <source>Bytes per second that a backup reads at most.</source>
        <translation>Bytes por segundo que um backup lê no máximo.</translation>
    </message>
    <message>
        <source>Whether a backup waits while others use the disk.</source>
        <translation>Se um backup espera enquanto outros usam o disco.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>A key of the policy and its new value.</source>
        <translation>Uma chave da política e seu novo valor.</translation>
    </message>
    <message>
        <source>Schedule and prune it from here, no longer from the Reprise that did.</source>
        <translation>Planejar e podar daqui, e não mais do Reprise que fazia isso.</translation>
    </message>
    <message>
        <source>Show or change when a service is backed up and what is kept.</source>
        <translation>Mostrar ou alterar quando é feito o backup de um serviço e o que é retido.</translation>
    </message>
    <message>
        <source>Begin even where the repository&apos;s disk may be too small for it.</source>
        <translation>Começar mesmo que o disco do repositório talvez seja pequeno demais.</translation>
    </message>
    <message>
        <source>Its secrets are in the keyring of your session. Scheduled backups pause while the keyring is locked.</source>
        <translation>Os segredos dele estão no chaveiro da sua sessão. Os backups planejados ficam suspensos enquanto o chaveiro estiver bloqueado.</translation>
    </message>
    <message>
        <source>Keep its secrets in the keyring of your session instead of a file; scheduled backups pause while it is locked.</source>
        <translation>Guardar os segredos dele no chaveiro da sua sessão em vez de em um arquivo; os backups planejados ficam suspensos enquanto ele estiver bloqueado.</translation>
    </message>
    <message>
        <source>Move its secrets into the keyring of your session (scheduled backups pause while it is locked), or back into a file.</source>
        <translation>Mover os segredos dele para o chaveiro da sua sessão (os backups planejados ficam suspensos enquanto ele estiver bloqueado) ou de volta para um arquivo.</translation>
    </message>
    <message>
        <source>%1 is deleted for good.</source>
        <translation>%1 foi excluído definitivamente.</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Por que sai</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n backup permanece.</numerusform>
            <numerusform>%n backups permanecem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Não há nada para excluir.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups went to the bin.</source>
        <translation>
            <numerusform>%n backup foi para a lixeira.</numerusform>
            <numerusform>%n backups foram para a lixeira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups would go to the bin.</source>
        <translation>
            <numerusform>%n backup iria para a lixeira.</numerusform>
            <numerusform>%n backups iriam para a lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing: show what the policy would delete now.</source>
        <translation>Não alterar nada: mostrar o que a política excluiria agora.</translation>
    </message>
    <message>
        <source>Delete nothing: show what would go.</source>
        <translation>Não excluir nada: mostrar o que sairia.</translation>
    </message>
    <message>
        <source>Delete, through the bin, what the policy keeps no longer.</source>
        <translation>Excluir, pela lixeira, o que a política não retém mais.</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>fora do comum</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>%1: a state such as &quot;late&quot;, of a service that nobody is bothered about.</extracomment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1, %2: dates.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (1 day)</source>
        <extracomment>%1: free space of a disk.</extracomment>
        <translation>%1 (1&#xa0;dia)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days)</source>
        <extracomment>%1: free space of a disk, %n: until it is full.</extracomment>
        <translation>
            <numerusform>%1 (%n&#xa0;dia)</numerusform>
            <numerusform>%1 (%n&#xa0;dias)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a service&apos;s name, %2: a whole sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Último backup bom</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Próximo backup</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurável</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>How to print it: table, or prometheus (for its textfile collector).</source>
        <translation>Em que forma exibir: table ou prometheus (para o coletor de arquivos de texto).</translation>
    </message>
    <message>
        <source>Say how well each service is protected, and why; status 6 if one is not.</source>
        <translation>Dizer o quanto cada serviço está protegido, e por quê; status 6 se algum não estiver.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To let it run always: %1</source>
        <translation>Ele funciona enquanto a sua sessão está aberta. Para que funcione sempre: %1</translation>
    </message>
    <message>
        <source>The secrets of these services are in the keyring of your session, which is locked while you are logged out; their scheduled backups would fail. To move them into a file:</source>
        <translation>Os segredos destes serviços estão no chaveiro da sua sessão, que fica bloqueado quando ela é encerrada; os backups planejados falhariam. Para movê-los para um arquivo:</translation>
    </message>
    <message>
        <source>The service manager of your session cannot be reached from here. Type this yourself:</source>
        <translation>O gerenciador de serviços da sua sessão não pode ser alcançado daqui. Digite você mesmo:</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>A unidade é %1.</translation>
    </message>
    <message>
        <source>The agent runs, and starts with your session.</source>
        <translation>O agente está em execução e inicia com a sua sessão.</translation>
    </message>
    <message>
        <source>The agent is not installed any more. Scheduled backups are taken only while the console is open.</source>
        <translation>O agente não está mais instalado. Os backups planejados só são feitos enquanto o console está aberto.</translation>
    </message>
    <message>
        <source>Keep the schedules without a window, until told to stop.</source>
        <translation>Cuidar dos planejamentos sem janela, até receber a ordem de encerrar.</translation>
    </message>
    <message>
        <source>Set up a systemd user unit that runs it.</source>
        <translation>Instalar uma unidade de usuário do systemd que o executa.</translation>
    </message>
    <message>
        <source>Take that unit away again.</source>
        <translation>Remover essa unidade.</translation>
    </message>
    <message>
        <source>Tell the one that runs to stop, and wait until it has.</source>
        <translation>Encerrar o que está em execução e esperar o seu fim.</translation>
    </message>
    <message numerus="yes">
        <source>Hook “%1”: %2, at most %n seconds</source>
        <translation>
            <numerusform>Hook “%1”: %2, no máximo %n segundo</numerusform>
            <numerusform>Hook “%1”: %2, no máximo %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a program before a backup, after one, or when one failed; an empty program takes the hook away.</source>
        <translation>Executar um programa antes de um backup, depois dele ou quando ele falhou; um programa vazio remove o hook.</translation>
    </message>
    <message>
        <source>waiting (place %1)</source>
        <translation>aguardando (lugar %1)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>(kept)</source>
        <extracomment>A secret that Reprise keeps, and that is not shown.</extracomment>
        <translation>(armazenado)</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications could not be delivered; `reprise check` says why.</source>
        <translation>
            <numerusform>%n notificação não pôde ser entregue; `reprise check` diz por quê.</numerusform>
            <numerusform>%n notificações não puderam ser entregues; `reprise check` diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test has been sent: %1.</source>
        <translation>O teste foi enviado: %1.</translation>
    </message>
    <message>
        <source>Show, change or test how changes of state are told.</source>
        <translation>Mostrar, alterar ou testar como as mudanças de estado são avisadas.</translation>
    </message>
    <message>
        <source>A setting; without options they are all shown. An empty value returns to the default.</source>
        <translation>Uma configuração; sem opções, todas são mostradas. Um valor vazio restaura o padrão.</translation>
    </message>
    <message>
        <source>email-password or webhook-secret, read from the first line of a file; - is the standard input, nothing forgets it.</source>
        <translation>email-password ou webhook-secret, lido da primeira linha de um arquivo; - é a entrada padrão, nada o apaga.</translation>
    </message>
    <message>
        <source>Send a test now: desktop, email or webhook.</source>
        <translation>Enviar um teste agora: desktop, email ou webhook.</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Log: %1</translation>
    </message>
    <message>
        <source>“%1” is backed up: %2 unpacked, in an archive of %3.</source>
        <translation>“%1” tem backup: %2 descompactados, em um arquivo de %3.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retenção</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Can be undeleted until</source>
        <translation>Recuperável até</translation>
    </message>
    <message>
        <source>The bin of “%1” is empty.</source>
        <translation>A lixeira de “%1” está vazia.</translation>
    </message>
    <message>
        <source>`reprise undelete` brings one back. Where the disk runs short of space, the oldest deletions go before their time.</source>
        <translation>`reprise undelete` recupera um deles. Se faltar espaço no disco, as exclusões mais antigas somem antes do prazo.</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <extracomment>The size of the data in a backup, as it will be on a disk again.
----------
The size of the data in a service&apos;s last good backup.</extracomment>
        <translation>Descompactado</translation>
    </message>
    <message>
        <source>List those that lie in the bin.</source>
        <translation>Listar os que estão na lixeira.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Data on the server: %1</source>
        <extracomment>%1: a size, as the server itself tells it.</extracomment>
        <translation>Dados no servidor: %1</translation>
    </message>
    <message>
        <source>This is accepted: the next backup of “%1” may come from another source.</source>
        <translation>Isso foi aceito: o próximo backup de “%1” pode vir de outra origem.</translation>
    </message>
    <message>
        <source>This is accepted: %1 counts as good from now on, on your responsibility.</source>
        <translation>Isso foi aceito: %1 conta como íntegro a partir de agora, sob sua responsabilidade.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” erased from the bin.</source>
        <translation>
            <numerusform>%n backup de “%1” apagado da lixeira.</numerusform>
            <numerusform>%n backups de “%1” apagados da lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays in the bin: it is being read, or another backup needs it.</source>
        <translation>%1 fica na lixeira: está sendo lido ou outro backup precisa dele.</translation>
    </message>
    <message>
        <source>%1 lies in the bin until %2; `reprise undelete` brings it back.</source>
        <translation>%1 fica na lixeira até %2; `reprise undelete` o recupera.</translation>
    </message>
    <message>
        <source>Even where the backup is pinned.</source>
        <translation>Mesmo que o backup esteja fixado.</translation>
    </message>
    <message>
        <source>Erase the backup, or without one all, from the bin for good.</source>
        <translation>Apagar da lixeira definitivamente o backup ou, sem indicar um, todos.</translation>
    </message>
    <message>
        <source>Put a backup into the bin, or with --deleted erase what lies there.</source>
        <translation>Colocar um backup na lixeira ou, com --deleted, apagar o que está lá.</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>The size of a database or table, as its server told it.</extracomment>
        <translation>No servidor</translation>
    </message>
    <message>
        <source>List the commands, or show how one is used.</source>
        <translation>Listar os comandos ou mostrar como usar um deles.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s), %1</source>
        <extracomment>%1: one or two dates between which these moments are.</extracomment>
        <translation>
            <numerusform>%n ponto de tempo, %1</numerusform>
            <numerusform>%n pontos de tempo, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup looks unusual and does not count as good. If the change is intended: %1</source>
        <extracomment>%1: a command.</extracomment>
        <translation>Este backup está fora do comum e não conta como bom. Se a mudança for intencional: %1</translation>
    </message>
    <message>
        <source>%1 is pinned, so that retention does not delete it again; `reprise mark --unpin` leaves it to the retention.</source>
        <extracomment>reprise mark --unpin is typed: leave it as it is.</extracomment>
        <translation>%1 está fixado, para que a retenção não o exclua de novo; `reprise mark --unpin` o devolve à retenção.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>What there is then</source>
        <extracomment>At the end of a day, in a calendar.</extracomment>
        <translation>O que há então</translation>
    </message>
    <message>
        <source>Delete even though the clock is far ahead of what was last seen.</source>
        <translation>Excluir mesmo que o relógio esteja muito adiantado em relação à última hora vista.</translation>
    </message>
    <message>
        <source>Say of every service and repository what is wrong and what to do; status 6 if anything is.</source>
        <translation>Dizer, para cada serviço e repositório, o que está errado e o que fazer; status 6 se algo estiver errado.</translation>
    </message>
    <message>
        <source>A state in brackets counts for nothing here: that service was started by Reprise and has no schedule, or is stopped, or is not connected to this computer.</source>
        <translation>Um estado entre parênteses não conta aqui: esse serviço foi iniciado pelo Reprise e não tem planejamento, está parado ou não está conectado a este computador.</translation>
    </message>
    <message>
        <source>This is accepted: nothing is said of %1 any more.</source>
        <translation>Isto foi aceito: nada mais é dito sobre %1.</translation>
    </message>
    <message>
        <source>Take responsibility for a backup that is damaged, looks unusual or is gone, or for a new source.</source>
        <translation>Assumir a responsabilidade por um backup danificado, incomum ou desaparecido, ou por uma nova origem.</translation>
    </message>
    <message>
        <source>Forget the repository that was in the folder before, where it is not there now.</source>
        <translation>Esquecer o repositório que estava antes na pasta, se ele não está lá agora.</translation>
    </message>
</context>
<context>
    <name>Reprise::Console</name>
    <message>
        <source>There is no screen to open the console on. “reprise help” lists what can be done without one.</source>
        <translation>Não há tela para abrir o console. “reprise help” mostra o que é possível sem ela.</translation>
    </message>
</context>
<context>
    <name>Reprise::ContentsDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>Reprise::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Reprise::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Pesquisar…</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Pesquisar serviços</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>&amp;Adicionar serviço…</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nenhum serviço ainda</translation>
    </message>
    <message>
        <source>Add a database service that you run, and see that every one of its backups can be brought back. Or try it first on a small sample that Reprise starts on this computer.</source>
        <translation>Adicione um serviço de banco de dados que você opera e veja que cada um dos backups dele pode ser restaurado. Ou experimente primeiro com um pequeno exemplo que o Reprise inicia neste computador.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Adicionar serviço…</translation>
    </message>
    <message>
        <source>Start a %1 sample</source>
        <translation>Iniciar um exemplo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services can be restored</source>
        <translation>
            <numerusform>%1 de %n serviço pode ser restaurado</numerusform>
            <numerusform>%1 de %n serviços podem ser restaurados</numerusform>
        </translation>
    </message>
    <message>
        <source>No service matches “%1”.</source>
        <translation>Nenhum serviço corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>Procurando serviços…</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be seen.</source>
        <translation>Os backups de %1 não podem ser vistos.</translation>
    </message>
    <message>
        <source>The last backup of %1 failed %2.</source>
        <translation>O último backup de %1 falhou %2.</translation>
    </message>
    <message>
        <source>%1 was last backed up %2.</source>
        <translation>O último backup de %1 foi feito %2.</translation>
    </message>
    <message>
        <source>The backups of %1 are damaged or incomplete. Open them to see which ones.</source>
        <translation>Os backups de %1 estão danificados ou incompletos. Abra-os para ver quais.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar log</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <extracomment>%1: the name of a service that is not backed up as it should be; a reason follows.</extracomment>
        <translation>%1 requer atenção.</translation>
    </message>
    <message>
        <source>And 1 more service needs attention.</source>
        <translation>E mais 1 serviço requer atenção.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more services need attention.</source>
        <translation>
            <numerusform>E mais %n serviço requer atenção.</numerusform>
            <numerusform>E mais %n serviços requerem atenção.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::DeletionListModel</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>moment</comment>
        <extracomment>The day and time of a backup, as QLocale::toString() takes it: &quot;Sun 15 Nov 2026, 02:00&quot;.</extracomment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Por que sai</translation>
    </message>
</context>
<context>
    <name>Reprise::FieldForm</name>
    <message>
        <source>(default)</source>
        <extracomment>The choice that holds where nothing is set.</extracomment>
        <translation>(padrão)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (padrão)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Procurar: %1</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este campo é obrigatório.</translation>
    </message>
</context>
<context>
    <name>Reprise::Format</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: how many bytes are done, of how many; both with their unit.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a transfer; %1 is a size with its unit.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; mind the space that your language puts before the sign.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Duration in seconds, short.</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>Duration in minutes and seconds, short.</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Duration in hours and minutes, short.</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Duration in days and hours, short.</extracomment>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as &quot;4 s&quot;.</extracomment>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>há 1&#xa0;minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>há %n&#xa0;minuto</numerusform>
            <numerusform>há %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>há 1&#xa0;hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n&#xa0;hora</numerusform>
            <numerusform>há %n&#xa0;horas</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n&#xa0;dia</numerusform>
            <numerusform>há %n&#xa0;dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>há %n&#xa0;mês</numerusform>
            <numerusform>há %n&#xa0;meses</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>em 1&#xa0;minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>em %n&#xa0;minuto</numerusform>
            <numerusform>em %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>em 1&#xa0;hora</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>em %n&#xa0;hora</numerusform>
            <numerusform>em %n&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>em %n&#xa0;dia</numerusform>
            <numerusform>em %n&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Age in minutes, as short as can be.</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Age in hours, as short as can be.</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Age in days, as short as can be.</extracomment>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Weekday with date, and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of day</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age</comment>
        <extracomment>Age of less than a minute, as short as can be.</extracomment>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>Reprise::GivenSettings</name>
    <message>
        <source>A setting; `reprise describe` lists them. An empty value returns to the default.</source>
        <translation>Uma configuração; `reprise describe` as lista. Um valor vazio volta ao padrão.</translation>
    </message>
    <message>
        <source>A secret, read from the first line of a file; - is the standard input.</source>
        <translation>Um segredo, lido da primeira linha de um arquivo; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>The same for the first secret of the engine.</source>
        <translation>O mesmo para o primeiro segredo do mecanismo.</translation>
    </message>
</context>
<context>
    <name>Reprise::HeaderBand</name>
    <message>
        <source>Tab of this service&apos;s page</source>
        <translation>Guia da página deste serviço</translation>
    </message>
</context>
<context>
    <name>Reprise::HooksForm</name>
    <message>
        <source>Programs of your own, started without a shell and without arguments. If the first one fails, nothing is backed up. They are kept in this home, never in a repository.</source>
        <translation>Programas seus, iniciados sem shell e sem argumentos. Se o primeiro falhar, nada é copiado. Eles são guardados neste home, nunca em um repositório.</translation>
    </message>
    <message>
        <source>Before a backup</source>
        <translation>Antes de um backup</translation>
    </message>
    <message>
        <source>After a completed one</source>
        <translation>Depois de um concluído</translation>
    </message>
    <message>
        <source>After a failed one</source>
        <translation>Depois de um com falha</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>nenhum programa</translation>
    </message>
    <message>
        <source> s at most</source>
        <extracomment>After a number, with the space: seconds.</extracomment>
        <translation> s no máximo</translation>
    </message>
    <message>
        <source>%1: seconds that it may take</source>
        <extracomment>%1: &quot;Before a backup&quot;.</extracomment>
        <translation>%1: segundos que pode levar</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Procurar: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Fazendo download: %1</translation>
    </message>
    <message>
        <source>Restoring: %1</source>
        <translation>Restaurando: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>Verificando: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interrompendo…</translation>
    </message>
</context>
<context>
    <name>Reprise::JobStrip</name>
    <message>
        <source>cleaning up</source>
        <translation>limpando</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>interrompendo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Interromper: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::JobWait</name>
    <message>
        <source>Cancelling…</source>
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>Waiting for other jobs…</source>
        <translation>Aguardando outras tarefas…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Limpando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a stage of a job such as &quot;Copying data&quot;; %2 how far it has come</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for other jobs: place %1</source>
        <translation>Aguardando outras tarefas: lugar %1</translation>
    </message>
</context>
<context>
    <name>Reprise::KeyringChoice</name>
    <message>
        <source>&amp;Keep secrets in the keyring of my session</source>
        <translation>&amp;Guardar os segredos no chaveiro da minha sessão</translation>
    </message>
    <message>
        <source>Scheduled backups pause while the keyring is locked, for example before you log in.</source>
        <translation>Os backups planejados ficam suspensos enquanto o chaveiro estiver bloqueado, por exemplo antes de você entrar na sessão.</translation>
    </message>
</context>
<context>
    <name>Reprise::MainMenu</name>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Serviços</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Backup</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>&amp;Adicionar serviço…</translation>
    </message>
    <message>
        <source>Start a %1 sample</source>
        <translation>Iniciar um exemplo de %1</translation>
    </message>
    <message>
        <source>&amp;Change connection…</source>
        <translation>Alterar &amp;conexão…</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Fazer &amp;backup agora</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup to a new instance</source>
        <translation>&amp;Restaurar o backup mais recente em uma nova instância</translation>
    </message>
    <message>
        <source>&amp;Verify all backups</source>
        <translation>&amp;Verificar todos os backups</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Painel</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Visão geral</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Backups</translation>
    </message>
    <message>
        <source>&amp;Search services</source>
        <translation>Pe&amp;squisar serviços</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>&amp;About Reprise</source>
        <translation>&amp;Sobre o Reprise</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificações…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>Configuraçõ&amp;es</translation>
    </message>
</context>
<context>
    <name>Reprise::MainWindow</name>
    <message>
        <source>Reprise</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>%1 – Reprise</source>
        <extracomment>Title of the window: the service that it shows, and the program.</extracomment>
        <translation>%1 – Reprise</translation>
    </message>
    <message>
        <source>Reprise – cancelling…</source>
        <translation>Reprise – interrompendo…</translation>
    </message>
</context>
<context>
    <name>Reprise::ManagePage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>restored from %1, %2, %3</source>
        <extracomment>%1: name of a service; %2, %3: date and time of its backup.</extracomment>
        <translation>restaurado de %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Reprise::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>Reprise::NavigationDelegate</name>
    <message>
        <source>Last good backup: %1</source>
        <translation>Último backup íntegro: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::NavigationModel</name>
    <message>
        <source>All services</source>
        <translation>Todos os serviços</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>heading over services</comment>
        <translation>Protegidos</translation>
    </message>
    <message>
        <source>Restored</source>
        <comment>heading over services</comment>
        <translation>Restaurados</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a service, and the heading that it stands under.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Reprise::NotificationChannelCard</name>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of your own: the file of the authority that signed it.</source>
        <translation>Somente para um servidor com certificado próprio: o arquivo da autoridade que o assinou.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>none is allowed for a server on this computer only.</source>
        <translation>none só é permitido para um servidor neste computador.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de e-mail</translation>
    </message>
    <message>
        <source>The SMTP server that your e-mail program sends by.</source>
        <translation>O servidor SMTP pelo qual seu programa de e-mail envia.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Usually 587 for starttls and 465 for tls.</source>
        <translation>Em geral 587 para starttls e 465 para tls.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>One address or several, separated by commas.</source>
        <translation>Um endereço ou vários, separados por vírgulas.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no password.</source>
        <translation>Vazio para um servidor que não pede senha.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Gets each message by POST as JSON. It begins with https.</source>
        <translation>Recebe cada mensagem por POST como JSON. Começa com https.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Deixe vazio para manter o que está armazenado.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Segredo compartilhado</translation>
    </message>
    <message>
        <source>Signs each message, so that its receiver can tell it from a forged one.</source>
        <translation>Assina cada mensagem, para que o destinatário possa distingui-la de uma falsa.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: the way of notification, and what it tells of.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar um teste</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Enviar um teste: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Cancel the test: %1</source>
        <translation>Interromper o teste: %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>O teste foi interrompido.</translation>
    </message>
    <message>
        <source>The test was sent. Look whether it has arrived.</source>
        <translation>O teste foi enviado. Veja se ele chegou.</translation>
    </message>
    <message>
        <source>A message about “%1” of %2 could not be delivered: %3</source>
        <extracomment>%1: a service&apos;s name, %2: a date with its time, %3: whole sentences that say why.</extracomment>
        <translation>Uma mensagem sobre “%1”, de %2, não pôde ser entregue: %3</translation>
    </message>
</context>
<context>
    <name>Reprise::Notifications</name>
    <message>
        <source>The scheduled backup of “%1” failed</source>
        <translation>O backup agendado de “%1” falhou</translation>
    </message>
    <message>
        <source>“%1” is at risk</source>
        <translation>“%1” está em risco</translation>
    </message>
    <message>
        <source>“%1” is not protected</source>
        <translation>“%1” não está protegido</translation>
    </message>
    <message>
        <source>The backup of “%1” is late</source>
        <translation>O backup de “%1” está atrasado</translation>
    </message>
    <message>
        <source>The newest backup of “%1” is unlike the ones before</source>
        <translation>O backup mais recente de “%1” difere dos anteriores</translation>
    </message>
    <message>
        <source>“%1” is protected again</source>
        <translation>“%1” está protegido novamente</translation>
    </message>
    <message>
        <source>A test of Reprise&apos;s notifications</source>
        <translation>Um teste das notificações do Reprise</translation>
    </message>
    <message>
        <source>The scheduled backup of “%1” failed, and trying again did not help.</source>
        <translation>O backup agendado de “%1” falhou, e tentar novamente não ajudou.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to a recent moment now.</source>
        <translation>“%1” não poderia ser restaurado agora a um momento recente.</translation>
    </message>
    <message>
        <source>The newest backup of “%1” is unlike the ones before. It does not count as good until you have looked at it and accepted it.</source>
        <translation>O backup mais recente de “%1” difere dos anteriores. Ele não conta como bom até que você o examine e o aceite.</translation>
    </message>
    <message>
        <source>“%1” has a recent good backup again. There is nothing to do.</source>
        <translation>“%1” tem novamente um backup bom recente. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>This is a test. Messages about your backups will arrive like this one.</source>
        <translation>Isto é um teste. As mensagens sobre seus backups chegarão como esta.</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Último backup bom: %1</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Não há nenhum backup bom.</translation>
    </message>
    <message>
        <source>Noticed: %1</source>
        <translation>Constatado: %1</translation>
    </message>
    <message>
        <source>Reprise on %1</source>
        <extracomment>Foot of a message; %1 is the name of the computer.</extracomment>
        <translation>Reprise em %1</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>Um backup agendado falhou</translation>
    </message>
    <message>
        <source>A service is late or at risk</source>
        <translation>Um serviço está atrasado ou em risco</translation>
    </message>
    <message>
        <source>A backup is unlike the ones before</source>
        <translation>Um backup difere dos anteriores</translation>
    </message>
    <message>
        <source>A service is protected again</source>
        <translation>Um serviço está protegido novamente</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Um teste</translation>
    </message>
    <message>
        <source>The backups of “%1” cannot be reached</source>
        <translation>Os backups de “%1” estão inacessíveis</translation>
    </message>
    <message>
        <source>The repository of “%1” cannot be used: no backup can be made, and nobody can tell what could be restored.</source>
        <translation>O repositório de “%1” não pode ser usado: nenhum backup pode ser feito, e ninguém sabe o que poderia ser restaurado.</translation>
    </message>
    <message>
        <source>Something puts the backups of “%1” at risk.</source>
        <translation>Algo põe em risco os backups de “%1”.</translation>
    </message>
</context>
<context>
    <name>Reprise::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>A change of a service&apos;s state is told once, while this window is open or the agent runs.</source>
        <translation>Cada mudança de estado de um serviço é avisada uma vez, enquanto esta janela está aberta ou o agente está em execução.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>&amp;Language of the messages</source>
        <translation>&amp;Idioma das mensagens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a dialog</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
</context>
<context>
    <name>Reprise::OverviewTab</name>
    <message>
        <source>Deployment details</source>
        <translation>Detalhes da implementação</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A product and its version.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Restaurado de</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <extracomment>Name of a service, and the id of its backup.</extracomment>
        <translation>%1, backup %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repositório</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Reprise started this instance on this computer. Removing it stops it and deletes its data; the backup that it came from stays.</source>
        <translation>O Reprise iniciou esta instância neste computador. Ao ser removida, ela é parada e os dados dela são excluídos; o backup de onde ela veio permanece.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Alterar conexão…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Reprise connects to this service and did not start it. Removing it from the dashboard forgets the connection; its backups stay in the repository.</source>
        <translation>O Reprise se conecta a este serviço e não o iniciou. Ao ser removido do painel, a conexão é esquecida; os backups permanecem no repositório.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Label and value of what tells a source from others, such as a system identifier.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planejamento</translation>
    </message>
    <message>
        <source>Reprise started this sample on this computer. Removing it stops it and deletes its data; its backups stay in the repository.</source>
        <translation>O Reprise iniciou este exemplo neste computador. Ao ser removido, ele é parado e os dados dele são excluídos; os backups dele permanecem no repositório.</translation>
    </message>
</context>
<context>
    <name>Reprise::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Stops this backup; nothing of it is kept</source>
        <translation>Interrompe este backup; nada dele é mantido</translation>
    </message>
    <message>
        <source>Being made by another program</source>
        <translation>Sendo feito por outro programa</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interrompendo…</translation>
    </message>
</context>
<context>
    <name>Reprise::PolicyText</name>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>This service is known from its repository only. Its backups can be downloaded and restored; connect it to take new ones.</source>
        <translation>Este serviço é conhecido apenas por seu repositório. Os backups podem ser baixados e restaurados; conecte-o para fazer novos.</translation>
    </message>
    <message>
        <source>Backups are kept until you delete them.</source>
        <translation>Os backups são retidos até você os excluir.</translation>
    </message>
    <message>
        <source>Each backup is complete and can be restored by itself.</source>
        <translation>Cada backup é completo e pode ser restaurado por si só.</translation>
    </message>
    <message>
        <source>A deleted backup stays in the bin for 7 days.</source>
        <translation>Um backup excluído permanece na lixeira por 7 dias.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restorable: as of %1</source>
        <translation>Restaurável: estado de %1</translation>
    </message>
    <message>
        <source>Restorable: from %1 to %2</source>
        <extracomment>%1 and %2: the first and the last moment that there is a backup of.</extracomment>
        <translation>Restaurável: de %1 a %2</translation>
    </message>
    <message>
        <source>Nothing can be restored yet.</source>
        <translation>Nada pode ser restaurado ainda.</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 backup</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2; %3 free</source>
        <translation>%1, %2; %3 livres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Last proved: %1</source>
        <translation>Última verificação: %1</translation>
    </message>
    <message>
        <source>Last proved: never</source>
        <translation>Última verificação: nunca</translation>
    </message>
    <message>
        <source>What can be restored is not known now.</source>
        <translation>No momento, não se sabe o que pode ser restaurado.</translation>
    </message>
    <message numerus="yes">
        <source>Restorable: %n moments, the oldest %1, the newest %2</source>
        <extracomment>%n: how many moments there is a backup of; %1, %2: the first and the last.</extracomment>
        <translation>
            <numerusform>Restaurável: %n ponto de tempo, o mais antigo %1, o mais recente %2</numerusform>
            <numerusform>Restaurável: %n pontos de tempo, o mais antigo %1, o mais recente %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionCard</name>
    <message>
        <source>What would be deleted now</source>
        <translation>O que seria excluído agora</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retenção</translation>
    </message>
    <message>
        <source>What will exist in the coming 90 days</source>
        <translation>O que existirá nos próximos 90 dias</translation>
    </message>
    <message>
        <source>Each bar is a backup, from the day on which it is taken to the day on which it leaves. Choose a day to see what you could go back to.</source>
        <translation>Cada barra é um backup, do dia em que é criado ao dia em que sai. Escolha um dia para ver a que você poderia voltar.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Nothing: without a schedule nothing is deleted by itself.</source>
        <translation>Nada: sem planejamento, nada é excluído automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>This change deletes %n backups now (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Esta alteração exclui agora %n backup (%1). Ele fica na lixeira por 7 dias.</numerusform>
            <numerusform>Esta alteração exclui agora %n backups (%1). Eles ficam na lixeira por 7 dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go with the next scheduled backup (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>%n backup sai com o próximo backup planejado (%1). Ele fica na lixeira por 7 dias.</numerusform>
            <numerusform>%n backups saem com o próximo backup planejado (%1). Eles ficam na lixeira por 7 dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionChart</name>
    <message>
        <source>Backups that there are on each of the coming 90 days</source>
        <translation>Backups que existem em cada um dos próximos 90 dias</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date</comment>
        <extracomment>A day, as QLocale::toString() takes it: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backups</source>
        <extracomment>%1: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n backup</numerusform>
            <numerusform>%1: %n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>axis</comment>
        <extracomment>A day below a chart, as QLocale::toString() takes it: &quot;23 Nov&quot;.</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>× %1</source>
        <extracomment>In a bar that stands for several backups.</extracomment>
        <translation>× %1</translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionForm</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>On-demand backups that are kept</source>
        <translation>Backups sob demanda retidos</translation>
    </message>
    <message>
        <source>Only the newest, as in the cloud</source>
        <translation>Somente o mais recente, como na nuvem</translation>
    </message>
    <message>
        <source>keep until deleted</source>
        <extracomment>What happens to on-demand backups.</extracomment>
        <translation>reter até a exclusão</translation>
    </message>
    <message>
        <source>keep the newest</source>
        <extracomment>What happens to on-demand backups; a number follows.</extracomment>
        <translation>reter os mais recentes</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number: &quot;7 days&quot;.</extracomment>
        <translation>dias</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Newest of each of the last</source>
        <extracomment>A number of days, of weeks and of months follow.</extracomment>
        <translation>O mais recente de cada um dos últimos</translation>
    </message>
    <message>
        <source>On-demand backups</source>
        <translation>Backups sob demanda</translation>
    </message>
    <message>
        <source>Without a schedule nothing is deleted by itself.</source>
        <translation>Sem planejamento, nada é excluído automaticamente.</translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionText</name>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <extracomment>A day of this year, as QLocale::toString() takes it: &quot;19 December&quot;.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <extracomment>A day of another year: &quot;19 December 2026&quot;.</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <extracomment>A month, as QLocale::toString() takes it: &quot;November 2026&quot;.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <comment>day</comment>
        <extracomment>Why a backup is kept. %1 is a day, &quot;21 November&quot;.</extracomment>
        <translation>o mais recente de %1</translation>
    </message>
    <message>
        <source>newest of week %1</source>
        <extracomment>Why a backup is kept. %1 is the number of a week of the year.</extracomment>
        <translation>o mais recente da semana %1</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <comment>month</comment>
        <extracomment>Why a backup is kept. %1 is a month, &quot;November 2026&quot;.</extracomment>
        <translation>o mais recente de %1</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>sob demanda</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>newest good one</source>
        <translation>último backup bom</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <extracomment>%1 is the id of a backup.</extracomment>
        <translation>necessário para %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>damaged or unusual</source>
        <translation>danificado ou incomum</translation>
    </message>
    <message>
        <source>no newer good backup</source>
        <translation>nenhum backup bom mais recente</translation>
    </message>
    <message>
        <source>its manifest cannot be trusted</source>
        <translation>seu manifesto não é confiável</translation>
    </message>
    <message>
        <source>pinned; stays until it is unpinned</source>
        <translation>fixado; permanece até ser desafixado</translation>
    </message>
    <message>
        <source>stays until there is a newer good backup</source>
        <translation>permanece até haver um backup bom mais recente</translation>
    </message>
    <message>
        <source>needed by %1; stays as long as that</source>
        <extracomment>%1 is the id of a backup.</extracomment>
        <translation>necessário para %1; permanece enquanto ele existir</translation>
    </message>
    <message>
        <source>%1; stays until it is deleted</source>
        <extracomment>%1 is why a backup is kept: &quot;on demand&quot;, &quot;newest good one&quot;.</extracomment>
        <translation>%1; permanece até ser excluído</translation>
    </message>
    <message>
        <source>no longer needed; goes with the next prune</source>
        <translation>não é mais necessário; sai na próxima poda</translation>
    </message>
    <message>
        <source>no longer needed; leaves on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>não é mais necessário; sai em %1</translation>
    </message>
    <message>
        <source>%1; its data leaves on %2, the row on %3</source>
        <extracomment>%1 is why it is kept, &quot;failed&quot;; %2 and %3 are days.</extracomment>
        <translation>%1; seus dados saem em %2, a linha em %3</translation>
    </message>
    <message>
        <source>%1; leaves on %2</source>
        <extracomment>%1 is why a backup is kept, &quot;newest of week 46&quot;; %2 a day.</extracomment>
        <translation>%1; sai em %2</translation>
    </message>
    <message>
        <source>older than the policy keeps</source>
        <translation>mais antigo do que a política retém</translation>
    </message>
    <message>
        <source>the policy keeps newer on-demand backups only</source>
        <translation>a política retém somente backups sob demanda mais recentes</translation>
    </message>
    <message numerus="yes">
        <source>damaged or unusual, and older than %n days</source>
        <translation>
            <numerusform>danificado ou incomum, e com mais de %n dia</numerusform>
            <numerusform>danificado ou incomum, e com mais de %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only its data: failed, and older than %n days</source>
        <translation>
            <numerusform>somente seus dados: com falha e com mais de %n dia</numerusform>
            <numerusform>somente seus dados: com falha e com mais de %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed, and older than %n days</source>
        <translation>
            <numerusform>com falha e com mais de %n dia</numerusform>
            <numerusform>com falha e com mais de %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>a newer one of week %1 is kept</source>
        <extracomment>Why a backup is deleted. %1 is the number of a week of the year.</extracomment>
        <translation>um mais recente da semana %1 é retido</translation>
    </message>
    <message>
        <source>a newer one of %1 is kept</source>
        <comment>day</comment>
        <extracomment>Why a backup is deleted. %1 is a day.</extracomment>
        <translation>um mais recente de %1 é retido</translation>
    </message>
    <message>
        <source>a newer one of %1 is kept</source>
        <comment>month</comment>
        <extracomment>Why a backup is deleted. %1 is a month.</extracomment>
        <translation>um mais recente de %1 é retido</translation>
    </message>
    <message numerus="yes">
        <source>Daily backups are kept for %n days.</source>
        <translation>
            <numerusform>Os backups diários são retidos por %n dia.</numerusform>
            <numerusform>Os backups diários são retidos por %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weekly backups are kept for %n weeks.</source>
        <translation>
            <numerusform>Os backups semanais são retidos por %n semana.</numerusform>
            <numerusform>Os backups semanais são retidos por %n semanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monthly backups are kept for %n months.</source>
        <translation>
            <numerusform>Os backups mensais são retidos por %n mês.</numerusform>
            <numerusform>Os backups mensais são retidos por %n meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the scheduled backups only the newest good one is kept.</source>
        <translation>Dos backups planejados, somente o último bom é retido.</translation>
    </message>
    <message>
        <source>On-demand backups are kept until you delete them.</source>
        <translation>Os backups sob demanda são retidos até que você os exclua.</translation>
    </message>
    <message>
        <source>Only the most recent on-demand backup is kept.</source>
        <translation>Somente o backup sob demanda mais recente é retido.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n most recent on-demand backups are kept.</source>
        <translation>
            <numerusform>Somente o backup sob demanda mais recente é retido.</numerusform>
            <numerusform>Somente os %n backups sob demanda mais recentes são retidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On demand</source>
        <comment>group</comment>
        <extracomment>A group of backups.</extracomment>
        <translation>Sob demanda</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Diários</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Semanais</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Mensais</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A group of backups: those that are kept for another reason than their age.</extracomment>
        <translation>Outros</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <extracomment>The first and the last day of a range: &quot;15 November – 21 November&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>backups</comment>
        <extracomment>%1: a group of backups, &quot;Daily&quot;; %2: the days on which they were taken.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on demand; the next on-demand backup takes its place</source>
        <translation>sob demanda; o próximo backup sob demanda toma o seu lugar</translation>
    </message>
    <message numerus="yes">
        <source>on demand; stays as long as it is one of the %n most recent</source>
        <translation>
            <numerusform>sob demanda; permanece enquanto for o mais recente</numerusform>
            <numerusform>sob demanda; permanece enquanto for um dos %n mais recentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::ScheduleForm</name>
    <message>
        <source>Pause the schedule</source>
        <translation>Pausar o planejamento</translation>
    </message>
    <message>
        <source>Only while nobody else uses the disk</source>
        <translation>Somente enquanto ninguém mais usa o disco</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos os dias</translation>
    </message>
    <message>
        <source>on chosen days</source>
        <translation>em dias escolhidos</translation>
    </message>
    <message>
        <source>only on demand</source>
        <translation>somente sob demanda</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Fazer backup</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <extracomment>How fast a backup may read.</extracomment>
        <translation>o mais rápido possível</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>How fast a backup may read: at most so many megabytes per second, which follow.</extracomment>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>Megabytes per second</source>
        <translation>Megabytes por segundo</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Escolha pelo menos um dia.</translation>
    </message>
</context>
<context>
    <name>Reprise::ScheduleWords</name>
    <message>
        <source>That happens while this program is open, or the agent runs (reprise agent --install). A run that was missed is made up.</source>
        <translation>Isso acontece enquanto este programa está aberto ou o agente está em execução (reprise agent --install). Uma execução perdida é recuperada.</translation>
    </message>
    <message>
        <source>A run that failed is tried again after %1 minutes, and then again and again after the last of these pauses until the next run is due.</source>
        <translation>Uma execução que falhou é tentada de novo após %1 minutos e, depois, repetidamente após a última dessas pausas, até a próxima execução prevista.</translation>
    </message>
    <message>
        <source>The last scheduled run failed.</source>
        <translation>A última execução planejada falhou.</translation>
    </message>
    <message>
        <source>The last scheduled run failed, and trying again would not help before somebody mends it. The next one is due at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>A última execução planejada falhou, e tentar de novo não ajuda antes que alguém resolva a causa. A próxima está prevista para: %1.</translation>
    </message>
    <message>
        <source>The last scheduled run failed. It is tried again at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>A última execução planejada falhou. Nova tentativa: %1.</translation>
    </message>
    <message>
        <source>The schedule is kept in the repository, which cannot be read now.</source>
        <translation>O planejamento está no repositório, que não pode ser lido agora.</translation>
    </message>
    <message>
        <source>Another home keeps this schedule: %1.</source>
        <extracomment>%1: &quot;anna@db1&quot;, a user and a computer.</extracomment>
        <translation>Outro diretório cuida deste planejamento: %1.</translation>
    </message>
    <message>
        <source>No home keeps this schedule.</source>
        <translation>Nenhum diretório cuida deste planejamento.</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <extracomment>Instead of the next backup&apos;s time: %1, &quot;anna@db1&quot;, has its schedule.</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>moment</comment>
        <extracomment>The day and time of the next backup, as QLocale::toString() takes it: &quot;Sunday, 22 November, 02:00&quot;.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next: %1 (%2), %3.</source>
        <extracomment>%1: &quot;Sunday, 22 November, 02:00&quot;, %2: a time zone such as Europe/Berlin, %3: &quot;in 5 hours&quot;.</extracomment>
        <translation>Próximo: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>There is no schedule: a backup is taken when you click Back up now.</source>
        <translation>Não há planejamento: um backup é feito quando você clica em Fazer backup agora.</translation>
    </message>
    <message>
        <source>The schedule is paused: a backup is taken when you click Back up now.</source>
        <translation>O planejamento está suspenso: um backup é feito quando você clica em Fazer backup agora.</translation>
    </message>
    <message>
        <source>A backup is taken every day at %1 (%2).</source>
        <extracomment>%1: &quot;02:00 and 14:00&quot;, %2: a time zone such as Europe/Berlin.</extracomment>
        <translation>Um backup é feito todos os dias às %1 (%2).</translation>
    </message>
    <message>
        <source>A backup is taken at %1 (%2), on these days: %3.</source>
        <extracomment>%1: &quot;02:00 and 14:00&quot;, %2: a time zone such as Europe/Berlin, %3: &quot;Monday and Friday&quot;.</extracomment>
        <translation>Um backup é feito às %1 (%2), nestes dias: %3.</translation>
    </message>
    <message>
        <source>Nothing keeps it now: start the agent (reprise agent --install), or leave the window open. A run that was missed is made up.</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Nada cuida dele agora: inicie o agente (reprise agent --install) ou deixe a janela aberta. Uma execução perdida é recuperada.</translation>
    </message>
    <message>
        <source>It is not known which home keeps this schedule.</source>
        <translation>Não se sabe qual diretório cuida deste planejamento.</translation>
    </message>
</context>
<context>
    <name>Reprise::Sentences</name>
    <message>
        <source>Service “%1”: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 a whole sentence about it.</extracomment>
        <translation>Serviço “%1”: %2</translation>
    </message>
    <message>
        <source>Something was noted: %1.</source>
        <extracomment>For something that this version has no words for; %1 is its technical name.</extracomment>
        <translation>Algo foi observado: %1.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Não há um serviço “%1”.</translation>
    </message>
    <message>
        <source>Look up its name in the list of services.</source>
        <translation>Procure o nome dele na lista de serviços.</translation>
    </message>
    <message>
        <source>Several services are called “%1”.</source>
        <translation>Vários serviços se chamam “%1”.</translation>
    </message>
    <message>
        <source>Use the service&apos;s id instead of its name.</source>
        <translation>Use o ID do serviço em vez do nome.</translation>
    </message>
    <message>
        <source>This program has no engine “%1”.</source>
        <translation>Este programa não tem um mecanismo “%1”.</translation>
    </message>
    <message>
        <source>Use a version of Reprise that has it.</source>
        <translation>Use uma versão do Reprise que o tenha.</translation>
    </message>
    <message>
        <source>A service needs a name.</source>
        <translation>Um serviço precisa de um nome.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>O nome tem mais de %1 caracteres.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Escolha um nome mais curto.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>O nome contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>Use printable characters only.</source>
        <translation>Use somente caracteres imprimíveis.</translation>
    </message>
    <message>
        <source>“%1” looks like the id of a service or of a backup.</source>
        <translation>“%1” parece o ID de um serviço ou de um backup.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Another service is called “%1” already.</source>
        <translation>Outro serviço já se chama “%1”.</translation>
    </message>
    <message>
        <source>The service “%1” is connected already.</source>
        <translation>O serviço “%1” já está conectado.</translation>
    </message>
    <message>
        <source>Change its settings instead.</source>
        <translation>Em vez disso, altere as configurações dele.</translation>
    </message>
    <message>
        <source>The service “%1” is known from a repository only: this computer does not know how to reach it.</source>
        <translation>O serviço “%1” é conhecido apenas por um repositório: este computador não sabe como acessá-lo.</translation>
    </message>
    <message>
        <source>Connect it first (reprise adopt).</source>
        <translation>Conecte-o primeiro (reprise adopt).</translation>
    </message>
    <message>
        <source>“%1” was not started by Reprise.</source>
        <translation>“%1” não foi iniciado pelo Reprise.</translation>
    </message>
    <message>
        <source>Start and stop it where it runs.</source>
        <translation>Inicie-o e pare-o onde ele é executado.</translation>
    </message>
    <message>
        <source>The service “%1” does not run.</source>
        <translation>O serviço “%1” não está em execução.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Inicie-o e tente novamente.</translation>
    </message>
    <message>
        <source>The service “%1” is busy with another job (%2, %3).</source>
        <translation>O serviço “%1” está ocupado com outra tarefa (%2, %3).</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Aguarde o término ou interrompa a operação.</translation>
    </message>
    <message>
        <source>%2 has no setting “%1”.</source>
        <translation>%2 não tem uma configuração “%1”.</translation>
    </message>
    <message>
        <source>See the settings that it has with “reprise describe”.</source>
        <translation>Veja as configurações existentes com “reprise describe”.</translation>
    </message>
    <message>
        <source>“%2” is not possible for “%1”.</source>
        <translation>“%2” não é possível para “%1”.</translation>
    </message>
    <message>
        <source>Choose one of these: %3.</source>
        <translation>Escolha um destes: %3.</translation>
    </message>
    <message>
        <source>%2 needs the setting “%1”.</source>
        <translation>%2 precisa da configuração “%1”.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Preencha-a.</translation>
    </message>
    <message>
        <source>%2 has no secret “%1”.</source>
        <translation>%2 não tem um segredo “%1”.</translation>
    </message>
    <message>
        <source>See the secrets that it has with “reprise describe”.</source>
        <translation>Veja os segredos existentes com “reprise describe”.</translation>
    </message>
    <message>
        <source>No secret “%2” is kept for “%1”.</source>
        <translation>Nenhum segredo “%2” está guardado para “%1”.</translation>
    </message>
    <message>
        <source>%2 has no restore option “%1”.</source>
        <translation>%2 não tem uma opção de restauração “%1”.</translation>
    </message>
    <message>
        <source>See the options that it has with “reprise describe”.</source>
        <translation>Veja as opções existentes com “reprise describe”.</translation>
    </message>
    <message>
        <source>%2 cannot restore the part “%1” alone.</source>
        <translation>%2 não pode restaurar somente a parte “%1”.</translation>
    </message>
    <message>
        <source>See the parts that it knows with “reprise describe”.</source>
        <translation>Veja as partes conhecidas com “reprise describe”.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>O chaveiro não respondeu.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your session, then try again.</source>
        <translation>Desbloqueie o chaveiro da sua sessão e tente novamente.</translation>
    </message>
    <message>
        <source>The keyring refused to give or to keep the secret.</source>
        <translation>O chaveiro se recusou a fornecer ou a guardar o segredo.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your session, or keep the secrets in a file.</source>
        <translation>Desbloqueie o chaveiro da sua sessão ou guarde os segredos em um arquivo.</translation>
    </message>
    <message>
        <source>What answers under the address of “%1” is another database than the one in its earlier backups.</source>
        <translation>O que responde no endereço de “%1” é um banco de dados diferente daquele dos backups anteriores.</translation>
    </message>
    <message>
        <source>Check the connection. If the change is intended, accept it (reprise accept) and back up again.</source>
        <translation>Verifique a conexão. Se a mudança for intencional, aceite-a (reprise accept) e faça backup novamente.</translation>
    </message>
    <message>
        <source>The service has changed in part since its last good backup.</source>
        <translation>O serviço mudou em parte desde o último backup íntegro.</translation>
    </message>
    <message>
        <source>A backup of this service is under way already (job %1).</source>
        <translation>Um backup deste serviço já está em andamento (tarefa %1).</translation>
    </message>
    <message>
        <source>Another process is working on %1.</source>
        <translation>Outro processo está trabalhando em %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>All places for jobs are taken.</source>
        <translation>Todas as vagas para tarefas estão ocupadas.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Não há uma tarefa “%1”.</translation>
    </message>
    <message>
        <source>See the jobs that there are with “reprise jobs”.</source>
        <translation>Veja as tarefas existentes com “reprise jobs”.</translation>
    </message>
    <message>
        <source>The job was interrupted: its process ended before it was done.</source>
        <translation>A tarefa foi interrompida: o processo dela terminou antes da conclusão.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Inicie-a novamente.</translation>
    </message>
    <message>
        <source>This needs a guard process that undoes it in an emergency, and none could be started.</source>
        <translation>Isso requer um processo de guarda que o desfaça em uma emergência, e nenhum pôde ser iniciado.</translation>
    </message>
    <message>
        <source>Reinstall Reprise, then try again.</source>
        <translation>Reinstale o Reprise e tente novamente.</translation>
    </message>
    <message>
        <source>Something could not be undone.</source>
        <translation>Algo não pôde ser desfeito.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Consulte o log.</translation>
    </message>
    <message>
        <source>The files of this managed instance are gone: %1.</source>
        <translation>Os arquivos desta instância gerenciada desapareceram: %1.</translation>
    </message>
    <message>
        <source>Remove the service, and restore it from a backup.</source>
        <translation>Remova o serviço e restaure-o a partir de um backup.</translation>
    </message>
    <message>
        <source>A newer version of Reprise made %1.</source>
        <translation>Uma versão mais recente do Reprise criou %1.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Use aquela versão.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>The server “%1” runs already (process %2).</source>
        <translation>O servidor “%1” já está em execução (processo %2).</translation>
    </message>
    <message>
        <source>The server “%1” (process %2) does not end.</source>
        <translation>O servidor “%1” (processo %2) não termina.</translation>
    </message>
    <message>
        <source>See its log file.</source>
        <translation>Consulte o arquivo de log dele.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, or is no folder.</source>
        <translation>%1 pertence a outro usuário ou não é uma pasta.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR to a folder of your own.</source>
        <translation>Remova-o ou defina XDG_RUNTIME_DIR com uma pasta sua.</translation>
    </message>
    <message>
        <source>The path of the socket folder is too long for the system: %1.</source>
        <translation>O caminho da pasta do soquete é longo demais para o sistema: %1.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>Defina XDG_RUNTIME_DIR com uma pasta de caminho mais curto.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>O programa “%1” não está instalado.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Instale-o e tente novamente.</translation>
    </message>
    <message>
        <source>The program “%1” failed with status %2.</source>
        <translation>O programa “%1” falhou com o status %2.</translation>
    </message>
    <message>
        <source>See the log for what it said.</source>
        <translation>Consulte no log o que ele informou.</translation>
    </message>
    <message>
        <source>The program “%1” crashed.</source>
        <translation>O programa “%1” terminou inesperadamente.</translation>
    </message>
    <message>
        <source>The program “%1” wrote more than expected.</source>
        <translation>O programa “%1” gravou mais do que o esperado.</translation>
    </message>
    <message>
        <source>Undone what an interrupted job had left behind: %1.</source>
        <translation>Foi desfeito o que uma tarefa interrompida havia deixado: %1.</translation>
    </message>
    <message>
        <source>Removed the unfinished instance “%1”.</source>
        <translation>A instância inacabada “%1” foi removida.</translation>
    </message>
    <message>
        <source>The interrupted backup %2 of “%1” was marked failed.</source>
        <translation>O backup interrompido %2 de “%1” foi marcado como com falha.</translation>
    </message>
    <message>
        <source>The repository of “%1” at %2 can be read but not written.</source>
        <translation>O repositório de “%1” em %2 pode ser lido, mas não gravado.</translation>
    </message>
    <message>
        <source>Give yourself write permission, or mount it for writing.</source>
        <translation>Conceda a si mesmo permissão de gravação ou monte-o para gravação.</translation>
    </message>
    <message>
        <source>The managed service “%1” is broken: not all of it runs.</source>
        <translation>O serviço gerenciado “%1” está com defeito: nem tudo está em execução.</translation>
    </message>
    <message>
        <source>Start it again, or see its log file.</source>
        <translation>Inicie-o novamente ou consulte o arquivo de log dele.</translation>
    </message>
    <message>
        <source>The managed instance in %1 is in no list of services: services.json was lost or replaced.</source>
        <translation>A instância gerenciada em %1 não está em nenhuma lista de serviços: services.json foi perdido ou substituído.</translation>
    </message>
    <message>
        <source>Put services.json back from a copy. If nobody needs the instance, stop its server and delete the folder.</source>
        <translation>Recoloque services.json a partir de uma cópia. Se ninguém precisar da instância, pare o servidor dela e exclua a pasta.</translation>
    </message>
    <message>
        <source>Data of the backup %2 of “%1” is missing or has another size.</source>
        <translation>Há dados do backup %2 de “%1” ausentes ou com outro tamanho.</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository.</source>
        <translation>Faça backup novamente e descubra o que alterou o repositório.</translation>
    </message>
    <message>
        <source>The service “%1” has no good backup.</source>
        <translation>O serviço “%1” não tem nenhum backup íntegro.</translation>
    </message>
    <message>
        <source>An interrupted job left something behind that could not be undone yet: %1 (%2, %3).</source>
        <translation>Uma tarefa interrompida deixou algo que ainda não pôde ser desfeito: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>It is tried again at each start. Check that the service can be reached.</source>
        <translation>Há uma nova tentativa a cada início. Verifique se o serviço pode ser acessado.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>A operação foi interrompida.</translation>
    </message>
    <message>
        <source>It is busy now.</source>
        <translation>Ocupado no momento.</translation>
    </message>
    <message>
        <source>This request cannot be carried out as it stands.</source>
        <translation>Esta solicitação não pode ser executada como está.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Verifique o que você digitou.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Verifique o nome.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>O serviço não pode ser acessado.</translation>
    </message>
    <message>
        <source>Check that it runs, and its connection settings.</source>
        <translation>Verifique se ele está em execução e as configurações de conexão dele.</translation>
    </message>
    <message>
        <source>The service refused the login.</source>
        <translation>O serviço recusou o login.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Verifique o usuário e a senha.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Falta uma permissão.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Veja os detalhes.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Isso não é suportado.</translation>
    </message>
    <message>
        <source>Something that this needs is missing.</source>
        <translation>Falta algo necessário para isto.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The service&apos;s own data is damaged.</source>
        <translation>Os dados do próprio serviço estão danificados.</translation>
    </message>
    <message>
        <source>Mend the service first; do not delete its older backups.</source>
        <translation>Repare primeiro o serviço; não exclua os backups mais antigos dele.</translation>
    </message>
    <message>
        <source>Another database answers under this address.</source>
        <translation>Outro banco de dados responde neste endereço.</translation>
    </message>
    <message>
        <source>Check the connection, or accept the change.</source>
        <translation>Verifique a conexão ou aceite a mudança.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>O backup está danificado.</translation>
    </message>
    <message>
        <source>Use another backup, and back up again.</source>
        <translation>Use outro backup e faça backup novamente.</translation>
    </message>
    <message>
        <source>The repository cannot be used.</source>
        <translation>O repositório não pode ser usado.</translation>
    </message>
    <message>
        <source>A program that this needs is not installed.</source>
        <translation>Um programa necessário não está instalado.</translation>
    </message>
    <message>
        <source>A program that this needs failed.</source>
        <translation>Um programa necessário falhou.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Demorou demais.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Ocorreu um erro inesperado.</translation>
    </message>
    <message>
        <source>Copying the archive</source>
        <translation>Copiando o arquivo compactado</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descompactando</translation>
    </message>
    <message>
        <source>Copying data</source>
        <translation>Copiando dados</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>Criando dados de exemplo</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpando</translation>
    </message>
    <message>
        <source>The repository at %1 is not there; perhaps its disk is not mounted.</source>
        <translation>O repositório em %1 não está lá; talvez o disco dele não esteja montado.</translation>
    </message>
    <message>
        <source>Connect or mount the disk. Nothing was written there.</source>
        <translation>Conecte ou monte o disco. Nada foi gravado lá.</translation>
    </message>
    <message>
        <source>The repository at %1 was made by a newer version of Reprise.</source>
        <translation>O repositório em %1 foi criado por uma versão mais recente do Reprise.</translation>
    </message>
    <message>
        <source>The repository at %1 is damaged.</source>
        <translation>O repositório em %1 está danificado.</translation>
    </message>
    <message>
        <source>Restore its repository.json from a copy of the repository.</source>
        <translation>Restaure o repository.json dele a partir de uma cópia do repositório.</translation>
    </message>
    <message>
        <source>The repository at %1 cannot be written.</source>
        <translation>Não é possível gravar no repositório em %1.</translation>
    </message>
    <message>
        <source>There is a repository at %1 already.</source>
        <translation>Já há um repositório em %1.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>Use-o como está ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 is full.</source>
        <translation>O disco do repositório em %1 está cheio.</translation>
    </message>
    <message>
        <source>Free some space or delete old backups, then try again.</source>
        <translation>Libere espaço ou exclua backups antigos e tente novamente.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 cannot be read.</source>
        <translation>O manifesto %1 do backup não pode ser lido.</translation>
    </message>
    <message>
        <source>Use another backup, and find out what changed the repository.</source>
        <translation>Use outro backup e descubra o que alterou o repositório.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 was made by a newer version of Reprise.</source>
        <translation>O manifesto %1 do backup foi criado por uma versão mais recente do Reprise.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>A pasta %1 não está vazia.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Escolha uma pasta vazia ou uma nova.</translation>
    </message>
    <message>
        <source>Another process took over this backup in the repository at %1.</source>
        <translation>Outro processo assumiu este backup no repositório em %1.</translation>
    </message>
    <message>
        <source>Back up again.</source>
        <translation>Faça backup novamente.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>“%1” não pode ser o ID de um serviço.</translation>
    </message>
    <message>
        <source>There is no backup “%1” of this service.</source>
        <translation>Não há um backup “%1” deste serviço.</translation>
    </message>
    <message>
        <source>Look up its id in the list of backups.</source>
        <translation>Procure o ID dele na lista de backups.</translation>
    </message>
    <message>
        <source>Back it up, or name one of its backups by its id.</source>
        <translation>Faça backup dele ou indique um dos backups pelo ID.</translation>
    </message>
    <message>
        <source>The backup %1 holds no data: it did not get that far.</source>
        <translation>O backup %1 não contém dados: ele não chegou a esse ponto.</translation>
    </message>
    <message>
        <source>Choose a completed backup.</source>
        <translation>Escolha um backup concluído.</translation>
    </message>
    <message>
        <source>The backup %1 was not completed, so it never counts as good.</source>
        <translation>O backup %1 não foi concluído e, por isso, nunca é considerado íntegro.</translation>
    </message>
    <message>
        <source>Data of the backup %1 is missing or has another size than it should.</source>
        <translation>Há dados do backup %1 ausentes ou com um tamanho diferente do esperado.</translation>
    </message>
    <message>
        <source>The backup %1 is being read, for a restore, a download or a check.</source>
        <translation>O backup %1 está sendo lido, para uma restauração, um download ou uma verificação.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <translation>Aguarde até que isso termine e tente novamente.</translation>
    </message>
    <message>
        <source>The backup %1 is still being made (job %2).</source>
        <translation>O backup %1 ainda está sendo feito (tarefa %2).</translation>
    </message>
    <message>
        <source>The backup %2 needs the backup %1.</source>
        <translation>O backup %2 precisa do backup %1.</translation>
    </message>
    <message>
        <source>Delete %2 first.</source>
        <translation>Exclua primeiro %2.</translation>
    </message>
    <message>
        <source>The backup %1 needs the backup %2, which is deleted.</source>
        <translation>O backup %1 precisa do backup %2, que está excluído.</translation>
    </message>
    <message>
        <source>Bring back %2 first.</source>
        <translation>Recupere primeiro %2.</translation>
    </message>
    <message>
        <source>The backup %1 is not in the bin.</source>
        <translation>O backup %1 não está na lixeira.</translation>
    </message>
    <message>
        <source>It may have been there for too long.</source>
        <translation>Talvez ele tenha ficado lá por tempo demais.</translation>
    </message>
    <message>
        <source>The bin of “%1” is empty.</source>
        <translation>A lixeira de “%1” está vazia.</translation>
    </message>
    <message>
        <source>The backup has no file %1.</source>
        <translation>O backup não tem um arquivo %1.</translation>
    </message>
    <message>
        <source>The backup %1 has no log.</source>
        <translation>O backup %1 não tem log.</translation>
    </message>
    <message>
        <source>The archive %1 is missing.</source>
        <translation>O arquivo compactado %1 está ausente.</translation>
    </message>
    <message>
        <source>The archive %1 has another size than it should.</source>
        <translation>O arquivo compactado %1 tem um tamanho diferente do esperado.</translation>
    </message>
    <message>
        <source>The archive %1 is not what was written: its checksum differs.</source>
        <translation>O arquivo compactado %1 não é o que foi gravado: a soma de verificação é diferente.</translation>
    </message>
    <message>
        <source>Use another backup, check the disk, and back up again.</source>
        <translation>Use outro backup, verifique o disco e faça backup novamente.</translation>
    </message>
    <message>
        <source>The archive ends too early.</source>
        <translation>O arquivo compactado termina antes do esperado.</translation>
    </message>
    <message>
        <source>The archive goes on after its end.</source>
        <translation>O arquivo compactado continua depois do fim.</translation>
    </message>
    <message>
        <source>The archive is damaged (%1).</source>
        <translation>O arquivo compactado está danificado (%1).</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes and has %3.</source>
        <translation>%1 deveria ter %2 bytes e tem %3.</translation>
    </message>
    <message>
        <source>See the log; something changed while it was copied.</source>
        <translation>Consulte o log; algo mudou durante a cópia.</translation>
    </message>
    <message>
        <source>%1 changed its size while it was copied.</source>
        <translation>%1 mudou de tamanho enquanto era copiado.</translation>
    </message>
    <message>
        <source>The archive holds a path that leads out of it: %1.</source>
        <translation>O arquivo compactado contém um caminho que leva para fora dele: %1.</translation>
    </message>
    <message>
        <source>Do not use this archive; it was not made by Reprise or was tampered with.</source>
        <translation>Não use este arquivo compactado; ele não foi criado pelo Reprise ou foi adulterado.</translation>
    </message>
    <message>
        <source>The archive holds something that does not belong there: %1.</source>
        <translation>O arquivo compactado contém algo que não deveria estar ali: %1.</translation>
    </message>
    <message>
        <source>The archive holds %1 twice.</source>
        <translation>O arquivo compactado contém %1 duas vezes.</translation>
    </message>
    <message>
        <source>The archive holds a link that leads out of it: %1.</source>
        <translation>O arquivo compactado contém um link que leva para fora dele: %1.</translation>
    </message>
    <message>
        <source>%1 could not be put into the archive (%2).</source>
        <translation>%1 não pôde ser colocado no arquivo compactado (%2).</translation>
    </message>
    <message>
        <source>Compressing failed (%1).</source>
        <translation>A compactação falhou (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an archive.</source>
        <translation>“%1” não pode constar em um arquivo compactado.</translation>
    </message>
    <message>
        <source>%1 came out of turn.</source>
        <translation>%1 veio fora de ordem.</translation>
    </message>
    <message>
        <source>%1 can only be read in its turn.</source>
        <translation>%1 só pode ser lido na sua vez.</translation>
    </message>
    <message>
        <source>The file %1 of the backup is missing.</source>
        <translation>O arquivo %1 do backup está ausente.</translation>
    </message>
    <message>
        <source>The file %1 of the backup has another size than it should.</source>
        <translation>O arquivo %1 do backup tem um tamanho diferente do esperado.</translation>
    </message>
    <message>
        <source>The file %1 of the backup is not what was written: its checksum differs.</source>
        <translation>O arquivo %1 do backup não é o que foi gravado: a soma de verificação é diferente.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is overwritten.</source>
        <translation>%1 já existe; nada é sobrescrito.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Escolha outro nome ou mova esse arquivo.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>A pasta %1 não existe.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Crie-a ou escolha outra.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 não pode ser lido (%2).</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Verifique as permissões do arquivo e o disco dele.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 não pode ser gravado (%2).</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Verifique as permissões e o espaço livre nesse local.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 não pode ser aberto (%2).</translation>
    </message>
    <message>
        <source>Check that it is there, and its permissions.</source>
        <translation>Verifique se ele existe e as permissões dele.</translation>
    </message>
    <message>
        <source>%1 cannot be given its name (%2).</source>
        <translation>%1 não pode receber seu nome (%2).</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>Verifique as permissões nesse local.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 não pode ser removido (%2).</translation>
    </message>
    <message>
        <source>%1 could not be brought safely to the disk (%2).</source>
        <translation>%1 não pôde ser gravado no disco com segurança (%2).</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Verifique o disco.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2).</source>
        <translation>%1 não pode ser bloqueado (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON file.</source>
        <translation>%1 está danificado: não é um arquivo JSON.</translation>
    </message>
    <message>
        <source>Bring it back from a copy, or move it away.</source>
        <translation>Restaure-o a partir de uma cópia ou mova-o para outro lugar.</translation>
    </message>
    <message>
        <source>Something wrote to the data of the backup %2 of “%1” after it was made.</source>
        <translation>Algo gravou nos dados do backup %2 de “%1” depois que ele foi feito.</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Verifique-o: até lá, ninguém sabe se ele ainda está íntegro.</translation>
    </message>
    <message>
        <source>A policy has no key “%1”.</source>
        <translation>Uma política não tem a chave “%1”.</translation>
    </message>
    <message>
        <source>Use one of these: %2.</source>
        <translation>Use uma destas: %2.</translation>
    </message>
    <message>
        <source>“%2” is no list of times for “%1”.</source>
        <translation>“%2” não é uma lista de horários para “%1”.</translation>
    </message>
    <message>
        <source>Give times of day such as 02:00,14:00, or none for no schedule.</source>
        <extracomment>02:00,14:00 and none are typed: leave them as they are.</extracomment>
        <translation>Informe horários como 02:00,14:00, ou none para nenhum planejamento.</translation>
    </message>
    <message>
        <source>“%2” is no list of weekdays for “%1”.</source>
        <translation>“%2” não é uma lista de dias da semana para “%1”.</translation>
    </message>
    <message>
        <source>Give days such as mon,wed,fri, or nothing for every day.</source>
        <extracomment>mon,wed,fri is typed: leave it as it is.</extracomment>
        <translation>Informe dias como mon,wed,fri, ou nada para todos os dias.</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>Não há fuso horário “%2”.</translation>
    </message>
    <message>
        <source>Give one such as Europe/Berlin or UTC.</source>
        <translation>Informe um como Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <extracomment>yes and no are typed: leave them as they are.</extracomment>
        <translation>Informe yes ou no.</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to %3.</source>
        <translation>Informe um número inteiro de 0 a %3.</translation>
    </message>
    <message>
        <source>Give all, or a whole number from 1 to %3.</source>
        <extracomment>all is typed: leave it as it is.</extracomment>
        <translation>Informe all, ou um número inteiro de 1 a %3.</translation>
    </message>
    <message>
        <source>Give bytes per second from 10k up, such as 500k or 20M, or none for no limit.</source>
        <extracomment>10k, 500k, 20M and none are typed: leave them as they are.</extracomment>
        <translation>Informe bytes por segundo a partir de 10k, como 500k ou 20M, ou none para nenhum limite.</translation>
    </message>
    <message>
        <source>Schedule and retention of “%1” belong to another Reprise: %2.</source>
        <translation>O planejamento e a retenção de “%1” pertencem a outro Reprise: %2.</translation>
    </message>
    <message>
        <source>Do it there, or take them over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Faça isso lá, ou assuma os dois aqui (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Schedule and retention of “%1” belong to no Reprise at present.</source>
        <translation>O planejamento e a retenção de “%1” não pertencem a nenhum Reprise no momento.</translation>
    </message>
    <message>
        <source>Take them over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Assuma os dois aqui (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>What a job does, as the heading of a row or in brackets.</extracomment>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Check before restoring</source>
        <translation>Verificação antes da restauração</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauração</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Reprise has no sample service of %1.</source>
        <translation>O Reprise não tem um serviço de exemplo de %1.</translation>
    </message>
    <message>
        <source>Add a service of your own.</source>
        <translation>Adicione um serviço seu.</translation>
    </message>
    <message>
        <source>Reprise cannot bring a dump into %1.</source>
        <translation>O Reprise não pode importar um dump para %1.</translation>
    </message>
    <message>
        <source>Use the tools of the product itself.</source>
        <translation>Use as ferramentas do próprio produto.</translation>
    </message>
    <message>
        <source>Reprise cannot record the changes of %1 as they happen.</source>
        <translation>O Reprise não pode registrar continuamente as alterações de %1.</translation>
    </message>
    <message>
        <source>Back it up more often instead.</source>
        <translation>Em vez disso, faça backup com mais frequência.</translation>
    </message>
    <message>
        <source>“%1” is or holds a password or another secret, which must not stand among the settings: they can be seen in files and in the list of processes.</source>
        <translation>“%1” é ou contém uma senha ou outro segredo, que não deve constar entre as configurações: elas podem ser vistas em arquivos e na lista de processos.</translation>
    </message>
    <message>
        <source>Leave it out there, and give it as a secret, which is kept apart (on the command line: --password-file FILE, or - for the standard input).</source>
        <translation>Omita-o ali e forneça-o como segredo, que é guardado à parte (na linha de comando: --password-file FILE, ou - para a entrada padrão).</translation>
    </message>
    <message>
        <source>This session has no keyring (Secret Service or KWallet).</source>
        <translation>Esta sessão não tem um chaveiro (Secret Service ou KWallet).</translation>
    </message>
    <message>
        <source>Log in to a desktop session that has one, or keep the secrets in a file.</source>
        <translation>Entre em uma sessão de desktop que tenha um ou guarde os segredos em um arquivo.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 has no room for another backup: the last one and a reserve take %2, and %3 are free.</source>
        <translation>O disco do repositório em %1 não tem espaço para outro backup: o último e uma reserva ocupam %2, e há %3 livres.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 may have no room for the first backup of “%4”: it takes up to %2, depending on how well the data compresses, and %3 are free.</source>
        <translation>O disco do repositório em %1 talvez não tenha espaço para o primeiro backup de “%4”: ele ocupa até %2, conforme os dados se comprimam melhor ou pior, e há %3 livres.</translation>
    </message>
    <message>
        <source>Free some space there. If you know that it compresses well enough, back it up all the same (on the command line: --ignore-space).</source>
        <translation>Libere espaço ali. Se você sabe que os dados se comprimem bem o bastante, faça o backup mesmo assim (na linha de comando: --ignore-space).</translation>
    </message>
    <message>
        <source>The repository at %2 holds the backups of a service “%1” that is not connected now.</source>
        <translation>O repositório em %2 contém os backups de um serviço “%1” que não está conectado no momento.</translation>
    </message>
    <message>
        <source>To go on with it, connect it: “Connect…” on the dashboard, or reprise adopt. Or choose another name.</source>
        <translation>Para continuar com ele, conecte-o: “Conectar…” no painel ou reprise adopt. Ou escolha outro nome.</translation>
    </message>
    <message>
        <source>The manifest of the backup %2 of “%1” was changed after it was made.</source>
        <translation>O manifesto do backup %2 de “%1” foi alterado depois que ele foi feito.</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository. If you know why, accept the backup (reprise accept).</source>
        <translation>Faça backup novamente e descubra o que alterou o repositório. Se você sabe o motivo, aceite o backup (reprise accept).</translation>
    </message>
    <message>
        <source>The disk that holds Reprise&apos;s own files is full: %1.</source>
        <translation>O disco que contém os arquivos do próprio Reprise está cheio: %1.</translation>
    </message>
    <message>
        <source>Free some space there, then try again. Deleting backups and stopping or removing instances that Reprise started works on a full disk, too.</source>
        <translation>Libere espaço nele e tente novamente. Excluir backups e parar ou remover instâncias iniciadas pelo Reprise também funciona com o disco cheio.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 is not the one that was written: something changed it.</source>
        <translation>O manifesto %1 do backup não é o que foi gravado: algo o alterou.</translation>
    </message>
    <message>
        <source>Use another backup, and find out what changed the repository. If you know why, accept the backup (reprise accept).</source>
        <translation>Use outro backup e descubra o que alterou o repositório. Se você sabe o motivo, aceite o backup (reprise accept).</translation>
    </message>
    <message>
        <source>Deleting old backups</source>
        <translation>Excluindo backups antigos</translation>
    </message>
    <message>
        <source>The backup %1 is not to be deleted any more: something changed meanwhile.</source>
        <translation>O backup %1 não deve mais ser excluído: algo mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>The backup %1 stays: no newer good one could be read back whole.</source>
        <translation>O backup %1 permanece: nenhum backup bom mais recente pôde ser relido por inteiro.</translation>
    </message>
    <message>
        <source>Back up again, then prune again.</source>
        <translation>Faça outro backup e depois pode novamente.</translation>
    </message>
    <message>
        <source>Where it is reached in another way, add it as a service of its own: reprise add</source>
        <translation>Se ele for acessível de outra forma, adicione-o como um serviço próprio: reprise add</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” (%2).</source>
        <translation>Nada pode ser gravado na pasta “%1” (%2).</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>Escolha outra pasta ou altere suas permissões.</translation>
    </message>
    <message>
        <source>The agent of this home runs already (process %1).</source>
        <translation>O agente deste diretório já está em execução (processo %1).</translation>
    </message>
    <message>
        <source>To stop it: reprise agent --stop</source>
        <translation>Para encerrá-lo: reprise agent --stop</translation>
    </message>
    <message>
        <source>The agent (process %1) was told to stop and has not.</source>
        <translation>O agente (processo %1) recebeu a ordem de encerrar e não encerrou.</translation>
    </message>
    <message>
        <source>See what it is doing with “reprise jobs”.</source>
        <translation>Veja o que ele está fazendo com “reprise jobs”.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, ended with status %3.</source>
        <translation>O hook “%1” deste serviço, o programa %2, terminou com o status %3.</translation>
    </message>
    <message>
        <source>Without the hook “before” nothing is copied. See the log for what the program said.</source>
        <translation>Sem o hook “before”, nada é copiado. O log contém o que o programa disse.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, was ended by the signal %3.</source>
        <translation>O hook “%1” deste serviço, o programa %2, foi encerrado pelo sinal %3.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, did not end within %3 seconds.</source>
        <translation>O hook “%1” deste serviço, o programa %2, não terminou em %3 segundos.</translation>
    </message>
    <message>
        <source>Without the hook “before” nothing is copied. Mend the program, or give it more time: reprise set SERVICE --hook %1=%2,SECONDS</source>
        <translation>Sem o hook “before”, nada é copiado. Corrija o programa ou dê a ele mais tempo: reprise set SERVICE --hook %1=%2,SECONDS</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, cannot be started.</source>
        <translation>O hook “%1” deste serviço, o programa %2, não pode ser iniciado.</translation>
    </message>
    <message>
        <source>Put the program back, or take the hook away: reprise set SERVICE --hook %1=</source>
        <translation>Recoloque o programa ou remova o hook: reprise set SERVICE --hook %1=</translation>
    </message>
    <message>
        <source>There is no hook “%1”. There are: %2.</source>
        <translation>Não existe o hook “%1”. Existem: %2.</translation>
    </message>
    <message>
        <source>The program %2 for the hook “%1” is not there, or cannot be executed.</source>
        <translation>O programa %2 do hook “%1” não existe ou não pode ser executado.</translation>
    </message>
    <message>
        <source>Give the path of a program.</source>
        <translation>Informe o caminho de um programa.</translation>
    </message>
    <message>
        <source>The time limit of the hook “%1” must be between 1 and %2 seconds.</source>
        <translation>O limite de tempo do hook “%1” deve estar entre 1 e %2 segundos.</translation>
    </message>
    <message>
        <source>Running a program of yours</source>
        <translation>Executando um programa seu</translation>
    </message>
    <message>
        <source>There is no notification setting “%1”.</source>
        <translation>Não há configuração de notificação “%1”.</translation>
    </message>
    <message>
        <source>There are: %2.</source>
        <translation>Há: %2.</translation>
    </message>
    <message>
        <source>“%1” is a secret, which would be seen in the list of processes.</source>
        <translation>“%1” é um segredo, que seria visto na lista de processos.</translation>
    </message>
    <message>
        <source>Give it by --secret %1=FILE, or --secret %1=- to read it from the standard input.</source>
        <translation>Informe-o com --secret %1=FILE, ou --secret %1=- para lê-lo da entrada padrão.</translation>
    </message>
    <message>
        <source>Notifications have no secret “%1”.</source>
        <translation>As notificações não têm o segredo “%1”.</translation>
    </message>
    <message>
        <source>There is no way of notification “%1”.</source>
        <translation>Não há meio de notificação “%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 não pode ser “%2”.</translation>
    </message>
    <message>
        <source>Allowed: %3.</source>
        <translation>Permitido: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not the name or address of a server.</source>
        <translation>%1: “%2” não é o nome nem o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Write it like mail.example.org, without a port; the port is a setting of its own.</source>
        <translation>Escreva-o como mail.example.org, sem porta; a porta é uma configuração à parte.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a port.</source>
        <translation>%1: “%2” não é uma porta.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or nothing for the usual one.</source>
        <translation>Escreva um número de 1 a 65535, ou nada para a porta usual.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address.</source>
        <translation>%1: “%2” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Write it like name@example.org; several are separated by commas.</source>
        <translation>Escreva-o como name@example.org; vários são separados por vírgulas.</translation>
    </message>
    <message>
        <source>%1 holds a line break or another control character.</source>
        <translation>%1 contém uma quebra de linha ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page.</source>
        <translation>%1 não é um endereço da web.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/hook.</source>
        <translation>Escreva-o como https://example.org/hook.</translation>
    </message>
    <message>
        <source>%1 holds a user or a password, which settings files and lists would show.</source>
        <translation>%1 contém um usuário ou uma senha, que arquivos de configuração e listas mostrariam.</translation>
    </message>
    <message>
        <source>Leave it out: who receives the message knows it by its signature.</source>
        <translation>Retire-o: quem recebe a mensagem a reconhece pela assinatura.</translation>
    </message>
    <message>
        <source>%1: what is sent to %2 without encryption can be read and changed on its way.</source>
        <translation>%1: o que é enviado a %2 sem criptografia pode ser lido e alterado no caminho.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Use um endereço que comece com https.</translation>
    </message>
    <message>
        <source>%1 is not this computer: a password and messages sent there without encryption can be read on their way.</source>
        <translation>%1 não é este computador: uma senha e mensagens enviadas para lá sem criptografia podem ser lidas no caminho.</translation>
    </message>
    <message>
        <source>Set email-security to starttls or tls.</source>
        <translation>Defina email-security como starttls ou tls.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole path.</source>
        <translation>%1: “%2” não é um caminho completo.</translation>
    </message>
    <message>
        <source>Write the path from its beginning, /…</source>
        <translation>Escreva o caminho desde o início, /…</translation>
    </message>
    <message>
        <source>Notifications by %1 need the setting %2.</source>
        <translation>As notificações por %1 precisam da configuração %2.</translation>
    </message>
    <message>
        <source>Set %2, or switch %1 off.</source>
        <translation>Defina %2 ou desligue %1.</translation>
    </message>
    <message>
        <source>Notifications by %1 need the secret %2.</source>
        <translation>As notificações por %1 precisam do segredo %2.</translation>
    </message>
    <message>
        <source>Give the secret %2, or switch %1 off.</source>
        <translation>Informe o segredo %2 ou desligue %1.</translation>
    </message>
    <message>
        <source>There is no desktop session to show a notification in.</source>
        <translation>Não há sessão de área de trabalho para mostrar uma notificação.</translation>
    </message>
    <message>
        <source>Log in to the desktop; without one, use e-mail or a webhook.</source>
        <translation>Entre na área de trabalho; sem uma, use e-mail ou um webhook.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Nada nesta área de trabalho mostra notificações.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s notification service, or use e-mail or a webhook.</source>
        <translation>Inicie o serviço de notificação da área de trabalho, ou use e-mail ou um webhook.</translation>
    </message>
    <message>
        <source>The desktop did not answer.</source>
        <translation>A área de trabalho não respondeu.</translation>
    </message>
    <message>
        <source>Try again, or use e-mail or a webhook.</source>
        <translation>Tente novamente, ou use e-mail ou um webhook.</translation>
    </message>
    <message>
        <source>There is no server named %1, or its name cannot be looked up now.</source>
        <translation>Não há servidor chamado %1, ou seu nome não pode ser resolvido agora.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network.</source>
        <translation>Verifique o nome do servidor e a rede.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 não pode ser alcançado.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network.</source>
        <translation>Verifique o nome do servidor, a porta e a rede.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>Check the port, the kind of encryption and the network.</source>
        <translation>Verifique a porta, o tipo de criptografia e a rede.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent.</source>
        <translation>O certificado de %1 não é confiável, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for; for a certificate authority of your own, set its file.</source>
        <translation>Use o nome para o qual o certificado foi emitido; para uma autoridade certificadora própria, informe o arquivo dela.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port, or none that is safe.</source>
        <translation>%1 não usa TLS nesta porta, ou não uma versão segura.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption.</source>
        <translation>Verifique a porta e o tipo de criptografia.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1 não oferece STARTTLS, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Use its port for TLS with the security tls, or another server.</source>
        <translation>Use a porta TLS dele com a segurança tls, ou outro servidor.</translation>
    </message>
    <message>
        <source>%1 refused the user or the password.</source>
        <translation>%1 recusou o usuário ou a senha.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Verifique os dois; alguns servidores querem uma senha feita para programas.</translation>
    </message>
    <message>
        <source>The connection to %1 was broken off.</source>
        <translation>A conexão com %1 foi interrompida.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, and see the details.</source>
        <translation>Verifique a porta e o tipo de criptografia, e veja os detalhes.</translation>
    </message>
    <message>
        <source>%1 sends us to another address (%2), and that is not followed.</source>
        <translation>%1 nos manda para outro endereço (%2), e isso não é seguido.</translation>
    </message>
    <message>
        <source>Set the address that it names, if you trust it.</source>
        <translation>Defina o endereço que ele indica, se confiar nele.</translation>
    </message>
    <message>
        <source>%1 cannot take the message now (%2).</source>
        <translation>%1 não pode aceitar a mensagem agora (%2).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1 recusou a mensagem (%2).</translation>
    </message>
    <message>
        <source>See the details for its own words.</source>
        <translation>As palavras dele estão nos detalhes.</translation>
    </message>
    <message>
        <source>A notification about “%2” could not be delivered by %1.</source>
        <translation>Uma notificação sobre “%2” não pôde ser entregue por %1.</translation>
    </message>
    <message>
        <source>Mend what is said here, and send a test: reprise notify --test %1.</source>
        <translation>Corrija o que está dito aqui e envie um teste: reprise notify --test %1.</translation>
    </message>
    <message>
        <source>To make room these were erased from the bin, for good: %1.</source>
        <extracomment>%1: ids of backups.</extracomment>
        <translation>Para abrir espaço, estes foram apagados da lixeira definitivamente: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1: what a person most likely meant who typed something like it.</extracomment>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it (on the command line: reprise cancel %3).</source>
        <extracomment>reprise cancel is typed: leave it as it is.</extracomment>
        <translation>Aguarde o término ou interrompa a operação (na linha de comando: reprise cancel %3).</translation>
    </message>
    <message>
        <source>The backups of “%1” are in the repository at %2, not at %3.</source>
        <translation>Os backups de “%1” estão no repositório em %2, não em %3.</translation>
    </message>
    <message>
        <source>Leave --repository out. To begin anew in another repository, add the service once more under another name.</source>
        <extracomment>--repository is typed: leave it as it is.</extracomment>
        <translation>Deixe --repository de fora. Para recomeçar em outro repositório, adicione o serviço mais uma vez com outro nome.</translation>
    </message>
    <message>
        <source>Give a whole number from %3 to %4.</source>
        <translation>Informe um número inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>The backups of “%1” were of another source (%2) than the one that answers now (%3).</source>
        <translation>Os backups de “%1” eram de outra origem (%2), não da que responde agora (%3).</translation>
    </message>
    <message>
        <source>The backups of “%1” were of another source (%2) than the one that answered last.</source>
        <translation>Os backups de “%1” eram de outra origem (%2), não da que respondeu por último.</translation>
    </message>
    <message>
        <source>There is nothing to accept: no other source has answered for “%1” since its last good backup.</source>
        <translation>Não há nada a aceitar: nenhuma outra origem respondeu por “%1” desde o último backup íntegro.</translation>
    </message>
    <message>
        <source>To accept a backup, name its id. If another source answers from now on, test the connection first.</source>
        <translation>Para aceitar um backup, informe o ID dele. Se outra origem responde a partir de agora, teste antes a conexão.</translation>
    </message>
    <message>
        <source>There is nothing to accept: the next backup of “%1” may come from another source already.</source>
        <translation>Não há nada a aceitar: o próximo backup de “%1” já pode vir de outra origem.</translation>
    </message>
    <message>
        <source>Back it up now.</source>
        <translation>Faça backup dele agora.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it (on the command line: --wait queues behind it, reprise cancel %1 ends it).</source>
        <extracomment>--wait and reprise cancel are typed: leave them as they are.</extracomment>
        <translation>Aguarde o término ou interrompa-o (na linha de comando: --wait entra na fila, reprise cancel %1 o encerra).</translation>
    </message>
    <message>
        <source>The backup %2 of “%1” is damaged, as its verification found (%3): %4</source>
        <translation>O backup %2 de “%1” está danificado, como a verificação constatou (%3): %4</translation>
    </message>
    <message>
        <source>Back up again, check the disk, and delete this one (reprise delete). If you can do without what is damaged, accept it (reprise accept).</source>
        <extracomment>The parts in brackets are commands: leave them as they are.</extracomment>
        <translation>Faça backup novamente, verifique o disco e exclua este (reprise delete). Se puder abrir mão do que está danificado, aceite-o (reprise accept).</translation>
    </message>
    <message>
        <source>The last backup of “%1” failed (%2, %3): %4</source>
        <translation>O último backup de “%1” falhou (%2, %3): %4</translation>
    </message>
    <message>
        <source>The last backup of “%1” failed (%2) and could not even be put into the list of backups: %3</source>
        <translation>O último backup de “%1” falhou (%2) e nem pôde entrar na lista de backups: %3</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is deleted already: it lies in the bin until %3.</source>
        <translation>O backup %1 de “%2” já foi excluído: fica na lixeira até %3.</translation>
    </message>
    <message>
        <source>Bring it back (reprise undelete), or erase it for good (reprise delete --deleted).</source>
        <extracomment>reprise undelete and reprise delete --deleted are typed: leave them as they are.</extracomment>
        <translation>Recupere-o (reprise undelete) ou apague-o definitivamente (reprise delete --deleted).</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is not deleted: it is in the list of backups.</source>
        <translation>O backup %1 de “%2” não foi excluído: ele está na lista de backups.</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is pinned: somebody wants it to stay.</source>
        <translation>O backup %1 de “%2” está fixado: alguém quer que ele fique.</translation>
    </message>
    <message>
        <source>If it is to go all the same, say so: --pinned. Or unpin it (reprise mark --unpin).</source>
        <extracomment>--pinned and reprise mark --unpin are typed: leave them as they are.</extracomment>
        <translation>Se ele deve sair mesmo assim, diga: --pinned. Ou desafixe-o (reprise mark --unpin).</translation>
    </message>
    <message>
        <source>There is nothing to accept: the backup %1 of “%2” is neither damaged nor unusual, or is accepted already.</source>
        <translation>Não há nada a aceitar: o backup %1 de “%2” não está danificado nem é incomum, ou já foi aceito.</translation>
    </message>
    <message>
        <source>The repository&apos;s disk ran short of space, so the backup %1 of “%2” was erased from the bin before its time. It cannot be brought back any more.</source>
        <translation>Faltou espaço no disco do repositório, por isso o backup %1 de “%2” foi apagado da lixeira antes do prazo. Ele não pode mais ser recuperado.</translation>
    </message>
    <message>
        <source>Free some space there, or keep fewer backups.</source>
        <translation>Libere espaço ali ou mantenha menos backups.</translation>
    </message>
    <message>
        <source>Delete old backups</source>
        <translation>Excluir backups antigos</translation>
    </message>
    <message>
        <source>It was not compared with earlier backups, for their list could not be read.</source>
        <translation>Ele não foi comparado com os backups anteriores, pois a lista deles não pôde ser lida.</translation>
    </message>
    <message>
        <source>See for yourself whether its size and contents are as they should be.</source>
        <translation>Verifique por conta própria se o tamanho e o conteúdo estão como deveriam.</translation>
    </message>
    <message>
        <source>Nobody is notified, whatever happens: the settings of the notifications cannot be read. %1</source>
        <translation>Ninguém é avisado, aconteça o que acontecer: as configurações das notificações não podem ser lidas. %1</translation>
    </message>
    <message>
        <source>Put the file back from a copy, or remove it and set them again: reprise notify</source>
        <translation>Recoloque o arquivo a partir de uma cópia, ou remova-o e defina-as de novo: reprise notify</translation>
    </message>
    <message>
        <source>“%1” was started by Reprise, which knows where it listens: %2 cannot be changed. What can: %3.</source>
        <translation>“%1” foi iniciado pelo Reprise, que sabe onde ele escuta: %2 não pode ser alterado. O que pode: %3.</translation>
    </message>
    <message>
        <source>Nothing keeps the schedule of “%1” now.</source>
        <translation>Nada cuida do planejamento de “%1” agora.</translation>
    </message>
    <message>
        <source>Start the agent (reprise agent --install), or leave the window open.</source>
        <extracomment>reprise agent --install is typed: leave it as it is.</extracomment>
        <translation>Inicie o agente (reprise agent --install) ou deixe a janela aberta.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day ahead of when Reprise last saw it (%1): it jumped, or the computer was off. Nothing is deleted for its age before %2.</source>
        <translation>O relógio deste computador está mais de um dia à frente da última hora em que o Reprise o viu (%1): ele saltou ou o computador estava desligado. Nada é excluído por idade antes de %2.</translation>
    </message>
    <message>
        <source>Check the clock. If it is right, wait, or type reprise prune --trust-clock.</source>
        <extracomment>reprise prune --trust-clock is typed: leave it as it is.</extracomment>
        <translation>Verifique o relógio. Se estiver certo, espere ou digite reprise prune --trust-clock.</translation>
    </message>
    <message>
        <source>Nothing proves that the manifest of the backup %2 of “%1” is the one that was written: the history of the service (history.jsonl) does not know it.</source>
        <translation>Nada prova que o manifesto do backup %2 de “%1” é o que foi gravado: o histórico do serviço (history.jsonl) não o conhece.</translation>
    </message>
    <message>
        <source>Bring history.jsonl back from a copy, and find out what changed it. If you know why, accept the backup (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Restaure history.jsonl a partir de uma cópia e descubra o que o alterou. Se você sabe o motivo, aceite o backup (reprise accept).</translation>
    </message>
    <message>
        <source>The backup %2 of “%1”, made on %3, is gone, and nobody deleted it.</source>
        <translation>O backup %2 de “%1”, feito em %3, desapareceu sem que ninguém o tenha excluído.</translation>
    </message>
    <message>
        <source>Bring its folder back from a copy of the repository, and find out what removed it. If it is not to come back, accept the loss (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Restaure a pasta dele a partir de uma cópia do repositório e descubra o que a removeu. Se ele não deve voltar, aceite a perda (reprise accept).</translation>
    </message>
    <message>
        <source>Reprise knows another repository at %1, which is not there now; perhaps its disk is not mounted. Nothing was written.</source>
        <translation>O Reprise conhece outro repositório em %1, que não está lá agora; talvez o disco dele não esteja montado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Connect or mount the disk, or choose another folder. If that repository is gone for good, forget it (reprise init --forget).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Conecte ou monte o disco, ou escolha outra pasta. Se esse repositório se foi para sempre, esqueça-o (reprise init --forget).</translation>
    </message>
    <message>
        <source>The file %1, by which repositories know this home, cannot be read.</source>
        <translation>O arquivo %1, pelo qual os repositórios conhecem este diretório, não pode ser lido.</translation>
    </message>
    <message>
        <source>Bring it back from a copy. Without one, move it away: the services are another home&apos;s then, to be taken over (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Restaure-o a partir de uma cópia. Sem uma cópia, mova-o para outro lugar: os serviços serão então de outro diretório e deverão ser assumidos aqui (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day behind of when Reprise last saw it (%1): it jumped, or was ahead then. Nothing is deleted for its age before %2.</source>
        <translation>O relógio deste computador está mais de um dia atrasado em relação à última vez que o Reprise o viu (%1): ele saltou, ou estava adiantado então. Nada é excluído por causa da idade antes de %2.</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceCard</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gerenciar</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar log</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a button and the service that it is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no good backup</comment>
        <translation>nenhum ainda</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>size</comment>
        <translation>ainda não conhecido</translation>
    </message>
    <message>
        <source>Made by Reprise</source>
        <translation>Criado pelo Reprise</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Restaurado de</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a service, and how old the backup is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Último backup íntegro</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Interromper: %1</translation>
    </message>
    <message>
        <source>Waiting for the job to report</source>
        <translation>Aguardando informações da tarefa</translation>
    </message>
    <message>
        <source>Copy %1 command</source>
        <extracomment>A button that copies a command line; %1 is the name of the tool, such as psql.</extracomment>
        <translation>Copiar comando %1</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Próximo backup</translation>
    </message>
    <message>
        <source>Scheduled by</source>
        <extracomment>Who keeps the schedule of a service.</extracomment>
        <translation>Planejado por</translation>
    </message>
    <message>
        <source>The data in the last good backup, unpacked.</source>
        <translation>Os dados do último backup íntegro, descompactados.</translation>
    </message>
    <message>
        <source>The data on the server, as the server tells it.</source>
        <translation>Os dados no servidor, conforme ele informa.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Oldest good backup</source>
        <translation>Backup íntegro mais antigo</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>A backup of %1 has been initiated.</source>
        <translation>Um backup de %1 foi iniciado.</translation>
    </message>
    <message>
        <source>The backup of %1 is complete: %2 in %3.</source>
        <extracomment>%1: a service; %2: a size; %3: how long it took.</extracomment>
        <translation>O backup de %1 está concluído: %2 em %3.</translation>
    </message>
    <message>
        <source>The backup is being downloaded to %1.</source>
        <translation>O download do backup para %1 está em andamento.</translation>
    </message>
    <message>
        <source>%1 (%2) has been downloaded, and its checksum is right.</source>
        <extracomment>%1: a file; %2: its size.</extracomment>
        <translation>O download de %1 (%2) foi feito, e a soma de verificação está correta.</translation>
    </message>
    <message>
        <source>A restore of %1 has been initiated.</source>
        <translation>Uma restauração de %1 foi iniciada.</translation>
    </message>
    <message>
        <source>%1 has been restored and is running.</source>
        <extracomment>%1: the name of a new instance.</extracomment>
        <translation>%1 foi restaurada e está em execução.</translation>
    </message>
    <message>
        <source>The backup is being verified.</source>
        <translation>O backup está sendo verificado.</translation>
    </message>
    <message>
        <source>A backup of %1 is damaged.</source>
        <translation>Um backup de %1 está danificado.</translation>
    </message>
    <message>
        <source>The backup is proved: %1 files, %2, every checksum is right.</source>
        <extracomment>%1: a number of files; %2: a size.</extracomment>
        <translation>O backup está verificado: %1 arquivos, %2, todas as somas de verificação estão corretas.</translation>
    </message>
    <message>
        <source>Backup %1 is back from the bin.</source>
        <translation>O backup %1 foi recuperado da lixeira.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 está em execução.</translation>
    </message>
    <message>
        <source>%1 has been stopped; its data is kept.</source>
        <translation>%1 foi parada; os dados dela são mantidos.</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 foi removido.</translation>
    </message>
    <message>
        <source>A sample service is being made.</source>
        <translation>Um serviço de exemplo está sendo criado.</translation>
    </message>
    <message>
        <source>The sample service %1 is running.</source>
        <translation>O serviço de exemplo %1 está em execução.</translation>
    </message>
    <message>
        <source>Log of %1, backup %2</source>
        <extracomment>Title of a window: %1: a service; %2: a backup&apos;s id.</extracomment>
        <translation>Log de %1, backup %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Mostrar log</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Back up all the same</source>
        <translation>Fazer backup mesmo assim</translation>
    </message>
    <message>
        <source>Backup %1 is deleted for good.</source>
        <translation>O backup %1 foi excluído definitivamente.</translation>
    </message>
    <message>
        <source>Backup %1 counts as good from now on, on your responsibility.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>O backup %1 conta como bom a partir de agora, sob sua responsabilidade.</translation>
    </message>
    <message>
        <source>The settings of %1 have been changed.</source>
        <translation>As configurações de %1 foram alteradas.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 are kept here from now on.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>O planejamento e a retenção de %1 passam a ser mantidos aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The settings of %1 have been changed, and %n backups went to the bin. They stay there for 7 days.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>
            <numerusform>As configurações de %1 foram alteradas, e %n backup foi para a lixeira. Ele fica lá por 7 dias.</numerusform>
            <numerusform>As configurações de %1 foram alteradas, e %n backups foram para a lixeira. Eles ficam lá por 7 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 has been moved to the bin. It stays there until %2.</source>
        <translation>O backup %1 foi movido para a lixeira. Ele fica lá até %2.</translation>
    </message>
    <message>
        <source>It is pinned, so that retention does not delete it again.</source>
        <translation>Ele está fixado, para que a retenção não o exclua de novo.</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceWords</name>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Em risco</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>Desprotegido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Sendo fornecida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Com defeito</translation>
    </message>
    <message>
        <source>Unconnected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A running job: what it does, and the service.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Limpando</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interrompendo…</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Aguardando outras tarefas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress in pieces: done of all.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Waiting for other jobs, place %1</source>
        <translation>Aguardando outras tarefas, lugar %1</translation>
    </message>
</context>
<context>
    <name>Reprise::SettingsTab</name>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planejamento</translation>
    </message>
    <message>
        <source>Programs around a backup</source>
        <translation>Programas em torno de um backup</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the repository %1 cannot be written to.</source>
        <translation>Nada pode ser alterado aqui: não é possível gravar no repositório %1.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 belong to no Reprise at present: nothing is backed up by itself. Take them over to change them here.</source>
        <translation>O planejamento e a retenção de %1 não pertencem a nenhum Reprise no momento: nada é copiado automaticamente. Assuma-os para alterá-los aqui.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 belong to another Reprise: %2. Change them there, or take them over to here.</source>
        <translation>O planejamento e a retenção de %1 pertencem a outro Reprise: %2. Altere-os lá ou assuma-os aqui.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Assumir…</translation>
    </message>
    <message>
        <source>These settings were changed elsewhere. What you have typed is still here; applying it changes only what you have changed.</source>
        <translation>Estas configurações foram alteradas em outro lugar. O que você digitou continua aqui; ao aplicar, muda somente o que você alterou.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Alterado, ainda não aplicado.</translation>
    </message>
</context>
<context>
    <name>Reprise::Sidebar</name>
    <message>
        <source>Running</source>
        <comment>heading over jobs</comment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
</context>
<context>
    <name>Reprise::SizeBars</name>
    <message>
        <source>Sizes of the last backups, from %1 to %2</source>
        <translation>Tamanhos dos últimos backups, de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Reprise::StatusWords</name>
    <message>
        <source>protected</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>protegido</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>at risk</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>em risco</translation>
    </message>
    <message>
        <source>unprotected</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>desprotegido</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>há menos de uma hora</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>há 1&#xa0;hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>há %n&#xa0;hora</numerusform>
            <numerusform>há %n&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n&#xa0;dia</numerusform>
            <numerusform>há %n&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>a cada hora</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>a cada %n&#xa0;hora</numerusform>
            <numerusform>a cada %n&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>a cada %n&#xa0;dia</numerusform>
            <numerusform>a cada %n&#xa0;dias</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Ainda não há backup.</translation>
    </message>
    <message>
        <source>Back it up now.</source>
        <translation>Faça backup dele agora.</translation>
    </message>
    <message>
        <source>Last good backup: %1; expected: %2.</source>
        <extracomment>%1: &quot;31 hours ago&quot;, %2: &quot;every 24 hours&quot;.</extracomment>
        <translation>Último backup bom: %1; esperado: %2.</translation>
    </message>
    <message>
        <source>Back it up now, and see that something keeps the schedule: the console or the agent (reprise agent --install).</source>
        <translation>Faça backup dele agora e cuide para que algo execute o planejamento: o console ou o agente (reprise agent --install).</translation>
    </message>
    <message>
        <source>Last good backup: %1, and none is scheduled now.</source>
        <extracomment>%1: &quot;9 days ago&quot;.</extracomment>
        <translation>Último backup bom: %1, e nenhum está planejado no momento.</translation>
    </message>
    <message>
        <source>Back it up now, or set a schedule.</source>
        <translation>Faça backup dele agora ou defina um planejamento.</translation>
    </message>
    <message>
        <source>The newest good backup is dated %1 ahead of now: the clock was set back, or was wrong then.</source>
        <translation>O último backup bom tem data de %1 no futuro: o relógio foi atrasado ou estava errado na ocasião.</translation>
    </message>
    <message>
        <source>Check the clock, and back up again.</source>
        <translation>Verifique o relógio e faça backup novamente.</translation>
    </message>
    <message>
        <source>No backups are scheduled: they are only taken by hand.</source>
        <translation>Nenhum backup está planejado: eles só são feitos manualmente.</translation>
    </message>
    <message>
        <source>Set a schedule.</source>
        <translation>Defina um planejamento.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>O planejamento está pausado.</translation>
    </message>
    <message>
        <source>Resume it when the reason is gone.</source>
        <translation>Retome-o quando o motivo não existir mais.</translation>
    </message>
    <message numerus="yes">
        <source>Not verified for %n days.</source>
        <translation>
            <numerusform>Não verificado há %n&#xa0;dia.</numerusform>
            <numerusform>Não verificado há %n&#xa0;dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify it.</source>
        <translation>Verifique-o.</translation>
    </message>
    <message numerus="yes">
        <source>Never verified, for %n days.</source>
        <translation>
            <numerusform>Nunca verificado, há %n&#xa0;dia.</numerusform>
            <numerusform>Nunca verificado, há %n&#xa0;dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data of the newest backup is missing or has another size (%1).</source>
        <translation>Dados do backup mais recente estão faltando ou têm outro tamanho (%1).</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository.</source>
        <translation>Faça backup novamente e descubra o que alterou o repositório.</translation>
    </message>
    <message>
        <source>The newest backup is damaged (%1).</source>
        <translation>O backup mais recente está danificado (%1).</translation>
    </message>
    <message>
        <source>Something wrote to the newest backup after it was made (%1).</source>
        <translation>Algo gravou no backup mais recente depois que ele foi feito (%1).</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Verifique-o: até lá, ninguém sabe se ele ainda é bom.</translation>
    </message>
    <message>
        <source>1 other backup is damaged or was changed.</source>
        <translation>1 outro backup está danificado ou foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n other backups are damaged or were changed.</source>
        <translation>
            <numerusform>%n outro backup está danificado ou foi alterado.</numerusform>
            <numerusform>%n outros backups estão danificados ou foram alterados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify them, find out what changed the repository, then delete or accept them.</source>
        <translation>Verifique-os, descubra o que alterou o repositório e depois exclua-os ou aceite-os.</translation>
    </message>
    <message>
        <source>The newest backup looks unusual and does not count as good (%1).</source>
        <translation>O backup mais recente está fora do comum e não conta como bom (%1).</translation>
    </message>
    <message>
        <source>Look at the service. If the change is intended, accept the backup.</source>
        <translation>Examine o serviço. Se a mudança for intencional, aceite o backup.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>A última execução falhou: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed in a row: %1</source>
        <translation>
            <numerusform>%n execução falhou: %1</numerusform>
            <numerusform>%n execuções seguidas falharam: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space on it, or keep fewer backups.</source>
        <translation>Libere espaço nele ou mantenha menos backups.</translation>
    </message>
    <message>
        <source>The disk will be full within a day at the present growth.</source>
        <translation>O disco ficará cheio em menos de um dia, no crescimento atual.</translation>
    </message>
    <message>
        <source>The disk will be full in 1 day at the present growth.</source>
        <translation>O disco ficará cheio em 1&#xa0;dia, no crescimento atual.</translation>
    </message>
    <message numerus="yes">
        <source>The disk will be full in %n days at the present growth.</source>
        <translation>
            <numerusform>O disco ficará cheio em %n&#xa0;dia, no crescimento atual.</numerusform>
            <numerusform>O disco ficará cheio em %n&#xa0;dias, no crescimento atual.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup took %1, usually it takes %2.</source>
        <extracomment>%1, %2: durations.</extracomment>
        <translation>O último backup levou %1; normalmente leva %2.</translation>
    </message>
    <message>
        <source>Only %1 of data; usual are %2.</source>
        <extracomment>%1, %2: sizes.</extracomment>
        <translation>Apenas %1 de dados; o normal é %2.</translation>
    </message>
    <message>
        <source>%1 of data; usual are %2.</source>
        <extracomment>%1, %2: sizes.</extracomment>
        <translation>%1 de dados; o normal é %2.</translation>
    </message>
    <message>
        <source>Gone (%1): %2 – %3.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: how many; %3: names.</extracomment>
        <translation>Desaparecidos (%1): %2 – %3.</translation>
    </message>
    <message>
        <source>%1 “%2” holds only %3; usual are %4.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: its name; %3, %4: sizes.</extracomment>
        <translation>%1 “%2”: apenas %3; o normal é %4.</translation>
    </message>
    <message>
        <source>Number (%1): %2; usual are %3.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2, %3: how many.</extracomment>
        <translation>Quantidade (%1): %2; o normal é %3.</translation>
    </message>
    <message>
        <source>%1 rows; usual are %2.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>%1 linhas; o normal é %2.</translation>
    </message>
    <message>
        <source>Another home keeps the schedule: %1.</source>
        <extracomment>%1: &quot;anna@db1&quot;, a user and a computer.</extracomment>
        <translation>Outro diretório cuida do planejamento: %1.</translation>
    </message>
    <message>
        <source>See to it there, or take it over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Cuide disso lá, ou assuma-o aqui (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Find out what damaged them, then delete or accept them.</source>
        <translation>Descubra o que os danificou e depois exclua-os ou aceite-os.</translation>
    </message>
    <message>
        <source>The marks of 1 backup cannot be read: nobody knows whether it is pinned or was found damaged. Nothing deletes it by itself.</source>
        <translation>As marcas de 1 backup não podem ser lidas: ninguém sabe se ele está fixado ou foi encontrado danificado. Nada o exclui automaticamente.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n backups cannot be read: nobody knows whether they are pinned or were found damaged. Nothing deletes them by itself.</source>
        <translation>
            <numerusform>As marcas de %n backup não podem ser lidas: ninguém sabe se ele está fixado ou foi encontrado danificado. Nada o exclui automaticamente.</numerusform>
            <numerusform>As marcas de %n backups não podem ser lidas: ninguém sabe se eles estão fixados ou foram encontrados danificados. Nada os exclui automaticamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the marks.json in their folders, or bring it back from a copy.</source>
        <translation>Corrija o arquivo marks.json nas pastas deles ou recupere-o de uma cópia.</translation>
    </message>
    <message>
        <source>The repository at %1 cannot be written: the next backup will fail.</source>
        <translation>O repositório em %1 não pode ser gravado: o próximo backup falhará.</translation>
    </message>
    <message>
        <source>Give yourself write permission, or mount it for writing.</source>
        <translation>Conceda a si mesmo permissão de gravação ou monte-o para gravação.</translation>
    </message>
    <message>
        <source>Gone (%1): %2 – %3; usual rows: %4.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2: how many; %3: names; %4: rows that they used to hold.</extracomment>
        <translation>Desaparecidos (%1): %2 – %3; linhas habituais: %4.</translation>
    </message>
    <message>
        <source>Nearly empty (%1): %2 – %3; %4 rows, usual are %5.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2: how many; %3: names; %4, %5: numbers.</extracomment>
        <translation>Quase vazios (%1): %2 – %3; %4 linhas, o normal é %5.</translation>
    </message>
    <message>
        <source>%1 “%2” holds only %3 rows; usual are %4.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: its name; %3, %4: numbers.</extracomment>
        <translation>%1 “%2”: apenas %3 linhas; o normal é %4.</translation>
    </message>
    <message>
        <source>Nothing keeps the schedule now.</source>
        <translation>Nada cuida do planejamento agora.</translation>
    </message>
    <message>
        <source>Start the agent (reprise agent --install), or leave the window open.</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Inicie o agente (reprise agent --install) ou deixe a janela aberta.</translation>
    </message>
    <message>
        <source>Its server does not run, and nobody stopped it.</source>
        <translation>O servidor dele não está em execução, e ninguém o parou.</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Inicie-o.</translation>
    </message>
    <message>
        <source>The history of this service cannot be read: nobody can tell whether backups were changed or are gone. %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>O histórico deste serviço não pode ser lido: ninguém sabe dizer se backups foram alterados ou desapareceram. %1</translation>
    </message>
    <message>
        <source>Nothing proves that the manifest of 1 backup is the one that was written: the history of this service does not know it.</source>
        <translation>Nada prova que o manifesto de 1 backup é o que foi gravado: o histórico deste serviço não o conhece.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing proves that the manifests of %n backups are the ones that were written: the history of this service does not know them.</source>
        <translation>
            <numerusform>Nada prova que o manifesto de %n backup é o que foi gravado: o histórico deste serviço não o conhece.</numerusform>
            <numerusform>Nada prova que os manifestos de %n backups são os que foram gravados: o histórico deste serviço não os conhece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring history.jsonl back from a copy, and find out what changed it. If you know why, accept the backups (reprise accept).</source>
        <extracomment>history.jsonl is a file, reprise accept a command: leave them as they are.</extracomment>
        <translation>Restaure history.jsonl a partir de uma cópia e descubra o que o alterou. Se você sabe o motivo, aceite os backups (reprise accept).</translation>
    </message>
    <message>
        <source>A backup is gone, and nobody deleted it: %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>Um backup desapareceu sem que ninguém o tenha excluído: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are gone, and nobody deleted them; the newest is %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>
            <numerusform>%n backup desapareceu sem que ninguém o tenha excluído; é %1.</numerusform>
            <numerusform>%n backups desapareceram sem que ninguém os tenha excluído; o mais recente é %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back from a copy of the repository, and find out what removed it. If it is not to come back, accept the loss (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Restaure-o a partir de uma cópia do repositório e descubra o que o removeu. Se ele não deve voltar, aceite a perda (reprise accept).</translation>
    </message>
    <message>
        <source>This home keeps the schedule and no longer knows how to reach the service, so nothing backs it up: services.json was lost or replaced, or the service was never connected here.</source>
        <translation>Este diretório cuida do planejamento e não sabe mais como alcançar o serviço, portanto nada faz backup dele: services.json foi perdido ou substituído, ou o serviço nunca foi conectado aqui.</translation>
    </message>
    <message>
        <source>Put services.json back from a copy, or connect the service (reprise adopt). If another home is to keep it, take it over there (reprise policy --take-over). If nobody is to, remove it (reprise remove).</source>
        <extracomment>services.json is a file, the parts in brackets are commands: leave them as they are.</extracomment>
        <translation>Restaure services.json a partir de uma cópia ou conecte o serviço (reprise adopt). Se outro diretório deve cuidar dele, assuma-o lá (reprise policy --take-over). Se ninguém deve, remova-o (reprise remove).</translation>
    </message>
    <message>
        <source>It is not known whether this home keeps the schedule. %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>Não se sabe se este diretório cuida do planejamento. %1</translation>
    </message>
    <message>
        <source>No home keeps the schedule.</source>
        <translation>Nenhum diretório cuida do planejamento.</translation>
    </message>
    <message>
        <source>Take it over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Assuma-o aqui (reprise policy --take-over).</translation>
    </message>
</context>
<context>
    <name>Reprise::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Reprise::TimesEdit</name>
    <message>
        <source>Add a time</source>
        <translation>Adicionar um horário</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
</context>
<context>
    <name>Reprise::UsageWords</name>
    <message>
        <source>`reprise help` lists the commands.</source>
        <translation>`reprise help` lista os comandos.</translation>
    </message>
    <message>
        <source>`reprise help %1` shows how it is used.</source>
        <translation>`reprise help %1` mostra como ele é usado.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Não há um comando “%1”.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Não há uma opção “%1” aqui.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>“%1” precisa de mais: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot do anything with “%2”.</source>
        <translation>“%1” não sabe o que fazer com “%2”.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Falta a opção %1.</translation>
    </message>
    <message>
        <source>The options %1 contradict each other.</source>
        <translation>As opções %1 se contradizem.</translation>
    </message>
    <message>
        <source>Nothing was given to change.</source>
        <translation>Nada foi indicado para alterar.</translation>
    </message>
    <message>
        <source>Repeat it with --yes if you are sure.</source>
        <translation>Repita o comando com --yes se você tiver certeza.</translation>
    </message>
    <message>
        <source>Reprise does not speak “%1”.</source>
        <translation>O Reprise não fala “%1”.</translation>
    </message>
    <message>
        <source>It speaks en, fr, de and pt_BR.</source>
        <translation>Ele fala en, fr, de e pt_BR.</translation>
    </message>
    <message>
        <source>There is no engine “%1”.</source>
        <translation>Não há um mecanismo “%1”.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Há: %1.</translation>
    </message>
    <message>
        <source>%1 takes %2, and the “=” is missing.</source>
        <translation>%1 espera %2, e falta o “=”.</translation>
    </message>
    <message>
        <source>%1 has no secret “%2”.</source>
        <translation>%1 não tem um segredo “%2”.</translation>
    </message>
    <message>
        <source>The secret cannot be read from “%1”: %2.</source>
        <translation>O segredo não pode ser lido de “%1”: %2.</translation>
    </message>
    <message>
        <source>Name a file that you may read, with the secret as its first line.</source>
        <translation>Indique um arquivo que você possa ler, com o segredo na primeira linha.</translation>
    </message>
    <message>
        <source>“%1” holds no secret: its first line is empty.</source>
        <translation>“%1” não contém um segredo: a primeira linha está vazia.</translation>
    </message>
    <message>
        <source>Write the secret into its first line.</source>
        <translation>Escreva o segredo na primeira linha.</translation>
    </message>
    <message>
        <source>Only one secret can be read from the standard input.</source>
        <translation>Somente um segredo pode ser lido da entrada padrão.</translation>
    </message>
    <message>
        <source>Put the others into files.</source>
        <translation>Coloque os outros em arquivos.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” não é uma data e hora.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00Z, or without the Z for local time.</source>
        <translation>Escreva como 2026-11-21T14:30:00Z ou, para a hora local, sem o Z.</translation>
    </message>
    <message>
        <source>%1 takes yes or no, not “%2”.</source>
        <translation>%1 espera yes ou no, não “%2”.</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” would count as good from then on, for restores, retention and status. That cannot be undone.</source>
        <translation>O backup %1 de “%2” passaria a contar como íntegro para restaurações, retenção e status. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The next backup of “%1” might then come from another source, which becomes the one that it is compared with. That cannot be undone.</source>
        <translation>O próximo backup de “%1” poderia então vir de outra origem, que passaria a ser a de referência. Isso não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” in the bin would be erased for good: nothing brings them back.</source>
        <translation>
            <numerusform>%n backup de “%1” na lixeira seria apagado definitivamente: nada o recupera.</numerusform>
            <numerusform>%n backups de “%1” na lixeira seriam apagados definitivamente: nada os recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 of “%2” would go into the bin.</source>
        <translation>O backup %1 de “%2” iria para a lixeira.</translation>
    </message>
    <message>
        <source>It is the newest good backup of this service.</source>
        <translation>É o backup íntegro mais recente deste serviço.</translation>
    </message>
    <message>
        <source>It bears the note “%1”.</source>
        <translation>Ele tem a nota “%1”.</translation>
    </message>
    <message>
        <source>“%1” would be stopped and its data in %2 deleted for good, with its secrets.</source>
        <extracomment>%1: a service, %2: a folder.</extracomment>
        <translation>“%1” seria parado e seus dados em %2 excluídos definitivamente, com seus segredos.</translation>
    </message>
    <message>
        <source>The connection to “%1” would be forgotten, with its secrets and hooks; nobody here would back it up any more. The database itself is left alone.</source>
        <translation>A conexão com “%1” seria esquecida, com seus segredos e hooks; ninguém aqui faria mais backup dele. O banco de dados em si não é tocado.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Não há nenhum backup dele.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n backup(s) stay in %1.</source>
        <extracomment>%1: a folder.</extracomment>
        <translation>
            <numerusform>O backup dele (%n) fica em %1.</numerusform>
            <numerusform>Os %n backups dele ficam em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console has no page “%1”.</source>
        <translation>O console não tem a página “%1”.</translation>
    </message>
    <message>
        <source>Nothing would be said any more of the backup %1 of “%2”, which is gone.</source>
        <translation>Nada mais seria dito sobre o backup %1 de “%2”, que desapareceu.</translation>
    </message>
</context>
<context>
    <name>Reprise::WindowDialogs</name>
    <message>
        <source>The instance is stopped and its data on this computer is deleted. This cannot be undone. Backups stay in their repository.</source>
        <translation>A instância é parada e os dados dela neste computador são excluídos. Isso não pode ser desfeito. Os backups permanecem em seu repositório.</translation>
    </message>
    <message>
        <source>Reprise forgets how to reach this service. Its backups stay in the repository; the service itself is not touched.</source>
        <translation>O Reprise esquece como acessar este serviço. Os backups permanecem no repositório; o serviço em si não é alterado.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Reprise is still working.</source>
        <translation>O Reprise ainda está trabalhando.</translation>
    </message>
    <message>
        <source>If you quit now, the jobs that this window started are cancelled and what they have made so far is removed. Nothing else is lost.</source>
        <translation>Se você sair agora, as tarefas iniciadas por esta janela serão interrompidas e o que elas produziram até agora será removido. Nada mais se perde.</translation>
    </message>
    <message>
        <source>Cancel the jobs and quit</source>
        <translation>Interromper as tarefas e sair</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>About Reprise</source>
        <translation>Sobre o Reprise</translation>
    </message>
    <message>
        <source>Reprise %1</source>
        <translation>Reprise %1</translation>
    </message>
    <message>
        <source>Backups of your own database services, and the proof that each of them can be brought back. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Backups dos seus próprios serviços de banco de dados e a prova de que cada um deles pode ser restaurado. Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>They can also go on without the window; the next one shows them, and so does “reprise jobs”.</source>
        <translation>Elas também podem continuar sem a janela; a próxima as mostra, e “reprise jobs” também.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminar em segundo plano</translation>
    </message>
    <message>
        <source>They move to the bin and can be brought back for 7 days. Nothing is deleted unless a newer good backup was read back from the disk.</source>
        <translation>Eles vão para a lixeira e podem ser trazidos de volta por 7 dias. Nada é excluído sem que um backup bom mais recente tenha sido relido do disco.</translation>
    </message>
    <message numerus="yes">
        <source>Apply, and delete %n backups now (%1)?</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Aplicar e excluir agora %n backup (%1)?</numerusform>
            <numerusform>Aplicar e excluir agora %n backups (%1)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply and delete</source>
        <translation>Aplicar e excluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From then on this Reprise takes its scheduled backups, and deletes what the policy keeps no longer.</source>
        <translation>A partir daí, este Reprise faz os backups planejados e exclui o que a política não retém mais.</translation>
    </message>
    <message>
        <source>The one that does so now (%1) stops doing it.</source>
        <extracomment>%1: who keeps it now, &quot;anna@laptop&quot;.</extracomment>
        <translation>O que faz isso agora (%1) deixa de fazê-lo.</translation>
    </message>
    <message>
        <source>Take over schedule and retention of %1?</source>
        <translation>Assumir o planejamento e a retenção de %1?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Some settings were not applied.</source>
        <translation>Algumas configurações não foram aplicadas.</translation>
    </message>
    <message>
        <source>What you changed in the settings of %1 is not in force.</source>
        <extracomment>%1: names of services.</extracomment>
        <translation>O que você alterou nas configurações de %1 não está em vigor.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
</context>
</TS>
