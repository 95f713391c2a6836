// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "storage/filelock.h"

#include <QString>
#include <functional>
#include <optional>

namespace Reprise {

/// The places that jobs of all processes of a home share, one lock each, and the queue before them:
/// whoever waits holds a ticket (`ticket-<number>`), and the lowest number that is held is the
/// next. A place and a ticket end with their process. Thread-safe.
class JobSlots
{
public:
    /// A position in the queue. Movable; left by the destructor.
    class Ticket
    {
    public:
        Ticket() = default;
        Ticket(Ticket &&) noexcept = default;
        Ticket &operator=(Ticket &&) noexcept = default;
        ~Ticket();

    private:
        friend class JobSlots;
        qint64 m_number = 0;
        QString m_path;
        FileLock m_lock;
    };
    struct Turn
    {
        /// The place, where it was one's turn.
        std::optional<FileLock> slot;
        /// Else the position in the queue; 1 is the next.
        int position = 0;
    };

    /// `count` says how many places there are; asked each time.
    JobSlots(QString folder, std::function<int()> count)
        : m_folder(std::move(folder))
        , m_count(std::move(count))
    {
    }

    [[nodiscard]] Result<Ticket> draw() const;
    [[nodiscard]] Result<Turn> tryTake(const Ticket &ticket) const;

private:
    /// Who waits, as long as nobody else can come or go.
    struct Queue
    {
        FileLock lock;
        QList<qint64> numbers;
    };
    [[nodiscard]] Result<Queue> lockQueue() const;
    /// Numbers of the tickets that somebody holds; those of the dead are removed.
    [[nodiscard]] Result<QList<qint64>> waiting() const;
    [[nodiscard]] Result<std::optional<FileLock>> takeFree() const;

    QString m_folder;
    std::function<int()> m_count;
};

} // namespace Reprise
