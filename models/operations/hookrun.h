// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "services/hook.h"

#include <QMap>
#include <QString>

namespace Reprise {

class Job;
class JobContext;

/// The hooks of one backup. They learn of it by their environment (REPRISE_EVENT, REPRISE_SERVICE,
/// REPRISE_SERVICE_ID, REPRISE_BACKUP, REPRISE_ERROR); what they print goes into the job's log.
class HookRun
{
public:
    HookRun(Hooks hooks, const QString &serviceId, const QString &serviceName, Job &job);

    void setBackup(const QString &backupId);
    /// What it fails with is the backup's failure: hook-exit-status, hook-crashed, hook-timeout,
    /// hook-missing; the detail is what it said last.
    [[nodiscard]] Result<> before();
    /// Their failures are warnings of the job.
    void after();
    /// Also of a cancelled backup: what `before` did may have to be undone.
    void failed(const Error &error);

private:
    [[nodiscard]] Result<> run(const QString &event, JobContext &context) const;
    void runLate(const QString &event);

    const Hooks m_hooks;
    Job &m_job;
    QMap<QString, QString> m_environment;
};

} // namespace Reprise
