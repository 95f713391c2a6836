// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/serviceretention.h"

namespace Reprise {

ServiceRetention retentionOf(const Service &service, const QDateTime &now)
{
    const Ledger ledger(service.backups, service.policy, now, service.sources.same);
    ServiceRetention retention{.tiers = {}, .reasons = keepReasons(ledger), .leaving = {}};
    retention.tiers = tiers(ledger, retention.reasons);
    retention.leaving = forecast(ledger, retention.reasons);
    return retention;
}

PrunePlan prunePlan(const Service &service, const Policy &policy, const QDateTime &now)
{
    return prunePlan(service.backups, policy, now, service.sources.same);
}

RetentionCalendar retentionCalendar(const Service &service, const Policy &policy,
                                    const QDateTime &now, int days)
{
    return retentionCalendar(service.backups, policy, now, service.sources.same, days);
}

} // namespace Reprise
