// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <chrono>
#include <mutex>

namespace Reprise {

class Cancellation;

/// Holds back what passes it to so many bytes a second, over all threads together. What was not
/// used for a while may be made up for in a short burst only. Thread-safe.
class Throttle
{
public:
    /// 0 = as fast as it can. The cancellation outlives it and ends every wait.
    Throttle(qint64 bytesPerSecond, Cancellation &cancellation);

    /// Waits until these bytes may pass. Error cancelled.
    [[nodiscard]] Result<> take(qint64 bytes);

private:
    using Time = std::chrono::steady_clock;

    const qint64 m_rate;
    Cancellation &m_cancellation;
    std::mutex m_mutex;
    /// When all that was let through so far is paid for.
    Time::time_point m_paid;
};

} // namespace Reprise
