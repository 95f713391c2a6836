// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/seentime.h"

#include "repository/manifest.h"
#include "storage/files.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr QLatin1StringView fileName = "/clock.json"_L1;
constexpr std::chrono::milliseconds tolerance = clockTolerance;
/// A machine that was off for longer begins to hold another time anew: while it is off, the clock
/// is all that there is.
constexpr std::chrono::milliseconds longestOff = std::chrono::days(7);

/// How long the machine has run from one mark to the other; null where it was started again.
std::optional<qint64> ranBetween(const SeenTime::Mark &from, const SeenTime::Mark &to)
{
    if (to.uptime.boot.isEmpty() || from.uptime.boot != to.uptime.boot)
        return {};
    return std::max<qint64>(0, to.uptime.msecs - from.uptime.msecs);
}

QDateTime expectedAt(const SeenTime::Mark &before, const SeenTime::Mark &now)
{
    return before.at.addMSecs(ranBetween(before, now).value_or(0));
}

bool isAhead(const SeenTime::Mark &before, const SeenTime::Mark &now)
{
    return isFromTheFuture(now.at, expectedAt(before, now));
}

bool isBehind(const SeenTime::Mark &before, const SeenTime::Mark &now)
{
    return isFromTheFuture(expectedAt(before, now), now.at);
}

/// The clock has gone on from `since` as clocks do, for a day.
bool hasHeld(const SeenTime::Mark &since, const SeenTime::Mark &now)
{
    return ranBetween(since, now).value_or(since.at.msecsTo(now.at)) >= tolerance.count();
}

/// It is another time again.
bool isAnother(const SeenTime::Mark &since, const SeenTime::Mark &now)
{
    if (ranBetween(since, now))
        return isAhead(since, now) || isBehind(since, now);
    return now.at < since.at || since.at + longestOff < now.at;
}

QJsonObject toJson(const SeenTime::Mark &mark)
{
    return {{u"at"_s, timeToJson(mark.at)},
            {u"boot"_s, mark.uptime.boot},
            {u"uptime"_s, mark.uptime.msecs}};
}

SeenTime::Mark markFromJson(const QJsonValue &json)
{
    return {.at = timeFromJson(json[u"at"_s]),
            .uptime = {.boot = json[u"boot"_s].toString(), .msecs = json[u"uptime"_s].toInteger()}};
}

} // namespace

std::optional<QDateTime> SeenTime::believedFrom() const
{
    return other.at.isValid() ? std::optional(other.at + clockTolerance) : std::nullopt;
}

SeenTime seenAgain(const SeenTime &before, const SeenTime::Mark &now)
{
    const SeenTime::Mark &believed = before.believed;
    if (!believed.at.isValid() || (!isAhead(believed, now) && !isBehind(believed, now)))
        return {.believed = now};
    if (!before.other.at.isValid() || isAnother(before.other, now))
        return {.believed = believed, .other = now};
    return hasHeld(before.other, now) ? SeenTime{.believed = now} : before;
}

SeenTime readSeenTime(const QString &repository)
{
    const QJsonObject json = readJson(repository + fileName).value_or(QJsonObject());
    return {.believed = markFromJson(json.value(u"believed"_s)),
            .other = markFromJson(json.value(u"other"_s))};
}

Result<> writeSeenTime(const QString &repository, const SeenTime &seen)
{
    QJsonObject json{{u"believed"_s, toJson(seen.believed)}};
    if (seen.other.at.isValid())
        json.insert(u"other"_s, toJson(seen.other));
    return writeJson(repository + fileName, json);
}

} // namespace Reprise
