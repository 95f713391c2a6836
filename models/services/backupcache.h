// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "repository/backup.h"

#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

namespace Reprise {

class Clock;
struct Service;

/// The backups of services, read again only where a folder changed, so that they may be asked for
/// every second. Thread-safe; blocks on files.
class BackupCache
{
public:
    explicit BackupCache(const Clock &clock);

    /// An unchanged list is the same one, which makes it cheap to compare.
    [[nodiscard]] Result<ServiceHoldings> of(const Service &service);

private:
    /// What told of changes when the backups were read.
    struct Cached
    {
        QByteArrayList paths;
        QList<qint64> fingerprint;
        ServiceHoldings held;
        /// Not all files are watched: what happens to the others is seen when it is read again.
        bool watchesAll = true;
        qint64 readAt = 0;
    };

    [[nodiscard]] bool hasSameOwners(const Service &service, const QList<Backup> &backups) const;

    const Clock &m_clock;
    QMutex m_mutex;
    /// By the service's folder.
    QHash<QString, Cached> m_cache;
};

} // namespace Reprise
