// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notification.h"
#include "notify/told.h"

#include <QDateTime>

namespace Reprise {

struct Service;

/// What a service itself does not say of its past.
struct Past
{
    /// There was a good backup once.
    bool hadBackups = false;
    /// It is backed up by a schedule, and for long its repository could not be used.
    bool isMissed = false;
};

/// What is wrong with a service now, of what people are told.
[[nodiscard]] Conditions conditionsOf(const Service &service, const Past &past);

/// What is told of it.
[[nodiscard]] Notification notificationOf(const Service &service, NotificationEvent event,
                                          const QDateTime &now);

} // namespace Reprise
