// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/webhooksender.h"

#include "cancellation.h"
#include "httprecorder.h"
#include "testclock.h"
#include "verifyresult.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <thread>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "correct horse battery staple";

Notification sample()
{
    return {.id = u"ntf-0123456789abcdef"_s,
            .event = NotificationEvent::Failed,
            .serviceId = u"svc-0123456789"_s,
            .serviceName = u"Bestellungen Köln"_s,
            .engine = u"postgresql"_s,
            .status = u"late"_s,
            .error = Error{ErrorCode::Unreachable,
                           {{u"reason"_s, u"refused"_s}},
                           u"FATAL: a tool's own words"_s},
            .notes = {{.code = u"no-backup-for"_s, .args = {{u"hours"_s, 31}}}},
            .time = TestClock().now(),
            .lastGood = TestClock().now().addDays(-1),
            .host = u"db1"_s};
}

} // namespace

/// Posts to a real web server in a thread; signatures are checked by openssl.
class WebhookSenderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // A name server that does not answer is no reason to run out of time.
        qputenv("RES_OPTIONS", "timeout:1 attempts:1");
        QVERIFY(m_certificates.areMade());
    }

    void postsSignedJson()
    {
        HttpRecorder server;
        server.listen(LoopbackServer::Tls::FromTheStart, m_good);
        VERIFY_RESULT(send(https(server), m_good.certificate));
        QCOMPARE(server.requests().size(), 1);
        const HttpRecorder::Request request = server.requests().first();
        QVERIFY(request.encrypted);
        QCOMPARE(request.line, "POST /hook?a=1 HTTP/1.1");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.headers.value("user-agent"), "Reprise/" REPRISE_VERSION);
        QCOMPARE(request.headers.value("x-reprise-delivery"), "ntf-0123456789abcdef");
        QVERIFY(!request.headers.contains("expect"));
        const QByteArray expected =
            R"({"engine":"postgresql","id":"svc-0123456789","name":"Bestellungen Köln"})";
        QCOMPARE(request.body,
                 R"({"error":{"code":"unreachable","reason":"refused"},"event":"failed",)"
                 R"("host":"db1","id":"ntf-0123456789abcdef","lastBackup":"2026-11-20T05:44:12Z",)"
                 R"("message":"a body\nof lines","notes":[{"args":{"hours":31},)"
                 R"("code":"no-backup-for"}],"service":)" +
                     expected +
                     R"(,"status":"late","subject":"a subject","time":"2026-11-21T05:44:12Z"})");

        const QByteArray stamp = request.headers.value("x-reprise-timestamp");
        QCOMPARE(stamp, QByteArray::number(m_clock.now().toSecsSinceEpoch()));
        const ProgramResult openssl = runProgram(
            u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, QString::fromLatin1(secret)},
            stamp + '.' + request.body);
        QCOMPARE(openssl.status, 0);
        QCOMPARE(request.headers.value("x-reprise-signature"),
                 "sha256=" + openssl.output.trimmed().split(' ').last());
    }

    void aTestNamesNoService()
    {
        HttpRecorder server;
        server.listen(LoopbackServer::Tls::None);
        Notification test;
        test.id = u"ntf-1"_s;
        test.time = m_clock.now();
        VERIFY_RESULT(send(u"http://127.0.0.1:%1/"_s.arg(server.port()), {}, test));
        const QJsonObject body =
            QJsonDocument::fromJson(server.requests().constFirst().body).object();
        QCOMPARE(body.value(u"event"_s).toString(), u"test"_s);
        QVERIFY(body.value(u"service"_s).isNull());
        QVERIFY(body.value(u"lastBackup"_s).isNull());
    }

    void trustsNoOtherCertificate()
    {
        HttpRecorder server;
        server.listen(LoopbackServer::Tls::FromTheStart, m_good);
        VERIFY_FAILURE(send(https(server), {}), "notify-certificate");
        VERIFY_FAILURE(send(https(server), m_other.certificate), "notify-certificate");
        VERIFY_FAILURE(send(https(server), m_certificates.folder.filePath(u"missing.pem"_s)),
                       "notify-certificate");
        HttpRecorder misnamed;
        misnamed.listen(LoopbackServer::Tls::FromTheStart, m_other);
        VERIFY_FAILURE(send(https(misnamed), m_other.certificate), "notify-certificate");
        QCOMPARE(server.requests().size() + misnamed.requests().size(), 0);
        HttpRecorder plain;
        plain.listen(LoopbackServer::Tls::None);
        VERIFY_FAILURE(send(https(plain), m_good.certificate), "notify-no-tls");
    }

    void saysWhatTheServerSaid_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("passes");
        QTest::newRow("503") << QByteArray("503 Busy") << u"notify-not-now"_s << true;
        QTest::newRow("500 with words")
            << QByteArray("500 Oops\ncontent-length: 9\r\n\r\nno memory") << u"notify-not-now"_s
            << true;
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << u"notify-not-now"_s << true;
        QTest::newRow("408") << QByteArray("408 Request Timeout") << u"notify-not-now"_s << true;
        QTest::newRow("404") << QByteArray("404 Not Found") << u"notify-refused"_s << false;
        QTest::newRow("401 that repeats the secret")
            << QByteArray("401 No\r\ncontent-length: 32\r\n\r\nnot ") + secret
            << u"notify-refused"_s << false;
        QTest::newRow("302")
            << QByteArray("302 Found\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n")
            << u"notify-redirected"_s << false;
        QTest::newRow("no answer") << QByteArray("\n") << u"notify-broken-off"_s << true;
    }

    void saysWhatTheServerSaid()
    {
        QFETCH(QByteArray, answer);
        QFETCH(const QString, reason);
        QFETCH(const bool, passes);
        HttpRecorder server;
        server.listen(LoopbackServer::Tls::None);
        server.answerWith({answer.replace("No\r\n", "No\n")});
        const auto sent = send(u"http://127.0.0.1:%1/"_s.arg(server.port()), {});
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason(), reason);
        QCOMPARE(passesByItself(sent.error()), passes);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray all = QJsonDocument(toJson(sent.error())).toJson();
        QVERIFY2(!all.contains(secret), all.constData());
        if (answer.contains("no memory"))
            QCOMPARE(sent.error().detail, u"no memory"_s);
        if (answer.contains("not "))
            QVERIFY(sent.error().detail.contains(u"***"_s) || !answer.contains(secret));
    }

    void nobodyThere()
    {
        // Bound, so that nobody else gets it, and not listening.
        QTcpSocket deaf;
        QVERIFY(deaf.bind(QHostAddress::LocalHost));
        VERIFY_FAILURE(send(u"http://127.0.0.1:%1/"_s.arg(deaf.localPort()), {}),
                       "notify-no-connection");
        VERIFY_FAILURE(send(u"https://nowhere.invalid/"_s, {}), "notify-no-such-host");
    }

    void cancelEndsAHangingOne()
    {
        HttpRecorder server;
        server.listen(LoopbackServer::Tls::None);
        server.answerWith({"hang"});
        Cancellation cancellation;
        std::jthread canceller([&] {
            while (server.requests().isEmpty())
                std::this_thread::yield();
            cancellation.cancel();
        });
        const auto sent =
            WebhookSender({.url = u"http://127.0.0.1:%1/"_s.arg(server.port()), .caFile = {}},
                          QString::fromLatin1(secret), m_clock)
                .send(sample(), m_text, cancellation);
        canceller.join();
        QVERIFY(!sent && sent.error().code == ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] static QString https(const HttpRecorder &server)
    {
        return u"https://localhost:%1/hook?a=1"_s.arg(server.port());
    }
    [[nodiscard]] Result<> send(const QString &url, const QString &caFile,
                                const Notification &notification = sample()) const
    {
        Cancellation cancellation;
        return WebhookSender({.url = url, .caFile = caFile}, QString::fromLatin1(secret), m_clock)
            .send(notification, m_text, cancellation);
    }

    const TestCertificates m_certificates;
    const TestCertificate m_good = m_certificates.good;
    const TestCertificate m_other = m_certificates.other;
    const NotificationText m_text{.subject = u"a subject"_s, .body = u"a body\nof lines"_s};
    const TestClock m_clock;
};

QTEST_GUILESS_MAIN(WebhookSenderTest)
#include "tst_webhooksender.moc"
