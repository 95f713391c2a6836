// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/cluster.h"

#include "durablefile.h"
#include "postgresql/conf.h"
#include "postgresql/connection.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr int portAttempts = 5;
constexpr qint64 logTail = qint64(64) * 1024;
constexpr qsizetype detailLength = 2000;
constexpr int firstPauseMs = 10;
constexpr int longestPauseMs = 200;

Parameters parametersOf(const Entry &entry)
{
    ServiceAccess access;
    access.name = entry.socketFolder;
    access.settings = entry.settings();
    return Parameters::of(access);
}

QByteArray logSince(const QString &path, qint64 offset)
{
    QFile log(path);
    if (!log.open(QIODevice::ReadOnly))
        return {};
    log.seek(std::max(offset, log.size() - logTail));
    return log.readAll();
}

/// What the server said last before it ended: a fatal line often follows from one before it.
std::unexpected<Error> startFailure(const QString &logPath, qint64 offset, int port)
{
    const QString log = QString::fromUtf8(logSince(logPath, offset)).trimmed();
    const qsizetype from =
        log.size() > detailLength ? log.lastIndexOf(u'\n', -detailLength) + 1 : 0;
    const QString detail = log.sliced(from);
    if (port > 0 && log.contains(u"Address already in use"_s))
        return failure(ErrorCode::Prerequisite, u"postgresql-port-taken"_s, {{u"port"_s, port}},
                       detail);
    return failure(ErrorCode::ToolFailed, u"postgresql-start-failed"_s, {{u"log"_s, logPath}},
                   detail);
}

/// Empty while there is nothing to say yet.
Result<bool> hasRecovered(Parameters parameters, Cancellation &cancellation)
{
    auto connection = Connection::open(parameters, Connection::Kind::Sql, cancellation);
    // The database was dropped: the server can be asked all the same.
    if (!connection && connection.error().code == ErrorCode::NotFound) {
        parameters.database = u"template1"_s;
        connection = Connection::open(parameters, Connection::Kind::Sql, cancellation);
    }
    if (!connection) {
        // No socket yet, or "starting up".
        if (connection.error().code == ErrorCode::Unreachable)
            return false;
        return std::unexpected(connection.error());
    }
    const auto rows = (*connection)->query("SELECT pg_catalog.pg_is_in_recovery()");
    if (!rows)
        return std::unexpected(rows.error());
    return rows->first().first() == "f";
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost, 0) ? server.serverPort() : 0;
}

} // namespace

QMap<QString, QString> Entry::settings() const
{
    QMap<QString, QString> settings = {{u"host"_s, socketFolder},
                                       {u"port"_s, QString::number(port > 0 ? port : 5432)},
                                       {u"user"_s, user},
                                       {u"dbname"_s, database}};
    if (port > 0)
        settings.insert(tcpPort, QString::number(port));
    return settings;
}

Instance makeInstance(const RestoreTarget &target, const Programs &programs)
{
    const InstanceLayout layout(target.instanceFolder);
    // What the caller has written there already stays.
    auto known = Instance::load(target.instanceFolder);
    Instance instance = known ? std::move(*known) : Instance();
    instance.id = target.instanceId;
    instance.folder = target.instanceFolder;
    instance.socketFolder = target.socketFolder;
    instance.provisioning = true;
    ServerProcess process;
    process.name = u"postgres"_s;
    // The socket folder stands here and not in local.conf: it can be another one after each login.
    process.command = {programs.path(u"postgres"_s), u"-D"_s, layout.conf, u"-c"_s,
                       u"unix_socket_directories="_s + target.socketFolder};
    process.workingFolder = layout.snapshot;
    process.logFile = layout.log;
    // Fast: it does not wait for clients.
    process.stopSignal = SIGINT;
    instance.processes = {process};
    return instance;
}

Result<> writeAccess(const InstanceLayout &layout, int port)
{
    if (const auto local =
            writePlainly(layout.conf + u"/local.conf"_s, localConf(layout.data, port));
        !local)
        return local;
    return writePlainly(layout.conf + u"/pg_hba.conf"_s, instanceHba(port > 0));
}

Result<> startCluster(Instance &instance, const Entry &entry, JobContext &context)
{
    const QString log = instance.processes.first().logFile;
    const qint64 logStart = QFileInfo(log).size();
    context.progress({.stage = u"postgresql-starting"_s});
    if (const auto started = instance.startProcess(0); !started)
        return started;
    const Parameters parameters = parametersOf(entry);
    int pause = firstPauseMs;
    for (;;) {
        if (!Instance::isAlive(instance.processes.first()))
            return startFailure(log, logStart, entry.port);
        const auto recovered = hasRecovered(parameters, context.cancellation());
        if (!recovered && recovered.error().code != ErrorCode::Unreachable)
            return std::unexpected(recovered.error());
        if (recovered && *recovered)
            return {};
        if (!context.cancellation().sleep(pause))
            return cancelled();
        pause = std::min(pause * 2, longestPauseMs);
    }
}

PortState portState(int port)
{
    QTcpServer server;
    if (server.listen(QHostAddress::LocalHost, quint16(port)))
        return PortState::Free;
    return server.serverError() == QAbstractSocket::SocketAccessError ? PortState::NotAllowed
                                                                      : PortState::Taken;
}

Result<> startClusterOnPort(Instance &instance, Entry &entry, const QString &port,
                            JobContext &context)
{
    const InstanceLayout layout(instance.folder);
    const bool any = port == u"auto"_s;
    Result<> started;
    for (int attempt = 0; attempt < (any ? portAttempts : 1); ++attempt) {
        entry.port = any ? freePort() : port.toInt();
        if (const auto written = writeAccess(layout, entry.port); !written)
            return written;
        started = startCluster(instance, entry, context);
        if (started || started.error().reason() != u"postgresql-port-taken"_s)
            break;
    }
    return started;
}

} // namespace Reprise::Postgresql
