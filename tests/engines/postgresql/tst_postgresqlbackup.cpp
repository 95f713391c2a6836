// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livebackup.h"
#include "postgresql/lsn.h"
#include "requirement.h"
#include "testserver.h"
#include "verifyresult.h"
#include "writeload.h"

#include <QDirIterator>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// One line per table: its name, rows and a hash over all of them in order.
QString fingerprint(const ServiceAccess &service, const QString &database)
{
    const QString tables = runSql(
        service,
        u"SELECT quote_ident(relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace "
        "AND relkind IN ('r', 'm') AND relpersistence = 'p' ORDER BY relname"_s,
        database);
    QStringList lines;
    for (const QString &table : tables.split(u'\n', Qt::SkipEmptyParts))
        lines.append(table + u' ' +
                     runSql(service,
                            u"SELECT count(*), md5(coalesce(string_agg(md5(t::text), '' ORDER BY "
                            "t::text), '')) FROM %1 t"_s.arg(table),
                            database));
    lines.append(runSql(service,
                        u"SELECT 'large objects', count(*), md5(string_agg(lo_get(oid), ''::bytea "
                        "ORDER BY oid)) FROM pg_largeobject_metadata"_s,
                        database));
    return lines.join(u'\n');
}

} // namespace

class PostgresqlBackupTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        QVERIFY(m_server.create(
            {u"max_prepared_transactions = 7"_s, u"track_commit_timestamp = on"_s}));
        QVERIFY(m_server.start());
        // What must not come alive in a copy.
        (void)m_server.sql(u"ALTER SYSTEM SET archive_command = 'touch /tmp/never'"_s);
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QVERIFY(QDir().mkpath(m_server.path(name)));
            const QString made = m_server.sql(
                u"CREATE TABLESPACE %1 LOCATION '%2'"_s.arg(name, m_server.path(name)));
            QVERIFY2(made.isEmpty(), qPrintable(made));
        }
        QVERIFY(m_load.prepare(m_server));
    }

    void backsUpUnderWriteLoad()
    {
        // WAL of several segments, one of them ended before it was full.
        InterruptingContext context([this] {
            (void)m_server.sql(u"SELECT pg_switch_wal()"_s);
            m_load.waitForRows(50);
            (void)m_server.sql(u"SELECT pg_switch_wal()"_s);
        });
        m_load.start(m_server.access());
        m_load.waitForRows(200);
        m_rowsBefore =
            runSql(m_server.access(), u"SELECT count(*) FROM ledger"_s, u"postgres"_s).toInt();
        VERIFY_RESULT(m_backup.take(m_engine, m_server.access(), context));
        m_load.waitForRows(100);
        const QString failed = m_load.stop();
        QVERIFY2(failed.isEmpty(), qPrintable(failed));

        const BackupFacts &facts = m_backup.facts;
        QVERIFY(!facts.damage);
        QVERIFY(facts.logicalBytes > 20'000'000);
        QCOMPARE(facts.productVersion.section(u'.', 0, 0), u"17"_s);
        QVERIFY(facts.restorableTo.isValid());
        QCOMPARE(facts.engineFacts.value("superuser"_L1).toString(), u"owner"_s);
        QCOMPARE(facts.engineFacts.value("tablespaces"_L1).toArray().size(), 2);
        QVERIFY(facts.factFiles.value(u"backup_manifest"_s).contains("Manifest-Checksum"));
        QCOMPARE(context.lastProgress.stage, u"postgresql-copying"_s);
        QVERIFY(context.lastProgress.total >= context.lastProgress.done);
        QVERIFY(context.warnings.isEmpty());
        const auto segment = [&facts](const QString &key) {
            return facts.engineFacts.value(key).toString().section(u'/', 1).chopped(6);
        };
        QVERIFY(segment(u"startLsn"_s) != segment(u"endLsn"_s));
    }

    void verifies()
    {
        TestContext context;
        ArchiveFileReader reader(m_backup.path);
        const auto report = m_engine.verify(m_backup.info(), reader, context);
        VERIFY_RESULT(report);
        QCOMPARE(report->problems, QList<Note>());
        QVERIFY(report->files > 900);
    }

    void restoresOnePointInTime()
    {
        VERIFY_RESULT(m_instance.restore(m_engine, m_backup));
        const ServiceAccess copy = m_instance.access();
        // All writers' transactions up to one moment, whole, and nothing of later ones.
        const QString differs = m_load.compare(m_server.access(), copy);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
        // Nothing of what was committed before the moment that it promises is missing, and that
        // moment is one during the copying.
        const QString until = m_backup.facts.restorableTo.toString(Qt::ISODateWithMs);
        const QString promised = runSql(
            m_server.access(),
            u"SELECT count(*) FROM ledger WHERE pg_xact_commit_timestamp(xmin) < '%1'"_s.arg(until),
            u"postgres"_s);
        const QString restored = runSql(copy, u"SELECT count(*) FROM ledger"_s, u"postgres"_s);
        QVERIFY2(promised.toInt() > m_rowsBefore && restored.toInt() >= promised.toInt(),
                 qPrintable(promised + u' ' + restored));
        const int rows =
            runSql(m_server.access(), u"SELECT count(*) FROM ledger"_s, u"postgres"_s).toInt();
        QVERIFY(promised.toInt() < rows);
        QCOMPARE(runSql(copy, u"SHOW archive_command"_s, u"postgres"_s), u"(disabled)"_s);
        QCOMPARE(runSql(copy, u"SHOW listen_addresses"_s, u"postgres"_s), QString());
        QCOMPARE(runSql(copy, u"SHOW max_prepared_transactions"_s, u"postgres"_s), u"7"_s);
        // Absolute links of its own.
        const QString places =
            runSql(copy,
                   u"SELECT string_agg(pg_tablespace_location(oid), ' ') FROM pg_tablespace "
                   "WHERE spcname IN ('one', 'two')"_s,
                   u"postgres"_s);
        for (const QString &place : places.split(u' '))
            QVERIFY2(place.startsWith(m_instance.target.instanceFolder), qPrintable(places));
    }

    void startsByHandAsItsReadmeSays()
    {
        const QTemporaryDir folder(u"/tmp/reprise-hand-XXXXXX"_s);
        const QString printed = runProgram(
            u"bash"_s,
            {u"" REPRISE_TEST_SOURCE "/by-hand.sh"_s, m_backup.path, m_backup.id, u"owner"_s,
             u"SELECT count(*), md5(string_agg(l::text, '' ORDER BY writer, n)) FROM ledger l"_s},
            folder.path());
        QVERIFY2(!printed.startsWith(u"FAILED"_s), qPrintable(printed));
        QVERIFY2(printed.contains(u"backup successfully verified"_s), qPrintable(printed));
        const QString restored = runSql(
            m_instance.access(),
            u"SELECT count(*), md5(string_agg(l::text, '' ORDER BY writer, n)) FROM ledger l"_s,
            u"postgres"_s);
        QVERIFY2(printed.contains(u"result: "_s + restored), qPrintable(printed));
    }

    void backsUpARestoredInstance()
    {
        const QString before = fingerprint(m_instance.access(), u"postgres"_s);
        TestContext context;
        LiveBackup second(u"20261121T070000Z-bbbb"_s);
        // The same cluster, as its system identifier tells.
        second.knownIdentity = m_backup.facts.identity;
        VERIFY_RESULT(second.take(m_engine, m_instance.access(), context));
        LiveInstance again;
        VERIFY_RESULT(again.restore(m_engine, second));
        QCOMPARE(fingerprint(again.access(), u"postgres"_s), before);
        QVERIFY(before.contains(u"in_one"_s) && before.contains(u"in_two"_s));
    }

    void stopsAndStartsAgain()
    {
        TestContext context;
        auto instance = Instance::load(m_instance.target.instanceFolder);
        VERIFY_RESULT(instance);
        VERIFY_RESULT(m_engine.stop(*instance, context));
        QCOMPARE(instance->state(), Instance::State::Stopped);
        VERIFY_RESULT(m_engine.start(*instance, m_instance.access(), context));
        QCOMPARE(runSql(m_instance.access(), u"SELECT 1"_s, u"postgres"_s), u"1"_s);
    }

    void restoresWithATcpPort()
    {
        LiveInstance withPort;
        withPort.target.options.insert(u"port"_s, u"auto"_s);
        VERIFY_RESULT(withPort.restore(m_engine, m_backup));
        const QString port = withPort.provisioned.settings.value(u"port"_s);
        QVERIFY(port.toInt() > 1024);
        QCOMPARE(runSql(withPort.access(), u"SHOW listen_addresses"_s, u"postgres"_s),
                 u"127.0.0.1"_s);
        // Taken between check and start: the second one asks for the first one's.
        LiveInstance second;
        second.target.options.insert(u"port"_s, port);
        const auto failed = second.restore(m_engine, m_backup);
        VERIFY_FAILURE(failed, "postgresql-port-taken");
        QVERIFY(!m_engine.explain(failed.error().reason(), failed.error().args).text.isEmpty());
    }

    void preflightNamesWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("found");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("moment") << u"until"_s << u"postgresql-one-moment"_s;
        QTest::newRow("port") << u"port"_s << u"postgresql-bad-port"_s;
        QTest::newRow("socket") << u"socket"_s << u"postgresql-socket-too-long"_s;
        QTest::newRow("space") << u"space"_s << u"postgresql-no-space"_s;
        QTest::newRow("programs") << u"major"_s << u"postgresql-no-programs"_s;
        QTest::newRow("locale") << u"locale"_s << u"postgresql-no-locale"_s;
    }

    void preflightNamesWhatIsInTheWay()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, found);
        LiveInstance place;
        RestoreTarget target = place.target;
        BackupInfo info = m_backup.info();
        if (what == u"until"_s)
            target.until = m_backup.facts.restorableTo.addSecs(3600);
        if (what == u"port"_s)
            target.options.insert(u"port"_s, u"99999"_s);
        if (what == u"socket"_s)
            target.socketFolder = u"/tmp/"_s + QString(100, u'x');
        if (what == u"space"_s)
            info.logicalBytes = qint64(1) << 60;
        if (what == u"major"_s)
            info.engineFacts.insert(u"serverVersionNum"_s, 90600);
        if (what == u"locale"_s)
            info.engineFacts.insert(u"locales"_s, QJsonArray{u"xx_XX.utf8"_s});
        TestContext context;
        const auto preflight = m_engine.preflight(info, target, context);
        VERIFY_RESULT(preflight);
        QStringList ids;
        for (const Finding &finding : preflight->findings) {
            ids.append(finding.note.code);
            QVERIFY(!m_engine.explain(finding.note.code, finding.note.args).remedy.isEmpty());
        }
        QCOMPARE(ids.join(u' '), found);
    }

    void makesASample()
    {
        TestContext context;
        LiveInstance shop;
        const auto sample = m_engine.sample(shop.target, context);
        VERIFY_RESULT(sample);
        shop.provisioned = *sample;
        const auto probe = m_engine.probe(shop.access(), context);
        VERIFY_RESULT(probe);
        QVERIFY(probe->reachable);
        QVERIFY(probe->missing.isEmpty());
        QVERIFY(probe->logicalBytes > 1'000'000);
        const QString before = fingerprint(shop.access(), u"shop"_s);

        (void)runSql(shop.access(), u"ANALYZE"_s, u"shop"_s);
        LiveBackup backup(u"20261121T080000Z-cccc"_s);
        VERIFY_RESULT(backup.take(m_engine, shop.access(), context));
        const QJsonArray contents = backup.facts.contents;
        const auto database = std::ranges::find_if(
            contents, [](const QJsonValue &entry) { return entry["name"_L1] == u"shop"_s; });
        QVERIFY(database != contents.cend());
        const QJsonArray tables = (*database)["children"_L1].toArray();
        const auto customer = std::ranges::find_if(tables, [](const QJsonValue &entry) {
            return entry["name"_L1] == u"public.customer"_s;
        });
        QVERIFY(customer != tables.cend());
        QCOMPARE(QString::number((*customer)["rows"_L1].toInteger(-1)),
                 runSql(shop.access(), u"SELECT count(*) FROM customer"_s, u"shop"_s));
        LiveInstance copy;
        VERIFY_RESULT(copy.restore(m_engine, backup));
        QCOMPARE(fingerprint(copy.access(), u"shop"_s), before);
        for (const QString &table :
             {u"customer"_s, u"shop_order"_s, u"revenue"_s, u"large objects"_s})
            QVERIFY2(before.contains(table), qPrintable(before));
        QCOMPARE(runSql(copy.access(), u"SELECT nextval('invoice_number')"_s, u"shop"_s),
                 runSql(shop.access(), u"SELECT nextval('invoice_number')"_s, u"shop"_s));
        // Unlogged tables come back empty: the server itself empties them.
        QCOMPARE(runSql(copy.access(), u"SELECT count(*) FROM basket"_s, u"shop"_s), u"0"_s);
    }

    void findsDamage_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("problem");
        const auto data = u"data/backup/%1/snapshot/data/"_s.arg(m_backup.id);
        const auto flip = u"printf X | dd of=%1 bs=1 seek=%2 conv=notrunc status=none"_s;
        // Within the WAL that the backup needs.
        const auto facts = m_backup.facts.engineFacts;
        const auto start = facts.value("startLsn"_L1).toString().toLatin1();
        const quint64 within = Postgresql::parseLsn(start).value_or(0) + 2000;
        const QString wal =
            data + u"pg_wal/"_s +
            QString::fromLatin1(Postgresql::walSegmentName(1, within, 16 * 1024 * 1024));
        QTest::newRow("nothing") << u"true"_s << QString();
        QTest::newRow("heap file")
            << flip.arg(data + u"global/1262"_s).arg(4000) << u"postgresql-file-checksum"_s;
        QTest::newRow("tablespace")
            << u"f=$(find data -path '*/tblspc/*' -type f -size +100k | head -n 1); "_s +
                   flip.arg(u"$f"_s).arg(4000)
            << u"postgresql-file-checksum"_s;
        QTest::newRow("longer") << u"echo >>%1global/1262"_s.arg(data) << u"postgresql-file-size"_s;
        QTest::newRow("gone") << u"rm %1global/1262"_s.arg(data) << u"postgresql-file-missing"_s;
        QTest::newRow("WAL record")
            << flip.arg(wal).arg(within & 0xFFFFFF) << u"postgresql-wal-damaged"_s;
        QTest::newRow("WAL segment") << u"rm "_s + wal << u"postgresql-wal-missing"_s;
        QTest::newRow("manifest") << flip.arg(data + u"backup_manifest"_s).arg(200)
                                  << u"postgresql-manifest-checksum"_s;
        QTest::newRow("no manifest")
            << u"rm %1backup_manifest"_s.arg(data) << u"postgresql-no-manifest"_s;
    }

    /// Packed anew after the damage: only what the format itself proves can tell.
    void findsDamage()
    {
        QFETCH(const QString, damage);
        QFETCH(const QString, problem);
        const QTemporaryDir folder(u"/tmp/reprise-damage-XXXXXX"_s);
        const QString script = u"set -e; tar --zstd -xf '%1'; %2; tar --zstd -tf '%1' | while read "
                               "-r f; do if [ -e \"$f\" ] || [ -L \"$f\" ]; then echo \"$f\"; "
                               "fi; done >list; tar --zstd -cf damaged.tar.zst --no-recursion "
                               "-T list"_s.arg(m_backup.path, damage);
        const QString packed = runProgram(u"bash"_s, {u"-c"_s, script}, folder.path());
        QVERIFY2(!packed.startsWith(u"FAILED"_s), qPrintable(packed));
        TestContext context;
        ArchiveFileReader reader(folder.filePath(u"damaged.tar.zst"_s));
        const auto report = m_engine.verify(m_backup.info(), reader, context);
        VERIFY_RESULT(report);
        QStringList problems;
        for (const Note &note : report->problems) {
            problems.append(note.code);
            QVERIFY(!m_engine.explain(note.code, note.args).text.isEmpty());
        }
        QCOMPARE(problems.join(u' '), problem);
    }

private:
    TestServer m_server;
    WriteLoad m_load;
    int m_rowsBefore = 0;
    PostgresqlEngine m_engine;
    LiveBackup m_backup{u"20261121T060000Z-aaaa"_s};
    LiveInstance m_instance;
};

QTEST_GUILESS_MAIN(PostgresqlBackupTest)
#include "tst_postgresqlbackup.moc"
