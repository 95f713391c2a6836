// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real agent and its unit, without a database.
#include "program.h"
#include "repriseprocess.h"
#include "requirement.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// What systemd listens to.
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path)
        : m_fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        m_bound = ::bind(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_fd); }
    NotifySocket(const NotifySocket &) = delete;
    NotifySocket &operator=(const NotifySocket &) = delete;

    [[nodiscard]] bool isBound() const { return m_bound; }
    /// All that came so far.
    [[nodiscard]] QByteArrayList said()
    {
        QByteArray buffer(256, '\0');
        for (;;) {
            const ssize_t size = ::recv(m_fd, buffer.data(), size_t(buffer.size()), 0);
            if (size <= 0)
                return m_said;
            m_said.append(buffer.first(size));
        }
    }

private:
    int m_fd;
    bool m_bound = false;
    QByteArrayList m_said;
};

} // namespace

class TestAgent : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_reprise = std::make_unique<RepriseProcess>();
        // No service manager of the machine is to hear of the tests.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_reprise->path(u"config"_s)));
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_reprise->path(u"cache"_s)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_reprise->path(u"run"_s)));
        QVERIFY(QDir().mkpath(m_reprise->path(u"run"_s)));
        qunsetenv("REPRISE_COMMAND");
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
    }
    void cleanup() { m_reprise.reset(); }

    void onePerHome()
    {
        const auto first = startAgent();
        QVERIFY(first);
        RUN_REPRISE(second, *m_reprise, 7, {u"agent"_s, u"--json"_s});
        QCOMPARE(second.reason(), u"agent-runs"_s);
        QVERIFY(second.messages.contains(QByteArray::number(first->processId())));
        // Another home has its own.
        const RepriseProcess other;
        const auto others = other.start({u"agent"_s});
        QVERIFY(waitForReady(*others));
        others->terminate();
        QCOMPARE(RepriseProcess::finish(*others).status, 0);
        RUN_REPRISE(stopped, *m_reprise, 0, {u"agent"_s, u"--stop"_s});
        QCOMPARE(RepriseProcess::finish(*first).status, 0);
        RUN_REPRISE(again, *m_reprise, 0, {u"agent"_s, u"--stop"_s});
    }

    void toldToStopItEndsWell_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void toldToStopItEndsWell()
    {
        QFETCH(int, signal);
        const auto agent = startAgent();
        QVERIFY(agent);
        ::kill(pid_t(agent->processId()), signal);
        QCOMPARE(RepriseProcess::finish(*agent).status, 0);
    }

    void theServiceManagerIsTold()
    {
        const QString path = m_reprise->path(u"notify"_s);
        NotifySocket socket(path);
        QVERIFY(socket.isBound());
        qputenv("NOTIFY_SOCKET", QFile::encodeName(path));
        qputenv("WATCHDOG_USEC", "300000");
        const auto agent = startAgent();
        QVERIFY(agent);
        QTRY_VERIFY_WITH_TIMEOUT(socket.said().contains("WATCHDOG=1"), 30'000);
        QCOMPARE(socket.said().first(), "READY=1");
        agent->terminate();
        QCOMPARE(RepriseProcess::finish(*agent).status, 0);
        QVERIFY(socket.said().contains("STOPPING=1"));
    }

    void itsLinesHaveATime_data()
    {
        QTest::addColumn<bool>("isJournal");
        QTest::newRow("in a file") << false;
        // Which notes the time itself.
        QTest::newRow("in the journal") << true;
    }
    void itsLinesHaveATime()
    {
        QFETCH(bool, isJournal);
        const QString path = m_reprise->path(u"said"_s);
        QVERIFY(putFile(path, {}));
        struct stat file = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &file), 0);
        const QByteArray stream = QByteArray::number(qulonglong(file.st_dev)) + ':' +
                                  QByteArray::number(qulonglong(file.st_ino));
        // That of a parent which this one does not write to changes nothing.
        qputenv("JOURNAL_STREAM", isJournal ? stream : QByteArray("1:1"));
        QProcess agent;
        agent.setStandardErrorFile(path, QIODevice::Append);
        agent.start(QStringLiteral(REPRISE_PROGRAM), {u"--home"_s, m_reprise->home(), u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(fileContent(path).contains("schedules"), 30'000);
        agent.terminate();
        QCOMPARE(RepriseProcess::finish(agent).status, 0);
        qunsetenv("JOURNAL_STREAM");
        const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z "_s);
        const QStringList lines =
            QString::fromUtf8(fileContent(path)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE_GE(lines.size(), 2);
        for (const QString &line : lines)
            QVERIFY2(time.match(line).hasMatch() != isJournal, qPrintable(line));
    }

    void itsUnitIsWrittenAndTakenAway()
    {
        RUN_REPRISE(installed, *m_reprise, 0, {u"agent"_s, u"--install"_s, u"--json"_s});
        const QJsonObject agent = installed.json().value(u"agent"_s).toObject();
        QCOMPARE(agent.value(u"done"_s).toBool(), false);
        const QString name = agent.value(u"unit"_s).toString();
        QVERIFY(name.startsWith(u"reprise-agent-"_s));
        const QString path = agent.value(u"path"_s).toString();
        QCOMPARE(path, m_reprise->path(u"config/systemd/user/"_s + name));
        const QJsonArray commands = agent.value(u"commands"_s).toArray();
        QCOMPARE(commands.at(1).toString(), u"systemctl --user enable --now "_s + name);
        QVERIFY(installed.messages.contains("systemctl --user daemon-reload"));
        QVERIFY(installed.messages.contains("loginctl enable-linger"));
        const QString unit = QString::fromUtf8(fileContent(path));
        QVERIFY(!unit.contains(u'@'));
        QVERIFY(unit.contains(u"ExecStart=%1 --home %2 agent\n"_s.arg(
            QStringLiteral(REPRISE_PROGRAM), m_reprise->home())));
        QVERIFY(unit.contains(
            u"Environment=\"XDG_CONFIG_HOME=%1\""_s.arg(m_reprise->path(u"config"_s))));
        verifyUnit(path);
        // Twice is as good as once.
        RUN_REPRISE(again, *m_reprise, 0, {u"agent"_s, u"--install"_s});
        QCOMPARE(QString::fromUtf8(fileContent(path)), unit);
        RUN_REPRISE(gone, *m_reprise, 0, {u"agent"_s, u"--uninstall"_s});
        QVERIFY(!QFileInfo::exists(path));
        RUN_REPRISE(still, *m_reprise, 0, {u"agent"_s, u"--uninstall"_s});
    }

    void theUnitOfTheUsersOwnHomeHasThePlainName()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_reprise->path(u"data"_s)));
        QProcess process;
        process.start(QStringLiteral(REPRISE_PROGRAM), {u"agent"_s, u"--install"_s});
        QCOMPARE(RepriseProcess::finish(process).status, 0);
        qunsetenv("XDG_DATA_HOME");
        const QString unit = QString::fromUtf8(
            fileContent(m_reprise->path(u"config/systemd/user/reprise-agent.service"_s)));
        QVERIFY(unit.contains(u"ExecStart=%1 agent\n"_s.arg(QStringLiteral(REPRISE_PROGRAM))));
        QVERIFY(unit.contains(u"XDG_DATA_HOME="_s));
    }

    void oddPathsAreQuoted()
    {
        // What leads into a root of its own, with all that systemd would replace.
        const QString way = m_reprise->path(u"to 100% $HOME \"it\""_s);
        QVERIFY(putFile(way, "#!/bin/sh\n"));
        QFile::setPermissions(way, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("REPRISE_COMMAND", QFile::encodeName(way));
        RUN_REPRISE(installed, *m_reprise, 0, {u"agent"_s, u"--install"_s, u"--json"_s});
        const QString path =
            installed.json().value(u"agent"_s).toObject().value(u"path"_s).toString();
        QVERIFY(fileContent(path).contains("to 100%% $$HOME \\\"it\\\"\" --home"));
        verifyUnit(path);
    }

    void onlyOneThingAtATime()
    {
        RUN_REPRISE(both, *m_reprise, 2, {u"agent"_s, u"--install"_s, u"--uninstall"_s});
    }

private:
    static void verifyUnit(const QString &path)
    {
        const QString program = QStandardPaths::findExecutable(u"systemd-analyze"_s);
        REQUIRE_HERE(!program.isEmpty(), "systemd-analyze is missing");
        const ProgramResult verified =
            runProgram(program, {u"verify"_s, u"--user"_s, u"--man=no"_s, path});
        QVERIFY2(verified.status == 0, verified.error.constData());
        // It complains of keys that it does not know, and says that all is well.
        QVERIFY2(!verified.error.contains("reprise-agent"), verified.error.constData());
    }
    [[nodiscard]] static bool waitForReady(QProcess &agent)
    {
        QByteArray said;
        return QTest::qWaitFor(
                   [&] {
                       said += agent.readAllStandardError();
                       return said.contains("schedules") || agent.state() == QProcess::NotRunning;
                   },
                   60'000) &&
               agent.state() == QProcess::Running;
    }
    [[nodiscard]] std::unique_ptr<QProcess> startAgent() const
    {
        auto agent = m_reprise->start({u"agent"_s});
        return waitForReady(*agent) ? std::move(agent) : nullptr;
    }

    std::unique_ptr<RepriseProcess> m_reprise;
};

QTEST_GUILESS_MAIN(TestAgent)
#include "tst_agent.moc"
