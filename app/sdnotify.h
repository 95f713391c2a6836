// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace Reprise {

/// Tells the service manager ("READY=1", "STOPPING=1", "WATCHDOG=1"), by the protocol of
/// sd_notify(3). False where there is none, which is no failure.
bool notifyServiceManager(const QByteArray &state);
/// How often it wants to hear of us; nothing where it does not.
[[nodiscard]] std::optional<std::chrono::milliseconds> watchdogInterval();

/// What this process says on stderr goes to the journal, which notes the time of each line.
[[nodiscard]] bool isJournalListening();

} // namespace Reprise
