// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "backuptree.h"
#include "commandline.h"
#include "exitstatus.h"
#include "mainwindow.h"
#include "monitor.h"

#include <QApplication>
#include <QPixmap>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Reprise {

namespace {

constexpr QSize pictureSize(1280, 940);
// For what the page asks of other threads, such as the name that a restore would get.
constexpr auto settleTime = 800ms;
constexpr auto patience = 30s;

/// Empty if there is none of that name.
QString findService(const Monitor &monitor, const QString &name)
{
    for (const Service &service : monitor.services()) {
        if (service.name == name)
            return service.id;
    }
    return {};
}

void openNewestBackup(const MainWindow &window)
{
    auto *tree = window.findChild<BackupTree *>();
    const QAbstractItemModel *model = tree ? tree->model() : nullptr;
    if (model && model->rowCount() > 0)
        tree->toggle(model->index(0, 0, model->index(0, 0)));
}

} // namespace

int takePicture(MainWindow &window, Monitor &monitor, const GlobalOptions &options)
{
    window.resize(pictureSize);
    window.show();
    const auto take = [&window, &options] {
        const bool taken = window.grab().save(options.picture, "PNG");
        QApplication::exit(int(taken ? ExitStatus::Done : ExitStatus::Failed));
    };
    bool shown = false;
    const auto show = [&] {
        if (shown || !monitor.isReady())
            return;
        const QString service = findService(monitor, options.service);
        if (service.isEmpty() && options.page != "dashboard"_L1)
            return;
        shown = true;
        if (options.page == "dashboard"_L1) {
            window.showDashboard();
        } else {
            window.showService(service, options.page == "overview"_L1 ? ManagePage::Tab::Overview
                                                                      : ManagePage::Tab::Backups);
            openNewestBackup(window);
        }
        QTimer::singleShot(settleTime, &window, take);
    };
    QObject::connect(&monitor, &Monitor::servicesChanged, &window, show);
    QTimer::singleShot(0, &window, show);
    QTimer::singleShot(patience, &window, [] { QApplication::exit(int(ExitStatus::NotFound)); });
    return QApplication::exec();
}

} // namespace Reprise
