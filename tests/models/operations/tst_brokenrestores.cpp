// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Restores of a real PostgreSQL that are cancelled, or whose process is killed, at every place
// where something else is there to be taken away. Started with --child, this program is the process
// that is killed.
#include "hookedengine.h"
#include "requirement.h"
#include "testhome.h"
#include "testserver.h"
#include "verifyresult.h"

#include <QProcess>
#include <QSemaphore>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

using Place = HookedEngine::Place;

QByteArray commandOf(const QString &process)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(process));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

/// Command lines of processes that work below a folder, this test's own excepted.
QStringList processesIn(const QString &folder)
{
    QStringList found;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray command = commandOf(process);
        if (command.contains(QFile::encodeName(folder)) && process.toLongLong() != ::getpid())
            found.append(QString::fromUtf8(command));
    }
    return found;
}

/// Restores the newest backup of a service, says when it has come to `place`, and stays there.
int runChild(const QStringList &words)
{
    auto engine = std::make_unique<HookedEngine>();
    engine->hook(Place(words.value(4).toInt()), [](JobContext &) {
        std::puts("there");
        std::fflush(stdout);
        for (;;)
            ::pause();
    });
    EngineRegistry engines;
    engines.add(std::move(engine));
    const Home home = Home::at(words.value(2));
    const SystemClock clock;
    JobRunner runner(home, clock);
    Operations operations(home, engines, clock, runner);
    RestoreRequest request;
    request.serviceId = words.value(3);
    operations.restore(request).future.waitForFinished();
    return 1;
}

} // namespace

class BrokenRestoresTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        REQUIRE_HERE(TestServer::isInstalled(), "PostgreSQL 17 is not installed");
        VERIFY_RESULT(m_home.prepared);
        auto engine = std::make_unique<HookedEngine>();
        m_engine = engine.get();
        m_home.engines.add(std::move(engine));
        QVERIFY(m_server.create());
        QVERIFY(m_server.start());
        QCOMPARE(m_server.sql(u"CREATE TABLE goods AS SELECT i, md5(i::text) FROM "
                              "generate_series(1, 20000) i"_s),
                 QString());
        NewService shop;
        shop.engine = u"postgresql"_s;
        shop.name = u"shop"_s;
        shop.settings = m_server.access().settings;
        const auto added = m_home.operations->addService(shop);
        VERIFY_RESULT(added);
        m_service = added->id;
        VERIFY_RESULT(TestHome::wait(m_home.operations->backUp(m_service)));
    }

    void leavesNothingWhereItIsCancelled_data() { addPlaces(); }

    void leavesNothingWhereItIsCancelled()
    {
        QFETCH(const Place, place);
        QSemaphore there;
        m_engine->hook(place, [&there](JobContext &context) {
            there.release();
            // Until the cancel is seen, so that it is seen here.
            (void)context.cancellation().sleep(60'000);
        });
        const auto job = operations().restore(request());
        QVERIFY(there.tryAcquire(1, 60'000));
        QCOMPARE(operations().services()->size(), 2);
        VERIFY_RESULT(operations().jobs().cancel(job.id));
        const auto restored = TestHome::wait(job);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, ErrorCode::Cancelled);
        QCOMPARE(operations().jobs().find(job.id)->state, JobInfo::State::Cancelled);
        checkNothingIsLeft();
        checkItStillWorks();
    }

    void isSweptWhereItsProcessIsKilled_data() { addPlaces(); }

    void isSweptWhereItsProcessIsKilled()
    {
        QFETCH(const Place, place);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--child"_s, m_home.path(u"home"_s), m_service, QString::number(int(place))});
        QVERIFY(child.waitForReadyRead(60'000));
        QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("there"));
        child.kill();
        QVERIFY(child.waitForFinished());

        const auto services = operations().services();
        VERIFY_RESULT(services);
        QCOMPARE(services->size(), 2);
        const bool runs = place == Place::Recovering || place == Place::Started;
        QCOMPARE(!processesIn(m_home.home.instancesFolder()).isEmpty(), runs);
        const auto swept = operations().sweep();
        VERIFY_RESULT(swept);
        QCOMPARE(swept->size(), 1);
        QCOMPARE(swept->first().code, u"swept-instance"_s);
        checkNothingIsLeft();
        checkItStillWorks();
    }

private:
    [[nodiscard]] Operations &operations() const { return *m_home.operations; }
    [[nodiscard]] RestoreRequest request() const
    {
        RestoreRequest request;
        request.serviceId = m_service;
        return request;
    }
    static void addPlaces()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("unpacking") << Place::Unpacking;
        QTest::newRow("starting") << Place::Starting;
        QTest::newRow("recovering") << Place::Recovering;
        QTest::newRow("started") << Place::Started;
    }
    void checkNothingIsLeft() const
    {
        QCOMPARE(processesIn(m_home.home.instancesFolder()), QStringList());
        const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
        QCOMPARE(QDir(m_home.home.instancesFolder()).entryList(all), QStringList());
        QCOMPARE(QDir(Home::runtimeFolder()).entryList(all), QStringList());
        QCOMPARE(QDir(m_home.home.secretsFolder()).entryList(all), QStringList());
        QCOMPARE(operations().services()->size(), 1);
        QVERIFY(operations().jobs().owed().isEmpty());
        // The backup is whole, and nobody holds it.
        const auto service = operations().findService(m_service);
        VERIFY_RESULT(service);
        QVERIFY(service->lastGood());
    }
    void checkItStillWorks() const
    {
        const auto restored = TestHome::wait(operations().restore(request()));
        VERIFY_RESULT(restored);
        ServiceAccess access;
        access.settings = restored->service.settings;
        QCOMPARE(runSql(access, u"SELECT count(*), sum(i) FROM goods"_s, u"postgres"_s),
                 u"20000|200010000"_s);
        VERIFY_RESULT(TestHome::wait(operations().remove(restored->service.id)));
    }

    TestHome m_home;
    TestServer m_server;
    HookedEngine *m_engine = nullptr;
    QString m_service;
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--child"_L1)
        return runChild(words);
    BrokenRestoresTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_brokenrestores.moc"
