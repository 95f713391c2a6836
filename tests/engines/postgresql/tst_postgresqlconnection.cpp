// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackup.h"
#include "requirement.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QTcpServer>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// A key and a certificate for "localhost", signed by an authority of its own.
bool makeCertificates(const QString &folder)
{
    const QString script =
        u"set -e; for ca in ca other; do openssl req -x509 -newkey rsa:2048 -nodes -days 2 "
        "-subj /CN=$ca -keyout $ca.key -out $ca.crt; done; "
        "openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out "
        "server.csr; printf 'subjectAltName=DNS:localhost' >san; "
        "openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 "
        "-extfile san -out server.crt; chmod 600 server.key"_s;
    const QString made = runProgram(u"bash"_s, {u"-c"_s, script}, folder);
    if (made.startsWith(u"FAILED"_s))
        qWarning("%s", qPrintable(made));
    return !made.startsWith(u"FAILED"_s);
}

int closedPort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

class PostgresqlConnectionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        // libpq's own variables, which must not matter.
        qputenv("PGPASSWORD", "s3cret");
        qputenv("PGSERVICE", "nowhere");
        qputenv("PGSSLMODE", "disable");
        m_engine = std::make_unique<PostgresqlEngine>();
        QVERIFY(m_server.create({u"ssl = on"_s}));
        QVERIFY(makeCertificates(m_server.dataFolder()));
        m_server.listen();
        m_server.setHba({u"local all all trust"_s, u"local replication all trust"_s,
                         u"hostnossl all plain 127.0.0.1/32 scram-sha-256"_s,
                         u"host all stranger 127.0.0.1/32 reject"_s,
                         u"hostssl all all 127.0.0.1/32 scram-sha-256"_s,
                         u"hostssl replication backup,norole 127.0.0.1/32 scram-sha-256"_s});
        QVERIFY(m_server.start());
        for (const QString &role : {u"backup REPLICATION"_s, u"norole"_s, u"noline REPLICATION"_s,
                                    u"plain REPLICATION"_s, u"stranger"_s}) {
            const QString made =
                m_server.sql(u"CREATE ROLE %1 LOGIN PASSWORD 's3cret'"_s.arg(role));
            QVERIFY2(made.isEmpty(), qPrintable(made));
        }
    }

    void backsUpOverTls()
    {
        LiveBackup backup(u"20261121T060000Z-tls0"_s);
        TestContext context;
        VERIFY_RESULT(backup.take(*m_engine, overTcp({}), context));
        const auto probe = m_engine->probe(overTcp({}), context);
        VERIFY_RESULT(probe);
        QVERIFY(probe->missing.isEmpty());
        QVERIFY(probe->facts.value("tls"_L1).toBool());
        // The same server by its socket.
        for (const QString &key : probe->identity.keys())
            QVERIFY2(!m_engine->describe().identityLabels.value(key).isEmpty(), qPrintable(key));
        QCOMPARE(m_engine->compareIdentity(backup.facts.identity, probe->identity),
                 Engine::Match::Same);
    }

    void saysWhyItCannotConnect_data()
    {
        using Settings = QMap<QString, QString>;
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorCode>("code");
        const QString otherCa = m_server.dataFolder() + u"/other.crt"_s;
        const auto row = [](const char *name, const Settings &settings, const QString &reason,
                            ErrorCode code) {
            QTest::newRow(name) << settings << u"postgresql-"_s + reason << code;
        };
        row("wrong password", {{u"password"_s, u"wrong"_s}}, u"wrong-password"_s,
            ErrorCode::Authentication);
        // PGPASSWORD would have been the right one.
        row("no password", {{u"password"_s, u""_s}}, u"no-password"_s, ErrorCode::Authentication);
        row("unknown role", {{u"user"_s, u"nobody"_s}}, u"wrong-password"_s,
            ErrorCode::Authentication);
        row("rejected", {{u"user"_s, u"stranger"_s}}, u"no-entry"_s, ErrorCode::Permission);
        row("no database", {{u"dbname"_s, u"missing"_s}}, u"no-database"_s, ErrorCode::NotFound);
        row("nothing listens", {{u"port"_s, QString::number(closedPort())}}, u"refused"_s,
            ErrorCode::Unreachable);
        row("unknown name", {{u"host"_s, u"no-such-host.invalid"_s}}, u"unknown-host"_s,
            ErrorCode::Unreachable);
        row("no socket", {{u"host"_s, u"/tmp/no-such-folder"_s}}, u"no-socket"_s,
            ErrorCode::Unreachable);
        row("wrong authority", {{u"sslrootcert"_s, otherCa}}, u"tls-wrong-ca"_s,
            ErrorCode::Authentication);
        row("system's authorities", {{u"sslrootcert"_s, u"system"_s}}, u"tls-wrong-ca"_s,
            ErrorCode::Authentication);
        row("no authority's file", {{u"sslrootcert"_s, u"/nowhere.crt"_s}}, u"tls-no-root"_s,
            ErrorCode::Prerequisite);
        row("wrong host", {{u"host"_s, u"127.0.0.1"_s}}, u"tls-wrong-host"_s,
            ErrorCode::Authentication);
        row("TLS only", {{u"sslmode"_s, u"disable"_s}}, u"no-entry"_s, ErrorCode::Permission);
        row("bad port", {{u"port"_s, u"70000"_s}}, u"bad-setting"_s, ErrorCode::Usage);
    }

    void saysWhyItCannotConnect()
    {
        using Settings = QMap<QString, QString>;
        QFETCH(const Settings, settings);
        QFETCH(const QString, reason);
        QFETCH(const ErrorCode, code);
        LiveBackup backup(u"20261121T060000Z-conn"_s);
        TestContext context;
        const auto taken = backup.take(*m_engine, overTcp(settings), context);
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason(), reason);
        QCOMPARE(taken.error().code, code);
        QCOMPARE(backup.members, 0);
        checkWords(taken.error());

        const auto probe = m_engine->probe(overTcp(settings), context);
        VERIFY_RESULT(probe);
        QVERIFY(!probe->reachable);
        QCOMPARE(probe->problem.reason(), reason);
    }

    void needsTls()
    {
        TestServer bare;
        QVERIFY(bare.create());
        bare.listen();
        QVERIFY(bare.start());
        ServiceAccess service = overTcp({{u"port"_s, QString::number(bare.port())}});
        LiveBackup backup(u"20261121T060000Z-bare"_s);
        TestContext context;
        const auto taken = backup.take(*m_engine, service, context);
        VERIFY_FAILURE(taken, "postgresql-tls-missing");
        checkWords(taken.error());
    }

    void namesMissingPrivileges_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("attribute") << u"norole"_s << u"postgresql-no-replication-role"_s
                                   << u"ALTER ROLE \"norole\" REPLICATION;"_s;
        QTest::newRow("pg_hba.conf")
            << u"noline"_s << u"postgresql-no-replication-entry"_s
            << u"hostssl replication \"noline\" 127.0.0.1/32 scram-sha-256"_s;
    }

    void namesMissingPrivileges()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, reason);
        QFETCH(const QString, remedy);
        const ServiceAccess service = overTcp({{u"user"_s, user}});
        LiveBackup backup(u"20261121T060000Z-priv"_s);
        TestContext context;
        const auto taken = backup.take(*m_engine, service, context);
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason(), reason);
        QCOMPARE(taken.error().code, ErrorCode::Permission);
        QCOMPARE(taken.error().args.value(u"remedy"_s).toString(), remedy);
        checkWords(taken.error());

        const auto probe = m_engine->probe(service, context);
        VERIFY_RESULT(probe);
        QVERIFY(probe->reachable);
        QCOMPARE(probe->missing.size(), 1);
        QCOMPARE(probe->missing.first().what.code, reason);
        QCOMPARE(probe->missing.first().remedy, remedy);
    }

    void refusesSecretsInSettings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("as a setting") << u"password"_s << u"s3cret"_s;
        QTest::newRow("in a URI") << u"host"_s << u"postgresql://me:s3cret@db/shop"_s;
        QTest::newRow("in a connection string") << u"dbname"_s << u"shop password=s3cret"_s;
    }

    void refusesSecretsInSettings()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        VERIFY_FAILURE(m_engine->checkSettings({{key, value}}), "secret-in-settings");
    }

    void quotesConnections()
    {
        ServiceAccess service;
        service.settings = {{u"host"_s, u"/run/a b"_s}, {u"user"_s, u"o'hara"_s}};
        const Connection socket = m_engine->connection(service);
        QCOMPARE(socket.json.value("uri"_L1).toString(),
                 u"postgresql://o%27hara@/postgres?host=%2Frun%2Fa%20b&port=5432"_s);
        QCOMPARE(socket.lines.last().text,
                 u"psql --host='/run/a b' --port=5432 --username='o'\\''hara' --dbname=postgres"_s);
        const Connection tcp = m_engine->connection(overTcp({}));
        QVERIFY(tcp.json.value("uri"_L1).toString().startsWith(
            u"postgresql://backup@localhost:%1/postgres?sslmode=verify-full"_s.arg(
                m_server.port())));
        QVERIFY(!QJsonDocument(tcp.json).toJson().contains("s3cret"));
    }

private:
    /// As the role "backup" over TLS; `changes` may name the password too.
    [[nodiscard]] ServiceAccess overTcp(const QMap<QString, QString> &changes) const
    {
        ServiceAccess service = m_server.access();
        service.settings = {{u"host"_s, u"localhost"_s},
                            {u"port"_s, QString::number(m_server.port())},
                            {u"user"_s, u"backup"_s},
                            {u"dbname"_s, u"postgres"_s},
                            {u"sslmode"_s, u"verify-full"_s},
                            {u"sslrootcert"_s, m_server.dataFolder() + u"/ca.crt"_s}};
        service.settings.insert(changes);
        service.secrets = {{u"password"_s, service.settings.contains(u"password"_s)
                                               ? service.settings.take(u"password"_s)
                                               : u"s3cret"_s}};
        return service;
    }

    /// A sentence that names the service, what to do, and no secret anywhere.
    void checkWords(const Error &error) const
    {
        const Sentence sentence = m_engine->explain(error.reason(), error.args);
        QVERIFY2(sentence.text.contains(u"Test server"_s), qPrintable(sentence.text));
        QVERIFY2(!sentence.text.contains(u'%'), qPrintable(sentence.text));
        QVERIFY(!sentence.remedy.isEmpty());
        QVERIFY(!QJsonDocument(toJson(error)).toJson().contains("s3cret"));
    }

    TestServer m_server;
    std::unique_ptr<PostgresqlEngine> m_engine;
};

QTEST_GUILESS_MAIN(PostgresqlConnectionTest)
#include "tst_postgresqlconnection.moc"
