// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/unpacker.h"
#include "memorystream.h"
#include "program.h"
#include "requirement.h"
#include "verifyresult.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

struct stat statusOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        qFatal("no %s", qPrintable(path));
    return status;
}

/// `F path content`, `D path`, `L path target`: short lines for tables.
Result<> addLines(Unpacker &unpacker, const QStringList &lines)
{
    for (const QString &line : lines) {
        const QByteArrayList words = line.toUtf8().split(' ');
        Result<> added;
        if (words.at(0) == "D") {
            added = unpacker.addFolder(words.at(1), 0750);
        } else if (words.at(0) == "L") {
            added = unpacker.addLink(words.at(1), words.at(2));
        } else {
            MemorySource data(words.value(2));
            added = unpacker.addFile({.path = words.at(1)}, data);
        }
        if (!added)
            return added;
    }
    return unpacker.finish();
}

} // namespace

class UnpackerTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_dir->path()).mkpath(u"top"_s));
        m_top = m_dir->filePath(u"top"_s);
    }

    void writesFilesFoldersAndLinks()
    {
        auto unpacker = Unpacker::open(m_top);
        VERIFY_RESULT(unpacker);
        const QByteArray large(5'000'000, 'l');
        MemorySource data(large, 1'000'000);
        VERIFY_RESULT((*unpacker)->addFolder("locked", 0500));
        VERIFY_RESULT((*unpacker)->addFile(
            {.path = "locked/a/large", .mode = 0440, .modified = 1'700'000'000, .size = 5'000'000},
            data));
        VERIFY_RESULT((*unpacker)->addFolder("locked/a", 0555));
        VERIFY_RESULT((*unpacker)->addFolder("empty", 0700));
        VERIFY_RESULT((*unpacker)->addLink("locked/link", "a/large"));
        VERIFY_RESULT((*unpacker)->addLink("dangling", "nowhere"));
        VERIFY_RESULT((*unpacker)->finish());

        QVERIFY(fileContent(m_top + u"/locked/link"_s) == large);
        const auto status = statusOf(m_top + u"/locked/a/large"_s);
        QCOMPARE(status.st_mode & 07777, 0440U);
        QCOMPARE(status.st_mtime, 1'700'000'000);
        QCOMPARE(statusOf(m_top + u"/locked"_s).st_mode & 07777, 0500U);
        QCOMPARE(statusOf(m_top + u"/locked/a"_s).st_mode & 07777, 0555U);
        QCOMPARE(statusOf(m_top + u"/empty"_s).st_mode & 07777, 0700U);
        QVERIFY(S_ISLNK(statusOf(m_top + u"/dangling"_s).st_mode));
        QCOMPARE(runProgram(u"chmod"_s, {u"-R"_s, u"u+w"_s, m_top}).status, 0);
    }

    void modesDoNotDependOnTheUmask()
    {
        const mode_t before = ::umask(0077);
        auto unpacker = Unpacker::open(m_top);
        MemorySource data("x");
        const auto added = (*unpacker)->addFile({.path = "f", .mode = 07644}, data);
        ::umask(before);
        VERIFY_RESULT(added);
        VERIFY_RESULT((*unpacker)->finish());
        QCOMPARE(statusOf(m_top + u"/f"_s).st_mode & 07777, 0644U);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("reason");
        const QString badPath = u"archive-bad-path"_s;
        const QString out = u"link-points-out"_s;
        const QString twice = u"archive-duplicate-path"_s;
        QTest::newRow("..") << QStringList{u"F ../evil x"_s} << badPath;
        QTest::newRow("in the middle") << QStringList{u"F a/../../evil x"_s} << badPath;
        QTest::newRow("absolute") << QStringList{u"F /tmp/evil x"_s} << badPath;
        QTest::newRow("empty") << QStringList{u"D "_s} << badPath;
        QTest::newRow("name too long") << QStringList{u"F "_s + QString(300, u'n')} << badPath;
        QTest::newRow("absolute link") << QStringList{u"L l /etc/passwd"_s} << out;
        QTest::newRow("link above the top") << QStringList{u"L l ../x"_s} << out;
        QTest::newRow("deep link above the top") << QStringList{u"L a/b/l ../../../x"_s} << out;
        QTest::newRow("link to the top's own name") << QStringList{u"L l ../top/x"_s} << out;
        QTest::newRow("link without target") << QStringList{u"L l "_s} << out;
        QTest::newRow("link out through a link")
            << QStringList{u"D a/b"_s, u"L a/b/c ../.."_s, u"L l a/b/c/.."_s} << out;
        QTest::newRow("file twice") << QStringList{u"F f 1"_s, u"F f 2"_s} << twice;
        QTest::newRow("folder twice") << QStringList{u"D d"_s, u"D d"_s} << twice;
        QTest::newRow("file over folder") << QStringList{u"D d"_s, u"F d x"_s} << twice;
        QTest::newRow("folder over file") << QStringList{u"F f x"_s, u"D f"_s} << twice;
        QTest::newRow("file in a file") << QStringList{u"F f x"_s, u"F f/g x"_s} << twice;
        QTest::newRow("file through a link") << QStringList{u"L l d"_s, u"F l/evil x"_s} << twice;
        QTest::newRow("link over file") << QStringList{u"F f x"_s, u"L f g"_s} << twice;
        QTest::newRow("link twice") << QStringList{u"L l a"_s, u"L l b"_s} << twice;
    }

    void refuses()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, reason);
        auto unpacker = Unpacker::open(m_top);
        VERIFY_RESULT(unpacker);
        const auto result = addLines(**unpacker, lines);
        QVERIFY(!result);
        QCOMPARE(result.error().reason(), reason);
        QCOMPARE(result.error().code, ErrorCode::ArchiveDamaged);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"top"_s});
        // No link stays that nobody checked.
        const auto links = runProgram(u"find"_s, {m_top, u"-type"_s, u"l"_s});
        QCOMPARE(links.output, QByteArray());
    }

    void neverOverwritesOrFollowsWhatIsThere()
    {
        QVERIFY(QDir(m_dir->path()).mkpath(u"outside"_s));
        QVERIFY(QFile::link(u"../outside"_s, m_top + u"/way"_s));
        QVERIFY(QFile::link(u"../outside/new"_s, m_top + u"/file"_s));
        QVERIFY(putFile(m_top + u"/mine"_s, "mine"));
        auto unpacker = Unpacker::open(m_top);
        for (const char *path : {"way/evil", "file", "mine"}) {
            MemorySource data("evil");
            const auto added = (*unpacker)->addFile({.path = path}, data);
            QVERIFY2(!added, path);
        }
        QCOMPARE(fileContent(m_top + u"/mine"_s), QByteArray("mine"));
        QVERIFY(QDir(m_dir->filePath(u"outside"_s)).isEmpty());
    }

    void keepsLinksInside()
    {
        auto unpacker = Unpacker::open(m_top);
        VERIFY_RESULT(addLines(**unpacker, {u"D a/b"_s, u"F a/f content"_s, u"L a/b/up ../f"_s,
                                            u"L top a/b/../f"_s, u"L self ."_s, u"L loop loop"_s}));
        QCOMPARE(fileContent(m_top + u"/a/b/up"_s), QByteArray("content"));
        QCOMPARE(fileContent(m_top + u"/self/top"_s), QByteArray("content"));
    }

    void aWrongSizeIsDamage()
    {
        auto unpacker = Unpacker::open(m_top);
        MemorySource data("1234");
        VERIFY_FAILURE((*unpacker)->addFile({.path = "f", .size = 5}, data), "archive-member-size");
    }

    void passesTheSourcesErrorOn()
    {
        auto unpacker = Unpacker::open(m_top);
        MemorySource data("1234");
        data.error = Error{.code = ErrorCode::Cancelled, .args = {}, .detail = {}};
        QCOMPARE((*unpacker)->addFile({.path = "f", .size = 5}, data).error().code,
                 ErrorCode::Cancelled);
    }

    void aFullDiskIsSaidWithThePath()
    {
        // This test again, in namespaces of its own, where it may mount a small file system.
        const auto result = runProgram(
            u"unshare"_s, {u"-rm"_s, QCoreApplication::applicationFilePath(), u"--full"_s, m_top});
        REQUIRE_HERE(!result.error.startsWith("unshare: "), "user namespaces are off here");
        QCOMPARE(result.output.trimmed(), "disk-full " + QFile::encodeName(m_top) + "/folder/file");
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_top;
};

namespace {

/// What aFullDiskIsSaidWithThePath() runs on its small file system.
int fillDisk(const QString &top)
{
    if (::mount("none", QFile::encodeName(top).constData(), "tmpfs", 0, "size=64k") != 0)
        return 2;
    auto unpacker = Unpacker::open(top);
    MemorySource data(QByteArray(1'000'000, 'x'));
    const auto added = (*unpacker)->addFile({.path = "folder/file"}, data);
    if (added)
        return 1;
    QTextStream(stdout) << errorCodeName(added.error().code) << ' '
                        << added.error().args.value(u"path"_s).toString() << '\n';
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--full"_L1)
        return fillDisk(app.arguments().value(2));
    UnpackerTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_unpacker.moc"
