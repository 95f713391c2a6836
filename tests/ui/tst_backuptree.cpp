// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuptree.h"

#include "backupdetails.h"
#include "backupsfixture.h"
#include "pendingrow.h"
#include "pictures.h"
#include "textlabel.h"

#include <QHelpEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// The rows of the Backups tab: what they show, how they open, and what runs in them.
class tst_BackupTree : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_tab.reset(); }
    void shouldListGroupsAndRows();
    void shouldSayWhyARowIsKept();
    void shouldShowARunningBackupAtOnce();
    void shouldOpenARowByClickAndCloseItByEscape();
    void shouldKeepARowOpenThroughARefresh();
    void shouldReachTheButtonsByKeyboard();
    void shouldListHundreds();

private:
    [[nodiscard]] BackupTree *tree() const { return m_tab->tree(); }

    std::unique_ptr<BackupsFixture> m_tab;
};

void tst_BackupTree::init()
{
    failOnWarnings();
    m_tab = std::make_unique<BackupsFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab->tab.get()));
}

void tst_BackupTree::shouldListGroupsAndRows()
{
    const QAbstractItemModel *model = m_tab->model();
    QStringList headings;
    for (int group = 0; group < model->rowCount(); ++group) {
        headings.append(model->index(group, 0).data().toString());
        QVERIFY(tree()->isExpanded(model->index(group, 0)));
    }
    QCOMPARE(headings, (QStringList{u"ON DEMAND"_s, u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s}));
    QCOMPARE(tree()->visualRect(model->index(0, 0)).height(), 26);
    const int height = tree()->visualRect(m_tab->row(m_tab->newest)).height();
    QVERIFY2(height >= 46 && height <= 49, qPrintable(QString::number(height)));
    // What is drawn as a disc and chips can be heard.
    const QString spoken = m_tab->row(m_tab->marked).data().toString();
    QVERIFY2(spoken.contains(u"completed") && spoken.contains(u"proved") &&
                 spoken.contains(u"before migration"),
             qPrintable(spoken));
}

void tst_BackupTree::shouldSayWhyARowIsKept()
{
    const QPoint place = tree()->visualRect(m_tab->row(m_tab->marked)).center();
    QHelpEvent asked(QEvent::ToolTip, place, tree()->viewport()->mapToGlobal(place));
    QApplication::sendEvent(tree()->viewport(), &asked);
    QVERIFY2(QToolTip::text().contains(u"pinned; stays until it is unpinned"),
             qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void tst_BackupTree::shouldShowARunningBackupAtOnce()
{
    JobInfo job = m_tab->console.job(u"back-up"_s, m_tab->shop);
    auto *backUpNow = m_tab->find<QPushButton>(u"backUpNow"_s);
    backUpNow->setFocus();
    m_tab->tab->setJobs({job});
    QVERIFY(tree()->hasFocus());
    auto *pending = m_tab->tab->findChild<PendingRow *>();
    QVERIFY(pending);
    QTRY_VERIFY(pending->isVisible());
    QCOMPARE(pending->findChild<TextLabel *>(u"progressText"_s)->whole(),
             u"Copying data · 412 MB of 944 MB · 186 MB/s · 3 s left"_s);
    QCOMPARE(pending->findChild<QProgressBar *>(u"progressBar"_s)->value(), 436);
    QVERIFY(!backUpNow->isEnabled());

    QSignalSpy cancelled(m_tab->tab.get(), &BackupsTab::cancelRequested);
    clickButton(pending, u"cancel"_s);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled.first().first(), job.id);
    job.cancelRequested = true;
    m_tab->tab->setJobs({job});
    auto *cancel = pending->findChild<QPushButton *>(u"cancel"_s);
    QCOMPARE(cancel->text(), u"Cancelling…"_s);
    QVERIFY(!cancel->isEnabled());

    job.state = JobInfo::State::Cancelled;
    m_tab->tab->setJobs({job});
    QTRY_VERIFY(!m_tab->tab->findChild<PendingRow *>());
    QVERIFY(backUpNow->isEnabled());
}

void tst_BackupTree::shouldOpenARowByClickAndCloseItByEscape()
{
    const QModelIndex index = m_tab->row(m_tab->marked);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    QVERIFY(tree()->isExpanded(index));
    auto *details = m_tab->tab->findChild<BackupDetails *>();
    QVERIFY(details && details->isVisible());
    auto *download = details->findChild<QPushButton *>(u"download"_s);
    download->setFocus();
    QTest::keyClick(download, Qt::Key_Escape);
    QVERIFY(!tree()->isExpanded(index));
    QTRY_VERIFY(!m_tab->tab->findChild<BackupDetails *>());
    QVERIFY(tree()->hasFocus());
    QCOMPARE(tree()->currentIndex(), index);
}

void tst_BackupTree::shouldKeepARowOpenThroughARefresh()
{
    QWidget *details = m_tab->open(m_tab->marked);
    QVERIFY(details);
    Service changed = m_tab->shop;
    changed.backups.prepend(m_tab->backup(31, 1, Trigger::Manual));
    m_tab->tab->setService(changed);
    QVERIFY(tree()->isExpanded(m_tab->row(m_tab->marked)));
    QCOMPARE(m_tab->open(m_tab->marked), details);
    // Its text follows what changed.
    for (Backup &backup : changed.backups) {
        if (backup.sequence == m_tab->marked)
            backup.marks.note = u"after migration"_s;
    }
    m_tab->tab->setService(changed);
    QCOMPARE(details->findChild<TextLabel *>(u"note"_s)->whole(), u"after migration"_s);
    // Also when it moves to another group.
    const QPersistentModelIndex daily = m_tab->row(m_tab->newest);
    QWidget *dailyDetails = m_tab->open(m_tab->newest);
    m_tab->console.clock.advance(10 * 86'400);
    m_tab->tab->setService(changed);
    QVERIFY(daily.parent().data(BackupTreeModel::TierRole).value<Tier>() != Tier::Daily);
    QVERIFY(tree()->isExpanded(daily));
    QCOMPARE(m_tab->open(m_tab->newest), dailyDetails);
}

void tst_BackupTree::shouldReachTheButtonsByKeyboard()
{
    const QModelIndex index = m_tab->row(m_tab->marked);
    tree()->setFocus();
    tree()->setCurrentIndex(index);
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(tree()->isExpanded(index));
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(tree()->currentIndex() != m_tab->model()->index(0, 0, index));
    tree()->setCurrentIndex(index);
    const auto *details = m_tab->tab->findChild<BackupDetails *>();
    const QStringList expected{u"download"_s, u"restore"_s,      u"copy"_s,   u"copy"_s,
                               u"copy"_s,     u"showContents"_s, u"verify"_s, u"pin"_s,
                               u"editNote"_s, u"delete"_s};
    QStringList order;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(details->isAncestorOf(QApplication::focusWidget()));
        order.append(QApplication::focusWidget()->objectName());
    }
    QCOMPARE(order, expected);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(index));
    QTest::keyClick(tree(), Qt::Key_Right);
    QVERIFY(tree()->isExpanded(index));
}

void tst_BackupTree::shouldListHundreds()
{
    Service busy = m_tab->shop;
    busy.backups.clear();
    for (int i = 0; i < 300; ++i)
        busy.backups.append(m_tab->backup(300 - i, 2 + 3 * i, Trigger::Manual));
    m_tab->tab->setService(busy);
    QCOMPARE(m_tab->model()->rowCount(m_tab->model()->index(0, 0)), 300);
    // Opening the last one brings it into view, with the beginning of its details.
    QWidget *details = m_tab->open(1);
    QVERIFY(details && details->isVisible());
    const QRect view = tree()->viewport()->rect();
    QVERIFY(view.contains(tree()->visualRect(m_tab->row(1))));
    QVERIFY(view.intersects(details->geometry()));
}

QTEST_MAIN(tst_BackupTree)
#include "tst_backuptree.moc"
