// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "procfs.h"

#include "filedescriptor.h"

#include <QByteArray>
#include <QFile>
#include <array>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// One short file of /proc.
QByteArray content(const QByteArray &path)
{
    const FileDescriptor file(::open(path.constData(), O_RDONLY | O_CLOEXEC));
    std::array<char, 4096> buffer;
    const ssize_t count = file.isValid() ? ::read(file.get(), buffer.data(), buffer.size()) : 0;
    return count > 0 ? QByteArray(buffer.data(), count) : QByteArray();
}

} // namespace

std::optional<ProcessStatus> processStatus(pid_t pid)
{
    const QByteArray stat = content("/proc/" + QByteArray::number(pid) + "/stat");
    // The name, field 2, is in parentheses and may hold anything, even ")".
    const qsizetype nameEnd = stat.lastIndexOf(')');
    if (nameEnd < 0)
        return std::nullopt;
    const QByteArrayList fields = stat.sliced(nameEnd + 2).split(' ');
    if (fields.size() < 20)
        return std::nullopt;
    return ProcessStatus{.state = fields.at(0).at(0),
                         .group = fields.at(2).toInt(),
                         .terminal = fields.at(4).toInt(),
                         .startTicks = fields.at(19).toLongLong()};
}

QString workingFolder(pid_t pid)
{
    const QByteArray folder = "/proc/" + QByteArray::number(pid);
    struct stat status = {};
    if (::stat(folder.constData(), &status) != 0 || status.st_uid != ::geteuid())
        return {};
    std::array<char, PATH_MAX> target;
    const QByteArray link = folder + "/cwd";
    const ssize_t size = ::readlink(link.constData(), target.data(), target.size());
    return size > 0 ? QFile::decodeName(QByteArray(target.data(), size)) : QString();
}

QList<pid_t> processIds()
{
    QList<pid_t> ids;
    const std::unique_ptr<DIR, int (*)(DIR *)> proc(::opendir("/proc"), &::closedir);
    while (const dirent *entry = proc ? ::readdir(proc.get()) : nullptr) {
        if (const int id = std::atoi(entry->d_name); id > 0)
            ids.append(id);
    }
    return ids;
}

QString bootId()
{
    return QString::fromLatin1(content("/proc/sys/kernel/random/boot_id").trimmed());
}

} // namespace Reprise
