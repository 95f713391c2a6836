// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stream.h"
#include "backupreader.h"

#include <QString>
#include <memory>

namespace Reprise {

/// Writes members below one folder and never leaves it: each path is opened with openat2 and
/// RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS, links are made last, and a link that points out of the
/// folder is refused (archive-damaged, reason "link-points-out"). Never overwrites. One thread.
class Unpacker
{
public:
    /// `folder` exists. Modes are set as the members say, masked with 0777.
    [[nodiscard]] static Result<std::unique_ptr<Unpacker>> open(const QString &folder);
    ~Unpacker();

    /// Folders of `path` that are missing are made (0700).
    [[nodiscard]] Result<> addFolder(const QByteArray &path, unsigned mode);
    /// Remembered until finish().
    [[nodiscard]] Result<> addLink(const QByteArray &path, const QByteArray &target);
    /// Writes the whole file from `data`.
    [[nodiscard]] Result<> addFile(const MemberInfo &info, Source &data);
    /// Any of the three.
    [[nodiscard]] Result<> add(const StoredMember &member);
    /// Makes the links, sets the folders' modes, and syncs the file system.
    [[nodiscard]] Result<> finish();

private:
    class Private;
    explicit Unpacker(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Reprise
