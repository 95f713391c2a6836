// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/told.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr std::chrono::minutes flapPause{10};

bool isPutOff(const Told &told, NotificationEvent event, const QDateTime &now)
{
    const QDateTime last = told.times.value(event);
    // A clock that was set back puts nothing off.
    return last.isValid() && last <= now && last.addDuration(flapPause) > now;
}

} // namespace

QJsonObject toJson(const Told &told)
{
    QJsonObject conditions;
    for (auto it = told.conditions.cbegin(); it != told.conditions.cend(); ++it)
        conditions.insert(eventName(it.key()), it.value());
    QJsonObject times;
    for (auto it = told.times.cbegin(); it != told.times.cend(); ++it)
        times.insert(eventName(it.key()), it.value().toUTC().toString(Qt::ISODateWithMs));
    return {{u"conditions"_s, conditions}, {u"times"_s, times}};
}

Told toldFromJson(const QJsonObject &json)
{
    Told told;
    const QJsonObject conditions = json.value(u"conditions"_s).toObject();
    for (auto it = conditions.begin(); it != conditions.end(); ++it)
        told.conditions.insert(eventFromName(it.key()), it.value().toInt());
    const QJsonObject times = json.value(u"times"_s).toObject();
    for (auto it = times.begin(); it != times.end(); ++it)
        told.times.insert(eventFromName(it.key()),
                          QDateTime::fromString(it.value().toString(), Qt::ISODateWithMs));
    return told;
}

QList<NotificationEvent> newsFor(Told &told, const Conditions &now, bool isGood,
                                 const ChannelSettings &settings, const QDateTime &time)
{
    QList<NotificationEvent> news;
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const bool isNews = it.value() > told.conditions.value(it.key(), 0);
        if (!isNews || !settings.on || !settings.events.contains(it.key()) ||
            isPutOff(told, it.key(), time))
            continue;
        told.conditions.insert(it.key(), it.value());
        told.times.insert(it.key(), time);
        news.append(it.key());
    }
    if (!now.isEmpty() || !isGood || told.conditions.isEmpty())
        return news;
    const auto recovered = NotificationEvent::Recovered;
    const bool wanted = settings.on && settings.events.contains(recovered);
    if (wanted && isPutOff(told, recovered, time))
        return news;
    told.conditions.clear();
    if (wanted) {
        told.times.insert(recovered, time);
        news.append(recovered);
    }
    return news;
}

} // namespace Reprise
