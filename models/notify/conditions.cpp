// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/conditions.h"

#include "services/service.h"

#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// How bad "late" is: who was told that a service is late is told again when it is at risk. One
/// that never had a backup waits for its first; one that has none any more lost them.
int levelOf(Protection protection, bool hadBackups)
{
    switch (protection) {
    case Protection::Late:
        return 1;
    case Protection::AtRisk:
        return 2;
    case Protection::Unprotected:
        return hadBackups ? 3 : 0;
    case Protection::Protected:
    case Protection::Unknown:
        break;
    }
    return 0;
}

/// Of runs that failed so often, or so, that a person should look.
std::optional<Error> failureOf(const Service &service)
{
    const auto note = std::ranges::find(service.status.reasons, u"status-failures"_s, &Note::code);
    if (note == service.status.reasons.cend())
        return {};
    const qint64 count = note->args.value(u"count"_s).toLongLong();
    if (count < StatusLimits::failures && !service.scheduleNeedsAttention)
        return {};
    return errorFromJson(QJsonObject::fromVariantMap(note->args.value(u"error"_s).toMap()));
}

/// A tool's own words stay in the log.
QList<Note> withoutDetails(QList<Note> notes)
{
    for (Note &note : notes) {
        QVariantMap error = note.args.value(u"error"_s).toMap();
        if (error.remove(u"detail"_s) > 0)
            note.args.insert(u"error"_s, error);
    }
    return notes;
}

} // namespace

Conditions conditionsOf(const Service &service, const Past &past)
{
    const ServiceStatus &status = service.status;
    Conditions conditions;
    const bool hasFailed = failureOf(service).has_value();
    if (hasFailed || past.isMissed)
        conditions.insert(NotificationEvent::Failed, 1);
    const bool isUnusual = std::ranges::contains(status.reasons, u"status-anomaly"_s, &Note::code);
    if (isUnusual)
        conditions.insert(NotificationEvent::Anomaly, 1);
    // The most important reason comes first: what is told by an event of its own is told once.
    const QString first = status.reasons.value(0).code;
    const bool isTold =
        (isUnusual && first == "status-anomaly"_L1) || (hasFailed && first == "status-failures"_L1);
    const int level = levelOf(status.protection, past.hadBackups);
    if (level > 0 && !isTold)
        conditions.insert(NotificationEvent::Late, level);
    return conditions;
}

Notification notificationOf(const Service &service, NotificationEvent event, const QDateTime &now)
{
    Notification notification{.id = newNotificationId(),
                              .event = event,
                              .serviceId = service.id,
                              .serviceName = service.name,
                              .engine = service.engine,
                              .status = protectionName(service.status.protection),
                              .error = {},
                              .notes = event == NotificationEvent::Late ||
                                               event == NotificationEvent::Anomaly
                                           ? withoutDetails(service.status.reasons)
                                           : QList<Note>(),
                              .time = now,
                              .lastGood = {},
                              .host = QSysInfo::machineHostName()};
    if (event == NotificationEvent::Failed) {
        notification.error =
            failureOf(service).value_or(service.repositoryProblem.value_or(Error()));
        notification.error->detail.clear();
    }
    if (const Backup *good = service.lastGood())
        notification.lastGood = good->finished;
    return notification;
}

} // namespace Reprise
