// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/probe.h"

#include "postgresql/connection.h"
#include "postgresql/server.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

bool hasMissing(const Probe &probe, const QString &code)
{
    return std::ranges::any_of(probe.missing, [&code](const Probe::Missing &missing) {
        return missing.what.code == code;
    });
}

void fillIn(Probe &probe, const ServerFacts &server)
{
    probe.reachable = true;
    probe.product = u"PostgreSQL"_s;
    probe.version = server.version;
    probe.identity = {{u"systemIdentifier"_s, server.systemIdentifier}};
    QJsonArray databases;
    for (const auto &database : server.databases) {
        probe.logicalBytes += std::max(database.bytes, qint64(0));
        databases.append(database.name);
    }
    QJsonArray tablespaces;
    for (const auto &tablespace : server.tablespaces)
        tablespaces.append(tablespace.name);
    probe.facts = {{u"databases"_s, databases},
                   {u"tablespaces"_s, tablespaces},
                   {u"dataChecksums"_s, server.dataChecksums == u"on"_s},
                   {u"walLevel"_s, server.walLevel},
                   {u"maxWalSenders"_s, server.maxWalSenders},
                   {u"inRecovery"_s, server.inRecovery},
                   {u"superuser"_s, server.superuser},
                   {u"platform"_s, server.platform},
                   {u"tls"_s, server.tls}};
}

/// A replication connection is the only proof that the server lets us make one.
Result<> checkReplication(Probe &probe, const Parameters &parameters, const ServerFacts &server,
                          Cancellation &cancellation)
{
    const auto connection =
        Connection::open(parameters, Connection::Kind::Replication, cancellation);
    if (connection)
        return {};
    const Error &error = connection.error();
    if (error.code == ErrorCode::Cancelled)
        return std::unexpected(error);
    QString remedy;
    if (error.reason() == u"postgresql-no-replication-entry"_s)
        remedy = replicationEntry(parameters, server);
    if (!hasMissing(probe, error.reason()))
        probe.missing.append({.what = {error.reason(), error.args}, .remedy = remedy});
    return {};
}

} // namespace

Result<Probe> probe(const ServiceAccess &service, JobContext &context)
{
    Probe probe;
    const Parameters parameters = Parameters::of(service);
    context.progress({.stage = u"postgresql-connecting"_s});
    const auto connection =
        Connection::open(parameters, Connection::Kind::Sql, context.cancellation());
    const auto server =
        connection ? readServerFacts(**connection) : std::unexpected(connection.error());
    if (!server && server.error().code == ErrorCode::Cancelled)
        return std::unexpected(server.error());
    if (!server) {
        probe.problem = server.error();
        return probe;
    }
    fillIn(probe, *server);
    probe.missing = missingForBackup(*server, parameters);
    // Where replication is off, a connection could only say the same again in other words.
    if (hasMissing(probe, u"postgresql-replication-off"_s))
        return probe;
    if (const auto checked = checkReplication(probe, parameters, *server, context.cancellation());
        !checked)
        return std::unexpected(checked.error());
    return probe;
}

} // namespace Reprise::Postgresql
