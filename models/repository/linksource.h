// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "repository/filestable.h"
#include "storage/files.h"

#include <QDateTime>
#include <array>
#include <optional>
#include <vector>

namespace Reprise {

/// The files of the last good backup by their content, for those of the next one that are the same.
/// A file that was not read for 30 days is read before it is linked; one that differs from what the
/// table says is never linked. Thread-safe once made.
class LinkSource
{
public:
    /// `readAll`: nothing is believed unread (its verification found damage).
    LinkSource(const Backup &backup, QByteArray table, bool readAll, const QDateTime &now);

    struct Found
    {
        FileRow row;
        FileDescriptor file;
    };
    /// A stored file with this content (hex of its SHA-256), open and proved good.
    [[nodiscard]] std::optional<Found> find(const QByteArray &sha256, bool compressed) const;
    /// Gives `found` the name `name` in the folder `folderFd`: as a hard link, else as a copy. True
    /// if it is a link.
    [[nodiscard]] static Result<bool> place(const Found &found, int folderFd,
                                            const QByteArray &name, const QString &repository);

private:
    using Hash = std::array<char, 32>;
    struct Entry
    {
        Hash hash;
        qsizetype position;
    };
    [[nodiscard]] std::optional<Found> usable(FileRow row) const;
    [[nodiscard]] bool mustRead(const FileRow &row) const;

    FileDescriptor m_files;
    QByteArray m_table;
    bool m_readAll;
    QDateTime m_now;
    std::vector<Entry> m_index;
};

} // namespace Reprise
