// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "filedescriptor.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <utility>

namespace Reprise {

/// Makes a folder (0700) and those above it that are missing; fine if it is there. A new one is
/// durable.
[[nodiscard]] Result<> makeFolder(const QString &path);
/// Removes a folder and all that is in it, or a file; never follows a link. Fine if there is none.
[[nodiscard]] Result<> removeTree(const QString &path);
[[nodiscard]] Result<> renameDurably(const QString &from, const QString &to);
enum class Links { Follow, Refuse };
/// The names in a folder, sorted; also hidden ones. Where something is removed by them, the folder
/// must be no link: it could lead to what is somebody else's.
[[nodiscard]] Result<QStringList> namesIn(const QString &folder, Links links = Links::Follow);
/// The folders in a folder, which is no link; those that are links are left out.
[[nodiscard]] Result<QStringList> foldersIn(const QString &folder);
/// A folder, and no link to one.
[[nodiscard]] bool isRealFolder(const QString &path);
/// Stored bytes of all files below a path.
[[nodiscard]] qint64 treeBytes(const QString &path);

inline constexpr qint64 readLimit = qint64(256) * 1024 * 1024;
/// A file, no link to one, of at most `limit` bytes. Error not-found, reason "file-open", if there
/// is none.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = readLimit);
/// The same below `folder`: neither that nor what is on the way to the file is a link.
[[nodiscard]] Result<QByteArray> readFileBelow(const QString &folder, const QString &path);
/// Fails with code repository, reason "file-not-json", args path, where it is something else.
[[nodiscard]] Result<QJsonObject> readJson(const QString &path);
/// The object in the bytes of a file, `path`; fails as readJson() does.
[[nodiscard]] Result<QJsonObject> jsonFrom(const QByteArray &bytes, const QString &path);
/// Replaces a file as a whole, durable and atomic, 0600.
[[nodiscard]] Result<> writeJson(const QString &path, const QJsonObject &json);
/// Appends one line with a single write and makes it durable. A line before it that a crash tore is
/// ended first.
[[nodiscard]] Result<> appendLine(const QString &path, QByteArrayView line);

/// A file without a name on the file system of `folder`, for reading and writing. -1 and errno on
/// failure.
[[nodiscard]] int openNameless(const QString &folder);

} // namespace Reprise
