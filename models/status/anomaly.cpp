// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/anomaly.h"

#include "status/median.h"
#include "status/tablerows.h"

#include <QMap>
#include <QSet>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// What is at the top of the contents: kind and name.
using PartKey = std::pair<QString, QString>;

/// The contents of one backup, counted.
struct Counts
{
    qint64 logicalBytes = 0;
    /// How many of each kind, however deep.
    QMap<QString, qint64> byKind;
    /// Bytes of each part at the top; -1 where they are not known.
    QMap<PartKey, qint64> parts;
    /// Those of them that tell what is in them.
    QSet<PartKey> listed;
};

void count(const QJsonArray &entries, bool isTop, Counts &counts)
{
    for (const QJsonValue &value : entries) {
        const QString kind = value["kind"_L1].toString();
        ++counts.byKind[kind];
        if (isTop) {
            const PartKey part(kind, value["name"_L1].toString());
            counts.parts.insert(part, value["bytes"_L1].toInteger(-1));
            if (value["children"_L1].isArray())
                counts.listed.insert(part);
        }
        count(value["children"_L1].toArray(), false, counts);
    }
}

Counts countsOf(const Backup &backup)
{
    Counts counts;
    counts.logicalBytes = backup.logicalBytes;
    count(backup.contents, true, counts);
    return counts;
}

/// Those that a new one is compared with; empty where they are too few.
QList<Backup> measureOf(const Backup &backup, const QList<Backup> &earlier,
                        const std::function<bool(const QJsonObject &, const QJsonObject &)> &same)
{
    QList<Backup> measure;
    for (const Backup &other : earlier) {
        if (other.id == backup.id || !other.isGood() || other.engine != backup.engine ||
            !same(other.identity, backup.identity))
            continue;
        measure.append(other);
        if (!other.anomalies.isEmpty())
            return measure;
        if (measure.size() == AnomalyLimits::most)
            break;
    }
    return measure.size() < AnomalyLimits::fewest ? QList<Backup>() : measure;
}

bool isLow(qint64 value, qint64 usual, qint64 small)
{
    return usual - value > small && double(value) < double(usual) / 100 * AnomalyLimits::lowPercent;
}

bool isHigh(qint64 value, qint64 usual, qint64 small)
{
    return value - usual > small &&
           double(value) > double(usual) / 100 * AnomalyLimits::highPercent;
}

template<class Value> qint64 usualOf(const QList<Counts> &measure, Value value)
{
    QList<qint64> values;
    for (const Counts &counts : measure)
        values.append(value(counts));
    return median(values);
}

void compareSize(const Counts &now, const QList<Counts> &measure, QList<Note> &notes)
{
    const qint64 usual = usualOf(measure, [](const Counts &counts) { return counts.logicalBytes; });
    const QVariantMap args{{u"bytes"_s, now.logicalBytes}, {u"usual"_s, usual}};
    if (isLow(now.logicalBytes, usual, AnomalyLimits::smallBytes))
        notes.append({.code = u"anomaly-smaller"_s, .args = args});
    else if (isHigh(now.logicalBytes, usual, AnomalyLimits::smallBytes))
        notes.append({.code = u"anomaly-larger"_s, .args = args});
}

/// What each of the others has and the new one has not.
QMap<QString, QStringList> goneParts(const Counts &now, const QList<Counts> &measure)
{
    QMap<QString, QStringList> gone;
    const QList<PartKey> parts = measure.first().parts.keys();
    for (const PartKey &part : parts) {
        const bool isUsual = std::ranges::all_of(
            measure, [&part](const Counts &counts) { return counts.parts.contains(part); });
        if (isUsual && !now.parts.contains(part))
            gone[part.first].append(part.second);
    }
    return gone;
}

void compareParts(const Counts &now, const QList<Counts> &measure, QList<Note> &notes)
{
    const QMap<QString, QStringList> gone = goneParts(now, measure);
    for (const auto &[kind, names] : gone.asKeyValueRange()) {
        notes.append(
            {.code = u"anomaly-gone"_s,
             .args = {{u"kind"_s, kind}, {u"names"_s, names}, {u"count"_s, qint64(names.size())}}});
    }
    // Of a part that is all there is, its size says nothing new.
    if (now.parts.size() < 2)
        return;
    for (const auto &[part, bytes] : now.parts.asKeyValueRange()) {
        const qint64 usual = usualOf(
            measure, [&part](const Counts &counts) { return counts.parts.value(part, -1); });
        if (bytes < 0 || !isLow(bytes, usual, AnomalyLimits::smallBytes))
            continue;
        notes.append({.code = u"anomaly-part-smaller"_s,
                      .args = {{u"kind"_s, part.first},
                               {u"name"_s, part.second},
                               {u"bytes"_s, bytes},
                               {u"usual"_s, usual}}});
    }
}

/// What could not be looked into this time holds nobody knows how many.
bool looksIntoAsMuch(const Counts &now, const Counts &other)
{
    return std::ranges::all_of(other.listed, [&now](const PartKey &part) {
        return now.listed.contains(part) || !now.parts.contains(part);
    });
}

void compareCounts(const Counts &now, const QList<Counts> &measure, QList<Note> &notes)
{
    if (!looksIntoAsMuch(now, measure.first()))
        return;
    const QStringList kinds = measure.first().byKind.keys();
    for (const QString &kind : kinds) {
        const qint64 usual =
            usualOf(measure, [&kind](const Counts &counts) { return counts.byKind.value(kind); });
        const qint64 there = now.byKind.value(kind);
        if (!isLow(there, usual, AnomalyLimits::smallCount))
            continue;
        notes.append({.code = u"anomaly-fewer"_s,
                      .args = {{u"kind"_s, kind}, {u"count"_s, there}, {u"usual"_s, usual}}});
    }
}

} // namespace

QList<Note> anomaliesOf(const Backup &backup, const QList<Backup> &earlier,
                        const std::function<bool(const QJsonObject &, const QJsonObject &)> &same)
{
    const QList<Backup> others = measureOf(backup, earlier, same);
    if (others.isEmpty())
        return {};
    const Counts now = countsOf(backup);
    QList<Counts> measure;
    QList<TableRows> tables;
    for (const Backup &other : others) {
        measure.append(countsOf(other));
        tables.append(TableRows(other.contents));
    }
    QList<Note> notes;
    compareSize(now, measure, notes);
    compareParts(now, measure, notes);
    compareCounts(now, measure, notes);
    return notes + comparedRows(TableRows(backup.contents), tables);
}

/// One that cannot be compared is no less of a backup, but nobody must take it for a usual one.
void compareWithEarlier(Backup &backup, const Result<QList<Backup>> &earlier,
                        const std::function<bool(const QJsonObject &, const QJsonObject &)> &same)
{
    if (earlier)
        backup.anomalies = anomaliesOf(backup, *earlier, same);
    else
        backup.warnings.append(
            {.code = u"backup-not-compared"_s, .args = {{u"reason"_s, earlier.error().reason()}}});
}

} // namespace Reprise
