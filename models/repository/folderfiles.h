// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "repository/backup.h"
#include "repository/filestable.h"
#include "storage/filelock.h"
#include "storage/files.h"

#include <QDateTime>
#include <atomic>
#include <memory>

namespace Reprise {

/// `files/` of a backup of layout folder, leased and with proved listings: the manifest vouches for
/// SHA256SUMS, SHA256SUMS for files.tsv, files.tsv for every file.
class FolderFiles
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FolderFiles>> open(const Backup &backup,
                                                                   FileLock lease);

    [[nodiscard]] const Backup &backup() const { return m_backup; }
    [[nodiscard]] const QByteArray &table() const { return m_table; }
    /// The stored bytes; the end fails with archive-damaged where they differ from the listing.
    [[nodiscard]] Result<std::unique_ptr<Source>> openStored(const FileRow &row);
    /// The content, decompressed; the same.
    [[nodiscard]] Result<std::unique_ptr<Source>> openContent(const FileRow &row);
    /// README.txt, SHA256SUMS and files.tsv as rows.
    [[nodiscard]] const QList<FileRow> &listings() const { return m_listings; }
    /// From any thread.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    FolderFiles(Backup backup, FileLock lease);
    [[nodiscard]] Result<> proveListings();
    [[nodiscard]] Result<QByteArray> readListing(const QByteArray &name, const QByteArray &sha256);
    [[nodiscard]] std::unexpected<Error> damaged(const QString &reason,
                                                 const QByteArray &path) const;

    Backup m_backup;
    FileLock m_lease;
    FileDescriptor m_files;
    QByteArray m_table;
    QList<FileRow> m_listings;
    std::atomic<qint64> m_bytesRead = 0;
};

} // namespace Reprise
