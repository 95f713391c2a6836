// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace Reprise {

/// The time of day, handed in wherever it matters, so that tests can turn it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC. May jump in either direction; order is never derived from it.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace Reprise
