// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineregistry.h"
#include "jobs/jobinfo.h"
#include "repository/repository.h"
#include "retention/pruneplan.h"
#include "services/service.h"

#include <QFuture>
#include <QMap>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

namespace Reprise {

class Clock;
class Home;
class JobRunner;

/// What lies in a bin.
using DeletedBackup = Repository::Deleted;

/// A job that was started: its id, known at once, and what will come of it.
template<class T> struct StartedJob
{
    QString id;
    QFuture<Result<T>> future;
};

struct NewService
{
    QString engine;
    QString name;
    QMap<QString, QString> settings;
    QMap<QString, QString> secrets;
    /// Empty = the home's default repository, made if it was never there.
    QString repositoryPath;
    /// Its secrets go into the session's keyring; see ServiceChange.
    bool keyring = false;
};

struct ServiceChange
{
    /// Null = as it is.
    QString name;
    /// Merged into what is set; an empty value returns to the default.
    QMap<QString, QString> settings;
    QMap<QString, QString> secrets;
    /// Moves all its secrets into the session's keyring, or back into a file. Schedules pause while
    /// a keyring is locked.
    std::optional<bool> keyring = std::nullopt;
    /// As changedHooks() takes them.
    QMap<QString, QString> hooks = {};
};

struct BackUpRequest
{
    QString note = {};
    /// Queue behind a job of the same service instead of ending busy.
    bool wait = false;
    /// Begin even where the repository's disk may be too small.
    bool ignoreSpace = false;
    Trigger trigger = Trigger::Manual;
    /// Of JobRunner::newId(), where it must be known before the job runs; empty = a new one.
    QString jobId = {};
};

struct RestoreRequest
{
    QString serviceId;
    /// Empty = the newest good one.
    QString backupId;
    QDateTime until;
    /// Empty = `<prefix>-restore-<stamp>`.
    QString name;
    QStringList only;
    QMap<QString, QString> options;
    /// Where the backups of the new service go. Empty = where it comes from, or the home's default
    /// repository where that cannot be written.
    QString repositoryPath = {};
};

struct Restored
{
    Service service;
    QList<Step> report;
};

struct Downloaded
{
    QString path;
    qint64 bytes = 0;
    QByteArray sha256;
};

struct Verified
{
    QString backupId;
    VerifyReport report;
};

struct PruneRequest
{
    /// Say what it would do.
    bool dryRun = false;
    /// A person says that a clock that jumped ahead is right: do not wait.
    bool believeClock = false;
};

/// What a prune deleted and left; or would, in a dry run.
struct Pruned
{
    /// Due, but left this time: in use, pinned meanwhile, or nothing newer could be proven.
    struct Skipped
    {
        QString backupId;
        Error why;
    };
    QList<Deletion> deleted;
    QList<Kept> kept;
    QList<Skipped> skipped;
};

/// Everything that can be done: each button and each command is one call of this class.
///
/// The calls that return a Result block on files (never on a network) and belong on a worker
/// thread, or in the command line. Those that return a StartedJob return at once, from any thread;
/// the job runs on a thread of its own, is listed and can be cancelled from every process.
/// Thread-safe.
class Operations
{
public:
    Operations(const Home &home, const EngineRegistry &engines, const Clock &clock,
               JobRunner &runner);
    ~Operations();

    [[nodiscard]] const EngineRegistry &engines() const;
    [[nodiscard]] JobRunner &jobs();

    /// Makes one. repository-known at the path of a known one that is not there now, unless that is
    /// to be forgotten.
    enum class Absent { Refuse, Forget };
    [[nodiscard]] Result<QString> initRepository(const QString &path,
                                                 Absent absent = Absent::Refuse);
    /// Opens a repository that this home does not know, for this run and the home's list.
    [[nodiscard]] Result<> useRepository(const QString &path);
    /// All services of this home and its repositories, sorted by name; also those that cannot be
    /// read, with the reason. Slow file systems make it slow.
    [[nodiscard]] Result<QList<Service>> services();
    /// By name (ignoring case) or id.
    [[nodiscard]] Result<Service> findService(const QString &nameOrId);
    /// An id, or "latest" for the newest good one.
    [[nodiscard]] static Result<Backup> findBackup(const Service &service,
                                                   const QString &idOrLatest);
    /// The same, which says of one that lies in the bin that it does.
    [[nodiscard]] Result<Backup> backupOf(const Service &service, const QString &idOrLatest) const;

    [[nodiscard]] Result<Service> addService(const NewService &service);
    [[nodiscard]] Result<Service> changeService(const QString &serviceId,
                                                const ServiceChange &change);
    [[nodiscard]] Result<Service> adoptService(const QString &serviceId,
                                               const ServiceChange &connection);
    /// Schedule and retention, in the words of `reprise policy --set`; see changedPolicy(). Only
    /// the home that keeps the service may: else other-keeper, which names it, or no-keeper.
    [[nodiscard]] Result<Service> changePolicy(const QString &serviceId,
                                               const QMap<QString, QString> &changes);
    /// From now on this home schedules and prunes it.
    [[nodiscard]] Result<Service> takeOver(const QString &serviceId);
    /// For `reprise secret`: what is kept under a secret's name.
    [[nodiscard]] Result<QString> secret(const QString &serviceId, const QString &key);

    [[nodiscard]] Result<Backup> mark(const QString &serviceId, const QString &backupId,
                                      std::optional<bool> pinned, std::optional<QString> note);
    /// What accept() would take responsibility for, told one by one; nothing-to-accept or
    /// no-source-to-accept where there is nothing.
    [[nodiscard]] Result<QList<Note>> acceptable(const QString &serviceId, const QString &backupId);
    /// Takes responsibility for a completed backup that is damaged, looks unusual or is not
    /// attested, for the loss of one that vanished, or without one for another source that answered
    /// since the last good backup. Returns what was accepted.
    [[nodiscard]] Result<QList<Note>> accept(const QString &serviceId, const QString &backupId);
    struct Deleted
    {
        /// The bin keeps nothing (its days are 0, the disk is full).
        bool isForGood = false;
        /// Until when it can be brought back.
        QDateTime until;
        /// Others that went from the bin for it.
        QList<Note> warnings;
    };
    /// Into the bin, or away. Refuses a backup that is being read (busy), that a kept one requires,
    /// and one that is pinned unless that is meant.
    enum class Pinned { Stay, GoToo };
    [[nodiscard]] Result<Deleted> deleteBackup(const QString &serviceId, const QString &backupId,
                                               Pinned pinned = Pinned::Stay);
    /// Newest deletion first.
    [[nodiscard]] Result<QList<DeletedBackup>> bin(const QString &serviceId) const;
    /// Erases one backup, or all, from the bin, for good. Returns the ids; what is being read or
    /// required by a backup that stays is left.
    [[nodiscard]] Result<QStringList> emptyBin(const QString &serviceId,
                                               const QString &backupId = {});
    /// The one deleted last, or the given one, back from the bin.
    [[nodiscard]] Result<Backup> undelete(const QString &serviceId, const QString &backupId = {});
    [[nodiscard]] Result<QString> log(const QString &serviceId, const QString &backupId);

    /// Name that a restore started now would get.
    [[nodiscard]] Result<QString> restoreName(const QString &serviceId);
    /// `reprise` with these words, quoted for a shell.
    [[nodiscard]] static QString commandText(const QStringList &words);
    /// The whole command that does what Restore does, ready for a shell.
    [[nodiscard]] static QString restoreCommand(const Service &service, const Backup &backup);

    [[nodiscard]] StartedJob<Backup> backUp(const QString &serviceId,
                                            const BackUpRequest &request = {});
    [[nodiscard]] StartedJob<Preflight> preflight(const RestoreRequest &request);
    [[nodiscard]] StartedJob<Restored> restore(const RestoreRequest &request);
    /// `path`: a file that does not exist, or a folder that does. Never overwrites.
    [[nodiscard]] StartedJob<Downloaded> download(const QString &serviceId, const QString &backupId,
                                                  const QString &path);
    /// All backups of the service where `backupId` is empty. Unhurried: at the service's rate limit
    /// and a usual one, and only while nobody else wants the disk.
    enum class Pace { Hurried, Unhurried };
    [[nodiscard]] StartedJob<QList<Verified>> verify(const QString &serviceId,
                                                     const QString &backupId,
                                                     Pace pace = Pace::Hurried);
    /// Deletes, through the bin, what the policy keeps no longer; only in the home that keeps the
    /// service. The newest good backups are read back first. While the clock is not believed
    /// (SeenTime) it fails with clock-ahead.
    [[nodiscard]] StartedJob<Pruned> prune(const QString &serviceId,
                                           const PruneRequest &request = {});
    [[nodiscard]] StartedJob<Probe> probe(const QString &serviceId);
    /// Of a service that is not added yet.
    [[nodiscard]] StartedJob<Probe> probe(const NewService &service);
    /// `repositoryPath` as in NewService.
    [[nodiscard]] StartedJob<Restored> sample(const QString &engine, const QString &name = {},
                                              const QString &repositoryPath = {});
    [[nodiscard]] StartedJob<Service> start(const QString &serviceId);
    [[nodiscard]] StartedJob<Service> stop(const QString &serviceId);
    /// A registered one is forgotten, its backups stay; a managed one is stopped and its data gone.
    /// So is the registration of one that was lost. Its repository has no keeper for it any more;
    /// one that is away now learns it from a later sweep.
    [[nodiscard]] StartedJob<QString> remove(const QString &serviceId);

    /// What a crash left: pending backups, provisioning instances, obligations. Returns what was
    /// done.
    [[nodiscard]] Result<QList<Note>> sweep();
    /// `reprise check`: every service and repository, what is wrong and what to do.
    [[nodiscard]] Result<QList<Finding>> check();

    /// For the parts of this class, which stand in operations/.
    class Private;

private:
    /// Jobs hold it too: they may outlive this object, never the runner.
    std::shared_ptr<Private> d;
};

} // namespace Reprise
