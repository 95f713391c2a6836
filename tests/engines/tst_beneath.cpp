// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "beneath.h"

#include "filedescriptor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>

using namespace Qt::StringLiterals;
using namespace Reprise;

class BeneathTest : public QObject
{
    Q_OBJECT
private slots:
    void staysBeneath();
    void followsOnlyWhatStaysBeneath();
    void knowsPlainPaths_data();
    void knowsPlainPaths();
    void splitsPaths();

private:
    QTemporaryDir m_folder;
};

void BeneathTest::staysBeneath()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"jail/in"_s));
    QFile secret(m_folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(u"jail/out"_s)));
    QVERIFY(QFile::link(u"in"_s, m_folder.filePath(u"jail/inside"_s)));
    const FileDescriptor jail(::open(QFile::encodeName(m_folder.filePath(u"jail"_s)).constData(),
                                     O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    QVERIFY(FileDescriptor(openBeneath(jail.get(), "in/new", O_WRONLY | O_CREAT, 0600)).isValid());
    QVERIFY(FileDescriptor(openBeneath(jail.get(), {}, O_RDONLY | O_DIRECTORY)).isValid());
    for (const QByteArray path :
         {"../secret", "out/secret", "/etc/passwd", "in/../../secret", "inside/new"}) {
        QVERIFY2(!FileDescriptor(openBeneath(jail.get(), path, O_RDONLY)).isValid(),
                 path.constData());
    }
}

void BeneathTest::followsOnlyWhatStaysBeneath()
{
    const FileDescriptor jail(::open(QFile::encodeName(m_folder.filePath(u"jail"_s)).constData(),
                                     O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    QVERIFY(FileDescriptor(followBeneath(jail.get(), "inside/new", O_RDONLY)).isValid());
    QVERIFY(!FileDescriptor(followBeneath(jail.get(), "out/secret", O_RDONLY)).isValid());
    QCOMPARE(errno, EXDEV);
}

void BeneathTest::knowsPlainPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("plain");
    QTest::newRow("name") << QByteArray("a") << true;
    QTest::newRow("deep") << QByteArray("a/b c/..d/...") << true;
    QTest::newRow("bytes") << QByteArray("\xff\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("absolute") << QByteArray("/a") << false;
    QTest::newRow("up") << QByteArray("a/../b") << false;
    QTest::newRow("ends up") << QByteArray("a/..") << false;
    QTest::newRow("here") << QByteArray("./a") << false;
    QTest::newRow("twice") << QByteArray("a//b") << false;
    QTest::newRow("slash at the end") << QByteArray("a/") << false;
    QTest::newRow("nul") << QByteArray("a\0", 2) << false;
}

void BeneathTest::knowsPlainPaths()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, plain);
    QCOMPARE(isPlainRelativePath(path), plain);
}

void BeneathTest::splitsPaths()
{
    QCOMPARE(parentOf("a/b/c"), QByteArray("a/b"));
    QCOMPARE(nameOf("a/b/c"), QByteArray("c"));
    QCOMPARE(parentOf("c"), QByteArray());
    QCOMPARE(nameOf("c"), QByteArray("c"));
}

QTEST_GUILESS_MAIN(BeneathTest)
#include "tst_beneath.moc"
