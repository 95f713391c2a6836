// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "jobs/jobrunner.h"
#include "operations.h"
#include "repository/repository.h"
#include "services/catalog.h"
#include "services/home.h"
#include "services/secretstore.h"
#include "services/servicestore.h"

#include <QSet>

#include <functional>

namespace Reprise {

class BackupSession;
class Clock;
class HookRun;
class Throttle;

/// What all operations use. Thread-safe. The functions that take a Job run in it.
class Operations::Private
{
public:
    Private(const Home &home, const EngineRegistry &engines, const Clock &clock, JobRunner &runner);

    /// A service that this home can reach, and all that is needed to work on it.
    struct Reached
    {
        Service service;
        HomeService known;
        ServiceAccess access;
        Engine *engine = nullptr;
    };
    /// Names the service in the job and hides its secrets there. Fails for an unconnected one.
    [[nodiscard]] Result<Reached> reach(const QString &serviceId, Job &job);
    /// Any service, connected or not, with the repository that it is in. Fails where that cannot be
    /// used.
    struct Placed
    {
        Service service;
        Repository repository;
    };
    [[nodiscard]] Result<Placed> place(const QString &serviceId);
    /// Any service, connected or not, with a backup of it and the engine that knows its format.
    struct Chosen
    {
        Service service;
        Backup backup;
        Engine *engine = nullptr;
        Repository repository;
    };
    [[nodiscard]] Result<Chosen> choose(const QString &serviceId, const QString &backupId,
                                        Job &job);

    /// As Operations::backupOf().
    [[nodiscard]] Result<Backup> backupOf(const Service &service, const QString &idOrLatest) const;
    /// Another source than that of the earlier backups answered, and nobody has accepted it yet.
    /// Its note has what is known of both.
    [[nodiscard]] Result<std::optional<Note>> otherSource(const Service &service) const;
    /// What Operations::acceptable() says without a backup.
    [[nodiscard]] Result<QList<Note>> acceptableSource(const Placed &placed) const;
    [[nodiscard]] Result<Engine *> engine(const QString &id) const;
    /// The repository at a path: a known one, one that was never seen, or a new one. Empty = the
    /// home's own.
    [[nodiscard]] Result<Repository> repositoryAt(const QString &path);
    /// The same, for a service whose backups are to go there.
    [[nodiscard]] Result<Repository> writableRepositoryAt(const QString &path);
    /// For the backups of what is restored from one.
    [[nodiscard]] Result<Repository> repositoryAfterRestore(const Repository &origin,
                                                            const QString &path);
    /// `service.json` of a service of this home; managed ones get theirs with the first backup.
    [[nodiscard]] Result<ServiceRecord> ensureRecord(const Repository &repository,
                                                     const HomeService &known);
    /// The same for any service, also one of a repository only.
    [[nodiscard]] Result<ServiceRecord> recordOf(const Service &service,
                                                 const Repository &repository);
    /// Only the home that keeps a service schedules and prunes it, and changes its policy.
    [[nodiscard]] Result<> refuseUnlessKeeper(const ServiceRecord &record) const;
    /// Whoever removed it keeps it no longer. Where that cannot be written, a person can take it
    /// over.
    void keepIfNobodyDoes(const Service &service) const;
    /// The repository of a removed service keeps it for nobody any more. One that is away stays
    /// among the removed ones.
    [[nodiscard]] Result<> release(const ServiceStore::Removed &removed) const;
    /// "user@computer": of this home, for those who find it in a repository.
    [[nodiscard]] static QString keeperName();
    [[nodiscard]] Result<QString> freeName(const QString &wanted, const QString &exceptId);
    /// `base`, or with -2, -3 … where that is taken.
    [[nodiscard]] Result<QString> nextFreeName(const QString &base);
    [[nodiscard]] SecretStore::Place placeOf(const HomeService &known) const;
    [[nodiscard]] QString instanceFolder(const QString &instanceId) const;
    [[nodiscard]] QString stampedName(const Engine &engine) const;
    /// Busy if another job works on it.
    [[nodiscard]] Result<> refuseIfBusy(const QString &serviceId, const QString &exceptJob) const;

    [[nodiscard]] Result<Backup> backUp(const QString &serviceId, const BackUpRequest &request,
                                        Job &job);
    [[nodiscard]] Result<Preflight> preflight(const RestoreRequest &request, Job &job);
    [[nodiscard]] Result<Restored> restore(const RestoreRequest &request, Job &job);
    [[nodiscard]] Result<Restored> sample(const QString &engineId, const QString &name,
                                          const QString &repositoryPath, Job &job);
    [[nodiscard]] Result<Downloaded> download(const QString &serviceId, const QString &backupId,
                                              const QString &path, Job &job);
    [[nodiscard]] Result<QList<Verified>> verify(const QString &serviceId, const QString &backupId,
                                                 Pace pace, Job &job);
    [[nodiscard]] Result<Pruned> prune(const QString &serviceId, const PruneRequest &request,
                                       Job &job);
    [[nodiscard]] Result<Probe> probe(const QString &serviceId, Job &job);
    [[nodiscard]] Result<Probe> probeNew(const NewService &service, Job &job);
    [[nodiscard]] Result<Service> start(const QString &serviceId, Job &job);
    [[nodiscard]] Result<Service> stop(const QString &serviceId, Job &job);
    [[nodiscard]] Result<QString> remove(const QString &serviceId, Job &job);

    /// Puts a service into the list, under its lock. A name that stands there already is refused,
    /// or where it was `generated` told apart by -2, -3 …; returns the name that it got.
    [[nodiscard]] Result<QString> appendNamed(HomeService known, bool generated = false);
    [[nodiscard]] Result<> rename(const Service &service, const QString &wanted);
    [[nodiscard]] Result<> changeSecrets(const QString &serviceId,
                                         const QMap<QString, QString> &changes);
    [[nodiscard]] Result<> moveSecrets(const QString &serviceId, std::optional<bool> keyring);
    /// Managed instances whose restore died, and folders that it did not come to fill.
    [[nodiscard]] Result<> sweepInstances(QList<Note> &done);
    /// Ids of the instances that have a folder and no entry.
    [[nodiscard]] Result<QStringList> unlistedInstances() const;
    [[nodiscard]] bool isHalfMade(const QString &instanceId) const;
    [[nodiscard]] Result<> finishRemovals(JobContext &context);
    [[nodiscard]] Result<> sweepBackups(QList<Note> &done);
    void sweepRemoved() const;

    /// Stops what runs in a managed instance and takes away all that this home has of it.
    [[nodiscard]] Result<> destroyInstance(const HomeService &known, JobContext &context);
    [[nodiscard]] Result<> stopInstance(const HomeService &known, JobContext &context);
    [[nodiscard]] Result<> setAside(const QString &instanceId) const;
    /// Before the id, in the name of an instance's folder that is being removed.
    static constexpr auto removingPrefix = QLatin1StringView(".removing-");

    const Home home;
    const EngineRegistry &engines;
    const Clock &clock;
    JobRunner &runner;
    const ServiceStore store;
    const RepositoryList repositories;
    const SecretStore secrets;
    Catalog catalog;

private:
    [[nodiscard]] static Result<std::unique_ptr<BackupSession>> begin(const Reached &reached,
                                                                      const Repository &repository,
                                                                      const BackUpRequest &request,
                                                                      Throttle &throttle, Job &job);
    [[nodiscard]] Result<Backup> makeBackup(const QString &serviceId, const BackUpRequest &request,
                                            HookRun &hooks, Job &job);
    /// Lets the engine write it, and ends it one way or the other.
    [[nodiscard]] Result<Backup> fill(const Reached &reached, const Repository &repository,
                                      BackupSession &session, const BackUpRequest &request,
                                      HookRun &hooks, Job &job);

    using Fill = std::function<Result<Provisioned>(const RestoreTarget &)>;
    /// Registers a managed service, makes its folders, has them filled, and undoes all of it where
    /// that fails.
    [[nodiscard]] Result<Restored> provision(HomeService known, RestoreTarget target,
                                             bool nameGenerated, const Fill &fill, Job &job);
    [[nodiscard]] Result<Provisioned> fillInstance(const HomeService &known, RestoreTarget target,
                                                   const Fill &fill, Job &job);
    [[nodiscard]] Result<> moveSockets(Instance &instance, ServiceAccess &access) const;
    [[nodiscard]] Result<> settleIn(const HomeService &known, const Provisioned &provisioned);
    [[nodiscard]] Result<QList<Verified>> verifyAll(const QString &serviceId, Pace pace, Job &job);
    [[nodiscard]] Result<Verified> verifyOne(const Chosen &chosen, Pace pace, Job &job);
    [[nodiscard]] bool isStillDue(const Repository &repository, const Deletion &deletion,
                                  const SameSource &same, const ServiceRecord &record,
                                  const QList<Backup> &backups) const;
    [[nodiscard]] Result<bool> proveNewest(const QString &serviceId,
                                           const QList<Deletion> &deletions, QSet<QString> &tried,
                                           Job &job);
    /// `repository` and `service` outlive it.
    [[nodiscard]] Repository::Removal removalOf(const Repository &repository,
                                                const Service &service, const Deletion &deletion,
                                                Job &job) const;
    /// Warns of backups that go from a bin early.
    [[nodiscard]] static Repository::Erased erasedBy(Job &job);
    [[nodiscard]] Result<Pruned> carryOut(const Repository &repository, const Service &service,
                                          const PrunePlan &plan, Job &job);
};

/// A job about a service, or about one backup of it. Those that copy or read much take one of the
/// slots; those that need one later take it themselves.
enum class Slot { Taken, NotTaken };
[[nodiscard]] JobRunner::Request jobOf(const QString &kind, Slot slot,
                                       const QString &serviceId = {}, const QString &backupId = {});
/// What there is to say of a backup that vanished; nothing of any other.
[[nodiscard]] std::optional<Note> lossOf(const Service &service, const QString &backupId);
/// For a person to know: it could have been brought back for longer.
[[nodiscard]] Note erasedEarly(const ServiceRecord &record, const QString &backupId);
/// Fails for a backup of which nothing can be read.
[[nodiscard]] Result<> checkData(const Backup &backup);
/// Fails with the first finding that blocks; the others are in args "findings".
[[nodiscard]] Result<> refuseIfBlocked(const Preflight &preflight);

} // namespace Reprise
