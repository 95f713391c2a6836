// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations.h"
#include "outcome.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace Reprise {

class Monitor;
class Sentences;
struct SettingsChange;

/// Does what the pages ask for: each slot starts one operation, on a worker thread or as a job, and
/// returns at once; what came of it is said by outcome(). Lives on the main thread; its destructor
/// waits for the short file operations that are under way (jobs belong to the job runner).
class ServiceController : public QObject
{
    Q_OBJECT
public:
    ServiceController(Operations &operations, Monitor &monitor, const Sentences &sentences,
                      QObject *parent = nullptr);
    ~ServiceController() override;

    [[nodiscard]] const EngineRegistry &engines() const { return m_operations.engines(); }
    [[nodiscard]] const Sentences &sentences() const { return m_sentences; }

    /// `ignoreSpace`: even where the repository's disk may be too small.
    void backUp(const QString &serviceId, const QString &note = {}, bool ignoreSpace = false);
    void cancel(const QString &jobId);
    /// `path`: a file that is not there yet, or a folder that is.
    void download(const QString &serviceId, const QString &backupId, const QString &path);
    void restore(const RestoreRequest &request);
    void verify(const QString &serviceId, const QString &backupId);
    /// On the person's responsibility it counts as good.
    void accept(const QString &serviceId, const QString &backupId);
    void setPinned(const QString &serviceId, const QString &backupId, bool pinned);
    void setNote(const QString &serviceId, const QString &backupId, const QString &note);
    /// The person was asked already.
    void deleteBackup(const QString &serviceId, const QString &backupId);
    void undelete(const QString &serviceId, const QString &backupId);

    void start(const QString &serviceId);
    void stop(const QString &serviceId);
    /// The person was asked already.
    void remove(const QString &serviceId);
    void startSample(const QString &engine);
    /// Where the backups of new services go; empty = the home's own repository.
    void setRepository(const QString &path);

    /// Answered by settingsApplied() or settingsRefused().
    void applySettings(const QString &serviceId, const SettingsChange &change);
    /// The same. The person was asked already.
    void takeOver(const QString &serviceId);

    /// Answered by restoreNameFound().
    void findRestoreName(const QString &serviceId);
    /// Answered by freeSpaceFound(), unless it cannot be found out.
    void findFreeSpace(const QString &serviceId, const QString &repositoryPath);
    /// Answered by logFound().
    void findLog(const QString &serviceId, const QString &backupId);
    /// Of a job of any kind, by its folder; answered by logFound().
    void findJobLog(const QString &folder);

    /// What a button in the strip does.
    void follow(const Outcome &outcome, const Outcome::Offer &offer);
    [[nodiscard]] QString offerText(Outcome::Action action) const;
    /// An error as it is said about a service.
    [[nodiscard]] Outcome explain(const Error &error, const QString &serviceId) const;

signals:
    void outcome(const Reprise::Outcome &outcome);
    void restoreNameFound(const QString &serviceId, const QString &name);
    void freeSpaceFound(const QString &serviceId, qint64 bytes);
    void settingsApplied(const Reprise::Service &service);
    void settingsRefused(const QString &serviceId, const Reprise::Error &error);
    void logFound(const QString &title, const QString &text);
    /// A service's page is to be shown.
    void serviceRequested(const QString &serviceId);

private:
    template<class T>
    void whenDone(const QFuture<Result<T>> &future, const QString &serviceId, const QString &jobId,
                  std::function<void(const T &)> done);
    template<class Work, class Done> void onWorker(const QString &serviceId, Work work, Done done);
    template<class Work, class Done> void ask(Work work, Done done);
    template<class Work, class Done>
    void changeSettings(const QString &serviceId, Work work, Done done);
    void prune(const QString &serviceId);
    void sayPruned(const QString &serviceId, const QString &jobId, const Pruned &pruned);
    [[nodiscard]] QString nameOf(const QString &serviceId) const;
    void say(MessageStrip::Kind kind, const QString &serviceId, const QString &richText,
             const QString &jobId = {}, const QList<Outcome::Offer> &offers = {});
    void fail(const Error &error, const QString &serviceId, const QString &jobId);
    void sayVerified(const QString &serviceId, const QString &jobId,
                     const QList<Verified> &results);

    Operations &m_operations;
    Monitor &m_monitor;
    const Sentences &m_sentences;
    QString m_repository;
    QThreadPool m_workers;
};

} // namespace Reprise
