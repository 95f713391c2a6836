// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/throttle.h"

#include "cancellation.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Reprise {

namespace {

constexpr auto burst = 200ms;
/// Shorter waits cost more than they hold back; they add up to one that counts.
constexpr auto shortest = 5ms;

} // namespace

Throttle::Throttle(qint64 bytesPerSecond, Cancellation &cancellation)
    : m_rate(bytesPerSecond)
    , m_cancellation(cancellation)
    , m_paid(Time::now())
{
}

Result<> Throttle::take(qint64 bytes)
{
    if (m_rate <= 0 || bytes <= 0)
        return {};
    std::chrono::milliseconds wait;
    {
        const std::lock_guard lock(m_mutex);
        const auto now = Time::now();
        const std::chrono::duration<double> cost(double(bytes) / double(m_rate));
        m_paid = std::max(m_paid, now - burst) + std::chrono::duration_cast<Time::duration>(cost);
        wait = std::chrono::ceil<std::chrono::milliseconds>(m_paid - now);
    }
    if (wait < shortest)
        return {};
    const auto longest = std::chrono::milliseconds(std::chrono::hours(24));
    return m_cancellation.sleep(int(std::min(wait, longest).count())) ? Result<>() : cancelled();
}

} // namespace Reprise
