// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backuprequest.h"
#include "repository/backup.h"
#include "repository/policy.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace Reprise {

class BackupReader;
class BackupSession;
class Clock;
class ServiceFolder;
class Throttle;

/// `service.json`: the truth for what it names. No connection, no secret.
struct ServiceRecord
{
    QString id;
    QString name;
    QString engine;
    /// Of the last good backup, or as a person accepted it; empty before the first.
    QJsonObject identity;
    /// The next good backup may come from another source; it becomes the identity.
    bool acceptNextIdentity = false;
    Policy policy;
    /// Id of the home that schedules and prunes it.
    QString keeper;
    /// "user@computer" of it, so that a person knows where to look.
    QString keeperName;
    /// Unknown fields survive.
    QJsonObject json;
    /// How long deleted backups stay in the bin; 0 = not at all.
    int binDays = 7;

    bool operator==(const ServiceRecord &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ServiceRecord &record);
[[nodiscard]] ServiceRecord recordFromJson(const QJsonObject &json);
/// Says what a record must say, and nothing that policyFromJson() would not take as it is.
[[nodiscard]] bool isWholeRecord(const QJsonObject &json);

/// The folder that holds all backups of some services; format 1, see the design, "Repository
/// format". Blocking; thread-safe, also against other processes, by kernel locks.
class Repository
{
public:
    /// Makes one in an empty or missing folder (0700). Reasons: repository-exists,
    /// folder-not-empty.
    [[nodiscard]] static Result<Repository> create(const QString &path, const Clock &clock);
    /// Opens an existing one. Fails with code `repository` and reason repository-not-mounted
    /// (nothing there, or another id than `expectedId` where that is not empty),
    /// repository-newer-format, repository-damaged. Without write permission it opens read-only,
    /// and whatever writes fails with repository-read-only.
    [[nodiscard]] static Result<Repository> open(const QString &path, const QString &expectedId,
                                                 const Clock &clock);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isWritable() const { return m_writable; }

    [[nodiscard]] Result<QList<ServiceRecord>> services() const;
    [[nodiscard]] Result<ServiceRecord> service(const QString &serviceId) const;
    /// The record of the service with that id (of [a-z0-9-]); where there is none, `record` becomes
    /// it, with a folder, durable and atomic.
    [[nodiscard]] Result<ServiceRecord> ensureService(const ServiceRecord &record) const;
    /// `change` edits what is there now, so that two processes do not undo each other's changes.
    [[nodiscard]] Result<ServiceRecord> changeService(
        const QString &serviceId, const std::function<void(ServiceRecord &)> &change) const;

    /// Newest first; pending ones too. A folder that cannot be read becomes a failed row that says
    /// so.
    [[nodiscard]] Result<QList<Backup>> backups(const QString &serviceId) const;
    /// The same, and what is gone.
    [[nodiscard]] Result<ServiceHoldings> holdings(const QString &serviceId) const;
    [[nodiscard]] Result<Backup> backup(const QString &serviceId, const QString &backupId) const;
    /// A small file of a backup, such as log.txt or contents.json.
    [[nodiscard]] Result<QByteArray> file(const Backup &backup, const QString &name) const;

    /// The service that a backup was of, and its id.
    using Erased = std::function<void(const ServiceRecord &, const QString &)>;
    struct NewBackup
    {
        QString serviceId;
        Trigger trigger = Trigger::Manual;
        QString note;
        QString jobId;
        /// Of the engine that writes it.
        Layout layout = Layout::Archive;
        QString archiveSuffix;
        /// Begin wherever there is room for a first byte.
        bool ignoreSpace = false;
        /// What holds back the engine's data; outlives the session. Null = nothing.
        Throttle *throttle = nullptr;
        /// Told of each backup that is erased from a bin before its time, to make room.
        Erased onErased = {};
        /// Are these identities of one source? As its engine compares them.
        std::function<bool(const QJsonObject &, const QJsonObject &)> sameSource =
            std::equal_to<QJsonObject>();
    };
    /// Takes the service's backup.lock (else busy, reason backup-running, with the "job" that holds
    /// it) and makes the pending folder. The session holds the lock until it ends. What a crash
    /// left is swept first. Where less is free than the last good backup took and 5 %, the bins are
    /// emptied, oldest deletion first; where that is not enough, it fails with disk-full, reason
    /// repository-too-full.
    [[nodiscard]] Result<std::unique_ptr<BackupSession>> begin(const NewBackup &request) const;
    /// Before the first backup of a service nobody knows how well its data compresses, so there
    /// must be room for all of it and 5 %; else disk-full, reason repository-too-full-for-first.
    /// What lies in the bins stays: too high a guess must not cost what could still be brought
    /// back.
    [[nodiscard]] Result<> checkRoomForFirst(qint64 logicalBytes) const;

    /// Reads a backup; the reader holds a shared lease on it for as long as it lives.
    [[nodiscard]] Result<std::unique_ptr<BackupReader>> read(const Backup &backup) const;
    /// The stored file itself, leased, for a download of layout archive; for layout folder a tar is
    /// made on the way.
    [[nodiscard]] Result<std::unique_ptr<Source>> readStored(const Backup &backup) const;

    /// A person vouches for the manifest that is there now: the history knows it from here on.
    [[nodiscard]] Result<> attest(const Backup &backup) const;
    /// Under marks.lock; `change` edits what is there now. The service's folder gets a new time of
    /// change: whoever watches the repository looks at that of each service's folder.
    [[nodiscard]] Result<Marks> changeMarks(const Backup &backup,
                                            const std::function<void(Marks &)> &change) const;

    struct Removal
    {
        QString backupId;
        /// "person", "retention": stands in history.jsonl, with `details`.
        QString reason;
        QJsonObject details = {};
        /// The row stays.
        bool dataOnly = false;
        /// Asked of what is there when nothing can change any more; where it says no, nothing is
        /// done and the failure is no-longer-due.
        std::function<bool(const ServiceRecord &, const QList<Backup> &)> isStillDue = {};
        /// As in NewBackup.
        Erased onErased = {};
    };
    /// Into the bin (or away, where the bin's days are 0), with a line in history.jsonl. Refuses
    /// one that is leased (busy) or required by another. On a full disk the bins are emptied as far
    /// as needed.
    [[nodiscard]] Result<> remove(const QString &serviceId, const Removal &removal) const;
    [[nodiscard]] Result<> remove(const QString &serviceId, const QString &backupId,
                                  const QString &reason) const
    {
        return remove(serviceId, Removal{.backupId = backupId, .reason = reason});
    }
    /// The same for many, in this order: the list of backups is read once for as many as go in a
    /// moment. `onRemoved` is told what came of each, by its place; where it says no, nothing more
    /// is removed.
    using Removed = std::function<bool(qsizetype, const Result<> &)>;
    [[nodiscard]] Result<> removeAll(const QString &serviceId, const QList<Removal> &removals,
                                     const Removed &onRemoved) const;
    /// What a crash left of deletions: half moved data, and lines of history.jsonl that are
    /// missing.
    [[nodiscard]] Result<> finishDeletions(const QString &serviceId) const;
    struct Deleted
    {
        Backup backup;
        QDateTime at;
        /// As in Removal.
        QString reason;
        /// When it goes for good by itself, if room does not run short before.
        QDateTime until;
    };
    /// What lies in the bin, newest deletion first.
    [[nodiscard]] Result<QList<Deleted>> deleted(const QString &serviceId) const;
    /// The same without what is known of the deletions.
    [[nodiscard]] Result<QList<Backup>> bin(const QString &serviceId) const;
    /// Also the data of a row that is still there. What retention deleted is pinned, and what it
    /// would take next (`wouldGo`, asked when nothing can change any more), for it would go again.
    using WouldGo = std::function<bool(const ServiceRecord &, const QList<Backup> &)>;
    [[nodiscard]] Result<Backup> undelete(const QString &serviceId, const QString &backupId,
                                          const WouldGo &wouldGo = {}) const;
    /// The time by which retention and the bin may judge what is old; see SeenTime. Fails with
    /// clock-ahead or clock-behind ("seen", "until") as long as the clock is not believed. Cheap
    /// enough for every second. Whoever only looks on does not note what its clock says.
    enum class Noting { No, Yes };
    [[nodiscard]] Result<QDateTime> believedNow(Noting noting = Noting::Yes) const;
    /// A person says that the clock is right.
    [[nodiscard]] Result<> believeClock() const;
    /// Removes what has lain in the bin for longer than its days, except what a backup that stays
    /// requires, or what is being read; nothing for its age while the clock is not believed. What
    /// is dated in the future lies there from now on. Returns the ids of what went.
    enum class Emptying { Old, All };
    [[nodiscard]] Result<QStringList> emptyBin(const QString &serviceId,
                                               Emptying emptying = Emptying::Old) const;
    /// Removes one backup that lies in the bin, for good.
    [[nodiscard]] Result<> erase(const QString &serviceId, const QString &backupId) const;
    /// A vanished backup is told no more; no-such-backup where it is none.
    [[nodiscard]] Result<> acceptLoss(const QString &serviceId, const QString &backupId) const;
    /// Lines of history.jsonl, oldest first.
    [[nodiscard]] QList<QJsonObject> history(const QString &serviceId) const;

    /// Turns pending backups whose owner is gone into failed (interrupted) rows and frees their
    /// bytes. Returns their ids.
    [[nodiscard]] Result<QStringList> sweep(const QString &serviceId) const;

private:
    Repository(QString path, QString id, bool writable, const Clock &clock);
    [[nodiscard]] ServiceFolder folder(const QString &serviceId) const;
    [[nodiscard]] Result<> mayWrite() const;
    [[nodiscard]] Result<> makeRoom(qint64 bytes, const Erased &onErased) const;
    /// Null where it cannot be found out.
    [[nodiscard]] std::optional<qint64> bytesAvailable() const;
    /// Not known counts as enough: nothing is deleted for it.
    [[nodiscard]] bool hasRoomFor(qint64 bytes) const;
    [[nodiscard]] QDateTime newestEvent() const;
    /// As many as go while marks.lock is held; the place of the next one.
    [[nodiscard]] Result<qsizetype> removeSome(const ServiceFolder &service,
                                               const ServiceRecord &record,
                                               const QList<Removal> &removals, qsizetype begin,
                                               const Removed &onRemoved) const;
    /// Empties the bins of all services, oldest deletion first, until it is enough.
    void eraseDeleted(const std::function<bool()> &isEnough, const Erased &onErased) const;

    QString m_path;
    QString m_id;
    bool m_writable = true;
    const Clock *m_clock;
};

} // namespace Reprise
