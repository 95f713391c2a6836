// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancellation.h"
#include "error.h"
#include "postgresql/connection.h"

#include <QStringList>

namespace Reprise::Postgresql {

/// Addresses of the parameters' host, in the order in which the system prefers them. libpq would
/// look the name up itself, without an end and deaf to a cancel.
[[nodiscard]] Result<QStringList> resolve(const Parameters &parameters, Cancellation &cancellation);

} // namespace Reprise::Postgresql
