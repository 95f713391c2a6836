// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "describedengine.h"
#include "nearest.h"
#include "testcontext.h"
#include "verifyresult.h"

#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

EngineDescription described()
{
    EngineDescription description;
    description.id = u"described"_s;
    description.name = u"Described"_s;
    description.fields = {
        {.key = u"address"_s, .label = {}, .help = {}, .defaultValue = {}, .choices = {}},
        {.key = u"mode"_s,
         .label = {},
         .help = {},
         .kind = Field::Kind::Choice,
         .defaultValue = {},
         .choices = {u"live"_s, u"safe"_s}},
        {.key = u"port"_s,
         .label = {},
         .help = {},
         .kind = Field::Kind::Number,
         .defaultValue = {},
         .choices = {},
         .lowest = 1,
         .highest = 65535}};
    description.secrets = {
        {.key = u"token"_s, .label = {}, .help = {}, .defaultValue = {}, .choices = {}}};
    return description;
}

} // namespace

/// What the base class does for every engine.
class EngineTest : public QObject
{
    Q_OBJECT
private slots:
    void seesPasswords_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("password");
        QTest::newRow("URI with user and password") << u"postgresql://u:p@host/db"_s << true;
        QTest::newRow("password with an at sign") << u"redis://:p@q@host:6379"_s << true;
        QTest::newRow("password with a slash") << u"redis://u:p/q?r#s@host:6379"_s << true;
        QTest::newRow("password of digits") << u"redis://:5432@host"_s << true;
        QTest::newRow("behind other text") << u"host=x uri=MYSQL://u:p@host"_s << true;
        QTest::newRow("IPv6 address") << u"redis://:p@[::1]:6379"_s << true;
        QTest::newRow("parameter") << u"postgresql://host/db?sslmode=require&password=p"_s << true;
        QTest::newRow("another parameter") << u"postgresql://host/db?sslpassword=p"_s << true;
        QTest::newRow("key and value") << u"host=h password=p"_s << true;
        QTest::newRow("spaces around =") << u"host=h PASSWORD = p"_s << true;
        QTest::newRow("ADO.NET") << u"Server=h;Pwd=p"_s << true;
        QTest::newRow("URI with user") << u"postgresql://u@host:5432/db"_s << false;
        QTest::newRow("URI with port") << u"http://host:8182/gremlin"_s << false;
        QTest::newRow("URI of an IPv6 address") << u"ws://[::1]:8182/gremlin"_s << false;
        QTest::newRow("at sign behind the host") << u"http://host:1/a@b"_s << false;
        QTest::newRow("only the word") << u"/srv/password"_s << false;
        QTest::newRow("another key") << u"nopassword=1"_s << false;
        QTest::newRow("ports of hosts") << u"db1=7199,db2=7199"_s << false;
        QTest::newRow("host") << u"db.example.org"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void seesPasswords()
    {
        QFETCH(const QString, value);
        QFETCH(const bool, password);
        const auto checked = m_engine.checkSettings({{u"address"_s, value}});
        QCOMPARE(checked.has_value(), !password);
        if (!password)
            return;
        QCOMPARE(checked.error().code, ErrorCode::Usage);
        QCOMPARE(checked.error().reason(), u"secret-in-settings"_s);
        QCOMPARE(checked.error().args.value(u"key"_s).toString(), u"address"_s);
        // The error itself must not carry it on.
        for (const QVariant &said : checked.error().args)
            QVERIFY(said.toString() != value);
    }

    void refusesWhatItDoesNotKnow()
    {
        VERIFY_RESULT(m_engine.checkSettings({{u"mode"_s, u"safe"_s}}));
        VERIFY_RESULT(m_engine.checkSettings({{u"mode"_s, QString()}}));
        VERIFY_FAILURE(m_engine.checkSettings({{u"mode"_s, u"fast"_s}}), "setting-not-a-choice");
        VERIFY_FAILURE(m_engine.checkSettings({{u"colour"_s, u"red"_s}}), "unknown-setting");
        VERIFY_FAILURE(m_engine.checkSettings({{u"token"_s, u"t"_s}}), "secret-in-settings");
    }

    void checksNumbers()
    {
        for (const QString &fine : {u"1"_s, u"5432"_s, u"65535"_s, QString()})
            VERIFY_RESULT(m_engine.checkSettings({{u"port"_s, fine}}));
        for (const QString &wrong : {u"0"_s, u"65536"_s, u"-1"_s, u"abc"_s, u"54 32"_s, u"1e3"_s})
            VERIFY_FAILURE(m_engine.checkSettings({{u"port"_s, wrong}}), "setting-not-a-number");
    }

    void guessesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("nearest");
        QTest::newRow("left out") << u"servces"_s << u"services"_s;
        QTest::newRow("put in") << u"bback-up"_s << u"back-up"_s;
        QTest::newRow("exchanged") << u"xort"_s << u"port"_s;
        QTest::newRow("swapped") << u"prot"_s << u"port"_s;
        QTest::newRow("other case") << u"PORT"_s << u"port"_s;
        QTest::newRow("two in a long word") << u"sercives"_s << u"services"_s;
        QTest::newRow("two in a short word") << u"xotr"_s << QString();
        QTest::newRow("another word") << u"restore"_s << QString();
        QTest::newRow("one letter") << u"p"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("the nearer one") << u"backups"_s << u"back-ups"_s;
    }

    void guessesWhatWasMeant()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, nearest);
        QCOMPARE(nearestOf(word, {u"port"_s, u"services"_s, u"back-up"_s, u"back-ups"_s}), nearest);
    }

    void saysWhatItCannot()
    {
        TestContext context;
        const auto sample = m_engine.sample({}, context);
        VERIFY_FAILURE(sample, "engine-cannot-sample");
        QCOMPARE(sample.error().code, ErrorCode::Unsupported);
        QCOMPARE(sample.error().args.value(u"engine"_s).toString(), u"Described"_s);
        VERIFY_FAILURE(m_engine.importDump({}, {}, context), "engine-cannot-import");
    }

private:
    DescribedEngine m_engine{described()};
};

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
