// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things go: backups into repositories that are chosen and have room, secrets into files and
// keyrings.
#include "services/secretstore.h"
#include "services/servicestore.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

/// Takes no room, and no disk of ours has that much.
constexpr qint64 hugeBytes = qint64(15) << 40;

} // namespace

class PlacesTest : public QObject
{
    Q_OBJECT
private slots:
    // No test touches the keyring of the person who runs it.
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
    }
    void cleanup() { m_home.reset(); }

    void aSampleBacksUpToTheChosenRepository()
    {
        const QString place = m_home->path(u"elsewhere"_s);
        const auto sample = TestHome::wait(operations().sample(u"filecopy"_s, {}, place));
        VERIFY_RESULT(sample);
        QCOMPARE(sample->service.repositoryPath, place);
        QVERIFY(!QFile::exists(m_home->home.defaultRepository()));
        VERIFY_RESULT(TestHome::wait(operations().backUp(sample->service.id)));
        QVERIFY(QFile::exists(place + u'/' + sample->service.id));
    }

    void aRestoreBacksUpToTheChosenRepository()
    {
        const QString place = m_home->path(u"elsewhere"_s);
        VERIFY_RESULT(operations().initRepository(place));
        const auto origin = backedUp();
        VERIFY_RESULT(origin);
        const auto restored = TestHome::wait(operations().restore(restoreOf(*origin, place)));
        VERIFY_RESULT(restored);
        QCOMPARE(restored->service.repositoryPath, place);
        const auto usual = TestHome::wait(operations().restore(restoreOf(*origin, {})));
        VERIFY_RESULT(usual);
        QCOMPARE(usual->service.repositoryPath, origin->repositoryPath);
    }

    void whatComesFromAReadOnlyRepositoryGoesHome()
    {
        const auto origin = backedUp(m_home->path(u"medium"_s));
        VERIFY_RESULT(origin);
        const QByteArray medium = QFile::encodeName(origin->repositoryPath);
        QCOMPARE(::chmod(medium.constData(), 0500), 0);
        // Named as the place of the backup, not as a wish.
        const auto restored =
            TestHome::wait(operations().restore(restoreOf(*origin, origin->repositoryPath)));
        QCOMPARE(::chmod(medium.constData(), 0700), 0);
        VERIFY_RESULT(restored);
        QCOMPARE(restored->service.repositoryPath, m_home->home.defaultRepository());
    }

    void aReadOnlyRepositoryTakesNoNewService()
    {
        const QString place = m_home->path(u"elsewhere"_s);
        VERIFY_RESULT(operations().initRepository(place));
        const auto origin = backedUp();
        VERIFY_RESULT(origin);
        QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0500), 0);
        const auto restored = TestHome::wait(operations().restore(restoreOf(*origin, place)));
        const auto sample = TestHome::wait(operations().sample(u"filecopy"_s, {}, place));
        QCOMPARE(::chmod(QFile::encodeName(place).constData(), 0700), 0);
        VERIFY_FAILURE(restored, "repository-read-only");
        VERIFY_FAILURE(sample, "repository-read-only");
        QCOMPARE(operations().services()->size(), 1);
    }

    void anotherRepositoryInItsPlaceIsNotTheSame()
    {
        const QString path = m_home->path(u"backups"_s);
        const auto service =
            operations().addService({.engine = u"filecopy"_s,
                                     .name = u"shop"_s,
                                     .settings = {{u"folder"_s, m_home->makeSource(u"shop"_s)}},
                                     .secrets = {},
                                     .repositoryPath = path});
        VERIFY_RESULT(service);
        QVERIFY(QDir().rename(path, m_home->path(u"elsewhere"_s)));
        const auto other = operations().initRepository(path, Operations::Absent::Forget);
        VERIFY_RESULT(other);
        QVERIFY(*other != service->repositoryId);
        // Every way to it says the same, and nothing of the service is written.
        QCOMPARE(operations().findService(u"shop"_s)->repositoryProblem->reason(),
                 u"repository-not-mounted"_s);
        VERIFY_FAILURE(TestHome::wait(operations().backUp(service->id)), "repository-not-mounted");
        QCOMPARE(QDir(path).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
        // One that is there is not made anew.
        VERIFY_FAILURE(operations().initRepository(path, Operations::Absent::Forget),
                       "repository-exists");
        const RepositoryList list(m_home->home);
        VERIFY_FAILURE(list.remember({path, u"yet-another"_s}), "repository-known");
        QCOMPARE((*list.find(path))->id, *other);
    }

    void anAbsentPathIsKnownByWhatItWas()
    {
        const QString real = m_home->path(u"real"_s);
        const QString link = m_home->path(u"link"_s);
        QVERIFY(QDir().mkpath(real));
        QVERIFY(QFile::link(real, link));
        VERIFY_RESULT(operations().initRepository(link + u"/backups"_s));
        QVERIFY(QDir(real + u"/backups"_s).removeRecursively());
        VERIFY_FAILURE(operations().initRepository(link + u"/backups"_s), "repository-known");
        VERIFY_FAILURE(operations().initRepository(real + u"/backups"_s), "repository-known");
        QVERIFY(QDir(real).isEmpty());
    }

    void aFirstBackupNeedsRoomForAllOfIt()
    {
        const QString folder = m_home->makeSource(u"shop"_s);
        const QString huge = folder + u"/huge"_s;
        QVERIFY(putFile(huge, {}));
        QCOMPARE(::truncate(QFile::encodeName(huge).constData(), hugeBytes), 0);
        const auto service = m_home->add(u"shop"_s, {{u"folder"_s, folder}});
        VERIFY_RESULT(service);
        const auto refused = TestHome::wait(operations().backUp(service->id));
        VERIFY_FAILURE(refused, "repository-too-full-for-first");
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(refused.error().args.value(u"path"_s).toString(), service->repositoryPath);
        QVERIFY(refused.error().args.value(u"needed"_s).toLongLong() >= hugeBytes);
        const auto row = operations().findService(service->id);
        QCOMPARE(row->backups.size(), 1);
        QCOMPARE(row->backups.first().error->reason(), refused.error().reason());

        // Who knows better goes on; the copy itself is stopped here.
        const auto started = operations().backUp(service->id, {.ignoreSpace = true});
        QTRY_VERIFY(m_home->runner->find(started.id)->progress.done > 0);
        VERIFY_RESULT(m_home->runner->cancel(started.id));
        const auto cancelled = TestHome::wait(started);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);

        // Later ones are measured by the last.
        QVERIFY(QFile::remove(huge));
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
        QVERIFY(putFile(huge, {}));
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));
    }

    void withoutAKeyringSecretsStayWhereTheyAre()
    {
        QVERIFY(!SecretStore::hasKeyring());
        const QString folder = m_home->makeSource(u"shop"_s);
        NewService wanted{.engine = u"filecopy"_s,
                          .name = u"shop"_s,
                          .settings = {{u"folder"_s, folder}},
                          .secrets = {{u"token"_s, u"s3cret"_s}},
                          .repositoryPath = {},
                          .keyring = true};
        const auto refused = operations().addService(wanted);
        VERIFY_FAILURE(refused, "keyring-missing");
        QCOMPARE(refused.error().code, ErrorCode::Prerequisite);
        QVERIFY(operations().services()->isEmpty());

        wanted.keyring = false;
        const auto added = operations().addService(wanted);
        VERIFY_RESULT(added);
        QVERIFY(!added->secretsInKeyring);
        ServiceChange change;
        change.keyring = true;
        VERIFY_FAILURE(operations().changeService(added->id, change), "keyring-missing");
        QCOMPARE(operations().secret(added->id, u"token"_s).value_or(QString()), u"s3cret"_s);
        QVERIFY(!operations().findService(added->id)->secretsInKeyring);
        // It is there already.
        change.keyring = false;
        VERIFY_RESULT(operations().changeService(added->id, change));
    }

private:
    Operations &operations() { return *m_home->operations; }
    [[nodiscard]] Result<Service> backedUp(const QString &repositoryPath = {})
    {
        NewService service;
        service.engine = u"filecopy"_s;
        service.name = u"shop"_s;
        service.settings = {{u"folder"_s, m_home->makeSource(u"shop"_s)}};
        service.repositoryPath = repositoryPath;
        const auto added = operations().addService(service);
        if (!added)
            return added;
        const auto backup = TestHome::wait(operations().backUp(added->id));
        return backup ? operations().findService(added->id)
                      : Result<Service>(std::unexpected(backup.error()));
    }
    [[nodiscard]] static RestoreRequest restoreOf(const Service &service, const QString &place)
    {
        RestoreRequest request;
        request.serviceId = service.id;
        request.repositoryPath = place;
        return request;
    }

    std::unique_ptr<TestHome> m_home;
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"
