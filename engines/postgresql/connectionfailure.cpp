// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/connectionfailure.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

Error make(ErrorCode code, const QString &reason, const Parameters &parameters,
           const QString &detail, const QString &state = {})
{
    Error error{.code = code, .args = parameters.args(), .detail = detail};
    error.args.insert(u"reason"_s, reason);
    if (!state.isEmpty())
        error.args.insert(u"sqlState"_s, state);
    return error;
}

struct ServerMessage
{
    QString state;
    QString routine;
    /// Without what only programs read.
    QString text;
};

/// "FATAL:  28P01: password authentication failed…\nLOCATION:  auth_failed, auth.c:331"
ServerMessage parse(const QString &message)
{
    static const QRegularExpression state(u":  ([0-9A-Z]{5}): "_s);
    static const QRegularExpression location(u"\n?LOCATION:  (\\w+), [^\n]*"_s);
    ServerMessage parsed;
    parsed.text = message;
    // The last: with sslmode=prefer there can be one per attempt, and the last one decides.
    auto states = state.globalMatch(message);
    while (states.hasNext())
        parsed.state = states.next().captured(1);
    auto locations = location.globalMatch(message);
    while (locations.hasNext())
        parsed.routine = locations.next().captured(1);
    parsed.text.replace(state, u":  "_s);
    parsed.text.remove(location);
    parsed.text = parsed.text.trimmed();
    return parsed;
}

struct Rule
{
    QLatin1StringView text;
    ErrorCode code;
    QLatin1StringView reason;
};

/// libpq's own words, untranslated.
constexpr std::array clientRules = {
    Rule{"no password supplied"_L1, ErrorCode::Authentication, "postgresql-no-password"_L1},
    Rule{"root certificate file"_L1, ErrorCode::Prerequisite, "postgresql-tls-no-root"_L1},
    Rule{"could not read root certificate"_L1, ErrorCode::Prerequisite,
         "postgresql-tls-no-root"_L1},
    Rule{"certificate verify failed"_L1, ErrorCode::Authentication, "postgresql-tls-wrong-ca"_L1},
    Rule{"does not match host name"_L1, ErrorCode::Authentication, "postgresql-tls-wrong-host"_L1},
    Rule{"server does not support SSL"_L1, ErrorCode::Prerequisite, "postgresql-tls-missing"_L1},
    Rule{"SSL error"_L1, ErrorCode::Authentication, "postgresql-tls-failed"_L1},
    Rule{"could not translate host name"_L1, ErrorCode::Unreachable, "postgresql-unknown-host"_L1},
    Rule{"No such file or directory"_L1, ErrorCode::Unreachable, "postgresql-no-socket"_L1},
    Rule{"Permission denied"_L1, ErrorCode::Permission, "postgresql-socket-permission"_L1},
    Rule{"Connection refused"_L1, ErrorCode::Unreachable, "postgresql-refused"_L1},
    Rule{"invalid sslmode value"_L1, ErrorCode::Usage, "postgresql-bad-setting"_L1},
    Rule{"invalid port number"_L1, ErrorCode::Usage, "postgresql-bad-setting"_L1},
    Rule{"weak sslmode"_L1, ErrorCode::Usage, "postgresql-bad-setting"_L1},
};

Error clientFailure(const QString &text, const Parameters &parameters)
{
    for (const Rule &rule : clientRules) {
        if (text.contains(rule.text))
            return make(rule.code, rule.reason, parameters, text);
    }
    return make(ErrorCode::Unreachable, u"postgresql-connect-failed"_s, parameters, text);
}

/// SQLSTATE 28000 stands for several: who raised it tells which.
Error loginFailure(const ServerMessage &message, const Parameters &parameters,
                   Connection::Kind kind)
{
    // No line of pg_hba.conf, or one that rejects.
    if (message.routine == u"ClientAuthentication"_s) {
        const bool replication = kind == Connection::Kind::Replication;
        return make(ErrorCode::Permission,
                    replication ? u"postgresql-no-replication-entry"_s : u"postgresql-no-entry"_s,
                    parameters, message.text, message.state);
    }
    return make(ErrorCode::Authentication, u"postgresql-login-refused"_s, parameters, message.text,
                message.state);
}

} // namespace

Error connectionFailure(const QString &message, const Parameters &parameters, Connection::Kind kind)
{
    const ServerMessage parsed = parse(message);
    const bool replication = kind == Connection::Kind::Replication;
    const auto because = [&](ErrorCode code, const QString &reason) {
        return make(code, reason, parameters, parsed.text, parsed.state);
    };
    if (parsed.state.isEmpty())
        return clientFailure(parsed.text, parameters);
    if (parsed.state == u"28P01"_s)
        return because(ErrorCode::Authentication, u"postgresql-wrong-password"_s);
    if (parsed.state == u"28000"_s)
        return loginFailure(parsed, parameters, kind);
    if (parsed.state == u"42501"_s)
        return because(ErrorCode::Permission, replication ? u"postgresql-no-replication-role"_s
                                                          : u"postgresql-no-connect-privilege"_s);
    if (parsed.state == u"53300"_s)
        return because(ErrorCode::Prerequisite, replication ? u"postgresql-no-wal-sender"_s
                                                            : u"postgresql-too-many-connections"_s);
    if (parsed.state == u"3D000"_s)
        return because(ErrorCode::NotFound, u"postgresql-no-database"_s);
    if (parsed.state.startsWith(u"57P"_s))
        return because(ErrorCode::Unreachable, u"postgresql-not-ready"_s);
    return because(ErrorCode::Unreachable, u"postgresql-connect-failed"_s);
}

Error serverFailure(const QString &sqlState, const QString &message, const Parameters &parameters)
{
    const auto because = [&](ErrorCode code, const QString &reason) {
        return make(code, reason, parameters, message, sqlState);
    };
    // Shut down, crashed, or a backend that was terminated.
    if (sqlState.startsWith(u"57P"_s) || sqlState.startsWith(u"08"_s))
        return because(ErrorCode::Unreachable, u"postgresql-connection-lost"_s);
    if (sqlState == u"42501"_s)
        return because(ErrorCode::Permission, u"postgresql-denied"_s);
    if (sqlState == u"53100"_s)
        return because(ErrorCode::ToolFailed, u"postgresql-server-disk-full"_s);
    return because(ErrorCode::ToolFailed, u"postgresql-server-error"_s);
}

} // namespace Reprise::Postgresql
