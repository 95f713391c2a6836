// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notification.h"

#include "format.h"
#include "sentences.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::Notifications)
public:
    [[nodiscard]] static QString subject(const Notification &notification);
    [[nodiscard]] static QString opening(const Notification &notification);
    [[nodiscard]] static QString closing(const Notification &notification);
    [[nodiscard]] static QString channel(NotificationChannel channel);
    [[nodiscard]] static QString event(NotificationEvent event);
};

QString Words::subject(const Notification &notification)
{
    const QString name = notification.serviceName;
    switch (notification.event) {
    case NotificationEvent::Failed:
        if (notification.status == "unknown"_L1)
            return tr("The backups of “%1” cannot be reached").arg(name);
        return tr("The scheduled backup of “%1” failed").arg(name);
    case NotificationEvent::Late:
        if (notification.status == "atRisk"_L1)
            return tr("“%1” is at risk").arg(name);
        if (notification.status == "unprotected"_L1)
            return tr("“%1” is not protected").arg(name);
        return tr("The backup of “%1” is late").arg(name);
    case NotificationEvent::Anomaly:
        return tr("The newest backup of “%1” is unlike the ones before").arg(name);
    case NotificationEvent::Recovered:
        return tr("“%1” is protected again").arg(name);
    case NotificationEvent::Test:
        break;
    }
    return tr("A test of Reprise's notifications");
}

QString Words::opening(const Notification &notification)
{
    const QString name = notification.serviceName;
    switch (notification.event) {
    case NotificationEvent::Failed:
        if (notification.status == "unknown"_L1) {
            return tr("The repository of “%1” cannot be used: no backup can be made, and nobody "
                      "can tell what could be restored.")
                .arg(name);
        }
        return tr("The scheduled backup of “%1” failed, and trying again did not help.").arg(name);
    case NotificationEvent::Late:
        if (notification.status == "atRisk"_L1)
            return tr("Something puts the backups of “%1” at risk.").arg(name);
        return tr("“%1” could not be restored to a recent moment now.").arg(name);
    case NotificationEvent::Anomaly:
        return tr("The newest backup of “%1” is unlike the ones before. It does not count as good "
                  "until you have looked at it and accepted it.")
            .arg(name);
    case NotificationEvent::Recovered:
        return tr("“%1” has a recent good backup again. There is nothing to do.").arg(name);
    case NotificationEvent::Test:
        break;
    }
    return tr("This is a test. Messages about your backups will arrive like this one.");
}

QString Words::closing(const Notification &notification)
{
    QStringList lines;
    if (notification.lastGood.isValid())
        lines.append(tr("Last good backup: %1").arg(Format::exact(notification.lastGood)));
    else if (!notification.serviceId.isEmpty())
        lines.append(tr("There is no good backup."));
    lines.append(tr("Noticed: %1").arg(Format::exact(notification.time)));
    //: Foot of a message; %1 is the name of the computer.
    lines.append(tr("Reprise on %1").arg(notification.host));
    return lines.join(u'\n');
}

QString Words::channel(NotificationChannel channel)
{
    switch (channel) {
    case NotificationChannel::Desktop:
        return tr("Desktop");
    case NotificationChannel::Email:
        return tr("E-mail");
    case NotificationChannel::Webhook:
        break;
    }
    return tr("Webhook");
}

QString Words::event(NotificationEvent event)
{
    switch (event) {
    case NotificationEvent::Failed:
        return tr("A scheduled backup failed");
    case NotificationEvent::Late:
        return tr("A service is late or at risk");
    case NotificationEvent::Anomaly:
        return tr("A backup is unlike the ones before");
    case NotificationEvent::Recovered:
        return tr("A service is protected again");
    case NotificationEvent::Test:
        break;
    }
    return tr("A test");
}

/// A name that a repository brought may hold anything; a message's first line is one line.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = u' ';
    }
    return text.simplified();
}

QString paragraph(const Sentence &sentence)
{
    return sentence.remedy.isEmpty() ? sentence.text : sentence.text + u' ' + sentence.remedy;
}

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

} // namespace

QJsonObject toJson(const Notification &notification)
{
    QJsonArray notes;
    for (const Note &note : notification.notes)
        notes.append(QJsonObject{{u"code"_s, note.code},
                                 {u"args"_s, QJsonObject::fromVariantMap(note.args)}});
    QJsonObject json{{u"id"_s, notification.id},
                     {u"event"_s, eventName(notification.event)},
                     {u"serviceId"_s, notification.serviceId},
                     {u"serviceName"_s, notification.serviceName},
                     {u"engine"_s, notification.engine},
                     {u"status"_s, notification.status},
                     {u"notes"_s, notes},
                     {u"time"_s, timeJson(notification.time)},
                     {u"lastGood"_s, timeJson(notification.lastGood)},
                     {u"host"_s, notification.host}};
    if (notification.error)
        json.insert(u"error"_s, toJson(*notification.error));
    return json;
}

Notification notificationFromJson(const QJsonObject &json)
{
    Notification notification{.id = json.value(u"id"_s).toString(),
                              .event = eventFromName(json.value(u"event"_s).toString()),
                              .serviceId = json.value(u"serviceId"_s).toString(),
                              .serviceName = json.value(u"serviceName"_s).toString(),
                              .engine = json.value(u"engine"_s).toString(),
                              .status = json.value(u"status"_s).toString(),
                              .error = {},
                              .notes = {},
                              .time = timeFrom(json.value(u"time"_s)),
                              .lastGood = timeFrom(json.value(u"lastGood"_s)),
                              .host = json.value(u"host"_s).toString()};
    if (json.contains(u"error"_s))
        notification.error = errorFromJson(json.value(u"error"_s).toObject());
    const QJsonArray notes = json.value(u"notes"_s).toArray();
    for (const QJsonValue &note : notes)
        notification.notes.append({.code = note["code"_L1].toString(),
                                   .args = note["args"_L1].toObject().toVariantMap()});
    return notification;
}

QString newNotificationId()
{
    return u"ntf-"_s + randomName(16);
}

NotificationText wordsOf(const Notification &notification, const EngineRegistry &engines)
{
    const Sentences sentences(engines);
    QStringList paragraphs{Words::opening(notification)};
    if (notification.error)
        paragraphs.append(
            paragraph(sentences.explain(*notification.error, notification.serviceName)));
    for (const Note &note : notification.notes) {
        const QString words = paragraph(sentences.explain(note));
        if (!paragraphs.contains(words))
            paragraphs.append(words);
    }
    paragraphs.append(Words::closing(notification));
    return {.subject = oneLine(Words::subject(notification)), .body = paragraphs.join(u"\n\n"_s)};
}

QString channelLabel(NotificationChannel channel)
{
    return Words::channel(channel);
}

QString eventLabel(NotificationEvent event)
{
    return Words::event(event);
}

} // namespace Reprise
