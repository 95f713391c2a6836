// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/folderreader.h"

#include "repository/archivereader.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr unsigned folderMode = 0700;

StoredMember::Type typeOf(FileRow::Type type)
{
    switch (type) {
    case FileRow::Type::Folder:
        return StoredMember::Type::Folder;
    case FileRow::Type::Link:
        return StoredMember::Type::Link;
    case FileRow::Type::File:
        break;
    }
    return StoredMember::Type::File;
}

} // namespace

FolderReader::FolderReader(std::unique_ptr<FolderFiles> files)
    : m_files(std::move(files))
    , m_rows(m_files->table())
{
}

Result<> FolderReader::finishMember()
{
    while (m_current) {
        const auto rest = m_current->read();
        if (!rest)
            return std::unexpected(rest.error());
        if (rest->isEmpty())
            m_current.reset();
    }
    return {};
}

Result<std::optional<StoredMember>> FolderReader::nextMember()
{
    if (const auto finished = finishMember(); !finished)
        return std::unexpected(finished.error());
    const auto row = m_rows.next();
    if (!row && !m_rows.isWhole()) {
        return archiveDamaged(u"file-hash-differs"_s, m_files->backup(),
                              m_files->backup().folder + u"/files/files.tsv"_s);
    }
    if (!row)
        return std::optional<StoredMember>();
    StoredMember member{.type = typeOf(row->type),
                        .info = {.path = row->path,
                                 .mode = row->mode,
                                 .modified = row->modified,
                                 .size = row->size,
                                 .compress = row->compressed},
                        .linkTarget = row->linkTarget,
                        .data = nullptr};
    if (row->type == FileRow::Type::File) {
        auto content = m_files->openContent(*row);
        if (!content)
            return std::unexpected(content.error());
        m_current = std::move(*content);
        member.data = m_current.get();
    }
    return member;
}

Result<std::unique_ptr<Source>> FolderReader::openMember(const QByteArray &path)
{
    FilesTableReader rows(m_files->table());
    if (m_positions.isEmpty()) {
        for (qsizetype position = rows.position(); const auto row = rows.next();
             position = rows.position()) {
            if (row->type == FileRow::Type::File)
                m_positions.insert(row->path, position);
        }
    }
    const auto known = m_positions.constFind(path);
    if (known != m_positions.cend()) {
        rows.seek(*known);
        if (const auto row = rows.next())
            return m_files->openContent(*row);
    }
    return failure(ErrorCode::NotFound, u"no-such-file"_s,
                   {{u"backup"_s, m_files->backup().id}, {u"path"_s, QString::fromUtf8(path)}});
}

Result<QByteArray> FolderReader::factFile(const QString &name)
{
    return readFactFile(m_files->backup(), name);
}

qint64 FolderReader::bytesTotal() const
{
    return m_files->backup().archive.bytes;
}

FolderTar::FolderTar(std::unique_ptr<FolderFiles> files)
    : m_files(std::move(files))
    , m_top(topName(m_files->backup()).toLatin1())
    , m_tar(m_buffer)
    , m_rows(m_files->table())
{
}

Result<QByteArrayView> FolderTar::read()
{
    m_buffer.bytes.resize(0);
    while (m_buffer.bytes.isEmpty() && !m_ended) {
        if (const auto stepped = step(); !stepped)
            return std::unexpected(stepped.error());
    }
    return QByteArrayView(m_buffer.bytes);
}

Result<> FolderTar::step()
{
    if (!m_begun) {
        m_begun = true;
        return m_tar.addFolder(m_top, folderMode, m_files->backup().finished.toSecsSinceEpoch());
    }
    if (m_current) {
        const auto block = m_current->read();
        if (!block)
            return std::unexpected(block.error());
        if (!block->isEmpty())
            return m_tar.write(*block);
        m_current.reset();
        return m_tar.endFile();
    }
    if (m_listing < m_files->listings().size())
        return begin(m_files->listings().at(m_listing++));
    if (auto row = m_rows.next())
        return begin(*row);
    m_ended = true;
    return m_tar.finish();
}

Result<> FolderTar::begin(const FileRow &row)
{
    const QByteArray path = m_top + '/' + row.storedPath();
    if (row.type == FileRow::Type::Folder)
        return m_tar.addFolder(path, row.mode, row.modified);
    if (row.type == FileRow::Type::Link)
        return m_tar.addLink(path, row.linkTarget, row.modified);
    auto stored = m_files->openStored(row);
    if (!stored)
        return std::unexpected(stored.error());
    m_current = std::move(*stored);
    return m_tar.beginFile({.path = path,
                            .mode = row.mode,
                            .modified = row.modified,
                            .size = row.storedSize,
                            .compress = false});
}

} // namespace Reprise
