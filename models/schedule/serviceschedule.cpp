// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/serviceschedule.h"

#include "schedule/schedule.h"
#include "services/service.h"

#include <algorithm>

namespace Reprise {

QDateTime newestScheduled(const Service &service)
{
    const auto newest = std::ranges::find_if(service.backups, [](const Backup &backup) {
        return backup.trigger == Trigger::Scheduled && backup.state == BackupState::Completed;
    });
    return newest == service.backups.cend() ? QDateTime() : newest->started;
}

bool skipsRuns(const Service &service)
{
    const bool rests = service.state == Service::State::Stopped && !service.isMeantToRun;
    return service.isManaged() && (rests || service.state == Service::State::Provisioning);
}

bool isLeftAlone(const Service &service)
{
    return service.isUnattended && service.isKept && !service.repositoryProblem &&
           isScheduled(service.policy) && !skipsRuns(service);
}

std::optional<Policy> keptPolicy(const Service &service, const ScheduleStore::States &states)
{
    if (service.state == Service::State::Unconnected)
        return {};
    if (service.isKept && !service.repositoryProblem)
        return service.policy;
    const auto known = states.constFind(service.id);
    const bool isUnclear =
        service.repositoryProblem || service.keeperProblem || service.keeper.isEmpty();
    return isUnclear && known != states.cend() ? std::optional(known->policy) : std::nullopt;
}

QDateTime nextBackup(const Service &service, const Policy &policy, const ScheduleState &state,
                     const QDateTime &now)
{
    if (skipsRuns(service))
        return {};
    if (state.attempt && isScheduled(policy))
        return state.attempt->due;
    const ScheduleMoment moment{.now = now, .newestScheduled = newestScheduled(service)};
    return decide(policy, state, moment).at;
}

bool isMended(const Service &service, const ScheduleState &state)
{
    const Backup *good = service.lastGood();
    if (!good)
        return false;
    if (state.failedAt.isValid())
        return good->finished > state.failedAt;
    // As earlier versions noted it.
    const QDateTime failed =
        state.lastFailure.isValid() ? state.lastFailure : std::max(state.due, state.handled);
    return failed.isValid() && good->started > failed;
}

bool isTriedAgain(const Service &service)
{
    return service.scheduleError && isScheduled(service.policy) &&
           !needsPerson(*service.scheduleError);
}

} // namespace Reprise
