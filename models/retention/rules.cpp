// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

QDate CalendarRule::periodOf(QDate day) const
{
    if (tier == Tier::Weekly)
        return day.addDays(1 - day.dayOfWeek());
    if (tier == Tier::Monthly)
        return {day.year(), day.month(), 1};
    return day;
}

QDate CalendarRule::later(QDate period, int periods) const
{
    if (tier == Tier::Weekly)
        return period.addDays(7 * qint64(periods));
    if (tier == Tier::Monthly)
        return period.addMonths(periods);
    return period.addDays(periods);
}

QString CalendarRule::word(QDate period) const
{
    if (tier == Tier::Daily)
        return period.toString(Qt::ISODate);
    if (tier == Tier::Monthly)
        return period.toString(u"yyyy-MM"_s);
    int year = 0;
    const int week = period.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

QList<CalendarRule> calendarRules(const Policy &policy)
{
    return {{.name = u"daily"_s, .tier = Tier::Daily, .count = policy.keepDaily},
            {.name = u"weekly"_s, .tier = Tier::Weekly, .count = policy.keepWeekly},
            {.name = u"monthly"_s, .tier = Tier::Monthly, .count = policy.keepMonthly}};
}

bool countsForRetention(const Backup &backup)
{
    return backup.isGood();
}

bool isBareRow(const Backup &backup)
{
    const bool ended =
        backup.state == BackupState::Failed || backup.state == BackupState::Cancelled;
    return ended && backup.archive.bytes == 0 && !hasDoubtfulManifest(backup);
}

bool hasDoubtfulManifest(const Backup &backup)
{
    const bool unreadable = backup.error && backup.error->reason().startsWith("manifest-"_L1);
    // A row alone is what a full disk leaves, and has nothing to lose.
    const bool doubted =
        backup.manifestChanged || (backup.manifestUnattested && backup.archive.bytes > 0);
    return unreadable || backup.marksUnreadable || (doubted && !backup.marks.accepted);
}

bool isProven(const Backup &backup, const QDateTime &now)
{
    const QDateTime proved = backup.provedAt(now);
    return countsForRetention(backup) && !backup.isUnattested() && !backup.isTouched(now) &&
           proved.isValid() && proved >= backup.finished;
}

Ledger::Ledger(const QList<Backup> &backups, const Policy &policy, const QDateTime &now,
               const SameSource &same)
    : m_policy(policy)
    , m_now(now)
    , m_today(now.toTimeZone(policy.zone).date())
    , m_rules(calendarRules(policy))
{
    m_entries.reserve(backups.size());
    for (const Backup &backup : backups) {
        m_entries.append({.backup = backup,
                          .day = backup.started.toTimeZone(policy.zone).date(),
                          .source = noSource});
    }
    std::ranges::stable_sort(m_entries, std::ranges::greater(),
                             [](const Entry &entry) { return entry.backup.sequence; });
    findSources(same);
    for (const Entry &entry : std::as_const(m_entries))
        remember(entry);
}

void Ledger::findSources(const SameSource &same)
{
    // Of each source: the newest good identity, and the one that the next older is compared with,
    // so that a source may change piece by piece.
    QList<QJsonObject> newest;
    QList<QJsonObject> last;
    for (Entry &entry : m_entries) {
        const QJsonObject &identity = entry.backup.identity;
        const auto known = std::ranges::find_if(
            last, [&](const QJsonObject &newer) { return same(identity, newer); });
        entry.source = known == last.end() ? noSource : int(known - last.begin());
        if (!countsForRetention(entry.backup))
            continue;
        if (known == last.end()) {
            entry.source = int(last.size());
            newest.append(identity);
            last.append(identity);
        } else {
            *known = identity;
        }
    }
    for (Entry &entry : m_entries) {
        if (entry.source != noSource)
            continue;
        const QJsonObject &identity = entry.backup.identity;
        const auto older = std::ranges::find_if(
            newest, [&](const QJsonObject &good) { return same(good, identity); });
        // Where there is nothing left to lose, any newer good one will do.
        if (identity.isEmpty() || !entry.backup.hasData())
            entry.source = anySource;
        else if (older != newest.end())
            entry.source = int(older - newest.begin());
    }
}

void Ledger::remember(const Entry &entry)
{
    const Backup *backup = &entry.backup;
    if (!countsForRetention(*backup))
        return;
    if (m_currentSource == noSource)
        m_currentSource = entry.source;
    const auto keep = [backup](auto &newest, const auto &key) {
        if (!newest.contains(key))
            newest.insert(key, backup);
    };
    for (const int source : {entry.source, anySource}) {
        keep(m_newestGood, source);
        if (isProven(*backup, m_now))
            keep(m_newestProven, source);
    }
    if (backup->trigger != Trigger::Scheduled)
        return;
    for (const CalendarRule &rule : std::as_const(m_rules))
        keep(m_newestOfPeriod, Period(rule.tier, {entry.source, rule.periodOf(entry.day)}));
}

const Backup *Ledger::newestOfPeriod(const CalendarRule &rule, const Entry &entry) const
{
    if (!countsForRetention(entry.backup) || entry.backup.trigger != Trigger::Scheduled)
        return nullptr;
    return m_newestOfPeriod.value(Period(rule.tier, {entry.source, rule.periodOf(entry.day)}));
}

const Backup *Ledger::newer(const QHash<int, const Backup *> &newest, const Entry &entry)
{
    const Backup *found = newest.value(entry.source);
    return found && found->sequence > entry.backup.sequence ? found : nullptr;
}

const Backup *Ledger::newerGood(const Entry &entry) const
{
    return newer(m_newestGood, entry);
}

const Backup *Ledger::newerProven(const Entry &entry) const
{
    return newer(m_newestProven, entry);
}

} // namespace Reprise
