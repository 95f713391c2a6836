// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/tiers.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Reprise {

/// What a prune takes away, and why.
struct Deletion
{
    enum class Part { Whole, Data };

    Backup backup;
    /// Data: of a failed backup, whose row stays for some time.
    Part part = Part::Whole;
    /// "displaced" (the backup `by` is newer and of the same `period`), "expired" (older than the
    /// policy keeps), "on-demand-limit", "failed" or "not-good" (for too long).
    QString rule;
    QString period = {};
    QString by = {};
    /// The newest good backup of its source, which is newer.
    QString newest = {};
    /// Some newer good one of its source was read back from the disk since it was finished, or
    /// there is no data to lose: without that it does not go.
    bool isCovered = false;

    bool operator==(const Deletion &) const = default;
};

/// What a prune leaves, why, and until when: the scheduled run after which it is deleted; null =
/// never by itself.
struct Kept
{
    Backup backup;
    QList<KeepReason> reasons;
    QDateTime until = {};

    bool operator==(const Kept &) const = default;
};

struct PrunePlan
{
    /// In the order of deleting: oldest first, but none before those that require it.
    QList<Deletion> deleted;
    /// Newest first.
    QList<Kept> kept;
};

/// What `reprise prune` would do now: a pure function. It holds for any policy, so that a changed
/// one can be previewed.
[[nodiscard]] PrunePlan prunePlan(const QList<Backup> &backups, const Policy &policy,
                                  const QDateTime &now, const SameSource &same = equalSource);
/// Only what goes.
[[nodiscard]] QList<Deletion> deletionsDue(const QList<Backup> &backups, const Policy &policy,
                                           const QDateTime &now,
                                           const SameSource &same = equalSource);

/// "displaced", "expired" … with period and by, as history.jsonl and --json have it.
[[nodiscard]] QJsonObject reasonJson(const Deletion &deletion);
[[nodiscard]] QString partName(Deletion::Part part);

} // namespace Reprise
