// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/proofturn.h"

#include "jobs/jobrunner.h"
#include "operations.h"

#include <algorithm>

namespace Reprise {

namespace {

bool isProvable(const Backup &backup)
{
    return backup.state == BackupState::Completed && backup.hasData();
}

/// When it was last known to be whole: read again, or made. A time from the future is none.
QDateTime provedAt(const Backup &backup, const QDateTime &now)
{
    const auto &verified = backup.marks.verified;
    const QDateTime at = verified ? verified->at : backup.finished;
    return at.isValid() && at <= now.addDays(1) ? at : now.addYears(-10);
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
        if (!isProvable(backup))
            continue;
        QDateTime since = provedAt(backup, now) + ProofLimits::eachFrom;
        if (backup.dataTouched)
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

void ProofTurn::watch(const QList<Service> &services)
{
    const auto job = m_operations.jobs().find(m_job);
    if (!job || job->isOver()) {
        m_job.clear();
        return;
    }
    const auto service = std::ranges::find(services, m_service, &Service::id);
    // It will be its turn again.
    if (service != services.cend() && isMaking(*service))
        stop();
}

void ProofTurn::look(const QList<Service> &services, const QDateTime &now)
{
    if (!m_job.isEmpty())
        watch(services);
    if (!m_job.isEmpty())
        return;
    for (const DueProof &due : dueProofs(services, now)) {
        const QDateTime begun = m_begun.value(due.backupId);
        if (begun.isValid() && begun <= now && now < begun + ProofLimits::retry)
            continue;
        m_begun.insert(due.backupId, now);
        m_service = due.serviceId;
        m_job = m_operations.verify(due.serviceId, due.backupId, Operations::Pace::Unhurried).id;
        return;
    }
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
