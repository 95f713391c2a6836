// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "instance.h"
#include "jobcontext.h"
#include "postgresql/layout.h"
#include "postgresql/programs.h"
#include "restoretarget.h"

#include <QMap>
#include <QString>

namespace Reprise::Postgresql {

/// The setting of a managed cluster that listens on 127.0.0.1, too: on which port.
inline constexpr QLatin1StringView tcpPort("tcp-port");

/// How a managed cluster is entered.
struct Entry
{
    QString socketFolder;
    QString user;
    QString database;
    /// 0 = socket only.
    int port = 0;

    /// As settings of its service.
    [[nodiscard]] QMap<QString, QString> settings() const;
};

/// The instance of a cluster laid out as InstanceLayout has it; not saved yet.
[[nodiscard]] Instance makeInstance(const RestoreTarget &target, const Programs &programs);

/// Writes `conf/local.conf` and `conf/pg_hba.conf`.
[[nodiscard]] Result<> writeAccess(const InstanceLayout &layout, int port);

/// Starts the server and waits until it takes connections and recovery has really ended, which may
/// take as long as it has WAL to replay. Fails with what the server logged if it ends before.
[[nodiscard]] Result<> startCluster(Instance &instance, const Entry &entry, JobContext &context);

/// The same for the port that was asked for: "" = none, "auto" = any free one, tried again if it
/// was taken meanwhile, else that one. Writes the access files; sets entry.port.
[[nodiscard]] Result<> startClusterOnPort(Instance &instance, Entry &entry, const QString &port,
                                          JobContext &context);

/// Whether a port of 127.0.0.1 can be had at this moment. NotAllowed: the system keeps the low ones
/// for root.
enum class PortState { Free, Taken, NotAllowed };
[[nodiscard]] PortState portState(int port);

} // namespace Reprise::Postgresql
