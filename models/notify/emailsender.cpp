// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/emailsender.h"

#include "notify/curltransfer.h"
#include "notify/mailtext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QByteArray urlOf(const EmailSettings &settings)
{
    const bool isAddress = settings.server.contains(u':');
    const QByteArray host =
        isAddress ? '[' + settings.server.toLatin1() + ']' : QUrl::toAce(settings.server);
    const QByteArray scheme =
        settings.security == EmailSettings::Security::Tls ? "smtps://" : "smtp://";
    return scheme + host + ':' + QByteArray::number(settings.usedPort());
}

/// As it is, and as AUTH writes it down.
QByteArrayList secretsOf(const QString &user, const QString &password)
{
    const QByteArray bytes = password.toUtf8();
    if (bytes.isEmpty())
        return {};
    QByteArray plain = user.toUtf8();
    plain.prepend('\0').append('\0').append(bytes);
    return {plain.toBase64(), bytes.toBase64(), bytes};
}

} // namespace

EmailSender::EmailSender(EmailSettings settings, QString password)
    : m_settings(std::move(settings))
    , m_password(std::move(password))
{
}

Result<> EmailSender::send(const Notification &notification, const NotificationText &text,
                           Cancellation &cancellation)
{
    CurlTransfer transfer(urlOf(m_settings), "smtp,smtps", {});
    const bool startTls = m_settings.security == EmailSettings::Security::StartTls;
    transfer.set(CURLOPT_USE_SSL, startTls ? CURLUSESSL_ALL : CURLUSESSL_NONE);
    transfer.setCaFile(m_settings.caFile);
    if (!m_settings.user.isEmpty()) {
        transfer.set(CURLOPT_USERNAME, m_settings.user.toUtf8());
        transfer.set(CURLOPT_PASSWORD, m_password.toUtf8());
    }
    transfer.set(CURLOPT_MAIL_FROM, '<' + plainAddress(m_settings.from) + '>');
    QByteArrayList to;
    for (const QString &address : m_settings.to)
        to.append('<' + plainAddress(address) + '>');
    transfer.setList(CURLOPT_MAIL_RCPT, to);
    // A test says which address is wrong; a real message reaches those who can be reached.
    const bool isTest = notification.event == NotificationEvent::Test;
    transfer.set(CURLOPT_MAIL_RCPT_ALLOWFAILS, isTest ? 0 : 1);
    transfer.setUpload(mailText({.id = notification.id,
                                 .from = m_settings.from,
                                 .to = m_settings.to,
                                 .subject = text.subject,
                                 .body = text.body,
                                 .time = notification.time}));
    const auto end = transfer.perform(cancellation);
    if (!end)
        return std::unexpected(end.error());
    return outcomeOf(*end, m_settings.server, secretsOf(m_settings.user, m_password));
}

} // namespace Reprise
