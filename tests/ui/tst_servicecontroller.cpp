// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecontroller.h"

#include "lists/backuptreemodel.h"
#include "managerun.h"
#include "pictures.h"
#include "verifyresult.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <memory>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// What the buttons of a backup lead to, through the controller, in real files.
class tst_ServiceController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_run.reset(); }
    void shouldDownload();
    void shouldNotTouchAFileThatIsThere();
    void shouldRestoreUnderTheNameItShows();
    void shouldVerify();
    void shouldFindAChangedByte();
    void shouldPinAndNote();
    void shouldDeleteAndBringBack();
    void shouldSayWhyItFailedAndShowTheLog();
    void shouldBackUpWhereRoomIsDoubtfulOnlyIfAsked();

private:
    void chooseFile(const QString &path);
    [[nodiscard]] QString said() const { return m_run->strip()->text(); }
    [[nodiscard]] BackupTreeModel::Proof proof() const
    {
        return m_run->newest().data(BackupTreeModel::ProofRole).value<BackupTreeModel::Proof>();
    }
    [[nodiscard]] QString shownRestoreName() const;

    std::unique_ptr<ManageRun> m_run;
};

void tst_ServiceController::init()
{
    failOnWarnings();
    m_run = std::make_unique<ManageRun>();
}

/// In the dialog that a click on Download opens.
void tst_ServiceController::chooseFile(const QString &path)
{
    m_run->click(u"download"_s);
    auto *dialog = m_run->page()->findChild<QFileDialog *>(u"downloadDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
}

void tst_ServiceController::shouldDownload()
{
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->open());
    const QString target = m_run->folder.filePath(u"copy.tar.zst"_s);
    chooseFile(target);
    QTRY_VERIFY2(said().contains(u"has been downloaded"), qPrintable(said()));
    QCOMPARE(QCryptographicHash::hash(contentOf(target), QCryptographicHash::Sha256).toHex(),
             m_run->newestBackup().archive.sha256);
    QVERIFY(m_run->offer(u"Open folder"_s));
}

void tst_ServiceController::shouldNotTouchAFileThatIsThere()
{
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->open());
    const QString mine = m_run->folder.filePath(u"mine"_s);
    put(mine, "mine");
    chooseFile(mine);
    QTRY_COMPARE(m_run->strip()->messageType(), KMessageWidget::Error);
    QVERIFY2(said().contains(mine), qPrintable(said()));
    QCOMPARE(contentOf(mine), "mine");
}

QString tst_ServiceController::shownRestoreName() const
{
    static const QRegularExpression name(u"[a-z]+-restore-[0-9TZ-]+"_s);
    const auto labels =
        m_run->page()->findChild<QWidget *>(u"restoreBlock"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (const auto match = name.match(label->text()); match.hasMatch())
            return match.captured();
    }
    return {};
}

void tst_ServiceController::shouldRestoreUnderTheNameItShows()
{
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->open());
    QTRY_VERIFY(!shownRestoreName().isEmpty());
    const QString name = shownRestoreName();
    m_run->click(u"restore"_s);
    QVERIFY2(said().contains(u"A restore of"), qPrintable(said()));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_run->service(name) && m_run->service(name)->state == Service::State::Running, 15'000);
    QTRY_VERIFY2(said().contains(u"has been restored"), qPrintable(said()));
    const QString id = m_run->service(name)->id;
    QVERIFY(m_run->offer(u"Show"_s));
    m_run->offer(u"Show"_s)->trigger();
    QCOMPARE(m_run->window->currentService(), id);

    m_run->window->showService(id, ManagePage::Tab::Overview);
    m_run->click(u"stop"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->service(name)->state, Service::State::Stopped, 15'000);
    m_run->click(u"start"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->service(name)->state, Service::State::Running, 15'000);
}

void tst_ServiceController::shouldVerify()
{
    QVERIFY(m_run->takeBackup());
    QCOMPARE(proof(), BackupTreeModel::Proof::None);
    QVERIFY(m_run->open());
    m_run->click(u"verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(proof(), BackupTreeModel::Proof::Proved, 15'000);
    QTRY_VERIFY2(said().contains(u"is proved"), qPrintable(said()));
}

void tst_ServiceController::shouldFindAChangedByte()
{
    QVERIFY(m_run->takeBackup());
    const Backup backup = m_run->newestBackup();
    const QString archive = backup.folder + u'/' + backup.archive.name;
    QByteArray bytes = contentOf(archive);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    put(archive, bytes);
    QVERIFY(m_run->open());
    m_run->click(u"verify"_s);
    QTRY_COMPARE_WITH_TIMEOUT(proof(), BackupTreeModel::Proof::Damaged, 15'000);
    QTRY_COMPARE(m_run->strip()->messageType(), KMessageWidget::Error);
    QVERIFY(m_run->open()->findChild<QWidget *>(u"problemBlock"_s)->isVisible());
}

void tst_ServiceController::shouldPinAndNote()
{
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->open());
    m_run->click(u"pin"_s);
    QTRY_VERIFY(m_run->newestBackup().marks.pinned);
    QCOMPARE(m_run->button(u"pin"_s)->text(), u"Unpin"_s);
    m_run->click(u"pin"_s);
    QTRY_VERIFY(!m_run->newestBackup().marks.pinned);
    m_run->click(u"editNote"_s);
    auto *dialog = m_run->page()->findChild<QInputDialog *>(u"noteDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"before migration"_s);
    dialog->accept();
    QTRY_COMPARE(m_run->newestBackup().marks.note, u"before migration"_s);
}

void tst_ServiceController::shouldDeleteAndBringBack()
{
    QVERIFY(m_run->takeBackup());
    QVERIFY(m_run->takeBackup());
    const QString id = m_run->newestBackup().id;
    QVERIFY(m_run->open());
    m_run->click(u"delete"_s);
    auto *question = m_run->page()->findChild<QMessageBox *>(u"deleteQuestion"_s);
    QVERIFY(question);
    QCOMPARE(m_run->count(), 2);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirmDelete"_s), Qt::LeftButton);
    QTRY_COMPARE(m_run->count(), 1);
    QTRY_VERIFY(m_run->offer(u"Undo"_s));
    m_run->offer(u"Undo"_s)->trigger();
    QTRY_COMPARE(m_run->count(), 2);
    QCOMPARE(m_run->newestBackup().id, id);
}

void tst_ServiceController::shouldSayWhyItFailedAndShowTheLog()
{
    QVERIFY(QDir(m_run->shopFolder()).removeRecursively());
    m_run->click(u"backUpNow"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_run->strip()->messageType(), KMessageWidget::Error, 15'000);
    QVERIFY2(said().contains(m_run->shopFolder()), qPrintable(said()));
    QTRY_COMPARE(m_run->newestState(), BackupState::Failed);
    QWidget *details = m_run->open();
    QVERIFY(details->findChild<QWidget *>(u"problemBlock"_s)->isVisible());
    m_run->click(u"showLog"_s);
    QTRY_VERIFY(m_run->page()->findChild<QDialog *>(u"textDialog"_s));
    auto *dialog = m_run->page()->findChild<QDialog *>(u"textDialog"_s);
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().isEmpty());
    dialog->close();
}

void tst_ServiceController::shouldBackUpWhereRoomIsDoubtfulOnlyIfAsked()
{
    // Takes no room, and no disk of ours has that much.
    const QString huge = m_run->shopFolder() + u"/huge"_s;
    put(huge, {});
    QCOMPARE(::truncate(QFile::encodeName(huge).constData(), qint64(15) << 40), 0);
    m_run->click(u"backUpNow"_s);
    QTRY_COMPARE(m_run->newestState(), BackupState::Failed);
    QTRY_VERIFY(m_run->offer(u"Back up all the same"_s));
    QVERIFY(QFile::remove(huge));
    put(huge, "small again");
    m_run->offer(u"Back up all the same"_s)->trigger();
    QTRY_COMPARE(m_run->newestState(), BackupState::Completed);
    QCOMPARE(m_run->count(), 2);
}

QTEST_MAIN(tst_ServiceController)
#include "tst_servicecontroller.moc"
