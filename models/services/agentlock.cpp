// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agentlock.h"

#include "services/home.h"
#include "storage/filelock.h"

using namespace Qt::StringLiterals;

namespace Reprise {

QString agentLock(const Home &home)
{
    return home.dataFolder() + u"/agent.lock"_s;
}

bool hasAgent(const Home &home)
{
    return FileLock::isTaken(agentLock(home));
}

QString schedulerLock(const Home &home)
{
    return home.dataFolder() + u"/scheduler.lock"_s;
}

bool hasScheduler(const Home &home)
{
    // An agent that just starts waits for a console to let go.
    return FileLock::isTaken(schedulerLock(home)) || hasAgent(home);
}

} // namespace Reprise
