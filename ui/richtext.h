// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sentences.h"

#include <QString>

/// Words that are not ours, such as names and paths, as they may stand in rich text.
namespace Reprise::RichText {

[[nodiscard]] QString bold(const QString &name);
/// Lines as far apart as in the reference: 21 for text of 16.
[[nodiscard]] QString paragraph(const QString &richText);
/// What happened, and what to do.
[[nodiscard]] QString sentence(const Sentence &sentence, QStringView between = u" ");

} // namespace Reprise::RichText
