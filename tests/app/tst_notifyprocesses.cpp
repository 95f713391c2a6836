// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a scheduled run that fails to what people get: agents and consoles as processes of their
// own, and the servers of the test, which keep what came.
#include "agentchildren.h"
#include "desktoprecorder.h"
#include "httprecorder.h"
#include "notify/notifications.h"
#include "notify/outbox.h"
#include "requirement.h"
#include "schedule/schedulestore.h"
#include "smtprecorder.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"hunter2"_s;

/// Of the next whole hour. With another run an hour later, the good backup that is made now is late
/// at neither.
QDateTime firstRun()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime hour(now.date(), QTime(now.time().hour(), 0), QTimeZone::utc());
    return hour.addSecs(3600);
}

} // namespace

class TestNotifyProcesses : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_certificate =
            TestCertificate::make(m_folder.path(), u"mail"_s, u"DNS:localhost,IP:127.0.0.1"_s);
        QVERIFY(!m_certificate.certificate.isEmpty());
    }
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
        m_children = std::make_unique<AgentChildren>(m_home->path(u"home"_s));
        m_web = std::make_unique<HttpRecorder>();
        m_web->listen(LoopbackServer::Tls::FromTheStart, m_certificate);
        m_mail = std::make_unique<SmtpRecorder>(
            SmtpRecorder::Ways{.user = "me", .password = password.toUtf8()});
        m_mail->listen(LoopbackServer::Tls::OnDemand, m_certificate);
        m_first = firstRun();
        setNotifications();
    }
    void cleanup()
    {
        m_children.reset();
        m_web.reset();
        m_mail.reset();
        m_home.reset();
    }

    void aFailureAndItsEndAreToldOnceEach()
    {
        REQUIRE_HERE(DesktopRecorder::isPossible(), "dbus-daemon is missing");
        DesktopRecorder desktop;
        QVERIFY(desktop.startBus() && desktop.show());
        qputenv("DBUS_SESSION_BUS_ADDRESS", desktop.address());
        const QString id = addWithBackup();
        breakSource();
        const qint64 atFirst = AgentChildren::aheadOf(m_first, 2);
        const QProcess *killed = m_children->start(atFirst, {u"agent"_s});
        m_children->start(atFirst, {u"console"_s});
        QTRY_COMPARE_WITH_TIMEOUT(events(), QStringList{u"failed"_s}, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->received().size(), 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 1, 60'000);
        // What arrived and is not noted yet would come again, under the same id.
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 60'000);
        AgentChildren::kill(killed);
        QProcess *second = m_children->start(atFirst, {u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_children->output(second).contains(u"schedules"_s), 30'000);
        AgentChildren::kill(second);
        mendSource();
        m_children->start(AgentChildren::aheadOf(m_first.addSecs(3600), 2), {u"agent"_s});
        QTRY_COMPARE_WITH_TIMEOUT(desktop.shown.size(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_mail->received().size(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 60'000);

        QCOMPARE(events(), (QStringList{u"failed"_s, u"recovered"_s}));
        QCOMPARE(body(0).value(u"service"_s)[u"id"_s].toString(), id);
        QCOMPARE(body(0).value(u"error"_s)[u"code"_s].toString(), u"identity-changed"_s);
        QCOMPARE(desktop.shown.at(0).at(3).toString(), body(0).value(u"subject"_s).toString());
        QCOMPARE(desktop.shown.at(1).at(3).toString(), body(1).value(u"subject"_s).toString());
        QCOMPARE(m_mail->received().size(), 2);
        for (qsizetype i = 0; i < 2; ++i) {
            const SmtpRecorder::Received mail = m_mail->received().at(i);
            QVERIFY(mail.encrypted && mail.loggedIn);
            const QByteArray id = body(i).value(u"id"_s).toString().toUtf8();
            const QByteArray line = "Message-ID: <" + id + "@example.org>\r\n";
            QVERIFY2(mail.data.contains(line), mail.data.constData());
            QVERIFY(m_web->requests().at(i).encrypted);
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    }

    void oneThatIsKilledWhileItSendsSendsAgainUnderTheSameId()
    {
        VERIFY_RESULT(
            notifications().change({.settings = {{u"desktop"_s, u"no"_s}}, .secrets = {}}));
        m_web->answerWith({"hang"});
        QVERIFY(!addWithBackup().isEmpty());
        breakSource();
        const qint64 ahead = AgentChildren::aheadOf(m_first, 2);
        const QProcess *killed = m_children->start(ahead, {u"agent"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_web->requests().size(), 1, 60'000);
        // The mail goes beside it.
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 1, 60'000);
        AgentChildren::kill(killed);
        m_children->start(ahead, {u"agent"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_web->requests().size(), 2, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(outbox(), 0, 30'000);
        const auto requests = m_web->requests();
        QCOMPARE(requests.at(0).body, requests.at(1).body);
        QCOMPARE(requests.at(0).headers.value("x-reprise-delivery"),
                 requests.at(1).headers.value("x-reprise-delivery"));
        // What had been taken is not sent again.
        QCOMPARE(m_mail->received().size(), 1);
    }

private:
    [[nodiscard]] Notifications notifications() const
    {
        return {m_home->home, m_home->engines, m_home->clock};
    }
    void setNotifications() const
    {
        const QMap<QString, QString> settings{
            {u"language"_s, u"en"_s},
            {u"webhook"_s, u"yes"_s},
            {u"webhook-url"_s, u"https://localhost:%1/hook"_s.arg(m_web->port())},
            {u"webhook-ca-file"_s, m_certificate.certificate},
            {u"email"_s, u"yes"_s},
            {u"email-server"_s, u"localhost"_s},
            {u"email-port"_s, QString::number(m_mail->port())},
            {u"email-ca-file"_s, m_certificate.certificate},
            {u"email-user"_s, u"me"_s},
            {u"email-from"_s, u"reprise@example.org"_s},
            {u"email-to"_s, u"admin@example.org"_s}};
        VERIFY_RESULT(notifications().change({.settings = settings,
                                              .secrets = {{u"webhook-secret"_s, u"correct horse"_s},
                                                          {u"email-password"_s, password}}}));
    }
    /// With the two runs, as if a scheduler had been there before them.
    [[nodiscard]] QString addWithBackup() const
    {
        const auto added = m_home->add(u"shop"_s);
        if (!added || !TestHome::wait(m_home->operations->backUp(added->id)))
            return {};
        const QString times =
            m_first.toString(u"HH:mm"_s) + u',' + m_first.addSecs(3600).toString(u"HH:mm"_s);
        const auto changed =
            m_home->operations->changePolicy(added->id, {{u"zone"_s, u"UTC"_s}, {u"at"_s, times}});
        if (!changed)
            return {};
        const ScheduleState seen{.policy = changed->policy, .handled = m_first.addSecs(-60)};
        const Result<> kept =
            ScheduleStore(m_home->home).change([&](ScheduleStore::States &states) {
                states.insert(added->id, seen);
            });
        return kept ? added->id : QString();
    }
    void breakSource() const
    {
        QVERIFY(putFile(m_home->path(u"shop/.identity"_s), "somebody else\n1\n"));
    }
    void mendSource() const { QVERIFY(putFile(m_home->path(u"shop/.identity"_s), "shop\n1\n")); }
    [[nodiscard]] QJsonObject body(qsizetype index) const { return m_web->json(index); }
    [[nodiscard]] QStringList events() const { return m_web->values(u"event"_s); }
    [[nodiscard]] qsizetype outbox() const
    {
        return Outbox(m_home->home).items().value_or(QList<OutboxItem>()).size();
    }

    const QTemporaryDir m_folder;
    TestCertificate m_certificate;
    QDateTime m_first;
    std::unique_ptr<TestHome> m_home;
    std::unique_ptr<AgentChildren> m_children;
    std::unique_ptr<HttpRecorder> m_web;
    std::unique_ptr<SmtpRecorder> m_mail;
};

QTEST_GUILESS_MAIN(TestNotifyProcesses)
#include "tst_notifyprocesses.moc"
