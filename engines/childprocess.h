// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "filedescriptor.h"

#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <csignal>
#include <sys/types.h>
#include <vector>

namespace Reprise {

/// What every program of ours gets: PATH, HOME, LC_ALL=C, TZ=UTC.
[[nodiscard]] QMap<QString, QString> cleanEnvironment();

/// Strings as execve() wants them.
class ArgumentVector
{
public:
    explicit ArgumentVector(QByteArrayList strings);
    ArgumentVector(const ArgumentVector &) = delete;
    ArgumentVector &operator=(const ArgumentVector &) = delete;
    [[nodiscard]] char *const *data() { return m_pointers.data(); }

    [[nodiscard]] static QByteArrayList assignments(const QMap<QString, QString> &environment);

private:
    QByteArrayList m_strings;
    std::vector<char *> m_pointers;
};

/// While it lives, writing to a pipe that nobody reads is EPIPE and no signal, on this thread.
class SigPipeBlock
{
public:
    SigPipeBlock();
    ~SigPipeBlock();
    SigPipeBlock(const SigPipeBlock &) = delete;
    SigPipeBlock &operator=(const SigPipeBlock &) = delete;

private:
    sigset_t m_before;
};

/// A child in a process group of its own, with pipes that do not block. It stays a zombie until
/// reap(), so that its group's number cannot become somebody else's.
class ChildProcess
{
public:
    struct Setup
    {
        /// Absolute.
        QString program;
        QStringList arguments;
        QString workingFolder;
        QMap<QString, QString> environment;
        /// Else stdin is /dev/null.
        bool withInput = false;
    };
    struct End
    {
        int status = 0;
        /// 0 = it ended by itself.
        int signal = 0;
    };

    ChildProcess() = default;
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    [[nodiscard]] Result<> start(const Setup &setup);
    /// Becomes readable when the child itself has ended.
    [[nodiscard]] int pidFd() const { return m_pidFd.get(); }
    /// Whether a process of the group, the child or one that it left behind, still runs.
    [[nodiscard]] bool hasGroup() const;
    void signalGroup(int signal) const;
    /// Waits for the child.
    End reap();

    FileDescriptor input;
    FileDescriptor output;
    FileDescriptor errors;

private:
    pid_t m_pid = -1;
    FileDescriptor m_pidFd;
};

} // namespace Reprise
