// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Reprise {

/// One server process of a managed instance, as `instance.json` keeps it.
struct ServerProcess
{
    QString name;
    /// argv[0] is an absolute path. Never holds a secret.
    QStringList command;
    QString workingFolder;
    /// NAME=VALUE, on top of a small clean environment.
    QStringList environment;
    QString logFile;
    /// Signal that stops it properly, such as SIGINT.
    int stopSignal = 15;

    qint64 pid = 0;
    /// Field 22 of /proc/<pid>/stat, and the boot it belongs to: together they tell the process
    /// from another one with the same pid.
    qint64 startTicks = 0;
    QString bootId;

    bool operator==(const ServerProcess &) const = default;
};

/// A server that Reprise started: a folder `<home>/instances/<id>/` with `instance.json`. Outlives
/// every Reprise process. A value over that file; one thread at a time.
class Instance
{
public:
    enum class State { Provisioning, Running, Stopped, Broken };

    Instance() = default;
    /// Reads `<folder>/instance.json`; not-found if there is none.
    [[nodiscard]] static Result<Instance> load(const QString &folder);
    /// Durable and atomic.
    [[nodiscard]] Result<> save() const;

    QString id;
    QString folder;
    QString socketFolder;
    QList<ServerProcess> processes;
    /// Until the first start succeeded, with the job that is at it.
    bool provisioning = false;
    QString jobId;

    /// It was started, and nobody stopped it since: what does not run of it crashed, or went down
    /// with the machine. A file beside instance.json, which a stop removes, also on a full disk.
    [[nodiscard]] static bool isMeantToRun(const QString &folder);
    [[nodiscard]] Result<> setMeantToRun(bool meant) const;

    /// Running if all processes live, Stopped if none does, else Broken.
    [[nodiscard]] State state() const;
    [[nodiscard]] static bool isAlive(const ServerProcess &process);

    /// Starts process `index` in a session of its own (under a systemd user session: in a transient
    /// scope), stdout and stderr appended to its log file, and saves. Makes the socket folder anew.
    [[nodiscard]] Result<> startProcess(qsizetype index);
    /// Sends each living process its stop signal, last one first, and waits up to `graceMs` for
    /// each, then SIGKILL. Only processes that are certainly ours are signalled. A job that was
    /// cancelled before may still call it to clear up; one that is cancelled meanwhile leaves the
    /// rest of the stop to the server.
    [[nodiscard]] Result<> stopAll(JobContext &context, int graceMs);
    /// For a folder whose `instance.json` is lost: SIGINT, later SIGKILL, to this user's processes
    /// without a terminal that work in it, the oldest first, for the others are often its children.
    [[nodiscard]] static Result<> stopWhatRunsIn(const QString &folder, JobContext &context,
                                                 int graceMs);
};

/// A folder for sockets, empty and 0700, and likewise the one that holds it. Refuses what belongs
/// to somebody else, or is no folder (permission, reason "socket-folder-not-ours").
[[nodiscard]] Result<> makeSocketFolder(const QString &path);

} // namespace Reprise
