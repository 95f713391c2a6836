// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobcontext.h"

#include <chrono>
#include <deque>

namespace Reprise {

/// Rate and time left of a job, from what it did in the last seconds. Fed with a monotonic clock,
/// so that the time of day may jump. One thread at a time.
class RateMeter
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// A new stage, a new unit or a count that falls starts anew.
    void add(const Progress &progress, Time now);
    /// A second; 0 = not known yet.
    [[nodiscard]] double rate() const;
    /// -1 = not known.
    [[nodiscard]] qint64 secondsLeft() const;

private:
    struct Sample
    {
        Time time;
        qint64 done;
    };
    Progress m_last;
    std::deque<Sample> m_samples;
};

} // namespace Reprise
