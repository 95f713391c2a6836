// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/tar.h"
#include "memorystream.h"
#include "program.h"
#include "verifyresult.h"

#include <KTar>
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

struct Member
{
    StoredMember::Type type;
    QByteArray path;
    QByteArray content;
    unsigned mode = 0644;
    bool operator==(const Member &) const = default;
};

constexpr qint64 moment = 1'700'000'000;
constexpr auto File = StoredMember::Type::File;
constexpr auto Folder = StoredMember::Type::Folder;
constexpr auto Link = StoredMember::Type::Link;

Result<> writeMember(TarWriter &tar, const Member &member)
{
    if (member.type == Folder)
        return tar.addFolder(member.path, member.mode, moment);
    if (member.type == Link)
        return tar.addLink(member.path, member.content, moment);
    return tar
        .beginFile({.path = member.path,
                    .mode = member.mode,
                    .modified = moment,
                    .size = member.content.size()})
        .and_then([&] { return tar.write(member.content); })
        .and_then([&] { return tar.endFile(); });
}

Result<QByteArray> packed(const QList<Member> &members)
{
    MemorySink sink;
    TarWriter tar(sink);
    for (const Member &member : members) {
        if (auto written = writeMember(tar, member); !written)
            return std::unexpected(written.error());
    }
    if (auto finished = tar.finish(); !finished)
        return std::unexpected(finished.error());
    return sink.bytes;
}

Result<QList<Member>> unpacked(Source &origin)
{
    QList<Member> members;
    TarReader tar(origin);
    for (;;) {
        const auto next = tar.next();
        if (!next)
            return std::unexpected(next.error());
        if (!*next)
            return members;
        const StoredMember &stored = **next;
        Member member{stored.type, stored.info.path, stored.linkTarget, stored.info.mode};
        if (stored.data) {
            const auto content = readAll(*stored.data);
            if (!content)
                return std::unexpected(content.error());
            member.content = *content;
        }
        members.append(member);
    }
}

Result<QList<Member>> unpacked(const QByteArray &bytes, qsizetype blockSize = 7000)
{
    MemorySource origin(bytes, blockSize);
    return unpacked(origin);
}

QList<Member> allSorts()
{
    return {
        {Folder, "data", {}, 0700},
        {Folder, "data/empty", {}, 01755},
        {File, "data/empty file", "", 0600},
        {File, "data/one", "1", 0640},
        {File, "data/block", QByteArray(512, 'b'), 0644},
        {File, "data/large", QByteArray(300'001, 'l'), 0444},
        {Link, "data/link", "../data/one", 0777},
        {File, "data/" + QByteArray(90, 'x') + "/" + QByteArray(250, 'y'), "long", 0644},
        {Link, "data/far", QByteArray(300, 't'), 0777},
        {File, "data/caf\xc3\xa9", "composed", 0644},
        {File, "data/cafe\xcc\x81", "decomposed: another name", 0644},
        {File, "data/latin1 \xe9\xff", "not UTF-8", 0644},
        {Link, "data/\xe2\x82\xac", "caf\xc3\xa9/e\xcc\x81", 0777},
        {File, "data/new\nline\ttab\\ \"quote\"", "q", 0644},
        {File, "data/zeros", QByteArray(3000, '\0'), 0644},
    };
}

/// A ustar header with a right checksum, and what belongs to it.
QByteArray crafted(const QByteArray &name, char type, const QByteArray &target = {},
                   const QByteArray &content = {})
{
    QByteArray header(512, '\0');
    const auto put = [&](qsizetype at, const QByteArray &text) {
        header.replace(at, text.size(), text);
    };
    put(0, name.left(100));
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(content.size(), 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    put(156, QByteArray(1, type));
    put(157, target);
    put(257, QByteArray("ustar\00000", 8));
    int sum = 0;
    for (const char c : std::as_const(header))
        sum += uchar(c);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    const qsizetype padding = (512 - content.size() % 512) % 512;
    return header + content + QByteArray(padding, '\0');
}

const QByteArray endOfArchive(1024, '\0');

} // namespace

class TarTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBack_data()
    {
        QTest::addColumn<qsizetype>("blockSize");
        for (const qsizetype size : {1, 511, 512, 7000, 1'000'000})
            QTest::addRow("blocks of %lld", qint64(size)) << size;
    }

    void comesBack()
    {
        QFETCH(qsizetype, blockSize);
        const auto bytes = packed(allSorts());
        VERIFY_RESULT(bytes);
        const auto members = unpacked(*bytes, blockSize);
        VERIFY_RESULT(members);
        QCOMPARE(members->size(), allSorts().size());
        for (qsizetype i = 0; i < members->size(); ++i) {
            QCOMPARE(members->at(i).path, allSorts().at(i).path);
            QVERIFY(members->at(i) == allSorts().at(i));
        }
    }

    void equalContentGivesEqualBytes() { QVERIFY(*packed(allSorts()) == *packed(allSorts())); }

    void endsWithExactlyTheEndBlocks()
    {
        QVERIFY(*packed({}) == endOfArchive);
        const QByteArray bytes = *packed({{File, "a", "x"}});
        QCOMPARE(bytes.size(), 512 + 512 + 1024);
    }

    void gnuTarReadsIt()
    {
        QTemporaryDir dir;
        const auto result =
            runProgram(u"tar"_s, {u"-xpf"_s, u"-"_s}, *packed(allSorts()), dir.path());
        QCOMPARE(result.status, 0);
        for (const Member &member : allSorts()) {
            const QByteArray path = QFile::encodeName(dir.path()) + '/' + member.path;
            struct stat status = {};
            QVERIFY2(::lstat(path.constData(), &status) == 0, path.constData());
            if (member.type != Link)
                QCOMPARE(status.st_mode & 07777, member.mode);
            QCOMPARE(status.st_mtime, moment);
            if (member.type == File) {
                const std::unique_ptr<FILE, int (*)(FILE *)> stream(::fopen(path.constData(), "rb"),
                                                                    &::fclose);
                QFile content;
                QVERIFY(content.open(stream.get(), QIODevice::ReadOnly));
                QVERIFY(content.readAll() == member.content);
            }
        }
        // Qt cannot remove a file whose name is not UTF-8.
        QCOMPARE(runProgram(u"rm"_s, {u"-r"_s, dir.path()}).status, 0);
    }

    void gnuTarSaysNothingAboutUtf8Names()
    {
        QList<Member> members = allSorts();
        members.removeIf([](const Member &m) { return m.path.contains('\xff'); });
        const auto result = runProgram(u"tar"_s, {u"-tf"_s, u"-"_s}, *packed(members));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.error, QByteArray());
    }

    void kArchiveReadsShortNames()
    {
        QByteArray bytes = *packed({{Folder, "top", {}, 0755}, {File, "top/a", "content of a"}});
        QBuffer buffer(&bytes);
        KTar tar(&buffer);
        QVERIFY(tar.open(QIODevice::ReadOnly));
        const KArchiveFile *found = tar.directory()->file(u"top/a"_s);
        QVERIFY(found);
        QCOMPARE(found->data(), QByteArray("content of a"));
    }

    void readsWhatGnuTarWrites_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"gnu", "pax", "posix"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }

    void readsWhatGnuTarWrites()
    {
        QFETCH(QString, format);
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"in/folder"_s));
        const QString longName = QString(200, u'n');
        QVERIFY(putFile(dir.filePath(u"in/folder/"_s + longName), "long"));
        QVERIFY(putFile(dir.filePath(u"in/é"_s), "umlaut"));
        QFile sparse(dir.filePath(u"in/sparse"_s));
        QVERIFY(sparse.open(QIODevice::WriteOnly));
        QVERIFY(sparse.seek(1'000'000));
        sparse.write("middle");
        QVERIFY(sparse.resize(3'000'000));
        sparse.close();
        const auto made =
            runProgram(u"tar"_s, {u"--format="_s + format, u"--sparse"_s, u"--sort=name"_s, u"-C"_s,
                                  dir.filePath(u"in"_s), u"-cf"_s, u"-"_s, u"."_s});
        QCOMPARE(made.status, 0);
        const auto members = unpacked(made.output);
        VERIFY_RESULT(members);
        QMap<QByteArray, QByteArray> contents;
        for (const Member &member : *members)
            contents.insert(member.path, member.content);
        QCOMPARE(contents.keys(),
                 QByteArrayList({"folder", "folder/" + longName.toUtf8(), "sparse", "\xc3\xa9"}));
        QCOMPARE(contents.value("\xc3\xa9"), QByteArray("umlaut"));
        QByteArray expected(3'000'000, '\0');
        expected.replace(1'000'000, 6, "middle");
        QVERIFY(contents.value("sparse") == expected);
    }

    void membersMayBeSkipped()
    {
        MemorySource origin(*packed(allSorts()));
        TarReader tar(origin);
        qsizetype count = 0;
        for (auto next = tar.next();; next = tar.next()) {
            VERIFY_RESULT(next);
            if (!*next)
                break;
            ++count;
        }
        QCOMPARE(count, allSorts().size());
    }

    void holdsMoreThanEightGigabytes();

    void refusesAWrongSize()
    {
        MemorySink sink;
        TarWriter tar(sink);
        VERIFY_RESULT(tar.beginFile({.path = "short", .size = 5}));
        VERIFY_RESULT(tar.write("1234"));
        VERIFY_FAILURE(tar.endFile(), "archive-member-size");

        TarWriter other(sink);
        VERIFY_RESULT(other.beginFile({.path = "long", .size = 5}));
        VERIFY_RESULT(other.write("1234"));
        VERIFY_FAILURE(other.write("56"), "archive-member-size");
    }

    void refusesHostileArchives_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &reason) {
            QTest::newRow(name) << bytes << reason;
        };
        const QString badPath = u"archive-bad-path"_s;
        const QString badType = u"archive-bad-type"_s;
        const QString truncated = u"archive-truncated"_s;
        const QString trailing = u"archive-trailing-bytes"_s;
        const QByteArray good = crafted("good", '0', {}, "content");
        row("../", crafted("../evil", '0') + endOfArchive, badPath);
        row("a/../../b", crafted("a/../../b", '0') + endOfArchive, badPath);
        row("..", crafted("..", '5') + endOfArchive, badPath);
        row("absolute", crafted("/etc/passwd", '0') + endOfArchive, badPath);
        row("no name", crafted(".", '0', {}, "x") + endOfArchive, badPath);
        row("hard link", crafted("l", '1', "good") + endOfArchive, badType);
        row("character device", crafted("c", '3') + endOfArchive, badType);
        row("block device", crafted("b", '4') + endOfArchive, badType);
        row("fifo", crafted("f", '6') + endOfArchive, badType);
        row("empty input", {}, truncated);
        row("no end blocks", good, truncated);
        row("one end block", good + QByteArray(512, '\0'), truncated);
        row("bytes after the end", good + endOfArchive + "x", trailing);
        row("a member after the end", good + endOfArchive + good + endOfArchive, trailing);
        row("bytes far after the end", good + endOfArchive + QByteArray(9000, '\0') + "x",
            trailing);
        row("half a block of zeros", good + endOfArchive + QByteArray(100, '\0'), trailing);
        row("text", QByteArray("This is no tar.\n").repeated(100), u"archive-corrupt"_s);
        QByteArray flipped = good;
        flipped[2] = 'X';
        row("flipped byte in a header", flipped + endOfArchive, u"archive-corrupt"_s);
        row("flipped byte in the second header", good + flipped + endOfArchive,
            u"archive-corrupt"_s);
    }

    void refusesHostileArchives()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        for (const qsizetype blockSize : {1, 512, 100'000}) {
            const auto members = unpacked(bytes, blockSize);
            QVERIFY(!members);
            QCOMPARE(members.error().reason(), reason);
            QCOMPARE(members.error().code, ErrorCode::ArchiveDamaged);
        }
    }

    void acceptsPaddingAfterTheEnd()
    {
        VERIFY_RESULT(unpacked(crafted("good", '0') + endOfArchive + QByteArray(8192, '\0')));
    }

    void refusesEveryTruncation()
    {
        const QByteArray bytes =
            *packed({{Folder, "d", {}, 0755},
                     {File, "d/" + QByteArray(200, 'n'), QByteArray(1500, 'c')},
                     {File, "e", "end"}});
        for (qsizetype size = 0; size < bytes.size(); size += 37) {
            const auto members = unpacked(bytes.first(size));
            QVERIFY2(!members, qPrintable(QString::number(size)));
            QCOMPARE(members.error().code, ErrorCode::ArchiveDamaged);
        }
    }

    void passesTheErrorsOfOthersOn()
    {
        const Error unreachable{.code = ErrorCode::Unreachable, .args = {}, .detail = u"gone"_s};
        const QByteArray bytes = *packed(allSorts());
        for (const qsizetype size :
             {qsizetype(0), qsizetype(700), bytes.size() / 2, bytes.size()}) {
            MemorySource origin(bytes.first(size));
            origin.error = unreachable;
            const auto members = unpacked(origin);
            QVERIFY(!members);
            QCOMPARE(members.error(), unreachable);
        }

        MemorySink full;
        full.limit = 100'000;
        full.error = {.code = ErrorCode::DiskFull, .args = {}, .detail = {}};
        TarWriter tar(full);
        VERIFY_RESULT(tar.beginFile({.path = "a", .size = 200'000}));
        QCOMPARE(tar.write(QByteArray(200'000, 'x')).error().code, ErrorCode::DiskFull);
    }
};

void TarTest::holdsMoreThanEightGigabytes()
{
    /// Counts, and keeps only the beginning.
    class CountingSink : public Sink
    {
    public:
        Result<> write(QByteArrayView bytes) override
        {
            if (head.size() < 4096)
                head.append(bytes.first(std::min<qsizetype>(4096, bytes.size())));
            count += bytes.size();
            return {};
        }
        Result<> close() override { return {}; }
        QByteArray head;
        qint64 count = 0;
    };
    /// The head, then zeros up to `size`.
    class ZeroSource : public Source
    {
    public:
        Result<QByteArrayView> read() override
        {
            if (offset == 0) {
                offset = head.size();
                return QByteArrayView(head);
            }
            const qint64 count = std::min<qint64>(size - offset, zeros.size());
            offset += count;
            return QByteArrayView(zeros).first(qsizetype(count));
        }
        QByteArray head;
        QByteArray zeros = QByteArray(4 * 1024 * 1024, '\0');
        qint64 size = 0;
        qint64 offset = 0;
    };

    constexpr qint64 nineGigabytes = 9LL * 1024 * 1024 * 1024;
    const QByteArray zeros(64 * 1024 * 1024, '\0');
    CountingSink sink;
    TarWriter tar(sink);
    VERIFY_RESULT(tar.beginFile({.path = "huge", .size = nineGigabytes}));
    for (qint64 done = 0; done < nineGigabytes; done += zeros.size())
        VERIFY_RESULT(tar.write(zeros));
    VERIFY_RESULT(tar.endFile());
    VERIFY_RESULT(tar.finish());

    const auto listed = runProgram(u"sh"_s, {u"-c"_s, u"tar -tvf - | head -n 1"_s}, sink.head);
    QVERIFY2(listed.output.contains(QByteArray::number(nineGigabytes)), listed.output.constData());

    ZeroSource origin;
    origin.head = sink.head;
    origin.size = sink.count;
    TarReader reader(origin);
    const auto member = reader.next();
    VERIFY_RESULT(member);
    QCOMPARE((*member)->info.size, nineGigabytes);
    const auto end = reader.next();
    VERIFY_RESULT(end);
    QVERIFY(!*end);
}

QTEST_GUILESS_MAIN(TarTest)
#include "tst_tar.moc"
