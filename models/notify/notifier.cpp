// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#include "clock.h"
#include "notify/notificationsender.h"
#include "storage/filelock.h"
#include "storage/files.h"
#include "threadlanguage.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto hadBackupsKey = "hadBackups"_L1;

/// How bad "late" is: who was told that a service is late is told again when it is at risk. One
/// that never had a backup waits for its first; one that has none any more lost them.
int levelOf(Protection protection, bool hadBackups)
{
    switch (protection) {
    case Protection::Late:
        return 1;
    case Protection::AtRisk:
        return 2;
    case Protection::Unprotected:
        return hadBackups ? 3 : 0;
    case Protection::Protected:
    case Protection::Unknown:
        break;
    }
    return 0;
}

/// Of runs that failed so often, or so, that a person should look.
std::optional<Error> failureOf(const Service &service)
{
    const auto note = std::ranges::find(service.status.reasons, u"status-failures"_s, &Note::code);
    if (note == service.status.reasons.cend())
        return {};
    const qint64 count = note->args.value(u"count"_s).toLongLong();
    if (count < StatusLimits::failures && !service.scheduleNeedsAttention)
        return {};
    return errorFromJson(QJsonObject::fromVariantMap(note->args.value(u"error"_s).toMap()));
}

Conditions conditionsOf(const Service &service, bool hadBackups)
{
    const ServiceStatus &status = service.status;
    Conditions conditions;
    const bool hasFailed = failureOf(service).has_value();
    if (hasFailed)
        conditions.insert(NotificationEvent::Failed, 1);
    const bool isUnusual = std::ranges::contains(status.reasons, u"status-anomaly"_s, &Note::code);
    if (isUnusual)
        conditions.insert(NotificationEvent::Anomaly, 1);
    // The most important reason comes first: what is told by an event of its own is told once.
    const QString first = status.reasons.value(0).code;
    const bool isTold =
        (isUnusual && first == "status-anomaly"_L1) || (hasFailed && first == "status-failures"_L1);
    const int level = levelOf(status.protection, hadBackups);
    if (level > 0 && !isTold)
        conditions.insert(NotificationEvent::Late, level);
    return conditions;
}

/// A tool's own words stay in the log.
QList<Note> withoutDetails(QList<Note> notes)
{
    for (Note &note : notes) {
        QVariantMap error = note.args.value(u"error"_s).toMap();
        if (error.remove(u"detail"_s) > 0)
            note.args.insert(u"error"_s, error);
    }
    return notes;
}

Notification notificationOf(const Service &service, NotificationEvent event, const QDateTime &now)
{
    Notification notification{.id = newNotificationId(),
                              .event = event,
                              .serviceId = service.id,
                              .serviceName = service.name,
                              .engine = service.engine,
                              .status = protectionName(service.status.protection),
                              .error = {},
                              .notes = event == NotificationEvent::Late ||
                                               event == NotificationEvent::Anomaly
                                           ? withoutDetails(service.status.reasons)
                                           : QList<Note>(),
                              .time = now,
                              .lastGood = {},
                              .host = QSysInfo::machineHostName()};
    if (event == NotificationEvent::Failed) {
        notification.error = failureOf(service).value_or(Error());
        notification.error->detail.clear();
    }
    if (const Backup *good = service.lastGood())
        notification.lastGood = good->finished;
    return notification;
}

} // namespace

/// `told.json`.
struct Notifier::Record
{
    /// By service and channel.
    QMap<QString, QMap<QString, Told>> told;
    /// Services that had a good backup once.
    QSet<QString> hadBackups;
    /// Decided and not in the outbox yet: what a crash leaves here goes there before all else.
    QList<OutboxItem> leaving;
    bool operator==(const Record &) const = default;
};

Notifier::Notifier(const Home &home, const EngineRegistry &engines, const Clock &clock)
    : m_path(home.dataFolder() + u"/told.json"_s)
    , m_outbox(home)
    , m_notifications(home, engines, clock)
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

void Notifier::considerOne(const Service &service, const NotificationSettings &settings,
                           Record &record) const
{
    const Conditions conditions = conditionsOf(service, record.hadBackups.contains(service.id));
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
        // What this home cannot reach or does not keep is not its to watch, and a managed one
        // without a schedule is nobody's loss. Whose keeper is cannot be read, because its disk is
        // gone, has failed runs all the same.
        if (service.state != Service::State::Unconnected && service.status.counts &&
            (service.isKept || service.scheduleError))
            considerOne(service, *settings, *record);
    }
    record->told.removeIf([&known](const auto &entry) { return !known.contains(entry.key()); });
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

Result<> Notifier::handle(const OutboxItem &item, Sending &sending,
                          Cancellation &cancellation) const
{
    if (!sending.settings.of(item.channel).on)
        return m_outbox.remove(item);
    // A channel that does not work now is not tried again with each message.
    if (const auto silent = sending.silent.constFind(item.channel);
        silent != sending.silent.cend()) {
        OutboxItem later = item;
        later.next = *silent;
        return m_outbox.put(later);
    }
    const Result<> sent = attempt(item, sending, cancellation);
    if (!sent && sent.error().code == ErrorCode::Cancelled)
        return sent;
    if (!sent && passesByItself(sent.error()))
        sending.silent.insert(item.channel, m_clock.now().addDuration(Outbox::pauseAfter(
                                                item.attempts + 1, sent.error())));
    return settle(item, sent);
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
    Sending sending{.settings = *settings, .secrets = *secrets, .silent = {}};
    const ThreadLanguage language(settings->language);
    for (const OutboxItem &item : *items) {
        if (const Result<> handled = handle(item, sending, cancellation); !handled)
            return handled;
    }
    return {};
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
