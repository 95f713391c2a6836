// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include "testhome.h"
#include "verifyresult.h"

#include <QJsonDocument>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class PolicyOperationsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
    }
    void cleanup() { m_home.reset(); }

    void changesAndKeepsWhatANewerVersionWrote()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        QVERIFY(!service->policy.at.isEmpty());
        QCOMPARE(service->keeper, m_home->home.id().value_or(QString()));
        QVERIFY(service->keeperName.contains(u'@'));
        const QString path = recordPath(*service);
        QJsonObject json = readRecord(path);
        QJsonObject policy = json.value(u"policy"_s).toObject();
        policy.insert(u"wal-window"_s, 3);
        json.insert(u"policy"_s, policy);
        QVERIFY(putFile(path, QJsonDocument(json).toJson()));

        const auto changed = operations().changePolicy(
            service->id, {{u"at"_s, u"14:00,02:00"_s}, {u"keep-daily"_s, u"3"_s}});
        VERIFY_RESULT(changed);
        QCOMPARE(changed->policy.at, QStringList({u"02:00"_s, u"14:00"_s}));
        QCOMPARE(changed->policy.keepDaily, 3);
        const QJsonObject after = readRecord(path).value(u"policy"_s).toObject();
        QCOMPARE(after.value(u"wal-window"_s).toInt(), 3);
        QCOMPARE(after.value(u"keep-daily"_s).toInt(), 3);
        // All of it or nothing.
        VERIFY_FAILURE(operations().changePolicy(
                           service->id, {{u"at"_s, u"none"_s}, {u"keep-daily"_s, u"-1"_s}}),
                       "policy-count");
        QCOMPARE(readRecord(path).value(u"policy"_s).toObject(), after);
    }

    void aManagedOneGetsItsRecordAndHasNoScheduleBefore()
    {
        const auto sample = TestHome::wait(operations().sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        QVERIFY(sample->service.policy.at.isEmpty());
        QVERIFY(!QFile::exists(recordPath(sample->service)));
        // A mistake makes no record.
        VERIFY_FAILURE(operations().changePolicy(sample->service.id, {{u"at"_s, u"noon"_s}}),
                       "policy-at");
        QVERIFY(!QFile::exists(recordPath(sample->service)));
        const auto changed = operations().changePolicy(sample->service.id, {{u"at"_s, u"03:00"_s}});
        VERIFY_RESULT(changed);
        QVERIFY(!changed->policy.at.isEmpty());
        QCOMPARE(changed->keeper, m_home->home.id().value_or(QString()));
    }

    void theFirstBackupOfAManagedOneGivesItNoSchedule()
    {
        const auto sample = TestHome::wait(operations().sample(u"filecopy"_s));
        VERIFY_RESULT(sample);
        VERIFY_RESULT(TestHome::wait(operations().backUp(sample->service.id)));
        const auto service = operations().findService(sample->service.id);
        VERIFY_RESULT(service);
        QVERIFY(QFile::exists(recordPath(*service)));
        QVERIFY(service->policy.at.isEmpty());
    }

    void anotherHomeTakesOverExplicitly()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        VERIFY_RESULT(TestHome::wait(operations().backUp(service->id)));

        TestHome other;
        VERIFY_RESULT(other.operations->useRepository(service->repositoryPath));
        const auto refused = other.operations->changePolicy(service->id, {{u"paused"_s, u"yes"_s}});
        VERIFY_FAILURE(refused, "other-keeper");
        const QString keeper = refused.error().args.value(u"keeper"_s).toString();
        QVERIFY(keeper.contains(m_home->home.id().value_or(QString())));
        QVERIFY(keeper.contains(u'@'));

        const auto taken = other.operations->takeOver(service->id);
        VERIFY_RESULT(taken);
        QCOMPARE(taken->keeper, other.home.id().value_or(QString()));
        VERIFY_RESULT(other.operations->changePolicy(service->id, {{u"paused"_s, u"yes"_s}}));
        VERIFY_FAILURE(operations().changePolicy(service->id, {{u"paused"_s, u"no"_s}}),
                       "other-keeper");
        const auto seen = operations().findService(service->id);
        VERIFY_RESULT(seen);
        QVERIFY(seen->policy.paused);
    }

    void withoutAKeeperItIsTakenOverFirst()
    {
        const auto service = m_home->add(u"shop"_s);
        VERIFY_RESULT(service);
        QJsonObject json = readRecord(recordPath(*service));
        json.remove(u"keeper"_s);
        QVERIFY(putFile(recordPath(*service), QJsonDocument(json).toJson()));
        VERIFY_FAILURE(operations().changePolicy(service->id, {{u"paused"_s, u"yes"_s}}),
                       "no-keeper");
        VERIFY_RESULT(operations().takeOver(service->id));
        VERIFY_RESULT(operations().changePolicy(service->id, {{u"paused"_s, u"yes"_s}}));
    }

private:
    [[nodiscard]] Operations &operations() const { return *m_home->operations; }
    [[nodiscard]] static QString recordPath(const Service &service)
    {
        return service.repositoryPath + u'/' + service.id + u"/service.json"_s;
    }
    [[nodiscard]] static QJsonObject readRecord(const QString &path)
    {
        return QJsonDocument::fromJson(fileContent(path)).object();
    }

    std::unique_ptr<TestHome> m_home;
};

QTEST_GUILESS_MAIN(PolicyOperationsTest)
#include "tst_policyoperations.moc"
