// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QString>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace Reprise::SmallDisk {

/// Empty where this user may not mount.
inline QString path;

inline void writeTo(const char *file, const std::string &text)
{
    const int fd = ::open(file, O_WRONLY | O_CLOEXEC);
    [[maybe_unused]] const auto written = ::write(fd, text.data(), text.size());
    ::close(fd);
}

/// A small file system of this process and its children.
inline bool mount(const char *folder, int megabytes)
{
    const std::string user = std::to_string(::getuid());
    const std::string group = std::to_string(::getgid());
    if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    writeTo("/proc/self/setgroups", "deny");
    writeTo("/proc/self/uid_map", user + " " + user + " 1");
    writeTo("/proc/self/gid_map", group + " " + group + " 1");
    const std::string options = "size=" + std::to_string(megabytes) + "m,mode=0700";
    return ::mount("tmpfs", folder, "tmpfs", 0, options.c_str()) == 0;
}

inline qint64 freeBytes()
{
    struct statvfs info = {};
    ::statvfs(QFile::encodeName(path).constData(), &info);
    return qint64(info.f_bavail) * qint64(info.f_bsize);
}

/// Leaves `left` bytes on the disk.
inline void fill(qint64 left)
{
    const int fd = ::open(QFile::encodeName(path + QStringLiteral("/ballast")).constData(),
                          O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    struct stat info = {};
    QVERIFY(::fstat(fd, &info) == 0);
    const qint64 more = freeBytes() - left;
    if (more > 0)
        QVERIFY(::posix_fallocate(fd, info.st_size, more) == 0);
    ::close(fd);
}

/// main() of a test on a small disk, which must be mounted before any thread runs.
template<class Test> int run(int argc, char **argv, int megabytes)
{
    char folder[] = "/tmp/reprise-disk-XXXXXX";
    const bool mounted = ::mkdtemp(folder) && mount(folder, megabytes);
    if (mounted)
        path = QString::fromLocal8Bit(folder);
    int status = 0;
    {
        const QCoreApplication application(argc, argv);
        Test test;
        status = QTest::qExec(&test, argc, argv);
    }
    if (mounted)
        ::umount2(folder, MNT_DETACH);
    ::rmdir(folder);
    return status;
}

} // namespace Reprise::SmallDisk
