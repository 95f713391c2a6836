// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/rules.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Reprise {

/// Why a backup is kept: {"rule","period","by"} as `reprise backups --json` has it.
struct KeepReason
{
    /// "daily", "weekly", "monthly"; "on-demand"; "pinned"; "newest-good"; "required" (by the
    /// backup `by`); "failed" and "not-good" (for a while, whatever the policy says); and for what
    /// would go otherwise "nothing-newer" (no newer good one of its source) or "unreadable".
    QString rule;
    /// "2026-11-21", "2026-W47", "2026-11"; empty where there is none.
    QString period = {};
    QString by = {};
    bool operator==(const KeepReason &) const = default;
};
/// Of each backup that is kept today. What has none is what a prune deletes now; a pending one has
/// none either, and is nobody's to delete.
using KeepReasons = QHash<QString, QList<KeepReason>>;
[[nodiscard]] KeepReasons keepReasons(const Ledger &ledger);
[[nodiscard]] KeepReasons keepReasons(const QList<Backup> &backups, const Policy &policy,
                                      const QDateTime &now, const SameSource &same = equalSource);

/// Which group each backup stands in: a pure function of the backups, the policy and the time.
/// Periods are calendar periods in the policy's zone, today being the first; a scheduled row stands
/// in the shortest period that keeps it. Failed and cancelled rows stand in OnDemand (manual) or
/// Daily (scheduled); one kept only by a pin, or as the newest good one, stands in Monthly. Newer
/// is what has the higher sequence; the day is the one on which a backup started. Backups of
/// different sources never displace each other.
[[nodiscard]] QHash<QString, Tier> tiers(const QList<Backup> &backups, const Policy &policy,
                                         const QDateTime &now,
                                         const SameSource &same = equalSource);
[[nodiscard]] QHash<QString, Tier> tiers(const Ledger &ledger, const KeepReasons &reasons);

} // namespace Reprise
