// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checksum.h"
#include "postgresql/lsn.h"
#include "postgresql/manifest.h"
#include "verifyresult.h"

#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Reprise;
using namespace Reprise::Postgresql;
using namespace Qt::StringLiterals;

namespace {

/// As a server writes it, with its own checksum.
QByteArray manifestOf(const QByteArrayList &entries)
{
    QByteArray text = "{ \"PostgreSQL-Backup-Manifest-Version\": 2,\n"
                      "\"System-Identifier\": 7575208392451932161,\n\"Files\": [\n" +
                      entries.join(",\n") +
                      "\n],\n\"WAL-Ranges\": [\n{ \"Timeline\": 1, \"Start-LSN\": "
                      "\"0/2000028\", \"End-LSN\": \"0/2000120\" }\n],\n";
    Sha256 hash;
    hash.add(text);
    return text + "\"Manifest-Checksum\": \"" + hash.hex() + "\"}\n";
}

QByteArray entryOf(const QByteArray &path, const QByteArray &content)
{
    const quint32 checksum = qToLittleEndian(crc32c(0, content));
    const QByteArray hex = QByteArray(reinterpret_cast<const char *>(&checksum), 4).toHex();
    return "{ \"Path\": \"" + path + "\", \"Size\": " + QByteArray::number(content.size()) +
           ", \"Last-Modified\": \"2026-11-21 06:00:00 GMT\", \"Checksum-Algorithm\": "
           "\"CRC32C\", \"Checksum\": \"" +
           hex + "\" }";
}

/// Fed in blocks of `step` bytes.
Result<> parse(ManifestParser &parser, const QByteArray &text, qsizetype step)
{
    for (qsizetype at = 0; at < text.size(); at += step) {
        const auto added =
            parser.add(QByteArrayView(text).sliced(at).first(std::min(step, text.size() - at)));
        if (!added)
            return added;
    }
    return parser.finish();
}

} // namespace

class PostgresqlManifestTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatAServerWrote_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("one byte at a time") << 1;
        QTest::newRow("odd blocks") << 777;
        QTest::newRow("at once") << 10'000'000;
    }

    void readsWhatAServerWrote()
    {
        QFETCH(const int, step);
        QFile recorded(u"" REPRISE_TEST_DATA "/postgresql/17/backup_manifest"_s);
        QVERIFY(recorded.open(QIODevice::ReadOnly));
        QByteArrayList paths;
        qint64 bytes = 0;
        ManifestParser parser([&](const ManifestFile &file) {
            paths.append(file.path);
            bytes += file.size;
        });
        VERIFY_RESULT(parse(parser, recorded.readAll(), step));
        QVERIFY(paths.contains("backup_label"));
        QVERIFY(paths.contains("global/pg_control"));
        QVERIFY(paths.size() > 500);
        QVERIFY(bytes > 10'000'000);
        QCOMPARE(parser.walRanges().size(), 1);
        QVERIFY(parser.walRanges().first().end > parser.walRanges().first().start);
        QVERIFY(parser.systemIdentifier().toULongLong() > 0);
    }

    void knowsEncodedPaths()
    {
        QByteArray entry = entryOf("name", "content");
        entry.replace("\"Path\": \"name\"", "\"Encoded-Path\": \"62617365ff\"");
        QByteArrayList paths;
        ManifestParser parser([&](const ManifestFile &file) { paths.append(file.path); });
        VERIFY_RESULT(parse(parser, manifestOf({entry}), 100));
        QCOMPARE(paths, QByteArrayList{"base\xff"});
    }

    void refusesDamage_data()
    {
        const QByteArray whole = manifestOf({entryOf("base/1/112", "content")});
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QByteArray flipped = whole;
        flipped.replace("base/1/112", "base/1/113");
        QTest::newRow("another name") << flipped << u"postgresql-manifest-checksum"_s;
        QTest::newRow("cut off") << whole.first(whole.lastIndexOf("\"Manifest"))
                                 << u"postgresql-manifest-truncated"_s;
        QTest::newRow("empty") << QByteArray() << u"postgresql-manifest-truncated"_s;
        QTest::newRow("more after the end") << whole + "{}\n" << u"postgresql-manifest-syntax"_s;
        QByteArray other = whole;
        other.replace("CRC32C", "SHA999");
        QTest::newRow("unknown checksum") << other << u"postgresql-manifest-syntax"_s;
        QTest::newRow("no lines") << QByteArray(100'000, 'x') << u"postgresql-manifest-syntax"_s;
    }

    void refusesDamage()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        ManifestParser parser([](const ManifestFile &) {});
        const auto parsed = parse(parser, text, 64);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::ArchiveDamaged);
        QCOMPARE(parsed.error().reason(), reason);
    }

    void comparesWhatPassed_data()
    {
        QTest::addColumn<QList<ManifestFile>>("expected");
        QTest::addColumn<QStringList>("problems");
        const ManifestFile a{"base/1/1", 10, 1};
        const ManifestFile b{"base/1/2", 20, 2};
        const ManifestFile c{"global/3", 0, 0};
        QTest::newRow("same") << QList{a, b, c} << QStringList();
        QTest::newRow("other order") << QList{c, a, b} << QStringList();
        QTest::newRow("other size")
            << QList{a, {"base/1/2", 21, 2}, c} << QStringList{u"postgresql-file-size base/1/2"_s};
        QTest::newRow("other content") << QList{a, {"base/1/2", 20, 3}, c}
                                       << QStringList{u"postgresql-file-checksum base/1/2"_s};
        QTest::newRow("not sent") << QList{a, b, c, {"base/9", 1, 1}}
                                  << QStringList{u"postgresql-file-missing base/9"_s};
        QTest::newRow("not listed") << QList{a, c} << QStringList{u"postgresql-files-extra "_s};
        QTest::newRow("rewritten by us")
            << QList{a, b, c, {"postgresql.auto.conf", 88, 5}} << QStringList();
    }

    void comparesWhatPassed()
    {
        QFETCH(const QList<ManifestFile>, expected);
        QFETCH(const QStringList, problems);
        PassedFiles passed;
        passed.add("base/1/1", 10, 1);
        passed.add("base/1/2", 20, 2);
        passed.add("global/3", 0, 0);
        for (const ManifestFile &file : expected)
            passed.compare(file);
        passed.finish();
        QStringList found;
        for (const Note &note : passed.problems())
            found.append(note.code + u' ' + note.args.value(u"path"_s).toString());
        QCOMPARE(found, problems);
        QCOMPARE(passed.problemCount(), problems.size());
    }

    void namesWalSegments_data()
    {
        QTest::addColumn<QByteArray>("lsn");
        QTest::addColumn<quint64>("segmentSize");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("16 MB") << QByteArray("0/56000028") << quint64(16 << 20)
                               << QByteArray("000000010000000000000056");
        QTest::newRow("carry") << QByteArray("A/FF000000") << quint64(16 << 20)
                               << QByteArray("000000010000000A000000FF");
        QTest::newRow("1 GB") << QByteArray("2/C0000000") << quint64(1 << 30)
                              << QByteArray("000000010000000200000003");
    }

    void namesWalSegments()
    {
        QFETCH(const QByteArray, lsn);
        QFETCH(const quint64, segmentSize);
        QFETCH(const QByteArray, name);
        const auto position = parseLsn(lsn);
        QVERIFY(position);
        QCOMPARE(walSegmentName(1, *position, segmentSize), name);
        QVERIFY(!parseLsn("nonsense"));
        QVERIFY(!parseLsn("1/123456789"));
    }
};

QTEST_GUILESS_MAIN(PostgresqlManifestTest)
#include "tst_postgresqlmanifest.moc"
