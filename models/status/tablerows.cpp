// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/tablerows.h"

#include "status/anomaly.h"
#include "status/median.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A note names no more of them.
constexpr qsizetype mostNames = 10;

/// As many are compared, or all where they are fewer (after one that a person accepted).
template<class Any> bool areEnough(qsizetype count, const QList<Any> &measure)
{
    return count > 0 && count >= std::min<qsizetype>(AnomalyLimits::fewest, measure.size());
}

/// What a table had in every one of the backups since it is there; -1 where they are too few. One
/// that comes, goes and is emptied as a matter of course has little or nothing in some.
qint64 leastOf(const TableRows::Table &table, const QList<TableRows> &measure)
{
    qint64 least = -1;
    qsizetype known = 0;
    for (const TableRows &other : measure) {
        if (other.isGone(table))
            break;
        const qint64 rows = other.rowsOf(table);
        if (rows < 0)
            continue;
        least = known == 0 ? rows : std::min(least, rows);
        ++known;
    }
    return areEnough(known, measure) ? least : -1;
}

/// Tables of one kind that lost about all.
struct Lost
{
    QStringList names;
    qint64 rows = 0;
    qint64 usual = 0;
};

void append(const QString &code, const QMap<QString, Lost> &byKind, QList<Note> &notes)
{
    for (const auto &[kind, lost] : byKind.asKeyValueRange()) {
        notes.append(
            {.code = code,
             .args = {{u"kind"_s, kind},
                      {u"names"_s, lost.names.first(std::min(mostNames, lost.names.size()))},
                      {u"count"_s, qint64(lost.names.size())},
                      {u"rows"_s, lost.rows},
                      {u"usual"_s, lost.usual}}});
    }
}

void compareTables(const TableRows &now, const QList<TableRows> &measure, QList<Note> &notes)
{
    QMap<QString, Lost> gone;
    QMap<QString, Lost> emptied;
    for (const TableRows::Table &table : measure.first().tables()) {
        const bool isGone = now.isGone(table);
        const qint64 rows = now.rowsOf(table);
        if (!isGone && rows < 0)
            continue;
        const qint64 least = leastOf(table, measure);
        if (least <= AnomalyLimits::smallRows ||
            (!isGone && rows >= least / 100 * AnomalyLimits::emptyPercent))
            continue;
        Lost &lost = isGone ? gone[table.kind] : emptied[table.kind];
        lost.names.append(table.path);
        lost.rows += std::max<qint64>(0, rows);
        lost.usual += least;
    }
    append(u"anomaly-gone"_s, gone, notes);
    append(u"anomaly-emptied"_s, emptied, notes);
}

/// Rows of the tables that can be compared, by what they lie in; nothing where none can.
QMap<QString, qint64> sumsOf(const TableRows &of, const TableRows &now)
{
    QMap<QString, qint64> sums;
    for (const TableRows::Table &table : of.tables()) {
        if (table.rows >= 0 && (now.isGone(table) || now.rowsOf(table) >= 0))
            sums[table.top] += table.rows;
    }
    return sums;
}

qint64 totalOf(const QMap<QString, qint64> &sums)
{
    return std::accumulate(sums.cbegin(), sums.cend(), qint64(0));
}

bool isLow(qint64 rows, qint64 usual)
{
    return usual - rows > AnomalyLimits::smallRows &&
           double(rows) < double(usual) / 100 * AnomalyLimits::lowPercent;
}

void compareSums(const TableRows &now, const QList<TableRows> &measure, QList<Note> &notes)
{
    const QMap<QString, qint64> there = sumsOf(now, now);
    QMap<QString, QList<qint64>> sums;
    QList<qint64> totals;
    for (const TableRows &other : measure) {
        const QMap<QString, qint64> held = sumsOf(other, now);
        for (const auto &[top, rows] : held.asKeyValueRange())
            sums[top].append(rows);
        if (!held.isEmpty())
            totals.append(totalOf(held));
    }
    if (!areEnough(totals.size(), measure))
        return;
    for (const auto &[top, held] : sums.asKeyValueRange()) {
        const qint64 usual = median(held);
        // Of one that is all there is, the sum of all says the same.
        if (sums.size() < 2 || !areEnough(held.size(), measure) || !isLow(there.value(top), usual))
            continue;
        notes.append({.code = u"anomaly-part-rows"_s,
                      .args = {{u"kind"_s, measure.first().kindOf(top)},
                               {u"name"_s, top},
                               {u"rows"_s, there.value(top)},
                               {u"usual"_s, usual}}});
    }
    const qint64 rows = totalOf(there);
    const qint64 usual = median(totals);
    if (isLow(rows, usual))
        notes.append({.code = u"anomaly-rows"_s, .args = {{u"rows"_s, rows}, {u"usual"_s, usual}}});
}

} // namespace

TableRows::TableRows(const QJsonArray &contents)
{
    for (const QJsonValue &entry : contents)
        add(entry, {}, true);
}

void TableRows::add(const QJsonValue &entry, const Table &above, bool isTop)
{
    Table table = above;
    table.kind = entry["kind"_L1].toString();
    const QString name = entry["name"_L1].toString();
    table.path = isTop ? name : above.path + u'.' + name;
    if (isTop) {
        table.top = name;
        m_tops.insert(
            name, {.kind = table.kind,
                   .isListed = entry["children"_L1].isArray() && !entry["unlisted"_L1].isDouble()});
    }
    const QJsonArray children = entry["children"_L1].toArray();
    for (const QJsonValue &child : children)
        add(child, table, false);
    const bool isInner = entry["children"_L1].isArray();
    const bool hasRows = entry["rows"_L1].isDouble();
    if (isInner || (isTop && !hasRows))
        return;
    table.id = entry["id"_L1].toString();
    table.rows = hasRows ? std::max<qint64>(0, entry["rows"_L1].toInteger()) : -1;
    m_byPath.insert(table.path, m_tables.size());
    if (!table.id.isEmpty())
        m_byId.insert(table.top + u'\n' + table.id, m_tables.size());
    m_tables.append(table);
}

qint64 TableRows::rowsOf(const Table &table) const
{
    const qsizetype named = m_byPath.value(table.path, -1);
    const qsizetype same = table.id.isEmpty() ? -1 : m_byId.value(table.top + u'\n' + table.id, -1);
    qint64 rows = -1;
    for (const qsizetype index : {named, same}) {
        if (index < 0)
            continue;
        if (m_tables.at(index).rows < 0)
            return -1;
        rows = std::max(rows, m_tables.at(index).rows);
    }
    return rows;
}

bool TableRows::isGone(const Table &table) const
{
    const bool isThere = m_byPath.contains(table.path) ||
                         (!table.id.isEmpty() && m_byId.contains(table.top + u'\n' + table.id));
    // What it lay in is said to be gone itself; what was not looked at may still hold it.
    return !isThere && m_tops.value(table.top).isListed;
}

QList<Note> comparedRows(const TableRows &now, const QList<TableRows> &measure)
{
    QList<Note> notes;
    compareTables(now, measure, notes);
    compareSums(now, measure, notes);
    return notes;
}

} // namespace Reprise
