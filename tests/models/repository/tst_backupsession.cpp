// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/backupsession.h"

#include "storage/files.h"
#include "storage/names.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Reprise;

using Files = QMap<QByteArray, QByteArray>;

/// Making backups.
class BackupSessionTest : public QObject
{
    Q_OBJECT
private slots:
    void makesAnArchive();
    void packsWhatATarReads();
    void takesAWholeFile();
    void refusesASecondMember();
    void survivesAMemberGivenUp();
    void keepsADamagedSourcesData();
    void keepsARowOfAFailure_data();
    void keepsARowOfAFailure();
    void leavesNothingOfAnAbandonedOne();
    void isBusyWhileOneRuns();
    void tellsTheEngineOfTheLastGoodOne();
    void numbersNeverReturn();
    void believesNoEndlessNumber();
    void namesServicesOfAllKinds_data();
    void namesServicesOfAllKinds();
};

void BackupSessionTest::makesAnArchive()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    const QString id = (*session)->request().backupId;
    QVERIFY(isBackupId(id));
    QCOMPARE(test.repository->backups(u"shop"_s)->first().state, BackupState::Pending);
    QCOMPARE(test.repository->backups(u"shop"_s)->first().jobId, u"job1"_s);
    VERIFY_RESULT((*session)->addFolder("top", 0750, 1'700'000'000));
    VERIFY_RESULT(TestRepository::write(**session, "top/known", "hello", 5));
    VERIFY_RESULT(TestRepository::write(**session, "top/unknown", QByteArray(3'000'000, 'x')));
    VERIFY_RESULT((*session)->addLink("top/link", "known", 1'700'000'000));
    const auto made = (*session)->finish(TestRepository::facts(),
                                         {{.code = u"careful"_s, .args = {{u"n"_s, 1}}}}, "log\n");
    VERIFY_RESULT(made);

    const auto rows = test.repository->backups(u"shop"_s);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    const Backup &backup = rows->first();
    QCOMPARE(backup, *made);
    QCOMPARE(backup.id, id);
    QCOMPARE(backup.sequence, 1);
    QCOMPARE(backup.state, BackupState::Completed);
    QVERIFY(backup.isGood() && backup.hasData());
    QCOMPARE(backup.archive.name, u"shop-"_s + id + u".tar.zst"_s);
    QCOMPARE(backup.archive.bytes, QFileInfo(backup.folder + u'/' + backup.archive.name).size());
    QCOMPARE(backup.contents, TestRepository::facts().contents);
    QCOMPARE(backup.warnings.first().code, u"careful"_s);
    const QByteArray log = test.repository->file(backup, u"log.txt"_s).value();
    QVERIFY(log.startsWith("log\n"));
    QVERIFY2(log.contains("Z Completed after ") && log.contains("4711 bytes of data") &&
                 log.contains(backup.archive.sha256) && log.contains("With warnings: careful"),
             log.constData());
    QCOMPARE(test.repository->file(backup, u"README.txt"_s).value(), "How to use this.\n");
    VERIFY_FAILURE(test.repository->file(backup, u"nothing"_s), "no-such-file");
    QCOMPARE(test.repository->service(u"shop"_s)->identity, TestRepository::facts().identity);
    QCOMPARE(test.readAll(backup).value()["top/known"], QByteArray("hello"));
}

void BackupSessionTest::packsWhatATarReads()
{
    const TestRepository test;
    const auto backup = test.backUp({{"data/one", "1"}, {"data/two", QByteArray(100'000, 'z')}});
    VERIFY_RESULT(backup);
    const auto read = test.readAll(*backup);
    VERIFY_RESULT(read);
    QCOMPARE(*read, (Files{{"data/one", "1"}, {"data/two", QByteArray(100'000, 'z')}}));
    QProcess tar;
    tar.start(u"tar"_s, {u"--zstd"_s, u"-tf"_s, backup->folder + u'/' + backup->archive.name});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.readAllStandardOutput(), QByteArray("data/one\ndata/two\n"));
    const auto stored = test.repository->readStored(*backup);
    VERIFY_RESULT(stored);
    QCOMPARE(TestRepository::readAll(**stored)->size(), backup->archive.bytes);
}

void BackupSessionTest::takesAWholeFile()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    {
        const auto file = (*session)->openWhole(u"dump.tar.gz"_s);
        VERIFY_RESULT(file);
        (*file)->write("XXXX-own format");
        (*file)->seek(0);
        (*file)->write("its");
    }
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);
    QCOMPARE(backup->archive.name, u"dump.tar.gz"_s);
    QCOMPARE(backup->archive.compression, u"gzip"_s);
    QCOMPARE(*test.readAll(*backup), (Files{{"dump.tar.gz", "itsX-own format"}}));
}

void BackupSessionTest::refusesASecondMember()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    auto first = (*session)->openMember({.path = "one", .size = 1});
    VERIFY_RESULT(first);
    VERIFY_FAILURE((*session)->openMember({.path = "two", .size = 1}), "member-out-of-turn");
    VERIFY_RESULT((*first)->write("1"));
    VERIFY_RESULT((*first)->close());
    VERIFY_RESULT(TestRepository::write(**session, "two", "2", 1));
    VERIFY_FAILURE((*session)->openMember({.path = "../three", .size = 1}), "bad-member-path");
    VERIFY_FAILURE((*session)->openMember({.path = "/four", .size = 1}), "bad-member-path");
    VERIFY_RESULT((*session)->finish(TestRepository::facts(), {}, {}));
}

void BackupSessionTest::survivesAMemberGivenUp()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    VERIFY_RESULT((*session)->openMember({.path = "one", .size = 5}));
    QVERIFY(!(*session)->finish(TestRepository::facts(), {}, {}));
    const auto failed =
        (*session)->fail({.code = ErrorCode::ToolFailed, .args = {}, .detail = {}}, {}, {});
    VERIFY_RESULT(failed);
    QCOMPARE(failed->state, BackupState::Failed);
}

void BackupSessionTest::keepsADamagedSourcesData()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    VERIFY_RESULT(TestRepository::write(**session, "one", "1", 1));
    BackupFacts facts = TestRepository::facts();
    facts.damage = failure(ErrorCode::SourceDamaged, u"page-checksum"_s).error();
    const auto backup = (*session)->finish(facts, {}, {});
    VERIFY_RESULT(backup);
    QCOMPARE(backup->state, BackupState::Failed);
    QVERIFY(!backup->isGood());
    QVERIFY(backup->hasData());
    QCOMPARE(*test.readAll(*backup), (Files{{"one", "1"}}));
    QVERIFY(test.repository->service(u"shop"_s)->identity.isEmpty());
}

void BackupSessionTest::keepsARowOfAFailure_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<BackupState>("state");
    QTest::newRow("failed") << ErrorCode::Unreachable << BackupState::Failed;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << BackupState::Cancelled;
}

void BackupSessionTest::keepsARowOfAFailure()
{
    QFETCH(ErrorCode, code);
    QFETCH(BackupState, state);
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    const auto sink = (*session)->openMember({.path = "one", .size = 100'000});
    VERIFY_RESULT((*sink)->write(QByteArray(50'000, 'x')));
    const Error error{.code = code, .args = {{u"reason"_s, u"gone"_s}}, .detail = u"said"_s};
    const auto row = (*session)->fail(error, {}, "the log\n");
    VERIFY_RESULT(row);
    const auto rows = test.repository->backups(u"shop"_s);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first(), *row);
    QCOMPARE(row->state, state);
    QCOMPARE(*row->error, error);
    QVERIFY(!row->hasData());
    const QByteArray log = test.repository->file(*row, u"log.txt"_s).value();
    QVERIFY2(log.startsWith("the log\n") &&
                 log.contains(state == BackupState::Cancelled ? "Z Cancelled after "
                                                              : "Z Failed after "),
             log.constData());
    QCOMPARE(namesIn(row->folder).value(), QStringList({u"log.txt"_s, u"manifest.json"_s}));
    VERIFY_FAILURE(test.repository->read(*row), "backup-has-no-data");
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
}

void BackupSessionTest::leavesNothingOfAnAbandonedOne()
{
    const TestRepository test;
    {
        const auto session = test.begin();
        VERIFY_RESULT(session);
        VERIFY_RESULT(TestRepository::write(**session, "one", "1", 1));
    }
    QVERIFY(test.repository->backups(u"shop"_s)->isEmpty());
    QCOMPARE(namesIn(test.servicePath()).value(),
             QStringList({u"backup.lock"_s, u"marks.lock"_s, u"service.json"_s}));
}

void BackupSessionTest::isBusyWhileOneRuns()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    const auto second = test.repository->begin(test.request(u"job2"_s));
    VERIFY_FAILURE(second, "backup-running");
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QCOMPARE(second.error().args[u"job"_s].toString(), u"job1"_s);
    VERIFY_FAILURE(test.repository->remove(u"shop"_s, (*session)->pending().id, u"test"_s),
                   "backup-pending");
    QCOMPARE(test.repository->sweep(u"shop"_s).value(), QStringList());
    VERIFY_RESULT((*session)->finish(TestRepository::facts(), {}, {}));
    VERIFY_RESULT(test.repository->begin(test.request(u"job2"_s)));
}

void BackupSessionTest::tellsTheEngineOfTheLastGoodOne()
{
    const TestRepository test;
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
    {
        auto failing = test.begin();
        VERIFY_RESULT(failing);
        VERIFY_RESULT((*failing)->fail({}, {}, {}));
    }
    {
        const auto session = test.begin();
        VERIFY_RESULT(session);
        const BackupRequest request = (*session)->request();
        QCOMPARE(request.identity, TestRepository::facts().identity);
        QCOMPARE(request.lastFacts, TestRepository::facts().engineFacts);
        QCOMPARE(request.lastFactFiles, TestRepository::facts().factFiles);
        QCOMPARE(request.started, test.clock.now());
    }
    VERIFY_RESULT(test.repository->changeService(
        u"shop"_s, [](ServiceRecord &record) { record.acceptNextIdentity = true; }));
    const auto session = test.begin();
    VERIFY_RESULT(session);
    QVERIFY((*session)->request().identity.isEmpty());
    VERIFY_RESULT((*session)->finish(TestRepository::facts(), {}, {}));
    QVERIFY(!test.repository->service(u"shop"_s)->acceptNextIdentity);
}

void BackupSessionTest::numbersNeverReturn()
{
    TestRepository test;
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
    const auto second = test.backUp({{"a", "1"}});
    QCOMPARE(second->sequence, 2);
    VERIFY_RESULT(test.repository->changeService(
        u"shop"_s, [](ServiceRecord &record) { record.binDays = 0; }));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, second->id, u"test"_s));
    // A clock that jumps back changes no order.
    test.clock.advance(-1'000'000);
    const auto third = test.backUp({{"a", "1"}});
    VERIFY_RESULT(third);
    QCOMPARE(third->sequence, 3);
    QCOMPARE(test.repository->backups(u"shop"_s)->first().id, third->id);
}

void BackupSessionTest::believesNoEndlessNumber()
{
    const TestRepository test;
    const auto first = test.backUp({{"a", "1"}});
    VERIFY_RESULT(first);
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    const QString history = test.servicePath() + u"/history.jsonl"_s;
    const QJsonObject endless{
        {u"event"_s, u"made"_s}, {u"backup"_s, first->id}, {u"sequence"_s, highest}};
    VERIFY_RESULT(appendLine(history, QJsonDocument(endless).toJson(QJsonDocument::Compact)));
    VERIFY_RESULT(appendLine(history, "{\"event\":\"made\",\"backup\":\"x\",\"sequence\":4711}"));
    const auto second = test.backUp({{"a", "1"}});
    VERIFY_RESULT(second);
    QCOMPARE(second->sequence, 2);
    const QString path = second->folder + u"/manifest.json"_s;
    QJsonObject manifest = readJson(path).value();
    manifest[u"sequence"_s] = highest;
    VERIFY_RESULT(writeJson(path, manifest));
    QCOMPARE(test.backUp({{"a", "1"}})->sequence, 3);
}

void BackupSessionTest::namesServicesOfAllKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("slug");
    QTest::newRow("spaces") << u" two  words "_s << u"two-words"_s;
    QTest::newRow("quotes") << u"\"it's\""_s << u"it-s"_s;
    QTest::newRow("slashes") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("umlauts") << u"Größe Äpfel"_s << u"groesse-aepfel"_s;
    QTest::newRow("decomposed") << u"Cafe\u0301 Sa\u0303o"_s << u"cafe-sao"_s;
    QTest::newRow("long") << QString(200, u'n') << QString(40, u'n');
    QTest::newRow("nothing left") << u"数据库"_s << u"filecopy"_s;
    QTest::newRow("options") << u"--help"_s << u"help"_s;
}

void BackupSessionTest::namesServicesOfAllKinds()
{
    QFETCH(QString, name);
    QFETCH(QString, slug);
    const TestRepository test(Layout::Archive, name);
    VERIFY_RESULT(test.saved);
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    QCOMPARE(backup->serviceName, name);
    QCOMPARE(backup->archive.name, slug + u'-' + backup->id + u".tar.zst"_s);
    QCOMPARE(test.repository->services()->first().name, name);
    QCOMPARE(*test.readAll(*backup), (Files{{"a", "1"}}));
}

QTEST_GUILESS_MAIN(BackupSessionTest)
#include "tst_backupsession.moc"
