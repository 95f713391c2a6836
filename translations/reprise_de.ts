<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PostgresqlEngine</name>
    <message>
        <source>%1 did not answer at %2, port %3.</source>
        <extracomment>SERVICE, and words in capitals, are typed on a command line: leave commands as they are.</extracomment>
        <translation>%1 hat unter %2, Port %3 nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check that the server runs, and that no firewall is between.</source>
        <translation>Prüfen Sie, ob der Server läuft und keine Firewall dazwischen steht.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the name %2 is not known.</source>
        <translation>%1 ist nicht erreichbar: Der Name %2 ist unbekannt.</translation>
    </message>
    <message>
        <source>Check the spelling of the host in the service&apos;s settings.</source>
        <translation>Prüfen Sie die Schreibweise des Hosts in den Einstellungen des Dienstes.</translation>
    </message>
    <message>
        <source>%1 could not be reached: nothing answers at %2, port %3.</source>
        <translation>%1 ist nicht erreichbar: Unter %2, Port %3 antwortet nichts.</translation>
    </message>
    <message>
        <source>Start the server, and check host and port in the service&apos;s settings and listen_addresses on the server.</source>
        <translation>Starten Sie den Server und prüfen Sie Host und Port in den Einstellungen des Dienstes sowie listen_addresses auf dem Server.</translation>
    </message>
    <message>
        <source>%1 could not be reached: there is no socket for port %3 in %2.</source>
        <translation>%1 ist nicht erreichbar: In %2 gibt es keinen Socket für Port %3.</translation>
    </message>
    <message>
        <source>Start the server, or correct host and port in the service&apos;s settings.</source>
        <translation>Starten Sie den Server oder korrigieren Sie Host und Port in den Einstellungen des Dienstes.</translation>
    </message>
    <message>
        <source>%1 could not be reached: the socket in %2 may not be used by you.</source>
        <translation>%1 ist nicht erreichbar: Sie dürfen den Socket in %2 nicht verwenden.</translation>
    </message>
    <message>
        <source>Run Reprise as a user who may, or connect over the network.</source>
        <translation>Führen Sie Reprise als berechtigter Benutzer aus oder verbinden Sie sich über das Netzwerk.</translation>
    </message>
    <message>
        <source>The connection to %1 at %2, port %3 failed.</source>
        <translation>Die Verbindung zu %1 unter %2, Port %3 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 does not accept connections at this moment: it is starting, stopping or recovering.</source>
        <translation>%1 nimmt gerade keine Verbindungen an: Der Server startet, hält an oder stellt sich wieder her.</translation>
    </message>
    <message>
        <source>Try again when it is up.</source>
        <translation>Versuchen Sie es erneut, sobald er läuft.</translation>
    </message>
    <message>
        <source>%1 has no connection left.</source>
        <translation>%1 hat keine freie Verbindung mehr.</translation>
    </message>
    <message>
        <source>Close some of its connections, or raise max_connections and restart the server.</source>
        <translation>Schließen Sie einige seiner Verbindungen oder erhöhen Sie max_connections und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>%1 wants a password for %2, and none is stored.</source>
        <translation>%1 verlangt ein Kennwort für %2, und es ist keines gespeichert.</translation>
    </message>
    <message>
        <source>Store it in the service&apos;s credentials, or with: reprise set SERVICE --password-file FILE</source>
        <translation>Hinterlegen Sie es in den Anmeldedaten des Dienstes oder mit: reprise set SERVICE --password-file FILE</translation>
    </message>
    <message>
        <source>%1 refused the password of %2.</source>
        <translation>%1 hat das Kennwort von %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Correct the password in the service&apos;s credentials.</source>
        <translation>Korrigieren Sie das Kennwort in den Anmeldedaten des Dienstes.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in.</source>
        <translation>%1 lässt die Anmeldung von %2 nicht zu.</translation>
    </message>
    <message>
        <source>Check the user in the service&apos;s settings, and the method for it in pg_hba.conf on the server.</source>
        <translation>Prüfen Sie den Benutzer in den Einstellungen des Dienstes und dessen Anmeldemethode in pg_hba.conf auf dem Server.</translation>
    </message>
    <message>
        <source>%1 refuses connections of %2 to the database %3 from this address.</source>
        <translation>%1 lehnt Verbindungen von %2 zur Datenbank %3 von dieser Adresse ab.</translation>
    </message>
    <message>
        <source>Add a line for them to pg_hba.conf on the server, and reload it.</source>
        <translation>Fügen Sie in pg_hba.conf auf dem Server eine Zeile dafür hinzu und laden Sie die Datei neu.</translation>
    </message>
    <message>
        <source>%2 may not connect to the database %3 of %1.</source>
        <translation>%2 darf sich nicht mit der Datenbank %3 von %1 verbinden.</translation>
    </message>
    <message>
        <source>Grant it CONNECT there, or set another database.</source>
        <translation>Erteilen Sie ihm dort CONNECT oder stellen Sie eine andere Datenbank ein.</translation>
    </message>
    <message>
        <source>%1 has no database %2.</source>
        <translation>%1 hat keine Datenbank %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be checked: the file with the authority&apos;s certificate cannot be read.</source>
        <translation>Das Zertifikat von %1 kann nicht geprüft werden: Die Datei mit dem Zertifikat der Zertifizierungsstelle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Correct sslrootcert in the service&apos;s settings.</source>
        <translation>Korrigieren Sie sslrootcert in den Einstellungen des Dienstes.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not signed by the authority that you trust for it.</source>
        <translation>Das Zertifikat von %1 wurde nicht von der Zertifizierungsstelle unterzeichnet, der Sie dafür vertrauen.</translation>
    </message>
    <message>
        <source>Set sslrootcert to the certificate of the server&apos;s authority. If it did not change lately, somebody else may be answering.</source>
        <translation>Setzen Sie sslrootcert auf das Zertifikat der Zertifizierungsstelle des Servers. Wenn es sich nicht kürzlich geändert hat, antwortet möglicherweise jemand anderes.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for %2.</source>
        <translation>Das Zertifikat von %1 gilt nicht für %2.</translation>
    </message>
    <message>
        <source>Use the host name that stands in the certificate, or get a certificate for this name.</source>
        <translation>Verwenden Sie den Hostnamen, der im Zertifikat steht, oder beschaffen Sie ein Zertifikat für diesen Namen.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS, and the service&apos;s settings demand it.</source>
        <translation>%1 bietet kein TLS an, und die Einstellungen des Dienstes verlangen es.</translation>
    </message>
    <message>
        <source>Switch ssl on in the server, or set sslmode to prefer if the way to it is safe.</source>
        <translation>Schalten Sie ssl auf dem Server ein oder setzen Sie sslmode auf prefer, wenn der Weg dorthin sicher ist.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 could not be made.</source>
        <translation>Die verschlüsselte Verbindung zu %1 konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>A setting of %1 is not valid.</source>
        <translation>Eine Einstellung von %1 ist ungültig.</translation>
    </message>
    <message>
        <source>Correct port and sslmode in the service&apos;s settings.</source>
        <translation>Korrigieren Sie Port und sslmode in den Einstellungen des Dienstes.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it was in use.</source>
        <translation>Die Verbindung zu %1 ist während der Benutzung abgerissen.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log, and try again.</source>
        <translation>Sehen Sie im Protokoll des Servers nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%2 may not do this on %1.</source>
        <translation>%2 darf dies auf %1 nicht tun.</translation>
    </message>
    <message>
        <source>Give the role the privileges that a backup needs.</source>
        <translation>Geben Sie der Rolle die Rechte, die eine Sicherung benötigt.</translation>
    </message>
    <message>
        <source>The disk of the server of %1 is full.</source>
        <translation>Der Datenträger des Servers von %1 ist voll.</translation>
    </message>
    <message>
        <source>Free space on the server; forgotten replication slots are a common reason.</source>
        <translation>Schaffen Sie Platz auf dem Server; häufig sind vergessene Replikationsslots die Ursache.</translation>
    </message>
    <message>
        <source>%1 answered with an error.</source>
        <translation>%1 hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The server answered in a way that Reprise does not understand.</source>
        <translation>Der Server hat auf eine Weise geantwortet, die Reprise nicht versteht.</translation>
    </message>
    <message>
        <source>Please report this with the log.</source>
        <translation>Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2, which is not supported yet; the oldest is %3.</source>
        <translation>Auf %1 läuft PostgreSQL %2, das noch nicht unterstützt wird; die älteste Version ist %3.</translation>
    </message>
    <message>
        <source>Upgrade the server, or use pg_dump for it.</source>
        <translation>Aktualisieren Sie den Server oder verwenden Sie dafür pg_dump.</translation>
    </message>
    <message>
        <source>%1 runs PostgreSQL %2, which this Reprise does not know yet; the newest is %3.</source>
        <translation>Auf %1 läuft PostgreSQL %2, das diese Version von Reprise noch nicht kennt; die neueste Version ist %3.</translation>
    </message>
    <message>
        <source>Install a newer Reprise.</source>
        <translation>Installieren Sie eine neuere Version von Reprise.</translation>
    </message>
    <message>
        <source>%2 may not take a base backup of %1: the role lacks the attribute REPLICATION.</source>
        <translation>%2 darf keine Basissicherung von %1 erstellen: Der Rolle fehlt das Attribut REPLICATION.</translation>
    </message>
    <message>
        <source>Run on the server: ALTER ROLE &quot;%2&quot; REPLICATION;</source>
        <translation>Führen Sie auf dem Server aus: ALTER ROLE &quot;%2&quot; REPLICATION;</translation>
    </message>
    <message>
        <source>%1 does not let %2 open a replication connection from this address.</source>
        <translation>%1 lässt %2 von dieser Adresse keine Replikationsverbindung öffnen.</translation>
    </message>
    <message>
        <source>Add this line to pg_hba.conf on the server and reload it: %3</source>
        <translation>Fügen Sie diese Zeile auf dem Server in pg_hba.conf ein und laden Sie die Datei neu: %3</translation>
    </message>
    <message>
        <source>%1 writes too little WAL for a backup: wal_level is minimal.</source>
        <translation>%1 schreibt zu wenig WAL für eine Sicherung: wal_level steht auf minimal.</translation>
    </message>
    <message>
        <source>Run on the server, then restart it: ALTER SYSTEM SET wal_level = &apos;replica&apos;;</source>
        <translation>Führen Sie auf dem Server aus und starten Sie ihn dann neu: ALTER SYSTEM SET wal_level = &apos;replica&apos;;</translation>
    </message>
    <message>
        <source>%1 has replication switched off: max_wal_senders is 0.</source>
        <translation>Auf %1 ist die Replikation abgeschaltet: max_wal_senders ist 0.</translation>
    </message>
    <message>
        <source>Run on the server, then restart it: ALTER SYSTEM SET max_wal_senders = 10;</source>
        <translation>Führen Sie auf dem Server aus und starten Sie ihn dann neu: ALTER SYSTEM SET max_wal_senders = 10;</translation>
    </message>
    <message>
        <source>%1 has no WAL sender left for a backup.</source>
        <translation>%1 hat keinen freien WAL-Sender mehr für eine Sicherung.</translation>
    </message>
    <message>
        <source>End another backup or replica, or raise max_wal_senders and restart the server.</source>
        <translation>Beenden Sie eine andere Sicherung oder ein Replikat, oder erhöhen Sie max_wal_senders und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>The tablespace %2 of %1 lies at the relative path %3. The server would leave its data out of a backup.</source>
        <translation>Der Tablespace %2 von %1 liegt unter dem relativen Pfad %3. Der Server würde seine Daten bei einer Sicherung auslassen.</translation>
    </message>
    <message>
        <source>Stop the server, make its link in pg_tblspc absolute, and start it again.</source>
        <translation>Halten Sie den Server an, machen Sie seinen Link in pg_tblspc absolut und starten Sie ihn wieder.</translation>
    </message>
    <message>
        <source>The server sent nothing for the tablespace %1.</source>
        <translation>Der Server hat für den Tablespace %1 nichts gesendet.</translation>
    </message>
    <message>
        <source>Check its link in pg_tblspc: it must be absolute and lead to the data.</source>
        <translation>Prüfen Sie seinen Link in pg_tblspc: Er muss absolut sein und zu den Daten führen.</translation>
    </message>
    <message>
        <source>Another database cluster answers for %1 at %4: its system identifier is %3, the backups are of %2.</source>
        <translation>Für %1 antwortet unter %4 ein anderer Datenbankcluster: Seine Systemkennung ist %3, die Sicherungen stammen von %2.</translation>
    </message>
    <message>
        <source>If this is meant to be so, accept the new source: reprise accept SERVICE</source>
        <translation>Wenn das so gewollt ist, akzeptieren Sie die neue Quelle: reprise accept SERVICE</translation>
    </message>
    <message>
        <source>Two connections to %1 at %2 reached two different servers.</source>
        <translation>Zwei Verbindungen zu %1 unter %2 haben zwei verschiedene Server erreicht.</translation>
    </message>
    <message>
        <source>Set the address of one server, not of a pool.</source>
        <translation>Stellen Sie die Adresse eines einzelnen Servers ein, nicht die eines Pools.</translation>
    </message>
    <message>
        <source>%1 found damaged pages in its own data: checksums are wrong. The backup holds the data as it is.</source>
        <translation>%1 hat beschädigte Seiten in den eigenen Daten gefunden: Prüfsummen sind falsch. Die Sicherung enthält die Daten so, wie sie sind.</translation>
    </message>
    <message>
        <source>The log names the files. Check the disk and the memory of the server, and keep older backups.</source>
        <translation>Das Protokoll nennt die Dateien. Prüfen Sie Datenträger und Arbeitsspeicher des Servers und behalten Sie ältere Sicherungen.</translation>
    </message>
    <message>
        <source>What arrived is not what the server sent. Files that differ: %1; the first is %2.</source>
        <translation>Was angekommen ist, ist nicht das, was der Server gesendet hat. Abweichende Dateien: %1; die erste ist %2.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the network and the memory of both machines.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder vorkommt, prüfen Sie das Netzwerk und den Arbeitsspeicher beider Rechner.</translation>
    </message>
    <message>
        <source>The link %1 in the data directory was left out.</source>
        <translation>Der Link %1 im Datenverzeichnis wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Copy what it leads to by other means.</source>
        <translation>Kopieren Sie auf anderem Weg, worauf er verweist.</translation>
    </message>
    <message>
        <source>The list of files in the backup cannot be read.</source>
        <translation>Die Dateiliste der Sicherung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Use another backup.</source>
        <translation>Verwenden Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The list of files in the backup is cut off.</source>
        <translation>Die Dateiliste der Sicherung ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The list of files in the backup has a wrong checksum.</source>
        <translation>Die Dateiliste der Sicherung hat eine falsche Prüfsumme.</translation>
    </message>
    <message>
        <source>The list of files in the backup is of another database cluster.</source>
        <translation>Die Dateiliste der Sicherung stammt von einem anderen Datenbankcluster.</translation>
    </message>
    <message>
        <source>The backup has no list of its files.</source>
        <translation>Die Sicherung hat keine Liste ihrer Dateien.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>The file %1 has the wrong size.</source>
        <translation>Die Datei %1 hat die falsche Größe.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its checksum is wrong.</source>
        <translation>Die Datei %1 ist beschädigt: Ihre Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>Files that the server&apos;s list does not name: %1.</source>
        <translation>Dateien, die in der Liste des Servers nicht stehen: %1.</translation>
    </message>
    <message>
        <source>The WAL segment %1 is missing; without it the backup cannot be started.</source>
        <translation>Das WAL-Segment %1 fehlt; ohne es lässt sich die Sicherung nicht starten.</translation>
    </message>
    <message>
        <source>The archive holds %1, which does not belong there.</source>
        <translation>Das Archiv enthält %1, das nicht dorthin gehört.</translation>
    </message>
    <message>
        <source>The programs of PostgreSQL %1 are not installed on this machine.</source>
        <translation>Die Programme von PostgreSQL %1 sind auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root.</source>
        <translation>PostgreSQL läuft nicht als root.</translation>
    </message>
    <message>
        <source>Run Reprise as a normal user.</source>
        <translation>Führen Sie Reprise als normaler Benutzer aus.</translation>
    </message>
    <message>
        <source>There is too little space in %1: %2 are needed, %3 are free.</source>
        <translation>In %1 ist zu wenig Platz: Benötigt werden %2, frei sind %3.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The path of the socket would be too long: %1</source>
        <translation>Der Pfad des Sockets wäre zu lang: %1</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a short path.</source>
        <translation>Setzen Sie XDG_RUNTIME_DIR auf einen kurzen Pfad.</translation>
    </message>
    <message>
        <source>%1 is no port.</source>
        <translation>%1 ist kein Port.</translation>
    </message>
    <message>
        <source>Use a number from 1 to 65535, or auto.</source>
        <translation>Verwenden Sie eine Zahl von 1 bis 65535 oder auto.</translation>
    </message>
    <message>
        <source>Port %1 on this machine is taken by another program.</source>
        <translation>Port %1 auf diesem Rechner ist von einem anderen Programm belegt.</translation>
    </message>
    <message>
        <source>Use another one, or auto for any free one.</source>
        <translation>Verwenden Sie einen anderen oder auto für irgendeinen freien.</translation>
    </message>
    <message>
        <source>This machine lacks the locale %1, which databases in the backup need.</source>
        <translation>Diesem Rechner fehlt die Locale %1, die Datenbanken in der Sicherung benötigen.</translation>
    </message>
    <message>
        <source>Make it: sudo localedef -i %2 -f %3 %1</source>
        <translation>Erzeugen Sie sie: sudo localedef -i %2 -f %3 %1</translation>
    </message>
    <message>
        <source>The backup %1 restores to one moment only: %2 UTC.</source>
        <translation>Die Sicherung %1 lässt sich nur auf einen einzigen Zeitpunkt wiederherstellen: %2 UTC.</translation>
    </message>
    <message>
        <source>Leave the moment out, or choose another backup.</source>
        <translation>Lassen Sie den Zeitpunkt weg oder wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>A backup of PostgreSQL is restored into a new instance only.</source>
        <translation>Eine Sicherung von PostgreSQL wird nur in einer neuen Instanz wiederhergestellt.</translation>
    </message>
    <message>
        <source>Leave the existing service out.</source>
        <translation>Lassen Sie den vorhandenen Dienst weg.</translation>
    </message>
    <message>
        <source>The server did not start.</source>
        <translation>Der Server ist nicht gestartet.</translation>
    </message>
    <message>
        <source>Its log is %1.</source>
        <translation>Sein Protokoll ist %1.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s checkpoint</source>
        <translation>Warten auf den Checkpoint des Servers</translation>
    </message>
    <message>
        <source>Copying data</source>
        <translation>Daten werden kopiert</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Daten werden entpackt</translation>
    </message>
    <message>
        <source>Starting the server and recovering</source>
        <translation>Server wird gestartet und stellt die Daten wieder her</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Making a sample cluster</source>
        <translation>Beispielcluster wird angelegt</translation>
    </message>
    <message>
        <source>Files unpacked and checked: %1</source>
        <translation>Entpackte und geprüfte Dateien: %1</translation>
    </message>
    <message>
        <source>Recovered to %1 UTC and accepting connections</source>
        <translation>Auf den Stand %1 UTC wiederhergestellt, nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>The source loads these libraries at its start: %1</source>
        <translation>Die Quelle lädt beim Start diese Bibliotheken: %1</translation>
    </message>
    <message>
        <source>Install them and set shared_preload_libraries in conf/local.conf of the instance.</source>
        <translation>Installieren Sie sie und setzen Sie shared_preload_libraries in conf/local.conf der Instanz.</translation>
    </message>
    <message>
        <source>The sort order of the database %1 comes from another version of the operating system.</source>
        <translation>Die Sortierreihenfolge der Datenbank %1 stammt von einer anderen Version des Betriebssystems.</translation>
    </message>
    <message>
        <source>Run in it: REINDEX DATABASE; then ALTER DATABASE … REFRESH COLLATION VERSION;</source>
        <translation>Führen Sie darin aus: REINDEX DATABASE; danach ALTER DATABASE … REFRESH COLLATION VERSION;</translation>
    </message>
    <message>
        <source>A sample shop with customers, products and orders</source>
        <translation>Ein Beispielshop mit Kunden, Produkten und Bestellungen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Name or address of the server, or the folder of its socket.</source>
        <translation>Name oder Adresse des Servers oder der Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port of the server; for a socket, the number in its name.</source>
        <translation>Port des Servers; bei einem Socket die Nummer in seinem Namen.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>A role with the attributes LOGIN and REPLICATION.</source>
        <translation>Eine Rolle mit den Attributen LOGIN und REPLICATION.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Where to ask the server about itself; a backup always holds all databases.</source>
        <translation>Hier wird der Server über sich selbst befragt; eine Sicherung enthält immer alle Datenbanken.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>How the server must prove itself. On this machine the default is prefer.</source>
        <translation>Wie sich der Server ausweisen muss. Auf diesem Rechner ist prefer die Vorgabe.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>File with the certificate that signs the server&apos;s; system for those that this machine trusts.</source>
        <translation>Datei mit dem Zertifikat, das das des Servers unterzeichnet; system für die, denen dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>The password of the user.</source>
        <translation>Das Kennwort des Benutzers.</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-Port</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 for the new instance, where roles need their passwords; auto for any free one, empty for none.</source>
        <translation>Port auf 127.0.0.1 für die neue Instanz, an dem Rollen ihr Kennwort brauchen; auto für irgendeinen freien, leer für keinen.</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>The write-ahead log that %1 sent is damaged at %2.</source>
        <translation>Das von %1 gesendete Write-Ahead-Log (WAL) ist bei %2 beschädigt.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, check the disk of the server, the network and the memory of both machines.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder vorkommt, prüfen Sie den Datenträger des Servers, das Netzwerk und den Arbeitsspeicher beider Rechner.</translation>
    </message>
    <message>
        <source>The write-ahead log in the backup is damaged at %1; a restore would stop there.</source>
        <translation>Das Write-Ahead-Log (WAL) in der Sicherung ist bei %1 beschädigt; eine Wiederherstellung würde dort enden.</translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation>Systemkennung</translation>
    </message>
    <message>
        <source>Install them; on Debian: sudo apt install postgresql-%1. Where that is not found, add the package source of the PostgreSQL project first.</source>
        <translation>Installieren Sie sie; unter Debian: sudo apt install postgresql-%1. Wird das Paket nicht gefunden, fügen Sie zuerst die Paketquelle des PostgreSQL-Projekts hinzu.</translation>
    </message>
    <message>
        <source>What it said itself is in the details, and in the log of the job.</source>
        <translation>Was er selbst gesagt hat, steht in den Details und im Protokoll des Auftrags.</translation>
    </message>
    <message>
        <source>Port %1 is kept for the system: ordinary users may not open ports that low.</source>
        <translation>Port %1 ist dem System vorbehalten: Gewöhnliche Benutzer dürfen so niedrige Ports nicht öffnen.</translation>
    </message>
    <message>
        <source>Use one from 1024 up, or auto for any free one.</source>
        <translation>Verwenden Sie einen ab 1024, oder auto für irgendeinen freien.</translation>
    </message>
    <message>
        <source>Over TCP, with a password</source>
        <translation>Über TCP, mit Kennwort</translation>
    </message>
    <message>
        <source>Name another one in the service&apos;s settings: reprise set SERVICE --set dbname=NAME</source>
        <translation>Geben Sie in den Einstellungen des Dienstes eine andere an: reprise set SERVICE --set dbname=NAME</translation>
    </message>
</context>
<context>
    <name>PostgresqlReadme</name>
    <message>
        <source>PostgreSQL backup of %1, taken %2 UTC</source>
        <translation>PostgreSQL-Sicherung von %1, erstellt am %2 UTC</translation>
    </message>
    <message>
        <source>Warning: the server found damaged pages while this backup was taken. It holds the data as it was, damage included.</source>
        <translation>Warnung: Der Server hat während dieser Sicherung beschädigte Seiten gefunden. Sie enthält die Daten, wie sie waren, einschließlich der Schäden.</translation>
    </message>
    <message>
        <source>Needs PostgreSQL %1 (any %1.x; taken from %2, %3, page checksums: %4).</source>
        <translation>Benötigt PostgreSQL %1 (beliebige Version %1.x; Quelle: %2, %3, Seitenprüfsummen: %4).</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Contains the databases: %1. Superuser: %2.</source>
        <translation>Enthält die Datenbanken: %1. Superuser: %2.</translation>
    </message>
    <message>
        <source>1. Unpack the archive and go into its snapshot folder. Work on a copy: starting the server changes it.</source>
        <translation>1. Entpacken Sie das Archiv und wechseln Sie in seinen Ordner snapshot. Arbeiten Sie mit einer Kopie: Das Starten des Servers verändert sie.</translation>
    </message>
    <message>
        <source>   To check every file before the first start:</source>
        <translation>   So prüfen Sie vor dem ersten Start jede Datei:</translation>
    </message>
    <message>
        <source>2. In that folder, as a normal user, not as root (on Debian the programs are in /usr/lib/postgresql/%1/bin):</source>
        <translation>2. In diesem Ordner, als normaler Benutzer, nicht als root (unter Debian liegen die Programme in /usr/lib/postgresql/%1/bin):</translation>
    </message>
    <message>
        <source>   Wait for &quot;database system is ready to accept connections&quot;.</source>
        <translation>   Warten Sie auf „database system is ready to accept connections“.</translation>
    </message>
    <message>
        <source>3. In a second terminal, in the same folder:</source>
        <translation>3. In einem zweiten Terminal, im selben Ordner:</translation>
    </message>
    <message>
        <source>4. Stop it with Ctrl+C in the first terminal.</source>
        <translation>4. Halten Sie den Server mit Strg+C im ersten Terminal an.</translation>
    </message>
    <message>
        <source>Recovery goes to the end of ../wal, or to the end of the backup (%1 UTC) if that folder is empty.</source>
        <translation>Die Wiederherstellung reicht bis zum Ende von ../wal oder, wenn dieser Ordner leer ist, bis zum Ende der Sicherung (%1 UTC).</translation>
    </message>
    <message>
        <source>If it says &quot;invalid permissions&quot;: chmod 700 data run</source>
        <translation>Wenn der Server „invalid permissions“ meldet: chmod 700 data run</translation>
    </message>
    <message>
        <source>This backup holds all that the server holds, password verifiers included: keep it as safe as the server.</source>
        <translation>Diese Sicherung enthält alles, was der Server enthält, auch die Kennwortprüfwerte: Schützen Sie sie so gut wie den Server.</translation>
    </message>
</context>
<context>
    <name>Reprise::AddServiceDialog</name>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Change the connection of %1</source>
        <translation>Verbindung von %1 ändern</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dienst hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>The folder that holds the backups; it is made if it is not there. Best on another disk than the service&apos;s own.</source>
        <translation>Der Ordner, der die Sicherungen enthält; fehlt er, wird er angelegt. Am besten auf einem anderen Datenträger als dem des Dienstes.</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test of the connection</source>
        <translation>Test der Verbindung abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a dialog</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add service</source>
        <translation>Dienst &amp;hinzufügen</translation>
    </message>
    <message>
        <source>For example shop</source>
        <comment>name of a service</comment>
        <translation>Zum Beispiel shop</translation>
    </message>
    <message>
        <source>Give the service a name.</source>
        <translation>Geben Sie dem Dienst einen Namen.</translation>
    </message>
    <message>
        <source>Reached %1 %2 with %3 of data.</source>
        <extracomment>A product, its version, and the size of what it holds.</extracomment>
        <translation>Verbindung hergestellt: %1 %2 mit %3 Daten.</translation>
    </message>
    <message>
        <source>A backup can be taken.</source>
        <translation>Eine Sicherung ist möglich.</translation>
    </message>
    <message>
        <source>A backup still needs this:</source>
        <translation>Für eine Sicherung fehlt noch:</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>Reprise::Agent</name>
    <message>
        <source>The agent keeps the schedules now (process %1).</source>
        <translation>Der Agent führt jetzt die Zeitpläne aus (Prozess %1).</translation>
    </message>
    <message>
        <source>%1 of “%2” was cancelled.</source>
        <comment>a kind of job, a service</comment>
        <translation>%1 von „%2“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 of “%2” is done.</source>
        <comment>a kind of job, a service</comment>
        <translation>%1 von „%2“ ist fertig.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupDetails</name>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Copies this backup to a file and checks it</source>
        <translation>Kopiert diese Sicherung in eine Datei und prüft sie</translation>
    </message>
    <message>
        <source>Download backup</source>
        <translation>Sicherung herunterladen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Makes a new instance from this backup</source>
        <translation>Erstellt aus dieser Sicherung eine neue Instanz</translation>
    </message>
    <message>
        <source>Restore to new instance</source>
        <translation>In neuer Instanz wiederherstellen</translation>
    </message>
    <message>
        <source>Restore with the command line</source>
        <translation>Mit der Befehlszeile wiederherstellen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reads every byte and checks every checksum</source>
        <translation>Liest jedes Byte und prüft jede Prüfsumme</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>A pinned backup is never removed by itself</source>
        <translation>Eine Sicherung, die Sie behalten, wird nie automatisch entfernt</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Moves this backup to the bin, after a question</source>
        <translation>Verschiebt diese Sicherung nach Rückfrage in den Papierkorb</translation>
    </message>
    <message>
        <source>This backup failed</source>
        <translation>Diese Sicherung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This backup was cancelled</source>
        <translation>Diese Sicherung wurde abgebrochen</translation>
    </message>
    <message>
        <source>It was stopped before it was complete, and nothing of it is kept.</source>
        <translation>Sie wurde angehalten, bevor sie vollständig war; nichts davon ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Files of this backup are missing or changed</source>
        <translation>Dateien dieser Sicherung fehlen oder wurden verändert</translation>
    </message>
    <message>
        <source>It cannot be restored. Look at its folder in the repository, or take a new backup.</source>
        <translation>Sie kann nicht wiederhergestellt werden. Sehen Sie in ihrem Ordner im Repository nach oder erstellen Sie eine neue Sicherung.</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>Its checksum is wrong. Take a new backup.</source>
        <translation>Ihre Prüfsumme ist falsch. Erstellen Sie eine neue Sicherung.</translation>
    </message>
    <message>
        <source>Work with this backup on your own machine. The file is checked while it is copied.</source>
        <translation>Arbeiten Sie mit dieser Sicherung auf Ihrem eigenen Rechner. Die Datei wird beim Kopieren geprüft.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Makes a new instance on this computer. It needs about %1; %2 itself is not touched.</source>
        <extracomment>%1: a size; %2: a service.</extracomment>
        <translation>Erstellt eine neue Instanz auf diesem Rechner. Sie benötigt etwa %1; %2 selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Makes %1 on this computer. It needs about %2; %3 itself is not touched.</source>
        <extracomment>%1: the name of the new instance; %2: a size; %3: a service.</extracomment>
        <translation>Erstellt %1 auf diesem Rechner. Benötigt etwa %2; %3 selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>This backup is not a good one: what comes out of it may be incomplete.</source>
        <translation>Diese Sicherung ist nicht in Ordnung: Was daraus entsteht, kann unvollständig sein.</translation>
    </message>
    <message>
        <source>Command that restores this backup</source>
        <translation>Befehl, der diese Sicherung wiederherstellt</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr behalten</translation>
    </message>
    <message>
        <source>The repository is read-only.</source>
        <translation>Das Repository ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen …</translation>
    </message>
    <message>
        <source>Restores with settings of your own, such as a port</source>
        <translation>Stellt mit eigenen Einstellungen wieder her, zum Beispiel mit einem Port</translation>
    </message>
    <message>
        <source>Something wrote to this backup after it was made</source>
        <translation>Etwas hat in diese Sicherung geschrieben, nachdem sie erstellt wurde</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Prüfen Sie sie: Bis dahin weiß niemand, ob sie noch gut ist.</translation>
    </message>
    <message>
        <source>Until you accept it, it does not count as good, and older backups stay in its place.</source>
        <translation>Solange Sie sie nicht annehmen, zählt sie nicht als gut, und ältere Sicherungen bleiben an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Counts this backup as good, on your responsibility</source>
        <translation>Zählt diese Sicherung auf Ihre Verantwortung als gut</translation>
    </message>
    <message>
        <source>This backup looks unusual</source>
        <translation>Diese Sicherung ist ungewöhnlich</translation>
    </message>
    <message>
        <source>Nothing proves that this backup is the one that was made</source>
        <translation>Nichts beweist, dass diese Sicherung die ist, die erstellt wurde</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupDialogs</name>
    <message>
        <source>Download backup</source>
        <translation>Sicherung herunterladen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this backup:</source>
        <translation>Notiz zu dieser Sicherung:</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>Delete the backup of %1 from %2?</source>
        <extracomment>%1: a service; %2: an exact time.</extracomment>
        <translation>Die Sicherung von %1 vom %2 löschen?</translation>
    </message>
    <message>
        <source>It is the newest good backup of this service.</source>
        <translation>Es ist die neueste gute Sicherung dieses Dienstes.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore to new instance</source>
        <translation>In neuer Instanz wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>It moves to the bin and can be brought back for 7 days, unless the disk runs short of space before.</source>
        <translation>Sie wandert in den Papierkorb und kann 7 Tage lang zurückgeholt werden, falls nicht vorher der Platz auf dem Datenträger knapp wird.</translation>
    </message>
    <message>
        <source>It bears the note “%1”.</source>
        <translation>Sie trägt die Notiz „%1“.</translation>
    </message>
    <message>
        <source>It is pinned: somebody wants it to stay.</source>
        <translation>Sie ist auf „Behalten“ gesetzt: Jemand will, dass sie bleibt.</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupFactsGrid</name>
    <message>
        <source>Show…</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Lists what is in this backup</source>
        <translation>Listet auf, was diese Sicherung enthält</translation>
    </message>
    <message>
        <source>Backup ID</source>
        <translation>Sicherungs-ID</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Not yet. Verify reads every byte of it.</source>
        <translation>Noch nicht. „Prüfen“ liest jedes Byte davon.</translation>
    </message>
    <message>
        <source>%1: every checksum was right</source>
        <translation>%1: alle Prüfsummen waren richtig</translation>
    </message>
    <message>
        <source>%1: damage was found</source>
        <extracomment>%1: &quot;2 days ago&quot;.</extracomment>
        <translation>%1: Schäden wurden gefunden</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupRowDelegate</name>
    <message>
        <source>proved</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Failed&quot;; %2: a sentence that says why.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupText</name>
    <message>
        <source>ON DEMAND</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>BEI BEDARF</translation>
    </message>
    <message>
        <source>DAILY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>TÄGLICH</translation>
    </message>
    <message>
        <source>WEEKLY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>WÖCHENTLICH</translation>
    </message>
    <message>
        <source>MONTHLY</source>
        <extracomment>Heading of a group of backups.</extracomment>
        <translation>MONATLICH</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>State of a backup.</extracomment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <extracomment>State of a backup.</extracomment>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a backup.</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>State of a backup.</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 – %2 (one moment: %3)</source>
        <extracomment>%1, %2: begin and end of a backup; %3: the time of day that its data is as of.</extracomment>
        <translation>%1 – %2 (ein Zeitpunkt: %3)</translation>
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
        <translation>1 Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>%n databases</source>
        <translation>
            <numerusform>%n Datenbank</numerusform>
            <numerusform>%n Datenbanken</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tablespace</source>
        <translation>1 Tablespace</translation>
    </message>
    <message numerus="yes">
        <source>%n tablespaces</source>
        <translation>
            <numerusform>%n Tablespace</numerusform>
            <numerusform>%n Tablespaces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 schema</source>
        <translation>1 Schema</translation>
    </message>
    <message numerus="yes">
        <source>%n schemas</source>
        <translation>
            <numerusform>%n Schema</numerusform>
            <numerusform>%n Schemas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 table</source>
        <translation>1 Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 keyspace</source>
        <translation>1 Keyspace</translation>
    </message>
    <message numerus="yes">
        <source>%n keyspaces</source>
        <translation>
            <numerusform>%n Keyspace</numerusform>
            <numerusform>%n Keyspaces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n folders</source>
        <translation>
            <numerusform>%n Ordner</numerusform>
            <numerusform>%n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other item</source>
        <translation>1 weiteres Element</translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n weiteres Element</numerusform>
            <numerusform>%n weitere Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>keyspace</source>
        <translation>Keyspace</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>files missing</source>
        <translation>Dateien fehlen</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupTree</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Enter opens and closes a backup, Tab reaches what is inside</source>
        <translation>Die Eingabetaste öffnet und schließt eine Sicherung, die Tabulatortaste führt hinein</translation>
    </message>
</context>
<context>
    <name>Reprise::BackupsTab</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Available Backups</source>
        <translation>Verfügbare Sicherungen</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be seen now.</source>
        <translation>Die Sicherungen von %1 sind zurzeit nicht zu sehen.</translation>
    </message>
    <message>
        <source>There is no backup of %1 yet. Nothing of it can be brought back.</source>
        <translation>Es gibt noch keine Sicherung von %1. Nichts davon lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The repository cannot be used now.</source>
        <translation>Das Repository kann zurzeit nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The repository is read-only.</source>
        <translation>Das Repository ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is known from its repository only. Connect it first.</source>
        <translation>%1 ist nur aus dem Repository bekannt. Verbinden Sie den Dienst zuerst.</translation>
    </message>
    <message>
        <source>%1 is still being made.</source>
        <translation>%1 wird noch erstellt.</translation>
    </message>
    <message>
        <source>%1 is stopped. Start it first.</source>
        <translation>%1 ist angehalten. Starten Sie die Instanz zuerst.</translation>
    </message>
    <message>
        <source>A backup of %1 is running already.</source>
        <translation>Eine Sicherung von %1 läuft bereits.</translation>
    </message>
    <message>
        <source>Takes a backup of %1 at once</source>
        <translation>Erstellt sofort eine Sicherung von %1</translation>
    </message>
    <message>
        <source>The repository %1 is read-only here: backups can be downloaded and restored, but not taken, changed or deleted. Give yourself write permission to change that.</source>
        <translation>Das Repository %1 ist hier schreibgeschützt: Sicherungen können heruntergeladen und wiederhergestellt, aber nicht erstellt, geändert oder gelöscht werden. Um das zu ändern, geben Sie sich Schreibrechte.</translation>
    </message>
    <message>
        <source>Contents of backup %1</source>
        <translation>Inhalt der Sicherung %1</translation>
    </message>
</context>
<context>
    <name>Reprise::CommandLine</name>
    <message>
        <source>Keep settings, jobs and managed instances below this folder.</source>
        <translation>Einstellungen, Aufträge und verwaltete Instanzen unter diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein einziges JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Speak this language: en, fr, de or pt_BR.</source>
        <translation>Diese Sprache verwenden: en, fr, de oder pt_BR.</translation>
    </message>
    <message>
        <source>Print no messages and no progress.</source>
        <translation>Weder Meldungen noch Fortschritt ausgeben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: reprise [OPTIONS] COMMAND [ARGUMENTS]</source>
        <translation>Aufruf: reprise [OPTIONEN] BEFEHL [ARGUMENTE]</translation>
    </message>
    <message>
        <source>Without a command, the console opens.</source>
        <translation>Ohne Befehl öffnet sich die Konsole.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>SERVICE is a name or an id, BACKUP an id or “latest”. “reprise COMMAND --help” shows a command&apos;s options.</source>
        <translation>SERVICE ist ein Name oder eine ID, BACKUP eine ID oder „latest“. „reprise BEFEHL --help“ zeigt die Optionen eines Befehls.</translation>
    </message>
    <message>
        <source>Usage: reprise %1 [OPTIONS]</source>
        <translation>Aufruf: reprise %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>Use this repository too; the backups of a new service go there.</source>
        <translation>Auch dieses Repository verwenden; die Sicherungen eines neuen Dienstes kommen dorthin.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 usage, 3 cancelled, 4 no such service or backup, 5 found damaged, 6 attention needed, 7 busy.</source>
        <translation>Rückgabewert: 0 fertig, 1 fehlgeschlagen, 2 falscher Aufruf, 3 abgebrochen, 4 kein solcher Dienst oder kein solches Backup, 5 beschädigt, 6 Aufmerksamkeit nötig, 7 beschäftigt.</translation>
    </message>
    <message>
        <source>“status” asks whether each service could be restored to a recent moment now, “check” whether anything at all is wrong, such as one failed run.</source>
        <translation>„status“ fragt, ob sich jeder Dienst jetzt auf einen Stand von vor Kurzem zurückbringen ließe, „check“, ob überhaupt etwas nicht stimmt, etwa ein einziger fehlgeschlagener Lauf.</translation>
    </message>
</context>
<context>
    <name>Reprise::Commands</name>
    <message>
        <source>pending</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>data missing</source>
        <translation>Daten fehlen</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Archive</source>
        <extracomment>The size of a backup as it is stored.</extracomment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>“%1” has no backup yet.</source>
        <translation>„%1“ hat noch keine Sicherung.</translation>
    </message>
    <message>
        <source>%1, checked while it was copied; SHA-256 %2.</source>
        <translation>%1, beim Kopieren geprüft; SHA-256 %2.</translation>
    </message>
    <message>
        <source>A note that stands at the backup.</source>
        <translation>Eine Notiz, die bei der Sicherung steht.</translation>
    </message>
    <message>
        <source>Queue behind another job of this service instead of giving up.</source>
        <translation>Hinter einem anderen Auftrag dieses Dienstes anstellen, statt aufzugeben.</translation>
    </message>
    <message>
        <source>A new file, or a folder that is there. Nothing is overwritten.</source>
        <translation>Eine neue Datei oder ein vorhandener Ordner. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Back up now; prints the backup&apos;s id.</source>
        <translation>Jetzt sichern; gibt die ID der Sicherung aus.</translation>
    </message>
    <message>
        <source>List a service&apos;s backups, newest first.</source>
        <translation>Sicherungen eines Dienstes auflisten, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Copy a backup to a file, checked while it is copied.</source>
        <translation>Eine Sicherung in eine Datei kopieren, beim Kopieren geprüft.</translation>
    </message>
    <message>
        <source>Do not ask: I am sure.</source>
        <translation>Nicht nachfragen: Ich bin sicher.</translation>
    </message>
    <message>
        <source>The service “%1” has been added. Its backups go to “%2”.</source>
        <translation>Der Dienst „%1“ wurde hinzugefügt. Seine Sicherungen kommen nach „%2“.</translation>
    </message>
    <message>
        <source>“%1” has been changed.</source>
        <translation>„%1“ wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is connected.</source>
        <translation>„%1“ ist verbunden.</translation>
    </message>
    <message>
        <source>%1 %2 is reachable.</source>
        <translation>%1 %2 ist erreichbar.</translation>
    </message>
    <message>
        <source>Nothing is missing for a backup.</source>
        <translation>Für eine Sicherung fehlt nichts.</translation>
    </message>
    <message>
        <source>“%1” has been stopped and removed with its data.</source>
        <translation>„%1“ wurde angehalten und mit seinen Daten entfernt.</translation>
    </message>
    <message>
        <source>“%1” is forgotten; its backups stay in “%2”.</source>
        <translation>„%1“ ist vergessen; seine Sicherungen bleiben in „%2“.</translation>
    </message>
    <message>
        <source>The service&apos;s name.</source>
        <translation>Der Name des Dienstes.</translation>
    </message>
    <message>
        <source>Connect a service that runs somewhere.</source>
        <translation>Einen Dienst verbinden, der irgendwo läuft.</translation>
    </message>
    <message>
        <source>Change a service&apos;s name, settings or secrets.</source>
        <translation>Name, Einstellungen oder Geheimnisse eines Dienstes ändern.</translation>
    </message>
    <message>
        <source>Connect a service that was found in a repository.</source>
        <translation>Einen Dienst verbinden, der in einem Repository gefunden wurde.</translation>
    </message>
    <message>
        <source>Reach a service: its version, its size, what a backup would need.</source>
        <translation>Einen Dienst erreichen: seine Version, seine Größe, was eine Sicherung bräuchte.</translation>
    </message>
    <message>
        <source>Print a secret of a service.</source>
        <translation>Ein Geheimnis eines Dienstes ausgeben.</translation>
    </message>
    <message>
        <source>Forget a service; stop a managed one and remove its data. Backups stay.</source>
        <translation>Einen Dienst vergessen; einen verwalteten anhalten und seine Daten entfernen. Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht erledigt: %1</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>“%1” is running.</source>
        <translation>„%1“ läuft.</translation>
    </message>
    <message>
        <source>Warning: %1 is not a good backup.</source>
        <translation>Warnung: %1 ist keine gute Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is stopped.</source>
        <translation>„%1“ ist angehalten.</translation>
    </message>
    <message>
        <source>The name of the new service.</source>
        <translation>Der Name des neuen Dienstes.</translation>
    </message>
    <message>
        <source>The moment to restore to.</source>
        <translation>Der Zeitpunkt, auf den wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>Restore only this part.</source>
        <translation>Nur diesen Teil wiederherstellen.</translation>
    </message>
    <message>
        <source>An option of the restore; `reprise describe` lists them.</source>
        <translation>Eine Option der Wiederherstellung; `reprise describe` listet sie auf.</translation>
    </message>
    <message>
        <source>Restore a backup, the newest good one without an id, to a new instance; prints its name.</source>
        <translation>Eine Sicherung (ohne ID die neueste gute) in einer neuen Instanz wiederherstellen; gibt deren Namen aus.</translation>
    </message>
    <message>
        <source>Start a small managed service with data in it; prints its name.</source>
        <translation>Einen kleinen verwalteten Dienst mit Daten darin starten; gibt seinen Namen aus.</translation>
    </message>
    <message>
        <source>Start a managed service.</source>
        <translation>Einen verwalteten Dienst starten.</translation>
    </message>
    <message>
        <source>Stop a managed service.</source>
        <translation>Einen verwalteten Dienst anhalten.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>cleaning up</source>
        <translation>wird aufgeräumt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>No job is running, and none ended lately.</source>
        <translation>Es läuft kein Auftrag, und in letzter Zeit ist keiner beendet worden.</translation>
    </message>
    <message>
        <source>The job %1 is over already.</source>
        <translation>Der Auftrag %1 ist bereits beendet.</translation>
    </message>
    <message>
        <source>The job %1 is asked to stop.</source>
        <translation>Der Auftrag %1 wurde aufgefordert, sich zu beenden.</translation>
    </message>
    <message>
        <source>List the jobs of every process.</source>
        <translation>Die Aufträge aller Prozesse auflisten.</translation>
    </message>
    <message>
        <source>Ask a job of any process to stop.</source>
        <translation>Einen Auftrag eines beliebigen Prozesses abbrechen.</translation>
    </message>
    <message>
        <source>This was the newest good backup of “%1”.</source>
        <translation>Das war die neueste gute Sicherung von „%1“.</translation>
    </message>
    <message>
        <source>Keep it whatever the retention says.</source>
        <translation>Unabhängig von der Aufbewahrungsdauer behalten.</translation>
    </message>
    <message>
        <source>Leave it to the retention again.</source>
        <translation>Wieder der Aufbewahrungsdauer überlassen.</translation>
    </message>
    <message>
        <source>A note; empty removes it.</source>
        <translation>Eine Notiz; leer entfernt sie.</translation>
    </message>
    <message>
        <source>Pin a backup or write a note at it.</source>
        <translation>Eine Sicherung behalten oder eine Notiz dazu schreiben.</translation>
    </message>
    <message>
        <source>Bring a backup back from the bin, the last one without its id.</source>
        <translation>Eine Sicherung aus dem Papierkorb zurückholen, ohne ID die zuletzt gelöschte.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is whole: %n file(s), %2.</source>
        <extracomment>%1 a backup&apos;s id, %2 a size, %n files</extracomment>
        <translation>
            <numerusform>%1 ist unversehrt: %n Datei, %2.</numerusform>
            <numerusform>%1 ist unversehrt: %n Dateien, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is damaged:</source>
        <translation>%1 ist beschädigt:</translation>
    </message>
    <message>
        <source>“%1” has no backup with data to verify.</source>
        <translation>„%1“ hat keine Sicherung mit Daten, die sich prüfen lassen.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>tablespace</source>
        <translation>Tablespace</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>keyspace</source>
        <translation>Keyspace</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Mount</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Read a backup, or all of them, and prove every checksum.</source>
        <translation>Eine oder alle Sicherungen lesen und jede Prüfsumme prüfen.</translation>
    </message>
    <message>
        <source>Show what a backup holds.</source>
        <translation>Anzeigen, was eine Sicherung enthält.</translation>
    </message>
    <message>
        <source>Show the log of a backup.</source>
        <translation>Das Protokoll einer Sicherung anzeigen.</translation>
    </message>
    <message>
        <source>“%1” is a repository now.</source>
        <translation>„%1“ ist jetzt ein Repository.</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>registriert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>provisioning</source>
        <translation>wird bereitgestellt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>unconnected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>repository cannot be used</source>
        <translation>Repository nicht verwendbar</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>There is no service yet. `reprise sample` starts one with data in it, `reprise add` connects yours.</source>
        <translation>Es gibt noch keinen Dienst. `reprise sample` startet einen mit Daten darin, `reprise add` verbindet Ihren eigenen.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>restore option</source>
        <translation>Wiederherstellungsoption</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nichts braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Make a repository in a folder.</source>
        <translation>Ein Repository in einem Ordner anlegen.</translation>
    </message>
    <message>
        <source>List the services.</source>
        <translation>Die Dienste auflisten.</translation>
    </message>
    <message>
        <source>Show the settings, secrets, options and parts of an engine.</source>
        <translation>Einstellungen, Geheimnisse, Optionen und Teile einer Engine anzeigen.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Local times of day at which it is backed up.</source>
        <translation>Ortszeiten, zu denen er gesichert wird.</translation>
    </message>
    <message>
        <source>Weekdays on which it is backed up; empty = every day.</source>
        <translation>Wochentage, an denen er gesichert wird; leer = jeden Tag.</translation>
    </message>
    <message>
        <source>Time zone of its days and times.</source>
        <translation>Zeitzone seiner Tage und Uhrzeiten.</translation>
    </message>
    <message>
        <source>Whether the schedule rests.</source>
        <translation>Ob der Zeitplan ruht.</translation>
    </message>
    <message>
        <source>Days of which the newest backup is kept.</source>
        <translation>Tage, deren neueste Sicherung aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Weeks of which the newest backup is kept.</source>
        <translation>Wochen, deren neueste Sicherung aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Months of which the newest backup is kept.</source>
        <translation>Monate, deren neueste Sicherung aufbewahrt wird.</translation>
    </message>
    <message>
        <source>On-demand backups that are kept: all, or the newest.</source>
        <translation>Bei Bedarf erstellte Sicherungen, die aufbewahrt werden: alle (all) oder die neuesten.</translation>
    </message>
    <message>
        <source>Bytes per second that a backup reads at most.</source>
        <translation>Bytes pro Sekunde, die eine Sicherung höchstens liest.</translation>
    </message>
    <message>
        <source>Whether a backup waits while others use the disk.</source>
        <translation>Ob eine Sicherung wartet, während andere die Platte benutzen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>A key of the policy and its new value.</source>
        <translation>Ein Schlüssel der Richtlinie und sein neuer Wert.</translation>
    </message>
    <message>
        <source>Schedule and prune it from here, no longer from the Reprise that did.</source>
        <translation>Von hier aus planen und ausdünnen, nicht mehr von dem bisherigen Reprise aus.</translation>
    </message>
    <message>
        <source>Show or change when a service is backed up and what is kept.</source>
        <translation>Zeigen oder ändern, wann ein Dienst gesichert und was aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Begin even where the repository&apos;s disk may be too small for it.</source>
        <translation>Auch beginnen, wenn der Datenträger des Repositorys vielleicht zu klein ist.</translation>
    </message>
    <message>
        <source>Its secrets are in the keyring of your session. Scheduled backups pause while the keyring is locked.</source>
        <translation>Seine Geheimnisse sind im Schlüsselbund Ihrer Sitzung. Geplante Sicherungen pausieren, solange der Schlüsselbund gesperrt ist.</translation>
    </message>
    <message>
        <source>Keep its secrets in the keyring of your session instead of a file; scheduled backups pause while it is locked.</source>
        <translation>Seine Geheimnisse im Schlüsselbund Ihrer Sitzung statt in einer Datei aufbewahren; geplante Sicherungen pausieren, solange er gesperrt ist.</translation>
    </message>
    <message>
        <source>Move its secrets into the keyring of your session (scheduled backups pause while it is locked), or back into a file.</source>
        <translation>Seine Geheimnisse in den Schlüsselbund Ihrer Sitzung verschieben (geplante Sicherungen pausieren, solange er gesperrt ist) oder zurück in eine Datei.</translation>
    </message>
    <message>
        <source>%1 is deleted for good.</source>
        <translation>%1 ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Warum sie geht</translation>
    </message>
    <message numerus="yes">
        <source>%n backups stay.</source>
        <translation>
            <numerusform>%n Sicherung bleibt.</numerusform>
            <numerusform>%n Sicherungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups went to the bin.</source>
        <translation>
            <numerusform>%n Sicherung kam in den Papierkorb.</numerusform>
            <numerusform>%n Sicherungen kamen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups would go to the bin.</source>
        <translation>
            <numerusform>%n Sicherung käme in den Papierkorb.</numerusform>
            <numerusform>%n Sicherungen kämen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change nothing: show what the policy would delete now.</source>
        <translation>Nichts ändern: zeigen, was die Richtlinie jetzt löschen würde.</translation>
    </message>
    <message>
        <source>Delete nothing: show what would go.</source>
        <translation>Nichts löschen: zeigen, was gehen würde.</translation>
    </message>
    <message>
        <source>Delete, through the bin, what the policy keeps no longer.</source>
        <translation>Löschen, über den Papierkorb, was die Richtlinie nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>unusual</source>
        <translation>ungewöhnlich</translation>
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
        <translation>%1 (1&#xa0;Tag)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days)</source>
        <extracomment>%1: free space of a disk, %n: until it is full.</extracomment>
        <translation>
            <numerusform>%1 (%n&#xa0;Tag)</numerusform>
            <numerusform>%1 (%n&#xa0;Tage)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a service&apos;s name, %2: a whole sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Nächste Sicherung</translation>
    </message>
    <message>
        <source>Restorable</source>
        <translation>Wiederherstellbar</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>How to print it: table, or prometheus (for its textfile collector).</source>
        <translation>In welcher Form es ausgegeben wird: table oder prometheus (für dessen Textfile-Collector).</translation>
    </message>
    <message>
        <source>Say how well each service is protected, and why; status 6 if one is not.</source>
        <translation>Sagen, wie gut jeder Dienst geschützt ist und warum; Status 6, falls einer es nicht ist.</translation>
    </message>
    <message>
        <source>It runs while you are logged in. To let it run always: %1</source>
        <translation>Er läuft, solange Sie angemeldet sind. Damit er immer läuft: %1</translation>
    </message>
    <message>
        <source>The secrets of these services are in the keyring of your session, which is locked while you are logged out; their scheduled backups would fail. To move them into a file:</source>
        <translation>Die Geheimnisse dieser Dienste liegen im Schlüsselbund Ihrer Sitzung, der gesperrt ist, solange Sie abgemeldet sind; ihre geplanten Sicherungen würden fehlschlagen. So kommen sie in eine Datei:</translation>
    </message>
    <message>
        <source>The service manager of your session cannot be reached from here. Type this yourself:</source>
        <translation>Die Dienstverwaltung Ihrer Sitzung ist von hier aus nicht zu erreichen. Geben Sie selbst ein:</translation>
    </message>
    <message>
        <source>The unit is %1.</source>
        <translation>Die Unit ist %1.</translation>
    </message>
    <message>
        <source>The agent runs, and starts with your session.</source>
        <translation>Der Agent läuft und startet mit Ihrer Sitzung.</translation>
    </message>
    <message>
        <source>The agent is not installed any more. Scheduled backups are taken only while the console is open.</source>
        <translation>Der Agent ist nicht mehr eingerichtet. Geplante Sicherungen entstehen nur noch, solange die Konsole offen ist.</translation>
    </message>
    <message>
        <source>Keep the schedules without a window, until told to stop.</source>
        <translation>Die Zeitpläne ohne Fenster ausführen, bis zum Befehl aufzuhören.</translation>
    </message>
    <message>
        <source>Set up a systemd user unit that runs it.</source>
        <translation>Eine systemd-Benutzer-Unit einrichten, die ihn ausführt.</translation>
    </message>
    <message>
        <source>Take that unit away again.</source>
        <translation>Diese Unit wieder entfernen.</translation>
    </message>
    <message>
        <source>Tell the one that runs to stop, and wait until it has.</source>
        <translation>Den laufenden Agenten beenden und darauf warten.</translation>
    </message>
    <message numerus="yes">
        <source>Hook “%1”: %2, at most %n seconds</source>
        <translation>
            <numerusform>Hook „%1“: %2, höchstens %n Sekunde</numerusform>
            <numerusform>Hook „%1“: %2, höchstens %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Run a program before a backup, after one, or when one failed; an empty program takes the hook away.</source>
        <translation>Ein Programm vor einer Sicherung ausführen, danach oder wenn eine fehlschlug; ein leeres Programm entfernt den Hook.</translation>
    </message>
    <message>
        <source>waiting (place %1)</source>
        <translation>wartet (Platz %1)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>(kept)</source>
        <extracomment>A secret that Reprise keeps, and that is not shown.</extracomment>
        <translation>(hinterlegt)</translation>
    </message>
    <message numerus="yes">
        <source>%n notifications could not be delivered; `reprise check` says why.</source>
        <translation>
            <numerusform>Eine Benachrichtigung konnte nicht zugestellt werden; `reprise check` sagt, warum.</numerusform>
            <numerusform>%n Benachrichtigungen konnten nicht zugestellt werden; `reprise check` sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test has been sent: %1.</source>
        <translation>Der Test wurde gesendet: %1.</translation>
    </message>
    <message>
        <source>Show, change or test how changes of state are told.</source>
        <translation>Zeigen, ändern oder testen, wie Zustandswechsel gemeldet werden.</translation>
    </message>
    <message>
        <source>A setting; without options they are all shown. An empty value returns to the default.</source>
        <translation>Eine Einstellung; ohne Optionen werden alle gezeigt. Ein leerer Wert stellt die Vorgabe wieder her.</translation>
    </message>
    <message>
        <source>email-password or webhook-secret, read from the first line of a file; - is the standard input, nothing forgets it.</source>
        <translation>email-password oder webhook-secret, aus der ersten Zeile einer Datei gelesen; - ist die Standardeingabe, nichts löscht es.</translation>
    </message>
    <message>
        <source>Send a test now: desktop, email or webhook.</source>
        <translation>Jetzt einen Test senden: desktop, email oder webhook.</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Protokoll: %1</translation>
    </message>
    <message>
        <source>“%1” is backed up: %2 unpacked, in an archive of %3.</source>
        <translation>„%1“ ist gesichert: entpackt %2, in einem Archiv von %3.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Can be undeleted until</source>
        <translation>Zurückholbar bis</translation>
    </message>
    <message>
        <source>The bin of “%1” is empty.</source>
        <translation>Der Papierkorb von „%1“ ist leer.</translation>
    </message>
    <message>
        <source>`reprise undelete` brings one back. Where the disk runs short of space, the oldest deletions go before their time.</source>
        <translation>„reprise undelete“ holt eine zurück. Wird der Platz auf dem Datenträger knapp, verschwinden die ältesten Löschungen vor ihrer Zeit.</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <extracomment>The size of the data in a backup, as it will be on a disk again.
----------
The size of the data in a service&apos;s last good backup.</extracomment>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>List those that lie in the bin.</source>
        <translation>Die Sicherungen im Papierkorb auflisten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Data on the server: %1</source>
        <extracomment>%1: a size, as the server itself tells it.</extracomment>
        <translation>Daten auf dem Server: %1</translation>
    </message>
    <message>
        <source>This is accepted: the next backup of “%1” may come from another source.</source>
        <translation>Das ist angenommen: Die nächste Sicherung von „%1“ darf aus einer anderen Quelle stammen.</translation>
    </message>
    <message>
        <source>This is accepted: %1 counts as good from now on, on your responsibility.</source>
        <translation>Das ist angenommen: %1 gilt ab jetzt als gut, auf Ihre Verantwortung.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” erased from the bin.</source>
        <translation>
            <numerusform>%n Sicherung von „%1“ wurde aus dem Papierkorb gelöscht.</numerusform>
            <numerusform>%n Sicherungen von „%1“ wurden aus dem Papierkorb gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays in the bin: it is being read, or another backup needs it.</source>
        <translation>%1 bleibt im Papierkorb: Sie wird gerade gelesen, oder eine andere Sicherung braucht sie.</translation>
    </message>
    <message>
        <source>%1 lies in the bin until %2; `reprise undelete` brings it back.</source>
        <translation>%1 liegt bis %2 im Papierkorb; „reprise undelete“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Even where the backup is pinned.</source>
        <translation>Auch wenn die Sicherung auf „Behalten“ gesetzt ist.</translation>
    </message>
    <message>
        <source>Erase the backup, or without one all, from the bin for good.</source>
        <translation>Die Sicherung, ohne Angabe alle, endgültig aus dem Papierkorb löschen.</translation>
    </message>
    <message>
        <source>Put a backup into the bin, or with --deleted erase what lies there.</source>
        <translation>Eine Sicherung in den Papierkorb legen, oder mit --deleted löschen, was dort liegt.</translation>
    </message>
    <message>
        <source>On the server</source>
        <extracomment>The size of a database or table, as its server told it.</extracomment>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>List the commands, or show how one is used.</source>
        <translation>Die Befehle auflisten, oder zeigen, wie einer verwendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s), %1</source>
        <extracomment>%1: one or two dates between which these moments are.</extracomment>
        <translation>
            <numerusform>%n Zeitpunkt, %1</numerusform>
            <numerusform>%n Zeitpunkte, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This backup looks unusual and does not count as good. If the change is intended: %1</source>
        <extracomment>%1: a command.</extracomment>
        <translation>Diese Sicherung ist ungewöhnlich und zählt nicht als gut. Falls die Änderung gewollt ist: %1</translation>
    </message>
    <message>
        <source>%1 is pinned, so that retention does not delete it again; `reprise mark --unpin` leaves it to the retention.</source>
        <extracomment>reprise mark --unpin is typed: leave it as it is.</extracomment>
        <translation>%1 ist auf „Behalten“ gesetzt, damit die Aufbewahrung sie nicht wieder löscht; „reprise mark --unpin“ überlässt sie der Aufbewahrung.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What there is then</source>
        <extracomment>At the end of a day, in a calendar.</extracomment>
        <translation>Was es dann gibt</translation>
    </message>
    <message>
        <source>Delete even though the clock is far ahead of what was last seen.</source>
        <translation>Löschen, obwohl die Uhr weit vor der zuletzt gesehenen Zeit steht.</translation>
    </message>
    <message>
        <source>Say of every service and repository what is wrong and what to do; status 6 if anything is.</source>
        <translation>Für jeden Dienst und jedes Repository angeben, was nicht stimmt und was zu tun ist; Status 6, falls etwas nicht stimmt.</translation>
    </message>
    <message>
        <source>A state in brackets counts for nothing here: that service was started by Reprise and has no schedule, or is stopped, or is not connected to this computer.</source>
        <translation>Ein Zustand in Klammern zählt hier nicht: Dieser Dienst wurde von Reprise gestartet und hat keinen Zeitplan, ist angehalten oder ist nicht mit diesem Rechner verbunden.</translation>
    </message>
    <message>
        <source>This is accepted: nothing is said of %1 any more.</source>
        <translation>Das ist akzeptiert: %1 wird nicht mehr gemeldet.</translation>
    </message>
    <message>
        <source>Take responsibility for a backup that is damaged, looks unusual or is gone, or for a new source.</source>
        <translation>Die Verantwortung für eine Sicherung übernehmen, die beschädigt, ungewöhnlich oder verschwunden ist, oder für eine neue Quelle.</translation>
    </message>
    <message>
        <source>Forget the repository that was in the folder before, where it is not there now.</source>
        <translation>Das Repository vergessen, das vorher in diesem Ordner war, falls es jetzt nicht da ist.</translation>
    </message>
</context>
<context>
    <name>Reprise::Console</name>
    <message>
        <source>There is no screen to open the console on. “reprise help” lists what can be done without one.</source>
        <translation>Es gibt keinen Bildschirm für die Konsole. „reprise help“ zeigt, was ohne geht.</translation>
    </message>
</context>
<context>
    <name>Reprise::ContentsDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>Reprise::CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>Reprise::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Dienste suchen</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>Dienst hinzu&amp;fügen …</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Noch keine Dienste</translation>
    </message>
    <message>
        <source>Add a database service that you run, and see that every one of its backups can be brought back. Or try it first on a small sample that Reprise starts on this computer.</source>
        <translation>Fügen Sie einen Datenbankdienst hinzu, den Sie betreiben, und überzeugen Sie sich, dass sich jede seiner Sicherungen wiederherstellen lässt. Oder probieren Sie es erst an einem kleinen Beispiel aus, das Reprise auf diesem Rechner startet.</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Dienst hinzufügen …</translation>
    </message>
    <message>
        <source>Start a %1 sample</source>
        <translation>%1-Beispiel starten</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services can be restored</source>
        <translation>
            <numerusform>%1 von %n Dienst kann wiederhergestellt werden</numerusform>
            <numerusform>%1 von %n Diensten können wiederhergestellt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No service matches “%1”.</source>
        <translation>Kein Dienst entspricht „%1“.</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>Dienste werden gesucht …</translation>
    </message>
    <message>
        <source>The backups of %1 cannot be seen.</source>
        <translation>Die Sicherungen von %1 sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>The last backup of %1 failed %2.</source>
        <translation>Die letzte Sicherung von %1 ist %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 was last backed up %2.</source>
        <translation>%1 wurde zuletzt %2 gesichert.</translation>
    </message>
    <message>
        <source>The backups of %1 are damaged or incomplete. Open them to see which ones.</source>
        <translation>Die Sicherungen von %1 sind beschädigt oder unvollständig. Öffnen Sie sie, um zu sehen, welche.</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <extracomment>%1: the name of a service that is not backed up as it should be; a reason follows.</extracomment>
        <translation>%1 braucht Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>And 1 more service needs attention.</source>
        <translation>Und 1 weiterer Dienst braucht Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more services need attention.</source>
        <translation>
            <numerusform>Und %n weiterer Dienst braucht Aufmerksamkeit.</numerusform>
            <numerusform>Und %n weitere Dienste brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::DeletionListModel</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>moment</comment>
        <extracomment>The day and time of a backup, as QLocale::toString() takes it: &quot;Sun 15 Nov 2026, 02:00&quot;.</extracomment>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why it goes</source>
        <translation>Warum sie geht</translation>
    </message>
</context>
<context>
    <name>Reprise::FieldForm</name>
    <message>
        <source>(default)</source>
        <extracomment>The choice that holds where nothing is set.</extracomment>
        <translation>(Vorgabe)</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist erforderlich.</translation>
    </message>
</context>
<context>
    <name>Reprise::Format</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress: how many bytes are done, of how many; both with their unit.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a transfer; %1 is a size with its unit.</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage; mind the space that your language puts before the sign.</extracomment>
        <translation>%1&#xa0;%</translation>
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
        <translation>%1&#xa0;T %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>%1 is a duration such as &quot;4 s&quot;.</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1&#xa0;Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Minute</numerusform>
            <numerusform>vor %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1&#xa0;Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Stunde</numerusform>
            <numerusform>vor %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Tag</numerusform>
            <numerusform>vor %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Monat</numerusform>
            <numerusform>vor %n&#xa0;Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>in 1&#xa0;Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n&#xa0;Minute</numerusform>
            <numerusform>in %n&#xa0;Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1&#xa0;Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n&#xa0;Stunde</numerusform>
            <numerusform>in %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n&#xa0;Tag</numerusform>
            <numerusform>in %n&#xa0;Tagen</numerusform>
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
        <translation>%1&#xa0;T</translation>
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
        <translation>d. MMM yyyy</translation>
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
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>Reprise::GivenSettings</name>
    <message>
        <source>A setting; `reprise describe` lists them. An empty value returns to the default.</source>
        <translation>Eine Einstellung; `reprise describe` listet sie auf. Ein leerer Wert stellt die Vorgabe wieder her.</translation>
    </message>
    <message>
        <source>A secret, read from the first line of a file; - is the standard input.</source>
        <translation>Ein Geheimnis aus der ersten Zeile einer Datei; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The same for the first secret of the engine.</source>
        <translation>Dasselbe für das erste Geheimnis der Engine.</translation>
    </message>
</context>
<context>
    <name>Reprise::HeaderBand</name>
    <message>
        <source>Tab of this service&apos;s page</source>
        <translation>Registerkarte der Seite dieses Dienstes</translation>
    </message>
</context>
<context>
    <name>Reprise::HooksForm</name>
    <message>
        <source>Programs of your own, started without a shell and without arguments. If the first one fails, nothing is backed up. They are kept in this home, never in a repository.</source>
        <translation>Eigene Programme, ohne Shell und ohne Argumente gestartet. Schlägt das erste fehl, wird nichts gesichert. Sie werden in diesem Home aufbewahrt, nie in einem Repository.</translation>
    </message>
    <message>
        <source>Before a backup</source>
        <translation>Vor einer Sicherung</translation>
    </message>
    <message>
        <source>After a completed one</source>
        <translation>Nach einer abgeschlossenen</translation>
    </message>
    <message>
        <source>After a failed one</source>
        <translation>Nach einer fehlgeschlagenen</translation>
    </message>
    <message>
        <source>no program</source>
        <translation>kein Programm</translation>
    </message>
    <message>
        <source> s at most</source>
        <extracomment>After a number, with the space: seconds.</extracomment>
        <translation> s höchstens</translation>
    </message>
    <message>
        <source>%1: seconds that it may take</source>
        <extracomment>%1: &quot;Before a backup&quot;.</extracomment>
        <translation>%1: Sekunden, die es dauern darf</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::JobLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Herunterladen: %1</translation>
    </message>
    <message>
        <source>Restoring: %1</source>
        <translation>Wiederherstellung: %1</translation>
    </message>
    <message>
        <source>Verifying: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Reprise::JobStrip</name>
    <message>
        <source>cleaning up</source>
        <translation>wird aufgeräumt</translation>
    </message>
    <message>
        <source>cancelling…</source>
        <translation>wird abgebrochen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::JobWait</name>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Waiting for other jobs…</source>
        <translation>Warten auf andere Aufträge …</translation>
    </message>
    <message>
        <source>Cleaning up…</source>
        <translation>Wird aufgeräumt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a stage of a job such as &quot;Copying data&quot;; %2 how far it has come</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for other jobs: place %1</source>
        <translation>Warten auf andere Aufträge: Platz %1</translation>
    </message>
</context>
<context>
    <name>Reprise::KeyringChoice</name>
    <message>
        <source>&amp;Keep secrets in the keyring of my session</source>
        <translation>Geheimnisse im &amp;Schlüsselbund meiner Sitzung aufbewahren</translation>
    </message>
    <message>
        <source>Scheduled backups pause while the keyring is locked, for example before you log in.</source>
        <translation>Geplante Sicherungen pausieren, solange der Schlüsselbund gesperrt ist, zum Beispiel bevor Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>Reprise::MainMenu</name>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>&amp;Sicherung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add service…</source>
        <translation>Dienst &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Start a %1 sample</source>
        <translation>%1-Beispiel starten</translation>
    </message>
    <message>
        <source>&amp;Change connection…</source>
        <translation>&amp;Verbindung ändern …</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>S&amp;tarten</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore the newest backup to a new instance</source>
        <translation>Neueste Sicherung in neuer Instanz &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Verify all backups</source>
        <translation>&amp;Alle Sicherungen prüfen</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dashboard</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Backups</source>
        <translation>&amp;Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Search services</source>
        <translation>Dienste s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;About Reprise</source>
        <translation>Ü&amp;ber Reprise</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Be&amp;nachrichtigungen …</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
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
        <translation>Reprise – wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Reprise::ManagePage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>restored from %1, %2, %3</source>
        <extracomment>%1: name of a service; %2, %3: date and time of its backup.</extracomment>
        <translation>wiederhergestellt aus %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>Reprise::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Reprise::NavigationDelegate</name>
    <message>
        <source>Last good backup: %1</source>
        <translation>Letzte gute Sicherung: %1</translation>
    </message>
</context>
<context>
    <name>Reprise::NavigationModel</name>
    <message>
        <source>All services</source>
        <translation>Alle Dienste</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Protected</source>
        <comment>heading over services</comment>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Restored</source>
        <comment>heading over services</comment>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
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
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only for a server with a certificate of your own: the file of the authority that signed it.</source>
        <translation>Nur für einen Server mit eigenem Zertifikat: die Datei der Stelle, die es unterschrieben hat.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>none is allowed for a server on this computer only.</source>
        <translation>none ist nur für einen Server auf diesem Rechner erlaubt.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>The SMTP server that your e-mail program sends by.</source>
        <translation>Der SMTP-Server, über den Ihr E-Mail-Programm sendet.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 for starttls and 465 for tls.</source>
        <translation>Meist 587 bei starttls und 465 bei tls.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>One address or several, separated by commas.</source>
        <translation>Eine Adresse oder mehrere, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Empty for a server that asks for no password.</source>
        <translation>Leer bei einem Server, der kein Kennwort verlangt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Gets each message by POST as JSON. It begins with https.</source>
        <translation>Erhält jede Meldung per POST als JSON. Sie beginnt mit https.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leer lassen, um das hinterlegte zu behalten.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>Signs each message, so that its receiver can tell it from a forged one.</source>
        <translation>Unterschreibt jede Meldung, damit der Empfänger sie von einer gefälschten unterscheiden kann.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: the way of notification, and what it tells of.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Send a test: %1</source>
        <translation>Test senden: %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the test: %1</source>
        <translation>Test abbrechen: %1</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The test was sent. Look whether it has arrived.</source>
        <translation>Der Test wurde gesendet. Sehen Sie nach, ob er angekommen ist.</translation>
    </message>
    <message>
        <source>A message about “%1” of %2 could not be delivered: %3</source>
        <extracomment>%1: a service&apos;s name, %2: a date with its time, %3: whole sentences that say why.</extracomment>
        <translation>Eine Meldung über „%1“ vom %2 konnte nicht zugestellt werden: %3</translation>
    </message>
</context>
<context>
    <name>Reprise::Notifications</name>
    <message>
        <source>The scheduled backup of “%1” failed</source>
        <translation>Die geplante Sicherung von „%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>“%1” is at risk</source>
        <translation>„%1“ ist gefährdet</translation>
    </message>
    <message>
        <source>“%1” is not protected</source>
        <translation>„%1“ ist nicht geschützt</translation>
    </message>
    <message>
        <source>The backup of “%1” is late</source>
        <translation>Die Sicherung von „%1“ ist überfällig</translation>
    </message>
    <message>
        <source>The newest backup of “%1” is unlike the ones before</source>
        <translation>Die neueste Sicherung von „%1“ weicht von den früheren ab</translation>
    </message>
    <message>
        <source>“%1” is protected again</source>
        <translation>„%1“ ist wieder geschützt</translation>
    </message>
    <message>
        <source>A test of Reprise&apos;s notifications</source>
        <translation>Ein Test der Benachrichtigungen von Reprise</translation>
    </message>
    <message>
        <source>The scheduled backup of “%1” failed, and trying again did not help.</source>
        <translation>Die geplante Sicherung von „%1“ ist fehlgeschlagen, und erneute Versuche haben nicht geholfen.</translation>
    </message>
    <message>
        <source>“%1” could not be restored to a recent moment now.</source>
        <translation>„%1“ ließe sich jetzt nicht auf einen aktuellen Stand wiederherstellen.</translation>
    </message>
    <message>
        <source>The newest backup of “%1” is unlike the ones before. It does not count as good until you have looked at it and accepted it.</source>
        <translation>Die neueste Sicherung von „%1“ weicht von den früheren ab. Sie zählt nicht als gut, bis Sie sie angesehen und akzeptiert haben.</translation>
    </message>
    <message>
        <source>“%1” has a recent good backup again. There is nothing to do.</source>
        <translation>„%1“ hat wieder eine aktuelle gute Sicherung. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This is a test. Messages about your backups will arrive like this one.</source>
        <translation>Dies ist ein Test. Meldungen über Ihre Sicherungen werden so ankommen wie diese.</translation>
    </message>
    <message>
        <source>Last good backup: %1</source>
        <translation>Letzte gute Sicherung: %1</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>Es gibt keine gute Sicherung.</translation>
    </message>
    <message>
        <source>Noticed: %1</source>
        <translation>Bemerkt: %1</translation>
    </message>
    <message>
        <source>Reprise on %1</source>
        <extracomment>Foot of a message; %1 is the name of the computer.</extracomment>
        <translation>Reprise auf %1</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>A scheduled backup failed</source>
        <translation>Eine geplante Sicherung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>A service is late or at risk</source>
        <translation>Ein Dienst ist überfällig oder gefährdet</translation>
    </message>
    <message>
        <source>A backup is unlike the ones before</source>
        <translation>Eine Sicherung weicht von den früheren ab</translation>
    </message>
    <message>
        <source>A service is protected again</source>
        <translation>Ein Dienst ist wieder geschützt</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>The backups of “%1” cannot be reached</source>
        <translation>Die Sicherungen von „%1“ sind nicht erreichbar</translation>
    </message>
    <message>
        <source>The repository of “%1” cannot be used: no backup can be made, and nobody can tell what could be restored.</source>
        <translation>Das Repository von „%1“ ist nicht nutzbar: Es lässt sich nichts sichern, und niemand kann sagen, was sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>Something puts the backups of “%1” at risk.</source>
        <translation>Etwas gefährdet die Sicherungen von „%1“.</translation>
    </message>
</context>
<context>
    <name>Reprise::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A change of a service&apos;s state is told once, while this window is open or the agent runs.</source>
        <translation>Jeder Zustandswechsel eines Dienstes wird einmal gemeldet, solange dieses Fenster offen ist oder der Agent läuft.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>&amp;Language of the messages</source>
        <translation>S&amp;prache der Meldungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>a dialog</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>Reprise::OverviewTab</name>
    <message>
        <source>Deployment details</source>
        <translation>Bereitstellungsdetails</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A product and its version.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Wiederhergestellt aus</translation>
    </message>
    <message>
        <source>%1, backup %2</source>
        <extracomment>Name of a service, and the id of its backup.</extracomment>
        <translation>%1, Sicherung %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Reprise started this instance on this computer. Removing it stops it and deletes its data; the backup that it came from stays.</source>
        <translation>Reprise hat diese Instanz auf diesem Rechner gestartet. Beim Entfernen wird sie angehalten und ihre Daten werden gelöscht; die Sicherung, aus der sie stammt, bleibt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Change connection…</source>
        <translation>Verbindung ändern …</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Reprise connects to this service and did not start it. Removing it from the dashboard forgets the connection; its backups stay in the repository.</source>
        <translation>Reprise verbindet sich mit diesem Dienst und hat ihn nicht gestartet. Beim Entfernen aus dem Dashboard wird die Verbindung vergessen; seine Sicherungen bleiben im Repository.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Label and value of what tells a source from others, such as a system identifier.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Reprise started this sample on this computer. Removing it stops it and deletes its data; its backups stay in the repository.</source>
        <translation>Reprise hat dieses Beispiel auf diesem Rechner gestartet. Beim Entfernen wird es angehalten und seine Daten werden gelöscht; seine Sicherungen bleiben im Repository.</translation>
    </message>
</context>
<context>
    <name>Reprise::PendingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Stops this backup; nothing of it is kept</source>
        <translation>Bricht diese Sicherung ab; nichts davon wird aufbewahrt</translation>
    </message>
    <message>
        <source>Being made by another program</source>
        <translation>Wird von einem anderen Programm erstellt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>Reprise::PolicyText</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>This service is known from its repository only. Its backups can be downloaded and restored; connect it to take new ones.</source>
        <translation>Dieser Dienst ist nur aus seinem Repository bekannt. Seine Sicherungen können heruntergeladen und wiederhergestellt werden; verbinden Sie ihn, um neue zu erstellen.</translation>
    </message>
    <message>
        <source>Backups are kept until you delete them.</source>
        <translation>Sicherungen werden aufbewahrt, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Each backup is complete and can be restored by itself.</source>
        <translation>Jede Sicherung ist vollständig und lässt sich für sich allein wiederherstellen.</translation>
    </message>
    <message>
        <source>A deleted backup stays in the bin for 7 days.</source>
        <translation>Eine gelöschte Sicherung bleibt 7 Tage im Papierkorb.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restorable: as of %1</source>
        <translation>Wiederherstellbar: Stand %1</translation>
    </message>
    <message>
        <source>Restorable: from %1 to %2</source>
        <extracomment>%1 and %2: the first and the last moment that there is a backup of.</extracomment>
        <translation>Wiederherstellbar: von %1 bis %2</translation>
    </message>
    <message>
        <source>Nothing can be restored yet.</source>
        <translation>Noch lässt sich nichts wiederherstellen.</translation>
    </message>
    <message>
        <source>1 backup</source>
        <translation>1 Sicherung</translation>
    </message>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2; %3 free</source>
        <translation>%1, %2; %3 frei</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Last proved: %1</source>
        <translation>Zuletzt geprüft: %1</translation>
    </message>
    <message>
        <source>Last proved: never</source>
        <translation>Zuletzt geprüft: nie</translation>
    </message>
    <message>
        <source>What can be restored is not known now.</source>
        <translation>Was wiederhergestellt werden kann, ist zurzeit nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Restorable: %n moments, the oldest %1, the newest %2</source>
        <extracomment>%n: how many moments there is a backup of; %1, %2: the first and the last.</extracomment>
        <translation>
            <numerusform>Wiederherstellbar: %n Zeitpunkt, der älteste %1, der neueste %2</numerusform>
            <numerusform>Wiederherstellbar: %n Zeitpunkte, der älteste %1, der neueste %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionCard</name>
    <message>
        <source>What would be deleted now</source>
        <translation>Was jetzt gelöscht würde</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>What will exist in the coming 90 days</source>
        <translation>Was es in den nächsten 90 Tagen geben wird</translation>
    </message>
    <message>
        <source>Each bar is a backup, from the day on which it is taken to the day on which it leaves. Choose a day to see what you could go back to.</source>
        <translation>Jeder Balken ist eine Sicherung, vom Tag, an dem sie erstellt wird, bis zum Tag, an dem sie geht. Wählen Sie einen Tag, um zu sehen, wohin Sie zurückkönnten.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Nothing: without a schedule nothing is deleted by itself.</source>
        <translation>Nichts: Ohne Zeitplan wird nichts von selbst gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>This change deletes %n backups now (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Diese Änderung löscht jetzt %n Sicherung (%1). Sie bleibt 7 Tage im Papierkorb.</numerusform>
            <numerusform>Diese Änderung löscht jetzt %n Sicherungen (%1). Sie bleiben 7 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backups go with the next scheduled backup (%1). They rest in the bin for 7 days.</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>%n Sicherung geht mit der nächsten geplanten Sicherung (%1). Sie bleibt 7 Tage im Papierkorb.</numerusform>
            <numerusform>%n Sicherungen gehen mit der nächsten geplanten Sicherung (%1). Sie bleiben 7 Tage im Papierkorb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionChart</name>
    <message>
        <source>Backups that there are on each of the coming 90 days</source>
        <translation>Sicherungen, die es an jedem der nächsten 90 Tage gibt</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date</comment>
        <extracomment>A day, as QLocale::toString() takes it: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n backups</source>
        <extracomment>%1: &quot;Thursday, 3 December 2026&quot;.</extracomment>
        <translation>
            <numerusform>%1: %n Sicherung</numerusform>
            <numerusform>%1: %n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>axis</comment>
        <extracomment>A day below a chart, as QLocale::toString() takes it: &quot;23 Nov&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>On-demand backups that are kept</source>
        <translation>Aufbewahrte Sicherungen bei Bedarf</translation>
    </message>
    <message>
        <source>Only the newest, as in the cloud</source>
        <translation>Nur die neueste, wie in der Cloud</translation>
    </message>
    <message>
        <source>keep until deleted</source>
        <extracomment>What happens to on-demand backups.</extracomment>
        <translation>behalten, bis gelöscht</translation>
    </message>
    <message>
        <source>keep the newest</source>
        <extracomment>What happens to on-demand backups; a number follows.</extracomment>
        <translation>die neuesten behalten</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number: &quot;7 days&quot;.</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Newest of each of the last</source>
        <extracomment>A number of days, of weeks and of months follow.</extracomment>
        <translation>Neueste aus jedem der letzten</translation>
    </message>
    <message>
        <source>On-demand backups</source>
        <translation>Sicherungen bei Bedarf</translation>
    </message>
    <message>
        <source>Without a schedule nothing is deleted by itself.</source>
        <translation>Ohne Zeitplan wird nichts von selbst gelöscht.</translation>
    </message>
</context>
<context>
    <name>Reprise::RetentionText</name>
    <message>
        <source>d MMMM</source>
        <comment>date</comment>
        <extracomment>A day of this year, as QLocale::toString() takes it: &quot;19 December&quot;.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date</comment>
        <extracomment>A day of another year: &quot;19 December 2026&quot;.</extracomment>
        <translation>d. MMMM yyyy</translation>
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
        <translation>neueste vom %1</translation>
    </message>
    <message>
        <source>newest of week %1</source>
        <extracomment>Why a backup is kept. %1 is the number of a week of the year.</extracomment>
        <translation>neueste der Woche %1</translation>
    </message>
    <message>
        <source>newest of %1</source>
        <comment>month</comment>
        <extracomment>Why a backup is kept. %1 is a month, &quot;November 2026&quot;.</extracomment>
        <translation>neueste vom %1</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>newest good one</source>
        <translation>neueste gute</translation>
    </message>
    <message>
        <source>needed by %1</source>
        <extracomment>%1 is the id of a backup.</extracomment>
        <translation>von %1 benötigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>damaged or unusual</source>
        <translation>beschädigt oder auffällig</translation>
    </message>
    <message>
        <source>no newer good backup</source>
        <translation>keine neuere gute Sicherung</translation>
    </message>
    <message>
        <source>its manifest cannot be trusted</source>
        <translation>ihrem Manifest ist nicht zu trauen</translation>
    </message>
    <message>
        <source>pinned; stays until it is unpinned</source>
        <translation>behalten; bleibt, bis das aufgehoben wird</translation>
    </message>
    <message>
        <source>stays until there is a newer good backup</source>
        <translation>bleibt, bis es eine neuere gute Sicherung gibt</translation>
    </message>
    <message>
        <source>needed by %1; stays as long as that</source>
        <extracomment>%1 is the id of a backup.</extracomment>
        <translation>von %1 benötigt; bleibt so lange wie diese</translation>
    </message>
    <message>
        <source>%1; stays until it is deleted</source>
        <extracomment>%1 is why a backup is kept: &quot;on demand&quot;, &quot;newest good one&quot;.</extracomment>
        <translation>%1; bleibt, bis sie gelöscht wird</translation>
    </message>
    <message>
        <source>no longer needed; goes with the next prune</source>
        <translation>nicht mehr benötigt; geht beim nächsten Ausdünnen</translation>
    </message>
    <message>
        <source>no longer needed; leaves on %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>nicht mehr benötigt; geht am %1</translation>
    </message>
    <message>
        <source>%1; its data leaves on %2, the row on %3</source>
        <extracomment>%1 is why it is kept, &quot;failed&quot;; %2 and %3 are days.</extracomment>
        <translation>%1; ihre Daten gehen am %2, die Zeile am %3</translation>
    </message>
    <message>
        <source>%1; leaves on %2</source>
        <extracomment>%1 is why a backup is kept, &quot;newest of week 46&quot;; %2 a day.</extracomment>
        <translation>%1; geht am %2</translation>
    </message>
    <message>
        <source>older than the policy keeps</source>
        <translation>älter, als die Richtlinie aufbewahrt</translation>
    </message>
    <message>
        <source>the policy keeps newer on-demand backups only</source>
        <translation>die Richtlinie bewahrt nur neuere bei Bedarf erstellte Sicherungen auf</translation>
    </message>
    <message numerus="yes">
        <source>damaged or unusual, and older than %n days</source>
        <translation>
            <numerusform>beschädigt oder auffällig und älter als %n Tag</numerusform>
            <numerusform>beschädigt oder auffällig und älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only its data: failed, and older than %n days</source>
        <translation>
            <numerusform>nur ihre Daten: fehlgeschlagen und älter als %n Tag</numerusform>
            <numerusform>nur ihre Daten: fehlgeschlagen und älter als %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>failed, and older than %n days</source>
        <translation>
            <numerusform>fehlgeschlagen und älter als %n Tag</numerusform>
            <numerusform>fehlgeschlagen und älter als %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>a newer one of week %1 is kept</source>
        <extracomment>Why a backup is deleted. %1 is the number of a week of the year.</extracomment>
        <translation>eine neuere der Woche %1 wird aufbewahrt</translation>
    </message>
    <message>
        <source>a newer one of %1 is kept</source>
        <comment>day</comment>
        <extracomment>Why a backup is deleted. %1 is a day.</extracomment>
        <translation>eine neuere vom %1 wird aufbewahrt</translation>
    </message>
    <message>
        <source>a newer one of %1 is kept</source>
        <comment>month</comment>
        <extracomment>Why a backup is deleted. %1 is a month.</extracomment>
        <translation>eine neuere vom %1 wird aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Daily backups are kept for %n days.</source>
        <translation>
            <numerusform>Tägliche Sicherungen werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Tägliche Sicherungen werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Weekly backups are kept for %n weeks.</source>
        <translation>
            <numerusform>Wöchentliche Sicherungen werden %n Woche aufbewahrt.</numerusform>
            <numerusform>Wöchentliche Sicherungen werden %n Wochen aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Monthly backups are kept for %n months.</source>
        <translation>
            <numerusform>Monatliche Sicherungen werden %n Monat aufbewahrt.</numerusform>
            <numerusform>Monatliche Sicherungen werden %n Monate aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the scheduled backups only the newest good one is kept.</source>
        <translation>Von den geplanten Sicherungen wird nur die neueste gute aufbewahrt.</translation>
    </message>
    <message>
        <source>On-demand backups are kept until you delete them.</source>
        <translation>Bei Bedarf erstellte Sicherungen werden aufbewahrt, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Only the most recent on-demand backup is kept.</source>
        <translation>Nur die letzte bei Bedarf erstellte Sicherung wird aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n most recent on-demand backups are kept.</source>
        <translation>
            <numerusform>Nur die %n letzte bei Bedarf erstellte Sicherung wird aufbewahrt.</numerusform>
            <numerusform>Nur die %n letzten bei Bedarf erstellten Sicherungen werden aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On demand</source>
        <comment>group</comment>
        <extracomment>A group of backups.</extracomment>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Daily</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <extracomment>A group of backups.</extracomment>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>A group of backups: those that are kept for another reason than their age.</extracomment>
        <translation>Andere</translation>
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
        <translation>bei Bedarf; die nächste bei Bedarf erstellte Sicherung ersetzt sie</translation>
    </message>
    <message numerus="yes">
        <source>on demand; stays as long as it is one of the %n most recent</source>
        <translation>
            <numerusform>bei Bedarf; bleibt, solange sie die letzte ist</numerusform>
            <numerusform>bei Bedarf; bleibt, solange sie zu den letzten %n gehört</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reprise::ScheduleForm</name>
    <message>
        <source>Pause the schedule</source>
        <translation>Zeitplan anhalten</translation>
    </message>
    <message>
        <source>Only while nobody else uses the disk</source>
        <translation>Nur wenn sonst niemand die Platte braucht</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>on chosen days</source>
        <translation>an gewählten Tagen</translation>
    </message>
    <message>
        <source>only on demand</source>
        <translation>nur bei Bedarf</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>as fast as it can</source>
        <extracomment>How fast a backup may read.</extracomment>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>at most</source>
        <extracomment>How fast a backup may read: at most so many megabytes per second, which follow.</extracomment>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Megabytes per second</source>
        <translation>Megabyte pro Sekunde</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
</context>
<context>
    <name>Reprise::ScheduleWords</name>
    <message>
        <source>That happens while this program is open, or the agent runs (reprise agent --install). A run that was missed is made up.</source>
        <translation>Das geschieht, solange dieses Programm offen ist oder der Agent läuft (reprise agent --install). Ein versäumter Lauf wird nachgeholt.</translation>
    </message>
    <message>
        <source>A run that failed is tried again after %1 minutes, and then again and again after the last of these pauses until the next run is due.</source>
        <translation>Ein fehlgeschlagener Lauf wird nach %1 Minuten wiederholt, danach immer wieder nach der letzten dieser Pausen, bis der nächste Lauf fällig ist.</translation>
    </message>
    <message>
        <source>The last scheduled run failed.</source>
        <translation>Der letzte geplante Lauf ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The last scheduled run failed, and trying again would not help before somebody mends it. The next one is due at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Der letzte geplante Lauf ist fehlgeschlagen, und ein neuer Versuch hilft nicht, bevor jemand die Ursache behebt. Der nächste ist fällig: %1.</translation>
    </message>
    <message>
        <source>The last scheduled run failed. It is tried again at %1.</source>
        <extracomment>%1: date and time.</extracomment>
        <translation>Der letzte geplante Lauf ist fehlgeschlagen. Er wird wiederholt: %1.</translation>
    </message>
    <message>
        <source>The schedule is kept in the repository, which cannot be read now.</source>
        <translation>Der Zeitplan steht im Repository, das gerade nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Another home keeps this schedule: %1.</source>
        <extracomment>%1: &quot;anna@db1&quot;, a user and a computer.</extracomment>
        <translation>Diesen Zeitplan führt ein anderes Home-Verzeichnis aus: %1.</translation>
    </message>
    <message>
        <source>No home keeps this schedule.</source>
        <translation>Diesen Zeitplan führt kein Home-Verzeichnis aus.</translation>
    </message>
    <message>
        <source>kept by %1</source>
        <extracomment>Instead of the next backup&apos;s time: %1, &quot;anna@db1&quot;, has its schedule.</extracomment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM, HH:mm</source>
        <comment>moment</comment>
        <extracomment>The day and time of the next backup, as QLocale::toString() takes it: &quot;Sunday, 22 November, 02:00&quot;.</extracomment>
        <translation>dddd, d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next: %1 (%2), %3.</source>
        <extracomment>%1: &quot;Sunday, 22 November, 02:00&quot;, %2: a time zone such as Europe/Berlin, %3: &quot;in 5 hours&quot;.</extracomment>
        <translation>Nächste: %1 (%2), %3.</translation>
    </message>
    <message>
        <source>There is no schedule: a backup is taken when you click Back up now.</source>
        <translation>Es gibt keinen Zeitplan: Eine Sicherung wird erstellt, wenn Sie auf „Jetzt sichern“ klicken.</translation>
    </message>
    <message>
        <source>The schedule is paused: a backup is taken when you click Back up now.</source>
        <translation>Der Zeitplan ruht: Eine Sicherung wird erstellt, wenn Sie auf „Jetzt sichern“ klicken.</translation>
    </message>
    <message>
        <source>A backup is taken every day at %1 (%2).</source>
        <extracomment>%1: &quot;02:00 and 14:00&quot;, %2: a time zone such as Europe/Berlin.</extracomment>
        <translation>Jeden Tag um %1 (%2) wird eine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>A backup is taken at %1 (%2), on these days: %3.</source>
        <extracomment>%1: &quot;02:00 and 14:00&quot;, %2: a time zone such as Europe/Berlin, %3: &quot;Monday and Friday&quot;.</extracomment>
        <translation>Um %1 (%2) wird an diesen Tagen eine Sicherung erstellt: %3.</translation>
    </message>
    <message>
        <source>Nothing keeps it now: start the agent (reprise agent --install), or leave the window open. A run that was missed is made up.</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Jetzt führt ihn nichts aus: Starten Sie den Agenten (reprise agent --install), oder lassen Sie das Fenster offen. Ein versäumter Lauf wird nachgeholt.</translation>
    </message>
    <message>
        <source>It is not known which home keeps this schedule.</source>
        <translation>Es ist nicht bekannt, welches Home-Verzeichnis diesen Zeitplan ausführt.</translation>
    </message>
</context>
<context>
    <name>Reprise::Sentences</name>
    <message>
        <source>Service “%1”: %2</source>
        <extracomment>%1 is a service&apos;s name, %2 a whole sentence about it.</extracomment>
        <translation>Dienst „%1“: %2</translation>
    </message>
    <message>
        <source>Something was noted: %1.</source>
        <extracomment>For something that this version has no words for; %1 is its technical name.</extracomment>
        <translation>Es wurde etwas vermerkt: %1.</translation>
    </message>
    <message>
        <source>There is no service “%1”.</source>
        <translation>Es gibt keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>Look up its name in the list of services.</source>
        <translation>Sehen Sie in der Liste der Dienste nach seinem Namen.</translation>
    </message>
    <message>
        <source>Several services are called “%1”.</source>
        <translation>Mehrere Dienste heißen „%1“.</translation>
    </message>
    <message>
        <source>Use the service&apos;s id instead of its name.</source>
        <translation>Verwenden Sie die ID des Dienstes statt seines Namens.</translation>
    </message>
    <message>
        <source>This program has no engine “%1”.</source>
        <translation>Dieses Programm hat keine Engine „%1“.</translation>
    </message>
    <message>
        <source>Use a version of Reprise that has it.</source>
        <translation>Verwenden Sie eine Version von Reprise, die sie hat.</translation>
    </message>
    <message>
        <source>A service needs a name.</source>
        <translation>Ein Dienst braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Der Name ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>The name holds a line break or another control character.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Use printable characters only.</source>
        <translation>Verwenden Sie nur druckbare Zeichen.</translation>
    </message>
    <message>
        <source>“%1” looks like the id of a service or of a backup.</source>
        <translation>„%1“ sieht aus wie die ID eines Dienstes oder einer Sicherung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another service is called “%1” already.</source>
        <translation>Ein anderer Dienst heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>The service “%1” is connected already.</source>
        <translation>Der Dienst „%1“ ist bereits verbunden.</translation>
    </message>
    <message>
        <source>Change its settings instead.</source>
        <translation>Ändern Sie stattdessen seine Einstellungen.</translation>
    </message>
    <message>
        <source>The service “%1” is known from a repository only: this computer does not know how to reach it.</source>
        <translation>Der Dienst „%1“ ist nur aus einem Repository bekannt: Dieser Rechner weiß nicht, wie er zu erreichen ist.</translation>
    </message>
    <message>
        <source>Connect it first (reprise adopt).</source>
        <translation>Verbinden Sie ihn zuerst (reprise adopt).</translation>
    </message>
    <message>
        <source>“%1” was not started by Reprise.</source>
        <translation>„%1“ wurde nicht von Reprise gestartet.</translation>
    </message>
    <message>
        <source>Start and stop it where it runs.</source>
        <translation>Starten und halten Sie ihn dort an, wo er läuft.</translation>
    </message>
    <message>
        <source>The service “%1” does not run.</source>
        <translation>Der Dienst „%1“ läuft nicht.</translation>
    </message>
    <message>
        <source>Start it, then try again.</source>
        <translation>Starten Sie ihn und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service “%1” is busy with another job (%2, %3).</source>
        <translation>Der Dienst „%1“ ist mit einem anderen Auftrag beschäftigt (%2, %3).</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Warten Sie, bis der Vorgang beendet ist, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>%2 has no setting “%1”.</source>
        <translation>%2 hat keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>See the settings that it has with “reprise describe”.</source>
        <translation>Die vorhandenen Einstellungen zeigt „reprise describe“.</translation>
    </message>
    <message>
        <source>“%2” is not possible for “%1”.</source>
        <translation>„%2“ ist für „%1“ nicht möglich.</translation>
    </message>
    <message>
        <source>Choose one of these: %3.</source>
        <translation>Wählen Sie einen dieser Werte: %3.</translation>
    </message>
    <message>
        <source>%2 needs the setting “%1”.</source>
        <translation>%2 benötigt die Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>%2 has no secret “%1”.</source>
        <translation>%2 hat kein Geheimnis „%1“.</translation>
    </message>
    <message>
        <source>See the secrets that it has with “reprise describe”.</source>
        <translation>Die vorhandenen Geheimnisse zeigt „reprise describe“.</translation>
    </message>
    <message>
        <source>No secret “%2” is kept for “%1”.</source>
        <translation>Für „%1“ ist kein Geheimnis „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>%2 has no restore option “%1”.</source>
        <translation>%2 hat keine Wiederherstellungsoption „%1“.</translation>
    </message>
    <message>
        <source>See the options that it has with “reprise describe”.</source>
        <translation>Die vorhandenen Optionen zeigt „reprise describe“.</translation>
    </message>
    <message>
        <source>%2 cannot restore the part “%1” alone.</source>
        <translation>%2 kann den Teil „%1“ nicht allein wiederherstellen.</translation>
    </message>
    <message>
        <source>See the parts that it knows with “reprise describe”.</source>
        <translation>Die bekannten Teile zeigt „reprise describe“.</translation>
    </message>
    <message>
        <source>The keyring did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your session, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihrer Sitzung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring refused to give or to keep the secret.</source>
        <translation>Der Schlüsselbund wollte das Geheimnis nicht herausgeben oder nicht speichern.</translation>
    </message>
    <message>
        <source>Unlock the keyring of your session, or keep the secrets in a file.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihrer Sitzung oder bewahren Sie die Geheimnisse in einer Datei auf.</translation>
    </message>
    <message>
        <source>What answers under the address of “%1” is another database than the one in its earlier backups.</source>
        <translation>Unter der Adresse von „%1“ antwortet eine andere Datenbank als die in seinen früheren Sicherungen.</translation>
    </message>
    <message>
        <source>Check the connection. If the change is intended, accept it (reprise accept) and back up again.</source>
        <translation>Prüfen Sie die Verbindung. Ist die Änderung gewollt, akzeptieren Sie sie (reprise accept) und sichern Sie erneut.</translation>
    </message>
    <message>
        <source>The service has changed in part since its last good backup.</source>
        <translation>Der Dienst hat sich seit seiner letzten guten Sicherung teilweise verändert.</translation>
    </message>
    <message>
        <source>A backup of this service is under way already (job %1).</source>
        <translation>Eine Sicherung dieses Dienstes läuft bereits (Auftrag %1).</translation>
    </message>
    <message>
        <source>Another process is working on %1.</source>
        <translation>Ein anderer Prozess arbeitet an %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>All places for jobs are taken.</source>
        <translation>Alle Plätze für Aufträge sind belegt.</translation>
    </message>
    <message>
        <source>There is no job “%1”.</source>
        <translation>Es gibt keinen Auftrag „%1“.</translation>
    </message>
    <message>
        <source>See the jobs that there are with “reprise jobs”.</source>
        <translation>Die vorhandenen Aufträge zeigt „reprise jobs“.</translation>
    </message>
    <message>
        <source>The job was interrupted: its process ended before it was done.</source>
        <translation>Der Auftrag wurde unterbrochen: Sein Prozess endete, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie ihn erneut.</translation>
    </message>
    <message>
        <source>This needs a guard process that undoes it in an emergency, and none could be started.</source>
        <translation>Dafür ist ein Wächterprozess nötig, der es im Notfall rückgängig macht, und es konnte keiner gestartet werden.</translation>
    </message>
    <message>
        <source>Reinstall Reprise, then try again.</source>
        <translation>Installieren Sie Reprise neu und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Something could not be undone.</source>
        <translation>Etwas konnte nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>See the log.</source>
        <translation>Sehen Sie im Protokoll nach.</translation>
    </message>
    <message>
        <source>The files of this managed instance are gone: %1.</source>
        <translation>Die Dateien dieser verwalteten Instanz sind verschwunden: %1.</translation>
    </message>
    <message>
        <source>Remove the service, and restore it from a backup.</source>
        <translation>Entfernen Sie den Dienst und stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A newer version of Reprise made %1.</source>
        <translation>Eine neuere Version von Reprise hat %1 angelegt.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The server “%1” runs already (process %2).</source>
        <translation>Der Server „%1“ läuft bereits (Prozess %2).</translation>
    </message>
    <message>
        <source>The server “%1” (process %2) does not end.</source>
        <translation>Der Server „%1“ (Prozess %2) beendet sich nicht.</translation>
    </message>
    <message>
        <source>See its log file.</source>
        <translation>Sehen Sie in seiner Protokolldatei nach.</translation>
    </message>
    <message>
        <source>%1 belongs to another user, or is no folder.</source>
        <translation>%1 gehört einem anderen Benutzer oder ist kein Ordner.</translation>
    </message>
    <message>
        <source>Remove it, or set XDG_RUNTIME_DIR to a folder of your own.</source>
        <translation>Entfernen Sie es oder setzen Sie XDG_RUNTIME_DIR auf einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The path of the socket folder is too long for the system: %1.</source>
        <translation>Der Pfad des Socket-Ordners ist zu lang für das System: %1.</translation>
    </message>
    <message>
        <source>Set XDG_RUNTIME_DIR to a shorter folder.</source>
        <translation>Setzen Sie XDG_RUNTIME_DIR auf einen Ordner mit kürzerem Pfad.</translation>
    </message>
    <message>
        <source>The program “%1” is not installed.</source>
        <translation>Das Programm „%1“ ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it, then try again.</source>
        <translation>Installieren Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The program “%1” failed with status %2.</source>
        <translation>Das Programm „%1“ ist mit Status %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>See the log for what it said.</source>
        <translation>Seine Ausgabe steht im Protokoll.</translation>
    </message>
    <message>
        <source>The program “%1” crashed.</source>
        <translation>Das Programm „%1“ ist abgestürzt.</translation>
    </message>
    <message>
        <source>The program “%1” wrote more than expected.</source>
        <translation>Das Programm „%1“ hat mehr ausgegeben als erwartet.</translation>
    </message>
    <message>
        <source>Undone what an interrupted job had left behind: %1.</source>
        <translation>Rückgängig gemacht, was ein unterbrochener Auftrag hinterlassen hatte: %1.</translation>
    </message>
    <message>
        <source>Removed the unfinished instance “%1”.</source>
        <translation>Die unfertige Instanz „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The interrupted backup %2 of “%1” was marked failed.</source>
        <translation>Die unterbrochene Sicherung %2 von „%1“ wurde als fehlgeschlagen markiert.</translation>
    </message>
    <message>
        <source>The repository of “%1” at %2 can be read but not written.</source>
        <translation>Das Repository von „%1“ unter %2 ist lesbar, aber nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Give yourself write permission, or mount it for writing.</source>
        <translation>Geben Sie sich Schreibrechte oder hängen Sie es beschreibbar ein.</translation>
    </message>
    <message>
        <source>The managed service “%1” is broken: not all of it runs.</source>
        <translation>Der verwaltete Dienst „%1“ ist defekt: Er läuft nicht vollständig.</translation>
    </message>
    <message>
        <source>Start it again, or see its log file.</source>
        <translation>Starten Sie ihn erneut oder sehen Sie in seiner Protokolldatei nach.</translation>
    </message>
    <message>
        <source>The managed instance in %1 is in no list of services: services.json was lost or replaced.</source>
        <translation>Die verwaltete Instanz in %1 steht in keiner Liste der Dienste: services.json ging verloren oder wurde ersetzt.</translation>
    </message>
    <message>
        <source>Put services.json back from a copy. If nobody needs the instance, stop its server and delete the folder.</source>
        <translation>Spielen Sie services.json aus einer Kopie zurück. Wird die Instanz nicht mehr gebraucht, stoppen Sie ihren Server und löschen Sie den Ordner.</translation>
    </message>
    <message>
        <source>Data of the backup %2 of “%1” is missing or has another size.</source>
        <translation>Daten der Sicherung %2 von „%1“ fehlen oder haben eine andere Größe.</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository.</source>
        <translation>Sichern Sie erneut und finden Sie heraus, was das Repository verändert hat.</translation>
    </message>
    <message>
        <source>The service “%1” has no good backup.</source>
        <translation>Der Dienst „%1“ hat keine gute Sicherung.</translation>
    </message>
    <message>
        <source>An interrupted job left something behind that could not be undone yet: %1 (%2, %3).</source>
        <translation>Ein unterbrochener Auftrag hat etwas hinterlassen, das noch nicht rückgängig gemacht werden konnte: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>It is tried again at each start. Check that the service can be reached.</source>
        <translation>Bei jedem Start wird es erneut versucht. Prüfen Sie, ob der Dienst erreichbar ist.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It is busy now.</source>
        <translation>Der Dienst ist gerade beschäftigt.</translation>
    </message>
    <message>
        <source>This request cannot be carried out as it stands.</source>
        <translation>Diese Anforderung kann so nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it runs, and its connection settings.</source>
        <translation>Prüfen Sie, ob er läuft, und seine Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The service refused the login.</source>
        <translation>Der Dienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user and the password.</source>
        <translation>Prüfen Sie Benutzer und Kennwort.</translation>
    </message>
    <message>
        <source>A permission is missing.</source>
        <translation>Es fehlt eine Berechtigung.</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Sehen Sie sich die Einzelheiten an.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>Something that this needs is missing.</source>
        <translation>Etwas dafür Nötiges fehlt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service&apos;s own data is damaged.</source>
        <translation>Die Daten des Dienstes selbst sind beschädigt.</translation>
    </message>
    <message>
        <source>Mend the service first; do not delete its older backups.</source>
        <translation>Reparieren Sie zuerst den Dienst; löschen Sie seine älteren Sicherungen nicht.</translation>
    </message>
    <message>
        <source>Another database answers under this address.</source>
        <translation>Unter dieser Adresse antwortet eine andere Datenbank.</translation>
    </message>
    <message>
        <source>Check the connection, or accept the change.</source>
        <translation>Prüfen Sie die Verbindung oder akzeptieren Sie die Änderung.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Die Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>Use another backup, and back up again.</source>
        <translation>Verwenden Sie eine andere Sicherung und sichern Sie erneut.</translation>
    </message>
    <message>
        <source>The repository cannot be used.</source>
        <translation>Das Repository kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>A program that this needs is not installed.</source>
        <translation>Ein dafür nötiges Programm ist nicht installiert.</translation>
    </message>
    <message>
        <source>A program that this needs failed.</source>
        <translation>Ein dafür nötiges Programm ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Es hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Copying the archive</source>
        <translation>Archiv wird kopiert</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Daten werden entpackt</translation>
    </message>
    <message>
        <source>Copying data</source>
        <translation>Daten werden kopiert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>Beispieldaten werden angelegt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Wird aufgeräumt</translation>
    </message>
    <message>
        <source>The repository at %1 is not there; perhaps its disk is not mounted.</source>
        <translation>Das Repository unter %1 ist nicht da; vielleicht ist sein Datenträger nicht eingehängt.</translation>
    </message>
    <message>
        <source>Connect or mount the disk. Nothing was written there.</source>
        <translation>Schließen Sie den Datenträger an oder hängen Sie ihn ein. Dort wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The repository at %1 was made by a newer version of Reprise.</source>
        <translation>Das Repository unter %1 wurde von einer neueren Version von Reprise angelegt.</translation>
    </message>
    <message>
        <source>The repository at %1 is damaged.</source>
        <translation>Das Repository unter %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore its repository.json from a copy of the repository.</source>
        <translation>Stellen Sie seine repository.json aus einer Kopie des Repositorys wieder her.</translation>
    </message>
    <message>
        <source>The repository at %1 cannot be written.</source>
        <translation>In das Repository unter %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a repository at %1 already.</source>
        <translation>Unter %1 gibt es bereits ein Repository.</translation>
    </message>
    <message>
        <source>Use it as it is, or choose another folder.</source>
        <translation>Verwenden Sie es, wie es ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 is full.</source>
        <translation>Der Datenträger des Repositorys unter %1 ist voll.</translation>
    </message>
    <message>
        <source>Free some space or delete old backups, then try again.</source>
        <translation>Schaffen Sie Platz oder löschen Sie alte Sicherungen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 cannot be read.</source>
        <translation>Das Manifest %1 der Sicherung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Use another backup, and find out what changed the repository.</source>
        <translation>Verwenden Sie eine andere Sicherung und finden Sie heraus, was das Repository verändert hat.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 was made by a newer version of Reprise.</source>
        <translation>Das Manifest %1 der Sicherung wurde von einer neueren Version von Reprise angelegt.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>Der Ordner %1 ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Wählen Sie einen leeren oder einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Another process took over this backup in the repository at %1.</source>
        <translation>Ein anderer Prozess hat diese Sicherung im Repository unter %1 übernommen.</translation>
    </message>
    <message>
        <source>Back up again.</source>
        <translation>Sichern Sie erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a service.</source>
        <translation>„%1“ kann nicht die ID eines Dienstes sein.</translation>
    </message>
    <message>
        <source>There is no backup “%1” of this service.</source>
        <translation>Es gibt keine Sicherung „%1“ dieses Dienstes.</translation>
    </message>
    <message>
        <source>Look up its id in the list of backups.</source>
        <translation>Sehen Sie in der Liste der Sicherungen nach ihrer ID.</translation>
    </message>
    <message>
        <source>Back it up, or name one of its backups by its id.</source>
        <translation>Sichern Sie ihn oder geben Sie eine seiner Sicherungen mit ihrer ID an.</translation>
    </message>
    <message>
        <source>The backup %1 holds no data: it did not get that far.</source>
        <translation>Die Sicherung %1 enthält keine Daten: So weit ist sie nicht gekommen.</translation>
    </message>
    <message>
        <source>Choose a completed backup.</source>
        <translation>Wählen Sie eine abgeschlossene Sicherung.</translation>
    </message>
    <message>
        <source>The backup %1 was not completed, so it never counts as good.</source>
        <translation>Die Sicherung %1 wurde nicht abgeschlossen und gilt daher nie als gut.</translation>
    </message>
    <message>
        <source>Data of the backup %1 is missing or has another size than it should.</source>
        <translation>Daten der Sicherung %1 fehlen oder haben eine andere Größe als erwartet.</translation>
    </message>
    <message>
        <source>The backup %1 is being read, for a restore, a download or a check.</source>
        <translation>Die Sicherung %1 wird gerade gelesen, für eine Wiederherstellung, zum Herunterladen oder zum Prüfen.</translation>
    </message>
    <message>
        <source>Wait until that has ended, then try again.</source>
        <translation>Warten Sie, bis das beendet ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The backup %1 is still being made (job %2).</source>
        <translation>Die Sicherung %1 wird noch erstellt (Auftrag %2).</translation>
    </message>
    <message>
        <source>The backup %2 needs the backup %1.</source>
        <translation>Die Sicherung %2 benötigt die Sicherung %1.</translation>
    </message>
    <message>
        <source>Delete %2 first.</source>
        <translation>Löschen Sie zuerst %2.</translation>
    </message>
    <message>
        <source>The backup %1 needs the backup %2, which is deleted.</source>
        <translation>Die Sicherung %1 benötigt die Sicherung %2, und die ist gelöscht.</translation>
    </message>
    <message>
        <source>Bring back %2 first.</source>
        <translation>Holen Sie zuerst %2 zurück.</translation>
    </message>
    <message>
        <source>The backup %1 is not in the bin.</source>
        <translation>Die Sicherung %1 ist nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>It may have been there for too long.</source>
        <translation>Vielleicht war sie schon zu lange dort.</translation>
    </message>
    <message>
        <source>The bin of “%1” is empty.</source>
        <translation>Der Papierkorb von „%1“ ist leer.</translation>
    </message>
    <message>
        <source>The backup has no file %1.</source>
        <translation>Die Sicherung hat keine Datei %1.</translation>
    </message>
    <message>
        <source>The backup %1 has no log.</source>
        <translation>Die Sicherung %1 hat kein Protokoll.</translation>
    </message>
    <message>
        <source>The archive %1 is missing.</source>
        <translation>Das Archiv %1 fehlt.</translation>
    </message>
    <message>
        <source>The archive %1 has another size than it should.</source>
        <translation>Das Archiv %1 hat eine andere Größe als erwartet.</translation>
    </message>
    <message>
        <source>The archive %1 is not what was written: its checksum differs.</source>
        <translation>Das Archiv %1 ist nicht das, was geschrieben wurde: Seine Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>Use another backup, check the disk, and back up again.</source>
        <translation>Verwenden Sie eine andere Sicherung, prüfen Sie den Datenträger und sichern Sie erneut.</translation>
    </message>
    <message>
        <source>The archive ends too early.</source>
        <translation>Das Archiv endet zu früh.</translation>
    </message>
    <message>
        <source>The archive goes on after its end.</source>
        <translation>Das Archiv geht nach seinem Ende weiter.</translation>
    </message>
    <message>
        <source>The archive is damaged (%1).</source>
        <translation>Das Archiv ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>%1 should have %2 bytes and has %3.</source>
        <translation>%1 sollte %2 Byte groß sein und hat %3.</translation>
    </message>
    <message>
        <source>See the log; something changed while it was copied.</source>
        <translation>Sehen Sie im Protokoll nach; beim Kopieren hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>%1 changed its size while it was copied.</source>
        <translation>%1 hat beim Kopieren die Größe geändert.</translation>
    </message>
    <message>
        <source>The archive holds a path that leads out of it: %1.</source>
        <translation>Das Archiv enthält einen Pfad, der aus ihm hinausführt: %1.</translation>
    </message>
    <message>
        <source>Do not use this archive; it was not made by Reprise or was tampered with.</source>
        <translation>Verwenden Sie dieses Archiv nicht; es wurde nicht von Reprise erstellt oder nachträglich verändert.</translation>
    </message>
    <message>
        <source>The archive holds something that does not belong there: %1.</source>
        <translation>Das Archiv enthält etwas, das nicht dorthin gehört: %1.</translation>
    </message>
    <message>
        <source>The archive holds %1 twice.</source>
        <translation>Das Archiv enthält %1 zweimal.</translation>
    </message>
    <message>
        <source>The archive holds a link that leads out of it: %1.</source>
        <translation>Das Archiv enthält einen Link, der aus ihm hinausführt: %1.</translation>
    </message>
    <message>
        <source>%1 could not be put into the archive (%2).</source>
        <translation>%1 konnte nicht in das Archiv aufgenommen werden (%2).</translation>
    </message>
    <message>
        <source>Compressing failed (%1).</source>
        <translation>Das Komprimieren ist fehlgeschlagen (%1).</translation>
    </message>
    <message>
        <source>“%1” cannot stand in an archive.</source>
        <translation>„%1“ kann nicht in einem Archiv stehen.</translation>
    </message>
    <message>
        <source>%1 came out of turn.</source>
        <translation>%1 kam außer der Reihe.</translation>
    </message>
    <message>
        <source>%1 can only be read in its turn.</source>
        <translation>%1 lässt sich nur der Reihe nach lesen.</translation>
    </message>
    <message>
        <source>The file %1 of the backup is missing.</source>
        <translation>Die Datei %1 der Sicherung fehlt.</translation>
    </message>
    <message>
        <source>The file %1 of the backup has another size than it should.</source>
        <translation>Die Datei %1 der Sicherung hat eine andere Größe als erwartet.</translation>
    </message>
    <message>
        <source>The file %1 of the backup is not what was written: its checksum differs.</source>
        <translation>Die Datei %1 der Sicherung ist nicht das, was geschrieben wurde: Ihre Prüfsumme weicht ab.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing is overwritten.</source>
        <translation>%1 ist schon da; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Wählen Sie einen anderen Namen oder verschieben Sie diese Datei.</translation>
    </message>
    <message>
        <source>The folder %1 is not there.</source>
        <translation>Der Ordner %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>Check the file&apos;s permissions and its disk.</source>
        <translation>Prüfen Sie die Berechtigungen der Datei und ihren Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Check the permissions and the free space there.</source>
        <translation>Prüfen Sie dort die Berechtigungen und den freien Platz.</translation>
    </message>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>Check that it is there, and its permissions.</source>
        <translation>Prüfen Sie, ob es vorhanden ist, und seine Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 cannot be given its name (%2).</source>
        <translation>%1 kann seinen Namen nicht bekommen (%2).</translation>
    </message>
    <message>
        <source>Check the permissions there.</source>
        <translation>Prüfen Sie dort die Berechtigungen.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2).</source>
        <translation>%1 kann nicht entfernt werden (%2).</translation>
    </message>
    <message>
        <source>%1 could not be brought safely to the disk (%2).</source>
        <translation>%1 konnte nicht sicher auf den Datenträger gebracht werden (%2).</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be locked (%2).</source>
        <translation>%1 kann nicht gesperrt werden (%2).</translation>
    </message>
    <message>
        <source>%1 is damaged: it is not a JSON file.</source>
        <translation>%1 ist beschädigt: Es ist keine JSON-Datei.</translation>
    </message>
    <message>
        <source>Bring it back from a copy, or move it away.</source>
        <translation>Stellen Sie es aus einer Kopie wieder her oder verschieben Sie es.</translation>
    </message>
    <message>
        <source>Something wrote to the data of the backup %2 of “%1” after it was made.</source>
        <translation>Etwas hat in die Daten der Sicherung %2 von „%1“ geschrieben, nachdem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Prüfen Sie sie: Bis dahin weiß niemand, ob sie noch gut ist.</translation>
    </message>
    <message>
        <source>A policy has no key “%1”.</source>
        <translation>Eine Richtlinie hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Use one of these: %2.</source>
        <translation>Verwenden Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>“%2” is no list of times for “%1”.</source>
        <translation>„%2“ ist keine Liste von Uhrzeiten für „%1“.</translation>
    </message>
    <message>
        <source>Give times of day such as 02:00,14:00, or none for no schedule.</source>
        <extracomment>02:00,14:00 and none are typed: leave them as they are.</extracomment>
        <translation>Geben Sie Uhrzeiten wie 02:00,14:00 an, oder none für keinen Zeitplan.</translation>
    </message>
    <message>
        <source>“%2” is no list of weekdays for “%1”.</source>
        <translation>„%2“ ist keine Liste von Wochentagen für „%1“.</translation>
    </message>
    <message>
        <source>Give days such as mon,wed,fri, or nothing for every day.</source>
        <extracomment>mon,wed,fri is typed: leave it as it is.</extracomment>
        <translation>Geben Sie Tage wie mon,wed,fri an, oder nichts für jeden Tag.</translation>
    </message>
    <message>
        <source>There is no time zone “%2”.</source>
        <translation>Es gibt keine Zeitzone „%2“.</translation>
    </message>
    <message>
        <source>Give one such as Europe/Berlin or UTC.</source>
        <translation>Geben Sie eine wie Europe/Berlin oder UTC an.</translation>
    </message>
    <message>
        <source>Give yes or no.</source>
        <extracomment>yes and no are typed: leave them as they are.</extracomment>
        <translation>Geben Sie yes oder no an.</translation>
    </message>
    <message>
        <source>Give a whole number from 0 to %3.</source>
        <translation>Geben Sie eine ganze Zahl von 0 bis %3 an.</translation>
    </message>
    <message>
        <source>Give all, or a whole number from 1 to %3.</source>
        <extracomment>all is typed: leave it as it is.</extracomment>
        <translation>Geben Sie all oder eine ganze Zahl von 1 bis %3 an.</translation>
    </message>
    <message>
        <source>Give bytes per second from 10k up, such as 500k or 20M, or none for no limit.</source>
        <extracomment>10k, 500k, 20M and none are typed: leave them as they are.</extracomment>
        <translation>Geben Sie Bytes pro Sekunde ab 10k an, etwa 500k oder 20M, oder none für keine Grenze.</translation>
    </message>
    <message>
        <source>Schedule and retention of “%1” belong to another Reprise: %2.</source>
        <translation>Zeitplan und Aufbewahrung von „%1“ gehören zu einem anderen Reprise: %2.</translation>
    </message>
    <message>
        <source>Do it there, or take them over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Tun Sie es dort oder übernehmen Sie beides hierher (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Schedule and retention of “%1” belong to no Reprise at present.</source>
        <translation>Zeitplan und Aufbewahrung von „%1“ gehören derzeit zu keinem Reprise.</translation>
    </message>
    <message>
        <source>Take them over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Übernehmen Sie beides hierher (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Back up</source>
        <extracomment>What a job does, as the heading of a row or in brackets.</extracomment>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Check before restoring</source>
        <translation>Vorprüfung der Wiederherstellung</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reprise has no sample service of %1.</source>
        <translation>Reprise hat keinen Beispieldienst für %1.</translation>
    </message>
    <message>
        <source>Add a service of your own.</source>
        <translation>Fügen Sie einen eigenen Dienst hinzu.</translation>
    </message>
    <message>
        <source>Reprise cannot bring a dump into %1.</source>
        <translation>Reprise kann keinen Dump in %1 einspielen.</translation>
    </message>
    <message>
        <source>Use the tools of the product itself.</source>
        <translation>Verwenden Sie die Werkzeuge des Produkts selbst.</translation>
    </message>
    <message>
        <source>Reprise cannot record the changes of %1 as they happen.</source>
        <translation>Reprise kann die Änderungen von %1 nicht fortlaufend aufzeichnen.</translation>
    </message>
    <message>
        <source>Back it up more often instead.</source>
        <translation>Sichern Sie stattdessen öfter.</translation>
    </message>
    <message>
        <source>“%1” is or holds a password or another secret, which must not stand among the settings: they can be seen in files and in the list of processes.</source>
        <translation>„%1“ ist oder enthält ein Kennwort oder ein anderes Geheimnis, das nicht unter den Einstellungen stehen darf: Diese sind in Dateien und in der Liste der Prozesse zu sehen.</translation>
    </message>
    <message>
        <source>Leave it out there, and give it as a secret, which is kept apart (on the command line: --password-file FILE, or - for the standard input).</source>
        <translation>Lassen Sie es dort weg und geben Sie es als Geheimnis an, das getrennt aufbewahrt wird (auf der Befehlszeile: --password-file FILE, oder - für die Standardeingabe).</translation>
    </message>
    <message>
        <source>This session has no keyring (Secret Service or KWallet).</source>
        <translation>Diese Sitzung hat keinen Schlüsselbund (Secret Service oder KWallet).</translation>
    </message>
    <message>
        <source>Log in to a desktop session that has one, or keep the secrets in a file.</source>
        <translation>Melden Sie sich an einer Desktopsitzung an, die einen hat, oder bewahren Sie die Geheimnisse in einer Datei auf.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 has no room for another backup: the last one and a reserve take %2, and %3 are free.</source>
        <translation>Der Datenträger des Repositorys unter %1 hat keinen Platz für eine weitere Sicherung: Die letzte und eine Reserve brauchen %2, frei sind %3.</translation>
    </message>
    <message>
        <source>The disk of the repository at %1 may have no room for the first backup of “%4”: it takes up to %2, depending on how well the data compresses, and %3 are free.</source>
        <translation>Der Datenträger des Repositorys unter %1 hat vielleicht keinen Platz für die erste Sicherung von „%4“: Sie braucht bis zu %2, je nachdem, wie gut sich die Daten komprimieren lassen, und frei sind %3.</translation>
    </message>
    <message>
        <source>Free some space there. If you know that it compresses well enough, back it up all the same (on the command line: --ignore-space).</source>
        <translation>Schaffen Sie dort Platz. Wenn Sie wissen, dass sich die Daten gut genug komprimieren lassen, sichern Sie trotzdem (auf der Befehlszeile: --ignore-space).</translation>
    </message>
    <message>
        <source>The repository at %2 holds the backups of a service “%1” that is not connected now.</source>
        <translation>Das Repository unter %2 enthält die Sicherungen eines Dienstes „%1“, der zurzeit nicht verbunden ist.</translation>
    </message>
    <message>
        <source>To go on with it, connect it: “Connect…” on the dashboard, or reprise adopt. Or choose another name.</source>
        <translation>Um mit ihm weiterzumachen, verbinden Sie ihn: „Verbinden …“ im Dashboard oder reprise adopt. Oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The manifest of the backup %2 of “%1” was changed after it was made.</source>
        <translation>Das Manifest der Sicherung %2 von „%1“ wurde verändert, nachdem sie erstellt wurde.</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository. If you know why, accept the backup (reprise accept).</source>
        <translation>Sichern Sie erneut und finden Sie heraus, was das Repository verändert hat. Wenn Sie den Grund kennen, akzeptieren Sie die Sicherung (reprise accept).</translation>
    </message>
    <message>
        <source>The disk that holds Reprise&apos;s own files is full: %1.</source>
        <translation>Der Datenträger mit den eigenen Dateien von Reprise ist voll: %1.</translation>
    </message>
    <message>
        <source>Free some space there, then try again. Deleting backups and stopping or removing instances that Reprise started works on a full disk, too.</source>
        <translation>Schaffen Sie dort Platz und versuchen Sie es dann erneut. Sicherungen löschen sowie von Reprise gestartete Instanzen anhalten oder entfernen geht auch auf einem vollen Datenträger.</translation>
    </message>
    <message>
        <source>The backup&apos;s manifest %1 is not the one that was written: something changed it.</source>
        <translation>Das Manifest %1 der Sicherung ist nicht das, das geschrieben wurde: Etwas hat es verändert.</translation>
    </message>
    <message>
        <source>Use another backup, and find out what changed the repository. If you know why, accept the backup (reprise accept).</source>
        <translation>Verwenden Sie eine andere Sicherung und finden Sie heraus, was das Repository verändert hat. Wenn Sie den Grund kennen, akzeptieren Sie die Sicherung (reprise accept).</translation>
    </message>
    <message>
        <source>Deleting old backups</source>
        <translation>Alte Sicherungen werden gelöscht</translation>
    </message>
    <message>
        <source>The backup %1 is not to be deleted any more: something changed meanwhile.</source>
        <translation>Die Sicherung %1 soll nicht mehr gelöscht werden: Inzwischen hat sich etwas geändert.</translation>
    </message>
    <message>
        <source>The backup %1 stays: no newer good one could be read back whole.</source>
        <translation>Die Sicherung %1 bleibt: Keine neuere gute konnte vollständig zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Back up again, then prune again.</source>
        <translation>Sichern Sie erneut und dünnen Sie dann erneut aus.</translation>
    </message>
    <message>
        <source>Where it is reached in another way, add it as a service of its own: reprise add</source>
        <translation>Ist er auf einem anderen Weg erreichbar, fügen Sie ihn als eigenen Dienst hinzu: reprise add</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder “%1” (%2).</source>
        <translation>In den Ordner „%1“ kann nichts geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>Choose another folder, or change its permissions.</source>
        <translation>Wählen Sie einen anderen Ordner oder ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>The agent of this home runs already (process %1).</source>
        <translation>Der Agent dieses Home-Verzeichnisses läuft bereits (Prozess %1).</translation>
    </message>
    <message>
        <source>To stop it: reprise agent --stop</source>
        <translation>So wird er beendet: reprise agent --stop</translation>
    </message>
    <message>
        <source>The agent (process %1) was told to stop and has not.</source>
        <translation>Der Agent (Prozess %1) sollte sich beenden und hat es nicht getan.</translation>
    </message>
    <message>
        <source>See what it is doing with “reprise jobs”.</source>
        <translation>Sehen Sie mit „reprise jobs“ nach, was er tut.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, ended with status %3.</source>
        <translation>Der Hook „%1“ dieses Dienstes, das Programm %2, endete mit dem Status %3.</translation>
    </message>
    <message>
        <source>Without the hook “before” nothing is copied. See the log for what the program said.</source>
        <translation>Ohne den Hook „before“ wird nichts kopiert. Was das Programm gesagt hat, steht im Protokoll.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, was ended by the signal %3.</source>
        <translation>Der Hook „%1“ dieses Dienstes, das Programm %2, wurde durch das Signal %3 beendet.</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, did not end within %3 seconds.</source>
        <translation>Der Hook „%1“ dieses Dienstes, das Programm %2, endete nicht innerhalb von %3 Sekunden.</translation>
    </message>
    <message>
        <source>Without the hook “before” nothing is copied. Mend the program, or give it more time: reprise set SERVICE --hook %1=%2,SECONDS</source>
        <translation>Ohne den Hook „before“ wird nichts kopiert. Korrigieren Sie das Programm oder geben Sie ihm mehr Zeit: reprise set SERVICE --hook %1=%2,SECONDS</translation>
    </message>
    <message>
        <source>The hook “%1” of this service, the program %2, cannot be started.</source>
        <translation>Der Hook „%1“ dieses Dienstes, das Programm %2, lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>Put the program back, or take the hook away: reprise set SERVICE --hook %1=</source>
        <translation>Stellen Sie das Programm wieder her oder entfernen Sie den Hook: reprise set SERVICE --hook %1=</translation>
    </message>
    <message>
        <source>There is no hook “%1”. There are: %2.</source>
        <translation>Es gibt keinen Hook „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The program %2 for the hook “%1” is not there, or cannot be executed.</source>
        <translation>Das Programm %2 für den Hook „%1“ ist nicht da oder nicht ausführbar.</translation>
    </message>
    <message>
        <source>Give the path of a program.</source>
        <translation>Geben Sie den Pfad eines Programms an.</translation>
    </message>
    <message>
        <source>The time limit of the hook “%1” must be between 1 and %2 seconds.</source>
        <translation>Das Zeitlimit des Hooks „%1“ muss zwischen 1 und %2 Sekunden liegen.</translation>
    </message>
    <message>
        <source>Running a program of yours</source>
        <translation>Ihr Programm läuft</translation>
    </message>
    <message>
        <source>There is no notification setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“ für Benachrichtigungen.</translation>
    </message>
    <message>
        <source>There are: %2.</source>
        <translation>Es gibt: %2.</translation>
    </message>
    <message>
        <source>“%1” is a secret, which would be seen in the list of processes.</source>
        <translation>„%1“ ist ein Geheimnis, das in der Liste der Prozesse zu sehen wäre.</translation>
    </message>
    <message>
        <source>Give it by --secret %1=FILE, or --secret %1=- to read it from the standard input.</source>
        <translation>Geben Sie es mit --secret %1=FILE an, oder mit --secret %1=-, um es von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>Notifications have no secret “%1”.</source>
        <translation>Benachrichtigungen haben kein Geheimnis „%1“.</translation>
    </message>
    <message>
        <source>There is no way of notification “%1”.</source>
        <translation>Es gibt keinen Benachrichtigungsweg „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>Allowed: %3.</source>
        <translation>Erlaubt: %3.</translation>
    </message>
    <message>
        <source>%1: “%2” is not the name or address of a server.</source>
        <translation>%1: „%2“ ist kein Name und keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Write it like mail.example.org, without a port; the port is a setting of its own.</source>
        <translation>Schreiben Sie ihn wie mail.example.org, ohne Port; der Port ist eine eigene Einstellung.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a port.</source>
        <translation>%1: „%2“ ist kein Port.</translation>
    </message>
    <message>
        <source>Write a number from 1 to 65535, or nothing for the usual one.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis 65535, oder nichts für den üblichen.</translation>
    </message>
    <message>
        <source>%1: “%2” is not an e-mail address.</source>
        <translation>%1: „%2“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Write it like name@example.org; several are separated by commas.</source>
        <translation>Schreiben Sie sie wie name@example.org; mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 holds a line break or another control character.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page.</source>
        <translation>%1 ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Write it like https://example.org/hook.</source>
        <translation>Schreiben Sie sie wie https://example.org/hook.</translation>
    </message>
    <message>
        <source>%1 holds a user or a password, which settings files and lists would show.</source>
        <translation>%1 enthält einen Benutzer oder ein Kennwort, die in Einstellungsdateien und Listen zu sehen wären.</translation>
    </message>
    <message>
        <source>Leave it out: who receives the message knows it by its signature.</source>
        <translation>Lassen Sie das weg: Der Empfänger erkennt die Meldung an ihrer Unterschrift.</translation>
    </message>
    <message>
        <source>%1: what is sent to %2 without encryption can be read and changed on its way.</source>
        <translation>%1: Was unverschlüsselt an %2 gesendet wird, kann unterwegs gelesen und verändert werden.</translation>
    </message>
    <message>
        <source>Use an address that begins with https.</source>
        <translation>Verwenden Sie eine Adresse, die mit https beginnt.</translation>
    </message>
    <message>
        <source>%1 is not this computer: a password and messages sent there without encryption can be read on their way.</source>
        <translation>%1 ist nicht dieser Rechner: Ein Kennwort und Meldungen, die unverschlüsselt dorthin gehen, können unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Set email-security to starttls or tls.</source>
        <translation>Setzen Sie email-security auf starttls oder tls.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole path.</source>
        <translation>%1: „%2“ ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>Write the path from its beginning, /…</source>
        <translation>Schreiben Sie den Pfad von Anfang an, /…</translation>
    </message>
    <message>
        <source>Notifications by %1 need the setting %2.</source>
        <translation>Benachrichtigungen über %1 brauchen die Einstellung %2.</translation>
    </message>
    <message>
        <source>Set %2, or switch %1 off.</source>
        <translation>Setzen Sie %2, oder schalten Sie %1 aus.</translation>
    </message>
    <message>
        <source>Notifications by %1 need the secret %2.</source>
        <translation>Benachrichtigungen über %1 brauchen das Geheimnis %2.</translation>
    </message>
    <message>
        <source>Give the secret %2, or switch %1 off.</source>
        <translation>Geben Sie das Geheimnis %2 an, oder schalten Sie %1 aus.</translation>
    </message>
    <message>
        <source>There is no desktop session to show a notification in.</source>
        <translation>Es gibt keine Desktopsitzung, in der eine Benachrichtigung gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>Log in to the desktop; without one, use e-mail or a webhook.</source>
        <translation>Melden Sie sich am Desktop an; ohne einen verwenden Sie E-Mail oder einen Webhook.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Auf diesem Desktop zeigt nichts Benachrichtigungen an.</translation>
    </message>
    <message>
        <source>Start the desktop&apos;s notification service, or use e-mail or a webhook.</source>
        <translation>Starten Sie den Benachrichtigungsdienst des Desktops, oder verwenden Sie E-Mail oder einen Webhook.</translation>
    </message>
    <message>
        <source>The desktop did not answer.</source>
        <translation>Der Desktop hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or use e-mail or a webhook.</source>
        <translation>Versuchen Sie es erneut, oder verwenden Sie E-Mail oder einen Webhook.</translation>
    </message>
    <message>
        <source>There is no server named %1, or its name cannot be looked up now.</source>
        <translation>Es gibt keinen Server namens %1, oder sein Name lässt sich jetzt nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network.</source>
        <translation>Prüfen Sie den Namen des Servers und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name, the port and the network.</source>
        <translation>Prüfen Sie den Namen des Servers, den Port und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the port, the kind of encryption and the network.</source>
        <translation>Prüfen Sie den Port, die Art der Verschlüsselung und das Netzwerk.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted, so nothing was sent.</source>
        <translation>Dem Zertifikat von %1 ist nicht zu trauen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use the name that the certificate was made for; for a certificate authority of your own, set its file.</source>
        <translation>Verwenden Sie den Namen, für den das Zertifikat ausgestellt ist; bei einer eigenen Zertifizierungsstelle geben Sie deren Datei an.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS at this port, or none that is safe.</source>
        <translation>%1 spricht an diesem Port kein TLS, oder kein sicheres.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption.</source>
        <translation>Prüfen Sie den Port und die Art der Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS, so nothing was sent.</source>
        <translation>%1 bietet kein STARTTLS, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Use its port for TLS with the security tls, or another server.</source>
        <translation>Verwenden Sie seinen Port für TLS mit der Sicherheit tls, oder einen anderen Server.</translation>
    </message>
    <message>
        <source>%1 refused the user or the password.</source>
        <translation>%1 hat den Benutzer oder das Kennwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check both; some servers want a password made for programs.</source>
        <translation>Prüfen Sie beide; manche Server verlangen ein Kennwort, das für Programme gemacht ist.</translation>
    </message>
    <message>
        <source>The connection to %1 was broken off.</source>
        <translation>Die Verbindung zu %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, and see the details.</source>
        <translation>Prüfen Sie den Port und die Art der Verschlüsselung, und sehen Sie sich die Einzelheiten an.</translation>
    </message>
    <message>
        <source>%1 sends us to another address (%2), and that is not followed.</source>
        <translation>%1 schickt uns an eine andere Adresse (%2), und dem wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Set the address that it names, if you trust it.</source>
        <translation>Setzen Sie die Adresse, die er nennt, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>%1 cannot take the message now (%2).</source>
        <translation>%1 kann die Meldung jetzt nicht annehmen (%2).</translation>
    </message>
    <message>
        <source>%1 refused the message (%2).</source>
        <translation>%1 hat die Meldung abgelehnt (%2).</translation>
    </message>
    <message>
        <source>See the details for its own words.</source>
        <translation>Seine eigenen Worte stehen in den Einzelheiten.</translation>
    </message>
    <message>
        <source>A notification about “%2” could not be delivered by %1.</source>
        <translation>Eine Benachrichtigung über „%2“ konnte nicht per %1 zugestellt werden.</translation>
    </message>
    <message>
        <source>Mend what is said here, and send a test: reprise notify --test %1.</source>
        <translation>Beheben Sie, was hier steht, und senden Sie einen Test: reprise notify --test %1.</translation>
    </message>
    <message>
        <source>To make room these were erased from the bin, for good: %1.</source>
        <extracomment>%1: ids of backups.</extracomment>
        <translation>Um Platz zu schaffen, wurden diese endgültig aus dem Papierkorb gelöscht: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <extracomment>%1: what a person most likely meant who typed something like it.</extracomment>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it (on the command line: reprise cancel %3).</source>
        <extracomment>reprise cancel is typed: leave it as it is.</extracomment>
        <translation>Warten Sie, bis der Vorgang beendet ist, oder brechen Sie ihn ab (auf der Befehlszeile: reprise cancel %3).</translation>
    </message>
    <message>
        <source>The backups of “%1” are in the repository at %2, not at %3.</source>
        <translation>Die Sicherungen von „%1“ liegen im Repository unter %2, nicht unter %3.</translation>
    </message>
    <message>
        <source>Leave --repository out. To begin anew in another repository, add the service once more under another name.</source>
        <extracomment>--repository is typed: leave it as it is.</extracomment>
        <translation>Lassen Sie --repository weg. Um in einem anderen Repository neu zu beginnen, fügen Sie den Dienst unter anderem Namen noch einmal hinzu.</translation>
    </message>
    <message>
        <source>Give a whole number from %3 to %4.</source>
        <translation>Geben Sie eine ganze Zahl von %3 bis %4 an.</translation>
    </message>
    <message>
        <source>The backups of “%1” were of another source (%2) than the one that answers now (%3).</source>
        <translation>Die Sicherungen von „%1“ stammten aus einer anderen Quelle (%2) als der, die jetzt antwortet (%3).</translation>
    </message>
    <message>
        <source>The backups of “%1” were of another source (%2) than the one that answered last.</source>
        <translation>Die Sicherungen von „%1“ stammten aus einer anderen Quelle (%2) als der, die zuletzt geantwortet hat.</translation>
    </message>
    <message>
        <source>There is nothing to accept: no other source has answered for “%1” since its last good backup.</source>
        <translation>Es gibt nichts anzunehmen: Seit der letzten guten Sicherung hat keine andere Quelle für „%1“ geantwortet.</translation>
    </message>
    <message>
        <source>To accept a backup, name its id. If another source answers from now on, test the connection first.</source>
        <translation>Um eine Sicherung anzunehmen, nennen Sie ihre ID. Antwortet ab jetzt eine andere Quelle, testen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>There is nothing to accept: the next backup of “%1” may come from another source already.</source>
        <translation>Es gibt nichts anzunehmen: Die nächste Sicherung von „%1“ darf bereits aus einer anderen Quelle stammen.</translation>
    </message>
    <message>
        <source>Back it up now.</source>
        <translation>Sichern Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it (on the command line: --wait queues behind it, reprise cancel %1 ends it).</source>
        <extracomment>--wait and reprise cancel are typed: leave them as they are.</extracomment>
        <translation>Warten Sie, bis sie beendet ist, oder brechen Sie sie ab (auf der Befehlszeile: --wait reiht sich dahinter ein, reprise cancel %1 beendet sie).</translation>
    </message>
    <message>
        <source>The backup %2 of “%1” is damaged, as its verification found (%3): %4</source>
        <translation>Die Sicherung %2 von „%1“ ist beschädigt, wie ihre Prüfung ergeben hat (%3): %4</translation>
    </message>
    <message>
        <source>Back up again, check the disk, and delete this one (reprise delete). If you can do without what is damaged, accept it (reprise accept).</source>
        <extracomment>The parts in brackets are commands: leave them as they are.</extracomment>
        <translation>Sichern Sie erneut, prüfen Sie den Datenträger und löschen Sie diese Sicherung (reprise delete). Können Sie auf das Beschädigte verzichten, nehmen Sie sie an (reprise accept).</translation>
    </message>
    <message>
        <source>The last backup of “%1” failed (%2, %3): %4</source>
        <translation>Die letzte Sicherung von „%1“ ist fehlgeschlagen (%2, %3): %4</translation>
    </message>
    <message>
        <source>The last backup of “%1” failed (%2) and could not even be put into the list of backups: %3</source>
        <translation>Die letzte Sicherung von „%1“ ist fehlgeschlagen (%2) und konnte nicht einmal in die Liste der Sicherungen eingetragen werden: %3</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is deleted already: it lies in the bin until %3.</source>
        <translation>Die Sicherung %1 von „%2“ ist bereits gelöscht: Sie liegt bis %3 im Papierkorb.</translation>
    </message>
    <message>
        <source>Bring it back (reprise undelete), or erase it for good (reprise delete --deleted).</source>
        <extracomment>reprise undelete and reprise delete --deleted are typed: leave them as they are.</extracomment>
        <translation>Holen Sie sie zurück (reprise undelete), oder löschen Sie sie endgültig (reprise delete --deleted).</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is not deleted: it is in the list of backups.</source>
        <translation>Die Sicherung %1 von „%2“ ist nicht gelöscht: Sie steht in der Liste der Sicherungen.</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” is pinned: somebody wants it to stay.</source>
        <translation>Die Sicherung %1 von „%2“ ist auf „Behalten“ gesetzt: Jemand will, dass sie bleibt.</translation>
    </message>
    <message>
        <source>If it is to go all the same, say so: --pinned. Or unpin it (reprise mark --unpin).</source>
        <extracomment>--pinned and reprise mark --unpin are typed: leave them as they are.</extracomment>
        <translation>Soll sie trotzdem weg, sagen Sie es: --pinned. Oder heben Sie „Behalten“ auf (reprise mark --unpin).</translation>
    </message>
    <message>
        <source>There is nothing to accept: the backup %1 of “%2” is neither damaged nor unusual, or is accepted already.</source>
        <translation>Es gibt nichts anzunehmen: Die Sicherung %1 von „%2“ ist weder beschädigt noch ungewöhnlich, oder sie ist schon angenommen.</translation>
    </message>
    <message>
        <source>The repository&apos;s disk ran short of space, so the backup %1 of “%2” was erased from the bin before its time. It cannot be brought back any more.</source>
        <translation>Auf dem Datenträger des Repositorys wurde der Platz knapp, deshalb wurde die Sicherung %1 von „%2“ vor ihrer Zeit aus dem Papierkorb gelöscht. Sie kann nicht mehr zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Free some space there, or keep fewer backups.</source>
        <translation>Schaffen Sie dort Platz, oder bewahren Sie weniger Sicherungen auf.</translation>
    </message>
    <message>
        <source>Delete old backups</source>
        <translation>Alte Backups löschen</translation>
    </message>
    <message>
        <source>It was not compared with earlier backups, for their list could not be read.</source>
        <translation>Sie wurde nicht mit früheren Sicherungen verglichen, denn deren Liste war nicht lesbar.</translation>
    </message>
    <message>
        <source>See for yourself whether its size and contents are as they should be.</source>
        <translation>Sehen Sie selbst nach, ob Größe und Inhalt stimmen.</translation>
    </message>
    <message>
        <source>Nobody is notified, whatever happens: the settings of the notifications cannot be read. %1</source>
        <translation>Niemand wird benachrichtigt, was auch geschieht: Die Einstellungen der Benachrichtigungen lassen sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>Put the file back from a copy, or remove it and set them again: reprise notify</source>
        <translation>Stellen Sie die Datei aus einer Kopie wieder her, oder entfernen Sie sie und legen Sie alles neu fest: reprise notify</translation>
    </message>
    <message>
        <source>“%1” was started by Reprise, which knows where it listens: %2 cannot be changed. What can: %3.</source>
        <translation>„%1“ wurde von Reprise gestartet, das weiß, wo er lauscht: %2 lässt sich nicht ändern. Ändern lässt sich: %3.</translation>
    </message>
    <message>
        <source>Nothing keeps the schedule of “%1” now.</source>
        <translation>Nichts führt den Zeitplan von „%1“ jetzt aus.</translation>
    </message>
    <message>
        <source>Start the agent (reprise agent --install), or leave the window open.</source>
        <extracomment>reprise agent --install is typed: leave it as it is.</extracomment>
        <translation>Starten Sie den Agenten (reprise agent --install), oder lassen Sie das Fenster offen.</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day ahead of when Reprise last saw it (%1): it jumped, or the computer was off. Nothing is deleted for its age before %2.</source>
        <translation>Die Uhr dieses Computers geht der Zeit, zu der Reprise sie zuletzt gesehen hat (%1), mehr als einen Tag voraus: Sie ist gesprungen, oder der Computer war aus. Vor dem %2 wird nichts wegen seines Alters gelöscht.</translation>
    </message>
    <message>
        <source>Check the clock. If it is right, wait, or type reprise prune --trust-clock.</source>
        <extracomment>reprise prune --trust-clock is typed: leave it as it is.</extracomment>
        <translation>Prüfen Sie die Uhr. Stimmt sie, warten Sie, oder geben Sie reprise prune --trust-clock ein.</translation>
    </message>
    <message>
        <source>Nothing proves that the manifest of the backup %2 of “%1” is the one that was written: the history of the service (history.jsonl) does not know it.</source>
        <translation>Nichts beweist, dass das Manifest der Sicherung %2 von „%1“ das ist, das geschrieben wurde: Der Verlauf des Dienstes (history.jsonl) kennt es nicht.</translation>
    </message>
    <message>
        <source>Bring history.jsonl back from a copy, and find out what changed it. If you know why, accept the backup (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Stellen Sie history.jsonl aus einer Kopie wieder her und finden Sie heraus, was die Datei verändert hat. Wenn Sie den Grund kennen, akzeptieren Sie die Sicherung (reprise accept).</translation>
    </message>
    <message>
        <source>The backup %2 of “%1”, made on %3, is gone, and nobody deleted it.</source>
        <translation>Die Sicherung %2 von „%1“, erstellt am %3, ist verschwunden, ohne dass jemand sie gelöscht hat.</translation>
    </message>
    <message>
        <source>Bring its folder back from a copy of the repository, and find out what removed it. If it is not to come back, accept the loss (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Stellen Sie ihren Ordner aus einer Kopie des Repositorys wieder her und finden Sie heraus, was ihn entfernt hat. Wenn sie nicht wiederkommen soll, akzeptieren Sie den Verlust (reprise accept).</translation>
    </message>
    <message>
        <source>Reprise knows another repository at %1, which is not there now; perhaps its disk is not mounted. Nothing was written.</source>
        <translation>Reprise kennt unter %1 ein anderes Repository, das jetzt nicht da ist; vielleicht ist sein Datenträger nicht eingehängt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Connect or mount the disk, or choose another folder. If that repository is gone for good, forget it (reprise init --forget).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Schließen Sie den Datenträger an, hängen Sie ihn ein oder wählen Sie einen anderen Ordner. Wenn jenes Repository endgültig weg ist, vergessen Sie es (reprise init --forget).</translation>
    </message>
    <message>
        <source>The file %1, by which repositories know this home, cannot be read.</source>
        <translation>Die Datei %1, an der Repositorys dieses Home-Verzeichnis erkennen, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Bring it back from a copy. Without one, move it away: the services are another home&apos;s then, to be taken over (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Stellen Sie sie aus einer Kopie wieder her. Ohne eine Kopie verschieben Sie sie: Die Dienste gehören dann einem anderen Home-Verzeichnis und sind zu übernehmen (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>The clock of this computer is more than a day behind of when Reprise last saw it (%1): it jumped, or was ahead then. Nothing is deleted for its age before %2.</source>
        <translation>Die Uhr dieses Computers geht um mehr als einen Tag nach gegenüber dem Zeitpunkt, zu dem Reprise sie zuletzt sah (%1): Sie ist gesprungen oder ging damals vor. Vor %2 wird nichts wegen seines Alters gelöscht.</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a button and the service that it is for.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>no good backup</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>size</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Made by Reprise</source>
        <translation>Von Reprise erstellt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Wiederhergestellt aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a service, and how old the backup is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Waiting for the job to report</source>
        <translation>Warten auf eine Rückmeldung des Auftrags</translation>
    </message>
    <message>
        <source>Copy %1 command</source>
        <extracomment>A button that copies a command line; %1 is the name of the tool, such as psql.</extracomment>
        <translation>%1-Befehl kopieren</translation>
    </message>
    <message>
        <source>Next backup</source>
        <translation>Nächste Sicherung</translation>
    </message>
    <message>
        <source>Scheduled by</source>
        <extracomment>Who keeps the schedule of a service.</extracomment>
        <translation>Zeitplan bei</translation>
    </message>
    <message>
        <source>The data in the last good backup, unpacked.</source>
        <translation>Die Daten in der letzten guten Sicherung, entpackt.</translation>
    </message>
    <message>
        <source>The data on the server, as the server tells it.</source>
        <translation>Die Daten auf dem Server, wie er sie angibt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Oldest good backup</source>
        <translation>Älteste gute Sicherung</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A backup of %1 has been initiated.</source>
        <translation>Eine Sicherung von %1 wurde gestartet.</translation>
    </message>
    <message>
        <source>The backup of %1 is complete: %2 in %3.</source>
        <extracomment>%1: a service; %2: a size; %3: how long it took.</extracomment>
        <translation>Die Sicherung von %1 ist abgeschlossen: %2 in %3.</translation>
    </message>
    <message>
        <source>The backup is being downloaded to %1.</source>
        <translation>Die Sicherung wird nach %1 heruntergeladen.</translation>
    </message>
    <message>
        <source>%1 (%2) has been downloaded, and its checksum is right.</source>
        <extracomment>%1: a file; %2: its size.</extracomment>
        <translation>%1 (%2) wurde heruntergeladen, und die Prüfsumme stimmt.</translation>
    </message>
    <message>
        <source>A restore of %1 has been initiated.</source>
        <translation>Eine Wiederherstellung von %1 wurde gestartet.</translation>
    </message>
    <message>
        <source>%1 has been restored and is running.</source>
        <extracomment>%1: the name of a new instance.</extracomment>
        <translation>%1 wurde wiederhergestellt und läuft.</translation>
    </message>
    <message>
        <source>The backup is being verified.</source>
        <translation>Die Sicherung wird geprüft.</translation>
    </message>
    <message>
        <source>A backup of %1 is damaged.</source>
        <translation>Eine Sicherung von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup is proved: %1 files, %2, every checksum is right.</source>
        <extracomment>%1: a number of files; %2: a size.</extracomment>
        <translation>Die Sicherung ist geprüft: %1 Dateien, %2, alle Prüfsummen stimmen.</translation>
    </message>
    <message>
        <source>Backup %1 is back from the bin.</source>
        <translation>Die Sicherung %1 wurde aus dem Papierkorb zurückgeholt.</translation>
    </message>
    <message>
        <source>%1 is running.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>%1 has been stopped; its data is kept.</source>
        <translation>%1 wurde angehalten; die Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 has been removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>A sample service is being made.</source>
        <translation>Ein Beispieldienst wird erstellt.</translation>
    </message>
    <message>
        <source>The sample service %1 is running.</source>
        <translation>Der Beispieldienst %1 läuft.</translation>
    </message>
    <message>
        <source>Log of %1, backup %2</source>
        <extracomment>Title of a window: %1: a service; %2: a backup&apos;s id.</extracomment>
        <translation>Protokoll von %1, Sicherung %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up all the same</source>
        <translation>Trotzdem sichern</translation>
    </message>
    <message>
        <source>Backup %1 is deleted for good.</source>
        <translation>Die Sicherung %1 ist endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Backup %1 counts as good from now on, on your responsibility.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>Die Sicherung %1 zählt ab jetzt auf Ihre Verantwortung als gut.</translation>
    </message>
    <message>
        <source>The settings of %1 have been changed.</source>
        <translation>Die Einstellungen von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 are kept here from now on.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>Zeitplan und Aufbewahrung von %1 werden ab jetzt hier geführt.</translation>
    </message>
    <message numerus="yes">
        <source>The settings of %1 have been changed, and %n backups went to the bin. They stay there for 7 days.</source>
        <extracomment>%1: a service.</extracomment>
        <translation>
            <numerusform>Die Einstellungen von %1 wurden geändert, und %n Sicherung kam in den Papierkorb. Sie bleibt dort 7 Tage.</numerusform>
            <numerusform>Die Einstellungen von %1 wurden geändert, und %n Sicherungen kamen in den Papierkorb. Sie bleiben dort 7 Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup %1 has been moved to the bin. It stays there until %2.</source>
        <translation>Die Sicherung %1 wurde in den Papierkorb verschoben. Dort bleibt sie bis %2.</translation>
    </message>
    <message>
        <source>It is pinned, so that retention does not delete it again.</source>
        <translation>Sie ist auf „Behalten“ gesetzt, damit die Aufbewahrung sie nicht wieder löscht.</translation>
    </message>
</context>
<context>
    <name>Reprise::ServiceWords</name>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>Ungeschützt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Wird bereitgestellt</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>Unconnected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A running job: what it does, and the service.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cleaning up</source>
        <translation>Wird aufgeräumt</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Waiting for other jobs</source>
        <translation>Warten auf andere Aufträge</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Progress in pieces: done of all.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>a job</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting for other jobs, place %1</source>
        <translation>Warten auf andere Aufträge, Platz %1</translation>
    </message>
</context>
<context>
    <name>Reprise::SettingsTab</name>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Programs around a backup</source>
        <translation>Programme um eine Sicherung herum</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the repository %1 cannot be written to.</source>
        <translation>Hier kann nichts geändert werden: In das Repository %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 belong to no Reprise at present: nothing is backed up by itself. Take them over to change them here.</source>
        <translation>Zeitplan und Aufbewahrung von %1 gehören zurzeit keinem Reprise: Nichts wird von selbst gesichert. Übernehmen Sie sie, um sie hier zu ändern.</translation>
    </message>
    <message>
        <source>Schedule and retention of %1 belong to another Reprise: %2. Change them there, or take them over to here.</source>
        <translation>Zeitplan und Aufbewahrung von %1 gehören einem anderen Reprise: %2. Ändern Sie sie dort, oder übernehmen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>These settings were changed elsewhere. What you have typed is still here; applying it changes only what you have changed.</source>
        <translation>Diese Einstellungen wurden anderswo geändert. Was Sie eingegeben haben, ist noch da; beim Übernehmen wird nur geändert, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Changed, not applied yet.</source>
        <translation>Geändert, noch nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>Reprise::Sidebar</name>
    <message>
        <source>Running</source>
        <comment>heading over jobs</comment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>Reprise::SizeBars</name>
    <message>
        <source>Sizes of the last backups, from %1 to %2</source>
        <translation>Größen der letzten Sicherungen, von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Reprise::StatusWords</name>
    <message>
        <source>protected</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>geschützt</translation>
    </message>
    <message>
        <source>late</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>at risk</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>unprotected</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>ungeschützt</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>How well a service is protected.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>less than an hour ago</source>
        <translation>vor weniger als einer Stunde</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1&#xa0;Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Stunde</numerusform>
            <numerusform>vor %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n&#xa0;Tag</numerusform>
            <numerusform>vor %n&#xa0;Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>every hour</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>jede %n.&#xa0;Stunde</numerusform>
            <numerusform>alle %n&#xa0;Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <extracomment>How often a backup is expected.</extracomment>
        <translation>
            <numerusform>jeden %n.&#xa0;Tag</numerusform>
            <numerusform>alle %n&#xa0;Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Back it up now.</source>
        <translation>Sichern Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>Last good backup: %1; expected: %2.</source>
        <extracomment>%1: &quot;31 hours ago&quot;, %2: &quot;every 24 hours&quot;.</extracomment>
        <translation>Letzte gute Sicherung: %1; erwartet: %2.</translation>
    </message>
    <message>
        <source>Back it up now, and see that something keeps the schedule: the console or the agent (reprise agent --install).</source>
        <translation>Sichern Sie ihn jetzt, und sorgen Sie dafür, dass etwas den Zeitplan ausführt: die Konsole oder der Agent (reprise agent --install).</translation>
    </message>
    <message>
        <source>Last good backup: %1, and none is scheduled now.</source>
        <extracomment>%1: &quot;9 days ago&quot;.</extracomment>
        <translation>Letzte gute Sicherung: %1, und zurzeit ist keine geplant.</translation>
    </message>
    <message>
        <source>Back it up now, or set a schedule.</source>
        <translation>Sichern Sie ihn jetzt, oder legen Sie einen Zeitplan fest.</translation>
    </message>
    <message>
        <source>The newest good backup is dated %1 ahead of now: the clock was set back, or was wrong then.</source>
        <translation>Die letzte gute Sicherung liegt laut Datum %1 in der Zukunft: Die Uhr wurde zurückgestellt oder ging damals falsch.</translation>
    </message>
    <message>
        <source>Check the clock, and back up again.</source>
        <translation>Prüfen Sie die Uhr, und sichern Sie erneut.</translation>
    </message>
    <message>
        <source>No backups are scheduled: they are only taken by hand.</source>
        <translation>Es sind keine Sicherungen geplant: Sie werden nur von Hand erstellt.</translation>
    </message>
    <message>
        <source>Set a schedule.</source>
        <translation>Legen Sie einen Zeitplan fest.</translation>
    </message>
    <message>
        <source>The schedule is paused.</source>
        <translation>Der Zeitplan ruht.</translation>
    </message>
    <message>
        <source>Resume it when the reason is gone.</source>
        <translation>Setzen Sie ihn fort, wenn der Grund entfallen ist.</translation>
    </message>
    <message numerus="yes">
        <source>Not verified for %n days.</source>
        <translation>
            <numerusform>Seit %n&#xa0;Tag nicht geprüft.</numerusform>
            <numerusform>Seit %n&#xa0;Tagen nicht geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify it.</source>
        <translation>Prüfen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>Never verified, for %n days.</source>
        <translation>
            <numerusform>Noch nie geprüft, seit %n&#xa0;Tag.</numerusform>
            <numerusform>Noch nie geprüft, seit %n&#xa0;Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data of the newest backup is missing or has another size (%1).</source>
        <translation>Daten der neuesten Sicherung fehlen oder haben eine andere Größe (%1).</translation>
    </message>
    <message>
        <source>Back up again, and find out what changed the repository.</source>
        <translation>Sichern Sie erneut, und finden Sie heraus, was das Repository verändert hat.</translation>
    </message>
    <message>
        <source>The newest backup is damaged (%1).</source>
        <translation>Die neueste Sicherung ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>Something wrote to the newest backup after it was made (%1).</source>
        <translation>Etwas hat in die neueste Sicherung geschrieben, nachdem sie erstellt war (%1).</translation>
    </message>
    <message>
        <source>Verify it: until then nobody knows whether it is still good.</source>
        <translation>Prüfen Sie sie: Bis dahin weiß niemand, ob sie noch gut ist.</translation>
    </message>
    <message>
        <source>1 other backup is damaged or was changed.</source>
        <translation>1 andere Sicherung ist beschädigt oder wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n other backups are damaged or were changed.</source>
        <translation>
            <numerusform>%n andere Sicherung ist beschädigt oder wurde verändert.</numerusform>
            <numerusform>%n andere Sicherungen sind beschädigt oder wurden verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify them, find out what changed the repository, then delete or accept them.</source>
        <translation>Prüfen Sie sie, finden Sie heraus, was das Repository verändert hat, und löschen Sie sie dann oder nehmen Sie sie an.</translation>
    </message>
    <message>
        <source>The newest backup looks unusual and does not count as good (%1).</source>
        <translation>Die neueste Sicherung ist ungewöhnlich und zählt nicht als gut (%1).</translation>
    </message>
    <message>
        <source>Look at the service. If the change is intended, accept the backup.</source>
        <translation>Sehen Sie sich den Dienst an. Falls die Änderung gewollt ist, nehmen Sie die Sicherung an.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>Der letzte Lauf ist fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n runs failed in a row: %1</source>
        <translation>
            <numerusform>%n Lauf ist fehlgeschlagen: %1</numerusform>
            <numerusform>%n Läufe in Folge sind fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Free some space on it, or keep fewer backups.</source>
        <translation>Geben Sie dort Platz frei, oder bewahren Sie weniger Sicherungen auf.</translation>
    </message>
    <message>
        <source>The disk will be full within a day at the present growth.</source>
        <translation>Die Platte ist beim jetzigen Wachstum in weniger als einem Tag voll.</translation>
    </message>
    <message>
        <source>The disk will be full in 1 day at the present growth.</source>
        <translation>Die Platte ist beim jetzigen Wachstum in 1&#xa0;Tag voll.</translation>
    </message>
    <message numerus="yes">
        <source>The disk will be full in %n days at the present growth.</source>
        <translation>
            <numerusform>Die Platte ist beim jetzigen Wachstum in %n&#xa0;Tag voll.</numerusform>
            <numerusform>Die Platte ist beim jetzigen Wachstum in %n&#xa0;Tagen voll.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup took %1, usually it takes %2.</source>
        <extracomment>%1, %2: durations.</extracomment>
        <translation>Die letzte Sicherung dauerte %1, üblich sind %2.</translation>
    </message>
    <message>
        <source>Only %1 of data; usual are %2.</source>
        <extracomment>%1, %2: sizes.</extracomment>
        <translation>Nur %1 Daten; üblich sind %2.</translation>
    </message>
    <message>
        <source>%1 of data; usual are %2.</source>
        <extracomment>%1, %2: sizes.</extracomment>
        <translation>%1 Daten; üblich sind %2.</translation>
    </message>
    <message>
        <source>Gone (%1): %2 – %3.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: how many; %3: names.</extracomment>
        <translation>Verschwunden (%1): %2 – %3.</translation>
    </message>
    <message>
        <source>%1 “%2” holds only %3; usual are %4.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: its name; %3, %4: sizes.</extracomment>
        <translation>%1 „%2“: nur %3; üblich sind %4.</translation>
    </message>
    <message>
        <source>Number (%1): %2; usual are %3.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2, %3: how many.</extracomment>
        <translation>Anzahl (%1): %2; üblich sind %3.</translation>
    </message>
    <message>
        <source>%1 rows; usual are %2.</source>
        <extracomment>%1, %2: numbers.</extracomment>
        <translation>%1 Zeilen; üblich sind %2.</translation>
    </message>
    <message>
        <source>Another home keeps the schedule: %1.</source>
        <extracomment>%1: &quot;anna@db1&quot;, a user and a computer.</extracomment>
        <translation>Ein anderes Home-Verzeichnis führt den Zeitplan aus: %1.</translation>
    </message>
    <message>
        <source>See to it there, or take it over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Kümmern Sie sich dort darum, oder übernehmen Sie ihn hierher (reprise policy --take-over).</translation>
    </message>
    <message>
        <source>Find out what damaged them, then delete or accept them.</source>
        <translation>Finden Sie heraus, was sie beschädigt hat, und löschen Sie sie dann oder nehmen Sie sie an.</translation>
    </message>
    <message>
        <source>The marks of 1 backup cannot be read: nobody knows whether it is pinned or was found damaged. Nothing deletes it by itself.</source>
        <translation>Die Markierungen von 1 Backup sind nicht lesbar: Niemand weiß, ob es angeheftet ist oder als beschädigt erkannt wurde. Von selbst wird es nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n backups cannot be read: nobody knows whether they are pinned or were found damaged. Nothing deletes them by itself.</source>
        <translation>
            <numerusform>Die Markierungen von %n Backup sind nicht lesbar: Niemand weiß, ob es angeheftet ist oder als beschädigt erkannt wurde. Von selbst wird es nicht gelöscht.</numerusform>
            <numerusform>Die Markierungen von %n Backups sind nicht lesbar: Niemand weiß, ob sie angeheftet sind oder als beschädigt erkannt wurden. Von selbst werden sie nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the marks.json in their folders, or bring it back from a copy.</source>
        <translation>Reparieren Sie die Datei marks.json in ihren Ordnern oder holen Sie sie aus einer Kopie zurück.</translation>
    </message>
    <message>
        <source>The repository at %1 cannot be written: the next backup will fail.</source>
        <translation>Das Repository %1 ist nicht beschreibbar: Die nächste Sicherung wird fehlschlagen.</translation>
    </message>
    <message>
        <source>Give yourself write permission, or mount it for writing.</source>
        <translation>Geben Sie sich Schreibrechte oder hängen Sie es beschreibbar ein.</translation>
    </message>
    <message>
        <source>Gone (%1): %2 – %3; usual rows: %4.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2: how many; %3: names; %4: rows that they used to hold.</extracomment>
        <translation>Verschwunden (%1): %2 – %3; übliche Zeilen: %4.</translation>
    </message>
    <message>
        <source>Nearly empty (%1): %2 – %3; %4 rows, usual are %5.</source>
        <extracomment>%1: a kind, such as &quot;table&quot;; %2: how many; %3: names; %4, %5: numbers.</extracomment>
        <translation>Fast leer (%1): %2 – %3; %4 Zeilen, üblich sind %5.</translation>
    </message>
    <message>
        <source>%1 “%2” holds only %3 rows; usual are %4.</source>
        <extracomment>%1: a kind, such as &quot;database&quot;; %2: its name; %3, %4: numbers.</extracomment>
        <translation>%1 „%2“: nur %3 Zeilen; üblich sind %4.</translation>
    </message>
    <message>
        <source>Nothing keeps the schedule now.</source>
        <translation>Nichts führt den Zeitplan jetzt aus.</translation>
    </message>
    <message>
        <source>Start the agent (reprise agent --install), or leave the window open.</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Starten Sie den Agenten (reprise agent --install), oder lassen Sie das Fenster offen.</translation>
    </message>
    <message>
        <source>Its server does not run, and nobody stopped it.</source>
        <translation>Sein Server läuft nicht, und niemand hat ihn angehalten.</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Starten Sie ihn.</translation>
    </message>
    <message>
        <source>The history of this service cannot be read: nobody can tell whether backups were changed or are gone. %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>Der Verlauf dieses Dienstes kann nicht gelesen werden: Niemand kann sagen, ob Sicherungen verändert wurden oder verschwunden sind. %1</translation>
    </message>
    <message>
        <source>Nothing proves that the manifest of 1 backup is the one that was written: the history of this service does not know it.</source>
        <translation>Nichts beweist, dass das Manifest von 1 Sicherung das ist, das geschrieben wurde: Der Verlauf dieses Dienstes kennt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing proves that the manifests of %n backups are the ones that were written: the history of this service does not know them.</source>
        <translation>
            <numerusform>Nichts beweist, dass das Manifest von %n Sicherung das ist, das geschrieben wurde: Der Verlauf dieses Dienstes kennt es nicht.</numerusform>
            <numerusform>Nichts beweist, dass die Manifeste von %n Sicherungen die sind, die geschrieben wurden: Der Verlauf dieses Dienstes kennt sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring history.jsonl back from a copy, and find out what changed it. If you know why, accept the backups (reprise accept).</source>
        <extracomment>history.jsonl is a file, reprise accept a command: leave them as they are.</extracomment>
        <translation>Stellen Sie history.jsonl aus einer Kopie wieder her und finden Sie heraus, was die Datei verändert hat. Wenn Sie den Grund kennen, akzeptieren Sie die Sicherungen (reprise accept).</translation>
    </message>
    <message>
        <source>A backup is gone, and nobody deleted it: %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>Eine Sicherung ist verschwunden, ohne dass jemand sie gelöscht hat: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n backups are gone, and nobody deleted them; the newest is %1.</source>
        <extracomment>%1: a backup&apos;s id.</extracomment>
        <translation>
            <numerusform>%n Sicherung ist verschwunden, ohne dass jemand sie gelöscht hat; es ist %1.</numerusform>
            <numerusform>%n Sicherungen sind verschwunden, ohne dass jemand sie gelöscht hat; die neueste ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back from a copy of the repository, and find out what removed it. If it is not to come back, accept the loss (reprise accept).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Stellen Sie sie aus einer Kopie des Repositorys wieder her und finden Sie heraus, was sie entfernt hat. Wenn sie nicht wiederkommen soll, akzeptieren Sie den Verlust (reprise accept).</translation>
    </message>
    <message>
        <source>This home keeps the schedule and no longer knows how to reach the service, so nothing backs it up: services.json was lost or replaced, or the service was never connected here.</source>
        <translation>Dieses Home-Verzeichnis führt den Zeitplan aus und weiß nicht mehr, wie der Dienst zu erreichen ist, also sichert ihn nichts: services.json ging verloren oder wurde ersetzt, oder der Dienst war hier nie verbunden.</translation>
    </message>
    <message>
        <source>Put services.json back from a copy, or connect the service (reprise adopt). If another home is to keep it, take it over there (reprise policy --take-over). If nobody is to, remove it (reprise remove).</source>
        <extracomment>services.json is a file, the parts in brackets are commands: leave them as they are.</extracomment>
        <translation>Stellen Sie services.json aus einer Kopie wieder her oder verbinden Sie den Dienst (reprise adopt). Wenn ein anderes Home-Verzeichnis ihn führen soll, übernehmen Sie ihn dort (reprise policy --take-over). Wenn niemand es soll, entfernen Sie ihn (reprise remove).</translation>
    </message>
    <message>
        <source>It is not known whether this home keeps the schedule. %1</source>
        <extracomment>%1: a whole sentence that says why.</extracomment>
        <translation>Es ist nicht bekannt, ob dieses Home-Verzeichnis den Zeitplan ausführt. %1</translation>
    </message>
    <message>
        <source>No home keeps the schedule.</source>
        <translation>Den Zeitplan führt kein Home-Verzeichnis aus.</translation>
    </message>
    <message>
        <source>Take it over to here (reprise policy --take-over).</source>
        <extracomment>The part in brackets is a command: leave it as it is.</extracomment>
        <translation>Übernehmen Sie ihn hierher (reprise policy --take-over).</translation>
    </message>
</context>
<context>
    <name>Reprise::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Reprise::TimesEdit</name>
    <message>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Reprise::UsageWords</name>
    <message>
        <source>`reprise help` lists the commands.</source>
        <translation>`reprise help` listet die Befehle auf.</translation>
    </message>
    <message>
        <source>`reprise help %1` shows how it is used.</source>
        <translation>`reprise help %1` zeigt, wie er verwendet wird.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” needs more: %2.</source>
        <translation>„%1“ braucht noch: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot do anything with “%2”.</source>
        <translation>„%1“ kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>Die Option %1 fehlt.</translation>
    </message>
    <message>
        <source>The options %1 contradict each other.</source>
        <translation>Die Optionen %1 widersprechen sich.</translation>
    </message>
    <message>
        <source>Nothing was given to change.</source>
        <translation>Es wurde nichts zum Ändern angegeben.</translation>
    </message>
    <message>
        <source>Repeat it with --yes if you are sure.</source>
        <translation>Wiederholen Sie den Befehl mit --yes, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>Reprise does not speak “%1”.</source>
        <translation>Reprise spricht „%1“ nicht.</translation>
    </message>
    <message>
        <source>It speaks en, fr, de and pt_BR.</source>
        <translation>Möglich sind en, fr, de und pt_BR.</translation>
    </message>
    <message>
        <source>There is no engine “%1”.</source>
        <translation>Es gibt keine Engine „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 takes %2, and the “=” is missing.</source>
        <translation>%1 erwartet %2, und das „=“ fehlt.</translation>
    </message>
    <message>
        <source>%1 has no secret “%2”.</source>
        <translation>%1 hat kein Geheimnis „%2“.</translation>
    </message>
    <message>
        <source>The secret cannot be read from “%1”: %2.</source>
        <translation>Das Geheimnis kann nicht aus „%1“ gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name a file that you may read, with the secret as its first line.</source>
        <translation>Geben Sie eine Datei an, die Sie lesen dürfen und deren erste Zeile das Geheimnis ist.</translation>
    </message>
    <message>
        <source>“%1” holds no secret: its first line is empty.</source>
        <translation>„%1“ enthält kein Geheimnis: Die erste Zeile ist leer.</translation>
    </message>
    <message>
        <source>Write the secret into its first line.</source>
        <translation>Schreiben Sie das Geheimnis in die erste Zeile.</translation>
    </message>
    <message>
        <source>Only one secret can be read from the standard input.</source>
        <translation>Von der Standardeingabe kann nur ein Geheimnis gelesen werden.</translation>
    </message>
    <message>
        <source>Put the others into files.</source>
        <translation>Legen Sie die anderen in Dateien ab.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1“ ist keine Zeitangabe.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-21T14:30:00Z, or without the Z for local time.</source>
        <translation>Schreiben Sie zum Beispiel 2026-11-21T14:30:00Z, oder ohne Z für Ortszeit.</translation>
    </message>
    <message>
        <source>%1 takes yes or no, not “%2”.</source>
        <translation>%1 erwartet yes oder no, nicht „%2“.</translation>
    </message>
    <message>
        <source>The backup %1 of “%2” would count as good from then on, for restores, retention and status. That cannot be undone.</source>
        <translation>Die Sicherung %1 von „%2“ würde von da an als gut gelten, für Wiederherstellungen, Aufbewahrung und Status. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The next backup of “%1” might then come from another source, which becomes the one that it is compared with. That cannot be undone.</source>
        <translation>Die nächste Sicherung von „%1“ dürfte dann aus einer anderen Quelle stammen, mit der fortan verglichen wird. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) of “%1” in the bin would be erased for good: nothing brings them back.</source>
        <translation>
            <numerusform>%n Sicherung von „%1“ im Papierkorb würde endgültig gelöscht: Nichts holt sie zurück.</numerusform>
            <numerusform>%n Sicherungen von „%1“ im Papierkorb würden endgültig gelöscht: Nichts holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup %1 of “%2” would go into the bin.</source>
        <translation>Die Sicherung %1 von „%2“ käme in den Papierkorb.</translation>
    </message>
    <message>
        <source>It is the newest good backup of this service.</source>
        <translation>Es ist die neueste gute Sicherung dieses Dienstes.</translation>
    </message>
    <message>
        <source>It bears the note “%1”.</source>
        <translation>Sie trägt die Notiz „%1“.</translation>
    </message>
    <message>
        <source>“%1” would be stopped and its data in %2 deleted for good, with its secrets.</source>
        <extracomment>%1: a service, %2: a folder.</extracomment>
        <translation>„%1“ würde angehalten; seine Daten in %2 würden mit seinen Geheimnissen endgültig gelöscht.</translation>
    </message>
    <message>
        <source>The connection to “%1” would be forgotten, with its secrets and hooks; nobody here would back it up any more. The database itself is left alone.</source>
        <translation>Die Verbindung zu „%1“ würde mit ihren Geheimnissen und Hooks vergessen; von hier aus würde er nicht mehr gesichert. Die Datenbank selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Es gibt keine Sicherung davon.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n backup(s) stay in %1.</source>
        <extracomment>%1: a folder.</extracomment>
        <translation>
            <numerusform>Seine %n Sicherung bleibt in %1.</numerusform>
            <numerusform>Seine %n Sicherungen bleiben in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The console has no page “%1”.</source>
        <translation>Die Konsole hat keine Seite „%1“.</translation>
    </message>
    <message>
        <source>Nothing would be said any more of the backup %1 of “%2”, which is gone.</source>
        <translation>Die Sicherung %1 von „%2“, die verschwunden ist, würde nicht mehr gemeldet.</translation>
    </message>
</context>
<context>
    <name>Reprise::WindowDialogs</name>
    <message>
        <source>The instance is stopped and its data on this computer is deleted. This cannot be undone. Backups stay in their repository.</source>
        <translation>Die Instanz wird angehalten und ihre Daten auf diesem Rechner werden gelöscht. Das lässt sich nicht rückgängig machen. Sicherungen bleiben in ihrem Repository.</translation>
    </message>
    <message>
        <source>Reprise forgets how to reach this service. Its backups stay in the repository; the service itself is not touched.</source>
        <translation>Reprise vergisst, wie dieser Dienst zu erreichen ist. Seine Sicherungen bleiben im Repository; der Dienst selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Reprise is still working.</source>
        <translation>Reprise arbeitet noch.</translation>
    </message>
    <message>
        <source>If you quit now, the jobs that this window started are cancelled and what they have made so far is removed. Nothing else is lost.</source>
        <translation>Wenn Sie jetzt beenden, werden die von diesem Fenster gestarteten Aufträge abgebrochen und ihre bisherigen Ergebnisse entfernt. Sonst geht nichts verloren.</translation>
    </message>
    <message>
        <source>Cancel the jobs and quit</source>
        <translation>Aufträge abbrechen und beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>About Reprise</source>
        <translation>Über Reprise</translation>
    </message>
    <message>
        <source>Reprise %1</source>
        <translation>Reprise %1</translation>
    </message>
    <message>
        <source>Backups of your own database services, and the proof that each of them can be brought back. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sicherungen Ihrer eigenen Datenbankdienste und der Beweis, dass sich jede davon wiederherstellen lässt. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>They can also go on without the window; the next one shows them, and so does “reprise jobs”.</source>
        <translation>Sie können auch ohne das Fenster weiterlaufen; das nächste zeigt sie, und „reprise jobs“ ebenso.</translation>
    </message>
    <message>
        <source>Finish in the background</source>
        <translation>Im Hintergrund zu Ende führen</translation>
    </message>
    <message>
        <source>They move to the bin and can be brought back for 7 days. Nothing is deleted unless a newer good backup was read back from the disk.</source>
        <translation>Sie kommen in den Papierkorb und können 7 Tage lang zurückgeholt werden. Nichts wird gelöscht, ohne dass eine neuere gute Sicherung von der Platte zurückgelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Apply, and delete %n backups now (%1)?</source>
        <extracomment>%1: a size.</extracomment>
        <translation>
            <numerusform>Übernehmen und jetzt %n Sicherung löschen (%1)?</numerusform>
            <numerusform>Übernehmen und jetzt %n Sicherungen löschen (%1)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply and delete</source>
        <translation>Übernehmen und löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From then on this Reprise takes its scheduled backups, and deletes what the policy keeps no longer.</source>
        <translation>Ab dann erstellt dieses Reprise die geplanten Sicherungen und löscht, was die Regeln nicht mehr behalten.</translation>
    </message>
    <message>
        <source>The one that does so now (%1) stops doing it.</source>
        <extracomment>%1: who keeps it now, &quot;anna@laptop&quot;.</extracomment>
        <translation>Das, das es jetzt tut (%1), hört damit auf.</translation>
    </message>
    <message>
        <source>Take over schedule and retention of %1?</source>
        <translation>Zeitplan und Aufbewahrung von %1 übernehmen?</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Some settings were not applied.</source>
        <translation>Einige Einstellungen wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>What you changed in the settings of %1 is not in force.</source>
        <extracomment>%1: names of services.</extracomment>
        <translation>Was Sie an den Einstellungen von %1 geändert haben, gilt noch nicht.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
</TS>
