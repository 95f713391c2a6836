// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notificationsettings.h"

#include "cancellation.h"
#include "engineregistry.h"
#include "notify/notifications.h"
#include "program.h"
#include "testclock.h"
#include "threadlanguage.h"
#include "verifyresult.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class NotificationSettingsTest : public QObject
{
    Q_OBJECT
private slots:
    void refusesAndSaysWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &key, const QString &value,
                            const QString &reason) {
            QTest::newRow(name) << key << value << reason;
        };
        row("no such key", u"sms"_s, u"yes"_s, u"notify-no-such-key"_s);
        row("a secret", u"email-password"_s, u"x"_s, u"notify-is-secret"_s);
        row("flag", u"email"_s, u"on"_s, u"notify-not-among"_s);
        row("event", u"desktop-events"_s, u"failed,other"_s, u"notify-not-among"_s);
        row("language", u"language"_s, u"xx"_s, u"notify-not-among"_s);
        row("security", u"email-security"_s, u"ssl"_s, u"notify-not-among"_s);
        row("server with port", u"email-server"_s, u"mail.example.org:25"_s,
            u"notify-not-a-server"_s);
        row("server as URL", u"email-server"_s, u"smtp://mail.example.org"_s,
            u"notify-not-a-server"_s);
        row("server with user", u"email-server"_s, u"me@mail.example.org"_s,
            u"notify-not-a-server"_s);
        row("port", u"email-port"_s, u"65536"_s, u"notify-not-a-port"_s);
        row("port 0", u"email-port"_s, u"0"_s, u"notify-not-a-port"_s);
        row("no @", u"email-from"_s, u"me"_s, u"notify-not-an-address"_s);
        row("two from", u"email-from"_s, u"a@b.example,c@d.example"_s, u"notify-not-an-address"_s);
        row("line break", u"email-to"_s, u"me@example.org\r\nBcc: you@example.org"_s,
            u"notify-not-an-address"_s);
        row("brackets", u"email-to"_s, u"Me <me@example.org>"_s, u"notify-not-an-address"_s);
        row("one of two", u"email-to"_s, u"me@example.org, you"_s, u"notify-not-an-address"_s);
        row("user", u"email-user"_s, u"me\nyou"_s, u"notify-not-printable"_s);
        row("no URL", u"webhook-url"_s, u"example.org"_s, u"notify-not-a-url"_s);
        row("file URL", u"webhook-url"_s, u"file:///etc/passwd"_s, u"notify-not-a-url"_s);
        row("plain URL", u"webhook-url"_s, u"http://example.org/"_s, u"notify-plain-url"_s);
        row("plain lookalike", u"webhook-url"_s, u"http://127.0.0.1.example.org/"_s,
            u"notify-plain-url"_s);
        row("password", u"webhook-url"_s, u"https://me:x@example.org/"_s,
            u"notify-url-with-password"_s);
        row("relative", u"email-ca-file"_s, u"ca.pem"_s, u"notify-not-absolute"_s);
    }

    void refusesAndSaysWhatIsAllowed()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, reason);
        const auto changed = NotificationSettings().changed({{key, value}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().reason(), reason);
        QCOMPARE(changed.error().code, ErrorCode::Usage);
        QCOMPARE(changed.error().args.value(u"key"_s).toString(), key);
    }

    void keepsWhatIsSet()
    {
        const QMap<QString, QString> values{
            {u"language"_s, u"de"_s},
            {u"desktop"_s, u"no"_s},
            {u"desktop-events"_s, u"none"_s},
            {u"email"_s, u"yes"_s},
            {u"email-events"_s, u"failed,late"_s},
            {u"email-server"_s, u"mail.köln.example"_s},
            {u"email-port"_s, u"2525"_s},
            {u"email-security"_s, u"tls"_s},
            {u"email-user"_s, u"me@example.org"_s},
            {u"email-from"_s, u"reprise@köln.example"_s},
            {u"email-to"_s, u"a@example.org,b@example.org"_s},
            {u"email-ca-file"_s, u"/etc/ca.pem"_s},
            {u"webhook"_s, u"yes"_s},
            {u"webhook-events"_s, u"anomaly"_s},
            {u"webhook-url"_s, u"https://example.org/hook?x=1"_s},
            {u"webhook-ca-file"_s, u"/etc/hook.pem"_s},
        };
        QCOMPARE(values.keys(), sorted(NotificationSettings::keys()));
        NotificationSettings settings;
        settings.json = {{u"of-a-later-version"_s, 1}};
        const auto changed = settings.changed(values);
        VERIFY_RESULT(changed);
        QCOMPARE(changed->values(), values);
        const NotificationSettings read = NotificationSettings::fromJson(changed->toJson());
        QCOMPARE(read.values(), values);
        QCOMPARE(read.json.value(u"of-a-later-version"_s).toInt(), 1);

        QMap<QString, QString> none;
        for (const QString &key : NotificationSettings::keys())
            none.insert(key, {});
        const auto reset = changed->changed(none);
        VERIFY_RESULT(reset);
        QCOMPARE(reset->values(), NotificationSettings().values());
    }

    void inTheClearToThisComputerOnly()
    {
        for (const QString &server : {u"localhost"_s, u"127.0.0.1"_s, u"127.1.2.3"_s, u"::1"_s}) {
            VERIFY_RESULT(NotificationSettings().changed(
                {{u"email-server"_s, server}, {u"email-security"_s, u"none"_s}}));
        }
        for (const QString &server :
             {u"mail.example.org"_s, u"127.0.0.1.example.org"_s, u"10.0.0.1"_s, u"::2"_s}) {
            VERIFY_FAILURE(NotificationSettings().changed(
                               {{u"email-server"_s, server}, {u"email-security"_s, u"none"_s}}),
                           "notify-plain-server");
        }
        // Edited by hand: encryption is asked for all the same.
        const auto forged = NotificationSettings::fromJson(
            {{u"email-server"_s, u"mail.example.org"_s}, {u"email-security"_s, u"none"_s}});
        QCOMPARE(forged.mail.security, EmailSettings::Security::StartTls);
    }

    void damageMeansTheDefault()
    {
        const auto read = NotificationSettings::fromJson(
            {{u"email-port"_s, u"many"_s}, {u"language"_s, 3}, {u"email-server"_s, u"a b"_s}});
        QCOMPARE(read.values(), NotificationSettings().values());
    }

    void aChannelThatIsOnHasWhatItNeeds()
    {
        const QTemporaryDir folder;
        const Home home = Home::at(folder.filePath(u"home"_s));
        VERIFY_RESULT(home.prepare());
        const Notifications notifications(home, m_engines, m_clock);
        VERIFY_FAILURE(notifications.change({.settings = {{u"email"_s, u"yes"_s}}, .secrets = {}}),
                       "notify-needs");
        VERIFY_FAILURE(
            notifications.change({.settings = {{u"webhook"_s, u"yes"_s},
                                               {u"webhook-url"_s, u"https://example.org/"_s}},
                                  .secrets = {}}),
            "notify-needs-secret");
        VERIFY_FAILURE(
            notifications.change({.settings = {}, .secrets = {{u"sms-password"_s, u"x"_s}}}),
            "notify-no-such-secret");
        QVERIFY(!QFileInfo::exists(home.configFolder() + u"/notifications.json"_s));
        QVERIFY(!QFileInfo::exists(home.secretsFolder() + u"/notifications.json"_s));

        VERIFY_RESULT(notifications.change(
            {.settings = {{u"webhook"_s, u"yes"_s}, {u"webhook-url"_s, u"https://example.org/"_s}},
             .secrets = {{u"webhook-secret"_s, u"hunter2"_s}}}));
        const QByteArray file = fileContent(home.configFolder() + u"/notifications.json"_s);
        QVERIFY(file.contains("https://example.org/"));
        QVERIFY(!file.contains("hunter2"));
        const QString secrets = home.secretsFolder() + u"/notifications.json"_s;
        QVERIFY(fileContent(secrets).contains("hunter2"));
        QCOMPARE(QFileInfo(secrets).permissions() & 0x077, QFile::Permissions());
        // What it needs cannot be taken away while it is on.
        VERIFY_FAILURE(
            notifications.change({.settings = {}, .secrets = {{u"webhook-secret"_s, QString()}}}),
            "notify-needs-secret");
        VERIFY_RESULT(notifications.change({.settings = {{u"webhook"_s, u"no"_s}},
                                            .secrets = {{u"webhook-secret"_s, QString()}}}));
        QVERIFY(!QFileInfo::exists(secrets));
    }

    void aThreadSpeaksItsOwnLanguage()
    {
        ThreadLanguage::install();
        Notification test;
        test.time = m_clock.now();
        test.host = u"host"_s;
        const QString english = wordsOf(test, m_engines).subject;
        {
            const ThreadLanguage german(u"de"_s);
            QCOMPARE(ThreadLanguage::locale().language(), QLocale::German);
            const NotificationText words = wordsOf(test, m_engines);
            QVERIFY(words.subject != english);
            QVERIFY2(words.body.contains(u"21. November 2026"_s), qPrintable(words.body));
            const ThreadLanguage english2(u"en"_s);
            QCOMPARE(wordsOf(test, m_engines).subject, english);
        }
        QCOMPARE(wordsOf(test, m_engines).subject, english);
        QVERIFY(wordsOf(test, m_engines).body.contains(u"21 November 2026"_s));
    }

private:
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }

    EngineRegistry m_engines;
    TestClock m_clock;
};

QTEST_GUILESS_MAIN(NotificationSettingsTest)
#include "tst_notificationsettings.moc"
