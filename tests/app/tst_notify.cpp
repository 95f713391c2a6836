// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "httprecorder.h"
#include "program.h"
#include "repriseprocess.h"
#include "smtprecorder.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>
#include <csignal>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// `reprise notify` as a shell sees it, with real servers on this computer.
class NotifyTest : public QObject
{
    Q_OBJECT
private slots:
    void showsAndChanges()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(shown, reprise, 0, {u"notify"_s, u"--json"_s});
        const QJsonObject settings = shown.json().value(u"settings"_s).toObject();
        QCOMPARE(settings.value(u"desktop"_s).toString(), u"yes"_s);
        QCOMPARE(settings.value(u"email-security"_s).toString(), u"starttls"_s);
        QCOMPARE(
            shown.json().value(u"secrets"_s).toObject().value(u"email-password"_s).toBool(true),
            false);
        RUN_REPRISE(changed, reprise, 0,
                    {u"notify"_s, u"--set"_s, u"email-server=mail.example.org"_s, u"--set"_s,
                     u"email-events=failed"_s, u"--secret"_s, u"email-password=-"_s, u"--json"_s},
                    "hunter2\n");
        QCOMPARE(changed.json().value(u"settings"_s).toObject().value(u"email-server"_s).toString(),
                 u"mail.example.org"_s);
        QVERIFY(changed.json().value(u"secrets"_s).toObject().value(u"email-password"_s).toBool());
        QVERIFY(!changed.output.contains("hunter2") && !changed.messages.contains("hunter2"));
        RUN_REPRISE(table, reprise, 0, {u"notify"_s});
        QVERIFY(table.output.contains("mail.example.org"));
        QVERIFY(!table.output.contains("hunter2"));
        RUN_REPRISE(forgotten, reprise, 0,
                    {u"notify"_s, u"--secret"_s, u"email-password="_s, u"--json"_s});
        QVERIFY(!forgotten.json()
                     .value(u"secrets"_s)
                     .toObject()
                     .value(u"email-password"_s)
                     .toBool(true));
    }

    void refusesAndSaysWhy_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("allowed");
        const auto row = [](const char *name, const QStringList &arguments, const QString &reason,
                            const QString &allowed = {}) {
            QTest::newRow(name) << arguments << reason << allowed;
        };
        row("key", {u"--set"_s, u"sms=yes"_s}, u"notify-no-such-key"_s, u"webhook-url"_s);
        row("value", {u"--set"_s, u"email-security=ssl"_s}, u"notify-not-among"_s, u"starttls"_s);
        row("secret in --set", {u"--set"_s, u"webhook-secret=x"_s}, u"notify-is-secret"_s,
            u"--secret webhook-secret=FILE"_s);
        row("secret", {u"--secret"_s, u"sms=/dev/null"_s}, u"notify-no-such-secret"_s,
            u"webhook-secret"_s);
        row("secret file", {u"--secret"_s, u"webhook-secret=/nonexistent"_s},
            u"secret-unreadable"_s);
        row("stdin twice",
            {u"--secret"_s, u"webhook-secret=-"_s, u"--secret"_s, u"email-password=-"_s},
            u"stdin-twice"_s);
        row("incomplete", {u"--set"_s, u"email=yes"_s}, u"notify-needs"_s, u"email-server"_s);
        row("channel", {u"--test"_s, u"pigeon"_s}, u"notify-no-such-channel"_s, u"desktop"_s);
        row("test of nothing", {u"--test"_s, u"webhook"_s}, u"notify-needs"_s, u"webhook-url"_s);
        row("no =", {u"--set"_s, u"email"_s}, u"not-key-value"_s);
    }

    void refusesAndSaysWhy()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, reason);
        QFETCH(const QString, allowed);
        const RepriseProcess reprise;
        RUN_REPRISE(refused, reprise, 2, QStringList{u"notify"_s, u"--json"_s} + arguments);
        QCOMPARE(refused.reason(), reason);
        QVERIFY2(QString::fromUtf8(refused.messages).contains(allowed),
                 refused.messages.constData());
    }

    void sendsATest()
    {
        HttpRecorder web;
        web.listen(LoopbackServer::Tls::None);
        SmtpRecorder mail({.user = "me", .password = "hunter2"});
        mail.listen(LoopbackServer::Tls::None);
        const RepriseProcess reprise;
        RUN_REPRISE(set, reprise, 0,
                    {u"notify"_s, u"--set"_s, u"webhook=yes"_s, u"--set"_s,
                     u"webhook-url=http://127.0.0.1:%1/"_s.arg(web.port()), u"--secret"_s,
                     u"webhook-secret=-"_s, u"--test"_s, u"webhook"_s, u"--json"_s},
                    "hunter2");
        QCOMPARE(set.json().value(u"sent"_s).toString(), u"webhook"_s);
        QCOMPARE(web.requests().size(), 1);
        // What it says steers no terminal.
        web.answerWith({"500 Oops\ncontent-length: 16\r\n\r\nout\x1b[2J of disks"});
        RUN_REPRISE(failed, reprise, 1, {u"notify"_s, u"--test"_s, u"webhook"_s});
        QVERIFY2(failed.messages.contains("127.0.0.1 cannot take the message now (500)."),
                 failed.messages.constData());
        QVERIFY2(failed.messages.contains("    out\uFFFD[2J of disks"),
                 failed.messages.constData());
        // Not even within JSON: a terminal may take U+009B for ESC [.
        web.answerWith({"500 Oops\ncontent-length: 16\r\n\r\nout\xc2\x9b"
                        "2J of disks"});
        RUN_REPRISE(document, reprise, 1, {u"notify"_s, u"--test"_s, u"webhook"_s, u"--json"_s});
        QVERIFY2(document.output.contains("out\\u009b2J"), document.output.constData());
        QCOMPARE(document.error().value(u"detail"_s).toString(), u"out\u009b2J of disks"_s);

        const QStringList email = {u"notify"_s,
                                   u"--set"_s,
                                   u"email-server=localhost"_s,
                                   u"--set"_s,
                                   u"email-port=%1"_s.arg(mail.port()),
                                   u"--set"_s,
                                   u"email-security=none"_s,
                                   u"--set"_s,
                                   u"email-user=me"_s,
                                   u"--set"_s,
                                   u"email-from=a@example.org"_s,
                                   u"--set"_s,
                                   u"email-to=b@example.org"_s,
                                   u"--secret"_s,
                                   u"email-password=-"_s,
                                   u"--test"_s,
                                   u"email"_s};
        RUN_REPRISE(wrong, reprise, 1, email, "hunter3");
        QVERIFY2(wrong.messages.contains("535 5.7.8"), wrong.messages.constData());
        QVERIFY(!wrong.messages.contains("hunter3"));
        RUN_REPRISE(sent, reprise, 0, email, "hunter2");
        QCOMPARE(mail.received().size(), 1);
        QVERIFY(mail.received().constFirst().loggedIn);

        QDirIterator files(reprise.home(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QCOMPARE(fileContent(path).contains("hunter2"),
                     path.endsWith(u"/secrets/notifications.json"_s));
        }
    }

    void settingsThatCannotBeReadAreTold()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(set, reprise, 0, {u"notify"_s, u"--set"_s, u"desktop=no"_s});
        RUN_REPRISE(fine, reprise, 0, {u"status"_s, u"--json"_s});
        QVERIFY(fine.json().value(u"notifications"_s).isNull());
        RUN_REPRISE(nothing, reprise, 0, {u"check"_s});
        QDirIterator files(reprise.home(), {u"notifications.json"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        const QString path = files.next();
        QVERIFY(putFile(path, "{\"desktop\": "));
        RUN_REPRISE(status, reprise, 6, {u"status"_s, u"--json"_s});
        QVERIFY(status.json().value(u"needsAttention"_s).toBool());
        QCOMPARE(status.json().value(u"notifications"_s)[u"code"_s].toString(),
                 u"check-notifications-unreadable"_s);
        QVERIFY2(status.messages.contains("Nobody is notified"), status.messages.constData());
        RUN_REPRISE(check, reprise, 6, {u"check"_s});
        QVERIFY2(check.output.contains("Nobody is notified"), check.output.constData());
        QVERIFY2(check.output.contains("notifications.json"), check.output.constData());
        // Nor where nobody knows what they were told.
        QVERIFY(QFile::remove(path));
        const QString told = reprise.home() + u"/data/told.json"_s;
        QVERIFY(QDir().mkpath(told));
        RUN_REPRISE(blind, reprise, 6, {u"check"_s});
        QVERIFY2(blind.output.contains("told.json"), blind.output.constData());
    }

    void withoutADesktop()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(failed, reprise, 1, {u"notify"_s, u"--test"_s, u"desktop"_s, u"--json"_s});
        QCOMPARE(failed.reason(), u"notify-no-session-bus"_s);
    }

    void anInterruptionEndsATest()
    {
        HttpRecorder web;
        web.listen(LoopbackServer::Tls::None);
        web.answerWith({"hang"});
        const RepriseProcess reprise;
        RUN_REPRISE(set, reprise, 0,
                    {u"notify"_s, u"--set"_s, u"webhook-url=http://127.0.0.1:%1/"_s.arg(web.port()),
                     u"--secret"_s, u"webhook-secret=-"_s},
                    "x");
        const auto process = reprise.start({u"notify"_s, u"--test"_s, u"webhook"_s});
        QTRY_COMPARE_WITH_TIMEOUT(web.requests().size(), 1, 30'000);
        ::kill(pid_t(process->processId()), SIGINT);
        QCOMPARE(RepriseProcess::finish(*process).status, 3);
    }
};

QTEST_GUILESS_MAIN(NotifyTest)
#include "tst_notify.moc"
