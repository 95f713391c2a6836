// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "storage/files.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace Reprise {

class EngineRegistry;
class Home;

/// A child process that outlives the job's process and undoes within 5 s what an urgent obligation
/// says. It has a session of its own, so that what ends the job's process does not end it too, and
/// learns of the death by a pipe that the kernel closes. Dropping this lets it look, and go.
class Guard
{
public:
    /// `command` (`reprise guard --home …`) with the job's id appended.
    [[nodiscard]] static Result<std::unique_ptr<Guard>> start(const QStringList &command,
                                                              const QString &jobId);
    ~Guard();
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    Guard(FileDescriptor life, qint64 pid)
        : m_life(std::move(life))
        , m_pid(pid)
    {
    }
    FileDescriptor m_life;
    qint64 m_pid;
};

/// The guard's own side: waits until stdin ends, which is when the job's process is gone or has let
/// it go, then settles what that job still owes, again and again for ten minutes. Returns the exit
/// status.
[[nodiscard]] int runGuard(const Home &home, const EngineRegistry &engines, const QString &jobId);

} // namespace Reprise
