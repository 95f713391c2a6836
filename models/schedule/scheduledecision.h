// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "repository/policy.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace Reprise {

/// The limits of the schedule, all in one place; the console and the command line show them.
namespace ScheduleLimits {

/// After the first, second … failure of one run; the last one again and again, until the next run
/// is due.
[[nodiscard]] QList<std::chrono::minutes> retryPauses();
/// A run that did not start within this time was missed.
inline constexpr std::chrono::minutes missedAfter{5};
/// Where several services missed theirs, each waits at random for up to so long for each other one,
inline constexpr std::chrono::minutes spreadPerService{2};
/// but never longer than this.
inline constexpr std::chrono::minutes longestSpread{30};

} // namespace ScheduleLimits

/// What is remembered of one service's schedule from look to look, and across restarts.
struct ScheduleState
{
    /// A run that was started and whose end has not been seen yet.
    struct Attempt
    {
        QDateTime due = {};
        QString job = {};
        /// The scheduler that started it was told to end: if it was cancelled, then not by a
        /// person.
        bool withdrawn = false;
        bool operator==(const Attempt &) const = default;
    };

    /// As last read; in force while the repository cannot be.
    Policy policy = {};
    /// Every run until then has been dealt with: it was run, given up, or lay before the schedule
    /// was known. Invalid = never seen before.
    QDateTime handled = {};
    /// The run that is due, and not before when; invalid while none is.
    QDateTime due = {};
    QDateTime startAt = {};
    /// Of the run that is due, in a row.
    int failures = 0;
    QDateTime lastFailure = {};
    /// Of the last run that failed; until one succeeds.
    std::optional<Error> error = std::nullopt;
    /// When that one ended.
    QDateTime failedAt = {};
    /// Trying again does not help, or did not: a person should look.
    bool needsAttention = false;
    std::optional<Attempt> attempt = std::nullopt;

    bool operator==(const ScheduleState &) const = default;
};

/// What there is to know at one moment.
struct ScheduleMoment
{
    QDateTime now;
    /// When the newest scheduled backup that was completed began; invalid if there is none.
    QDateTime newestScheduled = {};
    /// How many services, this one included, find at this moment that they missed a run.
    int missedTogether = 1;
    /// From 0 up to, not including, 1.
    double random = 0;
};

struct ScheduleDecision
{
    enum class Kind {
        /// There is no schedule, or it is paused.
        Nothing,
        /// The next run starts at `at`.
        Wait,
        /// The run `due` is to be started now.
        Run,
    };

    Kind kind = Kind::Nothing;
    /// When the next run starts; not after now where it is to be started.
    QDateTime at = {};
    QDateTime due = {};
    /// `due` was found late: it is made up.
    bool newlyMissed = false;
    /// To be remembered.
    ScheduleState state;
};

/// Pure: all it knows is what it is given. Not to be asked while an attempt is under way.
[[nodiscard]] ScheduleDecision decide(const Policy &policy, const ScheduleState &state,
                                      const ScheduleMoment &moment);

/// How a run ended.
struct RunEnd
{
    enum class Kind {
        Succeeded,
        Failed,
        /// By a person: not wanted.
        Cancelled,
        /// By the end of the scheduler: still wanted.
        Withdrawn,
        /// There was nothing to back up: a managed instance that a person stopped.
        Skipped,
    };
    Kind kind = Kind::Succeeded;
    std::optional<Error> error = std::nullopt;
    /// Invalid where nobody knows: when it is seen.
    QDateTime at = {};
};

[[nodiscard]] ScheduleState afterRun(ScheduleState state, const QDateTime &due, const RunEnd &end,
                                     const QDateTime &now);
/// Trying again before the next run is of no use.
[[nodiscard]] bool needsPerson(const Error &error);

} // namespace Reprise
