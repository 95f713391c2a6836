// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <array>

namespace Reprise {

/// The ways to people, and what they are told of.
enum class NotificationChannel { Desktop, Email, Webhook };
/// Test is sent at a person's wish only, whatever is switched on.
enum class NotificationEvent { Failed, Late, Anomaly, Recovered, Test };

inline constexpr std::array allChannels = {NotificationChannel::Desktop, NotificationChannel::Email,
                                           NotificationChannel::Webhook};
inline constexpr std::array settableEvents = {NotificationEvent::Failed, NotificationEvent::Late,
                                              NotificationEvent::Anomaly,
                                              NotificationEvent::Recovered};

/// "desktop", "email", "webhook"; "failed", "late", "anomaly", "recovered", "test".
[[nodiscard]] QString channelName(NotificationChannel channel);
[[nodiscard]] QString eventName(NotificationEvent event);
/// A usage error that lists them where there is none of that name.
[[nodiscard]] Result<NotificationChannel> channelFromName(const QString &name);
/// Test for what is unknown.
[[nodiscard]] NotificationEvent eventFromName(QStringView name);

} // namespace Reprise
