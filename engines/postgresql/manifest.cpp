// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/manifest.h"

#include "postgresql/lsn.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr qsizetype keptProblems = 100;
/// No path of a data directory comes near: a longer line is no manifest.
constexpr qsizetype longestManifestLine = qsizetype(64) * 1024;

std::unexpected<Error> damaged(const QString &reason, const QString &detail = {})
{
    return failure(ErrorCode::ArchiveDamaged, reason, {}, detail);
}

/// "e8ea0e2b": the bytes of the number as they lie in the memory of the server, which is
/// little-endian wherever PostgreSQL is packaged for Debian's main architectures.
bool parseChecksum(const QString &hex, quint32 &checksum)
{
    const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
    if (bytes.size() != 4)
        return false;
    checksum = qFromLittleEndian<quint32>(bytes.constData());
    return true;
}

} // namespace

Result<> ManifestParser::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype newline = bytes.indexOf('\n');
        const qsizetype taken = newline < 0 ? bytes.size() : newline + 1;
        m_rest.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (m_rest.size() > longestManifestLine)
            return damaged(u"postgresql-manifest-syntax"_s);
        if (newline < 0)
            break;
        if (const auto added = addLine(m_rest); !added)
            return added;
        m_rest.clear();
    }
    return {};
}

Result<> ManifestParser::addLine(QByteArrayView line)
{
    if (m_ended)
        return damaged(u"postgresql-manifest-syntax"_s);
    const QByteArray trimmed = line.toByteArray().trimmed();
    if (trimmed.startsWith("\"Manifest-Checksum\"")) {
        m_ended = true;
        const QByteArray json = '{' + trimmed;
        m_checksum = QJsonDocument::fromJson(json)
                         .object()
                         .value("Manifest-Checksum"_L1)
                         .toString()
                         .toLatin1();
        return {};
    }
    m_hash.add(line);
    if (trimmed.startsWith("{ \"PostgreSQL-Backup-Manifest-Version\""))
        return {};
    if (trimmed.startsWith('{'))
        return addEntry(trimmed.endsWith(',') ? trimmed.chopped(1) : trimmed);
    if (trimmed.startsWith("\"System-Identifier\"")) {
        // As text: it does not fit into a double.
        m_systemIdentifier = trimmed.mid(trimmed.indexOf(':') + 1).trimmed();
        if (m_systemIdentifier.endsWith(','))
            m_systemIdentifier.chop(1);
    }
    return {};
}

Result<> ManifestParser::addEntry(const QByteArray &json)
{
    const QJsonObject entry = QJsonDocument::fromJson(json).object();
    if (entry.contains("Start-LSN"_L1)) {
        const auto start = parseLsn(entry.value("Start-LSN"_L1).toString().toLatin1());
        const auto end = parseLsn(entry.value("End-LSN"_L1).toString().toLatin1());
        if (!start || !end)
            return damaged(u"postgresql-manifest-syntax"_s, QString::fromUtf8(json));
        m_walRanges.append({quint32(entry.value("Timeline"_L1).toInteger()), *start, *end});
        return {};
    }
    ManifestFile file;
    file.path = entry.contains("Path"_L1)
                    ? entry.value("Path"_L1).toString().toUtf8()
                    : QByteArray::fromHex(entry.value("Encoded-Path"_L1).toString().toLatin1());
    file.size = entry.value("Size"_L1).toInteger(-1);
    const bool isKnown = entry.value("Checksum-Algorithm"_L1).toString() == "CRC32C"_L1;
    if (file.path.isEmpty() || file.size < 0 || !isKnown ||
        !parseChecksum(entry.value("Checksum"_L1).toString(), file.checksum))
        return damaged(u"postgresql-manifest-syntax"_s, QString::fromUtf8(json));
    m_onFile(file);
    return {};
}

Result<> ManifestParser::finish()
{
    if (!m_rest.isEmpty()) {
        const QByteArray last = std::exchange(m_rest, {});
        if (const auto added = addLine(last); !added)
            return added;
    }
    if (!m_ended)
        return damaged(u"postgresql-manifest-truncated"_s);
    if (m_hash.hex() != m_checksum)
        return damaged(u"postgresql-manifest-checksum"_s);
    return {};
}

quint64 hashOfPath(const QByteArray &path)
{
    return qHash(path, 0x5265707269736521ULL);
}

void PassedFiles::add(const QByteArray &path, qint64 size, quint32 checksum)
{
    m_files.push_back({hashOfPath(path), size, false, checksum});
}

PassedFiles::File *PassedFiles::find(quint64 path)
{
    if (!m_sorted && m_next < m_files.size() && m_files[m_next].path == path)
        return &m_files[m_next++];
    const auto less = [](const File &a, const File &b) { return a.path < b.path; };
    if (!std::exchange(m_sorted, true))
        std::sort(m_files.begin(), m_files.end(), less);
    const auto found =
        std::lower_bound(m_files.begin(), m_files.end(), File{path, 0, false, 0}, less);
    return found != m_files.end() && found->path == path ? &*found : nullptr;
}

void PassedFiles::compare(const ManifestFile &expected)
{
    File *file = find(hashOfPath(expected.path));
    if (!file) {
        if (!isOutsideManifest(expected.path))
            addProblem(u"postgresql-file-missing"_s, expected.path);
        return;
    }
    file->matched = true;
    if (isOutsideManifest(expected.path))
        return;
    if (file->size != expected.size)
        addProblem(u"postgresql-file-size"_s, expected.path);
    else if (file->checksum != expected.checksum)
        addProblem(u"postgresql-file-checksum"_s, expected.path);
}

void PassedFiles::finish()
{
    const auto extra = std::ranges::count_if(m_files, [](const File &f) { return !f.matched; });
    if (extra > 0) {
        m_problemCount += extra;
        m_problems.append({u"postgresql-files-extra"_s, {{u"count"_s, qint64(extra)}}});
    }
}

void PassedFiles::addProblem(const QString &code, const QByteArray &path)
{
    ++m_problemCount;
    if (m_problems.size() < keptProblems)
        m_problems.append({code, {{u"path"_s, QString::fromUtf8(path)}}});
}

bool isOutsideManifest(QByteArrayView path)
{
    return path.startsWith("pg_wal/") || path == "postgresql.auto.conf" ||
           path == "recovery.signal" || path == "standby.signal" || path == "backup_manifest";
}

} // namespace Reprise::Postgresql
