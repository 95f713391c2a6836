// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownerfile.h"

#include "clock.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

using namespace std::chrono_literals;

constexpr qint64 staleSeconds = 600;
constexpr auto renewalInterval = 60s;
constexpr qint64 longestOwner = 4096;

/// What an owner's file says.
struct Owner
{
    QString token;
    QDateTime renewed;
};

FileDescriptor openFolderOf(const QString &path)
{
    return FileDescriptor(::open(QFile::encodeName(QFileInfo(path).path()).constData(),
                                 O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

QByteArray nameOfExclusive(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).fileName() + u".owner.json"_s);
}

std::optional<Owner> readOwner(int folder, const QByteArray &name)
{
    const FileDescriptor file(
        ::openat(folder, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat info;
    if (!file.isValid() || ::fstat(file.get(), &info) != 0)
        return {};
    QByteArray bytes(longestOwner, Qt::Uninitialized);
    bytes.truncate(qMax(0, ::read(file.get(), bytes.data(), size_t(bytes.size()))));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Owner owner{.token = json.value(u"token"_s).toString(),
                .renewed = QDateTime::fromString(json.value(u"renewed"_s).toString(), Qt::ISODate)};
    // Torn, as it is being renewed: its age is the file's.
    if (!owner.renewed.isValid())
        owner.renewed = QDateTime::fromSecsSinceEpoch(info.st_mtim.tv_sec);
    return owner;
}

bool isFresh(const Owner &owner, const Clock &clock)
{
    return qAbs(owner.renewed.secsTo(clock.now())) < staleSeconds;
}

/// Begins with "." and ends with ".new", as all that a crash may leave.
QByteArray nameAside(const QByteArray &name)
{
    return '.' + name + '.' + randomName(8).toLatin1() + ".new";
}

/// Gives a file its name where nobody has that; 0, or the errno.
int place(int folder, const QByteArray &aside, const QByteArray &name)
{
    const char *from = aside.constData();
    const char *to = name.constData();
    if (::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // NFS does not know the flag.
    const int error = ::linkat(folder, from, folder, to, 0) == 0 ? 0 : errno;
    if (error == 0)
        ::unlinkat(folder, from, 0);
    return error;
}

/// Removes a file that `isRight`. Between a look and a removal another may have put its own there,
/// so it is taken away first, looked at, and put back where it is not the right one.
void removeOnly(int folder, const QByteArray &name,
                const std::function<bool(const Owner &)> &isRight)
{
    const auto seen = readOwner(folder, name);
    if (!seen || !isRight(*seen))
        return;
    const QByteArray aside = nameAside(name);
    if (::renameat(folder, name.constData(), folder, aside.constData()) != 0)
        return;
    const auto taken = readOwner(folder, aside);
    // Where a third one came meanwhile, whose this is learns that from isStillOurs().
    if (!taken || isRight(*taken) || place(folder, aside, name) != 0)
        ::unlinkat(folder, aside.constData(), 0);
}

void removeStale(int folder, const QByteArray &name, const Clock &clock)
{
    removeOnly(folder, name, [&clock](const Owner &owner) { return !isFresh(owner, clock); });
}

bool isShared(const QString &path, int folder, const Clock &clock)
{
    const QFileInfo info(path);
    const QString prefix = info.fileName() + u".owner-"_s;
    const auto names = namesIn(info.path());
    for (const QString &name : names.value_or(QStringList())) {
        if (!name.startsWith(prefix))
            continue;
        const auto owner = readOwner(folder, QFile::encodeName(name));
        if (owner && isFresh(*owner, clock))
            return true;
        removeStale(folder, QFile::encodeName(name), clock);
    }
    return false;
}

std::unexpected<Error> locked(const QString &path)
{
    return failure(ErrorCode::Busy, u"locked"_s, {{u"path"_s, path}});
}

} // namespace

OwnerFile::OwnerFile(FileDescriptor folder, QByteArray name, QString token, const Clock &clock)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_token(std::move(token))
    , m_clock(clock)
{
}

OwnerFile::~OwnerFile()
{
    m_renewal = {};
    removeOnly(m_folder.get(), m_name,
               [this](const Owner &owner) { return owner.token == m_token; });
}

Result<std::unique_ptr<OwnerFile>> OwnerFile::take(const QString &path, bool shared,
                                                   const Clock &clock)
{
    FileDescriptor folder = openFolderOf(path);
    if (!folder.isValid())
        return fileFailure(u"lock"_s, path, errno);
    const QString token = randomName(12);
    const QString ownName = QFileInfo(path).fileName() + u".owner-"_s + token + u".json"_s;
    const QByteArray name = shared ? QFile::encodeName(ownName) : nameOfExclusive(path);
    if (!shared)
        removeStale(folder.get(), name, clock);
    std::unique_ptr<OwnerFile> owner(new OwnerFile(std::move(folder), name, token, clock));
    if (const auto made = owner->make(path); !made)
        return std::unexpected(made.error());
    // Each side makes its file first and looks for the other's then: at worst both give way.
    if (shared ? isTaken(path, clock) : isShared(path, owner->m_folder.get(), clock))
        return locked(path);
    owner->m_renewal = std::jthread([self = owner.get()](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        while (!wake.wait_for(lock, stop, renewalInterval, [&] { return stop.stop_requested(); }))
            self->renew();
    });
    return owner;
}

Result<> OwnerFile::make(const QString &path)
{
    // Nobody ever sees it empty.
    const QByteArray aside = nameAside(m_name);
    m_file = FileDescriptor(::openat(m_folder.get(), aside.constData(),
                                     O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!m_file.isValid())
        return fileFailure(u"lock"_s, path, errno);
    int error = write();
    if (error == 0)
        error = place(m_folder.get(), aside, m_name);
    if (error == 0)
        return {};
    ::unlinkat(m_folder.get(), aside.constData(), 0);
    return error == EEXIST ? locked(path) : fileFailure(u"lock"_s, path, error);
}

bool OwnerFile::isTaken(const QString &path, const Clock &clock)
{
    const FileDescriptor folder = openFolderOf(path);
    const auto owner =
        folder.isValid() ? readOwner(folder.get(), nameOfExclusive(path)) : std::optional<Owner>();
    return owner && isFresh(*owner, clock);
}

int OwnerFile::write() const
{
    // Of the same length each time: whoever reads meanwhile finds the old or the new one.
    const QJsonObject owner{{u"token"_s, m_token},
                            {u"pid"_s, qint64(::getpid())},
                            {u"renewed"_s, m_clock.now().toUTC().toString(Qt::ISODate)}};
    const QByteArray bytes = QJsonDocument(owner).toJson();
    const ssize_t written = ::pwrite(m_file.get(), bytes.constData(), size_t(bytes.size()), 0);
    if (written < 0 || ::fsync(m_file.get()) != 0)
        return errno;
    return written == bytes.size() ? 0 : ENOSPC;
}

void OwnerFile::renew()
{
    // One that another found too old is not at its place any more; what is written there is lost.
    [[maybe_unused]] const int error = write();
}

bool OwnerFile::isStillOurs() const
{
    const auto owner = readOwner(m_folder.get(), m_name);
    return owner && owner->token == m_token;
}

} // namespace Reprise
