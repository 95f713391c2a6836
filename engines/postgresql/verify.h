// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"

namespace Reprise::Postgresql {

/// Engine::verify() for PostgreSQL: the archive's own hash (by the reader), every file against the
/// server's manifest in it, the manifest's own checksum, and the WAL that makes it consistent.
[[nodiscard]] Result<VerifyReport> verify(const BackupInfo &backup, BackupReader &reader,
                                          JobContext &context);

} // namespace Reprise::Postgresql
