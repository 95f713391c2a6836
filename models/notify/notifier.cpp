// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include "clock.h"
#include "notify/conditions.h"
#include "notify/notificationsender.h"
#include "schedule/schedule.h"
#include "schedule/serviceschedule.h"
#include "storage/filelock.h"
#include "storage/files.h"
#include "threadlanguage.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto hadBackupsKey = "hadBackups"_L1;
constexpr auto awaySinceKey = "awaySince"_L1;

/// For as long a repository may be away before that is told: a server that starts again, a disk
/// that is plugged in elsewhere.
constexpr std::chrono::minutes awayGrace{15};

} // namespace

/// `told.json`.
struct Notifier::Record
{
    /// By service and channel.
    QMap<QString, QMap<QString, Told>> told;
    /// Services that had a good backup once.
    QSet<QString> hadBackups;
    /// Since when the repository of a service cannot be used.
    QMap<QString, QDateTime> awaySince;
    /// Decided and not in the outbox yet: what a crash leaves here goes there before all else.
    QList<OutboxItem> leaving;
    bool operator==(const Record &) const = default;
};

Notifier::Notifier(const Home &home, const EngineRegistry &engines, const Clock &clock)
    : m_path(home.dataFolder() + u"/told.json"_s)
    , m_outbox(home)
    , m_notifications(home, engines, clock)
    , m_schedules(home)
    , m_engines(engines)
    , m_clock(clock)
{
}

Notifier::~Notifier()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_woken.notify_all();
    m_ending.cancel();
}

Result<Notifier::Record> Notifier::read() const
{
    Record record;
    const Result<QJsonObject> json = readJson(m_path);
    if (!json && json.error().code == ErrorCode::NotFound)
        return record;
    if (!json && json.error().reason() == "file-not-json"_L1) {
        // Telling twice is better than never.
        QFile::remove(m_path + u".damaged"_s);
        QFile::rename(m_path, m_path + u".damaged"_s);
        return record;
    }
    if (!json)
        return std::unexpected(json.error());
    const QJsonObject services = json->value(u"services"_s).toObject();
    for (auto service = services.begin(); service != services.end(); ++service) {
        const QJsonObject channels = service.value().toObject();
        if (channels.value(hadBackupsKey).toBool())
            record.hadBackups.insert(service.key());
        const QString since = channels.value(awaySinceKey).toString();
        if (!since.isEmpty())
            record.awaySince.insert(service.key(), QDateTime::fromString(since, Qt::ISODateWithMs));
        for (auto channel = channels.begin(); channel != channels.end(); ++channel) {
            if (channel.value().isObject())
                record.told[service.key()].insert(channel.key(),
                                                  toldFromJson(channel.value().toObject()));
        }
    }
    const QJsonArray leaving = json->value(u"leaving"_s).toArray();
    for (const QJsonValue &item : leaving)
        record.leaving.append(outboxItemFromJson(item.toObject()));
    return record;
}

Result<> Notifier::write(const Record &record) const
{
    QJsonObject services;
    for (auto service = record.told.cbegin(); service != record.told.cend(); ++service) {
        QJsonObject channels;
        for (auto channel = service->cbegin(); channel != service->cend(); ++channel)
            channels.insert(channel.key(), toJson(channel.value()));
        services.insert(service.key(), channels);
    }
    for (const QString &id : record.hadBackups) {
        QJsonObject service = services.value(id).toObject();
        service.insert(hadBackupsKey, true);
        services.insert(id, service);
    }
    for (auto since = record.awaySince.cbegin(); since != record.awaySince.cend(); ++since) {
        QJsonObject service = services.value(since.key()).toObject();
        service.insert(awaySinceKey, since->toUTC().toString(Qt::ISODateWithMs));
        services.insert(since.key(), service);
    }
    QJsonArray leaving;
    for (const OutboxItem &item : record.leaving)
        leaving.append(toJson(item));
    return writeJson(m_path, {{u"services"_s, services}, {u"leaving"_s, leaving}});
}

/// In two steps, told.json having the last word: a crash between them repeats the second one, and
/// nothing is sent before both are done.
Result<> Notifier::letLeave(Record &record) const
{
    if (record.leaving.isEmpty())
        return {};
    for (const OutboxItem &item : std::as_const(record.leaving)) {
        if (const Result<> put = m_outbox.put(item); !put)
            return put;
    }
    record.leaving.clear();
    return write(record);
}

/// Whether its repository has been away for so long that people should know.
bool Notifier::isAway(const Service &service, Record &record) const
{
    if (!service.repositoryProblem) {
        record.awaySince.remove(service.id);
        return false;
    }
    const QDateTime now = m_clock.now();
    QDateTime &since = record.awaySince[service.id];
    // A clock that was set back begins anew.
    if (!since.isValid() || since > now)
        since = now;
    return since.addDuration(awayGrace) <= now;
}

/// What this home cannot reach or does not keep is not its to watch, and a managed one without a
/// schedule is nobody's loss. Whose keeper is cannot be read while its repository is away: then
/// what the schedule remembers tells, or that its runs failed.
bool Notifier::isWatched(const Service &service, const ScheduleStore::States &states)
{
    if (!service.status.counts)
        return false;
    return service.isKept || service.scheduleError || service.keeperProblem ||
           keptPolicy(service, states).has_value();
}

void Notifier::considerOne(const Service &service, const ScheduleStore::States &states,
                           const NotificationSettings &settings, Record &record) const
{
    const std::optional<Policy> policy = keptPolicy(service, states);
    const bool isAwayForLong = isAway(service, record);
    const Conditions conditions =
        conditionsOf(service, {.hadBackups = record.hadBackups.contains(service.id),
                               .isMissed = isAwayForLong && policy && isScheduled(*policy)});
    if (service.lastGood())
        record.hadBackups.insert(service.id);
    const bool isGood = service.status.protection == Protection::Protected;
    const QDateTime now = m_clock.now();
    QMap<NotificationEvent, Notification> made;
    for (const NotificationChannel channel : allChannels) {
        Told told = record.told.value(service.id).value(channelName(channel));
        const QList<NotificationEvent> news =
            newsFor(told, conditions, isGood, settings.of(channel), now);
        if (told != Told())
            record.told[service.id].insert(channelName(channel), told);
        for (const NotificationEvent event : news) {
            // One message on all channels: who gets it twice can see that it is the same.
            if (!made.contains(event))
                made.insert(event, notificationOf(service, event, now));
            record.leaving.append({.channel = channel,
                                   .notification = made.value(event),
                                   .attempts = 0,
                                   .next = now});
        }
    }
}

Result<> Notifier::consider(const QList<Service> &services)
{
    const auto settings = m_notifications.settings();
    if (!settings)
        return std::unexpected(settings.error());
    const auto states = m_schedules.load();
    if (!states)
        return std::unexpected(states.error());
    const Result<FileLock> lock =
        FileLock::waitBriefly(m_path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    Result<Record> record = read();
    if (!record)
        return std::unexpected(record.error());
    if (const Result<> left = letLeave(*record); !left)
        return left;
    const Record before = *record;
    QSet<QString> known;
    for (const Service &service : services) {
        known.insert(service.id);
        if (isWatched(service, *states))
            considerOne(service, *states, *settings, *record);
        else
            record->awaySince.remove(service.id);
    }
    const auto isGone = [&known](const auto &entry) { return !known.contains(entry.key()); };
    record->told.removeIf(isGone);
    record->awaySince.removeIf(isGone);
    record->hadBackups.intersect(known);
    if (*record == before)
        return {};
    if (const Result<> written = write(*record); !written)
        return written;
    return letLeave(*record);
}

/// After an attempt: gone, put off, or given up and said so.
Result<> Notifier::settle(const OutboxItem &item, const Result<> &sent) const
{
    if (sent) {
        [[maybe_unused]] const Result<> forgotten = m_outbox.forgetUndelivered(item.channel);
        return m_outbox.remove(item);
    }
    const QDateTime now = m_clock.now();
    const QDateTime next = now.addDuration(Outbox::pauseAfter(item.attempts + 1, sent.error()));
    if (passesByItself(sent.error()) &&
        next <= item.notification.time.addDuration(Outbox::giveUpAfter)) {
        OutboxItem later = item;
        ++later.attempts;
        later.next = next;
        return m_outbox.put(later);
    }
    // Nobody sat there to see it: that is no defect of the settings.
    if (item.channel != NotificationChannel::Desktop) {
        const Result<> said = m_outbox.addUndelivered({.channel = item.channel,
                                                       .event = item.notification.event,
                                                       .serviceName = item.notification.serviceName,
                                                       .time = item.notification.time,
                                                       .error = sent.error()});
        if (!said)
            return said;
    }
    return m_outbox.remove(item);
}

/// Sends one, and says what came of it.
Result<> Notifier::attempt(const OutboxItem &item, const Sending &sending,
                           Cancellation &cancellation) const
{
    if (const auto able = checkChannel(item.channel, sending.settings, sending.secrets); !able)
        return able;
    return makeSender(item.channel, sending.settings, sending.secrets, m_clock)
        ->send(item.notification, wordsOf(item.notification, m_engines), cancellation);
}

Result<> Notifier::putOff(OutboxItem item, const QDateTime &until) const
{
    item.next = until;
    return m_outbox.put(item);
}

/// One channel's messages, oldest first.
Result<> Notifier::sendThrough(const QList<OutboxItem> &items, const Sending &sending,
                               Cancellation &cancellation) const
{
    const ThreadLanguage language(sending.settings.language);
    // A channel that does not work now is not tried again with each message.
    std::optional<QDateTime> silentUntil;
    for (const OutboxItem &item : items) {
        if (!sending.settings.of(item.channel).on) {
            if (const Result<> removed = m_outbox.remove(item); !removed)
                return removed;
            continue;
        }
        if (const Result<> kept = silentUntil ? putOff(item, *silentUntil) : Result<>(); !kept)
            return kept;
        if (silentUntil)
            continue;
        const Result<> sent = attempt(item, sending, cancellation);
        if (!sent && sent.error().code == ErrorCode::Cancelled)
            return sent;
        if (!sent && passesByItself(sent.error()))
            silentUntil =
                m_clock.now().addDuration(Outbox::pauseAfter(item.attempts + 1, sent.error()));
        if (const Result<> settled = settle(item, sent); !settled)
            return settled;
    }
    return {};
}

Result<QList<OutboxItem>> Notifier::dueItems() const
{
    auto items = m_outbox.items();
    if (!items)
        return items;
    const QDateTime now = m_clock.now();
    // One that waits for long was put off by a clock that ran ahead.
    items->removeIf([&now](const OutboxItem &item) {
        return item.next > now && item.next <= now.addDuration(Outbox::giveUpAfter);
    });
    return items;
}

/// All that was decided and is due now. Under the lock of told.json, so that none is seen here that
/// would be put into the outbox once more after a crash.
Result<QList<OutboxItem>> Notifier::collect() const
{
    const Result<FileLock> lock =
        FileLock::waitBriefly(m_path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    if (const auto left = read().and_then([this](Record record) { return letLeave(record); });
        !left)
        return std::unexpected(left.error());
    return dueItems();
}

Result<> Notifier::sendDue(Cancellation &cancellation)
{
    if (const auto due = collect(); !due || due->isEmpty())
        return due ? Result<>() : Result<>(std::unexpected(due.error()));
    const Result<FileLock> lock = FileLock::take(m_outbox.lockPath(), FileLock::Mode::Exclusive);
    if (!lock)
        return std::unexpected(lock.error());
    // Again: another process may have sent what was there.
    const auto items = collect();
    if (!items)
        return std::unexpected(items.error());
    const auto settings = m_notifications.settings();
    if (!settings)
        return std::unexpected(settings.error());
    const auto secrets = m_notifications.secrets();
    if (!secrets)
        return std::unexpected(secrets.error());
    return sendAll(*items, {.settings = *settings, .secrets = *secrets}, cancellation);
}

/// Each channel on a thread of its own: a server that keeps one waiting does not hold up the
/// others.
Result<> Notifier::sendAll(const QList<OutboxItem> &items, const Sending &sending,
                           Cancellation &cancellation) const
{
    std::array<Result<>, allChannels.size()> ends;
    {
        std::array<std::jthread, allChannels.size()> threads;
        for (std::size_t i = 0; i < allChannels.size(); ++i) {
            const auto isOther = [i](const OutboxItem &item) {
                return item.channel != allChannels.at(i);
            };
            QList<OutboxItem> own = items;
            own.removeIf(isOther);
            if (own.isEmpty())
                continue;
            threads.at(i) = std::jthread([this, own, i, &ends, &sending, &cancellation] {
                ends.at(i) = sendThrough(own, sending, cancellation);
            });
        }
    }
    const auto failed = std::ranges::find_if(ends, [](const Result<> &end) { return !end; });
    return failed == ends.end() ? Result<>() : *failed;
}

void Notifier::flush()
{
    {
        const std::lock_guard lock(m_mutex);
        m_asked = true;
        if (!m_worker.joinable())
            m_worker = std::jthread([this] { work(); });
    }
    m_woken.notify_all();
}

void Notifier::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_woken.wait(lock, [this] { return m_asked || m_ends; });
        if (m_ends)
            return;
        m_asked = false;
        lock.unlock();
        // What could not be sent is in the outbox, for the next time.
        [[maybe_unused]] const Result<> sent = sendDue(m_ending);
        lock.lock();
    }
}

} // namespace Reprise
