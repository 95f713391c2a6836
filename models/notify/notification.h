// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "note.h"
#include "notify/notificationsettings.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace Reprise {

class EngineRegistry;

/// One change of a service's state that people are told, as data: its words are made when it is
/// sent.
struct Notification
{
    /// The same for each channel and each attempt, so that who gets it twice can see that.
    QString id;
    NotificationEvent event = NotificationEvent::Test;
    /// Empty for a test.
    QString serviceId;
    QString serviceName;
    QString engine;
    /// Name of the protection, "atRisk".
    QString status;
    /// Why the backup failed.
    std::optional<Error> error;
    QList<Note> notes;
    /// When this home noticed it.
    QDateTime time;
    /// When the newest good backup was finished; invalid if there is none.
    QDateTime lastGood;
    /// The computer.
    QString host;

    bool operator==(const Notification &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Notification &notification);
[[nodiscard]] Notification notificationFromJson(const QJsonObject &json);

/// "ntf-" and random characters.
[[nodiscard]] QString newNotificationId();

/// What a person reads.
struct NotificationText
{
    /// One line.
    QString subject;
    /// Lines.
    QString body;
};

/// In the language of this thread.
[[nodiscard]] NotificationText wordsOf(const Notification &notification,
                                       const EngineRegistry &engines);

/// "Desktop", "Backup failed": as the dialog and the command line name them.
[[nodiscard]] QString channelLabel(NotificationChannel channel);
[[nodiscard]] QString eventLabel(NotificationEvent event);

} // namespace Reprise
