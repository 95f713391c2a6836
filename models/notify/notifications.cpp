// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifications.h"

#include "clock.h"
#include "notify/notificationsender.h"
#include "storage/filelock.h"
#include "storage/files.h"
#include "threadlanguage.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Beside the services' ids, none of which it can be.
constexpr auto secretsId = "notifications"_L1;

} // namespace

Notifications::Notifications(const Home &home, const EngineRegistry &engines, const Clock &clock)
    : m_path(home.configFolder() + u"/notifications.json"_s)
    , m_told(home.dataFolder() + u"/told.json"_s)
    , m_secrets(home)
    , m_outbox(home)
    , m_engines(engines)
    , m_clock(clock)
{
}

Result<NotificationSettings> Notifications::settings() const
{
    const Result<QJsonObject> json = readJson(m_path);
    if (!json && json.error().code != ErrorCode::NotFound)
        return std::unexpected(json.error());
    return NotificationSettings::fromJson(json.value_or(QJsonObject()));
}

Result<NotificationSecrets> Notifications::secrets() const
{
    return m_secrets.load(secretsId, SecretStore::Place::File);
}

Result<Notifications::State> Notifications::changed(const Change &change) const
{
    const Result<NotificationSettings> before = settings();
    if (!before)
        return std::unexpected(before.error());
    const Result<NotificationSettings> next = before->changed(change.settings);
    if (!next)
        return std::unexpected(next.error());
    Result<NotificationSecrets> kept = secrets();
    if (!kept)
        return std::unexpected(kept.error());
    for (auto it = change.secrets.cbegin(); it != change.secrets.cend(); ++it) {
        if (!notificationSecretKeys().contains(it.key()))
            return failure(
                ErrorCode::Usage, u"notify-no-such-secret"_s,
                {{u"key"_s, it.key()}, {u"allowed"_s, notificationSecretKeys().join(u", "_s)}});
        if (it.value().isEmpty())
            kept->remove(it.key());
        else
            kept->insert(it.key(), it.value());
    }
    return State{*next, *kept};
}

Result<NotificationSettings> Notifications::change(const Change &change) const
{
    const Result<FileLock> lock =
        FileLock::waitBriefly(m_path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    const Result<State> next = changed(change);
    if (!next)
        return std::unexpected(next.error());
    for (const NotificationChannel channel : allChannels) {
        if (!next->settings.of(channel).on)
            continue;
        if (const auto checked = checkChannel(channel, next->settings, next->secrets); !checked)
            return std::unexpected(checked.error());
    }
    if (!change.secrets.isEmpty()) {
        if (const auto saved = m_secrets.save(secretsId, next->secrets, SecretStore::Place::File);
            !saved)
            return std::unexpected(saved.error());
    }
    if (const auto written = writeJson(m_path, next->settings.toJson()); !written)
        return std::unexpected(written.error());
    return next->settings;
}

Result<> Notifications::test(NotificationChannel channel, const Change &change,
                             Cancellation &cancellation) const
{
    const Result<State> state = changed(change);
    if (!state)
        return std::unexpected(state.error());
    if (const auto checked = checkChannel(channel, state->settings, state->secrets); !checked)
        return checked;
    Notification test;
    test.id = newNotificationId();
    test.time = m_clock.now();
    test.host = QSysInfo::machineHostName();
    const ThreadLanguage language(state->settings.language);
    const Result<> sent = makeSender(channel, state->settings, state->secrets, m_clock)
                              ->send(test, wordsOf(test, m_engines), cancellation);
    // What did not arrive before is no news any more.
    return sent ? m_outbox.forgetUndelivered(channel) : sent;
}

std::optional<Note> Notifications::problem() const
{
    // What was told already. Before the first message there is none, and one that is torn is put
    // aside.
    const auto toldIsReadable = [this]() -> Result<> {
        const auto told = readJson(m_told);
        const bool isTorn = !told && told.error().reason() == "file-not-json"_L1;
        return told || isTorn || told.error().code == ErrorCode::NotFound
                   ? Result<>()
                   : std::unexpected(told.error());
    };
    const auto read = settings()
                          .and_then([this](const NotificationSettings &) { return secrets(); })
                          .and_then([&](const NotificationSecrets &) { return toldIsReadable(); });
    if (read)
        return {};
    return Note{.code = u"check-notifications-unreadable"_s,
                .args = {{u"error"_s, toJson(read.error()).toVariantMap()}}};
}

QList<Undelivered> Notifications::undelivered() const
{
    return m_outbox.undelivered();
}

} // namespace Reprise
