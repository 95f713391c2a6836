// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detachedprocess.h"

#include "childprocess.h"

#include <QFile>
#include <QFileInfo>
#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// All that the forked process needs. After fork() in a program with threads only async-signal-safe
/// functions may be called (signal-safety(7)), so nothing is made there.
struct Launch
{
    const char *program;
    char *const *arguments;
    char *const *environment;
    const char *folder;
    int null;
    int log;
    int report;
    int permit;
    int release;
};

[[noreturn]] void becomeServer(const Launch &launch)
{
    ::setsid();
    ::close(launch.release);
    const pid_t own = ::getpid();
    char permitted = 0;
    if (::write(launch.report, &own, sizeof own) != ssize_t(sizeof own) ||
        ::read(launch.permit, &permitted, 1) != 1)
        ::_exit(0);

    ::umask(077);
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::dup2(launch.null, 0);
    ::dup2(launch.log, 1);
    ::dup2(launch.log, 2);
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    if (::chdir(launch.folder) == 0)
        ::execve(launch.program, launch.arguments, launch.environment);
    const int error = errno;
    [[maybe_unused]] const ssize_t written = ::write(launch.report, &error, sizeof error);
    ::_exit(127);
}

/// Forks twice, so that the server is no child of ours.
bool forkServer(const Launch &launch)
{
    const pid_t between = ::fork();
    if (between == 0) {
        const pid_t server = ::fork();
        if (server == 0)
            becomeServer(launch);
        ::_exit(server < 0 ? 1 : 0);
    }
    if (between < 0)
        return false;
    int status = 0;
    while (::waitpid(between, &status, 0) < 0 && errno == EINTR) {
    }
    return status == 0;
}

template<class T> bool readValue(const FileDescriptor &fd, T &value)
{
    for (;;) {
        const ssize_t count = ::read(fd.get(), &value, sizeof value);
        if (count >= 0 || errno != EINTR)
            return count == ssize_t(sizeof value);
    }
}

std::unexpected<Error> missing(const QString &program, int error)
{
    return failure(
        ErrorCode::ToolMissing, u"tool-missing"_s,
        {{u"program"_s, program}, {u"message"_s, QString::fromLocal8Bit(std::strerror(error))}});
}

} // namespace

Result<DetachedProcess> DetachedProcess::prepare(const Setup &setup)
{
    const QString folder = setup.workingFolder.isEmpty() ? u"/"_s : setup.workingFolder;
    if (!QFileInfo(folder).isDir())
        return fileFailure(u"open"_s, folder, ENOENT);
    const FileDescriptor null(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const QString log = setup.logFile.isEmpty() ? u"/dev/null"_s : setup.logFile;
    const FileDescriptor logFile(::open(QFile::encodeName(log).constData(),
                                        O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (!logFile.isValid())
        return fileFailure(u"open"_s, log, errno);

    std::array<int, 2> report = {-1, -1};
    std::array<int, 2> permit = {-1, -1};
    if (::pipe2(report.data(), O_CLOEXEC) != 0)
        return fileFailure(u"open"_s, u"pipe"_s, errno);
    DetachedProcess process;
    process.m_report = FileDescriptor(report[0]);
    FileDescriptor reportEnd(report[1]);
    if (::pipe2(permit.data(), O_CLOEXEC) != 0)
        return fileFailure(u"open"_s, u"pipe"_s, errno);
    const FileDescriptor permitEnd(permit[0]);
    process.m_release = FileDescriptor(permit[1]);

    QByteArrayList words;
    for (const QString &word : setup.command)
        words.append(QFile::encodeName(word));
    ArgumentVector arguments(words);
    ArgumentVector environment(ArgumentVector::assignments(setup.environment));
    const QByteArray folderName = QFile::encodeName(folder);
    process.m_program = setup.command.constFirst();
    const bool forked = forkServer({.program = words.constFirst().constData(),
                                    .arguments = arguments.data(),
                                    .environment = environment.data(),
                                    .folder = folderName.constData(),
                                    .null = null.get(),
                                    .log = logFile.get(),
                                    .report = reportEnd.get(),
                                    .permit = permitEnd.get(),
                                    .release = process.m_release.get()});
    reportEnd.close();
    if (!forked || !readValue(process.m_report, process.m_pid))
        return missing(process.m_program, EAGAIN);
    return process;
}

Result<> DetachedProcess::run()
{
    const SigPipeBlock noSignal;
    if (const int error = m_release.writeAll("x"))
        return missing(m_program, error);
    int error = 0;
    if (readValue(m_report, error))
        return missing(m_program, error);
    return {};
}

} // namespace Reprise
