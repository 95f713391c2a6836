// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/filestream.h"
#include "durablefile.h"
#include "memorystream.h"
#include "program.h"
#include "verifyresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

class FileStreamTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void comesBack()
    {
        const QString path = m_dir->filePath(u"é file"_s);
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(1'500'000);
        auto sink = FileSink::create(path);
        VERIFY_RESULT(sink);
        VERIFY_RESULT((*sink)->write(QByteArrayView(bytes).first(9'000'001)));
        VERIFY_RESULT((*sink)->write(QByteArrayView(bytes).sliced(9'000'001)));
        QCOMPARE((*sink)->bytesWritten(), bytes.size());
        VERIFY_RESULT((*sink)->close());
        sink->reset();

        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0600U);
        auto source = FileSource::open(path);
        VERIFY_RESULT(source);
        const auto back = readAll(**source);
        VERIFY_RESULT(back);
        QVERIFY(*back == bytes);
        QVERIFY((*source)->read()->isEmpty());
    }

    void givenUpItRemovesTheFile()
    {
        const QString path = m_dir->filePath(u"file"_s);
        {
            auto sink = FileSink::create(path);
            VERIFY_RESULT(sink);
            VERIFY_RESULT((*sink)->write("half"));
            QVERIFY(QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
    }

    void neverOverwrites()
    {
        const QString path = m_dir->filePath(u"file"_s);
        QVERIFY(putFile(path, "mine"));
        VERIFY_FAILURE(FileSink::create(path), "file-open");
        QCOMPARE(fileContent(path), QByteArray("mine"));
    }

    void opensOnlyFiles()
    {
        VERIFY_FAILURE(FileSource::open(m_dir->filePath(u"none"_s)), "file-open");
        QCOMPARE(FileSource::open(m_dir->filePath(u"none"_s)).error().code, ErrorCode::NotFound);
        VERIFY_FAILURE(FileSource::open(m_dir->path()), "file-open");
        const QString fifo = m_dir->filePath(u"fifo"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        VERIFY_FAILURE(FileSource::open(fifo), "file-open");
    }

    void durableFilesAreReplacedWhole()
    {
        const QString path = m_dir->filePath(u"file.json"_s);
        VERIFY_RESULT(writeDurably(path, "first, longer"));
        VERIFY_RESULT(writeDurably(path, "second", 0640));
        QCOMPARE(fileContent(path), QByteArray("second"));
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0640U);
        QCOMPARE(allNames(), QStringList{u"file.json"_s});
    }

    void aDurableFileThatFailsLeavesNothing()
    {
        const QString folder = m_dir->filePath(u"folder"_s);
        QVERIFY(QDir().mkpath(folder + u"/inside"_s));
        VERIFY_FAILURE(writeDurably(folder, "x"), "file-rename");
        QCOMPARE(allNames(), QStringList{u"folder"_s});
        VERIFY_FAILURE(writeDurably(m_dir->filePath(u"none/file"_s), "x"), "file-write");
        VERIFY_FAILURE(syncFolder(m_dir->filePath(u"none"_s)), "file-open");
    }

private:
    [[nodiscard]] QStringList allNames() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(FileStreamTest)
#include "tst_filestream.moc"
