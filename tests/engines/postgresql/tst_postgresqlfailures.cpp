// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/connectionfailure.h"
#include "postgresql/explain.h"
#include "postgresql/membercheck.h"
#include "postgresql/server.h"
#include "verifyresult.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Reprise;
using namespace Reprise::Postgresql;
using namespace Qt::StringLiterals;

namespace {

Parameters somewhere()
{
    ServiceAccess service;
    service.name = u"Shop"_s;
    service.settings = {{u"host"_s, u"db.example.org"_s}, {u"user"_s, u"back\"up"_s}};
    return Parameters::of(service);
}

ServerFacts goodServer()
{
    ServerFacts facts;
    facts.versionNumber = 170011;
    facts.version = u"17.11"_s;
    facts.walLevel = u"replica"_s;
    facts.maxWalSenders = 10;
    facts.roleMayReplicate = true;
    facts.tablespaces = {{"16384", u"fast"_s, u"/srv/fast"_s}};
    return facts;
}

/// Logs the first client in, answers its query with `reply`, and says nothing more.
class SilentServer
{
public:
    explicit SilentServer(const QByteArray &reply)
        : m_thread(QThread::create([this, reply] { serve(reply); }))
    {
        m_thread->start();
        m_listens.acquire();
    }
    ~SilentServer() { m_thread->wait(); }
    [[nodiscard]] Parameters parameters() const
    {
        ServiceAccess service;
        service.name = u"Shop"_s;
        service.settings = {{u"host"_s, u"127.0.0.1"_s},
                            {u"port"_s, QString::number(m_port)},
                            {u"sslmode"_s, u"disable"_s}};
        return Parameters::of(service);
    }

private:
    void serve(const QByteArray &reply)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_listens.release();
        server.waitForNewConnection(10'000);
        QTcpSocket *client = server.nextPendingConnection();
        if (!client)
            return;
        const auto answer = [client](const QByteArray &message) {
            client->waitForReadyRead(10'000);
            client->readAll();
            client->write(message);
            client->flush();
        };
        // Authenticated, ready for a query.
        answer(QByteArray::fromHex("5200000008000000005a0000000549"));
        answer(reply);
        client->waitForDisconnected(10'000);
    }

    int m_port = 0;
    QSemaphore m_listens;
    std::unique_ptr<QThread> m_thread;
};

} // namespace

/// What servers and libpq say, as data and as words, without a server.
class PostgresqlFailuresTest : public QObject
{
    Q_OBJECT
private slots:
    void understandsServersOfAnyLanguage_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("reason");
        const auto prefix =
            u"connection to server at \"db.example.org\" (192.0.2.7), port 5432 failed: "_s;
        QTest::newRow("English") << prefix + u"FATAL:  28P01: password authentication failed for "
                                             "user \"backup\"\nLOCATION:  auth_failed, auth.c:326"_s
                                 << u"postgresql-wrong-password"_s;
        QTest::newRow("German") << prefix + u"FATAL:  28P01: Passwort-Authentifizierung für "
                                            "Benutzer »backup« fehlgeschlagen\nLOCATION:  "
                                            "auth_failed, auth.c:326"_s
                                << u"postgresql-wrong-password"_s;
        QTest::newRow("French") << prefix + u"FATAL:  28000: aucune entrée dans pg_hba.conf pour "
                                            "la connexion de la réplication\nLOCATION:  "
                                            "ClientAuthentication, auth.c:543"_s
                                << u"postgresql-no-replication-entry"_s;
        QTest::newRow("peer") << prefix + u"FATAL:  28000: Peer authentication failed for user "
                                          "\"backup\"\nLOCATION:  auth_failed, auth.c:326"_s
                              << u"postgresql-login-refused"_s;
        QTest::newRow("senders") << prefix + u"FATAL:  53300: number of requested standby "
                                             "connections exceeds max_wal_senders (currently 0)\n"
                                             "LOCATION:  InitWalSenderSlot, walsender.c:2870"_s
                                 << u"postgresql-no-wal-sender"_s;
        QTest::newRow("starting") << prefix + u"FATAL:  57P03: the database system is starting "
                                              "up\nLOCATION:  ProcessStartupPacket, x.c:1"_s
                                  << u"postgresql-not-ready"_s;
        QTest::newRow("the last attempt decides")
            << prefix +
                   u"FATAL:  28000: no pg_hba.conf entry, SSL encryption\nLOCATION:  "
                   "ClientAuthentication, auth.c:543\n"_s +
                   prefix +
                   u"FATAL:  28P01: password authentication failed\nLOCATION:  "
                   "auth_failed, auth.c:326"_s
            << u"postgresql-wrong-password"_s;
        QTest::newRow("unheard of")
            << u"something else entirely"_s << u"postgresql-connect-failed"_s;
    }

    void understandsServersOfAnyLanguage()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, reason);
        const Error error =
            connectionFailure(message, somewhere(), Postgresql::Connection::Kind::Replication);
        QCOMPARE(error.reason(), reason);
        QVERIFY2(!error.detail.contains(u"LOCATION"_s), qPrintable(error.detail));
        QVERIFY2(!error.detail.contains(u"28P01"_s), qPrintable(error.detail));
    }

    void namesWhatABackupNeeds_data()
    {
        QTest::addColumn<ServerFacts>("facts");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, auto change, const QString &codes, ErrorCode code) {
            ServerFacts facts = goodServer();
            change(facts);
            QTest::newRow(name) << facts << codes << code;
        };
        row(
            "14", [](ServerFacts &f) { f.versionNumber = 140012; }, u"postgresql-too-old"_s,
            ErrorCode::Unsupported);
        row(
            "18", [](ServerFacts &f) { f.versionNumber = 180001; }, u"postgresql-too-new"_s,
            ErrorCode::Unsupported);
        row(
            "role", [](ServerFacts &f) { f.roleMayReplicate = false; },
            u"postgresql-no-replication-role"_s, ErrorCode::Permission);
        row(
            "minimal",
            [](ServerFacts &f) {
                f.walLevel = u"minimal"_s;
                f.maxWalSenders = 0;
            },
            u"postgresql-wal-level postgresql-replication-off"_s, ErrorCode::Prerequisite);
        row(
            "senders in use", [](ServerFacts &f) { f.activeWalSenders = 10; },
            u"postgresql-no-wal-sender"_s, ErrorCode::Prerequisite);
        row(
            "relative link",
            [](ServerFacts &f) { f.tablespaces.first().location = u"../../tblspc/16384"_s; },
            u"postgresql-relative-tablespace"_s, ErrorCode::Prerequisite);
    }

    void namesWhatABackupNeeds()
    {
        QFETCH(const ServerFacts, facts);
        QFETCH(const QString, codes);
        QFETCH(const ErrorCode, code);
        const auto missing = missingForBackup(facts, somewhere());
        QStringList found;
        for (const Probe::Missing &one : missing) {
            found.append(one.what.code);
            const Sentence words = explain(one.what.code, one.what.args);
            QVERIFY2(words.text.contains(u"Shop"_s), qPrintable(words.text));
            QVERIFY(!words.remedy.isEmpty());
        }
        QCOMPARE(found.join(u' '), codes);
        QCOMPARE(prerequisiteFailure(missing.first(), somewhere()).error().code, code);
        QVERIFY(missingForBackup(goodServer(), somewhere()).isEmpty());
    }

    void quotesItsRemedies()
    {
        ServerFacts facts = goodServer();
        facts.roleMayReplicate = false;
        QCOMPARE(missingForBackup(facts, somewhere()).first().remedy,
                 u"ALTER ROLE \"back\"\"up\" REPLICATION;"_s);
        facts.clientAddress = u"2001:db8::7"_s;
        facts.tls = true;
        QCOMPARE(replicationEntry(somewhere(), facts),
                 u"hostssl replication \"back\"\"up\" 2001:db8::7/128 scram-sha-256"_s);
        QCOMPARE(quoteLiteral(u"it's \\ here"_s), QByteArray("'it''s \\ here'"));
    }

    void doesNotWaitForEver_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("silent after the login") << QByteArray();
        // A COPY of one message that is whole, and one that is not.
        QTest::newRow("stalls in a copy")
            << QByteArray::fromHex("480000000700000064000000056e64000000ff6e");
    }

    void doesNotWaitForEver()
    {
        QFETCH(const QByteArray, reply);
        const SilentServer server(reply);
        Cancellation cancellation;
        const auto connection = Postgresql::Connection::open(
            server.parameters(), Postgresql::Connection::Kind::Sql, cancellation);
        VERIFY_RESULT(connection);
        (*connection)->patience = {.answer = 200, .copy = 200};
        VERIFY_RESULT((*connection)->send("SELECT 1"));
        Error error;
        if (reply.isEmpty()) {
            error = (*connection)->next().error();
        } else {
            const auto copy = (*connection)->next();
            VERIFY_RESULT(copy);
            QCOMPARE((*copy)->kind, Postgresql::Connection::Reply::Kind::CopyOut);
            const auto block = (*connection)->copyBlock();
            VERIFY_RESULT(block);
            QCOMPARE((*block)->toByteArray(), QByteArray("n"));
            error = (*connection)->copyBlock().error();
        }
        QCOMPARE(error.code, ErrorCode::Timeout);
        const Sentence words = explain(error.reason(), error.args);
        QVERIFY2(words.text.contains(u"Shop"_s), qPrintable(words.text));
    }

    void knowsWhatBelongsIntoAnArchive_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("belongs");
        const QByteArray oid = "../../tblspc/16384";
        const QByteArray link = "snapshot/data/pg_tblspc/16384";
        const QByteArray data = "snapshot/tblspc/16384/PG_17/1/2";
        const QByteArray none;
        QTest::newRow("data") << QByteArray("snapshot/data/base/1/2") << none << none << true;
        QTest::newRow("guide") << QByteArray("snapshot/README") << none << none << true;
        QTest::newRow("wal") << QByteArray("wal/x") << none << none << true;
        QTest::newRow("tablespace") << data << link << oid << true;
        QTest::newRow("stranger") << QByteArray("snapshot/x") << none << none << false;
        QTest::newRow("beside") << QByteArray("README") << none << none << false;
        QTest::newRow("in the run folder") << QByteArray("snapshot/run/x") << none << none << false;
        QTest::newRow("to nothing") << none << link << oid << false;
        QTest::newRow("to another") << data << link << QByteArray("../../tblspc/16385") << false;
        QTest::newRow("out") << data << link << QByteArray("/etc") << false;
        QTest::newRow("no OID") << QByteArray("snapshot/tblspc/016/x")
                                << QByteArray("snapshot/data/pg_tblspc/016")
                                << QByteArray("../../tblspc/016") << false;
        QTest::newRow("link elsewhere")
            << data << QByteArray("snapshot/data/pg_wal") << oid << false;
        QTest::newRow("a folder and a link") << link + "/x" << link << oid << false;
    }

    void knowsWhatBelongsIntoAnArchive()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, link);
        QFETCH(const QByteArray, target);
        QFETCH(const bool, belongs);
        const QByteArray top = "data/backup/20261121T060000Z-good/";
        QList<StoredMember> members;
        for (const char *folder : {"data", "data/backup", "data/backup/20261121T060000Z-good",
                                   "data/backup/20261121T060000Z-good/snapshot/run"})
            members.append(
                {.type = StoredMember::Type::Folder, .info = {.path = folder}, .linkTarget = {}});
        if (!file.isEmpty())
            members.append({.info = {.path = top + file}, .linkTarget = {}});
        if (!link.isEmpty()) {
            members.append({.type = StoredMember::Type::Link,
                            .info = {.path = top + link},
                            .linkTarget = target});
        }
        MemberCheck check(u"20261121T060000Z-good"_s);
        bool fine = true;
        for (const StoredMember &member : std::as_const(members))
            fine = fine && check.add(member);
        fine = fine && check.finish();
        QCOMPARE(fine, belongs);
    }

    void refusesASecondMemberOfTheSamePath()
    {
        const QByteArray top = "data/backup/20261121T060000Z-good/snapshot/";
        MemberCheck check(u"20261121T060000Z-good"_s);
        const auto file = [&](const QByteArray &name) {
            return check.add({.info = {.path = top + name}, .linkTarget = {}});
        };
        VERIFY_RESULT(file("conf/pg_hba.conf"));
        VERIFY_RESULT(file("data/PG_VERSION"));
        const auto again = file("conf/pg_hba.conf");
        VERIFY_FAILURE(again, "archive-duplicate-path");
        QVERIFY(again.error().args.value(u"path"_s).toString().endsWith(u"conf/pg_hba.conf"_s));
        VERIFY_RESULT(file("conf/pg_ident.conf"));
    }

    void hasWordsForEveryId()
    {
        const QDir folder(u"" REPRISE_ENGINE_SOURCE ""_s);
        const QRegularExpression id(u"\"(postgresql-[a-z-]+)\""_s);
        QSet<QString> ids;
        for (const QString &name : folder.entryList({u"*.cpp"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = id.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                ids.insert(matches.next().captured(1));
        }
        QVERIFY(ids.size() > 60);
        for (const QString &one : std::as_const(ids)) {
            const Sentence words = explain(one, {});
            QVERIFY2(!words.text.isEmpty(), qPrintable(one));
            QVERIFY2(!words.text.contains(u'%') && !words.remedy.contains(u'%'),
                     qPrintable(words.text));
        }
        QVERIFY(explain(u"somebody-elses"_s, {}).text.isEmpty());
    }

    void keepsWhatLooksLikeAPlace()
    {
        const Sentence words = explain(u"postgresql-unknown-host"_s,
                                       {{u"service"_s, u"50%2 off"_s}, {u"host"_s, u"db"_s}});
        QVERIFY2(words.text.contains(u"50%2 off"_s), qPrintable(words.text));
    }
};

QTEST_GUILESS_MAIN(PostgresqlFailuresTest)
#include "tst_postgresqlfailures.moc"
