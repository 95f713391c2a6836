// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtTypes>

#include <algorithm>

namespace Reprise {

/// The middle value, the lower one of two; 0 of none. One value that is far off does not move it.
[[nodiscard]] inline qint64 median(QList<qint64> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace Reprise
