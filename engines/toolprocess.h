// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <functional>

namespace Reprise {

/// The one way to run a program to its end: an argument list, never a shell; a process group of its
/// own; LC_ALL=C and TZ=UTC; secrets only by `input` or a 0600 file. Blocking, cancellable: the
/// group gets SIGTERM, after a grace time SIGKILL, and run() returns only once all of it is gone.
struct ToolCommand
{
    /// Absolute, or looked for in PATH.
    QString program;
    QStringList arguments;
    QString workingFolder;
    /// On top of a small clean environment (PATH, HOME, LC_ALL, TZ).
    QMap<QString, QString> environment;
    /// Written to stdin, which is then closed.
    QByteArray input;
    /// Takes stdout in blocks; null = kept, as ToolResult::output, up to 4 MiB.
    std::function<Result<>(QByteArrayView)> onOutput;
    /// Each line of stderr, as it comes.
    std::function<void(const QString &)> onErrorLine;
    /// Exit statuses that are no failure, besides 0; say why where you use it.
    QList<int> accepted;
    int graceMs = 3000;
    /// It is ended after so long; 0 = it may take as long as it likes.
    int timeoutMs = 0;
};

struct ToolResult
{
    int exitStatus = 0;
    QByteArray output;
    /// The last 16 KiB of stderr.
    QByteArray errorTail;
};

/// Errors: tool-missing (reason "tool-missing"), tool-failed (reasons "tool-exit-status" and
/// "tool-crashed"; detail is the tail of stderr), timeout (reason "tool-timeout"), cancelled, or
/// what onOutput returned.
[[nodiscard]] Result<ToolResult> runTool(const ToolCommand &command, JobContext &context);

/// Where a program is: PATH, then `folders`. Empty if nowhere.
[[nodiscard]] QString findProgram(const QString &name, const QStringList &folders = {});

} // namespace Reprise
