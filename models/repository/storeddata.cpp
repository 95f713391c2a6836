// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/storeddata.h"

#include "beneath.h"
#include "repository/filestable.h"
#include "repository/servicefolder.h"

#include <QFile>
#include <QSet>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 writeBackStep = qint64(8) * 1024 * 1024;
constexpr qsizetype blockSize = qsizetype(1024) * 1024;

qint64 nanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

/// Looks at a regular file that should have `bytes`; -1 = any number.
void look(DataState &state, int folderFd, const QByteArray &path, qint64 bytes)
{
    struct stat info = {};
    const bool there = ::fstatat(folderFd, path.constData(), &info, AT_SYMLINK_NOFOLLOW) == 0;
    state.inPlace &= there && S_ISREG(info.st_mode) && (bytes < 0 || info.st_size == bytes);
    state.changed = std::max(state.changed, there ? nanoseconds(info.st_mtim) : 0);
}

DataState stateOfFiles(const QString &folder)
{
    const FileDescriptor files(::open(QFile::encodeName(folder).constData(),
                                      O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    const auto table = readFileBelow(folder, u"files.tsv"_s);
    if (!files.isValid() || !table)
        return {.inPlace = false, .changed = 0};
    DataState state;
    look(state, files.get(), "SHA256SUMS", -1);
    look(state, files.get(), "files.tsv", -1);
    FilesTableReader rows(*table);
    while (const auto row = rows.next()) {
        // By its bytes: a name need not be UTF-8.
        if (row->type == FileRow::Type::File)
            look(state, files.get(), row->storedPath(), row->storedSize);
    }
    state.inPlace &= rows.isWhole();
    return state;
}

} // namespace

DataState stateOfData(const Backup &backup)
{
    const ArchiveInfo &archive = backup.archive;
    if (archive.name.isEmpty())
        return {};
    const QString path = backup.folder + u'/' + archive.name;
    if (archive.layout == Layout::Folder)
        return stateOfFiles(path);
    DataState state;
    look(state, AT_FDCWD, QFile::encodeName(path), archive.bytes);
    return state;
}

DataPaths pathsOfData(const Backup &backup, qsizetype mostFiles)
{
    DataPaths data;
    if (backup.archive.name.isEmpty())
        return data;
    const QByteArray top = QFile::encodeName(backup.folder + u'/' + backup.archive.name);
    data.paths.append(top);
    if (backup.archive.layout != Layout::Folder)
        return data;
    data.paths.append({top + "/files.tsv", top + "/SHA256SUMS"});
    const auto table = readFile(QFile::decodeName(top + "/files.tsv"));
    QSet<QByteArray> folders;
    FilesTableReader rows(table.value_or(QByteArray()));
    while (const auto row = rows.next()) {
        if (row->type != FileRow::Type::File)
            continue;
        const QByteArray path = row->storedPath();
        const QByteArray folder = path.first(std::max<qsizetype>(0, path.lastIndexOf('/')));
        if (!folder.isEmpty() && !folders.contains(folder)) {
            folders.insert(folder);
            data.paths.append(top + '/' + folder);
        }
        data.isWhole = mostFiles-- > 0;
        if (data.isWhole)
            data.paths.append(top + '/' + path);
    }
    return data;
}

qint64 changeTime(const QString &path)
{
    DataState state;
    look(state, AT_FDCWD, QFile::encodeName(path), -1);
    return state.changed;
}

std::unexpected<Error> storeFailure(const QString &operation, const QString &repository,
                                    const QByteArray &path, int errnoValue)
{
    return std::unexpected(repositoryError(
        fileFailure(operation, repository + u'/' + QFile::decodeName(path), errnoValue).error(),
        repository));
}

StoreSink::StoreSink(int fd, Place place, Sync sync, std::atomic<qint64> &counter)
    : m_fd(fd)
    , m_place(std::move(place))
    , m_sync(sync)
    , m_counter(counter)
{
}

Result<std::unique_ptr<StoreSink>> StoreSink::create(const Place &place, Sync sync,
                                                     std::atomic<qint64> &counter)
{
    const int fd =
        openBeneath(place.folderFd, place.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (fd < 0)
        return storeFailure(u"open"_s, place.repository, place.path, errno);
    return std::unique_ptr<StoreSink>(new StoreSink(fd, place, sync, counter));
}

StoreSink::~StoreSink()
{
    if (!m_closed)
        ::unlinkat(m_place.folderFd, m_place.path.constData(), 0);
}

Result<> StoreSink::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t count = ::write(m_fd.get(), bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return storeFailure(u"write"_s, m_place.repository, m_place.path,
                                count == 0 ? ENOSPC : errno);
        bytes = bytes.sliced(count);
        m_written += count;
        m_counter += count;
    }
    if (m_written - m_writtenBack >= writeBackStep) {
        ::sync_file_range(m_fd.get(), m_writtenBack, m_written - m_writtenBack,
                          SYNC_FILE_RANGE_WRITE);
        m_writtenBack = m_written;
    }
    return {};
}

Result<> StoreSink::close()
{
    if (m_sync == Sync::OnClose && ::fdatasync(m_fd.get()) != 0)
        return storeFailure(u"sync"_s, m_place.repository, m_place.path, errno);
    m_closed = true;
    m_fd = {};
    return {};
}

StoreSource::StoreSource(FileDescriptor fd, QString path, std::atomic<qint64> *counter)
    : m_fd(std::move(fd))
    , m_path(std::move(path))
    , m_counter(counter)
    , m_block(blockSize, Qt::Uninitialized)
{
}

Result<QByteArrayView> StoreSource::read()
{
    for (;;) {
        const ssize_t count = ::read(m_fd.get(), m_block.data(), size_t(m_block.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileFailure(u"read"_s, m_path, errno);
        if (m_counter)
            *m_counter += count;
        return QByteArrayView(m_block).first(count);
    }
}

} // namespace Reprise
