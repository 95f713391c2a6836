// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentiontext.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Reprise {

QString RetentionText::day(QDate day, QDate today)
{
    //: A day of this year, as QLocale::toString() takes it: "19 December".
    const QString inThisYear = tr("d MMMM", "date");
    //: A day of another year: "19 December 2026".
    const QString inAnother = tr("d MMMM yyyy", "date");
    return QLocale().toString(day, day.year() == today.year() ? inThisYear : inAnother);
}

QString RetentionText::month(const QString &period)
{
    //: A month, as QLocale::toString() takes it: "November 2026".
    return QLocale().toString(QDate::fromString(period, u"yyyy-MM"_s), tr("MMMM yyyy", "month"));
}

QString RetentionText::reason(const KeepReason &reason)
{
    const QString &rule = reason.rule;
    const QDate date = QDate::fromString(reason.period, Qt::ISODate);
    if (rule == "daily"_L1)
        //: Why a backup is kept. %1 is a day, "21 November".
        return tr("newest of %1", "day").arg(day(date, date));
    if (rule == "weekly"_L1)
        //: Why a backup is kept. %1 is the number of a week of the year.
        return tr("newest of week %1").arg(reason.period.section(u'W', 1).toInt());
    if (rule == "monthly"_L1)
        //: Why a backup is kept. %1 is a month, "November 2026".
        return tr("newest of %1", "month").arg(month(reason.period));
    if (rule == "on-demand"_L1)
        return tr("on demand");
    if (rule == "pinned"_L1)
        return tr("pinned");
    if (rule == "newest-good"_L1)
        return tr("newest good one");
    if (rule == "required"_L1)
        //: %1 is the id of a backup.
        return tr("needed by %1").arg(reason.by);
    if (rule == "failed"_L1)
        return tr("failed");
    if (rule == "not-good"_L1)
        return tr("damaged or unusual");
    if (rule == "nothing-newer"_L1)
        return tr("no newer good backup");
    if (rule == "unreadable"_L1)
        return tr("its manifest cannot be trusted");
    return rule;
}

QString RetentionText::endless(const KeepReason &reason, const Policy &policy)
{
    const QString &rule = reason.rule;
    if (rule == "on-demand"_L1 && policy.keepOnDemand == 1)
        return tr("on demand; the next on-demand backup takes its place");
    if (rule == "on-demand"_L1 && policy.keepOnDemand > 1)
        return tr("on demand; stays as long as it is one of the %n most recent", nullptr,
                  policy.keepOnDemand);
    if (rule == "pinned"_L1)
        return tr("pinned; stays until it is unpinned");
    if (rule == "nothing-newer"_L1)
        return tr("stays until there is a newer good backup");
    if (rule == "required"_L1)
        //: %1 is the id of a backup.
        return tr("needed by %1; stays as long as that").arg(reason.by);
    //: %1 is why a backup is kept: "on demand", "newest good one".
    return tr("%1; stays until it is deleted").arg(RetentionText::reason(reason));
}

QString RetentionText::kept(const Backup &backup, const Leaving &leaving, const Policy &policy,
                            const QDateTime &now)
{
    if (backup.state == BackupState::Pending)
        return {};
    const QDate today = now.toTimeZone(policy.zone).date();
    const auto dayOf = [&](const QDateTime &at) {
        return day(at.toTimeZone(policy.zone).date(), today);
    };
    const bool isKept = !leaving.last.rule.isEmpty();
    if (!leaving.at.isValid())
        return isKept ? endless(leaving.last, policy)
                      : tr("no longer needed; goes with the next prune");
    if (!isKept)
        //: %1 is a day.
        return tr("no longer needed; leaves on %1").arg(dayOf(leaving.at));
    if (leaving.dataAt.isValid())
        //: %1 is why it is kept, "failed"; %2 and %3 are days.
        return tr("%1; its data leaves on %2, the row on %3")
            .arg(reason(leaving.last), dayOf(leaving.dataAt), dayOf(leaving.at));
    //: %1 is why a backup is kept, "newest of week 46"; %2 a day.
    return tr("%1; leaves on %2").arg(reason(leaving.last), dayOf(leaving.at));
}

QString RetentionText::deletion(const Deletion &deletion)
{
    if (deletion.rule == "expired"_L1)
        return tr("older than the policy keeps");
    if (deletion.rule == "on-demand-limit"_L1)
        return tr("the policy keeps newer on-demand backups only");
    if (deletion.rule == "not-good"_L1)
        return tr("damaged or unusual, and older than %n days", nullptr, failedRowDays);
    if (deletion.rule == "failed"_L1 && deletion.part == Deletion::Part::Data)
        return tr("only its data: failed, and older than %n days", nullptr, failedDataDays);
    if (deletion.rule == "failed"_L1)
        return tr("failed, and older than %n days", nullptr, failedRowDays);
    const QString &period = deletion.period;
    if (period.contains(u'W'))
        //: Why a backup is deleted. %1 is the number of a week of the year.
        return tr("a newer one of week %1 is kept").arg(period.section(u'W', 1).toInt());
    const QDate date = QDate::fromString(period, Qt::ISODate);
    return date.isValid()
               //: Why a backup is deleted. %1 is a day.
               ? tr("a newer one of %1 is kept", "day").arg(day(date, date))
               //: Why a backup is deleted. %1 is a month.
               : tr("a newer one of %1 is kept", "month").arg(month(period));
}

QString RetentionText::group(KeepGroup group)
{
    switch (group) {
    case KeepGroup::OnDemand:
        //: A group of backups.
        return tr("On demand", "group");
    case KeepGroup::Daily:
        //: A group of backups.
        return tr("Daily");
    case KeepGroup::Weekly:
        //: A group of backups.
        return tr("Weekly");
    case KeepGroup::Monthly:
        //: A group of backups.
        return tr("Monthly");
    case KeepGroup::Other:
        break;
    }
    //: A group of backups: those that are kept for another reason than their age.
    return tr("Other");
}

/// Newest first; days that follow each other are a range.
QString RetentionText::daysText(const QList<QDate> &days, QDate today)
{
    constexpr qsizetype shortestRange = 3;
    QStringList parts;
    for (qsizetype first = 0; first < days.size();) {
        qsizetype next = first + 1;
        while (next < days.size() && days[next].addDays(1) == days[next - 1])
            ++next;
        if (next - first >= shortestRange) {
            //: The first and the last day of a range: "15 November – 21 November".
            parts.append(
                tr("%1 – %2", "days").arg(day(days[next - 1], today), day(days[first], today)));
        } else {
            for (qsizetype i = first; i < next; ++i)
                parts.append(day(days[i], today));
        }
        first = next;
    }
    return parts.join(u", "_s);
}

QStringList RetentionText::onDay(const RetentionCalendar &calendar, QDate day)
{
    QMap<KeepGroup, QList<QDate>> groups;
    const QList<RetentionCalendar::Row> rows = calendar.on(day);
    for (const RetentionCalendar::Row &row : rows) {
        QList<QDate> &days = groups[keepGroup(row.reasonOn(day))];
        if (!days.contains(row.from))
            days.append(row.from);
    }
    QStringList lines;
    for (auto [group, days] : groups.asKeyValueRange()) {
        std::ranges::sort(days, std::greater());
        //: %1: a group of backups, "Daily"; %2: the days on which they were taken.
        lines.append(tr("%1: %2", "backups")
                         .arg(RetentionText::group(group), daysText(days, calendar.first)));
    }
    return lines;
}

QStringList RetentionText::retention(const Policy &policy)
{
    QStringList lines;
    if (policy.keepDaily > 0)
        lines.append(tr("Daily backups are kept for %n days.", nullptr, policy.keepDaily));
    if (policy.keepWeekly > 0)
        lines.append(tr("Weekly backups are kept for %n weeks.", nullptr, policy.keepWeekly));
    if (policy.keepMonthly > 0)
        lines.append(tr("Monthly backups are kept for %n months.", nullptr, policy.keepMonthly));
    if (lines.isEmpty())
        lines.append(tr("Of the scheduled backups only the newest good one is kept."));
    if (policy.keepOnDemand < 0)
        lines.append(tr("On-demand backups are kept until you delete them."));
    else if (policy.keepOnDemand == 1)
        lines.append(tr("Only the most recent on-demand backup is kept."));
    else
        lines.append(tr("Only the %n most recent on-demand backups are kept.", nullptr,
                        policy.keepOnDemand));
    return lines;
}

} // namespace Reprise
