// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/repository.h"

#include "durablefile.h"
#include "storage/files.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

using Files = QMap<QByteArray, QByteArray>;

/// What is made of a repository that somebody else changed.
class TamperingTest : public QObject
{
    Q_OBJECT
private slots:
    void showsADamagedManifest();
    void distrustsAChangedManifest();
    void saysThatTheHistoryCannotBeRead_data();
    void saysThatTheHistoryCannotBeRead();
    void missesWhatNobodyDeleted();
    void missesNothingThatWasErased();
    void readsManyQuickly();
    void noticesMissingAndResizedData_data();
    void noticesMissingAndResizedData();
    void findsNoArchiveThatIsGone();
    void readsWithoutItsRecord();
    void followsNoLinkOutOfItself();
    void readsNoDataElsewhere_data();
    void readsNoDataElsewhere();
    void readsNoFactsElsewhere();
    void waitsForNoPipe();
};

void TamperingTest::showsADamagedManifest()
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

void TamperingTest::distrustsAChangedManifest()
{
    const TestRepository test;
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const auto row = [&] { return test.repository->backup(u"shop"_s, backup->id).value(); };
    QVERIFY(!row().manifestChanged && row().isGood());
    const QString path = backup->folder + u"/manifest.json"_s;
    const QByteArray written = readFile(path).value();
    QJsonObject manifest = backup->manifest;
    manifest[u"engineFacts"_s] = QJsonObject{{u"lsn"_s, u"0/29"_s}};
    VERIFY_RESULT(writeJson(path, manifest));
    QVERIFY(row().manifestChanged && row().isDamaged() && !row().isGood());
    // It can be looked at, and a person may take responsibility for it.
    QVERIFY(row().hasData());
    QCOMPARE(test.begin().value()->request().lastFacts, TestRepository::facts().engineFacts);
    VERIFY_RESULT(test.repository->changeMarks(row(), [](Marks &marks) { marks.accepted = true; }));
    QVERIFY(row().isGood());
    VERIFY_RESULT(
        test.repository->changeMarks(row(), [](Marks &marks) { marks.accepted = false; }));

    // A history that says nothing of it accuses nobody, and attests nothing.
    const QString history = test.servicePath() + u"/history.jsonl"_s;
    const QByteArray lines = readFile(history).value();
    const qsizetype second = lines.indexOf('\n') + 1;
    QVERIFY(!row().isUnattested());
    VERIFY_RESULT(writeDurably(history, lines.first(second)));
    QVERIFY(row().isGood() && row().isUnattested());
    VERIFY_RESULT(writeDurably(history, lines.chopped(10)));
    QVERIFY(row().isGood() && row().isUnattested());
    QVERIFY(QFile::remove(history));
    QVERIFY(row().isGood() && row().isUnattested());
    VERIFY_RESULT(test.repository->changeMarks(row(), [](Marks &marks) { marks.accepted = true; }));
    QVERIFY(!row().isUnattested());
    VERIFY_RESULT(
        test.repository->changeMarks(row(), [](Marks &marks) { marks.accepted = false; }));
    VERIFY_RESULT(writeDurably(history, lines));
    QVERIFY(!row().isGood());
    VERIFY_RESULT(writeDurably(path, written));
    QVERIFY(row().isGood());
}

void TamperingTest::saysThatTheHistoryCannotBeRead_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("too large") << u"large"_s;
    QTest::newRow("a link") << u"link"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void TamperingTest::saysThatTheHistoryCannotBeRead()
{
    QFETCH(QString, what);
    const TestRepository test;
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
    const QString history = test.servicePath() + u"/history.jsonl"_s;
    const auto held = [&] { return test.repository->holdings(u"shop"_s).value(); };
    QVERIFY(!held().historyProblem);
    QVERIFY(!held().backups.first().isUnattested());
    if (what == "large"_L1) {
        QVERIFY(QFile::resize(history, readLimit + 1));
    } else {
        VERIFY_RESULT(renameDurably(history, history + u".away"_s));
        QVERIFY(what == "link"_L1 ? QFile::link(history + u".away"_s, history)
                                  : QDir().mkdir(history));
    }
    QVERIFY(held().historyProblem);
    QVERIFY(held().backups.first().isUnattested());
    QVERIFY(held().vanished.isEmpty());
}

/// Only what was completed and what nobody deleted is missed, until a person accepts that.
void TamperingTest::missesWhatNobodyDeleted()
{
    const TestRepository test;
    QList<Backup> made;
    for (int i = 0; i < 5; ++i) {
        const auto backup = test.backUp({{"a", QByteArray::number(i)}});
        VERIFY_RESULT(backup);
        made.append(*backup);
    }
    const auto vanished = [&] {
        QStringList ids;
        const auto held = test.repository->holdings(u"shop"_s);
        for (const VanishedBackup &one : held->vanished)
            ids.append(one.id);
        return ids;
    };
    const auto failed = test.begin().value()->fail(interrupted(), {}, "log\n");
    VERIFY_RESULT(failed);
    VERIFY_RESULT(removeTree(failed->folder));
    // Deleted, erased, brought back: that is how backups come and go.
    VERIFY_RESULT(test.repository->remove(u"shop"_s, made.at(0).id, u"person"_s));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, made.at(1).id, u"person"_s));
    VERIFY_RESULT(test.repository->erase(u"shop"_s, made.at(1).id));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, made.at(2).id, u"person"_s));
    VERIFY_RESULT(test.repository->undelete(u"shop"_s, made.at(2).id));
    QCOMPARE(vanished(), QStringList());
    VERIFY_FAILURE(test.repository->acceptLoss(u"shop"_s, made.at(2).id), "no-such-backup");

    const QString away = test.folder.filePath(u"away"_s);
    VERIFY_RESULT(renameDurably(made.at(2).folder, away));
    QCOMPARE(vanished(), QStringList{made.at(2).id});
    VERIFY_RESULT(renameDurably(away, made.at(2).folder));
    QCOMPARE(vanished(), QStringList());
    VERIFY_RESULT(removeTree(made.at(2).folder));
    VERIFY_RESULT(removeTree(made.at(3).folder));
    QCOMPARE(vanished(), QStringList({made.at(3).id, made.at(2).id}));
    VERIFY_RESULT(test.repository->acceptLoss(u"shop"_s, made.at(3).id));
    QCOMPARE(vanished(), QStringList{made.at(2).id});
    // What lies in the bin is not gone, what was there and vanished from it is deleted.
    VERIFY_RESULT(removeTree(test.servicePath() + u"/.deleted"_s));
    QCOMPARE(vanished(), QStringList{made.at(2).id});
}

/// A deletion for which there was no line, on a full disk, gets it once there is room.
void TamperingTest::missesNothingThatWasErased()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QString dead = test.servicePath() + u"/.deleted/."_s + backup->id + u".removing"_s;
    VERIFY_RESULT(makeFolder(test.servicePath() + u"/.deleted"_s));
    VERIFY_RESULT(renameDurably(backup->folder, dead));
    VERIFY_RESULT(test.repository->finishDeletions(u"shop"_s));
    QVERIFY(!QFileInfo::exists(dead));
    QVERIFY(test.repository->holdings(u"shop"_s)->vanished.isEmpty());
}

/// The history is read once for all of them.
void TamperingTest::readsManyQuickly()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QByteArray manifest = readFile(backup->folder + u"/manifest.json"_s).value();
    const QByteArray line = readFile(test.servicePath() + u"/history.jsonl"_s).value();
    const QByteArray made = backup->id.toLatin1();
    constexpr int many = 2000;
    QByteArray lines;
    for (int i = 0; i < many; ++i) {
        const QString id = u"20250101T%1Z-copy"_s.arg(i, 6, 10, QChar(u'0'));
        lines += QByteArray(line).replace(made, id.toLatin1());
        QVERIFY(QDir(test.servicePath()).mkdir(id));
        QFile copy(test.servicePath() + u'/' + id + u"/manifest.json"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray(manifest).replace(made, id.toLatin1()));
    }
    VERIFY_RESULT(writeDurably(test.servicePath() + u"/history.jsonl"_s, lines));
    // Read for each of them, it would take longer than this test may.
    const auto rows = test.repository->backups(u"shop"_s);
    VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), many + 1);
    QCOMPARE(std::ranges::count_if(*rows, &Backup::manifestChanged), many);
}

void TamperingTest::noticesMissingAndResizedData_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("archive") << Layout::Archive;
    QTest::newRow("folder") << Layout::Folder;
}

void TamperingTest::noticesMissingAndResizedData()
{
    QFETCH(Layout, layout);
    const TestRepository test(layout);
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const auto now = [&] { return test.repository->backup(u"shop"_s, backup->id).value(); };
    const auto isTouched = [&] { return now().isTouched(QDateTime::currentDateTimeUtc()); };
    QVERIFY(now().dataIntact && !isTouched());
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
    QVERIFY(now().dataIntact && isTouched());
    VERIFY_RESULT(test.repository->changeMarks(*backup, [](Marks &marks) {
        marks.verified = Marks::Verified{
            .at = QDateTime::currentDateTimeUtc().addSecs(1), .ok = true, .problems = {}};
    }));
    QVERIFY(!isTouched() && now().isGood());
    QVERIFY(file.resize(size + 1));
    QVERIFY(!now().dataIntact && !now().isGood());
    QVERIFY(file.remove());
    QVERIFY(!now().hasData());
}

void TamperingTest::findsNoArchiveThatIsGone()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    QFile archive(backup->folder + u'/' + backup->archive.name);
    QVERIFY(archive.remove());
    QVERIFY(!test.repository->backup(u"shop"_s, backup->id)->hasData());
    VERIFY_FAILURE(test.repository->read(*backup), "archive-missing");
}

void TamperingTest::readsWithoutItsRecord()
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

void TamperingTest::followsNoLinkOutOfItself()
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

void TamperingTest::readsNoDataElsewhere_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"../other"_s, u"/other"_s, u"."_s, u".."_s, u"sub/data"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TamperingTest::readsNoDataElsewhere()
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

void TamperingTest::readsNoFactsElsewhere()
{
    const TestRepository test;
    const auto backup = test.backUp({{"a", "1"}});
    VERIFY_RESULT(backup);
    const QString facts = backup->folder + u"/facts"_s;
    const auto read = [&] { return (*test.repository->read(*backup))->factFile(u"manifest"_s); };
    QCOMPARE(read().value(), QByteArray("fact"));
    QCOMPARE(test.repository->file(*backup, u"facts/manifest"_s).value(), QByteArray("fact"));
    const QString elsewhere = test.folder.filePath(u"elsewhere"_s);
    VERIFY_RESULT(renameDurably(facts, elsewhere));
    QVERIFY(QFile::link(elsewhere, facts));
    QVERIFY(!read());
    QVERIFY(!test.repository->file(*backup, u"facts/manifest"_s));
    QVERIFY(test.begin().value()->request().lastFactFiles.isEmpty());
}

void TamperingTest::waitsForNoPipe()
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

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
