// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include "cancellation.h"
#include "storage/files.h"
#include "testclock.h"
#include "verifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

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
    void oneOfManyTakesAStaleOne_data();
    void oneOfManyTakesAStaleOne();
    void neverTwoAtOnce();
    void whoDiesOverATakeoverIsTakenOverToo();

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

void FileLockTest::oneOfManyTakesAStaleOne_data()
{
    QTest::addColumn<int>("takers");
    for (const int takers : {2, 3, 5})
        QTest::addRow("%d", takers) << takers;
}

void FileLockTest::oneOfManyTakesAStaleOne()
{
    QFETCH(const int, takers);
    m_clock.set(QDateTime::currentDateTimeUtc());
    const QDateTime longAgo = m_clock.now().addSecs(-3600);
    const QJsonObject dead{{u"token"_s, u"dead"_s}, {u"renewed"_s, longAgo.toString(Qt::ISODate)}};
    for (int round = 0; round < 100; ++round) {
        VERIFY_RESULT(writeJson(m_path + u".owner.json"_s, dead));
        std::barrier start(takers);
        std::vector<Result<FileLock>> locks(static_cast<std::size_t>(takers));
        {
            std::vector<std::jthread> threads;
            for (Result<FileLock> &lock : locks) {
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    lock = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
                });
            }
        }
        QCOMPARE(std::ranges::count_if(locks, &Result<FileLock>::has_value), 1);
        // Whoever came too late has not ended the one that won.
        const auto won = std::ranges::find_if(locks, &Result<FileLock>::has_value);
        QVERIFY((*won)->isStillOurs());
        VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, ownerFiles()), "locked");
    }
}

void FileLockTest::neverTwoAtOnce()
{
    m_clock.set(QDateTime::currentDateTimeUtc());
    std::atomic_int inside = 0;
    std::atomic_int taken = 0;
    std::atomic_int broken = 0;
    constexpr int takers = 4;
    std::barrier start(takers);
    const auto work = [&] {
        start.arrive_and_wait();
        for (int i = 0; i < 100; ++i) {
            auto lock = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
            if (!lock)
                continue;
            ++taken;
            if (inside.fetch_add(1) != 0 || !lock->isStillOurs())
                ++broken;
            inside.fetch_sub(1);
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < takers; ++i)
            threads.emplace_back(work);
    }
    QCOMPARE(broken.load(), 0);
    QVERIFY(taken > 0);
    QVERIFY(namesIn(m_folder.path())->filter(u"lock%1.owner"_s.arg(m_count)).isEmpty());
}

void FileLockTest::whoDiesOverATakeoverIsTakenOverToo()
{
    const QString name = QFileInfo(m_path).fileName() + u".owner.json"_s;
    const QJsonObject dead{
        {u"token"_s, u"dead"_s},
        {u"renewed"_s, m_clock.now().addSecs(-3600).toUTC().toString(Qt::ISODate)}};
    QJsonObject heir = dead;
    heir.insert(u"token"_s, u"heir"_s);
    const QString mark = m_folder.filePath(u'.' + name + u".dead.end"_s);
    VERIFY_RESULT(writeJson(m_folder.filePath(name), dead));
    VERIFY_RESULT(writeJson(mark, heir));
    {
        const auto lock = FileLock::take(m_path, Mode::Exclusive, ownerFiles());
        VERIFY_RESULT(lock);
        QVERIFY(lock->isStillOurs());
        QVERIFY(!QFile::exists(mark));
    }
    // One who is at it now is left alone.
    heir.insert(u"renewed"_s, m_clock.now().toUTC().toString(Qt::ISODate));
    VERIFY_RESULT(writeJson(m_folder.filePath(name), dead));
    VERIFY_RESULT(writeJson(mark, heir));
    VERIFY_FAILURE(FileLock::take(m_path, Mode::Exclusive, ownerFiles()), "locked");
}

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
