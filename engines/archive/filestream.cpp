// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filestream.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qsizetype blockSize = qsizetype(1024) * 1024;
constexpr qint64 writeBackStep = qint64(8) * 1024 * 1024;

} // namespace

Result<std::unique_ptr<FileSink>> FileSink::create(const QString &path, unsigned mode)
{
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0)
        return fileFailure(u"open"_s, path, errno);
    return std::unique_ptr<FileSink>(new FileSink(fd, path));
}

FileSink::~FileSink()
{
    if (m_fd < 0)
        return;
    ::close(m_fd);
    ::unlink(QFile::encodeName(m_path).constData());
}

Result<> FileSink::write(QByteArrayView bytes)
{
    const qint64 before = m_written;
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fileFailure(u"write"_s, m_path, errno);
        m_written += written;
        bytes = bytes.sliced(written);
    }
    // The disk starts now, so that close() has little left to wait for. Only a hint.
    const qint64 from = before / writeBackStep * writeBackStep;
    const qint64 to = m_written / writeBackStep * writeBackStep;
    if (to > from)
        ::sync_file_range(m_fd, from, to - from, SYNC_FILE_RANGE_WRITE);
    return {};
}

Result<> FileSink::close()
{
    if (::fdatasync(m_fd) != 0)
        return fileFailure(u"sync"_s, m_path, errno);
    // From here on the destructor keeps the file; close() after a sync has nothing left to report.
    ::close(m_fd);
    m_fd = -1;
    return {};
}

Result<std::unique_ptr<FileSource>> FileSource::open(const QString &path)
{
    // Non-blocking, so that a FIFO is refused instead of waited for; no effect on files.
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fileFailure(u"open"_s, path, errno);
    std::unique_ptr<FileSource> source(new FileSource(fd, path));
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        return fileFailure(u"open"_s, path, errno);
    if (!S_ISREG(status.st_mode))
        return fileFailure(u"open"_s, path, S_ISDIR(status.st_mode) ? EISDIR : EINVAL);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    return source;
}

FileSource::FileSource(int fd, QString path)
    : m_fd(fd)
    , m_path(std::move(path))
    , m_block(blockSize, Qt::Uninitialized)
{
}

FileSource::~FileSource()
{
    ::close(m_fd);
}

Result<QByteArrayView> FileSource::read()
{
    for (;;) {
        const ssize_t count = ::read(m_fd, m_block.data(), size_t(m_block.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileFailure(u"read"_s, m_path, errno);
        return QByteArrayView(m_block.constData(), count);
    }
}

} // namespace Reprise
