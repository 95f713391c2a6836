// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/archivereader.h"

#include "archive/checksum.h"
#include "archive/readahead.h"
#include "archive/tar.h"
#include "archive/zstd.h"
#include "beneath.h"
#include "repository/storeddata.h"
#include "storage/files.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

std::unexpected<Error> archiveDamaged(const QString &reason, const Backup &backup,
                                      const QString &path)
{
    return failure(ErrorCode::ArchiveDamaged, reason,
                   {{u"backup"_s, backup.id}, {u"path"_s, path}});
}

Result<QByteArray> readFactFile(const Backup &backup, const QString &name)
{
    if (!isPlainRelativePath(name.toUtf8()) || name.contains(u'/'))
        return failure(ErrorCode::NotFound, u"no-such-file"_s, {{u"path"_s, name}});
    return readFileBelow(backup.folder, u"facts/"_s + name);
}

class StoredArchive::Private
{
public:
    Private(Backup backup, FileLock lease, FileDescriptor file, const QString &path)
        : m_backup(std::move(backup))
        , m_lease(std::move(lease))
        , m_path(path)
        , m_source(std::move(file), path, &bytesRead)
        , m_hash(m_source)
    {
    }

    Result<QByteArrayView> read()
    {
        if (m_ended)
            return QByteArrayView();
        const auto block = m_hash.read();
        if (!block || !block->isEmpty())
            return block;
        m_ended = true;
        if (m_hash.bytes() != m_backup.archive.bytes || m_hash.hex() != m_backup.archive.sha256)
            return archiveDamaged(u"archive-hash-differs"_s, m_backup, m_path);
        return block;
    }

    std::atomic<qint64> bytesRead = 0;

private:
    Backup m_backup;
    FileLock m_lease;
    QString m_path;
    StoreSource m_source;
    HashingSource m_hash;
    bool m_ended = false;
};

StoredArchive::StoredArchive(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

StoredArchive::~StoredArchive() = default;

Result<std::unique_ptr<StoredArchive>> StoredArchive::open(const Backup &backup, FileLock lease)
{
    const QString path = backup.folder + u'/' + backup.archive.name;
    FileDescriptor file(::open(QFile::encodeName(path).constData(),
                               O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file.isValid() && (errno == ENOENT || errno == ELOOP))
        return archiveDamaged(u"archive-missing"_s, backup, path);
    if (!file.isValid())
        return fileFailure(u"open"_s, path, errno);
    struct stat info;
    if (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        return archiveDamaged(u"archive-missing"_s, backup, path);
    if (info.st_size != backup.archive.bytes)
        return archiveDamaged(u"archive-size-differs"_s, backup, path);
    ::posix_fadvise(file.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<StoredArchive>(new StoredArchive(
        std::make_unique<Private>(backup, std::move(lease), std::move(file), path)));
}

Result<QByteArrayView> StoredArchive::read()
{
    return d->read();
}

qint64 StoredArchive::bytesRead() const
{
    return d->bytesRead;
}

class ArchiveReader::Private
{
public:
    Private(const Backup &backup, std::unique_ptr<StoredArchive> stored)
        : m_backup(backup)
        , m_stored(std::move(stored))
        // Reading and hashing on one thread, decompressing on another, the caller's work on its
        // own.
        , m_ahead(*m_stored)
    {
        if (backup.archive.compression == "zstd"_L1 && !backup.archive.whole)
            m_unpacked.emplace(m_zstd.emplace(m_ahead));
        if (!backup.archive.whole)
            m_tar.emplace(tarBytes());
    }

    Result<std::optional<StoredMember>> next()
    {
        return named(m_backup.archive.whole ? nextWhole() : nextOfTar());
    }
    [[nodiscard]] const Backup &backup() const { return m_backup; }
    [[nodiscard]] qint64 bytesRead() const { return m_stored->bytesRead(); }

private:
    Result<std::optional<StoredMember>> nextOfTar()
    {
        auto member = m_tar->next();
        if (!member || *member)
            return member;
        // The tar has ended; its stored bytes count only with the hash over the last of them.
        for (Source *source : {&tarBytes(), static_cast<Source *>(&m_ahead)}) {
            const auto rest = source->read();
            if (!rest)
                return std::unexpected(rest.error());
            if (!rest->isEmpty())
                return archiveDamaged(u"archive-trailing-bytes"_s, m_backup, path());
        }
        return member;
    }

    /// What the tar is read from. After its end nobody but the caller's thread reads m_ahead.
    Source &tarBytes() { return m_unpacked ? *m_unpacked : m_ahead; }

    Result<std::optional<StoredMember>> nextWhole()
    {
        if (!m_begun) {
            m_begun = true;
            StoredMember member;
            member.info = {.path = QFile::encodeName(m_backup.archive.name),
                           .mode = 0600,
                           .modified = m_backup.finished.toSecsSinceEpoch(),
                           .size = m_backup.archive.bytes,
                           .compress = false};
            member.data = &m_ahead;
            return member;
        }
        for (;;) {
            const auto block = m_ahead.read();
            if (!block)
                return std::unexpected(block.error());
            if (block->isEmpty())
                return std::optional<StoredMember>();
        }
    }

    /// What unpacking found is told of the backup.
    Result<std::optional<StoredMember>> named(Result<std::optional<StoredMember>> member) const
    {
        if (!member && member.error().code == ErrorCode::ArchiveDamaged) {
            QVariantMap &args = member.error().args;
            args.insert(u"backup"_s, m_backup.id);
            if (!args.contains(u"path"_s))
                args.insert(u"path"_s, path());
        }
        return member;
    }

    [[nodiscard]] QString path() const { return m_backup.folder + u'/' + m_backup.archive.name; }

    Backup m_backup;
    std::unique_ptr<StoredArchive> m_stored;
    ReadAhead m_ahead;
    std::optional<ZstdSource> m_zstd;
    std::optional<ReadAhead> m_unpacked;
    std::optional<TarReader> m_tar;
    bool m_begun = false;
};

ArchiveReader::ArchiveReader(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

ArchiveReader::~ArchiveReader() = default;

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const Backup &backup, FileLock lease)
{
    auto stored = StoredArchive::open(backup, std::move(lease));
    if (!stored)
        return std::unexpected(stored.error());
    return std::unique_ptr<ArchiveReader>(
        new ArchiveReader(std::make_unique<Private>(backup, std::move(*stored))));
}

Result<std::optional<StoredMember>> ArchiveReader::nextMember()
{
    return d->next();
}

Result<std::unique_ptr<Source>> ArchiveReader::openMember(const QByteArray &path)
{
    return failure(ErrorCode::Unsupported, u"members-only-in-order"_s,
                   {{u"backup"_s, d->backup().id}, {u"path"_s, QString::fromUtf8(path)}});
}

Result<QByteArray> ArchiveReader::factFile(const QString &name)
{
    return readFactFile(d->backup(), name);
}

qint64 ArchiveReader::bytesRead() const
{
    return d->bytesRead();
}

qint64 ArchiveReader::bytesTotal() const
{
    return d->backup().archive.bytes;
}

} // namespace Reprise
