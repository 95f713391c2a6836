// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "backupwriter.h"
#include "error.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace Reprise {

/// A member as it comes out of a backup.
struct StoredMember
{
    enum class Type { File, Folder, Link };

    Type type = Type::File;
    MemberInfo info;
    QByteArray linkTarget;
    /// Its bytes, uncompressed; null for folders and links. Valid until the next member is asked
    /// for.
    Source *data = nullptr;
};

/// Reads one backup. One thread. Everything that passes is hashed and compared with the manifest:
/// the end of the last member fails with archive-damaged where it differs, so data is trusted only
/// then.
class BackupReader
{
public:
    virtual ~BackupReader() = default;

    /// Members in stored order; empty after the last one. Bytes not read are skipped, still
    /// checked.
    [[nodiscard]] virtual Result<std::optional<StoredMember>> nextMember() = 0;
    /// Layout `folder` only: one member by its path.
    [[nodiscard]] virtual Result<std::unique_ptr<Source>> openMember(const QByteArray &path) = 0;
    /// A file of BackupFacts::factFiles; not-found if there is none.
    [[nodiscard]] virtual Result<QByteArray> factFile(const QString &name) = 0;
    /// Stored bytes read so far and in all; for progress.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytesTotal() const = 0;
};

} // namespace Reprise
