// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/calendarbars.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// What one row stays as, one group after the other.
QList<CalendarBar> stays(const RetentionCalendar &calendar, const RetentionCalendar::Row &row)
{
    const auto place = [&calendar](QDate day) {
        return day.isNull() ? calendar.days
                            : int(std::clamp<qint64>(calendar.first.daysTo(day), 0, calendar.days));
    };
    QList<CalendarBar> bars;
    int from = place(row.from);
    const auto stay = [&bars, &from](KeepGroup group, int until) {
        if (until <= from)
            return;
        if (!bars.isEmpty() && bars.last().group == group)
            bars.last().until = until;
        else
            bars.append({.group = group, .from = from, .until = until});
        from = until;
    };
    for (const RetentionCalendar::Hold &hold : row.holds)
        stay(keepGroup(hold.reason), place(hold.until));
    // What nothing keeps waits for the next prune.
    stay(KeepGroup::Other, place(row.leaves));
    return bars;
}

void merge(QList<CalendarBar> &bars)
{
    const auto days = [](const CalendarBar &bar) {
        return std::tuple(bar.group, bar.from, -bar.until);
    };
    std::ranges::sort(bars, {}, days);
    QList<CalendarBar> merged;
    for (const CalendarBar &bar : std::as_const(bars)) {
        if (!merged.isEmpty() && days(merged.last()) == days(bar))
            merged.last().count += bar.count;
        else
            merged.append(bar);
    }
    bars = merged;
}

/// Each into the first lane that is free.
void putIntoLanes(QList<CalendarBar> &bars)
{
    QHash<KeepGroup, QList<int>> free;
    for (CalendarBar &bar : bars) {
        QList<int> &lanes = free[bar.group];
        const auto lane =
            std::ranges::find_if(lanes, [&bar](int until) { return until <= bar.from; });
        bar.lane = int(lane - lanes.begin());
        if (lane == lanes.end())
            lanes.append(bar.until);
        else
            *lane = bar.until;
    }
    std::ranges::sort(
        bars, {}, [](const CalendarBar &bar) { return std::tuple(bar.group, bar.lane, bar.from); });
}

} // namespace

KeepGroup keepGroup(const KeepReason &reason)
{
    if (reason.rule == "on-demand"_L1)
        return KeepGroup::OnDemand;
    if (reason.rule == "daily"_L1)
        return KeepGroup::Daily;
    if (reason.rule == "weekly"_L1)
        return KeepGroup::Weekly;
    if (reason.rule == "monthly"_L1)
        return KeepGroup::Monthly;
    return KeepGroup::Other;
}

QList<CalendarBar> calendarBars(const RetentionCalendar &calendar)
{
    QList<CalendarBar> bars;
    for (const RetentionCalendar::Row &row : calendar.rows)
        bars += stays(calendar, row);
    merge(bars);
    putIntoLanes(bars);
    return bars;
}

} // namespace Reprise
