// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/filestable.h"
#include "storage/files.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Reprise;

using Files = QMap<QByteArray, QByteArray>;

class FolderLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void takesManyMembersAtOnce();
    void keepsEverythingThatATarCould();
    void givesATarThatProvesItself();
    void opensSingleMembers();
    void refusesBadPaths_data();
    void refusesBadPaths();
    void refusesASizeThatIsNotTrue();
    void linksWhatIsTheSame();
    void neverLinksAResizedFile();
    void readsWhatWasNotReadFor30Days();
    void neverLinksADamagedFile();
    void keepsTheSourceOfLinks();
    void findsDamage_data();
    void findsDamage();
    void writesATableThatReadsBack();
};

namespace {

ino_t inodeOf(const Backup &backup, const QString &path)
{
    struct stat info = {};
    ::stat(QFile::encodeName(backup.folder + u"/files/"_s + path).constData(), &info);
    return info.st_ino;
}

/// A backup that offers `content` as what the last one has.
Result<Backup> backUpAgain(const TestRepository &test, const QByteArray &path,
                           const QByteArray &content, bool *reused)
{
    auto session = test.begin();
    if (!session)
        return std::unexpected(session.error());
    const QByteArray sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    const auto taken = (*session)->reuse({.path = path, .size = content.size()}, sha256);
    if (!taken)
        return std::unexpected(taken.error());
    *reused = *taken;
    if (!*taken) {
        const auto written = TestRepository::write(**session, path, content, content.size());
        if (!written)
            return std::unexpected(written.error());
    }
    return (*session)->finish(TestRepository::facts(), {}, {});
}

void flip(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() / 2);
    const char byte = file.read(1).at(0);
    file.seek(file.size() / 2);
    file.putChar(char(byte ^ 1));
}

} // namespace

void FolderLayoutTest::takesManyMembersAtOnce()
{
    const TestRepository test(Layout::Folder);
    auto session = test.begin();
    VERIFY_RESULT(session);
    std::atomic<int> failures = 0;
    {
        std::vector<std::jthread> threads;
        for (int node = 0; node < 4; ++node) {
            threads.emplace_back([&, node] {
                for (int i = 0; i < 50; ++i) {
                    const QByteArray path =
                        "nodes/" + QByteArray::number(node) + "/f" + QByteArray::number(i);
                    const QByteArray bytes(i * 1000, char('a' + node));
                    if (!TestRepository::write(**session, path, bytes, bytes.size(), i % 2 == 0))
                        ++failures;
                }
            });
        }
    }
    QCOMPARE(failures.load(), 0);
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);
    QCOMPARE(backup->archive.layout, Layout::Folder);
    QCOMPARE(backup->archive.uniqueBytes, backup->archive.bytes);
    QCOMPARE(backup->archive.bytes, treeBytes(backup->folder + u"/files"_s));
    const auto files = test.readAll(*backup);
    VERIFY_RESULT(files);
    QCOMPARE(files->size(), 200);
    QCOMPARE(files->value("nodes/3/f49"), QByteArray(49'000, 'd'));
    QCOMPARE(files->value("nodes/2/f48"), QByteArray(48'000, 'c'));
    QVERIFY(QFile::exists(backup->folder + u"/files/nodes/2/f48.zst"_s));
}

void FolderLayoutTest::keepsEverythingThatATarCould()
{
    const TestRepository test(Layout::Folder);
    auto session = test.begin();
    VERIFY_RESULT(session);
    const QByteArray odd = "tab\tline\nback\\slash \xff";
    VERIFY_RESULT((*session)->addFolder("empty", 0750, 1'600'000'000));
    VERIFY_RESULT((*session)->addLink("link", "../elsewhere", 1'600'000'001));
    VERIFY_RESULT(TestRepository::write(**session, odd, "odd", 3));
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);
    QVERIFY(backup->dataIntact);
    const auto reader = test.repository->read(*backup);
    VERIFY_RESULT(reader);
    QMap<QByteArray, StoredMember> members;
    while (const auto member = (*reader)->nextMember().value())
        members.insert(member->info.path, *member);
    QCOMPARE(members.keys(), QList<QByteArray>({"empty", "link", odd}));
    QCOMPARE(members["empty"].type, StoredMember::Type::Folder);
    QCOMPARE(members["empty"].info.mode, 0750U);
    QCOMPARE(members["empty"].info.modified, 1'600'000'000);
    QCOMPARE(members["link"].type, StoredMember::Type::Link);
    QCOMPARE(members["link"].linkTarget, QByteArray("../elsewhere"));
    QCOMPARE(members[odd].info.mode, 0640U);
    QCOMPARE((*reader)->factFile(u"manifest"_s).value(), QByteArray("fact"));
    VERIFY_FAILURE((*reader)->factFile(u"../manifest.json"_s), "no-such-file");
}

void FolderLayoutTest::givesATarThatProvesItself()
{
    const TestRepository test(Layout::Folder);
    auto session = test.begin();
    VERIFY_RESULT(session);
    VERIFY_RESULT(TestRepository::write(**session, "a/plain", QByteArray(100'000, 'p')));
    VERIFY_RESULT(
        TestRepository::write(**session, "a/packed", QByteArray(3'000'000, 'q'), -1, true));
    VERIFY_RESULT(TestRepository::write(**session, "odd\nname", "odd"));
    VERIFY_RESULT((*session)->addLink("a/link", "plain", 1'600'000'001));
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);

    const auto stored = test.repository->readStored(*backup);
    VERIFY_RESULT(stored);
    const auto bytes = TestRepository::readAll(**stored);
    VERIFY_RESULT(bytes);
    QFile tar(test.folder.filePath(downloadName(*backup)));
    QVERIFY(tar.fileName().endsWith(u"shop-"_s + backup->id + u".tar"_s));
    QVERIFY(tar.open(QIODevice::WriteOnly) && tar.write(*bytes) == bytes->size());
    tar.close();
    QProcess shell;
    shell.setWorkingDirectory(test.folder.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"/bin/sh"_s, {u"-ec"_s,
                               u"tar -tf \"$1\" | head -2; tar -xf \"$1\"; cd shop-*; "
                               u"sha256sum --quiet -c SHA256SUMS; zstd -dqc a/packed.zst | wc -c; "
                               u"readlink a/link; stat -c %a a/plain"_s,
                               u"sh"_s, tar.fileName()});
    QVERIFY(shell.waitForFinished());
    const QString top = u"shop-"_s + backup->id;
    QCOMPARE(QString::fromUtf8(shell.readAll()),
             top + u"/\n"_s + top + u"/SHA256SUMS\n3000000\nplain\n640\n"_s);
    QCOMPARE(shell.exitCode(), 0);
}

void FolderLayoutTest::opensSingleMembers()
{
    const TestRepository test(Layout::Folder);
    const auto backup = test.backUp({{"a/1", "one"}, {"b/2", "two"}});
    VERIFY_RESULT(backup);
    const auto reader = test.repository->read(*backup);
    VERIFY_RESULT(reader);
    const auto two = (*reader)->openMember("b/2");
    const auto one = (*reader)->openMember("a/1");
    VERIFY_RESULT(two);
    VERIFY_RESULT(one);
    QCOMPARE(TestRepository::readAll(**one).value(), QByteArray("one"));
    QCOMPARE(TestRepository::readAll(**two).value(), QByteArray("two"));
    VERIFY_FAILURE((*reader)->openMember("README.txt"), "no-such-file");
    VERIFY_FAILURE((*reader)->openMember("../manifest.json"), "no-such-file");
}

void FolderLayoutTest::refusesBadPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const QByteArray path : {"", "/etc/passwd", "..", "a/../../b", "a//b", "./a", "a/",
                                  "SHA256SUMS", "files.tsv", "README.txt"})
        QTest::newRow(path.constData()) << path;
    QTest::newRow("nul") << QByteArray("a\0b", 3);
}

void FolderLayoutTest::refusesBadPaths()
{
    QFETCH(QByteArray, path);
    const TestRepository test(Layout::Folder);
    const auto session = test.begin();
    VERIFY_RESULT(session);
    VERIFY_FAILURE((*session)->openMember({.path = path}), "bad-member-path");
    VERIFY_FAILURE((*session)->addFolder(path, 0700, 0), "bad-member-path");
    VERIFY_FAILURE((*session)->addLink(path, "x", 0), "bad-member-path");
    VERIFY_FAILURE((*session)->reuse({.path = path}, {}), "bad-member-path");
    // Nor through a link of its own.
    VERIFY_RESULT((*session)->addLink("out", test.folder.path().toUtf8(), 0));
    QVERIFY(!(*session)->openMember({.path = "out/file"}));
    QVERIFY(!QFile::exists(test.folder.filePath(u"file"_s)));
}

void FolderLayoutTest::refusesASizeThatIsNotTrue()
{
    const TestRepository test(Layout::Folder);
    auto session = test.begin();
    VERIFY_RESULT(session);
    VERIFY_FAILURE(TestRepository::write(**session, "a", "12345", 6), "member-size-differs");
    VERIFY_RESULT(TestRepository::write(**session, "b", "1", 1));
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);
    QCOMPARE(*test.readAll(*backup), (Files{{"b", "1"}}));
    QVERIFY(!QFile::exists(backup->folder + u"/files/a"_s));
}

void FolderLayoutTest::linksWhatIsTheSame()
{
    const TestRepository test(Layout::Folder);
    const QByteArray content(200'000, 'x');
    const auto first = test.backUp({{"a", content}});
    VERIFY_RESULT(first);
    bool reused = false;
    const auto second = backUpAgain(test, "sub/b", content, &reused);
    VERIFY_RESULT(second);
    QVERIFY(reused);
    QCOMPARE(inodeOf(*first, u"a"_s), inodeOf(*second, u"sub/b"_s));
    QVERIFY(second->archive.uniqueBytes < 10'000);
    QVERIFY(second->archive.bytes > 200'000);
    // Deleting one is deleting a folder: the other is whole.
    VERIFY_RESULT(test.repository->changeService(
        u"shop"_s, [](ServiceRecord &record) { record.binDays = 0; }));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, first->id, u"test"_s));
    QCOMPARE(*test.readAll(*second), (Files{{"sub/b", content}}));
}

void FolderLayoutTest::neverLinksAResizedFile()
{
    const TestRepository test(Layout::Folder);
    const auto first = test.backUp({{"a", "content"}});
    VERIFY_RESULT(first);
    const auto session = test.begin();
    VERIFY_RESULT(session);
    QVERIFY(QFile::resize(first->folder + u"/files/a"_s, 3));
    const QByteArray sha256 =
        QCryptographicHash::hash("content", QCryptographicHash::Sha256).toHex();
    QCOMPARE((*session)->reuse({.path = "a", .size = 7}, sha256).value(), false);
}

void FolderLayoutTest::readsWhatWasNotReadFor30Days()
{
    TestRepository test(Layout::Folder);
    const auto first = test.backUp({{"a", "content"}});
    VERIFY_RESULT(first);
    bool reused = false;
    test.clock.advance(29 * 24 * 3600);
    const auto second = backUpAgain(test, "a", "content", &reused);
    VERIFY_RESULT(second);
    QVERIFY(reused);
    // Flipped, in both, as they are one file; its age is that of the first reading.
    flip(first->folder + u"/files/a"_s);
    test.clock.advance(2 * 24 * 3600);
    const auto third = backUpAgain(test, "a", "content", &reused);
    VERIFY_RESULT(third);
    QVERIFY(!reused);
    QCOMPARE(*test.readAll(*third), (Files{{"a", "content"}}));
    VERIFY_FAILURE(test.readAll(*second), "file-hash-differs");
    const auto fourth = backUpAgain(test, "a", "content", &reused);
    VERIFY_RESULT(fourth);
    QVERIFY(reused);
}

void FolderLayoutTest::neverLinksADamagedFile()
{
    const TestRepository test(Layout::Folder);
    const auto first = test.backUp({{"a", "content"}});
    VERIFY_RESULT(first);
    flip(first->folder + u"/files/a"_s);
    // Found by a verification; a person accepted it nevertheless.
    VERIFY_RESULT(test.repository->changeMarks(*first, [&](Marks &marks) {
        marks.verified = Marks::Verified{.at = test.clock.now(), .ok = false, .problems = {}};
        marks.accepted = true;
    }));
    bool reused = true;
    const auto second = backUpAgain(test, "a", "content", &reused);
    VERIFY_RESULT(second);
    QVERIFY(!reused);
    QCOMPARE(*test.readAll(*second), (Files{{"a", "content"}}));
}

void FolderLayoutTest::keepsTheSourceOfLinks()
{
    const TestRepository test(Layout::Folder);
    const auto first = test.backUp({{"a", "content"}});
    VERIFY_RESULT(first);
    auto session = test.begin();
    VERIFY_RESULT(session);
    VERIFY_FAILURE(test.repository->remove(u"shop"_s, first->id, u"test"_s), "backup-in-use");
    VERIFY_RESULT((*session)->fail({}, {}, {}));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, first->id, u"test"_s));
}

void FolderLayoutTest::findsDamage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("reason");
    QTest::newRow("flipped") << u"a"_s << u"flip"_s << u"file-hash-differs"_s;
    QTest::newRow("flipped zstd") << u"z.zst"_s << u"flip"_s << u"file-hash-differs"_s;
    QTest::newRow("truncated") << u"a"_s << u"truncate"_s << u"file-size-differs"_s;
    QTest::newRow("truncated zstd") << u"z.zst"_s << u"truncate"_s << u"file-hash-differs"_s;
    QTest::newRow("longer") << u"a"_s << u"append"_s << u"file-size-differs"_s;
    QTest::newRow("longer zstd") << u"z.zst"_s << u"append"_s << u"file-hash-differs"_s;
    QTest::newRow("missing") << u"a"_s << u"remove"_s << u"file-missing"_s;
    QTest::newRow("a link") << u"a"_s << u"link"_s << u"file-missing"_s;
    QTest::newRow("sums") << u"SHA256SUMS"_s << u"flip"_s << u"file-hash-differs"_s;
    QTest::newRow("table") << u"files.tsv"_s << u"flip"_s << u"file-hash-differs"_s;
    QTest::newRow("no table") << u"files.tsv"_s << u"remove"_s << u"file-missing"_s;
    QTest::newRow("readme") << u"README.txt"_s << u"append"_s << u"file-hash-differs"_s;
}

void FolderLayoutTest::findsDamage()
{
    QFETCH(QString, file);
    QFETCH(QString, what);
    QFETCH(QString, reason);
    const TestRepository test(Layout::Folder);
    auto session = test.begin();
    VERIFY_RESULT(session);
    QByteArray noise;
    for (int i = 0; i < 10'000; ++i)
        noise += QByteArray::number(i * 7919);
    VERIFY_RESULT(TestRepository::write(**session, "a", noise));
    VERIFY_RESULT(TestRepository::write(**session, "z", noise, -1, true));
    const auto backup = (*session)->finish(TestRepository::facts(), {}, {});
    VERIFY_RESULT(backup);
    QFile damaged(backup->folder + u"/files/"_s + file);
    if (what == u"flip"_s)
        flip(damaged.fileName());
    else if (what == u"truncate"_s)
        QVERIFY(damaged.resize(damaged.size() - 1));
    else if (what == u"append"_s)
        QVERIFY(damaged.resize(damaged.size() + 1));
    else
        QVERIFY(damaged.remove());
    if (what == u"link"_s)
        QVERIFY(QFile::link(u"/etc/passwd"_s, damaged.fileName()));
    const auto read = test.readAll(*backup);
    QVERIFY(!read);
    QCOMPARE(read.error().reason(), reason);
    QCOMPARE(read.error().code, ErrorCode::ArchiveDamaged);
    QCOMPARE(read.error().args[u"backup"_s].toString(), backup->id);
    const auto stored = test.repository->readStored(*backup);
    QVERIFY(!stored || !TestRepository::readAll(**stored));
}

void FolderLayoutTest::writesATableThatReadsBack()
{
    const FileRow row{.path = "a\tb\nc\\d\re",
                      .size = 5,
                      .modified = -1,
                      .mode = 04755,
                      .sha256 = "abc",
                      .type = FileRow::Type::File,
                      .compressed = true,
                      .storedSize = 7,
                      .storedSha256 = "def",
                      .lastRead = 9,
                      .linkTarget = "\\t"};
    FilesTableReader reader(filesTableHeader() + filesTableLine(row));
    const auto read = reader.next();
    QVERIFY(read);
    QCOMPARE(filesTableLine(*read), filesTableLine(row));
    QVERIFY(*read == row);
    QVERIFY(!reader.next());
    QVERIFY(reader.isWhole());
    FilesTableReader torn(filesTableHeader() + filesTableLine(row).chopped(3));
    QVERIFY(!torn.next());
    QVERIFY(!torn.isWhole());
}

QTEST_GUILESS_MAIN(FolderLayoutTest)
#include "tst_folderlayout.moc"
