<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PostgresqlEngine</name>
    <message>
        <source>%1 did not answer at %2, port %3.</source>
        <extracomment>SERVICE, and words in capitals, are typed on a command line: leave commands as they are.</extracomment>
        <translation>%1 n&apos;a pas répondu à l&apos;adresse %2, port %3.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that no firewall is between.</source>
        <translation>Vérifiez que le serveur est en marche et qu&apos;aucun pare-feu ne bloque le passage.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the name %2 is not known.</source>
        <translation>Impossible d&apos;atteindre %1&#xa0;: le nom %2 est inconnu.</translation>
    </message>
    <message>
        <source>Check the spelling of the host in the service&apos;s settings.</source>
        <translation>Vérifiez l&apos;orthographe de l&apos;hôte dans les paramètres du service.</translation>
    </message>
    <message>
        <source>%1 could not be reached: nothing answers at %2, port %3.</source>
        <translation>Impossible d&apos;atteindre %1&#xa0;: rien ne répond à l&apos;adresse %2, port %3.</translation>
    </message>
    <message>
        <source>Start the server, and check host and port in the service&apos;s settings and listen_addresses on the server.</source>
        <translation>Démarrez le serveur, puis vérifiez l&apos;hôte et le port dans les paramètres du service ainsi que listen_addresses sur le serveur.</translation>
    </message>
    <message>
        <source>%1 could not be reached: there is no socket for port %3 in %2.</source>
        <translation>Impossible d&apos;atteindre %1&#xa0;: il n&apos;y a pas de socket pour le port %3 dans %2.</translation>
    </message>
    <message>
        <source>Start the server, or correct host and port in the service&apos;s settings.</source>
        <translation>Démarrez le serveur, ou corrigez l&apos;hôte et le port dans les paramètres du service.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the socket in %2 may not be used by you.</source>
        <translation>Impossible d&apos;atteindre %1&#xa0;: vous n&apos;êtes pas autorisé à utiliser le socket dans %2.</translation>
    </message>
    <message>
        <source>Run Reprise as a user who may, or connect over the network.</source>
        <translation>Lancez Reprise avec un utilisateur qui y est autorisé, ou connectez-vous par le réseau.</translation>
    </message>
    <message>
        <source>The connection to %1 at %2, port %3 failed.</source>
        <translation>La connexion à %1 à l&apos;adresse %2, port %3 a échoué.</translation>
    </message>
    <message>
        <source>%1 does not accept connections at this moment: it is starting, stopping or recovering.</source>
        <translation>%1 n&apos;accepte pas de connexions pour le moment&#xa0;: le serveur démarre, s&apos;arrête ou est en récupération.</translation>
    </message>
    <message>
        <source>Try again when it is up.</source>
        <translation>Réessayez lorsqu&apos;il sera en marche.</translation>
    </message>
    <message>
        <source>%1 has no connection left.</source>
        <translation>%1 n&apos;a plus de connexion libre.</translation>
    </message>
    <message>
        <source>Close some of its connections, or raise max_connections and restart the server.</source>
        <translation>Fermez certaines de ses connexions, ou augmentez max_connections et redémarrez le serveur.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2, and none is stored.</source>
        <translation>%1 demande un mot de passe pour %2, et aucun n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>Store it in the service&apos;s credentials, or with: reprise set SERVICE --password-file FILE</source>
        <translation>Enregistrez-le dans les identifiants du service, ou avec&#xa0;: reprise set SERVICE --password-file FILE</translation>
    </message>
    <message>
        <source>%1 refused the password of %2.</source>
        <translation>%1 a refusé le mot de passe de %2.</translation>
    </message>
    <message>
        <source>Correct the password in the service&apos;s credentials.</source>
        <translation>Corrigez le mot de passe dans les identifiants du service.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in.</source>
        <translation>%1 n&apos;autorise pas la connexion de %2.</translation>
    </message>
    <message>
        <source>Check the user in the service&apos;s settings, and the method for it in pg_hba.conf on the server.</source>
        <translation>Vérifiez l&apos;utilisateur dans les paramètres du service, et sa méthode d&apos;authentification dans pg_hba.conf sur le serveur.</translation>
    </message>
    <message>
        <source>%1 refuses connections of %2 to the database %3 from this address.</source>
        <translation>%1 refuse les connexions de %2 à la base de données %3 depuis cette adresse.</translation>
    </message>
    <message>
        <source>Add a line for them to pg_hba.conf on the server, and reload it.</source>
        <translation>Ajoutez une ligne à cet effet dans pg_hba.conf sur le serveur, puis rechargez-le.</translation>
    </message>
    <message>
        <source>%2 may not connect to the database %3 of %1.</source>
        <translation>%2 n&apos;est pas autorisé à se connecter à la base de données %3 de %1.</translation>
    </message>
    <message>
        <source>Grant it CONNECT there, or set another database.</source>
        <translation>Accordez-lui le privilège CONNECT sur cette base, ou indiquez une autre base de données.</translation>
    </message>
    <message>
        <source>%1 has no database %2.</source>
        <translation>%1 n&apos;a pas de base de données %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: the file with the authority&apos;s certificate cannot be read.</source>
        <translation>Le certificat de %1 ne peut pas être vérifié&#xa0;: le fichier contenant le certificat de l&apos;autorité est illisible.</translation>
    </message>
    <message>
        <source>Correct sslrootcert in the service&apos;s settings.</source>
        <translation>Corrigez sslrootcert dans les paramètres du service.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not signed by the authority that you trust for it.</source>
        <translation>Le certificat de %1 n&apos;a pas été signé par l&apos;autorité à laquelle vous faites confiance pour ce service.</translation>
    </message>
    <message>
        <source>Set sslrootcert to the certificate of the server&apos;s authority. If it did not change lately, somebody else may be answering.</source>
        <translation>Indiquez dans sslrootcert le certificat de l&apos;autorité du serveur. S&apos;il n&apos;a pas changé récemment, c&apos;est peut-être quelqu&apos;un d&apos;autre qui répond.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for %2.</source>
        <translation>Le certificat de %1 n&apos;est pas établi pour %2.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate, or get a certificate for this name.</source>
        <translation>Utilisez le nom d&apos;hôte qui figure dans le certificat, ou procurez-vous un certificat pour ce nom.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS, and the service&apos;s settings demand it.</source>
        <translation>%1 ne propose pas TLS, et les paramètres du service l&apos;exigent.</translation>
    </message>
    <message>
        <source>Switch ssl on in the server, or set sslmode to prefer if the way to it is safe.</source>
        <translation>Activez ssl sur le serveur, ou réglez sslmode sur prefer si la liaison est sûre.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation>La connexion chiffrée à %1 n&apos;a pas pu être établie.</translation>
    </message>
    <message>
        <source>A setting of %1 is not valid.</source>
        <translation>Un paramètre de %1 n&apos;est pas valide.</translation>
    </message>
    <message>
        <source>Correct port and sslmode in the service&apos;s settings.</source>
        <translation>Corrigez le port et sslmode dans les paramètres du service.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it was in use.</source>
        <translation>La connexion à %1 a été rompue en cours d&apos;utilisation.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log, and try again.</source>
        <translation>Consultez le journal du serveur, puis réessayez.</translation>
    </message>
    <message>
        <source>%2 may not do this on %1.</source>
        <translation>%2 n&apos;est pas autorisé à faire cela sur %1.</translation>
    </message>
    <message>
        <source>Give the role the privileges that a backup needs.</source>
        <translation>Accordez au rôle les privilèges qu&apos;exige une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full.</source>
        <translation>Le disque du serveur de %1 est plein.</translation>
    </message>
    <message>
        <source>Free space on the server; forgotten replication slots are a common reason.</source>
        <translation>Libérez de l&apos;espace sur le serveur&#x202f;; des slots de réplication oubliés en sont souvent la cause.</translation>
    </message>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The server answered in a way that Reprise does not understand.</source>
        <translation>Le serveur a répondu d&apos;une façon que Reprise ne comprend pas.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Veuillez le signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2, which is not supported yet; the oldest is %3.</source>
        <translation>%1 exécute PostgreSQL %2, qui n&apos;est pas encore pris en charge&#x202f;; la version la plus ancienne est %3.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use pg_dump for it.</source>
        <translation>Mettez le serveur à niveau, ou utilisez pg_dump.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2, which this Reprise does not know yet; the newest is %3.</source>
        <translation>%1 exécute PostgreSQL %2, que cette version de Reprise ne connaît pas encore&#x202f;; la version la plus récente est %3.</translation>
    </message>
    <message>
        <source>Install a newer Reprise.</source>
        <translation>Installez une version plus récente de Reprise.</translation>
    </message>
    <message>
        <source>%2 may not take a base backup of %1: the role lacks the attribute REPLICATION.</source>
        <translation>%2 n&apos;est pas autorisé à faire une sauvegarde de base de %1&#xa0;: l&apos;attribut REPLICATION manque au rôle.</translation>
    </message>
    <message>
        <source>Run on the server: ALTER ROLE &quot;%2&quot; REPLICATION;</source>
        <translation>Exécutez sur le serveur&#xa0;: ALTER ROLE &quot;%2&quot; REPLICATION;</translation>
    </message>
    <message>
        <source>%1 does not let %2 open a replication connection from this address.</source>
        <translation>%1 n&apos;autorise pas %2 à ouvrir une connexion de réplication depuis cette adresse.</translation>
    </message>
    <message>
        <source>Add this line to pg_hba.conf on the server and reload it: %3</source>
        <translation>Ajoutez cette ligne à pg_hba.conf sur le serveur et rechargez-le&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 writes too little WAL for a backup: wal_level is minimal.</source>
        <translation>%1 écrit trop peu de WAL pour une sauvegarde&#xa0;: wal_level vaut minimal.</translation>
    </message>
    <message>
        <source>Run on the server, then restart it: ALTER SYSTEM SET wal_level = &apos;replica&apos;;</source>
        <translation>Exécutez sur le serveur, puis redémarrez-le&#xa0;: ALTER SYSTEM SET wal_level = &apos;replica&apos;;</translation>
    </message>
    <message>
        <source>%1 has replication switched off: max_wal_senders is 0.</source>
        <translation>La réplication est désactivée sur %1&#xa0;: max_wal_senders vaut 0.</translation>
    </message>
    <message>
        <source>Run on the server, then restart it: ALTER SYSTEM SET max_wal_senders = 10;</source>
        <translation>Exécutez sur le serveur, puis redémarrez-le&#xa0;: ALTER SYSTEM SET max_wal_senders = 10;</translation>
    </message>
    <message>
        <source>%1 has no WAL sender left for a backup.</source>
        <translation>%1 n&apos;a plus de processus walsender libre pour une sauvegarde.</translation>
    </message>
    <message>
        <source>End another backup or replica, or raise max_wal_senders and restart the server.</source>
        <translation>Arrêtez une autre sauvegarde ou un réplica, ou augmentez max_wal_senders et redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The tablespace %2 of %1 lies at the relative path %3. The server would leave its data out of a backup.</source>
        <translation>L&apos;espace logique (tablespace) %2 de %1 se trouve au chemin relatif %3. Le serveur en omettrait les données dans une sauvegarde.</translation>
    </message>
    <message>
        <source>Stop the server, make its link in pg_tblspc absolute, and start it again.</source>
        <translation>Arrêtez le serveur, rendez absolu son lien dans pg_tblspc, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The server sent nothing for the tablespace %1.</source>
        <translation>Le serveur n&apos;a rien envoyé pour l&apos;espace logique (tablespace) %1.</translation>
    </message>
    <message>
        <source>Check its link in pg_tblspc: it must be absolute and lead to the data.</source>
        <translation>Vérifiez son lien dans pg_tblspc&#xa0;: il doit être absolu et mener aux données.</translation>
    </message>
    <message>
        <source>Another database cluster answers for %1 at %4: its system identifier is %3, the backups are of %2.</source>
        <translation>Un autre cluster de bases de données répond pour %1 à l&apos;adresse %4&#xa0;: son identifiant système est %3, les sauvegardes sont celles de %2.</translation>
    </message>
    <message>
        <source>If this is meant to be so, accept the new source: reprise accept SERVICE</source>
        <translation>Si c&apos;est voulu, acceptez la nouvelle source&#xa0;: reprise accept SERVICE</translation>
    </message>
    <message>
        <source>Two connections to %1 at %2 reached two different servers.</source>
        <translation>Deux connexions à %1 à l&apos;adresse %2 ont abouti à deux serveurs différents.</translation>
    </message>
    <message>
        <source>Set the address of one server, not of a pool.</source>
        <translation>Indiquez l&apos;adresse d&apos;un seul serveur, non celle d&apos;un groupe de serveurs.</translation>
    </message>
    <message>
        <source>%1 found damaged pages in its own data: checksums are wrong. The backup holds the data as it is.</source>
        <translation>%1 a trouvé des pages endommagées dans ses propres données&#xa0;: des sommes de contrôle sont fausses. La sauvegarde contient les données telles quelles.</translation>
    </message>
    <message>
        <source>The log names the files. Check the disk and the memory of the server, and keep older backups.</source>
        <translation>Le journal indique les fichiers. Vérifiez le disque et la mémoire du serveur, et conservez les sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>What arrived is not what the server sent. Files that differ: %1; the first is %2.</source>
        <translation>Ce qui est arrivé n&apos;est pas ce que le serveur a envoyé. Fichiers différents&#xa0;: %1&#x202f;; le premier est %2.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the network and the memory of both machines.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, vérifiez le réseau et la mémoire des deux machines.</translation>
    </message>
    <message>
        <source>The link %1 in the data directory was left out.</source>
        <translation>Le lien %1 du répertoire de données a été omis.</translation>
    </message>
    <message>
        <source>Copy what it leads to by other means.</source>
        <translation>Copiez par un autre moyen ce vers quoi il pointe.</translation>
    </message>
    <message>
        <source>The list of files in the backup cannot be read.</source>
        <translation>La liste des fichiers de la sauvegarde est illisible.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The list of files in the backup is cut off.</source>
        <translation>La liste des fichiers de la sauvegarde est tronquée.</translation>
    </message>
    <message>
        <source>The list of files in the backup has a wrong checksum.</source>
        <translation>La somme de contrôle de la liste des fichiers de la sauvegarde est fausse.</translation>
    </message>
    <message>
        <source>The list of files in the backup is of another database cluster.</source>
        <translation>La liste des fichiers de la sauvegarde est celle d&apos;un autre cluster de bases de données.</translation>
    </message>
    <message>
        <source>The backup has no list of its files.</source>
        <translation>La sauvegarde ne contient pas la liste de ses fichiers.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Le fichier %1 est absent.</translation>
    </message>
    <message>
        <source>The file %1 has the wrong size.</source>
        <translation>Le fichier %1 n&apos;a pas la bonne taille.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its checksum is wrong.</source>
        <translation>Le fichier %1 est endommagé&#xa0;: sa somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>Files that the server&apos;s list does not name: %1.</source>
        <translation>Fichiers que la liste du serveur ne mentionne pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The WAL segment %1 is missing; without it the backup cannot be started.</source>
        <translation>Le segment WAL %1 est absent&#x202f;; sans lui, la sauvegarde ne peut pas être démarrée.</translation>
    </message>
    <message>
        <source>The archive holds %1, which does not belong there.</source>
        <translation>L&apos;archive contient %1, qui n&apos;a pas à s&apos;y trouver.</translation>
    </message>
    <message>
        <source>The programs of PostgreSQL %1 are not installed on this machine.</source>
        <translation>Les programmes de PostgreSQL %1 ne sont pas installés sur cette machine.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root.</source>
        <translation>PostgreSQL ne s&apos;exécute pas en tant que root.</translation>
    </message>
    <message>
        <source>Run Reprise as a normal user.</source>
        <translation>Lancez Reprise en tant qu&apos;utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>There is too little space in %1: %2 are needed, %3 are free.</source>
        <translation>L&apos;espace est insuffisant dans %1&#xa0;: il faut %2, %3 sont libres.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Libérez-y de l&apos;espace.</translation>
    </message>
    <message>
        <source>The path of the socket would be too long: %1</source>
        <translation>Le chemin du socket serait trop long&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a short path.</source>
        <translation>Définissez XDG_RUNTIME_DIR avec un chemin court.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 65535, or auto.</source>
        <translation>Utilisez un nombre de 1 à 65535, ou auto.</translation>
    </message>
    <message>
        <source>Port %1 on this machine is taken by another program.</source>
        <translation>Le port %1 de cette machine est occupé par un autre programme.</translation>
    </message>
    <message>
        <source>Use another one, or auto for any free one.</source>
        <translation>Utilisez-en un autre, ou auto pour n&apos;importe quel port libre.</translation>
    </message>
    <message>
        <source>This machine lacks the locale %1, which databases in the backup need.</source>
        <translation>Il manque à cette machine les paramètres régionaux (locale) %1, dont des bases de données de la sauvegarde ont besoin.</translation>
    </message>
    <message>
        <source>Make it: sudo localedef -i %2 -f %3 %1</source>
        <translation>Créez-les&#xa0;: sudo localedef -i %2 -f %3 %1</translation>
    </message>
    <message>
        <source>The backup %1 restores to one moment only: %2 UTC.</source>
        <translation>La sauvegarde %1 ne se restaure qu&apos;à un seul instant&#xa0;: %2 UTC.</translation>
    </message>
    <message>
        <source>Leave the moment out, or choose another backup.</source>
        <translation>N&apos;indiquez pas d&apos;instant, ou choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>A backup of PostgreSQL is restored into a new instance only.</source>
        <translation>Une sauvegarde de PostgreSQL ne se restaure que dans une nouvelle instance.</translation>
    </message>
    <message>
        <source>Leave the existing service out.</source>
        <translation>N&apos;indiquez pas le service existant.</translation>
    </message>
    <message>
        <source>The server did not start.</source>
        <translation>Le serveur n&apos;a pas démarré.</translation>
    </message>
    <message>
        <source>Its log is %1.</source>
        <translation>Son journal est %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s checkpoint</source>
        <translation>Attente du point de contrôle du serveur</translation>
    </message>
    <message>
        <source>Copying data</source>
        <translation>Copie des données</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Starting the server and recovering</source>
        <translation>Démarrage du serveur et récupération</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Making a sample cluster</source>
        <translation>Création d&apos;un cluster d&apos;exemple</translation>
    </message>
    <message>
        <source>Files unpacked and checked: %1</source>
        <translation>Fichiers décompressés et vérifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recovered to %1 UTC and accepting connections</source>
        <translation>Récupération jusqu&apos;à %1 UTC terminée, connexions acceptées</translation>
    </message>
    <message>
        <source>The source loads these libraries at its start: %1</source>
        <translation>La source charge ces bibliothèques à son démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install them and set shared_preload_libraries in conf/local.conf of the instance.</source>
        <translation>Installez-les et définissez shared_preload_libraries dans le fichier conf/local.conf de l&apos;instance.</translation>
    </message>
    <message>
        <source>The sort order of the database %1 comes from another version of the operating system.</source>
        <translation>L&apos;ordre de tri de la base de données %1 provient d&apos;une autre version du système d&apos;exploitation.</translation>
    </message>
    <message>
        <source>Run in it: REINDEX DATABASE; then ALTER DATABASE … REFRESH COLLATION VERSION;</source>
        <translation>Exécutez-y&#xa0;: REINDEX DATABASE; puis ALTER DATABASE … REFRESH COLLATION VERSION;</translation>
    </message>
    <message>
        <source>A sample shop with customers, products and orders</source>
        <translation>Une boutique d&apos;exemple avec des clients, des produits et des commandes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Name or address of the server, or the folder of its socket.</source>
        <translation>Nom ou adresse du serveur, ou dossier de son socket.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the server; for a socket, the number in its name.</source>
        <translation>Port du serveur&#x202f;; pour un socket, le numéro dans son nom.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>A role with the attributes LOGIN and REPLICATION.</source>
        <translation>Un rôle doté des attributs LOGIN et REPLICATION.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Where to ask the server about itself; a backup always holds all databases.</source>
        <translation>Base où interroger le serveur sur lui-même&#x202f;; une sauvegarde contient toujours toutes les bases de données.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the server must prove itself. On this machine the default is prefer.</source>
        <translation>Façon dont le serveur doit prouver son identité. Sur cette machine, la valeur par défaut est prefer.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>File with the certificate that signs the server&apos;s; system for those that this machine trusts.</source>
        <translation>Fichier du certificat qui signe celui du serveur&#x202f;; system pour ceux auxquels cette machine fait confiance.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password of the user.</source>
        <translation>Le mot de passe de l&apos;utilisateur.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>Port TCP</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 for the new instance, where roles need their passwords; auto for any free one, empty for none.</source>
        <translation>Port sur 127.0.0.1 pour la nouvelle instance, où les rôles doivent fournir leur mot de passe&#x202f;; auto pour n&apos;importe quel port libre, vide pour aucun.</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>The write-ahead log that %1 sent is damaged at %2.</source>
        <translation>Le journal de transactions (WAL) envoyé par %1 est endommagé à la position %2.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk of the server, the network and the memory of both machines.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, vérifiez le disque du serveur, le réseau et la mémoire des deux machines.</translation>
    </message>
    <message>
        <source>The write-ahead log in the backup is damaged at %1; a restore would stop there.</source>
        <translation>Le journal de transactions (WAL) de la sauvegarde est endommagé à la position %1&#x202f;; une restauration s&apos;y arrêterait.</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Identifiant système</translation>
    </message>
    <message>
        <source>Install them; on Debian: sudo apt install postgresql-%1. Where that is not found, add the package source of the PostgreSQL project first.</source>
        <translation>Installez-les&#x202f;; sous Debian&#xa0;: sudo apt install postgresql-%1. Si ce paquet est introuvable, ajoutez d&apos;abord la source de paquets du projet PostgreSQL.</translation>
    </message>
    <message>
        <source>What it said itself is in the details, and in the log of the job.</source>
        <translation>Ce qu&apos;il a dit lui-même est dans les détails et dans le journal de la tâche.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the system: ordinary users may not open ports that low.</source>
        <translation>Le port %1 est réservé au système&#xa0;: un utilisateur ordinaire ne peut pas ouvrir un port aussi bas.</translation>
    </message>
    <message>
        <source>Use one from 1024 up, or auto for any free one.</source>
        <translation>Utilisez-en un à partir de 1024, ou auto pour n&apos;importe quel port libre.</translation>
    </message>
    <message>
        <source>Over TCP, with a password</source>
        <translation>Par TCP, avec un mot de passe</translation>
    </message>
    <message>
        <source>Name another one in the service&apos;s settings: reprise set SERVICE --set dbname=NAME</source>
        <translation>Indiquez-en une autre dans les paramètres du service&#xa0;: reprise set SERVICE --set dbname=NAME</translation>
    </message>
</context>
<context>
    <name>PostgresqlReadme</name>
    <message>
        <source>PostgreSQL backup of %1, taken %2 UTC</source>
        <translation>Sauvegarde PostgreSQL de %1, effectuée le %2 UTC</translation>
    </message>
    <message>
        <source>Warning: the server found damaged pages while this backup was taken. It holds the data as it was, damage included.</source>
        <translation>Attention&#xa0;: le serveur a trouvé des pages endommagées pendant cette sauvegarde. Elle contient les données telles qu&apos;elles étaient, dommages compris.</translation>
    </message>
    <message>
        <source>Needs PostgreSQL %1 (any %1.x; taken from %2, %3, page checksums: %4).</source>
        <translation>Nécessite PostgreSQL %1 (toute version %1.x&#x202f;; source&#xa0;: %2, %3, sommes de contrôle des pages&#xa0;: %4).</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activées</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>Contains the databases: %1. Superuser: %2.</source>
        <translation>Contient les bases de données&#xa0;: %1. Superutilisateur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>1. Unpack the archive and go into its snapshot folder. Work on a copy: starting the server changes it.</source>
        <translation>1. Décompressez l&apos;archive et allez dans son dossier snapshot. Travaillez sur une copie&#xa0;: le démarrage du serveur la modifie.</translation>
    </message>
    <message>
        <source>   To check every file before the first start:</source>
        <translation>   Pour vérifier chaque fichier avant le premier démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>2. In that folder, as a normal user, not as root (on Debian the programs are in /usr/lib/postgresql/%1/bin):</source>
        <translation>2. Dans ce dossier, en tant qu&apos;utilisateur ordinaire et non root (sous Debian, les programmes sont dans /usr/lib/postgresql/%1/bin)&#xa0;:</translation>
    </message>
    <message>
        <source>   Wait for &quot;database system is ready to accept connections&quot;.</source>
        <translation>   Attendez «&#xa0;database system is ready to accept connections&#xa0;».</translation>
    </message>
    <message>
        <source>3. In a second terminal, in the same folder:</source>
        <translation>3. Dans un second terminal, dans le même dossier&#xa0;:</translation>
    </message>
    <message>
        <source>4. Stop it with Ctrl+C in the first terminal.</source>
        <translation>4. Arrêtez le serveur avec Ctrl+C dans le premier terminal.</translation>
    </message>
    <message>
        <source>Recovery goes to the end of ../wal, or to the end of the backup (%1 UTC) if that folder is empty.</source>
        <translation>La récupération va jusqu&apos;à la fin de ../wal, ou jusqu&apos;à la fin de la sauvegarde (%1 UTC) si ce dossier est vide.</translation>
    </message>
    <message>
        <source>If it says &quot;invalid permissions&quot;: chmod 700 data run</source>
        <translation>Si le serveur affiche «&#xa0;invalid permissions&#xa0;»&#xa0;: chmod 700 data run</translation>
    </message>
    <message>
        <source>This backup holds all that the server holds, password verifiers included: keep it as safe as the server.</source>
        <translation>Cette sauvegarde contient tout ce que contient le serveur, vérificateurs de mots de passe compris&#xa0;: protégez-la comme le serveur.</translation>
    </message>
</context>
<context>
    <name>Reprise::AddServiceDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <source>Change the connection of %1</source>
        <translation>Modifier la connexion de %1</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Ajouter un service</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Moteur</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>The folder that holds the backups; it is made if it is not there. Best on another disk than the service&apos;s own.</source>
        <translation>Le dossier qui contient les sauvegardes&#x202f;; il est créé s&apos;il n&apos;existe pas. De préférence sur un autre disque que celui du service.</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Cancel the test of the connection</source>
        <translation>Interrompre le test de la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a dialog</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add service</source>
        <translation>&amp;Ajouter le service</translation>
    </message>
    <message>
        <source>For example shop</source>
        <comment>name of a service</comment>
        <translation>Par exemple boutique</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Donnez un nom au service.</translation>
    </message>
    <message>
        <source>Reached %1 %2 with %3 of data.</source>
        <extracomment>A product, its version, and the size of what it holds.</extracomment>
        <translation>Connexion établie&#xa0;: %1 %2, %3 de données.</translation>
    </message>
    <message>
        <source>A backup can be taken.</source>
        <translation>Une sauvegarde est possible.</translation>
    </message>
    <message>
        <source>A backup still needs this:</source>
        <translation>Il manque encore ceci pour une sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Solution</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été interrompu.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
</context>
<context>
    <name>Reprise::Agent</name>
    <message>
        <source>The agent keeps the schedules now (process %1).</source>
        <translation>L&apos;agent s&apos;occupe maintenant des planifications (processus %1).</translation>
    </message>
    <message>
        <source>%1 of “%2” was cancelled.</source>
        <comment>a kind of job, a service</comment>
        <translation>%1 de «&#xa0;%2&#xa0;» a été interrompu.</translation>
    </message>
    <message>
        <source>%1 of “%2” is done.</source>
        <comment>a kind of job, a service</comment>
        <translation>%1 de «&#xa0;%2&#xa0;» est terminé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupDetails</name>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Copies this backup to a file and checks it</source>
        <translation>Copie cette sauvegarde dans un fichier et la vérifie</translation>
    </message>
    <message>
        <source>Download backup</source>
        <translation>Télécharger la sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Makes a new instance from this backup</source>
        <translation>Crée une nouvelle instance à partir de cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore to new instance</source>
        <translation>Restaurer dans une nouvelle instance</translation>
    </message>
    <message>
        <source>Restore with the command line</source>
        <translation>Restaurer en ligne de commande</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Reads every byte and checks every checksum</source>
        <translation>Lit chaque octet et contrôle chaque somme de contrôle</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by itself</source>
        <translation>Une sauvegarde conservée n&apos;est jamais supprimée automatiquement</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Moves this backup to the bin, after a question</source>
        <translation>Place cette sauvegarde dans la corbeille, après confirmation</translation>
    </message>
    <message>
        <source>This backup failed</source>
        <translation>Cette sauvegarde a échoué</translation>
    </message>
    <message>
        <source>This backup was cancelled</source>
        <translation>Cette sauvegarde a été annulée</translation>
    </message>
    <message>
        <source>It was stopped before it was complete, and nothing of it is kept.</source>
        <translation>Elle a été interrompue avant d&apos;être complète, et rien n&apos;en est conservé.</translation>
    </message>
    <message>
        <source>Files of this backup are missing or changed</source>
        <translation>Des fichiers de cette sauvegarde sont absents ou modifiés</translation>
    </message>
    <message>
        <source>It cannot be restored. Look at its folder in the repository, or take a new backup.</source>
        <translation>Elle ne peut pas être restaurée. Examinez son dossier dans le dépôt, ou effectuez une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Cette sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>Its checksum is wrong. Take a new backup.</source>
        <translation>Sa somme de contrôle est fausse. Effectuez une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>Work with this backup on your own machine. The file is checked while it is copied.</source>
        <translation>Travaillez avec cette sauvegarde sur votre propre machine. Le fichier est vérifié pendant la copie.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Makes a new instance on this computer. It needs about %1; %2 itself is not touched.</source>
        <extracomment>%1: a size; %2: a service.</extracomment>
        <translation>Crée une nouvelle instance sur cet ordinateur. Il lui faut environ %1&#x202f;; %2 n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>Makes %1 on this computer. It needs about %2; %3 itself is not touched.</source>
        <extracomment>%1: the name of the new instance; %2: a size; %3: a service.</extracomment>
        <translation>Crée %1 sur cet ordinateur. Il faut environ %2&#x202f;; %3 n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>This backup is not a good one: what comes out of it may be incomplete.</source>
        <translation>Cette sauvegarde n&apos;est pas valide&#xa0;: ce qui en sortira peut être incomplet.</translation>
    </message>
    <message>
        <source>Command that restores this backup</source>
        <translation>Commande qui restaure cette sauvegarde</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Ne plus conserver</translation>
    </message>
    <message>
        <source>The repository is read-only.</source>
        <translation>Le dépôt est en lecture seule.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Restores with settings of your own, such as a port</source>
        <translation>Restaure avec vos propres paramètres, un port par exemple</translation>
    </message>
    <message>
        <source>Something wrote to this backup after it was made</source>
        <translation>Quelque chose a écrit dans cette sauvegarde après sa création</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Vérifiez-la&#xa0;: d&apos;ici là, personne ne sait si elle est encore valide.</translation>
    </message>
    <message>
        <source>Until you accept it, it does not count as good, and older backups stay in its place.</source>
        <translation>Tant que vous ne l&apos;acceptez pas, elle ne compte pas comme bonne, et des sauvegardes plus anciennes restent à sa place.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Counts this backup as good, on your responsibility</source>
        <translation>Compte cette sauvegarde comme bonne, sous votre responsabilité</translation>
    </message>
    <message>
        <source>This backup looks unusual</source>
        <translation>Cette sauvegarde est inhabituelle</translation>
    </message>
    <message>
        <source>Nothing proves that this backup is the one that was made</source>
        <translation>Rien ne prouve que cette sauvegarde est celle qui a été créée</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupDialogs</name>
    <message>
        <source>Download backup</source>
        <translation>Télécharger la sauvegarde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on this backup:</source>
        <translation>Note sur cette sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Supprimer la sauvegarde</translation>
    </message>
    <message>
        <source>Delete the backup of %1 from %2?</source>
        <extracomment>%1: a service; %2: an exact time.</extracomment>
        <translation>Supprimer la sauvegarde de %1 du %2&#x202f;?</translation>
    </message>
    <message>
        <source>It is the newest good backup of this service.</source>
        <translation>C&apos;est la sauvegarde valide la plus récente de ce service.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Restore to new instance</source>
        <translation>Restaurer dans une nouvelle instance</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>It moves to the bin and can be brought back for 7 days, unless the disk runs short of space before.</source>
        <translation>Elle va dans la corbeille et peut être récupérée pendant 7 jours, sauf si la place vient à manquer sur le disque avant.</translation>
    </message>
    <message>
        <source>It bears the note “%1”.</source>
        <translation>Elle porte la note «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is pinned: somebody wants it to stay.</source>
        <translation>Elle est conservée&#xa0;: quelqu&apos;un veut qu&apos;elle reste.</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupFactsGrid</name>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Lists what is in this backup</source>
        <translation>Liste le contenu de cette sauvegarde</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>ID de sauvegarde</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Effectuée</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Not yet. Verify reads every byte of it.</source>
        <translation>Pas encore. «&#xa0;Vérifier&#xa0;» en lit chaque octet.</translation>
    </message>
    <message>
        <source>%1: every checksum was right</source>
        <translation>%1&#xa0;: toutes les sommes de contrôle étaient justes</translation>
    </message>
    <message>
        <source>%1: damage was found</source>
        <extracomment>%1: &quot;2 days ago&quot;.</extracomment>
        <translation>%1&#xa0;: des dommages ont été trouvés</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupRowDelegate</name>
    <message>
        <source>proved</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Failed&quot;; %2: a sentence that says why.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituelle</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupText</name>
    <message>
        <source>ON DEMAND</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>À LA DEMANDE</translation>
    </message>
    <message>
        <source>DAILY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>QUOTIDIENNES</translation>
    </message>
    <message>
        <source>WEEKLY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>HEBDOMADAIRES</translation>
    </message>
    <message>
        <source>MONTHLY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>MENSUELLES</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>State of a backup.</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>State of a backup.</extracomment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a backup.</extracomment>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a backup.</extracomment>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1 – %2 (one moment: %3)</source>
        <extracomment>%1, %2: begin and end of a backup; %3: the time of day that its data is as of.</extracomment>
        <translation>%1 – %2 (un seul instant&#xa0;: %3)</translation>
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
        <translation>1 base de données</translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n base de données</numerusform>
            <numerusform>%n bases de données</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tablespace</source>
        <translation>1 espace logique (tablespace)</translation>
    </message>
    <message numerus="yes">
        <source>%n tablespaces</source>
        <translation>
            <numerusform>%n espace logique (tablespace)</numerusform>
            <numerusform>%n espaces logiques (tablespaces)</numerusform>
        </translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 schéma</translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n schéma</numerusform>
            <numerusform>%n schémas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 table</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
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
        <translation>1 nœud</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other item</source>
        <translation>1 autre élément</translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n autre élément</numerusform>
            <numerusform>%n autres éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>espace logique (tablespace)</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>keyspace</source>
        <translation>keyspace</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>fichiers absents</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituelle</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupTree</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Enter opens and closes a backup, Tab reaches what is inside</source>
        <translation>Entrée ouvre et ferme une sauvegarde, Tab atteint son contenu</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupsTab</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Available Backups</source>
        <translation>Sauvegardes disponibles</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be seen now.</source>
        <translation>Les sauvegardes de %1 ne sont pas visibles pour le moment.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet. Nothing of it can be brought back.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde de %1. Rien ne peut en être restauré.</translation>
    </message>
    <message>
        <source>The repository cannot be used now.</source>
        <translation>Le dépôt ne peut pas être utilisé pour le moment.</translation>
    </message>
    <message>
        <source>The repository is read-only.</source>
        <translation>Le dépôt est en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is known from its repository only. Connect it first.</source>
        <translation>%1 n&apos;est connu que par son dépôt. Connectez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>%1 is still being made.</source>
        <translation>%1 est encore en cours de création.</translation>
    </message>
    <message>
        <source>%1 is stopped. Start it first.</source>
        <translation>%1 est à l&apos;arrêt. Démarrez d&apos;abord cette instance.</translation>
    </message>
    <message>
        <source>A backup of %1 is running already.</source>
        <translation>Une sauvegarde de %1 est déjà en cours.</translation>
    </message>
    <message>
        <source>Takes a backup of %1 at once</source>
        <translation>Effectue immédiatement une sauvegarde de %1</translation>
    </message>
    <message>
        <source>The repository %1 is read-only here: backups can be downloaded and restored, but not taken, changed or deleted. Give yourself write permission to change that.</source>
        <translation>Le dépôt %1 est ici en lecture seule&#xa0;: les sauvegardes peuvent être téléchargées et restaurées, mais pas effectuées, modifiées ni supprimées. Pour changer cela, accordez-vous le droit d&apos;écriture.</translation>
    </message>
    <message>
        <source>Contents of backup %1</source>
        <translation>Contenu de la sauvegarde %1</translation>
    </message>
</context>
<context>
    <name>Reprise::CommandLine</name>
    <message>
        <source>Keep settings, jobs and managed instances below this folder.</source>
        <translation>Placer paramètres, tâches et instances gérées sous ce dossier.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Afficher un document JSON.</translation>
    </message>
    <message>
        <source>Speak this language: en, fr, de or pt_BR.</source>
        <translation>Parler cette langue&#xa0;: en, fr, de ou pt_BR.</translation>
    </message>
    <message>
        <source>Print no messages and no progress.</source>
        <translation>N&apos;afficher ni messages ni progression.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: reprise [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Utilisation&#xa0;: reprise [OPTIONS] COMMANDE [ARGUMENTS]</translation>
    </message>
    <message>
        <source>Without a command, the console opens.</source>
        <translation>Sans commande, la console s&apos;ouvre.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>SERVICE is a name or an id, BACKUP an id or “latest”. “reprise COMMAND --help” shows a command&apos;s options.</source>
        <translation>SERVICE est un nom ou un ID, BACKUP un ID ou «&#xa0;latest&#xa0;». «&#xa0;reprise COMMANDE --help&#xa0;» affiche les options d&apos;une commande.</translation>
    </message>
    <message>
        <source>Usage: reprise %1 [OPTIONS]</source>
        <translation>Utilisation&#xa0;: reprise %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>Use this repository too; the backups of a new service go there.</source>
        <translation>Utiliser aussi ce dépôt&#xa0;; les sauvegardes d&apos;un nouveau service y vont.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 cancelled, 4 no such service or backup, 5 found damaged, 6 attention needed, 7 busy.</source>
        <translation>Code de sortie : 0 terminé, 1 échec, 2 mauvais usage, 3 annulé, 4 service ou sauvegarde introuvable, 5 endommagé, 6 attention requise, 7 occupé.</translation>
    </message>
    <message>
        <source>“status” asks whether each service could be restored to a recent moment now, “check” whether anything at all is wrong, such as one failed run.</source>
        <translation>«&#xa0;status&#xa0;» demande si chaque service pourrait être restauré maintenant à un moment récent, «&#xa0;check&#xa0;» si quoi que ce soit ne va pas, par exemple une seule exécution échouée.</translation>
    </message>
</context>
<context>
    <name>Reprise::Commands</name>
    <message>
        <source>pending</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>données absentes</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>hebdomadaire</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuelle</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>The size of a backup as it is stored.</extracomment>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>“%1” has no backup yet.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>%1, checked while it was copied; SHA-256 %2.</source>
        <translation>%1, vérifié pendant la copie&#x202f;; SHA-256 %2.</translation>
    </message>
    <message>
        <source>A note that stands at the backup.</source>
        <translation>Une note qui accompagne la sauvegarde.</translation>
    </message>
    <message>
        <source>Queue behind another job of this service instead of giving up.</source>
        <translation>Attendre la fin d&apos;une autre tâche de ce service au lieu d&apos;abandonner.</translation>
    </message>
    <message>
        <source>A new file, or a folder that is there. Nothing is overwritten.</source>
        <translation>Un nouveau fichier, ou un dossier existant. Rien n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>Back up now; prints the backup&apos;s id.</source>
        <translation>Sauvegarder maintenant&#x202f;; affiche l&apos;ID de la sauvegarde.</translation>
    </message>
    <message>
        <source>List a service&apos;s backups, newest first.</source>
        <translation>Lister les sauvegardes d&apos;un service, la plus récente en tête.</translation>
    </message>
    <message>
        <source>Copy a backup to a file, checked while it is copied.</source>
        <translation>Copier une sauvegarde dans un fichier, avec vérification pendant la copie.</translation>
    </message>
    <message>
        <source>Do not ask: I am sure.</source>
        <translation>Ne pas demander&#xa0;: je suis sûr de moi.</translation>
    </message>
    <message>
        <source>The service “%1” has been added. Its backups go to “%2”.</source>
        <translation>Le service «&#xa0;%1&#xa0;» a été ajouté. Ses sauvegardes vont dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has been changed.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié.</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>«&#xa0;%1&#xa0;» est connecté.</translation>
    </message>
    <message>
        <source>%1 %2 is reachable.</source>
        <translation>%1 %2 est accessible.</translation>
    </message>
    <message>
        <source>Nothing is missing for a backup.</source>
        <translation>Rien ne manque pour une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” has been stopped and removed with its data.</source>
        <translation>«&#xa0;%1&#xa0;» a été arrêté et supprimé avec ses données.</translation>
    </message>
    <message>
        <source>“%1” is forgotten; its backups stay in “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est oublié&#x202f;; ses sauvegardes restent dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>Le nom du service.</translation>
    </message>
    <message>
        <source>Connect a service that runs somewhere.</source>
        <translation>Connecter un service qui s&apos;exécute quelque part.</translation>
    </message>
    <message>
        <source>Change a service&apos;s name, settings or secrets.</source>
        <translation>Modifier le nom, les paramètres ou les secrets d&apos;un service.</translation>
    </message>
    <message>
        <source>Connect a service that was found in a repository.</source>
        <translation>Connecter un service trouvé dans un dépôt.</translation>
    </message>
    <message>
        <source>Reach a service: its version, its size, what a backup would need.</source>
        <translation>Joindre un service&#xa0;: sa version, sa taille, ce dont une sauvegarde aurait besoin.</translation>
    </message>
    <message>
        <source>Print a secret of a service.</source>
        <translation>Afficher un secret d&apos;un service.</translation>
    </message>
    <message>
        <source>Forget a service; stop a managed one and remove its data. Backups stay.</source>
        <translation>Oublier un service&#x202f;; s&apos;il est géré, l&apos;arrêter et supprimer ses données. Les sauvegardes restent.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Non effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>À la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>«&#xa0;%1&#xa0;» est en marche.</translation>
    </message>
    <message>
        <source>Warning: %1 is not a good backup.</source>
        <translation>Attention&#xa0;: %1 n&apos;est pas une sauvegarde valide.</translation>
    </message>
    <message>
        <source>“%1” is stopped.</source>
        <translation>«&#xa0;%1&#xa0;» est arrêté.</translation>
    </message>
    <message>
        <source>The name of the new service.</source>
        <translation>Le nom du nouveau service.</translation>
    </message>
    <message>
        <source>The moment to restore to.</source>
        <translation>L&apos;instant à restaurer.</translation>
    </message>
    <message>
        <source>Restore only this part.</source>
        <translation>Restaurer seulement cette partie.</translation>
    </message>
    <message>
        <source>An option of the restore; `reprise describe` lists them.</source>
        <translation>Une option de la restauration&#x202f;; `reprise describe` en donne la liste.</translation>
    </message>
    <message>
        <source>Restore a backup, the newest good one without an id, to a new instance; prints its name.</source>
        <translation>Restaurer une sauvegarde (sans ID, la plus récente valide) dans une nouvelle instance&#x202f;; en affiche le nom.</translation>
    </message>
    <message>
        <source>Start a small managed service with data in it; prints its name.</source>
        <translation>Démarrer un petit service géré qui contient des données&#x202f;; en affiche le nom.</translation>
    </message>
    <message>
        <source>Start a managed service.</source>
        <translation>Démarrer un service géré.</translation>
    </message>
    <message>
        <source>Stop a managed service.</source>
        <translation>Arrêter un service géré.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>interruption en cours</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>No job is running, and none ended lately.</source>
        <translation>Aucune tâche n&apos;est en cours, et aucune ne s&apos;est terminée récemment.</translation>
    </message>
    <message>
        <source>The job %1 is over already.</source>
        <translation>La tâche %1 est déjà terminée.</translation>
    </message>
    <message>
        <source>The job %1 is asked to stop.</source>
        <translation>Il a été demandé à la tâche %1 de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>List the jobs of every process.</source>
        <translation>Lister les tâches de tous les processus.</translation>
    </message>
    <message>
        <source>Ask a job of any process to stop.</source>
        <translation>Demander à une tâche d&apos;un processus quelconque de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>This was the newest good backup of “%1”.</source>
        <translation>C&apos;était la sauvegarde valide la plus récente de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Keep it whatever the retention says.</source>
        <translation>La conserver quelle que soit la durée de conservation.</translation>
    </message>
    <message>
        <source>Leave it to the retention again.</source>
        <translation>La soumettre de nouveau à la durée de conservation.</translation>
    </message>
    <message>
        <source>A note; empty removes it.</source>
        <translation>Une note&#x202f;; vide, elle est supprimée.</translation>
    </message>
    <message>
        <source>Pin a backup or write a note at it.</source>
        <translation>Conserver une sauvegarde ou lui ajouter une note.</translation>
    </message>
    <message>
        <source>Bring a backup back from the bin, the last one without its id.</source>
        <translation>Récupérer une sauvegarde de la corbeille&#x202f;; sans ID, la dernière supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n file(s), %2.</source>
        <extracomment>%1 a backup&apos;s id, %2 a size, %n files</extracomment>
        <translation>
            <numerusform>%1 est intacte&#xa0;: %n fichier, %2.</numerusform>
            <numerusform>%1 est intacte&#xa0;: %n fichiers, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged:</source>
        <translation>%1 est endommagée&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” has no backup with data to verify.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de sauvegarde contenant des données à vérifier.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>espace logique (tablespace)</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>schéma</translation>
    </message>
    <message>
        <source>keyspace</source>
        <translation>keyspace</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>montage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Read a backup, or all of them, and prove every checksum.</source>
        <translation>Lire une sauvegarde, ou toutes, et vérifier chaque somme de contrôle.</translation>
    </message>
    <message>
        <source>Show what a backup holds.</source>
        <translation>Afficher le contenu d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>Show the log of a backup.</source>
        <translation>Afficher le journal d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is a repository now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un dépôt.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>mise à disposition</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>unconnected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation>dépôt inutilisable</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>There is no service yet. `reprise sample` starts one with data in it, `reprise add` connects yours.</source>
        <translation>Il n&apos;y a pas encore de service. `reprise sample` en démarre un qui contient des données, `reprise add` connecte le vôtre.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>restore option</source>
        <translation>option de restauration</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Rien n&apos;est à surveiller.</translation>
    </message>
    <message>
        <source>Make a repository in a folder.</source>
        <translation>Créer un dépôt dans un dossier.</translation>
    </message>
    <message>
        <source>List the services.</source>
        <translation>Lister les services.</translation>
    </message>
    <message>
        <source>Show the settings, secrets, options and parts of an engine.</source>
        <translation>Afficher les paramètres, secrets, options et parties d&apos;un moteur.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Local times of day at which it is backed up.</source>
        <translation>Heures locales auxquelles il est sauvegardé.</translation>
    </message>
    <message>
        <source>Weekdays on which it is backed up; empty = every day.</source>
        <translation>Jours de la semaine où il est sauvegardé&#x202f;; vide = tous les jours.</translation>
    </message>
    <message>
        <source>Time zone of its days and times.</source>
        <translation>Fuseau horaire de ses jours et heures.</translation>
    </message>
    <message>
        <source>Whether the schedule rests.</source>
        <translation>Si la planification est suspendue.</translation>
    </message>
    <message>
        <source>Days of which the newest backup is kept.</source>
        <translation>Jours dont la sauvegarde la plus récente est conservée.</translation>
    </message>
    <message>
        <source>Weeks of which the newest backup is kept.</source>
        <translation>Semaines dont la sauvegarde la plus récente est conservée.</translation>
    </message>
    <message>
        <source>Months of which the newest backup is kept.</source>
        <translation>Mois dont la sauvegarde la plus récente est conservée.</translation>
    </message>
    <message>
        <source>On-demand backups that are kept: all, or the newest.</source>
        <translation>Sauvegardes à la demande conservées&#xa0;: toutes (all), ou les plus récentes.</translation>
    </message>
    <message>
        <source>Bytes per second that a backup reads at most.</source>
        <translation>Octets par seconde qu&apos;une sauvegarde lit au plus.</translation>
    </message>
    <message>
        <source>Whether a backup waits while others use the disk.</source>
        <translation>Si une sauvegarde attend pendant que d&apos;autres utilisent le disque.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>A key of the policy and its new value.</source>
        <translation>Une clé de la politique et sa nouvelle valeur.</translation>
    </message>
    <message>
        <source>Schedule and prune it from here, no longer from the Reprise that did.</source>
        <translation>Le planifier et l&apos;élaguer d&apos;ici, et non plus depuis le Reprise qui le faisait.</translation>
    </message>
    <message>
        <source>Show or change when a service is backed up and what is kept.</source>
        <translation>Afficher ou modifier quand un service est sauvegardé et ce qui est conservé.</translation>
    </message>
    <message>
        <source>Begin even where the repository&apos;s disk may be too small for it.</source>
        <translation>Commencer même si le disque du dépôt est peut-être trop petit.</translation>
    </message>
    <message>
        <source>Its secrets are in the keyring of your session. Scheduled backups pause while the keyring is locked.</source>
        <translation>Ses secrets sont dans le trousseau de clés de votre session. Les sauvegardes planifiées sont suspendues tant que le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Keep its secrets in the keyring of your session instead of a file; scheduled backups pause while it is locked.</source>
        <translation>Conserver ses secrets dans le trousseau de clés de votre session au lieu d&apos;un fichier&#x202f;; les sauvegardes planifiées sont suspendues tant qu&apos;il est verrouillé.</translation>
    </message>
    <message>
        <source>Move its secrets into the keyring of your session (scheduled backups pause while it is locked), or back into a file.</source>
        <translation>Déplacer ses secrets dans le trousseau de clés de votre session (les sauvegardes planifiées sont suspendues tant qu&apos;il est verrouillé), ou les remettre dans un fichier.</translation>
    </message>
    <message>
        <source>%1 is deleted for good.</source>
        <translation>%1 est supprimée définitivement.</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Pourquoi elle part</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n sauvegarde reste.</numerusform>
            <numerusform>%n sauvegardes restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Il n&apos;y a rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups went to the bin.</source>
        <translation>
            <numerusform>%n sauvegarde est allée à la corbeille.</numerusform>
            <numerusform>%n sauvegardes sont allées à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups would go to the bin.</source>
        <translation>
            <numerusform>%n sauvegarde irait à la corbeille.</numerusform>
            <numerusform>%n sauvegardes iraient à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing: show what the policy would delete now.</source>
        <translation>Ne rien modifier&#xa0;: montrer ce que la politique supprimerait maintenant.</translation>
    </message>
    <message>
        <source>Delete nothing: show what would go.</source>
        <translation>Ne rien supprimer&#xa0;: montrer ce qui partirait.</translation>
    </message>
    <message>
        <source>Delete, through the bin, what the policy keeps no longer.</source>
        <translation>Supprimer, par la corbeille, ce que la politique ne conserve plus.</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>inhabituelle</translation>
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
        <translation>%1 (1&#xa0;jour)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days)</source>
        <extracomment>%1: free space of a disk, %n: until it is full.</extracomment>
        <translation>
            <numerusform>%1 (%n&#xa0;jour)</numerusform>
            <numerusform>%1 (%n&#xa0;jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a service&apos;s name, %2: a whole sentence about it.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Prochaine sauvegarde</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Restaurable</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>How to print it: table, or prometheus (for its textfile collector).</source>
        <translation>Sous quelle forme l&apos;afficher&#xa0;: table, ou prometheus (pour son collecteur de fichiers texte).</translation>
    </message>
    <message>
        <source>Say how well each service is protected, and why; status 6 if one is not.</source>
        <translation>Dire à quel point chaque service est protégé, et pourquoi&#x202f;; état 6 si l&apos;un d&apos;eux ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To let it run always: %1</source>
        <translation>Il fonctionne tant que votre session est ouverte. Pour qu&apos;il fonctionne toujours&#xa0;: %1</translation>
    </message>
    <message>
        <source>The secrets of these services are in the keyring of your session, which is locked while you are logged out; their scheduled backups would fail. To move them into a file:</source>
        <translation>Les secrets de ces services sont dans le trousseau de votre session, verrouillé quand elle est fermée&#x202f;; leurs sauvegardes planifiées échoueraient. Pour les placer dans un fichier&#xa0;:</translation>
    </message>
    <message>
        <source>The service manager of your session cannot be reached from here. Type this yourself:</source>
        <translation>Le gestionnaire de services de votre session n&apos;est pas joignable d&apos;ici. Tapez vous-même&#xa0;:</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>L&apos;unité est %1.</translation>
    </message>
    <message>
        <source>The agent runs, and starts with your session.</source>
        <translation>L&apos;agent fonctionne et démarre avec votre session.</translation>
    </message>
    <message>
        <source>The agent is not installed any more. Scheduled backups are taken only while the console is open.</source>
        <translation>L&apos;agent n&apos;est plus installé. Les sauvegardes planifiées n&apos;ont lieu que lorsque la console est ouverte.</translation>
    </message>
    <message>
        <source>Keep the schedules without a window, until told to stop.</source>
        <translation>S&apos;occuper des planifications sans fenêtre, jusqu&apos;à l&apos;ordre d&apos;arrêt.</translation>
    </message>
    <message>
        <source>Set up a systemd user unit that runs it.</source>
        <translation>Installer une unité utilisateur systemd qui l&apos;exécute.</translation>
    </message>
    <message>
        <source>Take that unit away again.</source>
        <translation>Retirer cette unité.</translation>
    </message>
    <message>
        <source>Tell the one that runs to stop, and wait until it has.</source>
        <translation>Arrêter celui qui fonctionne et attendre sa fin.</translation>
    </message>
    <message numerus="yes">
        <source>Hook “%1”: %2, at most %n seconds</source>
        <translation>
            <numerusform>Hook «&#xa0;%1&#xa0;»&#xa0;: %2, %n seconde au plus</numerusform>
            <numerusform>Hook «&#xa0;%1&#xa0;»&#xa0;: %2, %n secondes au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a program before a backup, after one, or when one failed; an empty program takes the hook away.</source>
        <translation>Exécuter un programme avant une sauvegarde, après, ou quand elle a échoué&#x202f;; un programme vide retire le hook.</translation>
    </message>
    <message>
        <source>waiting (place %1)</source>
        <translation>en attente (place %1)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>(kept)</source>
        <extracomment>A secret that Reprise keeps, and that is not shown.</extracomment>
        <translation>(enregistré)</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications could not be delivered; `reprise check` says why.</source>
        <translation>
            <numerusform>%n notification n&apos;a pas pu être remise&#x202f;; `reprise check` dit pourquoi.</numerusform>
            <numerusform>%n notifications n&apos;ont pas pu être remises&#x202f;; `reprise check` dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test has been sent: %1.</source>
        <translation>Le test a été envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show, change or test how changes of state are told.</source>
        <translation>Afficher, modifier ou tester la façon dont les changements d&apos;état sont signalés.</translation>
    </message>
    <message>
        <source>A setting; without options they are all shown. An empty value returns to the default.</source>
        <translation>Un réglage&#x202f;; sans option, tous sont affichés. Une valeur vide rétablit la valeur par défaut.</translation>
    </message>
    <message>
        <source>email-password or webhook-secret, read from the first line of a file; - is the standard input, nothing forgets it.</source>
        <translation>email-password ou webhook-secret, lu dans la première ligne d&apos;un fichier&#x202f;; - est l&apos;entrée standard, rien l&apos;efface.</translation>
    </message>
    <message>
        <source>Send a test now: desktop, email or webhook.</source>
        <translation>Envoyer un test maintenant&#xa0;: desktop, email ou webhook.</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is backed up: %2 unpacked, in an archive of %3.</source>
        <translation>«&#xa0;%1&#xa0;» est sauvegardé&#xa0;: %2 décompressés, dans une archive de %3.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Can be undeleted until</source>
        <translation>Récupérable jusqu&apos;au</translation>
    </message>
    <message>
        <source>The bin of “%1” is empty.</source>
        <translation>La corbeille de «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>`reprise undelete` brings one back. Where the disk runs short of space, the oldest deletions go before their time.</source>
        <translation>«&#xa0;reprise undelete&#xa0;» en récupère une. Si la place manque sur le disque, les suppressions les plus anciennes partent avant l&apos;heure.</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <extracomment>The size of the data in a backup, as it will be on a disk again.
----------
The size of the data in a service&apos;s last good backup.</extracomment>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>List those that lie in the bin.</source>
        <translation>Lister celles qui sont dans la corbeille.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>Data on the server: %1</source>
        <extracomment>%1: a size, as the server itself tells it.</extracomment>
        <translation>Données sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is accepted: the next backup of “%1” may come from another source.</source>
        <translation>C&apos;est accepté&#xa0;: la prochaine sauvegarde de «&#xa0;%1&#xa0;» peut provenir d&apos;une autre source.</translation>
    </message>
    <message>
        <source>This is accepted: %1 counts as good from now on, on your responsibility.</source>
        <translation>C&apos;est accepté&#xa0;: %1 compte désormais comme valide, sous votre responsabilité.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” erased from the bin.</source>
        <translation>
            <numerusform>%n sauvegarde de «&#xa0;%1&#xa0;» effacée de la corbeille.</numerusform>
            <numerusform>%n sauvegardes de «&#xa0;%1&#xa0;» effacées de la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays in the bin: it is being read, or another backup needs it.</source>
        <translation>%1 reste dans la corbeille&#xa0;: elle est en cours de lecture, ou une autre sauvegarde en a besoin.</translation>
    </message>
    <message>
        <source>%1 lies in the bin until %2; `reprise undelete` brings it back.</source>
        <translation>%1 reste dans la corbeille jusqu&apos;au %2&#x202f;; «&#xa0;reprise undelete&#xa0;» la récupère.</translation>
    </message>
    <message>
        <source>Even where the backup is pinned.</source>
        <translation>Même si la sauvegarde est conservée.</translation>
    </message>
    <message>
        <source>Erase the backup, or without one all, from the bin for good.</source>
        <translation>Effacer définitivement de la corbeille la sauvegarde, ou toutes si aucune n&apos;est nommée.</translation>
    </message>
    <message>
        <source>Put a backup into the bin, or with --deleted erase what lies there.</source>
        <translation>Mettre une sauvegarde dans la corbeille, ou avec --deleted effacer ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>The size of a database or table, as its server told it.</extracomment>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>List the commands, or show how one is used.</source>
        <translation>Lister les commandes, ou montrer comment l&apos;une d&apos;elles s&apos;utilise.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s), %1</source>
        <extracomment>%1: one or two dates between which these moments are.</extracomment>
        <translation>
            <numerusform>%n instant, %1</numerusform>
            <numerusform>%n instants, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup looks unusual and does not count as good. If the change is intended: %1</source>
        <extracomment>%1: a command.</extracomment>
        <translation>Cette sauvegarde est inhabituelle et ne compte pas comme bonne. Si le changement est voulu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is pinned, so that retention does not delete it again; `reprise mark --unpin` leaves it to the retention.</source>
        <extracomment>reprise mark --unpin is typed: leave it as it is.</extracomment>
        <translation>%1 est marquée comme conservée, pour que la conservation automatique ne la supprime pas de nouveau&#x202f;; «&#xa0;reprise mark --unpin&#xa0;» la soumet de nouveau à la durée de conservation.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What there is then</source>
        <extracomment>At the end of a day, in a calendar.</extracomment>
        <translation>Ce qu&apos;il y a alors</translation>
    </message>
    <message>
        <source>Delete even though the clock is far ahead of what was last seen.</source>
        <translation>Supprimer bien que l&apos;horloge soit loin en avance sur la dernière heure vue.</translation>
    </message>
    <message>
        <source>Say of every service and repository what is wrong and what to do; status 6 if anything is.</source>
        <translation>Dire, pour chaque service et chaque dépôt, ce qui ne va pas et ce qu&apos;il faut faire&#x202f;; état 6 si quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>A state in brackets counts for nothing here: that service was started by Reprise and has no schedule, or is stopped, or is not connected to this computer.</source>
        <translation>Un état entre parenthèses ne compte pas ici&#xa0;: ce service a été démarré par Reprise et n&apos;a pas de planification, est arrêté, ou n&apos;est pas connecté à cet ordinateur.</translation>
    </message>
    <message>
        <source>This is accepted: nothing is said of %1 any more.</source>
        <translation>C&apos;est accepté&#xa0;: %1 n&apos;est plus mentionnée.</translation>
    </message>
    <message>
        <source>Take responsibility for a backup that is damaged, looks unusual or is gone, or for a new source.</source>
        <translation>Prendre la responsabilité d&apos;une sauvegarde endommagée, inhabituelle ou disparue, ou d&apos;une nouvelle source.</translation>
    </message>
    <message>
        <source>Forget the repository that was in the folder before, where it is not there now.</source>
        <translation>Oublier le dépôt qui se trouvait auparavant dans le dossier, s&apos;il n&apos;y est plus.</translation>
    </message>
</context>
<context>
    <name>Reprise::Console</name>
    <message>
        <source>There is no screen to open the console on. “reprise help” lists what can be done without one.</source>
        <translation>Il n&apos;y a pas d&apos;écran pour ouvrir la console. « reprise help » montre ce qui est possible sans écran.</translation>
    </message>
</context>
<context>
    <name>Reprise::ContentsDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>Reprise::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Reprise::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Rechercher des services</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>A&amp;jouter un service…</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Pas encore de service</translation>
    </message>
    <message>
        <source>Add a database service that you run, and see that every one of its backups can be brought back. Or try it first on a small sample that Reprise starts on this computer.</source>
        <translation>Ajoutez un service de base de données que vous exploitez, et assurez-vous que chacune de ses sauvegardes peut être restaurée. Ou essayez d&apos;abord avec un petit exemple que Reprise démarre sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Start a %1 sample</source>
        <translation>Démarrer un exemple %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services can be restored</source>
        <translation>
            <numerusform>%1 service sur %n peut être restauré</numerusform>
            <numerusform>%1 services sur %n peuvent être restaurés</numerusform>
        </translation>
    </message>
    <message>
        <source>No service matches “%1”.</source>
        <translation>Aucun service ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>Recherche des services…</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be seen.</source>
        <translation>Les sauvegardes de %1 ne sont pas visibles.</translation>
    </message>
    <message>
        <source>The last backup of %1 failed %2.</source>
        <translation>La dernière sauvegarde de %1 a échoué %2.</translation>
    </message>
    <message>
        <source>%1 was last backed up %2.</source>
        <translation>%1&#xa0;: dernière sauvegarde %2.</translation>
    </message>
    <message>
        <source>The backups of %1 are damaged or incomplete. Open them to see which ones.</source>
        <translation>Les sauvegardes de %1 sont endommagées ou incomplètes. Ouvrez-les pour voir lesquelles.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <extracomment>%1: the name of a service that is not backed up as it should be; a reason follows.</extracomment>
        <translation>%1 est à surveiller.</translation>
    </message>
    <message>
        <source>And 1 more service needs attention.</source>
        <translation>Et 1 autre service est à surveiller.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more services need attention.</source>
        <translation>
            <numerusform>Et %n autre service est à surveiller.</numerusform>
            <numerusform>Et %n autres services sont à surveiller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::DeletionListModel</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>moment</comment>
        <extracomment>The day and time of a backup, as QLocale::toString() takes it: &quot;Sun 15 Nov 2026, 02:00&quot;.</extracomment>
        <translation>ddd d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Pourquoi elle part</translation>
    </message>
</context>
<context>
    <name>Reprise::FieldForm</name>
    <message>
        <source>(default)</source>
        <extracomment>The choice that holds where nothing is set.</extracomment>
        <translation>(par défaut)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
</context>
<context>
    <name>Reprise::Format</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: how many bytes are done, of how many; both with their unit.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a transfer; %1 is a size with its unit.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; mind the space that your language puts before the sign.</extracomment>
        <translation>%1&#x202f;%</translation>
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
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as &quot;4 s&quot;.</extracomment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1&#xa0;minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;minute</numerusform>
            <numerusform>il y a %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;heure</numerusform>
            <numerusform>il y a %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;mois</numerusform>
            <numerusform>il y a %n&#xa0;mois</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>dans 1&#xa0;minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n&#xa0;minute</numerusform>
            <numerusform>dans %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>dans 1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n&#xa0;heure</numerusform>
            <numerusform>dans %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n&#xa0;jour</numerusform>
            <numerusform>dans %n&#xa0;jours</numerusform>
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
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Weekday with date, and time of day.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of day</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
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
        <translation>à l&apos;instant</translation>
    </message>
</context>
<context>
    <name>Reprise::GivenSettings</name>
    <message>
        <source>A setting; `reprise describe` lists them. An empty value returns to the default.</source>
        <translation>Un paramètre&#x202f;; `reprise describe` en donne la liste. Une valeur vide rétablit la valeur par défaut.</translation>
    </message>
    <message>
        <source>A secret, read from the first line of a file; - is the standard input.</source>
        <translation>Un secret, lu dans la première ligne d&apos;un fichier&#x202f;; - désigne l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>The same for the first secret of the engine.</source>
        <translation>De même pour le premier secret du moteur.</translation>
    </message>
</context>
<context>
    <name>Reprise::HeaderBand</name>
    <message>
        <source>Tab of this service&apos;s page</source>
        <translation>Onglet de la page de ce service</translation>
    </message>
</context>
<context>
    <name>Reprise::HooksForm</name>
    <message>
        <source>Programs of your own, started without a shell and without arguments. If the first one fails, nothing is backed up. They are kept in this home, never in a repository.</source>
        <translation>Vos propres programmes, lancés sans shell ni arguments. Si le premier échoue, rien n&apos;est sauvegardé. Ils sont conservés dans ce home, jamais dans un dépôt.</translation>
    </message>
    <message>
        <source>Before a backup</source>
        <translation>Avant une sauvegarde</translation>
    </message>
    <message>
        <source>After a completed one</source>
        <translation>Après une sauvegarde terminée</translation>
    </message>
    <message>
        <source>After a failed one</source>
        <translation>Après une sauvegarde échouée</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>aucun programme</translation>
    </message>
    <message>
        <source> s at most</source>
        <extracomment>After a number, with the space: seconds.</extracomment>
        <translation> s au plus</translation>
    </message>
    <message>
        <source>%1: seconds that it may take</source>
        <extracomment>%1: &quot;Before a backup&quot;.</extracomment>
        <translation>%1&#xa0;: secondes qu&apos;il peut prendre</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Parcourir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Restoring: %1</source>
        <translation>Restauration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
</context>
<context>
    <name>Reprise::JobStrip</name>
    <message>
        <source>cleaning up</source>
        <translation>nettoyage en cours</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>interruption…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Interrompre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::JobWait</name>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Waiting for other jobs…</source>
        <translation>Attente d&apos;autres tâches…</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Nettoyage en cours…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a stage of a job such as &quot;Copying data&quot;; %2 how far it has come</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting for other jobs: place %1</source>
        <translation>Attente d&apos;autres tâches&#xa0;: place %1</translation>
    </message>
</context>
<context>
    <name>Reprise::KeyringChoice</name>
    <message>
        <source>&amp;Keep secrets in the keyring of my session</source>
        <translation>&amp;Conserver les secrets dans le trousseau de clés de ma session</translation>
    </message>
    <message>
        <source>Scheduled backups pause while the keyring is locked, for example before you log in.</source>
        <translation>Les sauvegardes planifiées sont suspendues tant que le trousseau est verrouillé, par exemple avant que vous n&apos;ouvriez une session.</translation>
    </message>
</context>
<context>
    <name>Reprise::MainMenu</name>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>Sau&amp;vegarde</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>&amp;Ajouter un service…</translation>
    </message>
    <message>
        <source>Start a %1 sample</source>
        <translation>Démarrer un exemple %1</translation>
    </message>
    <message>
        <source>&amp;Change connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Re&amp;tirer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup to a new instance</source>
        <translation>&amp;Restaurer la sauvegarde la plus récente dans une nouvelle instance</translation>
    </message>
    <message>
        <source>&amp;Verify all backups</source>
        <translation>&amp;Vérifier toutes les sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Search services</source>
        <translation>&amp;Rechercher des services</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;About Reprise</source>
        <translation>À &amp;propos de Reprise</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Paramètres</translation>
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
        <translation>Reprise – interruption…</translation>
    </message>
</context>
<context>
    <name>Reprise::ManagePage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d&apos;ensemble</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>restored from %1, %2, %3</source>
        <extracomment>%1: name of a service; %2, %3: date and time of its backup.</extracomment>
        <translation>restauré depuis %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Reprise::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Reprise::NavigationDelegate</name>
    <message>
        <source>Last good backup: %1</source>
        <translation>Dernière sauvegarde valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::NavigationModel</name>
    <message>
        <source>All services</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>heading over services</comment>
        <translation>Protégés</translation>
    </message>
    <message>
        <source>Restored</source>
        <comment>heading over services</comment>
        <translation>Restaurés</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
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
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of your own: the file of the authority that signed it.</source>
        <translation>Seulement pour un serveur doté d&apos;un certificat à vous&#xa0;: le fichier de l&apos;autorité qui l&apos;a signé.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>none is allowed for a server on this computer only.</source>
        <translation>none n&apos;est permis que pour un serveur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de courrier</translation>
    </message>
    <message>
        <source>The SMTP server that your e-mail program sends by.</source>
        <translation>Le serveur SMTP par lequel votre logiciel de messagerie envoie.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 for starttls and 465 for tls.</source>
        <translation>En général 587 pour starttls et 465 pour tls.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>One address or several, separated by commas.</source>
        <translation>Une adresse ou plusieurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no password.</source>
        <translation>Vide pour un serveur qui ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gets each message by POST as JSON. It begins with https.</source>
        <translation>Reçoit chaque message par POST en JSON. Elle commence par https.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Laissez vide pour garder celui qui est enregistré.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secret partagé</translation>
    </message>
    <message>
        <source>Signs each message, so that its receiver can tell it from a forged one.</source>
        <translation>Signe chaque message, pour que son destinataire puisse le distinguer d&apos;un faux.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: the way of notification, and what it tells of.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Envoyer un test&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Cancel the test: %1</source>
        <translation>Interrompre le test&#xa0;: %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été interrompu.</translation>
    </message>
    <message>
        <source>The test was sent. Look whether it has arrived.</source>
        <translation>Le test a été envoyé. Vérifiez s&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>A message about “%1” of %2 could not be delivered: %3</source>
        <extracomment>%1: a service&apos;s name, %2: a date with its time, %3: whole sentences that say why.</extracomment>
        <translation>Un message du %2 sur «&#xa0;%1&#xa0;» n&apos;a pas pu être remis&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Reprise::Notifications</name>
    <message>
        <source>The scheduled backup of “%1” failed</source>
        <translation>La sauvegarde planifiée de «&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>“%1” is at risk</source>
        <translation>«&#xa0;%1&#xa0;» est menacé</translation>
    </message>
    <message>
        <source>“%1” is not protected</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas protégé</translation>
    </message>
    <message>
        <source>The backup of “%1” is late</source>
        <translation>La sauvegarde de «&#xa0;%1&#xa0;» est en retard</translation>
    </message>
    <message>
        <source>The newest backup of “%1” is unlike the ones before</source>
        <translation>La sauvegarde la plus récente de «&#xa0;%1&#xa0;» diffère des précédentes</translation>
    </message>
    <message>
        <source>“%1” is protected again</source>
        <translation>«&#xa0;%1&#xa0;» est de nouveau protégé</translation>
    </message>
    <message>
        <source>A test of Reprise&apos;s notifications</source>
        <translation>Un test des notifications de Reprise</translation>
    </message>
    <message>
        <source>The scheduled backup of “%1” failed, and trying again did not help.</source>
        <translation>La sauvegarde planifiée de «&#xa0;%1&#xa0;» a échoué, et de nouvelles tentatives n&apos;y ont rien changé.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to a recent moment now.</source>
        <translation>«&#xa0;%1&#xa0;» ne pourrait pas être restauré maintenant à un état récent.</translation>
    </message>
    <message>
        <source>The newest backup of “%1” is unlike the ones before. It does not count as good until you have looked at it and accepted it.</source>
        <translation>La sauvegarde la plus récente de «&#xa0;%1&#xa0;» diffère des précédentes. Elle ne compte pas comme bonne tant que vous ne l&apos;avez pas examinée et acceptée.</translation>
    </message>
    <message>
        <source>“%1” has a recent good backup again. There is nothing to do.</source>
        <translation>«&#xa0;%1&#xa0;» a de nouveau une bonne sauvegarde récente. Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>This is a test. Messages about your backups will arrive like this one.</source>
        <translation>Ceci est un test. Les messages sur vos sauvegardes arriveront comme celui-ci.</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Dernière bonne sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Il n&apos;y a aucune bonne sauvegarde.</translation>
    </message>
    <message>
        <source>Noticed: %1</source>
        <translation>Constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reprise on %1</source>
        <extracomment>Foot of a message; %1 is the name of the computer.</extracomment>
        <translation>Reprise sur %1</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
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
        <translation>Une sauvegarde planifiée a échoué</translation>
    </message>
    <message>
        <source>A service is late or at risk</source>
        <translation>Un service est en retard ou menacé</translation>
    </message>
    <message>
        <source>A backup is unlike the ones before</source>
        <translation>Une sauvegarde diffère des précédentes</translation>
    </message>
    <message>
        <source>A service is protected again</source>
        <translation>Un service est de nouveau protégé</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un test</translation>
    </message>
    <message>
        <source>The backups of “%1” cannot be reached</source>
        <translation>Les sauvegardes de «&#xa0;%1&#xa0;» sont inaccessibles</translation>
    </message>
    <message>
        <source>The repository of “%1” cannot be used: no backup can be made, and nobody can tell what could be restored.</source>
        <translation>Le dépôt de «&#xa0;%1&#xa0;» est inutilisable&#xa0;: aucune sauvegarde n&apos;est possible, et personne ne peut dire ce qui pourrait être restauré.</translation>
    </message>
    <message>
        <source>Something puts the backups of “%1” at risk.</source>
        <translation>Quelque chose met en danger les sauvegardes de « %1 ».</translation>
    </message>
</context>
<context>
    <name>Reprise::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A change of a service&apos;s state is told once, while this window is open or the agent runs.</source>
        <translation>Chaque changement d&apos;état d&apos;un service est signalé une fois, tant que cette fenêtre est ouverte ou que l&apos;agent fonctionne.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>&amp;Language of the messages</source>
        <translation>&amp;Langue des messages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a dialog</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>Reprise::OverviewTab</name>
    <message>
        <source>Deployment details</source>
        <translation>Détails du déploiement</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A product and its version.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Restauré depuis</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <extracomment>Name of a service, and the id of its backup.</extracomment>
        <translation>%1, sauvegarde %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reprise started this instance on this computer. Removing it stops it and deletes its data; the backup that it came from stays.</source>
        <translation>Reprise a démarré cette instance sur cet ordinateur. La retirer l&apos;arrête et supprime ses données&#x202f;; la sauvegarde dont elle provient reste.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Reprise connects to this service and did not start it. Removing it from the dashboard forgets the connection; its backups stay in the repository.</source>
        <translation>Reprise se connecte à ce service et ne l&apos;a pas démarré. Le retirer du tableau de bord fait oublier la connexion&#x202f;; ses sauvegardes restent dans le dépôt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Label and value of what tells a source from others, such as a system identifier.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Reprise started this sample on this computer. Removing it stops it and deletes its data; its backups stay in the repository.</source>
        <translation>Reprise a démarré cet exemple sur cet ordinateur. Le retirer l&apos;arrête et supprime ses données&#x202f;; ses sauvegardes restent dans le dépôt.</translation>
    </message>
</context>
<context>
    <name>Reprise::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Stops this backup; nothing of it is kept</source>
        <translation>Interrompt cette sauvegarde&#x202f;; rien n&apos;en est conservé</translation>
    </message>
    <message>
        <source>Being made by another program</source>
        <translation>Effectuée par un autre programme</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
</context>
<context>
    <name>Reprise::PolicyText</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>This service is known from its repository only. Its backups can be downloaded and restored; connect it to take new ones.</source>
        <translation>Ce service n&apos;est connu que par son dépôt. Ses sauvegardes peuvent être téléchargées et restaurées&#x202f;; connectez-le pour en effectuer de nouvelles.</translation>
    </message>
    <message>
        <source>Backups are kept until you delete them.</source>
        <translation>Les sauvegardes sont conservées jusqu&apos;à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Each backup is complete and can be restored by itself.</source>
        <translation>Chaque sauvegarde est complète et peut être restaurée seule.</translation>
    </message>
    <message>
        <source>A deleted backup stays in the bin for 7 days.</source>
        <translation>Une sauvegarde supprimée reste 7 jours dans la corbeille.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Restorable: as of %1</source>
        <translation>Restaurable&#xa0;: état du %1</translation>
    </message>
    <message>
        <source>Restorable: from %1 to %2</source>
        <extracomment>%1 and %2: the first and the last moment that there is a backup of.</extracomment>
        <translation>Restaurable&#xa0;: du %1 au %2</translation>
    </message>
    <message>
        <source>Nothing can be restored yet.</source>
        <translation>Rien ne peut encore être restauré.</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 sauvegarde</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2; %3 free</source>
        <translation>%1, %2&#x202f;; %3 libres</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Last proved: %1</source>
        <translation>Dernière vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last proved: never</source>
        <translation>Dernière vérification&#xa0;: jamais</translation>
    </message>
    <message>
        <source>What can be restored is not known now.</source>
        <translation>Ce qui peut être restauré n&apos;est pas connu pour le moment.</translation>
    </message>
    <message numerus="yes">
        <source>Restorable: %n moments, the oldest %1, the newest %2</source>
        <extracomment>%n: how many moments there is a backup of; %1, %2: the first and the last.</extracomment>
        <translation>
            <numerusform>Restaurable&#xa0;: %n instant, le plus ancien %1, le plus récent %2</numerusform>
            <numerusform>Restaurable&#xa0;: %n instants, le plus ancien %1, le plus récent %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionCard</name>
    <message>
        <source>What would be deleted now</source>
        <translation>Ce qui serait supprimé maintenant</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>What will exist in the coming 90 days</source>
        <translation>Ce qui existera dans les 90 prochains jours</translation>
    </message>
    <message>
        <source>Each bar is a backup, from the day on which it is taken to the day on which it leaves. Choose a day to see what you could go back to.</source>
        <translation>Chaque barre est une sauvegarde, du jour où elle est créée au jour où elle part. Choisissez un jour pour voir à quoi vous pourriez revenir.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nothing: without a schedule nothing is deleted by itself.</source>
        <translation>Rien&#xa0;: sans planification, rien n&apos;est supprimé automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>This change deletes %n backups now (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Ce changement supprime maintenant %n sauvegarde (%1). Elle reste 7 jours dans la corbeille.</numerusform>
            <numerusform>Ce changement supprime maintenant %n sauvegardes (%1). Elles restent 7 jours dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go with the next scheduled backup (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>%n sauvegarde part avec la prochaine sauvegarde planifiée (%1). Elle reste 7 jours dans la corbeille.</numerusform>
            <numerusform>%n sauvegardes partent avec la prochaine sauvegarde planifiée (%1). Elles restent 7 jours dans la corbeille.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionChart</name>
    <message>
        <source>Backups that there are on each of the coming 90 days</source>
        <translation>Sauvegardes qui existent chacun des 90 prochains jours</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date</comment>
        <extracomment>A day, as QLocale::toString() takes it: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backups</source>
        <extracomment>%1: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %n sauvegarde</numerusform>
            <numerusform>%1&#xa0;: %n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>axis</comment>
        <extracomment>A day below a chart, as QLocale::toString() takes it: &quot;23 Nov&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
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
        <translation>Jours</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>On-demand backups that are kept</source>
        <translation>Sauvegardes à la demande conservées</translation>
    </message>
    <message>
        <source>Only the newest, as in the cloud</source>
        <translation>Seulement la plus récente, comme dans le cloud</translation>
    </message>
    <message>
        <source>keep until deleted</source>
        <extracomment>What happens to on-demand backups.</extracomment>
        <translation>conserver jusqu&apos;à suppression</translation>
    </message>
    <message>
        <source>keep the newest</source>
        <extracomment>What happens to on-demand backups; a number follows.</extracomment>
        <translation>conserver les plus récentes</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number: &quot;7 days&quot;.</extracomment>
        <translation>jours</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Newest of each of the last</source>
        <extracomment>A number of days, of weeks and of months follow.</extracomment>
        <translation>La plus récente de chacun des derniers</translation>
    </message>
    <message>
        <source>On-demand backups</source>
        <translation>Sauvegardes à la demande</translation>
    </message>
    <message>
        <source>Without a schedule nothing is deleted by itself.</source>
        <translation>Sans planification, rien n&apos;est supprimé automatiquement.</translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionText</name>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <extracomment>A day of this year, as QLocale::toString() takes it: &quot;19 December&quot;.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <extracomment>A day of another year: &quot;19 December 2026&quot;.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month</comment>
        <extracomment>A month, as QLocale::toString() takes it: &quot;November 2026&quot;.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <comment>day</comment>
        <extracomment>Why a backup is kept. %1 is a day, &quot;21 November&quot;.</extracomment>
        <translation>la plus récente du %1</translation>
    </message>
    <message>
        <source>newest of week %1</source>
        <extracomment>Why a backup is kept. %1 is the number of a week of the year.</extracomment>
        <translation>la plus récente de la semaine %1</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <comment>month</comment>
        <extracomment>Why a backup is kept. %1 is a month, &quot;November 2026&quot;.</extracomment>
        <translation>la plus récente (%1)</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>newest good one</source>
        <translation>dernière bonne sauvegarde</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <extracomment>%1 is the id of a backup.</extracomment>
        <translation>nécessaire à %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>damaged or unusual</source>
        <translation>endommagée ou inhabituelle</translation>
    </message>
    <message>
        <source>no newer good backup</source>
        <translation>aucune bonne sauvegarde plus récente</translation>
    </message>
    <message>
        <source>its manifest cannot be trusted</source>
        <translation>son manifeste n&apos;est pas fiable</translation>
    </message>
    <message>
        <source>pinned; stays until it is unpinned</source>
        <translation>conservée&#x202f;; reste tant qu&apos;elle est marquée ainsi</translation>
    </message>
    <message>
        <source>stays until there is a newer good backup</source>
        <translation>reste jusqu&apos;à ce qu&apos;il y ait une bonne sauvegarde plus récente</translation>
    </message>
    <message>
        <source>needed by %1; stays as long as that</source>
        <extracomment>%1 is the id of a backup.</extracomment>
        <translation>nécessaire à %1&#x202f;; reste aussi longtemps que celle-ci</translation>
    </message>
    <message>
        <source>%1; stays until it is deleted</source>
        <extracomment>%1 is why a backup is kept: &quot;on demand&quot;, &quot;newest good one&quot;.</extracomment>
        <translation>%1&#x202f;; reste jusqu&apos;à ce qu&apos;elle soit supprimée</translation>
    </message>
    <message>
        <source>no longer needed; goes with the next prune</source>
        <translation>plus nécessaire&#x202f;; part au prochain élagage</translation>
    </message>
    <message>
        <source>no longer needed; leaves on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>plus nécessaire&#x202f;; part le %1</translation>
    </message>
    <message>
        <source>%1; its data leaves on %2, the row on %3</source>
        <extracomment>%1 is why it is kept, &quot;failed&quot;; %2 and %3 are days.</extracomment>
        <translation>%1&#x202f;; ses données partent le %2, la ligne le %3</translation>
    </message>
    <message>
        <source>%1; leaves on %2</source>
        <extracomment>%1 is why a backup is kept, &quot;newest of week 46&quot;; %2 a day.</extracomment>
        <translation>%1&#x202f;; part le %2</translation>
    </message>
    <message>
        <source>older than the policy keeps</source>
        <translation>plus ancienne que ce que la politique conserve</translation>
    </message>
    <message>
        <source>the policy keeps newer on-demand backups only</source>
        <translation>la politique ne conserve que des sauvegardes à la demande plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>damaged or unusual, and older than %n days</source>
        <translation>
            <numerusform>endommagée ou inhabituelle, et de plus de %n jour</numerusform>
            <numerusform>endommagée ou inhabituelle, et de plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only its data: failed, and older than %n days</source>
        <translation>
            <numerusform>seulement ses données&#xa0;: échouée, et de plus de %n jour</numerusform>
            <numerusform>seulement ses données&#xa0;: échouée, et de plus de %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed, and older than %n days</source>
        <translation>
            <numerusform>échouée, et de plus de %n jour</numerusform>
            <numerusform>échouée, et de plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>a newer one of week %1 is kept</source>
        <extracomment>Why a backup is deleted. %1 is the number of a week of the year.</extracomment>
        <translation>une plus récente de la semaine %1 est conservée</translation>
    </message>
    <message>
        <source>a newer one of %1 is kept</source>
        <comment>day</comment>
        <extracomment>Why a backup is deleted. %1 is a day.</extracomment>
        <translation>une plus récente du %1 est conservée</translation>
    </message>
    <message>
        <source>a newer one of %1 is kept</source>
        <comment>month</comment>
        <extracomment>Why a backup is deleted. %1 is a month.</extracomment>
        <translation>une plus récente est conservée (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Daily backups are kept for %n days.</source>
        <translation>
            <numerusform>Les sauvegardes quotidiennes sont conservées pendant %n jour.</numerusform>
            <numerusform>Les sauvegardes quotidiennes sont conservées pendant %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weekly backups are kept for %n weeks.</source>
        <translation>
            <numerusform>Les sauvegardes hebdomadaires sont conservées pendant %n semaine.</numerusform>
            <numerusform>Les sauvegardes hebdomadaires sont conservées pendant %n semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monthly backups are kept for %n months.</source>
        <translation>
            <numerusform>Les sauvegardes mensuelles sont conservées pendant %n mois.</numerusform>
            <numerusform>Les sauvegardes mensuelles sont conservées pendant %n mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the scheduled backups only the newest good one is kept.</source>
        <translation>Des sauvegardes planifiées, seule la dernière bonne est conservée.</translation>
    </message>
    <message>
        <source>On-demand backups are kept until you delete them.</source>
        <translation>Les sauvegardes à la demande sont conservées jusqu&apos;à ce que vous les supprimiez.</translation>
    </message>
    <message>
        <source>Only the most recent on-demand backup is kept.</source>
        <translation>Seule la dernière sauvegarde à la demande est conservée.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n most recent on-demand backups are kept.</source>
        <translation>
            <numerusform>Seule la dernière sauvegarde à la demande est conservée.</numerusform>
            <numerusform>Seules les %n dernières sauvegardes à la demande sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>On demand</source>
        <comment>group</comment>
        <extracomment>A group of backups.</extracomment>
        <translation>À la demande</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Quotidiennes</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Hebdomadaires</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Mensuelles</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A group of backups: those that are kept for another reason than their age.</extracomment>
        <translation>Autres</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>on demand; the next on-demand backup takes its place</source>
        <translation>à la demande&#x202f;; la prochaine sauvegarde à la demande prend sa place</translation>
    </message>
    <message numerus="yes">
        <source>on demand; stays as long as it is one of the %n most recent</source>
        <translation>
            <numerusform>à la demande&#x202f;; reste tant qu&apos;elle est la plus récente</numerusform>
            <numerusform>à la demande&#x202f;; reste tant qu&apos;elle est parmi les %n plus récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::ScheduleForm</name>
    <message>
        <source>Pause the schedule</source>
        <translation>Suspendre la planification</translation>
    </message>
    <message>
        <source>Only while nobody else uses the disk</source>
        <translation>Seulement quand personne d&apos;autre n&apos;utilise le disque</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>on chosen days</source>
        <translation>certains jours</translation>
    </message>
    <message>
        <source>only on demand</source>
        <translation>à la demande seulement</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <extracomment>How fast a backup may read.</extracomment>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>How fast a backup may read: at most so many megabytes per second, which follow.</extracomment>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Megabytes per second</source>
        <translation>Mégaoctets par seconde</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
</context>
<context>
    <name>Reprise::ScheduleWords</name>
    <message>
        <source>That happens while this program is open, or the agent runs (reprise agent --install). A run that was missed is made up.</source>
        <translation>Cela a lieu tant que ce programme est ouvert ou que l&apos;agent fonctionne (reprise agent --install). Une exécution manquée est rattrapée.</translation>
    </message>
    <message>
        <source>A run that failed is tried again after %1 minutes, and then again and again after the last of these pauses until the next run is due.</source>
        <translation>Une exécution échouée est retentée après %1 minutes, puis sans cesse après la dernière de ces pauses, jusqu&apos;à la prochaine exécution prévue.</translation>
    </message>
    <message>
        <source>The last scheduled run failed.</source>
        <translation>La dernière exécution planifiée a échoué.</translation>
    </message>
    <message>
        <source>The last scheduled run failed, and trying again would not help before somebody mends it. The next one is due at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>La dernière exécution planifiée a échoué, et une nouvelle tentative ne servirait à rien tant que personne n&apos;y a remédié. La prochaine est prévue pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last scheduled run failed. It is tried again at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>La dernière exécution planifiée a échoué. Nouvelle tentative&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The schedule is kept in the repository, which cannot be read now.</source>
        <translation>La planification se trouve dans le dépôt, qui ne peut pas être lu pour le moment.</translation>
    </message>
    <message>
        <source>Another home keeps this schedule: %1.</source>
        <extracomment>%1: &quot;anna@db1&quot;, a user and a computer.</extracomment>
        <translation>Un autre répertoire s&apos;occupe de cette planification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No home keeps this schedule.</source>
        <translation>Aucun répertoire ne s&apos;occupe de cette planification.</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <extracomment>Instead of the next backup&apos;s time: %1, &quot;anna@db1&quot;, has its schedule.</extracomment>
        <translation>assurée par %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>moment</comment>
        <extracomment>The day and time of the next backup, as QLocale::toString() takes it: &quot;Sunday, 22 November, 02:00&quot;.</extracomment>
        <translation>dddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next: %1 (%2), %3.</source>
        <extracomment>%1: &quot;Sunday, 22 November, 02:00&quot;, %2: a time zone such as Europe/Berlin, %3: &quot;in 5 hours&quot;.</extracomment>
        <translation>Prochaine&#xa0;: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>There is no schedule: a backup is taken when you click Back up now.</source>
        <translation>Il n&apos;y a pas de planification&#xa0;: une sauvegarde est effectuée lorsque vous cliquez sur Sauvegarder maintenant.</translation>
    </message>
    <message>
        <source>The schedule is paused: a backup is taken when you click Back up now.</source>
        <translation>La planification est suspendue&#xa0;: une sauvegarde est effectuée lorsque vous cliquez sur Sauvegarder maintenant.</translation>
    </message>
    <message>
        <source>A backup is taken every day at %1 (%2).</source>
        <extracomment>%1: &quot;02:00 and 14:00&quot;, %2: a time zone such as Europe/Berlin.</extracomment>
        <translation>Une sauvegarde est effectuée chaque jour à %1 (%2).</translation>
    </message>
    <message>
        <source>A backup is taken at %1 (%2), on these days: %3.</source>
        <extracomment>%1: &quot;02:00 and 14:00&quot;, %2: a time zone such as Europe/Berlin, %3: &quot;Monday and Friday&quot;.</extracomment>
        <translation>Une sauvegarde est effectuée à %1 (%2), ces jours-là&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing keeps it now: start the agent (reprise agent --install), or leave the window open. A run that was missed is made up.</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Rien ne s&apos;en occupe en ce moment&#xa0;: démarrez l&apos;agent (reprise agent --install) ou laissez la fenêtre ouverte. Une exécution manquée est rattrapée.</translation>
    </message>
    <message>
        <source>It is not known which home keeps this schedule.</source>
        <translation>On ne sait pas quel répertoire s&apos;occupe de cette planification.</translation>
    </message>
</context>
<context>
    <name>Reprise::Sentences</name>
    <message>
        <source>Service “%1”: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 a whole sentence about it.</extracomment>
        <translation>Service «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Something was noted: %1.</source>
        <extracomment>For something that this version has no words for; %1 is its technical name.</extracomment>
        <translation>Il y a une remarque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Il n&apos;y a pas de service «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Look up its name in the list of services.</source>
        <translation>Cherchez son nom dans la liste des services.</translation>
    </message>
    <message>
        <source>Several services are called “%1”.</source>
        <translation>Plusieurs services s&apos;appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use the service&apos;s id instead of its name.</source>
        <translation>Utilisez l&apos;ID du service au lieu de son nom.</translation>
    </message>
    <message>
        <source>This program has no engine “%1”.</source>
        <translation>Ce programme n&apos;a pas de moteur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use a version of Reprise that has it.</source>
        <translation>Utilisez une version de Reprise qui en dispose.</translation>
    </message>
    <message>
        <source>A service needs a name.</source>
        <translation>Un service doit avoir un nom.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Le nom compte plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Use printable characters only.</source>
        <translation>Utilisez seulement des caractères imprimables.</translation>
    </message>
    <message>
        <source>“%1” looks like the id of a service or of a backup.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à l&apos;ID d&apos;un service ou d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another service is called “%1” already.</source>
        <translation>Un autre service s&apos;appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The service “%1” is connected already.</source>
        <translation>Le service «&#xa0;%1&#xa0;» est déjà connecté.</translation>
    </message>
    <message>
        <source>Change its settings instead.</source>
        <translation>Modifiez plutôt ses paramètres.</translation>
    </message>
    <message>
        <source>The service “%1” is known from a repository only: this computer does not know how to reach it.</source>
        <translation>Le service «&#xa0;%1&#xa0;» n&apos;est connu que par un dépôt&#xa0;: cet ordinateur ne sait pas comment le joindre.</translation>
    </message>
    <message>
        <source>Connect it first (reprise adopt).</source>
        <translation>Connectez-le d&apos;abord (reprise adopt).</translation>
    </message>
    <message>
        <source>“%1” was not started by Reprise.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas été démarré par Reprise.</translation>
    </message>
    <message>
        <source>Start and stop it where it runs.</source>
        <translation>Démarrez-le et arrêtez-le là où il s&apos;exécute.</translation>
    </message>
    <message>
        <source>The service “%1” does not run.</source>
        <translation>Le service «&#xa0;%1&#xa0;» n&apos;est pas en marche.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Démarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The service “%1” is busy with another job (%2, %3).</source>
        <translation>Le service «&#xa0;%1&#xa0;» est occupé par une autre tâche (%2, %3).</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Attendez qu&apos;elle soit terminée, ou interrompez-la.</translation>
    </message>
    <message>
        <source>%2 has no setting “%1”.</source>
        <translation>%2 n&apos;a pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See the settings that it has with “reprise describe”.</source>
        <translation>Affichez ses paramètres avec «&#xa0;reprise describe&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” is not possible for “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;est pas possible pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of these: %3.</source>
        <translation>Choisissez l&apos;une de ces valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%2 needs the setting “%1”.</source>
        <translation>%2 exige le paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Renseignez-le.</translation>
    </message>
    <message>
        <source>%2 has no secret “%1”.</source>
        <translation>%2 n&apos;a pas de secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See the secrets that it has with “reprise describe”.</source>
        <translation>Affichez ses secrets avec «&#xa0;reprise describe&#xa0;».</translation>
    </message>
    <message>
        <source>No secret “%2” is kept for “%1”.</source>
        <translation>Aucun secret «&#xa0;%2&#xa0;» n&apos;est enregistré pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%2 has no restore option “%1”.</source>
        <translation>%2 n&apos;a pas d&apos;option de restauration «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See the options that it has with “reprise describe”.</source>
        <translation>Affichez ses options avec «&#xa0;reprise describe&#xa0;».</translation>
    </message>
    <message>
        <source>%2 cannot restore the part “%1” alone.</source>
        <translation>%2 ne peut pas restaurer la partie «&#xa0;%1&#xa0;» seule.</translation>
    </message>
    <message>
        <source>See the parts that it knows with “reprise describe”.</source>
        <translation>Affichez ses parties avec «&#xa0;reprise describe&#xa0;».</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Le trousseau de clés n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your session, then try again.</source>
        <translation>Déverrouillez le trousseau de clés de votre session, puis réessayez.</translation>
    </message>
    <message>
        <source>The keyring refused to give or to keep the secret.</source>
        <translation>Le trousseau de clés a refusé de fournir ou d&apos;enregistrer le secret.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your session, or keep the secrets in a file.</source>
        <translation>Déverrouillez le trousseau de clés de votre session, ou conservez les secrets dans un fichier.</translation>
    </message>
    <message>
        <source>What answers under the address of “%1” is another database than the one in its earlier backups.</source>
        <translation>Ce qui répond à l&apos;adresse de «&#xa0;%1&#xa0;» est une autre base de données que celle de ses sauvegardes précédentes.</translation>
    </message>
    <message>
        <source>Check the connection. If the change is intended, accept it (reprise accept) and back up again.</source>
        <translation>Vérifiez la connexion. Si le changement est voulu, acceptez-le (reprise accept) et effectuez une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The service has changed in part since its last good backup.</source>
        <translation>Le service a changé en partie depuis sa dernière sauvegarde valide.</translation>
    </message>
    <message>
        <source>A backup of this service is under way already (job %1).</source>
        <translation>Une sauvegarde de ce service est déjà en cours (tâche %1).</translation>
    </message>
    <message>
        <source>Another process is working on %1.</source>
        <translation>Un autre processus travaille sur %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>All places for jobs are taken.</source>
        <translation>Toutes les places pour des tâches sont occupées.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Il n&apos;y a pas de tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>See the jobs that there are with “reprise jobs”.</source>
        <translation>Affichez les tâches avec «&#xa0;reprise jobs&#xa0;».</translation>
    </message>
    <message>
        <source>The job was interrupted: its process ended before it was done.</source>
        <translation>La tâche a été interrompue&#xa0;: son processus s&apos;est terminé avant la fin.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-la.</translation>
    </message>
    <message>
        <source>This needs a guard process that undoes it in an emergency, and none could be started.</source>
        <translation>Cela exige un processus de garde qui l&apos;annule en cas d&apos;urgence, et aucun n&apos;a pu être démarré.</translation>
    </message>
    <message>
        <source>Reinstall Reprise, then try again.</source>
        <translation>Réinstallez Reprise, puis réessayez.</translation>
    </message>
    <message>
        <source>Something could not be undone.</source>
        <translation>Quelque chose n&apos;a pas pu être annulé.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Consultez le journal.</translation>
    </message>
    <message>
        <source>The files of this managed instance are gone: %1.</source>
        <translation>Les fichiers de cette instance gérée ont disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove the service, and restore it from a backup.</source>
        <translation>Retirez le service, et restaurez-le à partir d&apos;une sauvegarde.</translation>
    </message>
    <message>
        <source>A newer version of Reprise made %1.</source>
        <translation>Une version plus récente de Reprise a créé %1.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Utilisez cette version-là.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>The server “%1” runs already (process %2).</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» est déjà en marche (processus %2).</translation>
    </message>
    <message>
        <source>The server “%1” (process %2) does not end.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» (processus %2) ne s&apos;arrête pas.</translation>
    </message>
    <message>
        <source>See its log file.</source>
        <translation>Consultez son fichier journal.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, or is no folder.</source>
        <translation>%1 appartient à un autre utilisateur, ou n&apos;est pas un dossier.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR to a folder of your own.</source>
        <translation>Supprimez-le, ou définissez XDG_RUNTIME_DIR avec un dossier à vous.</translation>
    </message>
    <message>
        <source>The path of the socket folder is too long for the system: %1.</source>
        <translation>Le chemin du dossier du socket est trop long pour le système&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>Définissez XDG_RUNTIME_DIR avec un dossier au chemin plus court.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The program “%1” failed with status %2.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» a échoué avec le code %2.</translation>
    </message>
    <message>
        <source>See the log for what it said.</source>
        <translation>Consultez ce qu&apos;il a écrit dans le journal.</translation>
    </message>
    <message>
        <source>The program “%1” crashed.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» s&apos;est arrêté brutalement.</translation>
    </message>
    <message>
        <source>The program “%1” wrote more than expected.</source>
        <translation>Le programme «&#xa0;%1&#xa0;» a écrit plus que prévu.</translation>
    </message>
    <message>
        <source>Undone what an interrupted job had left behind: %1.</source>
        <translation>Ce qu&apos;une tâche interrompue avait laissé a été annulé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed the unfinished instance “%1”.</source>
        <translation>L&apos;instance inachevée «&#xa0;%1&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>The interrupted backup %2 of “%1” was marked failed.</source>
        <translation>La sauvegarde interrompue %2 de «&#xa0;%1&#xa0;» a été marquée comme échouée.</translation>
    </message>
    <message>
        <source>The repository of “%1” at %2 can be read but not written.</source>
        <translation>Le dépôt de «&#xa0;%1&#xa0;» dans %2 est accessible en lecture mais pas en écriture.</translation>
    </message>
    <message>
        <source>Give yourself write permission, or mount it for writing.</source>
        <translation>Accordez-vous le droit d&apos;écriture, ou montez-le en écriture.</translation>
    </message>
    <message>
        <source>The managed service “%1” is broken: not all of it runs.</source>
        <translation>Le service géré «&#xa0;%1&#xa0;» est en panne&#xa0;: il n&apos;est pas entièrement en marche.</translation>
    </message>
    <message>
        <source>Start it again, or see its log file.</source>
        <translation>Redémarrez-le, ou consultez son fichier journal.</translation>
    </message>
    <message>
        <source>The managed instance in %1 is in no list of services: services.json was lost or replaced.</source>
        <translation>L&apos;instance gérée dans %1 ne figure dans aucune liste de services&#xa0;: services.json a été perdu ou remplacé.</translation>
    </message>
    <message>
        <source>Put services.json back from a copy. If nobody needs the instance, stop its server and delete the folder.</source>
        <translation>Remettez services.json en place à partir d&apos;une copie. Si personne n&apos;a besoin de l&apos;instance, arrêtez son serveur et supprimez le dossier.</translation>
    </message>
    <message>
        <source>Data of the backup %2 of “%1” is missing or has another size.</source>
        <translation>Des données de la sauvegarde %2 de «&#xa0;%1&#xa0;» sont absentes ou ont une autre taille.</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository.</source>
        <translation>Effectuez une nouvelle sauvegarde, et cherchez ce qui a modifié le dépôt.</translation>
    </message>
    <message>
        <source>The service “%1” has no good backup.</source>
        <translation>Le service «&#xa0;%1&#xa0;» n&apos;a pas de sauvegarde valide.</translation>
    </message>
    <message>
        <source>An interrupted job left something behind that could not be undone yet: %1 (%2, %3).</source>
        <translation>Une tâche interrompue a laissé quelque chose qui n&apos;a pas encore pu être annulé&#xa0;: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>It is tried again at each start. Check that the service can be reached.</source>
        <translation>Une nouvelle tentative a lieu à chaque démarrage. Vérifiez que le service est accessible.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>L&apos;opération a été interrompue.</translation>
    </message>
    <message>
        <source>It is busy now.</source>
        <translation>C&apos;est occupé pour le moment.</translation>
    </message>
    <message>
        <source>This request cannot be carried out as it stands.</source>
        <translation>Cette demande ne peut pas être exécutée telle quelle.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Élément introuvable.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Vérifiez le nom.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Le service est injoignable.</translation>
    </message>
    <message>
        <source>Check that it runs, and its connection settings.</source>
        <translation>Vérifiez qu&apos;il est en marche, ainsi que ses paramètres de connexion.</translation>
    </message>
    <message>
        <source>The service refused the login.</source>
        <translation>Le service a refusé la connexion.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Vérifiez l&apos;utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Un droit manque.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Consultez les détails.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Cela n&apos;est pas pris en charge.</translation>
    </message>
    <message>
        <source>Something that this needs is missing.</source>
        <translation>Il manque quelque chose de nécessaire.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The service&apos;s own data is damaged.</source>
        <translation>Les données du service lui-même sont endommagées.</translation>
    </message>
    <message>
        <source>Mend the service first; do not delete its older backups.</source>
        <translation>Réparez d&apos;abord le service&#x202f;; ne supprimez pas ses sauvegardes plus anciennes.</translation>
    </message>
    <message>
        <source>Another database answers under this address.</source>
        <translation>Une autre base de données répond à cette adresse.</translation>
    </message>
    <message>
        <source>Check the connection, or accept the change.</source>
        <translation>Vérifiez la connexion, ou acceptez le changement.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>La sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>Use another backup, and back up again.</source>
        <translation>Utilisez une autre sauvegarde, et effectuez une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The repository cannot be used.</source>
        <translation>Le dépôt ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>A program that this needs is not installed.</source>
        <translation>Un programme nécessaire n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>A program that this needs failed.</source>
        <translation>Un programme nécessaire a échoué.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>L&apos;opération a duré trop longtemps.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Une erreur inattendue s&apos;est produite.</translation>
    </message>
    <message>
        <source>Copying the archive</source>
        <translation>Copie de l&apos;archive</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>Copying data</source>
        <translation>Copie des données</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>Création des données d&apos;exemple</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage en cours</translation>
    </message>
    <message>
        <source>The repository at %1 is not there; perhaps its disk is not mounted.</source>
        <translation>Le dépôt %1 est introuvable&#x202f;; son disque n&apos;est peut-être pas monté.</translation>
    </message>
    <message>
        <source>Connect or mount the disk. Nothing was written there.</source>
        <translation>Branchez ou montez le disque. Rien n&apos;y a été écrit.</translation>
    </message>
    <message>
        <source>The repository at %1 was made by a newer version of Reprise.</source>
        <translation>Le dépôt %1 a été créé par une version plus récente de Reprise.</translation>
    </message>
    <message>
        <source>The repository at %1 is damaged.</source>
        <translation>Le dépôt %1 est endommagé.</translation>
    </message>
    <message>
        <source>Restore its repository.json from a copy of the repository.</source>
        <translation>Rétablissez son fichier repository.json à partir d&apos;une copie du dépôt.</translation>
    </message>
    <message>
        <source>The repository at %1 cannot be written.</source>
        <translation>Impossible d&apos;écrire dans le dépôt %1.</translation>
    </message>
    <message>
        <source>There is a repository at %1 already.</source>
        <translation>Il y a déjà un dépôt dans %1.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>Utilisez-le tel quel, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 is full.</source>
        <translation>Le disque du dépôt %1 est plein.</translation>
    </message>
    <message>
        <source>Free some space or delete old backups, then try again.</source>
        <translation>Libérez de l&apos;espace ou supprimez d&apos;anciennes sauvegardes, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 cannot be read.</source>
        <translation>Le manifeste %1 de la sauvegarde est illisible.</translation>
    </message>
    <message>
        <source>Use another backup, and find out what changed the repository.</source>
        <translation>Utilisez une autre sauvegarde, et cherchez ce qui a modifié le dépôt.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 was made by a newer version of Reprise.</source>
        <translation>Le manifeste %1 de la sauvegarde a été créé par une version plus récente de Reprise.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Le dossier %1 n&apos;est pas vide.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Choisissez un dossier vide, ou un nouveau dossier.</translation>
    </message>
    <message>
        <source>Another process took over this backup in the repository at %1.</source>
        <translation>Un autre processus a repris cette sauvegarde dans le dépôt %1.</translation>
    </message>
    <message>
        <source>Back up again.</source>
        <translation>Effectuez une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l&apos;ID d&apos;un service.</translation>
    </message>
    <message>
        <source>There is no backup “%1” of this service.</source>
        <translation>Il n&apos;y a pas de sauvegarde «&#xa0;%1&#xa0;» de ce service.</translation>
    </message>
    <message>
        <source>Look up its id in the list of backups.</source>
        <translation>Cherchez son ID dans la liste des sauvegardes.</translation>
    </message>
    <message>
        <source>Back it up, or name one of its backups by its id.</source>
        <translation>Sauvegardez-le, ou indiquez l&apos;une de ses sauvegardes par son ID.</translation>
    </message>
    <message>
        <source>The backup %1 holds no data: it did not get that far.</source>
        <translation>La sauvegarde %1 ne contient pas de données&#xa0;: elle n&apos;est pas allée jusque-là.</translation>
    </message>
    <message>
        <source>Choose a completed backup.</source>
        <translation>Choisissez une sauvegarde terminée.</translation>
    </message>
    <message>
        <source>The backup %1 was not completed, so it never counts as good.</source>
        <translation>La sauvegarde %1 n&apos;a pas été terminée et n&apos;est donc jamais considérée comme valide.</translation>
    </message>
    <message>
        <source>Data of the backup %1 is missing or has another size than it should.</source>
        <translation>Des données de la sauvegarde %1 sont absentes ou n&apos;ont pas la taille attendue.</translation>
    </message>
    <message>
        <source>The backup %1 is being read, for a restore, a download or a check.</source>
        <translation>La sauvegarde %1 est en cours de lecture, pour une restauration, un téléchargement ou une vérification.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <translation>Attendez que ce soit terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup %1 is still being made (job %2).</source>
        <translation>La sauvegarde %1 est encore en cours (tâche %2).</translation>
    </message>
    <message>
        <source>The backup %2 needs the backup %1.</source>
        <translation>La sauvegarde %2 a besoin de la sauvegarde %1.</translation>
    </message>
    <message>
        <source>Delete %2 first.</source>
        <translation>Supprimez d&apos;abord %2.</translation>
    </message>
    <message>
        <source>The backup %1 needs the backup %2, which is deleted.</source>
        <translation>La sauvegarde %1 a besoin de la sauvegarde %2, qui est supprimée.</translation>
    </message>
    <message>
        <source>Bring back %2 first.</source>
        <translation>Récupérez d&apos;abord %2.</translation>
    </message>
    <message>
        <source>The backup %1 is not in the bin.</source>
        <translation>La sauvegarde %1 n&apos;est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>It may have been there for too long.</source>
        <translation>Elle y est peut-être restée trop longtemps.</translation>
    </message>
    <message>
        <source>The bin of “%1” is empty.</source>
        <translation>La corbeille de «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>The backup has no file %1.</source>
        <translation>La sauvegarde n&apos;a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The backup %1 has no log.</source>
        <translation>La sauvegarde %1 n&apos;a pas de journal.</translation>
    </message>
    <message>
        <source>The archive %1 is missing.</source>
        <translation>L&apos;archive %1 est absente.</translation>
    </message>
    <message>
        <source>The archive %1 has another size than it should.</source>
        <translation>L&apos;archive %1 n&apos;a pas la taille attendue.</translation>
    </message>
    <message>
        <source>The archive %1 is not what was written: its checksum differs.</source>
        <translation>L&apos;archive %1 n&apos;est pas ce qui a été écrit&#xa0;: sa somme de contrôle est différente.</translation>
    </message>
    <message>
        <source>Use another backup, check the disk, and back up again.</source>
        <translation>Utilisez une autre sauvegarde, vérifiez le disque et effectuez une nouvelle sauvegarde.</translation>
    </message>
    <message>
        <source>The archive ends too early.</source>
        <translation>L&apos;archive se termine trop tôt.</translation>
    </message>
    <message>
        <source>The archive goes on after its end.</source>
        <translation>L&apos;archive continue après sa fin.</translation>
    </message>
    <message>
        <source>The archive is damaged (%1).</source>
        <translation>L&apos;archive est endommagée (%1).</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes and has %3.</source>
        <translation>%1 devrait compter %2 octets et en compte %3.</translation>
    </message>
    <message>
        <source>See the log; something changed while it was copied.</source>
        <translation>Consultez le journal&#x202f;; quelque chose a changé pendant la copie.</translation>
    </message>
    <message>
        <source>%1 changed its size while it was copied.</source>
        <translation>%1 a changé de taille pendant la copie.</translation>
    </message>
    <message>
        <source>The archive holds a path that leads out of it: %1.</source>
        <translation>L&apos;archive contient un chemin qui mène hors d&apos;elle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do not use this archive; it was not made by Reprise or was tampered with.</source>
        <translation>N&apos;utilisez pas cette archive&#x202f;; elle n&apos;a pas été créée par Reprise ou a été altérée.</translation>
    </message>
    <message>
        <source>The archive holds something that does not belong there: %1.</source>
        <translation>L&apos;archive contient quelque chose qui n&apos;a pas à s&apos;y trouver&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The archive holds %1 twice.</source>
        <translation>L&apos;archive contient %1 deux fois.</translation>
    </message>
    <message>
        <source>The archive holds a link that leads out of it: %1.</source>
        <translation>L&apos;archive contient un lien qui mène hors d&apos;elle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be put into the archive (%2).</source>
        <translation>%1 n&apos;a pas pu être placé dans l&apos;archive (%2).</translation>
    </message>
    <message>
        <source>Compressing failed (%1).</source>
        <translation>La compression a échoué (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an archive.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans une archive.</translation>
    </message>
    <message>
        <source>%1 came out of turn.</source>
        <translation>%1 n&apos;est pas arrivé à son tour.</translation>
    </message>
    <message>
        <source>%1 can only be read in its turn.</source>
        <translation>%1 ne peut être lu qu&apos;à son tour.</translation>
    </message>
    <message>
        <source>The file %1 of the backup is missing.</source>
        <translation>Le fichier %1 de la sauvegarde est absent.</translation>
    </message>
    <message>
        <source>The file %1 of the backup has another size than it should.</source>
        <translation>Le fichier %1 de la sauvegarde n&apos;a pas la taille attendue.</translation>
    </message>
    <message>
        <source>The file %1 of the backup is not what was written: its checksum differs.</source>
        <translation>Le fichier %1 de la sauvegarde n&apos;est pas ce qui a été écrit&#xa0;: sa somme de contrôle est différente.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is overwritten.</source>
        <translation>%1 existe déjà&#x202f;; rien n&apos;est écrasé.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Choisissez un autre nom, ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Vérifiez les droits du fichier et son disque.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Vérifiez les droits et l&apos;espace libre à cet endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <source>Check that it is there, and its permissions.</source>
        <translation>Vérifiez qu&apos;il existe, ainsi que ses droits.</translation>
    </message>
    <message>
        <source>%1 cannot be given its name (%2).</source>
        <translation>%1 ne peut pas recevoir son nom (%2).</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>Vérifiez les droits à cet endroit.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 ne peut pas être supprimé (%2).</translation>
    </message>
    <message>
        <source>%1 could not be brought safely to the disk (%2).</source>
        <translation>%1 n&apos;a pas pu être écrit sur le disque de façon sûre (%2).</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2).</source>
        <translation>%1 ne peut pas être verrouillé (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON file.</source>
        <translation>%1 est endommagé&#xa0;: ce n&apos;est pas un fichier JSON.</translation>
    </message>
    <message>
        <source>Bring it back from a copy, or move it away.</source>
        <translation>Rétablissez-le à partir d&apos;une copie, ou déplacez-le.</translation>
    </message>
    <message>
        <source>Something wrote to the data of the backup %2 of “%1” after it was made.</source>
        <translation>Quelque chose a écrit dans les données de la sauvegarde %2 de «&#xa0;%1&#xa0;» après sa création.</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Vérifiez-la&#xa0;: d&apos;ici là, personne ne sait si elle est encore valide.</translation>
    </message>
    <message>
        <source>A policy has no key “%1”.</source>
        <translation>Une politique n&apos;a pas de clé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use one of these: %2.</source>
        <translation>Utilisez l&apos;une de celles-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%2” is no list of times for “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;est pas une liste d&apos;heures pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give times of day such as 02:00,14:00, or none for no schedule.</source>
        <extracomment>02:00,14:00 and none are typed: leave them as they are.</extracomment>
        <translation>Indiquez des heures comme 02:00,14:00, ou none pour aucune planification.</translation>
    </message>
    <message>
        <source>“%2” is no list of weekdays for “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n&apos;est pas une liste de jours de la semaine pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give days such as mon,wed,fri, or nothing for every day.</source>
        <extracomment>mon,wed,fri is typed: leave it as it is.</extracomment>
        <translation>Indiquez des jours comme mon,wed,fri, ou rien pour tous les jours.</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>Il n&apos;y a pas de fuseau horaire «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give one such as Europe/Berlin or UTC.</source>
        <translation>Indiquez-en un comme Europe/Berlin ou UTC.</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <extracomment>yes and no are typed: leave them as they are.</extracomment>
        <translation>Indiquez yes ou no.</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to %3.</source>
        <translation>Indiquez un nombre entier de 0 à %3.</translation>
    </message>
    <message>
        <source>Give all, or a whole number from 1 to %3.</source>
        <extracomment>all is typed: leave it as it is.</extracomment>
        <translation>Indiquez all, ou un nombre entier de 1 à %3.</translation>
    </message>
    <message>
        <source>Give bytes per second from 10k up, such as 500k or 20M, or none for no limit.</source>
        <extracomment>10k, 500k, 20M and none are typed: leave them as they are.</extracomment>
        <translation>Indiquez des octets par seconde à partir de 10k, comme 500k ou 20M, ou none pour aucune limite.</translation>
    </message>
    <message>
        <source>Schedule and retention of “%1” belong to another Reprise: %2.</source>
        <translation>La planification et la conservation de «&#xa0;%1&#xa0;» relèvent d&apos;un autre Reprise&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Do it there, or take them over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Faites-le là-bas, ou reprenez-les ici (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Schedule and retention of “%1” belong to no Reprise at present.</source>
        <translation>La planification et la conservation de «&#xa0;%1&#xa0;» ne relèvent d&apos;aucun Reprise actuellement.</translation>
    </message>
    <message>
        <source>Take them over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Reprenez-les ici (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>What a job does, as the heading of a row or in brackets.</extracomment>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Check before restoring</source>
        <translation>Contrôle avant restauration</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Reprise has no sample service of %1.</source>
        <translation>Reprise n&apos;a pas de service d&apos;exemple pour %1.</translation>
    </message>
    <message>
        <source>Add a service of your own.</source>
        <translation>Ajoutez un service à vous.</translation>
    </message>
    <message>
        <source>Reprise cannot bring a dump into %1.</source>
        <translation>Reprise ne sait pas importer un vidage dans %1.</translation>
    </message>
    <message>
        <source>Use the tools of the product itself.</source>
        <translation>Utilisez les outils du produit lui-même.</translation>
    </message>
    <message>
        <source>Reprise cannot record the changes of %1 as they happen.</source>
        <translation>Reprise ne sait pas enregistrer au fur et à mesure les modifications de %1.</translation>
    </message>
    <message>
        <source>Back it up more often instead.</source>
        <translation>Sauvegardez-le plutôt plus souvent.</translation>
    </message>
    <message>
        <source>“%1” is or holds a password or another secret, which must not stand among the settings: they can be seen in files and in the list of processes.</source>
        <translation>«&#xa0;%1&#xa0;» est ou contient un mot de passe ou un autre secret, qui ne doit pas figurer parmi les paramètres&#xa0;: ils sont visibles dans des fichiers et dans la liste des processus.</translation>
    </message>
    <message>
        <source>Leave it out there, and give it as a secret, which is kept apart (on the command line: --password-file FILE, or - for the standard input).</source>
        <translation>Retirez-le de là et indiquez-le comme secret, conservé à part (en ligne de commande&#xa0;: --password-file FILE, ou - pour l&apos;entrée standard).</translation>
    </message>
    <message>
        <source>This session has no keyring (Secret Service or KWallet).</source>
        <translation>Cette session n&apos;a pas de trousseau de clés (Secret Service ou KWallet).</translation>
    </message>
    <message>
        <source>Log in to a desktop session that has one, or keep the secrets in a file.</source>
        <translation>Ouvrez une session de bureau qui en a un, ou conservez les secrets dans un fichier.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 has no room for another backup: the last one and a reserve take %2, and %3 are free.</source>
        <translation>Le disque du dépôt %1 n&apos;a plus de place pour une autre sauvegarde&#xa0;: la dernière et une réserve occupent %2, et il reste %3.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 may have no room for the first backup of “%4”: it takes up to %2, depending on how well the data compresses, and %3 are free.</source>
        <translation>Le disque du dépôt %1 n&apos;a peut-être pas assez de place pour la première sauvegarde de «&#xa0;%4&#xa0;»&#xa0;: elle occupe jusqu&apos;à %2, selon que les données se compriment plus ou moins bien, et il reste %3.</translation>
    </message>
    <message>
        <source>Free some space there. If you know that it compresses well enough, back it up all the same (on the command line: --ignore-space).</source>
        <translation>Libérez de la place. Si vous savez que les données se compriment assez bien, sauvegardez quand même (en ligne de commande&#xa0;: --ignore-space).</translation>
    </message>
    <message>
        <source>The repository at %2 holds the backups of a service “%1” that is not connected now.</source>
        <translation>Le dépôt %2 contient les sauvegardes d&apos;un service « %1 » qui n&apos;est pas connecté actuellement.</translation>
    </message>
    <message>
        <source>To go on with it, connect it: “Connect…” on the dashboard, or reprise adopt. Or choose another name.</source>
        <translation>Pour continuer avec lui, connectez-le : « Connecter… » dans le tableau de bord, ou reprise adopt. Sinon, choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The manifest of the backup %2 of “%1” was changed after it was made.</source>
        <translation>Le manifeste de la sauvegarde %2 de « %1 » a été modifié après sa création.</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository. If you know why, accept the backup (reprise accept).</source>
        <translation>Effectuez une nouvelle sauvegarde, et cherchez ce qui a modifié le dépôt. Si vous savez pourquoi, acceptez la sauvegarde (reprise accept).</translation>
    </message>
    <message>
        <source>The disk that holds Reprise&apos;s own files is full: %1.</source>
        <translation>Le disque qui contient les fichiers de Reprise lui-même est plein : %1.</translation>
    </message>
    <message>
        <source>Free some space there, then try again. Deleting backups and stopping or removing instances that Reprise started works on a full disk, too.</source>
        <translation>Libérez-y de l&apos;espace, puis réessayez. Supprimer des sauvegardes et arrêter ou retirer des instances démarrées par Reprise reste possible sur un disque plein.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 is not the one that was written: something changed it.</source>
        <translation>Le manifeste %1 de la sauvegarde n&apos;est pas celui qui a été écrit : quelque chose l&apos;a modifié.</translation>
    </message>
    <message>
        <source>Use another backup, and find out what changed the repository. If you know why, accept the backup (reprise accept).</source>
        <translation>Utilisez une autre sauvegarde, et cherchez ce qui a modifié le dépôt. Si vous savez pourquoi, acceptez la sauvegarde (reprise accept).</translation>
    </message>
    <message>
        <source>Deleting old backups</source>
        <translation>Suppression d&apos;anciennes sauvegardes</translation>
    </message>
    <message>
        <source>The backup %1 is not to be deleted any more: something changed meanwhile.</source>
        <translation>La sauvegarde %1 n&apos;est plus à supprimer&#xa0;: quelque chose a changé entre-temps.</translation>
    </message>
    <message>
        <source>The backup %1 stays: no newer good one could be read back whole.</source>
        <translation>La sauvegarde %1 reste&#xa0;: aucune bonne sauvegarde plus récente n&apos;a pu être relue entièrement.</translation>
    </message>
    <message>
        <source>Back up again, then prune again.</source>
        <translation>Sauvegardez à nouveau, puis élaguez à nouveau.</translation>
    </message>
    <message>
        <source>Where it is reached in another way, add it as a service of its own: reprise add</source>
        <translation>S&apos;il est joignable autrement, ajoutez-le comme service à part : reprise add</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” (%2).</source>
        <translation>Rien ne peut être écrit dans le dossier « %1 » (%2).</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>Choisissez un autre dossier, ou modifiez ses droits.</translation>
    </message>
    <message>
        <source>The agent of this home runs already (process %1).</source>
        <translation>L&apos;agent de ce répertoire fonctionne déjà (processus %1).</translation>
    </message>
    <message>
        <source>To stop it: reprise agent --stop</source>
        <translation>Pour l&apos;arrêter&#xa0;: reprise agent --stop</translation>
    </message>
    <message>
        <source>The agent (process %1) was told to stop and has not.</source>
        <translation>L&apos;agent (processus %1) a reçu l&apos;ordre de s&apos;arrêter et ne l&apos;a pas fait.</translation>
    </message>
    <message>
        <source>See what it is doing with “reprise jobs”.</source>
        <translation>Voyez ce qu&apos;il fait avec «&#xa0;reprise jobs&#xa0;».</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, ended with status %3.</source>
        <translation>Le hook «&#xa0;%1&#xa0;» de ce service, le programme %2, s&apos;est terminé avec le code %3.</translation>
    </message>
    <message>
        <source>Without the hook “before” nothing is copied. See the log for what the program said.</source>
        <translation>Sans le hook «&#xa0;before&#xa0;», rien n&apos;est copié. Le journal contient ce que le programme a dit.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, was ended by the signal %3.</source>
        <translation>Le hook «&#xa0;%1&#xa0;» de ce service, le programme %2, a été arrêté par le signal %3.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, did not end within %3 seconds.</source>
        <translation>Le hook «&#xa0;%1&#xa0;» de ce service, le programme %2, ne s&apos;est pas terminé en %3 secondes.</translation>
    </message>
    <message>
        <source>Without the hook “before” nothing is copied. Mend the program, or give it more time: reprise set SERVICE --hook %1=%2,SECONDS</source>
        <translation>Sans le hook «&#xa0;before&#xa0;», rien n&apos;est copié. Corrigez le programme ou accordez-lui plus de temps&#xa0;: reprise set SERVICE --hook %1=%2,SECONDS</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, cannot be started.</source>
        <translation>Le hook «&#xa0;%1&#xa0;» de ce service, le programme %2, ne peut pas être lancé.</translation>
    </message>
    <message>
        <source>Put the program back, or take the hook away: reprise set SERVICE --hook %1=</source>
        <translation>Remettez le programme en place ou retirez le hook&#xa0;: reprise set SERVICE --hook %1=</translation>
    </message>
    <message>
        <source>There is no hook “%1”. There are: %2.</source>
        <translation>Il n&apos;y a pas de hook «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The program %2 for the hook “%1” is not there, or cannot be executed.</source>
        <translation>Le programme %2 du hook «&#xa0;%1&#xa0;» est absent ou n&apos;est pas exécutable.</translation>
    </message>
    <message>
        <source>Give the path of a program.</source>
        <translation>Indiquez le chemin d&apos;un programme.</translation>
    </message>
    <message>
        <source>The time limit of the hook “%1” must be between 1 and %2 seconds.</source>
        <translation>La limite de temps du hook «&#xa0;%1&#xa0;» doit être comprise entre 1 et %2 secondes.</translation>
    </message>
    <message>
        <source>Running a program of yours</source>
        <translation>Exécution de votre programme</translation>
    </message>
    <message>
        <source>There is no notification setting “%1”.</source>
        <translation>Il n&apos;y a pas de réglage de notification «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %2.</source>
        <translation>Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a secret, which would be seen in the list of processes.</source>
        <translation>«&#xa0;%1&#xa0;» est un secret, qui serait visible dans la liste des processus.</translation>
    </message>
    <message>
        <source>Give it by --secret %1=FILE, or --secret %1=- to read it from the standard input.</source>
        <translation>Donnez-le par --secret %1=FILE, ou --secret %1=- pour le lire sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Notifications have no secret “%1”.</source>
        <translation>Les notifications n&apos;ont pas de secret «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no way of notification “%1”.</source>
        <translation>Il n&apos;y a pas de moyen de notification «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Allowed: %3.</source>
        <translation>Valeurs permises&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not the name or address of a server.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est ni le nom ni l&apos;adresse d&apos;un serveur.</translation>
    </message>
    <message>
        <source>Write it like mail.example.org, without a port; the port is a setting of its own.</source>
        <translation>Écrivez-le comme mail.example.org, sans port&#x202f;; le port est un réglage à part.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a port.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un port.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or nothing for the usual one.</source>
        <translation>Écrivez un nombre de 1 à 65535, ou rien pour le port habituel.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it like name@example.org; several are separated by commas.</source>
        <translation>Écrivez-la comme name@example.org&#x202f;; plusieurs sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>%1 holds a line break or another control character.</source>
        <translation>%1 contient un saut de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page.</source>
        <translation>%1 n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/hook.</source>
        <translation>Écrivez-la comme https://example.org/hook.</translation>
    </message>
    <message>
        <source>%1 holds a user or a password, which settings files and lists would show.</source>
        <translation>%1 contient un utilisateur ou un mot de passe, que les fichiers de réglages et les listes montreraient.</translation>
    </message>
    <message>
        <source>Leave it out: who receives the message knows it by its signature.</source>
        <translation>Retirez-le&#xa0;: le destinataire reconnaît le message à sa signature.</translation>
    </message>
    <message>
        <source>%1: what is sent to %2 without encryption can be read and changed on its way.</source>
        <translation>%1&#xa0;: ce qui est envoyé sans chiffrement à %2 peut être lu et modifié en chemin.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Utilisez une adresse qui commence par https.</translation>
    </message>
    <message>
        <source>%1 is not this computer: a password and messages sent there without encryption can be read on their way.</source>
        <translation>%1 n&apos;est pas cet ordinateur&#xa0;: un mot de passe et des messages envoyés sans chiffrement peuvent être lus en chemin.</translation>
    </message>
    <message>
        <source>Set email-security to starttls or tls.</source>
        <translation>Réglez email-security sur starttls ou tls.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole path.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n&apos;est pas un chemin complet.</translation>
    </message>
    <message>
        <source>Write the path from its beginning, /…</source>
        <translation>Écrivez le chemin depuis son début, /…</translation>
    </message>
    <message>
        <source>Notifications by %1 need the setting %2.</source>
        <translation>Les notifications par %1 ont besoin du réglage %2.</translation>
    </message>
    <message>
        <source>Set %2, or switch %1 off.</source>
        <translation>Réglez %2, ou désactivez %1.</translation>
    </message>
    <message>
        <source>Notifications by %1 need the secret %2.</source>
        <translation>Les notifications par %1 ont besoin du secret %2.</translation>
    </message>
    <message>
        <source>Give the secret %2, or switch %1 off.</source>
        <translation>Donnez le secret %2, ou désactivez %1.</translation>
    </message>
    <message>
        <source>There is no desktop session to show a notification in.</source>
        <translation>Il n&apos;y a pas de session de bureau où afficher une notification.</translation>
    </message>
    <message>
        <source>Log in to the desktop; without one, use e-mail or a webhook.</source>
        <translation>Ouvrez une session de bureau&#x202f;; à défaut, utilisez l&apos;e-mail ou un webhook.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Rien sur ce bureau n&apos;affiche les notifications.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s notification service, or use e-mail or a webhook.</source>
        <translation>Démarrez le service de notification du bureau, ou utilisez l&apos;e-mail ou un webhook.</translation>
    </message>
    <message>
        <source>The desktop did not answer.</source>
        <translation>Le bureau n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>Try again, or use e-mail or a webhook.</source>
        <translation>Réessayez, ou utilisez l&apos;e-mail ou un webhook.</translation>
    </message>
    <message>
        <source>There is no server named %1, or its name cannot be looked up now.</source>
        <translation>Il n&apos;y a pas de serveur nommé %1, ou son nom ne peut pas être résolu maintenant.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network.</source>
        <translation>Vérifiez le nom du serveur et le réseau.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network.</source>
        <translation>Vérifiez le nom du serveur, le port et le réseau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Check the port, the kind of encryption and the network.</source>
        <translation>Vérifiez le port, le type de chiffrement et le réseau.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent.</source>
        <translation>Le certificat de %1 n&apos;est pas digne de confiance, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for; for a certificate authority of your own, set its file.</source>
        <translation>Utilisez le nom pour lequel le certificat est établi&#x202f;; pour une autorité de certification à vous, indiquez son fichier.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port, or none that is safe.</source>
        <translation>%1 ne parle pas TLS sur ce port, ou pas de version sûre.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption.</source>
        <translation>Vérifiez le port et le type de chiffrement.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1 ne propose pas STARTTLS, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Use its port for TLS with the security tls, or another server.</source>
        <translation>Utilisez son port TLS avec la sécurité tls, ou un autre serveur.</translation>
    </message>
    <message>
        <source>%1 refused the user or the password.</source>
        <translation>%1 a refusé l&apos;utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Vérifiez les deux&#x202f;; certains serveurs veulent un mot de passe fait pour les programmes.</translation>
    </message>
    <message>
        <source>The connection to %1 was broken off.</source>
        <translation>La connexion à %1 a été rompue.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, and see the details.</source>
        <translation>Vérifiez le port et le type de chiffrement, et consultez les détails.</translation>
    </message>
    <message>
        <source>%1 sends us to another address (%2), and that is not followed.</source>
        <translation>%1 nous renvoie à une autre adresse (%2), et cela n&apos;est pas suivi.</translation>
    </message>
    <message>
        <source>Set the address that it names, if you trust it.</source>
        <translation>Réglez l&apos;adresse qu&apos;il indique, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>%1 cannot take the message now (%2).</source>
        <translation>%1 ne peut pas accepter le message maintenant (%2).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1 a refusé le message (%2).</translation>
    </message>
    <message>
        <source>See the details for its own words.</source>
        <translation>Ses propres mots sont dans les détails.</translation>
    </message>
    <message>
        <source>A notification about “%2” could not be delivered by %1.</source>
        <translation>Une notification sur «&#xa0;%2&#xa0;» n&apos;a pas pu être remise par %1.</translation>
    </message>
    <message>
        <source>Mend what is said here, and send a test: reprise notify --test %1.</source>
        <translation>Réparez ce qui est dit ici, et envoyez un test&#xa0;: reprise notify --test %1.</translation>
    </message>
    <message>
        <source>To make room these were erased from the bin, for good: %1.</source>
        <extracomment>%1: ids of backups.</extracomment>
        <translation>Pour faire de la place, celles-ci ont été effacées définitivement de la corbeille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1: what a person most likely meant who typed something like it.</extracomment>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it (on the command line: reprise cancel %3).</source>
        <extracomment>reprise cancel is typed: leave it as it is.</extracomment>
        <translation>Attendez qu&apos;elle soit terminée, ou interrompez-la (en ligne de commande&#xa0;: reprise cancel %3).</translation>
    </message>
    <message>
        <source>The backups of “%1” are in the repository at %2, not at %3.</source>
        <translation>Les sauvegardes de «&#xa0;%1&#xa0;» sont dans le dépôt %2, pas dans %3.</translation>
    </message>
    <message>
        <source>Leave --repository out. To begin anew in another repository, add the service once more under another name.</source>
        <extracomment>--repository is typed: leave it as it is.</extracomment>
        <translation>Omettez --repository. Pour recommencer dans un autre dépôt, ajoutez le service une seconde fois sous un autre nom.</translation>
    </message>
    <message>
        <source>Give a whole number from %3 to %4.</source>
        <translation>Indiquez un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>The backups of “%1” were of another source (%2) than the one that answers now (%3).</source>
        <translation>Les sauvegardes de «&#xa0;%1&#xa0;» provenaient d&apos;une autre source (%2) que celle qui répond maintenant (%3).</translation>
    </message>
    <message>
        <source>The backups of “%1” were of another source (%2) than the one that answered last.</source>
        <translation>Les sauvegardes de «&#xa0;%1&#xa0;» provenaient d&apos;une autre source (%2) que celle qui a répondu en dernier.</translation>
    </message>
    <message>
        <source>There is nothing to accept: no other source has answered for “%1” since its last good backup.</source>
        <translation>Il n&apos;y a rien à accepter&#xa0;: aucune autre source n&apos;a répondu pour «&#xa0;%1&#xa0;» depuis sa dernière sauvegarde valide.</translation>
    </message>
    <message>
        <source>To accept a backup, name its id. If another source answers from now on, test the connection first.</source>
        <translation>Pour accepter une sauvegarde, indiquez son ID. Si une autre source répond désormais, testez d&apos;abord la connexion.</translation>
    </message>
    <message>
        <source>There is nothing to accept: the next backup of “%1” may come from another source already.</source>
        <translation>Il n&apos;y a rien à accepter&#xa0;: la prochaine sauvegarde de «&#xa0;%1&#xa0;» peut déjà provenir d&apos;une autre source.</translation>
    </message>
    <message>
        <source>Back it up now.</source>
        <translation>Sauvegardez-le maintenant.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it (on the command line: --wait queues behind it, reprise cancel %1 ends it).</source>
        <extracomment>--wait and reprise cancel are typed: leave them as they are.</extracomment>
        <translation>Attendez qu&apos;elle soit terminée, ou interrompez-la (en ligne de commande&#xa0;: --wait se met à la suite, reprise cancel %1 l&apos;arrête).</translation>
    </message>
    <message>
        <source>The backup %2 of “%1” is damaged, as its verification found (%3): %4</source>
        <translation>La sauvegarde %2 de «&#xa0;%1&#xa0;» est endommagée, comme sa vérification l&apos;a constaté (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Back up again, check the disk, and delete this one (reprise delete). If you can do without what is damaged, accept it (reprise accept).</source>
        <extracomment>The parts in brackets are commands: leave them as they are.</extracomment>
        <translation>Effectuez une nouvelle sauvegarde, vérifiez le disque et supprimez celle-ci (reprise delete). Si vous pouvez vous passer de ce qui est endommagé, acceptez-la (reprise accept).</translation>
    </message>
    <message>
        <source>The last backup of “%1” failed (%2, %3): %4</source>
        <translation>La dernière sauvegarde de «&#xa0;%1&#xa0;» a échoué (%2, %3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>The last backup of “%1” failed (%2) and could not even be put into the list of backups: %3</source>
        <translation>La dernière sauvegarde de «&#xa0;%1&#xa0;» a échoué (%2) et n&apos;a même pas pu être inscrite dans la liste des sauvegardes&#xa0;: %3</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is deleted already: it lies in the bin until %3.</source>
        <translation>La sauvegarde %1 de «&#xa0;%2&#xa0;» est déjà supprimée&#xa0;: elle reste dans la corbeille jusqu&apos;au %3.</translation>
    </message>
    <message>
        <source>Bring it back (reprise undelete), or erase it for good (reprise delete --deleted).</source>
        <extracomment>reprise undelete and reprise delete --deleted are typed: leave them as they are.</extracomment>
        <translation>Récupérez-la (reprise undelete), ou effacez-la définitivement (reprise delete --deleted).</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is not deleted: it is in the list of backups.</source>
        <translation>La sauvegarde %1 de «&#xa0;%2&#xa0;» n&apos;est pas supprimée&#xa0;: elle est dans la liste des sauvegardes.</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is pinned: somebody wants it to stay.</source>
        <translation>La sauvegarde %1 de «&#xa0;%2&#xa0;» est conservée&#xa0;: quelqu&apos;un veut qu&apos;elle reste.</translation>
    </message>
    <message>
        <source>If it is to go all the same, say so: --pinned. Or unpin it (reprise mark --unpin).</source>
        <extracomment>--pinned and reprise mark --unpin are typed: leave them as they are.</extracomment>
        <translation>Si elle doit partir quand même, dites-le&#xa0;: --pinned. Ou cessez de la conserver (reprise mark --unpin).</translation>
    </message>
    <message>
        <source>There is nothing to accept: the backup %1 of “%2” is neither damaged nor unusual, or is accepted already.</source>
        <translation>Il n&apos;y a rien à accepter&#xa0;: la sauvegarde %1 de «&#xa0;%2&#xa0;» n&apos;est ni endommagée ni inhabituelle, ou elle est déjà acceptée.</translation>
    </message>
    <message>
        <source>The repository&apos;s disk ran short of space, so the backup %1 of “%2” was erased from the bin before its time. It cannot be brought back any more.</source>
        <translation>La place manquait sur le disque du dépôt&#xa0;: la sauvegarde %1 de «&#xa0;%2&#xa0;» a été effacée de la corbeille avant l&apos;heure. Elle ne peut plus être récupérée.</translation>
    </message>
    <message>
        <source>Free some space there, or keep fewer backups.</source>
        <translation>Libérez-y de la place, ou conservez moins de sauvegardes.</translation>
    </message>
    <message>
        <source>Delete old backups</source>
        <translation>Supprimer les anciennes sauvegardes</translation>
    </message>
    <message>
        <source>It was not compared with earlier backups, for their list could not be read.</source>
        <translation>Elle n’a pas été comparée aux sauvegardes précédentes, car leur liste n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>See for yourself whether its size and contents are as they should be.</source>
        <translation>Vérifiez vous-même que sa taille et son contenu sont conformes à vos attentes.</translation>
    </message>
    <message>
        <source>Nobody is notified, whatever happens: the settings of the notifications cannot be read. %1</source>
        <translation>Personne n&apos;est averti, quoi qu&apos;il arrive&#xa0;: les paramètres des notifications sont illisibles. %1</translation>
    </message>
    <message>
        <source>Put the file back from a copy, or remove it and set them again: reprise notify</source>
        <translation>Remettez le fichier en place à partir d&apos;une copie, ou supprimez-le et définissez-les à nouveau&#xa0;: reprise notify</translation>
    </message>
    <message>
        <source>“%1” was started by Reprise, which knows where it listens: %2 cannot be changed. What can: %3.</source>
        <translation>«&#xa0;%1&#xa0;» a été démarré par Reprise, qui sait où il écoute&#xa0;: %2 ne peut pas être modifié. Ce qui peut l&apos;être&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Nothing keeps the schedule of “%1” now.</source>
        <translation>Rien ne s&apos;occupe de la planification de «&#xa0;%1&#xa0;» en ce moment.</translation>
    </message>
    <message>
        <source>Start the agent (reprise agent --install), or leave the window open.</source>
        <extracomment>reprise agent --install is typed: leave it as it is.</extracomment>
        <translation>Démarrez l&apos;agent (reprise agent --install) ou laissez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day ahead of when Reprise last saw it (%1): it jumped, or the computer was off. Nothing is deleted for its age before %2.</source>
        <translation>L&apos;horloge de cet ordinateur est en avance de plus d&apos;un jour sur la dernière heure que Reprise y a lue (%1)&#xa0;: elle a sauté, ou l&apos;ordinateur était éteint. Rien n&apos;est supprimé pour son âge avant le %2.</translation>
    </message>
    <message>
        <source>Check the clock. If it is right, wait, or type reprise prune --trust-clock.</source>
        <extracomment>reprise prune --trust-clock is typed: leave it as it is.</extracomment>
        <translation>Vérifiez l&apos;horloge. Si elle est juste, attendez ou tapez reprise prune --trust-clock.</translation>
    </message>
    <message>
        <source>Nothing proves that the manifest of the backup %2 of “%1” is the one that was written: the history of the service (history.jsonl) does not know it.</source>
        <translation>Rien ne prouve que le manifeste de la sauvegarde %2 de «&#xa0;%1&#xa0;» est celui qui a été écrit&#xa0;: l&apos;historique du service (history.jsonl) ne le connaît pas.</translation>
    </message>
    <message>
        <source>Bring history.jsonl back from a copy, and find out what changed it. If you know why, accept the backup (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Rétablissez history.jsonl à partir d&apos;une copie, et cherchez ce qui l&apos;a modifié. Si vous savez pourquoi, acceptez la sauvegarde (reprise accept).</translation>
    </message>
    <message>
        <source>The backup %2 of “%1”, made on %3, is gone, and nobody deleted it.</source>
        <translation>La sauvegarde %2 de «&#xa0;%1&#xa0;», créée le %3, a disparu sans que personne ne l&apos;ait supprimée.</translation>
    </message>
    <message>
        <source>Bring its folder back from a copy of the repository, and find out what removed it. If it is not to come back, accept the loss (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Rétablissez son dossier à partir d&apos;une copie du dépôt, et cherchez ce qui l&apos;a enlevé. Si elle ne doit pas revenir, acceptez la perte (reprise accept).</translation>
    </message>
    <message>
        <source>Reprise knows another repository at %1, which is not there now; perhaps its disk is not mounted. Nothing was written.</source>
        <translation>Reprise connaît un autre dépôt à l&apos;emplacement %1, introuvable pour l&apos;instant&#x202f;; son disque n&apos;est peut-être pas monté. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Connect or mount the disk, or choose another folder. If that repository is gone for good, forget it (reprise init --forget).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Branchez ou montez le disque, ou choisissez un autre dossier. Si ce dépôt a disparu pour de bon, oubliez-le (reprise init --forget).</translation>
    </message>
    <message>
        <source>The file %1, by which repositories know this home, cannot be read.</source>
        <translation>Le fichier %1, par lequel les dépôts connaissent ce répertoire, n&apos;est pas lisible.</translation>
    </message>
    <message>
        <source>Bring it back from a copy. Without one, move it away: the services are another home&apos;s then, to be taken over (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Rétablissez-le à partir d&apos;une copie. Sans copie, déplacez-le&#xa0;: les services sont alors ceux d&apos;un autre répertoire, et à reprendre ici (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day behind of when Reprise last saw it (%1): it jumped, or was ahead then. Nothing is deleted for its age before %2.</source>
        <translation>L&apos;horloge de cet ordinateur retarde de plus d&apos;un jour par rapport au moment où Reprise l&apos;a vue pour la dernière fois (%1) : elle a sauté, ou elle avançait alors. Rien n&apos;est supprimé en raison de son âge avant %2.</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceCard</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a button and the service that it is for.</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no good backup</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>size</comment>
        <translation>pas encore connue</translation>
    </message>
    <message>
        <source>Made by Reprise</source>
        <translation>Créé par Reprise</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Restauré depuis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a service, and how old the backup is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Sauvegarde valide</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Interrompre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the job to report</source>
        <translation>En attente d&apos;informations de la tâche</translation>
    </message>
    <message>
        <source>Copy %1 command</source>
        <extracomment>A button that copies a command line; %1 is the name of the tool, such as psql.</extracomment>
        <translation>Copier la commande %1</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Prochaine sauvegarde</translation>
    </message>
    <message>
        <source>Scheduled by</source>
        <extracomment>Who keeps the schedule of a service.</extracomment>
        <translation>Planifié par</translation>
    </message>
    <message>
        <source>The data in the last good backup, unpacked.</source>
        <translation>Les données de la dernière sauvegarde valide, décompressées.</translation>
    </message>
    <message>
        <source>The data on the server, as the server tells it.</source>
        <translation>Les données sur le serveur, telles qu&apos;il les indique.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Oldest good backup</source>
        <translation>Sauvegarde valide la plus ancienne</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Opération interrompue.</translation>
    </message>
    <message>
        <source>A backup of %1 has been initiated.</source>
        <translation>Une sauvegarde de %1 a été lancée.</translation>
    </message>
    <message>
        <source>The backup of %1 is complete: %2 in %3.</source>
        <extracomment>%1: a service; %2: a size; %3: how long it took.</extracomment>
        <translation>La sauvegarde de %1 est terminée&#xa0;: %2 en %3.</translation>
    </message>
    <message>
        <source>The backup is being downloaded to %1.</source>
        <translation>La sauvegarde est en cours de téléchargement vers %1.</translation>
    </message>
    <message>
        <source>%1 (%2) has been downloaded, and its checksum is right.</source>
        <extracomment>%1: a file; %2: its size.</extracomment>
        <translation>%1 (%2) a été téléchargé, et sa somme de contrôle est juste.</translation>
    </message>
    <message>
        <source>A restore of %1 has been initiated.</source>
        <translation>Une restauration de %1 a été lancée.</translation>
    </message>
    <message>
        <source>%1 has been restored and is running.</source>
        <extracomment>%1: the name of a new instance.</extracomment>
        <translation>%1 a été restaurée et est en marche.</translation>
    </message>
    <message>
        <source>The backup is being verified.</source>
        <translation>La sauvegarde est en cours de vérification.</translation>
    </message>
    <message>
        <source>A backup of %1 is damaged.</source>
        <translation>Une sauvegarde de %1 est endommagée.</translation>
    </message>
    <message>
        <source>The backup is proved: %1 files, %2, every checksum is right.</source>
        <extracomment>%1: a number of files; %2: a size.</extracomment>
        <translation>La sauvegarde est vérifiée&#xa0;: %1 fichiers, %2, toutes les sommes de contrôle sont justes.</translation>
    </message>
    <message>
        <source>Backup %1 is back from the bin.</source>
        <translation>La sauvegarde %1 a été récupérée de la corbeille.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 est en marche.</translation>
    </message>
    <message>
        <source>%1 has been stopped; its data is kept.</source>
        <translation>%1 a été arrêtée&#x202f;; ses données sont conservées.</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
    <message>
        <source>A sample service is being made.</source>
        <translation>Un service d&apos;exemple est en cours de création.</translation>
    </message>
    <message>
        <source>The sample service %1 is running.</source>
        <translation>Le service d&apos;exemple %1 est en marche.</translation>
    </message>
    <message>
        <source>Log of %1, backup %2</source>
        <extracomment>Title of a window: %1: a service; %2: a backup&apos;s id.</extracomment>
        <translation>Journal de %1, sauvegarde %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l&apos;opération</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back up all the same</source>
        <translation>Sauvegarder quand même</translation>
    </message>
    <message>
        <source>Backup %1 is deleted for good.</source>
        <translation>La sauvegarde %1 est supprimée définitivement.</translation>
    </message>
    <message>
        <source>Backup %1 counts as good from now on, on your responsibility.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>La sauvegarde %1 compte désormais comme bonne, sous votre responsabilité.</translation>
    </message>
    <message>
        <source>The settings of %1 have been changed.</source>
        <translation>Les paramètres de %1 ont été modifiés.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 are kept here from now on.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>La planification et la conservation de %1 sont désormais tenues ici.</translation>
    </message>
    <message numerus="yes">
        <source>The settings of %1 have been changed, and %n backups went to the bin. They stay there for 7 days.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>
            <numerusform>Les paramètres de %1 ont été modifiés, et %n sauvegarde est allée à la corbeille. Elle y reste 7 jours.</numerusform>
            <numerusform>Les paramètres de %1 ont été modifiés, et %n sauvegardes sont allées à la corbeille. Elles y restent 7 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 has been moved to the bin. It stays there until %2.</source>
        <translation>La sauvegarde %1 a été mise à la corbeille. Elle y reste jusqu&apos;au %2.</translation>
    </message>
    <message>
        <source>It is pinned, so that retention does not delete it again.</source>
        <translation>Elle est marquée comme conservée, pour que la conservation automatique ne la supprime pas de nouveau.</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceWords</name>
    <message>
        <source>Protected</source>
        <translation>Protégé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Menacé</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>Non protégé</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Mise à disposition</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>En panne</translation>
    </message>
    <message>
        <source>Unconnected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A running job: what it does, and the service.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Nettoyage en cours</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Attente d&apos;autres tâches</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress in pieces: done of all.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting for other jobs, place %1</source>
        <translation>Attente d&apos;autres tâches, place %1</translation>
    </message>
</context>
<context>
    <name>Reprise::SettingsTab</name>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Programs around a backup</source>
        <translation>Programmes autour d&apos;une sauvegarde</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the repository %1 cannot be written to.</source>
        <translation>Rien ne peut être modifié ici&#xa0;: le dépôt %1 n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 belong to no Reprise at present: nothing is backed up by itself. Take them over to change them here.</source>
        <translation>La planification et la conservation de %1 n&apos;appartiennent à aucun Reprise pour le moment&#xa0;: rien n&apos;est sauvegardé automatiquement. Reprenez-les pour les modifier ici.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 belong to another Reprise: %2. Change them there, or take them over to here.</source>
        <translation>La planification et la conservation de %1 appartiennent à un autre Reprise&#xa0;: %2. Modifiez-les là-bas, ou reprenez-les ici.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>These settings were changed elsewhere. What you have typed is still here; applying it changes only what you have changed.</source>
        <translation>Ces paramètres ont été modifiés ailleurs. Ce que vous avez saisi est toujours là&#x202f;; l&apos;appliquer ne change que ce que vous avez modifié.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application en cours…</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Modifié, pas encore appliqué.</translation>
    </message>
</context>
<context>
    <name>Reprise::Sidebar</name>
    <message>
        <source>Running</source>
        <comment>heading over jobs</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>Reprise::SizeBars</name>
    <message>
        <source>Sizes of the last backups, from %1 to %2</source>
        <translation>Tailles des dernières sauvegardes, de %1 à %2</translation>
    </message>
</context>
<context>
    <name>Reprise::StatusWords</name>
    <message>
        <source>protected</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>protégé</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>en retard</translation>
    </message>
    <message>
        <source>at risk</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>menacé</translation>
    </message>
    <message>
        <source>unprotected</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>non protégé</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>il y a moins d&apos;une heure</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>il y a 1&#xa0;heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;heure</numerusform>
            <numerusform>il y a %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;jour</numerusform>
            <numerusform>il y a %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>toutes les %n&#xa0;heures</numerusform>
            <numerusform>toutes les %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>tous les %n&#xa0;jours</numerusform>
            <numerusform>tous les %n&#xa0;jours</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Back it up now.</source>
        <translation>Sauvegardez-le maintenant.</translation>
    </message>
    <message>
        <source>Last good backup: %1; expected: %2.</source>
        <extracomment>%1: &quot;31 hours ago&quot;, %2: &quot;every 24 hours&quot;.</extracomment>
        <translation>Dernière bonne sauvegarde&#xa0;: %1&#x202f;; attendue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Back it up now, and see that something keeps the schedule: the console or the agent (reprise agent --install).</source>
        <translation>Sauvegardez-le maintenant, et veillez à ce que quelque chose exécute la planification&#xa0;: la console ou l&apos;agent (reprise agent --install).</translation>
    </message>
    <message>
        <source>Last good backup: %1, and none is scheduled now.</source>
        <extracomment>%1: &quot;9 days ago&quot;.</extracomment>
        <translation>Dernière bonne sauvegarde&#xa0;: %1, et aucune n&apos;est planifiée actuellement.</translation>
    </message>
    <message>
        <source>Back it up now, or set a schedule.</source>
        <translation>Sauvegardez-le maintenant, ou définissez une planification.</translation>
    </message>
    <message>
        <source>The newest good backup is dated %1 ahead of now: the clock was set back, or was wrong then.</source>
        <translation>La dernière bonne sauvegarde est datée de %1 dans le futur&#xa0;: l&apos;horloge a été retardée, ou était fausse à ce moment-là.</translation>
    </message>
    <message>
        <source>Check the clock, and back up again.</source>
        <translation>Vérifiez l&apos;horloge, puis sauvegardez de nouveau.</translation>
    </message>
    <message>
        <source>No backups are scheduled: they are only taken by hand.</source>
        <translation>Aucune sauvegarde n&apos;est planifiée&#xa0;: elles ne sont faites qu&apos;à la main.</translation>
    </message>
    <message>
        <source>Set a schedule.</source>
        <translation>Définissez une planification.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>La planification est suspendue.</translation>
    </message>
    <message>
        <source>Resume it when the reason is gone.</source>
        <translation>Reprenez-la quand la raison a disparu.</translation>
    </message>
    <message numerus="yes">
        <source>Not verified for %n days.</source>
        <translation>
            <numerusform>Non vérifiée depuis %n&#xa0;jour.</numerusform>
            <numerusform>Non vérifiée depuis %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify it.</source>
        <translation>Vérifiez-la.</translation>
    </message>
    <message numerus="yes">
        <source>Never verified, for %n days.</source>
        <translation>
            <numerusform>Jamais vérifiée, depuis %n&#xa0;jour.</numerusform>
            <numerusform>Jamais vérifiée, depuis %n&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data of the newest backup is missing or has another size (%1).</source>
        <translation>Des données de la dernière sauvegarde manquent ou ont une autre taille (%1).</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository.</source>
        <translation>Sauvegardez de nouveau, et cherchez ce qui a modifié le dépôt.</translation>
    </message>
    <message>
        <source>The newest backup is damaged (%1).</source>
        <translation>La dernière sauvegarde est endommagée (%1).</translation>
    </message>
    <message>
        <source>Something wrote to the newest backup after it was made (%1).</source>
        <translation>Quelque chose a écrit dans la dernière sauvegarde après sa création (%1).</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Vérifiez-la&#xa0;: d&apos;ici là, personne ne sait si elle est encore bonne.</translation>
    </message>
    <message>
        <source>1 other backup is damaged or was changed.</source>
        <translation>1 autre sauvegarde est endommagée ou a été modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%n other backups are damaged or were changed.</source>
        <translation>
            <numerusform>%n autre sauvegarde est endommagée ou a été modifiée.</numerusform>
            <numerusform>%n autres sauvegardes sont endommagées ou ont été modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify them, find out what changed the repository, then delete or accept them.</source>
        <translation>Vérifiez-les, cherchez ce qui a modifié le dépôt, puis supprimez-les ou acceptez-les.</translation>
    </message>
    <message>
        <source>The newest backup looks unusual and does not count as good (%1).</source>
        <translation>La dernière sauvegarde est inhabituelle et ne compte pas comme bonne (%1).</translation>
    </message>
    <message>
        <source>Look at the service. If the change is intended, accept the backup.</source>
        <translation>Examinez le service. Si le changement est voulu, acceptez la sauvegarde.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>La dernière exécution a échoué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed in a row: %1</source>
        <translation>
            <numerusform>%n exécution a échoué&#xa0;: %1</numerusform>
            <numerusform>%n exécutions de suite ont échoué&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space on it, or keep fewer backups.</source>
        <translation>Libérez-y de l&apos;espace, ou conservez moins de sauvegardes.</translation>
    </message>
    <message>
        <source>The disk will be full within a day at the present growth.</source>
        <translation>Le disque sera plein en moins d&apos;un jour, à la croissance actuelle.</translation>
    </message>
    <message>
        <source>The disk will be full in 1 day at the present growth.</source>
        <translation>Le disque sera plein dans 1&#xa0;jour, à la croissance actuelle.</translation>
    </message>
    <message numerus="yes">
        <source>The disk will be full in %n days at the present growth.</source>
        <translation>
            <numerusform>Le disque sera plein dans %n&#xa0;jour, à la croissance actuelle.</numerusform>
            <numerusform>Le disque sera plein dans %n&#xa0;jours, à la croissance actuelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup took %1, usually it takes %2.</source>
        <extracomment>%1, %2: durations.</extracomment>
        <translation>La dernière sauvegarde a duré %1, d&apos;habitude elle dure %2.</translation>
    </message>
    <message>
        <source>Only %1 of data; usual are %2.</source>
        <extracomment>%1, %2: sizes.</extracomment>
        <translation>Seulement %1 de données&#x202f;; d&apos;habitude, %2.</translation>
    </message>
    <message>
        <source>%1 of data; usual are %2.</source>
        <extracomment>%1, %2: sizes.</extracomment>
        <translation>%1 de données&#x202f;; d&apos;habitude, %2.</translation>
    </message>
    <message>
        <source>Gone (%1): %2 – %3.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: how many; %3: names.</extracomment>
        <translation>Disparus (%1)&#xa0;: %2 – %3.</translation>
    </message>
    <message>
        <source>%1 “%2” holds only %3; usual are %4.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: its name; %3, %4: sizes.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: seulement %3&#x202f;; d&apos;habitude, %4.</translation>
    </message>
    <message>
        <source>Number (%1): %2; usual are %3.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2, %3: how many.</extracomment>
        <translation>Nombre (%1)&#xa0;: %2&#x202f;; d&apos;habitude, %3.</translation>
    </message>
    <message>
        <source>%1 rows; usual are %2.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>%1 lignes&#x202f;; d&apos;habitude, %2.</translation>
    </message>
    <message>
        <source>Another home keeps the schedule: %1.</source>
        <extracomment>%1: &quot;anna@db1&quot;, a user and a computer.</extracomment>
        <translation>Un autre répertoire s&apos;occupe de la planification&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See to it there, or take it over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Occupez-vous-en là-bas, ou reprenez-la ici (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Find out what damaged them, then delete or accept them.</source>
        <translation>Cherchez ce qui les a endommagées, puis supprimez-les ou acceptez-les.</translation>
    </message>
    <message>
        <source>The marks of 1 backup cannot be read: nobody knows whether it is pinned or was found damaged. Nothing deletes it by itself.</source>
        <translation>Les marques d’une sauvegarde ne sont pas lisibles : personne ne sait si elle est épinglée ou a été trouvée endommagée. Rien ne la supprime automatiquement.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n backups cannot be read: nobody knows whether they are pinned or were found damaged. Nothing deletes them by itself.</source>
        <translation>
            <numerusform>Les marques de %n sauvegarde ne sont pas lisibles : personne ne sait si elle est épinglée ou a été trouvée endommagée. Rien ne la supprime automatiquement.</numerusform>
            <numerusform>Les marques de %n sauvegardes ne sont pas lisibles : personne ne sait si elles sont épinglées ou ont été trouvées endommagées. Rien ne les supprime automatiquement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the marks.json in their folders, or bring it back from a copy.</source>
        <translation>Réparez le fichier marks.json dans leurs dossiers, ou rapportez-le d’une copie.</translation>
    </message>
    <message>
        <source>The repository at %1 cannot be written: the next backup will fail.</source>
        <translation>Le dépôt %1 n’est pas accessible en écriture&#xa0;: la prochaine sauvegarde échouera.</translation>
    </message>
    <message>
        <source>Give yourself write permission, or mount it for writing.</source>
        <translation>Accordez-vous le droit d&apos;écriture, ou montez-le en écriture.</translation>
    </message>
    <message>
        <source>Gone (%1): %2 – %3; usual rows: %4.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2: how many; %3: names; %4: rows that they used to hold.</extracomment>
        <translation>Disparus (%1)&#xa0;: %2 – %3&#x202f;; lignes habituelles&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Nearly empty (%1): %2 – %3; %4 rows, usual are %5.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2: how many; %3: names; %4, %5: numbers.</extracomment>
        <translation>Presque vides (%1)&#xa0;: %2 – %3&#x202f;; %4 lignes, d’habitude %5.</translation>
    </message>
    <message>
        <source>%1 “%2” holds only %3 rows; usual are %4.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: its name; %3, %4: numbers.</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»&#xa0;: seulement %3 lignes&#x202f;; d’habitude, %4.</translation>
    </message>
    <message>
        <source>Nothing keeps the schedule now.</source>
        <translation>Rien ne s&apos;occupe de la planification en ce moment.</translation>
    </message>
    <message>
        <source>Start the agent (reprise agent --install), or leave the window open.</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Démarrez l&apos;agent (reprise agent --install) ou laissez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Its server does not run, and nobody stopped it.</source>
        <translation>Son serveur ne fonctionne pas, et personne ne l&apos;a arrêté.</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Démarrez-le.</translation>
    </message>
    <message>
        <source>The history of this service cannot be read: nobody can tell whether backups were changed or are gone. %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>L&apos;historique de ce service n&apos;est pas lisible&#xa0;: personne ne peut dire si des sauvegardes ont été modifiées ou ont disparu. %1</translation>
    </message>
    <message>
        <source>Nothing proves that the manifest of 1 backup is the one that was written: the history of this service does not know it.</source>
        <translation>Rien ne prouve que le manifeste de 1 sauvegarde est celui qui a été écrit&#xa0;: l&apos;historique de ce service ne le connaît pas.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing proves that the manifests of %n backups are the ones that were written: the history of this service does not know them.</source>
        <translation>
            <numerusform>Rien ne prouve que le manifeste de %n sauvegarde est celui qui a été écrit&#xa0;: l&apos;historique de ce service ne le connaît pas.</numerusform>
            <numerusform>Rien ne prouve que les manifestes de %n sauvegardes sont ceux qui ont été écrits&#xa0;: l&apos;historique de ce service ne les connaît pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring history.jsonl back from a copy, and find out what changed it. If you know why, accept the backups (reprise accept).</source>
        <extracomment>history.jsonl is a file, reprise accept a command: leave them as they are.</extracomment>
        <translation>Rétablissez history.jsonl à partir d&apos;une copie, et cherchez ce qui l&apos;a modifié. Si vous savez pourquoi, acceptez les sauvegardes (reprise accept).</translation>
    </message>
    <message>
        <source>A backup is gone, and nobody deleted it: %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>Une sauvegarde a disparu sans que personne ne l&apos;ait supprimée&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are gone, and nobody deleted them; the newest is %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>
            <numerusform>%n sauvegarde a disparu sans que personne ne l&apos;ait supprimée&#x202f;; c&apos;est %1.</numerusform>
            <numerusform>%n sauvegardes ont disparu sans que personne ne les ait supprimées&#x202f;; la plus récente est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back from a copy of the repository, and find out what removed it. If it is not to come back, accept the loss (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Rétablissez-la à partir d&apos;une copie du dépôt, et cherchez ce qui l&apos;a enlevée. Si elle ne doit pas revenir, acceptez la perte (reprise accept).</translation>
    </message>
    <message>
        <source>This home keeps the schedule and no longer knows how to reach the service, so nothing backs it up: services.json was lost or replaced, or the service was never connected here.</source>
        <translation>Ce répertoire s&apos;occupe de la planification et ne sait plus comment joindre le service, donc rien ne le sauvegarde&#xa0;: services.json a été perdu ou remplacé, ou le service n&apos;a jamais été connecté ici.</translation>
    </message>
    <message>
        <source>Put services.json back from a copy, or connect the service (reprise adopt). If another home is to keep it, take it over there (reprise policy --take-over). If nobody is to, remove it (reprise remove).</source>
        <extracomment>services.json is a file, the parts in brackets are commands: leave them as they are.</extracomment>
        <translation>Rétablissez services.json à partir d&apos;une copie, ou connectez le service (reprise adopt). Si un autre répertoire doit s&apos;en occuper, reprenez-le là-bas (reprise policy --take-over). Si personne ne le doit, retirez-le (reprise remove).</translation>
    </message>
    <message>
        <source>It is not known whether this home keeps the schedule. %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>On ne sait pas si ce répertoire s&apos;occupe de la planification. %1</translation>
    </message>
    <message>
        <source>No home keeps the schedule.</source>
        <translation>Aucun répertoire ne s&apos;occupe de la planification.</translation>
    </message>
    <message>
        <source>Take it over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Reprenez-la ici (reprise policy --take-over).</translation>
    </message>
</context>
<context>
    <name>Reprise::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Reprise::TimesEdit</name>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>Reprise::UsageWords</name>
    <message>
        <source>`reprise help` lists the commands.</source>
        <translation>`reprise help` liste les commandes.</translation>
    </message>
    <message>
        <source>`reprise help %1` shows how it is used.</source>
        <translation>`reprise help %1` en montre l&apos;utilisation.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Il n&apos;y a pas d&apos;option «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>«&#xa0;%1&#xa0;» exige aussi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot do anything with “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne sait que faire de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>L&apos;option %1 manque.</translation>
    </message>
    <message>
        <source>The options %1 contradict each other.</source>
        <translation>Les options %1 se contredisent.</translation>
    </message>
    <message>
        <source>Nothing was given to change.</source>
        <translation>Vous n&apos;avez rien indiqué à modifier.</translation>
    </message>
    <message>
        <source>Repeat it with --yes if you are sure.</source>
        <translation>Répétez la commande avec --yes si vous êtes sûr de vous.</translation>
    </message>
    <message>
        <source>Reprise does not speak “%1”.</source>
        <translation>Reprise ne parle pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It speaks en, fr, de and pt_BR.</source>
        <translation>Langues possibles&#xa0;: en, fr, de et pt_BR.</translation>
    </message>
    <message>
        <source>There is no engine “%1”.</source>
        <translation>Il n&apos;y a pas de moteur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 takes %2, and the “=” is missing.</source>
        <translation>%1 attend %2, et le «&#xa0;=&#xa0;» manque.</translation>
    </message>
    <message>
        <source>%1 has no secret “%2”.</source>
        <translation>%1 n&apos;a pas de secret «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The secret cannot be read from “%1”: %2.</source>
        <translation>Le secret ne peut pas être lu dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name a file that you may read, with the secret as its first line.</source>
        <translation>Indiquez un fichier que vous pouvez lire, avec le secret en première ligne.</translation>
    </message>
    <message>
        <source>“%1” holds no secret: its first line is empty.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de secret&#xa0;: sa première ligne est vide.</translation>
    </message>
    <message>
        <source>Write the secret into its first line.</source>
        <translation>Écrivez le secret dans sa première ligne.</translation>
    </message>
    <message>
        <source>Only one secret can be read from the standard input.</source>
        <translation>Un seul secret peut être lu sur l&apos;entrée standard.</translation>
    </message>
    <message>
        <source>Put the others into files.</source>
        <translation>Placez les autres dans des fichiers.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une date et une heure valides.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00Z, or without the Z for local time.</source>
        <translation>Écrivez par exemple 2026-11-21T14:30:00Z, ou sans le Z pour l&apos;heure locale.</translation>
    </message>
    <message>
        <source>%1 takes yes or no, not “%2”.</source>
        <translation>%1 attend yes ou no, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” would count as good from then on, for restores, retention and status. That cannot be undone.</source>
        <translation>La sauvegarde %1 de «&#xa0;%2&#xa0;» compterait dès lors comme valide, pour les restaurations, la conservation et l&apos;état. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>The next backup of “%1” might then come from another source, which becomes the one that it is compared with. That cannot be undone.</source>
        <translation>La prochaine sauvegarde de «&#xa0;%1&#xa0;» pourrait alors provenir d&apos;une autre source, qui deviendrait celle de référence. Cela ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” in the bin would be erased for good: nothing brings them back.</source>
        <translation>
            <numerusform>%n sauvegarde de «&#xa0;%1&#xa0;» dans la corbeille serait effacée définitivement&#xa0;: rien ne la récupère.</numerusform>
            <numerusform>%n sauvegardes de «&#xa0;%1&#xa0;» dans la corbeille seraient effacées définitivement&#xa0;: rien ne les récupère.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 of “%2” would go into the bin.</source>
        <translation>La sauvegarde %1 de «&#xa0;%2&#xa0;» irait dans la corbeille.</translation>
    </message>
    <message>
        <source>It is the newest good backup of this service.</source>
        <translation>C&apos;est la sauvegarde valide la plus récente de ce service.</translation>
    </message>
    <message>
        <source>It bears the note “%1”.</source>
        <translation>Elle porte la note «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” would be stopped and its data in %2 deleted for good, with its secrets.</source>
        <extracomment>%1: a service, %2: a folder.</extracomment>
        <translation>«&#xa0;%1&#xa0;» serait arrêté et ses données dans %2 supprimées définitivement, avec ses secrets.</translation>
    </message>
    <message>
        <source>The connection to “%1” would be forgotten, with its secrets and hooks; nobody here would back it up any more. The database itself is left alone.</source>
        <translation>La connexion à «&#xa0;%1&#xa0;» serait oubliée, avec ses secrets et ses hooks&#x202f;; plus personne ici ne le sauvegarderait. La base de données elle-même n&apos;est pas touchée.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Il n&apos;en existe aucune sauvegarde.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n backup(s) stay in %1.</source>
        <extracomment>%1: a folder.</extracomment>
        <translation>
            <numerusform>Sa sauvegarde (%n) reste dans %1.</numerusform>
            <numerusform>Ses %n sauvegardes restent dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console has no page “%1”.</source>
        <translation>La console n&apos;a pas de page «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing would be said any more of the backup %1 of “%2”, which is gone.</source>
        <translation>La sauvegarde %1 de «&#xa0;%2&#xa0;», qui a disparu, ne serait plus mentionnée.</translation>
    </message>
</context>
<context>
    <name>Reprise::WindowDialogs</name>
    <message>
        <source>The instance is stopped and its data on this computer is deleted. This cannot be undone. Backups stay in their repository.</source>
        <translation>L&apos;instance est arrêtée et ses données sur cet ordinateur sont supprimées. Cette opération est irréversible. Les sauvegardes restent dans leur dépôt.</translation>
    </message>
    <message>
        <source>Reprise forgets how to reach this service. Its backups stay in the repository; the service itself is not touched.</source>
        <translation>Reprise oublie comment joindre ce service. Ses sauvegardes restent dans le dépôt&#x202f;; le service lui-même n&apos;est pas modifié.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Reprise is still working.</source>
        <translation>Reprise travaille encore.</translation>
    </message>
    <message>
        <source>If you quit now, the jobs that this window started are cancelled and what they have made so far is removed. Nothing else is lost.</source>
        <translation>Si vous quittez maintenant, les tâches lancées par cette fenêtre sont interrompues et ce qu&apos;elles ont produit jusqu&apos;ici est supprimé. Rien d&apos;autre n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Cancel the jobs and quit</source>
        <translation>Interrompre les tâches et quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>About Reprise</source>
        <translation>À propos de Reprise</translation>
    </message>
    <message>
        <source>Reprise %1</source>
        <translation>Reprise %1</translation>
    </message>
    <message>
        <source>Backups of your own database services, and the proof that each of them can be brought back. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Les sauvegardes de vos propres services de base de données, et la preuve que chacune d&apos;elles peut être restaurée. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>They can also go on without the window; the next one shows them, and so does “reprise jobs”.</source>
        <translation>Elles peuvent aussi continuer sans la fenêtre&#x202f;; la prochaine les affiche, et «&#xa0;reprise jobs&#xa0;» aussi.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Terminer en arrière-plan</translation>
    </message>
    <message>
        <source>They move to the bin and can be brought back for 7 days. Nothing is deleted unless a newer good backup was read back from the disk.</source>
        <translation>Elles vont à la corbeille et peuvent être récupérées pendant 7 jours. Rien n&apos;est supprimé sans qu&apos;une bonne sauvegarde plus récente ait été relue sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>Apply, and delete %n backups now (%1)?</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Appliquer, et supprimer maintenant %n sauvegarde (%1)&#x202f;?</numerusform>
            <numerusform>Appliquer, et supprimer maintenant %n sauvegardes (%1)&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply and delete</source>
        <translation>Appliquer et supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From then on this Reprise takes its scheduled backups, and deletes what the policy keeps no longer.</source>
        <translation>Dès lors, ce Reprise effectue ses sauvegardes planifiées et supprime ce que la politique ne conserve plus.</translation>
    </message>
    <message>
        <source>The one that does so now (%1) stops doing it.</source>
        <extracomment>%1: who keeps it now, &quot;anna@laptop&quot;.</extracomment>
        <translation>Celui qui le fait à présent (%1) cesse de le faire.</translation>
    </message>
    <message>
        <source>Take over schedule and retention of %1?</source>
        <translation>Reprendre la planification et la conservation de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Some settings were not applied.</source>
        <translation>Certains paramètres n’ont pas été appliqués.</translation>
    </message>
    <message>
        <source>What you changed in the settings of %1 is not in force.</source>
        <extracomment>%1: names of services.</extracomment>
        <translation>Les modifications des paramètres de %1 ne sont pas en vigueur.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
</TS>
