// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "managepage.h"

#include "backupdetails.h"
#include "managerun.h"
#include "pendingrow.h"
#include "pictures.h"
#include "verifyresult.h"

#include <QDir>
#include <QLabel>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// The page of a service with everything real behind it: operations, jobs, a repository and an
/// engine whose service is a folder.
class tst_ManagePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_run.reset(); }
    void shouldTakeABackupAndShowIt();
    void shouldCancelABackup();
    void shouldNoticeThatTheRepositoryIsGone();
    void shouldSwitchBetweenTabs();
    void shouldSwitchBetweenServices();

private:
    [[nodiscard]] QString text(const QString &label) const
    {
        return m_run->page()->findChild<QLabel *>(label)->text();
    }
    void clickTab(const QString &name);

    std::unique_ptr<ManageRun> m_run;
};

void tst_ManagePage::init()
{
    failOnWarnings();
    m_run = std::make_unique<ManageRun>();
}

void tst_ManagePage::clickTab(const QString &name)
{
    QTest::mouseClick(m_run->page()->findChild<QAbstractButton *>(name), Qt::LeftButton);
}

void tst_ManagePage::shouldTakeABackupAndShowIt()
{
    m_run->setSlow(60);
    QCOMPARE(m_run->count(), 0);
    QVERIFY(m_run->button(u"firstBackUp"_s)->isVisible());
    m_run->click(u"firstBackUp"_s);
    // At once: nothing was waited for.
    QVERIFY(!m_run->strip()->isHidden());
    QVERIFY2(m_run->strip()->text().contains(u"has been initiated"),
             qPrintable(m_run->strip()->text()));
    QTRY_VERIFY(m_run->page()->findChild<PendingRow *>());
    QVERIFY(m_run->page()->findChild<PendingRow *>()->isVisible());
    QCOMPARE(m_run->newestState(), BackupState::Pending);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->newestState(), BackupState::Completed, 15'000);
    QCOMPARE(m_run->count(), 1);
    QTRY_VERIFY(!m_run->page()->findChild<PendingRow *>());
    QTRY_VERIFY2(m_run->strip()->text().contains(u"is complete"),
                 qPrintable(m_run->strip()->text()));
    QTRY_VERIFY(m_run->button(u"backUpNow"_s)->isEnabled());
    // The page says no more than what is there.
    QTRY_VERIFY2(text(u"backupFacts"_s).contains(u"1 backup"), qPrintable(text(u"backupFacts"_s)));
    QTRY_VERIFY(text(u"backupFacts"_s).contains(u"free"));
}

void tst_ManagePage::shouldCancelABackup()
{
    m_run->setSlow(20'000);
    m_run->click(u"backUpNow"_s);
    QTRY_VERIFY(m_run->page()->findChild<PendingRow *>());
    QTRY_VERIFY(!m_run->newestBackup().id.isEmpty());
    QVERIFY(!m_run->button(u"backUpNow"_s)->isEnabled());
    QTest::mouseClick(
        m_run->page()->findChild<PendingRow *>()->findChild<QPushButton *>(u"cancel"_s),
        Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->newestState(), BackupState::Cancelled, 10'000);
    QTRY_VERIFY(!m_run->page()->findChild<PendingRow *>());
    // Who cancelled is told so, and nothing of a failure.
    QTRY_COMPARE(m_run->strip()->text(), u"Cancelled."_s);
    QCOMPARE(m_run->strip()->messageType(), KMessageWidget::Information);
    QWidget *details = m_run->open();
    QVERIFY(details);
    QVERIFY(!details->findChild<QWidget *>(u"restoreBlock"_s)->isVisibleTo(details));
}

void tst_ManagePage::shouldNoticeThatTheRepositoryIsGone()
{
    QVERIFY(m_run->takeBackup());
    const QString repository = m_run->home.defaultRepository();
    const QString elsewhere = m_run->folder.filePath(u"elsewhere"_s);
    auto *problem = m_run->page()->findChild<MessageStrip *>(u"repositoryStrip"_s);
    QVERIFY(problem->isHidden());
    QVERIFY(QDir().rename(repository, elsewhere));
    QTRY_VERIFY(!problem->isHidden());
    QVERIFY2(problem->text().contains(repository), qPrintable(problem->text()));
    QVERIFY(!m_run->button(u"backUpNow"_s)->isEnabled());
    QVERIFY(QDir().rename(elsewhere, repository));
    QTRY_VERIFY(problem->isHidden());
    QTRY_COMPARE(m_run->count(), 1);
    QVERIFY(m_run->button(u"backUpNow"_s)->isEnabled());
}

void tst_ManagePage::shouldSwitchBetweenTabs()
{
    QCOMPARE(m_run->page()->currentTab(), ManagePage::Tab::Backups);
    auto *overview = m_run->page()->findChild<QWidget *>(u"overviewTab"_s);
    auto *strip = m_run->page()->findChild<MessageStrip *>(u"pageStrip"_s);
    QVERIFY(!overview->isVisible());
    clickTab(u"overviewTabButton"_s);
    QCOMPARE(m_run->page()->currentTab(), ManagePage::Tab::Overview);
    QVERIFY(overview->isVisible());
    QVERIFY(!strip->isVisible());
    // The arrow keys do the same.
    QTest::keyClick(m_run->page()->findChild<QAbstractButton *>(u"overviewTabButton"_s),
                    Qt::Key_Right);
    QCOMPARE(m_run->page()->currentTab(), ManagePage::Tab::Settings);
    clickTab(u"backupsTabButton"_s);
    QCOMPARE(m_run->page()->currentTab(), ManagePage::Tab::Backups);
    QVERIFY(!overview->isVisible());
    // An outcome is said once on each tab.
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->strip()->isVisible());
    QVERIFY(!strip->isVisible());
    clickTab(u"overviewTabButton"_s);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->text(), m_run->strip()->text());
}

void tst_ManagePage::shouldSwitchBetweenServices()
{
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->open());
    const Result<Service> other = m_run->addService(u"other"_s);
    VERIFY_RESULT(other);
    m_run->monitor->refresh();
    QTRY_VERIFY(m_run->monitor->service(other->id));
    m_run->window->showService(other->id);
    QTRY_VERIFY(!m_run->page()->findChild<BackupDetails *>());
    QCOMPARE(m_run->count(), 0);
    QVERIFY(m_run->strip()->isHidden());
    QCOMPARE(text(u"serviceName"_s), u"other"_s);
    m_run->window->showService(m_run->shop);
    QCOMPARE(m_run->count(), 1);
}

QTEST_MAIN(tst_ManagePage)
#include "tst_managepage.moc"
