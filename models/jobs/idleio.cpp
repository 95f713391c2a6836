// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/idleio.h"

#include <linux/ioprio.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Reprise {

namespace {

// glibc has no functions for these.
int ioPriority()
{
    return int(::syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0));
}

bool setIoPriority(int priority)
{
    return ::syscall(SYS_ioprio_set, IOPRIO_WHO_PROCESS, 0, priority) == 0;
}

} // namespace

IdleIo::IdleIo(bool wanted)
{
    if (!wanted)
        return;
    const int before = ioPriority();
    if (before >= 0 && setIoPriority(IOPRIO_PRIO_VALUE(IOPRIO_CLASS_IDLE, 0)))
        m_before = before;
}

IdleIo::~IdleIo()
{
    if (m_before >= 0)
        setIoPriority(m_before);
}

} // namespace Reprise
