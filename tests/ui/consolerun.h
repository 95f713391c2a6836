// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "engineregistry.h"
#include "jobs/jobrunner.h"
#include "mainwindow.h"
#include "monitor.h"
#include "operations.h"
#include "services/home.h"

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace Reprise {

/// The whole console over a home of its own, with the engine that backs up folders: everything is
/// real but the databases.
class ConsoleRun
{
public:
    ConsoleRun();
    ~ConsoleRun();

    /// A folder with a few files, as a service of the engine sees it.
    [[nodiscard]] QString makeSource(const QString &name) const;
    /// Adds it behind the window's back, as the command line would.
    [[nodiscard]] Result<Service> addService(const QString &name,
                                             const QMap<QString, QString> &settings = {});
    /// The one of that name as the monitor has it now; null if it has none.
    [[nodiscard]] const Service *service(const QString &name) const;
    /// The one and only instance that was made; null while there is none.
    [[nodiscard]] const Service *instance() const;
    template<class T> [[nodiscard]] T *find(const QString &objectName) const
    {
        return window->findChild<T *>(objectName);
    }

    QTemporaryDir folder;
    Home home;
    SystemClock clock;
    EngineRegistry engines;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<Operations> operations;
    std::unique_ptr<Monitor> monitor;
    std::unique_ptr<MainWindow> window;
};

} // namespace Reprise
