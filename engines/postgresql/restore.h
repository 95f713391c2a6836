// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise::Postgresql {

/// Engine::restore() for PostgreSQL: a new managed instance.
[[nodiscard]] Result<Provisioned> restore(const BackupInfo &backup, BackupReader &reader,
                                          const RestoreTarget &target, JobContext &context);

} // namespace Reprise::Postgresql
