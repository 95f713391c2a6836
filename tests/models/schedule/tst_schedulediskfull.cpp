// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full during a scheduled run.
#include "requirement.h"
#include "schedule/dispatcher.h"
#include "sentences.h"
#include "smalldisk.h"
#include "testclock.h"
#include "testhome.h"
#include "verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

namespace {

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator random(4711);
    for (char &byte : bytes)
        byte = char(random.generate());
    return bytes;
}

} // namespace

class TestScheduleDiskFull : public QObject
{
    Q_OBJECT
private slots:
    void itFailsLeavesTheGoodOneAndIsTriedAgain()
    {
        REQUIRE_HERE(!SmallDisk::path.isEmpty(),
                     "no user namespaces here: a small disk cannot be mounted");
        TestClock clock;
        TestHome home(&clock);
        VERIFY_RESULT(home.prepared);
        const QString folder = home.makeSource(u"shop"_s);
        QVERIFY(putFile(folder + u"/deep/data"_s, noise(1'000'000)));
        const auto added =
            home.operations->addService({.engine = u"filecopy"_s,
                                         .name = u"shop"_s,
                                         .settings = {{u"folder"_s, folder}},
                                         .secrets = {},
                                         .repositoryPath = SmallDisk::path + u"/backups"_s});
        VERIFY_RESULT(added);
        Dispatcher dispatcher(home.home, *home.operations, clock, [] { return 0.0; });
        QDateTime next;
        const auto look = [&] {
            const auto services = home.operations->services();
            const auto when =
                services.and_then([&](const QList<Service> &all) { return dispatcher.look(all); });
            next = when.value_or(QDateTime());
            return when.has_value();
        };
        const auto finish = [&] {
            return look() && QTest::qWaitFor([&] { return !home.runner->hasRunning(); }, 60'000) &&
                   look();
        };
        const auto service = [&] { return *home.operations->findService(added->id); };

        QVERIFY(finish());
        clock.set(next);
        QVERIFY(finish());
        QVERIFY(service().lastGood());
        const QString good = service().lastGood()->id;

        QVERIFY(putFile(folder + u"/deep/more"_s, noise(12'000'000)));
        const qint64 freeBefore = SmallDisk::freeBytes();
        clock.set(next);
        const QDateTime due = next;
        QVERIFY(finish());
        QCOMPARE(service().backups.size(), 2);
        QCOMPARE(service().backups.first().state, BackupState::Failed);
        QCOMPARE(service().backups.first().error->code, ErrorCode::DiskFull);
        QCOMPARE(service().lastGood()->id, good);
        QCOMPARE(service().scheduleError->code, ErrorCode::DiskFull);
        // Of what it wrote until then, nothing but the row is left.
        QCOMPARE_GT(SmallDisk::freeBytes(), freeBefore - 500'000);
        QCOMPARE(service().nextBackup, due.addSecs(300));
        const auto verified = TestHome::wait(home.operations->verify(added->id, good));
        VERIFY_RESULT(verified);
        QVERIFY(verified->first().report.problems.isEmpty());

        QVERIFY(QFile::remove(folder + u"/deep/more"_s));
        clock.set(next);
        QVERIFY(finish());
        QCOMPARE(service().backups.size(), 3);
        QVERIFY(service().lastGood()->id != good);
        QVERIFY(!service().scheduleError);
    }

    void whatGoesFromTheBinEarlyIsToldByTheBackupThatNeededTheRoom()
    {
        REQUIRE_HERE(!SmallDisk::path.isEmpty(),
                     "no user namespaces here: a small disk cannot be mounted");
        TestHome home;
        VERIFY_RESULT(home.prepared);
        const QString folder = home.makeSource(u"shop"_s);
        QVERIFY(putFile(folder + u"/deep/data"_s, noise(2'000'000)));
        const auto added =
            home.operations->addService({.engine = u"filecopy"_s,
                                         .name = u"shop"_s,
                                         .settings = {{u"folder"_s, folder}},
                                         .secrets = {},
                                         .repositoryPath = SmallDisk::path + u"/early"_s});
        VERIFY_RESULT(added);
        const auto backUp = [&] { return TestHome::wait(home.operations->backUp(added->id)); };
        const auto old = backUp();
        VERIFY_RESULT(old);
        VERIFY_RESULT(backUp());
        VERIFY_RESULT(home.operations->deleteBackup(added->id, old->id));
        SmallDisk::fill(2'000'000);
        const auto made = backUp();
        VERIFY_RESULT(made);
        const auto warning = std::ranges::find(made->warnings, u"bin-emptied-early"_s, &Note::code);
        QVERIFY(warning != made->warnings.cend());
        QCOMPARE(warning->args.value(u"backup"_s).toString(), old->id);
        const auto log = home.operations->log(added->id, made->id);
        VERIFY_RESULT(log);
        QVERIFY2(log->contains(u"bin-emptied-early"_s) && log->contains(old->id), qPrintable(*log));

        // A disk on which not even a row has room: the home still tells.
        SmallDisk::fill(0);
        VERIFY_FAILURE(backUp(), "repository-too-full");
        const auto service = [&] { return *home.operations->findService(added->id); };
        QCOMPARE(service().backups.first().id, made->id);
        QVERIFY(service().unlistedFailure);
        QCOMPARE(service().unlistedFailure->error.reason(), u"repository-too-full"_s);
        QVERIFY(std::ranges::contains(service().status.reasons, u"status-failures"_s, &Note::code));
        QCOMPARE(home.operations->services()->first().unlistedFailure, service().unlistedFailure);
        const auto findings = home.operations->check();
        VERIFY_RESULT(findings);
        const auto told = std::ranges::find_if(*findings, [](const Finding &finding) {
            return finding.note.code == "check-unlisted-failure"_L1;
        });
        QVERIFY(told != findings->cend());
        const Sentence words = Sentences(home.engines).explain(told->note);
        QVERIFY2(words.text.contains(u"has no room"_s), qPrintable(words.text));
        QVERIFY(!words.remedy.isEmpty());
        QVERIFY(QFile::remove(SmallDisk::path + u"/ballast"_s));
        VERIFY_RESULT(backUp());
        QVERIFY(!service().unlistedFailure);
    }
};

int main(int argc, char **argv)
{
    return SmallDisk::run<TestScheduleDiskFull>(argc, argv, 8);
}

#include "tst_schedulediskfull.moc"
