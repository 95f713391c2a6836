// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "testcontext.h"
#include "toolprocess.h"
#include "verifyresult.h"

#include <QTemporaryDir>
#include <QTest>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

class ToolProcessTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void keepsOutputAndErrors()
    {
        TestContext context;
        QStringList lines;
        ToolCommand command = tool("echo out; echo first >&2; printf second >&2");
        command.onErrorLine = [&](const QString &line) { lines.append(line); };
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("out\n"));
        QCOMPARE(result->errorTail, QByteArray("first\nsecond"));
        QCOMPARE(lines, QStringList({u"first"_s, u"second"_s}));
    }

    void argumentsAreNoShellWords()
    {
        TestContext context;
        ToolCommand command = tool("for a; do printf '<%s>' \"$a\"; done");
        command.arguments = {u"two words"_s, u"$(id); 'x' \"y\""_s, u""_s, u"*"_s, u"é"_s};
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("<two words><$(id); 'x' \"y\"><><*><é>"));
    }

    void environmentIsClean()
    {
        TestContext context;
        qputenv("REPRISE_TEST_SECRET", "secret");
        ToolCommand command =
            tool("env | cut -d= -f1 | sort | tr '\\n' ' '; echo $LC_ALL $TZ $MINE");
        command.environment = {{u"MINE"_s, u"mine"_s}};
        const auto result = runTool(command, context);
        qunsetenv("REPRISE_TEST_SECRET");
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("HOME LC_ALL MINE PATH PWD TZ C UTC mine\n"));
    }

    void inheritsNoFileAndNoSignalMask()
    {
        TestContext context;
        const int leak = ::dup(0);
        QVERIFY(leak > 2);
        ToolCommand command;
        command.program = u"ls"_s;
        command.arguments = {u"/proc/self/fd"_s};
        const auto files = runTool(command, context);
        ::close(leak);
        VERIFY_RESULT(files);
        // 3 is the folder that ls reads.
        QCOMPARE(files->output, QByteArray("0\n1\n2\n3\n"));

        command.program = u"grep"_s;
        command.arguments = {u"-hE"_s, u"^Sig(Blk|Ign)"_s, u"/proc/self/status"_s};
        const auto signalMasks = runTool(command, context);
        VERIFY_RESULT(signalMasks);
        QCOMPARE(signalMasks->output,
                 QByteArray("SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n"));
    }

    void feedsInput()
    {
        TestContext context;
        ToolCommand command = tool("exec sha256sum");
        command.input = QByteArray(3'000'000, 'i');
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        const auto expected = runProgram(u"sha256sum"_s, {}, command.input);
        QCOMPARE(result->output, expected.output);
    }

    void withoutInputThereIsAnEnd()
    {
        TestContext context;
        const auto result = runTool(tool("cat; echo end"), context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("end\n"));
    }

    void inputThatNobodyReadsIsNoFailure()
    {
        TestContext context;
        ToolCommand command = tool("exec <&-; echo ok");
        command.input = QByteArray(3'000'000, 'i');
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("ok\n"));
    }

    void runsInItsFolder()
    {
        TestContext context;
        ToolCommand command = tool("pwd");
        command.workingFolder = m_dir->path();
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output.trimmed(), QFile::encodeName(m_dir->path()));
        command.workingFolder = m_dir->filePath(u"none"_s);
        VERIFY_FAILURE(runTool(command, context), "file-open");
    }

    void missing()
    {
        TestContext context;
        ToolCommand command;
        command.program = u"reprise-no-such-tool"_s;
        const auto result = runTool(command, context);
        VERIFY_FAILURE(result, "tool-missing");
        QCOMPARE(result.error().code, ErrorCode::ToolMissing);
        command.program = m_dir->filePath(u"none"_s);
        VERIFY_FAILURE(runTool(command, context), "tool-missing");
        QVERIFY(putFile(m_dir->filePath(u"data"_s), "not executable"));
        command.program = m_dir->filePath(u"data"_s);
        VERIFY_FAILURE(runTool(command, context), "tool-missing");
        QCOMPARE(findProgram(u"reprise-no-such-tool"_s), QString());
        QCOMPARE(findProgram(u"sh"_s, {u"/nowhere"_s}), findProgram(u"sh"_s));
    }

    void exitStatus()
    {
        TestContext context;
        ToolCommand command = tool("echo reason >&2; exit 3");
        const auto result = runTool(command, context);
        VERIFY_FAILURE(result, "tool-exit-status");
        QCOMPARE(result.error().code, ErrorCode::ToolFailed);
        QCOMPARE(result.error().args.value(u"status"_s).toInt(), 3);
        QCOMPARE(result.error().detail, u"reason"_s);
        command.accepted = {3};
        const auto accepted = runTool(command, context);
        VERIFY_RESULT(accepted);
        QCOMPARE(accepted->exitStatus, 3);
    }

    void crash()
    {
        TestContext context;
        const auto result = runTool(tool("echo last words >&2; kill -SEGV $$"), context);
        VERIFY_FAILURE(result, "tool-crashed");
        QCOMPARE(result.error().args.value(u"signal"_s).toInt(), SIGSEGV);
        QCOMPARE(result.error().detail, u"last words"_s);
    }

    void cancelEndsEverything_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("hangs") << QByteArray("echo up; exec sleep 600");
        QTest::newRow("stopped") << QByteArray("echo up; kill -STOP $$");
        QTest::newRow("ignores TERM")
            << QByteArray("trap '' TERM; echo up; while :; do sleep 0.1; done");
        QTest::newRow("forks") << QByteArray("sleep 600 & (sleep 600 & sleep 600) & echo up; wait");
        QTest::newRow("forks what ignores TERM")
            << QByteArray("(trap '' TERM; while :; do sleep 0.1; done) & echo up; wait");
        QTest::newRow("writes for ever") << QByteArray("echo up; exec yes");
        QTest::newRow("says goodbye at length")
            << QByteArray("trap 'head -c 1000000 /dev/zero; exit 0' TERM; echo up; "
                          "while :; do sleep 0.05; done");
    }

    /// None of them ends by itself before the time limit of this test.
    void cancelEndsEverything()
    {
        QFETCH(QByteArray, script);
        TestContext context;
        ToolCommand command = tool("echo $$ > pid; " + script);
        command.workingFolder = m_dir->path();
        command.graceMs = 600;
        command.onOutput = [&](QByteArrayView) -> Result<> {
            context.cancellation().cancel();
            return {};
        };
        const auto result = runTool(command, context);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(groupIsGone());
    }

    void cancelFromAnotherThread()
    {
        TestContext context;
        QVERIFY(::mkfifo(QFile::encodeName(m_dir->filePath(u"up"_s)).constData(), 0600) == 0);
        std::jthread other([&] {
            fileContent(m_dir->filePath(u"up"_s)); // until the tool has written
            context.cancellation().cancel();
        });
        ToolCommand command = tool("echo up > up; exec sleep 600");
        command.workingFolder = m_dir->path();
        const auto result = runTool(command, context);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void cancelledBefore()
    {
        TestContext context;
        context.cancellation().cancel();
        ToolCommand command = tool("touch started");
        command.workingFolder = m_dir->path();
        QCOMPARE(runTool(command, context).error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(m_dir->filePath(u"started"_s)));
    }

    void whatIsLeftBehindIsEnded()
    {
        TestContext context;
        ToolCommand command = tool("echo $$ > pid; sleep 600 & echo done");
        command.workingFolder = m_dir->path();
        command.graceMs = 100;
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("done\n"));
        QVERIFY(groupIsGone());
    }

    void aChildMayFinishItsOutput()
    {
        TestContext context;
        const auto result = runTool(tool("(sleep 0.2; echo late) & echo early"), context);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("early\nlate\n"));
    }

    void aDaemonWithThePipesDoesNotHoldTheCall()
    {
        TestContext context;
        ToolCommand command = tool("setsid sleep 600 & echo $! > daemon; sleep 0.1; echo ok");
        command.workingFolder = m_dir->path();
        const auto result = runTool(command, context);
        const pid_t daemon = fileContent(m_dir->filePath(u"daemon"_s)).trimmed().toInt();
        QVERIFY(daemon > 0);
        ::kill(daemon, SIGKILL);
        VERIFY_RESULT(result);
        QCOMPARE(result->output, QByteArray("ok\n"));
    }

    void streamsLargeOutput()
    {
        TestContext context;
        qint64 count = 0;
        ToolCommand command = tool("head -c 300000000 /dev/zero");
        command.onOutput = [&](QByteArrayView bytes) -> Result<> {
            count += bytes.size();
            return {};
        };
        const auto result = runTool(command, context);
        VERIFY_RESULT(result);
        QCOMPARE(count, 300'000'000);
        QVERIFY(result->output.isEmpty());
    }

    void keptOutputIsBounded()
    {
        TestContext context;
        VERIFY_RESULT(runTool(tool("head -c 4194304 /dev/zero"), context));
        VERIFY_FAILURE(runTool(tool("head -c 4194305 /dev/zero"), context),
                       "tool-output-too-large");
        const auto result =
            runTool(tool("yes 'a line' | head -n 100000 >&2; echo end >&2; exit 1"), context);
        QVERIFY(result.error().detail.size() <= 16 * 1024);
        QVERIFY(result.error().detail.endsWith(u"end"_s));
    }

    void aRefusalOfOutputEndsTheTool()
    {
        TestContext context;
        ToolCommand command = tool("echo $$ > pid; exec yes");
        command.workingFolder = m_dir->path();
        const Error full{.code = ErrorCode::DiskFull, .args = {}, .detail = {}};
        command.onOutput = [&](QByteArrayView) -> Result<> { return std::unexpected(full); };
        const auto result = runTool(command, context);
        QVERIFY(!result);
        QCOMPARE(result.error(), full);
        QVERIFY(groupIsGone());
    }

    void leavesNoZombieAndNoFile()
    {
        TestContext context;
        const auto count = [] { return QDir(u"/proc/self/fd"_s).count(); };
        VERIFY_RESULT(runTool(tool("exit 0"), context));
        const auto before = count();
        for (int i = 0; i < 20; ++i) {
            VERIFY_RESULT(runTool(tool("exit 0"), context));
            VERIFY_FAILURE(runTool(tool("exit 1"), context), "tool-exit-status");
        }
        QCOMPARE(count(), before);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
        QCOMPARE(errno, ECHILD);
    }

private:
    /// A program of its own that runs `script`.
    ToolCommand tool(const QByteArray &script)
    {
        const QString path = m_dir->filePath(u"tool"_s);
        if (!putFile(path, "#!/bin/sh\n" + script + "\n"))
            qFatal("cannot write %s", qPrintable(path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ToolCommand command;
        command.program = path;
        return command;
    }

    /// Of the tool that wrote its pid to the file `pid`.
    [[nodiscard]] bool groupIsGone() const
    {
        const pid_t group = fileContent(m_dir->filePath(u"pid"_s)).trimmed().toInt();
        if (group <= 0)
            return false;
        const auto left =
            runProgram(u"sh"_s, {u"-c"_s, u"cat /proc/[0-9]*/stat 2>/dev/null | sed 's/.*) //'"_s});
        for (const QByteArray &line : left.output.split('\n')) {
            const QByteArrayList fields = line.split(' ');
            if (fields.value(2).toInt() == group && fields.value(0) != "Z")
                return false;
        }
        return left.status == 0 || !left.output.isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(ToolProcessTest)
#include "tst_toolprocess.moc"
