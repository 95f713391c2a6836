// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notificationsender.h"

#include "notify/desktopsender.h"
#include "notify/emailsender.h"
#include "notify/webhooksender.h"

using namespace Qt::StringLiterals;

namespace Reprise {

std::unique_ptr<NotificationSender> makeSender(NotificationChannel channel,
                                               const NotificationSettings &settings,
                                               const NotificationSecrets &secrets,
                                               const Clock &clock)
{
    switch (channel) {
    case NotificationChannel::Desktop:
        return std::make_unique<DesktopSender>();
    case NotificationChannel::Email:
        return std::make_unique<EmailSender>(settings.mail, secrets.value(u"email-password"_s));
    case NotificationChannel::Webhook:
        break;
    }
    return std::make_unique<WebhookSender>(settings.hook, secrets.value(u"webhook-secret"_s),
                                           clock);
}

bool passesByItself(const Error &error)
{
    // A certificate is renewed by those who keep the server.
    return error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout ||
           error.reason() == "notify-certificate"_L1;
}

} // namespace Reprise
