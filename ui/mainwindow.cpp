// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "addservicedialog.h"
#include "clock.h"
#include "dashboardpage.h"
#include "engine.h"
#include "engineregistry.h"
#include "jobs/jobrunner.h"
#include "mainmenu.h"
#include "monitor.h"
#include "notificationsdialog.h"
#include "operations.h"
#include "overviewtab.h"
#include "settingstab.h"
#include "sidebar.h"
#include "textdialog.h"
#include "windowdialogs.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace Reprise {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const Home &home, const Clock &clock, Operations &operations,
                       Monitor &monitor, QWidget *parent)
    : QMainWindow(parent)
    , m_home(home)
    , m_clock(clock)
    , m_operations(operations)
    , m_monitor(monitor)
    , m_sentences(operations.engines())
    , m_controller(operations, monitor, m_sentences)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/reprise/reprise.svg"_s));
    makePages();
    m_menu = new MainMenu(*menuBar(), operations.engines(), this);
    connectMenu();
    connectDashboard();
    connectController();
    connect(&m_monitor, &Monitor::servicesChanged, this, &MainWindow::onServicesChanged);
    connect(&m_monitor, &Monitor::jobsChanged, this, &MainWindow::onJobsChanged);
    connect(&m_monitor, &Monitor::failed, this,
            [this](const Error &error) { showOnDashboard(m_controller.explain(error, {})); });
    restoreLayout();
    showDashboard();
    if (m_monitor.isReady())
        onServicesChanged();
    onJobsChanged();
}

MainWindow::~MainWindow()
{
    // The pages refer to the controller and the sentences, which are members.
    delete takeCentralWidget();
}

void MainWindow::makePages()
{
    auto *content = new QWidget(this);
    m_sidebar = new Sidebar(m_operations.engines(), m_clock, content);
    m_pages = new QStackedWidget(content);
    m_dashboard = new DashboardPage(m_operations.engines(), m_sentences, m_clock, m_pages);
    m_overview = new OverviewTab(m_clock);
    m_manage = new ManagePage(m_controller, m_clock, m_overview, m_pages);
    m_pages->addWidget(m_dashboard);
    m_pages->addWidget(m_manage);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_pages, 1);
    setCentralWidget(content);
    connect(m_sidebar, &Sidebar::dashboardRequested, this, &MainWindow::showDashboard);
    connect(m_sidebar, &Sidebar::serviceRequested, this,
            [this](const QString &id) { showService(id, m_manage->currentTab()); });
    connect(m_sidebar, &Sidebar::cancelRequested, &m_controller, &ServiceController::cancel);
}

void MainWindow::connectDashboard()
{
    using Do = ServiceController;
    connect(m_dashboard, &DashboardPage::addServiceRequested, this, &MainWindow::addService);
    connect(m_dashboard, &DashboardPage::sampleRequested, &m_controller, &Do::startSample);
    connect(m_dashboard, &DashboardPage::backUpRequested, &m_controller,
            [this](const QString &id) { m_controller.backUp(id); });
    connect(m_dashboard, &DashboardPage::manageRequested, this,
            [this](const QString &id) { showService(id); });
    connect(m_dashboard, &DashboardPage::connectRequested, this, &MainWindow::editConnection);
    connect(m_dashboard, &DashboardPage::startRequested, &m_controller, &Do::start);
    connect(m_dashboard, &DashboardPage::stopRequested, &m_controller, &Do::stop);
    connect(m_dashboard, &DashboardPage::removeRequested, this, &MainWindow::confirmRemove);
    connect(m_dashboard, &DashboardPage::cancelRequested, &m_controller, &Do::cancel);
    connect(m_dashboard, &DashboardPage::logRequested, &m_controller,
            [this](const JobInfo &job) { m_controller.findJobLog(job.folder); });
    connect(m_dashboard, &DashboardPage::backupLogRequested, &m_controller, &Do::findLog);
    connect(m_overview, &OverviewTab::startRequested, &m_controller, &Do::start);
    connect(m_overview, &OverviewTab::stopRequested, &m_controller, &Do::stop);
    connect(m_overview, &OverviewTab::removeRequested, this, &MainWindow::confirmRemove);
    connect(m_overview, &OverviewTab::connectionRequested, this, &MainWindow::editConnection);
}

void MainWindow::connectController()
{
    connect(&m_controller, &ServiceController::serviceRequested, this,
            [this](const QString &id) { showService(id); });
    connect(&m_controller, &ServiceController::outcome, this, &MainWindow::showOnDashboard);
    connect(&m_controller, &ServiceController::logFound, this,
            [this](const QString &title, const QString &text) {
                // A service's page shows what it asked for itself.
                if (m_current.isEmpty())
                    (new TextDialog(title, text, this))->open();
            });
}

void MainWindow::connectMenu()
{
    using Do = ServiceController;
    const auto about = [this](void (Do::*request)(const QString &)) {
        return [this, request] { (m_controller.*request)(m_current); };
    };
    connect(m_menu, &MainMenu::addServiceRequested, this, &MainWindow::addService);
    connect(m_menu, &MainMenu::sampleRequested, &m_controller, &Do::startSample);
    connect(m_menu, &MainMenu::connectionRequested, this, [this] { editConnection(m_current); });
    connect(m_menu, &MainMenu::startRequested, this, about(&Do::start));
    connect(m_menu, &MainMenu::stopRequested, this, about(&Do::stop));
    connect(m_menu, &MainMenu::removeRequested, this, [this] { confirmRemove(m_current); });
    connect(m_menu, &MainMenu::notificationsRequested, this, &MainWindow::editNotifications);
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    connect(m_menu, &MainMenu::backUpRequested, this, [this] { m_controller.backUp(m_current); });
    connect(m_menu, &MainMenu::restoreRequested, this, [this] {
        RestoreRequest newest;
        newest.serviceId = m_current;
        m_controller.restore(newest);
    });
    connect(m_menu, &MainMenu::verifyRequested, this,
            [this] { m_controller.verify(m_current, {}); });
    connect(m_menu, &MainMenu::dashboardRequested, this, &MainWindow::showDashboard);
    connect(m_menu, &MainMenu::tabRequested, this,
            [this](ManagePage::Tab tab) { showService(m_current, tab); });
    connect(m_menu, &MainMenu::searchRequested, this, [this] {
        showDashboard();
        m_dashboard->focusSearch();
    });
    connect(m_menu, &MainMenu::refreshRequested, &m_monitor, &Monitor::refresh);
    connect(m_menu, &MainMenu::aboutRequested, this, [this] { WindowDialogs::showAbout(this); });
}

void MainWindow::setRepository(const QString &path)
{
    m_repository = path;
    m_controller.setRepository(path);
}

void MainWindow::showDashboard()
{
    m_current.clear();
    m_pages->setCurrentWidget(m_dashboard);
    m_sidebar->setCurrent({});
    setWindowTitle(tr("Reprise"));
    m_menu->setService(m_monitor.service(m_current));
}

void MainWindow::showService(const QString &serviceId, ManagePage::Tab tab)
{
    const Service *service = m_monitor.service(serviceId);
    if (!service)
        return;
    m_current = serviceId;
    updateManagePage();
    m_manage->showTab(tab);
    m_pages->setCurrentWidget(m_manage);
    m_sidebar->setCurrent(serviceId);
    //: Title of the window: the service that it shows, and the program.
    setWindowTitle(tr("%1 – Reprise").arg(service->name));
    m_menu->setService(m_monitor.service(m_current));
}

void MainWindow::onServicesChanged()
{
    const QList<Service> services = m_monitor.services();
    m_dashboard->setServices(services);
    m_sidebar->setServices(services);
    if (!m_current.isEmpty() && !m_monitor.service(m_current))
        showDashboard();
    updateManagePage();
    m_menu->setService(m_monitor.service(m_current));
}

void MainWindow::onJobsChanged()
{
    const QList<JobInfo> jobs = m_monitor.jobs();
    m_dashboard->setJobs(jobs);
    m_sidebar->setJobs(jobs);
    if (!m_current.isEmpty())
        m_manage->setJobs(jobs);
}

void MainWindow::updateManagePage()
{
    const Service *service = m_monitor.service(m_current);
    if (!service)
        return;
    const Engine *engine = m_operations.engines().find(service->engine);
    const Service *source = m_monitor.service(service->restoredFromService);
    const QString sourceName = source ? source->name : service->restoredFromService;
    m_manage->setService(*service, sourceName);
    m_manage->setJobs(m_monitor.jobs());
    m_overview->setService(*service, engine ? engine->describe() : EngineDescription{}, sourceName);
}

void MainWindow::showOnDashboard(const Outcome &outcome)
{
    if (!m_current.isEmpty())
        return;
    MessageStrip *strip = m_dashboard->strip();
    strip->say(outcome.kind, outcome.richText);
    for (const Outcome::Offer &offer : outcome.offers) {
        connect(strip->offer(m_controller.offerText(offer.action)), &QAction::triggered, this,
                [this, outcome, offer] { m_controller.follow(outcome, offer); });
    }
}

void MainWindow::addService()
{
    auto *dialog =
        new AddServiceDialog(m_operations, m_sentences, m_home.defaultRepository(), this);
    dialog->setRepository(m_repository);
    watch(dialog);
}

void MainWindow::editConnection(const QString &serviceId)
{
    const Service *service = m_monitor.service(serviceId);
    if (!service || service->isManaged())
        return;
    watch(new AddServiceDialog(m_operations, m_sentences, *service,
                               service->state == Service::State::Unconnected
                                   ? AddServiceDialog::Purpose::Adopt
                                   : AddServiceDialog::Purpose::Change,
                               this));
}

void MainWindow::watch(AddServiceDialog *dialog)
{
    connect(dialog, &AddServiceDialog::accomplished, this, [this] { m_monitor.refresh(); });
    dialog->open();
}

void MainWindow::editNotifications()
{
    (new NotificationsDialog(m_home, m_operations.engines(), m_clock, m_sentences, this))->open();
}

void MainWindow::confirmRemove(const QString &serviceId)
{
    if (const Service *service = m_monitor.service(serviceId))
        WindowDialogs::askRemove(this, *service,
                                 [this, serviceId] { m_controller.remove(serviceId); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && askBeforeForgetting()) {
        event->ignore();
        return;
    }
    if (!m_quitting && m_operations.jobs().hasRunning()) {
        event->ignore();
        askBeforeQuitting();
        return;
    }
    saveLayout();
    event->accept();
}

/// What was typed is kept while other pages are looked at, but not without the window.
bool MainWindow::askBeforeForgetting()
{
    QStringList names;
    QString first;
    const QStringList edited = m_manage->settings().editedServices();
    for (const QString &id : edited) {
        const Service *service = m_monitor.service(id);
        if (!service)
            continue;
        first = first.isEmpty() ? id : first;
        names.append(service->name);
    }
    if (names.isEmpty())
        return false;
    const auto discard = [this] {
        m_manage->settings().discardAll();
        close();
    };
    const auto apply = [this, first] {
        showService(first, ManagePage::Tab::Settings);
        m_manage->settings().applyAnd([this] { close(); });
    };
    WindowDialogs::askUnapplied(this, names, discard, apply);
    return true;
}

void MainWindow::askBeforeQuitting()
{
    const auto cancel = [this] {
        emit quitting();
        m_cancelling = true;
        setWindowTitle(tr("Reprise – cancelling…"));
        quitWhenIdle();
    };
    const auto goOn = [this] {
        emit quitting();
        hide();
        quitWhenIdle();
    };
    WindowDialogs::askQuit(this, cancel, goOn);
}

void MainWindow::quitWhenIdle()
{
    // Each time: one that the schedule was about to start may have begun meanwhile.
    if (m_cancelling)
        m_operations.jobs().cancelAll();
    // A job ends once its processes are gone and its partial files are removed.
    if (m_operations.jobs().hasRunning()) {
        QTimer::singleShot(std::chrono::milliseconds(50), this, &MainWindow::quitWhenIdle);
        return;
    }
    m_quitting = true;
    close();
    // A hidden window that closes does not end the program.
    QCoreApplication::quit();
}

QString MainWindow::layoutFile() const
{
    return m_home.configFolder() + u"/console.ini"_s;
}

void MainWindow::restoreLayout()
{
    resize(1280, 860);
    const QSettings settings(layoutFile(), QSettings::IniFormat);
    restoreGeometry(settings.value("window/geometry").toByteArray());
}

void MainWindow::saveLayout() const
{
    QSettings settings(layoutFile(), QSettings::IniFormat);
    settings.setValue("window/geometry", saveGeometry());
}

} // namespace Reprise
