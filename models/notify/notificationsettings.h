// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "notify/channel.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Reprise {

struct ChannelSettings
{
    bool on = false;
    QList<NotificationEvent> events{settableEvents.begin(), settableEvents.end()};
    bool operator==(const ChannelSettings &) const = default;
};

struct EmailSettings
{
    enum class Security {
        /// Encrypted from the first byte (port 465).
        Tls,
        /// Encrypted before anything is said of us (port 587).
        StartTls,
        /// On this computer only (port 25).
        None,
    };
    QString server;
    /// 0 = the usual one of `security`.
    int port = 0;
    Security security = Security::StartTls;
    /// Empty = without logging in.
    QString user;
    QString from;
    QStringList to;
    /// Of a certificate authority of one's own, in PEM; empty = the system's.
    QString caFile;

    [[nodiscard]] int usedPort() const;
    bool operator==(const EmailSettings &) const = default;
};

struct WebhookSettings
{
    QString url;
    QString caFile;
    bool operator==(const WebhookSettings &) const = default;
};

/// Who is told of what, and how; without passwords. Each value has a key and is written as text:
/// the same ones in `notifications.json`, in `reprise notify --set` and in the dialog.
struct NotificationSettings
{
    /// Of the messages; empty = the system's.
    QString language;
    ChannelSettings desktop{.on = true};
    ChannelSettings email;
    ChannelSettings webhook;
    EmailSettings mail;
    WebhookSettings hook;
    /// As read; unknown fields survive.
    QJsonObject json;

    [[nodiscard]] const ChannelSettings &of(NotificationChannel channel) const;
    bool operator==(const NotificationSettings &) const = default;

    /// In the order in which they are shown.
    [[nodiscard]] static QStringList keys();
    /// Every key has one, empty where nothing is set.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Fails with code usage; args name the `key` and what is allowed. An empty value returns to
    /// the default. Whether a channel has all that it needs is said by missingFor().
    [[nodiscard]] Result<NotificationSettings> changed(const QMap<QString, QString> &changes) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be understood has its default.
    [[nodiscard]] static NotificationSettings fromJson(const QJsonObject &json);
};

/// By their keys "email-password" and "webhook-secret".
using NotificationSecrets = QMap<QString, QString>;
[[nodiscard]] QStringList notificationSecretKeys();

/// Fails with code usage where the channel could not send anything as it is set.
[[nodiscard]] Result<> checkChannel(NotificationChannel channel,
                                    const NotificationSettings &settings,
                                    const NotificationSecrets &secrets);

} // namespace Reprise
