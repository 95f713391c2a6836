// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "managepage.h"
#include "sentences.h"
#include "servicecontroller.h"
#include "services/home.h"
#include "services/service.h"

#include <QMainWindow>
#include <QString>

class QStackedWidget;

namespace Reprise {

class Clock;
class DashboardPage;
class MainMenu;
class Monitor;
class Operations;
class OverviewTab;
class Sidebar;

/// The console: the list of services on the left, the dashboard or one service's page beside it,
/// and the menus. Shows what the monitor tells; every request goes through the controller. All that
/// it is given outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const Home &home, const Clock &clock, Operations &operations, Monitor &monitor,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where the backups of new services go; empty = the home's own repository.
    void setRepository(const QString &path);
    void showDashboard();
    /// Nothing happens if there is no such service.
    void showService(const QString &serviceId, ManagePage::Tab tab = ManagePage::Tab::Backups);
    /// Empty on the dashboard.
    [[nodiscard]] QString currentService() const { return m_current; }

signals:
    /// Nothing is to be started any more.
    void quitting();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void connectMenu();
    void connectDashboard();
    void connectController();

    void onServicesChanged();
    void onJobsChanged();
    void showOnDashboard(const Outcome &outcome);
    void updateManagePage();

    void addService();
    /// Adopts an unconnected one, else changes its connection.
    void editConnection(const QString &serviceId);
    void watch(class AddServiceDialog *dialog);
    void editNotifications();
    void confirmRemove(const QString &serviceId);
    [[nodiscard]] bool askBeforeForgetting();
    void askBeforeQuitting();
    void quitWhenIdle();

    void restoreLayout();
    void saveLayout() const;
    [[nodiscard]] QString layoutFile() const;

    Home m_home;
    const Clock &m_clock;
    Operations &m_operations;
    Monitor &m_monitor;
    Sentences m_sentences;
    ServiceController m_controller;

    MainMenu *m_menu = nullptr;
    Sidebar *m_sidebar = nullptr;
    QStackedWidget *m_pages = nullptr;
    DashboardPage *m_dashboard = nullptr;
    OverviewTab *m_overview = nullptr;
    ManagePage *m_manage = nullptr;
    QString m_current;
    QString m_repository;
    bool m_quitting = false;
    bool m_cancelling = false;
};

} // namespace Reprise
