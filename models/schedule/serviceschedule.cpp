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
    return service.isManaged() && (service.state == Service::State::Stopped ||
                                   service.state == Service::State::Provisioning);
}

QDateTime nextBackup(const Service &service, const ScheduleState &state, const QDateTime &now)
{
    if (skipsRuns(service))
        return nextRun(service.policy, now);
    if (state.attempt && isScheduled(service.policy))
        return state.attempt->due;
    const ScheduleMoment moment{.now = now, .newestScheduled = newestScheduled(service)};
    return decide(service.policy, state, moment).at;
}

} // namespace Reprise
