// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Reprise {

class Home;

/// "agent.lock" of a home, which an agent holds while it lives.
[[nodiscard]] QString agentLock(const Home &home);
[[nodiscard]] bool hasAgent(const Home &home);

} // namespace Reprise
