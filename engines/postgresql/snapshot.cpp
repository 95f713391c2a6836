// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/snapshot.h"

#include "archive/checksum.h"
#include "archive/tar.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

/// Longer ones (from some 25 000 files on) are only in the archive: they would cost memory.
constexpr qsizetype longestKeptManifest = qsizetype(4) * 1024 * 1024;

} // namespace

/// Where an archive of the server belongs.
struct Snapshot::Place
{
    QByteArray oid;
    QByteArray folder;
    /// What the manifest puts before its paths.
    QByteArray manifestPrefix;
};

Snapshot::Snapshot(BackupWriter &writer, const QString &backupId, JobContext &context)
    : m_writer(writer)
    , m_context(context)
    , m_layout(backupId)
    , m_now(QDateTime::currentSecsSinceEpoch())
{
}

Result<> Snapshot::begin()
{
    const QByteArray above = m_layout.top.first(m_layout.top.lastIndexOf('/'));
    const QByteArray source = m_layout.conf + "/source";
    for (const QByteArray &folder : {QByteArray("data"), above, m_layout.top, m_layout.snapshot,
                                     m_layout.data, m_layout.conf, source}) {
        if (const auto added = m_writer.addFolder(folder, 0700, m_now); !added)
            return added;
    }
    return {};
}

Result<> Snapshot::copyArchive(const QByteArray &oid, Source &tar)
{
    Place place{.oid = oid, .folder = m_layout.data, .manifestPrefix = {}};
    if (!oid.isEmpty()) {
        place.folder = m_layout.tablespaces + '/' + oid;
        place.manifestPrefix = "pg_tblspc/" + oid + '/';
        if (const auto added = addTablespaceFolder(place.folder); !added)
            return added;
    }
    bool hasVersionFolder = false;
    TarReader reader(tar);
    for (;;) {
        const auto member = reader.next();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            break;
        hasVersionFolder = hasVersionFolder || (*member)->info.path.startsWith("PG_");
        if (const auto added = addMember(place, **member); !added)
            return added;
    }
    // An empty tar is what the server sends for a tablespace that it cannot find.
    if (!oid.isEmpty() && !hasVersionFolder)
        return failure(ErrorCode::Prerequisite, u"postgresql-empty-tablespace"_s,
                       {{u"tablespace"_s, QString::fromUtf8(oid)}});
    return {};
}

Result<> Snapshot::addTablespaceFolder(const QByteArray &folder)
{
    if (!std::exchange(m_hasTablespaces, true)) {
        if (const auto added = m_writer.addFolder(m_layout.tablespaces, 0700, m_now); !added)
            return added;
    }
    return m_writer.addFolder(folder, 0700, m_now);
}

Result<> Snapshot::addMember(const Place &place, const StoredMember &member)
{
    switch (member.type) {
    case StoredMember::Type::Folder:
        if (member.info.path.isEmpty() || member.info.path == ".")
            return {};
        return m_writer.addFolder(place.folder + '/' + member.info.path, member.info.mode,
                                  member.info.modified);
    case StoredMember::Type::Link:
        return addLink(place, member);
    case StoredMember::Type::File:
        break;
    }
    return addFile(place, member);
}

Result<> Snapshot::addLink(const Place &place, const StoredMember &member)
{
    const QByteArray &path = member.info.path;
    const QByteArray name = path.mid(path.lastIndexOf('/') + 1);
    if (!place.oid.isEmpty() || path != "pg_tblspc/" + name) {
        m_context.warn({u"postgresql-link-left-out"_s, {{u"path"_s, QString::fromUtf8(path)}}});
        return {};
    }
    // The server's link is absolute and would open the live tablespace on the source host.
    return m_writer.addLink(place.folder + '/' + path, "../../tblspc/" + name,
                            member.info.modified);
}

Result<> Snapshot::addFile(const Place &place, const StoredMember &member)
{
    const QByteArray &path = member.info.path;
    const QByteArray manifestPath = place.manifestPrefix + path;
    if (manifestPath == "postgresql.auto.conf") {
        // Read after conf/postgresql.conf it would win: archive into the source's archive, listen
        // on its addresses, or miss its libraries. pg_verifybackup does not look at it.
        const auto kept = copyFile(member, m_layout.conf + "/source/" + path, manifestPath);
        return kept ? addText("data/" + path, {}) : kept;
    }
    // The copy of a standby is to become a server of its own.
    if (manifestPath == "standby.signal" || manifestPath == "recovery.signal")
        return {};
    return copyFile(member, place.folder + '/' + path, manifestPath);
}

Result<> Snapshot::copyFile(const StoredMember &member, const QByteArray &target,
                            const QByteArray &manifestPath)
{
    MemberInfo info = member.info;
    info.path = target;
    auto sink = m_writer.openMember(info);
    if (!sink)
        return std::unexpected(sink.error());
    const bool isWal = m_wal && manifestPath.startsWith("pg_wal/");
    if (isWal)
        m_wal->beginSegment(QByteArrayView(manifestPath).sliced(7));
    quint32 checksum = 0;
    qint64 size = 0;
    for (;;) {
        const auto block = member.data->read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
        if (isWal)
            m_wal->add(*block);
        else
            checksum = crc32c(checksum, *block);
        size += block->size();
        if (const auto written = (*sink)->write(*block); !written)
            return written;
        if (onProgress)
            onProgress(m_bytes + size);
    }
    m_bytes += size;
    if (!isOutsideManifest(manifestPath))
        m_passed.add(manifestPath, size, checksum);
    return (*sink)->close();
}

Result<> Snapshot::copyManifest(Source &data)
{
    auto sink = m_writer.openMember(
        {.path = m_layout.data + "/backup_manifest", .mode = 0600, .modified = m_now});
    if (!sink)
        return std::unexpected(sink.error());
    ManifestParser parser([this](const ManifestFile &file) { m_passed.compare(file); });
    bool keep = true;
    for (;;) {
        const auto block = data.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
        if (const auto parsed = parser.add(*block); !parsed)
            return parsed;
        keep = keep && m_manifest.size() + block->size() <= longestKeptManifest;
        if (keep)
            m_manifest.append(*block);
        else
            m_manifest.clear();
        if (const auto written = (*sink)->write(*block); !written)
            return written;
    }
    if (const auto whole = parser.finish(); !whole)
        return whole;
    m_passed.finish();
    if (m_passed.problemCount() > 0) {
        const Note &first = m_passed.problems().first();
        return failure(
            ErrorCode::ToolFailed, u"postgresql-manifest-differs"_s,
            {{u"count"_s, m_passed.problemCount()}, {u"path"_s, first.args.value(u"path"_s)}},
            first.code + u": "_s + first.args.value(u"path"_s).toString());
    }
    return (*sink)->close();
}

Result<> Snapshot::addText(const QByteArray &path, QByteArrayView bytes)
{
    auto sink = m_writer.openMember({.path = m_layout.snapshot + '/' + path,
                                     .mode = 0600,
                                     .modified = m_now,
                                     .size = bytes.size()});
    if (!sink)
        return std::unexpected(sink.error());
    if (!bytes.isEmpty()) {
        if (const auto written = (*sink)->write(bytes); !written)
            return written;
    }
    return (*sink)->close();
}

Result<> Snapshot::addFurnishings()
{
    if (const auto signal = addText("data/recovery.signal", {}); !signal)
        return signal;
    if (const auto run = m_writer.addFolder(m_layout.run, 0700, m_now); !run)
        return run;
    return m_writer.addFolder(m_layout.wal, 0700, m_now);
}

} // namespace Reprise::Postgresql
