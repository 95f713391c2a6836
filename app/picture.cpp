// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "backuptree.h"
#include "commandline.h"
#include "mainwindow.h"
#include "monitor.h"
#include "nearest.h"

#include <QApplication>
#include <QFileInfo>
#include <QMap>
#include <QPixmap>
#include <QTimer>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Reprise {

namespace {

constexpr QSize pictureSize(1280, 940);
// For what the page asks of other threads, such as the name that a restore would get.
constexpr auto settleTime = 800ms;
constexpr auto patience = 30s;

constexpr QLatin1StringView dashboard("dashboard");
constexpr QLatin1StringView overview("overview");
constexpr QLatin1StringView settings("settings");

QStringList pages()
{
    return {dashboard, overview, settings, u"backups"_s};
}

Result<QString> findService(const Monitor &monitor, const QString &nameOrId)
{
    QStringList names;
    for (const Service &service : monitor.services()) {
        if (service.name == nameOrId || service.id == nameOrId)
            return service.id;
        names.append(service.name);
    }
    return failure(ErrorCode::NotFound, u"no-such-service"_s,
                   {{u"service"_s, nameOrId}, {u"nearest"_s, nearestOf(nameOrId, names)}});
}

void openNewestBackup(const MainWindow &window)
{
    auto *tree = window.findChild<BackupTree *>();
    const QAbstractItemModel *model = tree ? tree->model() : nullptr;
    if (model && model->rowCount() > 0)
        tree->toggle(model->index(0, 0, model->index(0, 0)));
}

Result<> showPage(MainWindow &window, const Monitor &monitor, const GlobalOptions &options)
{
    if (options.page == dashboard || (options.page.isEmpty() && options.service.isEmpty())) {
        window.showDashboard();
        return {};
    }
    const auto service = findService(monitor, options.service);
    if (!service)
        return std::unexpected(service.error());
    using Tab = ManagePage::Tab;
    const QMap<QString, Tab> tabs = {{overview, Tab::Overview}, {settings, Tab::Settings}};
    window.showService(*service, tabs.value(options.page, Tab::Backups));
    openNewestBackup(window);
    return {};
}

} // namespace

Result<> checkPicture(const GlobalOptions &options)
{
    if (!options.page.isEmpty() && !pages().contains(options.page)) {
        return failure(ErrorCode::Usage, u"no-such-page"_s,
                       {{u"page"_s, options.page},
                        {u"known"_s, pages().join(u", "_s)},
                        {u"nearest"_s, nearestOf(options.page, pages())}});
    }
    const QString folder = QFileInfo(options.picture).absolutePath();
    if (!options.picture.isEmpty() && !QFileInfo(folder).isDir())
        return failure(ErrorCode::NotFound, u"target-folder-missing"_s, {{u"path"_s, folder}});
    return {};
}

Result<> takePicture(MainWindow &window, Monitor &monitor, const GlobalOptions &options)
{
    window.resize(pictureSize);
    window.show();
    Result<> result;
    const auto end = [&result](const Result<> &ended) {
        result = ended;
        QApplication::quit();
    };
    const auto take = [&window, &options, end] {
        const bool taken = window.grab().save(options.picture, "PNG");
        end(taken ? Result<>() : fileFailure(u"write"_s, options.picture, EIO));
    };
    bool shown = false;
    const auto show = [&] {
        if (shown || !monitor.isReady())
            return;
        shown = true;
        if (const auto found = showPage(window, monitor, options); found)
            QTimer::singleShot(settleTime, &window, take);
        else
            end(found);
    };
    QObject::connect(&monitor, &Monitor::servicesChanged, &window, show);
    QObject::connect(&monitor, &Monitor::failed, &window,
                     [end](const Error &error) { end(std::unexpected(error)); });
    QTimer::singleShot(0, &window, show);
    QTimer::singleShot(patience, &window, [end] { end(failure(ErrorCode::Timeout, {})); });
    QApplication::exec();
    return result;
}

} // namespace Reprise
