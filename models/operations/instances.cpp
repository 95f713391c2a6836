// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Probe, and the life of managed instances.
#include "operations/operationsprivate.h"

#include "instance.h"
#include "schedule/schedulestore.h"
#include "storage/files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// For servers that are to be thrown away, so that a cancelled restore is gone within 5 s.
constexpr int destroyGraceMs = 3000;

/// Of what must be possible on a full disk, too.
JobRunner::Request endingJobOf(const QString &kind, const QString &serviceId)
{
    JobRunner::Request request = jobOf(kind, Slot::NotTaken, serviceId);
    request.goesWithoutFolder = true;
    return request;
}

/// What this home may still have of a service whose registration was lost.
HomeService remainsOf(const Service &service)
{
    HomeService remains;
    remains.id = service.id;
    remains.name = service.name;
    remains.repositoryPath = service.repositoryPath;
    remains.repositoryId = service.repositoryId;
    return remains;
}

std::unexpected<Error> notManaged(const Service &service)
{
    return failure(ErrorCode::Usage, u"service-not-managed"_s, {{u"service"_s, service.name}});
}

} // namespace

Result<Probe> Operations::Private::probe(const QString &serviceId, Job &job)
{
    const Result<Reached> reached = reach(serviceId, job);
    if (!reached)
        return std::unexpected(reached.error());
    Result<Probe> probe = reached->engine->probe(reached->access, job);
    if (!probe)
        return probe;
    if (!probe->reachable) {
        probe->problem = job.masked(probe->problem);
        job.logError(u"Not reachable"_s, probe->problem);
        return probe;
    }
    const QJsonObject &known = reached->service.identity;
    const bool isOther = !known.isEmpty() && reached->engine->compareIdentity(
                                                 known, probe->identity) == Engine::Match::Other;
    const Result<> kept = store.changeOne(reached->service.id, [&](HomeService &service) {
        service.productVersion = probe->version;
        service.logicalBytes = probe->logicalBytes;
        service.otherIdentity = isOther ? probe->identity : QJsonObject();
    });
    if (!kept)
        return std::unexpected(kept.error());
    if (isOther) {
        probe->missing.append({.what = {.code = u"identity-changed"_s,
                                        .args = {{u"service"_s, reached->service.name}}},
                               .remedy = {}});
    }
    return probe;
}

Result<Probe> Operations::Private::probeNew(const NewService &service, Job &job)
{
    const Result<Engine *> engine = this->engine(service.engine);
    if (!engine)
        return std::unexpected(engine.error());
    if (const Result<> fine = (*engine)->checkSettings(service.settings); !fine)
        return std::unexpected(fine.error());
    job.setServiceName(service.name);
    job.hide(service.secrets.values());
    const ServiceAccess access{.id = {},
                               .name = service.name,
                               .settings = service.settings,
                               .secrets = service.secrets,
                               .instanceFolder = {}};
    Result<Probe> probe = (*engine)->probe(access, job);
    if (probe && !probe->reachable) {
        probe->problem = job.masked(probe->problem);
        job.logError(u"Not reachable"_s, probe->problem);
    }
    return probe;
}

Result<Service> Operations::Private::start(const QString &serviceId, Job &job)
{
    const Result<Reached> reached = reach(serviceId, job);
    if (!reached)
        return std::unexpected(reached.error());
    const Service &service = reached->service;
    if (!service.isManaged())
        return notManaged(service);
    if (service.state == Service::State::Provisioning) {
        const bool isSample = service.restoredFromBackup.isEmpty();
        return failure(ErrorCode::Busy, u"service-busy"_s,
                       {{u"service"_s, service.name},
                        {u"job"_s, service.jobId},
                        {u"jobKind"_s, isSample ? u"sample"_s : u"restore"_s}});
    }
    if (service.state == Service::State::Running)
        return service;
    if (const Result<> free = refuseIfBusy(service.id, job.id()); !free)
        return std::unexpected(free.error());
    Result<Instance> instance = Instance::load(instanceFolder(service.instanceId));
    if (!instance)
        return std::unexpected(instance.error());
    // Some of its processes are gone: only all of them together make a start.
    if (service.state == Service::State::Broken) {
        if (const Result<> stopped = reached->engine->stop(*instance, job); !stopped)
            return std::unexpected(stopped.error());
    }
    // From here on it is to run, whatever comes of this start.
    if (const Result<> meant = instance->setMeantToRun(true); !meant)
        return std::unexpected(meant.error());
    ServiceAccess access = reached->access;
    if (const Result<> moved = moveSockets(*instance, access); !moved)
        return std::unexpected(moved.error());
    if (const Result<> started = reached->engine->start(*instance, access, job); !started)
        return std::unexpected(started.error());
    return catalog.find(service.id);
}

/// The folder of sockets may be another one after each login; settings that name it follow.
Result<> Operations::Private::moveSockets(Instance &instance, ServiceAccess &access) const
{
    const Result<QString> folder = Home::socketFolder(instance.id);
    if (!folder)
        return std::unexpected(folder.error());
    const QString before = std::exchange(instance.socketFolder, *folder);
    if (before == *folder || before.isEmpty())
        return {};
    const auto follow = [&](QMap<QString, QString> &settings) {
        for (QString &value : settings) {
            if (value == before)
                value = *folder;
        }
    };
    follow(access.settings);
    return store.changeOne(access.id, [&](HomeService &known) { follow(known.settings); });
}

Result<Service> Operations::Private::stop(const QString &serviceId, Job &job)
{
    const Result<Reached> reached = reach(serviceId, job);
    if (!reached)
        return std::unexpected(reached.error());
    const Service &service = reached->service;
    if (!service.isManaged())
        return notManaged(service);
    if (const Result<> free = refuseIfBusy(service.id, job.id()); !free)
        return std::unexpected(free.error());
    Result<Instance> instance = Instance::load(instanceFolder(service.instanceId));
    if (!instance)
        return std::unexpected(instance.error());
    const Result<> stopped = reached->engine->stop(*instance, job).and_then([&instance] {
        return instance->setMeantToRun(false);
    });
    if (!stopped)
        return std::unexpected(stopped.error());
    return catalog.find(service.id);
}

Result<QString> Operations::Private::remove(const QString &serviceId, Job &job)
{
    const Result<Service> service = catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    job.setServiceName(service->name);
    if (service->state == Service::State::Unconnected && !service->isLost()) {
        return failure(ErrorCode::Prerequisite, u"service-unconnected"_s,
                       {{u"service"_s, service->name}});
    }
    if (const Result<> free = refuseIfBusy(service->id, job.id()); !free)
        return std::unexpected(free.error());
    const Result<HomeService> known =
        service->isLost() ? remainsOf(*service) : store.find(service->id);
    if (!known)
        return std::unexpected(known.error());
    const Result<> gone = runner.settleSettingsOf(service->id, job).and_then([&] {
        return destroyInstance(*known, job);
    });
    if (!gone && gone.error().code == ErrorCode::DiskFull)
        return failure(ErrorCode::DiskFull, u"home-disk-full"_s,
                       {{u"path"_s, home.configFolder()}});
    if (!gone)
        return std::unexpected(gone.error());
    // What is left of it there starts nothing.
    [[maybe_unused]] const auto forgotten = ScheduleStore(home).change(
        [&service](ScheduleStore::States &states) { states.remove(service->id); });
    const Result<> released = release({.id = known->id,
                                       .repositoryPath = known->repositoryPath,
                                       .repositoryId = known->repositoryId});
    // The sweep goes on with it.
    if (!released)
        job.logError(u"Its repository still names this home as its keeper"_s, released.error());
    return service->name;
}

Result<> Operations::Private::stopInstance(const HomeService &known, JobContext &context)
{
    const QString folder = instanceFolder(known.instanceId);
    Result<Instance> instance = Instance::load(folder);
    // Lost or damaged: what still runs must not outlive its data.
    if (!instance && (instance.error().code == ErrorCode::NotFound ||
                      instance.error().reason() == u"instance-file-damaged"_s))
        return Instance::stopWhatRunsIn(folder, context, destroyGraceMs);
    if (!instance)
        return std::unexpected(instance.error());
    return instance->stopAll(context, destroyGraceMs);
}

/// Out of its place in one step, so that a crash leaves no half of it that looks whole.
Result<> Operations::Private::setAside(const QString &instanceId) const
{
    const QString folder = instanceFolder(instanceId);
    if (!QFileInfo::exists(folder))
        return {};
    const QString aside = home.instancesFolder() + u'/' + removingPrefix + instanceId;
    return removeTree(aside).and_then([&] { return renameDurably(folder, aside); });
}

/// The data goes last: the sweep finishes what a crash left of it.
Result<> Operations::Private::destroyInstance(const HomeService &known, JobContext &context)
{
    const bool isManaged = !known.instanceId.isEmpty();
    if (isManaged) {
        const Result<> stopped = stopInstance(known, context).and_then([&] {
            return removeTree(Home::runtimeFolder() + u'/' + known.instanceId);
        });
        if (!stopped)
            return stopped;
    }
    const auto erase = [&] {
        const QString aside = home.instancesFolder() + u'/' + removingPrefix + known.instanceId;
        return isManaged ? removeTree(aside) : Result<>();
    };
    const auto forget = [&] {
        Result<> forgotten = store.remove(known);
        // On a full disk it makes the room that the shorter list needs.
        if (!forgotten && forgotten.error().code == ErrorCode::DiskFull)
            forgotten = erase().and_then([&] { return store.remove(known); });
        return forgotten;
    };
    return secrets.remove(known.id, placeOf(known))
        .and_then([&] { return removeTree(home.cacheFolder() + u'/' + known.id); })
        .and_then([&] { return isManaged ? setAside(known.instanceId) : Result<>(); })
        .and_then(forget)
        .and_then(erase);
}

StartedJob<Probe> Operations::probe(const QString &serviceId)
{
    const QString id = d->runner.newId();
    return {id, d->runner.run<Probe>(
                    id, jobOf(u"probe"_s, Slot::NotTaken, serviceId),
                    [d = d, serviceId](Job &job) { return d->probe(serviceId, job); })};
}

StartedJob<Probe> Operations::probe(const NewService &service)
{
    const QString id = d->runner.newId();
    return {id,
            d->runner.run<Probe>(id, jobOf(u"probe"_s, Slot::NotTaken),
                                 [d = d, service](Job &job) { return d->probeNew(service, job); })};
}

StartedJob<Service> Operations::start(const QString &serviceId)
{
    const QString id = d->runner.newId();
    return {id, d->runner.run<Service>(
                    id, jobOf(u"start"_s, Slot::NotTaken, serviceId),
                    [d = d, serviceId](Job &job) { return d->start(serviceId, job); })};
}

StartedJob<Service> Operations::stop(const QString &serviceId)
{
    const QString id = d->runner.newId();
    return {id, d->runner.run<Service>(
                    id, endingJobOf(u"stop"_s, serviceId),
                    [d = d, serviceId](Job &job) { return d->stop(serviceId, job); })};
}

StartedJob<QString> Operations::remove(const QString &serviceId)
{
    const QString id = d->runner.newId();
    return {id, d->runner.run<QString>(
                    id, endingJobOf(u"remove"_s, serviceId),
                    [d = d, serviceId](Job &job) { return d->remove(serviceId, job); })};
}

} // namespace Reprise
