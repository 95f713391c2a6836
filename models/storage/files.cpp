// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include "beneath.h"
#include "durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <cerrno>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <fts.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A pipe without a writer must not be waited for.
constexpr int readFlags = O_RDONLY | O_NONBLOCK;

struct CloseTree
{
    void operator()(FTS *tree) const { ::fts_close(tree); }
};
using Tree = std::unique_ptr<FTS, CloseTree>;

Tree openTree(const QString &path)
{
    QByteArray name = QFile::encodeName(path);
    char *const roots[] = {name.data(), nullptr};
    return Tree(::fts_open(roots, FTS_PHYSICAL | FTS_NOCHDIR | FTS_XDEV, nullptr));
}

Result<> removeEntry(const FTSENT &entry)
{
    if (entry.fts_info == FTS_D) {
        // A folder without write permission would keep what is in it.
        ::chmod(entry.fts_accpath, 0700);
        return {};
    }
    const int removed =
        entry.fts_info == FTS_DP ? ::rmdir(entry.fts_accpath) : ::unlink(entry.fts_accpath);
    if (removed != 0 && errno != ENOENT)
        return fileFailure(u"remove"_s, QFile::decodeName(entry.fts_path), errno);
    return {};
}

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

Result<Folder> openFolder(const QString &path, Links links)
{
    const int noLinks = links == Links::Refuse ? O_NOFOLLOW : 0;
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | noLinks);
    DIR *opened = fd < 0 ? nullptr : ::fdopendir(fd);
    if (!opened)
        return fileFailure(u"read"_s, path, errno);
    return Folder(opened, [](DIR *dir) { return ::closedir(dir); });
}

bool isFolderIn(DIR *folder, const char *name)
{
    struct stat info;
    return ::fstatat(::dirfd(folder), name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
           S_ISDIR(info.st_mode);
}

QStringList namesOf(DIR *folder, bool foldersOnly)
{
    QStringList names;
    while (const dirent *entry = ::readdir(folder)) {
        const QString name = QFile::decodeName(entry->d_name);
        const bool dots = name == "."_L1 || name == ".."_L1;
        if (!dots && (!foldersOnly || isFolderIn(folder, entry->d_name)))
            names.append(name);
    }
    names.sort();
    return names;
}

bool endsTorn(int fd)
{
    const off_t end = ::lseek(fd, 0, SEEK_END);
    char last = '\n';
    return end > 0 && ::pread(fd, &last, 1, end - 1) == 1 && last != '\n';
}

Result<QByteArray> readOpened(const FileDescriptor &file, const QString &path, qint64 limit)
{
    if (!file.isValid())
        return fileFailure(u"open"_s, path, errno);
    struct stat info;
    if (::fstat(file.get(), &info) != 0)
        return fileFailure(u"read"_s, path, errno);
    if (!S_ISREG(info.st_mode) || info.st_size > limit)
        return fileFailure(u"read"_s, path, S_ISREG(info.st_mode) ? EFBIG : EINVAL);
    QByteArray bytes(info.st_size, Qt::Uninitialized);
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::read(file.get(), bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return fileFailure(u"read"_s, path, errno);
        if (count == 0)
            break;
        done += count;
    }
    bytes.truncate(done);
    return bytes;
}

} // namespace

Result<> makeFolder(const QString &path)
{
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return syncFolder(QFileInfo(path).path());
    if (errno == EEXIST && QFileInfo(path).isDir())
        return {};
    if (errno != ENOENT)
        return fileFailure(u"write"_s, path, errno);
    return makeFolder(QFileInfo(path).path()).and_then([&]() -> Result<> {
        if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
            return fileFailure(u"write"_s, path, errno);
        return syncFolder(QFileInfo(path).path());
    });
}

Result<> removeTree(const QString &path)
{
    struct stat info;
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 && errno == ENOENT)
        return {};
    const Tree tree = openTree(path);
    if (!tree)
        return fileFailure(u"remove"_s, path, errno);
    Result<> result;
    while (const FTSENT *entry = ::fts_read(tree.get())) {
        if (const auto removed = removeEntry(*entry); !removed && result)
            result = removed;
    }
    return result;
}

Result<> renameDurably(const QString &from, const QString &to)
{
    const int renamed = ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                                    QFile::encodeName(to).constData(), RENAME_NOREPLACE);
    if (renamed != 0) {
        // Some file systems do not know the flag.
        if (errno != EINVAL || QFileInfo::exists(to))
            return fileFailure(u"rename"_s, from, errno == EINVAL ? EEXIST : errno);
        if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            return fileFailure(u"rename"_s, from, errno);
    }
    const QString fromFolder = QFileInfo(from).path();
    const QString toFolder = QFileInfo(to).path();
    if (const auto synced = syncFolder(toFolder); !synced || fromFolder == toFolder)
        return synced;
    return syncFolder(fromFolder);
}

Result<QStringList> namesIn(const QString &folder, Links links)
{
    return openFolder(folder, links).transform([](const Folder &opened) {
        return namesOf(opened.get(), false);
    });
}

Result<QStringList> foldersIn(const QString &folder)
{
    return openFolder(folder, Links::Refuse).transform([](const Folder &opened) {
        return namesOf(opened.get(), true);
    });
}

bool isRealFolder(const QString &path)
{
    struct stat info;
    return ::lstat(QFile::encodeName(path).constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

qint64 treeBytes(const QString &path)
{
    const Tree tree = openTree(path);
    qint64 bytes = 0;
    while (const FTSENT *entry = tree ? ::fts_read(tree.get()) : nullptr) {
        if (entry->fts_info == FTS_F)
            bytes += entry->fts_statp->st_size;
    }
    return bytes;
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), readFlags | O_CLOEXEC | O_NOFOLLOW));
    return readOpened(file, path, limit);
}

Result<QByteArray> readFileBelow(const QString &folder, const QString &path)
{
    const FileDescriptor top(::open(QFile::encodeName(folder).constData(),
                                    O_PATH | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW));
    const QString shown = folder + u'/' + path;
    if (!top.isValid())
        return fileFailure(u"open"_s, shown, errno);
    const FileDescriptor file(openBeneath(top.get(), QFile::encodeName(path), readFlags));
    return readOpened(file, shown, readLimit);
}

Result<QJsonObject> readJson(const QString &path)
{
    return readFile(path).and_then(
        [&path](const QByteArray &bytes) { return jsonFrom(bytes, path); });
}

Result<QJsonObject> jsonFrom(const QByteArray &bytes, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject()) {
        return failure(ErrorCode::Repository, u"file-not-json"_s, {{u"path"_s, path}},
                       error.errorString());
    }
    return document.object();
}

Result<> writeJson(const QString &path, const QJsonObject &json)
{
    return writeDurably(path, QJsonDocument(json).toJson(QJsonDocument::Indented));
}

Result<> appendLine(const QString &path, QByteArrayView line)
{
    const FileDescriptor file(::open(QFile::encodeName(path).constData(),
                                     O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isValid())
        return fileFailure(u"open"_s, path, errno);
    QByteArray bytes;
    if (endsTorn(file.get()))
        bytes.append('\n');
    bytes.append(line);
    bytes.append('\n');
    if (::write(file.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        return fileFailure(u"write"_s, path, errno == 0 ? ENOSPC : errno);
    if (::fsync(file.get()) != 0)
        return fileFailure(u"sync"_s, path, errno);
    return {};
}

int openNameless(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != ENOENT))
        return fd;
    // NFS and some others have no O_TMPFILE.
    QByteArray name = QFile::encodeName(folder + u"/.spool-XXXXXX"_s);
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

} // namespace Reprise
