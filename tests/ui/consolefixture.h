// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "describedengine.h"
#include "engineregistry.h"
#include "jobs/jobinfo.h"
#include "services/service.h"
#include "testclock.h"

#include <QList>
#include <QString>

namespace Reprise {

/// Services, backups and jobs as values, after the drawing target-dashboard.png.
class ConsoleFixture
{
public:
    ConsoleFixture();

    [[nodiscard]] Service service(const QString &name, const QString &engine) const;
    /// Newest first, ids and sizes as a service would have them.
    [[nodiscard]] QList<Backup> goodBackups(const Service &service, int count,
                                            qint64 newestHours) const;
    [[nodiscard]] Backup failedBackup(const Service &service, qint64 hours) const;
    [[nodiscard]] Service restored(const Service &source) const;
    [[nodiscard]] Service provisioning(const QString &engine) const;
    [[nodiscard]] JobInfo job(const QString &kind, const Service &service) const;
    /// The six of the drawing, and their jobs.
    [[nodiscard]] QList<Service> services() const;
    [[nodiscard]] QList<JobInfo> jobs() const;

    /// Saturday, 21 November 2026, 09:15 UTC, until it is turned.
    TestClock clock;
    EngineRegistry engines;
};

} // namespace Reprise
