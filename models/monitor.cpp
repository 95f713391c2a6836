// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor.h"

#include "jobs/jobrunner.h"
#include "operations.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

using namespace std::chrono_literals;

namespace Reprise {

namespace {

constexpr auto pollEvery = 1s;
/// A job of another process that dies leaves a pending backup; nobody else may be there to see it.
constexpr auto sweepDeadEvery = 10s;

bool hasDead(const QList<Service> &services, const QList<JobInfo> &jobs)
{
    const auto alive = [&jobs](const QString &id) {
        const auto job = std::ranges::find(jobs, id, &JobInfo::id);
        return job != jobs.cend() && !job->isOver();
    };
    return std::ranges::any_of(services, [&alive](const Service &service) {
        if (service.state == Service::State::Provisioning && !alive(service.jobId))
            return true;
        return std::ranges::any_of(service.backups, [](const Backup &backup) {
            return backup.state != BackupState::Pending && backup.isInProgress();
        });
    });
}

} // namespace

class Monitor::Private
{
public:
    struct Look
    {
        std::optional<QList<Service>> services;
        std::optional<QList<JobInfo>> jobs;
        std::optional<Error> error;
        bool operator==(const Look &) const = default;
    };

    Private(Monitor *monitor, Operations &operations)
        : q(monitor)
        , operations(operations)
    {
    }

    void watch(const std::stop_token &stop);
    Look look();
    void sweepIfDue(const Look &look);
    void tell(const Look &look);
    [[nodiscard]] QList<JobInfo> withNews(QList<JobInfo> seen) const;
    void setJob(const JobInfo &job);
    void wake();

    Monitor *q;
    Operations &operations;

    /// Main thread only.
    QList<Service> services;
    QList<JobInfo> jobs;
    bool ready = false;
    std::optional<Error> error;

    std::mutex mutex;
    std::condition_variable_any woken;
    bool asked = false;
    std::chrono::steady_clock::time_point swept;
    std::atomic_bool sweeping = false;
    /// Started by the other one, which ends first.
    std::jthread sweeper;
    std::jthread thread;
};

void Monitor::Private::watch(const std::stop_token &stop)
{
    Look last;
    bool first = true;
    while (!stop.stop_requested()) {
        const Look now = look();
        if (first || !(now == last)) {
            QMetaObject::invokeMethod(q, [this, now] { tell(now); });
            last = now;
            first = false;
        }
        sweepIfDue(now);
        std::unique_lock lock(mutex);
        woken.wait_for(lock, stop, pollEvery, [this] { return asked; });
        asked = false;
    }
}

Monitor::Private::Look Monitor::Private::look()
{
    Look look;
    // Jobs first: a service that a new job made is then never missing its job for long.
    look.jobs = operations.jobs().list();
    Result<QList<Service>> all = operations.services();
    if (all)
        look.services = std::move(*all);
    else
        look.error = all.error();
    return look;
}

void Monitor::Private::sweepIfDue(const Look &look)
{
    const auto now = std::chrono::steady_clock::now();
    if (!look.services || now - swept < sweepDeadEvery || !hasDead(*look.services, *look.jobs))
        return;
    if (sweeping.exchange(true))
        return;
    swept = now;
    // On a thread of its own: it may wait for locks and stop servers, and the watch goes on.
    sweeper = std::jthread([this] {
        // What cannot be swept now stays on the list, which says what it is.
        [[maybe_unused]] const auto done = operations.sweep();
        sweeping = false;
        wake();
    });
}

/// What this process said of its own jobs since the look is newer than the look.
QList<JobInfo> Monitor::Private::withNews(QList<JobInfo> seen) const
{
    for (const JobInfo &job : jobs) {
        if (job.pid != QCoreApplication::applicationPid())
            continue;
        const auto it = std::ranges::find(seen, job.id, &JobInfo::id);
        if (it == seen.end() && !job.isOver())
            seen.prepend(job);
        else if (it != seen.end() && job.isOver() && !it->isOver())
            *it = job;
    }
    return seen;
}

void Monitor::Private::tell(const Look &look)
{
    const bool first = !std::exchange(ready, look.services.has_value() || ready) && ready;
    const QList<JobInfo> jobsNow = look.jobs ? withNews(*look.jobs) : jobs;
    const bool newJobs = jobsNow != jobs;
    const bool newServices = look.services && *look.services != services;
    if (newJobs)
        jobs = jobsNow;
    if (newServices)
        services = *look.services;
    if (newServices || first)
        emit q->servicesChanged(services);
    if (newJobs || first)
        emit q->jobsChanged(jobs);
    if (look.error && look.error != error)
        emit q->failed(*look.error);
    error = look.error;
}

/// A job of this process: known at once, long before the next look.
void Monitor::Private::setJob(const JobInfo &job)
{
    const auto it = std::ranges::find(jobs, job.id, &JobInfo::id);
    const bool ended = job.isOver() && (it == jobs.end() || !it->isOver());
    const bool isNew = it == jobs.end();
    // A new stage: what it made before, such as an instance's entry, is there to be seen.
    const bool enters = !isNew && it->progress.stage != job.progress.stage;
    if (isNew)
        jobs.prepend(job);
    else if (it->isOver() || *it == job)
        return;
    else
        *it = job;
    emit q->jobsChanged(jobs);
    if (isNew || enters || ended)
        wake();
}

void Monitor::Private::wake()
{
    {
        const std::lock_guard lock(mutex);
        asked = true;
    }
    woken.notify_all();
}

Monitor::Monitor(Operations &operations, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, operations))
{
    connect(&operations.jobs(), &JobRunner::changed, this,
            [this](const JobInfo &job) { d->setJob(job); });
    d->thread = std::jthread([this](const std::stop_token &stop) { d->watch(stop); });
}

Monitor::~Monitor()
{
    d->thread.request_stop();
    d->thread.join();
}

void Monitor::refresh()
{
    d->wake();
}

QList<Service> Monitor::services() const
{
    return d->services;
}

QList<JobInfo> Monitor::jobs() const
{
    return d->jobs;
}

const Service *Monitor::service(const QString &id) const
{
    const auto it = std::ranges::find(d->services, id, &Service::id);
    return it == d->services.cend() ? nullptr : &*it;
}

bool Monitor::isReady() const
{
    return d->ready;
}

} // namespace Reprise
