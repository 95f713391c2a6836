// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/readahead.h"
#include "memorystream.h"
#include "verifyresult.h"

#include <QTest>
#include <atomic>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Endless; counts what was asked of it.
class EndlessSource : public Source
{
public:
    Result<QByteArrayView> read() override
    {
        ++reads;
        return QByteArrayView(m_block);
    }
    std::atomic<int> reads = 0;

private:
    const QByteArray m_block = QByteArray(1000, 'x');
};

} // namespace

class ReadAheadTest : public QObject
{
    Q_OBJECT
private slots:
    void comesBack()
    {
        QByteArray bytes;
        for (int i = 0; i < 300'000; ++i)
            bytes.append(QByteArray::number(i));
        for (const qsizetype limit : {1, 5000, 10'000'000}) {
            MemorySource origin(bytes, 3333);
            ReadAhead ahead(origin, limit);
            const auto back = readAll(ahead);
            VERIFY_RESULT(back);
            QVERIFY(*back == bytes);
            QVERIFY(ahead.read()->isEmpty());
        }
    }

    void anErrorComesInItsPlace()
    {
        MemorySource origin("0123456789", 3);
        origin.error = Error{.code = ErrorCode::Unreachable, .args = {}, .detail = u"gone"_s};
        ReadAhead ahead(origin);
        for (const char *expected : {"012", "345", "678", "9"})
            QCOMPARE(*ahead.read(), QByteArrayView(expected));
        QCOMPARE(ahead.read().error(), *origin.error);
        QCOMPARE(ahead.read().error(), *origin.error);
    }

    void staysBelowItsLimit()
    {
        EndlessSource origin;
        ReadAhead ahead(origin, 10'000);
        // Ten blocks in the queue, and one in the thread's hand.
        QTRY_COMPARE(origin.reads.load(), 11);
        VERIFY_RESULT(ahead.read());
        QTRY_COMPARE(origin.reads.load(), 12);
    }

    void destroyedEarlyItStops()
    {
        for (int i = 0; i < 100; ++i) {
            EndlessSource origin;
            ReadAhead ahead(origin, 5000);
            if (i % 2)
                VERIFY_RESULT(ahead.read());
        }
    }
};

QTEST_GUILESS_MAIN(ReadAheadTest)
#include "tst_readahead.moc"
