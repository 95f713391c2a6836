// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupfacts.h"
#include "engine.h"
#include "error.h"
#include "note.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace Reprise {

enum class Trigger { Scheduled, Manual };
enum class BackupState { Pending, Completed, Failed, Cancelled };
enum class Tier { OnDemand, Daily, Weekly, Monthly };

/// What holds the data of a backup.
struct ArchiveInfo
{
    Layout layout = Layout::Archive;
    /// File name; "files" for layout folder.
    QString name;
    /// An engine's own format, not a tar of members.
    bool whole = false;
    /// Stored bytes; of all files for layout folder.
    qint64 bytes = 0;
    /// Hex; layout archive.
    QByteArray sha256;
    /// Hex, of SHA256SUMS; layout folder.
    QByteArray sumsSha256;
    /// "zstd", "gzip", "none".
    QString compression;
    /// Bytes that no other backup shares; layout folder.
    qint64 uniqueBytes = 0;

    bool operator==(const ArchiveInfo &) const = default;
};

/// What people and later jobs add to a backup: `marks.json`.
struct Marks
{
    struct Verified
    {
        QDateTime at;
        bool ok = false;
        QList<Note> problems;
        bool operator==(const Verified &) const = default;
    };

    bool pinned = false;
    QString note;
    /// A person took responsibility: for a failed one's data, for another source, or for a backup
    /// that looks unusual.
    bool accepted = false;
    std::optional<Verified> verified;
    /// When the data of a failed one was deleted, while its row stays; null = it was not.
    QDateTime dataDeleted = {};

    bool operator==(const Marks &) const = default;
};

/// One backup as its folder tells it: manifest, marks, and for a pending one the job's progress.
struct Backup
{
    QString id;
    /// Rises by 1 per service; backups sort by it, never by time.
    qint64 sequence = 0;
    QString serviceId;
    QString serviceName;
    QString engine;
    QString productVersion;
    QJsonObject identity;
    Trigger trigger = Trigger::Manual;
    BackupState state = BackupState::Pending;
    QDateTime started;
    QDateTime finished;
    /// How long it waited for a place among the jobs after it was started.
    qint64 queuedSeconds = 0;
    qint64 logicalBytes = 0;
    ArchiveInfo archive;
    QStringList requires_;
    Consistency consistency;
    QDateTime restorableFrom;
    QDateTime restorableTo;
    QList<Note> warnings;
    /// How far it is from the good ones before it, as found when it was finished; see
    /// anomaliesOf().
    QList<Note> anomalies;
    QJsonObject engineFacts;
    QJsonArray contents;
    QMap<QString, QString> toolVersions;
    /// Why it failed; also a completed structure of a damaged source.
    std::optional<Error> error;
    /// The job that is making it (pending).
    QString jobId;

    Marks marks;

    /// The folder, and whether all that the manifest names is there in its size.
    QString folder;
    bool dataIntact = true;
    /// Something wrote to the data after it was finished, in its size; see isTouched().
    bool dataTouched = false;
    /// When something last wrote to the data; invalid if there is none.
    QDateTime dataChanged;
    /// Its marks are there and cannot be read: whether it is pinned, or was found damaged, is not
    /// known.
    bool marksUnreadable = false;
    /// The manifest is not the one that was written: history.jsonl has the hash of that.
    bool manifestChanged = false;
    /// history.jsonl does not know the manifest that was written.
    bool manifestUnattested = false;
    /// The manifest as read, unknown fields included.
    QJsonObject manifest;

    /// A check found damage, or its manifest is not to be trusted.
    [[nodiscard]] bool isDamaged() const
    {
        return manifestChanged || (marks.verified && !marks.verified->ok);
    }
    /// When it was last read and found whole; invalid if it was not. One of a clock that was ahead
    /// vouches for nothing that came later.
    [[nodiscard]] QDateTime provedAt(const QDateTime &now) const;
    /// Something wrote to its data since it was finished, and since it was proved. (A copy of a
    /// repository has other times.)
    [[nodiscard]] bool isTouched(const QDateTime &now) const
    {
        return dataTouched && !(dataChanged.isValid() && provedAt(now) >= dataChanged);
    }
    /// For people: it was read and found whole, and nothing wrote to it since. What decides asks
    /// provedAt().
    [[nodiscard]] bool isProved() const
    {
        return marks.verified && marks.verified->ok && !isUnattested() &&
               !isTouched(marks.verified->at);
    }
    /// Nothing proves that what it says of itself is what was written, and nobody has accepted it.
    /// It can be restored, but lets no other one go.
    [[nodiscard]] bool isUnattested() const
    {
        return manifestUnattested && state == BackupState::Completed && !marks.accepted;
    }
    /// It looks so, and nobody has accepted it.
    [[nodiscard]] bool isUnusual() const { return !anomalies.isEmpty() && !marks.accepted; }
    /// Completed, not known to be damaged and not unusual, or accepted as it is by a person; its
    /// data is what a restore may start from without a warning.
    [[nodiscard]] bool isGood() const
    {
        return state == BackupState::Completed && dataIntact && !isUnusual() &&
               (!isDamaged() || marks.accepted);
    }
    /// What it says of itself cannot be read.
    [[nodiscard]] bool isUnreadable() const { return !dataIntact && archive.bytes == 0 && error; }
    /// There is data that a restore can read.
    [[nodiscard]] bool hasData() const { return archive.bytes > 0 && dataIntact; }
    /// How long the work took.
    [[nodiscard]] std::chrono::milliseconds duration() const
    {
        return std::chrono::milliseconds(started.msecsTo(finished)) -
               std::chrono::seconds(queuedSeconds);
    }
    [[nodiscard]] qint64 durationSeconds() const { return duration().count() / 1000; }
    /// Its folder is still a pending one: a job makes it now, or died over it and nobody has swept
    /// it yet (then it is Failed).
    [[nodiscard]] bool isInProgress() const { return folder.endsWith(QStringLiteral(".pending")); }
    /// The moment in a backup's id, `20261116T054412Z-k3f9`.
    [[nodiscard]] static QDateTime startOf(const QString &backupId);
    /// The part of it that engines use.
    [[nodiscard]] BackupInfo info() const;
    bool operator==(const Backup &) const = default;
};

/// One that was completed, and whose folder is gone though nobody deleted it. It is told until a
/// person accepts that: nobody but a person knows whether it was the last of its kind.
struct VanishedBackup
{
    QString id;
    QDateTime made;
    bool operator==(const VanishedBackup &) const = default;
};

/// What there is of one service, and what its history says of that.
struct ServiceHoldings
{
    /// Newest first; pending ones too.
    QList<Backup> backups;
    /// Newest first.
    QList<VanishedBackup> vanished;
    /// Why history.jsonl cannot be read; not where there is none: then no backup is attested.
    std::optional<Error> historyProblem;
    bool operator==(const ServiceHoldings &) const = default;
};

/// Name of the file that a download makes: the archive's, or `<slug>-<id>.tar` of a folder.
[[nodiscard]] QString downloadName(const Backup &backup);
/// "<slug>-<id>", after the name that the service had.
[[nodiscard]] QString topName(const Backup &backup);

[[nodiscard]] QString triggerName(Trigger trigger);
[[nodiscard]] QString stateName(BackupState state);
/// "onDemand", "daily", "weekly", "monthly".
[[nodiscard]] QString tierName(Tier tier);

} // namespace Reprise
