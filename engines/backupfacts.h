// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace Reprise {

/// When the data of a backup, and of each of its parts, was read.
struct Consistency
{
    struct Part
    {
        QString name;
        QDateTime from;
        QDateTime to;
        bool operator==(const Part &) const = default;
    };

    /// "moment": all of it is as of `to`. "interval": read between `from` and `to`.
    QString mode;
    QDateTime from;
    QDateTime to;
    QList<Part> parts;

    bool operator==(const Consistency &) const = default;
};

/// What an engine tells about a backup that it wrote. Becomes part of the manifest.
struct BackupFacts
{
    /// See Engine::compareIdentity().
    QJsonObject identity;
    /// "17.11"
    QString productVersion;
    /// Size of the data as the service holds it, bytes.
    qint64 logicalBytes = 0;
    Consistency consistency;
    /// From when to when it can be restored by itself; equal for one moment.
    QDateTime restorableFrom;
    QDateTime restorableTo;
    /// Tree of what is inside: [{"kind","name","bytes","rows","children":[…]}].
    QJsonArray contents;
    /// Position, versions and whatever restore and the next backup need. Stands in the manifest.
    QJsonObject engineFacts;
    /// Kept beside the archive for the next backup, by file name; small (a few MB at most).
    QMap<QString, QByteArray> factFiles;
    /// Name → version of programs and libraries that took part.
    QMap<QString, QString> toolVersions;
    /// README.txt: what this is and how to use it without Reprise, in all four languages.
    QByteArray readme;
    /// The source is damaged or only partly reachable: the data is kept, the backup ends failed.
    std::optional<Error> damage;
};

} // namespace Reprise
