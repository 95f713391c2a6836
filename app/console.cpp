// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "commandline.h"
#include "engines.h"
#include "exitstatus.h"
#include "interruption.h"
#include "language.h"
#include "mainwindow.h"
#include "monitor.h"
#include "picture.h"
#include "program.h"
#include "schedule/scheduler.h"
#include "terminal.h"
#include "theme.h"
#include "words.h"

#include <QApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

int complain(Terminal &terminal, const EngineRegistry &engines, const Error &error)
{
    terminal.complain(toText(Words(engines).explain(error)));
    return int(exitStatus(error.code));
}

/// Where there is none Qt would end the program with words of its own.
bool hasScreen()
{
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

int refuse(int argc, char *argv[], const GlobalOptions &options)
{
    const QCoreApplication app(argc, argv);
    [[maybe_unused]] const bool spoken = installLanguage(options.language);
    Terminal terminal(options.quiet);
    terminal.complain(QCoreApplication::translate(
        "Reprise::Console",
        "There is no screen to open the console on. “reprise help” lists what can be done "
        "without one."));
    return int(ExitStatus::Usage);
}

/// What a crash left is cleaned away beside the open window.
QFuture<void> sweep(Operations &operations, Monitor &monitor)
{
    return QtConcurrent::run([&operations, &monitor] {
        // What could not be swept is listed as it is, and tried again by the next start.
        if (const auto swept = operations.sweep(); swept && !swept->isEmpty())
            QMetaObject::invokeMethod(&monitor, &Monitor::refresh, Qt::QueuedConnection);
    });
}

} // namespace

int runConsole(int argc, char *argv[], const GlobalOptions &options)
{
    if (!hasScreen())
        return refuse(argc, argv, options);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"reprise"_s);
    QApplication::setApplicationDisplayName(u"Reprise"_s);
    QApplication::setApplicationVersion(QStringLiteral(REPRISE_VERSION));
    QApplication::setDesktopFileName(u"reprise"_s);
    Terminal terminal(options.quiet);
    EngineRegistry engines;
    registerEngines(engines);
    if (!installLanguage(options.language))
        return complain(
            terminal, engines,
            failure(ErrorCode::Usage, u"language-unknown"_s, {{u"language"_s, options.language}})
                .error());
    if (const auto possible = checkPicture(options); !possible)
        return complain(terminal, engines, possible.error());
    const Theme theme(app);
    auto program = Program::make(options.home, engines);
    if (!program)
        return complain(terminal, engines, program.error());
    Operations &operations = (*program)->operations();
    if (!options.repository.isEmpty()) {
        const auto used =
            operations.useRepository(QDir::current().absoluteFilePath(options.repository));
        if (!used)
            return complain(terminal, engines, used.error());
    }

    Monitor monitor(operations);
    MainWindow window((*program)->home(), (*program)->clock(), operations, monitor);
    if (!options.picture.isEmpty()) {
        const auto taken = takePicture(window, monitor, options);
        return taken ? int(ExitStatus::Done) : complain(terminal, engines, taken.error());
    }
    if (!options.repository.isEmpty())
        window.setRepository(QDir::current().absoluteFilePath(options.repository));
    window.show();
    Scheduler scheduler((*program)->home(), operations, (*program)->clock(),
                        Scheduler::Role::Console);
    QObject::connect(&window, &MainWindow::quitting, &scheduler, &Scheduler::stop);
    const QFuture<void> sweeping = sweep(operations, monitor);
    Interruption::install();
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &window, &QWidget::close);
    const int status = QApplication::exec();
    QFuture(sweeping).waitForFinished();
    // What dialogs started uses what ends with this function.
    QThreadPool::globalInstance()->waitForDone();
    return status;
}

} // namespace Reprise
