// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardpage.h"

#include "button.h"
#include "consolefixture.h"
#include "messagestrip.h"
#include "pictures.h"
#include "sentences.h"
#include "servicecard.h"
#include "servicewords.h"
#include "sidebar.h"
#include "statepill.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestDashboardPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void showsOneCardForEachService();
    void saysHowManyCanBeRestored();
    void showsAServiceThatIsBeingMade();
    void removesTheCardOfARemovedService();
    void asksForWhatIsClicked();
    void offersASampleWhenThereIsNothing();
    void findsByNameAndEngine();
    void callsForAttentionWhereABackupFailed();
    void saysHowManyMoreWantAttention();
    void knowsNothingOfBackupsThatCannotBeSeen();
    void saysWhyAServiceIsLate();
    void cancelsTheJobOfACard();
    void stateIsAnIconAndAWord();
    void sidebarGoesToAService();
    void sidebarSkipsHeadings();
    void sidebarCancelsAJob();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] ServiceCard *card(const QString &name) const;
    template<class T> [[nodiscard]] static T *find(QWidget *in, const QString &name)
    {
        return in->findChild<T *>(name);
    }

    [[nodiscard]] Service unmounted(const QString &name) const
    {
        Service service = m_fixture.service(name, u"postgresql"_s);
        service.nextBackup = {};
        service.repositoryProblem =
            failure(ErrorCode::Repository, u"repository-not-mounted"_s, {{u"path"_s, u"/mnt"_s}})
                .error();
        return service;
    }

    ConsoleFixture m_fixture;
    Sentences m_sentences{m_fixture.engines};
    Theme *m_theme = nullptr;
    std::unique_ptr<DashboardPage> m_page;
};

void TestDashboardPage::initTestCase()
{
    usePictureFont();
    m_theme = new Theme(*qApp);
}

void TestDashboardPage::init()
{
    failOnWarnings();
    m_page = std::make_unique<DashboardPage>(m_fixture.engines, m_sentences, m_fixture.clock);
    m_page->resize(1160, 840);
}

ServiceCard *TestDashboardPage::card(const QString &name) const
{
    const auto cards = m_page->findChildren<ServiceCard *>();
    for (ServiceCard *card : cards) {
        if (card->service().name == name && !card->isHidden())
            return card;
    }
    return nullptr;
}

void TestDashboardPage::showsOneCardForEachService()
{
    QCOMPARE(find<TextLabel>(m_page.get(), u"notice"_s)->whole(), u"Looking for services…"_s);
    m_page->setServices(m_fixture.services());
    QCOMPARE(m_page->findChildren<ServiceCard *>().size(), 6);
    QVERIFY(find<TextLabel>(m_page.get(), u"notice"_s)->isHidden());
    ServiceCard *shop = card(u"shop"_s);
    QVERIFY(shop);
    QCOMPARE(find<TextLabel>(shop, u"firstMetric"_s)->whole(), u"5 hours ago"_s);
    QCOMPARE(find<TextLabel>(shop, u"secondMetric"_s)->whole(), u"944 MB"_s);
    QVERIFY(!find<Button>(shop, u"backUpNow"_s)->isHidden());
    QVERIFY(find<Button>(shop, u"remove"_s)->isHidden());
}

void TestDashboardPage::saysHowManyCanBeRestored()
{
    m_page->setServices(m_fixture.services());
    QCOMPARE(find<TextLabel>(m_page.get(), u"summary"_s)->whole(),
             u"4 of 6 services can be restored"_s);
}

void TestDashboardPage::showsAServiceThatIsBeingMade()
{
    m_page->setServices({m_fixture.service(u"shop"_s, u"postgresql"_s)});
    const Service made = m_fixture.provisioning(u"janusgraph"_s);
    m_page->setServices({m_fixture.service(u"shop"_s, u"postgresql"_s), made});
    m_page->setJobs(m_fixture.jobs());
    ServiceCard *shown = card(made.name);
    QVERIFY(shown);
    QCOMPARE(find<StatePill>(shown, u"state"_s)->word(), u"Provisioning"_s);
    QVERIFY(find<TextLabel>(shown, u"progressText"_s)->whole().endsWith(u"11 of 16 · 4 s left"_s));
    QVERIFY(!find<Button>(shown, u"cancel"_s)->isHidden());
    QVERIFY(find<Button>(shown, u"manage"_s)->isHidden());

    Service ready = m_fixture.restored(m_fixture.service(u"shop"_s, u"postgresql"_s));
    ready.id = made.id;
    m_page->setServices({ready});
    m_page->setJobs({});
    QCOMPARE(card(ready.name), shown);
    QCOMPARE(find<StatePill>(shown, u"state"_s)->word(), u"Running"_s);
    QVERIFY(!find<Button>(shown, u"stop"_s)->isHidden());
    QVERIFY(!find<Button>(shown, u"remove"_s)->isHidden());
}

void TestDashboardPage::removesTheCardOfARemovedService()
{
    QList<Service> services = m_fixture.services();
    m_page->setServices(services);
    ServiceCard *before = card(u"events"_s);
    services.removeIf([](const Service &service) { return service.name == u"shop"_s; });
    m_page->setServices(services);
    QVERIFY(!card(u"shop"_s));
    QCOMPARE(card(u"events"_s), before);
}

void TestDashboardPage::asksForWhatIsClicked()
{
    m_page->setServices(m_fixture.services());
    QSignalSpy backUp(m_page.get(), &DashboardPage::backUpRequested);
    QSignalSpy manage(m_page.get(), &DashboardPage::manageRequested);
    QSignalSpy stop(m_page.get(), &DashboardPage::stopRequested);
    QSignalSpy remove(m_page.get(), &DashboardPage::removeRequested);
    QSignalSpy add(m_page.get(), &DashboardPage::addServiceRequested);
    find<Button>(card(u"shop"_s), u"backUpNow"_s)->click();
    find<Button>(card(u"shop"_s), u"manage"_s)->click();
    ServiceCard *instance = card(u"postgres-restore-20261121T091502Z"_s);
    find<Button>(instance, u"stop"_s)->click();
    find<Button>(instance, u"remove"_s)->click();
    find<Button>(m_page.get(), u"addService"_s)->click();
    QCOMPARE(backUp, QList<QVariantList>{{u"id-shop"_s}});
    QCOMPARE(manage, QList<QVariantList>{{u"id-shop"_s}});
    QCOMPARE(stop, QList<QVariantList>{{instance->service().id}});
    QCOMPARE(remove, QList<QVariantList>{{instance->service().id}});
    QCOMPARE(add.size(), 1);
}

void TestDashboardPage::offersASampleWhenThereIsNothing()
{
    m_page->setServices({});
    QVERIFY(!find<QWidget>(m_page.get(), u"emptyState"_s)->isHidden());
    QSignalSpy sample(m_page.get(), &DashboardPage::sampleRequested);
    QSignalSpy add(m_page.get(), &DashboardPage::addServiceRequested);
    find<Button>(m_page.get(), u"sample-postgresql"_s)->click();
    find<Button>(m_page.get(), u"addFirstService"_s)->click();
    QCOMPARE(sample, QList<QVariantList>{{u"postgresql"_s}});
    QCOMPARE(add.size(), 1);
    m_page->setServices(m_fixture.services());
    QVERIFY(find<QWidget>(m_page.get(), u"emptyState"_s)->isHidden());
}

void TestDashboardPage::findsByNameAndEngine()
{
    m_page->setServices(m_fixture.services());
    auto *search = find<QLineEdit>(m_page.get(), u"search"_s);
    search->setText(u"SHOP"_s);
    QVERIFY(card(u"shop"_s));
    QVERIFY(!card(u"events"_s));
    search->setText(u"rethink"_s);
    QVERIFY(card(u"events"_s));
    search->setText(u"nothing like it"_s);
    auto *notice = find<TextLabel>(m_page.get(), u"notice"_s);
    QVERIFY(!notice->isHidden());
    QVERIFY(notice->whole().contains(u"nothing like it"_s));
    search->clear();
    QVERIFY(card(u"social-graph"_s));
}

void TestDashboardPage::callsForAttentionWhereABackupFailed()
{
    m_page->setServices(m_fixture.services());
    const auto strips = m_page->findChildren<MessageStrip *>(u"attention"_s);
    QCOMPARE(strips.size(), 1);
    QVERIFY(strips.first()->text().contains(u"<b>events</b>"_s));
    QVERIFY(strips.first()->text().contains(u"7 hours ago"_s));
    QSignalSpy log(m_page.get(), &DashboardPage::backupLogRequested);
    QSignalSpy backUp(m_page.get(), &DashboardPage::backUpRequested);
    const QList<QAction *> actions = strips.first()->actions();
    QCOMPARE(actions.size(), 2);
    actions.at(0)->trigger();
    actions.at(1)->trigger();
    QCOMPARE(log.size(), 1);
    QCOMPARE(backUp, QList<QVariantList>{{u"id-events"_s}});

    Service mended = m_fixture.service(u"events"_s, u"rethinkdb"_s);
    mended.backups = m_fixture.goodBackups(mended, 1, 1);
    m_page->setServices({mended});
    QTRY_COMPARE(m_page->findChildren<MessageStrip *>(u"attention"_s).size(), 0);
}

void TestDashboardPage::saysHowManyMoreWantAttention()
{
    auto *more = find<TextLabel>(m_page.get(), u"moreAttention"_s);
    QList<Service> services;
    for (int i = 0; i < 5; ++i)
        services.append(unmounted(u"shop%1"_s.arg(i)));
    m_page->setServices(services);
    QCOMPARE(m_page->findChildren<MessageStrip *>(u"attention"_s).size(), 3);
    QVERIFY(!more->isHidden());
    QCOMPARE(more->whole(), u"And 2 more services need attention."_s);
    m_page->setServices(services.first(3));
    QVERIFY(more->isHidden());
}

void TestDashboardPage::knowsNothingOfBackupsThatCannotBeSeen()
{
    m_page->setServices({unmounted(u"shop"_s)});
    QCOMPARE(find<TextLabel>(card(u"shop"_s), u"firstMetric"_s)->whole(), u"unknown"_s);
    QCOMPARE(find<TextLabel>(card(u"shop"_s), u"thirdMetric"_s)->whole(), u"unknown"_s);
    QVERIFY(find<TextLabel>(card(u"shop"_s), u"problem"_s)->whole().contains(u"not mounted"_s));
}

void TestDashboardPage::saysWhyAServiceIsLate()
{
    QList<Service> services = m_fixture.services();
    // Without the failure, which is told instead.
    services[0].backups.removeFirst();
    m_page->setServices(services);
    const QString reason = u"Last good backup: 31 hours ago; expected: every 24 hours."_s;
    const auto strips = m_page->findChildren<MessageStrip *>(u"attention"_s);
    QCOMPARE(strips.size(), 1);
    QVERIFY2(strips.first()->text().contains(reason), qPrintable(strips.first()->text()));
    auto *problem = find<TextLabel>(card(u"events"_s), u"problem"_s);
    QVERIFY(!problem->isHidden());
    QCOMPARE(problem->whole(), reason);
    QCOMPARE(find<StatePill>(card(u"events"_s), u"state"_s)->toolTip(), reason);
    QVERIFY(find<TextLabel>(card(u"shop"_s), u"problem"_s)->isHidden());
}

void TestDashboardPage::cancelsTheJobOfACard()
{
    m_page->setServices(m_fixture.services());
    m_page->setJobs(m_fixture.jobs());
    ServiceCard *shop = card(u"shop"_s);
    QVERIFY(find<Button>(shop, u"backUpNow"_s)->isHidden());
    QSignalSpy cancel(m_page.get(), &DashboardPage::cancelRequested);
    find<Button>(shop, u"cancel"_s)->click();
    QCOMPARE(cancel, QList<QVariantList>{{u"job-back-up-shop"_s}});
    JobInfo stopping = m_fixture.jobs().first();
    stopping.cancelRequested = true;
    m_page->setJobs({stopping});
    QVERIFY(!find<Button>(shop, u"cancel"_s)->isEnabled());
    m_page->setJobs({});
    QVERIFY(!find<Button>(shop, u"backUpNow"_s)->isHidden());
}

void TestDashboardPage::stateIsAnIconAndAWord()
{
    QSet<QString> words;
    for (const auto protection :
         {Service::Protection::Protected, Service::Protection::Late, Service::Protection::AtRisk,
          Service::Protection::Unprotected, Service::Protection::Unknown}) {
        const Appearance shown = ServiceWords::appearance(protection);
        QVERIFY(!shown.word.isEmpty());
        QVERIFY(QFile::exists(u":/reprise/icons/%1.svg"_s.arg(shown.icon)));
        words.insert(shown.word);
    }
    QCOMPARE(words.size(), 5);
}

void TestDashboardPage::sidebarGoesToAService()
{
    Sidebar sidebar(m_fixture.engines, m_fixture.clock);
    sidebar.resize(230, 800);
    sidebar.setServices(m_fixture.services());
    sidebar.show();
    auto *list = find<QListView>(&sidebar, u"navigation"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"Dashboard"_s);
    QSignalSpy service(&sidebar, &Sidebar::serviceRequested);
    QSignalSpy dashboard(&sidebar, &Sidebar::dashboardRequested);
    sidebar.setCurrent(u"id-shop"_s);
    QCOMPARE(service.size(), 0);
    QCOMPARE(list->currentIndex().data().toString(), u"shop"_s);
    // A refresh keeps what is selected.
    sidebar.setServices(m_fixture.services().mid(1));
    QCOMPARE(list->currentIndex().data().toString(), u"shop"_s);
    QCOMPARE(service.size(), 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(dashboard.size(), 1);
}

void TestDashboardPage::sidebarSkipsHeadings()
{
    Sidebar sidebar(m_fixture.engines, m_fixture.clock);
    sidebar.resize(230, 800);
    sidebar.setServices(m_fixture.services());
    sidebar.show();
    auto *list = find<QListView>(&sidebar, u"navigation"_s);
    QSignalSpy service(&sidebar, &Sidebar::serviceRequested);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(service, (QList<QVariantList>{{u"id-events"_s}, {u"id-shop"_s}}));
}

void TestDashboardPage::sidebarCancelsAJob()
{
    Sidebar sidebar(m_fixture.engines, m_fixture.clock);
    sidebar.setJobs(m_fixture.jobs());
    const auto strips = sidebar.findChildren<JobStrip *>();
    QCOMPARE(strips.size(), 2);
    QCOMPARE(find<TextLabel>(strips.first(), u"percent"_s)->whole(), u"44 %"_s);
    QSignalSpy cancel(&sidebar, &Sidebar::cancelRequested);
    find<Button>(strips.first(), u"cancel"_s)->click();
    QCOMPARE(cancel, QList<QVariantList>{{u"job-back-up-shop"_s}});
    sidebar.setJobs({});
    QCOMPARE(sidebar.findChildren<JobStrip *>().size(), 0);
}

void TestDashboardPage::pictures_data()
{
    addPictureRows();
}

void TestDashboardPage::pictures()
{
    QFETCH(const Qt::ColorScheme, scheme);
    QFETCH(const QString, language);
    const QString suffix = QString::fromUtf8(QTest::currentDataTag());
    m_theme->setScheme(scheme);
    const InLanguage words(language);
    init();
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *sidebar = new Sidebar(m_fixture.engines, m_fixture.clock, &window);
    layout->addWidget(sidebar);
    layout->addWidget(m_page.release());
    auto *page = window.findChild<DashboardPage *>();
    window.resize(1390, 860);
    window.show();
    page->setServices({});
    savePicture(window, u"dashboard-empty-"_s + suffix);
    sidebar->setServices(m_fixture.services());
    sidebar->setJobs(m_fixture.jobs());
    page->setServices(m_fixture.services());
    page->setJobs({m_fixture.jobs().last()});
    QTRY_VERIFY(!page->findChildren<MessageStrip *>(u"attention"_s).isEmpty());
    savePicture(window, u"dashboard-"_s + suffix);
    window.resize(860, 860);
    page->setJobs(m_fixture.jobs());
    savePicture(window, u"dashboard-narrow-"_s + suffix);
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
