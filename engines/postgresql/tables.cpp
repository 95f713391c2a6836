// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/tables.h"

#include <QDeadlineTimer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

/// The server's checkpoint goes on meanwhile; a cluster of many databases must not wait for long.
constexpr int allMilliseconds = 20'000;
constexpr int lockMilliseconds = 500;
/// Of one database.
constexpr int mostTables = 1000;

/// `tree` leads from each table to what it is a part of. VACUUM and ANALYZE leave their time in the
/// statistics, which a crash or a reset takes away with the numbers. A lock is looked for first,
/// for the size of a table is only told to who may lock it.
QByteArray question()
{
    const QByteArray sql = R"(
WITH RECURSIVE tree AS (
  SELECT c.oid, c.oid AS root FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'p'
     AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
     AND NOT EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid)
  UNION
  SELECT i.inhrelid, t.root FROM pg_catalog.pg_inherits i JOIN tree t ON t.oid = i.inhparent
), leaf AS (
  SELECT DISTINCT ON (c.oid) c.oid, t.root, c.reltuples, c.relpages,
         pg_catalog.pg_stat_get_live_tuples(c.oid) AS live,
         pg_catalog.pg_stat_get_dead_tuples(c.oid) AS dead,
         pg_catalog.pg_stat_get_tuples_deleted(c.oid) AS deleted,
         coalesce(pg_catalog.pg_stat_get_last_vacuum_time(c.oid),
                  pg_catalog.pg_stat_get_last_autovacuum_time(c.oid),
                  pg_catalog.pg_stat_get_last_analyze_time(c.oid),
                  pg_catalog.pg_stat_get_last_autoanalyze_time(c.oid)) IS NOT NULL AS counted,
         CASE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.relation = c.oid
                AND l.mode = 'AccessExclusiveLock' AND l.database =
                (SELECT d.oid FROM pg_catalog.pg_database d WHERE d.datname = current_database()))
              THEN pg_catalog.pg_relation_size(c.oid) /
                   pg_catalog.current_setting('block_size')::bigint END AS pages
    FROM tree t JOIN pg_catalog.pg_class c ON c.oid = t.oid
   WHERE c.relkind = 'r' AND c.relpersistence = 'p'
   ORDER BY c.oid, t.root
), known AS (
  SELECT l.*, CASE WHEN l.reltuples >= 0 AND l.relpages > 0
                   THEN l.reltuples::float8 / l.relpages * coalesce(l.pages, l.relpages) END
              AS planned
    FROM leaf l
), counted AS (
  SELECT root, CASE
    WHEN pages = 0 THEN 0
    WHEN counted OR live >= planned OR deleted >= planned - live THEN live
    WHEN planned IS NOT NULL THEN planned
    WHEN live > 0 AND live + dead >= coalesce(pages, 1) THEN live
    END AS rows
    FROM known
), sums AS (
  SELECT root, CASE WHEN pg_catalog.bool_or(rows IS NULL) THEN -1
                    ELSE pg_catalog.round(pg_catalog.sum(rows)) END::bigint AS rows
    FROM counted GROUP BY root
), largest AS (
  SELECT c.oid, n.nspname, c.relname, coalesce(s.rows, 0) AS rows, pg_catalog.count(*) OVER () AS n
    FROM tree t JOIN pg_catalog.pg_class c ON c.oid = t.root AND t.oid = t.root
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN sums s ON s.root = c.oid
   ORDER BY coalesce(s.rows, 0) < 0 DESC, coalesce(s.rows, 0) DESC, c.oid LIMIT )";
    return sql + QByteArray::number(mostTables) +
           ") SELECT oid, nspname || '.' || relname, rows, n FROM largest ORDER BY 2";
}

Result<Tables> askForTables(Connection &connection, int milliseconds)
{
    connection.patience.answer = milliseconds;
    const auto limited = connection.query(
        "SELECT pg_catalog.set_config('statement_timeout', '" + QByteArray::number(milliseconds) +
        "', false), pg_catalog.set_config('lock_timeout', '" +
        QByteArray::number(lockMilliseconds) +
        "', false), pg_catalog.set_config('search_path', 'pg_catalog', false)");
    if (!limited)
        return std::unexpected(limited.error());
    const auto rows = connection.query(question());
    if (!rows)
        return std::unexpected(rows.error());
    Tables found;
    for (const auto &row : *rows) {
        found.tables.append({.oid = QString::fromLatin1(row.at(0)),
                             .name = QString::fromUtf8(row.at(1)),
                             .rows = row.at(2).toLongLong()});
    }
    if (!rows->isEmpty())
        found.unlisted = rows->first().at(3).toLongLong() - found.tables.size();
    return found;
}

Result<Tables> tablesOf(Parameters parameters, const QString &database, int milliseconds,
                        Cancellation &cancellation)
{
    parameters.database = database;
    const auto connection = Connection::open(parameters, Connection::Kind::Sql, cancellation);
    return connection ? askForTables(**connection, milliseconds)
                      : std::unexpected(connection.error());
}

} // namespace

Result<QHash<QString, Tables>> readTables(const Parameters &parameters,
                                          const QList<ServerFacts::Database> &databases,
                                          JobContext &context)
{
    QHash<QString, Tables> all;
    const QDeadlineTimer deadline(allMilliseconds);
    for (const auto &database : databases) {
        if (database.isTemplate || !database.mayConnect)
            continue;
        const int left = int(deadline.remainingTime());
        if (left <= 0) {
            context.log(u"the tables of %1 were not counted: no time left"_s.arg(database.name));
            continue;
        }
        auto tables = tablesOf(parameters, database.name, left, context.cancellation());
        if (tables)
            all.insert(database.name, *std::move(tables));
        else if (tables.error().code == ErrorCode::Cancelled)
            return std::unexpected(tables.error());
        else
            context.log(u"the tables of %1 were not counted: %2 %3"_s.arg(
                database.name, tables.error().reason(), tables.error().detail));
    }
    return all;
}

void addTables(QJsonObject &database, const Tables &tables)
{
    QJsonArray children;
    for (const auto &table : tables.tables) {
        QJsonObject entry{{u"kind"_s, u"table"_s}, {u"name"_s, table.name}, {u"id"_s, table.oid}};
        if (table.rows >= 0)
            entry.insert(u"rows"_s, table.rows);
        children.append(entry);
    }
    database.insert(u"children"_s, children);
    if (tables.unlisted > 0)
        database.insert(u"unlisted"_s, tables.unlisted);
}

} // namespace Reprise::Postgresql
