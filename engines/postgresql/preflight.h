// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise::Postgresql {

/// Engine::preflight() for PostgreSQL.
[[nodiscard]] Result<Preflight> preflight(const BackupInfo &backup, const RestoreTarget &target,
                                          JobContext &context);

/// The one moment that this backup restores to.
[[nodiscard]] QDateTime momentOf(const BackupInfo &backup);

} // namespace Reprise::Postgresql
