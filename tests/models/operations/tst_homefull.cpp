// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecopyengine.h"
#include "jobs/jobfolder.h"
#include "operations.h"
#include "program.h"
#include "requirement.h"
#include "smalldisk.h"
#include "storage/files.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace Reprise;
using namespace Qt::StringLiterals;
using SmallDisk::fill;

/// A home whose disk is full: what ends things or frees space still works.
class HomeFullTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(!SmallDisk::path.isEmpty(),
                     "no user namespaces here: a small disk cannot be mounted");
    }

    void init()
    {
        m_elsewhere = std::make_unique<TestHome>();
        m_home = std::make_unique<Home>(Home::at(SmallDisk::path + u"/home"_s));
        VERIFY_RESULT(m_home->prepare());
        m_runner = std::make_unique<JobRunner>(*m_home, m_elsewhere->clock);
        m_operations = std::make_unique<Operations>(*m_home, m_elsewhere->engines,
                                                    m_elsewhere->clock, *m_runner);
    }

    void cleanup()
    {
        m_operations.reset();
        m_runner.reset();
        const QStringList names = namesIn(SmallDisk::path).value_or(QStringList());
        for (const QString &name : names)
            VERIFY_RESULT(removeTree(SmallDisk::path + u'/' + name));
        m_elsewhere.reset();
    }

    void stopsAndRemovesAManagedInstance()
    {
        const auto sample = TestHome::wait(m_operations->sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        const QString id = sample->service.id;
        const auto instance = Instance::load(m_home->instancesFolder() + u'/' + id);
        VERIFY_RESULT(instance);
        fill(0);
        VERIFY_FAILURE(TestHome::wait(m_operations->backUp(id)), "home-disk-full");
        const auto stopped = TestHome::wait(m_operations->stop(id));
        VERIFY_RESULT(stopped);
        QCOMPARE(stopped->state, Service::State::Stopped);
        QVERIFY(!Instance::isAlive(instance->processes.first()));
        fill(0);
        VERIFY_RESULT(TestHome::wait(m_operations->remove(id)));
        QVERIFY(m_operations->services()->isEmpty());
        QVERIFY(namesIn(m_home->instancesFolder())->isEmpty());
        // Nothing but what went on before is left of the jobs that had no room.
        QVERIFY(m_runner->list().size() <= 1);
        QVERIFY(namesIn(m_home->jobsFolder())->filter(u".new-"_s).isEmpty());
        QVERIFY(QFile::remove(SmallDisk::path + u"/ballast"_s));
        VERIFY_RESULT(TestHome::wait(m_operations->sample(u"filecopy"_s)));
        VERIFY_RESULT(TestHome::wait(m_operations->remove(u"folder-sample"_s)));
    }

    void saysWhatToDoWhereNothingIsFreed()
    {
        const auto added = m_operations->addService(
            {.engine = u"filecopy"_s,
             .name = u"shop"_s,
             .settings = {{u"folder"_s, m_elsewhere->makeSource(u"shop"_s)}},
             .secrets = {},
             .repositoryPath = {}});
        VERIFY_RESULT(added);
        fill(0);
        const auto removed = TestHome::wait(m_operations->remove(added->id));
        VERIFY_FAILURE(removed, "home-disk-full");
        QCOMPARE(removed.error().code, ErrorCode::DiskFull);
        QCOMPARE(m_operations->services()->size(), 1);
        QVERIFY(QFile::remove(SmallDisk::path + u"/ballast"_s));
        VERIFY_RESULT(TestHome::wait(m_operations->remove(added->id)));
        QVERIFY(m_operations->services()->isEmpty());
    }

    void aJobWithoutAFolderIsListedCancelledAndOwesNothing()
    {
        fill(0);
        JobRunner::Request request;
        request.kind = u"stop"_s;
        request.takesSlot = false;
        request.goesWithoutFolder = true;
        const QString id = m_runner->newId();
        QString scratch;
        Result<QString> owed;
        auto future = m_runner->run<int>(id, request, [&](Job &job) -> Result<int> {
            job.log(u"nowhere"_s);
            scratch = job.temporaryFolder();
            owed = job.owe({});
            if (!QFileInfo(scratch).isDir() || !job.cancellation().sleep(60'000))
                return cancelled();
            return 1;
        });
        const auto listed = [&] {
            const QList<JobInfo> jobs = m_runner->list();
            return std::ranges::contains(jobs, id, &JobInfo::id);
        };
        QVERIFY(listed());
        QTRY_COMPARE(m_runner->find(id)->state, JobInfo::State::Running);
        m_runner->prune();
        VERIFY_RESULT(m_runner->cancel(id));
        future.waitForFinished();
        QCOMPARE(m_runner->find(id)->state, JobInfo::State::Cancelled);
        VERIFY_FAILURE(owed, "home-disk-full");
        QVERIFY(!scratch.isEmpty() && !QFileInfo::exists(scratch));
        m_runner->prune();
        QVERIFY(QFileInfo::exists(u"/tmp"_s));
        QVERIFY(namesIn(m_home->jobsFolder())->isEmpty());
    }

private:
    /// Engines, a clock, and a place for services.
    std::unique_ptr<TestHome> m_elsewhere;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<Operations> m_operations;
};

int main(int argc, char **argv)
{
    return SmallDisk::run<HomeFullTest>(argc, argv, 8);
}

#include "tst_homefull.moc"
