// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/folderfiles.h"

#include "archive/checksum.h"
#include "archive/zstd.h"
#include "beneath.h"
#include "repository/archivereader.h"
#include "repository/storeddata.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QByteArray sha256Of(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

/// The hash that SHA256SUMS has for a name without special characters.
QByteArray sumOf(const QByteArray &sums, const QByteArray &name)
{
    const QByteArray ending = "  " + name + '\n';
    qsizetype found = sums.indexOf(ending);
    while (found >= 64) {
        if (found == 64 || sums[found - 65] == '\n')
            return sums.sliced(found - 64, 64);
        found = sums.indexOf(ending, found + 1);
    }
    return {};
}

/// A stored file, compared at its end; and what zstd makes of it.
class ProvedSource : public Source
{
public:
    ProvedSource(FileDescriptor file, const Backup &backup, const FileRow &row, bool decompress,
                 std::atomic<qint64> &counter)
        : m_backup(backup)
        , m_row(row)
        , m_file(std::move(file), path(), &counter)
        , m_hash(m_file)
    {
        if (decompress)
            m_zstd.emplace(m_hash);
    }
    Result<QByteArrayView> read() override
    {
        if (m_ended)
            return QByteArrayView();
        auto block = m_zstd ? m_zstd->read() : m_hash.read();
        // What unpacking stumbles over is told of the file.
        if (!block && block.error().code == ErrorCode::ArchiveDamaged)
            return archiveDamaged(u"file-hash-differs"_s, m_backup, path());
        if (!block || !block->isEmpty())
            return block;
        m_ended = true;
        // zstd ends at the end of the file only.
        if (m_hash.bytes() != m_row.storedSize || m_hash.hex() != m_row.storedSha256)
            return archiveDamaged(u"file-hash-differs"_s, m_backup, path());
        return block;
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_backup.folder + u"/files/"_s + QFile::decodeName(m_row.storedPath());
    }

    const Backup &m_backup;
    FileRow m_row;
    StoreSource m_file;
    HashingSource m_hash;
    std::optional<ZstdSource> m_zstd;
    bool m_ended = false;
};

} // namespace

FolderFiles::FolderFiles(Backup backup, FileLock lease)
    : m_backup(std::move(backup))
    , m_lease(std::move(lease))
    , m_files(::open(QFile::encodeName(m_backup.folder + u"/files"_s).constData(),
                     O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
{
}

Result<std::unique_ptr<FolderFiles>> FolderFiles::open(const Backup &backup, FileLock lease)
{
    std::unique_ptr<FolderFiles> files(new FolderFiles(backup, std::move(lease)));
    if (!files->m_files.isValid())
        return archiveDamaged(u"archive-missing"_s, backup, backup.folder + u"/files"_s);
    if (const auto proved = files->proveListings(); !proved)
        return std::unexpected(proved.error());
    return files;
}

std::unexpected<Error> FolderFiles::damaged(const QString &reason, const QByteArray &path) const
{
    return archiveDamaged(reason, m_backup,
                          m_backup.folder + u"/files/"_s + QFile::decodeName(path));
}

Result<QByteArray> FolderFiles::readListing(const QByteArray &name, const QByteArray &sha256)
{
    const auto bytes = readFileBelow(m_backup.folder, u"files/"_s + QFile::decodeName(name));
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return damaged(u"file-missing"_s, name);
    if (!bytes)
        return bytes;
    if (sha256Of(*bytes) != sha256)
        return damaged(u"file-hash-differs"_s, name);
    m_bytesRead += bytes->size();
    m_listings.append({.path = name,
                       .size = bytes->size(),
                       .modified = m_backup.finished.toSecsSinceEpoch(),
                       .mode = 0600,
                       .sha256 = sha256,
                       .type = FileRow::Type::File,
                       .compressed = false,
                       .storedSize = bytes->size(),
                       .storedSha256 = sha256,
                       .lastRead = 0,
                       .linkTarget = {}});
    return bytes;
}

Result<> FolderFiles::proveListings()
{
    const auto sums = readListing("SHA256SUMS", m_backup.archive.sumsSha256);
    if (!sums)
        return std::unexpected(sums.error());
    const auto readme = readListing("README.txt", sumOf(*sums, "README.txt"));
    if (!readme)
        return std::unexpected(readme.error());
    auto table = readListing("files.tsv", sumOf(*sums, "files.tsv"));
    if (!table)
        return std::unexpected(table.error());
    m_table = std::move(*table);
    return {};
}

Result<std::unique_ptr<Source>> FolderFiles::openStored(const FileRow &row)
{
    FileDescriptor file(
        openBeneath(m_files.get(), row.storedPath(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
    struct stat info;
    if (!file.isValid() || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return damaged(u"file-missing"_s, row.storedPath());
    if (info.st_size != row.storedSize)
        return damaged(u"file-size-differs"_s, row.storedPath());
    return std::make_unique<ProvedSource>(std::move(file), m_backup, row, false, m_bytesRead);
}

Result<std::unique_ptr<Source>> FolderFiles::openContent(const FileRow &row)
{
    if (!row.compressed)
        return openStored(row);
    FileDescriptor file(
        openBeneath(m_files.get(), row.storedPath(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isValid())
        return damaged(u"file-missing"_s, row.storedPath());
    return std::make_unique<ProvedSource>(std::move(file), m_backup, row, true, m_bytesRead);
}

} // namespace Reprise
