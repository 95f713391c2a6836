// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include "jobs/jobfolder.h"
#include "program.h"
#include "services/home.h"
#include "storage/filelock.h"
#include "testclock.h"
#include "verifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

JobRunner::Request request(bool takesSlot = false)
{
    return {.kind = u"back-up"_s,
            .serviceId = u"svc-0000000001"_s,
            .serviceName = u"shop"_s,
            .backupId = {},
            .instanceId = {},
            .engine = u"filecopy"_s,
            .takesSlot = takesSlot};
}

Result<int> untilCancelled(Job &job)
{
    if (job.cancellation().sleep(60'000))
        return failure(ErrorCode::Timeout, u"never-cancelled"_s);
    return cancelled();
}

} // namespace

class JobRunnerTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = std::make_unique<Home>(Home::at(m_folder->path()));
        VERIFY_RESULT(m_home->prepare());
        m_runner = std::make_unique<JobRunner>(*m_home, m_clock);
    }
    void cleanup() { m_runner.reset(); }

    void endsOnceWithTheResult()
    {
        const QString id = m_runner->newId();
        QSignalSpy changes(m_runner.get(), &JobRunner::changed);
        const auto future = m_runner->run<int>(id, request(), [](Job &job) -> Result<int> {
            job.log(u"hello"_s);
            job.progress({.stage = u"copying"_s, .done = 7, .total = 7});
            return 42;
        });
        QFuture<Result<int>> waited = future;
        waited.waitForFinished();
        QCOMPARE(waited.resultCount(), 1);
        QCOMPARE(waited.result().value(), 42);

        // Another runner reads the same from the files.
        const JobRunner other(*m_home, m_clock);
        const auto info = other.find(id);
        VERIFY_RESULT(info);
        QCOMPARE(info->state, JobInfo::State::Done);
        QCOMPARE(info->serviceName, u"shop"_s);
        QCOMPARE(info->finished, m_clock.now());
        QVERIFY(!info->error);
        QVERIFY(fileContent(JobFolder::logFile(info->folder)).endsWith("Z hello\n"));
        QTRY_VERIFY(!changes.isEmpty());
        QTRY_COMPARE(changes.last().first().value<JobInfo>().state, JobInfo::State::Done);
    }

    void failureKeepsItsWordsButNoSecret()
    {
        const QString id = m_runner->newId();
        auto future = m_runner->run<int>(id, request(), [](Job &job) -> Result<int> {
            job.hide({u"hunter22"_s});
            job.log(u"login with hunter22"_s);
            const QVariantMap inside{{u"uri"_s, u"hunter22"_s}};
            job.warn({.code = u"noted"_s, .args = inside});
            if (job.warnings().first().args.value(u"uri"_s).toString() != "***"_L1)
                return 0;
            return failure(ErrorCode::Authentication, u"wrong"_s,
                           {{u"uri"_s, u"u:hunter22@h"_s}, {u"findings"_s, QVariantList{inside}}},
                           u"FATAL: hunter22"_s);
        });
        future.waitForFinished();
        QVERIFY(!future.result());
        const Error error = future.result().error();
        QCOMPARE(error.detail, u"FATAL: ***"_s);
        QCOMPARE(error.args.value(u"uri"_s).toString(), u"u:***@h"_s);
        const auto info = m_runner->find(id);
        VERIFY_RESULT(info);
        QCOMPARE(info->state, JobInfo::State::Failed);
        QCOMPARE(*info->error, error);
        QVERIFY(!fileContent(JobFolder::logFile(info->folder)).contains("hunter22"));
        QVERIFY(!fileContent(info->folder + u"/progress.json"_s).contains("hunter22"));
    }

    /// A password may be a word that our own codes have, or a very short one.
    void aSecretSpoilsNoCodeAndNeverGetsThrough()
    {
        const QString id = m_runner->newId();
        auto future = m_runner->run<int>(id, request(), [](Job &job) -> Result<int> {
            job.hide({u"password"_s, u"ab"_s, u"password1"_s});
            job.log(u"tried password1, then ab: about 'ab'"_s);
            job.warn({.code = u"password-noted"_s, .args = {{u"value"_s, u"xpasswordx"_s}}});
            return failure(ErrorCode::Authentication, u"wrong-password"_s,
                           {{u"uri"_s, u"u:ab@host"_s}}, u"FATAL: password=ab"_s);
        });
        future.waitForFinished();
        const Error error = future.result().error();
        QCOMPARE(error.reason(), u"wrong-password"_s);
        QCOMPARE(error.args.value(u"uri"_s).toString(), u"u:***@host"_s);
        QCOMPARE(error.detail, u"FATAL: ***=***"_s);
        const auto info = m_runner->find(id);
        VERIFY_RESULT(info);
        const QByteArray log = fileContent(JobFolder::logFile(info->folder));
        QVERIFY2(log.contains("tried ***, then ***: about '***'"), log.constData());
        QVERIFY2(log.contains("Warning: password-noted value=x***x"), log.constData());
        QVERIFY2(log.contains("Failed: authentication wrong-password uri=u:***@host FATAL: ***"),
                 log.constData());
    }

    void startCancelDestroy_data()
    {
        QTest::addColumn<bool>("waitForStart");
        QTest::addColumn<bool>("cancel");
        QTest::addColumn<bool>("destroy");
        QTest::addColumn<bool>("bodyReturns");
        for (int i = 0; i < 16; ++i) {
            QTest::addRow("%d", i)
                << ((i & 1) != 0) << ((i & 2) != 0) << ((i & 4) != 0) << ((i & 8) != 0);
        }
    }

    void startCancelDestroy()
    {
        QFETCH(const bool, waitForStart);
        QFETCH(const bool, cancel);
        QFETCH(const bool, destroy);
        QFETCH(const bool, bodyReturns);
        std::atomic<bool> started = false;
        std::atomic<int> bodies = 0;
        const QString id = m_runner->newId();
        auto future = m_runner->run<int>(id, request(), [&](Job &job) -> Result<int> {
            ++bodies;
            started = true;
            return bodyReturns ? Result<int>(1) : untilCancelled(job);
        });
        if (waitForStart)
            QTRY_VERIFY(started);
        // A body that waits for a cancel needs one.
        if (cancel || (!bodyReturns && !destroy))
            VERIFY_RESULT(m_runner->cancel(id));
        if (cancel)
            VERIFY_RESULT(m_runner->cancel(id));
        if (destroy)
            m_runner.reset();
        future.waitForFinished();
        QCOMPARE(future.resultCount(), 1);
        QVERIFY(bodies <= 1);
        const Result<int> result = future.result();
        if (!bodyReturns)
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        else if (waitForStart)
            QCOMPARE(result.value(), 1);
        else
            QVERIFY(result || result.error().code == ErrorCode::Cancelled);
        const auto info = JobFolder::read(m_home->jobsFolder() + u'/' + id);
        VERIFY_RESULT(info);
        QVERIFY(info->isOver());
        QVERIFY(!JobFolder::isAlive(info->folder));
    }

    void otherProcessCancels()
    {
        const QString id = m_runner->newId();
        auto future =
            m_runner->run<int>(id, request(), [&](Job &job) { return untilCancelled(job); });
        JobRunner other(*m_home, m_clock);
        QTRY_VERIFY(other.find(id) && other.find(id)->state == JobInfo::State::Running);
        VERIFY_RESULT(other.cancel(id));
        future.waitForFinished();
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(other.find(id)->state, JobInfo::State::Cancelled);
        VERIFY_RESULT(other.cancel(id));
        VERIFY_FAILURE(other.cancel(u"nonesuch"_s), "no-such-job");
        VERIFY_FAILURE(other.cancel(u"../jobs"_s), "no-such-job");
    }

    void slotsAreSharedAndWaitingCanBeCancelled()
    {
        JobRunner other(*m_home, m_clock);
        const auto hold = [](Job &job) { return untilCancelled(job); };
        const QString first = m_runner->newId();
        auto holding1 = m_runner->run<int>(first, request(true), hold);
        const QString second = other.newId();
        auto holding2 = other.run<int>(second, request(true), hold);
        QTRY_VERIFY(m_runner->find(first)->state == JobInfo::State::Running);
        QTRY_VERIFY(m_runner->find(second) &&
                    m_runner->find(second)->state == JobInfo::State::Running);

        std::atomic<bool> thirdRan = false;
        const QString third = m_runner->newId();
        auto waiting = m_runner->run<int>(third, request(true), [&](Job &) -> Result<int> {
            thirdRan = true;
            return 3;
        });
        QTRY_COMPARE(m_runner->find(third)->state, JobInfo::State::Waiting);
        const QString fourth = m_runner->newId();
        auto cancelledWait = m_runner->run<int>(fourth, request(true), hold);
        QTRY_COMPARE(m_runner->find(fourth)->state, JobInfo::State::Waiting);
        VERIFY_RESULT(m_runner->cancel(fourth));
        cancelledWait.waitForFinished();
        QCOMPARE(cancelledWait.result().error().code, ErrorCode::Cancelled);
        QVERIFY(!thirdRan);

        VERIFY_RESULT(m_runner->cancel(second));
        waiting.waitForFinished();
        QCOMPARE(waiting.result().value(), 3);
        VERIFY_RESULT(m_runner->cancel(first));
        holding1.waitForFinished();
        holding2.waitForFinished();
    }

    void aDeadJobIsInterrupted()
    {
        JobInfo dead;
        dead.id = u"20261121T054412Z-abcdef"_s;
        dead.kind = u"restore"_s;
        dead.started = m_clock.now();
        {
            const auto lock = JobFolder::create(m_home->jobsFolder(), dead);
            VERIFY_RESULT(lock);
            QCOMPARE(m_runner->find(dead.id)->state, JobInfo::State::Waiting);
        }
        const auto info = m_runner->find(dead.id);
        VERIFY_RESULT(info);
        QCOMPARE(info->state, JobInfo::State::Failed);
        QCOMPARE(info->error->reason(), u"interrupted"_s);
    }

    void temporaryFolderIsRemoved()
    {
        QString folder;
        auto future =
            m_runner->run<int>(m_runner->newId(), request(), [&folder](Job &job) -> Result<int> {
                folder = job.part(u"node1"_s).temporaryFolder();
                return putFile(folder + u"/spool"_s, "x") ? 1 : 0;
            });
        future.waitForFinished();
        QCOMPARE(future.result().value(), 1);
        QVERIFY(folder.startsWith(m_home->jobsFolder()));
        QVERIFY(!QFileInfo::exists(folder));
    }

    void partsMakeTheWhole()
    {
        const QString id = m_runner->newId();
        std::atomic<bool> go = false;
        auto future = m_runner->run<int>(id, request(), [&go](Job &job) -> Result<int> {
            job.part(u"a"_s).progress({.stage = u"copying"_s, .done = 10, .total = 100});
            job.part(u"b"_s).progress({.stage = u"copying"_s, .done = 5, .total = 50});
            job.part(u"b"_s).part(u"c"_s).progress({.stage = u"copying"_s, .done = 1, .total = 1});
            while (!go && job.cancellation().sleep(5)) {
            }
            return 0;
        });
        QTRY_COMPARE(m_runner->find(id)->progress.done, 16);
        const auto info = m_runner->find(id);
        QCOMPARE(info->progress.total, 151);
        QCOMPARE(info->parts.size(), 3);
        QCOMPARE(info->parts.at(2).name, u"b/c"_s);
        go = true;
        future.waitForFinished();
    }

    void prunesOldJobs()
    {
        for (int i = 0; i < 3; ++i) {
            auto future = m_runner->run<int>(m_runner->newId(), request(),
                                             [](Job &) -> Result<int> { return 0; });
            future.waitForFinished();
        }
        m_runner->prune();
        QCOMPARE(m_runner->list().size(), 3);
        m_clock.advance(31LL * 24 * 3600);
        const QString running = m_runner->newId();
        auto holding = m_runner->run<int>(running, request(), untilCancelled);
        QTRY_VERIFY(m_runner->find(running)->state == JobInfo::State::Running);
        m_runner->prune();
        const QList<JobInfo> left = m_runner->list();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().id, running);
        VERIFY_RESULT(m_runner->cancel(running));
        holding.waitForFinished();
    }

    void rateKnowsBytesAndTimeLeft()
    {
        using namespace std::chrono_literals;
        RateMeter meter;
        RateMeter::Time now{};
        meter.add({.stage = u"copying"_s, .done = 0, .total = 1000}, now);
        QCOMPARE(meter.rate(), 0.0);
        QCOMPARE(meter.secondsLeft(), -1);
        meter.add({.stage = u"copying"_s, .done = 100, .total = 1000}, now + 1s);
        QCOMPARE(meter.rate(), 100.0);
        QCOMPARE(meter.secondsLeft(), 9);
        // It stands still: the rate sinks, and the window forgets.
        meter.add({.stage = u"copying"_s, .done = 100, .total = 1000}, now + 11s);
        QVERIFY(meter.rate() < 10.1);
        meter.add({.stage = u"copying"_s, .done = 100, .total = 1000}, now + 22s);
        QCOMPARE(meter.rate(), 0.0);
        QCOMPARE(meter.secondsLeft(), -1);
        // Another stage starts anew; an unknown total stays unknown.
        meter.add({.stage = u"checking"_s, .done = 0, .total = -1}, now + 23s);
        meter.add({.stage = u"checking"_s, .done = 50, .total = -1}, now + 24s);
        QCOMPARE(meter.rate(), 50.0);
        QCOMPARE(meter.secondsLeft(), -1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Home> m_home;
    TestClock m_clock;
    std::unique_ptr<JobRunner> m_runner;
};

QTEST_GUILESS_MAIN(JobRunnerTest)
#include "tst_jobrunner.moc"
