// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "repriseprocess.h"
#include "requirement.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QUrl>
#include <csignal>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Makes the sample large enough that a backup of it can be caught in the middle.
const QString ballast =
    u"CREATE TABLE IF NOT EXISTS ballast AS SELECT i, sha512(i::text::bytea) AS h "
    "FROM generate_series(1, 1500000) i"_s;

/// Of the shop's database, whichever one the service's own connection names.
QString uriOf(const RepriseProcess &reprise, const QString &name)
{
    const auto services = reprise.run({u"services"_s, u"--json"_s}).json();
    for (const QJsonValue &service : services.value(u"services"_s).toArray()) {
        if (service[u"name"_s].toString() == name) {
            QUrl uri(service[u"connection"_s][u"uri"_s].toString());
            uri.setPath(u"/shop"_s);
            return uri.toString(QUrl::FullyEncoded);
        }
    }
    return {};
}

ProgramResult ask(const QString &uri, const QString &statement)
{
    return runProgram(u"psql"_s, {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s,
                                  uri, u"-c"_s, statement});
}

/// Every row of every table that survives a crash, and every large object.
QByteArray rows(const QString &uri)
{
    QByteArray all;
    const auto tables =
        ask(uri, u"SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n "
                 "ON n.oid = relnamespace WHERE relkind IN ('r', 'm') AND relpersistence = 'p' AND "
                 "nspname !~ '^(pg_|information_schema)' AND relname <> 'ballast' ORDER BY 1"_s);
    for (const QByteArray &table : tables.output.split('\n')) {
        if (table.isEmpty())
            continue;
        const QString name = QString::fromUtf8(table);
        all +=
            table + '\n' +
            ask(uri, u"COPY (SELECT t.* FROM %1 t ORDER BY t::text) TO STDOUT"_s.arg(name)).output;
    }
    all += ask(uri, u"SELECT count(*), sum(hashtextextended(t::text, 0)) FROM ballast t"_s).output;
    all += ask(uri, u"SELECT loid, pageno, data FROM pg_largeobject ORDER BY 1, 2"_s).output;
    return all + ask(uri, u"SELECT sequencename, last_value FROM pg_sequences ORDER BY 1"_s).output;
}

/// The first lines that are not the same.
QStringList differences(const QByteArray &before, const QByteArray &after)
{
    const QList<QByteArray> expected = before.split('\n');
    const QList<QByteArray> found = after.split('\n');
    QStringList different;
    for (qsizetype i = 0; i < qMax(expected.size(), found.size()) && different.size() < 5; ++i) {
        if (expected.value(i) != found.value(i))
            different.append(QString::fromUtf8(expected.value(i).left(200) + " became " +
                                               found.value(i).left(200)));
    }
    return different;
}

QJsonObject newestBackup(const RepriseProcess &reprise)
{
    const auto backups = reprise.run({u"backups"_s, u"shop"_s, u"--json"_s}).json();
    return backups.value(u"backups"_s).toArray().first().toObject();
}

} // namespace

/// The main job, done by the real program on a real PostgreSQL, step after step.
class MainJobTest : public QObject
{
    Q_OBJECT
    const RepriseProcess m_reprise;
    QString m_backup;
    QString m_restored;

private slots:
    void initTestCase()
    {
        REQUIRE_HERE(QFile::exists(u"/usr/lib/postgresql/17/bin/postgres"_s),
                     "PostgreSQL 17 is not installed");
        RUN_REPRISE(sample, m_reprise, 0,
                    {u"sample"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--json"_s});
        const QJsonObject service = sample.json().value(u"service"_s).toObject();
        QCOMPARE(service.value(u"state"_s).toString(), u"running"_s);
        QCOMPARE(service.value(u"managed"_s), QJsonValue(true));
        QCOMPARE(ask(uriOf(m_reprise, u"shop"_s), ballast).error, QByteArray());
    }

    void cleanupTestCase()
    {
        for (const QJsonValue &service :
             m_reprise.run({u"services"_s, u"--json"_s}).json().value(u"services"_s).toArray())
            (void)m_reprise.run({u"remove"_s, service[u"id"_s].toString(), u"--yes"_s});
    }

    void whereItListensIsNotForSet()
    {
        RUN_REPRISE(moved, m_reprise, 2,
                    {u"set"_s, u"shop"_s, u"--set"_s, u"port=1"_s, u"--json"_s});
        QCOMPARE(moved.reason(), u"settings-of-managed"_s);
        QCOMPARE(moved.error().value(u"args"_s)[u"allowed"_s].toString(), u"dbname"_s);
    }

    void probes()
    {
        RUN_REPRISE(probe, m_reprise, 0, {u"probe"_s, u"shop"_s, u"--json"_s});
        const QJsonObject document = probe.json();
        QCOMPARE(document.value(u"reachable"_s), QJsonValue(true));
        QCOMPARE(document.value(u"product"_s).toString(), u"PostgreSQL"_s);
        QVERIFY(document.value(u"version"_s).toString().startsWith(u"17."_s));
        QVERIFY(!document.value(u"identity"_s).toObject().isEmpty());
        QCOMPARE(document.value(u"missing"_s), QJsonValue(QJsonArray()));
        // Nothing is wrong with a service that has no backup yet.
        RUN_REPRISE(quiet, m_reprise, 0, {u"services"_s, u"--quiet"_s});
        QCOMPARE(quiet.messages, QByteArray());
        // Without a schedule it counts for nothing, and that is explained.
        RUN_REPRISE(status, m_reprise, 0, {u"status"_s});
        QVERIFY2(status.output.contains("(unprotected)") &&
                     status.output.contains("A state in brackets"),
                 status.output.constData());
    }

    void backsUp()
    {
        RUN_REPRISE(backup, m_reprise, 0,
                    {u"back-up"_s, u"shop"_s, u"--note"_s, u"before the sale"_s});
        m_backup = backup.line();
        RUN_REPRISE(backups, m_reprise, 0, {u"backups"_s, u"shop"_s, u"--json"_s});
        const QJsonArray list = backups.json().value(u"backups"_s).toArray();
        QCOMPARE(list.size(), 1);
        const QJsonObject row = list.first().toObject();
        QCOMPARE(row.value(u"id"_s).toString(), m_backup);
        QCOMPARE(row.value(u"state"_s).toString(), u"completed"_s);
        QCOMPARE(row.value(u"tier"_s).toString(), u"onDemand"_s);
        QCOMPARE(row.value(u"trigger"_s).toString(), u"manual"_s);
        QCOMPARE(row.value(u"note"_s).toString(), u"before the sale"_s);
        QCOMPARE(row.value(u"consistency"_s)[u"mode"_s].toString(), u"moment"_s);
        QVERIFY(row.value(u"finished"_s).toString().endsWith(u'Z'));
        QCOMPARE(row.value(u"archive"_s)[u"sha256"_s].toString().size(), 64);
        for (const char *key :
             {"sequence", "started", "engine", "productVersion", "logicalBytes", "restorable",
              "warnings", "verified", "pinned", "keptBecause", "keptUntil", "progress", "error"})
            QVERIFY2(row.contains(QLatin1StringView(key)), key);
        RUN_REPRISE(table, m_reprise, 0, {u"backups"_s, u"shop"_s});
        QVERIFY(table.output.contains(m_backup.toUtf8()));
    }

    void showsContentsAndLog()
    {
        RUN_REPRISE(contents, m_reprise, 0, {u"contents"_s, u"shop"_s, u"latest"_s, u"--json"_s});
        QVERIFY(!contents.json().value(u"contents"_s).toArray().isEmpty());
        RUN_REPRISE(log, m_reprise, 0, {u"log"_s, u"shop"_s, m_backup});
        QVERIFY(log.output.contains("shop"));
    }

    void downloads()
    {
        const QString folder = m_reprise.path(u"downloads"_s);
        QVERIFY(QDir().mkpath(folder));
        RUN_REPRISE(download, m_reprise, 0,
                    {u"download"_s, u"shop"_s, m_backup, u"--to"_s, folder, u"--json"_s});
        const QString path = download.json().value(u"path"_s).toString();
        const auto sum = runProgram(u"sha256sum"_s, {path});
        QCOMPARE(QString::fromLatin1(sum.output.left(64)),
                 download.json().value(u"sha256"_s).toString());
        const auto list = runProgram(u"tar"_s, {u"--zstd"_s, u"-tf"_s, path});
        QVERIFY(list.output.startsWith("data/"));
        // Nothing is overwritten.
        RUN_REPRISE(again, m_reprise, 1,
                    {u"download"_s, u"shop"_s, m_backup, u"--to"_s, path, u"--json"_s});
        QCOMPARE(QString::fromLatin1(runProgram(u"sha256sum"_s, {path}).output),
                 QString::fromLatin1(sum.output));
    }

    void verifies()
    {
        RUN_REPRISE(verify, m_reprise, 0, {u"verify"_s, u"shop"_s, u"--json"_s});
        const QJsonValue result = verify.json().value(u"results"_s)[0];
        QCOMPARE(result[u"backup"_s].toString(), m_backup);
        QCOMPARE(result[u"ok"_s], QJsonValue(true));
        QVERIFY(newestBackup(m_reprise).value(u"verified"_s)[u"ok"_s].toBool());
    }

    void restoresTheSameRows()
    {
        const QByteArray before = rows(uriOf(m_reprise, u"shop"_s));
        QVERIFY(before.size() > 100'000);
        RUN_REPRISE(restore, m_reprise, 0, {u"restore"_s, u"shop"_s, m_backup, u"--json"_s});
        const QJsonObject service = restore.json().value(u"service"_s).toObject();
        m_restored = service.value(u"name"_s).toString();
        QVERIFY2(m_restored.startsWith(u"postgres-restore-"_s), qPrintable(m_restored));
        QVERIFY(restore.json().contains(u"report"_s));
        QCOMPARE(differences(before, rows(uriOf(m_reprise, m_restored))), QStringList());
    }

    void stopsAndStarts()
    {
        RUN_REPRISE(stop, m_reprise, 0, {u"stop"_s, m_restored, u"--json"_s});
        QCOMPARE(stop.json().value(u"service"_s)[u"state"_s].toString(), u"stopped"_s);
        RUN_REPRISE(start, m_reprise, 0, {u"start"_s, m_restored, u"--json"_s});
        QCOMPARE(start.json().value(u"service"_s)[u"state"_s].toString(), u"running"_s);
        QCOMPARE(ask(uriOf(m_reprise, m_restored), u"SELECT 1"_s).output, QByteArray("1\n"));
    }

    void marks()
    {
        RUN_REPRISE(mark, m_reprise, 0, {u"mark"_s, u"shop"_s, m_backup, u"--pin"_s, u"--json"_s});
        QCOMPARE(mark.json().value(u"backup"_s)[u"pinned"_s], QJsonValue(true));
        RUN_REPRISE(unmark, m_reprise, 0,
                    {u"mark"_s, u"shop"_s, m_backup, u"--unpin"_s, u"--json"_s});
        QCOMPARE(unmark.json().value(u"backup"_s)[u"pinned"_s], QJsonValue(false));
    }

    void deletesAndBringsBack()
    {
        RUN_REPRISE(gone, m_reprise, 0, {u"delete"_s, u"shop"_s, m_backup, u"--yes"_s});
        RUN_REPRISE(missing, m_reprise, 4, {u"log"_s, u"shop"_s, m_backup, u"--json"_s});
        QCOMPARE(missing.error().value(u"code"_s).toString(), u"not-found"_s);
        RUN_REPRISE(back, m_reprise, 0, {u"undelete"_s, u"shop"_s});
        QCOMPARE(back.line(), m_backup);
        RUN_REPRISE(log, m_reprise, 0, {u"log"_s, u"shop"_s, m_backup});
    }

    void interruptionCancels()
    {
        const auto process = m_reprise.start({u"back-up"_s, u"shop"_s});
        QTRY_COMPARE_WITH_TIMEOUT(newestBackup(m_reprise).value(u"state"_s).toString(),
                                  u"pending"_s, 20'000);
        ::kill(pid_t(process->processId()), SIGINT);
        ::kill(pid_t(process->processId()), SIGINT);
        const auto outcome = RepriseProcess::finish(*process, 20'000);
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.output, QByteArray());
        QCOMPARE(newestBackup(m_reprise).value(u"state"_s).toString(), u"cancelled"_s);
    }

    void cancelFromAnotherProcess()
    {
        const auto process = m_reprise.start({u"back-up"_s, u"shop"_s, u"--json"_s});
        QString job;
        const auto running = [&] {
            for (const QJsonValue &each :
                 m_reprise.run({u"jobs"_s, u"--json"_s}).json().value(u"jobs"_s).toArray()) {
                if (each[u"state"_s].toString() == u"running"_s)
                    job = each[u"id"_s].toString();
            }
            return !job.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(running(), 20'000);
        RUN_REPRISE(busy, m_reprise, 7, {u"back-up"_s, u"shop"_s, u"--json"_s});
        QCOMPARE(busy.error().value(u"code"_s).toString(), u"busy"_s);
        RUN_REPRISE(cancel, m_reprise, 0, {u"cancel"_s, job});
        const auto outcome = RepriseProcess::finish(*process, 20'000);
        QCOMPARE(outcome.status, 3);
        QCOMPARE(outcome.error().value(u"code"_s).toString(), u"cancelled"_s);
    }

    void aKilledOneIsInterrupted()
    {
        const auto process = m_reprise.start({u"back-up"_s, u"shop"_s});
        QTRY_COMPARE_WITH_TIMEOUT(newestBackup(m_reprise).value(u"state"_s).toString(),
                                  u"pending"_s, 20'000);
        process->kill();
        QCOMPARE(RepriseProcess::finish(*process).status, -2);
        const QJsonObject row = newestBackup(m_reprise);
        QCOMPARE(row.value(u"state"_s).toString(), u"failed"_s);
        QVERIFY(!row.value(u"error"_s)[u"message"_s].toString().isEmpty());
        RUN_REPRISE(works, m_reprise, 0, {u"back-up"_s, u"shop"_s});
    }

    void aFlippedByteIsFound()
    {
        const QJsonObject row = newestBackup(m_reprise);
        const QString id = row.value(u"id"_s).toString();
        const auto found =
            runProgram(u"find"_s, {m_reprise.home(), u"-path"_s, u"*/%1/*.tar.zst"_s.arg(id)});
        QFile archive(QString::fromUtf8(found.output).trimmed());
        QVERIFY(archive.open(QIODevice::ReadWrite));
        QVERIFY(archive.seek(archive.size() / 2));
        const char flipped = char(archive.peek(1).at(0) ^ 1);
        QVERIFY(archive.write(&flipped, 1) == 1);
        archive.close();
        RUN_REPRISE(verify, m_reprise, 5, {u"verify"_s, u"shop"_s, id, u"--json"_s});
        QCOMPARE(verify.json().value(u"results"_s)[0][u"ok"_s], QJsonValue(false));
        RUN_REPRISE(download, m_reprise, 5,
                    {u"download"_s, u"shop"_s, id, u"--to"_s, m_reprise.path(u"bad"_s)});
        QVERIFY(!QFile::exists(m_reprise.path(u"bad"_s)));
        // Accepted or not: what is whole comes first.
        RUN_REPRISE(check, m_reprise, 6, {u"check"_s, u"--json"_s});
        QVERIFY(check.output.contains("check-backup-found-damaged"));
        RUN_REPRISE(asked, m_reprise, 2, {u"accept"_s, u"shop"_s, id, u"--json"_s});
        QCOMPARE(asked.reason(), u"needs-yes"_s);
        RUN_REPRISE(accept, m_reprise, 0, {u"accept"_s, u"shop"_s, id, u"--yes"_s});
        RUN_REPRISE(older, m_reprise, 0,
                    {u"download"_s, u"shop"_s, u"latest"_s, u"--to"_s, m_reprise.path(u"good"_s)});
        QVERIFY(QFile::exists(m_reprise.path(u"good"_s)));
    }

    void aNewServiceBacksUpToTheChosenRepository()
    {
        const QString first = m_reprise.path(u"first"_s);
        const QString second = m_reprise.path(u"second"_s);
        const auto archivesBelow = [](const QString &folder) {
            return runProgram(u"find"_s, {folder, u"-name"_s, u"*.tar.zst"_s}).output.count('\n');
        };
        RUN_REPRISE(sample, m_reprise, 0,
                    {u"--repository"_s, first, u"sample"_s, u"--name"_s, u"elsewhere"_s});
        RUN_REPRISE(backup, m_reprise, 0, {u"back-up"_s, u"elsewhere"_s});
        QCOMPARE(archivesBelow(first), 1);
        RUN_REPRISE(made, m_reprise, 0, {u"init"_s, second});
        RUN_REPRISE(
            restored, m_reprise, 0,
            {u"restore"_s, u"elsewhere"_s, u"--repository"_s, second, u"--name"_s, u"third"_s});
        RUN_REPRISE(again, m_reprise, 0, {u"back-up"_s, u"third"_s});
        QCOMPARE(archivesBelow(first), 1);
        QCOMPARE(archivesBelow(second), 1);
        RUN_REPRISE(elsewhere, m_reprise, 0, {u"remove"_s, u"elsewhere"_s, u"--yes"_s});
        RUN_REPRISE(third, m_reprise, 0, {u"remove"_s, u"third"_s, u"--yes"_s});
    }

    void aDatabaseThatWasDroppedIsReplacedByAnother()
    {
        // To the server it is all one whether it was dropped or never there.
        RUN_REPRISE(dropped, m_reprise, 0,
                    {u"set"_s, u"shop"_s, u"--set"_s, u"dbname=dropped"_s, u"--json"_s});
        RUN_REPRISE(failed, m_reprise, 4, {u"back-up"_s, u"shop"_s});
        QVERIFY2(failed.messages.contains("reprise set SERVICE --set dbname=NAME"),
                 failed.messages.constData());
        RUN_REPRISE(stopped, m_reprise, 0, {u"stop"_s, u"shop"_s});
        RUN_REPRISE(started, m_reprise, 0, {u"start"_s, u"shop"_s});
        RUN_REPRISE(back, m_reprise, 0, {u"set"_s, u"shop"_s, u"--set"_s, u"dbname=shop"_s});
    }

    void removes()
    {
        const QString uri = uriOf(m_reprise, m_restored);
        RUN_REPRISE(restored, m_reprise, 0, {u"remove"_s, m_restored, u"--yes"_s});
        QVERIFY(ask(uri, u"SELECT 1"_s).status != 0);
        RUN_REPRISE(sample, m_reprise, 0, {u"remove"_s, u"shop"_s, u"--yes"_s});
        // Its backups are still there, and restorable.
        RUN_REPRISE(services, m_reprise, 0, {u"services"_s, u"--json"_s});
        QJsonValue shop;
        for (const QJsonValue &service : services.json().value(u"services"_s).toArray()) {
            if (service[u"name"_s].toString() == "shop"_L1)
                shop = service;
        }
        QCOMPARE(shop[u"state"_s].toString(), u"unconnected"_s);
        RUN_REPRISE(back, m_reprise, 0, {u"restore"_s, u"shop"_s, m_backup});
        QVERIFY(rows(uriOf(m_reprise, back.line())).size() > 100'000);
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_mainjob.moc"
