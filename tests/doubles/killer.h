// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace Reprise {

/// Runs a program and kills it (−9) right before a chosen one of the system calls by which its main
/// thread changes files: every point between two changes of the disk can be met, one after the
/// other.
class Killer
{
public:
    enum class End { Killed, Done, Failed };

    /// `call`: 1 = before the first one; 0 = let it end.
    [[nodiscard]] static End run(const QByteArrayList &command, int call)
    {
        const pid_t child = ::fork();
        if (child == 0)
            become(command);
        int status = 0;
        if (child < 0 || ::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
            return End::Failed;
        ::ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
        int seen = 0;
        for (long signal = 0;;) {
            if (::ptrace(PTRACE_SYSCALL, child, 0, signal) != 0 ||
                ::waitpid(child, &status, 0) != child)
                return End::Failed;
            if (WIFEXITED(status))
                return WEXITSTATUS(status) == 0 ? End::Done : End::Failed;
            if (!WIFSTOPPED(status))
                return End::Failed;
            const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
            signal = isCall || WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
            if (isCall && isChange(child) && ++seen == call) {
                ::kill(child, SIGKILL);
                ::waitpid(child, &status, 0);
                return End::Killed;
            }
        }
    }

private:
    [[noreturn]] static void become(const QByteArrayList &command)
    {
        std::vector<char *> words;
        for (const QByteArray &word : command)
            words.push_back(const_cast<char *>(word.constData()));
        words.push_back(nullptr);
        // A leak sanitizer traces its process itself, which has one tracer only.
        ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1);
        ::ptrace(PTRACE_TRACEME, 0, 0, 0);
        ::raise(SIGSTOP);
        ::execv(words.front(), words.data());
        ::_exit(127);
    }

    static bool isChange(pid_t child)
    {
        __ptrace_syscall_info info = {};
        if (::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof(info), &info) <= 0 ||
            info.op != PTRACE_SYSCALL_INFO_ENTRY)
            return false;
        const auto &[number, arguments] = info.entry;
        if (number == SYS_write)
            return arguments[0] > 2;
        if (number == SYS_openat)
            return (arguments[2] & O_CREAT) != 0;
        static constexpr std::array changing = {
            SYS_rename, SYS_renameat, SYS_renameat2, SYS_unlink, SYS_unlinkat, SYS_rmdir,
            SYS_mkdir,  SYS_mkdirat,  SYS_link,      SYS_linkat, SYS_fsync,    SYS_ftruncate};
        return std::ranges::find(changing, long(number)) != changing.end();
    }
};

} // namespace Reprise
