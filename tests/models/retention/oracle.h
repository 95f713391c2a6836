// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace Reprise {

/// A slow and plain retelling of the rules, to compare with: sets of backups, and loops over days.
/// Nothing here is shared with what it checks.
namespace Oracle {

struct Copy
{
    long sequence = 0;
    QDate day;
    bool scheduled = false;
    bool completed = false;
    bool good = false;
    bool pinned = false;
    bool hasData = false;
    std::string source;
    std::set<long> needs;
};

struct Rules
{
    int days = 0;
    int weeks = 0;
    int months = 0;
    int onDemand = 0;
};

using Why = std::map<long, std::set<std::string>>;

/// What stays, by its sequence, and why; nothing else does.
[[nodiscard]] Why kept(const std::vector<Copy> &all, const Rules &rules, QDate today);
/// Of what failed and is kept as a row only: whose data goes.
[[nodiscard]] std::set<long> dataLeaving(const std::vector<Copy> &all, const Why &kept,
                                         QDate today);

} // namespace Oracle

} // namespace Reprise
