// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>

namespace Reprise {

class Clock;
class Home;
class Operations;

/// Keeps the schedules of a home from a thread of its own: starts what is due, verifies in turn,
/// sweeps. One per home does, by `scheduler.lock`: the agent where there is one, else a console,
/// which lets go within two seconds when an agent comes. It looks at the wall clock at least every
/// second, so that neither a sleep of the machine nor a clock that is set is missed. Lives on the
/// main thread, which never waits for a file.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    enum class Role { Agent, Console };

    Scheduler(const Home &home, Operations &operations, const Clock &clock, Role role,
              QObject *parent = nullptr);
    /// Waits for the look and the sweep that are under way.
    ~Scheduler() override;

    /// Starts nothing more. What it started and is cancelled from now on is still wanted, and made
    /// up by the next scheduler. Returns at once; stopped() follows.
    void stop();
    /// Its thread does not hang, on a deadlock or a file system that does not answer. Any thread.
    [[nodiscard]] bool isAlive() const;
    /// It holds the lock: scheduled backups are started by this process.
    [[nodiscard]] bool isScheduling() const;

signals:
    void schedulingChanged(bool scheduling);
    /// After stop(): nothing is started any more, and what runs may be cancelled.
    void stopped();
    /// A look could not be made; it is tried again. Once for each kind of failure.
    void failed(const Reprise::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Reprise
