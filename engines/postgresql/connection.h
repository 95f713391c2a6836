// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancellation.h"
#include "error.h"
#include "serviceaccess.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

struct pg_conn;
struct pg_result;

namespace Reprise::Postgresql {

/// How a server is reached, with every default filled in.
struct Parameters
{
    /// The service's name, for messages.
    QString service;
    QString host;
    QString port;
    QString user;
    QString database;
    QString sslMode;
    QString sslRootCert;
    QString password;

    [[nodiscard]] static Parameters of(const ServiceAccess &service);
    /// The host is a folder with a socket.
    [[nodiscard]] bool isSocket() const { return host.startsWith(u'/') || host.startsWith(u'@'); }
    /// Values that every message about this connection may need.
    [[nodiscard]] QVariantMap args() const;
};

/// Text as the server sent it; a null QByteArray is SQL's null.
using Rows = QList<QList<QByteArray>>;

/// One connection by libpq. One thread. Every wait ends with a cancel, which also shuts the socket
/// down, and with the patience: the connection is of no use after either. Messages are in English
/// whatever the language of this process.
class Connection
{
public:
    enum class Kind { Sql, Replication };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const Parameters &parameters,
                                                                  Kind kind,
                                                                  Cancellation &cancellation);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// 170011 for 17.11.
    [[nodiscard]] int serverVersion() const;
    [[nodiscard]] bool usesTls() const;

    /// Runs to its end; rows of the last result that had some.
    [[nodiscard]] Result<Rows> query(const QByteArray &sql);

    /// For commands with several results: send(), then next() until it is empty.
    [[nodiscard]] Result<> send(const QByteArray &command);
    struct Reply
    {
        enum class Kind { Rows, CopyOut, Done };
        Kind kind = Kind::Done;
        Rows rows;
    };
    [[nodiscard]] Result<std::optional<Reply>> next();
    /// The next message of a COPY, empty at its end. Valid until the next call.
    [[nodiscard]] Result<std::optional<QByteArrayView>> copyBlock();

    /// How long the server may be silent, in milliseconds, before it counts as stuck. A cluster of
    /// many files needs some time to sum up the sizes of its databases.
    struct Patience
    {
        int answer = 60'000;
        int copy = 300'000;
    };
    Patience patience;

    /// Called with each warning and notice of the server, as it comes.
    std::function<void(const QString &)> onNotice;

private:
    Connection(pg_conn *connection, Parameters parameters, Cancellation &cancellation);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openAt(const Parameters &parameters,
                                                                    Kind kind,
                                                                    const QString &address,
                                                                    Cancellation &cancellation);
    [[nodiscard]] Result<> waitForInput(int idleMs);
    [[nodiscard]] std::unexpected<Error> lost() const;
    [[nodiscard]] std::unexpected<Error> refused(const pg_result *result) const;
    static void receiveNotice(void *self, const pg_result *result);

    pg_conn *m_connection;
    Parameters m_parameters;
    Cancellation &m_cancellation;
    Cancellation::Subscription m_wakeUp;
    char *m_block = nullptr;
};

/// Takes libpq's variables out of the environment of this process, for it reads them behind our
/// back and there is no other way to switch PGSERVICE off. Only while there is one thread.
void forgetEnvironment();

/// SQLSTATE of a server's error; empty for others.
[[nodiscard]] QString sqlState(const Error &error);

/// Single quotes around, for a literal.
[[nodiscard]] QByteArray quoteLiteral(const QString &text);
/// Double quotes around, for a name.
[[nodiscard]] QString quoteName(const QString &name);

} // namespace Reprise::Postgresql
