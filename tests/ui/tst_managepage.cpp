// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "managepage.h"

#include "backupdetails.h"
#include "backupstab.h"
#include "backuptree.h"
#include "clock.h"
#include "filecopyengine.h"
#include "jobs/jobrunner.h"
#include "lists/backuptreemodel.h"
#include "messagestrip.h"
#include "monitor.h"
#include "pendingrow.h"
#include "program.h"
#include "sentences.h"
#include "servicecontroller.h"
#include "services/home.h"
#include "verifyresult.h"

#include <QAction>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// The page of a service with everything real behind it: operations, jobs, a repository and an
/// engine whose service is a folder.
class tst_ManagePage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void shouldTakeABackupAndShowIt();
    void shouldCancelABackup();
    void shouldDownload();
    void shouldRestoreUnderTheNameItShows();
    void shouldVerify();
    void shouldPinAndNote();
    void shouldDeleteAndBringBack();
    void shouldSayWhyItFailedAndShowTheLog();
    void shouldBackUpWhereRoomIsDoubtfulOnlyIfAsked();
    void shouldNoticeThatTheRepositoryIsGone();
    void shouldSwitchBetweenTabsAndServices();

private:
    struct World
    {
        World(const QString &folder, EngineRegistry &engines)
            : home(Home::at(folder + "/home"_L1))
            , runner(home, clock)
            , operations(home, engines, clock, runner)
            , sentences(engines)
        {
        }
        Home home;
        SystemClock clock;
        JobRunner runner;
        Operations operations;
        Sentences sentences;
        std::unique_ptr<Monitor> monitor;
        std::unique_ptr<ServiceController> controller;
        std::unique_ptr<ManagePage> page;
    };

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString repository() const { return path(u"repository"_s); }
    void show(const QString &serviceId);
    void setSlow(int milliseconds);
    [[nodiscard]] bool takeBackup();
    [[nodiscard]] BackupTree *tree() const { return m_world->page->findChild<BackupTree *>(); }
    [[nodiscard]] QModelIndex newest() const;
    [[nodiscard]] BackupState newestState() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QWidget *open();
    [[nodiscard]] QPushButton *button(const QString &name) const;
    [[nodiscard]] MessageStrip *strip() const;
    [[nodiscard]] QAction *offer(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    EngineRegistry m_engines;
    std::unique_ptr<World> m_world;
    QString m_shop;
};

void tst_ManagePage::init()
{
    // The offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    if (m_engines.ids().isEmpty())
        m_engines.add(std::make_unique<FileCopyEngine>());
    QVERIFY(QDir().mkpath(path(u"shop"_s)));
    for (int i = 0; i < 5; ++i)
        QVERIFY(putFile(path(u"shop/table%1"_s.arg(i)), QByteArray("row\n").repeated(5000 + i)));
    m_world = std::make_unique<World>(m_folder->path(), m_engines);
    VERIFY_RESULT(m_world->home.prepare());
    NewService shop;
    shop.engine = u"filecopy"_s;
    shop.name = u"shop"_s;
    shop.settings = {{u"folder"_s, path(u"shop"_s)}};
    shop.repositoryPath = repository();
    const Result<Service> added = m_world->operations.addService(shop);
    VERIFY_RESULT(added);
    m_shop = added->id;

    m_world->monitor = std::make_unique<Monitor>(m_world->operations);
    m_world->controller = std::make_unique<ServiceController>(
        m_world->operations, *m_world->monitor, m_world->sentences);
    m_world->page = std::make_unique<ManagePage>(*m_world->controller, m_world->clock, new QWidget);
    QTRY_VERIFY(m_world->monitor->isReady());
    show(m_shop);
    QVERIFY(QTest::qWaitForWindowExposed(m_world->page.get()));
}

void tst_ManagePage::cleanup()
{
    for (const Service &service : m_world->monitor->services()) {
        if (service.isManaged())
            m_world->operations.remove(service.id).future.waitForFinished();
    }
    m_world->page.reset();
    m_world->controller.reset();
    m_world->monitor.reset();
    m_world.reset();
    m_folder.reset();
}

/// As the window does it.
void tst_ManagePage::show(const QString &serviceId)
{
    Monitor &monitor = *m_world->monitor;
    ManagePage &page = *m_world->page;
    monitor.disconnect(&page);
    const auto showService = [&monitor, &page, serviceId] {
        if (const Service *service = monitor.service(serviceId))
            page.setService(*service);
    };
    connect(&monitor, &Monitor::servicesChanged, &page, showService);
    connect(&monitor, &Monitor::jobsChanged, &page, &ManagePage::setJobs);
    showService();
    page.setJobs(monitor.jobs());
    page.resize(1200, 900);
    page.show();
}

void tst_ManagePage::setSlow(int milliseconds)
{
    ServiceChange change;
    change.settings = {{u"slow"_s, QString::number(milliseconds)}};
    VERIFY_RESULT(m_world->operations.changeService(m_shop, change));
}

QModelIndex tst_ManagePage::newest() const
{
    const QAbstractItemModel *model = tree()->model();
    QModelIndex newest;
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex row = model->index(0, 0, model->index(group, 0));
        if (row.data(BackupTreeModel::SequenceRole).toLongLong() >
            newest.data(BackupTreeModel::SequenceRole).toLongLong())
            newest = row;
    }
    return newest;
}

BackupState tst_ManagePage::newestState() const
{
    return newest().data(BackupTreeModel::StateRole).value<BackupState>();
}

int tst_ManagePage::count() const
{
    return qobject_cast<BackupTreeModel *>(tree()->model())->backupCount();
}

bool tst_ManagePage::takeBackup()
{
    const int before = count();
    QTest::mouseClick(button(u"backUpNow"_s), Qt::LeftButton);
    return QTest::qWaitFor(
        [this, before] {
            return count() > before && newestState() == BackupState::Completed &&
                   button(u"backUpNow"_s)->isEnabled();
        },
        15'000);
}

QWidget *tst_ManagePage::open()
{
    tree()->setExpanded(newest(), true);
    return tree()->indexWidget(tree()->model()->index(0, 0, newest()));
}

QPushButton *tst_ManagePage::button(const QString &name) const
{
    return m_world->page->findChild<QPushButton *>(name);
}

MessageStrip *tst_ManagePage::strip() const
{
    return m_world->page->findChild<MessageStrip *>(u"outcomeStrip"_s);
}

QAction *tst_ManagePage::offer(const QString &text) const
{
    const QList<QAction *> actions = strip()->actions();
    for (QAction *action : actions) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

void tst_ManagePage::shouldTakeABackupAndShowIt()
{
    setSlow(60);
    QCOMPARE(count(), 0);
    QVERIFY(button(u"firstBackUp"_s)->isVisible());
    QTest::mouseClick(button(u"firstBackUp"_s), Qt::LeftButton);
    // At once: nothing was waited for.
    QVERIFY(!strip()->isHidden());
    QVERIFY2(strip()->text().contains(u"has been initiated"), qPrintable(strip()->text()));
    QTRY_VERIFY(m_world->page->findChild<PendingRow *>());
    QVERIFY(m_world->page->findChild<PendingRow *>()->isVisible());
    QCOMPARE(newestState(), BackupState::Pending);
    QTRY_COMPARE_WITH_TIMEOUT(newestState(), BackupState::Completed, 15'000);
    QCOMPARE(count(), 1);
    QTRY_VERIFY(!m_world->page->findChild<PendingRow *>());
    QTRY_VERIFY2(strip()->text().contains(u"is complete"), qPrintable(strip()->text()));
    QTRY_VERIFY(button(u"backUpNow"_s)->isEnabled());
    // The page says no more than what is there.
    const auto facts = m_world->page->findChild<QLabel *>(u"backupFacts"_s)->text();
    QVERIFY2(facts.contains(u"1 backup"), qPrintable(facts));
    QTRY_VERIFY(m_world->page->findChild<QLabel *>(u"backupFacts"_s)->text().contains(u"free"));
}

void tst_ManagePage::shouldCancelABackup()
{
    setSlow(20'000);
    QTest::mouseClick(button(u"backUpNow"_s), Qt::LeftButton);
    QTRY_VERIFY(m_world->page->findChild<PendingRow *>());
    QTRY_VERIFY(!newest().data(BackupTreeModel::IdRole).toString().isEmpty());
    QVERIFY(!button(u"backUpNow"_s)->isEnabled());
    QTest::mouseClick(button(u"cancel"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(newestState(), BackupState::Cancelled, 10'000);
    QTRY_VERIFY(!m_world->page->findChild<PendingRow *>());
    // No failure.
    QTRY_VERIFY(strip()->messageType() != KMessageWidget::Error);
    QWidget *details = open();
    QVERIFY(details);
    QVERIFY(!details->findChild<QWidget *>(u"restoreBlock"_s)->isVisibleTo(details));
}

void tst_ManagePage::shouldDownload()
{
    QVERIFY(takeBackup());
    QVERIFY(open());
    QTest::mouseClick(button(u"download"_s), Qt::LeftButton);
    auto *dialog = m_world->page->findChild<QFileDialog *>(u"downloadDialog"_s);
    QVERIFY(dialog);
    const QString target = path(u"copy.tar.zst"_s);
    emit dialog->fileSelected(target);
    dialog->reject();
    QTRY_VERIFY2(strip()->text().contains(u"has been downloaded"), qPrintable(strip()->text()));
    const auto backup = newest().data(BackupTreeModel::BackupRole).value<Backup>();
    QCOMPARE(QCryptographicHash::hash(fileContent(target), QCryptographicHash::Sha256).toHex(),
             backup.archive.sha256);
    QVERIFY(offer(u"Open folder"_s));
    // A file that is there is not touched.
    QVERIFY(putFile(path(u"mine"_s), "mine"));
    QTRY_VERIFY(!m_world->page->findChild<QFileDialog *>());
    QTRY_VERIFY(button(u"download"_s)->isEnabled());
    QTest::mouseClick(button(u"download"_s), Qt::LeftButton);
    dialog = m_world->page->findChild<QFileDialog *>(u"downloadDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(path(u"mine"_s));
    dialog->reject();
    QTRY_COMPARE(strip()->messageType(), KMessageWidget::Error);
    QCOMPARE(fileContent(path(u"mine"_s)), "mine");
}

void tst_ManagePage::shouldRestoreUnderTheNameItShows()
{
    QVERIFY(takeBackup());
    QWidget *details = open();
    auto *text = details->findChild<QWidget *>(u"restoreBlock"_s);
    QString name;
    QTRY_VERIFY([&] {
        for (const QLabel *label : text->findChildren<QLabel *>()) {
            static const QRegularExpression shown(u"[a-z]+-restore-[0-9TZ-]+"_s);
            if (const auto match = shown.match(label->text()); match.hasMatch())
                name = match.captured();
        }
        return !name.isEmpty();
    }());
    QTest::mouseClick(button(u"restore"_s), Qt::LeftButton);
    QVERIFY2(strip()->text().contains(u"A restore of"), qPrintable(strip()->text()));
    const auto restored = [this, &name]() -> std::optional<Service> {
        for (const Service &service : m_world->monitor->services()) {
            if (service.name == name)
                return service;
        }
        return std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(restored() && restored()->state == Service::State::Running, 15'000);
    QTRY_VERIFY2(strip()->text().contains(u"has been restored"), qPrintable(strip()->text()));
    QString asked;
    connect(m_world->controller.get(), &ServiceController::serviceRequested, this,
            [&asked](const QString &id) { asked = id; });
    QVERIFY(offer(u"Show"_s));
    offer(u"Show"_s)->trigger();
    QCOMPARE(asked, restored()->id);

    m_world->controller->stop(restored()->id);
    QTRY_COMPARE_WITH_TIMEOUT(restored()->state, Service::State::Stopped, 15'000);
    m_world->controller->start(restored()->id);
    QTRY_COMPARE_WITH_TIMEOUT(restored()->state, Service::State::Running, 15'000);
    m_world->controller->remove(restored()->id);
    QTRY_VERIFY_WITH_TIMEOUT(!restored(), 15'000);
}

void tst_ManagePage::shouldVerify()
{
    QVERIFY(takeBackup());
    const auto proof = [this] {
        return newest().data(BackupTreeModel::ProofRole).value<BackupTreeModel::Proof>();
    };
    QCOMPARE(proof(), BackupTreeModel::Proof::None);
    QVERIFY(open());
    QTest::mouseClick(button(u"verify"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(proof(), BackupTreeModel::Proof::Proved, 15'000);
    QTRY_VERIFY2(strip()->text().contains(u"is proved"), qPrintable(strip()->text()));

    // A byte that changed since is found, and said.
    const auto backup = newest().data(BackupTreeModel::BackupRole).value<Backup>();
    const QString archive = backup.folder + u'/' + backup.archive.name;
    QByteArray bytes = fileContent(archive);
    bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
    QVERIFY(putFile(archive, bytes));
    QTRY_VERIFY(button(u"verify"_s)->isEnabled());
    QTest::mouseClick(button(u"verify"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(proof(), BackupTreeModel::Proof::Damaged, 15'000);
    QTRY_COMPARE(strip()->messageType(), KMessageWidget::Error);
    QVERIFY(open()->findChild<QWidget *>(u"problemBlock"_s)->isVisible());
}

void tst_ManagePage::shouldPinAndNote()
{
    QVERIFY(takeBackup());
    QVERIFY(open());
    QTest::mouseClick(button(u"pin"_s), Qt::LeftButton);
    QTRY_VERIFY(newest().data(BackupTreeModel::PinnedRole).toBool());
    QCOMPARE(button(u"pin"_s)->text(), u"Unpin"_s);
    QTest::mouseClick(button(u"pin"_s), Qt::LeftButton);
    QTRY_VERIFY(!newest().data(BackupTreeModel::PinnedRole).toBool());
    QTest::mouseClick(button(u"editNote"_s), Qt::LeftButton);
    auto *dialog = m_world->page->findChild<QInputDialog *>(u"noteDialog"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"before migration"_s);
    dialog->accept();
    QTRY_COMPARE(newest().data(BackupTreeModel::NoteRole).toString(), u"before migration"_s);
}

void tst_ManagePage::shouldDeleteAndBringBack()
{
    QVERIFY(takeBackup());
    QVERIFY(takeBackup());
    const QString id = newest().data(BackupTreeModel::IdRole).toString();
    QVERIFY(open());
    QTest::mouseClick(button(u"delete"_s), Qt::LeftButton);
    auto *question = m_world->page->findChild<QMessageBox *>(u"deleteQuestion"_s);
    QVERIFY(question);
    QCOMPARE(count(), 2);
    QTest::mouseClick(question->findChild<QPushButton *>(u"confirmDelete"_s), Qt::LeftButton);
    QTRY_COMPARE(count(), 1);
    QTRY_VERIFY(offer(u"Undo"_s));
    offer(u"Undo"_s)->trigger();
    QTRY_COMPARE(count(), 2);
    QCOMPARE(newest().data(BackupTreeModel::IdRole).toString(), id);
}

void tst_ManagePage::shouldSayWhyItFailedAndShowTheLog()
{
    QVERIFY(QDir(path(u"shop"_s)).removeRecursively());
    QTest::mouseClick(button(u"backUpNow"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(strip()->messageType(), KMessageWidget::Error, 15'000);
    QVERIFY2(strip()->text().size() > 20, qPrintable(strip()->text()));
    QTRY_COMPARE(newestState(), BackupState::Failed);
    QWidget *details = open();
    QVERIFY(details->findChild<QWidget *>(u"problemBlock"_s)->isVisible());
    QTest::mouseClick(button(u"showLog"_s), Qt::LeftButton);
    QTRY_VERIFY(m_world->page->findChild<QDialog *>(u"textDialog"_s));
    auto *dialog = m_world->page->findChild<QDialog *>(u"textDialog"_s);
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"text"_s)->toPlainText().isEmpty());
    dialog->close();
}

void tst_ManagePage::shouldBackUpWhereRoomIsDoubtfulOnlyIfAsked()
{
    // Takes no room, and no disk of ours has that much.
    const QString huge = path(u"shop/huge"_s);
    QVERIFY(putFile(huge, {}));
    QCOMPARE(::truncate(QFile::encodeName(huge).constData(), qint64(15) << 40), 0);
    button(u"backUpNow"_s)->click();
    QTRY_COMPARE(newestState(), BackupState::Failed);
    QTRY_VERIFY(offer(u"Back up all the same"_s));
    QVERIFY(QFile::remove(huge));
    QVERIFY(putFile(huge, "small again"));
    offer(u"Back up all the same"_s)->trigger();
    QTRY_COMPARE(newestState(), BackupState::Completed);
    QCOMPARE(count(), 2);
}

void tst_ManagePage::shouldNoticeThatTheRepositoryIsGone()
{
    QVERIFY(takeBackup());
    auto *problem = m_world->page->findChild<MessageStrip *>(u"repositoryStrip"_s);
    QVERIFY(problem->isHidden());
    QVERIFY(QDir().rename(repository(), path(u"elsewhere"_s)));
    QTRY_VERIFY(!problem->isHidden());
    QVERIFY2(problem->text().contains(repository()), qPrintable(problem->text()));
    QVERIFY(!button(u"backUpNow"_s)->isEnabled());
    QVERIFY(QDir().rename(path(u"elsewhere"_s), repository()));
    QTRY_VERIFY(problem->isHidden());
    QTRY_COMPARE(count(), 1);
    QVERIFY(button(u"backUpNow"_s)->isEnabled());
}

void tst_ManagePage::shouldSwitchBetweenTabsAndServices()
{
    QVERIFY(takeBackup());
    QCOMPARE(m_world->page->currentTab(), ManagePage::Tab::Backups);
    QTest::mouseClick(m_world->page->findChild<QAbstractButton *>(u"overviewTabButton"_s),
                      Qt::LeftButton);
    QCOMPARE(m_world->page->currentTab(), ManagePage::Tab::Overview);
    QTest::mouseClick(m_world->page->findChild<QAbstractButton *>(u"backupsTabButton"_s),
                      Qt::LeftButton);
    QCOMPARE(m_world->page->currentTab(), ManagePage::Tab::Backups);

    NewService other;
    other.engine = u"filecopy"_s;
    other.name = u"other"_s;
    other.settings = {{u"folder"_s, path(u"shop"_s)}};
    other.repositoryPath = repository();
    const Result<Service> added = m_world->operations.addService(other);
    VERIFY_RESULT(added);
    QTRY_VERIFY(m_world->monitor->service(added->id));
    QVERIFY(open());
    show(added->id);
    QTRY_VERIFY(!m_world->page->findChild<BackupDetails *>());
    QCOMPARE(count(), 0);
    QVERIFY(strip()->isHidden());
    QCOMPARE(m_world->page->findChild<QLabel *>(u"serviceName"_s)->text(), u"other"_s);
    show(m_shop);
    QCOMPARE(count(), 1);
}

QTEST_MAIN(tst_ManagePage)
#include "tst_managepage.moc"
