// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Reprise {

/// A word as a POSIX shell reads it back unchanged; as it is where it means nothing to a shell. For
/// command lines that people copy: programs are never started through a shell.
[[nodiscard]] QString shellQuoted(const QString &word);

} // namespace Reprise
