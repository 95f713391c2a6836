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

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <fcntl.h>
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

/// As randomName() makes them: it becomes part of a file's name.
bool isPlainToken(const QString &token)
{
    return !token.isEmpty() && token.size() <= 64 && std::ranges::all_of(token, [](QChar c) {
        return c.isDigit() || (c >= u'a' && c <= u'z') || c == u'-';
    });
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
    // Torn, as it is being renewed: its age is the file's, and it is told from others by that.
    if (!owner.renewed.isValid())
        owner.renewed = QDateTime::fromSecsSinceEpoch(info.st_mtim.tv_sec);
    if (!isPlainToken(owner.token))
        owner.token = u"file-%1"_s.arg(info.st_ino);
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

QByteArray ownerText(const QString &token, const Clock &clock)
{
    // Of the same length each time: whoever reads meanwhile finds the old or the new one.
    const QJsonObject owner{{u"token"_s, token},
                            {u"pid"_s, qint64(::getpid())},
                            {u"renewed"_s, clock.now().toUTC().toString(Qt::ISODate)}};
    return QJsonDocument(owner).toJson();
}

int writeOwner(int file, const QString &token, const Clock &clock)
{
    const QByteArray bytes = ownerText(token, clock);
    const ssize_t written = ::pwrite(file, bytes.constData(), size_t(bytes.size()), 0);
    if (written < 0 || ::fsync(file) != 0)
        return errno;
    return written == bytes.size() ? 0 : ENOSPC;
}

FileDescriptor createAside(int folder, const QByteArray &aside)
{
    return FileDescriptor(::openat(folder, aside.constData(),
                                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
}

/// The right to end one owner, for good: to take its file away or to put another in its place. Of
/// all who try at once, one gets it, for it is a file that is made where there is none, named after
/// the owner's token, which never comes again. Where who had it died over it, the right to end that
/// one's right is what counts, and so on. Without it a second one, which looked before the first
/// put its own file there, would end that one.
class RightToEnd
{
public:
    RightToEnd(int folder, QByteArray name, const Clock &clock)
        : m_folder(folder)
        , m_name(std::move(name))
        , m_clock(clock)
    {
    }
    RightToEnd(const RightToEnd &) = delete;
    RightToEnd &operator=(const RightToEnd &) = delete;
    ~RightToEnd()
    {
        // The owner's first: where only a dead one's were free, two could get the owner's by it.
        while (!m_marks.isEmpty())
            ::unlinkat(m_folder, m_marks.takeLast().constData(), 0);
    }

    /// Of the owner with this token, if it still is the owner then.
    [[nodiscard]] bool get(const QString &token)
    {
        const auto isOwner = [&] {
            const auto now = readOwner(m_folder, m_name);
            return now && now->token == token;
        };
        // Asked again: before, another may have ended it and given the right back.
        return (mark(token) || m_isDenied) && isOwner();
    }

private:
    bool mark(const QString &token)
    {
        const QByteArray mark = '.' + m_name + '.' + token.toLatin1() + ".end";
        const QByteArray aside = nameAside(mark);
        const FileDescriptor file = createAside(m_folder, aside);
        if (!file.isValid()) {
            m_isDenied = errno == ENOSPC || errno == EDQUOT;
            return false;
        }
        // One that is empty, on a full disk, serves as well: its age is the file's.
        [[maybe_unused]] const int error = writeOwner(file.get(), randomName(12), m_clock);
        if (place(m_folder, aside, mark) == 0) {
            m_marks.append(mark);
            return true;
        }
        ::unlinkat(m_folder, aside.constData(), 0);
        const auto other = readOwner(m_folder, mark);
        if (!other || isFresh(*other, m_clock) || !this->mark(other->token))
            return false;
        m_marks.append(mark);
        return true;
    }

    int m_folder;
    QByteArray m_name;
    const Clock &m_clock;
    /// The owner's last.
    QList<QByteArray> m_marks;
    /// There is no room for a file: then everybody has it, rather than nobody.
    bool m_isDenied = false;
};

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
        // Its name is its own: nobody else's file is ever there.
        if (owner)
            ::unlinkat(folder, QFile::encodeName(name).constData(), 0);
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
    if (!m_placed)
        return;
    RightToEnd right(m_folder.get(), m_name, m_clock);
    if (right.get(m_token))
        ::unlinkat(m_folder.get(), m_name.constData(), 0);
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
    m_file = createAside(m_folder.get(), aside);
    if (!m_file.isValid())
        return fileFailure(u"lock"_s, path, errno);
    int error = writeOwner(m_file.get(), m_token, m_clock);
    if (error == 0)
        error = placeOrTakeOver(aside);
    m_placed = error == 0;
    if (m_placed)
        return {};
    ::unlinkat(m_folder.get(), aside.constData(), 0);
    return error == EEXIST ? locked(path) : fileFailure(u"lock"_s, path, error);
}

int OwnerFile::placeOrTakeOver(const QByteArray &aside) const
{
    const int error = place(m_folder.get(), aside, m_name);
    if (error != EEXIST)
        return error;
    const auto present = readOwner(m_folder.get(), m_name);
    // Gone this moment: who asks again finds it free.
    if (!present || isFresh(*present, m_clock))
        return EEXIST;
    RightToEnd right(m_folder.get(), m_name, m_clock);
    if (!right.get(present->token))
        return EEXIST;
    const int folder = m_folder.get();
    return ::renameat(folder, aside.constData(), folder, m_name.constData()) == 0 ? 0 : errno;
}

bool OwnerFile::isTaken(const QString &path, const Clock &clock)
{
    const FileDescriptor folder = openFolderOf(path);
    const auto owner =
        folder.isValid() ? readOwner(folder.get(), nameOfExclusive(path)) : std::optional<Owner>();
    return owner && isFresh(*owner, clock);
}

void OwnerFile::renew()
{
    // One that another found too old is not at its place any more; what is written there is lost.
    [[maybe_unused]] const int error = writeOwner(m_file.get(), m_token, m_clock);
}

bool OwnerFile::isStillOurs() const
{
    const auto owner = readOwner(m_folder.get(), m_name);
    return owner && owner->token == m_token;
}

} // namespace Reprise
