// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "repository/policy.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTimeZone>

namespace Reprise {

/// A service's life: what happens to its backups from day to day, by chance.
class Life
{
public:
    Life(quint32 seed, const QByteArray &zone, QDate begin);

    /// One day: what goes wrong, what people do, and the runs.
    void live();
    /// As a scheduled run that succeeds.
    void succeed(const QDateTime &when);
    [[nodiscard]] bool runsOn(QDate day) const
    {
        return !policy.paused && (policy.days.isEmpty() || policy.days.contains(day.dayOfWeek()));
    }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_now.toTimeZone(m_zone).date(); }
    [[nodiscard]] QDateTime at(QDate day, QTime time) const
    {
        return QDateTime(day, time, m_zone, QDateTime::TransitionResolution::RelativeToBefore)
            .toUTC();
    }
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    QList<Backup> backups;
    Policy policy;

private:
    void changePolicy();
    Backup fresh(Trigger trigger);
    void add(Trigger trigger);

    QRandomGenerator m_random;
    QDate m_today;
    QTimeZone m_zone;
    QDateTime m_now;
    QString m_source = QStringLiteral("source-0");
    int m_outage = 0;
    qint64 m_sequence = 0;
};

} // namespace Reprise
