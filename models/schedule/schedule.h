// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/policy.h"

#include <QDateTime>
#include <QList>

namespace Reprise {

/// When a policy lets a service be backed up, in UTC; days and times are those of its zone. A time
/// that a jump of the clocks skips is run at the first moment after the gap, one that comes twice
/// only the first time, and several that fall on one moment are one run. Without times, and while
/// it is paused, a policy has no runs.

/// Runs with after < run <= until, oldest first. Meant for windows of up to some years.
[[nodiscard]] QList<QDateTime> runsBetween(const Policy &policy, const QDateTime &after,
                                           const QDateTime &until);
/// The first run after a moment; invalid if there is none.
[[nodiscard]] QDateTime nextRun(const Policy &policy, const QDateTime &after);
/// The latest run that is not after `now`; invalid if there is none.
[[nodiscard]] QDateTime lastDue(const Policy &policy, const QDateTime &now);

/// It has a time of day and is not paused.
[[nodiscard]] bool isScheduled(const Policy &policy);

} // namespace Reprise
