// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingstab.h"

#include "managerun.h"
#include "pictures.h"
#include "retentionchart.h"
#include "theme.h"
#include "verifyresult.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSpinBox>
#include <QTest>
#include <QTreeView>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// The settings of a service, with everything real behind them: operations, jobs, a repository and
/// an engine whose service is a folder.
class tst_SettingsTab : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_run.reset(); }
    void shouldShowWhatIsInForce();
    void shouldPreviewAndAskBeforeSomethingGoes();
    void shouldAskNothingWhereNothingGoes();
    void shouldRevert();
    void shouldShowWhatWasChangedElsewhere();
    void shouldKeepWhatWasTypedWhenItWasChangedElsewhere();
    void shouldReloadWhatWasChangedElsewhere();
    void shouldKeepWhatWasTypedForAnotherService();
    void shouldSetTimesAndDays();
    void shouldWantADay();
    void shouldSayBesideTheFieldWhatIsWrong();
    void shouldLimitTheRate();
    void shouldBeReadOnlyUntilTakenOver();
    void shouldSetPrograms();
    void shouldSayEachDayInWords();

private:
    template<class T> [[nodiscard]] T *find(const QString &name) const
    {
        return tab()->findChild<T *>(name);
    }
    [[nodiscard]] SettingsTab *tab() const { return m_run->page()->findChild<SettingsTab *>(); }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QSpinBox *spin(const QString &name) const { return find<QSpinBox>(name); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    [[nodiscard]] MessageStrip *notice() const { return find<MessageStrip>(u"settingsNotice"_s); }
    [[nodiscard]] QTreeView *deletions() const { return find<QTreeView>(u"deletionList"_s); }
    void click(const QString &name) const;
    void apply() const { click(u"apply"_s); }
    /// As a person does: over what is there.
    void type(QWidget *field, const QString &text) const;
    void answer(const QString &question, const QString &with) const;
    [[nodiscard]] Policy stored() const;
    void changeElsewhere(const QMap<QString, QString> &changes) const;
    void triggerNotice(const QString &name) const;

    std::unique_ptr<ManageRun> m_run;
};

void tst_SettingsTab::init()
{
    failOnWarnings();
    m_run = std::make_unique<ManageRun>();
    m_run->window->showService(m_run->shop, ManagePage::Tab::Settings);
    QTRY_VERIFY(!text(u"dayTitle"_s).isEmpty());
}

void tst_SettingsTab::click(const QString &name) const
{
    QVERIFY2(button(name), qPrintable(name));
    QVERIFY2(button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void tst_SettingsTab::type(QWidget *field, const QString &text) const
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void tst_SettingsTab::answer(const QString &question, const QString &with) const
{
    QTRY_VERIFY(tab()->findChild<QMessageBox *>(question));
    auto *box = tab()->findChild<QMessageBox *>(question);
    QTest::mouseClick(box->findChild<QPushButton *>(with), Qt::LeftButton);
    QTRY_VERIFY(!tab()->findChild<QMessageBox *>(question));
}

Policy tst_SettingsTab::stored() const
{
    const Result<Service> service = m_run->operations->findService(m_run->shop);
    return service ? service->policy : Policy();
}

void tst_SettingsTab::changeElsewhere(const QMap<QString, QString> &changes) const
{
    VERIFY_RESULT(m_run->operations->changePolicy(m_run->shop, changes));
    m_run->monitor->refresh();
}

void tst_SettingsTab::triggerNotice(const QString &name) const
{
    QTRY_VERIFY(notice()->findChild<QAction *>(name));
    notice()->findChild<QAction *>(name)->trigger();
}

void tst_SettingsTab::shouldShowWhatIsInForce()
{
    QCOMPARE(m_run->page()->currentTab(), ManagePage::Tab::Settings);
    QVERIFY(!tab()->isEdited());
    QVERIFY(!button(u"apply"_s)->isEnabled());
    QVERIFY(!button(u"revert"_s)->isEnabled());
    QCOMPARE(spin(u"keepDaily"_s)->value(), 7);
    QCOMPARE(spin(u"keepWeekly"_s)->value(), 4);
    QCOMPARE(spin(u"keepMonthly"_s)->value(), 3);
    QCOMPARE(find<QComboBox>(u"zone"_s)->currentText(), u"UTC"_s);
    QVERIFY(notice()->isHidden());
    QVERIFY2(text(u"scheduleWords"_s).contains(u"every day at 02:00 (UTC)"),
             qPrintable(text(u"scheduleWords"_s)));
    QVERIFY2(text(u"nextRun"_s).startsWith(u"Next: ") && text(u"nextRun"_s).contains(u"02:00"),
             qPrintable(text(u"nextRun"_s)));
    QVERIFY2(text(u"scheduleConditions"_s).contains(u"tried again after"),
             qPrintable(text(u"scheduleConditions"_s)));
    QVERIFY(deletions()->isHidden());
    QCOMPARE(text(u"nothingGoes"_s), u"Nothing."_s);
}

void tst_SettingsTab::shouldPreviewAndAskBeforeSomethingGoes()
{
    m_run->window->showService(m_run->shop, ManagePage::Tab::Backups);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_run->takeBackup());
    m_run->window->showService(m_run->shop, ManagePage::Tab::Settings);
    QVERIFY(deletions()->isHidden());
    click(u"cloudRule"_s);
    QTRY_COMPARE(deletions()->model()->rowCount(), 2);
    QVERIFY(deletions()->isVisible());
    const auto *summary = find<MessageStrip>(u"deletionSummary"_s);
    QVERIFY2(summary->text().contains(u"deletes 2 backups now"), qPrintable(summary->text()));
    QCOMPARE(stored().keepOnDemand, -1);
    apply();
    answer(u"confirmDeleting"_s, u"no"_s);
    QCOMPARE(stored().keepOnDemand, -1);
    QVERIFY(tab()->isEdited());
    apply();
    answer(u"confirmDeleting"_s, u"yes"_s);
    QTRY_COMPARE(stored().keepOnDemand, 1);
    QTRY_COMPARE(m_run->monitor->service(m_run->shop)->backups.size(), 1);
    QTRY_VERIFY(!tab()->isEdited());
    QTRY_VERIFY(deletions()->isHidden());
    const auto *said = m_run->page()->findChild<MessageStrip *>(u"pageStrip"_s);
    QTRY_VERIFY2(said->text().contains(u"2 backups went to the bin"), qPrintable(said->text()));
}

void tst_SettingsTab::shouldAskNothingWhereNothingGoes()
{
    type(spin(u"keepDaily"_s), u"9"_s);
    QVERIFY(tab()->isEdited());
    QCOMPARE(stored().keepDaily, 7);
    // At once, before any preview can be there.
    apply();
    QTRY_COMPARE(stored().keepDaily, 9);
    QTRY_VERIFY(!tab()->isEdited());
    QVERIFY(!button(u"apply"_s)->isEnabled());
    QVERIFY(!tab()->findChild<QMessageBox *>());
    QVERIFY(m_run->page()->findChild<MessageStrip *>(u"pageStrip"_s)->isVisible());
}

void tst_SettingsTab::shouldRevert()
{
    type(spin(u"keepWeekly"_s), u"40"_s);
    find<QCheckBox>(u"paused"_s)->setChecked(true);
    QVERIFY2(text(u"scheduleWords"_s).contains(u"paused"), qPrintable(text(u"scheduleWords"_s)));
    QVERIFY(find<QLabel>(u"nextRun"_s)->isHidden());
    click(u"revert"_s);
    QVERIFY(!tab()->isEdited());
    QCOMPARE(spin(u"keepWeekly"_s)->value(), 4);
    QVERIFY(!find<QLabel>(u"nextRun"_s)->isHidden());
    QCOMPARE(stored().keepWeekly, 4);
}

void tst_SettingsTab::shouldShowWhatWasChangedElsewhere()
{
    changeElsewhere({{u"keep-weekly"_s, u"9"_s}, {u"at"_s, u"04:30"_s}});
    QTRY_COMPARE(spin(u"keepWeekly"_s)->value(), 9);
    QVERIFY(text(u"scheduleWords"_s).contains(u"04:30"));
    QVERIFY(!tab()->isEdited());
    QVERIFY(notice()->isHidden());
}

void tst_SettingsTab::shouldKeepWhatWasTypedWhenItWasChangedElsewhere()
{
    type(spin(u"keepDaily"_s), u"5"_s);
    changeElsewhere({{u"keep-weekly"_s, u"9"_s}});
    QTRY_VERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(u"changed elsewhere"), qPrintable(notice()->text()));
    QCOMPARE(spin(u"keepDaily"_s)->value(), 5);
    apply();
    QTRY_COMPARE(stored().keepDaily, 5);
    QCOMPARE(stored().keepWeekly, 9);
    QTRY_COMPARE(spin(u"keepWeekly"_s)->value(), 9);
    QTRY_VERIFY(notice()->isHidden());
}

void tst_SettingsTab::shouldReloadWhatWasChangedElsewhere()
{
    type(spin(u"keepDaily"_s), u"5"_s);
    changeElsewhere({{u"keep-weekly"_s, u"9"_s}});
    triggerNotice(u"reload"_s);
    QCOMPARE(spin(u"keepDaily"_s)->value(), 7);
    QCOMPARE(spin(u"keepWeekly"_s)->value(), 9);
    QVERIFY(notice()->isHidden());
    QVERIFY(!tab()->isEdited());
}

void tst_SettingsTab::shouldKeepWhatWasTypedForAnotherService()
{
    const Result<Service> other = m_run->addService(u"other"_s);
    VERIFY_RESULT(other);
    m_run->monitor->refresh();
    QTRY_VERIFY(m_run->monitor->service(other->id));
    type(spin(u"keepDaily"_s), u"5"_s);
    type(find<QLineEdit>(u"hook-after"_s), u"/bin/true"_s);
    m_run->window->showService(other->id, ManagePage::Tab::Settings);
    QCOMPARE(spin(u"keepDaily"_s)->value(), 7);
    QVERIFY(find<QLineEdit>(u"hook-after"_s)->text().isEmpty());
    QVERIFY(!tab()->isEdited());
    changeElsewhere({{u"keep-weekly"_s, u"9"_s}});
    QTRY_COMPARE(m_run->monitor->service(m_run->shop)->policy.keepWeekly, 9);
    m_run->window->showService(m_run->shop, ManagePage::Tab::Settings);
    QCOMPARE(spin(u"keepDaily"_s)->value(), 5);
    QCOMPARE(find<QLineEdit>(u"hook-after"_s)->text(), u"/bin/true"_s);
    QVERIFY(tab()->isEdited());
    QVERIFY(notice()->isVisible());
    click(u"revert"_s);
    QCOMPARE(spin(u"keepWeekly"_s)->value(), 9);
    m_run->window->showService(other->id, ManagePage::Tab::Settings);
    m_run->window->showService(m_run->shop, ManagePage::Tab::Settings);
    QVERIFY(!tab()->isEdited());
}

void tst_SettingsTab::shouldSetTimesAndDays()
{
    QVERIFY(!button(u"removeTime0"_s)->isVisible());
    click(u"addTime"_s);
    click(u"addTime"_s);
    QCOMPARE(find<QAbstractSpinBox>(u"time2"_s)->text(), u"14:00"_s);
    click(u"removeTime1"_s);
    QVERIFY2(text(u"scheduleWords"_s).contains(u"02:00, 14:00"),
             qPrintable(text(u"scheduleWords"_s)));
    QVERIFY(!find<QWidget>(u"weekdays"_s)->isVisible());
    find<QComboBox>(u"when"_s)->setCurrentIndex(1);
    QVERIFY(find<QWidget>(u"weekdays"_s)->isVisible());
    click(u"weekday6"_s);
    type(find<QComboBox>(u"zone"_s)->lineEdit(), u"Europe/Berlin"_s);
    apply();
    QTRY_COMPARE(stored().at, QStringList({u"02:00"_s, u"14:00"_s}));
    QCOMPARE(stored().days, QList<int>({1, 2, 3, 4, 5, 6}));
    QCOMPARE(stored().zone, QTimeZone("Europe/Berlin"));
    QTRY_VERIFY(!tab()->isEdited());
    find<QComboBox>(u"when"_s)->setCurrentIndex(2);
    QVERIFY(!find<QWidget>(u"times"_s)->isVisible());
    QTRY_VERIFY2(text(u"nothingGoes"_s).contains(u"without a schedule"),
                 qPrintable(text(u"nothingGoes"_s)));
    apply();
    QTRY_VERIFY(stored().at.isEmpty());
}

void tst_SettingsTab::shouldWantADay()
{
    find<QComboBox>(u"when"_s)->setCurrentIndex(1);
    for (int day = 1; day <= 5; ++day)
        click(u"weekday%1"_s.arg(day));
    const auto *problem = find<QLabel>(u"problem-weekdays"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(!button(u"apply"_s)->isEnabled());
    click(u"weekday7"_s);
    QVERIFY(!problem->isVisible());
    apply();
    QTRY_COMPARE(stored().days, QList<int>({7}));
}

void tst_SettingsTab::shouldSayBesideTheFieldWhatIsWrong()
{
    type(find<QComboBox>(u"zone"_s)->lineEdit(), u"Mars/Phobos"_s);
    const auto *problem = find<QLabel>(u"problem-zone"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"Mars/Phobos"), qPrintable(problem->text()));
    QVERIFY(!button(u"apply"_s)->isEnabled());
    QVERIFY(button(u"revert"_s)->isEnabled());
    type(find<QComboBox>(u"zone"_s)->lineEdit(), u"Asia/Kolkata"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(button(u"apply"_s)->isEnabled());
    QVERIFY2(text(u"nextRun"_s).contains(u"Asia/Kolkata"), qPrintable(text(u"nextRun"_s)));
}

void tst_SettingsTab::shouldLimitTheRate()
{
    QVERIFY(!find<QWidget>(u"rate"_s)->isVisible());
    find<QComboBox>(u"limit"_s)->setCurrentIndex(1);
    find<QCheckBox>(u"idleIo"_s)->setChecked(true);
    apply();
    QTRY_COMPARE(stored().rateLimit, 20'000'000);
    QVERIFY(stored().idleIo);
    // What is shown is rounded, what nobody touched is not.
    changeElsewhere({{u"rate-limit"_s, u"12345"_s}});
    QTRY_COMPARE(find<QDoubleSpinBox>(u"rate"_s)->value(), 0.01);
    QVERIFY(!tab()->isEdited());
}

void tst_SettingsTab::shouldBeReadOnlyUntilTakenOver()
{
    const Service service = *m_run->monitor->service(m_run->shop);
    const QString path = service.repositoryPath + u'/' + service.id + u"/service.json"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    json.insert(u"keeper"_s, u"home-of-another"_s);
    json.insert(u"keeperName"_s, u"anna@laptop"_s);
    QVERIFY(file.resize(0) && file.seek(0));
    QVERIFY(file.write(QJsonDocument(json).toJson()) > 0);
    file.close();
    m_run->monitor->refresh();
    QTRY_VERIFY(notice()->isVisible());
    QVERIFY2(notice()->text().contains(u"belong to another Reprise"), qPrintable(notice()->text()));
    QVERIFY(!spin(u"keepDaily"_s)->isEnabled());
    QVERIFY(!find<QComboBox>(u"when"_s)->isEnabled());
    QVERIFY(!button(u"apply"_s)->isEnabled());
    triggerNotice(u"takeOver"_s);
    answer(u"confirmTakeOver"_s, u"no"_s);
    QVERIFY(!m_run->monitor->service(m_run->shop)->isKept);
    triggerNotice(u"takeOver"_s);
    answer(u"confirmTakeOver"_s, u"yes"_s);
    QTRY_VERIFY(spin(u"keepDaily"_s)->isEnabled());
    QTRY_VERIFY(m_run->monitor->service(m_run->shop)->isKept);
    QVERIFY(notice()->isHidden());
}

void tst_SettingsTab::shouldSetPrograms()
{
    auto *program = find<QLineEdit>(u"hook-before"_s);
    QVERIFY(!spin(u"timeout-before"_s)->isEnabled());
    type(program, u"/no/such/program"_s);
    apply();
    const auto *problem = find<QLabel>(u"problem-hook-before"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"/no/such/program"), qPrintable(problem->text()));
    QVERIFY(m_run->monitor->service(m_run->shop)->hooks.isEmpty());
    type(program, u"/bin/true"_s);
    QVERIFY(!problem->isVisible());
    spin(u"timeout-before"_s)->setValue(60);
    apply();
    const Hook expected{.program = u"/bin/true"_s, .timeoutSeconds = 60};
    QTRY_COMPARE(m_run->monitor->service(m_run->shop)->hooks.value(u"before"_s), expected);
    QTRY_VERIFY(!tab()->isEdited());
    program->clear();
    apply();
    QTRY_VERIFY(m_run->monitor->service(m_run->shop)->hooks.isEmpty());
}

void tst_SettingsTab::shouldSayEachDayInWords()
{
    auto *chart = find<RetentionChart>(u"retentionChart"_s);
    QCOMPARE(chart->value(), 0);
    const QString today = text(u"dayTitle"_s);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_PageUp);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->value(), 8);
    QVERIFY(text(u"dayTitle"_s) != today);
    QVERIFY2(text(u"dayLines"_s).contains(u"Daily: "), qPrintable(text(u"dayLines"_s)));
    QVERIFY(chart->accessibleDescription().contains(text(u"dayTitle"_s)));
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->value(), 89);
    QVERIFY(text(u"dayLines"_s).contains(u"Monthly: "));
    // The day stays when what is on it changes.
    type(spin(u"keepMonthly"_s), u"0"_s);
    QTRY_VERIFY(!text(u"dayLines"_s).contains(u"Monthly: "));
    QCOMPARE(chart->value(), 89);
    // With the mouse, too.
    QTest::mouseClick(chart, Qt::LeftButton, {}, {chart->width() / 2, chart->height() / 2});
    QVERIFY(chart->value() > 20 && chart->value() < 70);
}

QTEST_MAIN(tst_SettingsTab)
#include "tst_settingstab.moc"
