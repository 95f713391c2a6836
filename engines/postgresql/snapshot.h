// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupreader.h"
#include "backupwriter.h"
#include "error.h"
#include "jobcontext.h"
#include "postgresql/layout.h"
#include "postgresql/manifest.h"
#include "postgresql/walcheck.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace Reprise::Postgresql {

/// Puts the archives of a base backup into a backup as one tree that can be started where it is
/// unpacked, and keeps account of every file that passes. One thread, one use.
class Snapshot
{
public:
    Snapshot(BackupWriter &writer, const QString &backupId, JobContext &context);

    /// The folders around the data; first.
    [[nodiscard]] Result<> begin();
    /// Where the WAL of the backup begins; before the archives.
    void expectWal(quint64 startLsn, quint64 segmentSize) { m_wal.emplace(startLsn, segmentSize); }
    /// A tar of the server: of the tablespace `oid`, or of the base directory where it is empty.
    [[nodiscard]] Result<> copyArchive(const QByteArray &oid, Source &tar);
    /// The server's manifest, last of the data. Keeps its bytes, compares it with what passed and
    /// fails where they differ: what was received is not what the server sent.
    [[nodiscard]] Result<> copyManifest(Source &data);
    /// A small file; `path` below the snapshot folder.
    [[nodiscard]] Result<> addText(const QByteArray &path, QByteArrayView bytes);
    /// What a start needs besides the data: `run/`, `recovery.signal` and an empty `wal/`.
    [[nodiscard]] Result<> addFurnishings();

    /// Bytes of the files that passed.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Up to where the WAL that passed is whole.
    [[nodiscard]] quint64 walReached() const { return m_wal ? m_wal->reached() : 0; }
    /// When the latest transaction in that WAL was committed; null if there is none.
    [[nodiscard]] QDateTime lastCommit() const { return m_wal ? m_wal->lastCommit() : QDateTime(); }
    /// The manifest, unless it is too long to be kept beside the backup.
    [[nodiscard]] QByteArray manifest() const { return m_manifest; }
    /// Called after each block with bytes().
    std::function<void(qint64)> onProgress;

private:
    struct Place;
    [[nodiscard]] Result<> addTablespaceFolder(const QByteArray &folder);
    [[nodiscard]] Result<> addMember(const Place &place, const StoredMember &member);
    [[nodiscard]] Result<> addFile(const Place &place, const StoredMember &member);
    [[nodiscard]] Result<> addLink(const Place &place, const StoredMember &member);
    [[nodiscard]] Result<> copyFile(const StoredMember &member, const QByteArray &target,
                                    const QByteArray &manifestPath);

    BackupWriter &m_writer;
    JobContext &m_context;
    ArchiveLayout m_layout;
    PassedFiles m_passed;
    std::optional<WalCheck> m_wal;
    QByteArray m_manifest;
    qint64 m_bytes = 0;
    qint64 m_now = 0;
    bool m_hasTablespaces = false;
};

} // namespace Reprise::Postgresql
