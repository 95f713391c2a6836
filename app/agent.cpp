// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent.h"

#include "interruption.h"
#include "jobs/jobrunner.h"
#include "operations.h"
#include "printable.h"
#include "schedule/scheduler.h"
#include "sdnotify.h"
#include "sentences.h"
#include "services/agentlock.h"
#include "services/home.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <csignal>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A job ends within seconds of its cancel; what it undoes elsewhere may take a minute.
constexpr auto stopLimit = 90s;

} // namespace

Agent::Agent(const Home &home, Operations &operations, const Clock &clock,
             std::function<void(const QString &)> say)
    : m_home(home)
    , m_operations(operations)
    , m_clock(clock)
    , m_words(operations.engines())
    , m_say(std::move(say))
{
}

Agent::~Agent() = default;

qint64 Agent::runningPid(const Home &home)
{
    const QString path = agentLock(home);
    if (!FileLock::isTaken(path))
        return 0;
    const auto owner = QJsonDocument::fromJson(FileLock::description(path)).object();
    return owner.value(u"pid"_s).toInteger();
}

Result<> Agent::takeLock()
{
    auto lock = FileLock::take(agentLock(m_home), FileLock::Mode::Exclusive);
    if (!lock && lock.error().code == ErrorCode::Busy) {
        return failure(ErrorCode::Busy, u"agent-runs"_s, {{u"pid"_s, runningPid(m_home)}});
    }
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = std::move(*lock);
    const QJsonObject owner{{u"pid"_s, QCoreApplication::applicationPid()}};
    return m_lock.describe(QJsonDocument(owner).toJson(QJsonDocument::Compact));
}

Result<> Agent::run()
{
    if (const Result<> taken = takeLock(); !taken)
        return taken;
    const Interruption interruption;
    connect(&interruption, &Interruption::requested, this, &Agent::stop);
    connect(&m_operations.jobs(), &JobRunner::changed, this, &Agent::onJob);
    m_scheduler =
        std::make_unique<Scheduler>(m_home, m_operations, m_clock, Scheduler::Role::Agent);
    connect(m_scheduler.get(), &Scheduler::failed, this,
            [this](const Error &error) { m_say(toLine(m_words.explain(error))); });
    connect(m_scheduler.get(), &Scheduler::stopped, this, [this] {
        m_operations.jobs().cancelAll();
        endWhenIdle();
    });
    if (const auto interval = watchdogInterval()) {
        // The schedule has a thread of its own: an agent that only answers is of no use.
        connect(&m_watchdog, &QTimer::timeout, this, [this] {
            if (m_scheduler->isAlive())
                notifyServiceManager("WATCHDOG=1");
        });
        m_watchdog.start(*interval / 3);
    }
    m_say(tr("The agent keeps the schedules now (process %1).")
              .arg(QCoreApplication::applicationPid()));
    notifyServiceManager("READY=1");
    QCoreApplication::exec();
    m_scheduler.reset();
    m_lock.letGo();
    return {};
}

void Agent::onJob(const JobInfo &job)
{
    if (!job.isOver() || m_told.contains(job.id))
        return;
    m_told.insert(job.id);
    const QString kind = Sentences::jobKind(job.kind);
    const QString name = printable(job.serviceName);
    if (job.state == JobInfo::State::Failed && job.error)
        return m_say(kind + u": "_s + toLine(m_words.explain(*job.error, job.serviceName)));
    if (job.state == JobInfo::State::Cancelled)
        return m_say(tr("%1 of “%2” was cancelled.", "a kind of job, a service").arg(kind, name));
    // What it does for itself all the time is no news.
    if (job.kind != "prune"_L1 && job.kind != "verify"_L1)
        m_say(tr("%1 of “%2” is done.", "a kind of job, a service").arg(kind, name));
}

void Agent::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    notifyServiceManager("STOPPING=1");
    m_say(tr("Stopping…"));
    m_scheduler->stop();
}

void Agent::endWhenIdle()
{
    if (m_operations.jobs().hasRunning())
        return QTimer::singleShot(50ms, this, &Agent::endWhenIdle);
    QCoreApplication::exit();
}

Result<> Agent::stopRunning(const Home &home)
{
    const QString path = agentLock(home);
    const qint64 pid = runningPid(home);
    if (pid > 1)
        ::kill(pid_t(pid), SIGTERM);
    const auto until = std::chrono::steady_clock::now() + stopLimit;
    while (FileLock::isTaken(path)) {
        if (std::chrono::steady_clock::now() >= until)
            return failure(ErrorCode::Timeout, u"agent-does-not-stop"_s, {{u"pid"_s, pid}});
        std::this_thread::sleep_for(100ms);
    }
    return {};
}

} // namespace Reprise
