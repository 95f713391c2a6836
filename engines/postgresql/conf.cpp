// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/conf.h"

#include "postgresql/connection.h"

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr auto common = R"(# Started as "postgres -D conf" inside the snapshot folder.
data_directory = 'data'                 # from the folder where the server is started
listen_addresses = ''                   # no network: only the socket in ../run
port = 5432                             # names the socket; no TCP port is used
unix_socket_directories = '../run'      # from the data directory
unix_socket_permissions = 0700
hot_standby = off                       # "ready" then means: recovery has ended
archive_mode = off
ssl = off
log_destination = 'stderr'
logging_collector = off
lc_messages = 'C'
log_timezone = 'UTC'
timezone = 'UTC'
)";

// 1 says "not there", 200 "there, but it cannot be read": the server takes 1 for the end.
constexpr auto recovery =
    R"(restore_command = 'w="../../wal/%f"; if test -f "$w"; then cp "$w" "%p" || exit 200; elif test -f "$w.zst"; then zstd -dqc "$w.zst" > "%p" || exit 200; elif test -f "$w.gz"; then gzip -dc "$w.gz" > "%p" || exit 200; elif test -f "$w.partial"; then cp "$w.partial" "%p" || exit 200; else exit 1; fi'
recovery_target_timeline = 'latest'
recovery_target_action = 'promote'
)";

constexpr auto include =
    "include_if_exists = 'local.conf'        # last line: wins; relative to this file\n";

} // namespace

QByteArray archiveConf(int maxPreparedTransactions, const QString &sharedPreloadLibraries)
{
    QByteArray text = common;
    text += "max_prepared_transactions = " + QByteArray::number(maxPreparedTransactions) + '\n';
    text += "shared_preload_libraries = ''";
    if (!sharedPreloadLibraries.isEmpty())
        text += "           # source had: " + sharedPreloadLibraries.simplified().toUtf8();
    text += '\n';
    return text + recovery + include;
}

QByteArray instanceConf()
{
    return QByteArray(common) + include;
}

QByteArray archiveHba()
{
    return "local all all trust\n";
}

QByteArray instanceHba(bool tcp)
{
    QByteArray text = archiveHba() + "local replication all trust\n";
    if (tcp)
        text += "host all all 127.0.0.1/32 scram-sha-256\n";
    return text;
}

QByteArray localConf(const QString &dataFolder, int port)
{
    QByteArray text = "# Written by Reprise for this instance; lines that you add here stay.\n";
    // Absolute: a relative one makes every reload complain that it cannot be changed.
    text += "data_directory = " + quoteLiteral(dataFolder) + '\n';
    // Unpacking has synced all files; one by one at the first start takes seconds per gigabyte.
    text += "recovery_init_sync_method = syncfs\n";
    if (port > 0) {
        text += "listen_addresses = '127.0.0.1'\n";
        text += "port = " + QByteArray::number(port) + '\n';
    }
    return text;
}

} // namespace Reprise::Postgresql
