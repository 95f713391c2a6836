// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/emailsender.h"

#include "cancellation.h"
#include "notify/mailtext.h"
#include "smtprecorder.h"
#include "testclock.h"
#include "verifyresult.h"

#include <QJsonDocument>
#include <QTest>
#include <thread>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

using Security = EmailSettings::Security;
const QString password = u"geheim & lang"_s;

EmailSettings settingsFor(const SmtpRecorder &server, Security security, const QString &caFile = {})
{
    return {.server = u"localhost"_s,
            .port = server.port(),
            .security = security,
            .user = {},
            .from = u"reprise@example.org"_s,
            .to = {u"me@example.org"_s},
            .caFile = caFile};
}

Notification sample(NotificationEvent event = NotificationEvent::Failed)
{
    Notification notification;
    notification.id = u"ntf-0123456789abcdef"_s;
    notification.event = event;
    notification.serviceId = u"svc-0123456789"_s;
    notification.serviceName = u"shop"_s;
    notification.time = TestClock().now();
    return notification;
}

} // namespace

/// Sends to a real mail server in a thread, in the clear, with STARTTLS and with TLS.
class EmailSenderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(m_certificates.areMade()); }

    void writesDownByteByByte()
    {
        SmtpRecorder server;
        server.listen(LoopbackServer::Tls::None);
        EmailSettings settings = settingsFor(server, Security::None);
        settings.to = {u"me@example.org"_s, u"du@köln.example"_s};
        VERIFY_RESULT(send(settings, {.subject = u"The backup of “Bestellungen” is late"_s,
                                      .body = u"One\n.\nTwo äöü"_s}));
        QCOMPARE(server.received().size(), 1);
        const SmtpRecorder::Received mail = server.received().first();
        QCOMPARE(mail.from, "<reprise@example.org>");
        QCOMPARE(mail.to, (QByteArrayList{"<me@example.org>", "<du@xn--kln-sna.example>"}));
        QCOMPARE(mail.data,
                 "Date: Sat, 21 Nov 2026 05:44:12 +0000\r\n"
                 "From: Reprise <reprise@example.org>\r\n"
                 "To: <me@example.org>,\r\n <du@xn--kln-sna.example>\r\n"
                 "Subject: =?UTF-8?B?VGhlIGJhY2t1cCBvZiDigJxCZXN0ZWxsdW5nZW7igJ0gaXMgbGF0ZQ==?=\r\n"
                 "Message-ID: <ntf-0123456789abcdef@example.org>\r\n"
                 "Auto-Submitted: auto-generated\r\n"
                 "MIME-Version: 1.0\r\n"
                 "Content-Type: text/plain; charset=utf-8\r\n"
                 "Content-Transfer-Encoding: base64\r\n"
                 "\r\n"
                 "T25lDQouDQpUd28gw6TDtsO8DQo=\r\n");
        QVERIFY(!server.lines().join('\n').contains("AUTH"));
    }

    void longTextsAreFolded()
    {
        const QString subject =
            u"“"_s + QString(50, u'ä') + QString::fromUcs4(U"\U0001F600") + u'”';
        const QByteArray text = mailText({.id = u"ntf-1"_s,
                                          .from = u"a@b.example"_s,
                                          .to = {u"c@d.example"_s},
                                          .subject = subject,
                                          .body = QString(500, u'x'),
                                          .time = TestClock().now()});
        QString decoded;
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QCOMPARE_LE(line.size(), 79);
            const qsizetype at = line.indexOf("=?UTF-8?B?");
            if (at >= 0)
                decoded += QString::fromUtf8(QByteArray::fromBase64(
                    line.sliced(at + 10, line.indexOf("?=", at + 10) - at - 10)));
        }
        QCOMPARE(decoded, subject);
    }

    void noNameBecomesAHeader()
    {
        const QByteArray text =
            mailText({.id = u"ntf-1\r\nX-Evil: 1"_s,
                      .from = u"a@b.example\r\nX-Evil: 2"_s,
                      .to = {u"c@d.example>\r\nBcc: <e@f.example"_s},
                      .subject = u"shop\r\nX-Evil: 3\r\n\r\n<html>\u2028\u0085"_s,
                      .body = u"\r\n.\r\nX"_s,
                      .time = TestClock().now()});
        const QByteArray head = text.first(text.indexOf("\r\n\r\n"));
        QByteArrayList names;
        for (const QByteArray &line : head.split('\n')) {
            QVERIFY(!line.trimmed().isEmpty());
            names.append(line.first(line.indexOf(':')));
        }
        QCOMPARE(names,
                 (QByteArrayList{"Date", "From", "To", "Subject", "Message-ID", "Auto-Submitted",
                                 "MIME-Version", "Content-Type", "Content-Transfer-Encoding"}));
        for (const char byte : text)
            QVERIFY(byte == '\r' || byte == '\n' || (byte >= ' ' && byte <= '~'));
    }

    void encryptsAndLogsIn_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<LoopbackServer::Tls>("tls");
        QTest::newRow("TLS") << Security::Tls << LoopbackServer::Tls::FromTheStart;
        QTest::newRow("STARTTLS") << Security::StartTls << LoopbackServer::Tls::OnDemand;
    }

    void encryptsAndLogsIn()
    {
        QFETCH(const Security, security);
        QFETCH(const LoopbackServer::Tls, tls);
        SmtpRecorder server({.user = "me", .password = password.toUtf8()});
        server.listen(tls, m_good);
        EmailSettings settings = settingsFor(server, security, m_good.certificate);
        settings.user = u"me"_s;
        VERIFY_RESULT(send(settings));
        QCOMPARE(server.received().size(), 1);
        QVERIFY(server.received().constFirst().encrypted);
        QVERIFY(server.received().constFirst().loggedIn);
        const QByteArrayList lines = server.lines();
        if (security == Security::StartTls)
            QCOMPARE_LT(lines.indexOf("STARTTLS"), lines.indexOf("AUTH PLAIN"));
    }

    void nothingGoesToWhomItCannotTrust_data() { encryptsAndLogsIn_data(); }

    void nothingGoesToWhomItCannotTrust()
    {
        QFETCH(const Security, security);
        QFETCH(const LoopbackServer::Tls, tls);
        SmtpRecorder server({.user = "me", .password = password.toUtf8()});
        server.listen(tls, m_good);
        for (const QString &authority : {QString(), m_other.certificate}) {
            EmailSettings settings = settingsFor(server, security, authority);
            settings.user = u"me"_s;
            VERIFY_FAILURE(send(settings), "notify-certificate");
        }
        QVERIFY(server.received().isEmpty());
        for (const QByteArray &line : server.lines())
            QVERIFY2(line.startsWith("EHLO") || line == "STARTTLS" || line == "QUIT",
                     line.constData());
    }

    void noStartTlsNoMessage()
    {
        SmtpRecorder server({.user = "me", .password = "x", .offersStartTls = false});
        server.listen(LoopbackServer::Tls::OnDemand, m_good);
        EmailSettings settings = settingsFor(server, Security::StartTls, m_good.certificate);
        settings.user = u"me"_s;
        const auto sent = send(settings);
        VERIFY_FAILURE(sent, "notify-no-starttls");
        QVERIFY(!passesByItself(sent.error()));
        QVERIFY(!server.lines().join('\n').contains("AUTH"));
    }

    void saysWhatTheServerSaid_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::addColumn<QByteArray>("answerToMail");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("passes");
        QTest::addColumn<QString>("detail");
        const QByteArray hello = "220 hello";
        QTest::newRow("closed") << QByteArray("421 4.3.2 Too busy") << QByteArray()
                                << u"notify-not-now"_s << true << u"421 4.3.2 Too busy"_s;
        QTest::newRow("never") << QByteArray("554 5.3.2 Not you") << QByteArray()
                               << u"notify-refused"_s << false << u"554 5.3.2 Not you"_s;
        QTest::newRow("greylisted")
            << hello << QByteArray("451 4.7.1 Come back later") << u"notify-not-now"_s << true
            << u"451 4.7.1 Come back later"_s;
        QTest::newRow("refused in two lines")
            << hello << QByteArray("550-5.7.1 First\r\n550 5.7.1 Second") << u"notify-refused"_s
            << false << u"550-5.7.1 First\r\n550 5.7.1 Second"_s;
    }

    void saysWhatTheServerSaid()
    {
        QFETCH(const QByteArray, greeting);
        QFETCH(const QByteArray, answerToMail);
        QFETCH(const QString, reason);
        QFETCH(const bool, passes);
        QFETCH(const QString, detail);
        SmtpRecorder server({.greeting = greeting, .answerToMail = answerToMail});
        server.listen(LoopbackServer::Tls::None);
        const auto sent = send(settingsFor(server, Security::None));
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason(), reason);
        QCOMPARE(sent.error().detail, detail);
        QCOMPARE(passesByItself(sent.error()), passes);
    }

    void aRefusedLoginSaysNoPassword()
    {
        SmtpRecorder server({.user = "me", .password = "another"});
        server.listen(LoopbackServer::Tls::FromTheStart, m_good);
        EmailSettings settings = settingsFor(server, Security::Tls, m_good.certificate);
        settings.user = u"me"_s;
        const auto sent = send(settings);
        VERIFY_FAILURE(sent, "notify-login");
        QVERIFY(!passesByItself(sent.error()));
        // This server repeats the login, as base64.
        QCOMPARE(sent.error().detail, u"535 5.7.8 no such login: ***"_s);
        QVERIFY(server.received().isEmpty());
    }

    void anUnknownAddressDoesNotKeepItFromTheOthers()
    {
        SmtpRecorder server({.unknownRecipient = "gone@"});
        server.listen(LoopbackServer::Tls::None);
        EmailSettings settings = settingsFor(server, Security::None);
        settings.to = {u"gone@example.org"_s, u"me@example.org"_s};
        VERIFY_RESULT(send(settings));
        QCOMPARE(server.received().size(), 1);
        QCOMPARE(server.received().constFirst().to, QByteArrayList{"<me@example.org>"});
        // A test says it.
        const auto tested = send(settings, sample(NotificationEvent::Test));
        VERIFY_FAILURE(tested, "notify-refused");
        QCOMPARE(tested.error().detail, u"550 5.1.1 No such user here"_s);
        settings.to = {u"gone@example.org"_s};
        VERIFY_FAILURE(send(settings), "notify-refused");
    }

    void cancelEndsAHangingOne()
    {
        SmtpRecorder server({.hangs = true});
        server.listen(LoopbackServer::Tls::None);
        Cancellation cancellation;
        std::jthread canceller([&] {
            while (server.connections() == 0)
                std::this_thread::yield();
            cancellation.cancel();
        });
        const auto sent =
            EmailSender(settingsFor(server, Security::None), {}).send(sample(), {}, cancellation);
        canceller.join();
        QVERIFY(!sent && sent.error().code == ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] static Result<> send(const EmailSettings &settings, const NotificationText &text)
    {
        Cancellation cancellation;
        return EmailSender(settings, password).send(sample(), text, cancellation);
    }
    [[nodiscard]] static Result<> send(const EmailSettings &settings,
                                       const Notification &notification = sample())
    {
        Cancellation cancellation;
        return EmailSender(settings, password)
            .send(notification, {.subject = u"s"_s, .body = u"b"_s}, cancellation);
    }

    const TestCertificates m_certificates;
    const TestCertificate m_good = m_certificates.good;
    const TestCertificate m_other = m_certificates.other;
};

QTEST_GUILESS_MAIN(EmailSenderTest)
#include "tst_emailsender.moc"
