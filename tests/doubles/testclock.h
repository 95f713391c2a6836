// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QTimeZone>
#include <mutex>

namespace Reprise {

/// A clock that stands still until it is turned, which is time that passes. Thread-safe.
class TestClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_now;
    }
    void set(const QDateTime &now)
    {
        const std::lock_guard lock(m_mutex);
        m_now = now;
    }
    void advance(qint64 seconds)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addSecs(seconds);
    }
    /// It is set wrong: no time passes.
    void jump(qint64 seconds)
    {
        const std::lock_guard lock(m_mutex);
        m_now = m_now.addSecs(seconds);
        m_wrongBy += seconds;
    }
    /// The machine is started again.
    void boot(const QString &name)
    {
        const std::lock_guard lock(m_mutex);
        m_boot = name;
    }
    [[nodiscard]] Uptime uptime() const override
    {
        const std::lock_guard lock(m_mutex);
        return {.boot = m_boot, .msecs = m_now.addSecs(-m_wrongBy).toMSecsSinceEpoch()};
    }

private:
    mutable std::mutex m_mutex;
    QString m_boot = QStringLiteral("test");
    qint64 m_wrongBy = 0;
    QDateTime m_now{QDate(2026, 11, 21), QTime(5, 44, 12), QTimeZone::utc()};
};

/// "2026-11-21 02:00" or "2026-11-21 02:00:30", in UTC.
inline QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

} // namespace Reprise
