// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real agent and a real PostgreSQL: what is scheduled happens by itself.
#include "repriseprocess.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestAgentLive : public QObject
{
    Q_OBJECT
private slots:
    void aScheduledBackupIsTakenVerifiedAndPruned()
    {
        const RepriseProcess reprise;
        RUN_REPRISE(sample, reprise, 0, {u"sample"_s, u"postgresql"_s, u"--json"_s});
        const QString id = sample.json().value(u"service"_s).toObject().value(u"id"_s).toString();
        // The next whole minute that a process still has time to be ready for.
        const QDateTime due = QDateTime::currentDateTimeUtc().addSecs(63);
        RUN_REPRISE(policy, reprise, 0,
                    {u"policy"_s, id, u"--set"_s, u"zone=UTC"_s, u"--set"_s,
                     u"at="_s + due.toString(u"HH:mm"_s)});
        const auto agent = reprise.start({u"agent"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isProved(reprise, id), 300'000);
        agent->terminate();
        QCOMPARE(RepriseProcess::finish(*agent).status, 0);
        const QJsonArray backups = backupsOf(reprise, id);
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first()[u"trigger"_s].toString(), u"scheduled"_s);
        QCOMPARE(backups.first()[u"state"_s].toString(), u"completed"_s);
        RUN_REPRISE(removed, reprise, 0, {u"remove"_s, id, u"--yes"_s});
    }

private:
    [[nodiscard]] static QJsonArray backupsOf(const RepriseProcess &reprise, const QString &id)
    {
        return reprise.run({u"backups"_s, id, u"--json"_s}).json().value(u"backups"_s).toArray();
    }
    /// The agent verifies the first backup of a service by itself.
    [[nodiscard]] static bool isProved(const RepriseProcess &reprise, const QString &id)
    {
        const QJsonArray backups = backupsOf(reprise, id);
        return !backups.isEmpty() && backups.first()[u"verified"_s][u"ok"_s].toBool();
    }
};

QTEST_GUILESS_MAIN(TestAgentLive)
#include "tst_agentlive.moc"
