// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A year by chance: what retention plans and foretells is what a plain retelling of the rules says.
#include "retention/forecast.h"
#include "retention/pruneplan.h"
#include "yearcheck.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

class YearTest : public QObject
{
    Q_OBJECT
private slots:
    void isAsAPlainRetellingSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("begin");
        QTest::addColumn<quint32>("seed");
        // Midnight is skipped in São Paulo on 4 November 2018; Lord Howe jumps by half an hour.
        const QList<std::pair<QByteArray, QDate>> places = {
            {"Europe/Berlin", QDate(2025, 9, 1)},
            {"America/Sao_Paulo", QDate(2017, 12, 1)},
            {"Australia/Lord_Howe", QDate(2025, 12, 20)}};
        for (const auto &[zone, begin] : places) {
            for (quint32 seed = 1; seed <= 5; ++seed)
                QTest::addRow("%s %u", zone.constData(), seed) << zone << begin << seed;
        }
    }
    void isAsAPlainRetellingSays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, begin);
        QFETCH(quint32, seed);
        Life life(seed, zone, begin);
        int deleted = 0;
        for (int day = 0; day < 380; ++day) {
            life.live();
            checkPlan(life);
            if (day % 61 == 0)
                checkForecast(life);
            if (QTest::currentTestFailed()) {
                qWarning() << "on day" << day << life.now();
                return;
            }
            const qsizetype before = life.backups.size();
            if (life.chance(80))
                pruneByOracle(life);
            deleted += int(before - life.backups.size());
        }
        QVERIFY(deleted > 100);
    }

    void aThousandYearsOfBackupsAreQuick()
    {
        Policy policy;
        policy.zone = QTimeZone("Europe/Berlin");
        policy.keepDaily = 3000;
        policy.keepWeekly = 500;
        policy.keepMonthly = 300;
        QList<Backup> backups;
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
        for (int i = 0; i < 10'000; ++i) {
            Backup backup;
            backup.sequence = i + 1;
            backup.id = QString::number(i);
            backup.trigger = i % 10 == 0 ? Trigger::Manual : Trigger::Scheduled;
            backup.state = BackupState::Completed;
            backup.started = now.addSecs(-3600LL * 12 * (10'000 - i));
            backup.finished = backup.started.addSecs(60);
            backup.archive.bytes = 1;
            backups.append(backup);
        }
        QElapsedTimer timer;
        timer.start();
        const PrunePlan plan = prunePlan(backups, policy, now);
        const qint64 planned = timer.restart();
        const RetentionCalendar calendar = retentionCalendar(backups, policy, now);
        const qint64 drawn = timer.elapsed();
        qInfo("10 000 backups: plan with leaving days %lld ms, calendar of 90 days %lld ms",
              planned, drawn);
        QCOMPARE(calendar.counts().size(), 90);
        QVERIFY(!plan.kept.isEmpty());
    }
};

QTEST_GUILESS_MAIN(YearTest)
#include "tst_year.moc"
