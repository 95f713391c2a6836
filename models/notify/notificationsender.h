// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "notify/notification.h"
#include "notify/notificationsettings.h"

#include <memory>

namespace Reprise {

class Cancellation;
class Clock;

/// One way to a person. Blocking, for worker threads; a slow server is given up after a minute.
class NotificationSender
{
public:
    virtual ~NotificationSender() = default;
    [[nodiscard]] virtual Result<> send(const Notification &notification,
                                        const NotificationText &text,
                                        Cancellation &cancellation) = 0;
};

/// `settings` and `secrets` were checked by checkChannel(). The clock outlives it.
[[nodiscard]] std::unique_ptr<NotificationSender> makeSender(NotificationChannel channel,
                                                             const NotificationSettings &settings,
                                                             const NotificationSecrets &secrets,
                                                             const Clock &clock);

/// Trying again later may help.
[[nodiscard]] bool passesByItself(const Error &error);

} // namespace Reprise
