// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedescription.h"

namespace Reprise::Postgresql {

/// Engine::describe() for PostgreSQL.
[[nodiscard]] EngineDescription describe();

} // namespace Reprise::Postgresql
