// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

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
                           {{u"key"_s, it.key()}, {u"engine"_s, description.name}});
        if (!it.value().isEmpty() && !field->choices.isEmpty() &&
            !field->choices.contains(it.value())) {
            return failure(ErrorCode::Usage, u"setting-not-a-choice"_s,
                           {{u"key"_s, it.key()},
                            {u"value"_s, it.value()},
                            {u"choices"_s, field->choices.join(u", "_s)}});
        }
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
