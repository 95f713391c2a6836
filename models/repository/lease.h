// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"
#include "storage/filelock.h"

namespace Reprise {

class Clock;

/// Keeps a backup from being deleted while it is read: a shared lock on its manifest, which is
/// never changed. Fails with not-found where it is gone.
[[nodiscard]] Result<FileLock> lease(const Backup &backup, const Clock &clock);
/// The deleter's side: fails with busy, reason backup-in-use, while anybody reads it.
[[nodiscard]] Result<FileLock> leaseAlone(const Backup &backup, const Clock &clock);

} // namespace Reprise
