// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beneath.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Reprise {

namespace {

int openWithin(int folderFd, const QByteArray &path, int flags, unsigned mode, quint64 resolve)
{
    open_how how = {};
    how.flags = quint64(flags) | O_CLOEXEC;
    how.mode = (flags & O_CREAT) != 0 ? mode : 0;
    how.resolve = RESOLVE_BENEATH | resolve;
    const char *name = path.isEmpty() ? "." : path.constData();
    return int(::syscall(SYS_openat2, folderFd, name, &how, sizeof how));
}

} // namespace

bool isPlainRelativePath(QByteArrayView path)
{
    if (path.isEmpty() || path.contains('\0'))
        return false;
    qsizetype start = 0;
    while (start <= path.size()) {
        qsizetype end = path.indexOf('/', start);
        end = end < 0 ? path.size() : end;
        const QByteArrayView part = path.sliced(start, end - start);
        if (part.isEmpty() || part == "." || part == "..")
            return false;
        start = end + 1;
    }
    return true;
}

QByteArray parentOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray() : path.first(slash);
}

QByteArray nameOf(const QByteArray &path)
{
    return path.sliced(path.lastIndexOf('/') + 1);
}

int openBeneath(int folderFd, const QByteArray &path, int flags, unsigned mode)
{
    return openWithin(folderFd, path, flags, mode, RESOLVE_NO_SYMLINKS);
}

int followBeneath(int folderFd, const QByteArray &path, int flags)
{
    return openWithin(folderFd, path, flags, 0, RESOLVE_NO_MAGICLINKS);
}

} // namespace Reprise
