// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule.h"

#include "testclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

QStringList texts(const QList<QDateTime> &runs)
{
    QStringList texts;
    for (const QDateTime &run : runs)
        texts.append(run.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    return texts;
}

Policy policyOf(const QString &zone, const QString &at, const QList<int> &days = {})
{
    Policy policy;
    policy.zone = QTimeZone(zone.toLatin1());
    policy.at = at.split(u',', Qt::SkipEmptyParts);
    policy.days = days;
    return policy;
}

} // namespace

class TestSchedule : public QObject
{
    Q_OBJECT
private slots:
    void runs_data();
    void runs();
    void everyRunOfAYear_data();
    void everyRunOfAYear();
    void nextAndLast();
    void nothingIsScheduled_data();
    void nothingIsScheduled();
};

// The transitions are those of the tz database; the expected moments were worked out by hand.
void TestSchedule::runs_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QStringList>("expected");
    const QList<int> every;

    QTest::newRow("after is not a run, until is")
        << u"UTC"_s << u"02:00"_s << every << u"2026-11-20 02:00"_s << u"2026-11-22 02:00"_s
        << QStringList{u"2026-11-21 02:00"_s, u"2026-11-22 02:00"_s};
    QTest::newRow("several times, unsorted, one twice")
        << u"UTC"_s << u"14:00,02:00,14:00"_s << every << u"2026-11-20 02:00"_s
        << u"2026-11-21 02:00"_s << QStringList{u"2026-11-20 14:00"_s, u"2026-11-21 02:00"_s};
    QTest::newRow("weekdays are local: Monday in Auckland is Sunday in UTC")
        << u"Pacific/Auckland"_s << u"02:00"_s << QList{1} << u"2026-11-20 00:00"_s
        << u"2026-11-24 00:00"_s << QStringList{u"2026-11-22 13:00"_s};
    QTest::newRow("weekdays are local: Friday in Los Angeles is Saturday in UTC")
        << u"America/Los_Angeles"_s << u"22:00"_s << QList{5} << u"2026-11-16 00:00"_s
        << u"2026-11-23 00:00"_s << QStringList{u"2026-11-21 06:00"_s};
    QTest::newRow("half an hour: Kolkata")
        << u"Asia/Kolkata"_s << u"02:00"_s << every << u"2026-11-20 00:00"_s
        << u"2026-11-21 00:00"_s << QStringList{u"2026-11-20 20:30"_s};
    QTest::newRow("three quarters: Kathmandu")
        << u"Asia/Kathmandu"_s << u"02:00"_s << every << u"2026-11-20 00:00"_s
        << u"2026-11-21 00:00"_s << QStringList{u"2026-11-20 20:15"_s};

    QTest::newRow("Berlin, gap: 02:00 is skipped, 03:00 is its end")
        << u"Europe/Berlin"_s << u"02:00"_s << every << u"2026-03-28 00:00"_s
        << u"2026-03-30 12:00"_s
        << QStringList{u"2026-03-28 01:00"_s, u"2026-03-29 01:00"_s, u"2026-03-30 00:00"_s};
    QTest::newRow("Berlin, gap: all times in it and its end are one run")
        << u"Europe/Berlin"_s << u"02:00,02:30,02:59,03:00"_s << every << u"2026-03-28 12:00"_s
        << u"2026-03-29 12:00"_s << QStringList{u"2026-03-29 01:00"_s};
    QTest::newRow("Berlin, gap: 03:01 is a run of its own")
        << u"Europe/Berlin"_s << u"02:30,03:01"_s << every << u"2026-03-28 12:00"_s
        << u"2026-03-29 12:00"_s << QStringList{u"2026-03-29 01:00"_s, u"2026-03-29 01:01"_s};
    QTest::newRow("Berlin, overlap: 02:30 only the first time")
        << u"Europe/Berlin"_s << u"02:30"_s << every << u"2026-10-24 12:00"_s
        << u"2026-10-26 12:00"_s << QStringList{u"2026-10-25 00:30"_s, u"2026-10-26 01:30"_s};
    QTest::newRow("Berlin, overlap: its first and last minute and its end")
        << u"Europe/Berlin"_s << u"02:00,02:59,03:00"_s << every << u"2026-10-24 12:00"_s
        << u"2026-10-25 12:00"_s
        << QStringList{u"2026-10-25 00:00"_s, u"2026-10-25 00:59"_s, u"2026-10-25 02:00"_s};
    QTest::newRow("Los Angeles, gap")
        << u"America/Los_Angeles"_s << u"02:30"_s << every << u"2026-03-07 12:00"_s
        << u"2026-03-09 12:00"_s << QStringList{u"2026-03-08 10:00"_s, u"2026-03-09 09:30"_s};
    QTest::newRow("Los Angeles, overlap")
        << u"America/Los_Angeles"_s << u"01:30"_s << every << u"2026-10-31 12:00"_s
        << u"2026-11-02 12:00"_s << QStringList{u"2026-11-01 08:30"_s, u"2026-11-02 09:30"_s};
    QTest::newRow("St. John's, half an hour and a gap")
        << u"America/St_Johns"_s << u"02:15"_s << every << u"2026-03-07 12:00"_s
        << u"2026-03-09 12:00"_s << QStringList{u"2026-03-08 05:30"_s, u"2026-03-09 04:45"_s};
    QTest::newRow("Lord Howe, a gap of half an hour")
        << u"Australia/Lord_Howe"_s << u"02:15"_s << every << u"2026-10-02 12:00"_s
        << u"2026-10-04 23:00"_s
        << QStringList{u"2026-10-02 15:45"_s, u"2026-10-03 15:30"_s, u"2026-10-04 15:15"_s};
    QTest::newRow("Lord Howe, an overlap of half an hour")
        << u"Australia/Lord_Howe"_s << u"01:45"_s << every << u"2026-04-03 20:00"_s
        << u"2026-04-05 20:00"_s << QStringList{u"2026-04-04 14:45"_s, u"2026-04-05 15:15"_s};
    QTest::newRow("Cairo, a gap at midnight on a Friday")
        << u"Africa/Cairo"_s << u"00:30"_s << QList{5} << u"2026-04-20 00:00"_s
        << u"2026-04-30 00:00"_s << QStringList{u"2026-04-23 22:00"_s};
    QTest::newRow("Apia left out 30 December 2011")
        << u"Pacific/Apia"_s << u"02:00"_s << every << u"2011-12-29 00:00"_s
        << u"2011-12-31 23:00"_s
        << QStringList{u"2011-12-29 12:00"_s, u"2011-12-30 10:00"_s, u"2011-12-30 12:00"_s,
                       u"2011-12-31 12:00"_s};
    QTest::newRow("far beyond the tables of the tz database")
        << u"Europe/Berlin"_s << u"02:30"_s << every << u"2060-03-27 12:00"_s
        << u"2060-03-29 12:00"_s << QStringList{u"2060-03-28 01:00"_s, u"2060-03-29 00:30"_s};
}

void TestSchedule::runs()
{
    QFETCH(QString, zone);
    QFETCH(QString, at);
    QFETCH(QList<int>, days);
    QFETCH(QString, after);
    QFETCH(QString, until);
    QFETCH(QStringList, expected);
    const Policy policy = policyOf(zone, at, days);
    QVERIFY(policy.zone.isValid());
    QCOMPARE(texts(runsBetween(policy, utc(after), utc(until))), expected);
    // The same, one by one.
    QStringList steps;
    for (QDateTime run = nextRun(policy, utc(after)); run.isValid() && run <= utc(until);
         run = nextRun(policy, run))
        steps += texts({run});
    QCOMPARE(steps, expected);
    QCOMPARE(texts({lastDue(policy, utc(until))}), QStringList{expected.last()});
}

void TestSchedule::everyRunOfAYear_data()
{
    QTest::addColumn<QString>("zone");
    for (const char *zone : {"UTC", "Europe/Berlin", "America/New_York", "America/St_Johns",
                             "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe",
                             "Pacific/Chatham", "Africa/Cairo", "America/Santiago"})
        QTest::newRow(zone) << QString::fromLatin1(zone);
}

// Each local day has exactly one run, whatever the time and however the clocks jump.
void TestSchedule::everyRunOfAYear()
{
    QFETCH(QString, zone);
    for (const QString &at : {u"00:00"_s, u"00:30"_s, u"01:45"_s, u"02:15"_s, u"02:45"_s}) {
        const Policy policy = policyOf(zone, at);
        const QDateTime begin(QDate(2026, 1, 1), QTime(12, 0), policy.zone);
        const QDateTime end(QDate(2027, 1, 1), QTime(12, 0), policy.zone);
        const QList<QDateTime> runs = runsBetween(policy, begin.toUTC(), end.toUTC());
        QCOMPARE(runs.size(), 365);
        QDate day(2026, 1, 2);
        for (const QDateTime &run : runs) {
            QCOMPARE(run.toTimeZone(policy.zone).date(), day);
            day = day.addDays(1);
        }
    }
}

void TestSchedule::nextAndLast()
{
    const Policy weekly = policyOf(u"Europe/Berlin"_s, u"02:00"_s, {7});
    QCOMPARE(texts({nextRun(weekly, utc(u"2026-11-22 01:00"_s))}),
             QStringList{u"2026-11-29 01:00"_s});
    QCOMPARE(texts({lastDue(weekly, utc(u"2026-11-22 01:00"_s))}),
             QStringList{u"2026-11-22 01:00"_s});
    QCOMPARE(texts({lastDue(weekly, utc(u"2026-11-22 00:59"_s))}),
             QStringList{u"2026-11-15 01:00"_s});
    QCOMPARE(nextRun(weekly, utc(u"2026-11-22 01:00"_s)).timeSpec(), Qt::UTC);
}

void TestSchedule::nothingIsScheduled_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("paused");
    QTest::newRow("no time") << QString() << false;
    QTest::newRow("paused") << u"02:00"_s << true;
    QTest::newRow("no time at all") << u"25:00,soon"_s << false;
}

void TestSchedule::nothingIsScheduled()
{
    QFETCH(QString, at);
    QFETCH(bool, paused);
    Policy policy = policyOf(u"UTC"_s, at);
    policy.paused = paused;
    const QDateTime now = utc(u"2026-11-22 01:00"_s);
    QVERIFY(!isScheduled(policy));
    QVERIFY(!nextRun(policy, now).isValid());
    QVERIFY(!lastDue(policy, now).isValid());
    QVERIFY(runsBetween(policy, now, now.addYears(1)).isEmpty());
}

QTEST_GUILESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
