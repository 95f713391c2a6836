// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobs/jobinfo.h"
#include "storage/filelock.h"
#include "words.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <functional>
#include <memory>

namespace Reprise {

class Clock;
class Home;
class Operations;
class Scheduler;

/// `reprise agent`: keeps a home's schedules without a window, until it is told to stop. One per
/// home, by `agent.lock`. Main thread.
class Agent : public QObject
{
    Q_OBJECT
public:
    /// `say` takes what there is to tell, a line each.
    Agent(const Home &home, Operations &operations, const Clock &clock,
          std::function<void(const QString &)> say);
    ~Agent() override;

    /// Runs the event loop; SIGTERM and SIGINT end it, once its jobs have been cancelled and have
    /// ended. Fails with busy, reason agent-runs, where there is one already.
    [[nodiscard]] Result<> run();

    /// The pid of the one that runs; 0 if none does.
    [[nodiscard]] static qint64 runningPid(const Home &home);
    /// Tells it to stop and waits until it has; fails with timeout. Fine if none runs.
    [[nodiscard]] static Result<> stopRunning(const Home &home);

private:
    [[nodiscard]] Result<> takeLock();
    void onJob(const JobInfo &job);
    void stop();
    void endWhenIdle();

    const Home &m_home;
    Operations &m_operations;
    const Clock &m_clock;
    const Words m_words;
    const std::function<void(const QString &)> m_say;
    FileLock m_lock;
    std::unique_ptr<Scheduler> m_scheduler;
    QTimer m_watchdog;
    QSet<QString> m_told;
    bool m_stopping = false;
};

} // namespace Reprise
