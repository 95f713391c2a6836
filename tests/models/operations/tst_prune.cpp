// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include "backupreader.h"
#include "repository/backupsession.h"
#include "repository/repository.h"
#include "retention/serviceretention.h"
#include "testclock.h"
#include "testcontext.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QProcess>
#include <QTest>

#include <algorithm>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const QList<Deletion> &deletions)
{
    QStringList ids;
    for (const Deletion &deletion : deletions)
        ids.append(deletion.backup.id);
    return ids;
}

QStringList idsOf(const QList<Backup> &backups)
{
    QStringList ids;
    for (const Backup &backup : backups)
        ids.append(backup.id);
    return ids;
}

} // namespace

/// Prune with real files: what goes, what stays, and what must be proven before.
class PruneTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_clock = std::make_unique<TestClock>();
        m_home = std::make_unique<TestHome>(m_clock.get());
        VERIFY_RESULT(m_home->prepared);
        const auto added = m_home->add(u"shop"_s);
        VERIFY_RESULT(added);
        m_service = *added;
        VERIFY_RESULT(operations().changePolicy(m_service.id, {{u"zone"_s, u"UTC"_s}}));
        m_repository.emplace(
            Repository::open(m_service.repositoryPath, m_service.repositoryId, *m_clock).value());
    }
    void cleanup()
    {
        m_home.reset();
        m_clock.reset();
        m_repository.reset();
    }

    void deletesWhatThePolicyKeepsNoLonger()
    {
        takeDaily(12);
        const QList<Backup> before = backups();
        const auto dry = TestHome::wait(operations().prune(m_service.id, {.dryRun = true}));
        VERIFY_RESULT(dry);
        QCOMPARE(backups(), before);
        // 10 to 21 November: seven days, and of the week before its newest, Sunday the 15th.
        QCOMPARE(idsOf(dry->deleted), QStringList({before[11].id, before[10].id, before[9].id,
                                                   before[8].id, before[7].id}));

        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QCOMPARE(idsOf(pruned->deleted), idsOf(dry->deleted));
        QVERIFY(!pruned->deleted.isEmpty());
        QVERIFY(pruned->skipped.isEmpty());
        // Oldest first, into the bin, each with its reason.
        QStringList binned = idsOf(m_repository->bin(m_service.id).value());
        QStringList deleted = idsOf(pruned->deleted);
        binned.sort();
        QStringList sorted = deleted;
        sorted.sort();
        QCOMPARE(deleted, sorted);
        QCOMPARE(binned, sorted);
        const QList<QJsonObject> events = deletions();
        QCOMPARE(events.size(), deleted.size());
        for (qsizetype i = 0; i < events.size(); ++i) {
            QCOMPARE(events[i].value(u"backup"_s).toString(), deleted[i]);
            QCOMPARE(events[i].value(u"reason"_s).toString(), u"retention"_s);
            QVERIFY(!events[i].value(u"rule"_s).toString().isEmpty());
            QCOMPARE(events[i].value(u"newest"_s).toString(), before[0].id);
        }
        // The newest was read back for that, and nothing else.
        const QList<Backup> after = backups();
        QCOMPARE(after.size() + deleted.size(), before.size());
        QVERIFY(after.first().marks.verified && after.first().marks.verified->ok);
        QVERIFY(std::ranges::none_of(after.sliced(1), [](const Backup &backup) {
            return backup.marks.verified.has_value();
        }));
        // Done: a second one finds nothing, and a person can bring one back, for good.
        const auto again = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(again);
        QVERIFY(again->deleted.isEmpty());
        const auto back = operations().undelete(m_service.id, deleted.first());
        VERIFY_RESULT(back);
        QVERIFY(back->marks.pinned);
        const auto third = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(third);
        QVERIFY(third->deleted.isEmpty());
    }

    void whatWasReadBackOnceCoversWhatComesLater()
    {
        takeDaily(12);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        const QString proved = backups().first().id;
        m_clock->advance(qint64(48) * 3600);
        VERIFY_RESULT(takeScheduled());
        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QVERIFY(!pruned->deleted.isEmpty());
        const QList<Backup> after = backups();
        QVERIFY(after.first().id != proved);
        QVERIFY(!after.first().marks.verified);
    }

    void rowsOfFailuresGoWithoutAGoodOne()
    {
        VERIFY_RESULT(operations().changeService(
            m_service.id, {.name = {}, .settings = {{u"damage"_s, u"fails"_s}}, .secrets = {}}));
        QVERIFY(!TestHome::wait(operations().backUp(m_service.id)));
        QCOMPARE(backups().size(), 1);
        QVERIFY(!backups().first().hasData());
        const qint64 day = qint64(24) * 3600;
        m_clock->advance(29 * day);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        QCOMPARE(backups().size(), 1);
        m_clock->advance(day);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        QVERIFY(backups().isEmpty());
    }

    void unreadableMarksMayPinIt()
    {
        takeDaily(12);
        const auto dry = TestHome::wait(operations().prune(m_service.id, {.dryRun = true}));
        VERIFY_RESULT(dry);
        QVERIFY(!dry->deleted.isEmpty());
        const Backup pinned = dry->deleted.first().backup;
        VERIFY_RESULT(operations().mark(m_service.id, pinned.id, true, {}));
        const QString marks = pinned.folder + u"/marks.json"_s;
        QVERIFY(putFile(marks, fileContent(marks).chopped(4)));
        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QVERIFY(!idsOf(pruned->deleted).contains(pinned.id));
        QCOMPARE(pruned->deleted.size(), dry->deleted.size() - 1);
        const auto service = operations().findService(m_service.id);
        QVERIFY(std::ranges::contains(service->status.reasons, u"status-marks-unreadable"_s,
                                      &Note::code));
    }

    void aNewestThatCannotBeReadBackLetsNothingGo()
    {
        takeDaily(10);
        for (const Backup &backup : backups().first(2))
            flipAByte(backup);
        const QStringList all = idsOf(backups());
        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        // The two damaged ones were found so, count no more, and the third one vouches.
        const QList<Backup> after = backups();
        QVERIFY(!after[0].isGood());
        QVERIFY(!after[1].isGood());
        QVERIFY(after[2].marks.verified && after[2].marks.verified->ok);
        for (const Deletion &deletion : pruned->deleted) {
            QCOMPARE(deletion.newest, all[2]);
            QVERIFY(all.indexOf(deletion.backup.id) > 2);
        }
        QVERIFY(!pruned->deleted.isEmpty());
    }

    void nothingGoesWhileAllNewerOnesAreDamaged()
    {
        takeDaily(10);
        const QList<Backup> all = backups();
        for (const Backup &backup : all.first(9))
            flipAByte(backup);
        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QVERIFY(pruned->deleted.isEmpty());
        QCOMPARE(idsOf(backups()), idsOf(all));
    }

    void anAcceptedDamagedOneVouchesForNothing()
    {
        takeDaily(10);
        for (const Backup &backup : backups().first(9))
            flipAByte(backup);
        VERIFY_RESULT(TestHome::wait(operations().verify(m_service.id, {})));
        for (const Backup &backup : backups().first(9))
            VERIFY_RESULT(operations().accept(m_service.id, backup.id));
        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QVERIFY(pruned->deleted.isEmpty());
        QVERIFY(!pruned->skipped.isEmpty());
        QCOMPARE(pruned->skipped.first().why.reason(), u"nothing-proven"_s);
        QCOMPARE(backups().size(), 10);
    }

    void whatIsBeingReadIsSkipped()
    {
        takeDaily(10);
        const auto dry = TestHome::wait(operations().prune(m_service.id, {.dryRun = true}));
        VERIFY_RESULT(dry);
        auto reader = m_repository->read(dry->deleted.first().backup);
        VERIFY_RESULT(reader);
        const QString leased = dry->deleted.first().backup.id;
        const auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QCOMPARE(pruned->skipped.size(), 1);
        QCOMPARE(pruned->skipped.first().backupId, leased);
        QCOMPARE(pruned->skipped.first().why.code, ErrorCode::Busy);
        QCOMPARE(pruned->deleted.size() + 1, dry->deleted.size());
        QVERIFY(idsOf(backups()).contains(leased));
        QVERIFY(std::ranges::contains(pruned->kept, leased,
                                      [](const Kept &kept) { return kept.backup.id; }));
        reader->reset();
        const auto next = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(next);
        QCOMPARE(idsOf(next->deleted), QStringList{leased});
    }

    void onlyTheKeeperPrunes()
    {
        takeDaily(10);
        TestHome other(m_clock.get());
        VERIFY_RESULT(other.operations->useRepository(m_service.repositoryPath));
        VERIFY_FAILURE(TestHome::wait(other.operations->prune(m_service.id)), "other-keeper");
        QCOMPARE(backups().size(), 10);
        // To look is free.
        const auto dry = TestHome::wait(other.operations->prune(m_service.id, {.dryRun = true}));
        VERIFY_RESULT(dry);
        QVERIFY(!dry->deleted.isEmpty());
    }

    void whatChangedSinceThePlanIsAskedAgain()
    {
        takeDaily(10);
        const Backup oldest = backups().last();
        const auto removal = [&](bool isDue) {
            return Repository::Removal{
                .backupId = oldest.id,
                .reason = u"retention"_s,
                .isStillDue = [isDue](const ServiceRecord &record, const QList<Backup> &backups) {
                    return isDue && record.name == u"shop"_s && backups.size() == 10;
                }};
        };
        VERIFY_FAILURE(m_repository->remove(m_service.id, removal(false)), "no-longer-due");
        QCOMPARE(backups().size(), 10);
        VERIFY_RESULT(m_repository->remove(m_service.id, removal(true)));
        QCOMPARE(backups().size(), 9);
    }

    void aClockThatJumpedAheadDeletesNothing()
    {
        takeDaily(10);
        const QStringList all = idsOf(backups());
        const qint64 wrong = qint64(400) * 24 * 3600;
        m_clock->jump(wrong);
        VERIFY_FAILURE(TestHome::wait(operations().prune(m_service.id)), "clock-ahead");
        VERIFY_FAILURE(TestHome::wait(operations().prune(m_service.id, {.dryRun = true})),
                       "clock-ahead");
        QCOMPARE(idsOf(backups()), all);
        const auto service = operations().findService(m_service.id);
        VERIFY_RESULT(service);
        QVERIFY(std::ranges::contains(service->status.reasons, u"clock-ahead"_s, &Note::code));
        m_clock->jump(-wrong);
        QVERIFY(!operations().findService(m_service.id)->clockProblem);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        QVERIFY(!backups().isEmpty());
        const QStringList left = idsOf(backups());

        // A person who knows better need not wait.
        m_clock->jump(wrong);
        const auto would = TestHome::wait(
            operations().prune(m_service.id, {.dryRun = true, .believeClock = true}));
        VERIFY_RESULT(would);
        QVERIFY(!would->deleted.isEmpty());
        QCOMPARE(idsOf(backups()), left);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id, {.believeClock = true})));
        QCOMPARE(idsOf(backups()), QStringList{left.first()});
    }

    void oneThatAPersonDeletedStaysWhenItIsBack()
    {
        takeDaily(10);
        const QString oldest = backups().last().id;
        VERIFY_RESULT(operations().deleteBackup(m_service.id, oldest));
        const auto back = operations().undelete(m_service.id, oldest);
        VERIFY_RESULT(back);
        QVERIFY(back->marks.pinned);
        const QString kept = backups().first().id;
        VERIFY_RESULT(operations().deleteBackup(m_service.id, kept));
        QVERIFY(!operations().undelete(m_service.id, kept)->marks.pinned);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        QVERIFY(idsOf(backups()).contains(oldest));
    }

    /// Two processes, again and again at the same moment: what was pinned or brought back stays.
    void aPinOfAnotherProcessHolds()
    {
        // The other process has the clock of the machine.
        m_clock->set(QDateTime::currentDateTimeUtc().addDays(-40));
        for (int i = 0; i < 30; ++i) {
            VERIFY_RESULT(takeScheduled());
            m_clock->advance(24 * 3600);
        }
        m_clock->set(QDateTime::currentDateTimeUtc());
        QProcess other;
        other.start(QStringLiteral(REPRISE_JOBCHILD),
                    {u"prune"_s, m_home->path(u"home"_s), m_service.id});
        QVERIFY(other.waitForStarted());
        QStringList held;
        const QStringList ids = idsOf(backups());
        for (const QString &id : ids) {
            if (operations().mark(m_service.id, id, true, {}))
                held.append(id);
            else if (operations().undelete(m_service.id, id))
                held.append(id);
        }
        QTRY_COMPARE_WITH_TIMEOUT(other.state(), QProcess::NotRunning, 120'000);
        QCOMPARE(other.exitCode(), 0);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id, {.believeClock = true})));
        QCOMPARE(held, ids);
        QCOMPARE(idsOf(backups()), ids);
        for (const Backup &backup : backups())
            QVERIFY(backup.marks.pinned);
    }

    void aCancelledOneLeavesEverythingWhole()
    {
        takeDaily(14);
        const QStringList all = idsOf(backups());
        const auto job = operations().prune(m_service.id);
        [[maybe_unused]] const auto asked = m_home->runner->cancel(job.id);
        const auto result = TestHome::wait(job);
        QVERIFY(result || result.error().code == ErrorCode::Cancelled);
        QStringList found = idsOf(backups()) + idsOf(m_repository->bin(m_service.id).value());
        found.sort();
        QStringList sorted = all;
        sorted.sort();
        QCOMPARE(found, sorted);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
    }

    void failuresLoseTheirDataAndThenTheirRows()
    {
        VERIFY_RESULT(operations().changeService(
            m_service.id, {.name = {}, .settings = {{u"damage"_s, u"kept"_s}}, .secrets = {}}));
        QVERIFY(!TestHome::wait(operations().backUp(m_service.id)));
        const Backup failed = backups().first();
        QCOMPARE(failed.state, BackupState::Failed);
        QVERIFY(failed.hasData());
        VERIFY_RESULT(operations().changeService(
            m_service.id, {.name = {}, .settings = {{u"damage"_s, {}}}, .secrets = {}}));
        const qint64 day = qint64(24) * 3600;
        // Nothing goes while there is no good one.
        m_clock->advance(40 * day);
        auto pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QVERIFY(pruned->deleted.isEmpty());
        m_clock->advance(-40 * day);

        VERIFY_RESULT(TestHome::wait(operations().backUp(m_service.id)));
        m_clock->advance(6 * day);
        pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QVERIFY(pruned->deleted.isEmpty());
        m_clock->advance(day);
        pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QCOMPARE(idsOf(pruned->deleted), QStringList{failed.id});
        QCOMPARE(pruned->deleted.first().part, Deletion::Part::Data);
        Backup row = backups().last();
        QCOMPARE(row.id, failed.id);
        QVERIFY(!row.hasData());
        QVERIFY(row.dataIntact);
        QVERIFY(!QFile::exists(row.folder + u'/' + failed.archive.name));
        QCOMPARE(deletions().last().value(u"event"_s).toString(), u"data-deleted"_s);
        // Its data can be brought back, and then it is pinned.
        const auto back = operations().undelete(m_service.id, failed.id);
        VERIFY_RESULT(back);
        QVERIFY(back->hasData() && back->marks.pinned);
        QVERIFY(m_repository->bin(m_service.id)->isEmpty());
        VERIFY_RESULT(operations().mark(m_service.id, failed.id, false, {}));
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        QVERIFY(!backups().last().hasData());

        m_clock->advance(22 * day);
        VERIFY_RESULT(TestHome::wait(operations().prune(m_service.id)));
        QCOMPARE(backups().size(), 2);
        m_clock->advance(day);
        pruned = TestHome::wait(operations().prune(m_service.id));
        VERIFY_RESULT(pruned);
        QCOMPARE(idsOf(pruned->deleted), QStringList{failed.id});
        QCOMPARE(pruned->deleted.first().part, Deletion::Part::Whole);
        QCOMPARE(backups().size(), 1);
    }

    void aRowWhoseDataLiesInTheBinJoinsIt()
    {
        VERIFY_RESULT(operations().changeService(
            m_service.id, {.name = {}, .settings = {{u"damage"_s, u"kept"_s}}, .secrets = {}}));
        QVERIFY(!TestHome::wait(operations().backUp(m_service.id)));
        const Backup failed = backups().first();
        VERIFY_RESULT(m_repository->remove(
            m_service.id,
            {.backupId = failed.id, .reason = u"retention"_s, .details = {}, .dataOnly = true}));
        QVERIFY(!backups().first().hasData());
        VERIFY_RESULT(m_repository->remove(m_service.id, failed.id, u"person"_s));
        QVERIFY(backups().isEmpty());
        QCOMPARE(idsOf(m_repository->bin(m_service.id).value()), QStringList{failed.id});
        const auto back = operations().undelete(m_service.id, failed.id);
        VERIFY_RESULT(back);
        QVERIFY(back->hasData());
        QCOMPARE(back->state, BackupState::Failed);
    }

private:
    [[nodiscard]] Operations &operations() const { return *m_home->operations; }
    [[nodiscard]] QList<Backup> backups() const
    {
        return m_repository->backups(m_service.id).value_or(QList<Backup>());
    }
    [[nodiscard]] QList<QJsonObject> deletions() const
    {
        QList<QJsonObject> events = m_repository->history(m_service.id);
        events.removeIf([](const QJsonObject &event) {
            return !event.value(u"event"_s).toString().endsWith(u"deleted"_s) ||
                   event.value(u"event"_s) == u"undeleted"_s;
        });
        return events;
    }
    /// A scheduled one at 02:00 of each of the last days, the last one today, 21 November 2026.
    void takeDaily(int days)
    {
        for (int i = days - 1; i >= 0; --i) {
            m_clock->set(QDateTime(QDate(2026, 11, 21).addDays(-i), QTime(2, 0), QTimeZone::utc()));
            VERIFY_RESULT(takeScheduled());
        }
        m_clock->set(QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()));
    }
    [[nodiscard]] Result<Backup> takeScheduled() const
    {
        Engine &engine = *m_home->engines.find(m_service.engine);
        const auto session = m_repository->begin({.serviceId = m_service.id,
                                                  .trigger = Trigger::Scheduled,
                                                  .note = {},
                                                  .jobId = u"job"_s,
                                                  .layout = engine.layout(),
                                                  .archiveSuffix = engine.archiveSuffix()});
        if (!session)
            return std::unexpected(session.error());
        ServiceAccess access;
        access.id = m_service.id;
        access.name = m_service.name;
        access.settings = m_service.settings;
        TestContext context;
        const auto facts = engine.backUp(access, (*session)->request(), **session, context);
        if (!facts)
            return std::unexpected(facts.error());
        return (*session)->finish(*facts, {}, "log\n");
    }
    static void flipAByte(const Backup &backup)
    {
        const QString path = backup.folder + u'/' + backup.archive.name;
        QByteArray bytes = fileContent(path);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x40);
        QVERIFY(putFile(path, bytes));
    }

    std::unique_ptr<TestClock> m_clock;
    std::unique_ptr<TestHome> m_home;
    Service m_service;
    std::optional<Repository> m_repository;
};

QTEST_GUILESS_MAIN(PruneTest)
#include "tst_prune.moc"
