// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/files.h"
#include "testrepository.h"
#include "verifyresult.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

class BinTest : public QObject
{
    Q_OBJECT
private slots:
    void deletesIntoTheBin();
    void deletesMany();
    void bringsBack();
    void emptiesAfterSevenDays();
    void waitsWhileTheClockIsNotBelieved_data();
    void waitsWhileTheClockIsNotBelieved();
    void believesWhatAPersonSays();
    void countsWhatIsDatedInTheFutureFromNow();
    void goesByTheHistoryWhereNoTimeWasSeen();
    void pinsWhatWouldGoAgain();
    void erasesAtOnceWithoutABin();
    void sparesWhatIsBeingRead_data();
    void sparesWhatIsBeingRead();
    void sparesWhatIsRequired();
    void finishesWhatACrashLeft();
    void remembersEverything();

private:
    static QStringList idsOf(const QList<Backup> &backups)
    {
        QStringList ids;
        for (const Backup &backup : backups)
            ids.append(backup.id);
        return ids;
    }
};

void BinTest::deletesIntoTheBin()
{
    TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    const auto two = test.backUp({{"a", "2"}});
    const auto three = test.backUp({{"a", "3"}});
    VERIFY_RESULT(three);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, two->id, u"by hand"_s));
    test.clock.advance(60);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    QCOMPARE(idsOf(*test.repository->backups(u"shop"_s)), QStringList{three->id});
    QCOMPARE(idsOf(*test.repository->bin(u"shop"_s)), QStringList({one->id, two->id}));
    VERIFY_FAILURE(test.repository->backup(u"shop"_s, one->id), "no-such-backup");
    VERIFY_FAILURE(test.repository->remove(u"shop"_s, one->id, u"again"_s), "no-such-backup");
    VERIFY_FAILURE(test.repository->remove(u"shop"_s, u"../shop"_s, u"bad"_s), "no-such-backup");
    VERIFY_FAILURE(test.repository->read(*one), "no-such-backup");
}

void BinTest::deletesMany()
{
    TestRepository test;
    QStringList ids;
    for (int i = 0; i < 4; ++i)
        ids.append(test.backUp({{"a", QByteArray::number(i)}})->id);
    QList<Repository::Removal> removals;
    for (const QString &id : {ids.at(0), u"20200101T000000Z-none"_s, ids.at(1), ids.at(2)})
        removals.append({.backupId = id, .reason = u"by hand"_s});
    // Each is asked of the list as those before it left it.
    removals.last().isStillDue = [](const ServiceRecord &, const QList<Backup> &backups) {
        return backups.size() > 2;
    };
    QStringList results;
    const auto note = [&results](qsizetype place, const Result<> &removed) {
        results.append(QString::number(place) + u' ' +
                       (removed ? u"gone"_s : removed.error().reason()));
        return true;
    };
    VERIFY_RESULT(test.repository->removeAll(u"shop"_s, removals, note));
    QCOMPARE(results,
             QStringList({u"0 gone"_s, u"1 no-such-backup"_s, u"2 gone"_s, u"3 no-longer-due"_s}));
    QCOMPARE(idsOf(*test.repository->backups(u"shop"_s)), QStringList({ids.at(3), ids.at(2)}));
    removals.last().isStillDue = {};
    results.clear();
    const auto stop = [&](qsizetype place, const Result<> &removed) {
        return note(place, removed) && false;
    };
    VERIFY_RESULT(test.repository->removeAll(
        u"shop"_s, {removals.last(), {.backupId = ids.at(3), .reason = u"by hand"_s}}, stop));
    QCOMPARE(results, QStringList{u"0 gone"_s});
    QCOMPARE(idsOf(*test.repository->backups(u"shop"_s)), QStringList{ids.at(3)});
}

void BinTest::bringsBack()
{
    const TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    const auto back = test.repository->undelete(u"shop"_s, one->id);
    VERIFY_RESULT(back);
    QCOMPARE(*back, *one);
    QCOMPARE(test.readAll(*back)->value("a"), QByteArray("1"));
    QVERIFY(test.repository->bin(u"shop"_s)->isEmpty());
    VERIFY_FAILURE(test.repository->undelete(u"shop"_s, one->id), "not-in-bin");
}

void BinTest::emptiesAfterSevenDays()
{
    TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    const auto two = test.backUp({{"a", "2"}});
    VERIFY_RESULT(two);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    test.clock.advance(24 * 3600);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, two->id, u"by hand"_s));
    test.clock.advance(6 * 24 * 3600 - 1);
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QCOMPARE(test.repository->bin(u"shop"_s)->size(), 2);
    test.clock.advance(1);
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QCOMPARE(idsOf(*test.repository->bin(u"shop"_s)), QStringList{two->id});
    // A clock that jumps back deletes nothing.
    test.clock.advance(-100 * 24 * 3600);
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QCOMPARE(test.repository->bin(u"shop"_s)->size(), 1);
}

/// How much of the bin is left after a step of each kind: "jump", "pass" and "boot", with hours.
void BinTest::waitsWhileTheClockIsNotBelieved_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<QString>("left");
    const QString year = QString::number(400 * 24);
    QTest::newRow("jump and back")
        << QStringList{u"jump "_s + year, u"jump -"_s + year, u"pass 167"_s, u"pass 1"_s}
        << u"1 1 1 0"_s;
    QTest::newRow("jump that holds for a day")
        << QStringList{u"jump "_s + year, u"pass 23"_s, u"pass 1"_s} << u"1 1 0"_s;
    QTest::newRow("jumps again and again")
        << QStringList{u"jump "_s + year, u"pass 23"_s, u"jump 48"_s, u"pass 23"_s, u"pass 1"_s}
        << u"1 1 1 1 0"_s;
    QTest::newRow("falls back a part of it")
        << QStringList{u"jump "_s + year, u"pass 23"_s, u"jump -480"_s, u"pass 23"_s, u"pass 1"_s}
        << u"1 1 1 1 0"_s;
    QTest::newRow("another wrong time after a start")
        << QStringList{u"jump "_s + year, u"boot 0"_s, u"jump -48"_s, u"pass 23"_s, u"pass 1"_s}
        << u"1 1 1 1 0"_s;
    // The machine slept or ran on, without us.
    QTest::newRow("a month") << QStringList{u"pass 720"_s} << u"0"_s;
    QTest::newRow("a month off") << QStringList{u"boot 720"_s, u"pass 23"_s, u"pass 1"_s}
                                 << u"1 1 0"_s;
    QTest::newRow("off for long, and ten years ahead after another start")
        << QStringList{u"boot 30"_s, u"boot 87600"_s, u"pass 23"_s, u"pass 1"_s} << u"1 1 1 0"_s;
    QStringList without;
    for (int day = 0; day < 8; ++day)
        without += {u"boot 23"_s, u"jump -"_s + year, u"jump "_s + year};
    QTest::newRow("without a clock until the time was asked for")
        << without << QString(u"1 "_s.repeated(21) + u"0 0 0"_s);
    QTest::newRow("off each night")
        << QStringList{u"boot 23"_s, u"boot 23"_s, u"boot 23"_s, u"boot 23"_s,
                       u"boot 23"_s, u"boot 23"_s, u"boot 23"_s, u"boot 23"_s}
        << u"1 1 1 1 1 1 1 0"_s;
}

void BinTest::waitsWhileTheClockIsNotBelieved()
{
    QFETCH(const QStringList, steps);
    QFETCH(const QString, left);
    TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    QStringList found;
    for (const QString &step : steps) {
        const qint64 seconds = step.section(u' ', 1).toLongLong() * 3600;
        if (step.startsWith(u"boot"_s))
            test.clock.boot(QString::number(found.size()));
        if (step.startsWith(u"jump"_s))
            test.clock.jump(seconds);
        else
            test.clock.advance(seconds);
        VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
        found.append(QString::number(test.repository->bin(u"shop"_s)->size()));
        // Whoever looks in between changes nothing about it.
        QCOMPARE(test.repository->believedNow().has_value(),
                 test.repository->believedNow().has_value());
    }
    QCOMPARE(found.join(u' '), left);
}

void BinTest::believesWhatAPersonSays()
{
    TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    test.clock.jump(qint64(400) * 24 * 3600);
    const auto refused = test.repository->believedNow();
    VERIFY_FAILURE(refused, "clock-ahead");
    const QString until = refused.error().args.value(u"until"_s).toString();
    QCOMPARE(QDateTime::fromString(until, Qt::ISODate), test.clock.now().addDays(1));
    // A person may empty it all the same.
    VERIFY_RESULT(test.repository->believeClock());
    QCOMPARE(*test.repository->believedNow(), test.clock.now());
    QCOMPARE(*test.repository->emptyBin(u"shop"_s), QStringList{one->id});
}

void BinTest::countsWhatIsDatedInTheFutureFromNow()
{
    TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    const qint64 wrong = qint64(400) * 24 * 3600;
    test.clock.jump(wrong);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    test.clock.jump(-wrong);
    QCOMPARE(test.repository->deleted(u"shop"_s)->first().until, test.clock.now().addDays(7));
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QCOMPARE(test.repository->bin(u"shop"_s)->size(), 1);
    test.clock.advance(7 * 24 * 3600);
    QCOMPARE(*test.repository->emptyBin(u"shop"_s), QStringList{one->id});
}

void BinTest::goesByTheHistoryWhereNoTimeWasSeen()
{
    TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    QVERIFY(QFile::remove(test.path() + u"/clock.json"_s));
    test.clock.advance(30 * 24 * 3600);
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QCOMPARE(test.repository->bin(u"shop"_s)->size(), 1);
    test.clock.advance(24 * 3600);
    QCOMPARE(*test.repository->emptyBin(u"shop"_s), QStringList{one->id});
}

void BinTest::pinsWhatWouldGoAgain()
{
    const TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"person"_s));
    const auto asked = [&one](const ServiceRecord &, const QList<Backup> &backups) {
        return backups.size() == 1 && backups.first().id == one->id;
    };
    const auto back = test.repository->undelete(u"shop"_s, one->id, asked);
    VERIFY_RESULT(back);
    QVERIFY(back->marks.pinned);
    QVERIFY(test.repository->backups(u"shop"_s)->first().marks.pinned);
}

void BinTest::erasesAtOnceWithoutABin()
{
    const TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->changeService(
        u"shop"_s, [](ServiceRecord &record) { record.binDays = 0; }));
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    QVERIFY(namesIn(test.servicePath() + u"/.deleted"_s)->isEmpty());
}

void BinTest::sparesWhatIsBeingRead_data()
{
    QTest::addColumn<Layout>("layout");
    QTest::addColumn<bool>("stored");
    QTest::newRow("archive") << Layout::Archive << false;
    QTest::newRow("archive, download") << Layout::Archive << true;
    QTest::newRow("folder") << Layout::Folder << false;
    QTest::newRow("folder, download") << Layout::Folder << true;
}

void BinTest::sparesWhatIsBeingRead()
{
    QFETCH(Layout, layout);
    QFETCH(bool, stored);
    const TestRepository test(layout);
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    {
        std::unique_ptr<BackupReader> reader;
        std::unique_ptr<Source> source;
        if (stored)
            source = test.repository->readStored(*one).value();
        else
            reader = test.repository->read(*one).value();
        // Two may read at once.
        VERIFY_RESULT(test.repository->read(*one));
        const auto removed = test.repository->remove(u"shop"_s, one->id, u"by hand"_s);
        VERIFY_FAILURE(removed, "backup-in-use");
        QCOMPARE(removed.error().code, ErrorCode::Busy);
        QVERIFY(test.repository->backup(u"shop"_s, one->id)->dataIntact);
    }
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
}

void BinTest::sparesWhatIsRequired()
{
    TestRepository test;
    const auto base = test.backUp({{"a", "1"}});
    const auto increment = test.backUp({{"a", "2"}});
    VERIFY_RESULT(increment);
    QJsonObject manifest = increment->manifest;
    manifest[u"requires"_s] = QJsonArray{base->id};
    VERIFY_RESULT(writeJson(increment->folder + u"/manifest.json"_s, manifest));
    const auto refused = test.repository->remove(u"shop"_s, base->id, u"by hand"_s);
    VERIFY_FAILURE(refused, "backup-required");
    QCOMPARE(refused.error().args[u"by"_s].toString(), increment->id);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, increment->id, u"by hand"_s));
    test.clock.advance(3600);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, base->id, u"by hand"_s));
    VERIFY_FAILURE(test.repository->undelete(u"shop"_s, increment->id), "requires-deleted-backup");
    // One that stays in the bin keeps what it requires there too.
    VERIFY_RESULT(
        writeJson(test.servicePath() + u"/.deleted/"_s + increment->id + u"/deleted.json"_s,
                  {{u"at"_s, u"2030-01-01T00:00:00.000Z"_s}}));
    test.clock.advance(30 * 24 * 3600);
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QCOMPARE(test.repository->bin(u"shop"_s)->size(), 2);
    VERIFY_RESULT(test.repository->undelete(u"shop"_s, base->id));
    VERIFY_RESULT(test.repository->undelete(u"shop"_s, increment->id));
}

void BinTest::finishesWhatACrashLeft()
{
    const TestRepository test;
    const QString left = test.servicePath() + u"/.deleted/.20261121T054412Z-k3f9.removing"_s;
    VERIFY_RESULT(makeFolder(left + u"/files"_s));
    QVERIFY(test.repository->bin(u"shop"_s)->isEmpty());
    VERIFY_RESULT(test.repository->emptyBin(u"shop"_s));
    QVERIFY(!QFileInfo::exists(left));
}

void BinTest::remembersEverything()
{
    const TestRepository test;
    const auto one = test.backUp({{"a", "1"}});
    VERIFY_RESULT(one);
    VERIFY_RESULT(test.repository->remove(u"shop"_s, one->id, u"by hand"_s));
    VERIFY_RESULT(test.repository->undelete(u"shop"_s, one->id));
    const QList<QJsonObject> events = test.repository->history(u"shop"_s);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0][u"event"_s].toString(), u"made"_s);
    QCOMPARE(events[0][u"sequence"_s].toInt(), 1);
    const QByteArray manifest = readFile(one->folder + u"/manifest.json"_s).value();
    QCOMPARE(events[0][u"manifestSha256"_s].toString().toLatin1(),
             QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex());
    QCOMPARE(events[1][u"event"_s].toString(), u"deleted"_s);
    QCOMPARE(events[1][u"reason"_s].toString(), u"by hand"_s);
    QCOMPARE(events[1][u"backup"_s].toString(), one->id);
    QCOMPARE(events[2][u"event"_s].toString(), u"undeleted"_s);
}

QTEST_GUILESS_MAIN(BinTest)
#include "tst_bin.moc"
