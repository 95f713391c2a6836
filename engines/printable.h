// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Reprise {

/// `text` without what a terminal would obey: control characters become U+FFFD. Line ends and tabs
/// too, so that a service's name stays in its line.
[[nodiscard]] QString printable(const QString &text);
/// The same of a text of lines, whose ends and tabs stay. A carriage return before a line's end
/// goes.
[[nodiscard]] QString printableText(const QString &text);

} // namespace Reprise
