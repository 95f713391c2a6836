// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduledecision.h"

#include "clock.h"
#include "schedule/schedule.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

void forgetRun(ScheduleState &state)
{
    state.due = {};
    state.startAt = {};
    state.failures = 0;
    state.lastFailure = {};
}

void takePolicy(ScheduleState &state, const Policy &policy, const ScheduleMoment &moment)
{
    const QDateTime &now = moment.now;
    const bool known = state.handled.isValid();
    const bool isNew = policy.since.isValid() && policy.since != state.policy.since;
    if (!known || isNew || !isSameSchedule(state.policy, policy)) {
        // What another schedule, or a paused one, would have run was not missed: it counts from
        // when it was set, as far as that is known, and not from when it is first seen.
        const QDateTime set = isNew && policy.since <= now ? policy.since : now;
        // One that was never seen goes on from its last backup: only what was remembered of it is
        // lost.
        const QDateTime &newest = moment.newestScheduled;
        if (known)
            state.handled = std::max(set, std::min(state.handled, now));
        else if (newest.isValid())
            state.handled = set < now ? std::max(set, newest) : newest;
        else
            state.handled = set;
        forgetRun(state);
    }
    state.policy = policy;
}

/// Nothing from a future that was none may hold up the schedule. A clock that was set back by less
/// does not repeat what was run already.
void distrustFuture(ScheduleState &state, const QDateTime &now)
{
    if (isFromTheFuture(state.handled, now))
        state.handled = now;
    if (state.due.isValid() && state.due > now)
        forgetRun(state);
    if (state.startAt.isValid() && state.startAt > now + ScheduleLimits::longestSpread)
        state.startAt = now;
    if (state.lastFailure.isValid() && state.lastFailure > now)
        state.lastFailure = now;
}

void takeNewest(ScheduleState &state, const ScheduleMoment &moment)
{
    const QDateTime &newest = moment.newestScheduled;
    if (newest.isValid() && newest > state.handled && !isFromTheFuture(newest, moment.now))
        state.handled = newest;
}

std::chrono::milliseconds spread(const ScheduleMoment &moment)
{
    const std::chrono::minutes most =
        std::min(ScheduleLimits::longestSpread,
                 (moment.missedTogether - 1) * ScheduleLimits::spreadPerService);
    return std::chrono::milliseconds(qint64(double(std::chrono::milliseconds(most).count()) *
                                            std::clamp(moment.random, 0.0, 1.0)));
}

QDateTime retryTime(const ScheduleState &state)
{
    const auto pauses = ScheduleLimits::retryPauses();
    // What ended with its process did not fail by itself.
    if (state.failures == 1 && state.error && state.error->reason() == "interrupted"_L1)
        return state.lastFailure;
    return state.lastFailure + pauses.at(std::min<qsizetype>(state.failures, pauses.size()) - 1);
}

} // namespace

QList<std::chrono::minutes> ScheduleLimits::retryPauses()
{
    return {5min, 15min, 30min, 60min, 120min};
}

ScheduleDecision decide(const Policy &policy, const ScheduleState &before,
                        const ScheduleMoment &moment)
{
    ScheduleDecision decision{.state = before};
    ScheduleState &state = decision.state;
    takePolicy(state, policy, moment);
    if (!isScheduled(policy))
        return decision;
    const QDateTime &now = moment.now;
    distrustFuture(state, now);
    takeNewest(state, moment);

    const QDateTime latest = lastDue(policy, now);
    if (!latest.isValid() || latest <= state.handled) {
        forgetRun(state);
        decision.kind = ScheduleDecision::Kind::Wait;
        // Set back, the clock comes to what was run already once more.
        decision.at = nextRun(policy, std::max(now, state.handled));
        return decision;
    }
    decision.due = latest;
    if (state.due != latest) {
        state.needsAttention |= state.failures > 0;
        forgetRun(state);
        state.due = latest;
        decision.newlyMissed = latest + ScheduleLimits::missedAfter < now;
        const auto delay = decision.newlyMissed ? spread(moment) : 0ms;
        state.startAt = delay > 0ms ? now + delay : latest;
    }
    decision.at = state.startAt;
    if (state.failures > 0)
        decision.at = std::min(retryTime(state), nextRun(policy, now));
    decision.kind = decision.at <= now ? ScheduleDecision::Kind::Run : ScheduleDecision::Kind::Wait;
    return decision;
}

bool needsPerson(const Error &error)
{
    // A keyring that is locked now is open again once somebody logs in.
    if (error.reason().startsWith("keyring-"_L1))
        return false;
    // A server that crashed is made up for once it runs again.
    if (error.reason() == "service-not-running"_L1)
        return false;
    switch (error.code) {
    case ErrorCode::IdentityChanged:
    case ErrorCode::Authentication:
    case ErrorCode::Permission:
    case ErrorCode::Prerequisite:
    case ErrorCode::Unsupported:
    case ErrorCode::ToolMissing:
    case ErrorCode::Usage:
        return true;
    default:
        return false;
    }
}

ScheduleState afterRun(ScheduleState state, const QDateTime &due, const RunEnd &end,
                       const QDateTime &now)
{
    state.attempt.reset();
    const auto close = [&] {
        state.handled = std::max(state.handled, due);
        forgetRun(state);
    };
    switch (end.kind) {
    case RunEnd::Kind::Succeeded:
        close();
        state.error.reset();
        state.failedAt = {};
        state.needsAttention = false;
        break;
    case RunEnd::Kind::Cancelled:
    case RunEnd::Kind::Skipped:
        close();
        break;
    case RunEnd::Kind::Withdrawn:
        break;
    case RunEnd::Kind::Failed:
        state.error = end.error;
        state.failedAt = end.at.isValid() ? std::min(end.at, now) : now;
        if (end.error && needsPerson(*end.error)) {
            close();
            state.needsAttention = true;
            break;
        }
        state.failures += 1;
        state.lastFailure = now;
        state.needsAttention |= state.failures > ScheduleLimits::retryPauses().size();
        break;
    }
    return state;
}

} // namespace Reprise
