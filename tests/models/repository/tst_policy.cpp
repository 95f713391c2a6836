// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/policy.h"

#include "verifyresult.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

Policy unusual()
{
    Policy policy;
    policy.at = {u"01:30"_s, u"13:30"_s};
    policy.days = {1, 3, 5};
    policy.zone = QTimeZone("America/Sao_Paulo");
    policy.paused = true;
    policy.keepDaily = 1;
    policy.keepWeekly = 0;
    policy.keepMonthly = 12;
    policy.keepOnDemand = 1;
    policy.rateLimit = 1'500'000;
    policy.idleIo = true;
    return policy;
}

} // namespace

class PolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void survivesJson()
    {
        QCOMPARE(policyFromJson(toJson(unusual())), unusual());
        QCOMPARE(policyFromJson(toJson(Policy())), Policy());
        QCOMPARE(policyFromJson({}), Policy());
        QCOMPARE(toJson(Policy()).value(u"keep-on-demand"_s).toString(), u"all"_s);
        Policy none;
        none.at.clear();
        QCOMPARE(policyFromJson(toJson(none)), none);
    }

    void keepsKeysOfANewerVersion()
    {
        QJsonObject json = toJson(Policy());
        json.insert(u"wal-window"_s, u"3 days"_s);
        const Policy read = policyFromJson(json);
        const auto changed = changedPolicy(read, {{u"keep-daily"_s, u"2"_s}});
        VERIFY_RESULT(changed);
        QCOMPARE(toJson(*changed).value(u"wal-window"_s).toString(), u"3 days"_s);
        QCOMPARE(toJson(*changed).value(u"keep-daily"_s).toInt(), 2);
    }

    void standsNonsenseInAFile()
    {
        const Policy policy =
            policyFromJson({{u"at"_s, QJsonArray{u"25:00"_s, 7, u"14:00"_s, u"02:00"_s}},
                            {u"days"_s, QJsonArray{9, 3, 3, 1}},
                            {u"zone"_s, u"Nowhere/Else"_s},
                            {u"keep-weekly"_s, -3},
                            {u"keep-daily"_s, u"30"_s},
                            {u"keep-on-demand"_s, 0},
                            {u"rate-limit"_s, -1}});
        QCOMPARE(policy.at, QStringList({u"02:00"_s, u"14:00"_s}));
        QCOMPARE(policy.days, QList<int>({1, 3}));
        QCOMPARE(policy.zone, QTimeZone::utc());
        // None of it lets more go than the default would.
        QCOMPARE(policy.keepWeekly, Policy().keepWeekly);
        QCOMPARE(policy.keepDaily, Policy().keepDaily);
        QCOMPARE(policy.keepOnDemand, -1);
        QCOMPARE(policy.rateLimit, 0);
        // That a schedule is damaged is no wish to have none.
        QCOMPARE(policyFromJson({{u"at"_s, QJsonArray{u"noon"_s}}}).at, Policy().at);
    }

    void isWrittenAsItIsTyped()
    {
        for (const Policy &policy : {Policy(), unusual(), firstPolicy(true), firstPolicy(false)}) {
            const auto typed = changedPolicy(Policy(), policySettings(policy));
            VERIFY_RESULT(typed);
            QCOMPARE(*typed, policy);
            QCOMPARE(QStringList(policySettings(policy).keys()).size(), policyKeys().size());
        }
        QVERIFY(firstPolicy(true).at.isEmpty());
        QVERIFY(!firstPolicy(false).at.isEmpty());
    }

    void takesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const QString &key, const QString &value, const QString &becomes) {
            QTest::newRow(qPrintable(key + u'=' + value)) << key << value << becomes;
        };
        row(u"at"_s, u"14:00,2:00, 14:00"_s, u"02:00,14:00"_s);
        row(u"at"_s, u""_s, u"none"_s);
        row(u"at"_s, u"none"_s, u"none"_s);
        row(u"at"_s, u"23:59,00:00"_s, u"00:00,23:59"_s);
        row(u"days"_s, u"Wed, mon,wed"_s, u"mon,wed"_s);
        row(u"days"_s, u"sun,sat,fri,thu,wed,tue,mon"_s, u""_s);
        row(u"days"_s, u""_s, u""_s);
        row(u"zone"_s, u"UTC"_s, u"UTC"_s);
        row(u"zone"_s, u"Australia/Lord_Howe"_s, u"Australia/Lord_Howe"_s);
        row(u"paused"_s, u"Yes"_s, u"yes"_s);
        row(u"keep-daily"_s, u"0"_s, u"0"_s);
        row(u"keep-on-demand"_s, u"all"_s, u"all"_s);
        row(u"keep-on-demand"_s, u"1"_s, u"1"_s);
        row(u"rate-limit"_s, u"20M"_s, u"20M"_s);
        row(u"rate-limit"_s, u"20000k"_s, u"20M"_s);
        row(u"rate-limit"_s, u"1536000"_s, u"1536k"_s);
        row(u"rate-limit"_s, u"0"_s, u"none"_s);
        row(u"rate-limit"_s, u""_s, u"none"_s);
        row(u"idle-io"_s, u"yes"_s, u"yes"_s);
    }
    void takesWhatIsTyped()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, becomes);
        const auto changed = changedPolicy(Policy(), {{key, value}});
        VERIFY_RESULT(changed);
        QCOMPARE(policySettings(*changed).value(key), becomes);
        // And nothing else has changed.
        QMap<QString, QString> others = policySettings(*changed);
        others.insert(key, policySettings(Policy()).value(key));
        QCOMPARE(others, policySettings(Policy()));
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        const auto row = [](const QString &key, const QString &value, const QString &reason) {
            QTest::newRow(qPrintable(key + u'=' + value)) << key << value << reason;
        };
        for (const QString &value : {u"24:00"_s, u"2"_s, u"02:60"_s, u"02:00;03:00"_s, u"-1:00"_s,
                                     u"none,02:00"_s, u"02:00:00"_s})
            row(u"at"_s, value, u"policy-at"_s);
        for (const QString &value : {u"monday"_s, u"1"_s, u"mon tue"_s})
            row(u"days"_s, value, u"policy-days"_s);
        for (const QString &value : {u""_s, u"Nowhere/Else"_s, u"Köln"_s})
            row(u"zone"_s, value, u"policy-zone"_s);
        for (const QString &value : {u""_s, u"1"_s, u"ja"_s}) {
            row(u"paused"_s, value, u"policy-flag"_s);
            row(u"idle-io"_s, value, u"policy-flag"_s);
        }
        for (const QString &value :
             {u""_s, u"-1"_s, u"seven"_s, u"7.5"_s, u"all"_s, u"99999999999"_s})
            row(u"keep-monthly"_s, value, u"policy-count"_s);
        for (const QString &value : {u""_s, u"0"_s, u"-1"_s, u"some"_s})
            row(u"keep-on-demand"_s, value, u"policy-on-demand"_s);
        for (const QString &value : {u"9k"_s, u"1"_s, u"20MB"_s, u"-5M"_s, u"1.5M"_s, u"M"_s,
                                     u"999999999999G"_s, u"9999999999999"_s})
            row(u"rate-limit"_s, value, u"policy-rate"_s);
        row(u"keep-hourly"_s, u"1"_s, u"policy-key-unknown"_s);
    }
    void refusesTheRest()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        const auto changed = changedPolicy(Policy(), {{u"paused"_s, u"yes"_s}, {key, value}});
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Usage);
        QCOMPARE(changed.error().reason(), reason);
        QCOMPARE(changed.error().args.value(u"key"_s).toString(), key);
    }
};

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
