// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/channel.h"

using namespace Qt::StringLiterals;

namespace Reprise {

QString channelName(NotificationChannel channel)
{
    switch (channel) {
    case NotificationChannel::Desktop:
        return u"desktop"_s;
    case NotificationChannel::Email:
        return u"email"_s;
    case NotificationChannel::Webhook:
        break;
    }
    return u"webhook"_s;
}

QString eventName(NotificationEvent event)
{
    switch (event) {
    case NotificationEvent::Failed:
        return u"failed"_s;
    case NotificationEvent::Late:
        return u"late"_s;
    case NotificationEvent::Anomaly:
        return u"anomaly"_s;
    case NotificationEvent::Recovered:
        return u"recovered"_s;
    case NotificationEvent::Test:
        break;
    }
    return u"test"_s;
}

Result<NotificationChannel> channelFromName(const QString &name)
{
    for (const NotificationChannel channel : allChannels) {
        if (channelName(channel) == name)
            return channel;
    }
    return failure(ErrorCode::Usage, u"notify-no-such-channel"_s,
                   {{u"value"_s, name}, {u"allowed"_s, u"desktop, email, webhook"_s}});
}

NotificationEvent eventFromName(QStringView name)
{
    for (const NotificationEvent event : settableEvents) {
        if (eventName(event) == name)
            return event;
    }
    return NotificationEvent::Test;
}

} // namespace Reprise
