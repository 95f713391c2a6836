// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#include "procfs.h"

#include <ctime>

namespace Reprise {

Uptime SystemClock::uptime() const
{
    timespec time = {};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        return {};
    return {.boot = bootId(), .msecs = qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000};
}

} // namespace Reprise
