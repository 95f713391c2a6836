// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"

#include "verifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

class FilesTest : public QObject
{
    Q_OBJECT
private slots:
    void makesFolders();
    void removesTrees();
    void tellsFoldersFromLinks();
    void waitsForNoPipe();
    void renamesWithoutReplacing();
    void readsAndWritesJson();
    void endsATornLine();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void FilesTest::makesFolders()
{
    VERIFY_RESULT(makeFolder(at(u"a/b/c"_s)));
    VERIFY_RESULT(makeFolder(at(u"a/b/c"_s)));
    QCOMPARE(QFile::permissions(at(u"a/b"_s)) & 0x77, QFile::Permissions());
    VERIFY_RESULT(writeJson(at(u"file"_s), {}));
    QVERIFY(!makeFolder(at(u"file"_s)));
    QVERIFY(!makeFolder(at(u"file/below"_s)));
}

void FilesTest::removesTrees()
{
    VERIFY_RESULT(makeFolder(at(u"tree/locked/deep"_s)));
    VERIFY_RESULT(makeFolder(at(u"kept"_s)));
    VERIFY_RESULT(writeJson(at(u"kept/file"_s), {}));
    VERIFY_RESULT(writeJson(at(u"tree/locked/deep/file"_s), {}));
    QVERIFY(QFile::link(at(u"kept"_s), at(u"tree/link"_s)));
    QCOMPARE(::chmod(at(u"tree/locked"_s).toLocal8Bit().constData(), 0500), 0);
    QVERIFY(treeBytes(at(u"tree"_s)) > 0);
    VERIFY_RESULT(removeTree(at(u"tree"_s)));
    QVERIFY(!QFileInfo::exists(at(u"tree"_s)));
    QVERIFY(QFileInfo::exists(at(u"kept/file"_s)));
    VERIFY_RESULT(removeTree(at(u"tree"_s)));
    VERIFY_RESULT(removeTree(at(u"kept/file"_s)));
    QVERIFY(namesIn(at(u"kept"_s))->isEmpty());
}

void FilesTest::tellsFoldersFromLinks()
{
    VERIFY_RESULT(makeFolder(at(u"real/folder"_s)));
    VERIFY_RESULT(writeJson(at(u"real/file"_s), {}));
    QVERIFY(QFile::link(at(u"real/folder"_s), at(u"real/link"_s)));
    QVERIFY(QFile::link(at(u"real"_s), at(u"alias"_s)));
    QCOMPARE(foldersIn(at(u"real"_s)).value(), QStringList{u"folder"_s});
    VERIFY_FAILURE(foldersIn(at(u"alias"_s)), "file-read");
    QCOMPARE(namesIn(at(u"alias"_s))->size(), 3);
    VERIFY_FAILURE(namesIn(at(u"alias"_s), Links::Refuse), "file-read");
    QVERIFY(isRealFolder(at(u"real"_s)));
    QVERIFY(!isRealFolder(at(u"alias"_s)) && !isRealFolder(at(u"real/file"_s)));
}

void FilesTest::waitsForNoPipe()
{
    QCOMPARE(::mkfifo(at(u"pipe"_s).toLocal8Bit().constData(), 0600), 0);
    VERIFY_FAILURE(readJson(at(u"pipe"_s)), "file-read");
}

void FilesTest::renamesWithoutReplacing()
{
    VERIFY_RESULT(makeFolder(at(u"one"_s)));
    VERIFY_RESULT(makeFolder(at(u"two"_s)));
    VERIFY_FAILURE(renameDurably(at(u"one"_s), at(u"two"_s)), "file-rename");
    VERIFY_RESULT(renameDurably(at(u"one"_s), at(u"two/three"_s)));
    QCOMPARE(namesIn(at(u"two"_s)).value(), QStringList{u"three"_s});
}

void FilesTest::readsAndWritesJson()
{
    const QString path = at(u"data.json"_s);
    const QJsonObject json{{u"größe"_s, 1}};
    VERIFY_RESULT(writeJson(path, json));
    QCOMPARE(readJson(path).value(), json);
    QCOMPARE(QFile::permissions(path) & 0x177, QFile::Permissions());
    const auto missing = readJson(at(u"missing"_s));
    VERIFY_FAILURE(missing, "file-open");
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QFile file(path);
    QVERIFY(file.resize(5));
    VERIFY_FAILURE(readJson(path), "file-not-json");
    VERIFY_FAILURE(readFile(path, 4), "file-read");
    VERIFY_FAILURE(readFile(m_folder.path()), "file-read");
}

void FilesTest::endsATornLine()
{
    const QString path = at(u"lines"_s);
    VERIFY_RESULT(appendLine(path, "one"));
    VERIFY_RESULT(appendLine(path, "two"));
    QCOMPARE(readFile(path).value(), QByteArray("one\ntwo\n"));
    QVERIFY(QFile::resize(path, 6));
    VERIFY_RESULT(appendLine(path, "three"));
    QCOMPARE(readFile(path).value(), QByteArray("one\ntw\nthree\n"));
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
