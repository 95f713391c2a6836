// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Reprise {

/// What a back up is asked for, and what the last good one left behind.
struct BackupRequest
{
    /// Names the archive's folders: `data/backup/<id>/…`.
    QString backupId;
    /// When the job started, UTC.
    QDateTime started;
    /// Of the last good backup; empty if there is none or the person accepted another source. An
    /// engine fails with identity-changed before it copies anything if Engine::compareIdentity()
    /// says Other.
    QJsonObject identity;
    /// Engine facts of the last good backup; empty if there is none.
    QJsonObject lastFacts;
    /// Small named files of the last good backup, as BackupFacts::factFiles.
    QMap<QString, QByteArray> lastFactFiles;
    /// `files.tsv` of the last good backup (layout folder); empty if there is none.
    QByteArray lastFiles;
    /// A folder of this service in the home that may vanish between two backups.
    QString cacheFolder;
    /// Bytes a second, 0 = no limit.
    qint64 rateLimit = 0;
};

} // namespace Reprise
