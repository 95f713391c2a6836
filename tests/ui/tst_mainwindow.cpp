// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "button.h"
#include "consolerun.h"
#include "dashboardpage.h"
#include "messagestrip.h"
#include "overviewtab.h"
#include "pictures.h"
#include "servicecard.h"
#include "statepill.h"
#include "theme.h"
#include "verifyresult.h"

#include <QAction>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startsASampleFromTheEmptyDashboard();
    void aSamplesBackupsGoToTheRepositoryThatWasAskedFor();
    void restoreAppearsAsAnInstance();
    void stopsStartsAndRemovesAnInstance();
    void keepsAnInstanceThatIsNotToBeRemoved();
    void backsUpFromTheDashboard();
    void followsAServiceThatGoesAway();
    void actionsFollowTheService();
    void asksAboutSettingsThatWereNotApplied_data();
    void asksAboutSettingsThatWereNotApplied();
    void staysWhileAJobRuns();
    void cancelsJobsAndQuits();
    void letsJobsGoOnWithoutTheWindow();
    void remembersItsSize();
    void mnemonicsDoNotClash_data();
    void mnemonicsDoNotClash();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] QAction *action(const QString &name) const { return m_run->find<QAction>(name); }
    [[nodiscard]] ServiceCard *card(const QString &serviceId) const;
    void addService(const QString &name, const QMap<QString, QString> &settings = {});
    void backUp(const QString &name);
    void makeInstance();
    void answer(const QString &question, const QString &button);

    Theme *m_theme = nullptr;
    std::unique_ptr<ConsoleRun> m_run;
};

void TestMainWindow::initTestCase()
{
    usePictureFont();
    m_theme = new Theme(*qApp);
}

void TestMainWindow::init()
{
    failOnWarnings();
    m_run = std::make_unique<ConsoleRun>();
    QTRY_VERIFY(m_run->monitor->isReady());
}

void TestMainWindow::cleanup()
{
    m_run.reset();
}

ServiceCard *TestMainWindow::card(const QString &serviceId) const
{
    const auto cards = m_run->window->findChildren<ServiceCard *>();
    for (ServiceCard *card : cards) {
        if (card->service().id == serviceId)
            return card;
    }
    return nullptr;
}

void TestMainWindow::addService(const QString &name, const QMap<QString, QString> &settings)
{
    VERIFY_RESULT(m_run->addService(name, settings));
    m_run->monitor->refresh();
    QTRY_VERIFY(m_run->service(name));
}

void TestMainWindow::backUp(const QString &name)
{
    VERIFY_RESULT(m_run->operations->backUp(m_run->service(name)->id).future.result());
    m_run->monitor->refresh();
    QTRY_VERIFY(m_run->service(name)->lastGood());
}

void TestMainWindow::makeInstance()
{
    m_run->find<Button>(u"sample-filecopy"_s)->click();
    QTRY_VERIFY(m_run->instance());
    QTRY_COMPARE(m_run->instance()->state, Service::State::Running);
}

void TestMainWindow::answer(const QString &question, const QString &button)
{
    auto *box = m_run->find<QMessageBox>(question);
    QVERIFY2(box, qPrintable(question));
    box->findChild<QPushButton *>(button)->click();
}

void TestMainWindow::aSamplesBackupsGoToTheRepositoryThatWasAskedFor()
{
    const QString other = m_run->folder.filePath(u"other"_s);
    VERIFY_RESULT(m_run->operations->initRepository(other));
    m_run->window->setRepository(other);
    makeInstance();
    QCOMPARE(m_run->instance()->repositoryPath, other);
}

void TestMainWindow::startsASampleFromTheEmptyDashboard()
{
    QVERIFY(!m_run->find<QWidget>(u"emptyState"_s)->isHidden());
    makeInstance();
    QTRY_VERIFY(m_run->find<QWidget>(u"emptyState"_s)->isHidden());
    QVERIFY(card(m_run->instance()->id));
}

void TestMainWindow::restoreAppearsAsAnInstance()
{
    addService(u"shop"_s, {{u"slow"_s, u"300"_s}});
    backUp(u"shop"_s);
    m_run->window->showService(m_run->service(u"shop"_s)->id);
    bool wasProvisioning = false;
    connect(m_run->monitor.get(), &Monitor::servicesChanged, this,
            [&wasProvisioning](const QList<Service> &services) {
                for (const Service &service : services)
                    wasProvisioning |= service.state == Service::State::Provisioning;
            });
    QVERIFY(action(u"restoreAction"_s)->isEnabled());
    action(u"restoreAction"_s)->trigger();
    QTRY_VERIFY(m_run->instance());
    QTRY_COMPARE(m_run->instance()->state, Service::State::Running);
    QVERIFY(m_run->instance()->name.startsWith(u"folder-restore-"_s));
    QCOMPARE(m_run->instance()->restoredFromService, m_run->service(u"shop"_s)->id);
    QVERIFY(wasProvisioning);
    m_run->window->showDashboard();
    ServiceCard *instance = card(m_run->instance()->id);
    QVERIFY(instance);
    QVERIFY(!instance->findChild<Button *>(u"stop"_s)->isHidden());
}

void TestMainWindow::stopsStartsAndRemovesAnInstance()
{
    makeInstance();
    const QString id = m_run->instance()->id;
    QTRY_VERIFY(card(id));
    card(id)->findChild<Button *>(u"stop"_s)->click();
    QTRY_COMPARE(m_run->instance()->state, Service::State::Stopped);
    QTRY_VERIFY(!card(id)->findChild<Button *>(u"start"_s)->isHidden());
    card(id)->findChild<Button *>(u"start"_s)->click();
    QTRY_COMPARE(m_run->instance()->state, Service::State::Running);
    QTRY_VERIFY(!card(id)->findChild<Button *>(u"remove"_s)->isHidden());
    card(id)->findChild<Button *>(u"remove"_s)->click();
    answer(u"confirmRemove"_s, u"yes"_s);
    QTRY_VERIFY(!m_run->instance());
    QTRY_VERIFY(!card(id));
}

void TestMainWindow::keepsAnInstanceThatIsNotToBeRemoved()
{
    makeInstance();
    const QString id = m_run->instance()->id;
    QTRY_VERIFY(card(id));
    card(id)->findChild<Button *>(u"remove"_s)->click();
    auto *box = m_run->find<QMessageBox>(u"confirmRemove"_s);
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
    QCOMPARE(m_run->instance()->state, Service::State::Running);
}

void TestMainWindow::backsUpFromTheDashboard()
{
    addService(u"shop"_s);
    const QString id = m_run->service(u"shop"_s)->id;
    QTRY_VERIFY(card(id));
    card(id)->findChild<Button *>(u"backUpNow"_s)->click();
    auto *strip = m_run->find<DashboardPage>(u"dashboardPage"_s)->strip();
    QTRY_VERIFY(!strip->isHidden());
    QVERIFY(strip->text().contains(u"shop"_s));
    QTRY_VERIFY(m_run->service(u"shop"_s)->lastGood());
}

void TestMainWindow::followsAServiceThatGoesAway()
{
    addService(u"shop"_s);
    const QString id = m_run->service(u"shop"_s)->id;
    m_run->window->showService(id, ManagePage::Tab::Overview);
    QCOMPARE(m_run->window->currentService(), id);
    action(u"removeAction"_s)->trigger();
    answer(u"confirmRemove"_s, u"yes"_s);
    QTRY_COMPARE(m_run->window->currentService(), QString());
}

void TestMainWindow::actionsFollowTheService()
{
    QVERIFY(!action(u"backUpAction"_s)->isEnabled());
    QVERIFY(!action(u"removeAction"_s)->isEnabled());
    addService(u"shop"_s);
    m_run->window->showService(m_run->service(u"shop"_s)->id);
    QVERIFY(action(u"backUpAction"_s)->isEnabled());
    QVERIFY(!action(u"restoreAction"_s)->isEnabled());
    QVERIFY(!action(u"stopAction"_s)->isEnabled());
    action(u"dashboardAction"_s)->trigger();
    QCOMPARE(m_run->window->currentService(), QString());
    QVERIFY(!action(u"backUpAction"_s)->isEnabled());
}

void TestMainWindow::asksAboutSettingsThatWereNotApplied_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("keepDaily");
    QTest::newRow("stay") << u"no"_s << false << 7;
    QTest::newRow("discard") << u"yes"_s << true << 7;
    QTest::newRow("apply") << u"applyUnapplied"_s << true << 11;
}

void TestMainWindow::asksAboutSettingsThatWereNotApplied()
{
    QFETCH(QString, answer);
    QFETCH(bool, closes);
    addService(u"shop"_s);
    addService(u"blog"_s);
    const QString id = m_run->service(u"shop"_s)->id;
    m_run->window->showService(id, ManagePage::Tab::Settings);
    auto *days = m_run->window->findChild<QSpinBox *>(u"keepDaily"_s);
    QVERIFY(days);
    days->setValue(11);
    // It waits while another service is looked at.
    m_run->window->showService(m_run->service(u"blog"_s)->id);
    m_run->window->close();
    QVERIFY(m_run->window->isVisible());
    this->answer(u"confirmUnapplied"_s, answer);
    if (closes)
        QTRY_VERIFY_WITH_TIMEOUT(!m_run->window->isVisible(), 60'000);
    QCOMPARE(m_run->window->isVisible(), !closes);
    QTEST(m_run->operations->findService(id)->policy.keepDaily, "keepDaily");
    if (!closes) {
        m_run->window->showService(id, ManagePage::Tab::Settings);
        QCOMPARE(days->value(), 11);
    }
}

void TestMainWindow::staysWhileAJobRuns()
{
    addService(u"slow"_s, {{u"slow"_s, u"2000"_s}});
    const StartedJob<Backup> job = m_run->operations->backUp(m_run->service(u"slow"_s)->id);
    QTRY_VERIFY(m_run->runner->hasRunning());
    m_run->window->close();
    QVERIFY(m_run->window->isVisible());
    answer(u"confirmQuit"_s, u"no"_s);
    QVERIFY(m_run->window->isVisible());
    QVERIFY(m_run->runner->hasRunning());
    VERIFY_RESULT(m_run->runner->cancel(job.id));
    QTRY_VERIFY(!m_run->runner->hasRunning());
}

void TestMainWindow::cancelsJobsAndQuits()
{
    addService(u"slow"_s, {{u"slow"_s, u"2000"_s}});
    StartedJob<Backup> job = m_run->operations->backUp(m_run->service(u"slow"_s)->id);
    QTRY_VERIFY(m_run->runner->hasRunning());
    action(u"quitAction"_s)->trigger();
    answer(u"confirmQuit"_s, u"yes"_s);
    QTRY_VERIFY(!m_run->window->isVisible());
    QVERIFY(job.future.isFinished());
    QCOMPARE(job.future.result().error().code, ErrorCode::Cancelled);
}

void TestMainWindow::letsJobsGoOnWithoutTheWindow()
{
    addService(u"slow"_s, {{u"slow"_s, u"300"_s}});
    StartedJob<Backup> job = m_run->operations->backUp(m_run->service(u"slow"_s)->id);
    QTRY_VERIFY(m_run->runner->hasRunning());
    QSignalSpy quitting(m_run->window.get(), &MainWindow::quitting);
    action(u"quitAction"_s)->trigger();
    answer(u"confirmQuit"_s, u"background"_s);
    QTRY_VERIFY(!m_run->window->isVisible());
    QCOMPARE(quitting.count(), 1);
    QTRY_VERIFY(job.future.isFinished());
    VERIFY_RESULT(job.future.result());
}

void TestMainWindow::remembersItsSize()
{
    m_run->window->resize(800, 650);
    const QSize before = m_run->window->size();
    m_run->window->close();
    m_run->window = std::make_unique<MainWindow>(m_run->home, m_run->clock, *m_run->operations,
                                                 *m_run->monitor);
    // The offscreen screen is narrower than the window.
    QCOMPARE(m_run->window->height(), before.height());
}

void TestMainWindow::mnemonicsDoNotClash_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "pt_BR"})
        QTest::newRow(language) << QString::fromUtf8(language);
}

void TestMainWindow::mnemonicsDoNotClash()
{
    QFETCH(const QString, language);
    const InLanguage words(language);
    init();
    const QList<QAction *> menus = m_run->window->menuBar()->actions();
    QList<QList<QAction *>> lists = {menus};
    for (const QAction *menu : menus)
        lists.append(menu->menu()->actions());
    for (const QList<QAction *> &list : std::as_const(lists)) {
        QMap<QString, QString> taken;
        for (const QAction *action : list) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(key.isEmpty() || !taken.contains(key),
                     qPrintable(action->text() + u" / "_s + taken.value(key)));
            taken.insert(key, action->text());
        }
    }
}

void TestMainWindow::pictures_data()
{
    addPictureRows();
}

void TestMainWindow::pictures()
{
    QFETCH(const Qt::ColorScheme, scheme);
    QFETCH(const QString, language);
    const QString suffix = QString::fromUtf8(QTest::currentDataTag());
    m_theme->setScheme(scheme);
    const InLanguage words(language);
    init();
    addService(u"shop"_s);
    for (int i = 0; i < 3; ++i)
        backUp(u"shop"_s);
    m_run->window->showService(m_run->service(u"shop"_s)->id);
    savePicture(*m_run->window, u"window-backups-"_s + suffix);
    m_run->window->showService(m_run->service(u"shop"_s)->id, ManagePage::Tab::Settings);
    QTRY_VERIFY(!m_run->find<QLabel>(u"dayTitle"_s)->text().isEmpty());
    savePicture(*m_run->window, u"window-settings-"_s + suffix);
    QTest::mouseClick(m_run->find<QPushButton>(u"cloudRule"_s), Qt::LeftButton);
    QTest::mouseClick(m_run->find<QPushButton>(u"apply"_s), Qt::LeftButton);
    QTRY_VERIFY(m_run->find<QMessageBox>(u"confirmDeleting"_s));
    auto *question = m_run->find<QMessageBox>(u"confirmDeleting"_s);
    savePicture(*question, u"confirm-deleting-"_s + suffix);
    question->reject();
    action(u"restoreAction"_s)->trigger();
    QTRY_VERIFY(m_run->instance());
    QTRY_COMPARE(m_run->instance()->state, Service::State::Running);
    m_run->window->showDashboard();
    savePicture(*m_run->window, u"window-dashboard-"_s + suffix);
    m_run->window->showService(m_run->service(u"shop"_s)->id, ManagePage::Tab::Overview);
    savePicture(*m_run->window, u"window-overview-"_s + suffix);
    m_run->window->showService(m_run->instance()->id, ManagePage::Tab::Overview);
    savePicture(*m_run->window, u"window-overview-instance-"_s + suffix);
    action(u"removeAction"_s)->trigger();
    savePicture(*m_run->find<QMessageBox>(u"confirmRemove"_s), u"confirm-remove-"_s + suffix);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
