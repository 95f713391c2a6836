// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupdialogs.h"
#include "backupsfixture.h"
#include "dashboardpage.h"
#include "managerun.h"
#include "pictures.h"
#include "sidebar.h"
#include "textdialog.h"
#include "theme.h"
#include "verifyresult.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <functional>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// What Tab stops at, in its order, beginning after the window itself.
QList<QWidget *> stopsOf(QWidget &window)
{
    QList<QWidget *> stops;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
            !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

/// Every row under `parent` can be heard.
void checkRows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant spoken = index.data(Qt::AccessibleTextRole);
        QVERIFY(!(spoken.isValid() ? spoken : index.data()).toString().isEmpty());
        checkRows(model, index);
    }
}

/// Every stop has a name, and can be told from the others by how it looks when Tab reaches it.
void walk(QWidget &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QList<QWidget *> stops = stopsOf(window);
    QVERIFY(!stops.isEmpty());
    stops.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(&window, Qt::Key_Tab);
    QTest::keyClick(&window, Qt::Key_Backtab);
    QSet<QWidget *> reached;
    for (qsizetype i = 0; i < 3 * stops.size() && !reached.contains(QApplication::focusWidget());
         ++i) {
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        reached.insert(now);
        QVERIFY2(!nameOf(now).isEmpty(), qPrintable(describe(now)));
        QVERIFY2(!qobject_cast<QLabel *>(now), qPrintable(describe(now)));
        if (const auto *view = qobject_cast<QAbstractItemView *>(now))
            checkRows(*view->model());
        const QImage focused = now->grab().toImage();
        QTest::keyClick(now, Qt::Key_Tab);
        if (QApplication::focusWidget() != now)
            QVERIFY2(now->grab().toImage() != focused, qPrintable(describe(now)));
    }
    for (QWidget *stop : stops)
        QVERIFY2(reached.contains(stop), qPrintable(describe(stop)));
}

/// One after the other as they are read: each stop below, or on the same line to the right.
void checkReadingOrder(QWidget &window, const QList<QWidget *> &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget *last = stops.at(i - 1);
        const QWidget *next = stops.at(i);
        const QRect before(last->mapTo(&window, QPoint()), last->size());
        const QRect after(next->mapTo(&window, QPoint()), next->size());
        const bool isBelow = after.top() >= before.center().y();
        const bool isBeside = after.left() >= before.right() - 2 && after.bottom() > before.top();
        QVERIFY2(isBelow || isBeside || after.left() > before.center().x(),
                 qPrintable(describe(last) + u" → " + describe(next)));
    }
}

} // namespace

/// Whoever uses the keyboard or a screen reader reaches everything, in reading order, and knows
/// where they are.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { failOnWarnings(); }
    void everyStopIsNamedAndSeen_data();
    void everyStopIsNamedAndSeen();
    void dashboardReadsFromTopToBottom();
    void backupsReadFromTopToBottom();
    void dialogReadsFromTopToBottom();
    void dialogsAreNamedAndSeen_data();
    void dialogsAreNamedAndSeen();
};

void tst_Accessibility::initTestCase()
{
    usePictureFont();
    new Theme(*qApp);
}

void tst_Accessibility::everyStopIsNamedAndSeen_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"empty dashboard", "dashboard", "backups", "opened", "overview",
                             "instance", "no backups", "settings"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void tst_Accessibility::everyStopIsNamedAndSeen()
{
    QFETCH(const QString, page);
    if (page == "empty dashboard"_L1) {
        const ConsoleRun run;
        QTRY_VERIFY(run.monitor->isReady());
        walk(*run.window);
        return;
    }
    ManageRun run;
    if (page != "no backups"_L1)
        QVERIFY(run.takeBackup());
    if (page == "opened"_L1)
        QVERIFY(run.open());
    if (page == "overview"_L1)
        run.window->showService(run.shop, ManagePage::Tab::Overview);
    if (page == "settings"_L1) {
        run.window->showService(run.shop, ManagePage::Tab::Settings);
        // All of its fields, and a list.
        run.page()->findChild<QComboBox *>(u"when"_s)->setCurrentIndex(1);
        run.page()->findChild<QComboBox *>(u"limit"_s)->setCurrentIndex(1);
        run.click(u"addTime"_s);
        run.click(u"cloudRule"_s);
    }
    if (page == "instance"_L1) {
        QVERIFY(run.open());
        run.click(u"restore"_s);
        QTRY_VERIFY(run.instance() && run.instance()->state == Service::State::Running);
        run.window->showService(run.instance()->id, ManagePage::Tab::Overview);
    }
    if (page == "dashboard"_L1)
        run.window->showDashboard();
    walk(*run.window);
}

void tst_Accessibility::dashboardReadsFromTopToBottom()
{
    const ConsoleFixture fixture;
    const Sentences sentences(fixture.engines);
    DashboardPage page(fixture.engines, sentences, fixture.clock);
    page.resize(1160, 1400);
    page.show();
    page.setServices(fixture.services());
    page.setJobs(fixture.jobs());
    page.strip()->say(MessageStrip::Kind::Info, u"Something"_s);
    (void)page.strip()->offer(u"Show"_s);
    waitUntilStill(page);
    QStringList names;
    for (QWidget *stop : stopsOf(page))
        names.append(nameOf(stop));
    const auto place = [&names](const QString &name) { return names.indexOf(name); };
    const QStringList order{u"Search services"_s,          u"Add service…"_s,   u"Show"_s,
                            u"Close this message"_s,       u"Show log"_s,       u"Back up now"_s,
                            u"Back up now: events"_s,      u"Manage: events"_s, u"Manage: shop"_s,
                            u"Back up now: social-graph"_s};
    for (qsizetype i = 0; i < order.size(); ++i) {
        QVERIFY2(place(order.at(i)) >= 0, qPrintable(order.at(i) + names.join(u'|')));
        if (i > 0)
            QVERIFY2(place(order.at(i - 1)) < place(order.at(i)), qPrintable(names.join(u'|')));
    }
}

void tst_Accessibility::backupsReadFromTopToBottom()
{
    const BackupsFixture fixture;
    BackupsTab &tab = *fixture.tab;
    tab.resize(1310, 3000);
    // Opened from below to above, and then one more is made.
    QVERIFY(fixture.open(BackupsFixture::damaged));
    QVERIFY(fixture.open(BackupsFixture::failed));
    QVERIFY(fixture.open(BackupsFixture::marked));
    tab.setJobs({fixture.console.job(u"back-up"_s, fixture.shop)});
    Outcome outcome;
    outcome.serviceId = fixture.shop.id;
    outcome.richText = u"Something"_s;
    outcome.offers = {{Outcome::Action::UndoDelete, u"b"_s}};
    tab.showOutcome(outcome, {u"Undo"_s});
    waitUntilStill(tab);
    QList<QWidget *> stops = stopsOf(tab);
    QVERIFY(stops.size() > 20);
    // The list itself is as high as all that is in it.
    QVERIFY(stops.removeOne(fixture.tree()));
    checkReadingOrder(tab, stops);
}

void tst_Accessibility::dialogReadsFromTopToBottom()
{
    const ConsoleRun run;
    QTRY_VERIFY(run.monitor->isReady());
    run.find<QAction>(u"addServiceAction"_s)->trigger();
    auto *dialog = run.find<QDialog>(u"addServiceDialog"_s);
    QVERIFY(dialog);
    dialog->resize(620, 1000);
    waitUntilStill(*dialog);
    const QList<QWidget *> stops = stopsOf(*dialog);
    QVERIFY(stops.size() > 6);
    checkReadingOrder(*dialog, stops);
    QCOMPARE(stops.last()->objectName(), u"save"_s);
}

void tst_Accessibility::dialogsAreNamedAndSeen_data()
{
    using Open = std::function<void(QWidget *, const BackupsFixture &)>;
    QTest::addColumn<Open>("open");
    const auto first = [](const BackupsFixture &fixture) { return fixture.shop.backups.first(); };
    QTest::newRow("note") << Open([=](QWidget *parent, const BackupsFixture &fixture) {
        BackupDialogs::askNote(parent, first(fixture), [](const QString &) {});
    });
    QTest::newRow("delete") << Open([=](QWidget *parent, const BackupsFixture &fixture) {
        BackupDialogs::askDelete(parent, fixture.shop, first(fixture), [] {});
    });
    QTest::newRow("options") << Open([](QWidget *parent, const BackupsFixture &) {
        Field port;
        port.key = u"port"_s;
        port.label = u"Port"_s;
        BackupDialogs::askOptions(parent, {port}, [](const QMap<QString, QString> &) {});
    });
    QTest::newRow("contents") << Open([=](QWidget *parent, const BackupsFixture &fixture) {
        (new ContentsDialog(u"Contents"_s, first(fixture).contents, parent))->open();
    });
    QTest::newRow("log") << Open([](QWidget *parent, const BackupsFixture &) {
        (new TextDialog(u"Log"_s, u"one line"_s, parent))->open();
    });
}

void tst_Accessibility::dialogsAreNamedAndSeen()
{
    using Open = std::function<void(QWidget *, const BackupsFixture &)>;
    QFETCH(const Open, open);
    const BackupsFixture fixture;
    open(fixture.tab.get(), fixture);
    auto *dialog = fixture.tab->findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->windowTitle().isEmpty());
    walk(*dialog);
}

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
