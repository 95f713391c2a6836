// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolefixture.h"

#include <memory>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

EngineDescription description(const QString &id, const QString &name, const QString &badge,
                              quint32 from, quint32 to)
{
    EngineDescription engine;
    engine.id = id;
    engine.name = name;
    engine.badge = badge;
    engine.colourFrom = from;
    engine.colourTo = to;
    engine.restorePrefix = id;
    engine.canRestoreIntoNew = true;
    engine.canSample = id == "postgresql"_L1;
    return engine;
}

QString stampOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

} // namespace

ConsoleFixture::ConsoleFixture()
{
    clock.set(QDateTime(QDate(2026, 11, 21), QTime(9, 15), QTimeZone::utc()));
    const auto add = [this](const QString &id, const QString &name, const QString &badge,
                            quint32 from, quint32 to) {
        engines.add(std::make_unique<DescribedEngine>(description(id, name, badge, from, to)));
    };
    add(u"postgresql"_s, u"PostgreSQL"_s, u"Pg"_s, 0x0790fd, 0x605ff9);
    add(u"rethinkdb"_s, u"RethinkDB"_s, u"Rt"_s, 0x2f6f8f, 0x4bb4c8);
    add(u"janusgraph"_s, u"JanusGraph"_s, u"Jg"_s, 0x7fa1b9, 0x26c794);
    add(u"commerce"_s, u"Commerce"_s, u"Co"_s, 0xf26322, 0xc2410c);
}

Service ConsoleFixture::service(const QString &name, const QString &engine) const
{
    Service service;
    service.id = u"id-"_s + name;
    service.name = name;
    service.engine = engine;
    service.productVersion = u"17.5"_s;
    service.logicalBytes = 944'000'000;
    service.status.protection = Service::Protection::Protected;
    service.repositoryPath = u"/srv/backups"_s;
    return service;
}

QList<Backup> ConsoleFixture::goodBackups(const Service &service, int count,
                                          qint64 newestHours) const
{
    QList<Backup> backups;
    for (int i = 0; i < count; ++i) {
        Backup backup;
        backup.finished = clock.now().addSecs(-3600 * newestHours - 86'400 * qint64(i));
        backup.started = backup.finished.addSecs(-3);
        backup.id = stampOf(backup.started) + u"-k3f%1"_s.arg(i);
        backup.sequence = count - i;
        backup.serviceId = service.id;
        backup.serviceName = service.name;
        backup.engine = service.engine;
        backup.state = BackupState::Completed;
        backup.logicalBytes = service.logicalBytes;
        backup.archive.bytes = 229'000'000 - 6'000'000 * qint64(i);
        backups.append(backup);
    }
    return backups;
}

Backup ConsoleFixture::failedBackup(const Service &service, qint64 hours) const
{
    Backup backup;
    backup.started = clock.now().addSecs(-3600 * hours);
    backup.finished = backup.started.addSecs(1);
    backup.id = stampOf(backup.started) + u"-f4i1"_s;
    backup.sequence = 1000;
    backup.serviceId = service.id;
    backup.serviceName = service.name;
    backup.state = BackupState::Failed;
    backup.error = Error{.code = ErrorCode::Unreachable,
                         .args = {{u"reason"_s, u"unreachable"_s}},
                         .detail = u"connection refused"_s};
    return backup;
}

Service ConsoleFixture::restored(const Service &source) const
{
    Service copy = service(u"postgres-restore-20261121T091502Z"_s, source.engine);
    copy.state = Service::State::Running;
    copy.status.protection = Service::Protection::Unprotected;
    copy.status.counts = false;
    copy.instanceId = copy.id;
    copy.restoredFromService = source.id;
    copy.restoredFromBackup = stampOf(clock.now().addDays(-5)) + u"-k3f9"_s;
    copy.connection.lines = {
        {u"Connection URI"_s,
         u"postgresql://focker@/postgres?host=/run/user/1000/reprise/20261121T091502Z"_s},
        {u"psql"_s, u"psql 'host=/run/user/1000/reprise/20261121T091502Z user=focker'"_s}};
    return copy;
}

Service ConsoleFixture::provisioning(const QString &engine) const
{
    Service service = this->service(engine + u"-restore-20261121T092210Z"_s, engine);
    service.state = Service::State::Provisioning;
    service.status.protection = Service::Protection::Unknown;
    service.status.counts = false;
    service.instanceId = service.id;
    service.jobId = u"job-provisioning"_s;
    return service;
}

JobInfo ConsoleFixture::job(const QString &kind, const Service &service) const
{
    JobInfo job;
    job.id = u"job-"_s + kind + u'-' + service.name;
    job.kind = kind;
    job.serviceId = service.id;
    job.serviceName = service.name;
    job.state = JobInfo::State::Running;
    job.progress = {.stage = u"copying-data"_s, .done = 412'000'000, .total = 944'000'000};
    job.rate = 186'000'000;
    job.secondsLeft = 3;
    return job;
}

QList<Service> ConsoleFixture::services() const
{
    Service events = service(u"events"_s, u"rethinkdb"_s);
    events.status.protection = Service::Protection::Late;
    events.status.reasons = {
        {.code = u"status-late"_s, .args = {{u"hours"_s, 31}, {u"expected"_s, 24}}}};
    events.backups = QList<Backup>{failedBackup(events, 7)} + goodBackups(events, 5, 31);
    Service shop = service(u"shop"_s, u"postgresql"_s);
    shop.backups = goodBackups(shop, 14, 5);
    Service graph = service(u"social-graph"_s, u"janusgraph"_s);
    graph.backups = goodBackups(graph, 6, 7);
    Service store = service(u"store-staging"_s, u"commerce"_s);
    store.backups = goodBackups(store, 6, 2);
    return {events, shop, graph, store, restored(shop), provisioning(u"janusgraph"_s)};
}

QList<JobInfo> ConsoleFixture::jobs() const
{
    JobInfo restore = job(u"restore"_s, service(u"social-graph"_s, u"janusgraph"_s));
    restore.id = u"job-provisioning"_s;
    restore.progress = {
        .stage = u"loading-tables"_s, .done = 11, .total = 16, .unit = Progress::Unit::Items};
    restore.rate = 3;
    restore.secondsLeft = 4;
    return {job(u"back-up"_s, service(u"shop"_s, u"postgresql"_s)), restore};
}

} // namespace Reprise
