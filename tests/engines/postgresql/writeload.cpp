// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "writeload.h"

#include "testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int writers = 4;
const auto database = u"postgres"_s;

/// Money, holes and balances, all as one line.
const auto invariants = uR"(SELECT
 (SELECT sum(balance) FROM (SELECT balance FROM in_one UNION ALL SELECT balance FROM in_two) a),
 (SELECT count(*) FROM (SELECT writer FROM ledger GROUP BY writer HAVING max(n) <> count(*)) h),
 (SELECT count(*) FROM in_one a WHERE balance <> 1000 -
    (SELECT coalesce(sum(amount), 0) FROM ledger WHERE account_one = a.id)),
 (SELECT count(*) FROM in_two a WHERE balance <> 1000 +
    (SELECT coalesce(sum(amount), 0) FROM ledger WHERE account_two = a.id)))"_s;

QString script(int writer)
{
    return uR"(DO $$
DECLARE
    one bigint; two bigint; moved bigint; line bigint := 0;
BEGIN
    LOOP
        line := line + 1;
        one := 1 + (line * 7 + %1 * 13) % 50;
        two := 1 + (line * 11 + %1 * 17) % 50;
        moved := 1 + line % 5;
        UPDATE in_one SET balance = balance - moved WHERE id = one;
        UPDATE in_two SET balance = balance + moved WHERE id = two;
        INSERT INTO ledger VALUES (%1, line, one, two, moved, repeat(md5(line::text), 10));
        COMMIT;
    END LOOP;
END $$)"_s.arg(writer);
}

} // namespace

WriteLoad::~WriteLoad()
{
    (void)stop();
}

bool WriteLoad::prepare(const TestServer &server)
{
    const QString made = server.sql(
        u"CREATE TABLE in_one TABLESPACE one AS SELECT i AS id, 1000::bigint AS balance FROM "
        "generate_series(1, 50) i; "
        "CREATE TABLE in_two TABLESPACE two AS SELECT i AS id, 1000::bigint AS balance FROM "
        "generate_series(1, 50) i; "
        "CREATE TABLE ledger (writer int, n bigint, account_one bigint, account_two bigint, "
        "amount bigint, filler text, PRIMARY KEY (writer, n)) TABLESPACE two; "
        "CREATE TABLE still TABLESPACE one AS SELECT i, md5(i::text) FROM "
        "generate_series(1, 100000) i"_s);
    if (!made.isEmpty())
        qWarning("%s", qPrintable(made));
    return made.isEmpty();
}

void WriteLoad::start(const ServiceAccess &service)
{
    m_service = service;
    for (int writer = 1; writer <= writers; ++writer) {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(u"/usr/lib/postgresql/17/bin/psql"_s,
                       {u"-XAtqw"_s, u"-h"_s, service.settings.value(u"host"_s), u"-p"_s,
                        service.settings.value(u"port"_s), u"-U"_s,
                        service.settings.value(u"user"_s), u"-d"_s, database, u"-c"_s,
                        script(writer)});
        process->waitForStarted();
        m_writers.push_back(std::move(process));
    }
}

void WriteLoad::waitForRows(int count)
{
    const auto rows = [this] {
        return runSql(m_service, u"SELECT count(*) FROM ledger"_s, database).toInt();
    };
    const int before = rows();
    QTRY_VERIFY_WITH_TIMEOUT(rows() >= before + count, 60000);
}

QString WriteLoad::stop()
{
    QString failed;
    for (const auto &writer : m_writers) {
        // Nothing but a kill ends a writer that is well.
        if (writer->state() != QProcess::Running)
            failed += QString::fromUtf8(writer->readAll());
        writer->kill();
        writer->waitForFinished();
    }
    if (!m_writers.empty())
        (void)runSql(m_service,
                     u"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE "
                     "application_name = 'psql' AND pid <> pg_backend_pid()"_s,
                     database);
    m_writers.clear();
    return failed;
}

QString WriteLoad::compare(const ServiceAccess &source, const ServiceAccess &copy) const
{
    const QString found = runSql(copy, invariants, database);
    if (found != u"100000|0|0|0"_s)
        return u"not of one moment: "_s + found;
    const QString lines = runSql(
        copy, u"SELECT writer, max(n) FROM ledger GROUP BY writer ORDER BY writer"_s, database);
    if (lines.count(u'\n') + 1 != writers)
        return u"writers are missing: "_s + lines;
    // Row by row: what the source had when each writer was that far.
    for (const QString &line : lines.split(u'\n')) {
        const QString rows =
            u"SELECT count(*), md5(string_agg(l::text, '' ORDER BY n)) FROM ledger l WHERE "
            "writer = %1 AND n <= %2"_s.arg(line.section(u'|', 0, 0), line.section(u'|', 1, 1));
        if (runSql(copy, rows, database) != runSql(source, rows, database))
            return u"rows differ: "_s + line;
    }
    const auto still = u"SELECT count(*), md5(string_agg(s::text, '' ORDER BY i)) FROM still s"_s;
    return runSql(copy, still, database) == runSql(source, still, database) ? QString() : still;
}

} // namespace Reprise
