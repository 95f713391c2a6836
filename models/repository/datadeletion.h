// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"

#include <QJsonObject>

namespace Reprise {

class ServiceFolder;

// The data of a failed backup goes before its row. In the bin it lies beside a copy of all that
// tells what it is, as a whole backup does: `.deleted/<id>/`. On the way there the row's marks say
// first that its data is gone, so that it never looks damaged.
//
//   1  .deleted/.<id>.data/   the copy, and deleted.json
//   2  <id>/marks.json        dataDeleted
//   3  the data moves from <id>/ to .deleted/.<id>.data/
//   4  .deleted/.<id>.data/ becomes .deleted/<id>/
//
// Before 2 a crash leaves rubbish, after it finishDataDeletions() goes on where it stopped. All of
// it under marks.lock.

[[nodiscard]] Result<> moveDataToBin(const ServiceFolder &service, const Backup &backup,
                                     const QJsonObject &deletion);
/// Into the row that is still there.
[[nodiscard]] Result<> bringDataBack(const ServiceFolder &service, const QString &id);
[[nodiscard]] Result<> finishDataDeletions(const ServiceFolder &service);

} // namespace Reprise
