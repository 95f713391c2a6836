// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineregistry.h"

#include <algorithm>

namespace Reprise {

void EngineRegistry::add(std::unique_ptr<Engine> engine)
{
    m_engines.push_back(std::move(engine));
}

Engine *EngineRegistry::find(const QString &id) const
{
    const auto it =
        std::ranges::find_if(m_engines, [&id](const auto &engine) { return engine->id() == id; });
    return it == m_engines.cend() ? nullptr : it->get();
}

QStringList EngineRegistry::ids() const
{
    QStringList ids;
    for (const auto &engine : m_engines)
        ids.append(engine->id());
    return ids;
}

} // namespace Reprise
