// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "engine.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 longestSecret = qint64(64) * 1024;

/// The keys of the secrets and the files that hold them.
Result<QMap<QString, QString>> secretFiles(const QCommandLineParser &options,
                                           const EngineDescription &engine)
{
    auto files = splitPairs(options.values(u"secret"_s), u"--secret"_s, u"NAME=FILE"_s);
    if (!files)
        return files;
    QStringList known;
    for (const Field &field : engine.secrets)
        known.append(field.key);
    for (auto it = files->cbegin(); it != files->cend(); ++it) {
        if (!known.contains(it.key()))
            return failure(ErrorCode::Usage, u"secret-not-of-engine"_s,
                           {{u"engine"_s, engine.name},
                            {u"key"_s, it.key()},
                            {u"known"_s, known.join(u", "_s)}});
    }
    if (options.isSet(u"password-file"_s)) {
        if (known.isEmpty())
            return failure(
                ErrorCode::Usage, u"secret-not-of-engine"_s,
                {{u"engine"_s, engine.name}, {u"key"_s, u"password"_s}, {u"known"_s, u"–"_s}});
        if (files->contains(known.first()))
            return failure(ErrorCode::Usage, u"options-conflict"_s,
                           {{u"options"_s, u"--secret, --password-file"_s}});
        files->insert(known.first(), options.value(u"password-file"_s));
    }
    if (files->values().count(u"-"_s) > 1)
        return failure(ErrorCode::Usage, u"stdin-twice"_s);
    return files;
}

} // namespace

QList<QCommandLineOption> settingsOptions()
{
    return {
        {u"set"_s,
         GivenSettings::tr("A setting; `reprise describe` lists them. An empty value returns to "
                           "the default."),
         u"KEY=VALUE"_s},
        {u"secret"_s,
         GivenSettings::tr("A secret, read from the first line of a file; - is the standard "
                           "input."),
         u"NAME=FILE"_s},
        {u"password-file"_s, GivenSettings::tr("The same for the first secret of the engine."),
         u"FILE"_s},
    };
}

Result<GivenSettings> readSettings(const QCommandLineParser &options, const Engine &engine)
{
    const auto settings = splitPairs(options.values(u"set"_s), u"--set"_s, u"KEY=VALUE"_s);
    if (!settings)
        return std::unexpected(settings.error());
    if (const auto checked = engine.checkSettings(*settings); !checked)
        return std::unexpected(checked.error());
    const auto files = secretFiles(options, engine.describe());
    if (!files)
        return std::unexpected(files.error());

    GivenSettings given;
    given.settings = *settings;
    for (auto it = files->cbegin(); it != files->cend(); ++it) {
        const auto secret = readSecret(it.value());
        if (!secret)
            return std::unexpected(secret.error());
        given.secrets.insert(it.key(), *secret);
    }
    return given;
}

Result<QString> readSecret(const QString &path)
{
    QFile file(path);
    const bool open =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return failure(ErrorCode::Usage, u"secret-unreadable"_s,
                       {{u"path"_s, path}, {u"message"_s, file.errorString()}});
    QByteArray line = file.readLine(longestSecret);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return failure(ErrorCode::Usage, u"secret-empty"_s, {{u"path"_s, path}});
    return QString::fromUtf8(line);
}

Result<QMap<QString, QString>> splitPairs(const QStringList &values, const QString &option,
                                          const QString &form)
{
    QMap<QString, QString> pairs;
    for (const QString &value : values) {
        const qsizetype at = value.indexOf(u'=');
        if (at <= 0)
            return failure(ErrorCode::Usage, u"not-key-value"_s,
                           {{u"option"_s, option}, {u"form"_s, form}});
        pairs.insert(value.first(at), value.sliced(at + 1));
    }
    return pairs;
}

} // namespace Reprise
