// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

namespace Reprise {

/// A certificate and its key, made by openssl; its own authority.
struct TestCertificate
{
    QString certificate;
    QString key;

    /// For a host's names as subjectAltName has them, "DNS:localhost,IP:127.0.0.1"; valid now,
    /// unless `more` says otherwise in the words of `openssl req`.
    [[nodiscard]] static TestCertificate make(const QString &folder, const QString &name,
                                              const QString &hosts,
                                              const QStringList &more = {QStringLiteral("-days"),
                                                                         QStringLiteral("2")})
    {
        const QString base = folder + u'/' + name;
        const TestCertificate made{base + QStringLiteral(".pem"), base + QStringLiteral(".key")};
        const ProgramResult result = runProgram(
            QStringLiteral("openssl"),
            QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                        QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
                        QStringLiteral("-keyout"), made.key, QStringLiteral("-out"),
                        made.certificate, QStringLiteral("-subj"), QStringLiteral("/CN=test"),
                        QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + hosts} +
                more);
        return result.status == 0 ? made : TestCertificate{};
    }
};

/// One of this computer and one of another.
struct TestCertificates
{
    const QTemporaryDir folder;
    const TestCertificate good = TestCertificate::make(
        folder.path(), QStringLiteral("good"), QStringLiteral("DNS:localhost,IP:127.0.0.1"));
    const TestCertificate other = TestCertificate::make(folder.path(), QStringLiteral("other"),
                                                        QStringLiteral("DNS:example.org"));

    [[nodiscard]] bool areMade() const
    {
        return !good.certificate.isEmpty() && !other.certificate.isEmpty();
    }
};

/// Accepts connections on 127.0.0.1, one after the other, in a thread of its own; what it says is
/// up to serve(), plain blocking code.
class LoopbackServer : public QThread
{
public:
    enum class Tls { None, FromTheStart, OnDemand };

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// Returns once it listens.
    void listen(Tls tls, const TestCertificate &certificate = {})
    {
        m_tls = tls;
        m_certificate = certificate;
        start();
        while (m_port == 0)
            QThread::msleep(1);
    }
    void stop()
    {
        m_stops = true;
        wait();
    }

protected:
    static constexpr int patienceMs = 10'000;

    virtual void serve(QSslSocket &socket) = 0;
    [[nodiscard]] bool stops() const { return m_stops; }
    [[nodiscard]] Tls tls() const { return m_tls; }

    [[nodiscard]] bool encrypt(QSslSocket &socket) const
    {
        socket.setLocalCertificate(QSslCertificate(fileContent(m_certificate.certificate)));
        socket.setPrivateKey(QSslKey(fileContent(m_certificate.key), QSsl::Rsa));
        socket.startServerEncryption();
        return socket.waitForEncrypted(patienceMs);
    }
    /// Until the end of a line, without it; null if the other one went away.
    [[nodiscard]] static QByteArray readLine(QSslSocket &socket)
    {
        while (!socket.canReadLine()) {
            if (!socket.waitForReadyRead(patienceMs))
                return {};
        }
        QByteArray line = socket.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        return line.isNull() ? QByteArray("") : line;
    }
    static void write(QSslSocket &socket, const QByteArray &bytes)
    {
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0) {
            if (!socket.waitForBytesWritten(patienceMs))
                return;
        }
    }
    /// Says nothing until the other one goes or the test ends.
    void hang(QSslSocket &socket) const
    {
        while (!m_stops && socket.state() == QAbstractSocket::ConnectedState)
            socket.waitForReadyRead(20);
    }

    mutable std::mutex m_mutex;

private:
    class Listener : public QTcpServer
    {
    public:
        /// Two may come at once.
        std::deque<std::unique_ptr<QSslSocket>> sockets;

    protected:
        void incomingConnection(qintptr descriptor) override
        {
            sockets.push_back(std::make_unique<QSslSocket>());
            sockets.back()->setSocketDescriptor(descriptor);
        }
    };

    void run() override
    {
        Listener listener;
        if (!listener.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        m_port = listener.serverPort();
        while (!m_stops) {
            if (listener.sockets.empty())
                listener.waitForNewConnection(20);
            if (listener.sockets.empty())
                continue;
            ++m_connections;
            const std::unique_ptr<QSslSocket> socket = std::move(listener.sockets.front());
            listener.sockets.pop_front();
            if (m_tls != Tls::FromTheStart || encrypt(*socket))
                serve(*socket);
            socket->disconnectFromHost();
            if (socket->state() != QAbstractSocket::UnconnectedState)
                socket->waitForDisconnected(1000);
        }
    }

    Tls m_tls = Tls::None;
    TestCertificate m_certificate;
    std::atomic_int m_port = 0;
    std::atomic_int m_connections = 0;
    std::atomic_bool m_stops = false;
};

} // namespace Reprise
