// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/tiers.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

void keepByCalendar(const Ledger &ledger, KeepReasons &reasons)
{
    for (const CalendarRule &rule : ledger.rules()) {
        const QDate oldest = rule.oldest(ledger.today());
        for (const Ledger::Entry &entry : ledger.entries()) {
            // A day after today (a clock that jumped) is a period of its own, and kept.
            const QDate period = rule.periodOf(entry.day);
            if (period >= oldest && ledger.newestOfPeriod(rule, entry) == &entry.backup)
                reasons[entry.backup.id].append({.rule = rule.name, .period = rule.word(period)});
        }
    }
}

/// All of them are kept with "all", also those that do not count: a person asked for them. Of a
/// number, only good ones take a place.
void keepOnDemand(const Ledger &ledger, KeepReasons &reasons)
{
    const int limit = ledger.policy().keepOnDemand;
    QHash<int, int> kept;
    for (const auto &[backup, day, source] : ledger.entries()) {
        if (backup.trigger != Trigger::Manual || backup.state != BackupState::Completed)
            continue;
        const bool place = limit >= 0 && countsForRetention(backup) && kept[source]++ < limit;
        if (limit < 0 || place)
            reasons[backup.id].append({.rule = u"on-demand"_s});
    }
}

QList<KeepReason> lastingReasons(const Ledger &ledger, const Ledger::Entry &entry)
{
    const Backup &backup = entry.backup;
    QList<KeepReason> reasons;
    if (backup.marks.pinned)
        reasons.append({.rule = u"pinned"_s});
    if (backup.state == BackupState::Pending)
        return reasons;
    if (hasDoubtfulManifest(backup)) {
        reasons.append({.rule = u"unreadable"_s});
    } else if (countsForRetention(backup)) {
        if (!ledger.newerGood(entry))
            reasons.append({.rule = u"newest-good"_s});
    } else if (ledger.today() < entry.day.addDays(failedRowDays)) {
        const bool completed = backup.state == BackupState::Completed;
        reasons.append({.rule = completed ? u"not-good"_s : u"failed"_s});
    }
    return reasons;
}

/// What a kept one requires is kept, and what that requires.
void keepRequired(const Ledger &ledger, KeepReasons &reasons)
{
    QHash<QString, QString> requirers;
    // A backup can require older ones only: those come later here.
    for (const Ledger::Entry &entry : ledger.entries()) {
        const Backup &backup = entry.backup;
        if (const QString by = requirers.value(backup.id); !by.isEmpty())
            reasons[backup.id].append({.rule = u"required"_s, .period = {}, .by = by});
        const bool stays =
            backup.state == BackupState::Pending || !reasons.value(backup.id).isEmpty();
        for (const QString &needed : backup.requires_) {
            if (stays && !requirers.contains(needed))
                requirers.insert(needed, backup.id);
        }
    }
}

Tier tierOf(const Ledger &ledger, const Ledger::Entry &entry, const QList<KeepReason> &reasons)
{
    if (entry.backup.trigger == Trigger::Manual)
        return Tier::OnDemand;
    if (!countsForRetention(entry.backup))
        return Tier::Daily;
    for (const CalendarRule &rule : ledger.rules()) {
        if (std::ranges::contains(reasons, rule.name, &KeepReason::rule))
            return rule.tier;
    }
    if (!reasons.isEmpty())
        return Tier::Monthly;
    // Kept by nothing, until somebody prunes: it stands with those that displaced it.
    for (const CalendarRule &rule : ledger.rules()) {
        if (rule.periodOf(entry.day) >= rule.oldest(ledger.today()))
            return rule.tier;
    }
    return Tier::Monthly;
}

} // namespace

KeepReasons keepReasons(const Ledger &ledger)
{
    KeepReasons reasons;
    keepByCalendar(ledger, reasons);
    keepOnDemand(ledger, reasons);
    for (const Ledger::Entry &entry : ledger.entries()) {
        const QList<KeepReason> lasting = lastingReasons(ledger, entry);
        if (!lasting.isEmpty())
            reasons[entry.backup.id] += lasting;
        // A service that cannot be reached for months must not collect rows of its failures.
        const bool mayBeLast =
            entry.backup.state != BackupState::Pending && !isBareRow(entry.backup);
        if (mayBeLast && !reasons.contains(entry.backup.id) && !ledger.newerGood(entry))
            reasons[entry.backup.id].append({.rule = u"nothing-newer"_s});
    }
    keepRequired(ledger, reasons);
    return reasons;
}

KeepReasons keepReasons(const QList<Backup> &backups, const Policy &policy, const QDateTime &now,
                        const SameSource &same)
{
    return keepReasons(Ledger(backups, policy, now, same));
}

QHash<QString, Tier> tiers(const Ledger &ledger, const KeepReasons &reasons)
{
    QHash<QString, Tier> result;
    for (const Ledger::Entry &entry : ledger.entries())
        result.insert(entry.backup.id, tierOf(ledger, entry, reasons.value(entry.backup.id)));
    return result;
}

QHash<QString, Tier> tiers(const QList<Backup> &backups, const Policy &policy, const QDateTime &now,
                           const SameSource &same)
{
    const Ledger ledger(backups, policy, now, same);
    return tiers(ledger, keepReasons(ledger));
}

} // namespace Reprise
