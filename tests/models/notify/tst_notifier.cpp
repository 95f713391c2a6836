// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include "engineregistry.h"
#include "filecopyengine.h"
#include "httprecorder.h"
#include "schedule/schedulestore.h"
#include "smtprecorder.h"
#include "storage/files.h"
#include "testclock.h"
#include "threadlanguage.h"
#include "verifyresult.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"correct horse battery staple"_s;

Service service(Service::Protection protection, const QString &id = u"svc-0000000001"_s,
                const QString &name = u"shop"_s)
{
    Service service;
    service.id = id;
    service.name = name;
    service.engine = u"filecopy"_s;
    service.isKept = true;
    service.status.protection = protection;
    return service;
}

/// Its last runs failed.
Service failing(int count)
{
    Service failing = service(Service::Protection::Protected);
    const Error why{.code = ErrorCode::Unreachable,
                    .args = {{u"reason"_s, u"folder-missing"_s}, {u"path"_s, u"/srv/x"_s}},
                    .detail = u"a tool's own words"_s};
    failing.status.reasons = {
        {.code = u"status-failures"_s,
         .args = {{u"count"_s, count}, {u"error"_s, toJson(why).toVariantMap()}}}};
    return failing;
}

constexpr auto good = Service::Protection::Protected;
constexpr auto late = Service::Protection::Late;
constexpr auto atRisk = Service::Protection::AtRisk;
constexpr auto unknown = Service::Protection::Unknown;

/// Its repository cannot be read, not even whose keeper it is.
Service away()
{
    Service away = service(unknown);
    away.isKept = false;
    away.repositoryProblem = Error{.code = ErrorCode::Repository,
                                   .args = {{u"reason"_s, u"repository-not-mounted"_s}},
                                   .detail = {}};
    return away;
}

} // namespace

/// Changes of state, from the services to what arrived at real servers.
class NotifierTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        ThreadLanguage::install();
        m_engines.add(std::make_unique<FileCopyEngine>());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_home = std::make_unique<Home>(Home::at(m_folder->filePath(u"home"_s)));
        VERIFY_RESULT(m_home->prepare());
        m_web = std::make_unique<HttpRecorder>();
        m_web->listen(LoopbackServer::Tls::None);
        useWebhook({});
        restart();
    }
    void cleanup()
    {
        m_notifier.reset();
        m_web.reset();
    }

    void tellsEachChangeOnce()
    {
        look({service(good)});
        QVERIFY(events().isEmpty());
        look({service(late)});
        look({service(late)});
        QCOMPARE(events(), QStringList{u"late"_s});
        restart();
        look({service(late)}, 3600);
        QCOMPARE(events(), QStringList{u"late"_s});
        look({service(unknown)}, 3600);
        look({service(atRisk)}, 3600);
        look({service(good)}, 3600);
        look({service(good)}, 3600);
        QCOMPARE(events(), (QStringList{u"late"_s, u"late"_s, u"recovered"_s}));
        QCOMPARE(body(1).value(u"status"_s).toString(), u"atRisk"_s);
        QCOMPARE(body(2).value(u"service"_s).toObject().value(u"name"_s).toString(), u"shop"_s);
        // Gone and back again: what is to be told of it is told anew.
        look({}, 3600);
        look({service(late)}, 3600);
        QCOMPARE(events().size(), 4);
        Service elsewhere = service(late, u"svc-0000000002"_s);
        elsewhere.state = Service::State::Unconnected;
        elsewhere.isKept = false;
        look({elsewhere}, 3600);
        QCOMPARE(events().size(), 4);
    }

    void aNewServiceWaitsForItsFirstBackup()
    {
        look({service(Service::Protection::Unprotected)});
        QVERIFY(events().isEmpty());
        Service backedUp = service(good);
        Backup backup;
        backup.state = BackupState::Completed;
        backup.finished = m_clock.now();
        backedUp.backups = {backup};
        look({backedUp}, 60);
        QVERIFY(events().isEmpty());
        restart();
        // Somebody took them all away.
        look({service(Service::Protection::Unprotected)}, 60);
        QCOMPARE(events(), QStringList{u"late"_s});
        QCOMPARE(body(0).value(u"status"_s).toString(), u"unprotected"_s);
        QVERIFY(body(0).value(u"subject"_s).toString().contains(u"is not protected"_s));
    }

    void tellsOfAnUnusualBackupOnce()
    {
        Service unusual = service(atRisk);
        unusual.status.reasons = {{.code = u"status-anomaly"_s, .args = {}}};
        look({unusual});
        QCOMPARE(events(), QStringList{u"anomaly"_s});
        QCOMPARE(body(0).value(u"notes"_s).toArray().size(), 1);
        // Something else that is worse comes on top.
        unusual.status.reasons.prepend({.code = u"status-space"_s, .args = {}});
        look({unusual}, 60);
        QCOMPARE(events(), (QStringList{u"anomaly"_s, u"late"_s}));
        // Nobody is to be bothered about it.
        Service idle = service(late, u"svc-0000000002"_s);
        idle.status.counts = false;
        look({idle}, 60);
        QCOMPARE(events().size(), 2);
    }

    void tellsOfARunThatIsNotTriedAgain()
    {
        look({failing(1)});
        QVERIFY(events().isEmpty());
        Service stuck = failing(1);
        stuck.scheduleNeedsAttention = true;
        stuck.status.protection = atRisk;
        look({stuck});
        QCOMPARE(events(), QStringList{u"failed"_s});
        const QJsonObject told = body(0);
        QCOMPARE(told.value(u"error"_s).toObject(),
                 (QJsonObject{{u"code"_s, u"unreachable"_s}, {u"reason"_s, u"folder-missing"_s}}));
        QVERIFY(told.value(u"message"_s).toString().contains(u"The folder /srv/x is not there."_s));
        QVERIFY(!QJsonDocument(told).toJson().contains("own words"));
        look({service(good)}, 3600);
        QCOMPARE(events(), (QStringList{u"failed"_s, u"recovered"_s}));
        // Or of one that fails again and again, which makes it at risk; late it is as well, then.
        Service often = failing(3);
        often.status.protection = atRisk;
        look({often}, 3600);
        QCOMPARE(events().mid(2), QStringList{u"failed"_s});
        often.status.reasons.prepend({.code = u"status-late"_s, .args = {{u"hours"_s, 31}}});
        look({often}, 3600);
        QCOMPARE(events().mid(2), (QStringList{u"failed"_s, u"late"_s}));
        QVERIFY(!m_web->requests().last().body.contains("own words"));
    }

    void oneWhoseRepositoryIsAwayHasFailedAllTheSame()
    {
        Service away = failing(3);
        away.isKept = false;
        away.status.protection = unknown;
        look({away});
        QVERIFY(events().isEmpty());
        away.scheduleError = Error{.code = ErrorCode::Repository, .args = {}, .detail = {}};
        look({away});
        QCOMPARE(events(), QStringList{u"failed"_s});
    }

    void aRepositoryThatIsAwayIsToldAfterAWhile()
    {
        schedule({});
        look({service(good)});
        look({away()}, 60);
        look({away()}, 14 * 60);
        look({service(good)}, 30);
        look({away()}, 30);
        look({away()}, 14 * 60);
        QVERIFY(events().isEmpty());
        // However often it is started.
        restart();
        look({away()}, 60);
        QCOMPARE(events(), QStringList{u"failed"_s});
        QCOMPARE(body(0).value(u"status"_s).toString(), u"unknown"_s);
        QCOMPARE(body(0).value(u"error"_s)[u"reason"_s].toString(), u"repository-not-mounted"_s);
        const QString subject = body(0).value(u"subject"_s).toString();
        QCOMPARE(subject, u"The backups of “shop” cannot be reached"_s);
        // Once, though runs fail now as well.
        Service failed = away();
        failed.scheduleError = failed.repositoryProblem;
        failed.status.reasons = failing(3).status.reasons;
        look({failed}, 3600);
        QCOMPARE(events().size(), 1);
        look({service(good)}, 3600);
        QCOMPARE(events(), (QStringList{u"failed"_s, u"recovered"_s}));
        restart();
        look({away()}, 3600);
        QCOMPARE(events().size(), 2);
    }

    void nobodyMissesWhatIsNotScheduled()
    {
        look({away()});
        look({away()}, 3600);
        Policy paused;
        paused.paused = true;
        schedule(paused);
        look({away()}, 3600);
        QVERIFY(events().isEmpty());
    }

    void flappingIsPutOff()
    {
        for (int i = 0; i < 5; ++i) {
            look({service(late)}, 60);
            look({service(good)}, 60);
        }
        QCOMPARE(events(), (QStringList{u"late"_s, u"recovered"_s, u"late"_s}).mid(0, 2));
        look({service(late)}, 60);
        QCOMPARE(events(), (QStringList{u"late"_s, u"recovered"_s, u"late"_s}));
    }

    void whatCannotBeSentComesLater()
    {
        m_web->answerWith({"500 Oops", "503 Busy"});
        look({service(late)});
        QCOMPARE(events().size(), 1);
        // Not before its time, and not lost by a restart.
        look({service(late)}, 30);
        QCOMPARE(events().size(), 1);
        restart();
        look({service(late)}, 30);
        QCOMPARE(events().size(), 2);
        look({service(late)}, 119);
        QCOMPARE(events().size(), 2);
        look({service(late)}, 1);
        QCOMPARE(events().size(), 3);
        QCOMPARE(outbox(), 0);
        // The same one, so that its receiver can tell.
        const auto requests = m_web->requests();
        QCOMPARE(requests.at(0).body, requests.at(2).body);
        QCOMPARE(requests.at(0).headers.value("x-reprise-delivery"),
                 requests.at(2).headers.value("x-reprise-delivery"));
        QVERIFY(notifications().undelivered().isEmpty());
    }

    void pausesGrow()
    {
        QList<int> minutes;
        for (int i = 1; i <= 9; ++i)
            minutes.append(int(Outbox::pauseAfter(i).count() / 60));
        QCOMPARE(minutes, (QList<int>{1, 2, 4, 8, 16, 32, 60, 60, 60}));
    }

    void aServersOwnPauseIsKept()
    {
        m_web->answerWith({"429 Too Many\nretry-after: 600\r\ncontent-length: 0\r\n\r\n",
                           "503 Busy\nretry-after: 86400\r\ncontent-length: 0\r\n\r\n"});
        look({service(late)});
        look({service(late)}, 599);
        QCOMPARE(events().size(), 1);
        look({service(late)}, 1);
        QCOMPARE(events().size(), 2);
        // But for an hour at most.
        look({service(late)}, 3599);
        QCOMPARE(events().size(), 2);
        look({service(late)}, 1);
        QCOMPARE(events().size(), 3);
        QCOMPARE(outbox(), 0);
    }

    void aDayIsEnough()
    {
        m_web->answerWith(QByteArrayList(100, "503 Busy"));
        look({service(late)});
        for (int hour = 0; hour < 26; ++hour)
            look({service(late)}, 3600);
        QCOMPARE(outbox(), 0);
        QCOMPARE_LT(events().size(), 40);
        const auto undelivered = notifications().undelivered();
        QCOMPARE(undelivered.size(), 1);
        QCOMPARE(undelivered.first().error.reason(), u"notify-not-now"_s);
        QCOMPARE(undelivered.first().event, NotificationEvent::Late);
        // Until the channel works again.
        m_web->answerWith({});
        look({service(good)}, 3600);
        QCOMPARE(events().last(), u"recovered"_s);
        QVERIFY(notifications().undelivered().isEmpty());
    }

    void whatIsRefusedIsNotTriedAgain()
    {
        m_web->answerWith({"404 Not Found"});
        look({service(late)});
        look({service(late)}, 3600);
        QCOMPARE(events().size(), 1);
        QCOMPARE(notifications().undelivered().size(), 1);
        // A test that arrives is the proof that it was mended.
        Cancellation cancellation;
        VERIFY_RESULT(notifications().test(NotificationChannel::Webhook, {}, cancellation));
        QVERIFY(notifications().undelivered().isEmpty());
        QCOMPARE(events().last(), u"test"_s);
    }

    void aSilentServerIsAskedOncePerRound()
    {
        m_web->answerWith({"503 Busy"});
        look({service(late), service(late, u"svc-0000000002"_s, u"crm"_s)});
        QCOMPARE(events().size(), 1);
        QCOMPARE(outbox(), 2);
        look({service(late), service(late, u"svc-0000000002"_s, u"crm"_s)}, 60);
        QCOMPARE(events().size(), 3);
        QCOMPARE(outbox(), 0);
    }

    void aCrashBetweenDecidingAndSendingLosesAndDoublesNothing()
    {
        look({service(good)});
        VERIFY_RESULT(m_notifier->consider({service(late)}));
        QCOMPARE(outbox(), 1);
        // As if it had died after told.json and before the outbox, or after both.
        for (const bool wasInOutbox : {false, true}) {
            const QString folder = m_home->dataFolder() + u"/outbox/"_s;
            const QString name = QDir(folder).entryList({u"ntf-*"_s}, QDir::Files).value(0);
            const QJsonObject item = *readJson(folder + name);
            QJsonObject told = *readJson(m_home->dataFolder() + u"/told.json"_s);
            told.insert(u"leaving"_s, QJsonArray{item});
            VERIFY_RESULT(writeJson(m_home->dataFolder() + u"/told.json"_s, told));
            if (!wasInOutbox)
                QVERIFY(QFile::remove(folder + name));
            restart();
            if (!wasInOutbox)
                VERIFY_RESULT(m_notifier->consider({service(late)}));
        }
        Cancellation cancellation;
        VERIFY_RESULT(m_notifier->sendDue(cancellation));
        VERIFY_RESULT(m_notifier->consider({service(late)}));
        VERIFY_RESULT(m_notifier->sendDue(cancellation));
        QCOMPARE(events(), QStringList{u"late"_s});
        QCOMPARE(outbox(), 0);
    }

    void oddFilesInTheOutboxAreNotSent()
    {
        m_web->answerWith({"503 Busy"});
        look({service(late)});
        QCOMPARE(events().size(), 1);
        const QString folder = m_home->dataFolder() + u"/outbox/"_s;
        const QString name = QDir(folder).entryList({u"ntf-*"_s}, QDir::Files).value(0);
        QVERIFY(QFile::copy(folder + name, folder + u"ntf-copy.json"_s));
        QVERIFY(putFile(folder + u"ntf-empty.json"_s, "{}"));
        QCOMPARE(outbox(), 1);
        look({service(late)}, 60);
        look({service(late)}, 3600);
        QCOMPARE(events().size(), 2);
        QCOMPARE(outbox(), 0);
    }

    void damageTellsAgainRatherThanNever()
    {
        look({service(late)});
        QVERIFY(putFile(m_home->dataFolder() + u"/told.json"_s, "not json"));
        look({service(late)}, 3600);
        QCOMPARE(events(), (QStringList{u"late"_s, u"late"_s}));
    }

    void eachChannelByItself()
    {
        SmtpRecorder mail;
        mail.listen(LoopbackServer::Tls::None);
        useMail(mail, {{u"email-events"_s, u"recovered,late"_s},
                       {u"webhook-events"_s, u"recovered"_s},
                       {u"language"_s, u"de"_s}});
        look({service(late)});
        QVERIFY(events().isEmpty());
        QCOMPARE(mail.received().size(), 1);
        const QByteArray data = mail.received().constFirst().data;
        const QByteArray text =
            QByteArray::fromBase64(data.sliced(data.indexOf("\r\n\r\n")).replace("\r\n", ""));
        QVERIFY2(text.contains("Es gibt keine gute Sicherung."), text.constData());
        look({service(good)}, 3600);
        // Who was told nothing is not told that it is over.
        QVERIFY(events().isEmpty());
        QCOMPARE(mail.received().size(), 2);
    }

    void aServerThatHangsDoesNotHoldUpTheOthers()
    {
        SmtpRecorder mail;
        mail.listen(LoopbackServer::Tls::None);
        useMail(mail, {});
        m_web->answerWith({"hang"});
        VERIFY_RESULT(m_notifier->consider({service(late)}));
        VERIFY_RESULT(
            m_notifier->consider({service(late), service(late, u"svc-0000000002"_s, u"crm"_s)}));
        m_notifier->flush();
        QTRY_COMPARE_WITH_TIMEOUT(mail.received().size(), 2, 30'000);
        QCOMPARE_LE(m_web->requests().size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 2, 30'000);
        m_notifier.reset();
        QCOMPARE(outbox(), 2);
    }

    void flushDoesNotWaitForTheServer()
    {
        m_web->answerWith({"hang"});
        VERIFY_RESULT(m_notifier->consider({service(late)}));
        m_notifier->flush();
        m_notifier->flush();
        QTRY_COMPARE_WITH_TIMEOUT(m_web->requests().size(), 1, 30'000);
        // Its end does not either, and the message is kept.
        m_notifier.reset();
        QCOMPARE(outbox(), 1);
        restart();
        m_notifier->flush();
        QTRY_COMPARE_WITH_TIMEOUT(m_web->requests().size(), 2, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 30'000);
    }

    void noSecretIsLeftAnywhere()
    {
        m_web->answerWith({"503 Busy\ncontent-length: 28\r\n\r\n" + secret.toUtf8(),
                           "404 No\ncontent-length: 28\r\n\r\n" + secret.toUtf8()});
        look({service(late)});
        look({service(late)}, 60);
        QCOMPARE(notifications().undelivered().size(), 1);
        QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            ++seen;
            QCOMPARE(fileContent(path).contains(secret.toUtf8()),
                     path.endsWith(u"/secrets/notifications.json"_s));
        }
        QCOMPARE_GT(seen, 3);
    }

private:
    [[nodiscard]] Notifications notifications() const { return {*m_home, m_engines, m_clock}; }
    void restart() { m_notifier = std::make_unique<Notifier>(*m_home, m_engines, m_clock); }
    void useWebhook(const QMap<QString, QString> &more) const
    {
        QMap<QString, QString> settings{
            {u"desktop"_s, u"no"_s},
            {u"language"_s, u"en"_s},
            {u"webhook"_s, u"yes"_s},
            {u"webhook-url"_s, u"http://127.0.0.1:%1/hook"_s.arg(m_web->port())}};
        settings.insert(more);
        VERIFY_RESULT(notifications().change(
            {.settings = settings, .secrets = {{u"webhook-secret"_s, secret}}}));
    }
    void useMail(const SmtpRecorder &mail, const QMap<QString, QString> &more) const
    {
        QMap<QString, QString> settings{{u"email"_s, u"yes"_s},
                                        {u"email-server"_s, u"127.0.0.1"_s},
                                        {u"email-port"_s, QString::number(mail.port())},
                                        {u"email-security"_s, u"none"_s},
                                        {u"email-from"_s, u"a@example.org"_s},
                                        {u"email-to"_s, u"b@example.org"_s}};
        settings.insert(more);
        VERIFY_RESULT(notifications().change({.settings = settings, .secrets = {}}));
    }
    /// As if this home had scheduled the service.
    void schedule(const Policy &policy) const
    {
        VERIFY_RESULT(ScheduleStore(*m_home).change([&policy](ScheduleStore::States &states) {
            states[service(good).id] = {.policy = policy};
        }));
    }
    /// What a scheduler does after each look at the services.
    void look(const QList<Service> &services, qint64 secondsLater = 0)
    {
        m_clock.advance(secondsLater);
        VERIFY_RESULT(m_notifier->consider(services));
        Cancellation cancellation;
        VERIFY_RESULT(m_notifier->sendDue(cancellation));
    }
    [[nodiscard]] QJsonObject body(qsizetype index) const { return m_web->json(index); }
    [[nodiscard]] QStringList events() const { return m_web->values(u"event"_s); }
    [[nodiscard]] qsizetype outbox() const
    {
        return Outbox(*m_home).items().value_or(QList<OutboxItem>()).size();
    }

    EngineRegistry m_engines;
    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Home> m_home;
    std::unique_ptr<HttpRecorder> m_web;
    std::unique_ptr<Notifier> m_notifier;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "tst_notifier.moc"
