// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "engineregistry.h"
#include "filecopyengine.h"
#include "instance.h"
#include "jobs/jobrunner.h"
#include "jobs/settlecontext.h"
#include "operations.h"
#include "program.h"
#include "services/home.h"

#include <QDir>
#include <QTemporaryDir>
#include <memory>

namespace Reprise {

/// A home of its own with the file-copy engines, all of it real. Servers that a test left running
/// are stopped with it.
class TestHome
{
public:
    /// `other`: a clock of the test's own, instead of the system's.
    explicit TestHome(const Clock *other = nullptr)
        : home(Home::at(m_folder.filePath(QStringLiteral("home"))))
    {
        // Short, and not the user's own.
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        engines.add(std::make_unique<FileCopyEngine>(Layout::Archive));
        engines.add(std::make_unique<FileCopyEngine>(Layout::Folder));
        prepared = home.prepare();
        const Clock &used = other ? *other : clock;
        runner = std::make_unique<JobRunner>(home, used);
        operations = std::make_unique<Operations>(home, engines, used, *runner);
    }
    ~TestHome()
    {
        runner.reset();
        const QStringList ids =
            QDir(home.instancesFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &id : ids) {
            auto instance = Instance::load(home.instancesFolder() + u'/' + id);
            SettleContext context({});
            if (instance) [[maybe_unused]]
                const auto stopped = instance->stopAll(context, 1000);
        }
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A folder with a few files, to be a service.
    [[nodiscard]] QString makeSource(const QString &name, int files = 3) const
    {
        const QString folder = path(name);
        QDir().mkpath(folder + QStringLiteral("/deep"));
        for (int i = 0; i < files; ++i) {
            const QByteArray content = name.toUtf8() + " file " + QByteArray::number(i) + '\n';
            putFile(folder + QStringLiteral("/deep/file%1.txt").arg(i), content.repeated(100 + i));
        }
        putFile(folder + QStringLiteral("/.identity"), name.toUtf8() + "\n1\n");
        return folder;
    }
    [[nodiscard]] Result<Service> add(const QString &name,
                                      const QMap<QString, QString> &settings = {},
                                      const QMap<QString, QString> &secrets = {}) const
    {
        NewService service;
        service.engine = QStringLiteral("filecopy");
        service.name = name;
        service.settings = settings;
        if (!settings.contains(QStringLiteral("folder")))
            service.settings.insert(QStringLiteral("folder"), makeSource(name));
        service.secrets = secrets;
        return operations->addService(service);
    }
    [[nodiscard]] static QStringList namesOf(const QList<Service> &services)
    {
        QStringList names;
        for (const Service &service : services)
            names.append(service.name);
        return names;
    }
    /// The job's result; a test that hangs is ended by its time limit.
    template<class T> [[nodiscard]] static Result<T> wait(const StartedJob<T> &job)
    {
        QFuture<Result<T>> future = job.future;
        future.waitForFinished();
        if (future.resultCount() != 1)
            return failure(ErrorCode::Internal, QStringLiteral("results"));
        return future.result();
    }

private:
    QTemporaryDir m_folder;

public:
    Home home;
    SystemClock clock;
    EngineRegistry engines;
    Result<> prepared;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<Operations> operations;
};

} // namespace Reprise
