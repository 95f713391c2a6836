// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What runs around a backup, and how fast it may go.
#include "procfs.h"
#include "repository/repository.h"
#include "services/servicestore.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestHooks : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<TestHome>();
        VERIFY_RESULT(m_home->prepared);
        const auto added = m_home->add(u"shop"_s);
        VERIFY_RESULT(added);
        m_service = added->id;
    }

    void theyLearnWhatTheyNeed()
    {
        set(u"before"_s,
            script(
                u"env | grep ^REPRISE_ | grep -v ^REPRISE_RUN= | sort > \"$0.out\"; echo ready"_s));
        set(u"after"_s,
            script(u"env | grep ^REPRISE_ | grep -v ^REPRISE_RUN= | sort > \"$0.out\""_s));
        const auto backup = backUp();
        VERIFY_RESULT(backup);
        const QString common = u"REPRISE_BACKUP=%1\nREPRISE_ERROR=\nREPRISE_EVENT=%2\n"
                               "REPRISE_SERVICE=shop\nREPRISE_SERVICE_ID=%3\n"_s;
        QCOMPARE(output(u"before"_s), common.arg(backup->id, u"before"_s, m_service));
        QCOMPARE(output(u"after"_s), common.arg(backup->id, u"after"_s, m_service));
        QVERIFY(log(*backup).contains("before: ready"));
        QVERIFY(backup->warnings.isEmpty());
    }

    void nothingIsCopiedAfterOneThatFailed_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("seconds");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("status") << u"echo first; echo last >&2; exit 3"_s << QString()
                                << u"hook-exit-status"_s << ErrorCode::ToolFailed;
        QTest::newRow("killed") << u"echo first; echo last; kill -9 $$"_s << QString()
                                << u"hook-crashed"_s << ErrorCode::ToolFailed;
        QTest::newRow("too slow") << u"echo last; exec sleep 60"_s << u",1"_s << u"hook-timeout"_s
                                  << ErrorCode::Timeout;
    }
    void nothingIsCopiedAfterOneThatFailed()
    {
        QFETCH(QString, body);
        QFETCH(QString, seconds);
        QFETCH(QString, reason);
        QFETCH(ErrorCode, code);
        const QString program = script(body);
        set(u"before"_s, program + seconds);
        set(u"failed"_s, script(u"echo $REPRISE_ERROR > \"$0.out\""_s));
        const auto backup = backUp();
        QVERIFY(!backup);
        QCOMPARE(backup.error().reason(), reason);
        QCOMPARE(backup.error().code, code);
        QCOMPARE(backup.error().args.value(u"program"_s).toString(), program);
        QVERIFY(backup.error().detail.contains(u"last"_s));
        if (reason == u"hook-exit-status"_s)
            QCOMPARE(backup.error().args.value(u"status"_s).toInt(), 3);
        const auto service = m_home->operations->findService(m_service);
        VERIFY_RESULT(service);
        QCOMPARE(service->backups.size(), 1);
        QCOMPARE(service->backups.first().state, BackupState::Failed);
        QCOMPARE(service->backups.first().archive.bytes, 0);
        QCOMPARE(output(u"failed"_s).trimmed(), errorCodeName(code));
    }

    void oneThatIsGoneFailsTheBackup()
    {
        const QString program = script(u"true"_s);
        set(u"before"_s, program);
        QVERIFY(QFile::remove(program));
        VERIFY_FAILURE(backUp(), "hook-missing");
    }

    void aFailureBeforeTheFirstByteIsTold()
    {
        set(u"failed"_s, script(u"echo $REPRISE_SERVICE $REPRISE_ERROR > \"$0.out\""_s));
        const auto service = m_home->operations->findService(m_service);
        VERIFY_RESULT(service);
        QVERIFY(QFile::rename(service->repositoryPath, service->repositoryPath + u".away"_s));
        VERIFY_FAILURE(backUp(), "repository-not-mounted");
        QCOMPARE(output(u"failed"_s).trimmed(), u"shop repository"_s);
    }

    void afterwardsAFailureIsAWarning()
    {
        set(u"after"_s, script(u"exit 9"_s));
        const auto backup = backUp();
        VERIFY_RESULT(backup);
        QCOMPARE(backup->warnings.size(), 1);
        QCOMPARE(backup->warnings.first().code, u"hook-exit-status"_s);
        QCOMPARE(backup->warnings.first().args.value(u"hook"_s).toString(), u"after"_s);
        QVERIFY(m_home->operations->findService(m_service)->backups.first().isGood());
    }

    void aCancelEndsOneAndIsUndone()
    {
        set(u"before"_s, script(u"echo > \"$0.out\"; exec sleep 60"_s));
        set(u"failed"_s, script(u"echo $REPRISE_ERROR > \"$0.out\""_s));
        const auto job = m_home->operations->backUp(m_service);
        QTRY_VERIFY(QFile::exists(m_programs.value(u"before"_s) + u".out"_s));
        VERIFY_RESULT(m_home->runner->cancel(job.id));
        QCOMPARE(TestHome::wait(job).error().code, ErrorCode::Cancelled);
        QCOMPARE(output(u"failed"_s).trimmed(), u"cancelled"_s);
    }

    void oneWhoseRepriseWasKilledEndsBeforeTheNextRun()
    {
        set(u"before"_s, script(u"sleep 600 & echo $$ $! > \"$0.new\"; mv \"$0.new\" \"$0.out\"; "
                                "wait"_s));
        const QString said = m_programs.value(u"before"_s) + u".out"_s;
        QProcess other;
        other.start(QStringLiteral(REPRISE_JOBCHILD), {m_home->path(u"home"_s), m_service});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(said), 60'000);
        const QStringList ids = output(u"before"_s).split(u' ');
        QCOMPARE(ids.size(), 2);
        other.kill();
        QVERIFY(other.waitForFinished());
        const auto lives = [](const QString &id) {
            const auto status = processStatus(id.trimmed().toInt());
            return status && status->lives();
        };
        QVERIFY(lives(ids.first()) && lives(ids.last()));
        set(u"before"_s, script(u"true"_s));
        VERIFY_RESULT(backUp());
        QVERIFY(!lives(ids.first()) && !lives(ids.last()));
        QVERIFY(m_home->runner->owed().isEmpty());
    }

    void whatCannotBeAHookIsRefused_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("event") << u"during"_s << u"/bin/true"_s << u"hook-event-unknown"_s;
        QTest::newRow("nowhere") << u"before"_s << u"/nowhere"_s << u"hook-program-missing"_s;
        QTest::newRow("not in PATH")
            << u"before"_s << u"no-such-tool"_s << u"hook-program-missing"_s;
        QTest::newRow("folder") << u"before"_s << u"/tmp"_s << u"hook-program-missing"_s;
        QTest::newRow("no time") << u"before"_s << u"/bin/true,0"_s << u"hook-timeout-range"_s;
        QTest::newRow("days") << u"before"_s << u"/bin/true,999999"_s << u"hook-timeout-range"_s;
    }
    void whatCannotBeAHookIsRefused()
    {
        QFETCH(QString, event);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        ServiceChange change;
        change.hooks.insert(event, text);
        const auto changed = m_home->operations->changeService(m_service, change);
        QVERIFY(!changed);
        QCOMPARE(changed.error().reason(), reason);
        QVERIFY(m_home->operations->findService(m_service)->hooks.isEmpty());
    }

    void theyAreKeptAndTakenAway()
    {
        set(u"before"_s, u"true,7"_s);
        const Hooks kept = m_home->operations->findService(m_service)->hooks;
        QCOMPARE(kept.value(u"before"_s).timeoutSeconds, 7);
        QVERIFY(kept.value(u"before"_s).program.endsWith(u"/true"_s));
        const auto known = ServiceStore(m_home->home).find(m_service);
        VERIFY_RESULT(known);
        QCOMPARE(known->hooks, kept);
        set(u"before"_s, {});
        QVERIFY(m_home->operations->findService(m_service)->hooks.isEmpty());
    }

    void theRateHoldsInEveryLayout_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::newRow("archive") << u"filecopy"_s;
        QTest::newRow("folder") << u"filecopy-folder"_s;
    }
    void theRateHoldsInEveryLayout()
    {
        QFETCH(QString, engine);
        const QString folder = m_home->makeSource(u"big"_s);
        // What cannot be compressed, so that reading it back costs as much.
        QByteArray noise(1'500'000, Qt::Uninitialized);
        QRandomGenerator random(42);
        for (char &byte : noise)
            byte = char(random.generate());
        putFile(folder + u"/deep/noise"_s, noise);
        const auto added = m_home->operations->addService({.engine = engine,
                                                           .name = u"big"_s,
                                                           .settings = {{u"folder"_s, folder}},
                                                           .secrets = {},
                                                           .repositoryPath = {}});
        VERIFY_RESULT(added);
        const auto repository =
            Repository::open(added->repositoryPath, added->repositoryId, m_home->clock);
        VERIFY_RESULT(repository);
        VERIFY_RESULT(repository->changeService(added->id, [](ServiceRecord &record) {
            record.policy.rateLimit = 1'000'000;
            record.policy.idleIo = true;
        }));
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(TestHome::wait(m_home->operations->backUp(added->id)));
        QCOMPARE_GE(timer.restart(), 1200);
        const auto verified = TestHome::wait(
            m_home->operations->verify(added->id, u"latest"_s, Operations::Pace::Unhurried));
        VERIFY_RESULT(verified);
        QVERIFY(verified->first().report.problems.isEmpty());
        QCOMPARE_GE(timer.elapsed(), 1000);
    }

private:
    [[nodiscard]] QString script(const QString &body)
    {
        const QString path = m_home->path(u"hook %1.sh"_s.arg(++m_scripts));
        putFile(path, u"#!/bin/sh\n%1\n"_s.arg(body).toUtf8());
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    void set(const QString &event, const QString &text)
    {
        ServiceChange change;
        change.hooks.insert(event, text);
        VERIFY_RESULT(m_home->operations->changeService(m_service, change));
        m_programs.insert(event, text);
    }
    [[nodiscard]] QString output(const QString &event) const
    {
        QFile file(m_programs.value(event) + u".out"_s);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] Result<Backup> backUp() const
    {
        return TestHome::wait(m_home->operations->backUp(m_service));
    }
    [[nodiscard]] static QByteArray log(const Backup &backup)
    {
        QFile file(backup.folder + u"/log.txt"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<TestHome> m_home;
    QString m_service;
    QMap<QString, QString> m_programs;
    int m_scripts = 0;
};

QTEST_GUILESS_MAIN(TestHooks)
#include "tst_hooks.moc"
