// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "error.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace Reprise {

/// What a repository remembers of the time, in `clock.json`, so that a clock that jumps ahead (a
/// wrong time server, an empty battery) lets nothing grow old at once. The rule: now is believed if
/// it is at most a day (clockTolerance) away from the time that was last believed and what the
/// machine has run since. One that is further away, ahead or behind (a computer without a clock,
/// before it has asked for the time), is believed after it held for a day; until then nothing goes
/// or is dated anew. A machine that was off for a month then merely waits for a day before it
/// deletes anything.
struct SeenTime
{
    /// What the clock said, and how long the machine had run then.
    struct Mark
    {
        QDateTime at = {};
        Uptime uptime = {};
        bool operator==(const Mark &) const = default;
    };
    /// Invalid = nothing was seen yet.
    Mark believed = {};
    /// Since when another time holds; invalid = the clock is believed.
    Mark other = {};

    /// When what holds now will be believed; null = it is.
    [[nodiscard]] std::optional<QDateTime> believedFrom() const;
    bool operator==(const SeenTime &) const = default;
};

/// After another look at the clock. Pure.
[[nodiscard]] SeenTime seenAgain(const SeenTime &before, const SeenTime::Mark &now);

/// Nothing seen where there is no such file, or where it cannot be read.
[[nodiscard]] SeenTime readSeenTime(const QString &repository);
[[nodiscard]] Result<> writeSeenTime(const QString &repository, const SeenTime &seen);

} // namespace Reprise
