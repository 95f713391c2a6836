// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "note.h"
#include "serviceaccess.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace Reprise {

/// What is known of a backup before its data is opened: the manifest's parts that engines use.
struct BackupInfo
{
    QString id;
    QString serviceId;
    QString serviceName;
    QString productVersion;
    QDateTime finished;
    qint64 logicalBytes = 0;
    QJsonObject identity;
    QJsonObject engineFacts;
    QJsonArray contents;
};

/// Where a backup is restored to: a new managed instance, or an existing service.
struct RestoreTarget
{
    /// The new instance; its id names its folders.
    QString instanceId;
    QString name;
    /// Exists, is empty, 0700, and is where the instance will live for good.
    QString instanceFolder;
    /// Short folder for sockets (0700), made by the caller; its path fits into 107 bytes with room
    /// for a socket's name.
    QString socketFolder;

    /// Set for a restore into an existing service.
    std::optional<ServiceAccess> into;
    bool overSource = false;

    /// A moment to restore to; null = the newest that this backup has.
    QDateTime until;
    /// Parts to restore; empty = all.
    QStringList only;
    /// By the keys of EngineDescription::restoreOptions.
    QMap<QString, QString> options;
};

/// Something that stands in the way, or that should be known, before anything is written.
struct Finding
{
    Note note;
    /// It ends the restore; else it is only said.
    bool blocks = true;
    ErrorCode code = ErrorCode::Prerequisite;
};

struct Preflight
{
    QList<Finding> findings;
    /// Bytes that the target will need.
    qint64 neededBytes = 0;
};

/// One thing that a restore did, did not do, or leaves to a person.
struct Step
{
    enum class Outcome { Done, NotDone, ByHand };
    Note what;
    Outcome outcome = Outcome::Done;
    QString detail;
};

/// A managed instance as it came out of a restore or of `sample`: how its service is reached.
struct Provisioned
{
    QList<Step> report;
    /// By the keys of EngineDescription::fields.
    QMap<QString, QString> settings;
    QMap<QString, QString> secrets;
    QString productVersion;
};

struct VerifyReport
{
    /// Empty = proved. Each names what is damaged.
    QList<Note> problems;
    qint64 files = 0;
    qint64 bytes = 0;
};

} // namespace Reprise
