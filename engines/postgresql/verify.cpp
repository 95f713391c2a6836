// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/verify.h"

#include "archive/checksum.h"
#include "postgresql/layout.h"
#include "postgresql/lsn.h"
#include "postgresql/manifest.h"
#include "postgresql/membercheck.h"
#include "postgresql/walcheck.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr qsizetype namedStrangers = 100;
constexpr qint64 usualSegmentSize = qint64(16) * 1024 * 1024;

quint64 startOf(const QJsonObject &facts)
{
    return parseLsn(facts.value("startLsn"_L1).toString().toLatin1()).value_or(0);
}

class Verification
{
public:
    Verification(const BackupInfo &backup, BackupReader &reader, JobContext &context)
        : m_layout(backup.id)
        , m_check(backup.id)
        , m_facts(backup.engineFacts)
        , m_reader(reader)
        , m_context(context)
        , m_segmentSize(quint64(m_facts.value("walSegmentSize"_L1).toInteger(usualSegmentSize)))
        , m_wal(startOf(m_facts), m_segmentSize)
        , m_parser([this](const ManifestFile &file) { m_passed.compare(file); })
    {
    }

    [[nodiscard]] Result<VerifyReport> run();

private:
    [[nodiscard]] Result<> readMembers();
    [[nodiscard]] Result<> readFile(const StoredMember &member);
    /// As the manifest names it; empty for what is not of the cluster.
    [[nodiscard]] QByteArray manifestPath(const QByteArray &path) const;
    void checkWal();
    void add(const Error &error);
    void addStranger(const Error &error);

    ArchiveLayout m_layout;
    MemberCheck m_check;
    QJsonObject m_facts;
    BackupReader &m_reader;
    JobContext &m_context;
    VerifyReport m_report;
    PassedFiles m_passed;
    quint64 m_segmentSize;
    WalCheck m_wal;
    ManifestParser m_parser;
    bool m_hasManifest = false;
    QSet<QByteArray> m_segments;
};

void Verification::addStranger(const Error &error)
{
    if (m_report.problems.size() < namedStrangers)
        add(error);
}

void Verification::add(const Error &error)
{
    QVariantMap args = error.args;
    args.remove(u"reason"_s);
    m_report.problems.append({error.reason(), args});
}

QByteArray Verification::manifestPath(const QByteArray &path) const
{
    if (path.startsWith(QByteArray(m_layout.data + '/')))
        return path.sliced(m_layout.data.size() + 1);
    if (path.startsWith(QByteArray(m_layout.tablespaces + '/')))
        return "pg_tblspc" + path.sliced(m_layout.tablespaces.size());
    return {};
}

Result<> Verification::readFile(const StoredMember &member)
{
    const QByteArray path = manifestPath(member.info.path);
    const bool isManifest = path == "backup_manifest";
    const bool isWal = path.startsWith("pg_wal/");
    if (isWal)
        m_wal.beginSegment(QByteArrayView(path).sliced(7));
    quint32 checksum = 0;
    qint64 size = 0;
    for (;;) {
        if (m_context.isCancelled())
            return cancelled();
        const auto block = member.data->read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            break;
        size += block->size();
        if (isWal)
            m_wal.add(*block);
        else if (!isManifest)
            checksum = crc32c(checksum, *block);
        else if (const auto parsed = m_parser.add(*block); !parsed)
            return parsed;
        m_context.progress(
            {u"postgresql-verifying"_s, m_reader.bytesRead(), m_reader.bytesTotal()});
    }
    ++m_report.files;
    m_report.bytes += size;
    m_hasManifest = m_hasManifest || isManifest;
    if (isManifest)
        return m_parser.finish();
    if (!path.isEmpty() && !isOutsideManifest(path))
        m_passed.add(path, size, checksum);
    if (isWal)
        m_segments.insert(path.sliced(7));
    return {};
}

Result<> Verification::readMembers()
{
    for (;;) {
        const auto member = m_reader.nextMember();
        if (!member)
            return std::unexpected(member.error());
        if (!*member)
            break;
        if (const auto checked = m_check.add(**member); !checked)
            addStranger(checked.error());
        if ((*member)->type != StoredMember::Type::File)
            continue;
        if (const auto read = readFile(**member); !read)
            return read;
    }
    if (const auto whole = m_check.finish(); !whole)
        addStranger(whole.error());
    return {};
}

void Verification::checkWal()
{
    for (const WalRange &range : m_parser.walRanges()) {
        bool missing = m_segmentSize == 0;
        // The range's end is where the next record would start.
        const quint64 last = range.end > range.start ? range.end - 1 : range.end;
        quint64 lsn = range.start;
        for (; !missing && lsn / m_segmentSize <= last / m_segmentSize; lsn += m_segmentSize) {
            const QByteArray name = walSegmentName(range.timeline, lsn, m_segmentSize);
            missing = !m_segments.contains(name);
            if (missing)
                m_report.problems.append(
                    {u"postgresql-wal-missing"_s, {{u"path"_s, QString::fromLatin1(name)}}});
        }
        if (!missing && m_wal.reached() < range.end)
            m_report.problems.append(
                {u"postgresql-wal-damaged"_s,
                 {{u"lsn"_s, QString::fromLatin1(formatLsn(m_wal.reached()))}}});
    }
}

Result<VerifyReport> Verification::run()
{
    const auto read = readMembers();
    if (!read && read.error().code != ErrorCode::ArchiveDamaged)
        return std::unexpected(read.error());
    if (!read) {
        add(read.error());
        return m_report;
    }
    if (!m_hasManifest) {
        m_report.problems.append({u"postgresql-no-manifest"_s, {}});
        return m_report;
    }
    m_passed.finish();
    m_report.problems += m_passed.problems();
    const QString known = m_facts.value("systemIdentifier"_L1).toString();
    const QString own = QString::fromLatin1(m_parser.systemIdentifier());
    if (!own.isEmpty() && !known.isEmpty() && own != known)
        m_report.problems.append({u"postgresql-manifest-other-cluster"_s, {}});
    checkWal();
    return m_report;
}

} // namespace

Result<VerifyReport> verify(const BackupInfo &backup, BackupReader &reader, JobContext &context)
{
    return Verification(backup, reader, context).run();
}

} // namespace Reprise::Postgresql
