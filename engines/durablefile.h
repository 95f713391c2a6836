// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArrayView>
#include <QString>

namespace Reprise {

/// Replaces the file `path` by `bytes` so that a crash at any moment leaves the old content or the
/// new one: temporary file beside it, fsync, rename, fsync of the folder. A failure leaves the old
/// content and no temporary file. The temporary file's name begins with "." and ends with ".new".
[[nodiscard]] Result<> writeDurably(const QString &path, QByteArrayView bytes,
                                    unsigned mode = 0600);

/// Writes the file `path` (0600) and leaves it to a later syncfs() or fsync() to make it durable.
[[nodiscard]] Result<> writePlainly(const QString &path, QByteArrayView bytes);

/// Makes what was created, renamed or removed in the folder durable.
[[nodiscard]] Result<> syncFolder(const QString &path);

} // namespace Reprise
