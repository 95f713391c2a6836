// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/joblistmodel.h"
#include "treedump.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

JobInfo job(const QString &id, JobInfo::State state)
{
    JobInfo job;
    job.id = id;
    job.kind = u"back-up"_s;
    job.state = state;
    return job;
}

QString line(const QModelIndex &index)
{
    return index.data(JobListModel::IdRole).toString();
}

} // namespace

class tst_JobListModel : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(); }

    void shouldFollowTheList()
    {
        JobListModel model;
        QAbstractItemModelTester tester(&model);
        model.setJobs({job(u"1"_s, JobInfo::State::Running)});
        model.setJobs({job(u"2"_s, JobInfo::State::Waiting), job(u"1"_s, JobInfo::State::Running)});
        QCOMPARE(treeDump(model, line), (QStringList{u"2"_s, u"1"_s}));
        model.setJobs({job(u"1"_s, JobInfo::State::Running), job(u"2"_s, JobInfo::State::Waiting)});
        QCOMPARE(treeDump(model, line), (QStringList{u"1"_s, u"2"_s}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        JobInfo half = job(u"1"_s, JobInfo::State::Running);
        half.progress = {{}, 1, 2};
        half.cancelRequested = true;
        model.setJobs({half, job(u"2"_s, JobInfo::State::Waiting)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(0).data(JobListModel::FractionRole), 0.5);
        QCOMPARE(model.index(0).data(JobListModel::CancellingRole), true);
        QCOMPARE(model.index(1).data(JobListModel::FractionRole), -1.0);
        model.setJobs({});
        QCOMPARE(model.rowCount(), 0);
    }

    void shouldLeaveOutWhatIsOver()
    {
        JobListModel model;
        QAbstractItemModelTester tester(&model);
        model.setJobs({job(u"1"_s, JobInfo::State::Running), job(u"2"_s, JobInfo::State::Done)});
        QCOMPARE(model.rowCount(), 2);
        model.setOnlyRunning(true);
        QCOMPARE(treeDump(model, line), QStringList{u"1"_s});
        model.setOnlyRunning(false);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_MAIN(tst_JobListModel)
#include "tst_joblistmodel.moc"
