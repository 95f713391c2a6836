// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/tiers.h"
#include "schedule/schedule.h"
#include "status/median.h"
#include "status/status.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 secondsPerDay = qint64(24) * 3600;

/// Size of a usual backup, and what it grows by in a day.
struct Trend
{
    qint64 bytes = 0;
    qint64 perDay = 0;
};

Trend trendOf(const QList<Backup> &backups)
{
    QList<qint64> bytes;
    QList<qint64> growth;
    const Backup *newer = nullptr;
    for (const Backup &backup : backups) {
        if (!backup.isGood() || bytes.size() >= StatusLimits::usualOf)
            continue;
        bytes.append(backup.archive.uniqueBytes);
        const qint64 seconds = newer ? backup.started.secsTo(newer->started) : 0;
        if (seconds > 0) {
            const qint64 more = newer->archive.uniqueBytes - backup.archive.uniqueBytes;
            growth.append(qint64(double(more) * double(secondsPerDay) / double(seconds)));
        }
        newer = &backup;
    }
    return {.bytes = median(bytes), .perDay = std::max<qint64>(0, median(growth))};
}

/// Only what retention looks at: it is asked every day.
Backup outlineOf(const Backup &backup)
{
    Backup outline;
    outline.id = backup.id;
    outline.sequence = backup.sequence;
    outline.identity = backup.identity;
    outline.trigger = backup.trigger;
    outline.state = backup.state;
    outline.started = backup.started;
    outline.finished = backup.finished;
    outline.archive.uniqueBytes = backup.archive.uniqueBytes;
    outline.dataIntact = backup.dataIntact;
    outline.manifestChanged = backup.manifestChanged;
    outline.manifestUnattested = backup.manifestUnattested;
    outline.anomalies = backup.anomalies;
    outline.marks = backup.marks;
    return outline;
}

qint64 sumOf(const QList<Backup> &backups)
{
    qint64 sum = 0;
    for (const Backup &backup : backups)
        sum += backup.archive.uniqueBytes;
    return sum;
}

} // namespace

qint64 dailyGrowth(const QList<Backup> &backups, const Policy &policy, const QDateTime &now)
{
    const auto newest = std::ranges::find_if(backups, &Backup::isGood);
    const QDateTime then = now.addDays(StatusLimits::growthDays);
    const QList<QDateTime> runs = runsBetween(policy, now, then);
    // Without runs nothing is pruned either.
    if (newest == backups.cend() || runs.isEmpty())
        return 0;
    const Trend trend = trendOf(backups);
    QList<Backup> all;
    for (const Backup &backup : backups) {
        if (backup.state != BackupState::Pending)
            all.append(outlineOf(backup));
    }
    const qint64 held = sumOf(all);
    Backup made = outlineOf(*newest);
    made.trigger = Trigger::Scheduled;
    made.marks = {};
    made.anomalies.clear();
    qint64 sequence = all.first().sequence;
    for (const QDateTime &run : runs) {
        made.sequence = ++sequence;
        made.id = u"run-"_s + QString::number(sequence);
        made.started = made.finished = run;
        // Else nothing older may go.
        made.marks.verified = Marks::Verified{.at = run, .ok = true, .problems = {}};
        made.archive.uniqueBytes =
            trend.bytes + qint64(double(trend.perDay) * double(now.secsTo(run)) / secondsPerDay);
        all.prepend(made);
    }
    const auto kept = keepReasons(all, policy, then);
    all.removeIf([&kept](const Backup &backup) { return kept.value(backup.id).isEmpty(); });
    return (sumOf(all) - held) / StatusLimits::growthDays;
}

} // namespace Reprise
