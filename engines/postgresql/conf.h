// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Reprise::Postgresql {

/// `conf/postgresql.conf` of an archive: valid for 13 to 17, for an unknown parameter is fatal.
/// Recovers from `../../wal`, then from the snapshot's own WAL.
[[nodiscard]] QByteArray archiveConf(int maxPreparedTransactions,
                                     const QString &sharedPreloadLibraries);
/// The same for a cluster that Reprise made: nothing to recover.
[[nodiscard]] QByteArray instanceConf();

/// One line: the socket is reachable by its owner only.
[[nodiscard]] QByteArray archiveHba();
/// Also lets the owner replicate, so that an instance can be backed up; TCP by password only.
[[nodiscard]] QByteArray instanceHba(bool tcp);

/// `conf/local.conf` of a managed instance. Port 0: no TCP.
[[nodiscard]] QByteArray localConf(const QString &dataFolder, int port);

} // namespace Reprise::Postgresql
