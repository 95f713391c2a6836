// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/unpacker.h"

#include "beneath.h"
#include "filedescriptor.h"

#include <QFile>
#include <QMap>
#include <fcntl.h>
#include <ranges>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr unsigned workMode = 0700;
constexpr unsigned fileMode = 0600;

struct LinkToMake
{
    QByteArray path;
    QByteArray target;
};

/// Whether `target`, seen from the folder of `path`, leaves the top by its words alone.
bool pointsOut(const QByteArray &path, const QByteArray &target)
{
    if (target.isEmpty() || target.startsWith('/') || target.contains('\0'))
        return true;
    qsizetype depth = path.count('/');
    for (const QByteArray &part : target.split('/')) {
        if (part == "..")
            --depth;
        else if (!part.isEmpty() && part != ".")
            ++depth;
        if (depth < 0)
            return true;
    }
    return false;
}

} // namespace

class Unpacker::Private
{
public:
    [[nodiscard]] QString shown(const QByteArray &path) const
    {
        return path.isEmpty() ? top : top + u'/' + QFile::decodeName(path);
    }

    [[nodiscard]] std::unexpected<Error> refuse(const QString &reason, const QByteArray &path) const
    {
        return failure(ErrorCode::ArchiveDamaged, reason, {{u"path"_s, QFile::decodeName(path)}});
    }

    /// A system call on `path` failed with `error`.
    [[nodiscard]] std::unexpected<Error> refuseErrno(const QString &operation,
                                                     const QByteArray &path, int error) const
    {
        switch (error) {
        case EEXIST:
        case ENOTDIR: // a file stands where a folder of the path should be
        case EISDIR:
            return refuse(u"archive-duplicate-path"_s, path);
        case ELOOP:
        case EXDEV:
        case ENAMETOOLONG:
            return refuse(u"archive-bad-path"_s, path);
        default:
            return fileFailure(operation, shown(path), error);
        }
    }

    [[nodiscard]] FileDescriptor open(const QByteArray &path, int flags) const
    {
        return FileDescriptor(openBeneath(root.get(), path, flags));
    }

    /// Makes `path` and what is missing above it the current folder.
    Result<> enter(const QByteArray &path)
    {
        if (current.isValid() && path == currentPath)
            return {};
        FileDescriptor folder = open(path, O_PATH | O_DIRECTORY);
        if (!folder.isValid() && errno == ENOENT) {
            if (auto made = makeFolder(path); !made)
                return made;
            folder = open(path, O_PATH | O_DIRECTORY);
        }
        if (!folder.isValid())
            return refuseErrno(u"open"_s, path, errno);
        current = std::move(folder);
        currentPath = path;
        return {};
    }

    Result<> makeFolder(const QByteArray &path)
    {
        if (auto entered = enter(parentOf(path)); !entered)
            return entered;
        if (::mkdirat(current.get(), nameOf(path).constData(), workMode) != 0)
            return refuseErrno(u"write"_s, path, errno);
        return {};
    }

    Result<> copy(const FileDescriptor &file, const MemberInfo &info, Source &data) const
    {
        qint64 written = 0;
        for (;;) {
            const auto block = data.read();
            if (!block)
                return std::unexpected(block.error());
            if (block->isEmpty())
                break;
            if (const int error = file.writeAll(*block))
                return fileFailure(u"write"_s, shown(info.path), error);
            written += block->size();
        }
        if (info.size >= 0 && written != info.size)
            return refuse(u"archive-member-size"_s, info.path);
        return {};
    }

    Result<> dress(const FileDescriptor &file, const MemberInfo &info) const
    {
        const unsigned mode = info.mode & 0777;
        if (mode != fileMode && ::fchmod(file.get(), mode) != 0)
            return fileFailure(u"write"_s, shown(info.path), errno);
        const timespec times[] = {{0, UTIME_OMIT}, {time_t(info.modified), 0}};
        if (::futimens(file.get(), times) != 0)
            return fileFailure(u"write"_s, shown(info.path), errno);
        return {};
    }

    Result<> makeLinks()
    {
        for (const LinkToMake &link : std::as_const(links)) {
            if (auto entered = enter(parentOf(link.path)); !entered)
                return entered;
            if (::symlinkat(link.target.constData(), current.get(),
                            nameOf(link.path).constData()) != 0)
                return refuseErrno(u"write"_s, link.path, errno);
            ++linksMade;
        }
        return {};
    }

    /// Words alone do not tell where a link leads if other links are on its way: the kernel does.
    [[nodiscard]] Result<> checkLinks() const
    {
        for (const LinkToMake &link : links) {
            const FileDescriptor opened(followBeneath(root.get(), link.path, O_PATH));
            if (!opened.isValid() && errno == EXDEV)
                return refuse(u"link-points-out"_s, link.path);
        }
        return {};
    }

    void removeLinks()
    {
        for (const LinkToMake &link : links | std::views::take(std::exchange(linksMade, 0))) {
            if (enter(parentOf(link.path)))
                ::unlinkat(current.get(), nameOf(link.path).constData(), 0);
        }
    }

    /// Deepest first: a folder that loses its own permissions still has its content.
    Result<> setFolderModes()
    {
        for (auto it = folderModes.cend(); it != folderModes.cbegin();) {
            --it;
            if (it.value() == workMode)
                continue;
            const auto folder = open(it.key(), O_RDONLY | O_DIRECTORY);
            if (!folder.isValid() || ::fchmod(folder.get(), it.value()) != 0)
                return fileFailure(u"write"_s, shown(it.key()), errno);
        }
        return {};
    }

    QString top;
    FileDescriptor root;
    FileDescriptor current;
    QByteArray currentPath;
    QMap<QByteArray, unsigned> folderModes;
    QList<LinkToMake> links;
    qsizetype linksMade = 0;
};

Unpacker::Unpacker(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Unpacker::~Unpacker() = default;

Result<std::unique_ptr<Unpacker>> Unpacker::open(const QString &folder)
{
    auto d = std::make_unique<Private>();
    d->top = folder;
    d->root = FileDescriptor(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!d->root.isValid())
        return fileFailure(u"open"_s, folder, errno);
    return std::unique_ptr<Unpacker>(new Unpacker(std::move(d)));
}

Result<> Unpacker::addFolder(const QByteArray &path, unsigned mode)
{
    if (!isPlainRelativePath(path))
        return d->refuse(u"archive-bad-path"_s, path);
    // A folder may have been made already, for a member in it that came first.
    if (d->folderModes.contains(path))
        return d->refuse(u"archive-duplicate-path"_s, path);
    if (auto entered = d->enter(path); !entered)
        return entered;
    d->folderModes.insert(path, mode & 0777);
    return {};
}

Result<> Unpacker::addLink(const QByteArray &path, const QByteArray &target)
{
    if (!isPlainRelativePath(path))
        return d->refuse(u"archive-bad-path"_s, path);
    if (pointsOut(path, target))
        return d->refuse(u"link-points-out"_s, path);
    d->links.append({path, target});
    return {};
}

Result<> Unpacker::addFile(const MemberInfo &info, Source &data)
{
    if (!isPlainRelativePath(info.path))
        return d->refuse(u"archive-bad-path"_s, info.path);
    if (auto entered = d->enter(parentOf(info.path)); !entered)
        return entered;
    const FileDescriptor file(::openat(d->current.get(), nameOf(info.path).constData(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                       fileMode));
    if (!file.isValid())
        return d->refuseErrno(u"write"_s, info.path, errno);
    return d->copy(file, info, data).and_then([&] { return d->dress(file, info); });
}

Result<> Unpacker::add(const StoredMember &member)
{
    switch (member.type) {
    case StoredMember::Type::Folder:
        return addFolder(member.info.path, member.info.mode);
    case StoredMember::Type::Link:
        return addLink(member.info.path, member.linkTarget);
    case StoredMember::Type::File:
        break;
    }
    return addFile(member.info, *member.data);
}

Result<> Unpacker::finish()
{
    auto linked = d->makeLinks().and_then([&] { return d->checkLinks(); });
    if (!linked) {
        d->removeLinks();
        return linked;
    }
    if (auto set = d->setFolderModes(); !set)
        return set;
    if (::syncfs(d->root.get()) != 0)
        return fileFailure(u"sync"_s, d->top, errno);
    return {};
}

} // namespace Reprise
