// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationsprivate.h"

#include "backupreader.h"
#include "engineregistry.h"
#include "instance.h"
#include "jobs/settlecontext.h"
#include "nearest.h"
#include "storage/files.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int undoMs = 60'000;

RestoreTarget targetFor(const QString &instanceId, const QString &name, const QString &folder,
                        const RestoreRequest &request)
{
    RestoreTarget target;
    target.instanceId = instanceId;
    target.name = name;
    target.instanceFolder = folder;
    target.socketFolder = Home::runtimeFolder() + u'/' + instanceId;
    target.until = request.until;
    target.only = request.only;
    target.options = request.options;
    return target;
}

Result<> checkRequest(const Engine &engine, const RestoreRequest &request)
{
    const EngineDescription description = engine.describe();
    QStringList known;
    for (const Field &field : description.restoreOptions)
        known.append(field.key);
    for (auto it = request.options.cbegin(); it != request.options.cend(); ++it) {
        if (std::ranges::find(description.restoreOptions, it.key(), &Field::key) ==
            description.restoreOptions.cend()) {
            return failure(ErrorCode::Usage, u"unknown-restore-option"_s,
                           {{u"key"_s, it.key()},
                            {u"engine"_s, description.name},
                            {u"nearest"_s, nearestOf(it.key(), known)}});
        }
    }
    for (const QString &part : request.only) {
        if (!description.parts.contains(part)) {
            return failure(ErrorCode::Usage, u"unknown-part"_s,
                           {{u"part"_s, part}, {u"engine"_s, description.name}});
        }
    }
    return {};
}

} // namespace

Result<> refuseIfBlocked(const Preflight &preflight)
{
    const auto first = std::ranges::find(preflight.findings, true, &Finding::blocks);
    if (first == preflight.findings.cend())
        return {};
    QVariantList findings;
    for (const Finding &finding : preflight.findings) {
        if (finding.blocks)
            findings.append(
                QVariantMap{{u"code"_s, finding.note.code}, {u"args"_s, finding.note.args}});
    }
    QVariantMap args = first->note.args;
    args.insert(u"findings"_s, findings);
    return failure(first->code, first->note.code, args);
}

Result<Preflight> Operations::Private::preflight(const RestoreRequest &request, Job &job)
{
    const Result<Chosen> chosen = choose(request.serviceId, request.backupId, job);
    if (!chosen)
        return std::unexpected(chosen.error());
    if (const Result<> known = checkRequest(*chosen->engine, request); !known)
        return std::unexpected(known.error());
    if (const Result<> readable = checkData(chosen->backup); !readable)
        return std::unexpected(readable.error());
    const QString id = newServiceId();
    return chosen->engine->preflight(chosen->backup.info(),
                                     targetFor(id, request.name, instanceFolder(id), request), job);
}

Result<Restored> Operations::Private::restore(const RestoreRequest &request, Job &job)
{
    Result<Chosen> chosen = choose(request.serviceId, request.backupId, job);
    if (!chosen)
        return std::unexpected(chosen.error());
    if (const Result<> known = checkRequest(*chosen->engine, request); !known)
        return std::unexpected(known.error());
    if (const Result<> readable = checkData(chosen->backup); !readable)
        return std::unexpected(readable.error());
    const Result<QString> name = request.name.isEmpty() ? nextFreeName(stampedName(*chosen->engine))
                                                        : freeName(request.name, {});
    if (!name)
        return std::unexpected(name.error());
    HomeService known;
    known.id = newServiceId();
    known.instanceId = known.id;
    known.name = *name;
    known.engine = chosen->service.engine;
    known.restoredFromService = chosen->service.id;
    known.restoredFromBackup = chosen->backup.id;
    const RestoreTarget target =
        targetFor(known.id, *name, instanceFolder(known.instanceId), request);
    const BackupInfo info = chosen->backup.info();
    const Result<Preflight> preflight = chosen->engine->preflight(info, target, job);
    if (!preflight)
        return std::unexpected(preflight.error());
    if (const Result<> free = refuseIfBlocked(*preflight); !free)
        return std::unexpected(free.error());
    const Result<Repository> own =
        repositoryAfterRestore(chosen->repository, request.repositoryPath);
    if (!own)
        return std::unexpected(own.error());
    known.repositoryPath = own->path();
    known.repositoryId = own->id();
    const auto fill = [&](const RestoreTarget &made) -> Result<Provisioned> {
        const auto reader = chosen->repository.read(chosen->backup);
        if (!reader)
            return std::unexpected(reader.error());
        return chosen->engine->restore(info, **reader, nullptr, made, job);
    };
    return provision(known, target, request.name.isEmpty(), fill, job);
}

Result<Restored> Operations::Private::sample(const QString &engineId, const QString &name,
                                             const QString &repositoryPath, Job &job)
{
    const Result<Engine *> engine = this->engine(engineId);
    if (!engine)
        return std::unexpected(engine.error());
    const EngineDescription description = (*engine)->describe();
    job.setEngine(engineId);
    const Result<QString> free = name.isEmpty()
                                     ? nextFreeName(description.restorePrefix + u"-sample"_s)
                                     : freeName(name, {});
    if (!free)
        return std::unexpected(free.error());
    const Result<Repository> repository = writableRepositoryAt(repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    HomeService known;
    known.id = newServiceId();
    known.instanceId = known.id;
    known.name = *free;
    known.engine = engineId;
    known.repositoryPath = repository->path();
    known.repositoryId = repository->id();
    const RestoreTarget target =
        targetFor(known.id, *free, instanceFolder(known.instanceId), RestoreRequest{});
    const auto fill = [&](const RestoreTarget &made) { return (*engine)->sample(made, job); };
    return provision(known, target, name.isEmpty(), fill, job);
}

Result<Restored> Operations::Private::provision(HomeService known, RestoreTarget target,
                                                bool nameGenerated, const Fill &fill, Job &job)
{
    known.provisioningJob = job.id();
    job.setInstance(known.instanceId);
    // In the list before anything is made: whatever is found without an entry is garbage.
    const Result<QString> name = appendNamed(known, nameGenerated);
    if (!name)
        return std::unexpected(name.error());
    known.name = *name;
    target.name = *name;
    Result<Provisioned> provisioned = fillInstance(known, target, fill, job);
    if (provisioned) {
        if (const Result<> settled = settleIn(known, *provisioned); !settled)
            provisioned = std::unexpected(settled.error());
    }
    if (!provisioned) {
        SettleContext undo([&job](const QString &line) { job.log(line); }, undoMs);
        // What cannot be taken away now is swept at the next start.
        if (const Result<> undone = destroyInstance(known, undo); !undone)
            job.log(u"Could not take everything away: %1"_s.arg(undone.error().reason()));
        return std::unexpected(provisioned.error());
    }
    const Result<Service> service = catalog.find(known.id);
    if (!service)
        return std::unexpected(service.error());
    return Restored{.service = *service, .report = provisioned->report};
}

Result<Provisioned> Operations::Private::fillInstance(const HomeService &known,
                                                      RestoreTarget target, const Fill &fill,
                                                      Job &job)
{
    if (const Result<> made = makeFolder(target.instanceFolder); !made)
        return std::unexpected(made.error());
    const Result<QString> sockets = Home::socketFolder(known.instanceId);
    if (!sockets)
        return std::unexpected(sockets.error());
    target.socketFolder = *sockets;
    Result<Provisioned> provisioned = fill(target);
    if (provisioned && job.isCancelled())
        return cancelled();
    return provisioned;
}

/// The instance runs: from now on it is a service like others.
Result<> Operations::Private::settleIn(const HomeService &known, const Provisioned &provisioned)
{
    const Result<> kept = secrets.save(known.id, provisioned.secrets, placeOf(known));
    if (!kept)
        return kept;
    Result<Instance> instance = Instance::load(instanceFolder(known.instanceId));
    if (!instance)
        return std::unexpected(instance.error());
    instance->provisioning = false;
    instance->jobId.clear();
    if (const Result<> saved =
            instance->save().and_then([&instance] { return instance->setMeantToRun(true); });
        !saved)
        return saved;
    return store.changeOne(known.id, [&provisioned](HomeService &service) {
        service.settings = provisioned.settings;
        service.productVersion = provisioned.productVersion;
        service.provisioningJob.clear();
    });
}

StartedJob<Preflight> Operations::preflight(const RestoreRequest &request)
{
    const QString id = d->runner.newId();
    const auto job = jobOf(u"preflight"_s, Slot::NotTaken, request.serviceId, request.backupId);
    return {id, d->runner.run<Preflight>(
                    id, job, [d = d, request](Job &job) { return d->preflight(request, job); })};
}

StartedJob<Restored> Operations::restore(const RestoreRequest &request)
{
    const QString id = d->runner.newId();
    return {id, d->runner.run<Restored>(
                    id, jobOf(u"restore"_s, Slot::Taken, request.serviceId, request.backupId),
                    [d = d, request](Job &job) { return d->restore(request, job); })};
}

StartedJob<Restored> Operations::sample(const QString &engine, const QString &name,
                                        const QString &repositoryPath)
{
    const QString id = d->runner.newId();
    return {id, d->runner.run<Restored>(id, jobOf(u"sample"_s, Slot::Taken),
                                        [d = d, engine, name, repositoryPath](Job &job) {
                                            return d->sample(engine, name, repositoryPath, job);
                                        })};
}

} // namespace Reprise
