// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consolerun.h"

#include "filecopyengine.h"
#include "postgresql/postgresqlengine.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace Reprise {

using namespace Qt::StringLiterals;

ConsoleRun::ConsoleRun()
    : home(Home::at(folder.filePath(u"home"_s)))
{
    if (const Result<> prepared = home.prepare(); !prepared)
        qFatal("no home for the test");
    engines.add(std::make_unique<FileCopyEngine>());
    engines.add(std::make_unique<PostgresqlEngine>());
    runner = std::make_unique<JobRunner>(home, clock);
    operations = std::make_unique<Operations>(home, engines, clock, *runner);
    monitor = std::make_unique<Monitor>(*operations);
    window = std::make_unique<MainWindow>(home, clock, *operations, *monitor);
    window->resize(1280, 860);
    window->show();
}

ConsoleRun::~ConsoleRun()
{
    // An instance outlives the program; not the test.
    for (const Service &service : monitor->services()) {
        if (service.isManaged())
            operations->remove(service.id).future.waitForFinished();
    }
    window.reset();
}

QString ConsoleRun::makeSource(const QString &name) const
{
    const QDir place(folder.filePath(name));
    if (!place.mkpath(u"."_s))
        qFatal("no source for the test");
    for (int i = 0; i < 5; ++i) {
        QFile file(place.filePath(u"file%1.txt"_s.arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(200'000, 'a' + i)) < 0)
            qFatal("no source for the test");
    }
    return place.path();
}

Result<Service> ConsoleRun::addService(const QString &name, const QMap<QString, QString> &settings)
{
    NewService service;
    service.engine = u"filecopy"_s;
    service.name = name;
    service.settings = settings;
    service.settings.insert(u"folder"_s, makeSource(name));
    return operations->addService(service);
}

const Service *ConsoleRun::service(const QString &name) const
{
    for (const Service &service : monitor->services()) {
        if (service.name == name)
            return monitor->service(service.id);
    }
    return nullptr;
}

const Service *ConsoleRun::instance() const
{
    for (const Service &service : monitor->services()) {
        if (service.isManaged())
            return monitor->service(service.id);
    }
    return nullptr;
}

} // namespace Reprise
