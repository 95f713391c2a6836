// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"
#include "notify/notificationsettings.h"
#include "notify/outbox.h"
#include "services/home.h"
#include "services/secretstore.h"

#include <optional>

namespace Reprise {

class Cancellation;
class Clock;
class EngineRegistry;

/// The settings of a home's notifications: `<home config>/notifications.json`, and their passwords
/// in the secret store. Blocking, for worker threads and the command line. Thread-safe, also
/// against other processes. Engines and clock outlive it.
class Notifications
{
public:
    Notifications(const Home &home, const EngineRegistry &engines, const Clock &clock);

    [[nodiscard]] Result<NotificationSettings> settings() const;
    [[nodiscard]] Result<NotificationSecrets> secrets() const;

    struct Change
    {
        /// An empty value returns to the default.
        QMap<QString, QString> settings;
        /// An empty value forgets the secret.
        NotificationSecrets secrets;
    };
    /// All or nothing. Refuses a channel that is on and lacks what it needs.
    [[nodiscard]] Result<NotificationSettings> change(const Change &change) const;

    /// Sends a test at once, as if the change were made and the channel on. Fails with what exactly
    /// went wrong.
    [[nodiscard]] Result<> test(NotificationChannel channel, const Change &change,
                                Cancellation &cancellation) const;
    /// Why nobody can be told anything: settings or secrets that cannot be read.
    [[nodiscard]] std::optional<Note> problem() const;
    /// What never arrived, until the channel works again.
    [[nodiscard]] QList<Undelivered> undelivered() const;

private:
    struct State
    {
        NotificationSettings settings;
        NotificationSecrets secrets;
    };
    [[nodiscard]] Result<State> changed(const Change &change) const;

    const QString m_path;
    /// The Notifier's.
    const QString m_told;
    const SecretStore m_secrets;
    const Outbox m_outbox;
    const EngineRegistry &m_engines;
    const Clock &m_clock;
};

} // namespace Reprise
