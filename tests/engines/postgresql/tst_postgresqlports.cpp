// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackup.h"
#include "requirement.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <unistd.h>
#include <vector>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Takes the port of an instance between the choice of it and the start of the server.
class PortThief : public TestContext
{
public:
    PortThief(const LiveInstance &instance, int thefts)
        : m_conf(instance.target.instanceFolder + u"/snapshot/conf/local.conf"_s)
        , m_thefts(thefts)
    {
    }
    void progress(const Progress &progress) override
    {
        TestContext::progress(progress);
        if (progress.stage != u"postgresql-starting"_s || int(taken.size()) == m_thefts)
            return;
        auto server = std::make_unique<QTcpServer>();
        if (server->listen(QHostAddress::LocalHost, portInConf()))
            taken.push_back(std::move(server));
    }
    [[nodiscard]] bool hasTaken(int port) const
    {
        return std::ranges::any_of(
            taken, [port](const auto &server) { return server->serverPort() == port; });
    }

    std::vector<std::unique_ptr<QTcpServer>> taken;

private:
    [[nodiscard]] quint16 portInConf() const
    {
        QFile conf(m_conf);
        if (!conf.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &line : conf.readAll().split('\n')) {
            if (line.startsWith("port = "))
                return line.sliced(7).toUShort();
        }
        return 0;
    }

    QString m_conf;
    int m_thefts;
};

} // namespace

class PostgresqlPortsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        TestServer server;
        QVERIFY(server.create());
        QVERIFY(server.start());
        QCOMPARE(server.sql(u"CREATE ROLE visitor LOGIN PASSWORD 'p'"_s), QString());
        TestContext context;
        VERIFY_RESULT(m_backup.take(m_engine, server.access(), context));
    }

    void anAutomaticPortThatIsTakenMeanwhileBecomesAnother_data()
    {
        QTest::addColumn<int>("thefts");
        QTest::newRow("once") << 1;
        QTest::newRow("twice") << 2;
    }

    void anAutomaticPortThatIsTakenMeanwhileBecomesAnother()
    {
        QFETCH(const int, thefts);
        LiveInstance instance;
        instance.target.options.insert(u"port"_s, u"auto"_s);
        PortThief thief(instance, thefts);
        const auto restored = restore(instance, thief);
        VERIFY_RESULT(restored);
        QCOMPARE(int(thief.taken.size()), thefts);
        const int port = restored->settings.value(u"port"_s).toInt();
        QVERIFY(port > 1024);
        ServiceAccess entry;
        entry.settings = restored->settings;
        const Connection connection = m_engine.connection(entry);
        QCOMPARE(connection.lines.size(), 3);
        QVERIFY(connection.lines.last().text.contains(u"@127.0.0.1:%1/"_s.arg(port)));
        QCOMPARE(connection.json.value(u"tcpUri"_s).toString(), connection.lines.last().text);
        QVERIFY(!thief.hasTaken(port));
        // It really listens there, and by its socket too.
        instance.provisioned = *restored;
        QCOMPARE(runSql(instance.access(), u"SHOW port"_s, u"postgres"_s), QString::number(port));
        qputenv("PGPASSWORD", "p");
        ServiceAccess overTcp;
        overTcp.settings = {{u"host"_s, u"127.0.0.1"_s},
                            {u"port"_s, QString::number(port)},
                            {u"user"_s, u"visitor"_s}};
        QCOMPARE(runSql(overTcp, u"SELECT 1"_s, u"postgres"_s), u"1"_s);
    }

    void aChosenPortThatIsTakenMeanwhileIsNamed()
    {
        LiveInstance instance;
        int port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            port = server.serverPort();
        }
        instance.target.options.insert(u"port"_s, QString::number(port));
        TestContext context;
        const auto preflight = m_engine.preflight(m_backup.info(), instance.target, context);
        VERIFY_RESULT(preflight);
        QVERIFY(preflight->findings.isEmpty());
        PortThief thief(instance, 1);
        const auto restored = restore(instance, thief);
        VERIFY_FAILURE(restored, "postgresql-port-taken");
        QCOMPARE(restored.error().code, ErrorCode::Prerequisite);
        QCOMPARE(restored.error().args.value(u"port"_s).toInt(), port);
        QVERIFY(thief.hasTaken(port));
    }

    void aPortThatTheSystemKeepsIsNotCalledTaken()
    {
        QFile first(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s);
        const bool anybodyMay =
            ::geteuid() == 0 || (first.open(QIODevice::ReadOnly) && first.readAll().toInt() <= 81);
        REQUIRE_HERE(!anybodyMay, "here anybody may open low ports");
        LiveInstance instance;
        instance.target.options.insert(u"port"_s, u"81"_s);
        TestContext context;
        const auto preflight = m_engine.preflight(m_backup.info(), instance.target, context);
        VERIFY_RESULT(preflight);
        QCOMPARE(preflight->findings.size(), 1);
        QCOMPARE(preflight->findings.first().note.code, u"postgresql-port-privileged"_s);
    }

    void givesUpWhereEveryPortIsTaken()
    {
        LiveInstance instance;
        instance.target.options.insert(u"port"_s, u"auto"_s);
        PortThief thief(instance, 1000);
        const auto restored = restore(instance, thief);
        VERIFY_FAILURE(restored, "postgresql-port-taken");
        QVERIFY(thief.taken.size() > 1);
    }

private:
    [[nodiscard]] Result<Provisioned> restore(const LiveInstance &instance, JobContext &context)
    {
        ArchiveFileReader reader(m_backup.path);
        return m_engine.restore(m_backup.info(), reader, nullptr, instance.target, context);
    }

    PostgresqlEngine m_engine;
    LiveBackup m_backup{u"20261121T060000Z-port"_s};
};

QTEST_GUILESS_MAIN(PostgresqlPortsTest)
#include "tst_postgresqlports.moc"
