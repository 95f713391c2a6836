// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "filedescriptor.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <sys/types.h>

namespace Reprise {

/// A process in a session of its own that is no child of ours and outlives us. It exists, with its
/// final pid, from prepare() on, but waits for run() before it becomes its program: between the two
/// its pid is written down. If this object, or the whole of Reprise, goes away before run(), it
/// ends.
class DetachedProcess
{
public:
    struct Setup
    {
        /// The first is the program's absolute path.
        QStringList command;
        QString workingFolder;
        QMap<QString, QString> environment;
        /// Takes stdout and stderr, appended; made with 0600.
        QString logFile;
    };

    [[nodiscard]] static Result<DetachedProcess> prepare(const Setup &setup);
    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// Fails with tool-missing where the program cannot be executed.
    [[nodiscard]] Result<> run();

private:
    DetachedProcess() = default;

    QString m_program;
    pid_t m_pid = 0;
    /// Gives the pid, then either its end (the program runs) or the errno of execve().
    FileDescriptor m_report;
    FileDescriptor m_release;
};

} // namespace Reprise
