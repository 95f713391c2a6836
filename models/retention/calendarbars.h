// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/forecast.h"

#include <QList>

namespace Reprise {

/// Why a backup is kept on a day, as the calendar draws it.
enum class KeepGroup { OnDemand, Daily, Weekly, Monthly, Other };
[[nodiscard]] KeepGroup keepGroup(const KeepReason &reason);

/// Backups that stay in one group over the same days of a calendar: from the first of them to
/// before `until`, counted from the calendar's first day.
struct CalendarBar
{
    KeepGroup group = KeepGroup::Other;
    int from = 0;
    int until = 0;
    int count = 1;
    /// Within its group; bars of one lane do not overlap.
    int lane = 0;

    bool operator==(const CalendarBar &) const = default;
};
/// By group, then by lane, then by day. A day crosses as many bars, each with its count, as there
/// are backups at its end.
[[nodiscard]] QList<CalendarBar> calendarBars(const RetentionCalendar &calendar);

} // namespace Reprise
