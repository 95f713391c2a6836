// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include "childprocess.h"
#include "detachedprocess.h"
#include "durablefile.h"
#include "procfs.h"
#include "toolprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <poll.h>
#include <ranges>
#include <sys/stat.h>
#include <unistd.h>

// glibc up to 2.41 forgets that C++ includes this, too.
extern "C" {
#include <sys/pidfd.h>
}

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int format = 1;
constexpr int killedMs = 10'000;
constexpr QLatin1StringView started = "/started"_L1;

QString fileOf(const QString &folder)
{
    return folder + "/instance.json"_L1;
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

QJsonObject processToJson(const ServerProcess &process)
{
    return {{u"name"_s, process.name},
            {u"command"_s, QJsonArray::fromStringList(process.command)},
            {u"workingFolder"_s, process.workingFolder},
            {u"environment"_s, QJsonArray::fromStringList(process.environment)},
            {u"logFile"_s, process.logFile},
            {u"stopSignal"_s, process.stopSignal},
            {u"pid"_s, process.pid},
            {u"startTicks"_s, process.startTicks},
            {u"bootId"_s, process.bootId}};
}

ServerProcess processFromJson(const QJsonObject &json)
{
    return {.name = json.value(u"name"_s).toString(),
            .command = strings(json.value(u"command"_s)),
            .workingFolder = json.value(u"workingFolder"_s).toString(),
            .environment = strings(json.value(u"environment"_s)),
            .logFile = json.value(u"logFile"_s).toString(),
            .stopSignal = json.value(u"stopSignal"_s).toInt(SIGTERM),
            .pid = json.value(u"pid"_s).toInteger(),
            .startTicks = json.value(u"startTicks"_s).toInteger(),
            .bootId = json.value(u"bootId"_s).toString()};
}

void forget(ServerProcess &process)
{
    process.pid = 0;
    process.startTicks = 0;
    process.bootId.clear();
}

/// A folder of ours that nobody else can enter; made if it is not there.
Result<> ownFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::lstat(name.constData(), &status) != 0) {
        if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
            return fileFailure(u"write"_s, path, errno);
        if (::lstat(name.constData(), &status) != 0)
            return fileFailure(u"open"_s, path, errno);
    }
    if (!S_ISDIR(status.st_mode) || status.st_uid != ::geteuid())
        return failure(ErrorCode::Permission, u"socket-folder-not-ours"_s, {{u"path"_s, path}});
    if ((status.st_mode & 0777) != 0700 && ::chmod(name.constData(), 0700) != 0)
        return fileFailure(u"write"_s, path, errno);
    return {};
}

/// Puts a server into a scope of its own, so that it survives the end of the unit that Reprise runs
/// in; empty without a systemd user session.
QStringList scopePrefix(QMap<QString, QString> &environment)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.isEmpty() || !QFileInfo::exists(runtime + "/systemd/private"_L1))
        return {};
    const QString program = findProgram(u"systemd-run"_s);
    if (program.isEmpty())
        return {};
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    return {program, u"--user"_s, u"--scope"_s, u"--collect"_s, u"--quiet"_s, u"--"_s};
}

/// Waits for the end of a process; false if it still runs after `timeoutMs`.
Result<bool> waitForEnd(const FileDescriptor &pidFd, Cancellation &cancellation, int timeoutMs)
{
    switch (cancellation.wait(pidFd.get(), POLLIN, timeoutMs)) {
    case Cancellation::Wake::Cancelled:
        return cancelled();
    case Cancellation::Wake::TimedOut:
        return false;
    case Cancellation::Wake::Ready:
        break;
    }
    return true;
}

Result<> stopProcess(const ServerProcess &process, Cancellation &cancellation, int graceMs)
{
    const FileDescriptor pidFd(::pidfd_open(pid_t(process.pid), 0));
    const int opened = pidFd.isValid() ? 0 : errno;
    if (opened == ESRCH)
        return {};
    const QString path = u"/proc/%1/stat"_s.arg(process.pid);
    // A server that cannot be looked at is not one that has ended.
    if (opened != 0)
        return fileFailure(u"open"_s, path, opened);
    // Asked after the descriptor was taken: from here on it can be no other process.
    const auto status = processStatus(pid_t(process.pid));
    pollfd end{.fd = pidFd.get(), .events = POLLIN, .revents = 0};
    if (!status && ::poll(&end, 1, 0) != 1)
        return fileFailure(u"read"_s, path, EIO);
    if (!status || !status->lives() || status->startTicks != process.startTicks)
        return {};
    ::pidfd_send_signal(pidFd.get(), process.stopSignal, nullptr, 0);
    auto ended = waitForEnd(pidFd, cancellation, graceMs);
    if (ended && !*ended) {
        ::pidfd_send_signal(pidFd.get(), SIGKILL, nullptr, 0);
        ended = waitForEnd(pidFd, cancellation, killedMs);
    }
    if (!ended)
        return std::unexpected(ended.error());
    if (!*ended)
        return failure(ErrorCode::Timeout, u"server-does-not-end"_s,
                       {{u"name"_s, process.name}, {u"pid"_s, process.pid}});
    return {};
}

QList<ServerProcess> processesIn(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString top = canonical.isEmpty() ? QDir::cleanPath(folder) : canonical;
    QList<ServerProcess> found;
    for (const pid_t pid : processIds()) {
        // Before its folder is read: another process with the same pid will not be taken for it.
        const auto status = processStatus(pid);
        const QString working = workingFolder(pid);
        if (!status || !status->lives() || status->terminal != 0 || pid == ::getpid() ||
            (working != top && !working.startsWith(top + u'/')))
            continue;
        ServerProcess process;
        process.name = u"server"_s;
        process.stopSignal = SIGINT;
        process.pid = pid;
        process.startTicks = status->startTicks;
        found.append(process);
    }
    std::ranges::sort(found, {}, &ServerProcess::startTicks);
    return found;
}

} // namespace

Result<Instance> Instance::load(const QString &folder)
{
    QFile file(fileOf(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            return failure(ErrorCode::NotFound, u"no-such-instance"_s, {{u"path"_s, folder}});
        return failure(ErrorCode::Permission, u"file-open"_s,
                       {{u"path"_s, file.fileName()}, {u"message"_s, file.errorString()}});
    }
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"format"_s).toInt() > format)
        return failure(ErrorCode::Unsupported, u"instance-format"_s,
                       {{u"path"_s, file.fileName()}});
    if (json.value(u"format"_s).toInt() < 1)
        return failure(ErrorCode::Internal, u"instance-file-damaged"_s,
                       {{u"path"_s, file.fileName()}});
    Instance instance;
    instance.folder = folder;
    instance.id = json.value(u"id"_s).toString();
    instance.socketFolder = json.value(u"socketFolder"_s).toString();
    instance.provisioning = json.value(u"provisioning"_s).toBool();
    instance.jobId = json.value(u"jobId"_s).toString();
    for (const QJsonValue &process : json.value(u"processes"_s).toArray())
        instance.processes.append(processFromJson(process.toObject()));
    return instance;
}

Result<> Instance::save() const
{
    QJsonArray list;
    for (const ServerProcess &process : processes)
        list.append(processToJson(process));
    const QJsonObject json{{u"format"_s, format},
                           {u"id"_s, id},
                           {u"socketFolder"_s, socketFolder},
                           {u"provisioning"_s, provisioning},
                           {u"jobId"_s, jobId},
                           {u"processes"_s, list}};
    return writeDurably(fileOf(folder), QJsonDocument(json).toJson());
}

bool Instance::isMeantToRun(const QString &folder)
{
    return QFileInfo::exists(folder + started);
}

Result<> Instance::setMeantToRun(bool meant) const
{
    const QString path = folder + started;
    if (meant)
        return writeDurably(path, {});
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return fileFailure(u"remove"_s, path, errno);
    return {};
}

Instance::State Instance::state() const
{
    if (provisioning)
        return State::Provisioning;
    const auto living = std::ranges::count_if(processes, &Instance::isAlive);
    if (living == 0)
        return State::Stopped;
    return living == processes.size() ? State::Running : State::Broken;
}

bool Instance::isAlive(const ServerProcess &process)
{
    if (process.pid <= 0 || process.bootId != bootId())
        return false;
    const auto status = processStatus(pid_t(process.pid));
    return status && status->lives() && status->startTicks == process.startTicks;
}

Result<> Instance::startProcess(qsizetype index)
{
    ServerProcess &process = processes[index];
    if (isAlive(process))
        return failure(ErrorCode::Busy, u"server-runs-already"_s,
                       {{u"name"_s, process.name}, {u"pid"_s, process.pid}});
    // The sockets of a process that runs already stay.
    if (!socketFolder.isEmpty() && std::ranges::none_of(processes, &Instance::isAlive)) {
        if (auto made = makeSocketFolder(socketFolder); !made)
            return made;
    }

    DetachedProcess::Setup setup;
    setup.environment = cleanEnvironment();
    for (const QString &assignment : process.environment)
        setup.environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    setup.command = scopePrefix(setup.environment) + process.command;
    setup.workingFolder = process.workingFolder;
    setup.logFile = process.logFile;
    auto detached = DetachedProcess::prepare(setup);
    if (!detached)
        return std::unexpected(detached.error());

    // It waits, so that a crash of ours leaves no server that nobody knows of.
    process.pid = detached->pid();
    process.bootId = bootId();
    process.startTicks = processStatus(pid_t(process.pid)).value_or(ProcessStatus()).startTicks;
    auto run = save().and_then([&] { return detached->run(); });
    if (run)
        return {};
    forget(process);
    // What it was refused for says more than a second failure to save.
    [[maybe_unused]] const auto saved = save();
    return run;
}

Result<> Instance::stopAll(JobContext &context, int graceMs)
{
    // A cancelled job that clears up behind itself must still be able to stop its server.
    Cancellation never;
    Cancellation &cancellation = context.isCancelled() ? never : context.cancellation();
    const QString boot = bootId();
    for (ServerProcess &process : processes | std::views::reverse) {
        if (process.pid <= 0)
            continue;
        if (boot.isEmpty() && !process.bootId.isEmpty())
            return fileFailure(u"read"_s, u"/proc/sys/kernel/random/boot_id"_s, EIO);
        // None of them outlives the machine.
        if (process.bootId != boot)
            continue;
        if (auto stopped = stopProcess(process, cancellation, graceMs); !stopped)
            return stopped;
    }
    std::ranges::for_each(processes, &forget);
    // What does not run any more counts as stopped whatever the file says of it.
    const auto saved = save();
    return !saved && saved.error().code == ErrorCode::DiskFull ? Result<>() : saved;
}

Result<> Instance::stopWhatRunsIn(const QString &folder, JobContext &context, int graceMs)
{
    Cancellation never;
    Cancellation &cancellation = context.isCancelled() ? never : context.cancellation();
    for (const ServerProcess &process : processesIn(folder)) {
        if (auto stopped = stopProcess(process, cancellation, graceMs); !stopped)
            return stopped;
    }
    return {};
}

Result<> makeSocketFolder(const QString &path)
{
    if (auto base = ownFolder(QFileInfo(path).path()); !base)
        return base;
    if (auto own = ownFolder(path); !own)
        return own;
    // What a server that crashed left behind would keep the next one from listening.
    QDir dir(path);
    const auto names =
        dir.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names)
        dir.remove(name);
    return {};
}

} // namespace Reprise
