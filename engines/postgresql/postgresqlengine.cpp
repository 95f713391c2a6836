// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/postgresqlengine.h"

#include "postgresql/backup.h"
#include "postgresql/cluster.h"
#include "postgresql/connection.h"
#include "postgresql/description.h"
#include "postgresql/explain.h"
#include "postgresql/preflight.h"
#include "postgresql/probe.h"
#include "postgresql/restore.h"
#include "postgresql/sample.h"
#include "postgresql/verify.h"
#include "shellquote.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A fast shutdown writes a checkpoint first.
constexpr int stopGraceMs = 60000;

} // namespace

PostgresqlEngine::PostgresqlEngine()
{
    Postgresql::forgetEnvironment();
}

QString PostgresqlEngine::id() const
{
    return u"postgresql"_s;
}

EngineDescription PostgresqlEngine::describe() const
{
    return Postgresql::describe();
}

QString PostgresqlEngine::archiveSuffix() const
{
    return u".tar.zst"_s;
}

Sentence PostgresqlEngine::explain(const QString &id, const QVariantMap &args) const
{
    return Postgresql::explain(id, args);
}

Engine::Match PostgresqlEngine::compareIdentity(const QJsonObject &known,
                                                const QJsonObject &now) const
{
    const auto key = "systemIdentifier"_L1;
    return known.value(key) == now.value(key) ? Match::Same : Match::Other;
}

Result<Probe> PostgresqlEngine::probe(const ServiceAccess &service, JobContext &context)
{
    return Postgresql::probe(service, context);
}

Result<BackupFacts> PostgresqlEngine::backUp(const ServiceAccess &service,
                                             const BackupRequest &request, BackupWriter &writer,
                                             JobContext &context)
{
    return Postgresql::backUp(service, request, writer, context);
}

Result<Preflight> PostgresqlEngine::preflight(const BackupInfo &backup, const RestoreTarget &target,
                                              JobContext &context)
{
    return Postgresql::preflight(backup, target, context);
}

Result<Provisioned> PostgresqlEngine::restore(const BackupInfo &backup, BackupReader &reader,
                                              StreamReader *, const RestoreTarget &target,
                                              JobContext &context)
{
    return Postgresql::restore(backup, reader, target, context);
}

Result<VerifyReport> PostgresqlEngine::verify(const BackupInfo &backup, BackupReader &reader,
                                              JobContext &context)
{
    return Postgresql::verify(backup, reader, context);
}

Result<> PostgresqlEngine::start(Instance &instance, const ServiceAccess &service,
                                 JobContext &context)
{
    if (instance.processes.isEmpty())
        return failure(ErrorCode::NotFound, u"postgresql-start-failed"_s,
                       {{u"log"_s, instance.folder}});
    ServerProcess &server = instance.processes.first();
    // It may be another one after each login.
    server.command.last() = u"unix_socket_directories="_s + instance.socketFolder;
    const Postgresql::Parameters parameters = Postgresql::Parameters::of(service);
    const Postgresql::Entry entry{.socketFolder = instance.socketFolder,
                                  .user = parameters.user,
                                  .database = parameters.database,
                                  .port = parameters.port.toInt()};
    return Postgresql::startCluster(instance, entry, context);
}

Result<> PostgresqlEngine::stop(Instance &instance, JobContext &context)
{
    return instance.stopAll(context, stopGraceMs);
}

Connection PostgresqlEngine::connection(const ServiceAccess &service) const
{
    const Postgresql::Parameters p = Postgresql::Parameters::of(service);
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    QString uri = u"postgresql://"_s + encoded(p.user) + u'@';
    QString line = u"psql"_s;
    if (!p.isSocket())
        uri += p.host.contains(u':') ? u'[' + p.host + u']' : encoded(p.host);
    // Behind the database: libpq takes no port without a host before it.
    QStringList query;
    if (p.isSocket())
        query << u"host="_s + encoded(p.host) << u"port="_s + p.port;
    else
        uri += u':' + p.port;
    if (!service.settings.value(u"sslmode"_s).isEmpty())
        query << u"sslmode="_s + p.sslMode;
    uri += u'/' + encoded(p.database);
    if (!query.isEmpty())
        uri += u'?' + query.join(u'&');
    line += u" --host="_s + shellQuoted(p.host) + u" --port="_s + p.port + u" --username="_s +
            shellQuoted(p.user) + u" --dbname="_s + shellQuoted(p.database);
    Connection connection{
        .json = {{u"uri"_s, uri}},
        .lines = {{QCoreApplication::translate("PostgresqlEngine", "Connection string"), uri},
                  {u"psql"_s, line}}};
    if (const QString port = service.settings.value(Postgresql::tcpPort); !port.isEmpty()) {
        const QString tcp = u"postgresql://"_s + encoded(p.user) + u"@127.0.0.1:"_s + port + u'/' +
                            encoded(p.database);
        connection.json.insert(u"tcpUri"_s, tcp);
        connection.lines.append(
            {QCoreApplication::translate("PostgresqlEngine", "Over TCP, with a password"), tcp});
    }
    return connection;
}

Result<Provisioned> PostgresqlEngine::sample(const RestoreTarget &target, JobContext &context)
{
    return Postgresql::sample(target, context);
}

Result<Engine::Window> PostgresqlEngine::window(const BackupInfo &backup, StreamReader *)
{
    const QDateTime moment = Postgresql::momentOf(backup);
    return Window{.from = moment, .to = moment};
}

} // namespace Reprise
