// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Agents, consoles and command lines as processes of their own at work on one home: they race, are
// killed, stopped and told to end. Their clock is ahead, so that a run is due in a moment.
#include "agentchildren.h"
#include "schedule/scheduler.h"
#include "schedule/schedulestore.h"
#include "services/agentlock.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QSet>
#include <QTest>

#include <memory>
#include <vector>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

const QDateTime due(QDate(2030, 1, 15), QTime(2, 0), QTimeZone::utc());

/// A moment of the children's clock has come.
bool isPast(const QDateTime &moment, qint64 ahead)
{
    return QDateTime::currentDateTimeUtc().addSecs(ahead) > moment;
}

qint64 aheadBy(int seconds)
{
    return AgentChildren::aheadOf(due, seconds);
}

} // namespace

class TestAgentProcesses : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
        m_children = std::make_unique<AgentChildren>(m_home->path(u"home"_s));
    }
    void cleanup()
    {
        m_children.reset();
        m_home.reset();
    }

    void twoAgentsAConsoleAndCommandLinesLoseAndDoubleNothing()
    {
        constexpr int manual = 3;
        QStringList ids;
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            ids.append(add(name, u"20"_s));
        const qint64 ahead = aheadBy(4);
        QProcess *first = start(ahead, {u"agent"_s});
        QProcess *second = start(ahead, {u"agent"_s});
        start(ahead, {u"console"_s});
        start(ahead, {u"console"_s});
        std::vector<QProcess *> shells;
        for (const QString &id : std::as_const(ids)) {
            for (int i = 0; i < manual; ++i)
                shells.push_back(start(ahead, {u"back-up"_s, id}));
        }
        QTRY_VERIFY(first->state() == QProcess::NotRunning ||
                    second->state() == QProcess::NotRunning);
        QProcess *refused = first->state() == QProcess::NotRunning ? first : second;
        QCOMPARE(refused->exitCode(), 7);
        for (QProcess *shell : shells) {
            QTRY_VERIFY_WITH_TIMEOUT(shell->state() == QProcess::NotRunning, 120'000);
            QCOMPARE(shell->exitCode(), 0);
        }
        for (const QString &id : std::as_const(ids)) {
            QTRY_VERIFY_WITH_TIMEOUT(isHandled(id), 120'000);
            const QList<Backup> backups = service(id).backups;
            QCOMPARE(backups.size(), manual + 1);
            QSet<qint64> sequences;
            int scheduled = 0;
            for (const Backup &backup : backups) {
                QCOMPARE(backup.state, BackupState::Completed);
                sequences.insert(backup.sequence);
                scheduled += backup.trigger == Trigger::Scheduled ? 1 : 0;
            }
            QCOMPARE(sequences.size(), manual + 1);
            QCOMPARE(scheduled, 1);
        }
        const auto verified = TestHome::wait(m_home->operations->verify(ids.first(), {}));
        VERIFY_RESULT(verified);
        for (const Verified &each : *verified)
            QVERIFY(each.report.problems.isEmpty());
    }

    void aKilledAgentsRunIsMadeUpOnce()
    {
        const QString id = add(u"slow"_s, u"500"_s);
        const qint64 ahead = aheadBy(2);
        QProcess *agent = start(ahead, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isBeingMade(id), 60'000);
        AgentChildren::kill(agent);
        QTRY_COMPARE(agent->state(), QProcess::NotRunning);
        start(ahead, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isHandled(id), 60'000);
        const QList<Backup> backups = service(id).backups;
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.at(0).state, BackupState::Completed);
        QCOMPARE(backups.at(0).trigger, Trigger::Scheduled);
        QCOMPARE(backups.at(1).state, BackupState::Failed);
        QCOMPARE(backups.at(1).error->reason(), u"interrupted"_s);
    }

    void oneThatIsToldToStopEndsItsRunAndTheNextMakesItUp()
    {
        const QString id = add(u"slow"_s, u"500"_s);
        const qint64 ahead = aheadBy(2);
        QProcess *agent = start(ahead, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isBeingMade(id), 60'000);
        agent->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(agent->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(agent->exitStatus(), QProcess::NormalExit);
        QCOMPARE(agent->exitCode(), 0);
        QVERIFY(!isBeingMade(id));
        start(ahead, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isHandled(id), 60'000);
        const QList<Backup> backups = service(id).backups;
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.at(0).state, BackupState::Completed);
        QCOMPARE(backups.at(1).state, BackupState::Cancelled);
    }

    void oneThatWasSuspendedMakesUpWhatItSlept()
    {
        const QString id = add(u"shop"_s, {});
        const qint64 ahead = aheadBy(3);
        QProcess *agent = start(ahead, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!output(agent).isEmpty(), 30'000);
        ::kill(pid_t(agent->processId()), SIGSTOP);
        QTRY_VERIFY_WITH_TIMEOUT(isPast(due.addSecs(3), ahead), 30'000);
        QVERIFY(service(id).backups.isEmpty());
        ::kill(pid_t(agent->processId()), SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(isHandled(id), 60'000);
        QCOMPARE(service(id).backups.size(), 1);
        QCOMPARE(service(id).backups.first().state, BackupState::Completed);
    }

    void aConsoleSchedulesOnlyWithoutAnAgent()
    {
        const QString id = add(u"shop"_s, {});
        QVERIFY(service(id).isUnattended);
        const qint64 ahead = aheadBy(3600);
        QProcess *console = start(ahead, {u"console"_s});
        QTRY_VERIFY_WITH_TIMEOUT(output(console).endsWith(u"schedules\n"_s), 30'000);
        QVERIFY(!service(id).isUnattended);
        QVERIFY(!hasAgent(m_home->home));
        QProcess *agent = start(ahead, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(hasAgent(m_home->home), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(output(console).endsWith(u"rests\n"_s), 10'000);
        AgentChildren::kill(agent);
        QTRY_VERIFY_WITH_TIMEOUT(output(console).endsWith(u"rests\nschedules\n"_s), 30'000);
        console->terminate();
        QTRY_COMPARE_WITH_TIMEOUT(console->state(), QProcess::NotRunning, 20'000);
        QCOMPARE(console->exitCode(), 0);
        QVERIFY(service(id).isUnattended);
    }

private:
    [[nodiscard]] QString add(const QString &name, const QString &slow) const
    {
        QMap<QString, QString> settings{{u"folder"_s, m_home->makeSource(name)}};
        if (!slow.isEmpty())
            settings.insert(u"slow"_s, slow);
        const auto added = m_home->add(name, settings);
        if (!added)
            return {};
        // As if a scheduler had been there before: a child that starts late has missed the run.
        const ScheduleState seen{.policy = added->policy, .handled = due.addSecs(-3600)};
        const Result<> kept =
            ScheduleStore(m_home->home).change([&](ScheduleStore::States &states) {
                states.insert(added->id, seen);
            });
        return kept ? added->id : QString();
    }
    QProcess *start(qint64 ahead, const QStringList &words)
    {
        return m_children->start(ahead, words);
    }
    [[nodiscard]] QString output(QProcess *child) { return m_children->output(child); }
    [[nodiscard]] Service service(const QString &id) const
    {
        return m_home->operations->findService(id).value_or(Service());
    }
    [[nodiscard]] ScheduleState state(const QString &id) const
    {
        return ScheduleStore(m_home->home).load().value_or(ScheduleStore::States()).value(id);
    }
    [[nodiscard]] bool isHandled(const QString &id) const
    {
        return state(id).handled >= due && !state(id).attempt;
    }
    [[nodiscard]] bool isBeingMade(const QString &id) const
    {
        const QList<Backup> backups = service(id).backups;
        return !backups.isEmpty() && backups.first().state == BackupState::Pending;
    }

    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<AgentChildren> m_children;
};

QTEST_GUILESS_MAIN(TestAgentProcesses)
#include "tst_agentprocesses.moc"
