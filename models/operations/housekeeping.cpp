// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sweep and check: what a crash left, and what needs attention.
#include "operations/operationsprivate.h"

#include "clock.h"
#include "instance.h"
#include "jobs/jobfolder.h"
#include "jobs/settlecontext.h"
#include "notify/notifications.h"
#include "schedule/serviceschedule.h"
#include "sentences.h"
#include "storage/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int sweepMs = 60'000;

void addFinding(QList<Finding> &findings, const QString &code, const QVariantMap &args, bool blocks)
{
    findings.append({.note = {.code = code, .args = args}, .blocks = blocks});
}

/// Whether they work, and of each channel the newest one that never arrived, and why.
void checkNotifications(const Notifications &notifications, QList<Finding> &findings)
{
    if (const auto problem = notifications.problem())
        findings.append({.note = *problem, .blocks = true});
    QMap<NotificationChannel, Undelivered> newest;
    const QList<Undelivered> all = notifications.undelivered();
    for (const Undelivered &one : all)
        newest.insert(one.channel, one);
    for (const Undelivered &one : std::as_const(newest)) {
        addFinding(findings, u"check-undelivered"_s,
                   {{u"channel"_s, channelName(one.channel)}, {u"service"_s, one.serviceName}},
                   true);
        findings.append({.note = noteOf(one.error, {}), .blocks = true, .code = one.error.code});
    }
}

QVariantMap toMap(const Note &note)
{
    return {{u"code"_s, note.code}, {u"args"_s, note.args}};
}

/// What verify found, as far as anybody reads on.
QVariantMap foundIn(const Service &service, const Backup &backup)
{
    constexpr qsizetype mostProblems = 3;
    QVariantList problems;
    for (const Note &problem : backup.marks.verified->problems.first(
             qMin(mostProblems, backup.marks.verified->problems.size())))
        problems.append(toMap(problem));
    return {{u"service"_s, service.name},
            {u"backup"_s, backup.id},
            {u"when"_s, backup.marks.verified->at.toUTC().toString(Qt::ISODate)},
            {u"problems"_s, problems}};
}

void checkBackup(const Service &service, const Backup &backup, const QDateTime &now,
                 QList<Finding> &findings)
{
    const QVariantMap args{{u"service"_s, service.name}, {u"backup"_s, backup.id}};
    const bool wasFoundDamaged = backup.marks.verified && !backup.marks.verified->ok;
    if (!backup.dataIntact)
        addFinding(findings, u"check-backup-damaged"_s, args, true);
    else if (backup.manifestChanged && !backup.marks.accepted)
        addFinding(findings, u"check-manifest-changed"_s, args, true);
    else if (wasFoundDamaged && !backup.marks.accepted)
        addFinding(findings, u"check-backup-found-damaged"_s, foundIn(service, backup), true);
    else if (backup.state == BackupState::Completed && backup.isTouched(now))
        addFinding(findings, u"check-backup-touched"_s, args, true);
    // Of a history that cannot be read, the service's status speaks once.
    else if (backup.isUnattested() && !service.historyProblem)
        addFinding(findings, u"check-manifest-unattested"_s, args, true);
}

void checkLastFailure(const Service &service, QList<Finding> &findings)
{
    if (service.lastFailure())
        findings.append({.note = noteOfLastFailure(service), .blocks = true});
}

/// Once, however many services have their backups there: args `services`.
void checkRepository(const Service &service, QList<Finding> &findings)
{
    const Note problem = noteOf(*service.repositoryProblem);
    const auto isSame = [&problem](const Finding &finding) {
        QVariantMap args = finding.note.args;
        args.remove(u"service"_s);
        args.remove(u"services"_s);
        return finding.note.code == problem.code && args == problem.args;
    };
    auto finding = std::ranges::find_if(findings, isSame);
    if (finding == findings.end()) {
        findings.append({.note = noteOf(*service.repositoryProblem, service.name),
                         .blocks = true,
                         .code = service.repositoryProblem->code});
        finding = std::prev(findings.end());
    }
    QVariant &services = finding->note.args[u"services"_s];
    services = services.toStringList() + QStringList{service.name};
}

void checkService(const Service &service, const QDateTime &now, QList<Finding> &findings)
{
    if (service.repositoryProblem)
        return checkRepository(service, findings);
    if (!service.repositoryWritable) {
        const bool isNeeded =
            std::ranges::contains(service.status.reasons, u"status-read-only"_s, &Note::code);
        addFinding(findings, u"check-repository-read-only"_s,
                   {{u"service"_s, service.name}, {u"path"_s, service.repositoryPath}}, isNeeded);
    }
    if (service.state == Service::State::Broken)
        addFinding(findings, u"check-broken"_s, {{u"service"_s, service.name}}, true);
    for (const Backup &backup : service.backups)
        checkBackup(service, backup, now, findings);
    for (const VanishedBackup &gone : service.vanished)
        findings.append({.note = lossOf(service, gone.id).value_or(Note{}), .blocks = true});
    checkLastFailure(service, findings);
    if (isLeftAlone(service))
        addFinding(findings, u"check-no-scheduler"_s, {{u"service"_s, service.name}}, false);
    if (service.clockProblem) {
        findings.append({.note = noteOf(*service.clockProblem, service.name),
                         .blocks = false,
                         .code = service.clockProblem->code});
    }
    if (!service.status.needsAttention())
        return;
    // Named already.
    const QStringList named = {
        u"status-no-scheduler"_s,   u"clock-ahead"_s,           u"status-newest-missing"_s,
        u"status-newest-touched"_s, u"status-newest-damaged"_s, u"status-others-damaged"_s,
        u"status-unattested"_s,     u"status-vanished"_s,       u"status-read-only"_s};
    for (const Note &reason : service.status.reasons) {
        // A run that could not begin left nothing that names it.
        if (named.contains(reason.code) ||
            (reason.code == "status-failures"_L1 && service.lastFailure())) {
            continue;
        }
        QVariantMap args = reason.args;
        args.insert(u"service"_s, service.name);
        addFinding(findings, reason.code, args, true);
    }
}

} // namespace

Result<QList<Note>> Operations::sweep()
{
    QList<Note> done;
    for (const OwedBy &owed : d->runner.settleOwnerless()) {
        done.append(
            {.code = u"swept-obligation"_s,
             .args = {{u"kind"_s, owed.obligation.kind}, {u"engine"_s, owed.obligation.engine}}});
    }
    const Result<> instances = d->sweepInstances(done);
    const Result<> backups = d->sweepBackups(done);
    d->sweepRemoved();
    d->runner.prune();
    if (!instances)
        return std::unexpected(instances.error());
    if (!backups)
        return std::unexpected(backups.error());
    return done;
}

Result<> Operations::Private::sweepInstances(QList<Note> &done)
{
    const Result<QList<HomeService>> services = store.list();
    if (!services)
        return std::unexpected(services.error());
    SettleContext context({}, sweepMs);
    for (const HomeService &service : *services) {
        if (service.provisioningJob.isEmpty() ||
            JobFolder::isAlive(home.jobsFolder() + u'/' + service.provisioningJob)) {
            continue;
        }
        // Asked again: the job may have ended well since the list was read.
        const auto now = store.find(service.id);
        if (!now || now->provisioningJob != service.provisioningJob)
            continue;
        if (const Result<> gone = destroyInstance(*now, context); !gone)
            return gone;
        done.append({.code = u"swept-instance"_s, .args = {{u"service"_s, service.name}}});
    }
    if (const Result<> gone = finishRemovals(context); !gone)
        return gone;
    const Result<QStringList> folders = unlistedInstances();
    if (!folders)
        return std::unexpected(folders.error());
    for (const QString &folder : *folders) {
        if (!isHalfMade(folder))
            continue;
        HomeService garbage;
        garbage.id = folder;
        garbage.instanceId = folder;
        if (const Result<> gone = destroyInstance(garbage, context); !gone)
            return gone;
        done.append({.code = u"swept-instance"_s, .args = {{u"service"_s, folder}}});
    }
    return {};
}

Result<> Operations::Private::finishRemovals(JobContext &context)
{
    const Result<QStringList> folders = namesIn(home.instancesFolder());
    if (!folders)
        return std::unexpected(folders.error());
    for (const QString &folder : *folders) {
        if (!folder.startsWith(removingPrefix))
            continue;
        HomeService rest;
        rest.id = folder.sliced(removingPrefix.size());
        rest.instanceId = rest.id;
        const auto known = store.find(rest.id);
        if (const Result<> gone = destroyInstance(known ? *known : rest, context); !gone)
            return gone;
    }
    return {};
}

Result<QStringList> Operations::Private::unlistedInstances() const
{
    const Result<QStringList> folders = namesIn(home.instancesFolder());
    if (!folders)
        return std::unexpected(folders.error());
    // Read after the folders: an entry is made before its folder.
    const Result<QList<HomeService>> services = store.list();
    if (!services)
        return std::unexpected(services.error());
    QStringList unlisted;
    for (const QString &folder : *folders) {
        if (isServiceId(folder) &&
            !std::ranges::contains(*services, folder, &HomeService::instanceId))
            unlisted.append(folder);
    }
    return unlisted;
}

/// Only what never came to its first start is garbage: a whole one without an entry is what a lost
/// services.json leaves, and its data may be the only copy.
bool Operations::Private::isHalfMade(const QString &instanceId) const
{
    const Result<Instance> instance = Instance::load(instanceFolder(instanceId));
    if (!instance)
        return instance.error().code == ErrorCode::NotFound;
    return instance->provisioning &&
           !JobFolder::isAlive(home.jobsFolder() + u'/' + instance->jobId);
}

Result<> Operations::Private::sweepBackups(QList<Note> &done)
{
    const Result<QList<Service>> services = catalog.outline();
    if (!services)
        return std::unexpected(services.error());
    // One that cannot be swept does not keep the others from it.
    Result<> first;
    for (const Service &service : *services) {
        if (service.repositoryProblem || !service.repositoryWritable)
            continue;
        const Result<Repository> repository = catalog.open(service);
        const auto swept = repository.and_then(
            [&service](const Repository &open) { return open.sweep(service.id); });
        // Texts promise how long deleted ones stay.
        [[maybe_unused]] const auto emptied = repository.and_then(
            [&service](const Repository &open) { return open.emptyBin(service.id); });
        if (!swept) {
            // A managed one has no folder before its first backup.
            if (first && swept.error().code != ErrorCode::NotFound)
                first = std::unexpected(swept.error());
            continue;
        }
        for (const QString &id : *swept) {
            done.append({.code = u"swept-backup"_s,
                         .args = {{u"service"_s, service.name}, {u"backup"_s, id}}});
        }
    }
    return first;
}

/// What is still away is asked again by the next sweep.
void Operations::Private::sweepRemoved() const
{
    const auto removed = store.removed();
    for (const ServiceStore::Removed &one : removed.value_or(QList<ServiceStore::Removed>())) {
        [[maybe_unused]] const Result<> released = release(one);
    }
}

Result<QList<Finding>> Operations::check()
{
    const Result<QList<Service>> services = d->catalog.services();
    if (!services)
        return std::unexpected(services.error());
    QList<Finding> findings;
    for (const Service &service : *services)
        checkService(service, d->clock.now(), findings);
    const Result<QList<RepositoryList::Entry>> entries = d->repositories.list();
    if (!entries)
        return std::unexpected(entries.error());
    for (const RepositoryList::Entry &entry : *entries) {
        const auto named = std::ranges::find(*services, entry.path, &Service::repositoryPath);
        if (named != services->cend())
            continue;
        const Result<Repository> opened = Repository::open(entry.path, entry.id, d->clock);
        if (!opened) {
            findings.append(
                {.note = noteOf(opened.error(), {}), .blocks = true, .code = opened.error().code});
        }
    }
    const Result<QStringList> unlisted = d->unlistedInstances();
    if (!unlisted)
        return std::unexpected(unlisted.error());
    for (const QString &folder : *unlisted) {
        if (!d->isHalfMade(folder))
            addFinding(findings, u"check-instance-unlisted"_s,
                       {{u"path"_s, d->instanceFolder(folder)}}, true);
    }
    for (const OwedBy &owed : d->runner.owed()) {
        if (owed.obligation.owner == Obligation::Owner::Setting ||
            JobFolder::isAlive(d->home.jobsFolder() + u'/' + owed.jobId)) {
            continue;
        }
        addFinding(findings, u"check-obligation"_s,
                   {{u"kind"_s, owed.obligation.kind},
                    {u"engine"_s, owed.obligation.engine},
                    {u"service"_s, owed.obligation.serviceId}},
                   true);
    }
    checkNotifications(Notifications(d->home, d->engines, d->clock), findings);
    return findings;
}

} // namespace Reprise
