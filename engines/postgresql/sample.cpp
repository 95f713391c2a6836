// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/sample.h"

#include "durablefile.h"
#include "postgresql/cluster.h"
#include "postgresql/conf.h"
#include "postgresql/connection.h"
#include "postgresql/layout.h"
#include "postgresql/programs.h"
#include "toolprocess.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr int fillingMs = 3'600'000;
const auto superuser = u"postgres"_s;
const auto shopDatabase = u"shop"_s;

Result<> makeCluster(const InstanceLayout &layout, const Programs &programs, JobContext &context)
{
    context.progress({.stage = u"postgresql-sample"_s});
    // A tablespace of its own, beside the data as in a restored instance.
    for (const QString &folder : {layout.conf, QString(layout.tablespaces + u"/shop"_s)}) {
        if (!QDir().mkpath(folder))
            return fileFailure(u"write"_s, folder, errno);
    }
    ToolCommand command;
    command.program = programs.path(u"initdb"_s);
    command.arguments = {u"--pgdata"_s,   layout.data, u"--username"_s,      superuser,
                         u"--encoding"_s, u"UTF8"_s,   u"--locale"_s,        u"C.UTF-8"_s,
                         u"--auth"_s,     u"trust"_s,  u"--data-checksums"_s};
    const auto made = runTool(command, context);
    if (!made)
        return std::unexpected(made.error());
    if (const auto conf = writePlainly(layout.conf + u"/postgresql.conf"_s, instanceConf()); !conf)
        return conf;
    return writePlainly(layout.conf + u"/pg_ident.conf"_s, {});
}

Result<> run(const Entry &entry, const QByteArrayList &statements, JobContext &context)
{
    ServiceAccess access;
    access.settings = entry.settings();
    const auto connection =
        Connection::open(Parameters::of(access), Connection::Kind::Sql, context.cancellation());
    if (!connection)
        return std::unexpected(connection.error());
    // Filling tables takes its time on a slow disk.
    (*connection)->patience.answer = fillingMs;
    for (const QByteArray &statement : statements) {
        if (const auto done = (*connection)->query(statement); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<> fill(const InstanceLayout &layout, Entry entry, JobContext &context)
{
    const QByteArray location = quoteLiteral(layout.tablespaces + u"/shop"_s);
    const auto made = run(entry,
                          {"CREATE TABLESPACE shop_space LOCATION " + location,
                           "CREATE DATABASE shop TABLESPACE shop_space"},
                          context);
    if (!made)
        return made;
    entry.database = shopDatabase;
    return run(entry, {shopSchema(), shopRows()}, context);
}

} // namespace

Result<Provisioned> sample(const RestoreTarget &target, JobContext &context)
{
    const auto programs = findNewestPrograms(context);
    if (!programs)
        return std::unexpected(programs.error());
    const InstanceLayout layout(target.instanceFolder);
    if (const auto made = makeCluster(layout, *programs, context); !made)
        return std::unexpected(made.error());
    Instance instance = makeInstance(target, *programs);
    if (const auto saved = instance.save(); !saved)
        return std::unexpected(saved.error());
    Entry entry{.socketFolder = target.socketFolder, .user = superuser, .database = u"postgres"_s};
    const auto started =
        startClusterOnPort(instance, entry, target.options.value(u"port"_s), context);
    if (!started)
        return std::unexpected(started.error());
    if (const auto filled = fill(layout, entry, context); !filled)
        return std::unexpected(filled.error());
    entry.database = shopDatabase;
    Provisioned provisioned;
    provisioned.settings = entry.settings();
    provisioned.productVersion = programs->version;
    provisioned.report.append({.what = {u"postgresql-step-sample"_s, {}}, .detail = {}});
    return provisioned;
}

} // namespace Reprise::Postgresql
