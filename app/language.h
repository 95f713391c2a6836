// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Reprise {

/// Installs the translations of Reprise and of Qt in the running application, and makes numbers and
/// dates follow them. `wanted` is a locale's name such as "de" or "pt_BR"; empty = the first of the
/// system's languages that Reprise speaks. False if Reprise does not speak `wanted`: then the
/// system's language is in force.
[[nodiscard]] bool installLanguage(const QString &wanted);

} // namespace Reprise
