// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>
#include <functional>

namespace Reprise {

namespace Oracle {

namespace {

/// The newest scheduled good one of a source among some days stays.
void keepNewest(const std::vector<Copy> &all, const std::string &source,
                const std::set<QDate> &days, const std::string &why, Why &kept)
{
    long newest = 0;
    for (const Copy &copy : all) {
        if (copy.good && copy.scheduled && copy.source == source && days.count(copy.day) > 0 &&
            copy.sequence > newest)
            newest = copy.sequence;
    }
    if (newest > 0)
        kept[newest].insert(why);
}

std::set<QDate> weekAround(QDate day)
{
    while (day.dayOfWeek() != Qt::Monday)
        day = day.addDays(-1);
    std::set<QDate> week;
    for (int i = 0; i < 7; ++i)
        week.insert(day.addDays(i));
    return week;
}

std::set<QDate> monthAround(QDate day)
{
    std::set<QDate> month;
    for (QDate at = day; at.month() == day.month(); at = at.addDays(1))
        month.insert(at);
    for (QDate at = day; at.month() == day.month(); at = at.addDays(-1))
        month.insert(at);
    return month;
}

void keepBySource(const std::vector<Copy> &all, const std::string &source, const Rules &rules,
                  QDate today, QDate last, Why &kept)
{
    QDate day = today;
    for (int i = 0; i < rules.days; ++i, day = day.addDays(-1))
        keepNewest(all, source, {day}, "daily", kept);
    std::set<QDate> week = weekAround(today);
    for (int i = 0; i < rules.weeks; ++i, week = weekAround(week.begin()->addDays(-1)))
        keepNewest(all, source, week, "weekly", kept);
    std::set<QDate> month = monthAround(today);
    for (int i = 0; i < rules.months; ++i, month = monthAround(month.begin()->addDays(-1)))
        keepNewest(all, source, month, "monthly", kept);
    // What a clock that was ahead made.
    for (day = today.addDays(1); day <= last; day = day.addDays(1))
        keepNewest(all, source, {day}, "daily", kept);
    for (week = weekAround(today.addDays(7)); *week.begin() <= last;
         week = weekAround(week.begin()->addDays(7)))
        keepNewest(all, source, week, "weekly", kept);
    for (month = monthAround(monthAround(today).rbegin()->addDays(1)); *month.begin() <= last;
         month = monthAround(month.rbegin()->addDays(1)))
        keepNewest(all, source, month, "monthly", kept);
}

/// Of the same source; of any for what has no data to lose.
bool hasNewerGood(const std::vector<Copy> &all, const Copy &copy)
{
    for (const Copy &other : all) {
        const bool sameSource = other.source == copy.source || (!copy.good && !copy.hasData);
        if (other.good && other.sequence > copy.sequence && sameSource)
            return true;
    }
    return false;
}

} // namespace

Why kept(const std::vector<Copy> &all, const Rules &rules, QDate today)
{
    Why kept;
    std::set<std::string> sources;
    QDate last = today;
    for (const Copy &copy : all) {
        if (copy.good)
            sources.insert(copy.source);
        last = std::max(last, copy.day);
    }
    for (const std::string &source : sources) {
        keepBySource(all, source, rules, today, last, kept);
        std::set<long, std::greater<>> asked;
        long newest = 0;
        for (const Copy &copy : all) {
            if (copy.source != source || !copy.good)
                continue;
            newest = std::max(newest, copy.sequence);
            if (!copy.scheduled)
                asked.insert(copy.sequence);
        }
        kept[newest].insert("newest-good");
        int places = rules.onDemand;
        for (const long sequence : asked) {
            if (places-- > 0)
                kept[sequence].insert("on-demand");
        }
    }
    for (const Copy &copy : all) {
        if (copy.pinned)
            kept[copy.sequence].insert("pinned");
        if (!copy.scheduled && copy.completed && rules.onDemand < 0)
            kept[copy.sequence].insert("on-demand");
        QDate leaves = copy.day;
        for (int i = 0; i < 30; ++i)
            leaves = leaves.addDays(1);
        if (!copy.good && today < leaves)
            kept[copy.sequence].insert(copy.completed ? "not-good" : "failed");
        if (!kept.contains(copy.sequence) && !hasNewerGood(all, copy))
            kept[copy.sequence].insert("nothing-newer");
    }
    for (bool grows = true; grows;) {
        grows = false;
        for (const Copy &copy : all) {
            for (const long needed : copy.needs) {
                if (kept.contains(copy.sequence) && !kept[needed].contains("required")) {
                    kept[needed].insert("required");
                    grows = true;
                }
            }
        }
    }
    return kept;
}

std::set<long> dataLeaving(const std::vector<Copy> &all, const Why &kept, QDate today)
{
    std::set<long> leaving;
    for (const Copy &copy : all) {
        const auto why = kept.find(copy.sequence);
        const bool onlyFailed = why != kept.end() && why->second == std::set<std::string>{"failed"};
        if (onlyFailed && copy.hasData && copy.day.daysTo(today) >= 7 && hasNewerGood(all, copy))
            leaving.insert(copy.sequence);
    }
    return leaving;
}

} // namespace Oracle

} // namespace Reprise
