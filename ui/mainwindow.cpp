// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "addservicedialog.h"
#include "clock.h"
#include "dashboardpage.h"
#include "engine.h"
#include "engineregistry.h"
#include "jobs/jobrunner.h"
#include "monitor.h"
#include "operations.h"
#include "overviewtab.h"
#include "sidebar.h"
#include "textdialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
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
    makeMenus();
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

QAction *MainWindow::addAction(QMenu &menu, const QString &name, const QString &text,
                               const QKeySequence &shortcut, std::function<void()> does)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    menu.addAction(action);
    connect(action, &QAction::triggered, this, [does = std::move(does)] { does(); });
    return action;
}

void MainWindow::makeMenus()
{
    makeServicesMenu();
    makeBackupMenu();
    makeViewMenu();
    makeHelpMenu();
}

void MainWindow::makeServicesMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Services"));
    addAction(menu, u"addServiceAction"_s, tr("&Add service…"), QKeySequence::New,
              [this] { addService(); });
    const QStringList ids = m_operations.engines().ids();
    for (const QString &id : ids) {
        const EngineDescription engine = m_operations.engines().find(id)->describe();
        if (engine.canSample)
            addAction(menu, u"sampleAction-"_s + id, tr("Start a %1 sample").arg(engine.name), {},
                      [this, id] { m_controller.startSample(id); });
    }
    menu.addSeparator();
    m_connection = addAction(menu, u"connectionAction"_s, tr("&Change connection…"), {},
                             [this] { editConnection(m_current); });
    m_start = addAction(menu, u"startAction"_s, tr("S&tart"), {},
                        [this] { m_controller.start(m_current); });
    m_stop =
        addAction(menu, u"stopAction"_s, tr("St&op"), {}, [this] { m_controller.stop(m_current); });
    m_remove = addAction(menu, u"removeAction"_s, tr("&Remove…"), {},
                         [this] { confirmRemove(m_current); });
    menu.addSeparator();
    addAction(menu, u"quitAction"_s, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
              [this] { close(); });
}

void MainWindow::makeBackupMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Backup"));
    m_backUp =
        addAction(menu, u"backUpAction"_s, tr("&Back up now"), QKeySequence(Qt::CTRL | Qt::Key_B),
                  [this] { m_controller.backUp(m_current); });
    m_restore =
        addAction(menu, u"restoreAction"_s, tr("&Restore the newest backup to a new instance"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] {
                      RestoreRequest newest;
                      newest.serviceId = m_current;
                      m_controller.restore(newest);
                  });
    m_verify = addAction(menu, u"verifyAction"_s, tr("&Verify all backups"), {},
                         [this] { m_controller.verify(m_current, {}); });
}

void MainWindow::makeViewMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&View"));
    addAction(menu, u"dashboardAction"_s, tr("&Dashboard"), QKeySequence(Qt::CTRL | Qt::Key_1),
              [this] { showDashboard(); });
    m_showOverview =
        addAction(menu, u"overviewAction"_s, tr("&Overview"), QKeySequence(Qt::CTRL | Qt::Key_2),
                  [this] { showService(m_current, ManagePage::Tab::Overview); });
    m_showBackups =
        addAction(menu, u"backupsAction"_s, tr("&Backups"), QKeySequence(Qt::CTRL | Qt::Key_3),
                  [this] { showService(m_current, ManagePage::Tab::Backups); });
    menu.addSeparator();
    addAction(menu, u"searchAction"_s, tr("&Search services"), QKeySequence::Find, [this] {
        showDashboard();
        m_dashboard->focusSearch();
    });
    addAction(menu, u"refreshAction"_s, tr("&Refresh"), QKeySequence::Refresh,
              [this] { m_monitor.refresh(); });
}

void MainWindow::makeHelpMenu()
{
    QMenu &menu = *menuBar()->addMenu(tr("&Help"));
    addAction(menu, u"aboutAction"_s, tr("&About Reprise"), {}, [this] { about(); });
    addAction(menu, u"aboutQtAction"_s, tr("About &Qt"), {}, [] { QApplication::aboutQt(); });
}

void MainWindow::showDashboard()
{
    m_current.clear();
    m_pages->setCurrentWidget(m_dashboard);
    m_sidebar->setCurrent({});
    setWindowTitle(tr("Reprise"));
    updateActions();
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
    updateActions();
}

void MainWindow::onServicesChanged()
{
    const QList<Service> services = m_monitor.services();
    m_dashboard->setServices(services);
    m_sidebar->setServices(services);
    if (!m_current.isEmpty() && !m_monitor.service(m_current))
        showDashboard();
    updateManagePage();
    updateActions();
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
    m_manage->setService(*service);
    m_manage->setJobs(m_monitor.jobs());
    const Engine *engine = m_operations.engines().find(service->engine);
    const Service *source = m_monitor.service(service->restoredFromService);
    m_overview->setService(*service, engine ? engine->describe() : EngineDescription{},
                           source ? source->name : service->restoredFromService);
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

void MainWindow::updateActions()
{
    const Service *service = m_monitor.service(m_current);
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
    m_remove->setEnabled(service && state != State::Unconnected && state != State::Provisioning);
    m_showOverview->setEnabled(service);
    m_showBackups->setEnabled(service);
}

void MainWindow::addService()
{
    watch(new AddServiceDialog(m_operations, m_sentences, m_home.defaultRepository(), this));
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

void MainWindow::confirmRemove(const QString &serviceId)
{
    const Service *service = m_monitor.service(serviceId);
    if (!service)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"confirmRemove"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setText(tr("Remove %1?").arg(service->name));
    box->setInformativeText(
        service->isManaged()
            ? tr("The instance is stopped and its data on this computer is deleted. This cannot be "
                 "undone. Backups stay in their repository.")
            : tr("Reprise forgets how to reach this service. Its backups stay in the repository; "
                 "the service itself is not touched."));
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    remove->setObjectName(u"removeNow"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this,
            [this, serviceId] { m_controller.remove(serviceId); });
    box->open();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Reprise"));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setText(tr("Reprise %1").arg(QLatin1StringView(REPRISE_VERSION)));
    box->setInformativeText(tr("Backups of your own database services, and the proof that each of "
                               "them can be brought back. Free software under the GNU General "
                               "Public License, version 3 or later."));
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_quitting && m_operations.jobs().hasRunning()) {
        event->ignore();
        askBeforeQuitting();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::askBeforeQuitting()
{
    auto *box = new QMessageBox(this);
    box->setObjectName(u"confirmQuit"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setText(tr("Reprise is still working."));
    box->setInformativeText(tr("If you quit now, the jobs that this window started are cancelled "
                               "and what they have made so far is removed. Nothing else is lost."));
    QPushButton *cancelJobs =
        box->addButton(tr("Cancel the jobs and quit"), QMessageBox::DestructiveRole);
    cancelJobs->setObjectName(u"cancelJobsAndQuit"_s);
    QPushButton *stay = box->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"stay"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(cancelJobs, &QPushButton::clicked, this, [this] {
        m_operations.jobs().cancelAll();
        setWindowTitle(tr("Reprise – cancelling…"));
        quitWhenIdle();
    });
    box->open();
}

void MainWindow::quitWhenIdle()
{
    // A job ends once its processes are gone and its partial files are removed.
    if (m_operations.jobs().hasRunning()) {
        QTimer::singleShot(std::chrono::milliseconds(50), this, &MainWindow::quitWhenIdle);
        return;
    }
    m_quitting = true;
    close();
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
