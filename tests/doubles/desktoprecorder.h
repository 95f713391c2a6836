// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

namespace Reprise {

/// A session bus of its own, by dbus-daemon, and on it what a desktop has to show notifications
/// with. It answers on the thread that made it, whose events must be handled meanwhile.
class DesktopRecorder : public QDBusVirtualObject
{
public:
    /// As they arrived: application, replaced one, icon, summary, body, actions, hints, time.
    QList<QVariantList> shown;
    QStringList abilities{QStringLiteral("body"), QStringLiteral("body-markup")};

    ~DesktopRecorder() override
    {
        QDBusConnection::disconnectFromBus(m_name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] static bool isPossible() { return !program().isEmpty(); }
    /// The bus alone: nobody shows anything yet.
    [[nodiscard]] bool startBus()
    {
        m_daemon.start(program(), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                   QStringLiteral("--print-address"),
                                   QStringLiteral("--address=unix:dir=") + m_folder.path()});
        if (!m_daemon.waitForStarted() ||
            !QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 30'000))
            return false;
        m_address = m_daemon.readLine().trimmed();
        return true;
    }
    [[nodiscard]] bool show()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(m_address), m_name);
        return bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"), this) &&
               bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }
    /// For DBUS_SESSION_BUS_ADDRESS.
    [[nodiscard]] QByteArray address() const { return m_address; }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.interface() != QStringLiteral("org.freedesktop.Notifications"))
            return false;
        if (message.member() == QStringLiteral("GetCapabilities"))
            return connection.send(message.createReply(abilities));
        if (message.member() != QStringLiteral("Notify") ||
            message.signature() != QStringLiteral("susssasa{sv}i"))
            return false;
        QVariantList arguments = message.arguments();
        arguments[6] = qdbus_cast<QVariantMap>(arguments.at(6));
        shown.append(arguments);
        return connection.send(message.createReply(uint(shown.size())));
    }

private:
    [[nodiscard]] static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    }

    const QString m_name = QStringLiteral("desktop-recorder");
    const QTemporaryDir m_folder;
    QByteArray m_address;
    QProcess m_daemon;
};

} // namespace Reprise
