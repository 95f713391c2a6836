// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/tiers.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Monday of the week.
QDate weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QDate dayOf(QDate day)
{
    return day;
}

/// One kind of calendar period: the rule's name, a day's period (its first day), how many are kept,
/// the first day of the oldest one that is, and what follows a period.
struct Rule
{
    QString name;
    Tier tier;
    QDate (*periodOf)(QDate);
    QDate oldest;
};

QList<Rule> rulesOf(const Policy &policy, QDate today)
{
    // Nothing is kept where the count is 0: the oldest period is the one after today's.
    return {{.name = u"daily"_s,
             .tier = Tier::Daily,
             .periodOf = dayOf,
             .oldest = today.addDays(1 - policy.keepDaily)},
            {.name = u"weekly"_s,
             .tier = Tier::Weekly,
             .periodOf = weekOf,
             .oldest = weekOf(today).addDays(7 * (1 - policy.keepWeekly))},
            {.name = u"monthly"_s,
             .tier = Tier::Monthly,
             .periodOf = monthOf,
             .oldest = monthOf(today).addMonths(1 - policy.keepMonthly)}};
}

/// The day that a run was for, in the service's zone: a run that ends after midnight is still the
/// evening's.
QDate localDay(const Backup &backup, const Policy &policy)
{
    return backup.started.toTimeZone(policy.zone).date();
}

QString periodName(const Rule &rule, QDate period)
{
    if (rule.tier == Tier::Daily)
        return period.toString(Qt::ISODate);
    if (rule.tier == Tier::Monthly)
        return period.toString(u"yyyy-MM"_s);
    int year = 0;
    const int week = period.weekNumber(&year);
    return u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0'));
}

bool counts(const Backup &backup)
{
    return backup.state != BackupState::Pending && backup.isGood();
}

/// Newest first by sequence: a clock may jump, the sequence cannot.
QList<Backup> newestFirst(QList<Backup> backups)
{
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::sequence);
    return backups;
}

/// Which source each backup is of: those of one source get the same number.
QHash<QString, int> sourcesOf(const QList<Backup> &backups, const SameSource &same)
{
    QHash<QString, int> sources;
    QList<QJsonObject> newest;
    for (const Backup &backup : backups) {
        if (!counts(backup))
            continue;
        const auto known = std::ranges::find_if(
            newest, [&](const QJsonObject &identity) { return same(backup.identity, identity); });
        const auto source = std::distance(newest.begin(), known);
        sources.insert(backup.id, int(source));
        // Compared with the one before it, so that a source may change piece by piece.
        if (known == newest.end())
            newest.append(backup.identity);
        else
            *known = backup.identity;
    }
    return sources;
}

using Reasons = QHash<QString, QList<KeepReason>>;

void keepByRule(const QList<Backup> &backups, const QHash<QString, int> &sources,
                const Policy &policy, const Rule &rule, Reasons &reasons)
{
    QSet<std::pair<int, QDate>> taken;
    for (const Backup &backup : backups) {
        if (!counts(backup) || backup.trigger != Trigger::Scheduled)
            continue;
        // A day after today (a clock that jumped) is a period of its own, and kept.
        const QDate period = rule.periodOf(localDay(backup, policy));
        const std::pair key(sources.value(backup.id), period);
        if (period < rule.oldest || taken.contains(key))
            continue;
        taken.insert(key);
        reasons[backup.id].append({.rule = rule.name, .period = periodName(rule, period)});
    }
}

void keepOnDemand(const QList<Backup> &backups, const QHash<QString, int> &sources,
                  const Policy &policy, Reasons &reasons)
{
    QHash<int, int> kept;
    for (const Backup &backup : backups) {
        if (!counts(backup) || backup.trigger != Trigger::Manual)
            continue;
        if (policy.keepOnDemand < 0 || kept[sources.value(backup.id)]++ < policy.keepOnDemand)
            reasons[backup.id].append({.rule = u"on-demand"_s, .period = {}});
    }
}

void keepAlways(const QList<Backup> &backups, const QHash<QString, int> &sources, Reasons &reasons)
{
    QSet<int> seen;
    for (const Backup &backup : backups) {
        if (backup.marks.pinned)
            reasons[backup.id].append({.rule = u"pinned"_s, .period = {}});
        if (!counts(backup)) {
            if (backup.state != BackupState::Pending)
                reasons[backup.id].append({.rule = u"failed"_s, .period = {}});
            continue;
        }
        const int source = sources.value(backup.id);
        if (!seen.contains(source))
            reasons[backup.id].append({.rule = u"newest-good"_s, .period = {}});
        seen.insert(source);
    }
}

Tier tierOf(const Backup &backup, const QList<KeepReason> &reasons, const Policy &policy,
            const QList<Rule> &rules)
{
    if (backup.trigger == Trigger::Manual)
        return Tier::OnDemand;
    if (!counts(backup))
        return Tier::Daily;
    for (const Rule &rule : rules) {
        if (std::ranges::contains(reasons, rule.name, &KeepReason::rule))
            return rule.tier;
    }
    if (!reasons.isEmpty())
        return Tier::Monthly;
    // Kept by nothing, until somebody prunes: it stands with those that displaced it.
    for (const Rule &rule : rules) {
        if (rule.periodOf(localDay(backup, policy)) >= rule.oldest)
            return rule.tier;
    }
    return Tier::Monthly;
}

} // namespace

bool equalSource(const QJsonObject &one, const QJsonObject &other)
{
    return one == other;
}

QHash<QString, QList<KeepReason>> keepReasons(const QList<Backup> &backups, const Policy &policy,
                                              const QDateTime &now, const SameSource &same)
{
    const QList<Backup> sorted = newestFirst(backups);
    const QHash<QString, int> sources = sourcesOf(sorted, same);
    Reasons reasons;
    for (const Rule &rule : rulesOf(policy, now.toTimeZone(policy.zone).date()))
        keepByRule(sorted, sources, policy, rule, reasons);
    keepOnDemand(sorted, sources, policy, reasons);
    keepAlways(sorted, sources, reasons);
    return reasons;
}

QHash<QString, Tier> tiers(const QList<Backup> &backups, const Policy &policy, const QDateTime &now,
                           const SameSource &same)
{
    const Reasons reasons = keepReasons(backups, policy, now, same);
    const QList<Rule> rules = rulesOf(policy, now.toTimeZone(policy.zone).date());
    QHash<QString, Tier> result;
    for (const Backup &backup : backups)
        result.insert(backup.id, tierOf(backup, reasons.value(backup.id), policy, rules));
    return result;
}

QDateTime keptUntil(const Backup &backup, const QList<KeepReason> &reasons, const Policy &policy)
{
    QDateTime latest;
    const QDate day = localDay(backup, policy);
    for (const KeepReason &reason : reasons) {
        QDate end;
        if (reason.rule == "daily"_L1)
            end = day.addDays(policy.keepDaily);
        else if (reason.rule == "weekly"_L1)
            end = weekOf(day).addDays(7 * policy.keepWeekly);
        else if (reason.rule == "monthly"_L1)
            end = monthOf(day).addMonths(policy.keepMonthly);
        else if (reason.rule == "failed"_L1)
            end = day.addDays(failedRowDays);
        else
            return {};
        const QDateTime until = end.startOfDay(policy.zone).toUTC();
        if (!latest.isValid() || until > latest)
            latest = until;
    }
    return latest;
}

} // namespace Reprise
