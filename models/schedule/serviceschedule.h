// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduledecision.h"
#include "schedule/schedulestore.h"

#include <QDateTime>
#include <optional>

namespace Reprise {

struct Service;

/// When the newest scheduled backup that was completed began; invalid if there is none.
[[nodiscard]] QDateTime newestScheduled(const Service &service);
/// Its runs are left out: a managed one that a person stopped has nothing to lose.
[[nodiscard]] bool skipsRuns(const Service &service);
/// This home keeps its schedule, and no program of it does so now.
[[nodiscard]] bool isLeftAlone(const Service &service);
/// By what this home keeps the schedule of a service; null where it does not. A repository that
/// cannot be read does not say whose its services are, nor what their policy is: both are as they
/// were last known.
[[nodiscard]] std::optional<Policy> keptPolicy(const Service &service,
                                               const ScheduleStore::States &states);
/// When the next run of a service that this home keeps by `policy` starts; not later than now where
/// one is due, or under way. Invalid where none is scheduled.
[[nodiscard]] QDateTime nextBackup(const Service &service, const Policy &policy,
                                   const ScheduleState &state, const QDateTime &now);
/// A good backup was finished since its last scheduled run failed, which is no news any more.
[[nodiscard]] bool isMended(const Service &service, const ScheduleState &state);
/// Its last scheduled run failed, and is tried again before the next one is due.
[[nodiscard]] bool isTriedAgain(const Service &service);

} // namespace Reprise
