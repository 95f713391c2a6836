// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "backupreader.h"
#include "repository/backup.h"
#include "storage/filelock.h"

#include <memory>

namespace Reprise {

/// The archive's file as it is stored: at its end, hash and size are compared with the manifest.
class StoredArchive : public Source
{
public:
    /// Fails with archive-damaged where the file is missing or has another size.
    [[nodiscard]] static Result<std::unique_ptr<StoredArchive>> open(const Backup &backup,
                                                                     FileLock lease);
    ~StoredArchive() override;
    [[nodiscard]] Result<QByteArrayView> read() override;
    /// From any thread.
    [[nodiscard]] qint64 bytesRead() const;

private:
    class Private;
    explicit StoredArchive(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Layout `archive`.
class ArchiveReader : public BackupReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ArchiveReader>> open(const Backup &backup,
                                                                     FileLock lease);
    ~ArchiveReader() override;
    [[nodiscard]] Result<std::optional<StoredMember>> nextMember() override;
    [[nodiscard]] Result<std::unique_ptr<Source>> openMember(const QByteArray &path) override;
    [[nodiscard]] Result<QByteArray> factFile(const QString &name) override;
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override;

private:
    class Private;
    explicit ArchiveReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// A file of BackupFacts::factFiles, as both readers answer it.
[[nodiscard]] Result<QByteArray> readFactFile(const Backup &backup, const QString &name);
/// Error archive-damaged that names the backup.
[[nodiscard]] std::unexpected<Error> archiveDamaged(const QString &reason, const Backup &backup,
                                                    const QString &path);

} // namespace Reprise
