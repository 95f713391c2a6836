// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/repository.h"

#include "durablefile.h"
#include "storage/files.h"
#include "storage/names.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <limits>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

using Files = QMap<QByteArray, QByteArray>;

class RepositoryTest : public QObject
{
    Q_OBJECT
private slots:
    void explainsItselfOnDisk();
    void refusesToCreateOverSomething();
    void isNotMountedWithoutItsId();
    void refusesNewerFormats();
    void opensReadOnly();
    void keepsServices();
    void keepsUnknownFields();
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
    void namesServicesOfAllKinds_data();
    void namesServicesOfAllKinds();
    void marksBackups();
    void putsDamagedMarksAside();
    void showsADamagedManifest();
    void noticesMissingAndResizedData_data();
    void noticesMissingAndResizedData();
    void findsNoArchiveThatIsGone();
    void readsWithoutItsRecord();
    void believesNoEndlessNumber();
    void followsNoLinkOutOfItself();
    void readsNoDataElsewhere_data();
    void readsNoDataElsewhere();
    void waitsForNoPipe();
};

void RepositoryTest::explainsItselfOnDisk()
{
    const TestRepository test;
    VERIFY_RESULT(test.saved);
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const auto json = readJson(test.path() + u"/repository.json"_s);
    VERIFY_RESULT(json);
    QCOMPARE((*json)[u"format"_s].toInt(), 1);
    QCOMPARE((*json)[u"id"_s].toString(), test.repository->id());
    QDir folder(test.servicePath());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({backup->id, u"backup.lock"_s, u"history.jsonl"_s, u"marks.lock"_s,
                          u"service.json"_s}));
    folder.cd(backup->id);
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({u"README.txt"_s, u"contents.json"_s, u"facts"_s, u"log.txt"_s,
                          u"manifest.json"_s, backup->archive.name}));
    for (const QString &path : {test.path(), test.servicePath(), backup->folder})
        QCOMPARE(QFile::permissions(path) & 0x77, QFile::Permissions());
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        QCOMPARE(file.permissions() & 0x177, QFile::Permissions());
}

void RepositoryTest::refusesToCreateOverSomething()
{
    const TestRepository test;
    VERIFY_FAILURE(Repository::create(test.path(), test.clock), "repository-exists");
    const QString used = test.folder.filePath(u"used"_s);
    VERIFY_RESULT(makeFolder(used + u"/something"_s));
    VERIFY_FAILURE(Repository::create(used, test.clock), "folder-not-empty");
    QCOMPARE(namesIn(used).value(), QStringList{u"something"_s});
}

void RepositoryTest::isNotMountedWithoutItsId()
{
    const TestRepository test;
    VERIFY_RESULT(Repository::open(test.path(), test.repository->id(), test.clock));
    VERIFY_FAILURE(Repository::open(test.path(), u"other"_s, test.clock), "repository-not-mounted");
    const QString empty = test.folder.filePath(u"mountpoint"_s);
    VERIFY_FAILURE(Repository::open(empty, {}, test.clock), "repository-not-mounted");
    QVERIFY(!QFileInfo::exists(empty));
    // Unmounted after it was opened.
    VERIFY_RESULT(renameDurably(test.path(), test.path() + u".away"_s));
    VERIFY_RESULT(makeFolder(test.path()));
    VERIFY_FAILURE(test.begin(), "repository-not-mounted");
    QVERIFY(namesIn(test.path())->isEmpty());
}

void RepositoryTest::refusesNewerFormats()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    QJsonObject manifest = backup->manifest;
    manifest[u"format"_s] = 2;
    VERIFY_RESULT(writeJson(backup->folder + u"/manifest.json"_s, manifest));
    const auto rows = test.repository->backups(u"shop"_s);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->first().error->reason(), u"manifest-newer-format"_s);

    VERIFY_RESULT(writeJson(test.path() + u"/repository.json"_s,
                            {{u"format"_s, 2}, {u"id"_s, test.repository->id()}}));
    VERIFY_FAILURE(Repository::open(test.path(), {}, test.clock), "repository-newer-format");
    VERIFY_RESULT(writeJson(test.path() + u"/repository.json"_s, {}));
    VERIFY_FAILURE(Repository::open(test.path(), {}, test.clock), "repository-damaged");
}

void RepositoryTest::opensReadOnly()
{
    const TestRepository test;
    const auto made = test.backUp({{"a", "1"}});
    VERIFY_RESULT(made);
    QVERIFY(::chmod(test.path().toLocal8Bit().constData(), 0500) == 0);
    QVERIFY(::chmod(test.servicePath().toLocal8Bit().constData(), 0500) == 0);
    const auto repository = Repository::open(test.path(), {}, test.clock);
    VERIFY_RESULT(repository);
    QVERIFY(!repository->isWritable());
    const auto rows = repository->backups(u"shop"_s);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 1);
    VERIFY_RESULT(repository->read(rows->first()));
    VERIFY_FAILURE(repository->begin(test.request()), "repository-read-only");
    VERIFY_FAILURE(repository->remove(u"shop"_s, made->id, u"test"_s), "repository-read-only");
    VERIFY_FAILURE(repository->sweep(u"shop"_s), "repository-read-only");
    VERIFY_FAILURE(repository->saveService(test.service), "repository-read-only");
    VERIFY_FAILURE(repository->changeMarks(*made, [](Marks &) {}), "repository-read-only");
    ::chmod(test.servicePath().toLocal8Bit().constData(), 0700);
    ::chmod(test.path().toLocal8Bit().constData(), 0700);
}

void RepositoryTest::keepsServices()
{
    const TestRepository test;
    ServiceRecord record = test.service;
    record.id = u"orders-1"_s;
    record.name = u"Bestellungen \"Köln\" / Süd"_s;
    record.policy.keepDaily = 3;
    record.policy.zone = QTimeZone("Europe/Berlin");
    record.policy.keepOnDemand = 1;
    record.keeper = u"home"_s;
    VERIFY_RESULT(test.repository->saveService(record));
    auto read = test.repository->service(u"orders-1"_s);
    VERIFY_RESULT(read);
    read->json = {};
    QCOMPARE(*read, record);
    QCOMPARE(test.repository->services()->size(), 2);
    VERIFY_FAILURE(test.repository->service(u"nobody"_s), "no-such-service");
    VERIFY_FAILURE(test.repository->service(u"../shop"_s), "no-such-service");
    record.id = u"../out"_s;
    VERIFY_FAILURE(test.repository->saveService(record), "bad-service-id");
}

void RepositoryTest::keepsUnknownFields()
{
    const TestRepository test;
    const QString path = test.servicePath() + u"/service.json"_s;
    QJsonObject json = readJson(path).value();
    json[u"colour"_s] = u"blue"_s;
    VERIFY_RESULT(writeJson(path, json));
    VERIFY_RESULT(test.repository->changeService(
        u"shop"_s, [](ServiceRecord &record) { record.name = u"Store"_s; }));
    json = readJson(path).value();
    QCOMPARE(json[u"colour"_s].toString(), u"blue"_s);
    QCOMPARE(json[u"name"_s].toString(), u"Store"_s);
}

void RepositoryTest::makesAnArchive()
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
    QCOMPARE(test.repository->file(backup, u"log.txt"_s).value(), QByteArray("log\n"));
    QCOMPARE(test.repository->file(backup, u"README.txt"_s).value(), "How to use this.\n");
    VERIFY_FAILURE(test.repository->file(backup, u"nothing"_s), "no-such-file");
    QCOMPARE(test.repository->service(u"shop"_s)->identity, TestRepository::facts().identity);
    QCOMPARE(test.readAll(backup).value()["top/known"], QByteArray("hello"));
}

void RepositoryTest::packsWhatATarReads()
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

void RepositoryTest::takesAWholeFile()
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

void RepositoryTest::refusesASecondMember()
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

void RepositoryTest::survivesAMemberGivenUp()
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

void RepositoryTest::keepsADamagedSourcesData()
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

void RepositoryTest::keepsARowOfAFailure_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<BackupState>("state");
    QTest::newRow("failed") << ErrorCode::Unreachable << BackupState::Failed;
    QTest::newRow("cancelled") << ErrorCode::Cancelled << BackupState::Cancelled;
}

void RepositoryTest::keepsARowOfAFailure()
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
    QCOMPARE(test.repository->file(*row, u"log.txt"_s).value(), QByteArray("the log\n"));
    QCOMPARE(namesIn(row->folder).value(), QStringList({u"log.txt"_s, u"manifest.json"_s}));
    VERIFY_FAILURE(test.repository->read(*row), "backup-has-no-data");
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
}

void RepositoryTest::leavesNothingOfAnAbandonedOne()
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

void RepositoryTest::isBusyWhileOneRuns()
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

void RepositoryTest::tellsTheEngineOfTheLastGoodOne()
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

void RepositoryTest::numbersNeverReturn()
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

void RepositoryTest::namesServicesOfAllKinds_data()
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

void RepositoryTest::namesServicesOfAllKinds()
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

void RepositoryTest::marksBackups()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QString path = backup->folder + u"/marks.json"_s;
    VERIFY_RESULT(writeJson(path, {{u"copies"_s, 3}}));
    const QFileInfo before(test.servicePath());
    const QDateTime touched = before.lastModified();
    QTRY_VERIFY(QDateTime::currentDateTime() > touched.addMSecs(20));
    const auto marks = test.repository->changeMarks(*backup, [&](Marks &marks) {
        marks.pinned = true;
        marks.note = u"before the move"_s;
        marks.verified = Marks::Verified{
            .at = test.clock.now(), .ok = false, .problems = {{.code = u"bad"_s, .args = {}}}};
    });
    VERIFY_RESULT(marks);
    QVERIFY(QFileInfo(test.servicePath()).lastModified() > touched);
    const Backup marked = test.repository->backup(u"shop"_s, backup->id).value();
    QCOMPARE(marked.marks, *marks);
    QVERIFY(!marked.isGood());
    QCOMPARE((*readJson(path))[u"copies"_s].toInt(), 3);
    QCOMPARE(readFile(backup->folder + u"/manifest.json"_s).value(),
             QJsonDocument(backup->manifest).toJson());
}

void RepositoryTest::putsDamagedMarksAside()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QString path = backup->folder + u"/marks.json"_s;
    VERIFY_RESULT(writeDurably(path, "{\"pinned\": tr"));
    VERIFY_RESULT(
        test.repository->changeMarks(*backup, [](Marks &marks) { marks.note = u"new"_s; }));
    QCOMPARE(*readFile(path + u".damaged"_s), QByteArray("{\"pinned\": tr"));
    QCOMPARE(test.repository->backup(u"shop"_s, backup->id)->marks.note, u"new"_s);
}

void RepositoryTest::showsADamagedManifest()
{
    const TestRepository test;
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    QFile manifest(backup->folder + u"/manifest.json"_s);
    QVERIFY(manifest.open(QIODevice::ReadWrite) && manifest.resize(40));
    auto rows = test.repository->backups(u"shop"_s);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->first().id, backup->id);
    QCOMPARE(rows->first().sequence, 2);
    QCOMPARE(rows->first().state, BackupState::Failed);
    QCOMPARE(rows->first().error->reason(), u"manifest-damaged"_s);
    QVERIFY(manifest.remove());
    rows = test.repository->backups(u"shop"_s);
    QCOMPARE(rows->first().error->reason(), u"manifest-damaged"_s);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, backup->id, u"test"_s));
}

void RepositoryTest::noticesMissingAndResizedData_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("archive") << Layout::Archive;
    QTest::newRow("folder") << Layout::Folder;
}

void RepositoryTest::noticesMissingAndResizedData()
{
    QFETCH(Layout, layout);
    const TestRepository test(layout);
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const auto now = [&] { return test.repository->backup(u"shop"_s, backup->id).value(); };
    QVERIFY(now().dataIntact && !now().dataTouched);
    const QString name = layout == Layout::Folder ? u"files/a"_s : backup->archive.name;
    QFile file(backup->folder + u'/' + name);
    const qint64 size = file.size();
    // Written, in its size.
    QVERIFY(file.open(QIODevice::ReadWrite));
    QTRY_VERIFY(QDateTime::currentDateTime() >
                QFileInfo(backup->folder + u"/manifest.json"_s).lastModified().addMSecs(50));
    const char byte = file.read(1).at(0);
    file.seek(0);
    file.putChar(byte);
    file.close();
    QVERIFY(now().dataIntact && now().dataTouched);
    VERIFY_RESULT(test.repository->changeMarks(*backup, [](Marks &marks) {
        marks.verified = Marks::Verified{
            .at = QDateTime::currentDateTimeUtc().addSecs(1), .ok = true, .problems = {}};
    }));
    QVERIFY(!now().dataTouched && now().isGood());
    QVERIFY(file.resize(size + 1));
    QVERIFY(!now().dataIntact && !now().isGood());
    QVERIFY(file.remove());
    QVERIFY(!now().hasData());
}

void RepositoryTest::findsNoArchiveThatIsGone()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    QFile archive(backup->folder + u'/' + backup->archive.name);
    QVERIFY(archive.remove());
    QVERIFY(!test.repository->backup(u"shop"_s, backup->id)->hasData());
    VERIFY_FAILURE(test.repository->read(*backup), "archive-missing");
}

void RepositoryTest::readsWithoutItsRecord()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const auto reads = [&] {
        const auto services = test.repository->services();
        const auto row = test.repository->backup(u"shop"_s, backup->id);
        return services && services->size() == 1 && services->first().name == u"Shop"_s &&
               services->first().engine == u"filecopy"_s && row &&
               test.readAll(*row).value_or(Files()) == Files{{"a", "1"}};
    };
    QFile record(test.servicePath() + u"/service.json"_s);
    QVERIFY(record.resize(5));
    QVERIFY(reads());
    VERIFY_FAILURE(test.backUp({{"a", "1"}}), "file-not-json");
    QVERIFY(record.remove());
    QVERIFY(reads());
    VERIFY_FAILURE(test.repository->backups(u"other"_s), "no-such-service");
}

void RepositoryTest::believesNoEndlessNumber()
{
    const TestRepository test;
    const auto first = test.backUp({{"a", "1"}});
    VERIFY_RESULT(first);
    constexpr qint64 highest = std::numeric_limits<qint64>::max();
    const QString history = test.servicePath() + u"/history.jsonl"_s;
    const QJsonObject endless{{u"backup"_s, first->id}, {u"sequence"_s, highest}};
    VERIFY_RESULT(appendLine(history, QJsonDocument(endless).toJson(QJsonDocument::Compact)));
    VERIFY_RESULT(appendLine(history, "{\"backup\":\"x\",\"sequence\":4711}"));
    const auto second = test.backUp({{"a", "1"}});
    VERIFY_RESULT(second);
    QCOMPARE(second->sequence, 2);
    const QString path = second->folder + u"/manifest.json"_s;
    QJsonObject manifest = readJson(path).value();
    manifest[u"sequence"_s] = highest;
    VERIFY_RESULT(writeJson(path, manifest));
    QCOMPARE(test.backUp({{"a", "1"}})->sequence, 3);
}

void RepositoryTest::followsNoLinkOutOfItself()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QString victim = test.folder.filePath(u"victim"_s);
    const auto put = [&](const QString &name) { return writeJson(victim + u'/' + name, {}); };
    VERIFY_RESULT(makeFolder(victim + u"/20261121T060000Z-p0q3"_s));
    VERIFY_RESULT(put(u"pending.json"_s));
    VERIFY_RESULT(put(u"treasure"_s));
    VERIFY_RESULT(put(u".treasure.new"_s));
    VERIFY_RESULT(put(u"old.removing"_s));
    const auto before = namesIn(victim);
    const QString shop = test.servicePath();
    QVERIFY(QFile::link(victim, shop + u"/.20261121T060000Z-p0q1.pending"_s));
    QVERIFY(QFile::link(victim, shop + u"/20261121T060000Z-p0q2"_s));
    QCOMPARE(test.repository->sweep(u"shop"_s).value(), QStringList());
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
    QCOMPARE(test.repository->backups(u"shop"_s)->size(), 2);

    QVERIFY(QFile::link(victim, test.repository->path() + u"/linked"_s));
    VERIFY_RESULT(put(u"service.json"_s));
    QCOMPARE(test.repository->services()->size(), 1);
    VERIFY_FAILURE(test.repository->sweep(u"linked"_s), "file-read");
    VERIFY_FAILURE(test.repository->backups(u"linked"_s), "no-such-service");
    VERIFY_RESULT(removeTree(victim + u"/service.json"_s));

    QVERIFY(QFile::link(victim, shop + u"/.deleted"_s));
    VERIFY_FAILURE(test.repository->remove(u"shop"_s, backup->id, u"test"_s), "file-write");
    VERIFY_FAILURE(test.repository->emptyBin(u"shop"_s, Repository::Emptying::All), "file-read");
    QCOMPARE(namesIn(victim).value(), before.value());
}

void RepositoryTest::readsNoDataElsewhere_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"../other"_s, u"/other"_s, u"."_s, u".."_s, u"sub/data"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void RepositoryTest::readsNoDataElsewhere()
{
    QFETCH(QString, name);
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QString path = backup->folder + u"/manifest.json"_s;
    QJsonObject manifest = readJson(path).value();
    QJsonObject archive = manifest[u"archive"_s].toObject();
    archive[u"name"_s] = name;
    manifest[u"archive"_s] = archive;
    VERIFY_RESULT(writeJson(path, manifest));
    const auto row = test.repository->backup(u"shop"_s, backup->id);
    VERIFY_RESULT(row);
    QCOMPARE(row->error->reason(), u"manifest-damaged"_s);
    VERIFY_FAILURE(test.repository->read(*row), "backup-has-no-data");
}

void RepositoryTest::waitsForNoPipe()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const auto pipeAt = [](const QString &path) {
        return QFile::remove(path) && ::mkfifo(path.toLocal8Bit().constData(), 0600) == 0;
    };
    QVERIFY(pipeAt(backup->folder + u'/' + backup->archive.name));
    VERIFY_FAILURE(test.repository->read(*backup), "archive-missing");
    QVERIFY(pipeAt(backup->folder + u"/manifest.json"_s));
    QCOMPARE(test.repository->backups(u"shop"_s)->first().error->reason(), u"manifest-damaged"_s);
    VERIFY_FAILURE(test.repository->read(*backup), "file-lock");
}

QTEST_GUILESS_MAIN(RepositoryTest)
#include "tst_repository.moc"
