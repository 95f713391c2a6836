// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notification.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <chrono>

namespace Reprise {

class Home;

/// A message on its way through one channel.
struct OutboxItem
{
    NotificationChannel channel = NotificationChannel::Desktop;
    Notification notification;
    /// In vain.
    int attempts = 0;
    /// Not before.
    QDateTime next;

    bool operator==(const OutboxItem &) const = default;
};

[[nodiscard]] QJsonObject toJson(const OutboxItem &item);
[[nodiscard]] OutboxItem outboxItemFromJson(const QJsonObject &json);

/// A message that was given up.
struct Undelivered
{
    NotificationChannel channel = NotificationChannel::Email;
    NotificationEvent event = NotificationEvent::Failed;
    QString serviceName;
    QDateTime time;
    Error error;

    bool operator==(const Undelivered &) const = default;
};

/// `<home data>/outbox/`: what is still to be sent, a file each, so that no restart loses one, and
/// `undelivered.json`, what was given up. Durable. Who sends holds lock(); adding needs none.
class Outbox
{
public:
    /// A message that could not be sent for so long is not news any more.
    static constexpr std::chrono::hours giveUpAfter{24};

    explicit Outbox(const Home &home);

    [[nodiscard]] QString lockPath() const { return m_folder + QStringLiteral("/lock"); }
    [[nodiscard]] Result<> makeFolder() const;

    /// An item of the same notification and channel is replaced.
    [[nodiscard]] Result<> put(const OutboxItem &item) const;
    [[nodiscard]] Result<> remove(const OutboxItem &item) const;
    /// Oldest first. What cannot be read is left out.
    [[nodiscard]] Result<QList<OutboxItem>> items() const;

    /// At most the newest twenty.
    [[nodiscard]] QList<Undelivered> undelivered() const;
    [[nodiscard]] Result<> addUndelivered(const Undelivered &undelivered) const;
    [[nodiscard]] Result<> forgetUndelivered(NotificationChannel channel) const;

    /// After so many attempts in vain: 1, 2, 4 … minutes, at most an hour. A longer time that the
    /// server asked for (args `retryAfter`) is waited for, within the same limit.
    [[nodiscard]] static std::chrono::seconds pauseAfter(int attempts, const Error &why = {});

private:
    [[nodiscard]] QString fileOf(const OutboxItem &item) const;
    [[nodiscard]] QString undeliveredPath() const;
    [[nodiscard]] Result<> writeUndelivered(const QList<Undelivered> &list) const;

    QString m_folder;
};

} // namespace Reprise
