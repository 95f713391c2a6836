// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"
#include "postgresql/connection.h"
#include "postgresql/server.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Reprise::Postgresql {

/// The permanent tables of one database, without the system's. Partitions, and tables that inherit,
/// count as what they are parts of: they come and go.
struct Tables
{
    struct Table
    {
        /// Stays where it gets another name.
        QString oid;
        /// "schema.table"
        QString name;
        /// About as many; -1 where nobody knows: never analyzed, or the statistics are lost.
        qint64 rows = -1;
    };
    /// The largest ones, by name.
    QList<Table> tables;
    /// As many more are there.
    qint64 unlisted = 0;
};

/// Of each database that lets us in, a connection to each, all within a time limit: what is missing
/// in the result was not looked at, and the log says why. Never waits for a table that somebody has
/// locked. Fails only when cancelled.
///
/// The rows are what the server itself reckons with: zero where the file is empty, else what the
/// cumulative statistics say if a VACUUM or ANALYZE set them since they were last reset or the
/// number of deletions accounts for the difference, else the density in pg_class times the pages.
[[nodiscard]] Result<QHash<QString, Tables>> readTables(
    const Parameters &parameters, const QList<ServerFacts::Database> &databases,
    JobContext &context);

/// As `children` of a database in the contents.
void addTables(QJsonObject &database, const Tables &tables);

} // namespace Reprise::Postgresql
