// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationsprivate.h"

#include "clock.h"
#include "jobs/idleio.h"
#include "jobs/throttle.h"
#include "operations/hookrun.h"
#include "repository/backuplog.h"
#include "repository/backupsession.h"
#include "retention/sources.h"
#include "schedule/schedule.h"
#include "storage/files.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// What comes next, for the log.
QString nextText(const Service &service, const QDateTime &now)
{
    const QDateTime next = nextRun(service.policy, now);
    return next.isValid() && service.isKept
               ? u"All data is read. The next scheduled backup: %1"_s.arg(
                     next.toUTC().toString(Qt::ISODate))
               : u"All data is read. No further backup is scheduled here"_s;
}

/// The same source as before? An engine asks that before it copies; this is the proof afterwards.
Result<> checkIdentity(const Engine &engine, const BackupRequest &request, const BackupFacts &facts,
                       const QString &serviceName, Job &job)
{
    if (request.identity.isEmpty() || facts.damage)
        return {};
    switch (engine.compareIdentity(request.identity, facts.identity)) {
    case Engine::Match::Same:
        break;
    case Engine::Match::Partial:
        job.warn({.code = u"identity-partly-changed"_s, .args = {}});
        break;
    case Engine::Match::Other:
        return failure(ErrorCode::IdentityChanged, u"identity-changed"_s,
                       {{u"service"_s, serviceName}});
    }
    return {};
}

/// The only measure of a first backup is what the service says of its size.
Result<> checkFirst(const Operations::Private::Reached &reached, const Repository &repository,
                    Job &job)
{
    const Result<Probe> probe = reached.engine->probe(reached.access, job);
    if (!probe)
        return std::unexpected(probe.error());
    if (!probe->reachable)
        return std::unexpected(probe->problem);
    return repository.checkRoomForFirst(probe->logicalBytes);
}

Result<BackupFacts> run(const Operations::Private::Reached &reached, BackupSession &session,
                        const Repository &repository, const QString &cacheFolder,
                        const BackUpRequest &asked, HookRun &hooks, Job &job)
{
    if (!asked.ignoreSpace && !reached.service.lastGood()) {
        if (const Result<> room = checkFirst(reached, repository, job); !room)
            return std::unexpected(room.error());
    }
    if (const Result<> ready = hooks.before(); !ready)
        return std::unexpected(ready.error());
    BackupRequest request = session.request();
    // One that cannot be made is one that vanished.
    if (makeFolder(cacheFolder))
        request.cacheFolder = cacheFolder;
    Result<BackupFacts> facts = reached.engine->backUp(reached.access, request, session, job);
    if (!facts)
        return facts;
    const Result<> same =
        checkIdentity(*reached.engine, request, *facts, reached.service.name, job);
    if (!same)
        return std::unexpected(same.error());
    if (job.isCancelled())
        return cancelled();
    return facts;
}

} // namespace

Result<Backup> Operations::Private::backUp(const QString &serviceId, const BackUpRequest &request,
                                           Job &job)
{
    // Before all that can fail: what is told of failures must be told of these, too.
    const HomeService known = store.find(serviceId).value_or(HomeService());
    HookRun hooks(known.hooks, serviceId, known.name, job);
    Result<Backup> backup = makeBackup(serviceId, request, hooks, job);
    if (backup) {
        const qsizetype before = job.warnings().size();
        hooks.after();
        // Those that came too late for the manifest are told at least to who asked for the backup.
        backup->warnings += job.warnings().sliced(before);
    } else if (backup.error().code != ErrorCode::Busy) {
        hooks.failed(backup.error());
    }
    return backup;
}

Result<Backup> Operations::Private::makeBackup(const QString &serviceId,
                                               const BackUpRequest &request, HookRun &hooks,
                                               Job &job)
{
    Result<Reached> reached = reach(serviceId, job);
    if (!reached)
        return std::unexpected(reached.error());
    const Service &service = reached->service;
    if (service.state == Service::State::Stopped || service.state == Service::State::Provisioning) {
        return failure(ErrorCode::Prerequisite, u"service-not-running"_s,
                       {{u"service"_s, service.name}});
    }
    const Result<Repository> repository = catalog.open(service);
    if (!repository)
        return std::unexpected(repository.error());
    // What a run that died left, such as a hook that still runs, ends before this one begins.
    runner.settleOwnerlessOf(service.id, job);
    if (const auto record = ensureRecord(*repository, reached->known); !record)
        return std::unexpected(record.error());

    const IdleIo idle(service.policy.idleIo);
    Throttle throttle(service.policy.rateLimit, job.cancellation());
    return begin(*reached, *repository, request, throttle, job)
        .and_then([&](const std::unique_ptr<BackupSession> &session) {
            return fill(*reached, *repository, *session, request, hooks, job);
        });
}

Result<std::unique_ptr<BackupSession>> Operations::Private::begin(const Reached &reached,
                                                                  const Repository &repository,
                                                                  const BackUpRequest &request,
                                                                  Throttle &throttle, Job &job)
{
    std::unique_ptr<BackupSession> session;
    QStringList erased;
    const auto onErased = [&](const ServiceRecord &record, const QString &backupId) {
        erased.append(backupId);
        job.warn(erasedEarly(record, backupId));
    };
    const auto attempt = [&]() -> Result<> {
        auto begun = repository.begin({.serviceId = reached.service.id,
                                       .trigger = request.trigger,
                                       .note = request.note,
                                       .jobId = job.id(),
                                       .layout = reached.engine->layout(),
                                       .archiveSuffix = reached.engine->archiveSuffix(),
                                       .ignoreSpace = request.ignoreSpace,
                                       .throttle = &throttle,
                                       .onErased = onErased,
                                       .sameSource = sameSourceOf(reached.engine)});
        if (!begun)
            return std::unexpected(begun.error());
        session = std::move(*begun);
        return {};
    };
    const Result<> begun = request.wait ? job.waitWhileBusy(attempt) : attempt();
    if (begun)
        return session;
    Error error = begun.error();
    // There is no backup whose warnings could tell of them.
    if (!erased.isEmpty())
        error.args.insert(u"erased"_s, erased);
    return std::unexpected(error);
}

Result<Backup> Operations::Private::fill(const Reached &reached, const Repository &repository,
                                         BackupSession &session, const BackUpRequest &request,
                                         HookRun &hooks, Job &job)
{
    const QString id = session.pending().id;
    job.setBackupId(id);
    hooks.setBackup(id);
    job.log(u"Backing up \"%1\" as %2"_s.arg(reached.service.name, id));
    const QString cache = home.cacheFolder() + u'/' + reached.service.id;
    const qint64 queuedFrom = clock.uptime().msecs;
    Result<BackupFacts> facts = job.takeSlot().and_then([&] {
        const std::chrono::milliseconds queued(clock.uptime().msecs - queuedFrom);
        session.setQueued(std::chrono::floor<std::chrono::seconds>(queued));
        return run(reached, session, repository, cache, request, hooks, job);
    });
    Result<Backup> backup = std::unexpected(facts ? Error{} : facts.error());
    if (facts && facts->damage)
        facts->damage = job.masked(*facts->damage);
    if (facts) {
        job.log(nextText(reached.service, clock.now()));
        backup = session.finish(*facts, job.warnings(), job.logText());
    }
    if (backup) {
        for (const QString &line : closingLines(*backup))
            job.log(line);
        return backup->error ? Result<Backup>(std::unexpected(*backup->error)) : backup;
    }
    const Error error = job.isCancelled() ? cancelled().error() : job.masked(backup.error());
    job.logError(u"Ended"_s, error);
    if (const auto row = session.fail(error, job.warnings(), job.logText()); !row)
        job.log(u"Could not write down why it failed: %1"_s.arg(row.error().reason()));
    return std::unexpected(error);
}

StartedJob<Backup> Operations::backUp(const QString &serviceId, const BackUpRequest &backUp)
{
    const QString id = backUp.jobId.isEmpty() ? d->runner.newId() : backUp.jobId;
    const auto request = jobOf(u"back-up"_s, Slot::NotTaken, serviceId);
    return {id, d->runner.run<Backup>(id, request, [d = d, serviceId, backUp](Job &job) {
                return d->backUp(serviceId, backUp, job);
            })};
}

} // namespace Reprise
