// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/proofturn.h"

#include "clock.h"
#include "jobs/jobrunner.h"
#include "operations.h"

#include <algorithm>

namespace Reprise {

namespace {

/// Others have nothing that anybody counts on.
bool hasItsTurn(const Backup &backup)
{
    return backup.state == BackupState::Completed && backup.hasData();
}

/// When it was last known to be whole: read again, or made. A time from the future is none.
QDateTime provedAt(const Backup &backup, const QDateTime &now)
{
    const auto &verified = backup.marks.verified;
    const QDateTime at = verified ? verified->at : backup.finished;
    return at.isValid() && !isFromTheFuture(at, now) ? at : now.addYears(-10);
}

QDateTime newestProof(const Service &service, const QDateTime &now)
{
    QDateTime newest;
    for (const Backup &backup : service.backups) {
        if (!backup.isGood() || !backup.marks.verified)
            continue;
        const QDateTime at = provedAt(backup, now);
        if (!newest.isValid() || at > newest)
            newest = at;
    }
    return newest;
}

/// It was read after its files were touched, and what that said stands until they are touched
/// again.
bool isProofOfTouched(const Backup &backup)
{
    return backup.marks.verified && backup.marks.verified->at >= backup.dataChanged;
}

bool isMaking(const Service &service)
{
    return std::ranges::contains(service.backups, BackupState::Pending, &Backup::state);
}

void addDue(QList<DueProof> &due, const Service &service, const QDateTime &now)
{
    const Backup *good = service.lastGood();
    // Every day brings a newer one, and each is the newest for a day only: it is the service that
    // has one proved every week.
    const QDateTime newest = newestProof(service, now);
    for (const Backup &backup : service.backups) {
        if (!hasItsTurn(backup))
            continue;
        QDateTime since = provedAt(backup, now) + ProofLimits::eachFrom;
        if (backup.isTouched(now) && !isProofOfTouched(backup))
            since = std::min(since, now);
        else if (&backup == good && !newest.isValid())
            since = std::min(since, backup.finished);
        else if (&backup == good)
            since = std::min(since, newest + ProofLimits::newestGoodFrom);
        if (since <= now)
            due.append({.serviceId = service.id, .backupId = backup.id, .since = since});
    }
}

} // namespace

QList<DueProof> dueProofs(const QList<Service> &services, const QDateTime &now)
{
    QList<DueProof> due;
    for (const Service &service : services) {
        if (service.isKept && !service.repositoryProblem && service.repositoryWritable &&
            !isMaking(service))
            addDue(due, service, now);
    }
    std::ranges::stable_sort(due, {}, &DueProof::since);
    return due;
}

void ProofTurn::look(const QList<Service> &services, const QDateTime &now)
{
    if (!m_job.isEmpty()) {
        const auto job = m_operations.jobs().find(m_job);
        if (job && !job->isOver())
            return;
        m_job.clear();
    }
    forgetOld(now);
    for (const DueProof &due : dueProofs(services, now)) {
        const QDateTime begun = m_begun.value(due.backupId);
        if (begun.isValid() && begun <= now)
            continue;
        m_begun.insert(due.backupId, now);
        m_job = m_operations.verify(due.serviceId, due.backupId, Operations::Pace::Unhurried).id;
        return;
    }
}

void ProofTurn::forgetOld(const QDateTime &now)
{
    m_begun.removeIf([&now](const auto &begun) { return now >= *begun + ProofLimits::retry; });
}

void ProofTurn::stop()
{
    if (!m_job.isEmpty()) {
        // Over already is as good.
        [[maybe_unused]] const auto asked = m_operations.jobs().cancel(m_job);
        m_begun.clear();
    }
}

} // namespace Reprise
