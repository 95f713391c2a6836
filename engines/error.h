// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QVariantMap>

#include <expected>

namespace Reprise {

/// What kind of failure it is: picks the exit status, and what a person is offered to do about it.
/// The words of the command line's `--json` are in errorCodeName().
enum class ErrorCode {
    Cancelled,
    Busy,
    Usage,
    NotFound,
    Unreachable,
    Authentication,
    Permission,
    Unsupported,
    Prerequisite,
    DiskFull,
    SourceDamaged,
    IdentityChanged,
    ArchiveDamaged,
    Repository,
    ToolMissing,
    ToolFailed,
    Timeout,
    Internal,
};

/// A failure as data. Its sentence is made when it is shown, in the language of that moment: `args`
/// names the sentence under "reason" and holds the values that it needs. Values are plain JSON.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QVariantMap args;
    /// What a tool or a server said in its own words, English, free of secrets.
    QString detail;

    [[nodiscard]] QString reason() const;
    bool operator==(const Error &) const = default;
};

template<class T = void> using Result = std::expected<T, Error>;

/// A failure that says `reason`: `return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{…}});`
[[nodiscard]] std::unexpected<Error> failure(ErrorCode code, const QString &reason,
                                             const QVariantMap &args = {},
                                             const QString &detail = {});
[[nodiscard]] std::unexpected<Error> cancelled();
/// What is said of work whose process ended before it was done.
[[nodiscard]] Error interrupted();

/// A failure of a system call on `path`, after `errnoValue`: DiskFull for ENOSPC and EDQUOT,
/// Permission for EACCES, EPERM and EROFS, else Internal. The reason is "file-<operation>",
/// where operation is read, write, open, rename, remove, sync or lock; args: path, message.
[[nodiscard]] std::unexpected<Error> fileFailure(const QString &operation, const QString &path,
                                                 int errnoValue);

/// "disk-full" for DiskFull and so on; "internal" for what is unknown.
[[nodiscard]] QString errorCodeName(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeFromName(QStringView name);

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);

} // namespace Reprise
