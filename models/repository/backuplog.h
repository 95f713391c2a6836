// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"

#include <QStringList>

namespace Reprise {

/// What a backup's log ends with: what came of it, how large it is, how long it took. English, as
/// all logs are.
[[nodiscard]] QStringList closingLines(const Backup &backup);
/// The same as lines of a log.
[[nodiscard]] QByteArray closingLog(const Backup &backup);

} // namespace Reprise
