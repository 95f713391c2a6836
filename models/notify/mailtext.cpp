// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/mailtext.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// RFC 2047: an encoded word has at most 75 characters; base64 of 42 bytes has 56, and
/// "=?UTF-8?B?" with "?=" 12 more.
constexpr qsizetype encodedWordBytes = 42;
/// RFC 2045.
constexpr qsizetype base64Line = 76;
/// RFC 5322 asks for lines of no more than 78; the name of the header stands before the value.
constexpr qsizetype longestPlain = 60;

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

bool isPlain(const QString &text)
{
    return text.size() <= longestPlain && !text.contains("=?"_L1) &&
           std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// Cut between characters, never within one.
QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    QByteArray piece;
    const auto finish = [&words, &piece] {
        words.append("=?UTF-8?B?" + piece.toBase64() + "?=");
        piece.clear();
    };
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        const QByteArray bytes =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1).toUtf8();
        if (piece.size() + bytes.size() > encodedWordBytes)
            finish();
        piece += bytes;
    }
    finish();
    return words.join("\r\n ");
}

QByteArray headerText(const QString &value)
{
    const QString text = withoutControls(value);
    return isPlain(text) ? text.toLatin1() : encodedWords(text);
}

/// "Sat, 21 Nov 2026 05:44:12 +0000"; Qt::RFC2822Date leaves out the weekday.
QByteArray dateText(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
           " +0000";
}

QByteArray bodyText(const QString &body)
{
    QString lines = body;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace("\n"_L1, "\r\n"_L1);
    const QByteArray encoded = lines.append("\r\n"_L1).toUtf8().toBase64();
    QByteArray text;
    for (qsizetype at = 0; at < encoded.size(); at += base64Line)
        text += encoded.sliced(at, std::min(base64Line, encoded.size() - at)) + "\r\n";
    return text;
}

} // namespace

QByteArray plainAddress(const QString &address)
{
    const QString clean = withoutControls(address).remove(u' ').remove(u'<').remove(u'>');
    const qsizetype at = clean.lastIndexOf(u'@');
    return clean.first(std::max<qsizetype>(0, at)).toLatin1() + '@' +
           QUrl::toAce(clean.sliced(at + 1));
}

QByteArray mailText(const Mail &mail)
{
    QByteArrayList to;
    for (const QString &address : mail.to)
        to.append('<' + plainAddress(address) + '>');
    const QByteArray from = plainAddress(mail.from);
    const QByteArray host = from.sliced(from.lastIndexOf('@') + 1);
    QByteArray text;
    text += "Date: " + dateText(mail.time) + "\r\n";
    text += "From: Reprise <" + from + ">\r\n";
    text += "To: " + to.join(",\r\n ") + "\r\n";
    text += "Subject: " + headerText(mail.subject) + "\r\n";
    text += "Message-ID: <" + plainAddress(mail.id + u'@' + QString::fromLatin1(host)) + ">\r\n";
    // RFC 3834: no absence notice answers this.
    text += "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=utf-8\r\n"
            "Content-Transfer-Encoding: base64\r\n"
            "\r\n";
    return text + bodyText(mail.body);
}

} // namespace Reprise
