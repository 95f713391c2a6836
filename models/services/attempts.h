// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <optional>

namespace Reprise {

class Home;

/// The backups that jobs of this home tried: where even a row does not fit into a repository, the
/// job's folder is what tells. A job that is over is read once. Thread-safe; blocks on files.
class Attempts
{
public:
    explicit Attempts(const Home &home);

    /// The ids of all jobs, newest first: looked up once for many services.
    [[nodiscard]] QStringList jobIds();
    /// The last attempt, where it failed and none of the service's backups, which are known, tells
    /// of it.
    [[nodiscard]] std::optional<Service::UnlistedFailure> unlistedFailure(
        const Service &service, const QStringList &jobIds);

private:
    [[nodiscard]] std::optional<JobInfo> jobThatEnded(const QString &id);
    [[nodiscard]] std::optional<JobInfo> lastOf(const Service &service, const QStringList &jobIds);

    const QString m_folder;
    QMutex m_mutex;
    /// By id, as long as there is a folder: those that are over do not change any more.
    QHash<QString, JobInfo> m_ended;
};

} // namespace Reprise
