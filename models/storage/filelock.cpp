// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "cancellation.h"
#include "clock.h"
#include "storage/files.h"
#include "storage/ownerfile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int pollMs = 50;
constexpr int brieflyMs = 10'000;

const Clock &systemClock()
{
    static const SystemClock clock;
    return clock;
}

struct flock wholeFile(short type)
{
    struct flock lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return lock;
}

/// NFS without lockd, some FUSE and cluster file systems.
bool hasNoLocks(int errnoValue)
{
    return errnoValue == ENOLCK || errnoValue == EOPNOTSUPP || errnoValue == ENOSYS;
}

bool isHeldByOther(int errnoValue)
{
    return errnoValue == EAGAIN || errnoValue == EACCES;
}

std::unexpected<Error> locked(const QString &path)
{
    return failure(ErrorCode::Busy, u"locked"_s, {{u"path"_s, path}});
}

/// The file may have been moved or replaced between open and lock.
bool isStillAt(int fd, const QString &path)
{
    struct stat opened;
    struct stat there;
    return ::fstat(fd, &opened) == 0 && ::lstat(QFile::encodeName(path).constData(), &there) == 0 &&
           opened.st_ino == there.st_ino && opened.st_dev == there.st_dev;
}

/// What is locked is also written: a link to another file, or a pipe, is refused.
FileDescriptor openRegular(const QString &path, int flags)
{
    FileDescriptor file(::open(QFile::encodeName(path).constData(),
                               flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600));
    struct stat info;
    if (file.isValid() && (::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))) {
        file = {};
        errno = EINVAL;
    }
    return file;
}

FileDescriptor openForLock(const QString &path, FileLock::Mode mode, bool create)
{
    const bool shared = mode == FileLock::Mode::Shared;
    // A shared lock on a file that is there must be possible in a read-only repository.
    if (!create)
        return openRegular(path, shared ? O_RDONLY : O_RDWR);
    return openRegular(path, O_RDWR | O_CREAT);
}

} // namespace

struct FileLock::Private
{
    QString path;
    FileDescriptor file;
    /// Where the file system has no locks.
    std::unique_ptr<OwnerFile> owner;
};

FileLock::FileLock() = default;
FileLock::FileLock(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const QString &path, Mode mode)
{
    return take(path, mode, {});
}

Result<FileLock> FileLock::take(const QString &path, Mode mode, const Options &options)
{
    auto d = std::make_unique<Private>();
    d->path = path;
    d->file = openForLock(path, mode, options.create);
    if (!d->file.isValid())
        return fileFailure(u"lock"_s, path, errno);
    const bool shared = mode == Mode::Shared;
    auto lock = wholeFile(shared ? F_RDLCK : F_WRLCK);
    const bool taken = !options.ownerFiles && ::fcntl(d->file.get(), F_OFD_SETLK, &lock) == 0;
    if (!taken && !options.ownerFiles && isHeldByOther(errno))
        return locked(path);
    if (!taken && !options.ownerFiles && !hasNoLocks(errno))
        return fileFailure(u"lock"_s, path, errno);
    if (!taken) {
        auto owner = OwnerFile::take(path, shared, options.clock ? *options.clock : systemClock());
        // A reader of a repository that nobody can write needs no lock.
        const bool readOnly =
            shared && !options.create && !owner && owner.error().code == ErrorCode::Permission;
        if (!owner && !readOnly)
            return std::unexpected(owner.error());
        if (owner)
            d->owner = std::move(*owner);
    }
    if (!isStillAt(d->file.get(), path))
        return options.create ? take(path, mode, options) : fileFailure(u"lock"_s, path, ENOENT);
    return FileLock(std::move(d));
}

Result<FileLock> FileLock::wait(const QString &path, Mode mode, const Options &options,
                                Cancellation &cancellation)
{
    // Polled: a blocking F_OFD_SETLKW could not be woken by a cancel.
    for (;;) {
        auto lock = take(path, mode, options);
        if (lock || lock.error().code != ErrorCode::Busy)
            return lock;
        if (!cancellation.sleep(pollMs))
            return cancelled();
    }
}

Result<FileLock> FileLock::waitBriefly(const QString &path, Mode mode, const Options &options)
{
    for (int waited = 0;; ++waited) {
        auto lock = take(path, mode, options);
        if (lock || lock.error().code != ErrorCode::Busy || waited >= brieflyMs)
            return lock;
        ::usleep(1000);
    }
}

bool FileLock::isTaken(const QString &path)
{
    return isTaken(path, {});
}

bool FileLock::isTaken(const QString &path, const Options &options)
{
    const FileDescriptor file = openRegular(path, O_RDONLY);
    auto lock = wholeFile(F_RDLCK);
    if (!options.ownerFiles && file.isValid() && ::fcntl(file.get(), F_OFD_GETLK, &lock) == 0 &&
        lock.l_type != F_UNLCK)
        return true;
    return OwnerFile::isTaken(path, options.clock ? *options.clock : systemClock());
}

Result<> FileLock::describe(const QByteArray &text)
{
    const int fd = d->file.get();
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, text.constData(), size_t(text.size()), 0) < 0)
        return fileFailure(u"write"_s, d->path, errno);
    return {};
}

QByteArray FileLock::description(const QString &path)
{
    return readFile(path).value_or(QByteArray());
}

bool FileLock::isStillOurs() const
{
    return d && isStillAt(d->file.get(), d->path) && (!d->owner || d->owner->isStillOurs());
}

void FileLock::renew()
{
    if (d && d->owner)
        d->owner->renew();
}

void FileLock::letGo()
{
    d.reset();
}

} // namespace Reprise
