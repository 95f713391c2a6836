// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/repository.h"

#include "durablefile.h"
#include "storage/files.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

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
    void marksBackups();
    void putsDamagedMarksAside();
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
    VERIFY_FAILURE(repository->ensureService(test.service), "repository-read-only");
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
    VERIFY_RESULT(test.repository->ensureService(record));
    auto read = test.repository->service(u"orders-1"_s);
    VERIFY_RESULT(read);
    read->json = {};
    QCOMPARE(*read, record);
    ServiceRecord second = record;
    second.policy.keepDaily = 30;
    const auto there = test.repository->ensureService(second);
    VERIFY_RESULT(there);
    QCOMPARE(there->policy.keepDaily, 3);
    QCOMPARE(test.repository->services()->size(), 2);
    VERIFY_FAILURE(test.repository->service(u"nobody"_s), "no-such-service");
    VERIFY_FAILURE(test.repository->service(u"../shop"_s), "no-such-service");
    record.id = u"../out"_s;
    VERIFY_FAILURE(test.repository->ensureService(record), "bad-service-id");
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

QTEST_GUILESS_MAIN(RepositoryTest)
#include "tst_repository.moc"
