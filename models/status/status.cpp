// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/status.h"

#include "clock.h"
#include "schedule/schedule.h"
#include "schedule/schedulewords.h"
#include "schedule/serviceschedule.h"
#include "sentences.h"
#include "services/service.h"
#include "status/median.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 secondsPerHour = 3600;

/// Its data, or what it says of itself, is not as it was written.
bool isBroken(const Backup &backup, const QDateTime &now)
{
    if (backup.state != BackupState::Completed)
        return backup.isUnreadable();
    return !backup.dataIntact || backup.isTouched(now) ||
           (backup.isDamaged() && !backup.marks.accepted);
}

/// One look at one service: gathers the reasons, and the worst of what they mean.
class Look
{
public:
    Look(const Service &service, const QDateTime &now, const DiskSpace &disk)
        : m_service(service)
        , m_now(now)
        , m_disk(disk)
        , m_good(service.lastGood())
    {
    }

    ServiceStatus status();

private:
    void find(Protection protection, const QString &code, const QVariantMap &args = {});
    void note(const QString &code, const QVariantMap &args = {});

    [[nodiscard]] bool isCounted() const;
    void measure();
    void compareWithLastTen();
    void lookAtData();
    void lookAtNewest(const Backup &newest);
    void lookAtHistory();
    void lookAtKeeper();
    void lookAtAge();
    void lookAtSchedule(qint64 age);
    void lookAtFailures();
    void lookAtProof();
    void lookAtSpace();
    void lookAtPlace();

    const Service &m_service;
    const QDateTime &m_now;
    const DiskSpace &m_disk;
    const Backup *m_good;
    ServiceStatus m_status;
};

ServiceStatus Look::status()
{
    m_status.counts = isCounted();
    m_status.freeBytes = m_disk.freeBytes;
    if (m_service.repositoryProblem) {
        m_status.reasons.append(noteOf(*m_service.repositoryProblem));
        lookAtFailures();
        return m_status;
    }
    m_status.protection = Protection::Protected;
    measure();
    lookAtData();
    lookAtHistory();
    lookAtKeeper();
    lookAtAge();
    lookAtFailures();
    lookAtProof();
    lookAtSpace();
    lookAtPlace();
    return m_status;
}

/// A worse one is told first.
void Look::find(Protection protection, const QString &code, const QVariantMap &args)
{
    const Note found{.code = code, .args = args};
    if (protection > m_status.protection) {
        m_status.protection = protection;
        m_status.reasons.prepend(found);
    } else {
        m_status.reasons.append(found);
    }
}

void Look::note(const QString &code, const QVariantMap &args)
{
    m_status.reasons.append({.code = code, .args = args});
}

bool Look::isCounted() const
{
    // What cannot be read may be a schedule.
    const bool mayBeScheduled = !m_service.policy.at.isEmpty() || m_service.repositoryProblem ||
                                m_service.scheduleNeedsAttention;
    switch (m_service.state) {
    case Service::State::Registered:
        return true;
    case Service::State::Running:
    case Service::State::Broken:
        return mayBeScheduled;
    case Service::State::Unconnected:
        return m_service.isLost();
    case Service::State::Stopped:
        // One that crashed is no less in need of its backups.
        return m_service.isMeantToRun && mayBeScheduled;
    case Service::State::Provisioning:
        break;
    }
    return false;
}

void Look::measure()
{
    const QList<const Backup *> restorable = m_service.restorable();
    for (const Backup *backup : restorable) {
        const QDateTime from =
            backup->restorableFrom.isValid() ? backup->restorableFrom : backup->finished;
        const QDateTime to =
            backup->restorableTo.isValid() ? backup->restorableTo : backup->finished;
        if (from < to)
            m_status.restorableMoments = -1;
        else if (m_status.restorableMoments >= 0)
            ++m_status.restorableMoments;
        if (!m_status.restorableFrom.isValid() || from < m_status.restorableFrom)
            m_status.restorableFrom = from;
        if (!m_status.restorableTo.isValid() || to > m_status.restorableTo)
            m_status.restorableTo = to;
        const QDateTime proved = backup->provedAt(m_now);
        if (proved.isValid() && !(proved <= m_status.lastProof))
            m_status.lastProof = proved;
    }
    const Policy &policy = m_service.policy;
    const QDateTime last = lastDue(policy, m_now);
    const QDateTime next = nextRun(policy, m_now);
    if (last.isValid() && next.isValid())
        m_status.expectedSeconds = last.secsTo(next);
    if (m_good)
        compareWithLastTen();
}

void Look::compareWithLastTen()
{
    m_status.lastGoodId = m_good->id;
    m_status.lastGood = m_good->finished;
    m_status.lastSeconds = m_good->durationSeconds();
    m_status.lastBytes = m_good->archive.bytes;
    QList<qint64> seconds;
    QList<qint64> bytes;
    for (const Backup &backup : m_service.backups) {
        if (&backup == m_good || !backup.isGood() || bytes.size() >= StatusLimits::usualOf)
            continue;
        seconds.append(backup.durationSeconds());
        bytes.append(backup.archive.bytes);
    }
    if (bytes.isEmpty())
        return;
    m_status.usualSeconds = median(seconds);
    m_status.usualBytes = median(bytes);
}

void Look::lookAtData()
{
    const QList<Backup> &all = m_service.backups;
    const auto newest = std::ranges::find(all, BackupState::Completed, &Backup::state);
    if (newest == all.cend())
        find(Protection::Unprotected, u"status-no-backup"_s);
    else
        lookAtNewest(*newest);
    const auto unread = std::ranges::count_if(all, &Backup::marksUnreadable);
    if (unread > 0)
        find(Protection::AtRisk, u"status-marks-unreadable"_s, {{u"count"_s, qint64(unread)}});
    const Backup *newestOne = newest == all.cend() ? nullptr : &*newest;
    qint64 others = 0;
    qint64 found = 0;
    for (const Backup &backup : all) {
        if (&backup == newestOne || !isBroken(backup, m_now))
            continue;
        ++others;
        found += backup.marks.verified && !backup.marks.verified->ok ? 1 : 0;
    }
    if (others > 0) {
        find(Protection::AtRisk, u"status-others-damaged"_s,
             {{u"count"_s, others}, {u"found"_s, found}});
    }
}

void Look::lookAtNewest(const Backup &newest)
{
    const QVariantMap args{{u"backup"_s, newest.id}};
    // Without an older one that is whole there is nothing to go back to.
    const Protection worst = m_good ? Protection::AtRisk : Protection::Unprotected;
    if (!newest.dataIntact)
        find(worst, u"status-newest-missing"_s, args);
    else if (newest.isDamaged() && !newest.marks.accepted)
        find(worst, u"status-newest-damaged"_s, args);
    else if (newest.isTouched(m_now))
        find(Protection::AtRisk, u"status-newest-touched"_s, args);
    if (!newest.isUnusual())
        return;
    find(Protection::AtRisk, u"status-anomaly"_s, args);
    m_status.reasons.append(newest.anomalies);
}

void Look::lookAtHistory()
{
    const auto unattested = std::ranges::count_if(m_service.backups, &Backup::isUnattested);
    if (m_service.historyProblem) {
        find(Protection::AtRisk, u"status-history-unreadable"_s,
             {{u"error"_s, toJson(*m_service.historyProblem).toVariantMap()}});
    } else if (unattested > 0) {
        find(Protection::AtRisk, u"status-unattested"_s, {{u"count"_s, qint64(unattested)}});
    }
    if (!m_service.vanished.isEmpty()) {
        find(Protection::AtRisk, u"status-vanished"_s,
             {{u"count"_s, qint64(m_service.vanished.size())},
              {u"backup"_s, m_service.vanished.first().id}});
    }
}

void Look::lookAtKeeper()
{
    if (m_service.isLost())
        find(Protection::AtRisk, u"status-lost"_s);
    if (m_service.keeperProblem && m_service.state != Service::State::Unconnected) {
        find(Protection::AtRisk, u"status-keeper-unknown"_s,
             {{u"error"_s, toJson(*m_service.keeperProblem).toVariantMap()}});
    }
    if (const QString other = ScheduleWords::otherKeeper(m_service); !other.isEmpty())
        note(u"status-other-keeper"_s, {{u"keeper"_s, other}});
    const bool isNobodys = isScheduled(m_service.policy) && !m_service.isKept &&
                           m_service.keeper.isEmpty() && !m_service.keeperProblem &&
                           !m_service.scheduleError &&
                           m_service.state != Service::State::Unconnected;
    if (isNobodys)
        find(Protection::AtRisk, u"status-no-keeper"_s);
}

void Look::lookAtAge()
{
    const bool counted = m_service.state != Service::State::Unconnected;
    if (counted && m_service.policy.at.isEmpty())
        note(u"status-no-schedule"_s);
    else if (counted && m_service.policy.paused)
        note(u"status-paused"_s);
    if (isLeftAlone(m_service))
        note(u"status-no-scheduler"_s);
    // Its next run fails.
    if (m_service.isMeantToRun && m_service.state == Service::State::Stopped &&
        isScheduled(m_service.policy))
        find(Protection::AtRisk, u"status-not-running"_s);
    if (counted && m_service.clockProblem)
        m_status.reasons.append(noteOf(*m_service.clockProblem));
    if (!m_good)
        return;
    if (isFromTheFuture(m_good->finished, m_now)) {
        return find(Protection::Late, u"status-clock-back"_s,
                    {{u"backup"_s, m_good->id},
                     {u"hours"_s, m_now.secsTo(m_good->finished) / secondsPerHour}});
    }
    const qint64 age = m_good->started.secsTo(m_now);
    if (isScheduled(m_service.policy))
        return lookAtSchedule(age);
    constexpr qint64 limit = qint64(StatusLimits::unscheduledDays) * 24 * secondsPerHour;
    if (age > limit) {
        find(Protection::Late, u"status-old"_s,
             {{u"hours"_s, age / secondsPerHour}, {u"limit"_s, limit / secondsPerHour}});
    }
}

void Look::lookAtSchedule(qint64 age)
{
    const Policy &policy = m_service.policy;
    const qint64 grace =
        StatusLimits::graceSeconds + 2 * std::max<qint64>(0, m_status.usualSeconds);
    const QDateTime due = lastDue(policy, m_now.addSecs(-grace));
    if (!due.isValid() || m_good->started >= due)
        return;
    const QDateTime before = lastDue(policy, due.addMSecs(-1));
    const qint64 pause = before.isValid() ? before.secsTo(due) : 0;
    // What another schedule would have run was not missed.
    if (age < pause + grace)
        return;
    find(Protection::Late, u"status-late"_s,
         {{u"hours"_s, age / secondsPerHour},
          {u"expected"_s, (pause + secondsPerHour / 2) / secondsPerHour}});
}

void Look::lookAtFailures()
{
    const std::optional<Service::Failure> last = m_service.lastFailure();
    std::optional<Error> why;
    if (last)
        why = last->error;
    qint64 count = m_service.unlistedFailure ? 1 : 0;
    for (const Backup &backup : m_service.backups) {
        if (backup.state == BackupState::Completed)
            break;
        count += backup.state == BackupState::Failed && !backup.isUnreadable() ? 1 : 0;
    }
    // One that could not even begin leaves no row: the schedule knows of each attempt.
    if (m_service.scheduleError) {
        why = why ? why : m_service.scheduleError;
        count = std::max<qint64>({1, count, m_service.scheduleFailures});
    }
    if (!why)
        return;
    QVariantMap args{{u"count"_s, count}, {u"error"_s, toJson(*why).toVariantMap()}};
    if (isTriedAgain(m_service))
        args.insert(u"retried"_s, true);
    if (count >= StatusLimits::failures || m_service.scheduleNeedsAttention)
        find(Protection::AtRisk, u"status-failures"_s, args);
    else
        note(u"status-failures"_s, args);
}

void Look::lookAtProof()
{
    if (!m_good)
        return;
    QDateTime since = m_status.lastProof;
    for (const Backup &backup : m_service.backups) {
        if (!m_status.lastProof.isValid() && backup.isGood())
            since = backup.finished;
    }
    const qint64 days = since.daysTo(m_now);
    if (days >= StatusLimits::proofDays) {
        find(Protection::AtRisk,
             m_status.lastProof.isValid() ? u"status-unproved"_s : u"status-never-proved"_s,
             {{u"days"_s, days}});
    }
    if (m_status.usualSeconds >= 0 &&
        m_status.lastSeconds > m_status.usualSeconds * StatusLimits::slowTimes &&
        m_status.lastSeconds > m_status.usualSeconds + StatusLimits::slowSeconds) {
        note(u"status-slow"_s,
             {{u"seconds"_s, m_status.lastSeconds}, {u"usual"_s, m_status.usualSeconds}});
    }
}

void Look::lookAtSpace()
{
    if (m_disk.freeBytes < 0 || m_disk.growthPerDay <= 0)
        return;
    // In years nobody knows: a number that changes every day would say nothing.
    constexpr qint64 farOff = 3650;
    const qint64 days = m_disk.freeBytes / m_disk.growthPerDay;
    if (days > farOff)
        return;
    m_status.freeDays = int(days);
    if (days <= StatusLimits::spaceDays) {
        find(Protection::AtRisk, u"status-space"_s,
             {{u"days"_s, days}, {u"bytes"_s, m_disk.freeBytes}});
    }
}

/// The next run will fail. Where another home writes, this one need not be able to.
void Look::lookAtPlace()
{
    const bool isOurs = m_service.isKept || m_service.keeper.isEmpty();
    if (m_status.counts && isOurs && !m_service.repositoryWritable)
        find(Protection::AtRisk, u"status-read-only"_s, {{u"path"_s, m_service.repositoryPath}});
}

} // namespace

ServiceStatus statusOf(const Service &service, const QDateTime &now, const DiskSpace &disk)
{
    return Look(service, now, disk).status();
}

QString protectionName(Protection protection)
{
    switch (protection) {
    case Protection::Protected:
        return u"protected"_s;
    case Protection::Late:
        return u"late"_s;
    case Protection::AtRisk:
        return u"atRisk"_s;
    case Protection::Unprotected:
        return u"unprotected"_s;
    case Protection::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace Reprise
