// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Other processes of the same home, and what is left when they are killed.
#include "jobs/jobfolder.h"
#include "jobs/obligations.h"
#include "monitor.h"
#include "services/servicestore.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// A `jobchild`; killed with this object at the latest.
class Child
{
public:
    Child(const TestHome &home, const QString &service)
    {
        m_process.start(QStringLiteral(REPRISE_JOBCHILD), {home.path(u"home"_s), service});
        if (m_process.waitForStarted() && m_process.waitForReadyRead())
            m_jobId = QString::fromUtf8(m_process.readLine()).trimmed();
    }
    ~Child()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString jobId() const { return m_jobId; }
    [[nodiscard]] QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QString m_jobId;
};

} // namespace

class CrashesTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
        m_source = m_home->makeSource(u"shop"_s);
        const auto added = m_home->add(
            u"shop"_s, {{u"folder"_s, m_source}, {u"slow"_s, u"60000"_s}, {u"freeze"_s, u"yes"_s}});
        VERIFY_RESULT(added);
        m_service = added->id;
    }
    void cleanup() { m_home.reset(); }

    void killedBackupCostsOnlyItself()
    {
        Child child(*m_home, m_service);
        QTRY_VERIFY(isFrozen());
        QCOMPARE(m_home->runner->find(child.jobId())->state, JobInfo::State::Running);
        child.kill();
        // The guard lifts the outage, nobody else is there.
        QTRY_VERIFY_WITH_TIMEOUT(!isFrozen(), 60'000);
        QTRY_VERIFY(m_home->runner->owed().isEmpty());
        const auto dead = m_home->runner->find(child.jobId());
        VERIFY_RESULT(dead);
        QCOMPARE(dead->state, JobInfo::State::Failed);
        QCOMPARE(dead->error->reason(), u"interrupted"_s);

        const auto swept = operations().sweep();
        VERIFY_RESULT(swept);
        QCOMPARE(swept->size(), 1);
        QCOMPARE(swept->first().code, u"swept-backup"_s);
        const auto service = operations().findService(m_service);
        QCOMPARE(service->backups.size(), 1);
        QCOMPARE(service->backups.first().state, BackupState::Failed);
        QCOMPARE(service->backups.first().error->reason(), u"interrupted"_s);
        const auto log = operations().log(m_service, service->backups.first().id);
        VERIFY_RESULT(log);
        QVERIFY(log->contains(u"Backing up"_s));
        VERIFY_RESULT(operations().changeService(
            m_service,
            {.name = {}, .settings = {{u"slow"_s, {}}, {u"freeze"_s, {}}}, .secrets = {}}));
        VERIFY_RESULT(TestHome::wait(operations().backUp(m_service)));
    }

    void cancelledFromAnotherProcess()
    {
        Child child(*m_home, m_service);
        QTRY_VERIFY(isFrozen());
        VERIFY_RESULT(m_home->runner->cancel(child.jobId()));
        QVERIFY(child.process().waitForFinished(5000));
        QVERIFY(child.process().readAll().contains("cancelled"));
        QVERIFY(!isFrozen());
        QVERIFY(m_home->runner->owed().isEmpty());
        QCOMPARE(m_home->runner->find(child.jobId())->state, JobInfo::State::Cancelled);
        QCOMPARE(operations().findService(m_service)->backups.first().state,
                 BackupState::Cancelled);
    }

    void busyNamesTheJobOfTheOtherProcess()
    {
        Child child(*m_home, m_service);
        QTRY_VERIFY(isFrozen());
        const auto second = TestHome::wait(operations().backUp(m_service));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
        QCOMPARE(second.error().args.value(u"job"_s).toString(), child.jobId());
        VERIFY_FAILURE(TestHome::wait(operations().remove(m_service)), "service-busy");
    }

    void withoutAGuardNothingIsFrozen()
    {
        // This process was given no guard command.
        VERIFY_FAILURE(TestHome::wait(operations().backUp(m_service)), "no-guard");
        QVERIFY(!isFrozen());
        QVERIFY(m_home->runner->owed().isEmpty());
    }

    void ownerlessObligationsAreSettledAtStart()
    {
        const QString frozen = m_source + u"/.frozen"_s;
        QVERIFY(putFile(frozen, {}));
        const Obligations obligations(m_home->home.obligationsFolder(), m_home->home.jobsFolder());
        Obligation owed{.id = {},
                        .engine = u"filecopy"_s,
                        .serviceId = m_service,
                        .kind = u"frozen"_s,
                        .owner = Obligation::Owner::Job,
                        .details = {{u"path"_s, frozen}},
                        .urgent = false};
        VERIFY_RESULT(obligations.record(owed, u"20261121T000000Z-gone00"_s));
        owed.owner = Obligation::Owner::Setting;
        owed.kind = u"slot"_s;
        VERIFY_RESULT(obligations.record(owed, u"20261121T000000Z-gone00"_s));
        const auto swept = operations().sweep();
        VERIFY_RESULT(swept);
        QCOMPARE(swept->size(), 1);
        QVERIFY(!isFrozen());
        // A setting's stays until the setting goes, at latest with the service.
        QCOMPARE(m_home->runner->owed().size(), 1);
        QCOMPARE(m_home->runner->owed().first().obligation.kind, u"slot"_s);
        VERIFY_RESULT(TestHome::wait(operations().remove(m_service)));
        QVERIFY(m_home->runner->owed().isEmpty());
    }

    void killedRestoreIsSwept()
    {
        // What a killed restore leaves: an entry, a folder, a server that runs.
        Instance instance = addInstance(u"20261121T000000Z-gone00"_s);
        VERIFY_RESULT(instance.startProcess(0));
        // And one of which not even an entry is left.
        const QString garbage = m_home->home.instancesFolder() + u'/' + newServiceId();
        QVERIFY(QDir().mkpath(garbage + u"/data"_s));

        QCOMPARE(operations().findService(u"half"_s)->state, Service::State::Provisioning);
        VERIFY_RESULT(operations().sweep());
        VERIFY_FAILURE(operations().findService(u"half"_s), "no-such-service");
        QVERIFY(!Instance::isAlive(instance.processes.first()));
        QVERIFY(QDir(m_home->home.instancesFolder()).isEmpty());
    }

    void removesAnInstanceWhoseFileIsLost_data()
    {
        QTest::addColumn<bool>("damaged");
        QTest::newRow("lost") << false;
        QTest::newRow("damaged") << true;
    }

    void removesAnInstanceWhoseFileIsLost()
    {
        QFETCH(const bool, damaged);
        Instance instance = addInstance();
        VERIFY_RESULT(instance.startProcess(0));
        const QString file = instance.folder + u"/instance.json"_s;
        QVERIFY(QFile::remove(file));
        QVERIFY(!damaged || putFile(file, "{"));
        VERIFY_RESULT(TestHome::wait(operations().remove(instance.id)));
        QVERIFY(!Instance::isAlive(instance.processes.first()));
        QVERIFY(QDir(m_home->home.instancesFolder()).isEmpty());
    }

    void finishesAKilledRemove()
    {
        const Instance instance = addInstance();
        const QString aside = m_home->home.instancesFolder() + u"/.removing-"_s + instance.id;
        QVERIFY(QDir().rename(instance.folder, aside));
        VERIFY_RESULT(operations().sweep());
        VERIFY_FAILURE(operations().findService(u"half"_s), "no-such-service");
        QVERIFY(!QFileInfo::exists(aside));
    }

    void aLostListOfServicesCostsNoInstance()
    {
        Instance instance;
        instance.id = newServiceId();
        instance.folder = m_home->home.instancesFolder() + u'/' + instance.id;
        QVERIFY(QDir().mkpath(instance.folder + u"/data"_s));
        VERIFY_RESULT(instance.save());
        QVERIFY(QFile::remove(m_home->home.configFolder() + u"/services.json"_s));
        const auto swept = operations().sweep();
        VERIFY_RESULT(swept);
        QVERIFY(swept->isEmpty());
        QVERIFY(QFileInfo::exists(instance.folder + u"/data"_s));
        const auto findings = operations().check();
        VERIFY_RESULT(findings);
        const auto finding = std::ranges::find(*findings, u"check-instance-unlisted"_s,
                                               [](const Finding &one) { return one.note.code; });
        QVERIFY(finding != findings->cend());
        QCOMPARE(finding->note.args.value(u"path"_s).toString(), instance.folder);
        QVERIFY(finding->blocks);
    }

    void monitorSeesWhatOthersDo()
    {
        Monitor monitor(operations());
        QSignalSpy services(&monitor, &Monitor::servicesChanged);
        QTRY_VERIFY(monitor.isReady());
        QTRY_COMPARE(monitor.services().size(), 1);
        Child child(*m_home, m_service);
        QTRY_VERIFY(monitor.service(m_service) && !monitor.service(m_service)->backups.isEmpty());
        QCOMPARE(monitor.service(m_service)->backups.first().jobId, child.jobId());
        QTRY_VERIFY(!monitor.jobs().isEmpty());
        QCOMPARE(monitor.jobs().first().id, child.jobId());
        child.kill();
        // It also tidies up after it.
        QTRY_COMPARE_WITH_TIMEOUT(monitor.service(m_service)->backups.first().state,
                                  BackupState::Failed, 5000);
        QTRY_VERIFY_WITH_TIMEOUT(!monitor.service(m_service)->backups.first().isInProgress(),
                                 15'000);
        QTRY_VERIFY(monitor.jobs().first().isOver());
        // Nothing happens: nothing is told.
        const qsizetype told = services.size();
        QSignalSpy jobs(&monitor, &Monitor::jobsChanged);
        monitor.refresh();
        VERIFY_RESULT(operations().changeService(
            m_service, {.name = u"renamed"_s, .settings = {}, .secrets = {}}));
        QTRY_COMPARE(monitor.service(m_service)->name, u"renamed"_s);
        QCOMPARE(services.size(), told + 1);
        QCOMPARE(jobs.size(), 0);
    }

private:
    Operations &operations() { return *m_home->operations; }
    [[nodiscard]] bool isFrozen() const { return QFileInfo::exists(m_source + u"/.frozen"_s); }

    /// An entry "half", and a folder with one server, which does not run yet.
    [[nodiscard]] Instance addInstance(const QString &provisioningJob = {})
    {
        HomeService service;
        service.id = newServiceId();
        service.instanceId = service.id;
        service.name = u"half"_s;
        service.engine = u"filecopy"_s;
        service.provisioningJob = provisioningJob;
        const auto origin = operations().findService(m_service);
        service.repositoryPath = origin->repositoryPath;
        service.repositoryId = origin->repositoryId;
        const auto added =
            ServiceStore(m_home->home).change([&](QList<HomeService> &all) -> Result<> {
                all.append(service);
                return {};
            });
        Instance instance;
        instance.id = service.id;
        instance.folder = m_home->home.instancesFolder() + u'/' + service.id;
        instance.provisioning = !provisioningJob.isEmpty();
        ServerProcess process;
        process.name = u"sleep"_s;
        process.command = {u"/usr/bin/sleep"_s, u"infinity"_s};
        process.workingFolder = instance.folder;
        process.logFile = instance.folder + u"/log"_s;
        instance.processes = {process};
        if (!added || !QDir().mkpath(instance.folder) || !instance.save())
            qWarning("no instance was added");
        return instance;
    }

    std::unique_ptr<TestHome> m_home;
    QString m_source;
    QString m_service;
};

QTEST_GUILESS_MAIN(CrashesTest)
#include "tst_crashes.moc"
