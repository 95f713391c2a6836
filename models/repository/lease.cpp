// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/lease.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<FileLock> lock(const Backup &backup, FileLock::Mode mode, const Clock &clock)
{
    auto lock = FileLock::take(backup.folder + u"/manifest.json"_s, mode,
                               {.clock = &clock, .create = false});
    if (lock)
        return lock;
    if (lock.error().code == ErrorCode::Busy)
        return failure(ErrorCode::Busy, u"backup-in-use"_s, {{u"backup"_s, backup.id}});
    if (lock.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, backup.id}});
    return lock;
}

} // namespace

Result<FileLock> lease(const Backup &backup, const Clock &clock)
{
    return lock(backup, FileLock::Mode::Shared, clock);
}

Result<FileLock> leaseAlone(const Backup &backup, const Clock &clock)
{
    return lock(backup, FileLock::Mode::Exclusive, clock);
}

} // namespace Reprise
