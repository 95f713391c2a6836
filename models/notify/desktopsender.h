// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notificationsender.h"

namespace Reprise {

/// Shows a message on the desktop, by org.freedesktop.Notifications on the bus of the session.
class DesktopSender : public NotificationSender
{
public:
    [[nodiscard]] Result<> send(const Notification &notification, const NotificationText &text,
                                Cancellation &cancellation) override;
};

} // namespace Reprise
