// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/dispatcher.h"

#include "clock.h"
#include "jobs/jobfolder.h"
#include "jobs/jobrunner.h"
#include "operations.h"
#include "schedule/serviceschedule.h"
#include "services/home.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

Dispatcher::Dispatcher(const Home &home, Operations &operations, const Clock &clock,
                       std::function<double()> random)
    : m_store(home)
    , m_jobsFolder(home.jobsFolder())
    , m_operations(operations)
    , m_clock(clock)
    , m_random(std::move(random))
{
}

Result<QDateTime> Dispatcher::look(const QList<Service> &services)
{
    const auto states = m_store.load();
    if (!states)
        return std::unexpected(states.error());
    QList<Turn> turns;
    for (const Service &service : services) {
        if (auto turn = turnOf(service, *states)) {
            seeEnd(*turn);
            turns.append(*turn);
        }
    }
    QDateTime next;
    decideOn(turns, next);
    // First what is about to happen: whoever comes after a crash finds it.
    if (const Result<> kept = keep(turns, services, *states); !kept)
        return std::unexpected(kept.error());
    for (const Turn &turn : std::as_const(turns)) {
        // What it says is in its job; what it could not delete goes after the next run.
        if (turn.ended) [[maybe_unused]]
            const auto pruned = m_operations.prune(turn.service->id);
        if (turn.runs)
            start(turn);
    }
    return next;
}

std::optional<Dispatcher::Turn> Dispatcher::turnOf(const Service &service,
                                                   const ScheduleStore::States &states)
{
    return keptPolicy(service, states).transform([&](const Policy &policy) {
        return Turn{.service = &service, .policy = policy, .state = states.value(service.id)};
    });
}

void Dispatcher::seeEnd(Turn &turn)
{
    if (!turn.state.attempt)
        return;
    const auto end = endOf(turn);
    if (!end)
        return;
    const QDateTime due = turn.state.attempt->due;
    m_started.remove(turn.state.attempt->job);
    turn.state = afterRun(turn.state, due, *end, m_clock.now());
    // Not after each failure that is tried again; rows of failures are to go one day, too.
    turn.ended = end->kind == RunEnd::Kind::Succeeded || turn.state.needsAttention;
}

std::optional<RunEnd> Dispatcher::endOf(const Turn &turn) const
{
    const ScheduleState::Attempt &attempt = *turn.state.attempt;
    const Result<JobInfo> job = m_operations.jobs().find(attempt.job);
    if (job && !job->isOver())
        return {};
    // A process may die between the backup's end and the job's.
    const bool completed = std::ranges::any_of(turn.service->backups, [&](const Backup &backup) {
        return backup.jobId == attempt.job && backup.state == BackupState::Completed;
    });
    if (completed || (job && job->state == JobInfo::State::Done))
        return RunEnd{.kind = RunEnd::Kind::Succeeded};
    const bool withdrawn = attempt.withdrawn || m_ending;
    // Not even begun, or cancelled.
    if (withdrawn && (!job || job->state == JobInfo::State::Cancelled))
        return RunEnd{.kind = RunEnd::Kind::Withdrawn};
    if (job && job->state == JobInfo::State::Cancelled)
        return RunEnd{.kind = RunEnd::Kind::Cancelled};
    return RunEnd{.kind = RunEnd::Kind::Failed,
                  .error = job && job->error ? job->error : interrupted(),
                  // It may be seen much later, after what a person did about it.
                  .at = job && job->error ? job->finished : QDateTime()};
}

void Dispatcher::decideOn(QList<Turn> &turns, QDateTime &next) const
{
    ScheduleMoment moment{.now = m_clock.now()};
    const auto decideOne = [&moment](const Turn &turn) {
        moment.newestScheduled = newestScheduled(*turn.service);
        return decide(turn.policy, turn.state, moment);
    };
    const auto missed = std::ranges::count_if(turns, [&](const Turn &turn) {
        return !turn.state.attempt && !skipsRuns(*turn.service) && decideOne(turn).newlyMissed;
    });
    moment.missedTogether = std::max(1, int(missed));
    for (Turn &turn : turns) {
        if (turn.state.attempt)
            continue;
        moment.random = m_random();
        const ScheduleDecision decision = decideOne(turn);
        turn.state = decision.state;
        if (decision.due.isValid() && skipsRuns(*turn.service)) {
            // One that failed is tried again once it runs.
            if (turn.state.failures == 0)
                turn.state =
                    afterRun(turn.state, decision.due, {.kind = RunEnd::Kind::Skipped}, moment.now);
            continue;
        }
        turn.runs = decision.kind == ScheduleDecision::Kind::Run;
        if (turn.runs)
            turn.state.attempt = {.due = decision.due, .job = m_operations.jobs().newId()};
        else if (decision.at.isValid() && (!next.isValid() || decision.at < next))
            next = decision.at;
    }
}

Result<> Dispatcher::keep(const QList<Turn> &turns, const QList<Service> &services,
                          const ScheduleStore::States &before) const
{
    return m_store.change([&](ScheduleStore::States &states) {
        for (const Turn &turn : turns) {
            // Removed while this one was looking.
            if (before.contains(turn.service->id) && !states.contains(turn.service->id))
                continue;
            ScheduleState &state = states[turn.service->id];
            // Said by another process while this one was looking.
            const bool withdrawn = state.attempt && turn.state.attempt &&
                                   state.attempt->job == turn.state.attempt->job &&
                                   state.attempt->withdrawn;
            state = turn.state;
            if (withdrawn)
                state.attempt->withdrawn = true;
        }
        // Another home keeps it now. What is not to be seen may be so for a broken file only: it is
        // forgotten where a person removes it.
        for (const Service &service : services) {
            if (!service.keeper.isEmpty() && !service.keeperProblem && !service.isLost() &&
                !keptPolicy(service, states))
                states.remove(service.id);
        }
    });
}

void Dispatcher::start(const Turn &turn)
{
    const QString &job = turn.state.attempt->job;
    m_started.insert(job);
    if (m_ending)
        return;
    // What comes of it is read from the job's folder, by whoever looks then.
    [[maybe_unused]] const auto started = m_operations.backUp(
        turn.service->id, {.note = {}, .wait = true, .trigger = Trigger::Scheduled, .jobId = job});
}

void Dispatcher::withdraw()
{
    if (m_started.isEmpty())
        return;
    // Where it cannot be written, a cancelled run counts as not wanted, until the next is due.
    [[maybe_unused]] const Result<> kept = m_store.change([this](ScheduleStore::States &states) {
        for (ScheduleState &state : states) {
            if (state.attempt && m_started.contains(state.attempt->job))
                state.attempt->withdrawn = true;
        }
    });
}

bool Dispatcher::mayHandOver() const
{
    return std::ranges::all_of(m_started, [this](const QString &id) {
        const auto job = m_operations.jobs().find(id);
        return !job || job->isOver() || QFileInfo::exists(m_jobsFolder + u'/' + id);
    });
}

} // namespace Reprise
