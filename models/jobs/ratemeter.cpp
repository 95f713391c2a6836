// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ratemeter.h"

#include <cmath>

using namespace std::chrono_literals;

namespace Reprise {

namespace {

constexpr auto window = 10s;
/// Before that a rate is noise.
constexpr auto firstRateAfter = 500ms;

} // namespace

void RateMeter::add(const Progress &progress, Time now)
{
    if (progress.stage != m_last.stage || progress.unit != m_last.unit ||
        progress.done < m_last.done) {
        m_samples.clear();
    }
    m_last = progress;
    m_samples.push_back({now, progress.done});
    while (m_samples.size() > 2 && now - m_samples.front().time > window)
        m_samples.pop_front();
}

double RateMeter::rate() const
{
    if (m_samples.empty())
        return 0;
    const auto elapsed = m_samples.back().time - m_samples.front().time;
    if (elapsed < firstRateAfter)
        return 0;
    const double seconds = std::chrono::duration<double>(elapsed).count();
    return double(m_samples.back().done - m_samples.front().done) / seconds;
}

qint64 RateMeter::secondsLeft() const
{
    const double perSecond = rate();
    if (m_last.total < 0 || perSecond <= 0)
        return -1;
    const qint64 left = m_last.total > m_last.done ? m_last.total - m_last.done : 0;
    return qint64(std::ceil(double(left) / perSecond));
}

} // namespace Reprise
