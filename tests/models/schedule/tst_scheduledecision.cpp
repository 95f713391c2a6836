// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/scheduledecision.h"

#include "testclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;
using Kind = ScheduleDecision::Kind;

namespace {

RunEnd failed(ErrorCode code, const QString &reason = u"test"_s)
{
    return {.kind = RunEnd::Kind::Failed, .error = failure(code, reason).error()};
}

/// A service whose runs take no time, as a scheduler sees it.
class Watch
{
public:
    explicit Watch(const QString &now) { set(now); }

    void set(const QString &now) { moment.now = utc(now); }
    Kind look()
    {
        last = decide(policy, state, moment);
        state = last.state;
        return last.kind;
    }
    /// Runs what is due; how it ends is up to `end`.
    void run(const RunEnd &end = {})
    {
        QCOMPARE(look(), Kind::Run);
        state = afterRun(state, last.due, end, moment.now);
        ++runs;
        if (end.kind == RunEnd::Kind::Succeeded)
            moment.newestScheduled = moment.now;
    }
    /// Looks every minute until then, and runs whatever is due.
    int runUntil(const QString &until, const RunEnd &end = {})
    {
        const int before = runs;
        for (const QDateTime stop = utc(until); moment.now < stop;) {
            moment.now = moment.now.addSecs(60);
            if (look() == Kind::Run)
                run(end);
        }
        return runs - before;
    }
    [[nodiscard]] QString at() const { return last.at.toString(u"yyyy-MM-dd HH:mm:ss"_s); }

    Policy policy;
    ScheduleState state;
    ScheduleMoment moment;
    ScheduleDecision last;
    int runs = 0;
};

} // namespace

class TestScheduleDecision : public QObject
{
    Q_OBJECT
private slots:
    void nothingWithoutASchedule()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        watch.policy.at.clear();
        QCOMPARE(watch.look(), Kind::Nothing);
        watch.policy = Policy();
        watch.policy.paused = true;
        QCOMPARE(watch.look(), Kind::Nothing);
        QVERIFY(!watch.last.at.isValid());
    }

    void runsOnceADay()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-21 02:00:00"_s);
        QCOMPARE(watch.runUntil(u"2026-11-24 01:00:00"_s), 3);
        QCOMPARE(watch.at(), u"2026-11-24 02:00:00"_s);
    }

    void aNewScheduleHasMissedNothing()
    {
        Watch watch(u"2026-11-21 12:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-22 02:00:00"_s);
        watch.policy.at = {u"11:00"_s};
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-22 11:00:00"_s);
    }

    void oneThatWasSetCountsFromThen()
    {
        Watch watch(u"2026-11-20 22:00"_s);
        watch.look();
        watch.policy.at = {u"23:01"_s};
        watch.policy.since = utc(u"2026-11-20 23:00"_s);
        watch.set(u"2026-11-20 23:02"_s);
        watch.run();
        QCOMPARE(watch.look(), Kind::Wait);
        // Paused and resumed between two looks: what lay between was not missed.
        watch.policy.since = utc(u"2026-11-21 23:02"_s);
        watch.set(u"2026-11-21 23:03"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-22 23:01:00"_s);
        // Set by a clock that is ahead: from now on.
        watch.policy.at = {u"10:00"_s};
        watch.policy.since = utc(u"2027-11-21 23:02"_s);
        watch.set(u"2026-11-23 11:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-24 10:00:00"_s);
    }

    void oneThatWasNeverSeenCountsFromWhenItWasSet()
    {
        Watch watch(u"2026-11-20 10:00"_s);
        watch.policy.since = utc(u"2026-11-19 23:00"_s);
        QCOMPARE(watch.look(), Kind::Run);
        QVERIFY(watch.last.newlyMissed);
    }

    void whatPausingLeftOutWasNotMissed()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.policy.paused = true;
        QCOMPARE(watch.runUntil(u"2026-11-25 12:00:00"_s), 0);
        watch.policy.paused = false;
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-26 02:00:00"_s);
    }

    void aMissedRunIsMadeUpOnce()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-24 09:00:00"_s);
        watch.run();
        QCOMPARE(watch.last.due, utc(u"2026-11-24 02:00:00"_s));
        QVERIFY(watch.last.newlyMissed);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-25 02:00:00"_s);
    }

    void oneThatIsAFewSecondsLateWasNotMissed()
    {
        Watch watch(u"2026-11-21 01:59:59"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 02:00:03"_s);
        watch.moment.missedTogether = 9;
        watch.moment.random = 0.9;
        QCOMPARE(watch.look(), Kind::Run);
        QVERIFY(!watch.last.newlyMissed);
    }

    void manyThatWereMissedWaitAtRandom()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 09:00:00"_s);
        watch.moment.missedTogether = 6;
        watch.moment.random = 0.5;
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-21 09:05:00"_s);
        // Thrown once: the next look, and the next start, find it again.
        watch.moment.random = 0.1;
        watch.moment.missedTogether = 1;
        watch.set(u"2026-11-21 09:04:59"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-21 09:05:00"_s);
        watch.set(u"2026-11-21 09:05:00"_s);
        QCOMPARE(watch.look(), Kind::Run);
        // However many they are.
        Watch many(u"2026-11-21 01:00:00"_s);
        QCOMPARE(many.look(), Kind::Wait);
        many.set(u"2026-11-21 09:00:00"_s);
        many.moment.missedTogether = 500;
        many.moment.random = 0.999;
        QCOMPARE(many.look(), Kind::Wait);
        QVERIFY(many.last.at <= many.moment.now + ScheduleLimits::longestSpread);
    }

    void failuresAreTriedAgainWithGrowingPauses()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 02:00:00"_s);
        const QStringList expected = {u"02:05:00"_s, u"02:20:00"_s, u"02:50:00"_s,
                                      u"03:50:00"_s, u"05:50:00"_s, u"07:50:00"_s};
        for (const QString &next : expected) {
            QVERIFY(!watch.state.needsAttention);
            watch.run(failed(ErrorCode::Unreachable));
            QCOMPARE(watch.look(), Kind::Wait);
            QCOMPARE(watch.at(), u"2026-11-21 "_s + next);
            watch.set(u"2026-11-21 "_s + next);
        }
        QVERIFY(watch.state.needsAttention);
        QCOMPARE(watch.state.error->code, ErrorCode::Unreachable);
        watch.run();
        QVERIFY(!watch.state.needsAttention);
        QVERIFY(!watch.state.error);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-22 02:00:00"_s);
    }

    void theNextRunEndsTheRetries()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        watch.policy.at = {u"02:00"_s, u"02:10"_s};
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 02:00:00"_s);
        watch.run(failed(ErrorCode::Unreachable));
        watch.set(u"2026-11-21 02:05:00"_s);
        watch.run(failed(ErrorCode::Unreachable));
        QVERIFY(!watch.state.needsAttention);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-21 02:10:00"_s);
        watch.set(u"2026-11-21 02:10:00"_s);
        QCOMPARE(watch.look(), Kind::Run);
        QCOMPARE(watch.last.due, utc(u"2026-11-21 02:10:00"_s));
        QVERIFY(watch.state.needsAttention);
        QCOMPARE(watch.state.failures, 0);
    }

    void whatOnlyAPersonMendsIsNotTriedAgain_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("person");
        const QString any = u"test"_s;
        QTest::newRow("identity") << ErrorCode::IdentityChanged << any << true;
        QTest::newRow("authentication") << ErrorCode::Authentication << any << true;
        QTest::newRow("permission") << ErrorCode::Permission << any << true;
        QTest::newRow("prerequisite") << ErrorCode::Prerequisite << any << true;
        QTest::newRow("unsupported") << ErrorCode::Unsupported << any << true;
        QTest::newRow("tool missing") << ErrorCode::ToolMissing << any << true;
        QTest::newRow("unreachable") << ErrorCode::Unreachable << any << false;
        QTest::newRow("disk full") << ErrorCode::DiskFull << any << false;
        QTest::newRow("repository") << ErrorCode::Repository << any << false;
        QTest::newRow("tool failed") << ErrorCode::ToolFailed << any << false;
        QTest::newRow("damaged source") << ErrorCode::SourceDamaged << any << false;
        QTest::newRow("locked keyring")
            << ErrorCode::Authentication << u"keyring-refused"_s << false;
    }
    void whatOnlyAPersonMendsIsNotTriedAgain()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, reason);
        QFETCH(bool, person);
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 02:00:00"_s);
        watch.run(failed(code, reason));
        QCOMPARE(watch.state.needsAttention, person);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), person ? u"2026-11-22 02:00:00"_s : u"2026-11-21 02:05:00"_s);
    }

    void anInterruptedRunIsMadeUpAtOnceButNotForEver()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 02:00:00"_s);
        watch.run(failed(ErrorCode::Internal, u"interrupted"_s));
        watch.run(failed(ErrorCode::Internal, u"interrupted"_s));
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-21 02:15:00"_s);
    }

    void cancelledByAPersonAndByTheSchedulersEnd()
    {
        Watch watch(u"2026-11-21 01:00:00"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 02:00:00"_s);
        watch.run({.kind = RunEnd::Kind::Withdrawn});
        watch.run({.kind = RunEnd::Kind::Cancelled});
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-22 02:00:00"_s);
        watch.set(u"2026-11-22 02:00:00"_s);
        watch.run({.kind = RunEnd::Kind::Skipped});
        QVERIFY(!watch.state.needsAttention);
        QCOMPARE(watch.look(), Kind::Wait);
        QCOMPARE(watch.at(), u"2026-11-23 02:00:00"_s);
    }

    void aClockSetBackDoesNotDoubleARun_data()
    {
        QTest::addColumn<QString>("back");
        QTest::newRow("a minute") << u"2026-11-21 01:59:30"_s;
        QTest::newRow("an hour") << u"2026-11-21 01:00:30"_s;
        QTest::newRow("half a day") << u"2026-11-20 14:00:30"_s;
        QTest::newRow("a day") << u"2026-11-20 02:00:30"_s;
    }
    void aClockSetBackDoesNotDoubleARun()
    {
        QFETCH(QString, back);
        Watch watch(u"2026-11-19 12:00:00"_s);
        QCOMPARE(watch.runUntil(u"2026-11-21 02:00:00"_s), 2);
        watch.set(back);
        QCOMPARE(watch.runUntil(u"2026-11-22 01:59:00"_s), 0);
        QCOMPARE(watch.runUntil(u"2026-11-22 02:01:00"_s), 1);
    }

    void aClockSetFarAheadAndBackDoesNotStopTheSchedule()
    {
        Watch watch(u"2026-11-19 12:00:00"_s);
        QCOMPARE(watch.runUntil(u"2026-11-21 03:00:00"_s), 2);
        watch.set(u"2036-05-05 05:05:00"_s);
        watch.run();
        QCOMPARE(watch.look(), Kind::Wait);
        watch.set(u"2026-11-21 03:00:00"_s);
        QCOMPARE(watch.runUntil(u"2026-11-24 03:00:00"_s), 3);
        // The same while a failed run waits for its next turn.
        watch.set(u"2036-05-05 05:05:00"_s);
        watch.run(failed(ErrorCode::Unreachable));
        watch.set(u"2026-11-24 03:00:00"_s);
        QCOMPARE(watch.runUntil(u"2026-11-25 03:00:00"_s), 1);
    }

    void aLostStateIsFoundAgainInTheBackups()
    {
        Watch watch(u"2026-11-21 12:00:00"_s);
        watch.moment.newestScheduled = utc(u"2026-11-21 02:00:01"_s);
        QCOMPARE(watch.look(), Kind::Wait);
        Watch late(u"2026-11-23 12:00:00"_s);
        late.moment.newestScheduled = utc(u"2026-11-21 02:00:01"_s);
        QCOMPARE(late.look(), Kind::Run);
        QCOMPARE(late.last.due, utc(u"2026-11-23 02:00:00"_s));
    }

    void everyJumpOfTheClocksRunsOnce_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe"})
            QTest::newRow(zone) << QByteArray(zone);
    }
    void everyJumpOfTheClocksRunsOnce()
    {
        QFETCH(QByteArray, zone);
        Watch watch(u"2026-01-01 12:00:00"_s);
        watch.policy.zone = QTimeZone(zone);
        watch.policy.at = {u"02:15"_s};
        QCOMPARE(watch.look(), Kind::Wait);
        // A look each hour and a quarter, as a machine that sleeps a lot.
        const QDateTime end = utc(u"2027-01-01 12:00:00"_s);
        while (watch.moment.now < end) {
            watch.moment.now = watch.moment.now.addSecs(4500);
            if (watch.look() == Kind::Run)
                watch.run();
        }
        QCOMPARE(watch.runs, 365);
    }
};

QTEST_GUILESS_MAIN(TestScheduleDecision)
#include "tst_scheduledecision.moc"
