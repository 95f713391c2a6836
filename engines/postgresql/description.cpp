// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/description.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

Field hostField()
{
    return {.key = u"host"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "Host"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine", "Name or address of the server, or the folder of its socket."),
            .defaultValue = u"/var/run/postgresql"_s,
            .choices = {}};
}

Field portField()
{
    return {.key = u"port"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "Port"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine", "Port of the server; for a socket, the number in its name."),
            .kind = Field::Kind::Number,
            .defaultValue = u"5432"_s,
            .choices = {},
            .lowest = 1,
            .highest = 65535};
}

Field userField()
{
    return {.key = u"user"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "User"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine", "A role with the attributes LOGIN and REPLICATION."),
            .defaultValue = u"postgres"_s,
            .choices = {}};
}

Field databaseField()
{
    return {.key = u"dbname"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "Database"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine",
                "Where to ask the server about itself; a backup always holds all databases."),
            .defaultValue = u"postgres"_s,
            .choices = {}};
}

Field sslModeField()
{
    return {.key = u"sslmode"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "TLS"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine",
                "How the server must prove itself. On this machine the default is prefer."),
            .kind = Field::Kind::Choice,
            .defaultValue = u"verify-full"_s,
            .choices = {u"verify-full"_s, u"verify-ca"_s, u"require"_s, u"prefer"_s, u"allow"_s,
                        u"disable"_s}};
}

Field sslRootCertField()
{
    return {.key = u"sslrootcert"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "Certificate authority"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine", "File with the certificate that signs the server's; system "
                                    "for those that this machine trusts."),
            .kind = Field::Kind::Path,
            .defaultValue = u"system"_s,
            .choices = {}};
}

Field passwordField()
{
    return {.key = u"password"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "Password"),
            .help = QCoreApplication::translate("PostgresqlEngine", "The password of the user."),
            .defaultValue = {},
            .choices = {}};
}

Field tcpPortField()
{
    return {.key = u"port"_s,
            .label = QCoreApplication::translate("PostgresqlEngine", "TCP port"),
            .help = QCoreApplication::translate(
                "PostgresqlEngine",
                "Port on 127.0.0.1 for the new instance, where roles need their "
                "passwords; auto for any free one, empty for none."),
            .defaultValue = {},
            .choices = {}};
}

} // namespace

EngineDescription describe()
{
    EngineDescription description;
    description.id = u"postgresql"_s;
    description.name = u"PostgreSQL"_s;
    description.badge = u"Pg"_s;
    description.colourFrom = 0x0790FD;
    description.colourTo = 0x605FF9;
    description.restorePrefix = u"postgres"_s;
    description.canRestoreIntoNew = true;
    description.canSample = true;
    description.identityLabels = {
        {u"systemIdentifier"_s,
         QCoreApplication::translate("PostgresqlEngine", "System identifier")}};
    description.fields = {hostField(),     portField(),    userField(),
                          databaseField(), sslModeField(), sslRootCertField()};
    description.secrets = {passwordField()};
    description.restoreOptions = {tcpPortField()};
    return description;
}

} // namespace Reprise::Postgresql
