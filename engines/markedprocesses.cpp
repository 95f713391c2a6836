// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedprocesses.h"

#include "filedescriptor.h"
#include "procfs.h"

#include <QFile>

#include <chrono>
#include <csignal>
#include <optional>
#include <unistd.h>

// glibc up to 2.41 forgets that C++ includes this, too.
extern "C" {
#include <sys/pidfd.h>
}

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto killedFor = 10s;

/// False for processes of others, and for those that are gone.
bool hasMark(pid_t pid, const QByteArray &mark)
{
    QFile file(u"/proc/%1/environ"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) && file.readAll().split('\0').contains(mark);
}

/// One of those that are left; null if there is none.
std::optional<pid_t> signalMarked(const QByteArray &mark, pid_t session, int signal)
{
    std::optional<pid_t> left;
    for (const pid_t pid : processIds()) {
        if (pid == ::getpid() || ::getsid(pid) != session || !hasMark(pid, mark))
            continue;
        const FileDescriptor process(::pidfd_open(pid, 0));
        // Asked after the descriptor was taken: from here on it can be no other process.
        const auto status = processStatus(pid);
        if (!process.isValid() || !status || !status->lives() || !hasMark(pid, mark))
            continue;
        ::pidfd_send_signal(process.get(), signal, nullptr, 0);
        left = pid;
    }
    return left;
}

} // namespace

Result<> endMarkedProcesses(const QByteArray &mark, pid_t session, JobContext &context, int graceMs)
{
    using Clock = std::chrono::steady_clock;
    const auto grace = Clock::now() + std::chrono::milliseconds(graceMs);
    const auto limit = grace + killedFor;
    std::optional<pid_t> left = signalMarked(mark, session, SIGTERM);
    while (left) {
        if (Clock::now() >= limit)
            return failure(ErrorCode::Timeout, u"marked-process-stays"_s, {{u"pid"_s, *left}});
        if (!context.cancellation().sleep(50))
            return cancelled();
        left = signalMarked(mark, session, Clock::now() < grace ? 0 : SIGKILL);
    }
    return {};
}

} // namespace Reprise
