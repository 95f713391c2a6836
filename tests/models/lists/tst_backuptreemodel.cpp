// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/backuptreemodel.h"
#include "treedump.h"

#include <QAbstractItemModelTester>
#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Backup backup(int sequence, BackupState state = BackupState::Completed)
{
    Backup backup;
    backup.id = u"b%1"_s.arg(sequence);
    backup.sequence = sequence;
    backup.state = state;
    backup.started = QDateTime(QDate(2026, 11, 1), QTime(2, 0), QTimeZone::utc()).addDays(sequence);
    if (state != BackupState::Pending)
        backup.finished = backup.started.addSecs(60);
    return backup;
}

JobInfo job(const QString &id, const QString &kind, const QString &backupId)
{
    JobInfo job;
    job.id = id;
    job.kind = kind;
    job.backupId = backupId;
    job.state = JobInfo::State::Running;
    return job;
}

QString line(const QModelIndex &index)
{
    using Model = BackupTreeModel;
    switch (index.data(Model::KindRole).value<Model::Kind>()) {
    case Model::Kind::Group:
        return tierName(index.data(Model::TierRole).value<Tier>());
    case Model::Kind::Backup: {
        const QVariant job = index.data(Model::JobRole);
        return index.data(Model::IdRole).toString() + u' ' +
               stateName(index.data(Model::StateRole).value<BackupState>()) +
               (job.isValid() ? u" by "_s + job.value<JobInfo>().id : QString());
    }
    case Model::Kind::Details:
        return u"details of "_s + index.data(Model::IdRole).toString();
    }
    return {};
}

} // namespace

class tst_BackupTreeModel : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(); }

    void shouldGroupByTierNewestFirst()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups(
            {backup(1), backup(3), backup(2)},
            {{u"b1"_s, Tier::Monthly}, {u"b2"_s, Tier::Daily}, {u"b3"_s, Tier::Daily}});
        const QStringList expected{u"daily"_s,         u" b3 completed"_s,   u"  details of b3"_s,
                                   u" b2 completed"_s, u"  details of b2"_s, u"monthly"_s,
                                   u" b1 completed"_s, u"  details of b1"_s};
        QCOMPARE(treeDump(model, line), expected);
        QCOMPARE(model.backupCount(), 3);
    }

    void shouldInsertOnTop()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(1)}, {});
        const QPersistentModelIndex first = model.indexOf(u"b1"_s);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setBackups({backup(2), backup(1)}, {});
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(first.row(), 1);
        QCOMPARE(model.indexOf(u"b2"_s).row(), 0);
    }

    void shouldSayExactlyWhatChanged()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(2), backup(1)}, {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        Backup marked = backup(1);
        marked.marks.note = u"before migration"_s;
        marked.marks.verified = Marks::Verified{marked.finished, true, {}};
        model.setBackups({backup(2), marked}, {});
        // The row and its details.
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), model.indexOf(u"b1"_s));
        QCOMPARE(changed.at(1).at(0).toModelIndex(), model.index(0, 0, model.indexOf(u"b1"_s)));
        QCOMPARE(model.indexOf(u"b1"_s).data(BackupTreeModel::NoteRole), u"before migration"_s);
        QCOMPARE(
            model.indexOf(u"b1"_s).data(BackupTreeModel::ProofRole).value<BackupTreeModel::Proof>(),
            BackupTreeModel::Proof::Proved);
        model.setBackups({backup(2), marked}, {});
        QCOMPARE(changed.count(), 2);
    }

    void shouldMoveToAnotherGroup()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(3), backup(2), backup(1)},
                         {{u"b1"_s, Tier::Daily}, {u"b2"_s, Tier::Daily}, {u"b3"_s, Tier::Daily}});
        const QPersistentModelIndex row = model.indexOf(u"b1"_s);
        const QPersistentModelIndex details = model.index(0, 0, row);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.setBackups({backup(3), backup(2), backup(1)},
                         {{u"b1"_s, Tier::Weekly}, {u"b2"_s, Tier::Daily}, {u"b3"_s, Tier::Daily}});
        QCOMPARE(removed.count(), 0);
        QCOMPARE(moved.count(), 1);
        QVERIFY(row.isValid());
        QVERIFY(details.isValid());
        const QStringList expected{u"daily"_s,         u" b3 completed"_s,   u"  details of b3"_s,
                                   u" b2 completed"_s, u"  details of b2"_s, u"weekly"_s,
                                   u" b1 completed"_s, u"  details of b1"_s};
        QCOMPARE(treeDump(model, line), expected);
        // The whole group, and back into a group above.
        model.setBackups({backup(3), backup(2), backup(1)}, {});
        QCOMPARE(row.parent().row(), 0);
        QCOMPARE(row.row(), 2);
        QCOMPARE(model.rowCount(), 1);
    }

    void shouldRemoveRowsAndEmptyGroups()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(2), backup(1)}, {{u"b2"_s, Tier::Daily}, {u"b1"_s, Tier::Weekly}});
        model.setBackups({backup(2)}, {{u"b2"_s, Tier::Daily}});
        const QStringList expected{u"daily"_s, u" b2 completed"_s, u"  details of b2"_s};
        QCOMPARE(treeDump(model, line), expected);
        model.setBackups({}, {});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(u"b2"_s).isValid());
    }

    void shouldShowAJobAtOnceAndKeepItsRow()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(1)}, {});
        model.setJobs({job(u"j1"_s, u"back-up"_s, {})});
        const QStringList expected{u"onDemand"_s, u"  pending by j1"_s, u"  details of "_s,
                                   u" b1 completed"_s, u"  details of b1"_s};
        QCOMPARE(treeDump(model, line), expected);
        const QPersistentModelIndex row = model.index(0, 0, model.index(0, 0));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        Backup pending = backup(2, BackupState::Pending);
        pending.jobId = u"j1"_s;
        model.setBackups({pending, backup(1)}, {});
        QCOMPARE(row.data(BackupTreeModel::IdRole), u"b2"_s);
        JobInfo progressed = job(u"j1"_s, u"back-up"_s, u"b2"_s);
        progressed.progress = {u"copying-data"_s, 40, 100};
        model.setJobs({progressed});
        QCOMPARE(row.data(BackupTreeModel::JobRole).value<JobInfo>().progress.done, 40);

        // The job ends before the list is read again.
        progressed.state = JobInfo::State::Done;
        model.setJobs({progressed});
        model.setBackups({backup(2), backup(1)}, {});
        QCOMPARE(row.data(BackupTreeModel::StateRole).value<BackupState>(), BackupState::Completed);
        QVERIFY(!row.data(BackupTreeModel::JobRole).isValid());
        QCOMPARE(removed.count(), 0);
        QCOMPARE(inserted.count(), 0);
    }

    void shouldKeepTheRowOfAnEndedJobUntilItsBackupIsListed()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        JobInfo quick = job(u"j1"_s, u"back-up"_s, u"b1"_s);
        model.setJobs({quick});
        const QPersistentModelIndex row = model.indexOf(u"b1"_s);
        quick.state = JobInfo::State::Done;
        model.setJobs({quick});
        QVERIFY(row.isValid());
        model.setBackups({backup(1)}, {{u"b1"_s, Tier::Daily}});
        QVERIFY(row.isValid());
        QCOMPARE(row.data(BackupTreeModel::StateRole).value<BackupState>(), BackupState::Completed);
        QCOMPARE(row.data(BackupTreeModel::TierRole).value<Tier>(), Tier::Daily);
        // Once it was listed it may go: deleted, it does not come back as its job's row.
        model.setBackups({}, {});
        QVERIFY(!row.isValid());
        model.setBackups({backup(1)}, {{u"b1"_s, Tier::Daily}});
        // A job that failed before it had a backup leaves no row.
        JobInfo refused = job(u"j2"_s, u"back-up"_s, {});
        model.setJobs({refused});
        QCOMPARE(model.backupCount(), 2);
        refused.state = JobInfo::State::Failed;
        model.setJobs({refused});
        QCOMPARE(model.backupCount(), 1);
    }

    void shouldTellWhoReadsABackup()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(1)}, {});
        JobInfo download = job(u"j1"_s, u"download"_s, u"b1"_s);
        model.setJobs({download});
        const auto readers = [&model] {
            return model.indexOf(u"b1"_s)
                .data(BackupTreeModel::ReadersRole)
                .value<QList<JobInfo>>();
        };
        QCOMPARE(readers().size(), 1);
        download.state = JobInfo::State::Done;
        model.setJobs({download});
        QCOMPARE(readers().size(), 0);
    }

    void shouldForgetEverythingForAnotherService()
    {
        BackupTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setBackups({backup(1)}, {});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.reset();
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.rowCount(), 0);
        model.setBackups({backup(2)}, {});
        QCOMPARE(model.backupCount(), 1);
    }
};

QTEST_MAIN(tst_BackupTreeModel)
#include "tst_backuptreemodel.moc"
