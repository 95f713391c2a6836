// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/tables.h"
#include "requirement.h"
#include "status/anomaly.h"
#include "testcontext.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

/// What a real server says of its tables, from one backup to the next.
class TableRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhatFell_data();
    void tellsWhatFell();
    void countsWhatWasNeverAnalyzed();
    void waitsForNobodysLock();
    void leavesOutWhatLetsNobodyIn();
    void stopsWhenCancelled();
    void tellsADroppedDatabase();

private:
    void fill();
    void run(const QStringList &statements);
    [[nodiscard]] QJsonArray contents();
    [[nodiscard]] static qint64 rowsOf(const QJsonArray &contents, const QString &table);
    [[nodiscard]] static QStringList codesOf(const QJsonArray &now, const QJsonArray &before);

    TestServer m_server;
};

void TableRowsTest::initTestCase()
{
    REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
    QVERIFY(m_server.create({u"autovacuum = off"_s, u"fsync = off"_s}));
    QVERIFY(m_server.start());
    for (const QString &name : {u"shop"_s, u"stock"_s})
        QCOMPARE(m_server.sql(u"CREATE DATABASE "_s + name), QString());
    const QString made = m_server.sql(
        u"CREATE TABLE item AS SELECT generate_series(1, 90000) AS n; ANALYZE item"_s, u"stock"_s);
    QCOMPARE(made, QString());
}

/// Each of 20 000 rows, and `log` of two partitions.
void TableRowsTest::fill()
{
    run({u"DROP SCHEMA IF EXISTS public, other CASCADE; CREATE SCHEMA public; CREATE SCHEMA other"_s,
         u"CREATE TABLE orders AS SELECT generate_series(1, 20000) AS n"_s,
         u"CREATE TABLE lines AS SELECT generate_series(1, 20000) AS n"_s,
         u"CREATE TABLE colours AS SELECT generate_series(1, 20) AS n"_s,
         u"CREATE UNLOGGED TABLE basket AS SELECT generate_series(1, 20000) AS n"_s,
         u"CREATE TABLE log (n int) PARTITION BY RANGE (n)"_s,
         u"CREATE TABLE log1 PARTITION OF log FOR VALUES FROM (1) TO (10001)"_s,
         u"CREATE TABLE log2 PARTITION OF log FOR VALUES FROM (10001) TO (20001)"_s,
         u"INSERT INTO log SELECT generate_series(1, 20000)"_s, u"ANALYZE"_s});
}

/// In the database "shop". "crash" is what a power cut does to the statistics.
void TableRowsTest::run(const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (statement == u"crash"_s) {
            m_server.stop(u"immediate"_s);
            QVERIFY(m_server.start());
            continue;
        }
        const QString printed = m_server.sql(statement, u"shop"_s);
        QVERIFY2(!printed.contains(u"ERROR"_s), qPrintable(printed));
    }
}

QJsonArray TableRowsTest::contents()
{
    TestContext context;
    const auto parameters = Postgresql::Parameters::of(m_server.access());
    const auto connection = Postgresql::Connection::open(
        parameters, Postgresql::Connection::Kind::Sql, context.cancellation());
    if (!connection)
        return {};
    const auto server = Postgresql::readServerFacts(**connection);
    if (!server)
        return {};
    const auto tables = Postgresql::readTables(parameters, server->databases, context);
    if (!tables)
        return {};
    for (const QString &line : std::as_const(context.lines))
        qWarning("%s", qPrintable(line));
    QJsonArray contents;
    for (const auto &database : server->databases) {
        QJsonObject entry{{u"kind"_s, u"database"_s}, {u"name"_s, database.name}};
        if (tables->contains(database.name))
            Postgresql::addTables(entry, tables->value(database.name));
        contents.append(entry);
    }
    return contents;
}

qint64 TableRowsTest::rowsOf(const QJsonArray &contents, const QString &table)
{
    for (const QJsonValue &database : contents) {
        const QJsonArray tables = database["children"_L1].toArray();
        for (const QJsonValue &entry : tables) {
            if (entry["name"_L1] == table)
                return entry["rows"_L1].toInteger(-1);
        }
    }
    return -2;
}

QStringList TableRowsTest::codesOf(const QJsonArray &now, const QJsonArray &before)
{
    Backup backup;
    backup.state = BackupState::Completed;
    backup.contents = before;
    QList<Backup> earlier;
    for (const QString &id : {u"3"_s, u"2"_s, u"1"_s}) {
        backup.id = id;
        earlier.append(backup);
    }
    backup.id = u"4"_s;
    backup.contents = now;
    QStringList codes;
    const QList<Note> notes = anomaliesOf(backup, earlier, std::equal_to<QJsonObject>());
    for (const Note &note : notes)
        codes.append(note.code + u' ' + note.args.value(u"names"_s).toStringList().join(u' '));
    return codes;
}

void TableRowsTest::tellsWhatFell_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QStringList>("expected");
    const QString flush = u"; SELECT pg_stat_force_next_flush()"_s;
    const QStringList emptied{u"anomaly-emptied shop.public.orders"_s};
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("truncated") << QStringList{u"TRUNCATE orders"_s} << emptied;
    QTest::newRow("truncated, a few anew")
        << QStringList{u"TRUNCATE orders"_s, u"INSERT INTO orders VALUES (1), (2)"_s + flush}
        << emptied;
    QTest::newRow("deleted, vacuumed")
        << QStringList{u"DELETE FROM orders"_s, u"VACUUM orders"_s} << emptied;
    QTest::newRow("deleted") << QStringList{u"DELETE FROM orders"_s + flush} << emptied;
    QTest::newRow("nearly all deleted, vacuumed")
        << QStringList{u"DELETE FROM orders WHERE n > 100"_s, u"VACUUM orders"_s} << emptied;
    QTest::newRow("truncated, a crash") << QStringList{u"TRUNCATE orders"_s, u"crash"_s} << emptied;
    QTest::newRow("dropped") << QStringList{u"DROP TABLE orders"_s}
                             << QStringList{u"anomaly-gone shop.public.orders"_s};
    QTest::newRow("all dropped")
        << QStringList{u"DROP SCHEMA public CASCADE"_s}
        << QStringList{u"anomaly-fewer "_s,
                       u"anomaly-gone shop.public.lines shop.public.log shop.public.orders"_s,
                       u"anomaly-part-rows "_s};
    QTest::newRow("all partitions emptied")
        << QStringList{u"TRUNCATE log"_s} << QStringList{u"anomaly-emptied shop.public.log"_s};
    QTest::newRow("a partition dropped") << QStringList{u"DROP TABLE log1"_s} << QStringList();
    QTest::newRow("analyzed") << QStringList{u"ANALYZE"_s} << QStringList();
    QTest::newRow("vacuumed") << QStringList{u"VACUUM FULL"_s, u"VACUUM ANALYZE"_s}
                              << QStringList();
    QTest::newRow("updated") << QStringList{u"UPDATE orders SET n = n + 1"_s + flush}
                             << QStringList();
    QTest::newRow("statistics reset") << QStringList{u"SELECT pg_stat_reset()"_s} << QStringList();
    QTest::newRow("a crash") << QStringList{u"crash"_s} << QStringList();
    QTest::newRow("a crash, a few more rows")
        << QStringList{u"crash"_s, u"INSERT INTO orders VALUES (1)"_s + flush} << QStringList();
    QTest::newRow("renamed") << QStringList{u"ALTER TABLE orders RENAME TO sales"_s}
                             << QStringList();
    QTest::newRow("another schema")
        << QStringList{u"ALTER TABLE orders SET SCHEMA other"_s} << QStringList();
    QTest::newRow("made anew") << QStringList{u"CREATE TABLE anew AS SELECT * FROM orders"_s +
                                                  flush,
                                              u"DROP TABLE orders"_s,
                                              u"ALTER TABLE anew RENAME TO orders"_s}
                               << QStringList();
    QTest::newRow("a small one") << QStringList{u"DROP TABLE colours"_s} << QStringList();
    QTest::newRow("an unlogged one, which no backup holds")
        << QStringList{u"TRUNCATE basket"_s} << QStringList();
}

void TableRowsTest::tellsWhatFell()
{
    QFETCH(const QStringList, statements);
    fill();
    const QJsonArray before = contents();
    QCOMPARE(rowsOf(before, u"public.orders"_s), 20'000);
    QCOMPARE(rowsOf(before, u"public.log"_s), 20'000);
    QCOMPARE(rowsOf(before, u"public.basket"_s), -2);
    QCOMPARE(rowsOf(before, u"public.item"_s), 90'000);
    run(statements);
    QTEST(codesOf(contents(), before), "expected");
}

void TableRowsTest::countsWhatWasNeverAnalyzed()
{
    fill();
    run({u"CREATE TABLE fresh AS SELECT generate_series(1, 7000) AS n; "
         "SELECT pg_stat_force_next_flush()"_s});
    QCOMPARE(rowsOf(contents(), u"public.fresh"_s), 7000);
    // Nobody knows any more, and nobody says zero.
    run({u"SELECT pg_stat_reset()"_s});
    QCOMPARE(rowsOf(contents(), u"public.fresh"_s), -1);
    run({u"TRUNCATE fresh"_s});
    QCOMPARE(rowsOf(contents(), u"public.fresh"_s), 0);
}

/// Nothing else would end it: the lock is held until the end.
void TableRowsTest::waitsForNobodysLock()
{
    fill();
    const QJsonArray before = contents();
    const ServiceAccess access = m_server.access();
    QProcess holder;
    holder.start(u"/usr/lib/postgresql/17/bin/psql"_s,
                 {u"-Xq"_s, u"-h"_s, access.settings.value(u"host"_s), u"-p"_s,
                  access.settings.value(u"port"_s), u"-U"_s, access.settings.value(u"user"_s),
                  u"-d"_s, u"shop"_s, u"-c"_s,
                  u"BEGIN; LOCK TABLE orders; SELECT pg_sleep(100000)"_s});
    QTRY_COMPARE_WITH_TIMEOUT(
        m_server.sql(u"SELECT count(*) FROM pg_locks WHERE relation = 'orders'::regclass AND "
                     "mode = 'AccessExclusiveLock'"_s,
                     u"shop"_s),
        u"1"_s, 60'000);
    QCOMPARE(codesOf(contents(), before), QStringList());
    QCOMPARE(rowsOf(contents(), u"public.orders"_s), 20'000);
    holder.kill();
    QVERIFY(holder.waitForFinished());
    (void)m_server.sql(u"SELECT pg_terminate_backend(pid, 60000) FROM pg_stat_activity WHERE query "
                       "LIKE 'BEGIN; LOCK%'"_s);
}

void TableRowsTest::leavesOutWhatLetsNobodyIn()
{
    fill();
    const QJsonArray before = contents();
    QCOMPARE(m_server.sql(u"ALTER DATABASE shop ALLOW_CONNECTIONS false"_s), QString());
    QCOMPARE(codesOf(contents(), before), QStringList());
    QCOMPARE(m_server.sql(u"ALTER DATABASE shop ALLOW_CONNECTIONS true"_s), QString());
}

void TableRowsTest::stopsWhenCancelled()
{
    TestContext context;
    context.cancellation().cancel();
    const auto tables = Postgresql::readTables(
        Postgresql::Parameters::of(m_server.access()),
        {{.name = u"shop"_s, .tablespace = {}, .mayConnect = true}}, context);
    QVERIFY(!tables);
    QCOMPARE(tables.error().code, ErrorCode::Cancelled);
}

void TableRowsTest::tellsADroppedDatabase()
{
    fill();
    const QJsonArray before = contents();
    QCOMPARE(m_server.sql(u"DROP DATABASE stock"_s), QString());
    QCOMPARE(codesOf(contents(), before), QStringList{u"anomaly-gone stock"_s});
}

QTEST_GUILESS_MAIN(TableRowsTest)
#include "tst_tablerows.moc"
