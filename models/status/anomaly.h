// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "note.h"
#include "repository/backup.h"

#include <QJsonObject>
#include <QList>
#include <functional>

namespace Reprise {

/// What makes a backup look unusual, all in one place.
namespace AnomalyLimits {

/// It is compared with the median of so many good ones before it,
inline constexpr int most = 10;
/// and not at all with fewer.
inline constexpr int fewest = 3;
/// Unusual is less than this percentage of the median, and more than that.
inline constexpr int lowPercent = 50;
inline constexpr int highPercent = 300;
/// A table that holds less than this percentage of the least that it had is as good as empty.
inline constexpr int emptyPercent = 10;
/// Differences that are smaller say nothing.
inline constexpr qint64 smallBytes = 10'000'000;
inline constexpr qint64 smallRows = 1000;
inline constexpr qint64 smallCount = 2;

} // namespace AnomalyLimits

/// How far the size and the contents of a new backup are from the last good ones of the same
/// source: notes with numbers, stored with the backup, which does not count as good until a person
/// accepts it. One that a person accepted is the new measure: nothing before it is looked at, and
/// it needs no others beside it. Pure.
///
/// Codes: anomaly-smaller, anomaly-larger {bytes, usual}; anomaly-gone {kind, names, count}: what
/// every one of the others has at the top of its contents; anomaly-gone and anomaly-emptied {kind,
/// names, count, rows, usual}: tables that always held some; anomaly-part-smaller {kind, name,
/// bytes, usual}; anomaly-part-rows {kind, name, rows, usual}; anomaly-fewer {kind, count, usual};
/// anomaly-rows {rows, usual}.
///
/// `earlier`: newest first. `same`: are these identities of one source?
[[nodiscard]] QList<Note> anomaliesOf(
    const Backup &backup, const QList<Backup> &earlier,
    const std::function<bool(const QJsonObject &, const QJsonObject &)> &same);

/// Notes in `backup` what is unusual of it, or that nobody could tell.
void compareWithEarlier(Backup &backup, const Result<QList<Backup>> &earlier,
                        const std::function<bool(const QJsonObject &, const QJsonObject &)> &same);

} // namespace Reprise
