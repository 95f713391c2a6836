// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise::Postgresql {

/// Engine::backUp() for PostgreSQL.
[[nodiscard]] Result<BackupFacts> backUp(const ServiceAccess &service, const BackupRequest &request,
                                         BackupWriter &writer, JobContext &context);

} // namespace Reprise::Postgresql
