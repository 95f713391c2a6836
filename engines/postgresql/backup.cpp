// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/backup.h"

#include "postgresql/basebackup.h"
#include "postgresql/conf.h"
#include "postgresql/connection.h"
#include "postgresql/lsn.h"
#include "postgresql/readme.h"
#include "postgresql/server.h"
#include "postgresql/snapshot.h"
#include "postgresql/tables.h"

#include <QJsonArray>
#include <QTimeZone>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr qsizetype keptNotices = 100;

/// One backup from the first connection to its facts. The functions are called in this order: the
/// server is asked while it makes its checkpoint, which is time that nobody gets back.
class Backup
{
public:
    Backup(const ServiceAccess &service, const BackupRequest &request, BackupWriter &writer,
           JobContext &context)
        : m_parameters(Parameters::of(service))
        , m_request(request)
        , m_context(context)
        , m_snapshot(writer, request.backupId, context)
    {
    }

    [[nodiscard]] Result<> openReplication();
    [[nodiscard]] Result<> checkIdentity();
    [[nodiscard]] Result<> startCheckpoint();
    [[nodiscard]] Result<> askServer();
    [[nodiscard]] Result<> listTables();
    [[nodiscard]] Result<> copyData();
    [[nodiscard]] Result<> addGuide();
    [[nodiscard]] BackupFacts facts() const;

private:
    [[nodiscard]] std::unexpected<Error> whyRefused(Error refusal);
    [[nodiscard]] Result<> askMoment(Connection &connection);
    [[nodiscard]] Result<> copyParts(BaseBackup &backup);
    void noteDamage(Error damage);
    [[nodiscard]] Result<> checkWal();
    [[nodiscard]] QString superuser() const;
    [[nodiscard]] QString entryDatabase() const;
    [[nodiscard]] QByteArray readme() const;
    [[nodiscard]] QJsonObject engineFacts() const;
    [[nodiscard]] QJsonArray contents() const;

    Parameters m_parameters;
    const BackupRequest &m_request;
    JobContext &m_context;
    Snapshot m_snapshot;
    ServerFacts m_server;
    /// By database; those that could not be asked are missing.
    QHash<QString, Tables> m_tables;
    std::unique_ptr<Connection> m_replication;
    QString m_systemIdentifier;
    std::unique_ptr<BaseBackup> m_backup;
    BaseBackup::Begin m_begin;
    BaseBackup::End m_end;
    /// Never later than the data: until then everything that was committed is in it.
    QDateTime m_moment;
    /// The server's warnings while it sends; they name damaged files.
    QStringList m_notices;
};

Result<> Backup::openReplication()
{
    m_context.progress({.stage = u"postgresql-connecting"_s});
    auto connection =
        Connection::open(m_parameters, Connection::Kind::Replication, m_context.cancellation());
    if (!connection)
        return whyRefused(connection.error());
    m_replication = std::move(*connection);
    m_replication->onNotice = [this](const QString &notice) {
        m_context.log(notice);
        if (m_notices.size() < keptNotices)
            m_notices.append(notice);
    };
    const auto system = identifySystem(*m_replication);
    if (!system)
        return std::unexpected(system.error());
    m_systemIdentifier = system->systemIdentifier;
    return {};
}

/// What a server says of a replication connection that it does not want is less than its roles and
/// settings say.
std::unexpected<Error> Backup::whyRefused(Error refusal)
{
    if (refusal.code != ErrorCode::Permission && refusal.code != ErrorCode::Prerequisite)
        return std::unexpected(refusal);
    if (const auto asked = askServer(); !asked)
        return std::unexpected(asked.error());
    if (refusal.reason() == u"postgresql-no-replication-entry"_s)
        refusal.args.insert(u"remedy"_s, replicationEntry(m_parameters, m_server));
    return std::unexpected(refusal);
}

Result<> Backup::checkIdentity()
{
    const QString known = m_request.identity.value("systemIdentifier"_L1).toString();
    if (known.isEmpty() || known == m_systemIdentifier)
        return {};
    QVariantMap args = m_parameters.args();
    args.insert(u"known"_s, known);
    args.insert(u"now"_s, m_systemIdentifier);
    return failure(ErrorCode::IdentityChanged, u"postgresql-other-cluster"_s, args);
}

Result<> Backup::startCheckpoint()
{
    m_context.progress({.stage = u"postgresql-checkpoint"_s});
    auto backup =
        BaseBackup::start(*m_replication, u"reprise "_s + m_request.backupId, m_request.rateLimit);
    if (!backup)
        return std::unexpected(backup.error());
    m_backup = std::move(*backup);
    return {};
}

Result<> Backup::askServer()
{
    const auto connection =
        Connection::open(m_parameters, Connection::Kind::Sql, m_context.cancellation());
    if (!connection)
        return std::unexpected(connection.error());
    auto facts = readServerFacts(**connection);
    if (!facts)
        return std::unexpected(facts.error());
    m_server = std::move(*facts);
    m_context.log(u"server %1 at %2, system identifier %3"_s.arg(
        m_server.version, m_parameters.host, m_server.systemIdentifier));
    const auto missing = missingForBackup(m_server, m_parameters);
    if (!missing.isEmpty())
        return prerequisiteFailure(missing.first(), m_parameters);
    // A pooler or a floating address may lead the two connections to different servers.
    if (m_replication && m_server.systemIdentifier != m_systemIdentifier)
        return failure(ErrorCode::Prerequisite, u"postgresql-two-servers"_s, m_parameters.args());
    return askMoment(**connection);
}

/// Without them the backup is as good: only the comparison with others knows less.
Result<> Backup::listTables()
{
    auto tables = readTables(m_parameters, m_server.databases, m_context);
    if (!tables)
        return std::unexpected(tables.error());
    m_tables = std::move(*tables);
    return {};
}

Result<> Backup::copyData()
{
    const auto begin = m_backup->begin();
    if (!begin)
        return std::unexpected(begin.error());
    m_begin = *begin;
    if (const auto startLsn = parseLsn(m_begin.startLsn))
        m_snapshot.expectWal(*startLsn, quint64(m_server.walSegmentSize));
    if (const auto copied = copyParts(*m_backup); !copied)
        return copied;
    const auto end = m_backup->finish();
    if (!end)
        return std::unexpected(end.error());
    m_end = *end;
    if (m_end.damage)
        noteDamage(*m_end.damage);
    return checkWal();
}

Result<> Backup::checkWal()
{
    const auto endLsn = parseLsn(m_end.endLsn);
    if (endLsn && m_snapshot.walReached() >= *endLsn) {
        // A restore replays the WAL to its end: what was committed there is in it, and a clock that
        // is asked now would promise more.
        if (const QDateTime last = m_snapshot.lastCommit(); last > m_moment)
            m_moment = last;
        return {};
    }
    QVariantMap args = m_parameters.args();
    args.insert(u"lsn"_s, QString::fromLatin1(formatLsn(m_snapshot.walReached())));
    return failure(ErrorCode::ToolFailed, u"postgresql-wal-differs"_s, args);
}

Result<> Backup::copyParts(BaseBackup &backup)
{
    qint64 total = 0;
    for (const auto &tablespace : m_begin.tablespaces)
        total += tablespace.bytes;
    m_context.log(u"base backup starts at %1 on timeline %2, about %3 bytes"_s
                      .arg(QString::fromLatin1(m_begin.startLsn))
                      .arg(m_begin.timeline)
                      .arg(total));
    // The estimate leaves the WAL out, which comes last.
    m_snapshot.onProgress = [this, total](qint64 bytes) {
        m_context.progress({u"postgresql-copying"_s, bytes, std::max(total, bytes)});
    };
    if (const auto begun = m_snapshot.begin(); !begun)
        return begun;
    for (;;) {
        const auto part = backup.nextPart();
        if (!part)
            return std::unexpected(part.error());
        if (!*part)
            return {};
        const bool isArchive = (*part)->kind == BaseBackup::Part::Kind::Archive;
        const auto copied = isArchive ? m_snapshot.copyArchive((*part)->oid, backup.data())
                                      : m_snapshot.copyManifest(backup.data());
        if (!copied)
            return copied;
    }
}

void Backup::noteDamage(Error damage)
{
    damage.code = ErrorCode::SourceDamaged;
    damage.args.insert(m_parameters.args());
    damage.args.insert(u"reason"_s, u"postgresql-page-checksums"_s);
    if (!m_notices.isEmpty())
        damage.detail = m_notices.join(u'\n');
    m_end.damage = damage;
}

/// Before the copying: all that is committed by now will be in it, for its WAL goes on until the
/// last file has been sent. A standby has what it replayed; if that is nothing since its start, at
/// least what its last checkpoint knows.
Result<> Backup::askMoment(Connection &connection)
{
    const auto rows = connection.query(
        "SELECT pg_catalog.floor(extract(epoch FROM CASE WHEN pg_catalog.pg_is_in_recovery() "
        "THEN coalesce(pg_catalog.pg_last_xact_replay_timestamp(), "
        "(SELECT checkpoint_time FROM pg_catalog.pg_control_checkpoint())) "
        "ELSE pg_catalog.clock_timestamp() END) * 1000)::bigint");
    if (!rows)
        return std::unexpected(rows.error());
    m_moment = QDateTime::fromMSecsSinceEpoch(rows->first().first().toLongLong(), QTimeZone::UTC);
    return {};
}

Result<> Backup::addGuide()
{
    const std::pair<QByteArray, QByteArray> texts[] = {
        {"conf/postgresql.conf",
         archiveConf(m_server.maxPreparedTransactions, m_server.sharedPreloadLibraries)},
        {"conf/pg_hba.conf", archiveHba()},
        {"conf/pg_ident.conf", {}},
        {"conf/source/settings.conf", m_server.configuration},
        {"README", readme()}};
    for (const auto &[path, text] : texts) {
        if (const auto added = m_snapshot.addText(path, text); !added)
            return added;
    }
    return m_snapshot.addFurnishings();
}

QString Backup::superuser() const
{
    return m_server.superuser.isEmpty() ? m_parameters.user : m_server.superuser;
}

QByteArray Backup::readme() const
{
    ReadmeValues values;
    values.service = m_parameters.service;
    values.backupId = m_request.backupId;
    values.moment = m_moment;
    values.major = m_server.major();
    values.version = m_server.version;
    values.platform = m_server.platform;
    values.dataChecksums = m_server.dataChecksums == u"on"_s;
    for (const auto &database : m_server.databases) {
        if (!database.isTemplate)
            values.databases.append(database.name);
    }
    values.superuser = superuser();
    values.database = entryDatabase();
    values.damaged = m_end.damage.has_value();
    return Postgresql::readme(values);
}

/// "postgres" where it is there, for tools and people look for it.
QString Backup::entryDatabase() const
{
    for (const auto &database : m_server.databases) {
        if (database.name == u"postgres"_s)
            return database.name;
    }
    return m_parameters.database;
}

QJsonObject Backup::engineFacts() const
{
    QJsonArray tablespaces;
    for (const auto &tablespace : m_server.tablespaces)
        tablespaces.append(QJsonObject{{u"oid"_s, QString::fromUtf8(tablespace.oid)},
                                       {u"name"_s, tablespace.name},
                                       {u"location"_s, tablespace.location}});
    return {{u"systemIdentifier"_s, m_server.systemIdentifier},
            {u"timeline"_s, qint64(m_begin.timeline)},
            {u"startLsn"_s, QString::fromLatin1(m_begin.startLsn)},
            {u"endLsn"_s, QString::fromLatin1(m_end.endLsn)},
            {u"moment"_s, m_moment.toString(Qt::ISODateWithMs)},
            {u"serverVersionNum"_s, m_server.versionNumber},
            {u"platform"_s, m_server.platform},
            {u"walSegmentSize"_s, m_server.walSegmentSize},
            {u"dataChecksums"_s, m_server.dataChecksums == u"on"_s},
            {u"superuser"_s, superuser()},
            {u"database"_s, m_parameters.database},
            {u"maxPreparedTransactions"_s, m_server.maxPreparedTransactions},
            {u"sharedPreloadLibraries"_s, m_server.sharedPreloadLibraries},
            {u"locales"_s, QJsonArray::fromStringList(m_server.locales)},
            {u"fromStandby"_s, m_server.inRecovery},
            {u"tablespaces"_s, tablespaces}};
}

QJsonArray Backup::contents() const
{
    QJsonArray tree;
    const auto size = [](qint64 bytes) { return bytes < 0 ? QJsonValue() : QJsonValue(bytes); };
    for (const auto &database : m_server.databases) {
        QJsonObject entry{{u"kind"_s, u"database"_s},
                          {u"name"_s, database.name},
                          {u"tablespace"_s, database.tablespace},
                          {u"bytes"_s, size(database.bytes)}};
        if (const auto tables = m_tables.constFind(database.name); tables != m_tables.cend())
            addTables(entry, *tables);
        tree.append(entry);
    }
    for (const auto &tablespace : m_server.tablespaces) {
        qint64 bytes = -1;
        for (const auto &sent : m_begin.tablespaces)
            bytes = sent.oid == tablespace.oid ? sent.bytes : bytes;
        tree.append(QJsonObject{
            {u"kind"_s, u"tablespace"_s}, {u"name"_s, tablespace.name}, {u"bytes"_s, size(bytes)}});
    }
    return tree;
}

BackupFacts Backup::facts() const
{
    BackupFacts facts;
    facts.identity = {{u"systemIdentifier"_s, m_server.systemIdentifier}};
    facts.productVersion = m_server.version;
    facts.logicalBytes = m_snapshot.bytes();
    facts.consistency = {.mode = u"moment"_s, .from = m_moment, .to = m_moment, .parts = {}};
    facts.restorableFrom = m_moment;
    facts.restorableTo = m_moment;
    facts.contents = contents();
    facts.engineFacts = engineFacts();
    if (!m_snapshot.manifest().isEmpty())
        facts.factFiles.insert(u"backup_manifest"_s, m_snapshot.manifest());
    const int libpq = PQlibVersion();
    facts.toolVersions.insert(u"libpq"_s, u"%1.%2"_s.arg(libpq / 10000).arg(libpq % 10000));
    facts.readme = readme();
    facts.damage = m_end.damage;
    return facts;
}

} // namespace

Result<BackupFacts> backUp(const ServiceAccess &service, const BackupRequest &request,
                           BackupWriter &writer, JobContext &context)
{
    Backup backup(service, request, writer, context);
    using Step = Result<> (Backup::*)();
    for (const Step step :
         {&Backup::openReplication, &Backup::checkIdentity, &Backup::startCheckpoint,
          &Backup::askServer, &Backup::listTables, &Backup::copyData, &Backup::addGuide}) {
        if (const auto done = (backup.*step)(); !done)
            return std::unexpected(done.error());
    }
    return backup.facts();
}

} // namespace Reprise::Postgresql
