// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notify/notificationsender.h"

namespace Reprise {

/// Sends to every address by SMTP (RFC 5321): with TLS, or in the clear to this computer only.
class EmailSender : public NotificationSender
{
public:
    EmailSender(EmailSettings settings, QString password);

    /// An address that the server refuses does not keep the message from the others; of a test it
    /// is said.
    [[nodiscard]] Result<> send(const Notification &notification, const NotificationText &text,
                                Cancellation &cancellation) override;

private:
    const EmailSettings m_settings;
    const QString m_password;
};

} // namespace Reprise
