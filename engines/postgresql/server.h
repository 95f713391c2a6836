// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine.h"
#include "error.h"
#include "postgresql/connection.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Reprise::Postgresql {

/// What a running server says of itself over a normal connection.
struct ServerFacts
{
    struct Tablespace
    {
        QByteArray oid;
        QString name;
        QString location;
    };
    struct Database
    {
        QString name;
        QString tablespace;
        /// -1 where the role may not ask.
        qint64 bytes = -1;
        bool isTemplate = false;
        bool mayConnect = false;
    };

    int versionNumber = 0;
    /// "17.11"
    QString version;
    /// "x86_64-pc-linux-gnu"
    QString platform;
    QString systemIdentifier;
    /// "on", "off", or a word of a newer server.
    QString dataChecksums;
    QString walLevel;
    int maxWalSenders = 0;
    int activeWalSenders = 0;
    int maxPreparedTransactions = 0;
    qint64 walSegmentSize = 0;
    /// Empty also where the role may not see it.
    QString sharedPreloadLibraries;
    bool inRecovery = false;

    bool roleIsSuperuser = false;
    bool roleMayReplicate = false;
    /// A superuser that may log in; a restored copy is entered as this one.
    QString superuser;
    /// The address from which the server sees us; empty for a socket.
    QString clientAddress;
    bool tls = false;

    QList<Tablespace> tablespaces;
    QList<Database> databases;
    /// Collations and character types that databases need from the operating system.
    QStringList locales;
    /// Settings from configuration files that the role may see, as lines of postgresql.conf.
    QByteArray configuration;

    [[nodiscard]] int major() const { return versionNumber / 10000; }
};

[[nodiscard]] Result<ServerFacts> readServerFacts(Connection &connection);

/// What stands in the way of a backup, as far as facts tell, most important first.
[[nodiscard]] QList<Probe::Missing> missingForBackup(const ServerFacts &facts,
                                                     const Parameters &parameters);

/// The line of pg_hba.conf that lets this role replicate from where we are.
[[nodiscard]] QString replicationEntry(const Parameters &parameters, const ServerFacts &facts);

/// A thing that is missing, as the error of a backup.
[[nodiscard]] std::unexpected<Error> prerequisiteFailure(const Probe::Missing &missing,
                                                         const Parameters &parameters);

/// System identifier and timeline as a replication connection tells them.
struct SystemIdentity
{
    QString systemIdentifier;
    quint32 timeline = 0;
};
[[nodiscard]] Result<SystemIdentity> identifySystem(Connection &replication);

} // namespace Reprise::Postgresql
