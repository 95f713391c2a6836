// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Scheduled runs of real services, with a clock that the test turns.
#include "schedule/dispatcher.h"

#include "jobs/jobslots.h"
#include "repository/repository.h"
#include "schedule/schedulewords.h"
#include "storage/files.h"
#include "testclock.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QTest>

#include <csignal>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestDispatcher : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_clock = std::make_unique<TestClock>();
        m_clock->set(utc(u"2026-11-21 12:00:00"_s));
        m_home = std::make_unique<TestHome>(m_clock.get());
        VERIFY_RESULT(m_home->prepared);
        restart();
    }
    void cleanup()
    {
        m_dispatcher.reset();
        m_home.reset();
    }

    void aRunIsTakenOnceWhenItIsDue()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        QCOMPARE(m_next, utc(u"2026-11-22 02:00:00"_s));
        QCOMPARE(service(id).nextBackup, m_next);
        QVERIFY(service(id).backups.isEmpty());
        m_clock->set(m_next);
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(service(id).backups.first().trigger, Trigger::Scheduled);
        QVERIFY(service(id).backups.first().isGood());
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-23 02:00:00"_s));
        // Nor does another one, after all the rest was forgotten.
        VERIFY_RESULT(removeTree(m_home->home.dataFolder() + u"/schedule.json"_s));
        restart();
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
    }

    void whatWasMissedIsMadeUpOnceAndSpread()
    {
        const QString shop = add(u"shop"_s);
        const QString blog = add(u"blog"_s);
        QVERIFY(look());
        m_clock->set(utc(u"2026-11-25 09:00:00"_s));
        QVERIFY(lookAndFinish());
        QVERIFY(service(shop).backups.isEmpty());
        // Two services and a half: one minute.
        QCOMPARE(service(shop).nextBackup, utc(u"2026-11-25 09:01:00"_s));
        // Across a restart.
        restart();
        m_clock->set(utc(u"2026-11-25 09:01:00"_s));
        QVERIFY(lookAndFinish());
        QVERIFY(lookAndFinish());
        QCOMPARE(service(shop).backups.size(), 1);
        QCOMPARE(service(blog).backups.size(), 1);
    }

    void aFailureIsTriedAgain()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(QFile::rename(m_home->path(u"shop"_s), m_home->path(u"away"_s)));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(service(id).backups.first().state, BackupState::Failed);
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-22 02:05:00"_s));
        QVERIFY(QFile::rename(m_home->path(u"away"_s), m_home->path(u"shop"_s)));
        m_clock->advance(299);
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        m_clock->advance(1);
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 2);
        QVERIFY(service(id).lastGood());
        QCOMPARE(state(id).failures, 0);
        QVERIFY(!state(id).error);
    }

    void whatAPersonMustMendWaitsForThePerson()
    {
        const QString id = add(u"shop"_s);
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(putFile(m_home->path(u"shop/.identity"_s), "somebody else\n1\n"));
        QVERIFY(lookAndFinish());
        QVERIFY(state(id).needsAttention);
        QCOMPARE(state(id).error->code, ErrorCode::IdentityChanged);
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-23 02:00:00"_s));
        QCOMPARE(service(id).status.protection, Protection::AtRisk);
        QVERIFY(ScheduleWords::failure(service(id)).contains(u"would not help"_s));
        // What the person made since then is as good as the run.
        m_clock->advance(600);
        VERIFY_RESULT(m_home->operations->accept(id, {}));
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        QVERIFY(!service(id).scheduleError);
        QCOMPARE(service(id).status.protection, Protection::Protected);
        QVERIFY(ScheduleWords::failure(service(id)).isEmpty());
    }

    /// The scheduler may see late that a run failed: what a person made since then counts.
    void oneGoodBackupMendsAFailure()
    {
        const QString id = add(u"shop"_s);
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(QFile::rename(m_home->path(u"shop"_s), m_home->path(u"away"_s)));
        QVERIFY(look());
        QTRY_VERIFY_WITH_TIMEOUT(!m_home->runner->hasRunning(), 60'000);
        QVERIFY(QFile::rename(m_home->path(u"away"_s), m_home->path(u"shop"_s)));
        m_clock->advance(60);
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        m_clock->advance(60);
        QVERIFY(look());
        QVERIFY(state(id).error);
        QVERIFY(!service(id).scheduleError);
        QVERIFY(ScheduleWords::failure(service(id)).isEmpty());
        QCOMPARE(service(id).status.protection, Protection::Protected);
        // Nor does another schedule bring it back.
        m_clock->advance(60);
        VERIFY_RESULT(m_home->operations->changePolicy(id, {{u"at"_s, u"04:00"_s}}));
        QVERIFY(look());
        QVERIFY(!service(id).scheduleError);
    }

    void onlyTheKeeperSchedules()
    {
        const QString id = add(u"shop"_s);
        changeRecord(id, [](ServiceRecord &record) { record.keeper = u"another"_s; });
        QVERIFY(look());
        m_clock->set(utc(u"2026-11-23 12:00:00"_s));
        QVERIFY(lookAndFinish());
        QVERIFY(service(id).backups.isEmpty());
        QVERIFY(!service(id).isKept);
        QVERIFY(!service(id).nextBackup.isValid());
        QVERIFY(std::ranges::contains(service(id).status.reasons, u"status-other-keeper"_s,
                                      &Note::code));
    }

    void aPausedOneRestsAndHasMissedNothing()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        changeRecord(id, [](ServiceRecord &record) { record.policy.paused = true; });
        m_clock->set(utc(u"2026-11-23 12:00:00"_s));
        QVERIFY(lookAndFinish());
        QVERIFY(!service(id).nextBackup.isValid());
        changeRecord(id, [](ServiceRecord &record) { record.policy.paused = false; });
        QVERIFY(lookAndFinish());
        QVERIFY(service(id).backups.isEmpty());
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-24 02:00:00"_s));
    }

    void aStoppedInstanceIsSkipped()
    {
        const auto sample = TestHome::wait(m_home->operations->sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        const QString id = sample->service.id;
        QVERIFY(service(id).isKept);
        QVERIFY(!service(id).nextBackup.isValid());
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        changeRecord(id, [](ServiceRecord &record) { record.policy.at = {u"02:00"_s}; });
        QVERIFY(look());
        VERIFY_RESULT(TestHome::wait(m_home->operations->stop(id)));
        m_clock->set(utc(u"2026-11-22 02:00:00"_s));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QVERIFY(!state(id).needsAttention);
        VERIFY_RESULT(TestHome::wait(m_home->operations->start(id)));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        m_clock->set(utc(u"2026-11-23 02:00:00"_s));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 2);
    }

    void aCrashedInstanceIsMadeUpForOnceItRuns()
    {
        const auto sample = TestHome::wait(m_home->operations->sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        const QString id = sample->service.id;
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        changeRecord(id, [](ServiceRecord &record) { record.policy.at = {u"02:00"_s}; });
        QVERIFY(look());
        const auto instance = Instance::load(m_home->home.instancesFolder() + u'/' + id);
        VERIFY_RESULT(instance);
        for (const ServerProcess &process : instance->processes)
            ::kill(pid_t(process.pid), SIGKILL);
        QTRY_COMPARE(service(id).state, Service::State::Stopped);
        QVERIFY(service(id).status.counts);
        m_clock->set(utc(u"2026-11-22 02:00:00"_s));
        QVERIFY(lookAndFinish());
        QCOMPARE(state(id).error->reason(), u"service-not-running"_s);
        QVERIFY(!state(id).needsAttention);
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-22 02:05:00"_s));
        // Who stops it to mend it does not give up the attempt that was promised.
        VERIFY_RESULT(TestHome::wait(m_home->operations->stop(id)));
        QVERIFY(lookAndFinish());
        VERIFY_RESULT(TestHome::wait(m_home->operations->start(id)));
        m_clock->set(utc(u"2026-11-22 02:05:00"_s));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 2);
        QCOMPARE(service(id).backups.first().trigger, Trigger::Scheduled);
    }

    void whatIsGoneFromItsRepositoryKeepsItsSchedule()
    {
        const auto sample = TestHome::wait(m_home->operations->sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        const QString id = sample->service.id;
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(id)));
        changeRecord(id, [](ServiceRecord &record) { record.policy.at = {u"02:00"_s}; });
        QVERIFY(look());
        QVERIFY(QDir(service(id).repositoryPath + u'/' + id).removeRecursively());
        QVERIFY(service(id).status.needsAttention());
        m_clock->set(utc(u"2026-11-22 02:00:00"_s));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(service(id).policy.at, QStringList{u"02:00"_s});
    }

    void aNewScheduleCountsFromWhenItWasSet()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        m_clock->set(utc(u"2026-11-21 23:00:00"_s));
        VERIFY_RESULT(
            m_home->operations->changePolicy(id, {{u"at"_s, u"23:01"_s}, {u"zone"_s, u"UTC"_s}}));
        m_clock->set(utc(u"2026-11-21 23:02:00"_s));
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-21 23:01:00"_s));
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-22 23:01:00"_s));
        // What is not of the schedule leaves it as it is.
        const QDateTime since = service(id).policy.since;
        VERIFY_RESULT(m_home->operations->changePolicy(id, {{u"keep-daily"_s, u"3"_s}}));
        QCOMPARE(service(id).policy.since, since);
    }

    void whatWaitedForItsTurnDidNotTakeLong()
    {
        const QString id = add(u"shop"_s);
        const JobSlots places(m_home->home.slotsFolder(), [] { return 2; });
        std::optional<JobSlots::Turn> held[2];
        for (auto &turn : held) {
            const auto ticket = places.draw();
            VERIFY_RESULT(ticket);
            auto taken = places.tryTake(*ticket);
            VERIFY_RESULT(taken);
            QVERIFY(taken->slot);
            turn = std::move(*taken);
        }
        const auto job = m_home->operations->backUp(id);
        QTRY_COMPARE(m_home->runner->find(job.id).value_or(JobInfo()).queuePosition, 1);
        m_clock->advance(7200);
        held[0].reset();
        const auto backup = TestHome::wait(job);
        VERIFY_RESULT(backup);
        QCOMPARE(backup->started.secsTo(backup->finished), 7200);
        QCOMPARE(backup->queuedSeconds, 7200);
        QCOMPARE(backup->durationSeconds(), 0);
        QCOMPARE(service(id).status.lastSeconds, 0);
    }

    void aRunThatWasWithdrawnIsMadeUp()
    {
        const QString id = addSlow();
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(look());
        QTRY_VERIFY(m_dispatcher->mayHandOver());
        QVERIFY(state(id).attempt);
        m_dispatcher->withdraw();
        m_home->runner->cancelAll();
        QTRY_VERIFY(!m_home->runner->hasRunning());
        restart();
        QVERIFY(lookAndFinish());
        const QList<Backup> backups = service(id).backups;
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.at(0).state, BackupState::Completed);
        QCOMPARE(backups.at(1).state, BackupState::Cancelled);
    }

    void aQuitWithdrawsWhatRunsAndStartsNothing()
    {
        const QString id = addSlow();
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(look());
        QTRY_VERIFY(m_dispatcher->mayHandOver());
        // In this order, and it may be looking at that moment.
        m_dispatcher->end();
        m_home->runner->cancelAll();
        QTRY_VERIFY(!m_home->runner->hasRunning());
        QVERIFY(look());
        QVERIFY(!m_home->runner->hasRunning());
        m_dispatcher->withdraw();
        restart();
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.first().state, BackupState::Completed);
    }

    void aRunThatAPersonCancelledIsNot()
    {
        const QString id = addSlow();
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(look());
        QTRY_VERIFY(!service(id).backups.isEmpty());
        VERIFY_RESULT(m_home->runner->cancel(state(id).attempt->job));
        QVERIFY(lookAndFinish());
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(service(id).nextBackup, utc(u"2026-11-23 02:00:00"_s));
    }

    void aRepositoryThatIsAwayIsWaitedFor()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        const QString path = service(id).repositoryPath;
        QVERIFY(QFile::rename(path, path + u".away"_s));
        m_clock->set(utc(u"2026-11-22 02:00:00"_s));
        QVERIFY(lookAndFinish());
        QVERIFY(lookAndFinish());
        QCOMPARE(state(id).failures, 1);
        QCOMPARE(state(id).error->code, ErrorCode::Repository);
        // It left no row, and is told all the same.
        const Service away = service(id);
        QCOMPARE(away.scheduleFailures, 1);
        QCOMPARE(away.nextBackup, utc(u"2026-11-22 02:05:00"_s));
        QVERIFY(std::ranges::contains(away.status.reasons, u"status-failures"_s, &Note::code));
        QVERIFY(ScheduleWords::failure(away).contains(u"02:05:00. A run that failed"_s));
        QVERIFY(QFile::rename(path + u".away"_s, path));
        m_clock->advance(300);
        QVERIFY(lookAndFinish());
        QVERIFY(service(id).lastGood());
        QCOMPARE(state(id).failures, 0);
    }

    void oneWhoseJobIsLostButWhoseBackupIsThereIsNotRepeated()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(look());
        const ScheduleState before = state(id);
        QVERIFY(lookAndFinish());
        // As a process leaves it that dies between the end of the backup and that of the job.
        VERIFY_RESULT(ScheduleStore(m_home->home).change([&](ScheduleStore::States &states) {
            states.insert(id, before);
        }));
        VERIFY_RESULT(removeTree(m_home->home.jobsFolder() + u'/' + before.attempt->job));
        m_home->runner = std::make_unique<JobRunner>(m_home->home, *m_clock);
        m_home->operations =
            std::make_unique<Operations>(m_home->home, m_home->engines, *m_clock, *m_home->runner);
        restart();
        QVERIFY(lookAndFinish());
        QVERIFY(lookAndFinish());
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(state(id).failures, 0);
    }

    void whatIsGoneIsForgotten()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        QVERIFY(ScheduleStore(m_home->home).load()->contains(id));
        VERIFY_RESULT(TestHome::wait(m_home->operations->remove(id)));
        QVERIFY(look());
        QVERIFY(!ScheduleStore(m_home->home).load()->contains(id));
    }

    /// What a broken file hides is not gone.
    void whatIsLostIsRemembered()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        const auto before = ScheduleStore(m_home->home).load();
        QVERIFY(before->contains(id));
        for (const QString &name : {u"/services.json"_s, u"/repositories.json"_s}) {
            const QString path = m_home->home.configFolder() + name;
            const QByteArray known = fileContent(path);
            QVERIFY(putFile(path, "{}"));
            QVERIFY(look());
            QCOMPARE(*ScheduleStore(m_home->home).load(), *before);
            QVERIFY(putFile(path, known));
        }
        m_clock->set(m_next);
        QVERIFY(lookAndFinish());
        QVERIFY(service(id).lastGood());
    }

    /// This home kept it when it could still tell.
    void aDamagedHomeFileDoesNotEndTheSchedule()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        const QString path = m_home->home.configFolder() + u"/home.json"_s;
        QVERIFY(putFile(path, "{ torn"));
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(lookAndFinish());
        QVERIFY(service(id).lastGood());
        QCOMPARE(service(id).status.reasons.first().code, u"status-keeper-unknown"_s);
    }

    void aDamagedMemoryDoesNotEndTheSchedule()
    {
        const QString id = add(u"shop"_s);
        QVERIFY(look());
        QVERIFY(putFile(m_home->home.dataFolder() + u"/schedule.json"_s, "{\"services\": {"));
        QVERIFY(look());
        m_clock->set(m_next);
        QVERIFY(lookAndFinish());
        QVERIFY(service(id).lastGood());
    }

private:
    void restart()
    {
        m_dispatcher = std::make_unique<Dispatcher>(m_home->home, *m_home->operations, *m_clock,
                                                    [] { return 0.5; });
    }
    [[nodiscard]] QString add(const QString &name) const
    {
        const auto added = m_home->add(name);
        return added ? added->id : QString();
    }
    [[nodiscard]] QString addSlow() const
    {
        const auto added = m_home->add(
            u"slow"_s, {{u"folder"_s, m_home->makeSource(u"slow"_s)}, {u"slow"_s, u"300"_s}});
        return added ? added->id : QString();
    }
    [[nodiscard]] bool look()
    {
        const auto services = m_home->operations->services();
        const auto next = services.and_then(
            [this](const QList<Service> &all) { return m_dispatcher->look(all); });
        if (next)
            m_next = *next;
        return next.has_value();
    }
    /// Lets what it started come to its end, and sees it.
    [[nodiscard]] bool lookAndFinish()
    {
        return look() &&
               QTest::qWaitFor([this] { return !m_home->runner->hasRunning(); }, 60'000) && look();
    }
    [[nodiscard]] Service service(const QString &id) const
    {
        return m_home->operations->findService(id).value_or(Service());
    }
    [[nodiscard]] ScheduleState state(const QString &id) const
    {
        return ScheduleStore(m_home->home).load().value_or(ScheduleStore::States()).value(id);
    }
    void changeRecord(const QString &id, const std::function<void(ServiceRecord &)> &change) const
    {
        const Service known = service(id);
        const auto repository =
            Repository::open(known.repositoryPath, known.repositoryId, *m_clock);
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->changeService(id, change));
    }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<Dispatcher> m_dispatcher;
    QDateTime m_next;
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
