// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise::Postgresql {

/// Engine::probe() for PostgreSQL.
[[nodiscard]] Result<Probe> probe(const ServiceAccess &service, JobContext &context);

} // namespace Reprise::Postgresql
