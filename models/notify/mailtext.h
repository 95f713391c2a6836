// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Reprise {

/// An e-mail before it is written down.
struct Mail
{
    /// Without the brackets and the host, which is that of `from`.
    QString id;
    QString from;
    QStringList to;
    QString subject;
    QString body;
    QDateTime time;
};

/// RFC 5322 with MIME (RFC 2045, 2047): lines end with CRLF, and all of it is ASCII. No value can
/// become a header of its own: line breaks and other control characters are taken out.
[[nodiscard]] QByteArray mailText(const Mail &mail);

/// "name@xn--kln-sna.example": the host in letters that every server takes.
[[nodiscard]] QByteArray plainAddress(const QString &address);

} // namespace Reprise
