// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zstd.h"
#include "memorystream.h"
#include "program.h"
#include "verifyresult.h"

#include <KCompressionDevice>
#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Half random, half text: compresses, but not to nothing.
QByteArray sampleBytes(qsizetype count)
{
    QRandomGenerator random(1);
    QByteArray bytes;
    bytes.reserve(count + 64);
    while (bytes.size() < count) {
        bytes.append(QByteArray::number(random.generate64()));
        bytes.append("a row of a table that repeats itself");
    }
    bytes.truncate(count);
    return bytes;
}

QByteArray compressed(const QByteArray &bytes, int workers = 2)
{
    MemorySink sink;
    ZstdSink zstd(sink, 1, workers);
    for (qsizetype at = 0; at < bytes.size(); at += 32'768) {
        if (!zstd.write(
                QByteArrayView(bytes).sliced(at, std::min<qsizetype>(32'768, bytes.size() - at))))
            return {};
    }
    return zstd.close() && sink.closed ? sink.bytes : QByteArray();
}

Result<QByteArray> decompressed(const QByteArray &bytes, qsizetype blockSize = 10'000)
{
    MemorySource origin(bytes, blockSize);
    ZstdSource zstd(origin);
    return readAll(zstd);
}

} // namespace

class ZstdTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("workers");
        for (const int workers : {0, 1, 2}) {
            for (const qsizetype size : {0, 1, 100'000, 9'000'000})
                QTest::addRow("%lld bytes, %d workers", qint64(size), workers) << size << workers;
        }
    }

    void comesBack()
    {
        QFETCH(qsizetype, size);
        QFETCH(int, workers);
        const QByteArray bytes = sampleBytes(size);
        const QByteArray packed = compressed(bytes, workers);
        QVERIFY(!packed.isEmpty());
        const auto back = decompressed(packed);
        VERIFY_RESULT(back);
        QVERIFY(*back == bytes);

        const auto independent = runProgram(u"zstd"_s, {u"-dc"_s}, packed);
        QCOMPARE(independent.status, 0);
        QVERIFY(independent.output == bytes);
    }

    void isOneFrameForKArchiveToo()
    {
        const QByteArray bytes = sampleBytes(5'000'000);
        QByteArray packed = compressed(bytes);
        QBuffer buffer(&packed);
        KCompressionDevice device(&buffer, false, KCompressionDevice::Zstd);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QVERIFY(device.readAll() == bytes);
    }

    void readsWhatZstdWrites()
    {
        const QByteArray bytes = sampleBytes(3'000'000);
        for (const QString &option : {u"-1"_s, u"-19"_s, u"--long=27"_s, u"--no-check"_s}) {
            const auto packed = runProgram(u"zstd"_s, {u"-c"_s, option}, bytes);
            QCOMPARE(packed.status, 0);
            const auto back = decompressed(packed.output);
            VERIFY_RESULT(back);
            QVERIFY(*back == bytes);
        }
    }

    void readsManyFrames()
    {
        const QByteArray bytes = sampleBytes(700'000);
        const QByteArray frame = compressed(bytes);
        // A skippable frame (RFC 8878, 3.1.2) of three bytes in between.
        for (const qsizetype blockSize : {qsizetype(1), qsizetype(1000), qsizetype(1'000'000)}) {
            const auto back = decompressed(frame + QByteArray::fromHex("502A4D1803000000616263") +
                                               frame + compressed({}),
                                           blockSize);
            VERIFY_RESULT(back);
            QVERIFY(*back == bytes + bytes);
        }
    }

    void refusesATooLargeWindow()
    {
        const auto packed =
            runProgram(u"zstd"_s, {u"-c"_s, u"--ultra"_s, u"--long=28"_s}, sampleBytes(1'000'000));
        QCOMPARE(packed.status, 0);
        VERIFY_FAILURE(decompressed(packed.output), "archive-corrupt");
    }

    void refusesEveryTruncation()
    {
        const QByteArray packed = compressed(sampleBytes(2000));
        for (qsizetype size = 0; size < packed.size(); ++size) {
            const auto back = decompressed(packed.first(size));
            VERIFY_FAILURE(back, "archive-truncated");
            QCOMPARE(back.error().code, ErrorCode::ArchiveDamaged);
        }
    }

    void refusesTrailingBytes()
    {
        const QByteArray packed = compressed(sampleBytes(2000));
        VERIFY_FAILURE(decompressed(packed + "more bytes"), "archive-trailing-bytes");
        VERIFY_FAILURE(decompressed(packed + QByteArray(512, '\0')), "archive-trailing-bytes");
        QVERIFY(!decompressed(packed + "x"));
        VERIFY_FAILURE(decompressed("not zstd at all"), "archive-corrupt");
    }

    /// Which of them changed the content is for the checksums of archive and files to say.
    void survivesEveryFlippedBit()
    {
        const QByteArray packed = compressed(sampleBytes(1500));
        for (qsizetype at = 0; at < packed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = packed;
                damaged[at] = char(damaged.at(at) ^ (1 << bit));
                const auto back = decompressed(damaged);
                QVERIFY2(back || back.error().code == ErrorCode::ArchiveDamaged,
                         qPrintable(QString::number(at)));
            }
        }
    }

    void passesTheErrorsOfOthersOn()
    {
        const Error unreachable{.code = ErrorCode::Unreachable, .args = {}, .detail = u"gone"_s};
        MemorySource origin(compressed(sampleBytes(2000)).chopped(10));
        origin.error = unreachable;
        ZstdSource source(origin);
        QCOMPARE(readAll(source).error(), unreachable);

        MemorySink full;
        full.limit = 1000;
        full.error = {.code = ErrorCode::DiskFull, .args = {}, .detail = {}};
        ZstdSink sink(full);
        Result<> result = sink.write(sampleBytes(1'000'000));
        if (result)
            result = sink.close();
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
    }
};

QTEST_GUILESS_MAIN(ZstdTest)
#include "tst_zstd.moc"
