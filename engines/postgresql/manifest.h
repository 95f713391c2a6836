// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/checksum.h"
#include "error.h"
#include "note.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <deque>
#include <functional>

namespace Reprise::Postgresql {

/// A file as `backup_manifest` lists it.
struct ManifestFile
{
    QByteArray path;
    qint64 size = 0;
    /// CRC-32C.
    quint32 checksum = 0;
};

struct WalRange
{
    quint32 timeline = 0;
    quint64 start = 0;
    quint64 end = 0;
};

/// Reads a `backup_manifest` while it streams, one file in memory at a time: a line is an entry, as
/// every server writes it. Its own checksum is SHA-256 of all before the line that names it.
class ManifestParser
{
public:
    explicit ManifestParser(std::function<void(const ManifestFile &)> onFile)
        : m_onFile(std::move(onFile))
    {
    }

    [[nodiscard]] Result<> add(QByteArrayView bytes);
    /// After the last byte. Fails with archive-damaged where it is cut off or its checksum differs.
    [[nodiscard]] Result<> finish();

    [[nodiscard]] const QList<WalRange> &walRanges() const { return m_walRanges; }
    /// Empty before version 2, which servers write from 17 on.
    [[nodiscard]] QByteArray systemIdentifier() const { return m_systemIdentifier; }

private:
    [[nodiscard]] Result<> addLine(QByteArrayView line);
    [[nodiscard]] Result<> addEntry(const QByteArray &json);

    std::function<void(const ManifestFile &)> m_onFile;
    QByteArray m_rest;
    Sha256 m_hash;
    QByteArray m_checksum;
    QByteArray m_systemIdentifier;
    QList<WalRange> m_walRanges;
    bool m_ended = false;
};

/// Stands for a path where there may be millions of them.
[[nodiscard]] quint64 hashOfPath(const QByteArray &path);

/// The files that passed, 24 bytes each however long their names are, to be compared with the
/// manifest that comes after them.
class PassedFiles
{
public:
    void add(const QByteArray &path, qint64 size, quint32 checksum);
    /// Crosses the file off; a problem if it did not pass, or was another one.
    void compare(const ManifestFile &expected);
    /// After the last compare(): files that passed and stand in no manifest are problems too.
    void finish();

    /// The first hundred.
    [[nodiscard]] const QList<Note> &problems() const { return m_problems; }
    [[nodiscard]] qint64 problemCount() const { return m_problemCount; }
    [[nodiscard]] qint64 count() const { return qint64(m_files.size()); }

private:
    struct File
    {
        quint64 path;
        qint64 size : 63;
        bool matched : 1;
        quint32 checksum;
    };
    [[nodiscard]] File *find(quint64 path);
    void addProblem(const QString &code, const QByteArray &path);

    std::deque<File> m_files;
    /// Where the next expected one is if the manifest has the order in which files passed, as
    /// every server writes it.
    std::size_t m_next = 0;
    bool m_sorted = false;
    QList<Note> m_problems;
    qint64 m_problemCount = 0;
};

/// Files that pg_verifybackup leaves out too: servers do not list WAL segments, and the others are
/// rewritten for a copy.
[[nodiscard]] bool isOutsideManifest(QByteArrayView path);

} // namespace Reprise::Postgresql
