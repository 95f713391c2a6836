// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include "procfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

// glibc up to 2.41 forgets that C++ includes this, too.
extern "C" {
#include <sys/pidfd.h>
}

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

struct Pipe
{
    FileDescriptor reading;
    FileDescriptor writing;
};

Result<Pipe> makePipe()
{
    std::array<int, 2> fds = {-1, -1};
    if (::pipe2(fds.data(), O_CLOEXEC) != 0)
        return fileFailure(u"open"_s, u"pipe"_s, errno);
    return Pipe{FileDescriptor(fds[0]), FileDescriptor(fds[1])};
}

void setNonBlocking(const FileDescriptor &fd)
{
    ::fcntl(fd.get(), F_SETFL, ::fcntl(fd.get(), F_GETFL) | O_NONBLOCK);
}

/// The attributes and file actions of posix_spawn(), which need to be destroyed.
struct SpawnOptions
{
    SpawnOptions()
    {
        posix_spawn_file_actions_init(&actions);
        posix_spawnattr_init(&attributes);
        sigset_t none;
        sigemptyset(&none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigmask(&attributes, &none);
        posix_spawnattr_setsigdefault(&attributes, &all);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                                  POSIX_SPAWN_SETPGROUP);
    }
    ~SpawnOptions()
    {
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
    }
    SpawnOptions(const SpawnOptions &) = delete;
    SpawnOptions &operator=(const SpawnOptions &) = delete;

    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
};

} // namespace

QMap<QString, QString> cleanEnvironment()
{
    return {
        {u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/local/bin:/usr/bin:/bin"_s)},
        {u"HOME"_s, QDir::homePath()},
        {u"LC_ALL"_s, u"C"_s},
        {u"TZ"_s, u"UTC"_s},
    };
}

ArgumentVector::ArgumentVector(QByteArrayList strings)
    : m_strings(std::move(strings))
{
    for (QByteArray &string : m_strings)
        m_pointers.push_back(string.data());
    m_pointers.push_back(nullptr);
}

QByteArrayList ArgumentVector::assignments(const QMap<QString, QString> &environment)
{
    QByteArrayList list;
    for (const auto &[name, value] : environment.asKeyValueRange())
        list.append(QFile::encodeName(name + u'=' + value));
    return list;
}

SigPipeBlock::SigPipeBlock()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, &m_before);
}

SigPipeBlock::~SigPipeBlock()
{
    // One that came meanwhile must not strike when the mask is taken off.
    if (!sigismember(&m_before, SIGPIPE)) {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        const timespec atOnce = {};
        while (::sigtimedwait(&pipe, nullptr, &atOnce) > 0) {
        }
    }
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}

ChildProcess::~ChildProcess()
{
    if (m_pid < 0)
        return;
    signalGroup(SIGKILL);
    reap();
}

Result<> ChildProcess::start(const Setup &setup)
{
    if (!setup.workingFolder.isEmpty() && !QFileInfo(setup.workingFolder).isDir())
        return fileFailure(u"open"_s, setup.workingFolder, ENOENT);
    std::array<Pipe, 3> pipes;
    for (Pipe &pipe : pipes) {
        auto made = makePipe();
        if (!made)
            return std::unexpected(made.error());
        pipe = std::move(*made);
    }
    auto &[in, out, err] = pipes;

    SpawnOptions options;
    if (setup.withInput)
        posix_spawn_file_actions_adddup2(&options.actions, in.reading.get(), 0);
    else
        posix_spawn_file_actions_addopen(&options.actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&options.actions, out.writing.get(), 1);
    posix_spawn_file_actions_adddup2(&options.actions, err.writing.get(), 2);
    posix_spawn_file_actions_addclosefrom_np(&options.actions, 3);
    const QByteArray folder = QFile::encodeName(setup.workingFolder);
    if (!folder.isEmpty())
        posix_spawn_file_actions_addchdir_np(&options.actions, folder.constData());

    const QByteArray program = QFile::encodeName(setup.program);
    QByteArrayList words{program};
    for (const QString &argument : setup.arguments)
        words.append(QFile::encodeName(argument));
    ArgumentVector arguments(words);
    ArgumentVector environment(ArgumentVector::assignments(setup.environment));
    const int error = ::posix_spawn(&m_pid, program.constData(), &options.actions,
                                    &options.attributes, arguments.data(), environment.data());
    if (error != 0) {
        m_pid = -1;
        return failure(ErrorCode::ToolMissing, u"tool-missing"_s,
                       {{u"program"_s, setup.program},
                        {u"message"_s, QString::fromLocal8Bit(std::strerror(error))}});
    }
    m_pidFd = FileDescriptor(::pidfd_open(m_pid, 0));
    output = std::move(out.reading);
    errors = std::move(err.reading);
    setNonBlocking(output);
    setNonBlocking(errors);
    if (setup.withInput) {
        input = std::move(in.writing);
        setNonBlocking(input);
    }
    return {};
}

bool ChildProcess::hasGroup() const
{
    return std::ranges::any_of(processIds(), [this](pid_t id) {
        const auto status = processStatus(id);
        return status && status->group == m_pid && status->lives();
    });
}

void ChildProcess::signalGroup(int signal) const
{
    ::kill(-m_pid, signal);
}

ChildProcess::End ChildProcess::reap()
{
    siginfo_t info = {};
    while (::waitid(P_PID, id_t(m_pid), &info, WEXITED) != 0 && errno == EINTR) {
    }
    m_pid = -1;
    if (info.si_code == CLD_EXITED)
        return {.status = info.si_status, .signal = 0};
    return {.status = -1, .signal = info.si_status};
}

} // namespace Reprise
