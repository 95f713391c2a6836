// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include <QLocale>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { initTestCase(); }
    void sizes_data();
    void sizes();
    void durations_data();
    void durations();
    void relativeTimes_data();
    void relativeTimes();
    void daysAreThoseOfTheCalendar();
    void comingTimes_data();
    void comingTimes();
    void followsTheLocale();
    void partOfAnUnknownTotal();

private:
    const QDateTime m_now{QDate(2026, 11, 21), QTime(9, 15), QTimeZone::utc()};
};

void TestFormat::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 bytes"_s;
    QTest::newRow("bytes") << qint64(999) << u"999 bytes"_s;
    QTest::newRow("small") << qint64(1'040) << u"1.0 kB"_s;
    QTest::newRow("three digits") << qint64(944'000'000) << u"944 MB"_s;
    QTest::newRow("one digit") << qint64(3'100'000'000) << u"3.1 GB"_s;
    QTest::newRow("large") << qint64(412'000'000'000) << u"412 GB"_s;
}

void TestFormat::sizes()
{
    QFETCH(const qint64, bytes);
    QTEST(Format::bytes(bytes), "text");
}

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << u"0 s"_s;
    QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
    QTest::newRow("minutes") << qint64(125) << u"2 min 5 s"_s;
    QTest::newRow("hours") << qint64(3 * 3600 + 600 + 1) << u"3 h 10 min"_s;
    QTest::newRow("days") << qint64(2 * 86'400 + 4 * 3600) << u"2 d 4 h"_s;
}

void TestFormat::durations()
{
    QFETCH(const qint64, seconds);
    QTEST(Format::duration(seconds), "text");
}

void TestFormat::relativeTimes_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("age");
    QTest::newRow("future") << qint64(-7200) << u"just now"_s << u"now"_s;
    QTest::newRow("seconds") << qint64(59) << u"just now"_s << u"now"_s;
    QTest::newRow("one minute") << qint64(60) << u"1 minute ago"_s << u"1 min"_s;
    QTest::newRow("minutes") << qint64(59 * 60) << u"59 minutes ago"_s << u"59 min"_s;
    QTest::newRow("one hour") << qint64(3600) << u"1 hour ago"_s << u"1 h"_s;
    QTest::newRow("hours") << qint64(5 * 3600) << u"5 hours ago"_s << u"5 h"_s;
    QTest::newRow("yesterday") << qint64(31 * 3600) << u"yesterday"_s << u"31 h"_s;
    QTest::newRow("days") << qint64(5 * 86'400) << u"5 days ago"_s << u"5 d"_s;
    QTest::newRow("months") << qint64(95 * 86'400) << u"3 months ago"_s << u"95 d"_s;
}

void TestFormat::relativeTimes()
{
    QFETCH(const qint64, secondsAgo);
    QTEST(Format::relative(m_now.addSecs(-secondsAgo), m_now), "text");
    QTEST(Format::age(m_now.addSecs(-secondsAgo), m_now), "age");
}

void TestFormat::daysAreThoseOfTheCalendar()
{
    // 25 hours back is yesterday at 08:15; 34 hours back is the day before, but at 23:15 it is not.
    QCOMPARE(Format::relative(m_now.addSecs(-25 * 3600), m_now), u"yesterday"_s);
    QCOMPARE(Format::relative(m_now.addSecs(-34 * 3600), m_now), u"2 days ago"_s);
    QCOMPARE(Format::relativeTitle(m_now.addSecs(-25 * 3600), m_now), u"Yesterday"_s);
}

void TestFormat::comingTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("over") << qint64(-5) << u"now"_s;
    QTest::newRow("minute") << qint64(30) << u"in 1 minute"_s;
    QTest::newRow("minutes") << qint64(9 * 60) << u"in 9 minutes"_s;
    QTest::newRow("hours") << qint64(18 * 3600) << u"in 18 hours"_s;
    QTest::newRow("days") << qint64(72 * 3600) << u"in 3 days"_s;
}

void TestFormat::comingTimes()
{
    QFETCH(const qint64, seconds);
    QTEST(Format::until(m_now.addSecs(seconds), m_now), "text");
}

void TestFormat::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(Format::bytes(3'100'000'000), u"3,1 GB"_s);
    QVERIFY(Format::exact(m_now).contains(u"Samstag"_s));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QVERIFY(Format::bytes(944'000'000).endsWith(u"Mo"_s));
}

void TestFormat::partOfAnUnknownTotal()
{
    QCOMPARE(Format::bytesOf(412'000'000, 944'000'000), u"412 MB of 944 MB"_s);
    QCOMPARE(Format::bytesOf(412'000'000, -1), u"412 MB"_s);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
