// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/forecast.h"
#include "retention/pruneplan.h"
#include "services/service.h"

namespace Reprise {

/// What a policy would come to, before it is in force.
struct RetentionPreview
{
    QString serviceId = {};
    Policy policy = {};
    QDateTime now = {};
    /// What a prune would take away now, oldest first. Empty without a schedule: nothing is deleted
    /// by itself then.
    QList<Deletion> deletions = {};
    qint64 deletedBytes = 0;
    RetentionCalendar calendar = {};
};
/// Takes as long as there are backups: not for the thread of a window.
[[nodiscard]] RetentionPreview retentionPreview(const Service &service, const Policy &policy,
                                                const QDateTime &now);

} // namespace Reprise
