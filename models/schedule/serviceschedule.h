// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduledecision.h"

#include <QDateTime>

namespace Reprise {

struct Service;

/// When the newest scheduled backup that was completed began; invalid if there is none.
[[nodiscard]] QDateTime newestScheduled(const Service &service);
/// Its runs are left out: a managed one that does not run has nothing to lose.
[[nodiscard]] bool skipsRuns(const Service &service);
/// When the next run of a service that this home keeps starts; not later than now where one is due,
/// or under way. Invalid where none is scheduled.
[[nodiscard]] QDateTime nextBackup(const Service &service, const ScheduleState &state,
                                   const QDateTime &now);

} // namespace Reprise
