// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notificationsender.h"

#include <QByteArray>

namespace Reprise {

/// Posts a notification as JSON. Headers: `X-Reprise-Timestamp`, seconds since 1970;
/// `X-Reprise-Signature`, "sha256=" and the hexadecimal HMAC-SHA256, with the shared secret, of the
/// timestamp, a dot and the body; `X-Reprise-Delivery`, the id of the notification, which is the
/// same for each attempt: a message whose answer was lost is sent again. Any 2xx takes it; 5xx, 408
/// and 429 put it off, by `Retry-After` where that is given; what else is answered refuses it.
class WebhookSender : public NotificationSender
{
public:
    WebhookSender(WebhookSettings settings, QString secret, const Clock &clock);

    [[nodiscard]] Result<> send(const Notification &notification, const NotificationText &text,
                                Cancellation &cancellation) override;

    [[nodiscard]] static QByteArray bodyOf(const Notification &notification,
                                           const NotificationText &text);

private:
    const WebhookSettings m_settings;
    const QString m_secret;
    const Clock &m_clock;
};

} // namespace Reprise
