// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Reprise {

class Home;

/// "agent.lock" of a home, which an agent holds while it lives.
[[nodiscard]] QString agentLock(const Home &home);
[[nodiscard]] bool hasAgent(const Home &home);
/// "scheduler.lock" of a home, which whoever keeps its schedules holds: an agent or a console.
[[nodiscard]] QString schedulerLock(const Home &home);
[[nodiscard]] bool hasScheduler(const Home &home);

} // namespace Reprise
