// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Reprise {

struct Backup;
struct Policy;
struct Service;

/// Whether a service could be brought back now. Unknown is never shown as good.
enum class Protection { Protected, Late, AtRisk, Unprotected, Unknown };

/// The limits of the states, all in one place.
namespace StatusLimits {

/// A run that is due may take so long to end in a good backup, and twice its usual duration.
inline constexpr int graceSeconds = 3600;
/// Without a schedule, and while it is paused, the newest good backup is late after as many days.
inline constexpr int unscheduledDays = 7;
/// As many runs that failed in a row are a risk.
inline constexpr int failures = 3;
/// No good backup was read and proved for as many days. (They are verified in turn, each within 30
/// days.)
inline constexpr int proofDays = 45;
/// The disk is full in as many days or less.
inline constexpr int spaceDays = 7;
/// Growth is looked at over as many days to come.
inline constexpr int growthDays = 28;
/// What is usual is the median of as many backups.
inline constexpr int usualOf = 10;
/// A backup took long where it took as many times as long as usual, and more by these seconds.
inline constexpr int slowTimes = 3;
inline constexpr int slowSeconds = 600;

} // namespace StatusLimits

/// The disk of a repository.
struct DiskSpace
{
    /// -1 = not known.
    qint64 freeBytes = -1;
    /// Of all services whose backups lie there; see dailyGrowth().
    qint64 growthPerDay = 0;
};

/// How well a service is protected, and why: what its repository and its schedule say at one
/// moment. A value without a present time in it: two of them differ only if something did.
struct ServiceStatus
{
    Protection protection = Protection::Unknown;
    /// Whether anybody is to be bothered. Not for managed services without a schedule, stopped or
    /// unfinished ones, and those that this home is not connected to, unless it lost them.
    bool counts = true;
    /// What is wrong or worth knowing, most important first, as data with numbers.
    QList<Note> reasons;

    /// The newest good backup; null where there is none.
    QString lastGoodId;
    QDateTime lastGood;
    /// The oldest and the newest moment that a good backup restores.
    QDateTime restorableFrom;
    QDateTime restorableTo;
    /// How many moments there are from the one to the other; -1 where any in between can be had.
    int restorableMoments = 0;
    /// When a good backup was last read and proved.
    QDateTime lastProof;
    /// Between the scheduled runs around now; -1 without a schedule.
    qint64 expectedSeconds = -1;
    /// Of the newest good backup, and the median of up to ten good ones before it; -1 where there
    /// is none.
    qint64 lastSeconds = -1;
    qint64 usualSeconds = -1;
    qint64 lastBytes = -1;
    qint64 usualBytes = -1;
    /// -1 where it is not known, or where the disk does not fill up.
    qint64 freeBytes = -1;
    int freeDays = -1;

    [[nodiscard]] bool needsAttention() const
    {
        return counts && protection != Protection::Protected;
    }
    bool operator==(const ServiceStatus &) const = default;
};

/// A pure function of its arguments, cheap enough for every second.
///
/// Unknown: the repository cannot be used. Unprotected: nothing was ever completed. At risk: data
/// of a backup is missing, has another size, was written to or found damaged (until it is verified,
/// accepted or deleted); the newest one looks unusual; runs fail in a row, whether or not they came
/// as far as to leave a row, or one failed that a person must mend; nothing was proved for long;
/// the disk is full soon or cannot be written; this home keeps the service and lost its
/// registration, or cannot tell whether it keeps it; the history cannot be read, says nothing of a
/// backup that is there, or says of one that is gone that nobody deleted it (until a person accepts
/// that). Late: the newest good backup is older than the pause between the run that is due and the
/// one before it, and a grace. That follows weekdays and clocks that jump. While a schedule is
/// paused, and without one, it is late after StatusLimits::unscheduledDays. The worst of them is
/// told, with all reasons.
[[nodiscard]] ServiceStatus statusOf(const Service &service, const QDateTime &now,
                                     const DiskSpace &disk);

/// How many bytes a day the backups of one service will add to their disk: what retention will keep
/// four weeks from now, if each run of the schedule makes a backup that is as large as the usual
/// one and grows as they do now (medians of the last ten), less what is kept now, divided by the
/// days. It may be negative. Only what no other backup shares is counted.
[[nodiscard]] qint64 dailyGrowth(const QList<Backup> &backups, const Policy &policy,
                                 const QDateTime &now);

/// "protected", "atRisk", … as `reprise services --json` has them.
[[nodiscard]] QString protectionName(Protection protection);

} // namespace Reprise
