// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interruption.h"
#include "operations.h"
#include "words.h"

#include <QCoreApplication>
#include <QFutureWatcher>

namespace Reprise {

class Terminal;

/// Waits in the application's event loop for a job of this process, shows its progress and passes
/// an interruption on to it: the job ends by itself then, as cancelled.
class JobWait : public QObject
{
    Q_OBJECT
public:
    JobWait(JobRunner &jobs, const Words &words, Terminal &terminal);

    /// `start` begins the job; an interruption from that moment on cancels it.
    template<class T> [[nodiscard]] Result<T> run(const std::function<StartedJob<T>()> &start)
    {
        const Interruption interruption;
        const StartedJob<T> job = start();
        watch(job.id, interruption);
        QFutureWatcher<Result<T>> watcher;
        connect(&watcher, &QFutureWatcherBase::finished, this, [] { QCoreApplication::exit(); });
        watcher.setFuture(job.future);
        QCoreApplication::exec();
        unwatch();
        return job.future.isResultReadyAt(0) ? job.future.result() : Result<T>(cancelled());
    }

    /// Of the job that ran last; empty where it left none.
    [[nodiscard]] QString logFile() const;
    void sayLog() const;

private:
    void watch(const QString &jobId, const Interruption &interruption);
    void unwatch();
    void show(const JobInfo &job);

    JobRunner &m_jobs;
    const Words &m_words;
    Terminal &m_terminal;
    QString m_jobId;
    bool m_cancelling = false;
};

/// "Copying data: 1.2 GB of 3.4 GB, 230 MB/s, 12 s left"
[[nodiscard]] QString progressText(const JobInfo &job, const Words &words);

} // namespace Reprise
