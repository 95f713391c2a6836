// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "storage/filelock.h"

#include <QString>
#include <optional>

namespace Reprise {

/// The places that jobs of all processes of a home share: one lock each. Thread-safe.
class JobSlots
{
public:
    static constexpr int defaultCount = 2;

    explicit JobSlots(QString folder, int count = defaultCount)
        : m_folder(std::move(folder))
        , m_count(count)
    {
    }
    /// A free place, or nothing if all are taken now.
    [[nodiscard]] Result<std::optional<FileLock>> tryTake() const;

private:
    QString m_folder;
    int m_count;
};

} // namespace Reprise
