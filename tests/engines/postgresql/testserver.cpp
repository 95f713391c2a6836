// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

const auto programs = u"/usr/lib/postgresql/17/bin/"_s;

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

QString runProgram(const QString &program, const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool ended = process.waitForFinished(120000);
    const QString output = QString::fromUtf8(process.readAll()).trimmed();
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return output;
    return u"FAILED "_s + program + u": "_s + output;
}

QString runSql(const ServiceAccess &service, const QString &statement, const QString &database)
{
    return runProgram(programs + u"psql"_s,
                      {u"-XAtqw"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s,
                       service.settings.value(u"host"_s), u"-p"_s,
                       service.settings.value(u"port"_s), u"-U"_s,
                       service.settings.value(u"user"_s), u"-d"_s, database, u"-c"_s, statement});
}

bool TestServer::isInstalled()
{
    return QFile::exists(programs + u"initdb"_s);
}

TestServer::TestServer()
    : m_folder(u"/tmp/reprise-pg-XXXXXX"_s)
    , m_port(freePort())
{
}

TestServer::~TestServer()
{
    if (QFile::exists(dataFolder() + u"/postmaster.pid"_s))
        stop(u"immediate"_s);
}

bool TestServer::create(const QStringList &lines)
{
    const QString made =
        runProgram(programs + u"initdb"_s, {u"-D"_s, dataFolder(), u"-U"_s, u"owner"_s, u"-E"_s,
                                            u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--data-checksums"_s,
                                            u"--no-sync"_s, u"-A"_s, u"trust"_s});
    if (made.startsWith(u"FAILED"_s)) {
        qWarning("%s", qPrintable(made));
        return false;
    }
    append(u"postgresql.conf"_s, place() + lines);
    return true;
}

QStringList TestServer::place() const
{
    return {u"unix_socket_directories = '%1'"_s.arg(m_folder.path()),
            u"port = %1"_s.arg(m_port),
            u"listen_addresses = ''"_s,
            u"fsync = off"_s,
            u"shared_buffers = '16MB'"_s,
            u"lc_messages = 'C'"_s};
}

void TestServer::adopt(const QString &dataFolder)
{
    if (!QDir().rename(dataFolder, this->dataFolder()))
        qWarning("%s was not moved", qPrintable(dataFolder));
    append(u"postgresql.conf"_s, place());
}

void TestServer::append(const QString &file, const QStringList &lines)
{
    QFile conf(dataFolder() + u'/' + file);
    if (conf.open(QIODevice::Append))
        conf.write((lines.join(u'\n') + u'\n').toUtf8());
}

void TestServer::listen()
{
    append(u"postgresql.conf"_s, {u"listen_addresses = '127.0.0.1'"_s});
}

bool TestServer::start()
{
    const QString started =
        runProgram(programs + u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"-w"_s, u"-t"_s, u"60"_s,
                                            u"-l"_s, path(u"server.log"_s), u"start"_s});
    if (!started.startsWith(u"FAILED"_s))
        return true;
    QFile log(path(u"server.log"_s));
    qWarning("%s\n%s", qPrintable(started),
             log.open(QIODevice::ReadOnly) ? log.readAll().constData() : "");
    return false;
}

void TestServer::stop(const QString &mode)
{
    (void)runProgram(programs + u"pg_ctl"_s,
                     {u"-D"_s, dataFolder(), u"-w"_s, u"-m"_s, mode, u"stop"_s});
}

void TestServer::setHba(const QStringList &lines)
{
    QFile hba(dataFolder() + u"/pg_hba.conf"_s);
    if (hba.open(QIODevice::WriteOnly | QIODevice::Truncate))
        hba.write((lines.join(u'\n') + u'\n').toUtf8());
}

void TestServer::reload()
{
    (void)runProgram(programs + u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"reload"_s});
}

ServiceAccess TestServer::access() const
{
    ServiceAccess access;
    access.id = u"test"_s;
    access.name = u"Test server"_s;
    access.settings = {{u"host"_s, m_folder.path()},
                       {u"port"_s, QString::number(m_port)},
                       {u"user"_s, u"owner"_s},
                       {u"dbname"_s, u"postgres"_s}};
    return access;
}

QString TestServer::sql(const QString &statement, const QString &database) const
{
    return runSql(access(), statement, database);
}

} // namespace Reprise
