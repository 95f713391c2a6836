// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupstab.h"

#include "backupsfixture.h"
#include "messagestrip.h"
#include "pictures.h"
#include "servicecontroller.h"
#include "textlabel.h"
#include "theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

class tst_BackupsTab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_tab.reset(); }
    void shouldAskForABackup();
    void shouldNotOfferABackupThatCannotBe();
    void shouldSayThatThereIsNone();
    void shouldSayWhatIsInForce();
    void shouldShowOutcomesOfItsOwnService();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] QString text(const QString &label) const
    {
        return m_tab->find<QLabel>(label)->text();
    }
    [[nodiscard]] Service serviceIn(const QString &state) const;
    void enter(const QString &state);

    Theme *m_theme = nullptr;
    std::unique_ptr<BackupsFixture> m_tab;
};

void tst_BackupsTab::initTestCase()
{
    usePictureFont();
    m_theme = new Theme(*qApp);
}

void tst_BackupsTab::init()
{
    failOnWarnings();
    m_tab = std::make_unique<BackupsFixture>();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab->tab.get()));
}

void tst_BackupsTab::shouldAskForABackup()
{
    QSignalSpy asked(m_tab->tab.get(), &BackupsTab::backUpRequested);
    clickButton(m_tab->tab.get(), u"backUpNow"_s);
    QCOMPARE(asked, QList<QVariantList>{{m_tab->shop.id}});
}

void tst_BackupsTab::shouldNotOfferABackupThatCannotBe()
{
    auto *button = m_tab->find<QPushButton>(u"backUpNow"_s);
    auto *strip = m_tab->find<MessageStrip>(u"repositoryStrip"_s);
    QVERIFY(button->isEnabled());
    QVERIFY(strip->isHidden());
    Service readOnly = m_tab->shop;
    readOnly.repositoryWritable = false;
    m_tab->tab->setService(readOnly);
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QVERIFY(!strip->isHidden());
    QVERIFY(strip->text().contains(readOnly.repositoryPath));
    QWidget *details = m_tab->open(m_tab->marked);
    QVERIFY(!details->findChild<QPushButton *>(u"delete"_s)->isEnabled());
    m_tab->tab->setService(m_tab->shop);
    QVERIFY(button->isEnabled());
    QVERIFY(strip->isHidden());
}

void tst_BackupsTab::shouldSayThatThereIsNone()
{
    Service empty = m_tab->shop;
    empty.backups.clear();
    m_tab->tab->setService(empty);
    QVERIFY(m_tab->find<QWidget>(u"noBackups"_s)->isVisible());
    QVERIFY(!m_tab->tree()->isVisible());
    QSignalSpy asked(m_tab->tab.get(), &BackupsTab::backUpRequested);
    clickButton(m_tab->tab.get(), u"firstBackUp"_s);
    QCOMPARE(asked, QList<QVariantList>{{m_tab->shop.id}});
    // Not the same as not being able to look.
    const QString none = text(u"noBackupsText"_s);
    empty.repositoryProblem = BackupsFixture::notMounted();
    m_tab->tab->setService(empty);
    QVERIFY(text(u"noBackupsText"_s) != none);
    QVERIFY(!m_tab->find<QPushButton>(u"firstBackUp"_s)->isVisible());
}

void tst_BackupsTab::shouldSayWhatIsInForce()
{
    QVERIFY(text(u"scheduleText"_s).contains(u"every day at 02:00 (UTC)"));
    QVERIFY(text(u"retentionText"_s).contains(u"Daily backups are kept for 7 days"));
    // No promise that nobody keeps.
    Service shop = m_tab->shop;
    QVERIFY(text(u"scheduleText"_s).contains(u"No home keeps this schedule."));
    shop.keeper = u"another"_s;
    shop.keeperName = u"anna@db1"_s;
    m_tab->tab->setService(shop);
    QVERIFY(text(u"scheduleText"_s).contains(u"Another home keeps this schedule: anna@db1."));
    shop.isKept = true;
    m_tab->tab->setService(shop);
    QVERIFY(text(u"scheduleText"_s).contains(u"while this program is open"));
    shop.hasAgent = true;
    m_tab->tab->setService(shop);
    QVERIFY(!text(u"scheduleText"_s).contains(u"while this program is open"));
    Service unscheduled = m_tab->shop;
    unscheduled.policy.at.clear();
    m_tab->tab->setService(unscheduled);
    QVERIFY(text(u"scheduleText"_s).contains(u"Back up now"));
    QVERIFY(!text(u"scheduleText"_s).contains(u"every day"));
    QVERIFY(text(u"retentionText"_s).contains(u"Backups are kept until you delete them"));
    m_tab->tab->setService(m_tab->shop);
    QVERIFY2(text(u"backupFacts"_s).contains(u"6 backups"), qPrintable(text(u"backupFacts"_s)));
    QVERIFY(text(u"backupFacts"_s).contains(u"Last proved: 7 hours ago"));
    m_tab->tab->setFreeSpace(412'000'000'000);
    QVERIFY(text(u"backupFacts"_s).contains(u"412 GB free"));
}

void tst_BackupsTab::shouldShowOutcomesOfItsOwnService()
{
    auto *strip = m_tab->find<MessageStrip>(u"outcomeStrip"_s);
    Outcome outcome;
    outcome.serviceId = u"another"_s;
    outcome.richText = u"Not mine"_s;
    m_tab->tab->showOutcome(outcome, {});
    QVERIFY(strip->isHidden());
    outcome.serviceId = m_tab->shop.id;
    outcome.richText = u"Mine"_s;
    outcome.offers = {{Outcome::Action::UndoDelete, u"b"_s}};
    m_tab->tab->showOutcome(outcome, {u"Undo"_s});
    QVERIFY(!strip->isHidden());
    QCOMPARE(strip->text(), u"Mine"_s);
    QSignalSpy accepted(m_tab->tab.get(), &BackupsTab::offerAccepted);
    QCOMPARE(strip->actions().size(), 1);
    strip->actions().first()->trigger();
    QCOMPARE(accepted.count(), 1);
    // Another service begins with an empty strip.
    Service other = m_tab->shop;
    other.id = u"other"_s;
    m_tab->tab->setService(other);
    QVERIFY(strip->isHidden());
}

void tst_BackupsTab::pictures_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<QString>("language");
    for (const char *state : {"open", "failed", "cancelled", "damaged", "empty", "unmounted",
                              "unconnected", "first", "many", "long-name", "narrow"}) {
        for (const PictureRow &row : pictureRows)
            QTest::addRow("%s-%s", state, row.name)
                << QString::fromLatin1(state) << row.scheme << QString::fromLatin1(row.language);
    }
}

Service tst_BackupsTab::serviceIn(const QString &state) const
{
    Service service = m_tab->shop;
    if (QStringList{u"empty"_s, u"unmounted"_s, u"first"_s}.contains(state))
        service.backups.clear();
    if (state == "unmounted"_L1)
        service.repositoryProblem = BackupsFixture::notMounted();
    if (state == "unconnected"_L1)
        service.state = Service::State::Unconnected;
    if (state == "long-name"_L1)
        service.name = u"Bestellungen des Nordens, \"Kiel/Lübeck\" & Söhne "_s.repeated(4);
    if (state == "many"_L1) {
        for (int i = 0; i < 200; ++i)
            service.backups.append(m_tab->backup(-i, qint64(24) * (46 + i),
                                                 i % 7 ? Trigger::Manual : Trigger::Scheduled));
    }
    return service;
}

/// The tab in a state that is worth a look.
void tst_BackupsTab::enter(const QString &state)
{
    const Service service = serviceIn(state);
    BackupsTab &tab = *m_tab->tab;
    tab.setService(service);
    tab.setFreeSpace(412'000'000'000);
    tab.setRestoreName(u"postgres-restore-20261121T091502Z"_s);
    if (QStringList{u"open"_s, u"narrow"_s, u"first"_s, u"long-name"_s}.contains(state)) {
        tab.setJobs({m_tab->console.job(u"back-up"_s, service)});
        Outcome outcome;
        outcome.serviceId = service.id;
        outcome.richText = ServiceController::tr("A backup of %1 has been initiated.")
                               .arg(u"<b>%1</b>"_s.arg(service.name.toHtmlEscaped()));
        tab.showOutcome(outcome, {});
    }
    if (QStringList{u"open"_s, u"narrow"_s, u"long-name"_s, u"unconnected"_s}.contains(state))
        QVERIFY(m_tab->open(BackupsFixture::marked));
    if (state == "failed"_L1)
        QVERIFY(m_tab->open(BackupsFixture::failed));
    if (state == "cancelled"_L1)
        QVERIFY(m_tab->open(BackupsFixture::cancelled));
    if (state == "damaged"_L1)
        QVERIFY(m_tab->open(BackupsFixture::damaged));
    if (state == "narrow"_L1)
        tab.resize(860, 900);
}

void tst_BackupsTab::pictures()
{
    QFETCH(const QString, state);
    QFETCH(const QString, language);
    QFETCH(const Qt::ColorScheme, scheme);
    const InLanguage words(language);
    m_theme->setScheme(scheme);
    m_tab = std::make_unique<BackupsFixture>();
    enter(state);
    if (m_tab->tree()->isVisible())
        m_tab->tree()->setFocus();
    waitUntilStill(*m_tab->tab);
    if (state == "damaged"_L1)
        m_tab->tree()->scrollToBottom();
    else
        m_tab->tree()->scrollToTop();
    savePicture(*m_tab->tab, u"backups-"_s + QString::fromUtf8(QTest::currentDataTag()));
}

QTEST_MAIN(tst_BackupsTab)
#include "tst_backupstab.moc"
