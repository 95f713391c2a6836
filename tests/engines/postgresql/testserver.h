// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serviceaccess.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Reprise {

/// A real PostgreSQL of this machine in a temporary folder, reached by a socket there and, if
/// asked for, on loopback. Stopped and removed with the object.
class TestServer
{
public:
    /// False where PostgreSQL 17 is not installed.
    [[nodiscard]] static bool isInstalled();

    TestServer();
    ~TestServer();
    TestServer(const TestServer &) = delete;
    TestServer &operator=(const TestServer &) = delete;

    /// initdb with page checksums; `lines` are appended to postgresql.conf.
    [[nodiscard]] bool create(const QStringList &lines = {});
    /// Takes over a data directory that a program has made.
    void adopt(const QString &dataFolder);
    [[nodiscard]] bool start();
    /// Listens on a free port of 127.0.0.1 from the next start on.
    void listen();
    void stop(const QString &mode = QStringLiteral("fast"));
    void setHba(const QStringList &lines);
    void reload();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data")); }
    [[nodiscard]] int port() const { return m_port; }
    /// By the socket, as the superuser "owner".
    [[nodiscard]] ServiceAccess access() const;

    /// Unaligned rows without a header, one a line; "ERROR…" where it failed.
    [[nodiscard]] QString sql(const QString &statement,
                              const QString &database = QStringLiteral("postgres")) const;

private:
    [[nodiscard]] QStringList place() const;
    void append(const QString &file, const QStringList &lines);

    QTemporaryDir m_folder;
    int m_port = 0;
};

/// The same for any server.
[[nodiscard]] QString runSql(const ServiceAccess &service, const QString &statement,
                             const QString &database);

/// Stdout and stderr of a program that ends with 0; "FAILED…" with both where it does not.
[[nodiscard]] QString runProgram(const QString &program, const QStringList &arguments,
                                 const QString &folder = {});

} // namespace Reprise
