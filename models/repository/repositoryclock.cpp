// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: by which time it may be judged what is old.
#include "clock.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "repository/seentime.h"

#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// What is believed is written down again after so long.
constexpr std::chrono::milliseconds rewriteAfter = 1h;

SeenTime::Mark markOf(const Clock &clock)
{
    return {.at = clock.now(), .uptime = clock.uptime()};
}

bool isWorthWriting(const SeenTime &before, const SeenTime &after)
{
    if (before.other != after.other || !before.believed.at.isValid())
        return true;
    const qint64 passed = before.believed.at.msecsTo(after.believed.at);
    return std::abs(passed) >= rewriteAfter.count();
}

/// Without the present time, so that it stays the same error while it lasts.
std::unexpected<Error> notBelieved(const SeenTime &seen, const QDateTime &until)
{
    const auto text = [](const QDateTime &time) { return time.toUTC().toString(Qt::ISODate); };
    const bool isAhead = seen.other.at > seen.believed.at;
    return failure(ErrorCode::Prerequisite, isAhead ? u"clock-ahead"_s : u"clock-behind"_s,
                   {{u"seen"_s, text(seen.believed.at)}, {u"until"_s, text(until)}});
}

} // namespace

/// Before there is a clock.json, the newest line of the histories tells of the time.
QDateTime Repository::newestEvent() const
{
    QDateTime newest;
    const auto all = services();
    for (const ServiceRecord &record : all.value_or(QList<ServiceRecord>())) {
        const QList<QJsonObject> events = history(record.id);
        for (const QJsonObject &event : events)
            newest = std::max(newest, timeFromJson(event.value(u"at"_s)));
    }
    return newest;
}

Result<QDateTime> Repository::believedNow(Noting noting) const
{
    SeenTime before = readSeenTime(m_path);
    const bool isNew = !before.believed.at.isValid();
    if (isNew)
        before.believed.at = newestEvent();
    const SeenTime::Mark now = markOf(*m_clock);
    const SeenTime after = seenAgain(before, now);
    // One that cannot be written down makes the wait longer, never shorter.
    if (noting == Noting::Yes && m_writable && (isNew || isWorthWriting(before, after)))
        [[maybe_unused]]
        const auto written = writeSeenTime(m_path, after);
    if (const auto until = after.believedFrom())
        return notBelieved(after, *until);
    return now.at;
}

Result<> Repository::believeClock() const
{
    return mayWrite().and_then(
        [this] { return writeSeenTime(m_path, {.believed = markOf(*m_clock)}); });
}

} // namespace Reprise
