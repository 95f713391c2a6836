// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainmenu.h"

#include "engine.h"
#include "engineregistry.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace Reprise {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMenuBar &bar, const EngineRegistry &engines, QObject *parent)
    : QObject(parent)
{
    makeServices(*bar.addMenu(tr("&Services")), engines);
    makeBackup(*bar.addMenu(tr("&Backup")));
    makeView(*bar.addMenu(tr("&View")));
    makeHelp(*bar.addMenu(tr("&Help")));
    setService(nullptr);
}

QAction *MainMenu::add(QMenu &menu, const QString &name, const QString &text,
                       const QKeySequence &shortcut, Request request)
{
    QAction *action = menu.addAction(text, shortcut);
    action->setObjectName(name);
    if (request)
        connect(action, &QAction::triggered, this, request);
    return action;
}

QAction *MainMenu::addTab(QMenu &menu, const QString &name, const QString &text,
                          const QKeySequence &shortcut, ManagePage::Tab tab)
{
    QAction *action = add(menu, name, text, shortcut, nullptr);
    connect(action, &QAction::triggered, this, [this, tab] { emit tabRequested(tab); });
    return action;
}

void MainMenu::makeServices(QMenu &menu, const EngineRegistry &engines)
{
    add(menu, u"addServiceAction"_s, tr("&Add service…"), QKeySequence::New,
        &MainMenu::addServiceRequested);
    const QStringList ids = engines.ids();
    for (const QString &id : ids) {
        const EngineDescription engine = engines.find(id)->describe();
        if (!engine.canSample)
            continue;
        QAction *sample = add(menu, u"sampleAction-"_s + id,
                              tr("Start a %1 sample").arg(engine.name), {}, nullptr);
        connect(sample, &QAction::triggered, this, [this, id] { emit sampleRequested(id); });
    }
    menu.addSeparator();
    m_connection = add(menu, u"connectionAction"_s, tr("&Change connection…"), {},
                       &MainMenu::connectionRequested);
    m_start = add(menu, u"startAction"_s, tr("S&tart"), {}, &MainMenu::startRequested);
    m_stop = add(menu, u"stopAction"_s, tr("St&op"), {}, &MainMenu::stopRequested);
    m_remove = add(menu, u"removeAction"_s, tr("&Remove…"), {}, &MainMenu::removeRequested);
    menu.addSeparator();
    add(menu, u"notificationsAction"_s, tr("&Notifications…"), {},
        &MainMenu::notificationsRequested);
    menu.addSeparator();
    add(menu, u"quitAction"_s, tr("&Quit"), Qt::CTRL | Qt::Key_Q, &MainMenu::quitRequested);
}

void MainMenu::makeBackup(QMenu &menu)
{
    m_backUp = add(menu, u"backUpAction"_s, tr("&Back up now"), Qt::CTRL | Qt::Key_B,
                   &MainMenu::backUpRequested);
    m_restore = add(menu, u"restoreAction"_s, tr("&Restore the newest backup to a new instance"),
                    Qt::CTRL | Qt::SHIFT | Qt::Key_R, &MainMenu::restoreRequested);
    m_verify =
        add(menu, u"verifyAction"_s, tr("&Verify all backups"), {}, &MainMenu::verifyRequested);
}

void MainMenu::makeView(QMenu &menu)
{
    using Tab = ManagePage::Tab;
    add(menu, u"dashboardAction"_s, tr("&Dashboard"), Qt::CTRL | Qt::Key_1,
        &MainMenu::dashboardRequested);
    m_tabs = {
        addTab(menu, u"overviewAction"_s, tr("&Overview"), Qt::CTRL | Qt::Key_2, Tab::Overview),
        addTab(menu, u"settingsAction"_s, tr("S&ettings"), Qt::CTRL | Qt::Key_3, Tab::Settings),
        addTab(menu, u"backupsAction"_s, tr("&Backups"), Qt::CTRL | Qt::Key_4, Tab::Backups)};
    menu.addSeparator();
    add(menu, u"searchAction"_s, tr("&Search services"), QKeySequence::Find,
        &MainMenu::searchRequested);
    add(menu, u"refreshAction"_s, tr("&Refresh"), QKeySequence::Refresh,
        &MainMenu::refreshRequested);
}

void MainMenu::makeHelp(QMenu &menu)
{
    add(menu, u"aboutAction"_s, tr("&About Reprise"), {}, &MainMenu::aboutRequested);
    QAction *aboutQt = add(menu, u"aboutQtAction"_s, tr("About &Qt"), {}, nullptr);
    connect(aboutQt, &QAction::triggered, this, &QApplication::aboutQt);
}

void MainMenu::setService(const Service *service)
{
    using State = Service::State;
    const State state = service ? service->state : State::Unconnected;
    const bool managed = service && service->isManaged();
    const bool usable = service && !service->repositoryProblem;
    const bool reachable = state == State::Registered || state == State::Running;
    m_backUp->setEnabled(usable && reachable && service->repositoryWritable);
    m_restore->setEnabled(usable && service->lastGood());
    m_verify->setEnabled(usable && !service->backups.isEmpty());
    m_connection->setEnabled(service && !managed);
    m_start->setEnabled(managed && (state == State::Stopped || state == State::Broken));
    m_stop->setEnabled(managed && state == State::Running);
    m_remove->setEnabled(service && (state != State::Unconnected || service->isLost()) &&
                         state != State::Provisioning);
    for (QAction *tab : std::as_const(m_tabs))
        tab->setEnabled(service);
}

} // namespace Reprise
