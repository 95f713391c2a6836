// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notificationsettings.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Reprise {

/// What is wrong with a service at one moment, by the event that tells of it, and how bad it is
/// (higher is worse; at least 1).
using Conditions = QMap<NotificationEvent, int>;

/// What was told of one service through one channel.
struct Told
{
    /// What people believe to be wrong.
    Conditions conditions;
    /// When each event was told last.
    QMap<NotificationEvent, QDateTime> times;

    bool operator==(const Told &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Told &told);
[[nodiscard]] Told toldFromJson(const QJsonObject &json);

/// Decides what is to be told now, and notes it in `told`: what became wrong, or worse, and once
/// nothing is wrong any more, that it is over. An event that was told less than ten minutes ago is
/// put off: it comes later, if it still holds. `isGood` is false where nobody can tell whether it
/// is over.
[[nodiscard]] QList<NotificationEvent> newsFor(Told &told, const Conditions &now, bool isGood,
                                               const ChannelSettings &settings,
                                               const QDateTime &time);

} // namespace Reprise
