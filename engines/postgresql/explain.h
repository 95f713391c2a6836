// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"

#include <QString>
#include <QVariantMap>

namespace Reprise::Postgresql {

/// Engine::explain() for PostgreSQL.
[[nodiscard]] Sentence explain(const QString &id, const QVariantMap &args);

} // namespace Reprise::Postgresql
