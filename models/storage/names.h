// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace Reprise {

/// "20261121T054412Z-k3f9": the moment, and four random characters.
[[nodiscard]] QString newBackupId(const QDateTime &now);
/// Looks like newBackupId(): nothing else is taken for a backup, and no service may be named so.
[[nodiscard]] bool isBackupId(QStringView text);
/// `length` random characters of [0-9a-z].
[[nodiscard]] QString randomName(int length);
/// [a-z0-9-], at most 40 bytes, for file names: "Bestellungen Köln" gives "bestellungen-koeln".
/// `fallback`, where nothing is left.
[[nodiscard]] QString slug(const QString &name, const QString &fallback);

} // namespace Reprise
