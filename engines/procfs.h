// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>
#include <sys/types.h>

namespace Reprise {

/// What /proc/<pid>/stat says of a process (proc_pid_stat(5)).
struct ProcessStatus
{
    /// Field 3; Z = a zombie, X = dead.
    char state = 'X';
    pid_t group = 0;
    /// Field 7: 0 = none, as servers have it.
    int terminal = 0;
    /// Field 22: clock ticks from boot until its start.
    qint64 startTicks = 0;

    [[nodiscard]] bool lives() const { return state != 'Z' && state != 'X'; }
};

[[nodiscard]] std::optional<ProcessStatus> processStatus(pid_t pid);
/// Empty for processes of others, and for those that are gone.
[[nodiscard]] QString workingFolder(pid_t pid);
/// Of all processes that this one can see.
[[nodiscard]] QList<pid_t> processIds();
/// Differs after each boot.
[[nodiscard]] QString bootId();

} // namespace Reprise
