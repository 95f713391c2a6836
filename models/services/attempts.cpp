// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/attempts.h"

#include "jobs/jobfolder.h"
#include "services/home.h"
#include "storage/files.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A backup that was tried. What was refused before was told to whoever asked.
bool isAttempt(const JobInfo &job, const QString &serviceId)
{
    const QList<ErrorCode> refusals = {ErrorCode::Busy, ErrorCode::Usage, ErrorCode::NotFound,
                                       ErrorCode::Prerequisite};
    return job.kind == "back-up"_L1 && job.serviceId == serviceId &&
           !(job.error && refusals.contains(job.error->code));
}

} // namespace

Attempts::Attempts(const Home &home)
    : m_folder(home.jobsFolder())
{
}

QStringList Attempts::jobIds()
{
    QStringList ids = namesIn(m_folder).value_or(QStringList());
    ids.removeIf([](const QString &name) { return name.startsWith(u'.'); });
    std::ranges::sort(ids, std::ranges::greater());
    const QMutexLocker lock(&m_mutex);
    const QSet<QString> there(ids.cbegin(), ids.cend());
    m_ended.removeIf([&there](const auto &job) { return !there.contains(job.key()); });
    return ids;
}

std::optional<JobInfo> Attempts::jobThatEnded(const QString &id)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_ended.constFind(id); known != m_ended.cend())
            return *known;
    }
    const Result<JobInfo> job = JobFolder::read(m_folder + u'/' + id);
    if (!job || !job->isOver())
        return std::nullopt;
    const QMutexLocker lock(&m_mutex);
    m_ended.insert(id, *job);
    return *job;
}

std::optional<JobInfo> Attempts::lastOf(const Service &service, const QStringList &jobIds)
{
    const QList<Backup> &backups = service.backups;
    const QString since = backups.isEmpty()
                              ? QString()
                              : backups.first().started.toUTC().toString(u"yyyyMMddTHHmmssZ"_s);
    std::optional<JobInfo> last;
    for (const QString &id : jobIds) {
        // Ids begin with the time, to the second.
        const bool isOfThatSecond = id.startsWith(since);
        if (id < since && !isOfThatSecond)
            break;
        const std::optional<JobInfo> job = jobThatEnded(id);
        if (job && isAttempt(*job, service.id) && (!last || job->started > last->started))
            last = job;
    }
    return last;
}

std::optional<Service::UnlistedFailure> Attempts::unlistedFailure(const Service &service,
                                                                  const QStringList &jobIds)
{
    if (service.state == Service::State::Unconnected)
        return std::nullopt;
    const std::optional<JobInfo> last = lastOf(service, jobIds);
    if (!last || !last->error)
        return std::nullopt;
    const bool isListed = std::ranges::any_of(service.backups, [&last](const Backup &backup) {
        return backup.jobId == last->id || backup.id == last->backupId;
    });
    if (isListed)
        return std::nullopt;
    return Service::UnlistedFailure{.jobId = last->id, .at = last->started, .error = *last->error};
}

} // namespace Reprise
