// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "schedule/schedulestore.h"
#include "services/service.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <atomic>
#include <functional>
#include <optional>

namespace Reprise {

class Clock;
class Home;
class Operations;

/// Starts the scheduled backups of the services that this home keeps, and remembers what came of
/// them. What it knows is in schedule.json and in the jobs' folders, so that another one goes on
/// where this one ends. One at a time per home (the caller holds scheduler.lock), one thread;
/// blocks on files.
class Dispatcher
{
public:
    /// `random` gives a number from 0 up to, not including, 1.
    Dispatcher(const Home &home, Operations &operations, const Clock &clock,
               std::function<double()> random);

    /// Sees what has ended, and starts what is due, of `services` as they are now. Returns when the
    /// next run starts; invalid if none is known.
    [[nodiscard]] Result<QDateTime> look(const QList<Service> &services);
    /// Starts nothing more, and what is cancelled from now on is still wanted. Any thread.
    void end() { m_ending = true; }
    /// The runs that it started and that are cancelled from now on are still wanted.
    void withdraw();
    /// Another one may take over: each job that it started can be seen by its folder.
    [[nodiscard]] bool mayHandOver() const;

private:
    /// A service at this look.
    struct Turn
    {
        const Service *service = nullptr;
        Policy policy = {};
        ScheduleState state = {};
        bool ended = false;
        bool runs = false;
    };

    [[nodiscard]] static std::optional<Turn> turnOf(const Service &service,
                                                    const ScheduleStore::States &states);
    void seeEnd(Turn &turn);
    [[nodiscard]] std::optional<RunEnd> endOf(const Turn &turn) const;
    void decideOn(QList<Turn> &turns, QDateTime &next) const;
    [[nodiscard]] Result<> keep(const QList<Turn> &turns, const QList<Service> &services,
                                const ScheduleStore::States &before) const;
    void start(const Turn &turn);

    const ScheduleStore m_store;
    const QString m_jobsFolder;
    Operations &m_operations;
    const Clock &m_clock;
    std::function<double()> m_random;
    std::atomic_bool m_ending = false;
    /// Until their end has been seen.
    QSet<QString> m_started;
};

} // namespace Reprise
