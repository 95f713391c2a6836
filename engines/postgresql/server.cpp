// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/server.h"

#include <QHash>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr int oldestMajor = 15;
constexpr int newestMajor = 17;

QString text(const QByteArray &value)
{
    return QString::fromUtf8(value);
}

Result<> readSettings(Connection &connection, ServerFacts &facts)
{
    // From the view, for SHOW fails where a role may not see a setting.
    const auto rows = connection.query(
        "SELECT name, setting FROM pg_catalog.pg_settings WHERE name IN ('server_version', "
        "'server_version_num', 'data_checksums', 'wal_level', 'max_wal_senders', "
        "'max_prepared_transactions', 'wal_segment_size', 'shared_preload_libraries')");
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QByteArray, QByteArray> settings;
    for (const auto &row : *rows)
        settings.insert(row.at(0), row.at(1));
    facts.versionNumber = settings.value("server_version_num").toInt();
    facts.version = text(settings.value("server_version")).section(u' ', 0, 0);
    facts.dataChecksums = text(settings.value("data_checksums"));
    facts.walLevel = text(settings.value("wal_level"));
    facts.maxWalSenders = settings.value("max_wal_senders").toInt();
    facts.maxPreparedTransactions = settings.value("max_prepared_transactions").toInt();
    facts.walSegmentSize = settings.value("wal_segment_size").toLongLong();
    facts.sharedPreloadLibraries = text(settings.value("shared_preload_libraries"));
    return {};
}

Result<> readRole(Connection &connection, ServerFacts &facts)
{
    const auto rows = connection.query(
        "SELECT r.rolsuper, r.rolsuper OR r.rolreplication, pg_catalog.pg_is_in_recovery(), "
        "(SELECT system_identifier FROM pg_catalog.pg_control_system()), "
        "(SELECT count(*) FROM pg_catalog.pg_stat_replication), "
        "(SELECT s.rolname FROM pg_catalog.pg_roles s WHERE s.rolsuper AND s.rolcanlogin "
        "ORDER BY s.oid LIMIT 1), host(pg_catalog.inet_client_addr()), pg_catalog.version() "
        "FROM pg_catalog.pg_roles r WHERE r.rolname = current_user");
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::Internal, u"postgresql-server-error"_s);
    const auto &row = rows->first();
    facts.roleIsSuperuser = row.at(0) == "t";
    facts.roleMayReplicate = row.at(1) == "t";
    facts.inRecovery = row.at(2) == "t";
    facts.systemIdentifier = text(row.at(3));
    facts.activeWalSenders = row.at(4).toInt();
    facts.superuser = text(row.at(5));
    facts.clientAddress = text(row.at(6));
    // "PostgreSQL 17.11 (…) on x86_64-pc-linux-gnu, compiled by …"
    facts.platform = text(row.at(7)).section(u" on "_s, 1).section(u',', 0, 0);
    return {};
}

Result<> readDatabases(Connection &connection, ServerFacts &facts)
{
    const auto rows = connection.query(
        "SELECT d.datname, t.spcname, CASE WHEN has_database_privilege(d.oid, 'CONNECT') "
        "OR pg_has_role('pg_read_all_stats', 'USAGE') "
        "THEN pg_catalog.pg_database_size(d.oid) ELSE -1 END, d.datcollate, d.datctype, "
        "d.datistemplate, d.datallowconn AND has_database_privilege(d.oid, 'CONNECT') "
        "FROM pg_catalog.pg_database d JOIN pg_catalog.pg_tablespace t ON t.oid = d.dattablespace "
        "ORDER BY d.datistemplate, d.datname");
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &row : *rows) {
        facts.databases.append({text(row.at(0)), text(row.at(1)), row.at(2).toLongLong(),
                                row.at(5) == "t", row.at(6) == "t"});
        for (const QByteArray &locale : {row.at(3), row.at(4)}) {
            if (!locale.isEmpty() && !facts.locales.contains(text(locale)))
                facts.locales.append(text(locale));
        }
    }
    const auto spaces = connection.query(
        "SELECT oid, spcname, pg_catalog.pg_tablespace_location(oid) FROM "
        "pg_catalog.pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global') ORDER BY oid");
    if (!spaces)
        return std::unexpected(spaces.error());
    for (const auto &row : *spaces)
        facts.tablespaces.append({row.at(0), text(row.at(1)), text(row.at(2))});
    return {};
}

Result<> readConfiguration(Connection &connection, ServerFacts &facts)
{
    const auto rows = connection.query("SELECT name || ' = ' || quote_literal(setting) || "
                                       "coalesce('  # ' || unit, '') FROM pg_catalog.pg_settings "
                                       "WHERE source = 'configuration file' ORDER BY name");
    if (!rows)
        return std::unexpected(rows.error());
    for (const auto &row : *rows)
        facts.configuration += row.first() + '\n';
    return {};
}

} // namespace

Result<ServerFacts> readServerFacts(Connection &connection)
{
    ServerFacts facts;
    facts.tls = connection.usesTls();
    using Step = Result<> (*)(Connection &, ServerFacts &);
    for (const Step step : {&readSettings, &readRole, &readDatabases, &readConfiguration}) {
        if (const auto read = step(connection, facts); !read)
            return std::unexpected(read.error());
    }
    return facts;
}

QString replicationEntry(const Parameters &parameters, const ServerFacts &facts)
{
    const QString role = quoteName(parameters.user);
    if (facts.clientAddress.isEmpty())
        return u"local replication %1 scram-sha-256"_s.arg(role);
    const QString type = facts.tls ? u"hostssl"_s : u"host"_s;
    const QString bits = facts.clientAddress.contains(u':') ? u"128"_s : u"32"_s;
    return u"%1 replication %2 %3/%4 scram-sha-256"_s.arg(type, role, facts.clientAddress, bits);
}

QList<Probe::Missing> missingForBackup(const ServerFacts &facts, const Parameters &parameters)
{
    QList<Probe::Missing> missing;
    const auto add = [&missing, &parameters](const QString &code, const QVariantMap &args,
                                             const QString &remedy = {}) {
        QVariantMap all = parameters.args();
        all.insert(args);
        missing.append({.what = {code, all}, .remedy = remedy});
    };
    if (facts.major() < oldestMajor)
        add(u"postgresql-too-old"_s, {{u"version"_s, facts.version}, {u"oldest"_s, oldestMajor}});
    if (facts.major() > newestMajor)
        add(u"postgresql-too-new"_s, {{u"version"_s, facts.version}, {u"newest"_s, newestMajor}});
    if (!facts.roleMayReplicate)
        add(u"postgresql-no-replication-role"_s, {{u"user"_s, parameters.user}},
            u"ALTER ROLE %1 REPLICATION;"_s.arg(quoteName(parameters.user)));
    if (facts.walLevel == u"minimal"_s)
        add(u"postgresql-wal-level"_s, {{u"value"_s, facts.walLevel}},
            u"ALTER SYSTEM SET wal_level = 'replica';"_s);
    if (facts.maxWalSenders == 0)
        add(u"postgresql-replication-off"_s, {}, u"ALTER SYSTEM SET max_wal_senders = 10;"_s);
    else if (facts.activeWalSenders >= facts.maxWalSenders)
        add(u"postgresql-no-wal-sender"_s, {{u"count"_s, facts.maxWalSenders}},
            u"ALTER SYSTEM SET max_wal_senders = %1;"_s.arg(facts.maxWalSenders + 5));
    for (const auto &tablespace : facts.tablespaces) {
        // A server takes a relative link from its data directory and sends an empty tablespace.
        if (!tablespace.location.startsWith(u'/'))
            add(u"postgresql-relative-tablespace"_s,
                {{u"tablespace"_s, tablespace.name}, {u"location"_s, tablespace.location}});
    }
    return missing;
}

std::unexpected<Error> prerequisiteFailure(const Probe::Missing &missing,
                                           const Parameters &parameters)
{
    const QString &reason = missing.what.code;
    ErrorCode code = ErrorCode::Prerequisite;
    if (reason == u"postgresql-too-old"_s || reason == u"postgresql-too-new"_s)
        code = ErrorCode::Unsupported;
    if (reason == u"postgresql-no-replication-role"_s)
        code = ErrorCode::Permission;
    QVariantMap args = parameters.args();
    args.insert(missing.what.args);
    args.insert(u"remedy"_s, missing.remedy);
    return failure(code, reason, args);
}

Result<SystemIdentity> identifySystem(Connection &replication)
{
    const auto rows = replication.query("IDENTIFY_SYSTEM");
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty() || rows->first().size() < 2)
        return failure(ErrorCode::Internal, u"postgresql-protocol"_s);
    return SystemIdentity{text(rows->first().at(0)), rows->first().at(1).toUInt()};
}

} // namespace Reprise::Postgresql
