// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/proofturn.h"

#include "testclock.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

QDateTime day(int day)
{
    return QDateTime(QDate(2026, 11, 1), QTime(3, 0), QTimeZone::utc()).addDays(day);
}

Backup made(int on, int verifiedOn = -1)
{
    Backup backup;
    backup.id = u"day%1"_s.arg(on);
    backup.state = BackupState::Completed;
    backup.archive.bytes = 1;
    backup.started = day(on);
    backup.finished = day(on);
    if (verifiedOn >= 0)
        backup.marks.verified = Marks::Verified{.at = day(verifiedOn), .ok = true, .problems = {}};
    return backup;
}

Service serviceWith(const QList<Backup> &newestFirst)
{
    Service service;
    service.id = u"svc"_s;
    service.isKept = true;
    service.backups = newestFirst;
    return service;
}

QStringList ids(const QList<Service> &services, int today)
{
    QStringList ids;
    for (const DueProof &due : dueProofs(services, day(today)))
        ids.append(due.backupId);
    return ids;
}

} // namespace

class TestProofTurn : public QObject
{
    Q_OBJECT
private slots:
    void theNewestGoodOneIsProvedEveryWeek()
    {
        // A service that never had one proved: at once.
        QCOMPARE(ids({serviceWith({made(1)})}, 1), QStringList{u"day1"_s});
        // Each day brings a newer one; one of them a week is enough.
        const QList<Backup> daily = {made(8), made(7), made(6), made(5, 5)};
        QVERIFY(ids({serviceWith(daily)}, 10).isEmpty());
        QCOMPARE(ids({serviceWith(daily)}, 11), QStringList{u"day8"_s});
        // One that stays the newest is proved again.
        QVERIFY(ids({serviceWith({made(1, 1)})}, 6).isEmpty());
        QCOMPARE(ids({serviceWith({made(1, 1)})}, 7), QStringList{u"day1"_s});
    }

    void eachOneIsProvedEveryMonth()
    {
        const QList<Backup> backups = {made(34, 34), made(20), made(10), made(1, 30)};
        QVERIFY(ids({serviceWith(backups)}, 35).isEmpty());
        QCOMPARE(ids({serviceWith(backups)}, 36), QStringList{u"day10"_s});
        QCOMPARE(ids({serviceWith({made(60, 60), made(1, 30), made(10)})}, 60),
                 (QStringList{u"day10"_s, u"day1"_s}));
    }

    void whatWasTouchedIsLookedAtNow()
    {
        Backup touched = made(4, 4);
        touched.dataTouched = true;
        touched.dataChanged = day(5);
        QCOMPARE(ids({serviceWith({made(5, 5), touched})}, 5), QStringList{u"day4"_s});
        // What was found then stands, and is not read for ever.
        touched.marks.verified = Marks::Verified{.at = day(6), .ok = false, .problems = {}};
        QVERIFY(ids({serviceWith({made(5, 5), touched})}, 6).isEmpty());
        touched.dataChanged = day(7);
        QCOMPARE(ids({serviceWith({made(5, 5), touched})}, 7), QStringList{u"day4"_s});
    }

    void whatHasNothingToProveIsLeftOut()
    {
        Backup failed = made(1);
        failed.state = BackupState::Failed;
        Backup lost = made(2);
        lost.dataIntact = false;
        QVERIFY(ids({serviceWith({lost, failed})}, 100).isEmpty());
        Service other = serviceWith({made(1)});
        other.isKept = false;
        QVERIFY(ids({other}, 100).isEmpty());
        Backup pending = made(99);
        pending.state = BackupState::Pending;
        QVERIFY(ids({serviceWith({pending, made(1)})}, 100).isEmpty());
    }

    void aProofFromTheFutureIsNone()
    {
        QCOMPARE(ids({serviceWith({made(1, 3000)})}, 5), QStringList{u"day1"_s});
    }

    void oneAtATimeAndItIsMarked()
    {
        TestClock clock;
        TestHome home(&clock);
        VERIFY_RESULT(home.prepared);
        for (const QString &name : {u"a"_s, u"b"_s}) {
            const auto added = home.add(name);
            VERIFY_RESULT(added);
            VERIFY_RESULT(TestHome::wait(home.operations->backUp(added->id)));
        }
        ProofTurn turn(*home.operations);
        const auto look = [&] {
            const auto services = home.operations->services();
            QVERIFY(services.has_value());
            turn.look(*services, clock.now());
            const QList<JobInfo> jobs = home.runner->list();
            QCOMPARE_LE(std::ranges::count_if(jobs,
                                              [](const JobInfo &job) {
                                                  return job.kind == u"verify"_s && !job.isOver();
                                              }),
                        1);
        };
        const auto isProved = [&](const QString &name) {
            const auto service = home.operations->findService(name);
            return service && service->lastGood()->marks.verified;
        };
        look();
        QTRY_VERIFY((look(), isProved(u"a"_s) && isProved(u"b"_s)));
        QTRY_VERIFY(!home.runner->hasRunning());
        look();
        QVERIFY(!home.runner->hasRunning());
    }

    void aBackupOfTheServiceGoesFirst()
    {
        TestClock clock;
        TestHome home(&clock);
        VERIFY_RESULT(home.prepared);
        const auto added =
            home.add(u"slow"_s, {{u"folder"_s, home.makeSource(u"slow"_s)}, {u"slow"_s, u"100"_s}});
        VERIFY_RESULT(added);
        VERIFY_RESULT(TestHome::wait(home.operations->backUp(added->id)));
        ProofTurn turn(*home.operations);
        const auto running = home.operations->backUp(added->id);
        QTRY_VERIFY(home.operations->findService(added->id)->backups.first().state ==
                    BackupState::Pending);
        turn.look(*home.operations->services(), clock.now());
        QVERIFY(std::ranges::none_of(home.runner->list(),
                                     [](const JobInfo &job) { return job.kind == u"verify"_s; }));
        VERIFY_RESULT(TestHome::wait(running));
    }
};

QTEST_GUILESS_MAIN(TestProofTurn)
#include "tst_proofturn.moc"
