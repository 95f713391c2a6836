// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "repository/backup.h"
#include "repository/policy.h"
#include "retention/sources.h"
#include "services/hook.h"
#include "status/status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace Reprise {

/// One service on the dashboard: what its repository and this home know of it.
struct Service
{
    enum class State { Registered, Running, Stopped, Provisioning, Broken, Unconnected };
    using Protection = Reprise::Protection;

    QString id;
    /// As typed; unique ignoring case.
    QString name;
    QString engine;
    State state = State::Registered;
    /// A managed one that was started, and that nobody stopped since: stopped, it crashed.
    bool isMeantToRun = false;
    /// How well it is protected and why, as of the last look.
    ServiceStatus status;
    QString productVersion;
    /// Of the last good backup, else of the last probe.
    qint64 logicalBytes = 0;

    /// Connection, from the home. Empty for an unconnected one.
    QMap<QString, QString> settings;
    bool secretsInKeyring = false;
    Connection connection;
    /// Managed only.
    QString instanceId;
    /// Where a managed one came from: id and name of the source and the backup; empty for a sample.
    QString restoredFromService;
    QString restoredFromBackup;
    /// The job that provisions it.
    QString jobId;
    /// Programs of the person's own that run around its backups.
    Hooks hooks;
    /// What a command line must say to use this home: `--home DIR`, or nothing.
    QStringList homeArguments;

    QString repositoryPath;
    QString repositoryId;
    /// Why the repository cannot be used now ("not mounted", a newer format); the list still shows
    /// the service.
    std::optional<Error> repositoryProblem;
    bool repositoryWritable = true;
    /// Its clock is not believed, and nothing goes for its age: see
    /// Repository::believedNow().
    std::optional<Error> clockProblem;
    Policy policy;
    /// The home that schedules and prunes it: its id, and "user@computer". Empty where its
    /// repository does not say.
    QString keeper;
    QString keeperName;
    /// This home is the keeper. An unconnected one is so where services.json lost it: what a person
    /// removed keeps no keeper.
    bool isKept = false;
    /// Why nobody can tell whether this home is the keeper.
    std::optional<Error> keeperProblem;
    /// When its next scheduled backup starts (not later than now: as soon as a scheduler runs);
    /// invalid where none is scheduled by this home.
    QDateTime nextBackup;
    /// Why its last scheduled run failed, until a good backup is made; how often that run did, one
    /// after the other; and whether trying again is of no use, or was of none.
    std::optional<Error> scheduleError;
    int scheduleFailures = 0;
    bool scheduleNeedsAttention = false;
    /// Its repository holds what is said of it: service.json, whole or not.
    bool isRecorded = false;
    /// An agent keeps the schedules of this home now.
    bool hasAgent = false;
    /// Nobody does: neither an agent nor an open console.
    bool isUnattended = false;
    /// The last backup failed, and no row tells of it: the repository could not be written.
    struct UnlistedFailure
    {
        QString jobId;
        QDateTime at;
        Error error;
        bool operator==(const UnlistedFailure &) const = default;
    };
    std::optional<UnlistedFailure> unlistedFailure;
    QJsonObject identity;
    /// By its engine: retention keeps the backups of different sources apart.
    SourceComparison sources;

    /// Newest first. Empty while the repository cannot be read.
    QList<Backup> backups;
    /// As in ServiceHoldings.
    QList<VanishedBackup> vanished;
    std::optional<Error> historyProblem;

    [[nodiscard]] bool isManaged() const { return !instanceId.isEmpty(); }
    /// This home keeps it and no longer knows how to reach it: nothing backs it up.
    [[nodiscard]] bool isLost() const { return state == State::Unconnected && isKept; }
    /// The good backups that a restore may start from, newest first. One that a person accepted
    /// although it is damaged is among them only where there is no other.
    [[nodiscard]] QList<const Backup *> restorable() const;
    /// The newest of them, which is "latest"; null if there is none.
    [[nodiscard]] const Backup *lastGood() const;
    /// The last attempt, where it failed and nothing was completed since.
    struct Failure
    {
        /// Empty where it has no row.
        QString backupId;
        QString jobId;
        QDateTime at;
        Error error;
    };
    [[nodiscard]] std::optional<Failure> lastFailure() const;
    bool operator==(const Service &) const = default;
};

/// For a sentence that says when the last backup failed and why: check-last-failed, or
/// check-unlisted-failure where no row tells of it.
[[nodiscard]] Note noteOfLastFailure(const Service &service);

/// "running", "registered", … as `reprise services --json` has them.
[[nodiscard]] QString stateName(Service::State state);

} // namespace Reprise
