// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "repository/policy.h"
#include "retention/sources.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Reprise {

/// The data of failed and cancelled backups goes after as many days, ...
inline constexpr int failedDataDays = 7;
/// ... and their rows after as many; also completed ones that are not good.
inline constexpr int failedRowDays = 30;

/// "The newest of each of the last `count` days, weeks or months", today's being the first of them.
/// A period is named by its first day.
struct CalendarRule
{
    /// "daily", "weekly", "monthly".
    QString name;
    Tier tier = Tier::Daily;
    int count = 0;

    [[nodiscard]] QDate periodOf(QDate day) const;
    /// The period that begins so many periods later.
    [[nodiscard]] QDate later(QDate period, int periods) const;
    /// The oldest one that is kept today; the one after today's where nothing is.
    [[nodiscard]] QDate oldest(QDate today) const { return later(periodOf(today), 1 - count); }
    /// "2026-11-21", "2026-W47", "2026-11".
    [[nodiscard]] QString word(QDate period) const;
};
/// Shortest period first.
[[nodiscard]] QList<CalendarRule> calendarRules(const Policy &policy);

/// Good: it counts, and it may displace another one.
[[nodiscard]] bool countsForRetention(const Backup &backup);
/// A failure or a cancel of which nothing but the row is left.
[[nodiscard]] bool isBareRow(const Backup &backup);
/// Its manifest cannot be read, is of a newer version, is not the one that was written or may not
/// be it, or its marks cannot be read: nobody knows what would be deleted.
[[nodiscard]] bool hasDoubtfulManifest(const Backup &backup);
/// Read back from the disk since it was finished, and found to be the whole of what was written.
[[nodiscard]] bool isProven(const Backup &backup, const QDateTime &now);

/// A service's backups as retention looks at them, at one moment under one policy: sorted by
/// sequence (a clock may jump, the sequence cannot), each with its day and its source. Made once
/// for all that is asked of them.
class Ledger
{
public:
    Ledger(const QList<Backup> &backups, const Policy &policy, const QDateTime &now,
           const SameSource &same);
    /// It points into itself.
    Q_DISABLE_COPY_MOVE(Ledger)
    ~Ledger() = default;

    struct Entry
    {
        Backup backup;
        /// The day that its run was for, in the service's zone: a run that ends after midnight is
        /// still the evening's.
        QDate day;
        /// Those of one source have the same number.
        int source;
    };
    /// Newest first.
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// Shortest period first.
    [[nodiscard]] const QList<CalendarRule> &rules() const { return m_rules; }

    /// Source of a backup that failed before anybody knew what answered: any good one is newer.
    static constexpr int anySource = -1;
    /// Source of one that does not count, and that no good one is of.
    static constexpr int noSource = -2;
    /// Where the next backups will come from: that of the newest good one; noSource without one.
    [[nodiscard]] int currentSource() const { return m_currentSource; }

    /// The newest scheduled good one of the same source in the same period of `rule`; null for one
    /// that the calendar says nothing of.
    [[nodiscard]] const Backup *newestOfPeriod(const CalendarRule &rule, const Entry &entry) const;
    /// The newest good one of its source, if that is newer than it; else null.
    [[nodiscard]] const Backup *newerGood(const Entry &entry) const;
    /// The same of those that are proven.
    [[nodiscard]] const Backup *newerProven(const Entry &entry) const;

private:
    void findSources(const SameSource &same);
    void remember(const Entry &entry);
    [[nodiscard]] static const Backup *newer(const QHash<int, const Backup *> &newest,
                                             const Entry &entry);

    using Period = std::pair<Tier, std::pair<int, QDate>>;

    Policy m_policy;
    QDateTime m_now;
    QDate m_today;
    QList<CalendarRule> m_rules;
    QList<Entry> m_entries;
    int m_currentSource = noSource;
    QHash<Period, const Backup *> m_newestOfPeriod;
    QHash<int, const Backup *> m_newestGood;
    QHash<int, const Backup *> m_newestProven;
};

} // namespace Reprise
