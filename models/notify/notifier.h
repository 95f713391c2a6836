// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancellation.h"
#include "notify/notifications.h"
#include "notify/told.h"
#include "schedule/schedulestore.h"
#include "services/service.h"

#include <QList>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace Reprise {

/// Tells people what changed with their services, once: what was told is in `<home data>/told.json`
/// and what is on its way in the outbox, so that the next process goes on where this one ends. Only
/// who schedules (scheduler.lock) calls consider(), after each look at the services; who sends
/// holds the outbox's lock. A process that dies between a server's "taken" and the note of it
/// leaves a message that is sent again, with the same id (X-Reprise-Delivery, Message-ID): no order
/// of the two steps makes both a loss and a repetition impossible, and a loss would be silent.
class Notifier
{
public:
    Notifier(const Home &home, const EngineRegistry &engines, const Clock &clock);
    /// Ends what is being sent at once; it stays in the outbox.
    ~Notifier();
    Q_DISABLE_COPY_MOVE(Notifier)

    /// Compares with what was told and puts the news into the outbox. Blocks on files.
    [[nodiscard]] Result<> consider(const QList<Service> &services);
    /// Sends what is due, on a thread of its own; returns at once.
    void flush();
    /// The same on this thread. What fails stays in the outbox with a later time, or is given up.
    [[nodiscard]] Result<> sendDue(Cancellation &cancellation);

private:
    struct Record;
    [[nodiscard]] Result<Record> read() const;
    [[nodiscard]] Result<> write(const Record &record) const;
    [[nodiscard]] Result<> letLeave(Record &record) const;
    [[nodiscard]] bool isAway(const Service &service, Record &record) const;
    [[nodiscard]] static bool isWatched(const Service &service,
                                        const ScheduleStore::States &states);
    void considerOne(const Service &service, const ScheduleStore::States &states,
                     const NotificationSettings &settings, Record &record) const;
    [[nodiscard]] Result<QList<OutboxItem>> collect() const;
    [[nodiscard]] Result<QList<OutboxItem>> dueItems() const;
    /// What one round of sending works with.
    struct Sending
    {
        NotificationSettings settings;
        NotificationSecrets secrets;
    };
    [[nodiscard]] Result<> sendAll(const QList<OutboxItem> &items, const Sending &sending,
                                   Cancellation &cancellation) const;
    [[nodiscard]] Result<> sendThrough(const QList<OutboxItem> &items, const Sending &sending,
                                       Cancellation &cancellation) const;
    [[nodiscard]] Result<> attempt(const OutboxItem &item, const Sending &sending,
                                   Cancellation &cancellation) const;
    [[nodiscard]] Result<> settle(const OutboxItem &item, const Result<> &sent) const;
    [[nodiscard]] Result<> putOff(OutboxItem item, const QDateTime &until) const;
    void work();

    const QString m_path;
    const Outbox m_outbox;
    const Notifications m_notifications;
    const ScheduleStore m_schedules;
    const EngineRegistry &m_engines;
    const Clock &m_clock;

    Cancellation m_ending;
    std::mutex m_mutex;
    std::condition_variable m_woken;
    bool m_asked = false;
    bool m_ends = false;
    std::jthread m_worker;
};

} // namespace Reprise
