// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobcontext.h"
#include "jobs/guard.h"
#include "jobs/jobinfo.h"
#include "jobs/jobslots.h"
#include "jobs/obligations.h"
#include "jobs/ratemeter.h"
#include "storage/filelock.h"

#include <QFile>
#include <QList>
#include <QMutex>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <thread>

namespace Reprise {

class Clock;

/// A running job of this process: the context of its engine, and the one who keeps its folder. A
/// keeper thread looks for `cancel` and writes the progress. A job that may do so goes on without a
/// folder on a full disk. Thread-safe.
class Job : public JobContext
{
public:
    /// What all jobs of a process share; outlives them.
    struct Shared
    {
        QString jobsFolder;
        const Clock &clock;
        Obligations &obligations;
        JobSlots &slots_;
        /// What undoes leftovers; null before it is known.
        std::function<Settler()> settler;
        /// Starts the guard of an urgent obligation; empty = urgent ones are refused.
        QStringList guardCommand;
        /// Called on any thread, at most five times a second and at each change of state.
        std::function<void(const JobInfo &)> onChanged;
    };

    Job(const Shared &shared, const JobInfo &info, const QString &engine,
        bool goesWithoutFolder = false);
    ~Job() override;

    void progress(const Progress &progress) override;
    JobContext &part(const QString &name) override;
    void log(const QString &line) override;
    void warn(const Note &warning) override;
    [[nodiscard]] QString temporaryFolder() override;
    [[nodiscard]] Cancellation &cancellation() override { return m_cancellation; }
    [[nodiscard]] Result<QString> owe(const Obligation &obligation) override;
    [[nodiscard]] Result<> withdraw(const QString &obligationId) override;

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] JobInfo info() const;
    /// What was warned so far; a part's warnings too.
    [[nodiscard]] QList<Note> warnings() const;
    /// The log so far (its last 4 MiB).
    [[nodiscard]] QByteArray logText() const;

    /// Into the log, as data; `what` says what came of it.
    void logError(const QString &what, const Error &error);
    /// Known only once the job is under way.
    void setBackupId(const QString &id);
    void setServiceName(const QString &name);
    void setInstance(const QString &id);
    void setEngine(const QString &engine);
    /// These strings never stand in the log, nor in an error that leaves this job. One that is so
    /// short that it stands in every other word is masked where it stands alone. Our own codes,
    /// which no foreign text gets into, stay as they are: a password may well be a word of theirs.
    void hide(const QStringList &secrets);
    [[nodiscard]] Error masked(Error error) const;
    [[nodiscard]] QString masked(QString text) const;

    /// Waits (state Waiting) for one of the slots that all processes share, in the order in which
    /// they came, and keeps it.
    [[nodiscard]] Result<> takeSlot();
    /// Shown as waiting while `attempt` is busy: asks it again until it is not, or until cancelled.
    [[nodiscard]] Result<> waitWhileBusy(const std::function<Result<>()> &attempt);

    void requestCancel();

    /// For the runner. begin() makes the folder; end() settles, tidies up and has the last word.
    [[nodiscard]] Result<> begin();
    void end(const std::optional<Error> &error);

private:
    class Part;

    /// As it is: whatever came from outside is masked already.
    void writeLine(const QString &text);
    void setState(JobInfo::State state);
    void setQueuePosition(int position);
    void keep(const std::stop_token &stop);
    [[nodiscard]] Result<> makeOwnFolder();
    void dropFolder();
    void settleLeftovers();
    void tell(const JobInfo &info);
    [[nodiscard]] JobInfo snapshot();

    const Shared &m_shared;
    const QString m_id;
    Cancellation m_cancellation;

    mutable QMutex m_mutex;
    JobInfo m_info;
    QString m_engine;
    RateMeter m_rate;
    QList<Note> m_warnings;
    QStringList m_secrets;
    std::map<QString, std::unique_ptr<Part>> m_parts;
    /// The engine tells the whole's progress itself; else it is the sum of the parts.
    bool m_ownProgress = false;
    QFile m_log;
    bool m_temporary = false;
    const bool m_goesWithoutFolder;
    /// Of a job without a folder.
    std::unique_ptr<QTemporaryDir> m_scratch;

    FileLock m_lock;
    std::optional<FileLock> m_slot;
    std::unique_ptr<Guard> m_guard;
    std::jthread m_keeper;
};

} // namespace Reprise
