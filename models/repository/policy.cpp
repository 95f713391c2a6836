// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/policy.h"

#include <QJsonArray>

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

} // namespace

QJsonObject toJson(const Policy &policy)
{
    QJsonArray days;
    for (const int day : policy.days)
        days.append(day);
    return {{u"at"_s, QJsonArray::fromStringList(policy.at)},
            {u"days"_s, days},
            {u"zone"_s, zoneName(policy.zone)},
            {u"paused"_s, policy.paused},
            {u"keep-daily"_s, policy.keepDaily},
            {u"keep-weekly"_s, policy.keepWeekly},
            {u"keep-monthly"_s, policy.keepMonthly},
            {u"keep-on-demand"_s,
             policy.keepOnDemand < 0 ? QJsonValue(u"all"_s) : QJsonValue(policy.keepOnDemand)}};
}

Policy policyFromJson(const QJsonObject &json)
{
    Policy policy;
    if (json.value(u"at"_s).isArray()) {
        policy.at.clear();
        const QJsonArray at = json.value(u"at"_s).toArray();
        for (const QJsonValue &time : at)
            policy.at.append(time.toString());
    }
    const QJsonArray days = json.value(u"days"_s).toArray();
    for (const QJsonValue &day : days)
        policy.days.append(day.toInt());
    policy.zone = zoneFromJson(json.value(u"zone"_s), policy.zone);
    policy.paused = json.value(u"paused"_s).toBool(policy.paused);
    policy.keepDaily = json.value(u"keep-daily"_s).toInt(policy.keepDaily);
    policy.keepWeekly = json.value(u"keep-weekly"_s).toInt(policy.keepWeekly);
    policy.keepMonthly = json.value(u"keep-monthly"_s).toInt(policy.keepMonthly);
    policy.keepOnDemand = json.value(u"keep-on-demand"_s).toInt(policy.keepOnDemand);
    return policy;
}

} // namespace Reprise
