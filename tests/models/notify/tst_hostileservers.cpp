// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Mail and web servers that lie, talk without end, fall silent or cannot prove who they are.
#include "cancellation.h"
#include "notify/curltransfer.h"
#include "notify/emailsender.h"
#include "notify/notificationsender.h"
#include "notify/webhooksender.h"
#include "scriptedserver.h"
#include "testclock.h"
#include "verifyresult.h"

#include <QTest>
#include <QThread>
#include <thread>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

using Talk = ScriptedServer::Talk;
using Script = std::function<void(const Talk &)>;
using Security = EmailSettings::Security;
using Tls = LoopbackServer::Tls;

const QString password = u"correct horse battery staple"_s;

void takeRequest(const Talk &talk)
{
    qsizetype length = 0;
    for (QByteArray line = talk.read(); !line.isEmpty(); line = talk.read()) {
        if (line.toLower().startsWith("content-length:"))
            length = line.sliced(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    talk.skip(length);
}

void withoutEnd(const Talk &talk, const QByteArray &bytes)
{
    while (talk.say(bytes)) {
    }
}

/// An honest mail server up to the end of the message.
bool takeMail(const Talk &talk)
{
    talk.say("220 mail ESMTP\r\n");
    for (QByteArray line = talk.read(); !line.isNull(); line = talk.read()) {
        if (line == "DATA")
            talk.say("354 go on\r\n");
        else if (line == ".")
            return true;
        // A message's lines are not answered.
        else if (line.startsWith("EHLO") || line.startsWith("MAIL") || line.startsWith("RCPT"))
            talk.say("250 mail\r\n");
    }
    return false;
}

Script mailThat(const std::function<void(const Talk &)> &ends)
{
    return [ends](const Talk &talk) {
        if (takeMail(talk))
            ends(talk);
    };
}

Script webThat(const std::function<void(const Talk &)> &answers)
{
    return [answers](const Talk &talk) {
        takeRequest(talk);
        answers(talk);
    };
}

} // namespace

class HostileServersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_certificates.areMade());
        QVERIFY(!m_expired.certificate.isEmpty());
    }

    void whatAMailServerHasIsDelivered_data()
    {
        QTest::addColumn<Script>("script");
        const auto row = [](const char *name, const std::function<void(const Talk &)> &ends) {
            QTest::newRow(name) << mailThat(ends);
        };
        row("goes away", [](const Talk &talk) { talk.say("250 taken\r\n"); });
        row("never says good-bye", [](const Talk &talk) {
            talk.say("250 taken\r\n");
            talk.hang();
        });
        row("never ends its answer", [](const Talk &talk) {
            talk.say("250-taken\r\n");
            talk.hang();
        });
        row("answers without end", [](const Talk &talk) { withoutEnd(talk, "250-taken\r\n"); });
        row("says good-bye without end", [](const Talk &talk) {
            talk.say("250 taken\r\n");
            withoutEnd(talk, "221-bye\r\n");
        });
    }

    void whatAMailServerHasIsDelivered()
    {
        QFETCH(const Script, script);
        ScriptedServer server(script);
        server.listen(Tls::None);
        VERIFY_RESULT(mail(server, Security::None));
    }

    void cancelEndsOneThatDoesNotSayWhetherItHasIt()
    {
        ScriptedServer server(mailThat([](const Talk &talk) { talk.hang(); }));
        server.listen(Tls::None);
        Cancellation cancellation;
        std::jthread canceller([&] {
            while (!server.lines().contains("."))
                std::this_thread::yield();
            cancellation.cancel();
        });
        const auto sent = EmailSender(settingsFor(server, Security::None, {}), {})
                              .send(sample(), m_text, cancellation);
        QVERIFY(!sent && sent.error().code == ErrorCode::Cancelled);
    }

    void whatAMailServerDoesNotTakeIsKept_data()
    {
        QTest::addColumn<Script>("script");
        const auto row = [](const char *name, const Script &script) {
            QTest::newRow(name) << script;
        };
        row("greets without end", [](const Talk &talk) { withoutEnd(talk, "220-welcome\r\n"); });
        row("greets in one endless line",
            [](const Talk &talk) { withoutEnd(talk, QByteArray(4096, 'x')); });
        row("answers EHLO without end", [](const Talk &talk) {
            talk.say("220 mail\r\n");
            if (!talk.read().isNull())
                withoutEnd(talk, "250-8BITMIME\r\n");
        });
        row("goes away before it took it", mailThat([](const Talk &) {}));
        row("says yes to everything", [](const Talk &talk) {
            talk.say("250 yes\r\n");
            // To DATA as well, which asks for more.
            for (QByteArray line = talk.read(); !line.isNull(); line = talk.read())
                talk.say("250 yes\r\n");
        });
        row("is no mail server", [](const Talk &talk) { talk.say("SSH-2.0-OpenSSH_9\r\n"); });
    }

    void whatAMailServerDoesNotTakeIsKept()
    {
        QFETCH(const Script, script);
        ScriptedServer server(script);
        server.listen(Tls::None);
        const auto sent = mail(server, Security::None);
        VERIFY_FAILURE(sent, "notify-broken-off");
        QVERIFY(passesByItself(sent.error()));
        QCOMPARE_LE(sent.error().detail.size(), 4096);
    }

    void whatIsSaidBeforeEncryptionIsNotBelieved()
    {
        // CVE-2011-0411 and its like: what somebody on the way added would be taken for an answer
        // that came encrypted.
        ScriptedServer server([](const Talk &talk) {
            talk.say("220 mail\r\n");
            for (QByteArray line = talk.read(); line != "STARTTLS"; line = talk.read()) {
                if (line.isNull())
                    return;
                talk.say("250-mail\r\n250 STARTTLS\r\n");
            }
            talk.say("220 go ahead\r\n250-mail\r\n250 AUTH PLAIN\r\n");
            if (talk.encrypt())
                talk.read();
        });
        server.listen(Tls::OnDemand, m_good);
        VERIFY_FAILURE(mail(server, Security::StartTls, m_good.certificate), "notify-broken-off");
        for (const QByteArray &line : server.lines())
            QVERIFY2(line.startsWith("EHLO") || line == "STARTTLS" || line == "QUIT",
                     line.constData());
    }

    void theSecretIsNotCutInTwo()
    {
        // Just where the words are cut off.
        const QByteArray secret = password.toUtf8();
        for (const qsizetype shown : {1, 10, 27}) {
            ScriptedServer server(webThat([&](const Talk &talk) {
                talk.say("HTTP/1.1 401 No\r\n\r\n" + QByteArray(4096 - shown, ' ') + secret);
            }));
            server.listen(Tls::None);
            const auto sent = post(server, u"http://127.0.0.1"_s);
            VERIFY_FAILURE(sent, "notify-refused");
            QVERIFY2(!sent.error().detail.contains(password.first(shown)),
                     qPrintable(sent.error().detail));
        }
    }

    void whatAWebServerTakesIsDelivered_data()
    {
        QTest::addColumn<Script>("script");
        const auto row = [](const char *name, const std::function<void(const Talk &)> &answers) {
            QTest::newRow(name) << webThat(answers);
        };
        row("endless body", [](const Talk &talk) {
            talk.say("HTTP/1.1 200 OK\r\n\r\n");
            withoutEnd(talk, QByteArray(4096, 'x'));
        });
        row("silent body", [](const Talk &talk) {
            talk.say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n");
            talk.hang();
        });
        row("half a body",
            [](const Talk &talk) { talk.say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nok"); });
        row("endless headers", [](const Talk &talk) {
            talk.say("HTTP/1.1 200 OK\r\n");
            withoutEnd(talk, "x-more: " + QByteArray(1024, 'x') + "\r\n");
        });
        row("silent after the status", [](const Talk &talk) {
            talk.say("HTTP/1.1 202 Accepted\r\n");
            talk.hang();
        });
    }

    void whatAWebServerTakesIsDelivered()
    {
        QFETCH(const Script, script);
        ScriptedServer server(script);
        server.listen(Tls::None);
        VERIFY_RESULT(post(server, u"http://127.0.0.1"_s));
    }

    void whatAWebServerDoesNotTakeIsNot_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &reason,
                            const std::function<void(const Talk &)> &answers) {
            QTest::newRow(name) << webThat(answers) << reason;
        };
        row("endless refusal", u"notify-refused"_s, [](const Talk &talk) {
            talk.say("HTTP/1.1 404 No\r\n\r\n");
            withoutEnd(talk, QByteArray(4096, 'x'));
        });
        row("endless interim answers", u"notify-broken-off"_s, [](const Talk &talk) {
            withoutEnd(talk, "HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n");
        });
        row("endless headers of no answer", u"notify-broken-off"_s, [](const Talk &talk) {
            withoutEnd(talk, "x-more: " + QByteArray(1024, 'x') + "\r\n");
        });
        row("another protocol", u"notify-broken-off"_s,
            [](const Talk &talk) { talk.say("220 mail ESMTP\r\n"); });
    }

    void whatAWebServerDoesNotTakeIsNot()
    {
        QFETCH(const Script, script);
        QFETCH(const QString, reason);
        ScriptedServer server(script);
        server.listen(Tls::None);
        const auto sent = post(server, u"http://127.0.0.1"_s);
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason(), reason);
    }

    void oneThatDripsIsGivenUp()
    {
        // Something always comes, and the answer is never whole.
        ScriptedServer server([](const Talk &talk) {
            takeRequest(talk);
            talk.say("HTTP/1.1 500 Wait\r\nx-slow: ");
            while (talk.say("x"))
                QThread::msleep(20);
        });
        ScriptedServer silent([](const Talk &talk) { talk.hang(); });
        server.listen(Tls::None);
        silent.listen(Tls::None);
        for (const ScriptedServer *one : {&server, &silent}) {
            CurlTransfer transfer("http://127.0.0.1:" + QByteArray::number(one->port()) + '/',
                                  "http", {.connectMs = 10'000, .totalMs = 500});
            Cancellation cancellation;
            const auto end = transfer.perform(cancellation);
            VERIFY_RESULT(end);
            QVERIFY(!end->taken);
            const auto outcome = outcomeOf(*end, u"127.0.0.1"_s, {});
            QVERIFY(!outcome && passesByItself(outcome.error()));
        }
    }

    void whoCannotProveWhoItIsGetsNothing_data()
    {
        QTest::addColumn<TestCertificate>("shown");
        QTest::addColumn<QString>("trusted");
        QTest::newRow("expired") << m_expired << m_expired.certificate;
        QTest::newRow("self-signed") << m_good << QString();
        QTest::newRow("another's name") << m_other << m_other.certificate;
        QTest::newRow("another authority") << m_good << m_other.certificate;
    }

    void whoCannotProveWhoItIsGetsNothing()
    {
        QFETCH(const TestCertificate, shown);
        QFETCH(const QString, trusted);
        const Script script = [](const Talk &talk) { talk.read(); };
        ScriptedServer web(script);
        web.listen(Tls::FromTheStart, shown);
        VERIFY_FAILURE(post(web, u"https://localhost"_s, trusted), "notify-certificate");
        ScriptedServer smtps(script);
        smtps.listen(Tls::FromTheStart, shown);
        VERIFY_FAILURE(mail(smtps, Security::Tls, trusted), "notify-certificate");
        QVERIFY(web.lines().isEmpty() && smtps.lines().isEmpty());
    }

    void aServerWithoutTlsAtItsPort()
    {
        const Script script = [](const Talk &talk) { talk.say("220 mail ESMTP\r\n"); };
        ScriptedServer web(script);
        web.listen(Tls::None);
        VERIFY_FAILURE(post(web, u"https://localhost"_s, m_good.certificate), "notify-no-tls");
        ScriptedServer smtps(script);
        smtps.listen(Tls::None);
        VERIFY_FAILURE(mail(smtps, Security::Tls, m_good.certificate), "notify-no-tls");
    }

private:
    [[nodiscard]] static Notification sample()
    {
        Notification notification;
        notification.id = u"ntf-0123456789abcdef"_s;
        notification.event = NotificationEvent::Failed;
        notification.time = TestClock().now();
        return notification;
    }
    [[nodiscard]] static EmailSettings settingsFor(const ScriptedServer &server, Security security,
                                                   const QString &caFile)
    {
        return {.server = u"localhost"_s,
                .port = server.port(),
                .security = security,
                .user = security == Security::None ? QString() : u"me"_s,
                .from = u"reprise@example.org"_s,
                .to = {u"me@example.org"_s},
                .caFile = caFile};
    }
    [[nodiscard]] Result<> mail(const ScriptedServer &server, Security security,
                                const QString &caFile = {}) const
    {
        Cancellation cancellation;
        return EmailSender(settingsFor(server, security, caFile), password)
            .send(sample(), m_text, cancellation);
    }
    [[nodiscard]] Result<> post(const ScriptedServer &server, const QString &host,
                                const QString &caFile = {}) const
    {
        const TestClock clock;
        Cancellation cancellation;
        const QString url = host + u':' + QString::number(server.port()) + u'/';
        return WebhookSender({.url = url, .caFile = caFile}, password, clock)
            .send(sample(), m_text, cancellation);
    }

    const NotificationText m_text{.subject = u"s"_s, .body = u"b"_s};
    const TestCertificates m_certificates;
    const TestCertificate m_good = m_certificates.good;
    const TestCertificate m_other = m_certificates.other;
    const TestCertificate m_expired = TestCertificate::make(
        m_certificates.folder.path(), u"expired"_s, u"DNS:localhost,IP:127.0.0.1"_s,
        {u"-not_before"_s, u"20200101000000Z"_s, u"-not_after"_s, u"20200102000000Z"_s});
};

QTEST_GUILESS_MAIN(HostileServersTest)
#include "tst_hostileservers.moc"
