// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "repository/policy.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <functional>

namespace Reprise {

/// Are these identities of one source? See Engine::compareIdentity().
using SameSource = std::function<bool(const QJsonObject &older, const QJsonObject &newer)>;
[[nodiscard]] bool equalSource(const QJsonObject &one, const QJsonObject &other);

/// Which group each backup stands in: a pure function of the backups, the policy and the time.
/// Periods are calendar periods in the policy's zone, today being the first; a scheduled row stands
/// in the shortest period that keeps it. Failed and cancelled rows stand in OnDemand (manual) or
/// Daily (scheduled); one kept only by a pin, or as the newest good one, stands in Monthly. Newer
/// is what has the higher sequence; the day is the one on which a backup started. Backups of
/// different sources never displace each other.
[[nodiscard]] QHash<QString, Tier> tiers(const QList<Backup> &backups, const Policy &policy,
                                         const QDateTime &now,
                                         const SameSource &same = equalSource);

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
                                                            const QDateTime &now,
                                                            const SameSource &same = equalSource);

/// Rows of failed and cancelled backups go after as many days.
inline constexpr int failedRowDays = 30;
/// When the last of these reasons ends by the calendar (a newer backup of the same period may end
/// it before); null where it does not end by itself.
[[nodiscard]] QDateTime keptUntil(const Backup &backup, const QList<KeepReason> &reasons,
                                  const Policy &policy);

} // namespace Reprise
