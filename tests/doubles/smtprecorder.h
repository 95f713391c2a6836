// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopbackserver.h"

#include <QByteArrayList>
#include <QList>

namespace Reprise {

/// A mail server (RFC 5321) that keeps what it is given, with all that was said to it.
class SmtpRecorder : public LoopbackServer
{
public:
    struct Received
    {
        QByteArray from;
        QByteArrayList to;
        /// Without the dots that SMTP adds.
        QByteArray data;
        bool encrypted = false;
        bool loggedIn = false;
    };
    /// Set before listen().
    struct Ways
    {
        /// Asked for where it is not empty; AUTH PLAIN.
        QByteArray user = {};
        QByteArray password = {};
        bool offersStartTls = true;
        /// Never answers.
        bool hangs = false;
        /// Instead of its greeting, "421 4.3.2 …".
        QByteArray greeting = "220 recorder ESMTP";
        /// To MAIL FROM.
        QByteArray answerToMail = "250 2.1.0 ok";
        /// Refuses this one with 550.
        QByteArray unknownRecipient = {};
    };

    SmtpRecorder() = default;
    explicit SmtpRecorder(const Ways &ways)
        : m_ways(ways)
    {
    }
    ~SmtpRecorder() override { stop(); }

    [[nodiscard]] QList<Received> received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_received;
    }
    /// Everything that was said to it but the messages.
    [[nodiscard]] QByteArrayList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }

protected:
    void serve(QSslSocket &socket) override
    {
        if (m_ways.hangs)
            return hang(socket);
        write(socket, m_ways.greeting + "\r\n");
        Received mail;
        while (!stops()) {
            const QByteArray line = readLine(socket);
            if (line.isNull())
                return;
            note(line);
            if (line == "AUTH PLAIN") {
                write(socket, "334 \r\n");
                write(socket, logIn(readLine(socket), mail));
                continue;
            }
            if (line.startsWith("QUIT"))
                return write(socket, "221 2.0.0 bye\r\n");
            if (line == "DATA")
                takeData(socket, mail);
            else
                write(socket, answer(socket, line, mail));
            if (line == "STARTTLS" && !encrypt(socket))
                return;
        }
    }

private:
    [[nodiscard]] QByteArray answer(const QSslSocket &socket, const QByteArray &line,
                                    Received &mail) const
    {
        if (line.startsWith("EHLO"))
            return hello(socket);
        if (line == "STARTTLS")
            return "220 2.0.0 go ahead\r\n";
        if (line.startsWith("MAIL FROM:")) {
            if (!m_ways.user.isEmpty() && !mail.loggedIn)
                return "530 5.7.0 Authentication required\r\n";
            mail = {.from = line.sliced(10), .to = {}, .data = {}, .loggedIn = mail.loggedIn};
            return m_ways.answerToMail + "\r\n";
        }
        if (line.startsWith("RCPT TO:"))
            return recipient(line.sliced(8), mail);
        return "500 5.5.2 what?\r\n";
    }
    [[nodiscard]] QByteArray hello(const QSslSocket &socket) const
    {
        QByteArray text = "250-recorder\r\n250-8BITMIME\r\n";
        if (tls() == Tls::OnDemand && m_ways.offersStartTls && !socket.isEncrypted())
            text += "250-STARTTLS\r\n";
        if (!m_ways.user.isEmpty())
            text += "250-AUTH PLAIN\r\n";
        return text + "250 ENHANCEDSTATUSCODES\r\n";
    }
    [[nodiscard]] QByteArray logIn(const QByteArray &encoded, Received &mail) const
    {
        QByteArray expected = m_ways.user;
        expected.prepend('\0').append('\0').append(m_ways.password);
        mail.loggedIn = QByteArray::fromBase64(encoded) == expected;
        // Some servers repeat what they were given.
        return mail.loggedIn ? QByteArray("235 2.7.0 welcome\r\n")
                             : "535 5.7.8 no such login: " + encoded + "\r\n";
    }
    [[nodiscard]] QByteArray recipient(const QByteArray &address, Received &mail) const
    {
        if (!m_ways.unknownRecipient.isEmpty() && address.contains(m_ways.unknownRecipient))
            return "550 5.1.1 No such user here\r\n";
        mail.to.append(address);
        return "250 2.1.5 ok\r\n";
    }
    void takeData(QSslSocket &socket, Received &mail)
    {
        write(socket, "354 go on\r\n");
        while (true) {
            QByteArray line = readLine(socket);
            if (line.isNull())
                return;
            if (line == ".")
                break;
            if (line.startsWith('.'))
                line.remove(0, 1);
            mail.data += line + "\r\n";
        }
        mail.encrypted = socket.isEncrypted();
        {
            const std::lock_guard lock(m_mutex);
            m_received.append(mail);
        }
        write(socket, "250 2.0.0 taken\r\n");
    }
    void note(const QByteArray &line)
    {
        const std::lock_guard lock(m_mutex);
        m_lines.append(line);
    }

    const Ways m_ways;
    QList<Received> m_received;
    QByteArrayList m_lines;
};

} // namespace Reprise
