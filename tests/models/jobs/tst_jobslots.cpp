// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobslots.h"

#include "verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestJobSlots : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_count = 2;
    }

    void theFirstToComeIsTheFirstToGo()
    {
        const JobSlots places = all();
        auto first = places.draw();
        auto second = places.draw();
        auto third = places.draw();
        auto fourth = places.draw();
        VERIFY_RESULT(first);
        VERIFY_RESULT(fourth);
        // However often the last one asks.
        QCOMPARE(take(*fourth).position, 4);
        QVERIFY(!take(*third).slot);
        auto one = take(*first).slot;
        QVERIFY(one);
        QVERIFY(!take(*second).slot);
        leave(first);
        auto two = take(*second).slot;
        QVERIFY(two);
        leave(second);
        QCOMPARE(take(*third).position, 1);
        QCOMPARE(take(*fourth).position, 2);
        QVERIFY(!take(*third).slot);
        one.reset();
        QVERIFY(!take(*fourth).slot);
        QVERIFY(take(*third).slot);
    }

    void whoDiedWaitsForNothing()
    {
        QFile dead(m_folder->filePath(u"ticket-5"_s));
        QVERIFY(dead.open(QIODevice::WriteOnly));
        dead.close();
        auto mine = all().draw();
        VERIFY_RESULT(mine);
        QVERIFY(take(*mine).slot);
        QVERIFY(!dead.exists());
    }

    void leavingTheQueueLeavesNothing()
    {
        {
            auto ticket = all().draw();
            VERIFY_RESULT(ticket);
        }
        QVERIFY(QDir(m_folder->path()).entryList({u"ticket-*"_s}, QDir::Files).isEmpty());
    }

    void fewerPlacesHoldForThoseThatCome()
    {
        const JobSlots places = all();
        std::vector<JobSlots::Turn> held;
        for (int i = 0; i < 2; ++i) {
            auto ticket = places.draw();
            VERIFY_RESULT(ticket);
            held.push_back(take(*ticket));
            QVERIFY(held.back().slot);
        }
        m_count = 1;
        auto mine = places.draw();
        VERIFY_RESULT(mine);
        // The one with the lower number goes; the other one is still one too many.
        held.front().slot.reset();
        QVERIFY(!take(*mine).slot);
        held.back().slot.reset();
        QVERIFY(take(*mine).slot);
    }

private:
    [[nodiscard]] JobSlots all() const
    {
        return JobSlots(m_folder->path(), [this] { return m_count; });
    }
    [[nodiscard]] JobSlots::Turn take(const JobSlots::Ticket &ticket) const
    {
        auto turn = all().tryTake(ticket);
        return turn ? std::move(*turn) : JobSlots::Turn{.slot = {}, .position = -1};
    }
    static void leave(Result<JobSlots::Ticket> &ticket) { ticket = JobSlots::Ticket(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_count = 2;
};

QTEST_GUILESS_MAIN(TestJobSlots)
#include "tst_jobslots.moc"
