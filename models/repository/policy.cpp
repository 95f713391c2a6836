// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/policy.h"

#include "repository/manifest.h"

#include <QJsonArray>
#include <QSet>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QTimeZone zoneFromJson(const QJsonValue &json, const QTimeZone &fallback)
{
    const QByteArray id = json.toString().toLatin1();
    if (id == "UTC")
        return QTimeZone::utc();
    const QTimeZone zone(id);
    return zone.isValid() ? zone : fallback;
}

QString zoneName(const QTimeZone &zone)
{
    return zone == QTimeZone::utc() ? u"UTC"_s : QString::fromLatin1(zone.id());
}

/// What a hand or a newer version wrote that is no time of day is left out.
QStringList timesFromJson(const QJsonArray &json)
{
    QStringList times;
    for (const auto &value : json) {
        const QTime time = QTime::fromString(value.toString(), u"hh:mm"_s);
        if (time.isValid())
            times.append(time.toString(u"hh:mm"_s));
    }
    times.sort();
    times.removeDuplicates();
    return times;
}

QList<int> daysFromJson(const QJsonArray &json)
{
    QSet<int> days;
    for (const auto &value : json) {
        if (value.toInt() >= 1 && value.toInt() <= 7)
            days.insert(value.toInt());
    }
    QList<int> sorted(days.begin(), days.end());
    std::ranges::sort(sorted);
    return sorted;
}

/// What --set would refuse must not let more go than the default.
int countFromJson(const QJsonValue &json, int fallback)
{
    const int count = json.toInt(-1);
    return count < 0 ? fallback : count;
}

} // namespace

Policy firstPolicy(bool managed)
{
    Policy policy;
    policy.zone = QTimeZone::systemTimeZone();
    if (managed)
        policy.at.clear();
    return policy;
}

bool isSameSchedule(const Policy &one, const Policy &other)
{
    return one.at == other.at && one.days == other.days && one.zone == other.zone &&
           one.paused == other.paused;
}

QJsonObject toJson(const Policy &policy)
{
    QJsonArray days;
    for (const int day : policy.days)
        days.append(day);
    QJsonObject json = policy.others;
    json.insert(u"at"_s, QJsonArray::fromStringList(policy.at));
    json.insert(u"days"_s, days);
    json.insert(u"zone"_s, zoneName(policy.zone));
    json.insert(u"paused"_s, policy.paused);
    if (policy.since.isValid())
        json.insert(u"since"_s, timeToJson(policy.since));
    json.insert(u"keep-daily"_s, policy.keepDaily);
    json.insert(u"keep-weekly"_s, policy.keepWeekly);
    json.insert(u"keep-monthly"_s, policy.keepMonthly);
    json.insert(u"keep-on-demand"_s,
                policy.keepOnDemand < 0 ? QJsonValue(u"all"_s) : QJsonValue(policy.keepOnDemand));
    json.insert(u"rate-limit"_s, policy.rateLimit);
    json.insert(u"idle-io"_s, policy.idleIo);
    return json;
}

Policy policyFromJson(const QJsonObject &json)
{
    Policy policy;
    if (json.value(u"at"_s).isArray()) {
        const QJsonArray at = json.value(u"at"_s).toArray();
        const QStringList times = timesFromJson(at);
        // Nothing but nonsense is no wish to have no schedule.
        if (at.isEmpty() || !times.isEmpty())
            policy.at = times;
    }
    policy.days = daysFromJson(json.value(u"days"_s).toArray());
    policy.zone = zoneFromJson(json.value(u"zone"_s), policy.zone);
    policy.paused = json.value(u"paused"_s).toBool(policy.paused);
    policy.since = timeFromJson(json.value(u"since"_s));
    policy.keepDaily = countFromJson(json.value(u"keep-daily"_s), policy.keepDaily);
    policy.keepWeekly = countFromJson(json.value(u"keep-weekly"_s), policy.keepWeekly);
    policy.keepMonthly = countFromJson(json.value(u"keep-monthly"_s), policy.keepMonthly);
    const int onDemand = json.value(u"keep-on-demand"_s).toInt();
    policy.keepOnDemand = onDemand > 0 ? onDemand : -1;
    policy.rateLimit = std::max(qint64(0), json.value(u"rate-limit"_s).toInteger());
    policy.idleIo = json.value(u"idle-io"_s).toBool(policy.idleIo);
    policy.others = json;
    const QStringList known = policyKeys() + QStringList{u"since"_s};
    for (const QString &key : known)
        policy.others.remove(key);
    return policy;
}

bool isWholePolicy(const QJsonValue &json)
{
    if (!json.isObject())
        return false;
    // Lists in any order.
    const auto sorted = [](const QJsonValue &list) {
        QStringList texts;
        const QJsonArray values = list.toArray();
        for (const auto &value : values)
            texts.append(value.toVariant().toString());
        texts.sort();
        return texts;
    };
    const QJsonObject said = json.toObject();
    const QJsonObject taken = toJson(policyFromJson(said));
    const QStringList known = policyKeys() + QStringList{u"since"_s};
    return std::ranges::all_of(known, [&](const QString &key) {
        const QJsonValue one = said.value(key);
        const QJsonValue other = taken.value(key);
        return one.isUndefined() || one == other ||
               (one.isArray() && other.isArray() && sorted(one) == sorted(other));
    });
}

} // namespace Reprise
