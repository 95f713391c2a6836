// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace Reprise {

/// Schedule and retention of one service (design: policy keys). Stands in `service.json`.
struct Policy
{
    /// Local times of day, "hh:mm", sorted; empty = no schedule.
    QStringList at = {QStringLiteral("02:00")};
    /// ISO weekdays, 1 = Monday, sorted; empty = every day.
    QList<int> days;
    QTimeZone zone = QTimeZone::utc();
    bool paused = false;
    /// When its schedule (all above) became what it is; invalid where nobody knows.
    QDateTime since = {};
    int keepDaily = 7;
    int keepWeekly = 4;
    int keepMonthly = 3;
    /// -1 = all, until they are deleted.
    int keepOnDemand = -1;
    /// Bytes per second that an engine reads at most; 0 = no limit.
    qint64 rateLimit = 0;
    /// Engines read and write only when nobody else does.
    bool idleIo = false;
    /// Keys of a newer version survive.
    QJsonObject others = {};

    bool operator==(const Policy &) const = default;
};

/// Of a service without a record: every day at 02:00 here; a managed one has no schedule until it
/// is given one.
[[nodiscard]] Policy firstPolicy(bool managed);

/// They run at the same times, whenever they were set.
[[nodiscard]] bool isSameSchedule(const Policy &one, const Policy &other);

[[nodiscard]] QJsonObject toJson(const Policy &policy);
/// Missing keys take their defaults.
[[nodiscard]] Policy policyFromJson(const QJsonObject &json);
/// Every value is one that `reprise policy` could have set; what is absent is as it is at first.
[[nodiscard]] bool isWholePolicy(const QJsonValue &json);

/// The keys of `reprise policy --set`, in the order in which they are shown.
[[nodiscard]] QStringList policyKeys();
/// What `--set` would have to say to get this policy: {"at": "02:00,14:00", "rate-limit": "20M" …}.
[[nodiscard]] QMap<QString, QString> policySettings(const Policy &policy);
/// The policy with some keys changed, in the words of `--set`; all of them or none. Fails with
/// `usage`: policy-key-unknown, or the key's own reason (policy-at, policy-days, policy-zone,
/// policy-flag, policy-count, policy-on-demand, policy-rate) with "key" and "value".
[[nodiscard]] Result<Policy> changedPolicy(const Policy &policy,
                                           const QMap<QString, QString> &changes);

} // namespace Reprise
