// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackup.h"
#include "requirement.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QFile>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// Cancels as soon as something comes.
class FirstBytes : public TestContext
{
public:
    void progress(const Progress &progress) override
    {
        TestContext::progress(progress);
        if (progress.stage == u"postgresql-copying"_s && progress.done > 0)
            cancellation().cancel();
    }
};

class PostgresqlFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        QVERIFY(m_server.create());
        QVERIFY(m_server.start());
    }

    void needsWalForReplicas()
    {
        TestServer minimal;
        QVERIFY(minimal.create({u"wal_level = minimal"_s, u"max_wal_senders = 0"_s}));
        QVERIFY(minimal.start());
        LiveBackup backup(u"20261121T060000Z-wal0"_s);
        TestContext context;
        const auto taken = backup.take(m_engine, minimal.access(), context);
        VERIFY_FAILURE(taken, "postgresql-wal-level");
        QCOMPARE(taken.error().code, ErrorCode::Prerequisite);
        checkWords(taken.error());
        const auto probe = m_engine.probe(minimal.access(), context);
        VERIFY_RESULT(probe);
        QCOMPARE(probe->missing.size(), 2);
        QVERIFY(probe->missing.first().remedy.contains(u"wal_level"_s));
    }

    void keepsADamagedSourceButNeverCallsItDone()
    {
        TestServer server;
        QVERIFY(server.create());
        QVERIFY(server.start());
        QCOMPARE(server.sql(u"CREATE TABLE hurt AS SELECT i, md5(i::text) FROM "
                            "generate_series(1, 5000) i"_s),
                 QString());
        const QString file = server.sql(u"SELECT pg_relation_filepath('hurt')"_s);
        server.stop();
        QFile heap(server.dataFolder() + u'/' + file);
        QVERIFY(heap.open(QIODevice::ReadWrite));
        QVERIFY(heap.seek(8192 + 4000));
        QVERIFY(heap.write("\xde\xad", 2) == 2);
        heap.close();
        QVERIFY(server.start());

        LiveBackup backup(u"20261121T060000Z-hurt"_s);
        TestContext context;
        VERIFY_RESULT(backup.take(m_engine, server.access(), context));
        QVERIFY(backup.facts.damage);
        QCOMPARE(backup.facts.damage->code, ErrorCode::SourceDamaged);
        QCOMPARE(backup.facts.damage->reason(), u"postgresql-page-checksums"_s);
        QVERIFY2(backup.facts.damage->detail.contains(file),
                 qPrintable(backup.facts.damage->detail));
        checkWords(*backup.facts.damage);
        // The structure is whole: what is left can be restored.
        LiveInstance instance;
        VERIFY_RESULT(instance.restore(m_engine, backup));
        QCOMPARE(runSql(instance.access(),
                        u"SELECT count(*) FROM pg_class WHERE relname = 'hurt'"_s, u"postgres"_s),
                 u"1"_s);
    }

    void refusesAnotherCluster()
    {
        LiveBackup backup(u"20261121T060000Z-othr"_s);
        backup.knownIdentity = {{u"systemIdentifier"_s, u"7000000000000000001"_s}};
        TestContext context;
        const auto taken = backup.take(m_engine, m_server.access(), context);
        VERIFY_FAILURE(taken, "postgresql-other-cluster");
        QCOMPARE(taken.error().code, ErrorCode::IdentityChanged);
        QCOMPARE(backup.members, 0);
        checkWords(taken.error());
    }

    void survivesAServerThatDies()
    {
        TestServer server;
        QVERIFY(server.create());
        QVERIFY(server.start());
        InterruptingContext context([&server] { server.stop(u"immediate"_s); });
        LiveBackup backup(u"20261121T060000Z-dead"_s);
        const auto taken = backup.take(m_engine, server.access(), context, 8'000'000);
        VERIFY_FAILURE(taken, "postgresql-connection-lost");
        QCOMPARE(taken.error().code, ErrorCode::Unreachable);
        checkWords(taken.error());
    }

    /// At this rate it takes longer than the time limit of this test.
    void aCancelEndsIt()
    {
        FirstBytes context;
        LiveBackup backup(u"20261121T060000Z-cncl"_s);
        const auto taken = backup.take(m_engine, m_server.access(), context, 32'768);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Cancelled);
        // Nothing of ours is left on the server.
        QTRY_COMPARE(m_server.sql(u"SELECT count(*) FROM pg_stat_replication"_s), u"0"_s);
    }

    void doesNotWaitForABrokenArchive()
    {
        TestServer server;
        QVERIFY(server.create({u"archive_mode = on"_s, u"archive_command = 'false'"_s}));
        QVERIFY(server.start());
        LiveBackup backup(u"20261121T060000Z-arch"_s);
        TestContext context;
        VERIFY_RESULT(backup.take(m_engine, server.access(), context));
        m_good = std::make_unique<LiveBackup>(u"20261121T060000Z-good"_s);
        VERIFY_RESULT(m_good->take(m_engine, server.access(), context));
    }

    void backsUpAStandby()
    {
        const QString folder = m_server.path(u"standby"_s);
        const QString made =
            runProgram(u"/usr/lib/postgresql/17/bin/pg_basebackup"_s,
                       {u"-h"_s, m_server.path({}), u"-p"_s, QString::number(m_server.port()),
                        u"-U"_s, u"owner"_s, u"-D"_s, folder, u"-R"_s, u"-c"_s, u"fast"_s});
        QVERIFY2(!made.startsWith(u"FAILED"_s), qPrintable(made));
        QCOMPARE(m_server.sql(u"CREATE TABLE early AS SELECT 1 AS i"_s), QString());
        TestServer standby;
        standby.adopt(folder);
        QVERIFY(standby.start());
        QTRY_COMPARE_WITH_TIMEOUT(standby.sql(u"SELECT i FROM early"_s), u"1"_s, 30000);

        LiveBackup backup(u"20261121T060000Z-stby"_s);
        TestContext context;
        VERIFY_RESULT(backup.take(m_engine, standby.access(), context));
        QVERIFY(backup.facts.engineFacts.value("fromStandby"_L1).toBool());
        // What comes back is a server of its own.
        LiveInstance instance;
        VERIFY_RESULT(instance.restore(m_engine, backup));
        QCOMPARE(
            runSql(instance.access(), u"SELECT i, pg_is_in_recovery() FROM early"_s, u"postgres"_s),
            u"1|f"_s);
    }

    void startsNothingFromADamagedArchive_data()
    {
        QTest::addColumn<int>("cutOff");
        QTest::addColumn<int>("flipAt");
        QTest::newRow("cut off") << 1000 << -1;
        QTest::newRow("flipped") << 0 << 100'000;
    }

    void startsNothingFromADamagedArchive()
    {
        QFETCH(const int, cutOff);
        QFETCH(const int, flipAt);
        QVERIFY(m_good);
        LiveBackup damaged(m_good->id);
        damaged.facts = m_good->facts;
        damaged.sha256 = m_good->sha256;
        QVERIFY(QFile::copy(m_good->path, damaged.path));
        QFile file(damaged.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (flipAt >= 0) {
            QVERIFY(file.seek(flipAt));
            char byte = 0;
            QVERIFY(file.read(&byte, 1) == 1 && file.seek(flipAt));
            byte = char(byte ^ 0x10);
            QVERIFY(file.write(&byte, 1) == 1);
        }
        QVERIFY(file.resize(file.size() - cutOff));
        file.close();
        LiveInstance instance;
        const auto restored = instance.restore(m_engine, damaged);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::ArchiveDamaged);
        QVERIFY(!QFile::exists(instance.target.instanceFolder + u"/postgresql.log"_s));

        TestContext context;
        ArchiveFileReader reader(damaged.path);
        const auto report = m_engine.verify(damaged.info(), reader, context);
        VERIFY_RESULT(report);
        QVERIFY(!report->problems.isEmpty());
    }

    void refusesMembersThatDoNotBelong_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("link");
        const QByteArray top = "data/backup/20261121T060000Z-evil/";
        QTest::newRow("another backup's") << QByteArray("data/backup/other/x") << QByteArray();
        QTest::newRow("beside the top") << QByteArray("etc/x") << QByteArray();
        QTest::newRow("no tablespace") << top + "snapshot/data/pg_tblspc/..x" << QByteArray("y");
        QTest::newRow("link out") << top + "snapshot/out" << QByteArray("../../../../etc");
    }

    void refusesMembersThatDoNotBelong()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, link);
        LiveBackup evil(u"20261121T060000Z-evil"_s);
        evil.facts.engineFacts = {{u"serverVersionNum"_s, 170000}};
        ArchiveFileWriter writer(evil.path);
        if (link.isEmpty()) {
            const auto member = writer.openMember({.path = path, .size = 0});
            VERIFY_RESULT(member);
            VERIFY_RESULT((*member)->close());
        } else {
            VERIFY_RESULT(writer.addLink(path, link, 0));
        }
        VERIFY_RESULT(writer.finish());
        LiveInstance instance;
        const auto restored = instance.restore(m_engine, evil);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::ArchiveDamaged);
        QVERIFY(!QFile::exists(instance.target.instanceFolder + u"/postgresql.log"_s));

        TestContext context;
        ArchiveFileReader reader(evil.path);
        const auto report = m_engine.verify(evil.info(), reader, context);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems.first().code, u"postgresql-unexpected-member"_s);
    }

    void cancelsARestore()
    {
        QVERIFY(m_good);
        InterruptingContext context([&context] { context.cancellation().cancel(); },
                                    u"postgresql-unpacking"_s);
        LiveInstance instance;
        ArchiveFileReader reader(m_good->path);
        const auto restored =
            m_engine.restore(m_good->info(), reader, nullptr, instance.target, context);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(instance.target.instanceFolder + u"/postgresql.log"_s));
    }

    void saysWhyAServerDoesNotStart()
    {
        QVERIFY(m_good);
        LiveInstance instance;
        VERIFY_RESULT(instance.restore(m_engine, *m_good));
        TestContext context;
        auto known = Instance::load(instance.target.instanceFolder);
        VERIFY_RESULT(known);
        VERIFY_RESULT(m_engine.stop(*known, context));
        QFile conf(instance.target.instanceFolder + u"/snapshot/conf/local.conf"_s);
        QVERIFY(conf.open(QIODevice::Append));
        conf.write("no_such_parameter = 1\n");
        conf.close();
        const auto started = m_engine.start(*known, instance.access(), context);
        VERIFY_FAILURE(started, "postgresql-start-failed");
        QVERIFY2(started.error().detail.contains(u"no_such_parameter"_s),
                 qPrintable(started.error().detail));
    }

private:
    /// A sentence that names the service, what to do, and no secret anywhere.
    void checkWords(const Error &error) const
    {
        const Sentence sentence = m_engine.explain(error.reason(), error.args);
        QVERIFY2(sentence.text.contains(u"Test server"_s), qPrintable(sentence.text));
        QVERIFY2(!sentence.text.contains(u'%'), qPrintable(sentence.text));
        QVERIFY(!sentence.remedy.isEmpty());
        QVERIFY(!QJsonDocument(toJson(error)).toJson().contains("s3cret"));
    }

    TestServer m_server;
    PostgresqlEngine m_engine;
    std::unique_ptr<LiveBackup> m_good;
};

QTEST_GUILESS_MAIN(PostgresqlFaultsTest)
#include "tst_postgresqlfaults.moc"
