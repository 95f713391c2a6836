// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/checksum.h"
#include "memorystream.h"
#include "program.h"
#include "verifyresult.h"

#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class ChecksumTest : public QObject
{
    Q_OBJECT
private slots:
    void sha256_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("abc") << QByteArray("abc");
        QTest::newRow("large") << QByteArray("a line\n").repeated(200'000);
    }

    void sha256()
    {
        QFETCH(QByteArray, bytes);
        const QByteArray expected = runProgram(u"sha256sum"_s, {}, bytes).output.first(64);
        Sha256 whole;
        whole.add(bytes);
        QCOMPARE(whole.hex(), expected);
        Sha256 parts;
        parts.add(QByteArrayView(bytes).first(bytes.size() / 3));
        Sha256 moved = std::move(parts);
        moved.add(QByteArrayView(bytes).sliced(bytes.size() / 3));
        QCOMPARE(moved.hex(), expected);
    }

    void crc32cOfTheStandard()
    {
        // RFC 3720, B.4.
        QCOMPARE(crc32c(0, QByteArray(32, '\0')), 0x8a9136aaU);
        QCOMPARE(crc32c(0, QByteArray(32, '\xff')), 0x62a8ab43U);
        QByteArray rising;
        for (char c = 0; c < 32; ++c)
            rising.append(c);
        QCOMPARE(crc32c(0, rising), 0x46dd794eU);
        QCOMPARE(crc32c(0, "123456789"), 0xe3069283U);
        QCOMPARE(crc32c(crc32c(0, "1234"), "56789"), 0xe3069283U);
        QCOMPARE(crc32c(0, QByteArrayView()), 0U);
    }

    void hashesWhatPasses()
    {
        const QByteArray bytes = QByteArray("row\n").repeated(50'000);
        const QByteArray expected = runProgram(u"sha256sum"_s, {}, bytes).output.first(64);
        MemorySink target;
        HashingSink sink(target);
        VERIFY_RESULT(sink.write(bytes));
        VERIFY_RESULT(sink.close());
        QVERIFY(target.closed);
        QVERIFY(target.bytes == bytes);
        QCOMPARE(sink.bytes(), bytes.size());
        QCOMPARE(sink.hex(), expected);

        MemorySource origin(bytes, 999);
        HashingSource source(origin);
        QVERIFY(*readAll(source) == bytes);
        QCOMPARE(source.bytes(), bytes.size());
        QCOMPARE(source.hex(), expected);
    }
};

QTEST_GUILESS_MAIN(ChecksumTest)
#include "tst_checksum.moc"
