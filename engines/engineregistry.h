// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

#include <QStringList>
#include <memory>
#include <vector>

namespace Reprise {

/// The engines of this program, by id. Filled once at start, then only read: thread-safe.
class EngineRegistry
{
public:
    void add(std::unique_ptr<Engine> engine);
    /// Null if there is no such engine.
    [[nodiscard]] Engine *find(const QString &id) const;
    [[nodiscard]] QStringList ids() const;

private:
    std::vector<std::unique_ptr<Engine>> m_engines;
};

} // namespace Reprise
