// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobslots.h"

#include "storage/files.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto ticketPrefix = "ticket-"_L1;

} // namespace

JobSlots::Ticket::~Ticket()
{
    if (m_lock.isHeld())
        QFile::remove(m_path);
}

Result<JobSlots::Queue> JobSlots::lockQueue() const
{
    auto lock = FileLock::waitBriefly(m_folder + u"/queue.lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    return waiting().transform([&lock](const QList<qint64> &numbers) {
        return Queue{.lock = std::move(*lock), .numbers = numbers};
    });
}

Result<QList<qint64>> JobSlots::waiting() const
{
    const Result<QStringList> names = namesIn(m_folder);
    if (!names)
        return std::unexpected(names.error());
    QList<qint64> numbers;
    for (const QString &name : *names) {
        if (!name.startsWith(ticketPrefix))
            continue;
        const QString path = m_folder + u'/' + name;
        if (FileLock::isTaken(path))
            numbers.append(name.sliced(ticketPrefix.size()).toLongLong());
        else
            QFile::remove(path);
    }
    std::ranges::sort(numbers);
    return numbers;
}

Result<JobSlots::Ticket> JobSlots::draw() const
{
    const Result<Queue> queue = lockQueue();
    if (!queue)
        return std::unexpected(queue.error());
    Ticket ticket;
    ticket.m_number = queue->numbers.isEmpty() ? 1 : queue->numbers.last() + 1;
    ticket.m_path = u"%1/%2%3"_s.arg(m_folder, ticketPrefix).arg(ticket.m_number);
    Result<FileLock> lock = FileLock::take(ticket.m_path, FileLock::Mode::Exclusive);
    if (!lock)
        return std::unexpected(lock.error());
    ticket.m_lock = std::move(*lock);
    return ticket;
}

Result<std::optional<FileLock>> JobSlots::takeFree() const
{
    const Result<QStringList> names = namesIn(m_folder);
    if (!names)
        return std::unexpected(names.error());
    // Also those beyond the number of places: there may have been more a moment ago.
    int taken = 0;
    for (const QString &name : *names) {
        bool isNumber = false;
        [[maybe_unused]] const int number = name.toInt(&isNumber);
        taken += isNumber && FileLock::isTaken(m_folder + u'/' + name) ? 1 : 0;
    }
    const int count = m_count();
    for (int i = 0; taken < count && i < count; ++i) {
        const QString path = u"%1/%2"_s.arg(m_folder).arg(i);
        Result<FileLock> lock = FileLock::take(path, FileLock::Mode::Exclusive);
        if (lock)
            return std::optional(std::move(*lock));
        if (lock.error().code != ErrorCode::Busy)
            return std::unexpected(lock.error());
    }
    return std::optional<FileLock>();
}

Result<JobSlots::Turn> JobSlots::tryTake(const Ticket &ticket) const
{
    const Result<Queue> queue = lockQueue();
    if (!queue)
        return std::unexpected(queue.error());
    const auto before = std::ranges::count_if(
        queue->numbers, [&ticket](qint64 number) { return number < ticket.m_number; });
    Turn turn{.slot = {}, .position = int(before) + 1};
    if (before > 0)
        return turn;
    Result<std::optional<FileLock>> slot = takeFree();
    if (!slot)
        return std::unexpected(slot.error());
    turn.slot = std::move(*slot);
    return turn;
}

} // namespace Reprise
