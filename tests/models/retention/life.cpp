// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "life.h"

using namespace Qt::StringLiterals;

namespace Reprise {

Life::Life(quint32 seed, const QByteArray &zone, QDate begin)
    : m_random(seed)
    , m_today(begin)
    , m_zone(zone)
{
    policy.zone = m_zone;
    changePolicy();
}

void Life::live()
{
    m_today = m_today.addDays(1);
    m_outage = m_outage > 0 ? m_outage - 1 : chance(4) ? below(9) : 0;
    if (chance(1))
        m_source = u"source-%1"_s.arg(below(3));
    if (chance(3))
        changePolicy();
    m_now = at(m_today, QTime(0, 1));
    if (chance(8))
        add(Trigger::Manual);
    if (!backups.isEmpty() && chance(5)) {
        Marks &marks = backups[below(int(backups.size()))].marks;
        marks.pinned = !marks.pinned;
    }
    for (const QString &time : std::as_const(policy.at)) {
        m_now = at(m_today, QTime::fromString(time, u"hh:mm"_s));
        if (m_outage == 0 && runsOn(m_today))
            add(Trigger::Scheduled);
    }
}

void Life::succeed(const QDateTime &when)
{
    m_now = when;
    m_today = when.toTimeZone(m_zone).date();
    Backup made = fresh(Trigger::Scheduled);
    // Of the source that the newest good one is of.
    for (const Backup &backup : std::as_const(backups)) {
        if (backup.isGood())
            made.identity = backup.identity;
    }
    backups.append(made);
}

void Life::changePolicy()
{
    static const QList<QStringList> times = {
        {u"02:00"_s}, {u"02:30"_s, u"14:00"_s}, {u"23:30"_s}, {u"00:00"_s}};
    static const QList<QList<int>> days = {{}, {}, {1, 3, 5}, {7}};
    policy.at = times[below(4)];
    policy.days = days[below(4)];
    policy.paused = below(10) == 0;
    policy.keepDaily = below(9);
    policy.keepWeekly = below(6);
    policy.keepMonthly = below(5);
    policy.keepOnDemand = below(4) == 0 ? -1 : 1 + below(3);
}

Backup Life::fresh(Trigger trigger)
{
    Backup backup;
    backup.sequence = ++m_sequence;
    backup.id = QString::number(backup.sequence);
    backup.trigger = trigger;
    backup.state = BackupState::Completed;
    backup.started = m_now;
    backup.finished = m_now.addSecs(600);
    backup.identity = {{u"of"_s, m_source}};
    backup.archive.bytes = 1000;
    return backup;
}

void Life::add(Trigger trigger)
{
    Backup backup = fresh(trigger);
    const int luck = below(100);
    if (luck < 5) {
        backup.state = BackupState::Failed;
    } else if (luck < 9) {
        backup.state = chance(50) ? BackupState::Failed : BackupState::Cancelled;
        backup.archive = {};
        backup.identity = {};
    } else if (luck < 14) {
        // Found damaged, or unlike the others.
        backup.marks.verified = Marks::Verified{.at = m_now, .ok = false, .problems = {}};
    } else if (luck < 18 && !backups.isEmpty() && backups.last().isGood()) {
        backup.requires_ = {backups.last().id};
    }
    // A clock that is ahead for one run.
    if (luck == 99)
        backup.started = m_now.addDays(below(60));
    backups.append(backup);
}

} // namespace Reprise
