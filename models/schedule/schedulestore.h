// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "schedule/scheduledecision.h"

#include <QHash>
#include <QString>
#include <functional>

namespace Reprise {

class Home;

/// `<home data>/schedule.json`: what is remembered of each service's schedule, by its id. Durable,
/// changed under a lock. Thread-safe, also against other processes.
class ScheduleStore
{
public:
    using States = QHash<QString, ScheduleState>;

    explicit ScheduleStore(const Home &home);

    /// Empty before the first change. One that cannot be read as JSON is put aside by the next
    /// change: the schedule is worth more than what was remembered of it.
    [[nodiscard]] Result<States> load() const;
    /// `edit` changes what is there now.
    [[nodiscard]] Result<> change(const std::function<void(States &)> &edit) const;

private:
    QString m_path;
};

} // namespace Reprise
