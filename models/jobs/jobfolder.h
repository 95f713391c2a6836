// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobs/jobinfo.h"
#include "storage/filelock.h"

#include <QString>

namespace Reprise {

/// What lies in `<home>/jobs/<id>/`: job.json (what it is; never changed, locked while the job
/// lives), progress.json (what becomes of it; replaced as it goes), log.txt, tmp/, and `cancel`
/// once somebody asked for it.
namespace JobFolder {

/// Makes the folder and returns the lock on its job.json. Nobody ever sees it without the lock.
[[nodiscard]] Result<FileLock> create(const QString &jobsFolder, const JobInfo &job);
/// Durable where it is the job's last word.
[[nodiscard]] Result<> writeProgress(const JobInfo &job);
/// A job that is not over and has no owner any more is Failed (interrupted).
[[nodiscard]] Result<JobInfo> read(const QString &folder);

[[nodiscard]] Result<> requestCancel(const QString &folder);
[[nodiscard]] bool isCancelRequested(const QString &folder);
/// Its process lives and has not ended it.
[[nodiscard]] bool isAlive(const QString &folder);

[[nodiscard]] QString logFile(const QString &folder);
[[nodiscard]] QString temporaryFolder(const QString &folder);

} // namespace JobFolder

} // namespace Reprise
