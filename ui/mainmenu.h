// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "managepage.h"

#include <QObject>
#include <QString>

class QAction;
class QKeySequence;
class QMenu;
class QMenuBar;

namespace Reprise {

class EngineRegistry;

/// The menus of the window. Asks for what is chosen; what is about one service means the one that
/// is shown, and can be chosen only where that service allows it.
class MainMenu : public QObject
{
    Q_OBJECT
public:
    /// Fills `bar`, which owns the actions and outlives this.
    MainMenu(QMenuBar &bar, const EngineRegistry &engines, QObject *parent = nullptr);

    /// Null on the dashboard.
    void setService(const Service *service);

signals:
    void addServiceRequested();
    void sampleRequested(const QString &engine);
    void connectionRequested();
    void startRequested();
    void stopRequested();
    void removeRequested();
    void notificationsRequested();
    void quitRequested();
    void backUpRequested();
    void restoreRequested();
    void verifyRequested();
    void dashboardRequested();
    void tabRequested(Reprise::ManagePage::Tab tab);
    void searchRequested();
    void refreshRequested();
    void aboutRequested();

private:
    using Request = void (MainMenu::*)();
    QAction *add(QMenu &menu, const QString &name, const QString &text,
                 const QKeySequence &shortcut, Request request);
    QAction *addTab(QMenu &menu, const QString &name, const QString &text,
                    const QKeySequence &shortcut, ManagePage::Tab tab);
    void makeServices(QMenu &menu, const EngineRegistry &engines);
    void makeBackup(QMenu &menu);
    void makeView(QMenu &menu);
    void makeHelp(QMenu &menu);

    QAction *m_backUp = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_verify = nullptr;
    QAction *m_connection = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_remove = nullptr;
    QList<QAction *> m_tabs;
};

} // namespace Reprise
