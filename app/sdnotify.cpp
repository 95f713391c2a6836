// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sdnotify.h"

#include "filedescriptor.h"

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace Reprise {

bool notifyServiceManager(const QByteArray &state)
{
    const QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const bool known = path.startsWith('/') || path.startsWith('@');
    if (!known || path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    // An abstract one.
    if (path.startsWith('@'))
        address.sun_path[0] = '\0';
    const FileDescriptor socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    return socket.isValid() &&
           ::sendto(socket.get(), state.constData(), size_t(state.size()), MSG_NOSIGNAL,
                    reinterpret_cast<const sockaddr *>(&address), size) == state.size();
}

std::optional<std::chrono::milliseconds> watchdogInterval()
{
    bool isNumber = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    if (!isNumber || microseconds <= 0)
        return {};
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::microseconds(microseconds));
}

bool isJournalListening()
{
    struct stat stream = {};
    // A child inherits the variable, not always the stream (systemd.exec(5)).
    const QByteArray journal = qgetenv("JOURNAL_STREAM");
    return !journal.isEmpty() && ::fstat(STDERR_FILENO, &stream) == 0 &&
           journal == QByteArray::number(qulonglong(stream.st_dev)) + ':' +
                          QByteArray::number(qulonglong(stream.st_ino));
}

} // namespace Reprise
