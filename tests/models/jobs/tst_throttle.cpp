// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/throttle.h"

#include "cancellation.h"
#include "jobs/idleio.h"
#include "verifyresult.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <linux/ioprio.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

int ioClass()
{
    return IOPRIO_PRIO_CLASS(int(::syscall(SYS_ioprio_get, IOPRIO_WHO_PROCESS, 0)));
}

} // namespace

class TestThrottle : public QObject
{
    Q_OBJECT
private slots:
    void allThreadsTogetherKeepTheRate()
    {
        Cancellation cancellation;
        Throttle throttle(1'000'000, cancellation);
        QElapsedTimer timer;
        timer.start();
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&throttle] {
                    for (int k = 0; k < 50; ++k)
                        QVERIFY(throttle.take(5'000).has_value());
                });
            }
        }
        // 1 MB at 1 MB/s, less what may come in one burst.
        QCOMPARE_GE(timer.elapsed(), 750);
    }

    void noLimitIsNoWait()
    {
        // A wait would tell of it.
        Cancellation cancellation;
        cancellation.cancel();
        Throttle throttle(0, cancellation);
        for (int i = 0; i < 1000; ++i)
            VERIFY_RESULT(throttle.take(1'000'000'000));
    }

    void aCancelEndsTheWait()
    {
        Cancellation cancellation;
        Throttle throttle(1, cancellation);
        std::atomic_bool waits = false;
        Result<> ended;
        std::jthread thread([&] {
            waits = true;
            ended = throttle.take(1'000'000);
        });
        QTRY_VERIFY(waits);
        cancellation.cancel();
        thread.join();
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    }

    void idleHoldsForTheThreadAndWhatItStarts()
    {
        int inside = -1;
        int child = -1;
        int afterwards = -1;
        int unasked = -1;
        std::jthread([&] {
            const int usual = ioClass();
            {
                const IdleIo not_(false);
                unasked = ioClass() - usual;
            }
            {
                const IdleIo idle(true);
                inside = ioClass();
                std::jthread([&child] { child = ioClass(); }).join();
            }
            afterwards = ioClass() - usual;
        }).join();
        QCOMPARE(unasked, 0);
        QCOMPARE(inside, int(IOPRIO_CLASS_IDLE));
        QCOMPARE(child, int(IOPRIO_CLASS_IDLE));
        QCOMPARE(afterwards, 0);
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
