// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Reprise {

/// A relative path that stays where it belongs: no empty, "." or ".." part, no NUL.
[[nodiscard]] bool isPlainRelativePath(QByteArrayView path);

/// The folder that `path` stands in; empty where it is a name alone.
[[nodiscard]] QByteArray parentOf(const QByteArray &path);
[[nodiscard]] QByteArray nameOf(const QByteArray &path);

/// Opens `path`, relative to the folder `folderFd` (empty = the folder itself), without leaving it
/// and without following a link. Flags are open(2)'s; O_CLOEXEC is added. -1 and errno on failure.
[[nodiscard]] int openBeneath(int folderFd, const QByteArray &path, int flags, unsigned mode = 0);
/// The same, but follows links; EXDEV where one leads out of the folder.
[[nodiscard]] int followBeneath(int folderFd, const QByteArray &path, int flags);

} // namespace Reprise
