// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/tiers.h"

#include "testclock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

/// A good scheduled backup that started then; `id` is the time, the sequence the order of making.
class History
{
public:
    Backup &add(const QString &time, Trigger trigger = Trigger::Scheduled)
    {
        Backup backup;
        backup.id = time;
        backup.sequence = ++m_sequence;
        backup.trigger = trigger;
        backup.state = BackupState::Completed;
        backup.started = utc(time);
        backup.finished = backup.started.addSecs(600);
        backup.archive.bytes = 1;
        backups.append(backup);
        return backups.last();
    }
    /// "id: tier rule=period …", in the order of making.
    [[nodiscard]] QStringList told(const Policy &policy, const QString &now,
                                   const SameSource &same = equalSource) const
    {
        const auto tiersById = tiers(backups, policy, utc(now), same);
        const auto reasons = keepReasons(backups, policy, utc(now), same);
        QStringList lines;
        for (const Backup &backup : backups) {
            QStringList words{backup.id + u':', tierName(tiersById.value(backup.id))};
            const QList<KeepReason> kept = reasons.value(backup.id);
            for (const KeepReason &reason : kept)
                words += reason.period.isEmpty() ? reason.rule : reason.rule + u'=' + reason.period;
            lines += words.join(u' ');
        }
        return lines;
    }

    QList<Backup> backups;

private:
    qint64 m_sequence = 0;
};

Policy policyIn(const char *zone)
{
    Policy policy;
    policy.zone = QTimeZone(zone);
    return policy;
}

} // namespace

class TiersTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsDaysWeeksAndMonths();
    void keepsTheNewestOfADay();
    void countsDaysInTheZone_data();
    void countsDaysInTheZone();
    void changesWeekWithTheYear();
    void goesBySequenceWhenTheClockJumpsBack();
    void keepsWhatIsFromTheFuture();
    void leavesFailuresOut();
    void leavesUnusualOnesOut();
    void keepsWhatNobodyCanRead();
    void keepsWhatIsRequired();
    void keepsAFailureThatIsAllThereIs();
    void keepsPinnedAndNewest();
    void keepsOnDemand();
    void keepsSourcesApart();
    void keepsNothingWhereTheCountIsZero();
};

void TiersTest::keepsDaysWeeksAndMonths()
{
    History history;
    // Every day from 1 August to Saturday 21 November, at 02:00.
    for (QDate day(2026, 8, 1); day <= QDate(2026, 11, 21); day = day.addDays(1))
        history.add(day.toString(Qt::ISODate) + u" 02:00"_s);
    QStringList kept;
    const QStringList lines = history.told(Policy(), u"2026-11-21 12:00"_s);
    for (const QString &line : lines) {
        if (line.contains(u'='))
            kept.append(line);
    }
    QCOMPARE(kept, QStringList({
                       u"2026-09-30 02:00: monthly monthly=2026-09"_s,
                       u"2026-10-31 02:00: monthly monthly=2026-10"_s,
                       u"2026-11-01 02:00: weekly weekly=2026-W44"_s,
                       u"2026-11-08 02:00: weekly weekly=2026-W45"_s,
                       u"2026-11-15 02:00: daily daily=2026-11-15 weekly=2026-W46"_s,
                       u"2026-11-16 02:00: daily daily=2026-11-16"_s,
                       u"2026-11-17 02:00: daily daily=2026-11-17"_s,
                       u"2026-11-18 02:00: daily daily=2026-11-18"_s,
                       u"2026-11-19 02:00: daily daily=2026-11-19"_s,
                       u"2026-11-20 02:00: daily daily=2026-11-20"_s,
                       u"2026-11-21 02:00: daily daily=2026-11-21 weekly=2026-W47 monthly=2026-11 "
                       "newest-good"_s,
                   }));
    // Not yet pruned ones stand where those are that displaced them, or last.
    QVERIFY(lines.contains(u"2026-11-14 02:00: weekly"_s));
    QVERIFY(lines.contains(u"2026-10-02 02:00: monthly"_s));
    QVERIFY(lines.contains(u"2026-08-01 02:00: monthly"_s));
}

void TiersTest::keepsTheNewestOfADay()
{
    History history;
    history.add(u"2026-11-21 02:00"_s);
    history.add(u"2026-11-21 14:00"_s);
    // Started before midnight, ended after it: the day's on which it started.
    history.add(u"2026-11-20 23:55"_s).sequence = 0;
    QCOMPARE(history.told(Policy(), u"2026-11-21 15:00"_s),
             QStringList({u"2026-11-21 02:00: daily"_s,
                          u"2026-11-21 14:00: daily daily=2026-11-21 weekly=2026-W47 "
                          "monthly=2026-11 newest-good"_s,
                          u"2026-11-20 23:55: daily daily=2026-11-20"_s}));
}

void TiersTest::countsDaysInTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("times");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("periods");
    // Clocks go back on 25 October: the day has 25 hours, and 01:30 UTC is its second 02:30.
    QTest::newRow("Berlin, end of summer time")
        << QByteArray("Europe/Berlin")
        << QStringList{u"2026-10-24 22:30"_s, u"2026-10-25 22:30"_s, u"2026-10-25 23:30"_s}
        << u"2026-10-26 12:00"_s
        << QStringList{u""_s, u"daily=2026-10-25"_s, u"daily=2026-10-26"_s};
    QTest::newRow("Berlin, beginning of summer time")
        << QByteArray("Europe/Berlin")
        << QStringList{u"2026-03-28 22:30"_s, u"2026-03-28 23:30"_s, u"2026-03-29 22:30"_s}
        << u"2026-03-30 12:00"_s
        << QStringList{u"daily=2026-03-28"_s, u"daily=2026-03-29"_s, u"daily=2026-03-30"_s};
    QTest::newRow("São Paulo") << QByteArray("America/Sao_Paulo")
                               << QStringList{u"2026-11-20 02:30"_s, u"2026-11-20 03:30"_s}
                               << u"2026-11-21 02:00"_s
                               << QStringList{u"daily=2026-11-19"_s, u"daily=2026-11-20"_s};
    QTest::newRow("Kiritimati, 14 hours ahead")
        << QByteArray("Pacific/Kiritimati")
        << QStringList{u"2026-11-20 09:59"_s, u"2026-11-20 10:00"_s} << u"2026-11-20 11:00"_s
        << QStringList{u"daily=2026-11-20"_s, u"daily=2026-11-21"_s};
}

void TiersTest::countsDaysInTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(QStringList, times);
    QFETCH(QString, now);
    QFETCH(QStringList, periods);
    Policy policy = policyIn(zone.constData());
    QVERIFY(policy.zone.isValid());
    policy.keepWeekly = policy.keepMonthly = 0;
    History history;
    for (const QString &time : std::as_const(times))
        history.add(time);
    const auto reasons = keepReasons(history.backups, policy, utc(now));
    QStringList found;
    for (const QString &time : std::as_const(times)) {
        const QList<KeepReason> kept = reasons.value(time);
        const bool daily = !kept.isEmpty() && kept.first().rule == u"daily"_s;
        found += daily ? u"daily="_s + kept.first().period : QString();
    }
    QCOMPARE(found, periods);
}

void TiersTest::changesWeekWithTheYear()
{
    History history;
    history.add(u"2026-12-31 02:00"_s);
    history.add(u"2027-01-03 02:00"_s);
    history.add(u"2027-01-04 02:00"_s);
    Policy policy;
    policy.keepDaily = 0;
    QCOMPARE(history.told(policy, u"2027-01-05 12:00"_s),
             QStringList({u"2026-12-31 02:00: monthly monthly=2026-12"_s,
                          u"2027-01-03 02:00: weekly weekly=2026-W53"_s,
                          u"2027-01-04 02:00: weekly weekly=2027-W01 monthly=2027-01 "
                          "newest-good"_s}));
}

void TiersTest::goesBySequenceWhenTheClockJumpsBack()
{
    History history;
    history.add(u"2026-11-21 14:00"_s);
    history.add(u"2026-11-21 02:00"_s);
    QCOMPARE(history.told(Policy(), u"2026-11-21 03:00"_s),
             QStringList({u"2026-11-21 14:00: daily"_s,
                          u"2026-11-21 02:00: daily daily=2026-11-21 weekly=2026-W47 "
                          "monthly=2026-11 newest-good"_s}));
}

void TiersTest::keepsWhatIsFromTheFuture()
{
    History history;
    history.add(u"2027-03-01 02:00"_s);
    history.add(u"2027-03-02 02:00"_s);
    history.add(u"2026-11-21 02:00"_s);
    const auto reasons = keepReasons(history.backups, Policy(), utc(u"2026-11-21 12:00"_s));
    for (const Backup &backup : std::as_const(history.backups))
        QVERIFY(!reasons.value(backup.id).isEmpty());
    QVERIFY(reasons.value(u"2026-11-21 02:00"_s).contains({u"newest-good"_s, {}}));
}

void TiersTest::leavesFailuresOut()
{
    History history;
    history.add(u"2026-11-20 02:00"_s);
    history.add(u"2026-11-20 03:00"_s).state = BackupState::Failed;
    history.add(u"2026-11-20 04:00"_s).state = BackupState::Cancelled;
    history.add(u"2026-11-20 05:00"_s, Trigger::Manual).state = BackupState::Failed;
    history.add(u"2026-11-20 06:00"_s).marks.verified =
        Marks::Verified{.at = utc(u"2026-11-20 07:00"_s), .ok = false, .problems = {}};
    history.add(u"2026-11-20 07:00"_s).state = BackupState::Pending;
    history.add(u"2026-11-20 08:00"_s, Trigger::Manual).state = BackupState::Pending;
    QCOMPARE(
        history.told(Policy(), u"2026-11-20 12:00"_s),
        QStringList({u"2026-11-20 02:00: daily daily=2026-11-20 weekly=2026-W47 "
                     "monthly=2026-11 newest-good"_s,
                     u"2026-11-20 03:00: daily failed"_s, u"2026-11-20 04:00: daily failed"_s,
                     u"2026-11-20 05:00: onDemand failed"_s, u"2026-11-20 06:00: daily not-good"_s,
                     u"2026-11-20 07:00: daily"_s, u"2026-11-20 08:00: onDemand"_s}));
}

/// Neither of its day nor as the newest, until a person accepts it.
void TiersTest::leavesUnusualOnesOut()
{
    History history;
    history.add(u"2026-11-20 02:00"_s);
    history.add(u"2026-11-21 02:00"_s);
    Backup &unusual = history.add(u"2026-11-21 14:00"_s);
    unusual.anomalies = {{.code = u"anomaly-emptied"_s, .args = {}}};
    QStringList lines = history.told(Policy(), u"2026-11-21 15:00"_s);
    QCOMPARE(lines.at(1), u"2026-11-21 02:00: daily daily=2026-11-21 weekly=2026-W47 "
                          "monthly=2026-11 newest-good"_s);
    QVERIFY2(!lines.at(2).contains(u'='), qPrintable(lines.at(2)));
    history.backups.last().marks.accepted = true;
    lines = history.told(Policy(), u"2026-11-21 15:00"_s);
    QVERIFY2(!lines.at(1).contains(u'='), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(u"newest-good"_s), qPrintable(lines.at(2)));
}

void TiersTest::keepsWhatNobodyCanRead()
{
    History history;
    Backup &damaged = history.add(u"2024-01-01 02:00"_s);
    damaged.state = BackupState::Failed;
    damaged.error = failure(ErrorCode::Repository, u"manifest-newer-format"_s).error();
    // It may say "failed", and have been good.
    Backup &changed = history.add(u"2024-01-02 02:00"_s);
    changed.state = BackupState::Failed;
    changed.manifestChanged = true;
    history.add(u"2024-01-03 02:00"_s).state = BackupState::Failed;
    // Good, and nothing attests it.
    Backup &unattested = history.add(u"2024-01-04 02:00"_s);
    unattested.manifestUnattested = true;
    unattested.marks.verified =
        Marks::Verified{.at = unattested.finished, .ok = true, .problems = {}};
    QVERIFY(unattested.isGood() && !isProven(unattested, unattested.finished));
    history.add(u"2026-11-20 02:00"_s);
    QCOMPARE(history.told(Policy(), u"2026-11-20 12:00"_s).first(4),
             QStringList({u"2024-01-01 02:00: daily unreadable"_s,
                          u"2024-01-02 02:00: daily unreadable"_s, u"2024-01-03 02:00: daily"_s,
                          u"2024-01-04 02:00: monthly unreadable"_s}));
}

void TiersTest::keepsWhatIsRequired()
{
    History history;
    history.add(u"2026-01-01 02:00"_s);
    history.add(u"2026-01-02 02:00"_s).requires_ = {u"2026-01-01 02:00"_s};
    history.add(u"2026-11-20 02:00"_s).requires_ = {u"2026-01-02 02:00"_s};
    const QStringList lines = history.told(Policy(), u"2026-11-20 12:00"_s);
    QCOMPARE(lines.first(2), QStringList({u"2026-01-01 02:00: monthly required"_s,
                                          u"2026-01-02 02:00: monthly required"_s}));
}

void TiersTest::keepsAFailureThatIsAllThereIs()
{
    History history;
    history.add(u"2026-01-01 02:00"_s).state = BackupState::Failed;
    QCOMPARE(history.told(Policy(), u"2026-11-20 12:00"_s),
             QStringList{u"2026-01-01 02:00: daily nothing-newer"_s});
    history.add(u"2026-01-02 02:00"_s);
    QCOMPARE(history.told(Policy(), u"2026-11-20 12:00"_s).first(), u"2026-01-01 02:00: daily"_s);
}

void TiersTest::keepsPinnedAndNewest()
{
    History history;
    history.add(u"2025-01-01 02:00"_s).marks.pinned = true;
    history.add(u"2025-02-01 02:00"_s);
    QCOMPARE(history.told(Policy(), u"2026-11-20 12:00"_s),
             QStringList({u"2025-01-01 02:00: monthly pinned"_s,
                          u"2025-02-01 02:00: monthly newest-good"_s}));
}

void TiersTest::keepsOnDemand()
{
    History history;
    history.add(u"2024-01-01 02:00"_s, Trigger::Manual);
    history.add(u"2026-11-19 02:00"_s, Trigger::Manual).marks.pinned = true;
    history.add(u"2026-11-20 02:00"_s, Trigger::Manual);
    history.add(u"2026-11-21 02:00"_s);
    const QString now = u"2026-11-21 12:00"_s;
    QCOMPARE(history.told(Policy(), now).first(3),
             QStringList({u"2024-01-01 02:00: onDemand on-demand"_s,
                          u"2026-11-19 02:00: onDemand on-demand pinned"_s,
                          u"2026-11-20 02:00: onDemand on-demand"_s}));
    Policy one;
    one.keepOnDemand = 1;
    QCOMPARE(history.told(one, now).first(3),
             QStringList({u"2024-01-01 02:00: onDemand"_s, u"2026-11-19 02:00: onDemand pinned"_s,
                          u"2026-11-20 02:00: onDemand on-demand"_s}));
}

void TiersTest::keepsSourcesApart()
{
    History history;
    history.add(u"2026-11-20 02:00"_s).identity = {{u"id"_s, u"one"_s}, {u"part"_s, 1}};
    history.add(u"2026-11-20 03:00"_s).identity = {{u"id"_s, u"two"_s}, {u"part"_s, 1}};
    history.add(u"2026-11-20 04:00"_s).identity = {{u"id"_s, u"two"_s}, {u"part"_s, 2}};
    const SameSource same = [](const QJsonObject &older, const QJsonObject &newer) {
        return older.value(u"id"_s) == newer.value(u"id"_s);
    };
    const QString now = u"2026-11-20 12:00"_s;
    const QString kept = u"daily daily=2026-11-20 weekly=2026-W47 monthly=2026-11 newest-good"_s;
    QCOMPARE(history.told(Policy(), now, same),
             QStringList({u"2026-11-20 02:00: "_s + kept, u"2026-11-20 03:00: daily"_s,
                          u"2026-11-20 04:00: "_s + kept}));
    QCOMPARE(history.told(Policy(), now)[1], u"2026-11-20 03:00: "_s + kept);
}

void TiersTest::keepsNothingWhereTheCountIsZero()
{
    History history;
    history.add(u"2026-11-20 02:00"_s);
    history.add(u"2026-11-21 02:00"_s);
    Policy policy;
    policy.keepDaily = policy.keepWeekly = policy.keepMonthly = 0;
    QCOMPARE(
        history.told(policy, u"2026-11-21 12:00"_s),
        QStringList({u"2026-11-20 02:00: monthly"_s, u"2026-11-21 02:00: monthly newest-good"_s}));
}

QTEST_GUILESS_MAIN(TiersTest)
#include "tst_tiers.moc"
