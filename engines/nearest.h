// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Reprise {

/// The word of `known` that a person who typed `word` most likely meant: told apart from it by one
/// typing mistake (two in a long word), whatever the case. Null where none is so near.
[[nodiscard]] QString nearestOf(const QString &word, const QStringList &known);

} // namespace Reprise
