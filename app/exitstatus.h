// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

namespace Reprise {

/// What `reprise` ends with; see the design, "Command line".
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Cancelled = 3,
    NotFound = 4,
    Damaged = 5,
    Attention = 6,
    Busy = 7,
};

[[nodiscard]] constexpr ExitStatus exitStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return ExitStatus::Usage;
    case ErrorCode::Cancelled:
        return ExitStatus::Cancelled;
    case ErrorCode::NotFound:
        return ExitStatus::NotFound;
    case ErrorCode::SourceDamaged:
    case ErrorCode::ArchiveDamaged:
        return ExitStatus::Damaged;
    case ErrorCode::Busy:
        return ExitStatus::Busy;
    default:
        return ExitStatus::Failed;
    }
}

} // namespace Reprise
