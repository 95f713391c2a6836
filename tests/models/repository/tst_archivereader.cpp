// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

using Files = QMap<QByteArray, QByteArray>;

namespace {

/// Hard to compress, the same in every run.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

/// The backup as if its manifest had always been about these bytes: what a damaged disk cannot do,
/// but a program that wrote nonsense.
Backup withArchive(const Backup &backup, const QByteArray &bytes)
{
    QFile file(backup.folder + u'/' + backup.archive.name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    Backup changed = backup;
    changed.archive.bytes = bytes.size();
    changed.archive.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return changed;
}

} // namespace

class ArchiveReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void findsEveryFlippedByte();
    void findsAnotherSize_data();
    void findsAnotherSize();
    void findsWhatTheHashCannot_data();
    void findsWhatTheHashCannot();
    void findsAFlippedByteOfAWholeFile();
    void checksWhatIsSkipped();
    void countsWhatItReads();
};

void ArchiveReaderTest::findsEveryFlippedByte()
{
    const TestRepository test;
    const auto backup = test.backUp({{"data/a", noise(3000)}, {"data/b", noise(10)}});
    VERIFY_RESULT(backup);
    const QString path = backup->folder + u'/' + backup->archive.name;
    const QByteArray good = readFile(path).value();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    for (qsizetype i = 0; i < good.size(); i += 7) {
        file.seek(i);
        file.putChar(char(good[i] ^ 0x10));
        const auto read = test.readAll(*backup);
        QVERIFY2(!read, qPrintable(QString::number(i)));
        QCOMPARE(read.error().code, ErrorCode::ArchiveDamaged);
        QCOMPARE(read.error().args[u"backup"_s].toString(), backup->id);
        const auto stored = TestRepository::readAll(**test.repository->readStored(*backup));
        VERIFY_FAILURE(stored, "archive-hash-differs");
        file.seek(i);
        file.putChar(good[i]);
    }
    VERIFY_RESULT(test.readAll(*backup));
}

void ArchiveReaderTest::findsAnotherSize_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("truncated") << -1;
    QTest::newRow("empty") << -1'000'000;
    QTest::newRow("trailing byte") << 1;
}

void ArchiveReaderTest::findsAnotherSize()
{
    QFETCH(int, change);
    const TestRepository test;
    const auto backup = test.backUp({{"data/a", noise(3000)}});
    VERIFY_RESULT(backup);
    QFile file(backup->folder + u'/' + backup->archive.name);
    QVERIFY(file.resize(std::max<qint64>(0, file.size() + change)));
    for (const Error &error :
         {test.repository->read(*backup).error(), test.repository->readStored(*backup).error()}) {
        QCOMPARE(error.code, ErrorCode::ArchiveDamaged);
        QCOMPARE(error.reason(), u"archive-size-differs"_s);
    }
    QVERIFY(!test.repository->backup(u"shop"_s, backup->id)->dataIntact);
}

void ArchiveReaderTest::findsWhatTheHashCannot_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("truncated") << u"truncated"_s;
    QTest::newRow("trailing bytes") << u"trailing"_s;
    QTest::newRow("a second archive") << u"twice"_s;
    QTest::newRow("nothing") << u"nothing"_s;
    QTest::newRow("no archive") << u"text"_s;
}

void ArchiveReaderTest::findsWhatTheHashCannot()
{
    QFETCH(QString, what);
    const TestRepository test;
    const auto backup = test.backUp({{"data/a", noise(3000)}});
    VERIFY_RESULT(backup);
    const QByteArray good = readFile(backup->folder + u'/' + backup->archive.name).value();
    const QMap<QString, QByteArray> bytes = {{u"truncated"_s, good.chopped(5)},
                                             {u"trailing"_s, good + "garbage"},
                                             {u"twice"_s, good + good},
                                             {u"nothing"_s, {}},
                                             {u"text"_s, "This is no archive at all.\n"}};
    const auto read = test.readAll(withArchive(*backup, bytes.value(what)));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ArchiveDamaged);
}

void ArchiveReaderTest::findsAFlippedByteOfAWholeFile()
{
    const TestRepository test;
    auto session = test.begin();
    VERIFY_RESULT(session);
    {
        const auto file = (*session)->openWhole({});
        VERIFY_RESULT(file);
        QCOMPARE((*file)->write(noise(100'000)), 100'000);
    }
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);
    QVERIFY(backup->archive.whole);
    QCOMPARE(test.readAll(*backup)->first(), noise(100'000));
    QByteArray bad = noise(100'000);
    bad[99'999] = char(bad[99'999] ^ 1);
    QFile file(backup->folder + u'/' + backup->archive.name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
    file.close();
    VERIFY_FAILURE(test.readAll(*backup), "archive-hash-differs");
}

void ArchiveReaderTest::checksWhatIsSkipped()
{
    const TestRepository test;
    const auto backup = test.backUp({{"data/a", noise(3'000'000)}, {"data/b", noise(10)}});
    VERIFY_RESULT(backup);
    QFile file(backup->folder + u'/' + backup->archive.name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(1'500'000);
    const char byte = file.read(1).at(0);
    file.seek(1'500'000);
    file.putChar(char(byte ^ 1));
    file.close();
    const auto reader = test.repository->read(*backup);
    VERIFY_RESULT(reader);
    std::optional<Error> error;
    for (int i = 0; i < 3 && !error; ++i) {
        if (const auto member = (*reader)->nextMember(); !member)
            error = member.error();
    }
    QVERIFY(error);
    QCOMPARE(error->code, ErrorCode::ArchiveDamaged);
}

void ArchiveReaderTest::countsWhatItReads()
{
    const TestRepository test;
    const auto backup = test.backUp({{"data/a", noise(3'000'000)}});
    VERIFY_RESULT(backup);
    const auto reader = test.repository->read(*backup);
    VERIFY_RESULT(reader);
    QCOMPARE((*reader)->bytesTotal(), backup->archive.bytes);
    while (const auto member = (*reader)->nextMember().value())
        QCOMPARE(member->info.path, QByteArray("data/a"));
    QCOMPARE((*reader)->bytesRead(), backup->archive.bytes);
    VERIFY_FAILURE((*reader)->openMember("data/a"), "members-only-in-order");
}

QTEST_GUILESS_MAIN(ArchiveReaderTest)
#include "tst_archivereader.moc"
