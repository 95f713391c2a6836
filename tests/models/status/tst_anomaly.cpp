// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/anomaly.h"

#include "engineregistry.h"
#include "sentences.h"

#include <QTest>

#include <tuple>

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
    void saysThatItCouldNotCompare();
    void whatWasAcceptedIsTheMeasure();
    void oneThatIsFarOffDoesNotCount();
    void isNotGoodUntilAccepted();
    void saysTheNumbers();
    void looksAtTables_data();
    void looksAtTables();
    void tablesThatComeAndGoAreUsual();
    void whatWasNotLookedAtIsNoFall();
    void saysTheRows();
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

void AnomalyTest::saysThatItCouldNotCompare()
{
    Backup small = made(1);
    const auto any = std::equal_to<QJsonObject>();
    compareWithEarlier(small, QList{made(), made(), made()}, any);
    QCOMPARE(small.anomalies.size(), 1);
    QVERIFY(small.warnings.isEmpty());
    Backup blind = made(1);
    compareWithEarlier(blind, failure(ErrorCode::Repository, u"file-not-readable"_s), any);
    QVERIFY(blind.anomalies.isEmpty());
    QCOMPARE(blind.warnings.size(), 1);
    const EngineRegistry engines;
    QVERIFY(Sentences(engines).explain(blind.warnings.first()).text.contains(u"not compared"_s));
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

using TableOf = std::tuple<QString, QString, qint64>;

/// Ids, names and rows of the tables of "shop"; "stock" has a table of 500 000.
static QJsonArray tablesOf(const QList<TableOf> &tables)
{
    QJsonArray children;
    for (const auto &[id, name, rows] : tables) {
        QJsonObject table = entry(u"table"_s, name, -1, {}, rows);
        table.insert(u"id"_s, id);
        children.append(table);
    }
    QJsonObject shop = entry(u"database"_s, u"shop"_s, 9 * mega);
    shop.insert(u"children"_s, children);
    return {shop, entry(u"database"_s, u"stock"_s, 9 * mega,
                        {entry(u"table"_s, u"public.item"_s, -1, {}, 500'000)})};
}

static const TableOf orders{u"1"_s, u"public.orders"_s, 50'000};
static const TableOf lines{u"2"_s, u"public.lines"_s, 80'000};
static const TableOf colours{u"3"_s, u"public.colours"_s, 900};

void AnomalyTest::looksAtTables_data()
{
    QTest::addColumn<QList<TableOf>>("tables");
    QTest::addColumn<QStringList>("expected");
    const auto of = [](const TableOf &table, qint64 rows, const QString &name = {}) {
        const auto &[id, usualName, usual] = table;
        return TableOf{id, name.isEmpty() ? usualName : name, rows};
    };
    const QString emptied = u"anomaly-emptied"_s;
    QTest::newRow("same") << QList{orders, lines, colours} << QStringList();
    QTest::newRow("emptied") << QList{of(orders, 0), lines, colours} << QStringList{emptied};
    QTest::newRow("nearly") << QList{of(orders, 4999), lines, colours} << QStringList{emptied};
    QTest::newRow("smaller") << QList{of(orders, 5000), lines, colours} << QStringList();
    QTest::newRow("dropped") << QList{lines, colours} << QStringList{u"anomaly-gone"_s};
    QTest::newRow("small one emptied") << QList{orders, lines, of(colours, 0)} << QStringList();
    QTest::newRow("small one dropped") << QList{orders, lines} << QStringList();
    QTest::newRow("renamed") << QList{of(orders, 50'000, u"public.sales"_s), lines, colours}
                             << QStringList();
    QTest::newRow("renamed and emptied")
        << QList{of(orders, 0, u"public.sales"_s), lines, colours} << QStringList{emptied};
    QTest::newRow("made anew") << QList{TableOf{u"9"_s, u"public.orders"_s, 50'000}, lines, colours}
                               << QStringList();
    QTest::newRow("set aside") << QList{of(orders, 50'000, u"public.old"_s),
                                        TableOf{u"9"_s, u"public.orders"_s, 0}, lines, colours}
                               << QStringList();
    QTest::newRow("unknown") << QList{of(orders, -1), lines, colours} << QStringList();
    QTest::newRow("all unknown") << QList{of(orders, -1), of(lines, -1), of(colours, -1)}
                                 << QStringList();
    QTest::newRow("one more") << QList{orders, lines, colours, TableOf{u"9"_s, u"public.new"_s, 0}}
                              << QStringList();
    QTest::newRow("a database emptied") << QList{of(orders, 0), of(lines, 0), of(colours, 0)}
                                        << QStringList{emptied, u"anomaly-part-rows"_s};
    QTest::newRow("all of its tables dropped")
        << QList<TableOf>()
        << QStringList{u"anomaly-fewer"_s, u"anomaly-gone"_s, u"anomaly-part-rows"_s};
}

void AnomalyTest::looksAtTables()
{
    QFETCH(const QList<TableOf>, tables);
    const Backup usual = made(18 * mega, tablesOf({orders, lines, colours}));
    QTEST(codesOf(made(18 * mega, tablesOf(tables)), {usual, usual, usual}), "expected");
}

void AnomalyTest::tablesThatComeAndGoAreUsual()
{
    const QString name = u"public.staging"_s;
    const QJsonArray full = tablesOf({orders, TableOf{u"7"_s, name, 30'000}});
    const QJsonArray empty = tablesOf({orders, TableOf{u"7"_s, name, 0}});
    const QJsonArray without = tablesOf({orders});
    const auto codes = [](const QJsonArray &now, const QList<QJsonArray> &before) {
        QList<Backup> earlier;
        for (const QJsonArray &contents : before)
            earlier.append(made(9 * mega, contents));
        return codesOf(made(9 * mega, now), earlier).join(u' ');
    };
    QCOMPARE(codes(empty, {full, full, empty, full}), QString());
    QCOMPARE(codes(without, {full, without, full, full, full}), QString());
    // As new as that, or there since.
    QCOMPARE(codes(without, {full, full, without, without}), QString());
    QCOMPARE(codes(without, {full, full, full, without}), u"anomaly-gone"_s);
}

void AnomalyTest::whatWasNotLookedAtIsNoFall()
{
    const Backup usual = made(18 * mega, tablesOf({orders, lines, colours}));
    QJsonArray closed = tablesOf({});
    QJsonObject shop = closed.at(0).toObject();
    shop.remove(u"children"_s);
    closed[0] = shop;
    QVERIFY(codesOf(made(18 * mega, closed), {usual, usual, usual}).isEmpty());
    // Of so many tables some are not listed.
    QJsonArray cut = tablesOf({lines, colours});
    shop = cut.at(0).toObject();
    shop.insert(u"unlisted"_s, 1);
    cut[0] = shop;
    QVERIFY(codesOf(made(18 * mega, cut), {usual, usual, usual}).isEmpty());
    // Those before tables were counted.
    const Backup old = made(18 * mega, closed);
    QVERIFY(codesOf(made(18 * mega, tablesOf({})), {old, old, old}).isEmpty());
    QVERIFY(codesOf(made(18 * mega, tablesOf({})), {usual, old, old, old}).isEmpty());
}

void AnomalyTest::saysTheRows()
{
    QList<TableOf> many;
    QList<TableOf> none;
    for (int i = 10; i < 22; ++i) {
        many.append({QString::number(i), u"public.t%1"_s.arg(i), 10'000});
        none.append({QString::number(i), u"public.t%1"_s.arg(i), 1});
    }
    const Backup usual = made(18 * mega, tablesOf(many + QList{orders}));
    const QList<Note> notes = notesOf(made(18 * mega, tablesOf(none)), {usual, usual, usual});
    const EngineRegistry engines;
    QStringList texts;
    for (const Note &note : notes)
        texts.append(Sentences(engines).explain(note).text);
    QCOMPARE(texts,
             QStringList(
                 {u"Gone (table): 1 – shop.public.orders; usual rows: 50,000."_s,
                  u"Nearly empty (table): 12 – shop.public.t10, shop.public.t11, shop.public.t12, "
                  "shop.public.t13, shop.public.t14, shop.public.t15, shop.public.t16, "
                  "shop.public.t17, shop.public.t18, shop.public.t19, …; 12 rows, usual are "
                  "120,000."_s,
                  u"database “shop” holds only 12 rows; usual are 170,000."_s}));
}

QTEST_GUILESS_MAIN(AnomalyTest)
#include "tst_anomaly.moc"
