// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>
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
        /// Waits for one of the slots that all processes share.
        bool takesSlot = true;
    };

    JobRunner(const Home &home, const Clock &clock, QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// A fresh id for a job, known before it runs.
    [[nodiscard]] QString newId() const;
    /// Runs `body` on a thread of its own. The future ends exactly once, with the body's result; a
    /// cancelled job's is Error{Cancelled}.
    template<class T>
    [[nodiscard]] QFuture<Result<T>> run(const QString &id, const Request &request,
                                         std::function<Result<T>(JobContext &)> body);

    /// Jobs of all processes that are running or ended lately, newest first. Blocks on files.
    [[nodiscard]] QList<JobInfo> list() const;
    [[nodiscard]] Result<JobInfo> find(const QString &id) const;
    /// Asks a job of any process to stop. Fine if it is over already. Blocks on files.
    [[nodiscard]] Result<> cancel(const QString &id);
    void cancelAll();
    [[nodiscard]] bool hasRunning() const;

signals:
    /// A job of this process started, made progress (at most five times a second) or ended.
    void changed(const Reprise::JobInfo &job);

private:
    void start(const QString &id, const Request &request,
               std::function<std::optional<Error>(JobContext &)> body,
               std::function<void(const std::optional<Error> &)> done);

    class Private;
    std::unique_ptr<Private> d;
};

template<class T>
QFuture<Result<T>> JobRunner::run(const QString &id, const Request &request,
                                  std::function<Result<T>(JobContext &)> body)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto result = std::make_shared<std::optional<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->start();
    start(
        id, request,
        [result, body = std::move(body)](JobContext &context) -> std::optional<Error> {
            *result = body(context);
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
