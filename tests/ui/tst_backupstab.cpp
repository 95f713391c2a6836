// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupstab.h"

#include "backupdetails.h"
#include "backuptree.h"
#include "consolefixture.h"
#include "pendingrow.h"
#include "pictures.h"
#include "sentences.h"
#include "servicecontroller.h"
#include "textlabel.h"
#include "theme.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

/// One backup of `shop`, taken `hours` before the fixture's time.
Backup backupOf(const ConsoleFixture &fixture, const Service &service, qint64 sequence,
                qint64 hours, Trigger trigger, BackupState state = BackupState::Completed)
{
    Backup backup = fixture.goodBackups(service, 1, hours).constFirst();
    backup.sequence = sequence;
    backup.id = backup.started.toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u"-k%1f9"_s.arg(sequence);
    backup.trigger = trigger;
    backup.state = state;
    if (state != BackupState::Completed) {
        backup.archive = {};
        return backup;
    }
    backup.productVersion = u"17.12"_s;
    backup.archive.name = u"shop-%1.tar.zst"_s.arg(backup.id);
    backup.archive.sha256 = QByteArray("9f2c03d1").repeated(7) + "55a071ab";
    backup.consistency = {u"moment"_s, backup.finished, backup.finished, {}};
    backup.contents = QJsonArray{
        QJsonObject{{u"kind"_s, u"database"_s}, {u"name"_s, u"shop"_s}, {u"bytes"_s, 900'000'000}},
        QJsonObject{{u"kind"_s, u"database"_s}, {u"name"_s, u"postgres"_s}, {u"bytes"_s, 7'000}},
        QJsonObject{{u"kind"_s, u"tablespace"_s}, {u"name"_s, u"fast"_s}, {u"bytes"_s, 9'000}}};
    return backup;
}

/// After the drawing target-backups.png.
Service shop(const ConsoleFixture &fixture)
{
    Service service = fixture.service(u"shop"_s, u"postgresql"_s);
    service.productVersion = u"17.12"_s;
    const auto at = [&](qint64 sequence, qint64 hours, Trigger trigger,
                        BackupState state = BackupState::Completed) {
        return backupOf(fixture, service, sequence, hours, trigger, state);
    };
    Backup marked = at(20, 124, Trigger::Manual);
    marked.marks.note = u"before migration"_s;
    marked.marks.verified = Marks::Verified{fixture.clock.now().addSecs(-7 * hour), true, {}};
    marked.marks.pinned = true;
    Backup newest = at(30, 5, Trigger::Scheduled);
    newest.marks.verified = marked.marks.verified;
    Backup failed = at(29, 29, Trigger::Scheduled, BackupState::Failed);
    failed.error =
        Error{ErrorCode::Unreachable,
              {{u"reason"_s, u"unreachable"_s}},
              u"connection to server at \"db.example.org\", port 5432 failed: Connection "
              u"refused"_s};
    Backup damaged = at(17, 24 * 20 + 5, Trigger::Scheduled);
    damaged.marks.verified = Marks::Verified{
        fixture.clock.now().addSecs(-7 * hour), false, {{u"archive-checksum"_s, {}}}};
    service.backups = {newest,
                       failed,
                       at(28, 53, Trigger::Scheduled),
                       marked,
                       at(19, 130, Trigger::Manual, BackupState::Cancelled),
                       at(18, 24 * 13 + 5, Trigger::Scheduled),
                       damaged,
                       at(16, 24 * 45, Trigger::Scheduled)};
    return service;
}

} // namespace

class tst_BackupsTab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void shouldListGroupsAndRows();
    void shouldAskForABackup();
    void shouldShowARunningBackupAtOnce();
    void shouldOpenARowByClickAndClosesItByEscape();
    void shouldKeepARowOpenThroughARefresh();
    void shouldReachTheButtonsByKeyboard();
    void shouldAskForWhatIsClickedInARow();
    void shouldCopyTheCommand();
    void shouldAskBeforeItDeletes();
    void shouldListContents();
    void shouldSayWhyABackupFailed();
    void shouldNotOfferABackupThatCannotBe();
    void shouldSayThatThereIsNone();
    void shouldSayWhatIsInForce();
    void shouldShowOutcomesOfItsOwnService();
    void shouldAskForOptionsWhereThereAreSome();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] BackupTree *tree() const { return m_tab->findChild<BackupTree *>(); }
    [[nodiscard]] QAbstractItemModel *model() const { return tree()->model(); }
    [[nodiscard]] QModelIndex row(qint64 sequence) const;
    [[nodiscard]] QWidget *open(qint64 sequence);
    template<class T> [[nodiscard]] static T *find(QWidget *in, const char16_t *name)
    {
        return in->findChild<T *>(QString::fromUtf16(name));
    }
    void click(QWidget *in, const char16_t *name);
    void enter(const QString &state);

    ConsoleFixture m_fixture;
    Sentences m_sentences{m_fixture.engines};
    Theme *m_theme = nullptr;
    Service m_shop;
    std::unique_ptr<BackupsTab> m_tab;
};

void tst_BackupsTab::initTestCase()
{
    usePictureFont();
    m_theme = new Theme(*qApp);
    m_shop = shop(m_fixture);
}

void tst_BackupsTab::init()
{
    // The offscreen platform says what it cannot do.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_tab = std::make_unique<BackupsTab>(m_sentences, m_fixture.clock);
    m_tab->resize(1310, 860);
    m_tab->setService(m_shop);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

QModelIndex tst_BackupsTab::row(qint64 sequence) const
{
    for (int group = 0; group < model()->rowCount(); ++group) {
        const QModelIndex parent = model()->index(group, 0);
        for (int i = 0; i < model()->rowCount(parent); ++i) {
            const QModelIndex row = model()->index(i, 0, parent);
            if (row.data(BackupTreeModel::SequenceRole).toLongLong() == sequence)
                return row;
        }
    }
    return {};
}

QWidget *tst_BackupsTab::open(qint64 sequence)
{
    tree()->setExpanded(row(sequence), true);
    return tree()->indexWidget(model()->index(0, 0, row(sequence)));
}

void tst_BackupsTab::click(QWidget *in, const char16_t *name)
{
    auto *button = find<QPushButton>(in, name);
    QVERIFY2(button, qPrintable(QString::fromUtf16(name)));
    QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
}

void tst_BackupsTab::shouldListGroupsAndRows()
{
    QStringList headings;
    for (int group = 0; group < model()->rowCount(); ++group) {
        headings.append(model()->index(group, 0).data().toString());
        QVERIFY(tree()->isExpanded(model()->index(group, 0)));
    }
    QVERIFY(headings.contains(u"ON DEMAND"_s));
    QVERIFY(headings.contains(u"DAILY"_s));
    QCOMPARE(tree()->visualRect(model()->index(0, 0)).height(), 26);
    const int height = tree()->visualRect(row(30)).height();
    QVERIFY2(height >= 46 && height <= 49, qPrintable(QString::number(height)));
    // What is drawn as a disc and chips can be heard.
    const QString spoken = row(20).data().toString();
    QVERIFY2(spoken.contains(u"completed") && spoken.contains(u"proved") &&
                 spoken.contains(u"before migration"),
             qPrintable(spoken));
}

void tst_BackupsTab::shouldAskForABackup()
{
    QSignalSpy asked(m_tab.get(), &BackupsTab::backUpRequested);
    click(m_tab.get(), u"backUpNow");
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first(), m_shop.id);
}

void tst_BackupsTab::shouldShowARunningBackupAtOnce()
{
    JobInfo job = m_fixture.job(u"back-up"_s, m_shop);
    find<QPushButton>(m_tab.get(), u"backUpNow")->setFocus();
    m_tab->setJobs({job});
    QVERIFY(tree()->hasFocus());
    auto *pending = m_tab->findChild<PendingRow *>();
    QVERIFY(pending);
    QTRY_VERIFY(pending->isVisible());
    QCOMPARE(find<TextLabel>(pending, u"progressText")->whole(),
             u"Copying data · 412 MB of 944 MB · 186 MB/s · 3 s left"_s);
    QCOMPARE(find<QProgressBar>(pending, u"progressBar")->value(), 436);
    QVERIFY(!find<QPushButton>(m_tab.get(), u"backUpNow")->isEnabled());

    QSignalSpy cancelled(m_tab.get(), &BackupsTab::cancelRequested);
    click(pending, u"cancel");
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(cancelled.first().first(), job.id);
    job.cancelRequested = true;
    m_tab->setJobs({job});
    QCOMPARE(find<QPushButton>(pending, u"cancel")->text(), u"Cancelling…"_s);
    QVERIFY(!find<QPushButton>(pending, u"cancel")->isEnabled());

    job.state = JobInfo::State::Cancelled;
    m_tab->setJobs({job});
    QTRY_VERIFY(!m_tab->findChild<PendingRow *>());
    QVERIFY(find<QPushButton>(m_tab.get(), u"backUpNow")->isEnabled());
}

void tst_BackupsTab::shouldOpenARowByClickAndClosesItByEscape()
{
    const QModelIndex index = row(20);
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(index).center());
    QVERIFY(tree()->isExpanded(index));
    auto *details = m_tab->findChild<BackupDetails *>();
    QVERIFY(details && details->isVisible());
    QCOMPARE(find<QLabel>(find<QWidget>(details, u"backupId"), u"text")->text(),
             index.data(BackupTreeModel::IdRole).toString());
    find<QPushButton>(details, u"download")->setFocus();
    QTest::keyClick(find<QPushButton>(details, u"download"), Qt::Key_Escape);
    QVERIFY(!tree()->isExpanded(index));
    QTRY_VERIFY(!m_tab->findChild<BackupDetails *>());
    QVERIFY(tree()->hasFocus());
    QCOMPARE(tree()->currentIndex(), index);
}

void tst_BackupsTab::shouldKeepARowOpenThroughARefresh()
{
    QWidget *details = open(20);
    QVERIFY(details);
    Service changed = m_shop;
    changed.backups.prepend(backupOf(m_fixture, m_shop, 31, 1, Trigger::Manual));
    m_tab->setService(changed);
    QVERIFY(tree()->isExpanded(row(20)));
    QCOMPARE(tree()->indexWidget(model()->index(0, 0, row(20))), details);
    // Its text follows what changed.
    for (Backup &backup : changed.backups) {
        if (backup.sequence == 20)
            backup.marks.note = u"after migration"_s;
    }
    m_tab->setService(changed);
    QCOMPARE(find<TextLabel>(details, u"note")->whole(), u"after migration"_s);
    // Also when it moves to another group.
    const QPersistentModelIndex daily = row(30);
    QWidget *dailyDetails = open(30);
    m_fixture.clock.advance(10 * 24 * hour);
    m_tab->setService(changed);
    m_fixture.clock.advance(-10 * 24 * hour);
    QVERIFY(daily.parent().data(BackupTreeModel::TierRole).value<Tier>() != Tier::Daily);
    QVERIFY(tree()->isExpanded(daily));
    QCOMPARE(tree()->indexWidget(model()->index(0, 0, daily)), dailyDetails);
}

void tst_BackupsTab::shouldReachTheButtonsByKeyboard()
{
    tree()->setFocus();
    tree()->setCurrentIndex(row(20));
    QTest::keyClick(tree(), Qt::Key_Return);
    QVERIFY(tree()->isExpanded(row(20)));
    QTest::keyClick(tree(), Qt::Key_Down);
    QVERIFY(tree()->currentIndex() != model()->index(0, 0, row(20)));
    tree()->setCurrentIndex(row(20));
    QStringList order;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *focused = QApplication::focusWidget();
        if (!qobject_cast<QPushButton *>(focused) ||
            !m_tab->findChild<BackupDetails *>()->isAncestorOf(focused))
            continue;
        QVERIFY2(!focused->accessibleName().isEmpty() ||
                     !qobject_cast<QPushButton *>(focused)->text().isEmpty(),
                 qPrintable(focused->objectName()));
        order.append(focused->objectName());
    }
    const QStringList expected{u"download"_s, u"restore"_s,      u"copy"_s,   u"copy"_s,
                               u"copy"_s,     u"showContents"_s, u"verify"_s, u"pin"_s,
                               u"editNote"_s, u"delete"_s};
    QCOMPARE(order.first(expected.size()), expected);
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_Left);
    QVERIFY(!tree()->isExpanded(row(20)));
    QTest::keyClick(tree(), Qt::Key_Right);
    QVERIFY(tree()->isExpanded(row(20)));
}

void tst_BackupsTab::shouldAskForWhatIsClickedInARow()
{
    const QString id = row(20).data(BackupTreeModel::IdRole).toString();
    QWidget *details = open(20);
    m_tab->setRestoreName(u"postgres-restore-20261121T091502Z"_s);

    QSignalSpy restores(m_tab.get(), &BackupsTab::restoreRequested);
    click(details, u"restore");
    QCOMPARE(restores.count(), 1);
    const auto request = restores.first().first().value<RestoreRequest>();
    QCOMPARE(request.serviceId, m_shop.id);
    QCOMPARE(request.backupId, id);
    QCOMPARE(request.name, u"postgres-restore-20261121T091502Z"_s);

    QSignalSpy verified(m_tab.get(), &BackupsTab::verifyRequested);
    click(details, u"verify");
    QCOMPARE(verified.first(), (QVariantList{m_shop.id, id}));
    QSignalSpy pinned(m_tab.get(), &BackupsTab::pinRequested);
    click(details, u"pin");
    QCOMPARE(pinned.first(), (QVariantList{m_shop.id, id, false}));

    // While one is on its way, its line says so and can cancel it.
    JobInfo job = m_fixture.job(u"download"_s, m_shop);
    job.backupId = id;
    m_tab->setJobs({job});
    QVERIFY(!find<QPushButton>(details, u"download")->isEnabled());
    QSignalSpy cancelled(m_tab.get(), &BackupsTab::cancelRequested);
    click(details, u"cancelReader");
    QCOMPARE(cancelled.first().first(), job.id);
}

void tst_BackupsTab::shouldCopyTheCommand()
{
    QWidget *details = open(20);
    click(find<QWidget>(details, u"restoreCommand"), u"copy");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"reprise ") && command.contains(u" restore "),
             qPrintable(command));
    QVERIFY(command.contains(row(20).data(BackupTreeModel::IdRole).toString()));
    click(find<QWidget>(details, u"backupId"), u"copy");
    QCOMPARE(QGuiApplication::clipboard()->text(),
             row(20).data(BackupTreeModel::IdRole).toString());
}

void tst_BackupsTab::shouldAskBeforeItDeletes()
{
    QSignalSpy deleted(m_tab.get(), &BackupsTab::deleteRequested);
    click(open(20), u"delete");
    auto *question = m_tab->findChild<QMessageBox *>(u"deleteQuestion"_s);
    QVERIFY(question);
    QCOMPARE(deleted.count(), 0);
    question->reject();
    QTRY_VERIFY(!m_tab->findChild<QMessageBox *>());
    QCOMPARE(deleted.count(), 0);

    click(open(20), u"delete");
    question = m_tab->findChild<QMessageBox *>(u"deleteQuestion"_s);
    click(question, u"confirmDelete");
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted.first(),
             (QVariantList{m_shop.id, row(20).data(BackupTreeModel::IdRole).toString()}));
}

void tst_BackupsTab::shouldListContents()
{
    QWidget *details = open(20);
    QCOMPARE(find<TextLabel>(details, u"contents")->whole(), u"2 databases, 1 tablespace"_s);
    click(details, u"showContents");
    auto *dialog = m_tab->findChild<QDialog *>(u"contentsDialog"_s);
    QVERIFY(dialog);
    auto *contents = find<QTreeWidget>(dialog, u"contentsTree");
    QCOMPARE(contents->topLevelItemCount(), 3);
    QCOMPARE(contents->topLevelItem(0)->text(0), u"shop"_s);
    QCOMPARE(contents->topLevelItem(0)->text(2), u"900 MB"_s);
}

void tst_BackupsTab::shouldSayWhyABackupFailed()
{
    QWidget *details = open(29);
    QVERIFY(find<QWidget>(details, u"problemBlock")->isVisibleTo(details));
    QVERIFY(!find<QWidget>(details, u"restoreBlock")->isVisibleTo(details));
    QSignalSpy asked(m_tab.get(), &BackupsTab::logRequested);
    click(details, u"showLog");
    QCOMPARE(asked.count(), 1);
    // One that was cancelled is not called a failure.
    QWidget *cancelled = open(19);
    QVERIFY(find<QWidget>(cancelled, u"problemBlock")->isVisibleTo(cancelled));
    // A damaged one can be restored, after a warning.
    QWidget *damaged = open(17);
    QVERIFY(find<QWidget>(damaged, u"problemBlock")->isVisibleTo(damaged));
    QVERIFY(find<QWidget>(damaged, u"restoreBlock")->isVisibleTo(damaged));
    // One whose files are gone cannot.
    Service broken = m_shop;
    broken.backups[0].dataIntact = false;
    m_tab->setService(broken);
    QWidget *gone = open(30);
    QVERIFY(find<QWidget>(gone, u"problemBlock")->isVisibleTo(gone));
    QVERIFY(!find<QWidget>(gone, u"restoreBlock")->isVisibleTo(gone));
    QVERIFY(!find<QPushButton>(gone, u"download")->isEnabled());
}

void tst_BackupsTab::shouldNotOfferABackupThatCannotBe()
{
    auto *button = find<QPushButton>(m_tab.get(), u"backUpNow");
    auto *strip = find<MessageStrip>(m_tab.get(), u"repositoryStrip");
    QVERIFY(button->isEnabled());
    QVERIFY(strip->isHidden());
    Service readOnly = m_shop;
    readOnly.repositoryWritable = false;
    m_tab->setService(readOnly);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QVERIFY(!strip->isHidden());
    QVERIFY(strip->text().contains(readOnly.repositoryPath));
    QVERIFY(!find<QPushButton>(open(20), u"delete")->isEnabled());
    m_tab->setService(m_shop);
    QVERIFY(button->isEnabled());
    QVERIFY(strip->isHidden());
}

void tst_BackupsTab::shouldSayThatThereIsNone()
{
    Service empty = m_shop;
    empty.backups.clear();
    m_tab->setService(empty);
    QVERIFY(find<QWidget>(m_tab.get(), u"noBackups")->isVisible());
    QVERIFY(!tree()->isVisible());
    QSignalSpy asked(m_tab.get(), &BackupsTab::backUpRequested);
    click(m_tab.get(), u"firstBackUp");
    QCOMPARE(asked.count(), 1);
    // Not the same as not being able to look.
    const QString text = find<TextLabel>(m_tab.get(), u"noBackupsText")->whole();
    empty.repositoryProblem =
        Error{ErrorCode::Repository,
              {{u"reason"_s, u"repository-not-mounted"_s}, {u"path"_s, u"/mnt/backups"_s}},
              {}};
    m_tab->setService(empty);
    QVERIFY(find<TextLabel>(m_tab.get(), u"noBackupsText")->whole() != text);
    QVERIFY(!find<QPushButton>(m_tab.get(), u"firstBackUp")->isVisible());
}

void tst_BackupsTab::shouldSayWhatIsInForce()
{
    const auto text = [this](const char16_t *name) {
        return find<QLabel>(m_tab.get(), name)->text();
    };
    // No promise that nobody keeps.
    QVERIFY(text(u"scheduleText").contains(u"Back up now"));
    QVERIFY(!text(u"scheduleText").contains(u"every day"));
    QVERIFY(text(u"retentionText").contains(u"until you delete them"));
    QVERIFY2(text(u"backupFacts").contains(u"6 backups"), qPrintable(text(u"backupFacts")));
    QVERIFY(text(u"backupFacts").contains(u"Last proved: 7 hours ago"));
    m_tab->setFreeSpace(412'000'000'000);
    QVERIFY(text(u"backupFacts").contains(u"412 GB free"));
}

void tst_BackupsTab::shouldShowOutcomesOfItsOwnService()
{
    auto *strip = find<MessageStrip>(m_tab.get(), u"outcomeStrip");
    Outcome outcome;
    outcome.serviceId = u"another"_s;
    outcome.richText = u"Not mine"_s;
    m_tab->showOutcome(outcome, {});
    QVERIFY(strip->isHidden());
    outcome.serviceId = m_shop.id;
    outcome.richText = u"Mine"_s;
    outcome.offers = {{Outcome::Action::UndoDelete, u"b"_s}};
    m_tab->showOutcome(outcome, {u"Undo"_s});
    QVERIFY(!strip->isHidden());
    QCOMPARE(strip->text(), u"Mine"_s);
    QSignalSpy accepted(m_tab.get(), &BackupsTab::offerAccepted);
    QCOMPARE(strip->actions().size(), 1);
    strip->actions().first()->trigger();
    QCOMPARE(accepted.count(), 1);
    // Another service begins with an empty strip.
    Service other = m_shop;
    other.id = u"other"_s;
    m_tab->setService(other);
    QVERIFY(strip->isHidden());
}

void tst_BackupsTab::shouldAskForOptionsWhereThereAreSome()
{
    QVERIFY(!find<QPushButton>(open(20), u"restoreOptions")->isVisible());
    Field port;
    port.key = u"tcp-port"_s;
    port.label = u"Port"_s;
    port.kind = Field::Kind::Number;
    m_tab->setRestoreOptions({port});
    m_tab->setService(m_shop);
    click(open(20), u"restoreOptions");
    auto *dialog = m_tab->findChild<QDialog *>(u"restoreOptionsDialog"_s);
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QLineEdit *>();
    QVERIFY(edit);
    edit->setText(u"5433"_s);
    QSignalSpy restores(m_tab.get(), &BackupsTab::restoreRequested);
    click(dialog, u"restoreWithOptions");
    QCOMPARE(restores.count(), 1);
    const auto request = restores.first().first().value<RestoreRequest>();
    QCOMPARE(request.options.value(u"tcp-port"_s), u"5433"_s);
}

void tst_BackupsTab::pictures_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::ColorScheme>("scheme");
    for (const auto *language : {"en", "de"}) {
        for (const auto *state : {"open", "failed", "damaged", "empty", "unmounted", "narrow"}) {
            QTest::addRow("%s-%s-light", state, language)
                << QString::fromLatin1(state) << QString::fromLatin1(language)
                << Qt::ColorScheme::Light;
            QTest::addRow("%s-%s-dark", state, language)
                << QString::fromLatin1(state) << QString::fromLatin1(language)
                << Qt::ColorScheme::Dark;
        }
    }
}

/// The tab in a state that is worth a look.
void tst_BackupsTab::enter(const QString &state)
{
    Service service = m_shop;
    if (state == "empty"_L1 || state == "unmounted"_L1)
        service.backups.clear();
    if (state == "unmounted"_L1)
        service.repositoryProblem =
            Error{ErrorCode::Repository,
                  {{u"reason"_s, u"repository-not-mounted"_s}, {u"path"_s, u"/mnt/backups"_s}},
                  {}};
    m_tab->setService(service);
    m_tab->setFreeSpace(412'000'000'000);
    m_tab->setRestoreName(u"postgres-restore-20261121T091502Z"_s);
    if (state == "open"_L1 || state == "narrow"_L1) {
        m_tab->setJobs({m_fixture.job(u"back-up"_s, service)});
        Outcome outcome;
        outcome.serviceId = service.id;
        outcome.richText =
            ServiceController::tr("A backup of %1 has been initiated.").arg(u"<b>shop</b>"_s);
        m_tab->showOutcome(outcome, {});
        QVERIFY(open(20));
    }
    if (state == "failed"_L1)
        QVERIFY(open(29));
    if (state == "damaged"_L1)
        QVERIFY(open(17));
    if (state == "narrow"_L1)
        m_tab->resize(860, 900);
}

void tst_BackupsTab::pictures()
{
    QFETCH(const QString, state);
    QFETCH(const QString, language);
    QFETCH(const Qt::ColorScheme, scheme);
    QTranslator words;
    QVERIFY(words.load(u":/translations/reprise_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&words);
    QLocale::setDefault(QLocale(language));
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    m_theme->setScheme(scheme);
    m_tab = std::make_unique<BackupsTab>(m_sentences, m_fixture.clock);
    m_tab->resize(1310, 860);
    m_tab->show();
    enter(state);
    if (tree()->isVisible())
        tree()->setFocus();
    QCoreApplication::processEvents();
    if (state == "damaged"_L1)
        tree()->scrollToBottom();
    else
        tree()->scrollToTop();
    savePicture(*m_tab, u"backups-"_s + QString::fromUtf8(QTest::currentDataTag()));
    m_tab.reset();
}

QTEST_MAIN(tst_BackupsTab)
#include "tst_backupstab.moc"
