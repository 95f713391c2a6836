// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/linksource.h"

#include "archive/checksum.h"
#include "beneath.h"
#include "repository/storeddata.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 believedSeconds = qint64(30) * 24 * 3600;

std::array<char, 32> bytesOf(const QByteArray &hex)
{
    std::array<char, 32> bytes = {};
    const QByteArray decoded = QByteArray::fromHex(hex);
    std::memcpy(bytes.data(), decoded.constData(), std::min<size_t>(32, size_t(decoded.size())));
    return bytes;
}

bool hasHash(int fd, const QByteArray &sha256)
{
    StoreSource source(FileDescriptor(::dup(fd)), {});
    HashingSource hash(source);
    for (;;) {
        const auto block = hash.read();
        if (!block)
            return false;
        if (block->isEmpty())
            return hash.hex() == sha256;
    }
}

QByteArray pathOfDescriptor(int fd)
{
    return "/proc/self/fd/" + QByteArray::number(fd);
}

/// The kernel shares the blocks where the file system can.
Result<> copy(int from, int to, qint64 bytes, const QByteArray &name, const QString &repository)
{
    off_t position = 0;
    while (position < bytes) {
        const ssize_t count =
            ::copy_file_range(from, &position, to, nullptr, size_t(bytes - position), 0);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return storeFailure(u"write"_s, repository, name, count == 0 ? EIO : errno);
    }
    return {};
}

} // namespace

LinkSource::LinkSource(const Backup &backup, QByteArray table, bool readAll, const QDateTime &now)
    : m_files(::open(QFile::encodeName(backup.folder + u"/files"_s).constData(),
                     O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC))
    , m_table(std::move(table))
    , m_readAll(readAll)
    , m_now(now)
{
    FilesTableReader rows(m_table);
    for (;;) {
        const qsizetype position = rows.position();
        const auto row = rows.next();
        if (!row)
            break;
        if (row->type == FileRow::Type::File)
            m_index.push_back({bytesOf(row->sha256), position});
    }
    std::ranges::stable_sort(m_index, {}, &Entry::hash);
}

std::optional<LinkSource::Found> LinkSource::find(const QByteArray &sha256, bool compressed) const
{
    FilesTableReader rows(m_table);
    for (const Entry &entry :
         std::ranges::equal_range(m_index, bytesOf(sha256), {}, &Entry::hash)) {
        rows.seek(entry.position);
        auto row = rows.next();
        if (!row || row->compressed != compressed)
            continue;
        if (auto found = usable(std::move(*row)))
            return found;
    }
    return {};
}

bool LinkSource::mustRead(const FileRow &row) const
{
    const qint64 age = m_now.toSecsSinceEpoch() - row.lastRead;
    return m_readAll || age < 0 || age >= believedSeconds;
}

std::optional<LinkSource::Found> LinkSource::usable(FileRow row) const
{
    FileDescriptor file(
        openBeneath(m_files.get(), row.storedPath(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK));
    struct stat info;
    if (!file.isValid() || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) ||
        info.st_size != row.storedSize)
        return {};
    if (mustRead(row)) {
        if (!hasHash(file.get(), row.storedSha256))
            return {};
        row.lastRead = m_now.toSecsSinceEpoch();
    }
    return Found{.row = std::move(row), .file = std::move(file)};
}

Result<bool> LinkSource::place(const Found &found, int folderFd, const QByteArray &name,
                               const QString &repository)
{
    if (::linkat(AT_FDCWD, pathOfDescriptor(found.file.get()).constData(), folderFd,
                 name.constData(), AT_SYMLINK_FOLLOW) == 0)
        return true;
    const bool noLinks = errno == EMLINK || errno == EXDEV || errno == EPERM ||
                         errno == EOPNOTSUPP || errno == ENOSYS;
    if (!noLinks)
        return storeFailure(u"write"_s, repository, name, errno);
    const FileDescriptor target(
        openBeneath(folderFd, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600));
    if (!target.isValid())
        return storeFailure(u"open"_s, repository, name, errno);
    return copy(found.file.get(), target.get(), found.row.storedSize, name, repository)
        .transform([] { return false; });
}

} // namespace Reprise
