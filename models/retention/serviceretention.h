// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/forecast.h"
#include "retention/pruneplan.h"
#include "retention/tiers.h"
#include "services/service.h"

namespace Reprise {

/// All that rows say of retention, computed at one go.
struct ServiceRetention
{
    QHash<QString, Tier> tiers;
    KeepReasons reasons;
    QHash<QString, Leaving> leaving;
};
[[nodiscard]] ServiceRetention retentionOf(const Service &service, const QDateTime &now);
/// With the service's own policy, or with another one that is only looked at.
[[nodiscard]] PrunePlan prunePlan(const Service &service, const Policy &policy,
                                  const QDateTime &now);
[[nodiscard]] RetentionCalendar retentionCalendar(const Service &service, const Policy &policy,
                                                  const QDateTime &now, int days = 90);

} // namespace Reprise
