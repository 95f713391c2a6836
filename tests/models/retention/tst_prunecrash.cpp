// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killer.h"
#include "retention/pruneplan.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

/// What is left of a service after a prune: who is in the list, whose data, who is in the bin.
struct State
{
    QStringList listed;
    QStringList withData;
    QStringList binned;
    bool operator==(const State &) const = default;
};

State stateOf(const Repository &repository)
{
    State state;
    const QList<Backup> rows = repository.backups(u"shop"_s).value_or(QList<Backup>());
    for (const Backup &row : rows) {
        state.listed.append(row.id);
        if (row.hasData())
            state.withData.append(row.id);
    }
    const QList<Backup> bin = repository.bin(u"shop"_s).value_or(QList<Backup>());
    for (const Backup &row : bin)
        state.binned.append(row.id);
    state.binned.sort();
    return state;
}

QString wordsOf(const State &state)
{
    return u"listed %1; with data %2; in the bin %3"_s.arg(
        state.listed.join(u' '), state.withData.join(u' '), state.binned.join(u' '));
}

} // namespace

/// A prune that is killed −9 before each single change that it makes: nothing is lost but what was
/// to go, nothing looks damaged, nothing goes without a line in the history, and the next one
/// finishes it.
class PruneCrashTest : public QObject
{
    Q_OBJECT
private slots:
    void survivesAKillBeforeEachChange_data();
    void survivesAKillBeforeEachChange();
    void bringsDataBackAcrossAKill();

private:
    static void take(TestRepository &test, int daysAgo, bool failed);
    static void fill(TestRepository &test, int binDays);
    static void copy(const TestRepository &test, const QString &to);
    /// What holds at any moment, also before anybody has cleaned up.
    static void checkWhole(const TestRepository &test, const Repository &repository,
                           const QStringList &ids, bool hasBin);
    static void checkTidy(const Repository &repository);

    static QByteArrayList command(const QString &what, const QString &path, const QString &id = {})
    {
        return {QByteArray(REPRISE_PRUNE_CHILD), what.toLatin1(), QFile::encodeName(path),
                "2026-11-21T12:00:00Z", id.toLatin1()};
    }
};

void PruneCrashTest::take(TestRepository &test, int daysAgo, bool failed)
{
    test.clock.set(QDateTime(QDate(2026, 11, 21).addDays(-daysAgo), QTime(2, 0), QTimeZone::utc()));
    Repository::NewBackup request = test.request();
    request.trigger = Trigger::Scheduled;
    auto session = test.repository->begin(request);
    VERIFY_RESULT(session);
    VERIFY_RESULT(TestRepository::write(**session, "one", QByteArray(5000, char('a' + daysAgo))));
    BackupFacts facts = TestRepository::facts();
    if (failed)
        facts.damage = failure(ErrorCode::SourceDamaged, u"damaged"_s).error();
    VERIFY_RESULT((*session)->finish(facts, {}, "log\n"));
}

void PruneCrashTest::fill(TestRepository &test, int binDays)
{
    VERIFY_RESULT(test.repository->changeService(
        u"shop"_s, [binDays](ServiceRecord &record) { record.binDays = binDays; }));
    // A row that is due, one that the next displaced, data that is due, and two that stay.
    take(test, 35, true);
    take(test, 14, false);
    take(test, 13, false);
    take(test, 12, true);
    take(test, 1, false);
    take(test, 0, false);
    const Backup newest = test.repository->backups(u"shop"_s).value().first();
    VERIFY_RESULT(test.repository->changeMarks(newest, [&test](Marks &marks) {
        marks.verified = Marks::Verified{.at = test.clock.now(), .ok = true, .problems = {}};
    }));
    test.clock.set(QDateTime(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()));
}

void PruneCrashTest::copy(const TestRepository &test, const QString &to)
{
    VERIFY_RESULT(removeTree(to));
    QCOMPARE(QProcess::execute(u"cp"_s, {u"-a"_s, test.path(), to}), 0);
}

void PruneCrashTest::checkWhole(const TestRepository &test, const Repository &repository,
                                const QStringList &ids, bool hasBin)
{
    const QList<Backup> rows = repository.backups(u"shop"_s).value();
    const QList<Backup> bin = repository.bin(u"shop"_s).value();
    QSet<QString> found;
    for (const Backup &row : rows + bin) {
        found.insert(row.id);
        QVERIFY2(row.dataIntact && row.state != BackupState::Pending, qPrintable(row.id));
        if (!row.hasData() || test.layout == Layout::Folder)
            continue;
        QFile archive(row.folder + u'/' + row.archive.name);
        QVERIFY(archive.open(QIODevice::ReadOnly));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QVERIFY(hash.addData(&archive));
        QCOMPARE(hash.result().toHex(), row.archive.sha256);
    }
    if (hasBin)
        QCOMPARE(found, QSet<QString>(ids.begin(), ids.end()));
    QVERIFY(!rows.isEmpty() && rows.first().id == ids.first() && rows.first().isGood());
    // What goes on purpose is never missed.
    QVERIFY(repository.holdings(u"shop"_s).value().vanished.isEmpty());
}

void PruneCrashTest::checkTidy(const Repository &repository)
{
    QDirIterator hidden(repository.path() + u"/shop/.deleted"_s,
                        QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    while (hidden.hasNext())
        QVERIFY2(!QFileInfo(hidden.next()).fileName().startsWith(u'.'),
                 qPrintable(hidden.filePath()));
    QHash<QString, QString> last;
    const QList<QJsonObject> events = repository.history(u"shop"_s);
    for (const QJsonObject &event : events)
        last.insert(event.value(u"backup"_s).toString(), event.value(u"event"_s).toString());
    const QList<Backup> bin = repository.bin(u"shop"_s).value();
    for (const Backup &row : bin) {
        QVERIFY2(last.value(row.id) == u"deleted"_s || last.value(row.id) == u"data-deleted"_s,
                 qPrintable(row.id + u": "_s + last.value(row.id)));
        QVERIFY2(row.hasData(), qPrintable(row.id));
    }
}

void PruneCrashTest::survivesAKillBeforeEachChange_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<int>("binDays");
    QTest::addColumn<int>("stride");
    QTest::newRow("archive") << Layout::Archive << 7 << 1;
    QTest::newRow("archive, no bin") << Layout::Archive << 0 << 3;
    QTest::newRow("folder") << Layout::Folder << 7 << 3;
}

void PruneCrashTest::survivesAKillBeforeEachChange()
{
    QFETCH(Layout, layout);
    QFETCH(int, binDays);
    QFETCH(int, stride);
    TestRepository test(layout);
    fill(test, binDays);
    if (QTest::currentTestFailed())
        return;
    const QStringList ids = stateOf(*test.repository).listed;
    QCOMPARE(ids.size(), 6);
    const QString path = test.folder.filePath(u"copy"_s);
    copy(test, path);
    QCOMPARE(Killer::run(command(u"prune"_s, path), 0), Killer::End::Done);
    const auto reference = Repository::open(path, {}, test.clock);
    VERIFY_RESULT(reference);
    const State wanted = stateOf(*reference);
    // The row of 35 days, the data of 12, and the good one of 14 days are gone.
    QCOMPARE(wanted.listed.size(), 4);
    QCOMPARE(wanted.withData.size(), 3);
    QCOMPARE(wanted.binned.size(), binDays == 0 ? 0 : 3);
    checkTidy(*reference);

    int kills = 0;
    for (int call = 1;; call += stride) {
        copy(test, path);
        const Killer::End end = Killer::run(command(u"prune"_s, path), call);
        if (end == Killer::End::Done)
            break;
        QCOMPARE(end, Killer::End::Killed);
        ++kills;
        const auto repository = Repository::open(path, {}, test.clock);
        VERIFY_RESULT(repository);
        checkWhole(test, *repository, ids, binDays > 0);
        VERIFY_RESULT(repository->finishDeletions(u"shop"_s));
        checkWhole(test, *repository, ids, binDays > 0);
        checkTidy(*repository);
        QCOMPARE(Killer::run(command(u"prune"_s, path), 0), Killer::End::Done);
        VERIFY_RESULT(repository->emptyBin(u"shop"_s));
        QCOMPARE(wordsOf(stateOf(*repository)), wordsOf(wanted));
        checkTidy(*repository);
        if (QTest::currentTestFailed()) {
            qWarning("killed before change %d", call);
            return;
        }
    }
    qInfo("%d kills", kills);
    QVERIFY(kills * stride > 40);
}

void PruneCrashTest::bringsDataBackAcrossAKill()
{
    TestRepository test;
    fill(test, 7);
    const Backup failed = test.repository->backups(u"shop"_s).value().at(2);
    QCOMPARE(failed.state, BackupState::Failed);
    VERIFY_RESULT(test.repository->remove(
        u"shop"_s,
        {.backupId = failed.id, .reason = u"retention"_s, .details = {}, .dataOnly = true}));
    const QStringList ids = stateOf(*test.repository).listed;
    const QString path = test.folder.filePath(u"copy"_s);
    int kills = 0;
    for (int call = 1;; ++call) {
        copy(test, path);
        const Killer::End end = Killer::run(command(u"undelete"_s, path, failed.id), call);
        const auto repository = Repository::open(path, {}, test.clock);
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->finishDeletions(u"shop"_s));
        checkWhole(test, *repository, ids, true);
        const State state = stateOf(*repository);
        // In one of the two places, whole.
        QCOMPARE(state.withData.contains(failed.id), !state.binned.contains(failed.id));
        if (end == Killer::End::Done)
            break;
        QCOMPARE(end, Killer::End::Killed);
        ++kills;
        if (state.binned.contains(failed.id)) {
            QCOMPARE(Killer::run(command(u"undelete"_s, path, failed.id), 0), Killer::End::Done);
        }
        QVERIFY(repository->backup(u"shop"_s, failed.id)->hasData());
        if (QTest::currentTestFailed()) {
            qWarning("killed before change %d", call);
            return;
        }
    }
    QVERIFY(kills > 5);
}

QTEST_GUILESS_MAIN(PruneCrashTest)
#include "tst_prunecrash.moc"
