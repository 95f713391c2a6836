// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "error.h"

#include <QByteArray>
#include <QString>
#include <memory>

class QFile;

namespace Reprise {

/// A member of a backup: a path relative to the backup's top, with `/`, as bytes.
struct MemberInfo
{
    QByteArray path;
    /// Permission bits.
    unsigned mode = 0600;
    /// Modification time in seconds since 1970, UTC.
    qint64 modified = 0;
    /// Bytes; -1 = not known, the member is then spooled to a temporary file in layout `archive`.
    qint64 size = -1;
    /// Layout `folder`: store it as zstd and append `.zst` to its name.
    bool compress = false;

    bool operator==(const MemberInfo &) const = default;
};

/// Where an engine puts the data of one backup. Thread-safe. Layout `archive` has one member open
/// at a time, layout `folder` many at once. Owns compression, hashing, sync and partial files; an
/// engine that returns early leaves the rest to it.
class BackupWriter
{
public:
    virtual ~BackupWriter() = default;

    /// The sink takes the member's bytes; the member counts once its close() succeeded. Fails with
    /// archive-damaged if the bytes written differ from a given size.
    [[nodiscard]] virtual Result<std::unique_ptr<Sink>> openMember(const MemberInfo &member) = 0;
    /// A seekable file for an engine whose format is its own; its name becomes the archive's.
    /// Hashed by reading it again when the backup ends.
    [[nodiscard]] virtual Result<std::unique_ptr<QFile>> openWhole(const QString &name) = 0;
    /// Layout `folder`: takes over a file of the last good backup whose content has this SHA-256
    /// (hex). False if there is none: then send it.
    [[nodiscard]] virtual Result<bool> reuse(const MemberInfo &member,
                                             const QByteArray &sha256) = 0;
    [[nodiscard]] virtual Result<> addFolder(const QByteArray &path, unsigned mode,
                                             qint64 modified) = 0;
    /// A symbolic link.
    [[nodiscard]] virtual Result<> addLink(const QByteArray &path, const QByteArray &target,
                                           qint64 modified) = 0;
};

} // namespace Reprise
