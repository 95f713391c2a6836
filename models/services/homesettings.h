// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace Reprise {

class Home;

/// What holds for a whole home: `<home config>/settings.json`. One that is missing or damaged means
/// the defaults.
struct HomeSettings
{
    static constexpr int mostJobs = 64;

    /// "jobs": how many jobs of all processes run at once; the rest queue.
    int jobs = 2;

    [[nodiscard]] static HomeSettings load(const Home &home);
    /// Durable; other fields of the file survive.
    [[nodiscard]] Result<> save(const Home &home) const;
    bool operator==(const HomeSettings &) const = default;
};

} // namespace Reprise
