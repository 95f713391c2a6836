// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/operationsprivate.h"

#include "repository/backupsession.h"
#include "retention/sources.h"
#include "storage/files.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

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
                        const Repository &repository, const QString &cacheFolder, bool ignoreSpace,
                        Job &job)
{
    if (const Result<> slot = job.takeSlot(); !slot)
        return std::unexpected(slot.error());
    if (!ignoreSpace && !reached.service.lastGood()) {
        if (const Result<> room = checkFirst(reached, repository, job); !room)
            return std::unexpected(room.error());
    }
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

Result<Backup> Operations::Private::backUp(const QString &serviceId, const QString &note, bool wait,
                                           bool ignoreSpace, Job &job)
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
    if (const auto record = ensureRecord(*repository, reached->known); !record)
        return std::unexpected(record.error());

    std::unique_ptr<BackupSession> session;
    const auto begin = [&]() -> Result<> {
        auto begun = repository->begin({.serviceId = service.id,
                                        .trigger = Trigger::Manual,
                                        .note = note,
                                        .jobId = job.id(),
                                        .layout = reached->engine->layout(),
                                        .archiveSuffix = reached->engine->archiveSuffix(),
                                        .ignoreSpace = ignoreSpace,
                                        .sameSource = sameSourceOf(reached->engine)});
        if (!begun)
            return std::unexpected(begun.error());
        session = std::move(*begun);
        return {};
    };
    if (const Result<> begun = wait ? job.waitWhileBusy(begin) : begin(); !begun)
        return std::unexpected(begun.error());
    job.setBackupId(session->pending().id);
    job.log(u"Backing up \"%1\" as %2"_s.arg(service.name, session->pending().id));

    Result<BackupFacts> facts = run(*reached, *session, *repository,
                                    home.cacheFolder() + u'/' + service.id, ignoreSpace, job);
    Result<Backup> backup = std::unexpected(facts ? Error{} : facts.error());
    if (facts && facts->damage)
        facts->damage = job.masked(*facts->damage);
    if (facts)
        backup = session->finish(*facts, job.warnings(), job.logText());
    if (backup)
        return backup->error ? Result<Backup>(std::unexpected(*backup->error)) : backup;
    const Error error = job.isCancelled() ? cancelled().error() : job.masked(backup.error());
    job.log(u"Ended: %1 %2 %3"_s.arg(errorCodeName(error.code), error.reason(), error.detail));
    if (const auto row = session->fail(error, job.warnings(), job.logText()); !row)
        job.log(u"Could not write down why it failed: %1"_s.arg(row.error().reason()));
    return std::unexpected(error);
}

StartedJob<Backup> Operations::backUp(const QString &serviceId, const QString &note, bool wait,
                                      bool ignoreSpace)
{
    const QString id = d->runner.newId();
    const auto request = jobOf(u"back-up"_s, Slot::NotTaken, serviceId);
    return {id, d->runner.run<Backup>(id, request, [=, d = d](Job &job) {
                return d->backUp(serviceId, note, wait, ignoreSpace, job);
            })};
}

} // namespace Reprise
