// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repriseprocess.h"

#include <QDir>
#include <QJsonArray>

using namespace Reprise;
using namespace Qt::StringLiterals;

/// `policy` and `prune` as a shell sees them. The backups are rows in a repository: no server runs.
class PolicyCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void showsAndChanges()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(
            added, reprise, 0,
            {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--set"_s, u"host=/nowhere"_s});
        RUN_REPRISE(shown, reprise, 0, {u"--json"_s, u"policy"_s, u"shop"_s});
        QJsonObject policy = shown.json().value(u"policy"_s).toObject();
        QCOMPARE(policy.value(u"at"_s).toArray(), QJsonArray{u"02:00"_s});
        QCOMPARE(policy.value(u"keep-on-demand"_s).toString(), u"all"_s);
        const QJsonObject keeper = shown.json().value(u"keeper"_s).toObject();
        QVERIFY(!keeper.value(u"id"_s).toString().isEmpty());
        QVERIFY(keeper.value(u"name"_s).toString().contains(u'@'));

        RUN_REPRISE(
            previewed, reprise, 0,
            {u"--json"_s, u"policy"_s, u"shop"_s, u"--set"_s, u"keep-daily=3"_s, u"--preview"_s});
        const QJsonObject would = previewed.json();
        QCOMPARE(would.value(u"policy"_s).toObject().value(u"keep-daily"_s).toInt(), 3);
        QVERIFY(would.value(u"preview"_s).toObject().value(u"deleted"_s).isArray());
        // The runs of 90 days, which no backup is there for yet.
        const QJsonObject calendar = would.value(u"calendar"_s).toObject();
        QCOMPARE(calendar.value(u"days"_s).toInt(), 90);
        const QJsonArray rows = calendar.value(u"rows"_s).toArray();
        QVERIFY2(rows.size() == 90 || rows.size() == 89, qPrintable(QString::number(rows.size())));
        QVERIFY(rows.first().toObject().value(u"id"_s).isNull());
        RUN_REPRISE(text90, reprise, 0, {u"policy"_s, u"shop"_s, u"--preview"_s});
        QVERIFY2(text90.output.contains("What there is then"), text90.output.constData());
        // From the seventh day on one comes and one goes.
        QVERIFY2(text90.output.count("Daily: ") >= 88, text90.output.constData());
        QVERIFY2(text90.output.contains("; Monthly: "), text90.output.constData());
        RUN_REPRISE(unchanged, reprise, 0, {u"--json"_s, u"policy"_s, u"shop"_s});
        QCOMPARE(unchanged.json(), shown.json());

        RUN_REPRISE(changed, reprise, 0,
                    {u"--json"_s, u"policy"_s, u"shop"_s, u"--set"_s, u"at=14:00,2:00"_s,
                     u"--set"_s, u"days=mon,wed"_s, u"--set"_s, u"rate-limit=20M"_s});
        policy = changed.json().value(u"policy"_s).toObject();
        QCOMPARE(policy.value(u"at"_s).toArray(), QJsonArray({u"02:00"_s, u"14:00"_s}));
        QCOMPARE(policy.value(u"days"_s).toArray(), QJsonArray({1, 3}));
        QCOMPARE(policy.value(u"rate-limit"_s).toInt(), 20'000'000);
        RUN_REPRISE(text, reprise, 0, {u"policy"_s, u"shop"_s});
        QVERIFY(text.output.contains("mon,wed"));
        QVERIFY(text.output.contains("20M"));
    }

    void refusesNonsense()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(
            added, reprise, 0,
            {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--set"_s, u"host=/nowhere"_s});
        for (const auto &[setting, reason] :
             {std::pair(u"at=25:00"_s, u"policy-at"_s),
              std::pair(u"colour=red"_s, u"policy-key-unknown"_s)}) {
            RUN_REPRISE(refused, reprise, 2,
                        {u"--json"_s, u"policy"_s, u"shop"_s, u"--set"_s, setting});
            QCOMPARE(refused.reason(), reason);
            QVERIFY(refused.messages.contains(setting.section(u'=', 0, 0).toUtf8()));
        }
    }

    void prunesNothingWhereThereIsNothing()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(
            added, reprise, 0,
            {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--set"_s, u"host=/nowhere"_s});
        RUN_REPRISE(dry, reprise, 0, {u"--json"_s, u"prune"_s, u"shop"_s, u"--dry-run"_s});
        QCOMPARE(dry.json().value(u"deleted"_s).toArray(), QJsonArray());
        QCOMPARE(dry.json().value(u"kept"_s).toArray(), QJsonArray());
        RUN_REPRISE(pruned, reprise, 0, {u"prune"_s, u"shop"_s});
        QVERIFY(pruned.messages.contains("nothing to delete"));
    }

    void anotherHomeMustTakeOver()
    {
        const RepriseProcess one;
        const RepriseProcess other;
        RUN_REPRISE(
            added, one, 0,
            {u"add"_s, u"postgresql"_s, u"--name"_s, u"shop"_s, u"--set"_s, u"host=/nowhere"_s});
        const QString service = added.line();
        const QString repository = one.home() + u"/data/backups"_s;
        // An empty folder of a service is nobody's row.
        QVERIFY(QDir(repository + u'/' + service).exists());
        RUN_REPRISE(refused, other, 1,
                    {u"--json"_s, u"--repository"_s, repository, u"policy"_s, service, u"--set"_s,
                     u"paused=yes"_s});
        QCOMPARE(refused.reason(), u"other-keeper"_s);
        QVERIFY(refused.messages.contains("--take-over"));
        RUN_REPRISE(taken, other, 0,
                    {u"--json"_s, u"--repository"_s, repository, u"policy"_s, service,
                     u"--take-over"_s, u"--set"_s, u"paused=yes"_s});
        QVERIFY(taken.json().value(u"policy"_s).toObject().value(u"paused"_s).toBool());
        RUN_REPRISE(late, one, 1, {u"--json"_s, u"prune"_s, u"shop"_s});
        QCOMPARE(late.reason(), u"other-keeper"_s);
        // And says so wherever its next backup would stand.
        RUN_REPRISE(
            resumed, other, 0,
            {u"--repository"_s, repository, u"policy"_s, service, u"--set"_s, u"paused=no"_s});
        for (const QString &command : {u"services"_s, u"status"_s}) {
            const auto shown = one.run({command, u"--json"_s});
            const QJsonValue row = shown.json().value(u"services"_s)[0];
            QVERIFY(row[u"nextBackup"_s].isNull());
            QCOMPARE(row[u"keeper"_s][u"isThisHome"_s].toBool(true), false);
            const QByteArray keeper = row[u"keeper"_s][u"name"_s].toString().toUtf8();
            QVERIFY(keeper.contains('@'));
            const auto table = one.run({command});
            QVERIFY2(table.output.contains(QByteArray("kept by " + keeper)),
                     table.output.constData());
        }
        const auto why = one.run({u"status"_s});
        QVERIFY2(why.output.contains("shop: Another home keeps the schedule: "),
                 why.output.constData());
    }
};

QTEST_GUILESS_MAIN(PolicyCommandTest)
#include "tst_policycommand.moc"
