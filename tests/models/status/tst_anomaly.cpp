// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/anomaly.h"

#include "engineregistry.h"
#include "sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

constexpr qint64 mega = 1'000'000;

QJsonObject entry(const QString &kind, const QString &name, qint64 bytes = -1,
                  const QJsonArray &children = {}, qint64 rows = -1)
{
    QJsonObject json{{u"kind"_s, kind}, {u"name"_s, name}};
    if (bytes >= 0)
        json.insert(u"bytes"_s, bytes);
    if (rows >= 0)
        json.insert(u"rows"_s, rows);
    if (!children.isEmpty())
        json.insert(u"children"_s, children);
    return json;
}

QJsonArray tables(int count, qint64 rows = -1)
{
    QJsonArray array;
    for (int i = 0; i < count; ++i)
        array.append(entry(u"table"_s, u"t%1"_s.arg(i), -1, {}, rows));
    return array;
}

/// Two databases: `shop` of 400 MB with 20 tables of 1000 rows, `stock` of 100 MB.
QJsonArray usualContents()
{
    return {entry(u"database"_s, u"shop"_s, 400 * mega, tables(20, 1000)),
            entry(u"database"_s, u"stock"_s, 100 * mega)};
}

Backup made(qint64 bytes = 500 * mega, const QJsonArray &contents = usualContents())
{
    static int count = 0;
    Backup backup;
    backup.id = QString::number(++count);
    backup.state = BackupState::Completed;
    backup.identity = {{u"source"_s, u"a"_s}};
    backup.logicalBytes = bytes;
    backup.contents = contents;
    return backup;
}

QList<Note> notesOf(const Backup &backup, const QList<Backup> &earlier)
{
    return anomaliesOf(backup, earlier, std::equal_to<QJsonObject>());
}

QStringList codesOf(const Backup &backup, const QList<Backup> &earlier)
{
    QStringList codes;
    const QList<Note> notes = notesOf(backup, earlier);
    for (const Note &note : notes)
        codes.append(note.code);
    return codes;
}

} // namespace

class AnomalyTest : public QObject
{
    Q_OBJECT
private slots:
    void looksAtSizes_data();
    void looksAtSizes();
    void ignoresWhatIsSmall();
    void looksAtContents_data();
    void looksAtContents();
    void needsThreeGoodOnesOfTheSource();
    void whatWasAcceptedIsTheMeasure();
    void oneThatIsFarOffDoesNotCount();
    void isNotGoodUntilAccepted();
    void saysTheNumbers();
};

void AnomalyTest::looksAtSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("same") << 500 * mega << QStringList();
    QTest::newRow("half") << 250 * mega << QStringList();
    QTest::newRow("less than half") << 249 * mega << QStringList{u"anomaly-smaller"_s};
    QTest::newRow("nothing") << qint64(0) << QStringList{u"anomaly-smaller"_s};
    QTest::newRow("three times") << 1500 * mega << QStringList();
    QTest::newRow("more") << 1501 * mega << QStringList{u"anomaly-larger"_s};
}

void AnomalyTest::looksAtSizes()
{
    QFETCH(const qint64, bytes);
    QTEST(codesOf(made(bytes), {made(), made(), made()}), "expected");
}

void AnomalyTest::ignoresWhatIsSmall()
{
    const QJsonArray few{entry(u"database"_s, u"a"_s, 9 * mega, tables(2, 400)),
                         entry(u"database"_s, u"b"_s, 1 * mega)};
    const QJsonArray less{entry(u"database"_s, u"a"_s, 0, {}, 0), entry(u"database"_s, u"b"_s, 0)};
    const Backup usual = made(10 * mega, few);
    QVERIFY(codesOf(made(0, less), {usual, usual, usual}).isEmpty());
}

void AnomalyTest::looksAtContents_data()
{
    QTest::addColumn<QJsonArray>("contents");
    QTest::addColumn<QStringList>("expected");
    const QJsonObject stock = entry(u"database"_s, u"stock"_s, 100 * mega);
    const auto shop = [](qint64 bytes, const QJsonArray &children) {
        return entry(u"database"_s, u"shop"_s, bytes, children);
    };
    const QJsonArray all = tables(20, 1000);
    QTest::newRow("a database gone")
        << QJsonArray{shop(400 * mega, all)} << QStringList{u"anomaly-gone"_s};
    QTest::newRow("another name") << QJsonArray{shop(400 * mega, all),
                                                entry(u"database"_s, u"store"_s, 100 * mega)}
                                  << QStringList{u"anomaly-gone"_s};
    QTest::newRow("one more") << QJsonArray{shop(400 * mega, all), stock,
                                            entry(u"database"_s, u"new"_s)}
                              << QStringList();
    QTest::newRow("a part smaller")
        << QJsonArray{shop(400 * mega, all), entry(u"database"_s, u"stock"_s, 20 * mega)}
        << QStringList{u"anomaly-part-smaller"_s};
    QTest::newRow("half of the tables")
        << QJsonArray{shop(400 * mega, tables(10, 2000)), stock} << QStringList();
    QTest::newRow("fewer tables") << QJsonArray{shop(400 * mega, tables(9, 2000)), stock}
                                  << QStringList{u"anomaly-fewer"_s};
    QTest::newRow("fewer rows") << QJsonArray{shop(400 * mega, tables(20, 499)), stock}
                                << QStringList{u"anomaly-rows"_s};
    QTest::newRow("rows unknown") << QJsonArray{shop(400 * mega, tables(20)), stock}
                                  << QStringList();
}

void AnomalyTest::looksAtContents()
{
    QFETCH(const QJsonArray, contents);
    QTEST(codesOf(made(500 * mega, contents), {made(), made(), made()}), "expected");
}

void AnomalyTest::needsThreeGoodOnesOfTheSource()
{
    const Backup small = made(1);
    QVERIFY(codesOf(small, {}).isEmpty());
    QVERIFY(codesOf(small, {made(), made()}).isEmpty());
    QVERIFY(!codesOf(small, {made(), made(), made()}).isEmpty());
    QVERIFY(!codesOf(small, {small, made(), made(), made()}).isEmpty());
    Backup failed = made();
    failed.state = BackupState::Failed;
    QVERIFY(codesOf(small, {failed, made(), made()}).isEmpty());
    Backup lost = made();
    lost.dataIntact = false;
    QVERIFY(codesOf(small, {lost, made(), made()}).isEmpty());
    Backup other = made();
    other.identity = {{u"source"_s, u"b"_s}};
    QVERIFY(codesOf(small, {other, made(), made()}).isEmpty());
    const auto anySource = [](const QJsonObject &, const QJsonObject &) { return true; };
    QVERIFY(!anomaliesOf(small, {other, made(), made()}, anySource).isEmpty());
}

void AnomalyTest::whatWasAcceptedIsTheMeasure()
{
    const QList<Backup> before = {made(), made(), made(), made()};
    Backup small = made(100 * mega);
    small.anomalies = notesOf(small, before);
    QVERIFY(!small.anomalies.isEmpty());
    // Not accepted, it changes nothing: the next one is as unusual.
    QVERIFY(!codesOf(made(100 * mega), QList{small} + before).isEmpty());
    small.marks.accepted = true;
    QVERIFY(codesOf(made(100 * mega), QList{small} + before).isEmpty());
    QVERIFY(codesOf(made(90 * mega), QList{made(100 * mega), small} + before).isEmpty());
    QCOMPARE(codesOf(made(), QList{small} + before), QStringList{u"anomaly-larger"_s});
}

void AnomalyTest::oneThatIsFarOffDoesNotCount()
{
    const QList<Backup> before = {made(), made(9000 * mega), made(), made(1), made()};
    QVERIFY(codesOf(made(), before).isEmpty());
    // Only the last ten.
    QList<Backup> grown;
    for (int i = 0; i < 10; ++i)
        grown.append(made(2000 * mega));
    for (int i = 0; i < 30; ++i)
        grown.append(made(10 * mega));
    QVERIFY(codesOf(made(2000 * mega), grown).isEmpty());
}

void AnomalyTest::isNotGoodUntilAccepted()
{
    Backup backup = made();
    QVERIFY(backup.isGood());
    backup.anomalies = {{.code = u"anomaly-smaller"_s, .args = {}}};
    QVERIFY(!backup.isGood());
    backup.marks.verified = Marks::Verified{.at = {}, .ok = true, .problems = {}};
    QVERIFY(!backup.isGood());
    backup.marks.accepted = true;
    QVERIFY(backup.isGood());
}

void AnomalyTest::saysTheNumbers()
{
    const QJsonArray contents{entry(u"database"_s, u"shop"_s, 400 * mega, tables(5, 100))};
    const QList<Note> notes = notesOf(made(50 * mega, contents), {made(), made(), made()});
    const EngineRegistry engines;
    QStringList texts;
    for (const Note &note : notes)
        texts.append(Sentences(engines).explain(note).text);
    QCOMPARE(
        texts,
        QStringList({u"Only 50 MB of data; usual are 500 MB."_s, u"Gone (database): 1 – stock."_s,
                     u"Number (table): 5; usual are 20."_s, u"500 rows; usual are 20,000."_s}));
}

QTEST_GUILESS_MAIN(AnomalyTest)
#include "tst_anomaly.moc"
