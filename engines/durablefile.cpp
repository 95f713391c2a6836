// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durablefile.h"

#include "filedescriptor.h"

#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// The name of the operation that failed, and its errno; null = none did.
std::pair<const char *, int> fill(const FileDescriptor &file, QByteArrayView bytes, unsigned mode)
{
    if (::fchmod(file.get(), mode) != 0)
        return {"write", errno};
    if (const int error = file.writeAll(bytes))
        return {"write", error};
    return {nullptr, 0};
}

std::pair<const char *, int> fillDurably(const FileDescriptor &file, QByteArrayView bytes,
                                         unsigned mode)
{
    const auto filled = fill(file, bytes, mode);
    if (!filled.first && ::fsync(file.get()) != 0)
        return {"sync", errno};
    return filled;
}

} // namespace

Result<> writeDurably(const QString &path, QByteArrayView bytes, unsigned mode)
{
    const QFileInfo info(path);
    QByteArray temporary =
        QFile::encodeName(info.path() + "/."_L1 + info.fileName() + ".XXXXXX.new"_L1);
    FileDescriptor file(::mkostemps(temporary.data(), 4, O_CLOEXEC));
    if (!file.isValid())
        return fileFailure(u"write"_s, path, errno);

    auto [operation, error] = fillDurably(file, bytes, mode);
    file.close();
    if (!operation && ::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0) {
        operation = "rename";
        error = errno;
    }
    if (operation) {
        ::unlink(temporary.constData());
        return fileFailure(QString::fromLatin1(operation), path, error);
    }
    return syncFolder(info.path());
}

Result<> writePlainly(const QString &path, QByteArrayView bytes)
{
    constexpr unsigned mode = 0600;
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
                                     O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!file.isValid())
        return fileFailure(u"write"_s, path, errno);
    const auto [operation, error] = fill(file, bytes, mode);
    return operation ? fileFailure(QString::fromLatin1(operation), path, error) : Result<>();
}

Result<> syncFolder(const QString &path)
{
    const FileDescriptor folder(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isValid())
        return fileFailure(u"open"_s, path, errno);
    // EINVAL: a file system whose folders cannot be synced, such as some FUSE ones.
    if (::fsync(folder.get()) != 0 && errno != EINVAL)
        return fileFailure(u"sync"_s, path, errno);
    return {};
}

} // namespace Reprise
