// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduler.h"

#include "clock.h"
#include "jobs/jobrunner.h"
#include "notify/notifier.h"
#include "operations.h"
#include "schedule/dispatcher.h"
#include "schedule/proofturn.h"
#include "services/agentlock.h"
#include "services/home.h"
#include "storage/filelock.h"

#include <QRandomGenerator>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto tick = 500ms;
/// A policy that was changed, or a backup that ended, is seen after so long at the latest.
constexpr int lookEverySeconds = 5;
constexpr auto sweepEvery = 10min;
/// A look at services by the thousand, or at a repository over a slow network.
constexpr auto longestTurn = 10min;

} // namespace

class Scheduler::Private
{
public:
    Private(Scheduler *scheduler, const Home &home, Operations &operations, const Clock &clock,
            Role role)
        : q(scheduler)
        , home(home)
        , operations(operations)
        , clock(clock)
        , role(role)
        , dispatcher(home, operations, clock,
                     [] { return QRandomGenerator::global()->generateDouble(); })
        , proofs(operations)
        , notifier(home, operations.engines(), clock)
    {
    }

    void run(const std::stop_token &stop);
    [[nodiscard]] bool mayLook();
    void lookIfDue();
    [[nodiscard]] Result<> look();
    void sweepIfDue();
    void setScheduling(bool now);
    void tell(const Result<> &outcome);

    Scheduler *q;
    const Home home;
    Operations &operations;
    const Clock &clock;
    const Role role;

    std::atomic_bool scheduling = false;
    /// When the thread was last seen at work.
    std::atomic<std::chrono::steady_clock::rep> lastTurn =
        std::chrono::steady_clock::now().time_since_epoch().count();
    std::mutex mutex;
    std::condition_variable_any woken;

    /// The rest belongs to the thread.
    Dispatcher dispatcher;
    ProofTurn proofs;
    Notifier notifier;
    FileLock lock;
    QDateTime looked;
    QDateTime next;
    std::optional<Error> told;
    /// Every program that schedules sweeps at its own start.
    std::chrono::steady_clock::time_point swept = std::chrono::steady_clock::now();
    std::atomic_bool sweeping = false;
    /// Started by the other one, which ends first.
    std::jthread sweeper;
    std::jthread thread;
};

void Scheduler::Private::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        lastTurn = std::chrono::steady_clock::now().time_since_epoch().count();
        if (mayLook())
            lookIfDue();
        std::unique_lock waiting(mutex);
        woken.wait_for(waiting, stop, tick, [] { return false; });
    }
    proofs.stop();
    dispatcher.withdraw();
    lock.letGo();
    setScheduling(false);
    QMetaObject::invokeMethod(q, &Scheduler::stopped);
}

/// Takes the lock, or lets it go where it is an agent's turn.
bool Scheduler::Private::mayLook()
{
    const bool yields = role == Role::Console && hasAgent(home);
    if (yields && lock.isHeld() && dispatcher.mayHandOver()) {
        proofs.stop();
        lock.letGo();
    }
    if (!yields && !lock.isHeld()) {
        auto taken = FileLock::take(schedulerLock(home), FileLock::Mode::Exclusive);
        if (taken)
            lock = std::move(*taken);
        else if (taken.error().code != ErrorCode::Busy)
            tell(std::unexpected(taken.error()));
        looked = {};
    }
    setScheduling(lock.isHeld());
    return lock.isHeld() && !yields;
}

void Scheduler::Private::lookIfDue()
{
    const QDateTime now = clock.now();
    const bool turned =
        looked.isValid() && (now < looked || looked.secsTo(now) >= lookEverySeconds);
    const bool due = next.isValid() && next <= now;
    if (looked.isValid() && !turned && !due)
        return;
    looked = now;
    tell(look());
    sweepIfDue();
}

Result<> Scheduler::Private::look()
{
    const auto services = operations.services();
    if (!services)
        return std::unexpected(services.error());
    const auto when = dispatcher.look(*services);
    proofs.look(*services, clock.now());
    const Result<> considered = notifier.consider(*services);
    notifier.flush();
    // What cannot be known or kept now is asked again at the next look.
    next = when.value_or(QDateTime());
    if (!when)
        return std::unexpected(when.error());
    return considered;
}

void Scheduler::Private::sweepIfDue()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - swept < sweepEvery || sweeping.exchange(true))
        return;
    swept = now;
    // On a thread of its own: it may wait for locks and stop servers, and the schedule goes on.
    sweeper = std::jthread([this] {
        // What cannot be swept now is tried again.
        if (const auto done = operations.sweep(); !done)
            QMetaObject::invokeMethod(q, [this, error = done.error()] { emit q->failed(error); });
        sweeping = false;
    });
}

void Scheduler::Private::setScheduling(bool now)
{
    if (scheduling.exchange(now) != now)
        QMetaObject::invokeMethod(q, [this, now] { emit q->schedulingChanged(now); });
}

void Scheduler::Private::tell(const Result<> &outcome)
{
    if (outcome) {
        told.reset();
        return;
    }
    if (told == outcome.error())
        return;
    told = outcome.error();
    QMetaObject::invokeMethod(q, [this, error = *told] { emit q->failed(error); });
}

Scheduler::Scheduler(const Home &home, Operations &operations, const Clock &clock, Role role,
                     QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, home, operations, clock, role))
{
    d->thread = std::jthread([this](const std::stop_token &stop) { d->run(stop); });
}

Scheduler::~Scheduler()
{
    d->thread.request_stop();
    d->thread.join();
}

void Scheduler::stop()
{
    d->dispatcher.end();
    d->thread.request_stop();
}

bool Scheduler::isAlive() const
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return now - std::chrono::steady_clock::duration(d->lastTurn) < longestTurn;
}

bool Scheduler::isScheduling() const
{
    return d->scheduling;
}

} // namespace Reprise
