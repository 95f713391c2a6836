// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "postgresql/connection.h"

namespace Reprise::Postgresql {

/// What a failed connect means. `message` is libpq's, in English, with the server's part as
/// PQERRORS_VERBOSE has it: its SQLSTATE and the function in its source hold in any language.
[[nodiscard]] Error connectionFailure(const QString &message, const Parameters &parameters,
                                      Connection::Kind kind);

/// What an error of the server during a command means.
[[nodiscard]] Error serverFailure(const QString &sqlState, const QString &message,
                                  const Parameters &parameters);

} // namespace Reprise::Postgresql
