// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise::Postgresql {

/// Engine::sample() for PostgreSQL: a new cluster with a small shop in a tablespace of its own.
[[nodiscard]] Result<Provisioned> sample(const RestoreTarget &target, JobContext &context);

/// What fills the sample's shop: one statement list, for a transaction of its own.
[[nodiscard]] QByteArray shopSchema();
[[nodiscard]] QByteArray shopRows();

} // namespace Reprise::Postgresql
