// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/webhooksender.h"

#include "clock.h"
#include "notify/curltransfer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

/// What a tool said stays at home: it is long, and names what is nobody else's business.
QJsonValue errorJson(const std::optional<Error> &error)
{
    if (!error)
        return {};
    return QJsonObject{{u"code"_s, errorCodeName(error->code)}, {u"reason"_s, error->reason()}};
}

} // namespace

WebhookSender::WebhookSender(WebhookSettings settings, QString secret, const Clock &clock)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
    , m_clock(clock)
{
}

QByteArray WebhookSender::bodyOf(const Notification &notification, const NotificationText &text)
{
    QJsonArray notes;
    for (const Note &note : notification.notes)
        notes.append(QJsonObject{{u"code"_s, note.code},
                                 {u"args"_s, QJsonObject::fromVariantMap(note.args)}});
    const QJsonObject service{{u"id"_s, notification.serviceId},
                              {u"name"_s, notification.serviceName},
                              {u"engine"_s, notification.engine}};
    const bool isTest = notification.serviceId.isEmpty();
    const QJsonObject json{
        {u"id"_s, notification.id},
        {u"event"_s, eventName(notification.event)},
        {u"service"_s, isTest ? QJsonValue() : QJsonValue(service)},
        {u"status"_s, isTest ? QJsonValue() : QJsonValue(notification.status)},
        {u"error"_s, errorJson(notification.error)},
        {u"notes"_s, notes},
        {u"time"_s, timeJson(notification.time)},
        {u"lastBackup"_s, timeJson(notification.lastGood)},
        {u"host"_s, notification.host},
        {u"subject"_s, text.subject},
        {u"message"_s, text.body},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<> WebhookSender::send(const Notification &notification, const NotificationText &text,
                             Cancellation &cancellation)
{
    const QUrl url(m_settings.url);
    const QByteArray body = bodyOf(notification, text);
    const QByteArray stamp = QByteArray::number(m_clock.now().toSecsSinceEpoch());
    const QByteArray key = m_secret.toUtf8();
    const QByteArray toSign = stamp + '.' + body;
    const QByteArray signature =
        QMessageAuthenticationCode::hash(toSign, key, QCryptographicHash::Sha256).toHex();
    CurlTransfer transfer(url.toEncoded(), "http,https", {});
    transfer.setCaFile(m_settings.caFile);
    // Without it, libcurl asks first whether a longer body is welcome, and waits.
    transfer.setList(CURLOPT_HTTPHEADER,
                     {"Content-Type: application/json",
                      "Expect:", "User-Agent: Reprise/" REPRISE_VERSION,
                      "X-Reprise-Delivery: " + notification.id.toLatin1(),
                      "X-Reprise-Timestamp: " + stamp, "X-Reprise-Signature: sha256=" + signature});
    transfer.set(CURLOPT_POSTFIELDSIZE, body.size());
    transfer.set(CURLOPT_COPYPOSTFIELDS, body);
    // One of this computer needs no proxy.
    if (url.scheme() == "http"_L1)
        transfer.set(CURLOPT_NOPROXY, QByteArray("*"));
    const auto end = transfer.perform(cancellation);
    if (!end)
        return std::unexpected(end.error());
    return outcomeOf(*end, url.host(), {key});
}

} // namespace Reprise
