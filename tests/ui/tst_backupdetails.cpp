// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupdetails.h"

#include "backupsfixture.h"
#include "pictures.h"
#include "textlabel.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// An opened row of the Backups tab: what it tells, and what can be asked for in it.
class tst_BackupDetails : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_tab.reset(); }
    void shouldAskForWhatIsClicked();
    void shouldShowTheJobThatReadsIt();
    void shouldCopyIdAndCommand();
    void shouldAskBeforeItDeletes();
    void shouldListContents();
    void shouldSayWhyABackupFailed();
    void shouldShowAnUnusualBackupWithItsNumbers();
    void shouldWarnOfADamagedOne();
    void shouldAskForOptionsWhereThereAreSome();

private:
    std::unique_ptr<BackupsFixture> m_tab;
};

void tst_BackupDetails::init()
{
    failOnWarnings();
    m_tab = std::make_unique<BackupsFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab->tab.get()));
}

void tst_BackupDetails::shouldAskForWhatIsClicked()
{
    const QString id = m_tab->idOf(m_tab->marked);
    QWidget *details = m_tab->open(m_tab->marked);
    m_tab->tab->setRestoreName(u"postgres-restore-20261121T091502Z"_s);
    QSignalSpy restores(m_tab->tab.get(), &BackupsTab::restoreRequested);
    clickButton(details, u"restore"_s);
    QCOMPARE(restores.count(), 1);
    const auto request = restores.first().first().value<RestoreRequest>();
    QCOMPARE(request.serviceId, m_tab->shop.id);
    QCOMPARE(request.backupId, id);
    QCOMPARE(request.name, u"postgres-restore-20261121T091502Z"_s);

    QSignalSpy verified(m_tab->tab.get(), &BackupsTab::verifyRequested);
    clickButton(details, u"verify"_s);
    QCOMPARE(verified.first(), (QVariantList{m_tab->shop.id, id}));
    QSignalSpy pinned(m_tab->tab.get(), &BackupsTab::pinRequested);
    clickButton(details, u"pin"_s);
    QCOMPARE(pinned.first(), (QVariantList{m_tab->shop.id, id, false}));
}

void tst_BackupDetails::shouldShowTheJobThatReadsIt()
{
    QWidget *details = m_tab->open(m_tab->marked);
    JobInfo job = m_tab->console.job(u"download"_s, m_tab->shop);
    job.backupId = m_tab->idOf(m_tab->marked);
    m_tab->tab->setJobs({job});
    QVERIFY(!details->findChild<QPushButton *>(u"download"_s)->isEnabled());
    QSignalSpy cancelled(m_tab->tab.get(), &BackupsTab::cancelRequested);
    clickButton(details, u"cancelReader"_s);
    QCOMPARE(cancelled.first().first(), job.id);
    job.state = JobInfo::State::Done;
    m_tab->tab->setJobs({job});
    QVERIFY(details->findChild<QPushButton *>(u"download"_s)->isEnabled());
    QVERIFY(!details->findChild<QPushButton *>(u"cancelReader"_s)->isVisibleTo(details));
}

void tst_BackupDetails::shouldCopyIdAndCommand()
{
    const QString id = m_tab->idOf(m_tab->marked);
    QWidget *details = m_tab->open(m_tab->marked);
    clickButton(details->findChild<QWidget *>(u"restoreCommand"_s), u"copy"_s);
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"reprise ") && command.contains(u" restore "),
             qPrintable(command));
    QVERIFY(command.contains(id));
    auto *shown = details->findChild<QWidget *>(u"backupId"_s);
    QCOMPARE(shown->findChild<QLabel *>(u"text"_s)->text(), id);
    clickButton(shown, u"copy"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), id);
}

void tst_BackupDetails::shouldAskBeforeItDeletes()
{
    QSignalSpy deleted(m_tab->tab.get(), &BackupsTab::deleteRequested);
    clickButton(m_tab->open(m_tab->marked), u"delete"_s);
    auto *question = m_tab->find<QMessageBox>(u"deleteQuestion"_s);
    QVERIFY(question);
    QCOMPARE(deleted.count(), 0);
    question->reject();
    QTRY_VERIFY(!m_tab->tab->findChild<QMessageBox *>());
    QCOMPARE(deleted.count(), 0);

    clickButton(m_tab->open(m_tab->marked), u"delete"_s);
    clickButton(m_tab->find<QMessageBox>(u"deleteQuestion"_s), u"confirmDelete"_s);
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted.first(), (QVariantList{m_tab->shop.id, m_tab->idOf(m_tab->marked)}));
}

void tst_BackupDetails::shouldListContents()
{
    QWidget *details = m_tab->open(m_tab->marked);
    QCOMPARE(details->findChild<TextLabel *>(u"contents"_s)->whole(),
             u"2 databases, 1 tablespace"_s);
    clickButton(details, u"showContents"_s);
    auto *dialog = m_tab->find<QDialog>(u"contentsDialog"_s);
    QVERIFY(dialog);
    auto *contents = dialog->findChild<QTreeWidget *>(u"contentsTree"_s);
    QCOMPARE(contents->topLevelItemCount(), 3);
    QCOMPARE(contents->topLevelItem(0)->text(0), u"shop"_s);
    QCOMPARE(contents->topLevelItem(0)->text(2), u"900 MB"_s);
}

void tst_BackupDetails::shouldSayWhyABackupFailed()
{
    QWidget *failed = m_tab->open(m_tab->failed);
    auto *problem = failed->findChild<QWidget *>(u"problemBlock"_s);
    QVERIFY(problem->isVisibleTo(failed));
    QVERIFY(!failed->findChild<QWidget *>(u"restoreBlock"_s)->isVisibleTo(failed));
    QSignalSpy asked(m_tab->tab.get(), &BackupsTab::logRequested);
    clickButton(failed, u"showLog"_s);
    QCOMPARE(asked.first(), (QVariantList{m_tab->shop.id, m_tab->idOf(m_tab->failed)}));
    // One that was cancelled says so, and is not called a failure.
    QWidget *cancelled = m_tab->open(m_tab->cancelled);
    QStringList texts;
    for (const QLabel *label :
         cancelled->findChild<QWidget *>(u"problemBlock"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"This backup was cancelled"_s), qPrintable(texts.join(u'|')));
}

void tst_BackupDetails::shouldWarnOfADamagedOne()
{
    // It can be restored, after a warning.
    QWidget *damaged = m_tab->open(m_tab->damaged);
    QVERIFY(damaged->findChild<QWidget *>(u"problemBlock"_s)->isVisibleTo(damaged));
    QVERIFY(damaged->findChild<QWidget *>(u"restoreBlock"_s)->isVisibleTo(damaged));
    // One whose files are gone cannot.
    Service broken = m_tab->shop;
    broken.backups[0].dataIntact = false;
    m_tab->tab->setService(broken);
    QWidget *gone = m_tab->open(m_tab->newest);
    QVERIFY(gone->findChild<QWidget *>(u"problemBlock"_s)->isVisibleTo(gone));
    QVERIFY(!gone->findChild<QWidget *>(u"restoreBlock"_s)->isVisibleTo(gone));
    QVERIFY(!gone->findChild<QPushButton *>(u"download"_s)->isEnabled());
}

void tst_BackupDetails::shouldAskForOptionsWhereThereAreSome()
{
    QWidget *details = m_tab->open(m_tab->marked);
    QVERIFY(!details->findChild<QPushButton *>(u"restoreOptions"_s)->isVisible());
    Field port;
    port.key = u"tcp-port"_s;
    port.label = u"Port"_s;
    port.kind = Field::Kind::Number;
    m_tab->tab->setRestoreOptions({port});
    m_tab->tab->setService(m_tab->shop);
    clickButton(details, u"restoreOptions"_s);
    auto *dialog = m_tab->find<QDialog>(u"restoreOptionsDialog"_s);
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(u"field-tcp-port"_s)->setText(u"5433"_s);
    QSignalSpy restores(m_tab->tab.get(), &BackupsTab::restoreRequested);
    clickButton(dialog, u"restoreWithOptions"_s);
    QCOMPARE(restores.count(), 1);
    const auto request = restores.first().first().value<RestoreRequest>();
    QCOMPARE(request.backupId, m_tab->idOf(m_tab->marked));
    QCOMPARE(request.options, (QMap<QString, QString>{{u"tcp-port"_s, u"5433"_s}}));
}

void tst_BackupDetails::shouldShowAnUnusualBackupWithItsNumbers()
{
    const qint64 newest = BackupsFixture::newest;
    const auto proof = [&] {
        return m_tab->row(newest).data(BackupTreeModel::ProofRole).value<BackupTreeModel::Proof>();
    };
    const auto isShown = [&](const QString &name) {
        QWidget *details = m_tab->open(newest);
        return details->findChild<QWidget *>(name)->isVisibleTo(details);
    };
    QVERIFY(!isShown(u"problemBlock"_s));
    Service unusual = m_tab->shop;
    unusual.backups[0].anomalies = {
        {.code = u"anomaly-smaller"_s,
         .args = {{u"bytes"_s, 44'000'000}, {u"usual"_s, 944'000'000}}}};
    m_tab->tab->setService(unusual);
    QCOMPARE(proof(), BackupTreeModel::Proof::Unusual);
    QVERIFY(isShown(u"problemBlock"_s));
    QWidget *details = m_tab->open(newest);
    const QList<QLabel *> labels = details->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(u"Only 44 MB of data; usual are 944 MB."_s);
    }));
    QSignalSpy accepted(m_tab->tab.get(), &BackupsTab::acceptRequested);
    clickButton(details, u"accept"_s);
    QCOMPARE(accepted, (QList<QVariantList>{{unusual.id, m_tab->idOf(newest)}}));
    unusual.backups[0].marks.accepted = true;
    m_tab->tab->setService(unusual);
    QVERIFY(!isShown(u"problemBlock"_s));
    QCOMPARE(proof(), BackupTreeModel::Proof::Proved);
}

QTEST_MAIN(tst_BackupDetails)
#include "tst_backupdetails.moc"
