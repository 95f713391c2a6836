// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "storage/filelock.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

namespace Reprise {

class Clock;
struct ServiceRecord;

/// `<repository>/<service-id>/`: where everything of one service lies, and how its files are read
/// and written. A value; blocking.
class ServiceFolder
{
public:
    ServiceFolder(QString repository, const QString &serviceId, const Clock &clock);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString serviceId() const { return m_serviceId; }
    [[nodiscard]] QString repository() const { return m_repository; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    /// Also without its record, where there are backups.
    [[nodiscard]] bool exists() const;

    [[nodiscard]] QString backupPath(const QString &id) const { return m_path + u'/' + id; }
    [[nodiscard]] QString pendingPath(const QString &id) const;
    [[nodiscard]] QString binPath(const QString &id = {}) const;
    [[nodiscard]] QString backupLock() const;
    /// Milliseconds: for every change of small files. Waits for it.
    [[nodiscard]] Result<FileLock> lockMarks() const;
    /// Of the backup in this folder, wherever it lies; under lockMarks().
    [[nodiscard]] Result<Marks> changeMarks(const QString &backupFolder,
                                            const std::function<void(Marks &)> &change) const;
    [[nodiscard]] FileLock::Options lockOptions() const { return {.clock = m_clock}; }

    [[nodiscard]] Result<ServiceRecord> record() const;
    /// Under marks.lock: reads, changes and writes service.json.
    [[nodiscard]] Result<> changeRecord(const std::function<void(ServiceRecord &)> &change) const;

    /// Ids of the folders that bear a backup's name, in no order.
    [[nodiscard]] Result<QStringList> finishedIds() const;
    [[nodiscard]] Result<QStringList> pendingIds() const;
    [[nodiscard]] Result<QStringList> binIds() const;
    /// What history.jsonl says of a backup that was made.
    struct Made
    {
        qint64 sequence = 0;
        /// Hex; empty where it does not say.
        QByteArray manifestSha256;
        QDateTime at;
        bool isCompleted = false;
        /// Deleted, or a person knows that it is gone.
        bool isGone = false;
    };
    /// By the ids of backups. For whoever reads many of them: once.
    using MadeById = QHash<QString, Made>;
    [[nodiscard]] MadeById made() const;
    /// A finished backup. A folder that cannot be read becomes a failed row that says so.
    [[nodiscard]] Backup readFinished(const QString &id, const QString &folder,
                                      const MadeById &made) const;
    /// One in progress, or one whose owner is gone: failed (interrupted). Empty if it ended
    /// meanwhile.
    [[nodiscard]] std::optional<Backup> readPending(const QString &id) const;
    [[nodiscard]] bool isPendingAlive(const QString &id) const;
    /// Newest first; without the bin.
    [[nodiscard]] Result<QList<Backup>> backups() const;
    [[nodiscard]] Result<ServiceHoldings> holdings() const;

    /// Higher than that of any backup that ever was.
    [[nodiscard]] Result<qint64> nextSequence() const;
    /// Appends to history.jsonl; the time is added.
    [[nodiscard]] Result<> remember(QJsonObject event) const;
    /// Lines of history.jsonl; one that a crash tore is left out.
    [[nodiscard]] QList<QJsonObject> history() const;
    /// What it is now, by the manifest in its folder.
    [[nodiscard]] Result<> rememberMade(const Backup &backup) const;

    /// Sets the folder's time of change, which those who watch the repository look at: changes
    /// inside a backup's folder do not show there by themselves.
    void touch() const;

private:
    [[nodiscard]] Result<QList<QJsonObject>> readHistory() const;
    [[nodiscard]] Result<QList<Backup>> backups(const MadeById &made) const;
    [[nodiscard]] QList<VanishedBackup> vanished(const MadeById &made,
                                                 const QList<Backup> &backups) const;
    /// Hex.
    [[nodiscard]] static QByteArray sha256Of(const QByteArray &bytes);
    [[nodiscard]] Backup unreadable(const QString &id, const QString &folder, const Error &error,
                                    qint64 sequence) const;

    QString m_repository;
    QString m_serviceId;
    QString m_path;
    const Clock *m_clock;
};

/// A failure by which a write into the repository ended; a full disk is told of the repository as a
/// whole.
[[nodiscard]] Error repositoryError(const Error &error, const QString &repository);
template<class T> [[nodiscard]] Result<T> inRepository(Result<T> result, const QString &repository)
{
    return result ? std::move(result)
                  : Result<T>(std::unexpected(repositoryError(result.error(), repository)));
}

} // namespace Reprise
