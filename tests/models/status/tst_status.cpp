// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/status.h"

#include "engineregistry.h"
#include "sentences.h"
#include "services/service.h"
#include "testclock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

/// A service that is backed up every day at 02:00 UTC, and its good backups.
class Subject
{
public:
    Subject()
    {
        service.id = u"svc-1"_s;
        service.name = u"shop"_s;
        service.keeper = u"home"_s;
        service.isKept = true;
    }
    /// The newest one is added last.
    Backup &add(const QString &started, qint64 seconds = 600)
    {
        Backup backup;
        backup.id = started;
        backup.sequence = service.backups.size() + 1;
        backup.trigger = Trigger::Scheduled;
        backup.state = BackupState::Completed;
        backup.started = utc(started);
        backup.finished = backup.started.addSecs(seconds);
        backup.archive.name = u"a.tar.zst"_s;
        backup.archive.bytes = backup.archive.uniqueBytes = 1'000'000'000;
        service.backups.prepend(backup);
        return service.backups.first();
    }
    /// One a day at 02:00, the last on `day` November.
    void addDays(int days, int day)
    {
        for (int i = days - 1; i >= 0; --i)
            add(QDate(2026, 11, day).addDays(-i).toString(u"yyyy-MM-dd"_s) + u" 02:00"_s);
    }
    [[nodiscard]] ServiceStatus at(const QString &now, const DiskSpace &disk = {}) const
    {
        return statusOf(service, utc(now), disk);
    }
    [[nodiscard]] QString protectionAt(const QString &now) const
    {
        return protectionName(at(now).protection);
    }

    Service service;
};

QStringList codes(const ServiceStatus &status)
{
    QStringList codes;
    for (const Note &reason : status.reasons)
        codes.append(reason.code);
    return codes;
}

const auto protectedWord = u"protected"_s;
const auto late = u"late"_s;
const auto atRisk = u"atRisk"_s;

} // namespace

class StatusTest : public QObject
{
    Q_OBJECT
private slots:
    void isLateByTheScheduleAndAGrace_data();
    void isLateByTheScheduleAndAGrace();
    void graceKnowsHowLongItTakes();
    void anotherScheduleMissedNothing();
    void isToleratedWithoutASchedule_data();
    void isToleratedWithoutASchedule();
    void damageIsARisk_data();
    void damageIsARisk();
    void nothingToGoBackTo();
    void whatIsDamagedIsRestorableWhereThereIsNothingElse();
    void failuresInARow();
    void runsThatLeaveNoRow();
    void unknownIsNeverGreen();
    void unprotectedWithoutAnything();
    void whatCannotBeReadIsARisk();
    void aRepositoryThatCannotBeWrittenIsARisk();
    void aClockSetBack();
    void proofGrowsOld();
    void diskFillsUp();
    void growthKnowsRetention();
    void measuresAgainstTheLastTen();
    void saysThatNobodyKeepsTheSchedule();
    void theQueueIsNoPartOfTheDuration();
    void aProofOfAClockThatWasAheadIsNone();
    void whoCounts_data();
    void whoCounts();
    void crashesAreTold();
    void doesNotChangeFromSecondToSecond();
    void saysTheNumbers();
};

void StatusTest::isLateByTheScheduleAndAGrace_data()
{
    QTest::addColumn<QStringList>("at");
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    const QStringList two{u"02:00"_s};
    const QList<int> all;
    const QList<int> work{1, 2, 3, 4, 5};
    const auto row = [](const char *name, const QStringList &at, const QList<int> &days,
                        const QByteArray &zone, const char *last, const char *now,
                        const QString &expected) {
        QTest::newRow(name) << at << days << zone << QString::fromLatin1(last)
                            << QString::fromLatin1(now) << expected;
    };
    // 21 November 2026 is a Saturday.
    row("just made", two, all, "UTC", "2026-11-19 02:00", "2026-11-19 02:10", protectedWord);
    row("just due", two, all, "UTC", "2026-11-19 02:00", "2026-11-20 02:00", protectedWord);
    row("in the grace", two, all, "UTC", "2026-11-19 02:00", "2026-11-20 02:59", protectedWord);
    row("after it", two, all, "UTC", "2026-11-19 02:00", "2026-11-20 03:00", late);
    row("made up late", two, all, "UTC", "2026-11-19 14:00", "2026-11-20 09:00", protectedWord);
    row("twice a day", {u"02:00"_s, u"14:00"_s}, all, "UTC", "2026-11-19 02:00", "2026-11-19 15:00",
        late);
    row("weekend", two, work, "UTC", "2026-11-20 02:00", "2026-11-22 23:00", protectedWord);
    row("after the weekend", two, work, "UTC", "2026-11-20 02:00", "2026-11-23 02:59",
        protectedWord);
    row("Monday missed", two, work, "UTC", "2026-11-20 02:00", "2026-11-23 03:00", late);
    // On 25 October the day has 25 hours there, on 28 March 23.
    row("longer day", {u"12:00"_s}, all, "Europe/Berlin", "2026-10-24 10:00", "2026-10-25 11:30",
        protectedWord);
    row("longer day missed", {u"12:00"_s}, all, "Europe/Berlin", "2026-10-24 10:00",
        "2026-10-25 12:00", late);
    row("shorter day", {u"12:00"_s}, all, "Europe/Berlin", "2026-03-28 11:00", "2026-03-29 10:59",
        protectedWord);
    row("shorter day missed", {u"12:00"_s}, all, "Europe/Berlin", "2026-03-28 11:00",
        "2026-03-29 11:00", late);
}

void StatusTest::isLateByTheScheduleAndAGrace()
{
    QFETCH(const QStringList, at);
    QFETCH(const QList<int>, days);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, last);
    QFETCH(const QString, now);
    Subject subject;
    subject.service.policy.at = at;
    subject.service.policy.days = days;
    subject.service.policy.zone = zone == "UTC" ? QTimeZone::utc() : QTimeZone(zone);
    subject.add(last);
    QTEST(subject.protectionAt(now), "expected");
}

void StatusTest::graceKnowsHowLongItTakes()
{
    Subject subject;
    for (const char *started : {"2026-11-16 02:00", "2026-11-17 02:00", "2026-11-18 02:00"})
        subject.add(QString::fromLatin1(started), qint64(3) * 3600);
    QCOMPARE(subject.protectionAt(u"2026-11-19 08:59"_s), protectedWord);
    QCOMPARE(subject.protectionAt(u"2026-11-19 09:00"_s), late);
}

void StatusTest::anotherScheduleMissedNothing()
{
    Subject subject;
    subject.add(u"2026-11-19 02:00"_s);
    subject.service.policy.at = {u"14:00"_s};
    QCOMPARE(subject.protectionAt(u"2026-11-19 18:00"_s), protectedWord);
    // What it says is true then: older than one day.
    QCOMPARE(subject.protectionAt(u"2026-11-20 03:00"_s), late);
}

void StatusTest::isToleratedWithoutASchedule_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << false << u"status-no-schedule"_s;
    QTest::newRow("paused") << true << u"status-paused"_s;
}

void StatusTest::isToleratedWithoutASchedule()
{
    QFETCH(const bool, paused);
    QFETCH(const QString, code);
    Subject subject;
    subject.service.policy.paused = paused;
    if (!paused)
        subject.service.policy.at.clear();
    subject.add(u"2026-11-10 02:00"_s);
    QCOMPARE(codes(subject.at(u"2026-11-17 02:00"_s)), QStringList{code});
    QCOMPARE(subject.protectionAt(u"2026-11-17 02:00"_s), protectedWord);
    const ServiceStatus old = subject.at(u"2026-11-17 02:01"_s);
    QCOMPARE(old.protection, Protection::Late);
    QCOMPARE(codes(old), QStringList({u"status-old"_s, code}));
    QCOMPARE(old.expectedSeconds, -1);
}

void StatusTest::damageIsARisk_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("newest");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *what, bool newest, const QStringList &expected) {
        const QByteArray name = QByteArray(what) + (newest ? " newest" : " older");
        QTest::newRow(name.constData()) << QString::fromLatin1(what) << newest << expected;
    };
    const QStringList older{u"status-others-damaged"_s};
    row("missing", true, {u"status-newest-missing"_s});
    row("missing", false, older);
    row("touched", true, {u"status-newest-touched"_s});
    row("touched", false, older);
    row("damaged", true, {u"status-newest-damaged"_s});
    row("damaged", false, older);
    row("damaged accepted", true, {});
    row("damaged accepted", false, {});
    row("unusual", true, {u"status-anomaly"_s, u"anomaly-smaller"_s});
    // A newer good one stands in its place.
    row("unusual", false, {});
    row("unusual accepted", true, {});
}

void StatusTest::damageIsARisk()
{
    QFETCH(const QString, what);
    QFETCH(const bool, newest);
    QFETCH(const QStringList, expected);
    Subject subject;
    subject.addDays(3, 20);
    Backup &backup = subject.service.backups[newest ? 0 : 1];
    backup.dataIntact = what != "missing"_L1;
    backup.dataTouched = what == "touched"_L1;
    backup.marks.accepted = what.endsWith("accepted"_L1);
    if (what.startsWith("damaged"_L1))
        backup.marks.verified = Marks::Verified{.at = backup.finished, .ok = false, .problems = {}};
    if (what.startsWith("unusual"_L1))
        backup.anomalies = {{.code = u"anomaly-smaller"_s, .args = {}}};
    const ServiceStatus status = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(codes(status), expected);
    QCOMPARE(status.protection, expected.isEmpty() ? Protection::Protected : Protection::AtRisk);
    // The one before it stands in for one that is not good, or accepted although it is damaged.
    const bool isWhole = !newest || what == "touched"_L1 || what == "unusual accepted"_L1;
    QCOMPARE(status.lastGood, utc(isWhole ? u"2026-11-20 02:10"_s : u"2026-11-19 02:10"_s));
}

void StatusTest::nothingToGoBackTo()
{
    for (const bool missing : {true, false}) {
        Subject subject;
        subject.addDays(1, 20);
        Backup &only = subject.service.backups.first();
        only.dataIntact = !missing;
        if (!missing)
            only.marks.verified = Marks::Verified{.at = only.finished, .ok = false, .problems = {}};
        QCOMPARE(subject.at(u"2026-11-20 02:30"_s).protection, Protection::Unprotected);
    }
}

/// What "latest" is, what can be restored and since when it is late are told by one and the same.
void StatusTest::whatIsDamagedIsRestorableWhereThereIsNothingElse()
{
    Subject subject;
    const QDateTime whole = subject.add(u"2026-11-19 02:00"_s).finished;
    Backup &newest = subject.add(u"2026-11-20 02:00"_s);
    newest.marks.verified = Marks::Verified{.at = newest.finished, .ok = false, .problems = {}};
    newest.marks.accepted = true;
    QVERIFY(newest.isGood());
    ServiceStatus status = subject.at(u"2026-11-20 12:00"_s);
    QCOMPARE(status.lastGoodId, u"2026-11-19 02:00"_s);
    QCOMPARE(status.restorableTo, whole);
    QCOMPARE(status.restorableFrom, whole);
    QCOMPARE(status.restorableMoments, 1);
    subject.service.backups.removeLast();
    status = subject.at(u"2026-11-20 12:00"_s);
    QCOMPARE(status.lastGoodId, u"2026-11-20 02:00"_s);
    QCOMPARE(status.restorableTo, status.lastGood);
    QCOMPARE(status.restorableMoments, 1);
}

void StatusTest::failuresInARow()
{
    Subject subject;
    subject.addDays(3, 19);
    const auto addState = [&subject](const QString &started, BackupState state) {
        Backup &backup = subject.add(started);
        backup.state = state;
        backup.archive = {};
        backup.error = Error{.code = ErrorCode::DiskFull, .args = {}, .detail = {}};
    };
    addState(u"2026-11-20 02:00"_s, BackupState::Failed);
    addState(u"2026-11-20 02:05"_s, BackupState::Cancelled);
    addState(u"2026-11-20 02:20"_s, BackupState::Failed);
    const ServiceStatus two = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(two.protection, Protection::Protected);
    QCOMPARE(codes(two), QStringList{u"status-failures"_s});
    QCOMPARE(two.reasons.first().args.value(u"count"_s).toInt(), 2);
    addState(u"2026-11-20 02:40"_s, BackupState::Failed);
    const ServiceStatus three = subject.at(u"2026-11-20 02:50"_s);
    QCOMPARE(three.protection, Protection::AtRisk);
    const EngineRegistry engines;
    QCOMPARE(Sentences(engines).explain(three.reasons.first()).text,
             u"3 runs failed in a row: The disk is full."_s);
    // The worse of two is told first.
    const ServiceStatus later = subject.at(u"2026-11-20 04:00"_s);
    QCOMPARE(later.protection, Protection::AtRisk);
    QCOMPARE(codes(later), QStringList({u"status-failures"_s, u"status-late"_s}));
    subject.add(u"2026-11-20 04:10"_s);
    QVERIFY(subject.at(u"2026-11-20 04:20"_s).reasons.isEmpty());
}

void StatusTest::runsThatLeaveNoRow()
{
    Subject subject;
    subject.addDays(3, 20);
    subject.service.scheduleError = Error{.code = ErrorCode::Repository, .args = {}, .detail = {}};
    subject.service.scheduleFailures = 2;
    const ServiceStatus two = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(two.protection, Protection::Protected);
    QCOMPARE(codes(two), QStringList{u"status-failures"_s});
    QCOMPARE(two.reasons.first().args.value(u"count"_s).toInt(), 2);
    const EngineRegistry engines;
    const Sentence words = Sentences(engines).explain(two.reasons.first());
    QVERIFY(words.text.startsWith(u"2 runs failed in a row: "_s));
    QVERIFY2(words.remedy.contains(u"is tried again after 5, 15, 30, 60"_s),
             qPrintable(words.remedy));
    subject.service.scheduleFailures = 3;
    QCOMPARE(subject.protectionAt(u"2026-11-20 02:30"_s), atRisk);
    // One is enough where a person must mend it, and nothing is tried again.
    subject.service.scheduleError =
        Error{.code = ErrorCode::Authentication, .args = {}, .detail = {}};
    subject.service.scheduleFailures = 0;
    subject.service.scheduleNeedsAttention = true;
    const ServiceStatus stuck = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(stuck.protection, Protection::AtRisk);
    QVERIFY(stuck.needsAttention());
    QVERIFY(!stuck.reasons.first().args.contains(u"retried"_s));
    QVERIFY(!Sentences(engines).explain(stuck.reasons.first()).remedy.contains(u"tried again"_s));
    // It says why nobody knows, and that nothing is added to it meanwhile.
    subject.service.repositoryProblem =
        Error{.code = ErrorCode::Repository, .args = {}, .detail = {}};
    const ServiceStatus away = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(away.protection, Protection::Unknown);
    QCOMPARE(codes(away), QStringList({u"repository"_s, u"status-failures"_s}));
}

void StatusTest::unknownIsNeverGreen()
{
    Subject subject;
    subject.addDays(3, 20);
    subject.service.repositoryProblem = Error{.code = ErrorCode::Repository,
                                              .args = {{u"reason"_s, u"repository-not-mounted"_s}},
                                              .detail = {}};
    const ServiceStatus status = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(status.protection, Protection::Unknown);
    QVERIFY(status.needsAttention());
    QCOMPARE(codes(status), QStringList{u"repository-not-mounted"_s});
    QCOMPARE(ServiceStatus().protection, Protection::Unknown);
}

void StatusTest::unprotectedWithoutAnything()
{
    const Subject subject;
    const ServiceStatus status = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(status.protection, Protection::Unprotected);
    QCOMPARE(codes(status), QStringList{u"status-no-backup"_s});
    QVERIFY(!status.restorableFrom.isValid() && !status.lastProof.isValid());
}

void StatusTest::whatCannotBeReadIsARisk()
{
    Subject subject;
    subject.addDays(3, 20);
    subject.service.backups[1].marksUnreadable = true;
    const ServiceStatus marks = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(marks.protection, Protection::AtRisk);
    QCOMPARE(codes(marks), QStringList{u"status-marks-unreadable"_s});

    // Of a managed one without a schedule nobody knows whether it has one.
    Subject away;
    away.service.state = Service::State::Running;
    away.service.policy.at.clear();
    away.addDays(3, 20);
    QVERIFY(!away.at(u"2026-11-20 02:30"_s).counts);
    away.service.repositoryProblem = Error{.code = ErrorCode::Repository,
                                           .args = {{u"reason"_s, u"repository-not-mounted"_s}},
                                           .detail = {}};
    QVERIFY(away.at(u"2026-11-20 02:30"_s).needsAttention());
    away.service.repositoryProblem.reset();
    away.service.scheduleNeedsAttention = true;
    QVERIFY(away.at(u"2026-11-20 02:30"_s).counts);
}

void StatusTest::aRepositoryThatCannotBeWrittenIsARisk()
{
    Subject subject;
    subject.addDays(3, 20);
    subject.service.repositoryPath = u"/srv/backups"_s;
    subject.service.repositoryWritable = false;
    const ServiceStatus status = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(status.protection, Protection::AtRisk);
    QCOMPARE(codes(status), QStringList{u"status-read-only"_s});
    const EngineRegistry engines;
    QVERIFY(
        Sentences(engines).explain(status.reasons.first()).text.contains(u"/srv/backups cannot"_s));
    // Who only looks at what another home writes need not be able to.
    subject.service.keeper = u"another"_s;
    subject.service.isKept = false;
    QVERIFY(!codes(subject.at(u"2026-11-20 02:30"_s)).contains(u"status-read-only"_s));
    subject.service.isKept = true;
    QCOMPARE(subject.at(u"2026-11-20 02:30"_s).protection, Protection::AtRisk);
    subject.service.state = Service::State::Running;
    subject.service.policy.at.clear();
    QVERIFY(!codes(subject.at(u"2026-11-20 02:30"_s)).contains(u"status-read-only"_s));
}

void StatusTest::aClockSetBack()
{
    Subject subject;
    subject.add(u"2026-11-20 02:00"_s);
    QCOMPARE(subject.protectionAt(u"2026-11-19 06:00"_s), protectedWord);
    const ServiceStatus far = subject.at(u"2026-11-01 06:00"_s);
    QCOMPARE(far.protection, Protection::Late);
    QCOMPARE(codes(far), QStringList{u"status-clock-back"_s});
}

void StatusTest::proofGrowsOld()
{
    Subject subject;
    subject.service.policy.at = {u"02:00"_s};
    subject.addDays(50, 20);
    QCOMPARE(codes(subject.at(u"2026-11-20 02:30"_s)), QStringList{u"status-never-proved"_s});
    Backup &proved = subject.service.backups[40];
    proved.marks.verified =
        Marks::Verified{.at = utc(u"2026-10-20 12:00"_s), .ok = true, .problems = {}};
    const ServiceStatus status = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(status.protection, Protection::Protected);
    QCOMPARE(status.lastProof, utc(u"2026-10-20 12:00"_s));
    proved.marks.verified->at = utc(u"2026-10-06 01:00"_s);
    const ServiceStatus old = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(old.protection, Protection::AtRisk);
    QCOMPARE(codes(old), QStringList{u"status-unproved"_s});
    // A clock that was ahead proves nothing.
    proved.marks.verified->at = utc(u"2026-12-24 01:00"_s);
    const ServiceStatus ahead = subject.at(u"2026-11-20 02:30"_s);
    QVERIFY(!ahead.lastProof.isValid());
    QCOMPARE(codes(ahead), QStringList{u"status-never-proved"_s});
    proved.marks.verified->at = utc(u"2026-10-06 01:00"_s);
    QCOMPARE(old.reasons.first().args.value(u"days"_s).toInt(), 45);
}

void StatusTest::diskFillsUp()
{
    Subject subject;
    subject.addDays(3, 20);
    const QString now = u"2026-11-20 02:30"_s;
    constexpr qint64 giga = 1'000'000'000;
    const auto days = [&](qint64 freeBytes, qint64 growth) {
        return subject.at(now, {.freeBytes = freeBytes, .growthPerDay = growth}).freeDays;
    };
    QCOMPARE(days(-1, giga), -1);
    QCOMPARE(days(50 * giga, 0), -1);
    QCOMPARE(days(50 * giga, -giga), -1);
    QCOMPARE(days(50 * giga, giga), 50);
    QCOMPARE(days(50'000 * giga, giga), -1);
    const ServiceStatus full = subject.at(now, {.freeBytes = 6 * giga + 5, .growthPerDay = giga});
    QCOMPARE(full.protection, Protection::AtRisk);
    const EngineRegistry engines;
    QCOMPARE(Sentences(engines).explain(full.reasons.first()).text,
             u"The disk will be full in 6 days at the present growth."_s);
}

void StatusTest::growthKnowsRetention()
{
    constexpr qint64 giga = 1'000'000'000;
    const Policy policy;
    Subject subject;
    QCOMPARE(dailyGrowth(subject.service.backups, policy, utc(u"2026-11-20 03:00"_s)), 0);
    // From one to the 7 daily, the weekly and the monthly ones that there will be in four weeks.
    subject.addDays(1, 20);
    const qint64 first = dailyGrowth(subject.service.backups, policy, utc(u"2026-11-20 03:00"_s));
    QVERIFY2(first > 8 * giga / 28 && first < 13 * giga / 28, qPrintable(QString::number(first)));
    // Once each place is taken, what comes displaces as much.
    Subject full;
    for (const char *started :
         {"2026-09-30 02:00", "2026-10-31 02:00", "2026-11-01 02:00", "2026-11-08 02:00"})
        full.add(QString::fromLatin1(started));
    full.addDays(7, 20);
    const qint64 steady = dailyGrowth(full.service.backups, policy, utc(u"2026-11-20 03:00"_s));
    QVERIFY2(qAbs(steady) < giga / 14, qPrintable(QString::number(steady)));
    // One that is far off moves nothing.
    full.service.backups[2].archive.uniqueBytes = 90 * giga;
    full.service.backups[2].trigger = Trigger::Manual;
    QVERIFY(qAbs(dailyGrowth(full.service.backups, policy, utc(u"2026-11-20 03:00"_s))) <
            giga / 10);
    // Backups that grow by 100 MB a day.
    for (qsizetype i = 0; i < full.service.backups.size(); ++i)
        full.service.backups[i].archive.uniqueBytes = 10 * giga - i * giga / 10;
    QVERIFY(dailyGrowth(full.service.backups, policy, utc(u"2026-11-20 03:00"_s)) > giga / 2);
    Policy none;
    none.at.clear();
    QCOMPARE(dailyGrowth(full.service.backups, none, utc(u"2026-11-20 03:00"_s)), 0);
    // Nor does anything go then, to make room for others.
    Policy paused;
    paused.paused = true;
    QCOMPARE(dailyGrowth(full.service.backups, paused, utc(u"2026-12-20 03:00"_s)), 0);
}

void StatusTest::measuresAgainstTheLastTen()
{
    Subject subject;
    subject.addDays(13, 19);
    subject.service.backups[2].archive.bytes = 1;
    subject.service.backups[12].archive.bytes = 1;
    Backup &newest = subject.add(u"2026-11-20 02:00"_s, 5400);
    newest.archive.bytes = 2'000'000'000;
    newest.restorableFrom = newest.restorableTo = utc(u"2026-11-20 02:04"_s);
    const ServiceStatus status = subject.at(u"2026-11-20 03:45"_s);
    QCOMPARE(status.lastSeconds, 5400);
    QCOMPARE(status.usualSeconds, 600);
    QCOMPARE(status.lastBytes, 2'000'000'000);
    QCOMPARE(status.usualBytes, 1'000'000'000);
    QCOMPARE(status.expectedSeconds, 24 * 3600);
    QCOMPARE(status.restorableFrom, utc(u"2026-11-07 02:10"_s));
    QCOMPARE(status.restorableTo, utc(u"2026-11-20 02:04"_s));
    QCOMPARE(status.protection, Protection::Protected);
    QCOMPARE(codes(status), QStringList{u"status-slow"_s});
}

/// It is told, and bothers nobody before a backup is late.
void StatusTest::saysThatNobodyKeepsTheSchedule()
{
    Subject subject;
    subject.addDays(3, 18);
    subject.service.isKept = true;
    subject.service.isUnattended = true;
    const auto isTold = [&] {
        return std::ranges::contains(subject.at(u"2026-11-19 00:30"_s).reasons,
                                     u"status-no-scheduler"_s, &Note::code);
    };
    QVERIFY(isTold());
    QVERIFY(!subject.at(u"2026-11-18 23:30"_s).needsAttention());
    QVERIFY(subject.at(u"2026-11-20 12:30"_s).needsAttention());
    subject.service.isUnattended = false;
    QVERIFY(!isTold());
    subject.service.isUnattended = true;
    subject.service.policy.paused = true;
    QVERIFY(!isTold());
    subject.service.policy.paused = false;
    subject.service.isKept = false;
    QVERIFY(!isTold());
}

/// What waited for its turn did not take long.
void StatusTest::theQueueIsNoPartOfTheDuration()
{
    Subject subject;
    subject.addDays(3, 18);
    const ServiceStatus before = subject.at(u"2026-11-19 00:30"_s);
    Backup &newest = subject.service.backups.first();
    newest.started = newest.started.addSecs(-7200);
    newest.queuedSeconds = 7200;
    QCOMPARE(subject.at(u"2026-11-19 00:30"_s).lastSeconds, before.lastSeconds);
}

void StatusTest::aProofOfAClockThatWasAheadIsNone()
{
    Subject subject;
    subject.addDays(3, 18);
    for (Backup &backup : subject.service.backups)
        backup.marks.verified =
            Marks::Verified{.at = utc(u"2027-11-19 00:00"_s), .ok = true, .problems = {}};
    QVERIFY(!subject.at(u"2026-11-19 00:30"_s).lastProof.isValid());
    // Judged anew each time: the same values, a year later.
    QCOMPARE(subject.at(u"2027-11-19 00:30"_s).lastProof, utc(u"2027-11-19 00:00"_s));
    Backup touched = subject.service.backups.first();
    touched.dataTouched = true;
    touched.dataChanged = utc(u"2026-11-18 12:00"_s);
    QVERIFY(touched.isTouched(utc(u"2026-11-19 00:30"_s)));
    QVERIFY(!touched.isTouched(utc(u"2027-11-19 00:30"_s)));
}

void StatusTest::whoCounts_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("scheduled");
    QTest::addColumn<bool>("counts");
    using State = Service::State;
    const auto row = [](const char *name, State state, bool scheduled, bool counts) {
        QTest::newRow(name) << int(state) << scheduled << counts;
    };
    row("registered", State::Registered, true, true);
    row("registered without a schedule", State::Registered, false, true);
    row("managed", State::Running, true, true);
    row("managed without a schedule", State::Running, false, false);
    row("broken", State::Broken, true, true);
    row("stopped", State::Stopped, true, false);
    row("crashed", State::Stopped, true, true);
    row("crashed without a schedule", State::Stopped, false, false);
    row("provisioning", State::Provisioning, true, false);
    row("unconnected", State::Unconnected, true, false);
}

void StatusTest::whoCounts()
{
    QFETCH(const int, state);
    QFETCH(const bool, scheduled);
    QFETCH(const bool, counts);
    Subject subject;
    subject.service.state = Service::State(state);
    subject.service.isMeantToRun = QByteArrayView(QTest::currentDataTag()).startsWith("crashed");
    // One that this home keeps and does not know is lost.
    subject.service.isKept = subject.service.state != Service::State::Unconnected;
    if (!scheduled)
        subject.service.policy.at.clear();
    const ServiceStatus status = subject.at(u"2026-11-20 02:30"_s);
    QCOMPARE(status.protection, Protection::Unprotected);
    QCOMPARE(status.counts, counts);
    QCOMPARE(status.needsAttention(), counts);
}

void StatusTest::crashesAreTold()
{
    Subject subject;
    subject.addDays(3, 18);
    subject.service.state = Service::State::Stopped;
    QVERIFY(!subject.at(u"2026-11-18 09:05"_s).needsAttention());
    subject.service.isMeantToRun = true;
    const ServiceStatus status = subject.at(u"2026-11-18 09:05"_s);
    QCOMPARE(status.protection, Protection::AtRisk);
    QCOMPARE(status.reasons.first().code, u"status-not-running"_s);
    subject.service.policy.at.clear();
    QVERIFY(!subject.at(u"2026-11-18 09:05"_s).needsAttention());
}

/// Whoever watches compares: an age in it would tell of a change every second.
void StatusTest::doesNotChangeFromSecondToSecond()
{
    Subject subject;
    subject.addDays(3, 18);
    const DiskSpace disk{.freeBytes = 1'000'000'000, .growthPerDay = 1'000'000'000};
    QCOMPARE(statusOf(subject.service, utc(u"2026-11-19 09:05"_s), disk),
             statusOf(subject.service, utc(u"2026-11-19 09:40"_s), disk));
    QVERIFY(subject.at(u"2026-11-19 09:05"_s) != subject.at(u"2026-11-19 10:40"_s));
}

void StatusTest::saysTheNumbers()
{
    Subject subject;
    subject.add(u"2026-11-19 02:00"_s);
    const ServiceStatus status = subject.at(u"2026-11-20 09:30"_s);
    const EngineRegistry engines;
    const Sentences sentences(engines);
    const Sentence sentence = sentences.explain(status.reasons.first());
    QCOMPARE(sentence.text, u"Last good backup: 31 hours ago; expected: every 24 hours."_s);
    QVERIFY(!sentence.remedy.isEmpty());
    Note named = status.reasons.first();
    named.args.insert(u"service"_s, u"shop"_s);
    QCOMPARE(sentences.explain(named).text,
             u"Service “shop”: Last good backup: 31 hours ago; expected: every 24 hours."_s);
}

QTEST_GUILESS_MAIN(StatusTest)
#include "tst_status.moc"
