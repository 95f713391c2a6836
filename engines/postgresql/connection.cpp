// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/connection.h"

#include "postgresql/connectionfailure.h"
#include "postgresql/resolver.h"

#include <QDeadlineTimer>

#include <clocale>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr int connectTimeoutMs = 10000;

/// libpq translates its messages into the language of the calling thread.
class EnglishMessages
{
public:
    EnglishMessages()
        : m_former(::uselocale(english()))
    {
    }
    ~EnglishMessages() { ::uselocale(m_former); }
    EnglishMessages(const EnglishMessages &) = delete;
    EnglishMessages &operator=(const EnglishMessages &) = delete;

private:
    static locale_t english()
    {
        static const locale_t locale = ::newlocale(LC_ALL_MASK, "C", nullptr);
        return locale;
    }
    locale_t m_former;
};

/// Keywords and values as libpq wants them; keeps the bytes.
class Keywords
{
public:
    void add(const char *key, const QString &value)
    {
        m_values.append(value.toUtf8());
        m_keys.append(key);
    }
    pg_conn *start()
    {
        QList<const char *> keys = m_keys;
        QList<const char *> values;
        for (const QByteArray &value : std::as_const(m_values))
            values.append(value.constData());
        keys.append(nullptr);
        values.append(nullptr);
        return PQconnectStartParams(keys.constData(), values.constData(), 0);
    }

private:
    QList<const char *> m_keys;
    QList<QByteArray> m_values;
};

Keywords keywords(const Parameters &parameters, Connection::Kind kind, const QString &address)
{
    Keywords all;
    all.add("host", parameters.host);
    if (!address.isEmpty())
        all.add("hostaddr", address);
    all.add("port", parameters.port);
    all.add("user", parameters.user);
    all.add("dbname", parameters.database);
    all.add("password", parameters.password);
    // A file that cannot be: passwords come from the secrets and from nowhere else.
    all.add("passfile", u"/dev/null/none"_s);
    all.add("sslmode", parameters.sslMode);
    all.add("sslrootcert", parameters.sslRootCert);
    all.add("gssencmode", u"disable"_s);
    all.add("target_session_attrs", u"any"_s);
    all.add("application_name", u"reprise"_s);
    all.add("client_encoding", u"UTF8"_s);
    // A dead network ends the job.
    all.add("keepalives", u"1"_s);
    all.add("keepalives_idle", u"30"_s);
    all.add("keepalives_interval", u"10"_s);
    all.add("keepalives_count", u"3"_s);
    all.add("tcp_user_timeout", u"60000"_s);
    if (kind == Connection::Kind::Replication)
        all.add("replication", u"true"_s);
    else
        all.add("options", u"-c datestyle=ISO -c timezone=UTC -c statement_timeout=0"_s);
    return all;
}

enum class Progress { Connected, Failed, TimedOut, Cancelled };

Progress finishConnecting(pg_conn *connection, Cancellation &cancellation)
{
    const QDeadlineTimer deadline(connectTimeoutMs);
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    for (;;) {
        const short events = status == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        switch (cancellation.wait(PQsocket(connection), events, int(deadline.remainingTime()))) {
        case Cancellation::Wake::Cancelled:
            return Progress::Cancelled;
        case Cancellation::Wake::TimedOut:
            return Progress::TimedOut;
        case Cancellation::Wake::Ready:
            break;
        }
        status = PQconnectPoll(connection);
        if (status == PGRES_POLLING_OK)
            return Progress::Connected;
        if (status == PGRES_POLLING_FAILED)
            return Progress::Failed;
    }
}

bool isThisMachine(const QString &host)
{
    return host.startsWith(u'/') || host.startsWith(u'@') || host == u"localhost"_s ||
           host.startsWith(u"127."_s) || host == u"::1"_s;
}

Rows rowsOf(const pg_result *result)
{
    Rows rows;
    const int fields = PQnfields(result);
    for (int row = 0; row < PQntuples(result); ++row) {
        QList<QByteArray> values;
        for (int field = 0; field < fields; ++field) {
            values.append(
                PQgetisnull(result, row, field)
                    ? QByteArray()
                    : QByteArray(PQgetvalue(result, row, field), PQgetlength(result, row, field)));
        }
        rows.append(values);
    }
    return rows;
}

} // namespace

Parameters Parameters::of(const ServiceAccess &service)
{
    const auto setting = [&service](const QString &key, const QString &otherwise) {
        const QString value = service.settings.value(key);
        return value.isEmpty() ? otherwise : value;
    };
    Parameters parameters;
    parameters.service = service.name;
    parameters.host = setting(u"host"_s, u"/var/run/postgresql"_s);
    parameters.port = setting(u"port"_s, u"5432"_s);
    parameters.user = setting(u"user"_s, u"postgres"_s);
    parameters.database = setting(u"dbname"_s, u"postgres"_s);
    const bool local = isThisMachine(parameters.host);
    parameters.sslMode = setting(u"sslmode"_s, local ? u"prefer"_s : u"verify-full"_s);
    // The authorities that this system trusts, where nothing else is named.
    const bool checks = parameters.sslMode == u"verify-full"_s;
    parameters.sslRootCert = setting(u"sslrootcert"_s, checks ? u"system"_s : QString());
    parameters.password = service.secrets.value(u"password"_s);
    return parameters;
}

QVariantMap Parameters::args() const
{
    return {{u"service"_s, service},
            {u"host"_s, host},
            {u"port"_s, port},
            {u"user"_s, user},
            {u"database"_s, database}};
}

Connection::Connection(pg_conn *connection, Parameters parameters, Cancellation &cancellation)
    : m_connection(connection)
    , m_parameters(std::move(parameters))
    , m_cancellation(cancellation)
{
    PQsetNoticeReceiver(m_connection, &Connection::receiveNotice, this);
    const int socket = PQsocket(m_connection);
    m_wakeUp = cancellation.onCancel([socket] { ::shutdown(socket, SHUT_RDWR); });
}

Connection::~Connection()
{
    // Before the descriptor is closed and may be somebody else's.
    m_wakeUp = {};
    PQfreemem(m_block);
    PQfinish(m_connection);
}

Result<std::unique_ptr<Connection>> Connection::open(const Parameters &parameters, Kind kind,
                                                     Cancellation &cancellation)
{
    if (parameters.isSocket())
        return openAt(parameters, kind, {}, cancellation);
    const auto addresses = resolve(parameters, cancellation);
    if (!addresses)
        return std::unexpected(addresses.error());
    Result<std::unique_ptr<Connection>> attempt = cancelled();
    for (const QString &address : *addresses) {
        attempt = openAt(parameters, kind, address, cancellation);
        if (attempt || attempt.error().code != ErrorCode::Unreachable)
            break;
    }
    return attempt;
}

Result<std::unique_ptr<Connection>> Connection::openAt(const Parameters &parameters, Kind kind,
                                                       const QString &address,
                                                       Cancellation &cancellation)
{
    const EnglishMessages english;
    if (cancellation.isCancelled())
        return cancelled();
    std::unique_ptr<pg_conn, decltype(&PQfinish)> guard(keywords(parameters, kind, address).start(),
                                                        &PQfinish);
    pg_conn *connection = guard.get();
    if (PQstatus(connection) == CONNECTION_BAD)
        return std::unexpected(
            connectionFailure(QString::fromUtf8(PQerrorMessage(connection)), parameters, kind));
    // The SQLSTATE and the place in the server's source, which no translation changes.
    PQsetErrorVerbosity(connection, PQERRORS_VERBOSE);
    switch (finishConnecting(connection, cancellation)) {
    case Progress::Cancelled:
        return cancelled();
    case Progress::TimedOut:
        return failure(ErrorCode::Unreachable, u"postgresql-connect-timeout"_s, parameters.args());
    case Progress::Failed:
        return std::unexpected(
            connectionFailure(QString::fromUtf8(PQerrorMessage(connection)), parameters, kind));
    case Progress::Connected:
        break;
    }
    PQsetErrorVerbosity(connection, PQERRORS_DEFAULT);
    auto *taken = guard.release();
    return std::unique_ptr<Connection>(new Connection(taken, parameters, cancellation));
}

int Connection::serverVersion() const
{
    return PQserverVersion(m_connection);
}

bool Connection::usesTls() const
{
    return PQsslInUse(m_connection) != 0;
}

Result<Rows> Connection::query(const QByteArray &sql)
{
    if (const auto sent = send(sql); !sent)
        return std::unexpected(sent.error());
    Rows rows;
    for (;;) {
        auto reply = next();
        if (!reply)
            return std::unexpected(reply.error());
        if (!*reply)
            return rows;
        if ((*reply)->kind == Reply::Kind::Rows)
            rows = std::move((*reply)->rows);
    }
}

Result<> Connection::send(const QByteArray &command)
{
    const EnglishMessages english;
    if (!PQsendQuery(m_connection, command.constData()))
        return lost();
    return {};
}

/// Keeps a server that logged in and fell silent from holding a job for ever.
Result<> Connection::waitForInput(int idleMs)
{
    // poll() would wait for a descriptor below 0 in vain.
    if (PQsocket(m_connection) < 0)
        return lost();
    switch (m_cancellation.wait(PQsocket(m_connection), POLLIN, idleMs)) {
    case Cancellation::Wake::Cancelled:
        return cancelled();
    case Cancellation::Wake::TimedOut:
        return failure(ErrorCode::Timeout, u"postgresql-connect-timeout"_s, m_parameters.args());
    case Cancellation::Wake::Ready:
        break;
    }
    // What it says of a failure, the next call of libpq returns with the server's own words.
    (void)PQconsumeInput(m_connection);
    return {};
}

Result<std::optional<Connection::Reply>> Connection::next()
{
    const EnglishMessages english;
    while (PQisBusy(m_connection)) {
        if (const auto waited = waitForInput(patience.answer); !waited)
            return std::unexpected(waited.error());
    }
    const std::unique_ptr<pg_result, decltype(&PQclear)> result(PQgetResult(m_connection),
                                                                &PQclear);
    if (m_cancellation.isCancelled())
        return cancelled();
    if (!result)
        return std::optional<Reply>();
    switch (PQresultStatus(result.get())) {
    case PGRES_TUPLES_OK:
        return Reply{Reply::Kind::Rows, rowsOf(result.get())};
    case PGRES_COPY_OUT:
        return Reply{Reply::Kind::CopyOut, {}};
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY:
        return Reply{Reply::Kind::Done, {}};
    default:
        return refused(result.get());
    }
}

Result<std::optional<QByteArrayView>> Connection::copyBlock()
{
    PQfreemem(std::exchange(m_block, nullptr));
    const EnglishMessages english;
    int size = 0;
    while ((size = PQgetCopyData(m_connection, &m_block, 1)) == 0) {
        if (const auto waited = waitForInput(patience.copy); !waited)
            return std::unexpected(waited.error());
    }
    if (size > 0)
        return std::optional(QByteArrayView(m_block, size));
    if (size == -1 && !m_cancellation.isCancelled())
        return std::optional<QByteArrayView>();
    return lost();
}

std::unexpected<Error> Connection::lost() const
{
    if (m_cancellation.isCancelled())
        return cancelled();
    return failure(ErrorCode::Unreachable, u"postgresql-connection-lost"_s, m_parameters.args(),
                   QString::fromUtf8(PQerrorMessage(m_connection)).trimmed());
}

std::unexpected<Error> Connection::refused(const pg_result *result) const
{
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    if (state.isEmpty())
        return lost();
    const QString text = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    return std::unexpected(serverFailure(state, text, m_parameters));
}

void Connection::receiveNotice(void *self, const pg_result *result)
{
    const auto &onNotice = static_cast<Connection *>(self)->onNotice;
    if (onNotice)
        onNotice(QString::fromUtf8(PQresultErrorMessage(result)).trimmed());
}

void forgetEnvironment()
{
    for (const char *name : {"PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR", "PGTZ", "PGDATESTYLE",
                             "PGGEQO", "PGLOCALEDIR"})
        qunsetenv(name);
    PQconninfoOption *options = PQconndefaults();
    for (const PQconninfoOption *option = options; option && option->keyword; ++option) {
        if (option->envvar)
            qunsetenv(option->envvar);
    }
    PQconninfoFree(options);
}

QString sqlState(const Error &error)
{
    return error.args.value(u"sqlState"_s).toString();
}

QByteArray quoteLiteral(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\'', u"''"_s);
    // Backslashes are plain in standard strings, which is what every supported server takes.
    return (u'\'' + escaped + u'\'').toUtf8();
}

QString quoteName(const QString &name)
{
    QString escaped = name;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

} // namespace Reprise::Postgresql
