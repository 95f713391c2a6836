// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationsprivate.h"

#include "clock.h"
#include "engineregistry.h"
#include "schedule/schedulestore.h"
#include "services/access.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

Operations::Private::Private(const Home &home, const EngineRegistry &engines, const Clock &clock,
                             JobRunner &runner)
    : home(home)
    , engines(engines)
    , clock(clock)
    , runner(runner)
    , store(home)
    , repositories(home)
    , secrets(home)
    , catalog(home, engines, clock)
{
}

Result<Engine *> Operations::Private::engine(const QString &id) const
{
    if (Engine *found = engines.find(id))
        return found;
    return failure(ErrorCode::Unsupported, u"no-such-engine"_s, {{u"engine"_s, id}});
}

Result<Operations::Private::Reached> Operations::Private::reach(const QString &serviceId, Job &job)
{
    Result<Service> service = catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    job.setServiceName(service->name);
    job.setEngine(service->engine);
    if (service->state == Service::State::Unconnected) {
        return failure(ErrorCode::Prerequisite, u"service-unconnected"_s,
                       {{u"service"_s, service->name}});
    }
    const Result<HomeService> known = store.find(service->id);
    if (!known)
        return std::unexpected(known.error());
    const Result<Engine *> engine = this->engine(service->engine);
    if (!engine)
        return std::unexpected(engine.error());
    Result<ServiceAccess> access = accessTo(home, *known);
    if (!access)
        return std::unexpected(access.error());
    access->name = service->name;
    job.hide(access->secrets.values());
    return Reached{.service = *service, .known = *known, .access = *access, .engine = *engine};
}

Result<Operations::Private::Placed> Operations::Private::place(const QString &serviceId)
{
    Result<Service> service = catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    if (service->repositoryProblem)
        return std::unexpected(*service->repositoryProblem);
    const Result<Repository> repository = catalog.open(*service);
    if (!repository)
        return std::unexpected(repository.error());
    return Placed{.service = std::move(*service), .repository = *repository};
}

Result<Operations::Private::Chosen> Operations::Private::choose(const QString &serviceId,
                                                                const QString &backupId, Job &job)
{
    Result<Service> service = catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    job.setServiceName(service->name);
    job.setEngine(service->engine);
    if (service->repositoryProblem)
        return std::unexpected(*service->repositoryProblem);
    const Result<Backup> backup = backupOf(*service, backupId.isEmpty() ? u"latest"_s : backupId);
    if (!backup)
        return std::unexpected(backup.error());
    job.setBackupId(backup->id);
    const Result<Engine *> engine = this->engine(service->engine);
    if (!engine)
        return std::unexpected(engine.error());
    const Result<Repository> repository = catalog.open(*service);
    if (!repository)
        return std::unexpected(repository.error());
    return Chosen{
        .service = *service, .backup = *backup, .engine = *engine, .repository = *repository};
}

Result<Repository> Operations::Private::repositoryAt(const QString &path)
{
    const QString wanted =
        RepositoryList::normalized(path.isEmpty() ? home.defaultRepository() : path);
    const Result<std::optional<RepositoryList::Entry>> known = repositories.find(wanted);
    if (!known)
        return std::unexpected(known.error());
    // A path that is known is never made anew: what is not there is not mounted.
    if (*known)
        return Repository::open(wanted, (*known)->id, clock);
    const bool exists = QFileInfo::exists(wanted + u"/repository.json"_s);
    Result<Repository> repository =
        exists ? Repository::open(wanted, {}, clock) : Repository::create(wanted, clock);
    if (!repository)
        return repository;
    // Only now does the path have its canonical form for sure.
    const Result<> remembered =
        repositories.remember({RepositoryList::normalized(wanted), repository->id()});
    if (!remembered)
        return std::unexpected(remembered.error());
    return repository;
}

Result<Repository> Operations::Private::writableRepositoryAt(const QString &path)
{
    Result<Repository> repository = repositoryAt(path);
    if (repository && !repository->isWritable())
        return failure(ErrorCode::Permission, u"repository-read-only"_s,
                       {{u"path"_s, repository->path()}});
    return repository;
}

Result<Repository> Operations::Private::repositoryAfterRestore(const Repository &origin,
                                                               const QString &path)
{
    if (!path.isEmpty() && RepositoryList::normalized(path) != origin.path())
        return writableRepositoryAt(path);
    return origin.isWritable() ? Result<Repository>(origin) : writableRepositoryAt({});
}

Result<ServiceRecord> Operations::Private::ensureRecord(const Repository &repository,
                                                        const HomeService &known)
{
    Result<ServiceRecord> record = repository.service(known.id);
    if (record || record.error().code != ErrorCode::NotFound)
        return record;
    const Result<QString> keeper = home.id();
    if (!keeper)
        return std::unexpected(keeper.error());
    ServiceRecord fresh;
    fresh.id = known.id;
    fresh.name = known.name;
    fresh.engine = known.engine;
    fresh.keeper = *keeper;
    fresh.keeperName = keeperName();
    fresh.policy = firstPolicy(!known.instanceId.isEmpty());
    fresh.policy.since = clock.now();
    // One whose record was lost goes on as what it was.
    const auto states = ScheduleStore(home).load();
    if (states && states->contains(known.id))
        fresh.policy = states->value(known.id).policy;
    const auto backups = repository.backups(known.id).value_or(QList<Backup>());
    if (const auto good = std::ranges::find_if(backups, &Backup::isGood); good != backups.cend())
        fresh.identity = good->identity;
    return repository.ensureService(fresh);
}

Result<QString> Operations::Private::freeName(const QString &wanted, const QString &exceptId)
{
    Result<QString> name = checkedName(wanted);
    if (!name)
        return name;
    const Result<QList<Service>> services = catalog.services();
    if (!services)
        return std::unexpected(services.error());
    const Service *unconnected = nullptr;
    for (const Service &service : *services) {
        if (service.id == exceptId || foldedName(service.name) != foldedName(*name))
            continue;
        if (service.state != Service::State::Unconnected)
            return failure(ErrorCode::Usage, u"name-taken"_s, {{u"name"_s, service.name}});
        unconnected = &service;
    }
    if (!unconnected)
        return name;
    return failure(ErrorCode::Usage, u"name-unconnected"_s,
                   {{u"name"_s, unconnected->name}, {u"path"_s, unconnected->repositoryPath}});
}

Result<QString> Operations::Private::nextFreeName(const QString &base)
{
    const Result<QHash<QString, QString>> taken = catalog.names();
    if (!taken)
        return std::unexpected(taken.error());
    const QStringList names = taken->values();
    QString name = base;
    for (int i = 2; names.contains(foldedName(name)); ++i)
        name = u"%1-%2"_s.arg(base).arg(i);
    return name;
}

SecretStore::Place Operations::Private::placeOf(const HomeService &known) const
{
    return known.secretsInKeyring ? SecretStore::Place::Keyring : SecretStore::Place::File;
}

QString Operations::Private::instanceFolder(const QString &instanceId) const
{
    return home.instancesFolder() + u'/' + instanceId;
}

QString Operations::Private::stampedName(const Engine &engine) const
{
    return u"%1-restore-%2"_s.arg(engine.describe().restorePrefix,
                                  clock.now().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
}

JobRunner::Request jobOf(const QString &kind, Slot slot, const QString &serviceId,
                         const QString &backupId)
{
    JobRunner::Request request;
    request.kind = kind;
    request.serviceId = serviceId;
    request.backupId = backupId;
    request.takesSlot = slot == Slot::Taken;
    return request;
}

Result<> checkData(const Backup &backup)
{
    if (backup.hasData())
        return {};
    return failure(backup.dataIntact ? ErrorCode::Prerequisite : ErrorCode::ArchiveDamaged,
                   backup.dataIntact ? u"backup-has-no-data"_s : u"backup-data-missing"_s,
                   {{u"backup"_s, backup.id}});
}

Result<> Operations::Private::refuseIfBusy(const QString &serviceId, const QString &exceptJob) const
{
    const QList<JobInfo> jobs = runner.list();
    const auto busy = std::ranges::find_if(jobs, [&](const JobInfo &job) {
        return !job.isOver() && job.id != exceptJob &&
               (job.serviceId == serviceId || job.instanceId == serviceId);
    });
    if (busy == jobs.cend())
        return {};
    return failure(
        ErrorCode::Busy, u"service-busy"_s,
        {{u"service"_s, busy->serviceName}, {u"job"_s, busy->id}, {u"jobKind"_s, busy->kind}});
}

} // namespace Reprise
