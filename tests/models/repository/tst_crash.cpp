// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"
#include "storage/names.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

/// Kill −9 at any moment costs the running backup, never anything else.
class CrashTest : public QObject
{
    Q_OBJECT
private slots:
    void leavesWholeBackupsOnly_data();
    void leavesWholeBackupsOnly();
    void showsTheDeadOneUntilItIsSwept();
    void deletesADeadOneThatWasNotSwept();
    void finishesWithoutItsLastStep();

private:
    static void crash(const TestRepository &test, const QString &layout, quint32 microseconds);
    static void check(const TestRepository &test, const Repository &repository);
};

void CrashTest::crash(const TestRepository &test, const QString &layout, quint32 microseconds)
{
    QProcess writer;
    writer.start(u"" REPRISE_CRASHING_WRITER ""_s, {test.path(), layout});
    QVERIFY(writer.waitForReadyRead());
    // The moment is what the test is about.
    ::usleep(microseconds);
    QCOMPARE(writer.state(), QProcess::Running);
    writer.kill();
    QVERIFY(writer.waitForFinished());
    QCOMPARE(QString::fromUtf8(writer.readAllStandardError()), QString());
}

void CrashTest::check(const TestRepository &test, const Repository &repository)
{
    const auto rows = repository.backups(u"shop"_s);
    VERIFY_RESULT(rows);
    QSet<qint64> sequences;
    for (const Backup &row : *rows) {
        QVERIFY2(row.sequence > 0 && !sequences.contains(row.sequence), qPrintable(row.id));
        sequences.insert(row.sequence);
        if (row.state == BackupState::Completed) {
            QVERIFY2(row.hasData(), qPrintable(row.id));
            const auto files = test.readAll(row);
            VERIFY_RESULT(files);
            QCOMPARE(files->size(), 8);
            QVERIFY(!row.isUnattested());
            continue;
        }
        QCOMPARE(row.state, BackupState::Failed);
        QVERIFY(row.error);
        QVERIFY2(row.error->reason().isEmpty() || row.error->reason() == u"interrupted"_s,
                 qPrintable(row.error->reason()));
        QCOMPARE(row.jobId, u"job"_s);
        QCOMPARE(row.trigger, Trigger::Scheduled);
    }
}

void CrashTest::leavesWholeBackupsOnly_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::newRow("archive") << Layout::Archive;
    QTest::newRow("folder") << Layout::Folder;
}

void CrashTest::leavesWholeBackupsOnly()
{
    QFETCH(Layout, layout);
    const TestRepository test(layout);
    const QString name = layout == Layout::Folder ? u"folder"_s : u"archive"_s;
    const SystemClock clock;
    const quint32 seed = QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int interruptions = 0;
    for (int round = 0; round < 30; ++round) {
        crash(test, name, random.bounded(60'000U));
        const auto repository = Repository::open(test.path(), test.repository->id(), clock);
        VERIFY_RESULT(repository);
        check(test, *repository);
        const auto swept = repository->sweep(u"shop"_s);
        VERIFY_RESULT(swept);
        interruptions += int(swept->size());
        check(test, *repository);
        QVERIFY(QDir(test.servicePath())
                    .entryList({u".*.pending"_s}, QDir::Dirs | QDir::Hidden)
                    .isEmpty());
        QDirIterator leftovers(test.servicePath(), {u"*.new"_s}, QDir::Files | QDir::Hidden,
                               QDirIterator::Subdirectories);
        // In the bin they go with it.
        while (leftovers.hasNext())
            QVERIFY2(leftovers.next().contains(u"/.deleted/"_s), qPrintable(leftovers.filePath()));
        const QList<Backup> rows = repository->backups(u"shop"_s).value();
        for (const Backup &row : rows) {
            if (row.state != BackupState::Completed)
                QVERIFY(!QFileInfo::exists(row.folder + u"/files"_s));
        }
        VERIFY_RESULT(repository->emptyBin(u"shop"_s));
    }
    QVERIFY2(interruptions > 0, "No kill met a backup: the test proves nothing");
    VERIFY_RESULT(test.backUp({{"a", "1"}}));
}

void CrashTest::showsTheDeadOneUntilItIsSwept()
{
    const TestRepository test;
    QString id;
    for (int attempt = 0; attempt < 50 && id.isEmpty(); ++attempt) {
        crash(test, u"archive"_s, 0);
        const auto rows = test.repository->backups(u"shop"_s);
        VERIFY_RESULT(rows);
        if (rows->first().error && rows->first().error->reason() == u"interrupted"_s)
            id = rows->first().id;
    }
    QVERIFY(!id.isEmpty());
    Backup row = test.repository->backup(u"shop"_s, id).value();
    QCOMPARE(row.state, BackupState::Failed);
    QCOMPARE(row.marks.note, u"note"_s);
    QVERIFY(!row.hasData());
    QCOMPARE(test.repository->sweep(u"shop"_s).value(), QStringList{id});
    row = test.repository->backup(u"shop"_s, id).value();
    QCOMPARE(row.error->reason(), u"interrupted"_s);
    QCOMPARE(row.marks.note, u"note"_s);
    QCOMPARE(row.folder, test.servicePath() + u'/' + id);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, id, u"test"_s));
    QCOMPARE(test.repository->sweep(u"shop"_s).value(), QStringList());
}

void CrashTest::deletesADeadOneThatWasNotSwept()
{
    const TestRepository test;
    const auto made = test.backUp({{"a", "1"}});
    VERIFY_RESULT(made);
    const QString pending = test.servicePath() + u"/."_s + made->id + u".pending"_s;
    VERIFY_RESULT(renameDurably(made->folder, pending));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, made->id, u"test"_s));
    QVERIFY(test.repository->backups(u"shop"_s)->isEmpty());
}

void CrashTest::finishesWithoutItsLastStep()
{
    const TestRepository test;
    const auto made = test.backUp({{"a", "1"}});
    VERIFY_RESULT(made);
    // As if the machine had stopped between the manifest and the rename.
    const QString pending = test.servicePath() + u"/."_s + made->id + u".pending"_s;
    VERIFY_RESULT(renameDurably(made->folder, pending));
    QCOMPARE(test.repository->backup(u"shop"_s, made->id)->state, BackupState::Failed);
    // The next backup buries it before it begins.
    const auto next = test.backUp({{"a", "2"}});
    VERIFY_RESULT(next);
    QCOMPARE(next->sequence, 2);
    const Backup row = test.repository->backup(u"shop"_s, made->id).value();
    QCOMPARE(row.error->reason(), u"interrupted"_s);
    QVERIFY(!QFileInfo::exists(row.folder + u'/' + made->archive.name));
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
