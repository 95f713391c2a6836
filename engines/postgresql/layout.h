// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Reprise::Postgresql {

/// Where things are in an archive: `data/backup/<id>/snapshot/…` and `data/backup/<id>/wal/`.
struct ArchiveLayout
{
    explicit ArchiveLayout(const QString &backupId)
        : top("data/backup/" + backupId.toUtf8())
        , snapshot(top + "/snapshot")
        , data(snapshot + "/data")
        , conf(snapshot + "/conf")
        , tablespaces(snapshot + "/tblspc")
        , run(snapshot + "/run")
        , wal(top + "/wal")
    {
    }

    QByteArray top;
    QByteArray snapshot;
    QByteArray data;
    QByteArray conf;
    QByteArray tablespaces;
    QByteArray run;
    QByteArray wal;
};

/// The same below the folder of a managed instance: `snapshot/…` and `wal/`.
struct InstanceLayout
{
    explicit InstanceLayout(const QString &folder)
        : snapshot(folder + QStringLiteral("/snapshot"))
        , data(snapshot + QStringLiteral("/data"))
        , conf(snapshot + QStringLiteral("/conf"))
        , tablespaces(snapshot + QStringLiteral("/tblspc"))
        , log(folder + QStringLiteral("/postgresql.log"))
    {
    }

    QString snapshot;
    QString data;
    QString conf;
    QString tablespaces;
    QString log;
};

} // namespace Reprise::Postgresql
