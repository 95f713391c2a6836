// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/guard.h"

#include "jobs/jobfolder.h"
#include "jobs/obligations.h"
#include "jobs/settlecontext.h"
#include "services/access.h"
#include "services/home.h"

#include <QFile>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Reprise {

namespace {

struct Pipe
{
    FileDescriptor read;
    FileDescriptor write;
};

Result<Pipe> makePipe()
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return fileFailure(u"open"_s, u"pipe"_s, errno);
    return Pipe{FileDescriptor(ends[0]), FileDescriptor(ends[1])};
}

/// Between fork and exec: only calls that are safe there.
[[noreturn]] void becomeGuard(const std::vector<char *> &argv, int input, int status)
{
    ::setsid();
    [[maybe_unused]] const int moved = ::chdir("/"); // keeps no mount busy
    ::signal(SIGINT, SIG_IGN);
    ::signal(SIGTERM, SIG_IGN);
    ::signal(SIGHUP, SIG_IGN);
    ::dup2(input, STDIN_FILENO);
    const int nowhere = ::open("/dev/null", O_RDWR);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::execv(argv[0], argv.data());
    const int problem = errno;
    [[maybe_unused]] const ssize_t told = ::write(status, &problem, sizeof problem);
    ::_exit(127);
}

/// 0 once the program runs, else its errno. `status` closes with the exec.
int execResult(int status)
{
    int problem = 0;
    ssize_t count = 0;
    do {
        count = ::read(status, &problem, sizeof problem);
    } while (count < 0 && errno == EINTR);
    return count == sizeof problem ? problem : 0;
}

void waitForEnd(int fd)
{
    char block[64];
    ssize_t count = 0;
    do {
        count = ::read(fd, block, sizeof block);
    } while (count > 0 || (count < 0 && errno == EINTR));
}

} // namespace

Result<std::unique_ptr<Guard>> Guard::start(const QStringList &command, const QString &jobId)
{
    if (command.isEmpty())
        return failure(ErrorCode::Internal, u"no-guard"_s);
    Result<Pipe> life = makePipe();
    if (!life)
        return std::unexpected(life.error());
    Result<Pipe> status = makePipe();
    if (!status)
        return std::unexpected(status.error());
    std::vector<QByteArray> words;
    for (const QString &word : command + QStringList{jobId})
        words.push_back(QFile::encodeName(word));
    std::vector<char *> argv;
    argv.reserve(words.size() + 1);
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const pid_t pid = ::fork();
    if (pid < 0)
        return fileFailure(u"open"_s, command.first(), errno);
    if (pid == 0)
        becomeGuard(argv, life->read.get(), status->write.get());
    status->write = FileDescriptor();
    if (const int problem = execResult(status->read.get()); problem != 0) {
        ::waitpid(pid, nullptr, 0);
        return fileFailure(u"open"_s, command.first(), problem);
    }
    return std::unique_ptr<Guard>(new Guard(std::move(life->write), pid));
}

Guard::~Guard()
{
    m_life = FileDescriptor();
    // It looks once more and goes; with something left to undo it stays, and init inherits it.
    for (int i = 0; i < 20 && ::waitpid(pid_t(m_pid), nullptr, WNOHANG) == 0; ++i)
        std::this_thread::sleep_for(10ms);
}

int runGuard(const Home &home, const EngineRegistry &engines, const QString &jobId)
{
    waitForEnd(STDIN_FILENO);
    const Obligations obligations(home.obligationsFolder(), home.jobsFolder());
    const Settler settler = settlerOf(home, engines);
    const QString folder = home.jobsFolder() + u'/' + jobId;
    QFile log(JobFolder::logFile(folder));
    [[maybe_unused]] const bool opened = log.open(QIODevice::Append | QIODevice::Text);
    SettleContext context(
        [&log](const QString &line) {
            log.write("guard: " + line.toUtf8() + '\n');
            log.flush();
        },
        10 * 60'000);
    while (!context.isCancelled()) {
        bool left = false;
        for (const OwedBy &owed : obligations.list()) {
            if (owed.jobId != jobId || owed.obligation.owner != Obligation::Owner::Job)
                continue;
            left |= JobFolder::isAlive(folder) || !obligations.settle(owed, settler, context);
        }
        if (!left)
            return 0;
        if (!context.cancellation().sleep(200))
            break;
    }
    return 1;
}

} // namespace Reprise
