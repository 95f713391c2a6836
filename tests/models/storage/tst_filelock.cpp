// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "cancellation.h"
#include "storage/files.h"
#include "testclock.h"
#include "verifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <array>
#include <barrier>
#include <thread>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

using Mode = FileLock::Mode;

class FileLockTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void excludes_data();
    void excludes();
    void sharesAmongReaders_data();
    void sharesAmongReaders();
    void isLetGoByDeath();
    void waitsAndIsCancelled();
    void waitsUntilItIsFree();
    void describesItsOwner();
    void makesNoFileOfData();
    void needsNoWritePermissionToRead();
    void followsAFileThatWasReplaced();
    void refusesWhatIsNoFile();
    void ownerFileGoesStale();
    void ownerFileFromTheFutureGoesStale();
    void ownerFileIsRenewed();
    void ownerFileLeavesNothing();
    void staysWithItsFolder_data();
    void staysWithItsFolder();
    void oneOfTwoTakesAStaleOne();

private:
    [[nodiscard]] FileLock::Options ownerFiles() const
    {
        return {.clock = &m_clock, .create = true, .ownerFiles = true};
    }
    QTemporaryDir m_folder;
    QString m_path;
    TestClock m_clock;
    int m_count = 0;
};

void FileLockTest::init()
{
    m_path = m_folder.filePath(u"lock%1"_s.arg(++m_count));
}

void FileLockTest::excludes_data()
{
    QTest::addColumn<bool>("ownerFiles");
    QTest::newRow("kernel") << false;
    QTest::newRow("owner files") << true;
}

void FileLockTest::excludes()
{
    QFETCH(bool, ownerFiles);
    const FileLock::Options options{.clock = &m_clock, .create = true, .ownerFiles = ownerFiles};
    QVERIFY(!FileLock::isTaken(m_path, options));
    auto lock = FileLock::take(m_path, Mode::Exclusive, options);
    VERIFY_RESULT(lock);
    QVERIFY(lock->isHeld() && lock->isStillOurs());
    QVERIFY(FileLock::isTaken(m_path, options));
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, options), "locked");
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Shared, options), "locked");
    lock->letGo();
    QVERIFY(!FileLock::isTaken(m_path, options));
    VERIFY_RESULT(FileLock::take(m_path, Mode::Exclusive, options));
}

void FileLockTest::sharesAmongReaders_data()
{
    excludes_data();
}

void FileLockTest::sharesAmongReaders()
{
    QFETCH(bool, ownerFiles);
    const FileLock::Options options{.clock = &m_clock, .create = true, .ownerFiles = ownerFiles};
    auto one = FileLock::take(m_path, Mode::Shared, options);
    VERIFY_RESULT(one);
    auto two = FileLock::take(m_path, Mode::Shared, options);
    VERIFY_RESULT(two);
    one->letGo();
    QVERIFY(!FileLock::isTaken(m_path, options));
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, options), "locked");
    two->letGo();
    VERIFY_RESULT(FileLock::take(m_path, Mode::Exclusive, options));
}

void FileLockTest::isLetGoByDeath()
{
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto lock = FileLock::take(m_path, Mode::Exclusive);
        [[maybe_unused]] const auto written = ::write(ready[1], lock ? "y" : "n", 1);
        ::pause();
        ::_exit(0);
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    QVERIFY(FileLock::isTaken(m_path));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    VERIFY_RESULT(FileLock::take(m_path, Mode::Exclusive));
    ::close(ready[0]);
    ::close(ready[1]);
}

void FileLockTest::waitsAndIsCancelled()
{
    const auto lock = FileLock::take(m_path, Mode::Exclusive);
    VERIFY_RESULT(lock);
    Cancellation cancellation;
    std::jthread other([&] { cancellation.cancel(); });
    const auto waited = FileLock::wait(m_path, Mode::Exclusive, {}, cancellation);
    QVERIFY(!waited);
    QCOMPARE(waited.error().code, ErrorCode::Cancelled);
}

void FileLockTest::waitsUntilItIsFree()
{
    auto lock = FileLock::take(m_path, Mode::Exclusive);
    VERIFY_RESULT(lock);
    Cancellation cancellation;
    std::jthread other([&] { lock->letGo(); });
    VERIFY_RESULT(FileLock::wait(m_path, Mode::Exclusive, {}, cancellation));
    other.join();
    VERIFY_RESULT(FileLock::waitBriefly(m_path, Mode::Exclusive, {}));
}

void FileLockTest::describesItsOwner()
{
    auto lock = FileLock::take(m_path, Mode::Exclusive);
    VERIFY_RESULT(lock);
    VERIFY_RESULT(lock->describe("a longer description"));
    VERIFY_RESULT(lock->describe("job 7"));
    QCOMPARE(FileLock::description(m_path), QByteArray("job 7"));
}

void FileLockTest::makesNoFileOfData()
{
    const FileLock::Options options{.clock = nullptr, .create = false};
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Shared, options), "file-lock");
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, options), "file-lock");
    QVERIFY(!FileLock::isTaken(m_path, options));
    QVERIFY(!QFile::exists(m_path));
}

void FileLockTest::needsNoWritePermissionToRead()
{
    VERIFY_RESULT(writeJson(m_path, {}));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
    VERIFY_RESULT(FileLock::take(m_path, Mode::Shared, {.create = false}));
}

void FileLockTest::followsAFileThatWasReplaced()
{
    const auto lock = FileLock::take(m_path, Mode::Exclusive);
    VERIFY_RESULT(lock);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(!lock->isStillOurs());
    VERIFY_RESULT(FileLock::take(m_path, Mode::Exclusive));
}

void FileLockTest::refusesWhatIsNoFile()
{
    const QString other = m_path + u"other"_s;
    VERIFY_RESULT(writeJson(other, {}));
    QVERIFY(QFile::link(other, m_path));
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive), "file-lock");
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::link(m_path + u"missing"_s, m_path));
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive), "file-lock");
    QVERIFY(!QFile::exists(m_path + u"missing"_s));
    const QString pipe = m_path + u"pipe"_s;
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    VERIFY_FAILURE(FileLock::take(pipe, Mode::Shared, {.create = false}), "file-lock");
    VERIFY_FAILURE(FileLock::take(pipe, Mode::Exclusive), "file-lock");
    QVERIFY(!FileLock::isTaken(pipe));
}

void FileLockTest::ownerFileGoesStale()
{
    auto lock = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
    VERIFY_RESULT(lock);
    QVERIFY(QFile::exists(m_path + u".owner.json"_s));
    m_clock.advance(599);
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, ownerFiles()), "locked");
    m_clock.advance(2);
    QVERIFY(!FileLock::isTaken(m_path, ownerFiles()));
    {
        const auto thief = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
        VERIFY_RESULT(thief);
        QVERIFY(!lock->isStillOurs());
        // Neither its renewal nor its end takes it from the new owner.
        lock->renew();
        lock->letGo();
        QVERIFY(thief->isStillOurs());
        QVERIFY(FileLock::isTaken(m_path, ownerFiles()));
    }
    QVERIFY(!FileLock::isTaken(m_path, ownerFiles()));
}

void FileLockTest::ownerFileFromTheFutureGoesStale()
{
    const auto lock = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
    VERIFY_RESULT(lock);
    m_clock.advance(-3600);
    VERIFY_RESULT(FileLock::take(m_path, Mode::Exclusive, ownerFiles()));
}

void FileLockTest::ownerFileIsRenewed()
{
    auto lock = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
    VERIFY_RESULT(lock);
    for (int minute = 0; minute < 30; ++minute) {
        m_clock.advance(60);
        lock->renew();
    }
    QVERIFY(FileLock::isTaken(m_path, ownerFiles()));
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Shared, ownerFiles()), "locked");
}

void FileLockTest::ownerFileLeavesNothing()
{
    {
        const auto one = FileLock::take(m_path, Mode::Shared, ownerFiles());
        const auto two = FileLock::take(m_path, Mode::Shared, ownerFiles());
        VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, ownerFiles()), "locked");
    }
    {
        const auto one = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
        VERIFY_RESULT(one);
        VERIFY_FAILURE(FileLock::take(m_path, Mode::Shared, ownerFiles()), "locked");
    }
    QStringList names = namesIn(m_folder.path()).value();
    QVERIFY(names.filter(u"owner"_s).filter(u"lock%1."_s.arg(m_count)).isEmpty());
}

void FileLockTest::staysWithItsFolder_data()
{
    excludes_data();
}

void FileLockTest::staysWithItsFolder()
{
    QFETCH(bool, ownerFiles);
    const FileLock::Options options{.clock = &m_clock, .create = true, .ownerFiles = ownerFiles};
    const QString folder = m_folder.filePath(u".new-%1"_s.arg(m_count));
    const QString renamed = m_folder.filePath(u"job-%1"_s.arg(m_count));
    VERIFY_RESULT(makeFolder(folder));
    auto lock = FileLock::take(folder + u"/job.json"_s, Mode::Exclusive, options);
    VERIFY_RESULT(lock);
    VERIFY_RESULT(renameDurably(folder, renamed));
    const QString path = renamed + u"/job.json"_s;
    for (int minute = 0; minute < 12; ++minute) {
        m_clock.advance(60);
        lock->renew();
    }
    QVERIFY(FileLock::isTaken(path, options));
    VERIFY_FAILURE(FileLock::take(path, Mode::Exclusive, options), "locked");
    lock->letGo();
    QVERIFY(!FileLock::isTaken(path, options));
    QCOMPARE(namesIn(renamed).value(), QStringList{u"job.json"_s});
    QVERIFY(!QFile::exists(folder));
}

void FileLockTest::oneOfTwoTakesAStaleOne()
{
    m_clock.set(QDateTime::currentDateTimeUtc());
    const QDateTime longAgo = m_clock.now().addSecs(-3600);
    const QJsonObject dead{{u"token"_s, u"dead"_s}, {u"renewed"_s, longAgo.toString(Qt::ISODate)}};
    for (int round = 0; round < 200; ++round) {
        VERIFY_RESULT(writeJson(m_path + u".owner.json"_s, dead));
        std::barrier start(2);
        std::array<Result<FileLock>, 2> locks;
        {
            const auto take = [&](std::size_t i) {
                start.arrive_and_wait();
                locks[i] = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
            };
            const std::jthread one(take, 0);
            const std::jthread two(take, 1);
        }
        QCOMPARE(int(locks[0].has_value()) + int(locks[1].has_value()), 1);
        QVERIFY((locks[0] ? locks[0] : locks[1])->isStillOurs());
    }
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
