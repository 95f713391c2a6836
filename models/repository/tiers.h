// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "repository/policy.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Reprise {

/// Which group each backup stands in: a pure function of the backups, the policy and the time.
/// Periods are calendar periods in the policy's zone, today being the first; a scheduled row stands
/// in the shortest period that keeps it. Failed and cancelled rows stand in OnDemand (manual) or
/// Daily (scheduled); one kept only by a pin, or as the newest good one, stands in Monthly.
[[nodiscard]] QHash<QString, Tier> tiers(const QList<Backup> &backups, const Policy &policy,
                                         const QDateTime &now);

/// Why a backup is kept: {"rule","period"} as `reprise backups --json` has it.
struct KeepReason
{
    /// "daily", "weekly", "monthly", "on-demand", "pinned", "newest-good", "failed".
    QString rule;
    /// "2026-11-21", "2026-W47", "2026-11"; empty where there is none.
    QString period;
    bool operator==(const KeepReason &) const = default;
};
[[nodiscard]] QHash<QString, QList<KeepReason>> keepReasons(const QList<Backup> &backups,
                                                            const Policy &policy,
                                                            const QDateTime &now);

} // namespace Reprise
