// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"

#include <QByteArray>
#include <sys/types.h>

namespace Reprise {

/// Ends all processes of this user in `session` (getsid(2)) that have this NAME=VALUE in their
/// environment, which those that they start inherit: told to end, and made to after `graceMs`. What
/// made itself a daemon has a session of its own and was meant to stay. Returns when they are gone;
/// fails with timeout, reason marked-process-stays ("pid").
[[nodiscard]] Result<> endMarkedProcesses(const QByteArray &mark, pid_t session,
                                          JobContext &context, int graceMs = 3000);

} // namespace Reprise
