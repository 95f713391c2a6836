// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"
#include "jobs/jobinfo.h"
#include "jobs/obligations.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <memory>

namespace Reprise {

class Clock;
class Home;

/// Runs jobs of this process and sees those of every process of the home. Lives on the main thread;
/// list(), cancel() and run() may be called from any thread.
///
/// A running job has a folder `<home>/jobs/<id>/` with job.json (locked while the job lives),
/// progress.json, log.txt, and a file `cancel` once somebody asked for it; see the design, "Jobs".
class JobRunner : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        QString kind;
        QString serviceId;
        QString serviceName;
        QString backupId;
        QString instanceId;
        /// Engine id, for obligations.
        QString engine;
        /// Waits for one of the slots that all processes share before the body runs.
        /// Job::takeSlot() is for a body that has something to do before it waits.
        bool takesSlot = true;
        /// Runs without a folder where the disk is too full to make one: listed in this process
        /// only, without a log, and it can owe nothing. For what ends things or frees space.
        bool goesWithoutFolder = false;
    };

    JobRunner(const Home &home, const Clock &clock, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// Before the first job: what undoes leftover obligations, and the command line that starts
    /// runGuard() (the job's id is appended). Without a guard urgent obligations are refused.
    void setSettler(const Settler &settler);
    void setGuardCommand(const QStringList &command);

    /// A fresh id for a job, known before it runs.
    [[nodiscard]] QString newId() const;
    /// Runs `body` on a thread of its own. The future ends exactly once, with the body's result; a
    /// cancelled job's is Error{Cancelled}. By then the job is over for list() too.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> run(const QString &id, const Request &request,
                                         std::function<Result<T>(Job &)> body);

    /// Jobs of all processes that are running or ended lately, newest first. Blocks on files.
    [[nodiscard]] QList<JobInfo> list() const;
    [[nodiscard]] Result<JobInfo> find(const QString &id) const;
    /// Asks a job of any process to stop. Fine if it is over already. Blocks on files.
    [[nodiscard]] Result<> cancel(const QString &id);
    void cancelAll();
    [[nodiscard]] bool hasRunning() const;

    /// Undoes what jobs that are gone owe; returns what could be undone.
    [[nodiscard]] QList<OwedBy> settleOwnerless();
    /// The same for one service, before it is worked on.
    void settleOwnerlessOf(const QString &serviceId, JobContext &context);
    /// Undoes what the settings of a service owe, because it is removed.
    [[nodiscard]] Result<> settleSettingsOf(const QString &serviceId, JobContext &context);
    /// What is still owed, by living jobs too.
    [[nodiscard]] QList<OwedBy> owed() const;
    /// Removes folders of jobs that ended long ago, and what a killed one left in its own.
    void prune();

signals:
    /// A job of this process started, made progress (at most five times a second) or ended.
    void changed(const Reprise::JobInfo &job);

private:
    using Body = std::function<std::optional<Error>(Job &)>;
    using Done = std::function<void(const std::optional<Error> &)>;
    void start(const QString &id, const Request &request, const Body &body, const Done &done);

    class Private;
    std::unique_ptr<Private> d;
};

template<class T>
QFuture<Result<T>> JobRunner::run(const QString &id, const Request &request,
                                  std::function<Result<T>(Job &)> body)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto result = std::make_shared<std::optional<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    start(
        id, request,
        [result, body = std::move(body)](Job &job) -> std::optional<Error> {
            *result = body(job);
            return (*result)->has_value() ? std::nullopt : std::optional((*result)->error());
        },
        [result, promise](const std::optional<Error> &error) {
            if (*result && (*result)->has_value() && !error)
                promise->addResult(std::move(**result));
            else
                promise->addResult(Result<T>(std::unexpected(error.value_or(Error{}))));
            promise->finish();
        });
    return future;
}

} // namespace Reprise
