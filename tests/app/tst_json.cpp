// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitstatus.h"
#include "json.h"

#include <QTest>
#include <QTimeZone>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 11, 21), QTime(hour, 0), QTimeZone::utc());
}

Service shop()
{
    Backup backup;
    backup.id = u"20261121T040000Z-k3f9"_s;
    backup.sequence = 3;
    backup.engine = u"test"_s;
    backup.state = BackupState::Completed;
    backup.started = at(4);
    backup.finished = at(5);
    backup.archive.sha256 = "00ff";
    backup.jobId = u"job"_s;
    Service service;
    service.id = u"s1"_s;
    service.name = u"shop"_s;
    service.backups = {backup};
    return service;
}

} // namespace

class JsonTest : public QObject
{
    Q_OBJECT
    const EngineRegistry m_engines;
    const Words m_words{m_engines};
    const Json m_json{m_words, at(6)};

private slots:
    void timesAreUtc()
    {
        const QDateTime there(QDate(2026, 11, 21), QTime(6, 0), QTimeZone(3600));
        QCOMPARE(toJson(there).toString(), u"2026-11-21T05:00:00.000Z"_s);
        QVERIFY(toJson(QDateTime()).isNull());
    }

    void aServiceWithoutABackup()
    {
        Service service = shop();
        service.backups.clear();
        const QJsonObject json = Json::service(service);
        for (const char *key :
             {"id", "name", "engine", "managed", "state", "protection", "productVersion",
              "logicalBytes", "lastBackup", "nextBackup", "connection"})
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        QVERIFY(json.value(u"lastBackup"_s).isNull());
        QVERIFY(json.value(u"nextBackup"_s).isNull());
    }

    void aTierIsOfCompletedOnes()
    {
        Service service = shop();
        QCOMPARE(m_json.backup(service, service.backups[0]).value(u"tier"_s).toString(),
                 u"onDemand"_s);
        service.backups[0].state = BackupState::Failed;
        service.backups[0].error = Error{.code = ErrorCode::DiskFull, .args = {}, .detail = {}};
        const QJsonObject failed = m_json.backup(service, service.backups[0]);
        QVERIFY(failed.value(u"tier"_s).isNull());
        QCOMPARE(failed.value(u"error"_s)[u"code"_s].toString(), u"disk-full"_s);
        QVERIFY(!failed.value(u"error"_s)[u"message"_s].toString().isEmpty());
    }

    void onlyAPendingOneHasProgress()
    {
        Service service = shop();
        JobInfo job;
        job.id = u"job"_s;
        job.progress = {.stage = u"copying-data"_s, .done = 5, .total = -1};
        QVERIFY(m_json.backup(service, service.backups[0], {job}).value(u"progress"_s).isNull());
        service.backups[0].state = BackupState::Pending;
        const QJsonValue progress =
            m_json.backup(service, service.backups[0], {job}).value(u"progress"_s);
        QCOMPARE(progress[u"done"_s].toInteger(), 5);
        QVERIFY(progress[u"total"_s].isNull());
        QVERIFY(progress[u"secondsLeft"_s].isNull());
    }

    void statusesOfErrors_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::newRow("cancelled") << u"cancelled"_s << 3;
        QTest::newRow("busy") << u"busy"_s << 7;
        QTest::newRow("usage") << u"usage"_s << 2;
        QTest::newRow("not found") << u"not-found"_s << 4;
        QTest::newRow("archive damaged") << u"archive-damaged"_s << 5;
        QTest::newRow("source damaged") << u"source-damaged"_s << 5;
        for (const char *code : {"unreachable", "authentication", "permission", "unsupported",
                                 "prerequisite", "disk-full", "identity-changed", "repository",
                                 "tool-missing", "tool-failed", "timeout", "internal"})
            QTest::newRow(code) << QString::fromLatin1(code) << 1;
    }

    void statusesOfErrors()
    {
        QFETCH(const QString, code);
        QFETCH(const int, status);
        QCOMPARE(errorCodeName(errorCodeFromName(code)), code);
        QCOMPARE(int(exitStatus(errorCodeFromName(code))), status);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
