// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Longer than a week, and than a week in which a zone left out a day.
constexpr int searchedDays = 10;

QList<QTime> timesOf(const Policy &policy)
{
    QList<QTime> times;
    for (const QString &text : policy.at) {
        // One that somebody spoilt by hand is no time; the others still are.
        if (const QTime time = QTime::fromString(text, u"HH:mm"_s); time.isValid())
            times.append(time);
    }
    return times;
}

QDateTime momentOf(QDate day, QTime time, const QTimeZone &zone)
{
    // As if from before a jump: the first of two, and beyond a gap by as much as it was into it.
    const QDateTime moment(day, time, zone, QDateTime::TransitionResolution::RelativeToBefore);
    if (moment.date() == day && moment.time() == time)
        return moment.toUTC();
    const auto jump = zone.previousTransition(moment.addMSecs(1));
    return jump.atUtc.isValid() ? jump.atUtc.toUTC() : moment.toUTC();
}

} // namespace

QList<QDateTime> runsBetween(const Policy &policy, const QDateTime &after, const QDateTime &until)
{
    if (!isScheduled(policy) || !after.isValid() || !until.isValid())
        return {};
    const QList<QTime> times = timesOf(policy);
    QList<QDateTime> runs;
    // A gap may move a run into the next day.
    QDate day = after.toTimeZone(policy.zone).date().addDays(-2);
    const QDate last = until.toTimeZone(policy.zone).date();
    for (; day <= last; day = day.addDays(1)) {
        if (!policy.days.isEmpty() && !policy.days.contains(day.dayOfWeek()))
            continue;
        for (const QTime &time : times) {
            const QDateTime run = momentOf(day, time, policy.zone);
            if (after < run && run <= until)
                runs.append(run);
        }
    }
    std::ranges::sort(runs);
    const auto same = std::ranges::unique(runs);
    runs.erase(same.begin(), same.end());
    return runs;
}

QDateTime nextRun(const Policy &policy, const QDateTime &after)
{
    const QList<QDateTime> runs = runsBetween(policy, after, after.addDays(searchedDays));
    return runs.isEmpty() ? QDateTime() : runs.first();
}

QDateTime lastDue(const Policy &policy, const QDateTime &now)
{
    const QList<QDateTime> runs = runsBetween(policy, now.addDays(-searchedDays), now);
    return runs.isEmpty() ? QDateTime() : runs.last();
}

bool isScheduled(const Policy &policy)
{
    return !policy.paused && !timesOf(policy).isEmpty();
}

} // namespace Reprise
