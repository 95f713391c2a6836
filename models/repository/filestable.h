// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace Reprise {

/// One line of `files.tsv`: a member of a backup of layout folder, and how it is stored.
struct FileRow
{
    enum class Type { File, Folder, Link };

    QByteArray path;
    /// Of the content, before compression.
    qint64 size = 0;
    /// Seconds since 1970, UTC.
    qint64 modified = 0;
    unsigned mode = 0600;
    QByteArray sha256 = {};
    Type type = Type::File;
    /// Stored as zstd, as `<path>.zst`.
    bool compressed = false;
    qint64 storedSize = 0;
    QByteArray storedSha256 = {};
    /// When the stored bytes were last written or read as a whole, seconds since 1970.
    qint64 lastRead = 0;
    QByteArray linkTarget = {};

    [[nodiscard]] QByteArray storedPath() const { return compressed ? path + ".zst" : path; }
    bool operator==(const FileRow &) const = default;
};

/// The first line of `files.tsv`, which names the columns.
[[nodiscard]] QByteArray filesTableHeader();
/// With its line end. Tab, line end and backslash in names are written \t, \n, \\.
[[nodiscard]] QByteArray filesTableLine(const FileRow &row);
/// A line of SHA256SUMS as sha256sum(1) writes and reads it.
[[nodiscard]] QByteArray sumsLine(const QByteArray &sha256, const QByteArray &path);

class FilesTableReader
{
public:
    explicit FilesTableReader(QByteArray table);
    /// Empty after the last row, and at the first that is none.
    [[nodiscard]] std::optional<FileRow> next();
    /// Where the next row begins.
    [[nodiscard]] qsizetype position() const { return m_position; }
    void seek(qsizetype position) { m_position = position; }
    /// Every line of it could be read.
    [[nodiscard]] bool isWhole() const { return m_position > 0 && m_position == m_table.size(); }

private:
    QByteArray m_table;
    qsizetype m_position = 0;
};

} // namespace Reprise
