// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backupsession.h"
#include "repository/servicefolder.h"
#include "storage/files.h"

#include <atomic>
#include <functional>
#include <optional>

namespace Reprise {

class Throttle;

/// What both layouts have in common: the pending folder, the lock, the manifest, and the two ways
/// to end. A subclass writes the data.
class PendingBackup : public BackupSession
{
public:
    struct Start
    {
        ServiceFolder service;
        FileLock lock;
        /// As a pending row; its folder is there.
        Backup row;
        BackupRequest request;
        QString archiveSuffix;
        /// Of identities.
        std::function<bool(const QJsonObject &, const QJsonObject &)> sameSource;
        /// The last good backup, leased, or nothing.
        std::optional<Backup> lastGood;
        FileLock lastGoodLease;
        Throttle *throttle = nullptr;
    };

    explicit PendingBackup(Start start);
    ~PendingBackup() override;

    [[nodiscard]] BackupRequest request() const override { return m_start.request; }
    [[nodiscard]] Backup pending() const override { return m_start.row; }
    void setQueued(std::chrono::seconds queued) override
    {
        m_start.row.queuedSeconds = queued.count();
    }
    [[nodiscard]] qint64 bytesWritten() const override { return m_bytes; }
    [[nodiscard]] Result<Backup> finish(const BackupFacts &facts, const QList<Note> &warnings,
                                        const QByteArray &log) override;
    [[nodiscard]] Result<Backup> fail(const Error &error, const QList<Note> &warnings,
                                      const QByteArray &log) override;

protected:
    /// Ends the data and makes it durable, except for what the caller's syncfs() does.
    [[nodiscard]] virtual Result<ArchiveInfo> seal(const BackupFacts &facts) = 0;
    /// Closes all that is open; its files are removed by the caller.
    virtual void discard() = 0;

    [[nodiscard]] const QString &folder() const { return m_start.row.folder; }
    [[nodiscard]] int folderFd() const { return m_folder.get(); }
    [[nodiscard]] const QString &repository() const { return m_repository; }
    [[nodiscard]] const Start &start() const { return m_start; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] std::atomic<qint64> &counter() { return m_bytes; }
    /// Waits until so many bytes of the source may be taken.
    [[nodiscard]] Result<> throttle(qint64 bytes) const;

private:
    [[nodiscard]] Result<> writeSmallFiles(const BackupFacts &facts, const QByteArray &log) const;
    /// Manifest, rename, history. The lock is let go.
    [[nodiscard]] Result<Backup> publish(const Backup &backup);
    [[nodiscard]] Result<> adoptIdentity(const Backup &backup) const;

    Start m_start;
    QString m_repository;
    FileDescriptor m_folder;
    std::atomic<qint64> m_bytes = 0;
    bool m_ended = false;
};

/// Turns a pending folder whose owner is gone into a failed (interrupted) row. The caller holds
/// backup.lock, and not marks.lock.
[[nodiscard]] Result<> buryPending(const ServiceFolder &service, const QString &backupId);
/// Manifest, rename, history, of a pending folder whose data is durable; gives the finished row.
/// Takes marks.lock.
[[nodiscard]] Result<Backup> publishPending(const ServiceFolder &service, const Backup &backup);

} // namespace Reprise
