// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loopbackserver.h"

#include <QByteArrayList>
#include <functional>

namespace Reprise {

/// A server that says what a test wants it to, in whatever protocol.
class ScriptedServer : public LoopbackServer
{
public:
    /// Its whole conversation with one who connects. `read` gives the next line, null where nobody
    /// talks any more; what `say` sends is not waited for to be read.
    struct Talk
    {
        std::function<QByteArray()> read;
        /// Takes so many bytes. What is left unread when it goes away would take the answer with
        /// it.
        std::function<void(qsizetype)> skip;
        /// False once nobody listens.
        std::function<bool(const QByteArray &)> say;
        /// Until the other one goes.
        std::function<void()> hang;
        std::function<bool()> encrypt;
    };
    explicit ScriptedServer(std::function<void(const Talk &)> script)
        : m_script(std::move(script))
    {
    }
    ~ScriptedServer() override { stop(); }

    /// All that was said to it.
    [[nodiscard]] QByteArrayList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }

protected:
    void serve(QSslSocket &socket) override
    {
        m_script({.read = [&] { return hear(socket); },
                  .skip = [&](qsizetype bytes) { skip(socket, bytes); },
                  .say =
                      [&](const QByteArray &bytes) {
                          write(socket, bytes);
                          return !stops() && socket.state() == QAbstractSocket::ConnectedState;
                      },
                  .hang = [&] { hang(socket); },
                  .encrypt = [&] { return encrypt(socket); }});
    }

private:
    QByteArray hear(QSslSocket &socket)
    {
        QByteArray line = readLine(socket);
        if (!line.isNull()) {
            const std::lock_guard lock(m_mutex);
            m_lines.append(line);
        }
        return line;
    }

    static void skip(QSslSocket &socket, qsizetype bytes)
    {
        while (bytes > 0 && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(patienceMs)))
            bytes -= socket.read(bytes).size();
    }

    const std::function<void(const Talk &)> m_script;
    QByteArrayList m_lines;
};

} // namespace Reprise
