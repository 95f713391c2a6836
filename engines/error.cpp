// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr std::array codeNames = {
    std::pair{ErrorCode::Cancelled, "cancelled"_L1},
    std::pair{ErrorCode::Busy, "busy"_L1},
    std::pair{ErrorCode::Usage, "usage"_L1},
    std::pair{ErrorCode::NotFound, "not-found"_L1},
    std::pair{ErrorCode::Unreachable, "unreachable"_L1},
    std::pair{ErrorCode::Authentication, "authentication"_L1},
    std::pair{ErrorCode::Permission, "permission"_L1},
    std::pair{ErrorCode::Unsupported, "unsupported"_L1},
    std::pair{ErrorCode::Prerequisite, "prerequisite"_L1},
    std::pair{ErrorCode::DiskFull, "disk-full"_L1},
    std::pair{ErrorCode::SourceDamaged, "source-damaged"_L1},
    std::pair{ErrorCode::IdentityChanged, "identity-changed"_L1},
    std::pair{ErrorCode::ArchiveDamaged, "archive-damaged"_L1},
    std::pair{ErrorCode::Repository, "repository"_L1},
    std::pair{ErrorCode::ToolMissing, "tool-missing"_L1},
    std::pair{ErrorCode::ToolFailed, "tool-failed"_L1},
    std::pair{ErrorCode::Timeout, "timeout"_L1},
    std::pair{ErrorCode::Internal, "internal"_L1},
};

ErrorCode codeOfErrno(int errnoValue)
{
    switch (errnoValue) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::Permission;
    case ENOENT:
    case ENOTDIR:
        return ErrorCode::NotFound;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

QString Error::reason() const
{
    return args.value(u"reason"_s).toString();
}

std::unexpected<Error> failure(ErrorCode code, const QString &reason, const QVariantMap &args,
                               const QString &detail)
{
    Error error{.code = code, .args = args, .detail = detail};
    error.args.insert(u"reason"_s, reason);
    return std::unexpected(std::move(error));
}

std::unexpected<Error> cancelled()
{
    return std::unexpected(Error{.code = ErrorCode::Cancelled, .args = {}, .detail = {}});
}

Error interrupted()
{
    return {.code = ErrorCode::Internal, .args = {{u"reason"_s, u"interrupted"_s}}, .detail = {}};
}

std::unexpected<Error> fileFailure(const QString &operation, const QString &path, int errnoValue)
{
    // More than a limit of this process or of the file system: no room, as for a full disk.
    const bool noRoom = errnoValue == EFBIG && operation == "write"_L1;
    const QString message = QString::fromLocal8Bit(std::strerror(errnoValue));
    return failure(noRoom ? ErrorCode::DiskFull : codeOfErrno(errnoValue), u"file-"_s + operation,
                   {{u"path"_s, path}, {u"message"_s, message}});
}

QString errorCodeName(ErrorCode code)
{
    for (const auto &[known, name] : codeNames) {
        if (known == code)
            return name;
    }
    return u"internal"_s;
}

ErrorCode errorCodeFromName(QStringView name)
{
    for (const auto &[code, known] : codeNames) {
        if (known == name)
            return code;
    }
    return ErrorCode::Internal;
}

QJsonObject toJson(const Error &error)
{
    return {{u"code"_s, errorCodeName(error.code)},
            {u"args"_s, QJsonObject::fromVariantMap(error.args)},
            {u"detail"_s, error.detail}};
}

Error errorFromJson(const QJsonObject &json)
{
    return {.code = errorCodeFromName(json.value(u"code"_s).toString()),
            .args = json.value(u"args"_s).toObject().toVariantMap(),
            .detail = json.value(u"detail"_s).toString()};
}

} // namespace Reprise
