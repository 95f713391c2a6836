// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

namespace Reprise {

/// How long the machine has run, its sleep included: no setting of the time changes that.
struct Uptime
{
    /// Differs after each boot; empty = not known.
    QString boot;
    qint64 msecs = 0;

    bool operator==(const Uptime &) const = default;
};

/// The time of day, handed in wherever it matters, so that tests can turn it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC. May jump in either direction; order is never derived from it.
    [[nodiscard]] virtual QDateTime now() const = 0;
    [[nodiscard]] virtual Uptime uptime() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] Uptime uptime() const override;
};

/// Clocks of several machines, and of one that changes its time zone, differ by less.
inline constexpr std::chrono::hours clockTolerance{24};

/// One of two clocks jumped: nobody can tell how long ago it was.
[[nodiscard]] inline bool isFromTheFuture(const QDateTime &time, const QDateTime &now)
{
    return time.isValid() && time > now + clockTolerance;
}

} // namespace Reprise
