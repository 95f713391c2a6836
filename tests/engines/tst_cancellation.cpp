// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancellation.h"

#include <QTest>
#include <thread>

using namespace Reprise;

class CancellationTest : public QObject
{
    Q_OBJECT
private slots:
    void wakesAWait()
    {
        Cancellation cancellation;
        std::jthread other([&] { cancellation.cancel(); });
        QCOMPARE(cancellation.wait(-1, 0), Cancellation::Wake::Cancelled);
        QVERIFY(cancellation.isCancelled());
        QVERIFY(!cancellation.sleep(1000));
    }

    void timesOut()
    {
        const Cancellation cancellation;
        QCOMPARE(cancellation.wait(-1, 0, 1), Cancellation::Wake::TimedOut);
    }

    void callsEachSubscriberOnce()
    {
        Cancellation cancellation;
        int first = 0;
        int dropped = 0;
        int late = 0;
        const auto subscription = cancellation.onCancel([&] { ++first; });
        {
            const auto gone = cancellation.onCancel([&] { ++dropped; });
        }
        cancellation.cancel();
        cancellation.cancel();
        const auto afterwards = cancellation.onCancel([&] { ++late; });
        QCOMPARE(first, 1);
        QCOMPARE(dropped, 0);
        QCOMPARE(late, 1);
    }
};

QTEST_GUILESS_MAIN(CancellationTest)
#include "tst_cancellation.moc"
