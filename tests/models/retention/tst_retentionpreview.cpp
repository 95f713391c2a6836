// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentionpreview.h"

#include "retention/calendarbars.h"
#include "retention/retentionpreviewer.h"
#include "retention/retentiontext.h"
#include "testclock.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

constexpr qint64 hour = 3600;

Backup backupOf(int sequence, const QDateTime &started, Trigger trigger)
{
    Backup backup;
    backup.id = u"b%1"_s.arg(sequence);
    backup.sequence = sequence;
    backup.trigger = trigger;
    backup.state = BackupState::Completed;
    backup.started = started;
    backup.finished = started.addSecs(60);
    backup.archive.bytes = 1'000'000;
    backup.marks.verified = Marks::Verified{backup.finished, true, {}};
    return backup;
}

} // namespace

class RetentionPreviewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void saysWhatWouldGoNow()
    {
        const Service service = shop(14, 3);
        Policy policy = service.policy;
        // The policy that was in force for all the time has nothing left to take.
        QVERIFY(
            retentionPreview(service, kept(service, policy), m_clock.now()).deletions.isEmpty());
        policy.keepOnDemand = 1;
        policy.keepDaily = 2;
        policy.keepWeekly = 0;
        policy.keepMonthly = 0;
        const RetentionPreview preview = retentionPreview(service, policy, m_clock.now());
        QCOMPARE(preview.policy, policy);
        // Twelve days that are older, and two that a person asked for.
        QCOMPARE(preview.deletions.size(), 14);
        QCOMPARE(preview.deletedBytes, 14'000'000);
        QCOMPARE(preview.calendar.days, 90);
    }

    void nothingGoesWithoutASchedule()
    {
        const Service service = shop(7, 3);
        Policy policy = service.policy;
        policy.keepOnDemand = 1;
        policy.at.clear();
        QVERIFY(retentionPreview(service, policy, m_clock.now()).deletions.isEmpty());
        policy.at = {u"02:00"_s};
        policy.paused = true;
        QVERIFY(retentionPreview(service, policy, m_clock.now()).deletions.isEmpty());
        policy.paused = false;
        QCOMPARE(retentionPreview(service, policy, m_clock.now()).deletions.size(), 2);
    }

    void aDayCrossesABarForEachBackup_data()
    {
        QTest::addColumn<int>("daily");
        QTest::addColumn<QStringList>("at");
        QTest::newRow("usual") << 7 << QStringList{u"02:00"_s};
        QTest::newRow("three times a day") << 7 << QStringList{u"02:00"_s, u"10:00"_s, u"18:00"_s};
        QTest::newRow("no days") << 0 << QStringList{u"02:00"_s};
        QTest::newRow("a year") << 365 << QStringList{u"02:00"_s};
        QTest::newRow("no schedule") << 7 << QStringList{};
    }

    void aDayCrossesABarForEachBackup()
    {
        QFETCH(const int, daily);
        QFETCH(const QStringList, at);
        const Service service = shop(40, 3);
        Policy policy = service.policy;
        policy.keepDaily = daily;
        policy.at = at;
        const RetentionCalendar calendar =
            retentionPreview(service, policy, m_clock.now()).calendar;
        const QList<CalendarBar> bars = calendarBars(calendar);
        for (int day = 0; day < calendar.days; ++day) {
            QMap<KeepGroup, int> drawn;
            QSet<std::pair<int, int>> lanes;
            for (const CalendarBar &bar : bars) {
                if (day < bar.from || bar.until <= day)
                    continue;
                drawn[bar.group] += bar.count;
                const std::pair lane(int(bar.group), bar.lane);
                QVERIFY(!lanes.contains(lane));
                lanes.insert(lane);
            }
            QMap<KeepGroup, int> there;
            const QDate date = calendar.first.addDays(day);
            for (const RetentionCalendar::Row &row : calendar.on(date))
                ++there[keepGroup(row.reasonOn(date))];
            QCOMPARE(drawn, there);
        }
    }

    // A backup is what the Backups tab shows it as, every day.
    void staysAsLongAsItsPeriodsKeepIt()
    {
        const Service service = shop(0, 0);
        Policy policy = service.policy;
        const RetentionCalendar calendar =
            retentionPreview(service, policy, m_clock.now()).calendar;
        const auto at = [&calendar](QDate from) {
            return *std::ranges::find(calendar.rows, from, &RetentionCalendar::Row::from);
        };
        // A Sunday, and not the last one of its month.
        const QDate sunday(2026, 12, 6);
        QCOMPARE(at(sunday).reasonOn(sunday).rule, u"daily"_s);
        QCOMPARE(at(sunday).reasonOn(sunday.addDays(6)).rule, u"daily"_s);
        QCOMPARE(at(sunday).reasonOn(sunday.addDays(7)).rule, u"weekly"_s);
        QCOMPARE(at(sunday).leaves, QDate(2026, 12, 28));
        // The last day of a month.
        const QDate last(2026, 11, 30);
        QCOMPARE(at(last).reasonOn(last.addDays(7)).rule, u"monthly"_s);
        QCOMPARE(at(last).leaves, QDate(2027, 2, 1));
    }

    void saysInWordsWhatThereIsOnADay()
    {
        const Service service = shop(0, 2);
        const RetentionCalendar calendar =
            retentionPreview(service, service.policy, m_clock.now()).calendar;
        const QStringList lines = RetentionText::onDay(calendar, QDate(2026, 12, 24));
        const QStringList expected{u"On demand: 20 November, 19 November"_s,
                                   u"Daily: 18 December – 24 December"_s,
                                   u"Weekly: 13 December, 6 December"_s, u"Monthly: 30 November"_s};
        QCOMPARE(lines, expected);
    }

    void onlyTheLastOneThatWasAskedForIsAnswered()
    {
        const Service service = shop(200, 50);
        RetentionPreviewer previewer(m_clock);
        QSignalSpy answers(&previewer, &RetentionPreviewer::previewed);
        QVERIFY(previewer.isIdle());
        Policy policy = service.policy;
        for (int days = 1; days <= 30; ++days) {
            policy.keepDaily = days;
            previewer.request(service, policy);
        }
        QVERIFY(!previewer.isIdle());
        QTRY_VERIFY(previewer.isIdle());
        QCOMPARE(answers.size(), 1);
        const auto answer = answers.first().first().value<RetentionPreview>();
        QCOMPARE(answer.policy.keepDaily, 30);
        // Asked again while the first is under way, or before.
        previewer.request(service, service.policy);
        QTRY_COMPARE(answers.size(), 2);
    }

private:
    /// So many daily ones, the newest of this night, and so many on demand.
    [[nodiscard]] Service shop(int daily, int onDemand) const
    {
        Service service;
        service.id = u"svc-0123456789"_s;
        int sequence = daily + onDemand;
        for (qint64 i = 0; i < daily; ++i)
            service.backups.append(backupOf(
                sequence--, m_clock.now().addSecs(-3 * hour - i * 24 * hour), Trigger::Scheduled));
        for (qint64 i = 0; i < onDemand; ++i)
            service.backups.append(backupOf(
                sequence--, m_clock.now().addSecs(-(20 + i * 24) * hour), Trigger::Manual));
        return service;
    }
    [[nodiscard]] static Policy kept(const Service &service, Policy policy)
    {
        policy.keepDaily = int(service.backups.size());
        return policy;
    }

    TestClock m_clock;
};

QTEST_GUILESS_MAIN(RetentionPreviewTest)
#include "tst_retentionpreview.moc"
