// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog.h"

#include "jobs/jobfolder.h"
#include "sentences.h"
#include "services/secretstore.h"
#include "storage/files.h"
#include "testclock.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QTest>

#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

class CatalogTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
        const auto added = m_home->add(u"shop"_s);
        VERIFY_RESULT(added);
        m_service = added->id;
        const auto backup = TestHome::wait(m_home->operations->backUp(m_service));
        VERIFY_RESULT(backup);
        m_backup = *backup;
    }
    void cleanup() { m_home.reset(); }

    /// What other processes do to the files shows at the next look, however soon it is.
    void seesEveryChange()
    {
        Catalog catalog(m_home->home, m_home->engines, m_home->clock);
        const auto protection = [&] { return catalog.find(m_service)->status.protection; };
        const QString archive = m_backup.folder + u'/' + m_backup.archive.name;
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(protection(), Service::Protection::Protected);
            VERIFY_RESULT(m_home->operations->mark(m_service, m_backup.id, {}, QString::number(i)));
            QCOMPARE(catalog.find(m_service)->backups.first().marks.note, QString::number(i));
            QVERIFY(QFile::rename(archive, archive + u".away"_s));
            QCOMPARE(protection(), Service::Protection::Unprotected);
            QVERIFY(QFile::rename(archive + u".away"_s, archive));
        }
        const QString manifest = m_backup.folder + u"/manifest.json"_s;
        const QByteArray written = fileContent(manifest);
        QVERIFY(putFile(manifest, QByteArray(written).replace("\"trigger\"", "\"Trigger\"")));
        QCOMPARE(protection(), Service::Protection::Unprotected);
        QVERIFY(putFile(manifest, written));
        VERIFY_RESULT(TestHome::wait(m_home->operations->verify(m_service, m_backup.id)));
        QCOMPARE(protection(), Service::Protection::Protected);
        const QByteArray whole = fileContent(archive);
        QVERIFY(putFile(archive, whole.chopped(1)));
        QCOMPARE(protection(), Service::Protection::Unprotected);
        QVERIFY(putFile(archive, whole));
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(m_service)));
        QCOMPARE(catalog.find(m_service)->backups.size(), 2);
        VERIFY_RESULT(m_home->operations->deleteBackup(m_service, m_backup.id));
        QCOMPARE(catalog.find(m_service)->backups.size(), 1);
    }

    void aSecondLookCostsLittle()
    {
        const QString top = QFileInfo(m_backup.folder).path();
        for (int i = 0; i < 200; ++i) {
            const QString id = u"20250101T%1Z-copy"_s.arg(i, 6, 10, QChar(u'0'));
            const QString folder = top + u'/' + id;
            QVERIFY(QDir().mkpath(folder));
            QByteArray manifest = fileContent(m_backup.folder + u"/manifest.json"_s);
            manifest.replace(m_backup.id.toUtf8(), id.toUtf8());
            QVERIFY(putFile(folder + u"/manifest.json"_s, manifest));
        }
        // Time stamps that are too new are not relied upon.
        QTest::qSleep(200);
        Catalog catalog(m_home->home, m_home->engines, m_home->clock);
        const auto first = catalog.services();
        VERIFY_RESULT(first);
        QCOMPARE(first->first().backups.size(), 201);
        // Nothing but stamps is looked at: what is behind the same ones is not read again.
        const QString manifest = top + u"/20250101T000007Z-copy/manifest.json"_s;
        struct stat before = {};
        QCOMPARE(::stat(QFile::encodeName(manifest).constData(), &before), 0);
        QVERIFY(putFile(manifest, QByteArray(before.st_size, 'x')));
        const timespec times[] = {before.st_atim, before.st_mtim};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(manifest).constData(), times, 0), 0);
        const auto second = catalog.services();
        VERIFY_RESULT(second);
        QCOMPARE(*second, *first);
        // The very same list, not an equal one: comparing it costs nothing.
        QCOMPARE(second->first().backups.constData(), first->first().backups.constData());
    }

    /// No run starts without them, and none must look protected meanwhile.
    void whatCannotBeReadIsARisk()
    {
        VERIFY_RESULT(m_home->operations->changePolicy(m_service, {{u"at"_s, u"02:00"_s}}));
        Catalog catalog(m_home->home, m_home->engines, m_home->clock);
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Protected);
        const QString record = QFileInfo(m_backup.folder).path() + u"/service.json"_s;
        const QByteArray written = fileContent(record);
        QVERIFY(putFile(record, written.chopped(4)));
        const auto torn = catalog.find(m_service);
        VERIFY_RESULT(torn);
        QVERIFY(torn->scheduleNeedsAttention && torn->scheduleError);
        QCOMPARE(torn->status.protection, Service::Protection::AtRisk);
        QVERIFY(torn->status.needsAttention());
        QVERIFY(putFile(record, written));
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Protected);

        const QString schedule = m_home->home.dataFolder() + u"/schedule.json"_s;
        QVERIFY(QDir().mkpath(schedule));
        const auto blind = catalog.find(m_service);
        VERIFY_RESULT(blind);
        QVERIFY(blind->scheduleNeedsAttention && blind->scheduleError);
        QCOMPARE(blind->status.protection, Service::Protection::AtRisk);
    }

    /// As on a disk that the kernel has remounted for reading: nothing is written to find out.
    void whatCannotBeWrittenIsARisk()
    {
        Catalog catalog(m_home->home, m_home->engines, m_home->clock);
        const QString folder = QFileInfo(m_backup.folder).path();
        for (const QString &closed : {folder, QFileInfo(folder).path()}) {
            QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Protected);
            const auto open = QFile::permissions(closed);
            QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
            if (::access(QFile::encodeName(closed).constData(), W_OK) == 0)
                QSKIP("This user may write everywhere.");
            const auto service = catalog.find(m_service);
            VERIFY_RESULT(service);
            QVERIFY(!service->repositoryWritable);
            QCOMPARE(service->status.protection, Service::Protection::AtRisk);
            QCOMPARE(service->status.reasons.first().code, u"status-read-only"_s);
            const auto checked = m_home->operations->check();
            QVERIFY(QFile::setPermissions(closed, open));
            VERIFY_RESULT(checked);
            QStringList found;
            for (const Finding &finding : *checked) {
                if (finding.blocks)
                    found.append(finding.note.code);
            }
            QCOMPARE(found, QStringList{u"check-repository-read-only"_s});
        }
    }

    void protectionFollowsTheClock()
    {
        TestClock clock;
        clock.set(m_backup.finished);
        Catalog catalog(m_home->home, m_home->engines, clock);
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Protected);
        clock.advance(24LL * 3600);
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Protected);
        clock.advance(26LL * 3600);
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Late);
        // A clock that is a little behind makes nothing worse, but nobody knows the age of what
        // comes from the future.
        clock.set(m_backup.finished.addSecs(-12LL * 3600));
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Protected);
        clock.set(m_backup.finished.addDays(-40));
        QCOMPARE(catalog.find(m_service)->status.protection, Service::Protection::Late);
    }

    /// A job's folder that is gone takes with it what was known of the job.
    void aFailureIsToldAsLongAsItsJobIsThere()
    {
        Catalog catalog(m_home->home, m_home->engines, m_home->clock);
        const auto told = [&] { return catalog.find(m_service)->unlistedFailure; };
        QVERIFY(!told());
        JobInfo job;
        job.id = m_home->runner->newId();
        job.kind = u"back-up"_s;
        job.serviceId = m_service;
        job.started = QDateTime::currentDateTimeUtc();
        const auto fail = [&](const QString &reason) {
            const auto lock = JobFolder::create(m_home->home.jobsFolder(), job);
            job.folder = m_home->home.jobsFolder() + u'/' + job.id;
            job.state = JobInfo::State::Failed;
            job.finished = job.started;
            job.error = failure(ErrorCode::DiskFull, reason).error();
            return lock.and_then([&](const FileLock &) { return JobFolder::writeProgress(job); });
        };
        VERIFY_RESULT(fail(u"one"_s));
        QCOMPARE(told()->error.reason(), u"one"_s);
        VERIFY_RESULT(removeTree(job.folder));
        QVERIFY(!told());
        VERIFY_RESULT(fail(u"other"_s));
        QCOMPARE(told()->error.reason(), u"other"_s);
    }

    void aLostRegistrationIsToldUntilItIsMended()
    {
        const auto service = operations().findService(m_service);
        VERIFY_RESULT(service);
        const auto bare = m_home->add(u"bare"_s);
        VERIFY_RESULT(bare);
        const QString path = m_home->home.configFolder() + u"/services.json"_s;
        const QByteArray known = fileContent(path);
        const auto codes = [&](const QString &name) {
            QStringList codes;
            const auto all = operations().services();
            const auto found = std::ranges::find(*all, name, &Service::name);
            if (found != all->cend() && found->status.needsAttention()) {
                for (const Note &reason : found->status.reasons)
                    codes.append(reason.code);
            }
            return codes;
        };
        for (const bool isThere : {true, false}) {
            QVERIFY(isThere ? putFile(path, "{}") : QFile::remove(path));
            QCOMPARE(codes(u"shop"_s).value(0), u"status-lost"_s);
            // Also without a backup: somebody expects that there will be one.
            QVERIFY(codes(u"bare"_s).contains(u"status-lost"_s));
            QCOMPARE(operations().findService(u"shop"_s)->status.protection,
                     Service::Protection::AtRisk);
            const auto findings = operations().check();
            QCOMPARE(std::ranges::count_if(*findings,
                                           [](const Finding &finding) {
                                               return finding.note.code == "status-lost"_L1;
                                           }),
                     2);
        }
        VERIFY_RESULT(operations().adoptService(
            u"shop"_s, {.name = {}, .settings = service->settings, .secrets = {}}));
        QCOMPARE(codes(u"shop"_s), QStringList());
        // Whoever does not want it any more says so.
        VERIFY_RESULT(TestHome::wait(operations().remove(u"bare"_s)));
        QCOMPARE(TestHome::namesOf(*operations().services()), QStringList{u"shop"_s});
        QVERIFY(putFile(path, known));
        QCOMPARE(codes(u"shop"_s), QStringList());
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
    }

    /// The repository learns of it, later where it is away, and whoever connects it keeps it.
    void whatIsRemovedIsNotLost()
    {
        const auto service = operations().findService(m_service);
        VERIFY_RESULT(service);
        const QString away = m_home->path(u"away"_s);
        const auto now = [&] { return operations().findService(service->id).value(); };
        const ServiceStore store(m_home->home);
        QVERIFY(QDir().rename(service->repositoryPath, away));
        VERIFY_RESULT(TestHome::wait(operations().remove(service->id)));
        QCOMPARE(store.removed()->size(), 1);
        VERIFY_RESULT(operations().sweep());
        QCOMPARE(store.removed()->size(), 1);
        QVERIFY(QDir().rename(away, service->repositoryPath));
        QVERIFY(!now().isLost() && !now().status.needsAttention());
        QVERIFY(!now().keeper.isEmpty());
        VERIFY_RESULT(operations().sweep());
        QVERIFY(now().keeper.isEmpty());
        QVERIFY(store.removed()->isEmpty());
        VERIFY_FAILURE(TestHome::wait(operations().remove(service->id)), "service-unconnected");

        VERIFY_RESULT(operations().adoptService(
            u"shop"_s, {.name = {}, .settings = service->settings, .secrets = {}}));
        QVERIFY(now().isKept);
        VERIFY_RESULT(TestHome::wait(operations().remove(service->id)));
        QVERIFY(now().keeper.isEmpty());
        QVERIFY(store.removed()->isEmpty());
        // What another home keeps it goes on keeping.
        const auto sample = TestHome::wait(operations().sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        const QString id = sample->service.id;
        VERIFY_RESULT(TestHome::wait(operations().backUp(id)));
        const auto repository =
            Repository::open(service->repositoryPath, service->repositoryId, m_home->clock);
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->changeService(
            id, [](ServiceRecord &record) { record.keeper = u"another"_s; }));
        VERIFY_RESULT(TestHome::wait(operations().remove(id)));
        QCOMPARE(repository->service(id)->keeper, u"another"_s);
        QVERIFY(store.removed()->isEmpty());
    }

    void aDamagedHomeFileIsNotAnotherHome()
    {
        const auto service = operations().findService(m_service);
        VERIFY_RESULT(service);
        const QString path = m_home->home.configFolder() + u"/home.json"_s;
        const QByteArray known = fileContent(path);
        for (const QByteArray &content : {QByteArray("{ torn"), QByteArray("{}")}) {
            QVERIFY(putFile(path, content));
            const auto now = operations().findService(u"shop"_s);
            VERIFY_RESULT(now);
            QCOMPARE(now->status.protection, Service::Protection::AtRisk);
            QCOMPARE(now->status.reasons.first().code, u"status-keeper-unknown"_s);
            const Sentences words(operations().engines());
            QVERIFY(words.explain(now->status.reasons.first()).text.contains(path));
            VERIFY_FAILURE(operations().takeOver(u"shop"_s), "home-file-damaged");
            QCOMPARE(fileContent(path), content);
        }
        QVERIFY(putFile(path, known));
        QCOMPARE(operations().findService(u"shop"_s)->status.protection,
                 Service::Protection::Protected);
    }

    void storeLosesNoChange()
    {
        const ServiceStore store(m_home->home);
        const auto work = [&store](int number) {
            for (int i = 0; i < 25; ++i) {
                HomeService service;
                service.id = newServiceId();
                service.name = u"%1/%2"_s.arg(number).arg(i);
                const auto added = store.change([&service](QList<HomeService> &all) {
                    all.append(service);
                    return Result<>();
                });
                if (!added)
                    return;
            }
        };
        {
            const std::jthread one(work, 1);
            const std::jthread two(work, 2);
            const std::jthread three(work, 3);
        }
        QCOMPARE(store.list()->size(), 76);
        const QString path = m_home->home.configFolder() + u"/services.json"_s;
        QCOMPARE(QFileInfo(path).permissions() & QFileDevice::Permissions(0x0077), 0);
        VERIFY_FAILURE(store.find(u"nonesuch"_s), "no-such-service");
    }

    void unknownFieldsSurvive()
    {
        const QString path = m_home->home.configFolder() + u"/services.json"_s;
        QByteArray text = fileContent(path);
        text.replace("\"engine\":", "\"fromTheFuture\": 7,\n\"engine\":");
        QVERIFY(putFile(path, text));
        VERIFY_RESULT(m_home->operations->changeService(
            m_service, {.name = u"other"_s, .settings = {}, .secrets = {}}));
        QVERIFY(fileContent(path).contains("fromTheFuture"));
        QVERIFY(putFile(path, "{ torn"));
        VERIFY_FAILURE(m_home->operations->services(), "file-not-json");
        VERIFY_FAILURE(m_home->add(u"third"_s), "file-not-json");
        QCOMPARE(fileContent(path), "{ torn");
    }

    void secretsAreOneFileEach()
    {
        const SecretStore store(m_home->home);
        using Place = SecretStore::Place;
        QVERIFY(store.load(u"svc-a"_s, Place::File)->isEmpty());
        VERIFY_RESULT(store.save(u"svc-a"_s, {{u"password"_s, u"pä\"ss"_s}}, Place::File));
        QCOMPARE(store.load(u"svc-a"_s, Place::File)->value(u"password"_s), u"pä\"ss"_s);
        VERIFY_RESULT(store.save(u"svc-a"_s, {}, Place::File));
        QVERIFY(QDir(m_home->home.secretsFolder()).isEmpty());
        VERIFY_RESULT(store.remove(u"svc-a"_s, Place::File));
    }

    void socketFoldersAreShortAndOurs()
    {
        const auto folder = Home::socketFolder(newServiceId());
        VERIFY_RESULT(folder);
        QVERIFY(QFileInfo(*folder).isDir());
        QCOMPARE(QFileInfo(*folder).permissions() & QFileDevice::Permissions(0x0077), 0);
        // A session folder that is too long is not used.
        const QString deep = m_home->path(QString(100, u'x'));
        QVERIFY(QDir().mkpath(deep));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(deep));
        QVERIFY(Home::runtimeFolder().startsWith(u"/tmp/reprise-"_s));
        qunsetenv("XDG_RUNTIME_DIR");
        QVERIFY(Home::runtimeFolder().startsWith(u"/tmp/reprise-"_s));
    }

private:
    Operations &operations() { return *m_home->operations; }

    std::unique_ptr<TestHome> m_home;
    QString m_service;
    Backup m_backup;
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "tst_catalog.moc"
