// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real agent and a real PostgreSQL: what is scheduled happens by itself.
#include "program.h"
#include "repriseprocess.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

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
        const QString old = backUp(reprise, id);
        const QString kept = backUp(reprise, id);
        QVERIFY(!old.isEmpty() && !kept.isEmpty());
        const QDateTime due = QDateTime::currentDateTimeUtc().addSecs(63);
        RUN_REPRISE(policy, reprise, 0,
                    {u"policy"_s, id, u"--set"_s, u"zone=UTC"_s, u"--set"_s,
                     u"at="_s + due.toString(u"HH:mm"_s), u"--set"_s, u"keep-on-demand=1"_s});
        const auto agent = reprise.start({u"agent"_s});
        // Of the two on demand one is kept; the other goes when the scheduled run is over.
        QTRY_VERIFY_WITH_TIMEOUT(isProvedAndPruned(reprise, id), 300'000);
        agent->terminate();
        QCOMPARE(RepriseProcess::finish(*agent).status, 0);
        const QJsonArray backups = backupsOf(reprise, id);
        QCOMPARE(backups.size(), 2);
        QCOMPARE(backups.first()[u"trigger"_s].toString(), u"scheduled"_s);
        QCOMPARE(backups.first()[u"state"_s].toString(), u"completed"_s);
        QCOMPARE(backups.last()[u"id"_s].toString(), kept);
        const QString folder = repositoryOf(reprise, id) + u'/' + id;
        QVERIFY(!QFileInfo::exists(folder + u'/' + old));
        QVERIFY(QFileInfo::exists(folder + u"/.deleted/"_s + old));
        const QJsonObject deletion = lastDeletion(folder);
        QCOMPARE(deletion.value(u"backup"_s).toString(), old);
        QCOMPARE(deletion.value(u"reason"_s).toString(), u"retention"_s);
        QCOMPARE(deletion.value(u"newest"_s).toString(), backups.first()[u"id"_s].toString());
        RUN_REPRISE(back, reprise, 0, {u"undelete"_s, id, old});
        RUN_REPRISE(removed, reprise, 0, {u"remove"_s, id, u"--yes"_s});
    }

private:
    [[nodiscard]] static QJsonArray backupsOf(const RepriseProcess &reprise, const QString &id)
    {
        return reprise.run({u"backups"_s, id, u"--json"_s}).json().value(u"backups"_s).toArray();
    }
    [[nodiscard]] static QString backUp(const RepriseProcess &reprise, const QString &id)
    {
        return reprise.run({u"back-up"_s, id}).line();
    }
    [[nodiscard]] static QString repositoryOf(const RepriseProcess &reprise, const QString &id)
    {
        const QJsonArray services =
            reprise.run({u"services"_s, u"--json"_s}).json().value(u"services"_s).toArray();
        for (const QJsonValue &service : services) {
            if (service[u"id"_s].toString() == id)
                return service[u"repository"_s].toString();
        }
        return {};
    }
    /// Of history.jsonl.
    [[nodiscard]] static QJsonObject lastDeletion(const QString &folder)
    {
        QJsonObject last;
        const QList<QByteArray> lines = fileContent(folder + u"/history.jsonl"_s).split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            if (event.value(u"event"_s).toString() == "deleted"_L1)
                last = event;
        }
        return last;
    }
    /// The agent reads a new backup again before anything goes for it.
    [[nodiscard]] static bool isProvedAndPruned(const RepriseProcess &reprise, const QString &id)
    {
        const QJsonArray backups = backupsOf(reprise, id);
        // One of the two that are newer was read back: without that the old one would be here.
        const bool isProved = std::ranges::any_of(backups, [](const QJsonValue &backup) {
            return backup[u"verified"_s][u"ok"_s].toBool();
        });
        return backups.size() == 2 && isProved &&
               backups.first()[u"trigger"_s].toString() == "scheduled"_L1;
    }
};

QTEST_GUILESS_MAIN(TestAgentLive)
#include "tst_agentlive.moc"
