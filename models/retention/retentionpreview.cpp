// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentionpreview.h"

#include "retention/serviceretention.h"
#include "schedule/schedule.h"

namespace Reprise {

RetentionPreview retentionPreview(const Service &service, const Policy &policy,
                                  const QDateTime &now)
{
    RetentionPreview preview{.serviceId = service.id, .policy = policy, .now = now};
    preview.calendar = retentionCalendar(service, policy, now);
    if (isScheduled(policy))
        preview.deletions = prunePlan(service, policy, now).deleted;
    for (const Deletion &deletion : std::as_const(preview.deletions))
        preview.deletedBytes += deletion.backup.archive.bytes;
    return preview;
}

} // namespace Reprise
