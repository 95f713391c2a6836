// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecopyrun.h"

#include "archive/checksum.h"
#include "archive/filestream.h"

#include <QDir>
#include <QDirIterator>
#include <QTimeZone>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

qint64 sizeOf(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += files.nextFileInfo().size();
    return bytes;
}

QFileInfoList entriesOf(const QString &folder)
{
    return QDir(folder).entryInfoList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot,
                                      QDir::Name);
}

unsigned modeOf(const QFileInfo &file)
{
    // QFileDevice's bits, 4 a class, are those of a mode with the owner's at the second digit.
    const int bits = int(file.permissions());
    return unsigned(((bits >> 12) & 7) << 6 | ((bits >> 4) & 7) << 3 | (bits & 7));
}

} // namespace

QJsonObject identityOf(const QString &folder)
{
    QFile file(folder + u"/.identity"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {{u"source"_s, folder}};
    const QString source = QString::fromUtf8(file.readLine()).trimmed();
    return {{u"source"_s, source}, {u"revision"_s, QString::fromUtf8(file.readLine()).trimmed()}};
}

FileCopyRun::FileCopyRun(const ServiceAccess &service, const BackupRequest &request,
                         BackupWriter &writer, JobContext &context, Layout layout)
    : m_service(service)
    , m_request(request)
    , m_writer(writer)
    , m_context(context)
    , m_layout(layout)
    , m_folder(QDir::cleanPath(service.settings.value(u"folder"_s)))
    , m_damage(service.settings.value(u"damage"_s))
{
}

Result<BackupFacts> FileCopyRun::copy()
{
    m_total = sizeOf(m_folder);
    m_context.log(u"Copying %1 bytes from %2"_s.arg(m_total).arg(m_folder));
    readLastFiles();
    const auto copied = m_layout == Layout::Folder ? copyParts() : copyFolder(m_folder, m_context);
    if (!copied)
        return std::unexpected(copied.error());
    if (m_damage == "warning"_L1)
        m_context.warn({.code = u"file-changed"_s, .args = {{u"path"_s, m_folder}}});
    return facts();
}

Result<> FileCopyRun::copyParts()
{
    std::vector<std::jthread> threads;
    Result<> result;
    const QFileInfoList entries = entriesOf(m_folder);
    for (const QFileInfo &entry : entries) {
        threads.emplace_back([this, &result, entry] {
            const auto copied = copyEntry(entry, m_context.part(entry.fileName()));
            const std::lock_guard lock(m_mutex);
            if (result && !copied)
                result = copied;
        });
    }
    threads.clear();
    return result;
}

Result<> FileCopyRun::copyFolder(const QString &folder, JobContext &context)
{
    const QFileInfoList entries = entriesOf(folder);
    for (const QFileInfo &entry : entries) {
        if (const auto copied = copyEntry(entry, context); !copied)
            return copied;
    }
    return {};
}

Result<> FileCopyRun::copyEntry(const QFileInfo &entry, JobContext &context)
{
    const qint64 modified = entry.lastModified(QTimeZone::utc()).toSecsSinceEpoch();
    if (entry.isSymLink())
        return m_writer.addLink(memberPath(entry.filePath()),
                                QFile::encodeName(entry.readSymLink()), modified);
    if (entry.isDir()) {
        return m_writer.addFolder(memberPath(entry.filePath()), modeOf(entry), modified)
            .and_then([&] { return copyFolder(entry.filePath(), context); });
    }
    return copyFile(entry, context);
}

Result<> FileCopyRun::copyFile(const QFileInfo &file, JobContext &context)
{
    if (!context.cancellation().sleep(m_service.settings.value(u"slow"_s).toInt()))
        return cancelled();
    if (const auto fine = damage(); !fine)
        return fine;
    const MemberInfo member{.path = memberPath(file.filePath()),
                            .mode = modeOf(file),
                            .modified = file.lastModified(QTimeZone::utc()).toSecsSinceEpoch(),
                            .size = file.size(),
                            .compress = file.suffix() == "txt"_L1};
    const auto known = m_lastFiles.constFind(member.path);
    if (known != m_lastFiles.cend() && known->size == member.size &&
        known->modified == member.modified) {
        const auto reused = m_writer.reuse(member, known->sha256);
        if (!reused)
            return std::unexpected(reused.error());
        if (*reused) {
            count(file, known->sha256, context);
            return {};
        }
    }
    auto sink = m_writer.openMember(member);
    if (!sink)
        return std::unexpected(sink.error());
    const auto sha256 = send(file, **sink);
    if (!sha256)
        return std::unexpected(sha256.error());
    count(file, *sha256, context);
    return {};
}

Result<QByteArray> FileCopyRun::send(const QFileInfo &file, Sink &sink)
{
    const auto source = FileSource::open(file.filePath());
    if (!source)
        return std::unexpected(source.error());
    HashingSource hash(**source);
    for (;;) {
        if (m_context.isCancelled())
            return cancelled();
        const auto block = hash.read();
        if (!block)
            return std::unexpected(block.error());
        if (block->isEmpty())
            return sink.close().transform([&hash] { return hash.hex(); });
        if (const auto written = sink.write(*block); !written)
            return std::unexpected(written.error());
    }
}

QByteArray FileCopyRun::memberPath(const QString &file) const
{
    const QByteArray relative = QFile::encodeName(file.mid(m_folder.size() + 1));
    // An archive has one top folder of its own; a folder gets it when it is downloaded.
    return m_layout == Layout::Folder
               ? relative
               : "data/backup/" + m_request.backupId.toLatin1() + '/' + relative;
}

void FileCopyRun::readLastFiles()
{
    const QList<QByteArray> lines = m_request.lastFiles.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() > 5 && cells[5] == "file")
            m_lastFiles.insert(cells[0], {.size = cells[1].toLongLong(),
                                          .modified = cells[2].toLongLong(),
                                          .sha256 = cells[4]});
    }
}

void FileCopyRun::count(const QFileInfo &file, const QByteArray &sha256, JobContext &context)
{
    const std::lock_guard lock(m_mutex);
    m_sums += sha256 + "  " + memberPath(file.filePath()) + '\n';
    m_done += file.size();
    ++m_files;
    m_context.progress({.stage = u"copying-data"_s, .done = m_done, .total = m_total});
    if (&context != &m_context)
        context.progress({.stage = u"copying-data"_s, .done = m_done, .total = -1});
}

Result<> FileCopyRun::damage() const
{
    if (m_damage == "fails"_L1)
        return failure(ErrorCode::SourceDamaged, u"unreadable-file"_s, {{u"path"_s, m_folder}});
    if (m_damage == "disappears"_L1)
        return failure(ErrorCode::Unreachable, u"folder-missing"_s, {{u"path"_s, m_folder}});
    return {};
}

BackupFacts FileCopyRun::facts() const
{
    BackupFacts facts;
    facts.identity = identityOf(m_folder);
    facts.productVersion = u"1.0"_s;
    facts.logicalBytes = m_done;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    facts.consistency = {.mode = u"interval"_s, .from = m_request.started, .to = now, .parts = {}};
    facts.restorableFrom = facts.restorableTo = now;
    facts.contents = {QJsonObject{{u"kind"_s, u"folder"_s},
                                  {u"name"_s, QFileInfo(m_folder).fileName()},
                                  {u"bytes"_s, m_done},
                                  {u"rows"_s, m_files}}};
    facts.engineFacts = {{u"files"_s, m_files},
                         {u"slow"_s, m_service.settings.value(u"slow"_s).toInt()}};
    facts.factFiles = {{u"sums"_s, m_sums}};
    facts.readme = "The files of a folder. Copy them to where you want them.\n";
    if (m_damage == "kept"_L1)
        facts.damage =
            failure(ErrorCode::SourceDamaged, u"unreadable-file"_s, {{u"path"_s, m_folder}})
                .error();
    return facts;
}

} // namespace Reprise
