// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/explain.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

/// %1, %2 … in both texts stand for the values of `keys`, in their order.
struct Explanation
{
    const char *id;
    const char *keys;
    const char *text;
    const char *remedy;
};

// clang-format off
//: SERVICE, and words in capitals, are typed on a command line: leave commands as they are.
constexpr Explanation connecting[] = {
    {"postgresql-connect-timeout", "service host port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 did not answer at %2, port %3."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Check that the server runs, and that no firewall is between.")},
    {"postgresql-unknown-host", "service host",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 could not be reached: the name %2 is not known."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Check the spelling of the host in the service's settings.")},
    {"postgresql-refused", "service host port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 could not be reached: nothing answers at %2, port %3."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Start the server, and check host and port in the service's settings and listen_addresses on the server.")},
    {"postgresql-no-socket", "service host port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 could not be reached: there is no socket for port %3 in %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Start the server, or correct host and port in the service's settings.")},
    {"postgresql-socket-permission", "service host",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 could not be reached: the socket in %2 may not be used by you."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Run Reprise as a user who may, or connect over the network.")},
    {"postgresql-connect-failed", "service host port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The connection to %1 at %2, port %3 failed."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "What it said itself is in the details, and in the log of the job.")},
    {"postgresql-not-ready", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 does not accept connections at this moment: it is starting, stopping or recovering."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Try again when it is up.")},
    {"postgresql-too-many-connections", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 has no connection left."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Close some of its connections, or raise max_connections and restart the server.")},
    {"postgresql-no-password", "service user",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 wants a password for %2, and none is stored."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Store it in the service's credentials, or with: reprise set SERVICE --password-file FILE")},
    {"postgresql-wrong-password", "service user",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 refused the password of %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Correct the password in the service's credentials.")},
    {"postgresql-login-refused", "service user",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 does not let %2 in."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Check the user in the service's settings, and the method for it in pg_hba.conf on the server.")},
    {"postgresql-no-entry", "service user database",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 refuses connections of %2 to the database %3 from this address."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Add a line for them to pg_hba.conf on the server, and reload it.")},
    {"postgresql-no-connect-privilege", "service user database",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%2 may not connect to the database %3 of %1."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Grant it CONNECT there, or set another database.")},
    {"postgresql-no-database", "service database",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 has no database %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Name another one in the service's settings: reprise set SERVICE --set dbname=NAME")},
    {"postgresql-tls-no-root", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The certificate of %1 cannot be checked: the file with the authority's certificate cannot be read."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Correct sslrootcert in the service's settings.")},
    {"postgresql-tls-wrong-ca", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The certificate of %1 was not signed by the authority that you trust for it."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Set sslrootcert to the certificate of the server's authority. If it did not change lately, somebody else may be answering.")},
    {"postgresql-tls-wrong-host", "service host",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The certificate of %1 is not for %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use the host name that stands in the certificate, or get a certificate for this name.")},
    {"postgresql-tls-missing", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 does not offer TLS, and the service's settings demand it."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Switch ssl on in the server, or set sslmode to prefer if the way to it is safe.")},
    {"postgresql-tls-failed", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The encrypted connection to %1 could not be made."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "What it said itself is in the details, and in the log of the job.")},
    {"postgresql-bad-setting", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "A setting of %1 is not valid."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Correct port and sslmode in the service's settings.")},
    {"postgresql-connection-lost", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The connection to %1 broke while it was in use."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Look into the server's log, and try again.")},
    {"postgresql-denied", "service user",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%2 may not do this on %1."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Give the role the privileges that a backup needs.")},
    {"postgresql-server-disk-full", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The disk of the server of %1 is full."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Free space on the server; forgotten replication slots are a common reason.")},
    {"postgresql-server-error", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 answered with an error."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "What it said itself is in the details, and in the log of the job.")},
    {"postgresql-protocol", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The server answered in a way that Reprise does not understand."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Please report this with the log.")},
};

constexpr Explanation backingUp[] = {
    {"postgresql-too-old", "service version oldest",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 runs PostgreSQL %2, which is not supported yet; the oldest is %3."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Upgrade the server, or use pg_dump for it.")},
    {"postgresql-too-new", "service version newest",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 runs PostgreSQL %2, which this Reprise does not know yet; the newest is %3."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Install a newer Reprise.")},
    {"postgresql-no-replication-role", "service user",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%2 may not take a base backup of %1: the role lacks the attribute REPLICATION."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Run on the server: ALTER ROLE \"%2\" REPLICATION;")},
    {"postgresql-no-replication-entry", "service user remedy",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 does not let %2 open a replication connection from this address."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Add this line to pg_hba.conf on the server and reload it: %3")},
    {"postgresql-wal-level", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 writes too little WAL for a backup: wal_level is minimal."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Run on the server, then restart it: ALTER SYSTEM SET wal_level = 'replica';")},
    {"postgresql-replication-off", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 has replication switched off: max_wal_senders is 0."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Run on the server, then restart it: ALTER SYSTEM SET max_wal_senders = 10;")},
    {"postgresql-no-wal-sender", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 has no WAL sender left for a backup."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "End another backup or replica, or raise max_wal_senders and restart the server.")},
    {"postgresql-relative-tablespace", "service tablespace location",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The tablespace %2 of %1 lies at the relative path %3. The server would leave its data out of a backup."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Stop the server, make its link in pg_tblspc absolute, and start it again.")},
    {"postgresql-empty-tablespace", "tablespace",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The server sent nothing for the tablespace %1."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Check its link in pg_tblspc: it must be absolute and lead to the data.")},
    {"postgresql-other-cluster", "service known now host",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Another database cluster answers for %1 at %4: its system identifier is %3, the backups are of %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "If this is meant to be so, accept the new source: reprise accept SERVICE")},
    {"postgresql-two-servers", "service host",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Two connections to %1 at %2 reached two different servers."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Set the address of one server, not of a pool.")},
    {"postgresql-page-checksums", "service",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 found damaged pages in its own data: checksums are wrong. The backup holds the data as it is."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The log names the files. Check the disk and the memory of the server, and keep older backups.")},
    {"postgresql-manifest-differs", "count path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "What arrived is not what the server sent. Files that differ: %1; the first is %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Try again; if it happens again, check the network and the memory of both machines.")},
    {"postgresql-wal-differs", "service lsn",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The write-ahead log that %1 sent is damaged at %2."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Try again; if it happens again, check the disk of the server, the network and the memory of both machines.")},
    {"postgresql-link-left-out", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The link %1 in the data directory was left out."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Copy what it leads to by other means.")},
};

constexpr Explanation verifying[] = {
    {"postgresql-manifest-syntax", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The list of files in the backup cannot be read."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-manifest-truncated", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The list of files in the backup is cut off."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-manifest-checksum", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The list of files in the backup has a wrong checksum."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-manifest-other-cluster", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The list of files in the backup is of another database cluster."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-no-manifest", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The backup has no list of its files."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-file-missing", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The file %1 is missing."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-file-size", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The file %1 has the wrong size."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-file-checksum", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The file %1 is damaged: its checksum is wrong."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-files-extra", "count",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Files that the server's list does not name: %1."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-wal-missing", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The WAL segment %1 is missing; without it the backup cannot be started."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-wal-damaged", "lsn",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The write-ahead log in the backup is damaged at %1; a restore would stop there."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
    {"postgresql-unexpected-member", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The archive holds %1, which does not belong there."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another backup.")},
};

constexpr Explanation restoring[] = {
    {"postgresql-no-programs", "major",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The programs of PostgreSQL %1 are not installed on this machine."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Install them; on Debian: sudo apt install postgresql-%1. Where that is not found, add the package source of the PostgreSQL project first.")},
    {"postgresql-as-root", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "PostgreSQL does not run as root."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Run Reprise as a normal user.")},
    {"postgresql-no-space", "folder needed free",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "There is too little space in %1: %2 are needed, %3 are free."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Free space there.")},
    {"postgresql-socket-too-long", "path",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The path of the socket would be too long: %1"),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Set XDG_RUNTIME_DIR to a short path.")},
    {"postgresql-bad-port", "port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "%1 is no port."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use a number from 1 to 65535, or auto.")},
    {"postgresql-port-taken", "port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Port %1 on this machine is taken by another program."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use another one, or auto for any free one.")},
    {"postgresql-port-privileged", "port",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Port %1 is kept for the system: ordinary users may not open ports that low."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Use one from 1024 up, or auto for any free one.")},
    {"postgresql-no-locale", "locale language charset",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "This machine lacks the locale %1, which databases in the backup need."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Make it: sudo localedef -i %2 -f %3 %1")},
    {"postgresql-one-moment", "backup moment",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The backup %1 restores to one moment only: %2 UTC."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Leave the moment out, or choose another backup.")},
    {"postgresql-only-new-instance", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "A backup of PostgreSQL is restored into a new instance only."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Leave the existing service out.")},
    {"postgresql-start-failed", "log",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The server did not start."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Its log is %1.")},
};

constexpr Explanation stagesAndSteps[] = {
    {"postgresql-connecting", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Connecting"),
     ""},
    {"postgresql-checkpoint", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Waiting for the server's checkpoint"),
     ""},
    {"postgresql-copying", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Copying data"),
     ""},
    {"postgresql-unpacking", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Unpacking"),
     ""},
    {"postgresql-starting", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Starting the server and recovering"),
     ""},
    {"postgresql-verifying", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Verifying"),
     ""},
    {"postgresql-sample", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Making a sample cluster"),
     ""},
    {"postgresql-step-unpacked", "count",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Files unpacked and checked: %1"),
     ""},
    {"postgresql-step-recovered", "moment",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Recovered to %1 UTC and accepting connections"),
     ""},
    {"postgresql-step-preload", "libraries",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The source loads these libraries at its start: %1"),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Install them and set shared_preload_libraries in conf/local.conf of the instance.")},
    {"postgresql-step-collation", "database",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "The sort order of the database %1 comes from another version of the operating system."),
     QT_TRANSLATE_NOOP("PostgresqlEngine", "Run in it: REINDEX DATABASE; then ALTER DATABASE … REFRESH COLLATION VERSION;")},
    {"postgresql-step-sample", "",
     QT_TRANSLATE_NOOP("PostgresqlEngine", "A sample shop with customers, products and orders"),
     ""},
};

// clang-format on

QString valueOf(const QString &key, const QVariantMap &args)
{
    const QVariant value = args.value(key);
    if (key == u"needed"_s || key == u"free"_s)
        return QLocale().formattedDataSize(value.toLongLong());
    return value.toString();
}

/// In one pass: a value may hold what looks like a place.
QString filled(const char *source, const char *keys, const QVariantMap &args)
{
    if (!*source)
        return {};
    const QStringList names = QString::fromLatin1(keys).split(u' ', Qt::SkipEmptyParts);
    const QString text = QCoreApplication::translate("PostgresqlEngine", source);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place =
            text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (place < 1 || place > names.size()) {
            result += text.at(i);
            continue;
        }
        result += valueOf(names.at(place - 1), args);
        ++i;
    }
    return result;
}

} // namespace

Sentence explain(const QString &id, const QVariantMap &args)
{
    for (const std::span<const Explanation> table :
         {std::span<const Explanation>(connecting), std::span<const Explanation>(backingUp),
          std::span<const Explanation>(verifying), std::span<const Explanation>(restoring),
          std::span<const Explanation>(stagesAndSteps)}) {
        for (const Explanation &entry : table) {
            if (id == QLatin1StringView(entry.id))
                return {filled(entry.text, entry.keys, args),
                        filled(entry.remedy, entry.keys, args)};
        }
    }
    return {};
}

} // namespace Reprise::Postgresql
