// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/anomaly.h"

#include "status/median.h"

#include <QMap>

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
    /// Of all; -1 where nothing says.
    qint64 rows = -1;
};

void count(const QJsonArray &entries, bool isTop, Counts &counts)
{
    for (const QJsonValue &value : entries) {
        const QString kind = value["kind"_L1].toString();
        ++counts.byKind[kind];
        if (isTop)
            counts.parts.insert({kind, value["name"_L1].toString()},
                                value["bytes"_L1].toInteger(-1));
        if (value["rows"_L1].isDouble())
            counts.rows = std::max<qint64>(0, counts.rows) + value["rows"_L1].toInteger();
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
QList<Counts> measureOf(const Backup &backup, const QList<Backup> &earlier,
                        const std::function<bool(const QJsonObject &, const QJsonObject &)> &same)
{
    QList<Counts> measure;
    for (const Backup &other : earlier) {
        if (other.id == backup.id || !other.isGood() || other.engine != backup.engine ||
            !same(other.identity, backup.identity))
            continue;
        measure.append(countsOf(other));
        if (!other.anomalies.isEmpty())
            return measure;
        if (measure.size() == AnomalyLimits::most)
            break;
    }
    return measure.size() < AnomalyLimits::fewest ? QList<Counts>() : measure;
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

void compareCounts(const Counts &now, const QList<Counts> &measure, QList<Note> &notes)
{
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
    const qint64 usual = usualOf(measure, [](const Counts &counts) { return counts.rows; });
    if (now.rows >= 0 && isLow(now.rows, usual, AnomalyLimits::smallRows))
        notes.append(
            {.code = u"anomaly-rows"_s, .args = {{u"rows"_s, now.rows}, {u"usual"_s, usual}}});
}

} // namespace

QList<Note> anomaliesOf(const Backup &backup, const QList<Backup> &earlier,
                        const std::function<bool(const QJsonObject &, const QJsonObject &)> &same)
{
    const QList<Counts> measure = measureOf(backup, earlier, same);
    if (measure.isEmpty())
        return {};
    const Counts now = countsOf(backup);
    QList<Note> notes;
    compareSize(now, measure, notes);
    compareParts(now, measure, notes);
    compareCounts(now, measure, notes);
    return notes;
}

} // namespace Reprise
