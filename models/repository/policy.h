// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QTimeZone>

namespace Reprise {

/// Schedule and retention of one service (design: policy keys). Stands in `service.json`.
struct Policy
{
    /// Local times of day, "hh:mm".
    QStringList at = {QStringLiteral("02:00")};
    /// ISO weekdays, 1 = Monday; empty = every day.
    QList<int> days;
    QTimeZone zone = QTimeZone::utc();
    bool paused = false;
    int keepDaily = 7;
    int keepWeekly = 4;
    int keepMonthly = 3;
    /// -1 = all, until they are deleted.
    int keepOnDemand = -1;

    bool operator==(const Policy &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Policy &policy);
/// Missing keys take their defaults.
[[nodiscard]] Policy policyFromJson(const QJsonObject &json);

} // namespace Reprise
