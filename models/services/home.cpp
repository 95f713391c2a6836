// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/home.h"

#include "instance.h"
#include "storage/filelock.h"
#include "storage/files.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// sockaddr_un::sun_path without its final NUL.
constexpr qsizetype longestSocketPath = 107;
/// The longest name that an engine puts into its socket folder: "/.s.PGSQL.65535.lock".
constexpr qsizetype longestSocketName = 20;
/// "svc-" and ten characters, with the slash before it.
constexpr qsizetype instanceIdLength = 15;

} // namespace

Home::Home(QString config, QString data, QString cache)
    : m_config(std::move(config))
    , m_data(std::move(data))
    , m_cache(std::move(cache))
{
}

Home Home::ofUser()
{
    const auto folder = [](QStandardPaths::StandardLocation location) -> QString {
        return QStandardPaths::writableLocation(location) + u"/reprise"_s;
    };
    return {folder(QStandardPaths::GenericConfigLocation),
            folder(QStandardPaths::GenericDataLocation),
            folder(QStandardPaths::GenericCacheLocation)};
}

Home Home::at(const QString &folder)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    Home home(absolute + u"/config"_s, absolute + u"/data"_s, absolute + u"/cache"_s);
    home.m_folder = absolute;
    return home;
}

Result<> Home::prepare() const
{
    for (const QString &folder : {m_config, secretsFolder(), m_data, jobsFolder(), slotsFolder(),
                                  obligationsFolder(), instancesFolder(), m_cache}) {
        if (const Result<> made = makeFolder(folder); !made)
            return made;
    }
    return {};
}

Result<QString> Home::id() const
{
    const QString path = m_config + u"/home.json"_s;
    const Result<FileLock> lock =
        FileLock::waitBriefly(path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    const Result<QJsonObject> known = readJson(path);
    QString id = known.value_or(QJsonObject()).value(u"id"_s).toString();
    if (!id.isEmpty())
        return id;
    const bool isDamaged = known || known.error().code == ErrorCode::Repository;
    if (isDamaged)
        return failure(ErrorCode::Prerequisite, u"home-file-damaged"_s, {{u"path"_s, path}});
    if (known.error().code != ErrorCode::NotFound)
        return std::unexpected(known.error());
    QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<> written = writeJson(path, {{u"id"_s, fresh}}); !written)
        return std::unexpected(written.error());
    return fresh;
}

QStringList Home::arguments() const
{
    return m_folder.isEmpty() ? QStringList() : QStringList{u"--home"_s, m_folder};
}

QString Home::runtimeFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString folder = session + u"/reprise"_s;
    const qsizetype longest =
        QFile::encodeName(folder).size() + instanceIdLength + longestSocketName;
    if (!session.isEmpty() && longest <= longestSocketPath && QDir(session).exists())
        return folder;
    return u"/tmp/reprise-%1"_s.arg(::geteuid());
}

Result<QString> Home::socketFolder(const QString &instanceId)
{
    const QString top = runtimeFolder();
    QString folder = top + u'/' + instanceId;
    if (QFile::encodeName(folder).size() + longestSocketName > longestSocketPath)
        return failure(ErrorCode::Prerequisite, u"socket-path-too-long"_s, {{u"path"_s, folder}});
    if (const Result<> made = makeSocketFolder(folder); !made)
        return std::unexpected(made.error());
    return folder;
}

} // namespace Reprise
