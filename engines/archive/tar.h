// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "backupreader.h"
#include "backupwriter.h"

#include <memory>
#include <optional>

namespace Reprise {

/// Writes a PAX tar (libarchive) into `target`. Owner is 0/0 without names, so that equal content
/// gives equal bytes. One thread.
class TarWriter
{
public:
    explicit TarWriter(Sink &target);
    ~TarWriter();

    [[nodiscard]] Result<> addFolder(const QByteArray &path, unsigned mode, qint64 modified);
    [[nodiscard]] Result<> addLink(const QByteArray &path, const QByteArray &target,
                                   qint64 modified);
    /// Starts a file of exactly info.size bytes; write() and endFile() follow.
    [[nodiscard]] Result<> beginFile(const MemberInfo &info);
    [[nodiscard]] Result<> write(QByteArrayView bytes);
    /// Fails where the bytes written differ from the size.
    [[nodiscard]] Result<> endFile();
    /// End-of-archive blocks. Does not close the target.
    [[nodiscard]] Result<> finish();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Reads a tar (ustar, PAX, GNU) from `origin` while it streams. Refuses, as archive-damaged:
/// devices, FIFOs, hard links, absolute names, names with "..", a truncated member, and input after
/// the end-of-archive blocks. One thread.
class TarReader
{
public:
    explicit TarReader(Source &origin);
    ~TarReader();

    /// The next member, empty after the last one; what was not read of the former is skipped. A
    /// leading
    /// "./" is taken off. StoredMember::data is valid until the next call.
    [[nodiscard]] Result<std::optional<StoredMember>> next();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Reprise
