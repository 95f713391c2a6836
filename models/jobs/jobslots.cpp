// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobslots.h"

using namespace Qt::StringLiterals;

namespace Reprise {

Result<std::optional<FileLock>> JobSlots::tryTake() const
{
    for (int i = 0; i < m_count; ++i) {
        const QString path = u"%1/%2"_s.arg(m_folder).arg(i);
        Result<FileLock> lock = FileLock::take(path, FileLock::Mode::Exclusive);
        if (lock)
            return std::optional(std::move(*lock));
        if (lock.error().code != ErrorCode::Busy)
            return std::unexpected(lock.error());
    }
    return std::optional<FileLock>();
}

} // namespace Reprise
