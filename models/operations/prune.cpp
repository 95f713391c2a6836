// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Prune: what retention deletes.
#include "operations/operationsprivate.h"

#include "clock.h"
#include "retention/serviceretention.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Left this time, and tried again by the next prune.
bool isPassing(const Error &error)
{
    return error.code == ErrorCode::Busy || error.reason() == "backup-required"_L1 ||
           error.reason() == "no-longer-due"_L1 || error.reason() == "nothing-proven"_L1;
}

QJsonObject detailsOf(const Deletion &deletion)
{
    QJsonObject details = reasonJson(deletion);
    details.insert(u"newest"_s, deletion.newest);
    return details;
}

void logLeft(const Deletion &deletion, const Error &why, Job &job)
{
    job.log(u"Left %1: %2"_s.arg(deletion.backup.id, why.reason()));
}

} // namespace

/// Asked under the lock that every change of a backup takes: a person may have pinned it or deleted
/// a newer one since the plan was made, or another home may have taken over.
bool Operations::Private::isStillDue(const Repository &repository, const Deletion &deletion,
                                     const SameSource &same, const ServiceRecord &record,
                                     const QList<Backup> &backups) const
{
    const Result<QDateTime> now =
        refuseUnlessKeeper(record).and_then([&repository] { return repository.believedNow(); });
    if (!now)
        return false;
    const QList<Deletion> due = deletionsDue(backups, record.policy, *now, same);
    return std::ranges::any_of(due, [&deletion](const Deletion &now) {
        return now.backup.id == deletion.backup.id && now.part == deletion.part && now.isCovered;
    });
}

/// Reads the newest good backups back where nothing newer was read yet that lets a backup go, each
/// once; true: the plan is to be made again. One that turns out damaged counts no more, and what it
/// displaced stays.
Result<bool> Operations::Private::proveNewest(const QString &serviceId,
                                              const QList<Deletion> &deletions,
                                              QSet<QString> &tried, Job &job)
{
    bool isNews = false;
    for (const Deletion &deletion : deletions) {
        if (deletion.isCovered || deletion.newest.isEmpty() || tried.contains(deletion.newest))
            continue;
        tried.insert(deletion.newest);
        isNews = true;
        const Result<Chosen> chosen = choose(serviceId, deletion.newest, job);
        const Result<Verified> verified = chosen
                                              ? verifyOne(*chosen, Pace::Hurried, job)
                                              : Result<Verified>(std::unexpected(chosen.error()));
        if (job.isCancelled())
            return cancelled();
        // One that cannot be read now does not keep what others cover.
        const bool whole = verified && verified->report.problems.isEmpty();
        const QString problem = verified ? u"not whole"_s : verified.error().reason();
        job.log(u"Read back %1: %2"_s.arg(deletion.newest, whole ? u"whole"_s : problem));
    }
    return isNews;
}

Repository::Removal Operations::Private::removalOf(const Repository &repository,
                                                   const Service &service, const Deletion &deletion,
                                                   Job &job) const
{
    return {.backupId = deletion.backup.id,
            .reason = u"retention"_s,
            .details = detailsOf(deletion),
            .dataOnly = deletion.part == Deletion::Part::Data,
            .isStillDue =
                [this, &repository, &service, deletion](const ServiceRecord &record,
                                                        const QList<Backup> &backups) {
                    return isStillDue(repository, deletion, service.sources.same, record, backups);
                },
            .onErased = erasedBy(job)};
}

Repository::Erased Operations::Private::erasedBy(Job &job)
{
    return [&job](const ServiceRecord &record, const QString &backupId) {
        job.warn(erasedEarly(record, backupId));
    };
}

Result<Pruned> Operations::Private::prune(const QString &serviceId, const PruneRequest &request,
                                          Job &job)
{
    Result<Service> service = catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    job.setServiceName(service->name);
    job.setEngine(service->engine);
    if (service->repositoryProblem)
        return std::unexpected(*service->repositoryProblem);
    const Result<Repository> repository = catalog.open(*service);
    if (!repository)
        return std::unexpected(repository.error());
    if (request.dryRun) {
        const Result<QDateTime> now =
            request.believeClock ? clock.now() : repository->believedNow();
        if (!now)
            return std::unexpected(now.error());
        const PrunePlan plan = prunePlan(*service, service->policy, clock.now());
        return Pruned{.deleted = plan.deleted, .kept = plan.kept, .skipped = {}};
    }
    const Result<QDateTime> may =
        recordOf(*service, *repository)
            .and_then([this](const ServiceRecord &record) { return refuseUnlessKeeper(record); })
            .and_then([&] { return repository->finishDeletions(service->id); })
            .and_then(
                [&] { return request.believeClock ? repository->believeClock() : Result<>(); })
            .and_then([&] { return repository->believedNow(); });
    if (!may)
        return std::unexpected(may.error());
    [[maybe_unused]] const auto swept = repository->sweep(service->id);
    QSet<QString> tried;
    for (;;) {
        service = catalog.find(service->id);
        if (!service)
            return std::unexpected(service.error());
        const PrunePlan plan = prunePlan(*service, service->policy, clock.now());
        const Result<bool> isNews = proveNewest(service->id, plan.deleted, tried, job);
        if (!isNews)
            return std::unexpected(isNews.error());
        if (!*isNews)
            return carryOut(*repository, *service, plan, job);
    }
}

Result<Pruned> Operations::Private::carryOut(const Repository &repository, const Service &service,
                                             const PrunePlan &plan, Job &job)
{
    Pruned pruned;
    QList<Deletion> due;
    QList<Repository::Removal> removals;
    for (const Deletion &deletion : plan.deleted) {
        if (deletion.isCovered) {
            due.append(deletion);
            removals.append(removalOf(repository, service, deletion, job));
            continue;
        }
        const Error why = failure(ErrorCode::Prerequisite, u"nothing-proven"_s,
                                  {{u"backup"_s, deletion.backup.id}})
                              .error();
        logLeft(deletion, why, job);
        pruned.skipped.append({.backupId = deletion.backup.id, .why = why});
    }
    if (job.isCancelled())
        return cancelled();
    Result<> whole;
    const auto onRemoved = [&](qsizetype place, const Result<> &removed) {
        const Deletion &deletion = due.at(place);
        job.progress({.stage = u"pruning"_s});
        if (removed) {
            pruned.deleted.append(deletion);
            job.log(u"Deleted %1 (%2): %3 %4"_s.arg(deletion.backup.id, partName(deletion.part),
                                                    deletion.rule, deletion.period));
        } else if (isPassing(removed.error())) {
            logLeft(deletion, removed.error(), job);
            pruned.skipped.append({.backupId = deletion.backup.id, .why = removed.error()});
        } else if (removed.error().code != ErrorCode::NotFound) {
            // Not found: somebody else deleted it.
            whole = removed;
        }
        if (job.isCancelled())
            whole = cancelled();
        return whole.has_value();
    };
    if (const Result<> all = repository.removeAll(service.id, removals, onRemoved); !all || !whole)
        return std::unexpected(all ? whole.error() : all.error());
    if (const auto emptied = repository.emptyBin(service.id); !emptied)
        return std::unexpected(emptied.error());
    const Result<Service> after = catalog.find(service.id);
    if (!after)
        return std::unexpected(after.error());
    const PrunePlan rest = prunePlan(*after, after->policy, clock.now());
    pruned.kept = rest.kept;
    for (const Deletion &left : rest.deleted) {
        if (left.part == Deletion::Part::Whole)
            pruned.kept.append({.backup = left.backup, .reasons = {}});
    }
    std::ranges::stable_sort(pruned.kept, std::ranges::greater(),
                             [](const Kept &kept) { return kept.backup.sequence; });
    return pruned;
}

StartedJob<Pruned> Operations::prune(const QString &serviceId, const PruneRequest &asked)
{
    const QString id = d->runner.newId();
    const auto request = jobOf(u"prune"_s, asked.dryRun ? Slot::NotTaken : Slot::Taken, serviceId);
    return {id, d->runner.run<Pruned>(id, request, [d = d, serviceId, asked](Job &job) {
                return d->prune(serviceId, asked, job);
            })};
}

} // namespace Reprise
