// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/pruneplan.h"

#include "retention/forecast.h"

#include <QSet>
#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// The newest scheduled good backup of the shortest period that is still kept, into `deletion`;
/// false if none of its periods is.
bool isDisplaced(const Ledger &ledger, const Ledger::Entry &entry, Deletion &deletion)
{
    for (const CalendarRule &rule : ledger.rules()) {
        const QDate period = rule.periodOf(entry.day);
        const Backup *newest = ledger.newestOfPeriod(rule, entry);
        if (period < rule.oldest(ledger.today()) || !newest || newest == &entry.backup)
            continue;
        deletion.rule = u"displaced"_s;
        deletion.period = rule.word(period);
        deletion.by = newest->id;
        return true;
    }
    return false;
}

void explain(const Ledger &ledger, const Ledger::Entry &entry, Deletion &deletion)
{
    const Backup &backup = entry.backup;
    if (backup.state != BackupState::Completed)
        deletion.rule = u"failed"_s;
    else if (!countsForRetention(backup))
        deletion.rule = u"not-good"_s;
    else if (backup.trigger == Trigger::Manual)
        deletion.rule = u"on-demand-limit"_s;
    else if (!isDisplaced(ledger, entry, deletion))
        deletion.rule = u"expired"_s;
    if (const Backup *good = ledger.newerGood(entry))
        deletion.newest = good->id;
    // A row without data protects nothing.
    deletion.isCovered = isBareRow(backup) || ledger.newerProven(entry) != nullptr;
}

/// Kept as a failure only, and long enough for its data.
bool isDataDue(const Ledger &ledger, const Ledger::Entry &entry, const QList<KeepReason> &reasons)
{
    return entry.backup.archive.bytes > 0 && reasons.size() == 1 &&
           reasons.first().rule == "failed"_L1 &&
           ledger.today() >= entry.day.addDays(failedDataDays) && ledger.newerGood(entry);
}

/// Oldest first, but none before those that require it: the repository refuses that.
QList<Deletion> inOrder(const QList<Deletion> &oldestFirst)
{
    QHash<QString, QList<const Deletion *>> requirers;
    for (const Deletion &deletion : oldestFirst) {
        for (const QString &needed : deletion.backup.requires_)
            requirers[needed].append(&deletion);
    }
    QList<Deletion> ordered;
    QSet<QString> taken;
    const std::function<void(const Deletion &)> take = [&](const Deletion &deletion) {
        if (taken.contains(deletion.backup.id))
            return;
        taken.insert(deletion.backup.id);
        for (const Deletion *requirer : requirers.value(deletion.backup.id))
            take(*requirer);
        ordered.append(deletion);
    };
    for (const Deletion &deletion : oldestFirst)
        take(deletion);
    return ordered;
}

PrunePlan planOf(const Ledger &ledger, const KeepReasons &keepReasons)
{
    QList<Deletion> going;
    PrunePlan plan;
    for (const Ledger::Entry &entry : ledger.entries()) {
        const Backup &backup = entry.backup;
        const QList<KeepReason> reasons = keepReasons.value(backup.id);
        // A dead pending one becomes a failed row first.
        const bool stays =
            backup.state == BackupState::Pending || backup.isInProgress() || !reasons.isEmpty();
        const bool dataOnly = stays && !backup.isInProgress() && isDataDue(ledger, entry, reasons);
        if (stays)
            plan.kept.append({.backup = backup, .reasons = reasons});
        if (stays && !dataOnly)
            continue;
        Deletion deletion{.backup = backup,
                          .part = dataOnly ? Deletion::Part::Data : Deletion::Part::Whole,
                          .rule = {}};
        explain(ledger, entry, deletion);
        going.prepend(deletion);
    }
    plan.deleted = inOrder(going);
    return plan;
}

} // namespace

PrunePlan prunePlan(const QList<Backup> &backups, const Policy &policy, const QDateTime &now,
                    const SameSource &same)
{
    const Ledger ledger(backups, policy, now, same);
    const KeepReasons reasons = keepReasons(ledger);
    PrunePlan plan = planOf(ledger, reasons);
    const QHash<QString, Leaving> leaving = forecast(ledger, reasons);
    for (Kept &kept : plan.kept)
        kept.until = leaving.value(kept.backup.id).at;
    return plan;
}

QList<Deletion> deletionsDue(const QList<Backup> &backups, const Policy &policy,
                             const QDateTime &now, const SameSource &same)
{
    const Ledger ledger(backups, policy, now, same);
    return planOf(ledger, keepReasons(ledger)).deleted;
}

QJsonObject reasonJson(const Deletion &deletion)
{
    QJsonObject json{{u"rule"_s, deletion.rule}};
    if (!deletion.period.isEmpty())
        json.insert(u"period"_s, deletion.period);
    if (!deletion.by.isEmpty())
        json.insert(u"by"_s, deletion.by);
    return json;
}

QString partName(Deletion::Part part)
{
    return part == Deletion::Part::Data ? u"data"_s : u"backup"_s;
}

} // namespace Reprise
