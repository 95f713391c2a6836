// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"
#include "program.h"
#include "testcontext.h"
#include "verifyresult.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

class InstanceTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_instance = Instance();
        m_instance.id = u"postgres-restore-20261121t054412z"_s;
        m_instance.folder = m_dir->path();
        m_instance.socketFolder = m_dir->filePath(u"sockets/one"_s);
    }

    void cleanup()
    {
        for (const ServerProcess &process : std::as_const(m_instance.processes)) {
            if (Instance::isAlive(process))
                ::kill(pid_t(process.pid), SIGKILL);
        }
    }

    void comesBack()
    {
        m_instance.provisioning = true;
        m_instance.jobId = u"job"_s;
        m_instance.processes = {{.name = u"server"_s,
                                 .command = {u"/bin/sh"_s, u"-c"_s, u"with \"quotes\" é"_s},
                                 .workingFolder = u"/tmp"_s,
                                 .environment = {u"A=b=c"_s},
                                 .logFile = u"/tmp/log"_s,
                                 .stopSignal = SIGINT,
                                 .pid = 4'194'303,
                                 .startTicks = 9'007'199'254'740'993,
                                 .bootId = u"boot"_s}};
        VERIFY_RESULT(m_instance.save());
        const auto loaded = Instance::load(m_dir->path());
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->id, m_instance.id);
        QCOMPARE(loaded->folder, m_instance.folder);
        QCOMPARE(loaded->socketFolder, m_instance.socketFolder);
        QCOMPARE(loaded->provisioning, true);
        QCOMPARE(loaded->jobId, u"job"_s);
        QVERIFY(loaded->processes == m_instance.processes);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{u"instance.json"_s});
        m_instance.processes.clear();
    }

    void loadRefusesWhatItDoesNotKnow()
    {
        VERIFY_FAILURE(Instance::load(m_dir->path()), "no-such-instance");
        QVERIFY(putFile(m_dir->filePath(u"instance.json"_s), "{"));
        VERIFY_FAILURE(Instance::load(m_dir->path()), "instance-file-damaged");
        QVERIFY(putFile(m_dir->filePath(u"instance.json"_s), R"({"format": 2})"));
        VERIFY_FAILURE(Instance::load(m_dir->path()), "instance-format");
    }

    void startsDetachedAndStops()
    {
        addServer("echo out; echo err >&2; cat; echo \"$MINE $LC_ALL $REPRISE_TEST_SECRET\"; pwd; "
                  "umask; exec sleep 600");
        m_instance.processes[0].environment = {u"MINE=a=b"_s};
        m_instance.processes[0].workingFolder = m_dir->path();
        QCOMPARE(m_instance.state(), Instance::State::Stopped);
        qputenv("REPRISE_TEST_SECRET", "secret");
        const auto started = m_instance.startProcess(0);
        qunsetenv("REPRISE_TEST_SECRET");
        VERIFY_RESULT(started);
        QCOMPARE(m_instance.state(), Instance::State::Running);

        // Anyone who reads the file knows it, too.
        const auto loaded = Instance::load(m_dir->path());
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->state(), Instance::State::Running);

        const pid_t pid = pid_t(m_instance.processes.at(0).pid);
        QCOMPARE(::getsid(pid), pid);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
        const QString log = m_instance.processes.at(0).logFile;
        QTRY_COMPARE(fileContent(log),
                     "out\nerr\na=b C \n" + QFile::encodeName(m_dir->path()) + "\n0077\n");
        QCOMPARE(QFile::permissions(log) & 0x77, QFile::Permissions());
        VERIFY_FAILURE(m_instance.startProcess(0), "server-runs-already");

        TestContext context;
        VERIFY_RESULT(m_instance.stopAll(context, 5000));
        QCOMPARE(m_instance.state(), Instance::State::Stopped);
        QTRY_VERIFY(::kill(pid, 0) != 0);
        QCOMPARE(Instance::load(m_dir->path())->processes.at(0).pid, 0);
    }

    void theLogIsAppended()
    {
        addServer("echo again");
        for (int i = 0; i < 2; ++i) {
            VERIFY_RESULT(m_instance.startProcess(0));
            QTRY_COMPARE(m_instance.state(), Instance::State::Stopped);
        }
        QCOMPARE(fileContent(m_instance.processes.at(0).logFile), QByteArray("again\nagain\n"));
    }

    void stopsInReverseOrder()
    {
        const QByteArray script = "trap 'echo $0 >> " + QFile::encodeName(m_dir->path()) +
                                  "/order; exit 0' TERM; touch $0.up; while :; do sleep 0.02; done";
        for (int i = 0; i < 3; ++i) {
            addServer(script);
            VERIFY_RESULT(m_instance.startProcess(i));
            QTRY_VERIFY(QFile::exists(m_instance.processes.at(i).command.at(0) + u".up"_s));
        }
        TestContext context;
        VERIFY_RESULT(m_instance.stopAll(context, 5000));
        QByteArray expected;
        for (const int i : {2, 1, 0})
            expected += QFile::encodeName(m_instance.processes.at(i).command.at(0)) + '\n';
        QCOMPARE(fileContent(m_dir->filePath(u"order"_s)), expected);
    }

    void killsWhatDoesNotStop()
    {
        addServer("trap '' TERM; echo up; while :; do sleep 0.05; done");
        VERIFY_RESULT(m_instance.startProcess(0));
        QTRY_COMPARE(fileContent(m_instance.processes.at(0).logFile), QByteArray("up\n"));
        TestContext context;
        VERIFY_RESULT(m_instance.stopAll(context, 200));
        QCOMPARE(m_instance.state(), Instance::State::Stopped);
    }

    void sendsItsOwnStopSignal()
    {
        addServer("trap 'echo INT; exit' INT; trap 'echo TERM; exit' TERM; echo up; "
                  "while :; do sleep 0.02; done");
        m_instance.processes[0].stopSignal = SIGINT;
        VERIFY_RESULT(m_instance.startProcess(0));
        const QString log = m_instance.processes.at(0).logFile;
        QTRY_COMPARE(fileContent(log), QByteArray("up\n"));
        TestContext context;
        VERIFY_RESULT(m_instance.stopAll(context, 5000));
        QCOMPARE(fileContent(log), QByteArray("up\nINT\n"));
    }

    void aStopCanBeCancelled()
    {
        addServer("trap '' TERM; echo up; while :; do sleep 0.05; done");
        VERIFY_RESULT(m_instance.startProcess(0));
        QTRY_COMPARE(fileContent(m_instance.processes.at(0).logFile), QByteArray("up\n"));
        TestContext context;
        std::jthread other([&] {
            (void)context.cancellation().sleep(50);
            context.cancellation().cancel();
        });
        QCOMPARE(m_instance.stopAll(context, 60'000).error().code, ErrorCode::Cancelled);
        // Not cancelled, it would have been killed in the end.
        QCOMPARE(m_instance.state(), Instance::State::Running);
    }

    void aCancelledJobStopsItsServer()
    {
        addServer("exec sleep 600");
        VERIFY_RESULT(m_instance.startProcess(0));
        TestContext context;
        context.cancellation().cancel();
        VERIFY_RESULT(m_instance.stopAll(context, 5000));
        QCOMPARE(m_instance.state(), Instance::State::Stopped);
    }

    void aMissingProgramIsSaidAtOnce()
    {
        addServer("exit 0");
        m_instance.processes[0].command = {m_dir->filePath(u"none"_s)};
        const auto started = m_instance.startProcess(0);
        VERIFY_FAILURE(started, "tool-missing");
        QCOMPARE(started.error().args.value(u"program"_s).toString(), m_dir->filePath(u"none"_s));
        QCOMPARE(m_instance.processes.at(0).pid, 0);
        QCOMPARE(Instance::load(m_dir->path())->processes.at(0).pid, 0);
    }

    void withoutItsFileNothingStarts()
    {
        addServer("touch $0.started");
        QVERIFY(QDir(m_dir->path()).mkdir(u"instance.json"_s)); // cannot be replaced by a file
        QVERIFY(!m_instance.startProcess(0));
        QCOMPARE(m_instance.processes.at(0).pid, 0);
        // The one that waited is gone, and did not become the program.
        QTRY_COMPARE(runProgram(u"pgrep"_s, {u"-f"_s, m_dir->path() + u"/server"_s}).output,
                     QByteArray());
        QVERIFY(!QFile::exists(m_instance.processes.at(0).command.at(0) + u".started"_s));
    }

    void anotherProcessWithItsPidIsNotIt()
    {
        addServer("exec sleep 600");
        VERIFY_RESULT(m_instance.startProcess(0));
        const ServerProcess process = m_instance.processes.at(0);
        ServerProcess other = process;
        other.startTicks -= 1;
        QVERIFY(!Instance::isAlive(other));
        other = process;
        other.bootId = u"another boot"_s;
        QVERIFY(!Instance::isAlive(other));
        other = process;
        other.pid = 0;
        QVERIFY(!Instance::isAlive(other));

        Instance stale = m_instance;
        stale.processes[0].startTicks -= 1;
        TestContext context;
        VERIFY_RESULT(stale.stopAll(context, 1000));
        QVERIFY(Instance::isAlive(process));
    }

    void whatCannotBeLookedAtIsNotForgotten()
    {
        addServer("exec sleep 600");
        VERIFY_RESULT(m_instance.startProcess(0));
        const ServerProcess process = m_instance.processes.at(0);
        TestContext context;
        {
            // No descriptor is left: neither pidfd_open() nor /proc says anything.
            rlimit before = {};
            QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
            const auto restore =
                qScopeGuard([&before] { (void)::setrlimit(RLIMIT_NOFILE, &before); });
            const rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
            QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
            QVERIFY(!m_instance.stopAll(context, 1000));
        }
        QCOMPARE(m_instance.processes.at(0).pid, process.pid);
        QVERIFY(Instance::isAlive(process));
        VERIFY_RESULT(m_instance.stopAll(context, 1000));
    }

    void aZombieIsNotAlive()
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        siginfo_t info = {};
        QCOMPARE(::waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT), 0);
        ServerProcess process;
        process.pid = child;
        const QByteArray stat = fileContent(u"/proc/%1/stat"_s.arg(child));
        process.startTicks = stat.sliced(stat.lastIndexOf(')') + 2).split(' ').at(19).toLongLong();
        process.bootId =
            QString::fromLatin1(fileContent(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
        QVERIFY(!Instance::isAlive(process));
        ::waitpid(child, nullptr, 0);
    }

    void oneOfTwoIsBroken()
    {
        addServer("exec sleep 600");
        addServer("exit 1");
        VERIFY_RESULT(m_instance.startProcess(0));
        VERIFY_RESULT(m_instance.startProcess(1));
        QTRY_COMPARE(m_instance.state(), Instance::State::Broken);
    }

    void theSocketFolderIsMadeAnew()
    {
        addServer("exec sleep 600");
        addServer("exec sleep 600");
        VERIFY_RESULT(m_instance.startProcess(0));
        struct stat status = {};
        QCOMPARE(::lstat(QFile::encodeName(m_instance.socketFolder).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0700U);
        QVERIFY(putFile(m_instance.socketFolder + u"/.s.PGSQL.5432"_s, {}));
        // A second server of the same instance leaves the first one's sockets alone.
        VERIFY_RESULT(m_instance.startProcess(1));
        QVERIFY(QFile::exists(m_instance.socketFolder + u"/.s.PGSQL.5432"_s));
        TestContext context;
        VERIFY_RESULT(m_instance.stopAll(context, 5000));
        VERIFY_RESULT(m_instance.startProcess(0));
        QVERIFY(!QFile::exists(m_instance.socketFolder + u"/.s.PGSQL.5432"_s));
    }

    void whatIsNoFolderOfOursIsRefused()
    {
        QVERIFY(putFile(m_dir->filePath(u"file"_s), {}));
        VERIFY_FAILURE(makeSocketFolder(m_dir->filePath(u"file"_s)), "socket-folder-not-ours");
        VERIFY_FAILURE(makeSocketFolder(m_dir->filePath(u"file/x"_s)), "socket-folder-not-ours");
        QVERIFY(QFile::link(m_dir->path(), m_dir->filePath(u"link"_s)));
        VERIFY_FAILURE(makeSocketFolder(m_dir->filePath(u"link"_s)), "socket-folder-not-ours");
        QVERIFY(QDir(m_dir->path()).mkdir(u"open"_s));
        QVERIFY(QFile::setPermissions(m_dir->filePath(u"open"_s), QFile::Permissions(0x7777)));
        VERIFY_RESULT(makeSocketFolder(m_dir->filePath(u"open"_s)));
        struct stat status = {};
        ::lstat(QFile::encodeName(m_dir->filePath(u"open"_s)).constData(), &status);
        QCOMPARE(status.st_mode & 07777, 0700U);
    }

private:
    void addServer(const QByteArray &script)
    {
        const QString path = m_dir->filePath(u"server%1"_s.arg(m_instance.processes.size()));
        if (!putFile(path, "#!/bin/sh\n" + script + "\n"))
            qFatal("cannot write %s", qPrintable(path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ServerProcess server;
        server.name = u"server"_s;
        server.command = {path};
        server.logFile = path + u".log"_s;
        m_instance.processes.append(server);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Instance m_instance;
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"
