// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/forecast.h"

#include "schedule/schedule.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A run to come; null = never.
struct Run
{
    QDateTime at = {};
    /// Its day in the service's zone.
    QDate day = {};

    [[nodiscard]] bool isNever() const { return !at.isValid(); }
    [[nodiscard]] bool isAfter(const Run &other) const
    {
        return !other.isNever() && (isNever() || at > other.at);
    }
};

Run later(const Run &one, const Run &other)
{
    return other.isAfter(one) ? other : one;
}

/// The runs to come, and when reasons end by them. Nothing is deleted but by the prune after a run.
class Runs
{
public:
    Runs(const Policy &policy, const QDateTime &now)
        : m_policy(policy)
        , m_first(run(nextRun(policy, now)))
    {
    }

    [[nodiscard]] const Run &first() const { return m_first; }
    [[nodiscard]] Run run(const QDateTime &at) const
    {
        return {.at = at, .day = at.isValid() ? at.toTimeZone(m_policy.zone).date() : QDate()};
    }
    /// The first one on that day or later.
    [[nodiscard]] Run onOrAfter(QDate day)
    {
        if (m_first.isNever() || m_first.day >= day)
            return m_first;
        auto known = m_byDay.constFind(day);
        if (known == m_byDay.constEnd()) {
            const QDateTime before = day.startOfDay(m_policy.zone).toUTC().addMSecs(-1);
            known = m_byDay.insert(day, run(nextRun(m_policy, before)));
        }
        return *known;
    }
    /// When the newest of a day's period is not kept as that any more: because the period has
    /// become too old, or because a newer one of the same source came. `next`: the first run after
    /// it.
    [[nodiscard]] Run endOf(const CalendarRule &rule, QDate day, const Run &next, bool sameSource)
    {
        const QDate period = rule.periodOf(day);
        const Run expiry = later(next, onOrAfter(rule.later(period, rule.count)));
        // One from the future, after a clock jumped back, is displaced when its time has come.
        const Run newer = next.day >= period ? next : onOrAfter(period);
        const bool displaces = sameSource && !newer.isNever() && rule.periodOf(newer.day) == period;
        return displaces && expiry.isAfter(newer) ? newer : expiry;
    }

private:
    const Policy &m_policy;
    Run m_first;
    QHash<QDate, Run> m_byDay;
};

/// Among reasons that never end by themselves: which one says the most.
int weightOf(const KeepReason &reason)
{
    static const QStringList rising = {u"daily"_s,         u"weekly"_s,   u"monthly"_s,
                                       u"failed"_s,        u"not-good"_s, u"newest-good"_s,
                                       u"nothing-newer"_s, u"required"_s, u"unreadable"_s,
                                       u"on-demand"_s,     u"pinned"_s};
    return int(rising.indexOf(reason.rule));
}

/// The latest end of several reasons.
struct Latest
{
    Run end;
    KeepReason reason;

    void add(const Run &other, const KeepReason &because)
    {
        const bool equal = end.isNever() == other.isNever() && end.at == other.at;
        if (reason.rule.isEmpty() || other.isAfter(end) ||
            (equal && weightOf(because) > weightOf(reason))) {
            end = other;
            reason = because;
        }
    }
};

class Forecaster
{
public:
    Forecaster(const Ledger &ledger, const KeepReasons &reasons)
        : m_ledger(ledger)
        , m_reasons(reasons)
        , m_runs(ledger.policy(), ledger.now())
    {
    }

    [[nodiscard]] QHash<QString, Leaving> all();
    [[nodiscard]] QList<RetentionCalendar::Row> runsUntil(const QDateTime &end);
    /// Once all() knows what requires it.
    [[nodiscard]] QList<RetentionCalendar::Hold> holdsOf(const Ledger::Entry &entry);

private:
    [[nodiscard]] Leaving leavingOf(const Ledger::Entry &entry);
    [[nodiscard]] Run endOf(const Ledger::Entry &entry, const KeepReason &reason);
    [[nodiscard]] Run dataEndOf(const Ledger::Entry &entry);
    /// There is, or will be after the next run, a newer good one of its source.
    [[nodiscard]] bool getsNewer(const Ledger::Entry &entry) const
    {
        return entry.source == m_ledger.currentSource() || entry.source == Ledger::anySource ||
               m_ledger.newerGood(entry);
    }

    const Ledger &m_ledger;
    const KeepReasons &m_reasons;
    Runs m_runs;
    /// What requires a backup, and until when.
    QHash<QString, Latest> m_required;
};

Run Forecaster::endOf(const Ledger::Entry &entry, const KeepReason &reason)
{
    for (const CalendarRule &rule : m_ledger.rules()) {
        if (rule.name == reason.rule)
            return m_runs.endOf(rule, entry.day, m_runs.first(),
                                entry.source == m_ledger.currentSource());
    }
    if (reason.rule == "required"_L1)
        return m_required.value(entry.backup.id).end;
    if (!getsNewer(entry))
        return {};
    if (reason.rule == "failed"_L1 || reason.rule == "not-good"_L1)
        return m_runs.onOrAfter(entry.day.addDays(failedRowDays));
    // The next run is newer.
    if (reason.rule == "newest-good"_L1 || reason.rule == "nothing-newer"_L1)
        return m_runs.first();
    return {};
}

Run Forecaster::dataEndOf(const Ledger::Entry &entry)
{
    const QList<KeepReason> reasons = m_reasons.value(entry.backup.id);
    const bool isFailure = reasons.size() == 1 && reasons.first().rule == "failed"_L1;
    if (!isFailure || entry.backup.archive.bytes == 0 || !getsNewer(entry))
        return {};
    return m_runs.onOrAfter(entry.day.addDays(failedDataDays));
}

Leaving Forecaster::leavingOf(const Ledger::Entry &entry)
{
    // It becomes something else first.
    if (entry.backup.state == BackupState::Pending)
        return {};
    Latest latest;
    const QList<KeepReason> reasons = m_reasons.value(entry.backup.id);
    for (const KeepReason &reason : reasons)
        latest.add(endOf(entry, reason), reason);
    if (reasons.isEmpty())
        return {.at = m_runs.first().at};
    const Run data = dataEndOf(entry);
    return {.at = latest.end.at,
            .last = latest.reason,
            .dataAt = latest.end.isAfter(data) ? data.at : QDateTime()};
}

QHash<QString, Leaving> Forecaster::all()
{
    QHash<QString, Leaving> leaving;
    // Newest first: what requires another is newer.
    for (const Ledger::Entry &entry : m_ledger.entries()) {
        const Leaving found = leavingOf(entry);
        leaving.insert(entry.backup.id, found);
        for (const QString &needed : entry.backup.requires_) {
            m_required[needed].add(m_runs.run(found.at),
                                   {.rule = u"required"_s, .period = {}, .by = entry.backup.id});
        }
    }
    return leaving;
}

QList<RetentionCalendar::Hold> Forecaster::holdsOf(const Ledger::Entry &entry)
{
    QList<RetentionCalendar::Hold> holds;
    const QList<KeepReason> reasons = m_reasons.value(entry.backup.id);
    for (const KeepReason &reason : reasons)
        holds.append({.reason = reason, .until = endOf(entry, reason).day});
    return holds;
}

QList<RetentionCalendar::Row> Forecaster::runsUntil(const QDateTime &end)
{
    QList<RetentionCalendar::Row> rows;
    const Policy &policy = m_ledger.policy();
    const QList<QDateTime> times = runsBetween(policy, m_ledger.now(), end);
    for (qsizetype i = 0; i < times.size(); ++i) {
        const Run run = m_runs.run(times[i]);
        const Run next =
            m_runs.run(i + 1 < times.size() ? times[i + 1] : nextRun(policy, times[i]));
        Latest latest;
        QList<RetentionCalendar::Hold> holds;
        const auto hold = [&](const Run &until, const KeepReason &reason) {
            latest.add(until, reason);
            holds.append({.reason = reason, .until = until.day});
        };
        for (const CalendarRule &rule : m_ledger.rules()) {
            hold(m_runs.endOf(rule, run.day, next, true),
                 {.rule = rule.name, .period = rule.word(rule.periodOf(run.day))});
        }
        hold(next, {.rule = u"newest-good"_s});
        rows.prepend({.started = run.at,
                      .from = run.day,
                      .leaves = latest.end.day,
                      .last = latest.reason,
                      .holds = holds});
    }
    return rows;
}

} // namespace

QHash<QString, Leaving> forecast(const Ledger &ledger, const KeepReasons &reasons)
{
    return Forecaster(ledger, reasons).all();
}

QHash<QString, Leaving> forecast(const QList<Backup> &backups, const Policy &policy,
                                 const QDateTime &now, const SameSource &same)
{
    const Ledger ledger(backups, policy, now, same);
    return forecast(ledger, keepReasons(ledger));
}

RetentionCalendar retentionCalendar(const QList<Backup> &backups, const Policy &policy,
                                    const QDateTime &now, const SameSource &same, int days)
{
    const Ledger ledger(backups, policy, now, same);
    const KeepReasons reasons = keepReasons(ledger);
    Forecaster forecaster(ledger, reasons);
    RetentionCalendar calendar{.first = ledger.today(), .days = days, .rows = {}};
    const QDateTime end = calendar.first.addDays(days).startOfDay(policy.zone).toUTC();
    calendar.rows = forecaster.runsUntil(end.addMSecs(-1));
    const QHash<QString, Leaving> leaving = forecaster.all();
    for (const Ledger::Entry &entry : ledger.entries()) {
        if (entry.backup.state != BackupState::Completed)
            continue;
        const Leaving found = leaving.value(entry.backup.id);
        calendar.rows.append(
            {.id = entry.backup.id,
             .started = entry.backup.started,
             .from = entry.day,
             .leaves = found.at.isValid() ? found.at.toTimeZone(policy.zone).date() : QDate(),
             .last = found.last,
             .holds = forecaster.holdsOf(entry)});
    }
    return calendar;
}

KeepReason RetentionCalendar::Row::reasonOn(QDate day) const
{
    const auto hold = std::ranges::find_if(
        holds, [day](const Hold &one) { return one.until.isNull() || day < one.until; });
    return hold == holds.end() ? KeepReason{} : hold->reason;
}

QList<RetentionCalendar::Row> RetentionCalendar::on(QDate day) const
{
    QList<Row> there;
    std::ranges::copy_if(rows, std::back_inserter(there),
                         [day](const Row &row) { return row.isThereOn(day); });
    return there;
}

QList<int> RetentionCalendar::counts() const
{
    QList<int> counts(days, 0);
    for (const Row &row : rows) {
        const qint64 from = std::max<qint64>(0, first.daysTo(row.from));
        const qint64 until =
            row.leaves.isNull() ? days : std::min<qint64>(days, first.daysTo(row.leaves));
        for (qint64 day = from; day < until; ++day)
            ++counts[day];
    }
    return counts;
}

} // namespace Reprise
