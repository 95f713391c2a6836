// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines.h"

#include "engineregistry.h"
#include "postgresql/postgresqlengine.h"

#include <memory>

namespace Reprise {

void registerEngines(EngineRegistry &engines)
{
    engines.add(std::make_unique<PostgresqlEngine>());
}

} // namespace Reprise
