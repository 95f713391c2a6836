// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/desktopsender.h"

#include "cancellation.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QUuid>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int answerMs = 5000;
constexpr int lookEveryMs = 20;
constexpr uchar normalUrgency = 1;
/// Stays until it is closed by hand.
constexpr uchar criticalUrgency = 2;

/// Asked for at each message: libdbus itself remembers the first answer for ever, and an agent is
/// there before the session is.
QString busAddress()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    const QString socket = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    return QFileInfo::exists(socket) ? u"unix:path="_s + socket : QString();
}

/// A connection of its own, which ends with it.
class SessionBus
{
public:
    SessionBus()
        : m_name(u"reprise-"_s + QUuid::createUuid().toString(QUuid::Id128))
        , m_bus(QDBusConnection::connectToBus(busAddress(), m_name))
    {
    }
    ~SessionBus() { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] bool isThere() const { return m_bus.isConnected(); }
    [[nodiscard]] Result<QDBusMessage> call(const QString &method, const QVariantList &arguments,
                                            Cancellation &cancellation) const;

private:
    const QString m_name;
    QDBusConnection m_bus;
};

Result<QDBusMessage> SessionBus::call(const QString &method, const QVariantList &arguments,
                                      Cancellation &cancellation) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
        u"org.freedesktop.Notifications"_s, method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = m_bus.asyncCall(message, answerMs);
    const QDeadlineTimer deadline(2 * answerMs);
    while (!pending.isFinished() && !deadline.hasExpired()) {
        if (!cancellation.sleep(lookEveryMs))
            return cancelled();
    }
    if (!pending.isFinished() || pending.error().type() == QDBusError::NoReply)
        return failure(ErrorCode::Timeout, u"notify-desktop-silent"_s);
    if (pending.isError())
        return failure(ErrorCode::Unreachable, u"notify-no-desktop"_s, {},
                       pending.error().message());
    return pending.reply();
}

} // namespace

Result<> DesktopSender::send(const Notification &notification, const NotificationText &text,
                             Cancellation &cancellation)
{
    if (busAddress().isEmpty())
        return failure(ErrorCode::Unreachable, u"notify-no-session-bus"_s);
    const SessionBus bus;
    if (!bus.isThere())
        return failure(ErrorCode::Unreachable, u"notify-no-session-bus"_s);
    const auto abilities = bus.call(u"GetCapabilities"_s, {}, cancellation);
    if (!abilities)
        return std::unexpected(abilities.error());
    const QStringList able = abilities->arguments().value(0).toStringList();
    // Where text may hold markup, what is not ours must not be taken for it.
    const QString body = able.contains(u"body-markup"_s) ? text.body.toHtmlEscaped() : text.body;
    const bool isBad = notification.event == NotificationEvent::Failed ||
                       notification.event == NotificationEvent::Late;
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(isBad ? criticalUrgency : normalUrgency)},
        {u"desktop-entry"_s, u"org.reprise.Reprise"_s}};
    const auto shown = bus.call(
        u"Notify"_s,
        {u"Reprise"_s, uint(0), u"reprise"_s, text.subject, body, QStringList(), hints, -1},
        cancellation);
    return shown ? Result<>() : Result<>(std::unexpected(shown.error()));
}

} // namespace Reprise
