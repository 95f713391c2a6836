// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "nearest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

std::unexpected<Error> notSupported(const Engine &engine, const QString &reason)
{
    return failure(ErrorCode::Unsupported, reason, {{u"engine"_s, engine.describe().name}});
}

/// A URI with a password in it, or one among its parameters or those of a connection string.
bool holdsPassword(const QString &value)
{
    // What follows the colon is a password, whatever it holds, unless it is a port.
    static const QRegularExpression inAuthority(
        u"[a-z][a-z0-9+.-]*://[^/?#@\\s\\[]*:(?!\\d+([/?#]|$))[^\\s]*@"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inParameters(
        u"(^|[?&;\\s])(ssl|pg|user)?_?(password|passwd|pwd)\\s*="_s,
        QRegularExpression::CaseInsensitiveOption);
    return inAuthority.match(value).hasMatch() || inParameters.match(value).hasMatch();
}

Result<> checkValue(const Field &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (!field.choices.isEmpty() && !field.choices.contains(value)) {
        return failure(ErrorCode::Usage, u"setting-not-a-choice"_s,
                       {{u"key"_s, field.key},
                        {u"value"_s, value},
                        {u"choices"_s, field.choices.join(u", "_s)}});
    }
    bool isNumber = true;
    const qint64 number = field.kind == Field::Kind::Number ? value.toLongLong(&isNumber) : 0;
    const bool fits = field.kind != Field::Kind::Number ||
                      (isNumber && number >= field.lowest && number <= field.highest);
    if (fits)
        return {};
    return failure(ErrorCode::Usage, u"setting-not-a-number"_s,
                   {{u"key"_s, field.key},
                    {u"value"_s, value},
                    {u"lowest"_s, field.lowest},
                    {u"highest"_s, field.highest}});
}

QStringList keysOf(const QList<Field> &fields)
{
    QStringList keys;
    for (const Field &field : fields)
        keys.append(field.key);
    return keys;
}

} // namespace

Engine::~Engine() = default;

Result<> Engine::checkSettings(const QMap<QString, QString> &settings) const
{
    const EngineDescription description = describe();
    for (auto it = settings.cbegin(); it != settings.cend(); ++it) {
        const auto isKey = [&it](const Field &field) { return field.key == it.key(); };
        if (std::ranges::any_of(description.secrets, isKey) || holdsPassword(it.value()))
            return failure(ErrorCode::Usage, u"secret-in-settings"_s, {{u"key"_s, it.key()}});
        const auto field = std::ranges::find_if(description.fields, isKey);
        if (field == description.fields.cend())
            return failure(ErrorCode::Usage, u"unknown-setting"_s,
                           {{u"key"_s, it.key()},
                            {u"engine"_s, description.name},
                            {u"nearest"_s, nearestOf(it.key(), keysOf(description.fields))}});
        if (const Result<> possible = checkValue(*field, it.value()); !possible)
            return possible;
    }
    return {};
}

Result<Provisioned> Engine::sample(const RestoreTarget &, JobContext &)
{
    return notSupported(*this, u"engine-cannot-sample"_s);
}

Result<QList<Step>> Engine::importDump(const QString &, const RestoreTarget &, JobContext &)
{
    return notSupported(*this, u"engine-cannot-import"_s);
}

Result<> Engine::follow(const ServiceAccess &, StreamWriter &, JobContext &)
{
    return notSupported(*this, u"engine-cannot-follow"_s);
}

Result<Engine::Window> Engine::window(const BackupInfo &backup, StreamReader *)
{
    return Window{.from = backup.finished, .to = backup.finished};
}

Result<> Engine::settle(const Obligation &, const ServiceAccess &, JobContext &)
{
    return {};
}

} // namespace Reprise
