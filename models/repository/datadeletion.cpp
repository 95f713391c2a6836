// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/datadeletion.h"

#include "beneath.h"
#include "clock.h"
#include "durablefile.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "repository/servicefolder.h"
#include "storage/files.h"

#include <QFileInfo>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr QLatin1StringView buildingSuffix = ".data"_L1;

QString buildingPath(const ServiceFolder &service, const QString &id)
{
    return service.binPath(u'.' + id + buildingSuffix);
}

/// Where the data of the backup in `folder` is, or was; empty where nothing tells.
QString dataPath(const QString &folder)
{
    const auto manifest = readJson(folder + u"/manifest.json"_s);
    const QString name = manifest ? fromManifest(*manifest).archive.name : QString();
    const bool astray = name.contains(u'/') || !isPlainRelativePath(name.toUtf8());
    return name.isEmpty() || astray ? QString() : folder + u'/' + name;
}

bool holdsData(const QString &folder)
{
    const QString path = dataPath(folder);
    return !path.isEmpty() && QFileInfo::exists(path);
}

Result<> setDataDeleted(const QString &folder, const QDateTime &at)
{
    const QString path = folder + u"/marks.json"_s;
    const auto json = readJson(path);
    if (!json && json.error().code != ErrorCode::NotFound)
        return std::unexpected(json.error());
    const QJsonObject before = json.value_or(QJsonObject());
    Marks marks = marksFromJson(before);
    marks.dataDeleted = at;
    return writeJson(path, toJson(marks, before));
}

/// Small files, and folders of them.
Result<> copyTree(const QString &from, const QString &to, const QString &except)
{
    const auto names = namesIn(from, Links::Refuse);
    if (!names)
        return std::unexpected(names.error());
    Result<> copied = makeFolder(to);
    for (const QString &name : *names) {
        const QString source = from + u'/' + name;
        const QString target = to + u'/' + name;
        if (!copied || name == except || name.startsWith(u'.') || QFileInfo(source).isSymLink())
            continue;
        if (isRealFolder(source)) {
            copied = copyTree(source, target, {});
            continue;
        }
        copied = readFile(source).and_then(
            [&target](const QByteArray &bytes) { return writeDurably(target, bytes); });
    }
    return copied;
}

Result<> build(const ServiceFolder &service, const Backup &backup, const QString &data,
               const QJsonObject &deletion)
{
    const QString building = buildingPath(service, backup.id);
    return makeFolder(service.binPath())
        .and_then([&]() -> Result<> {
            // A link would take the backup out of the repository.
            if (!isRealFolder(service.binPath()))
                return fileFailure(u"write"_s, service.binPath(), ENOTDIR);
            return removeTree(building);
        })
        .and_then([&] { return copyTree(backup.folder, building, QFileInfo(data).fileName()); })
        .and_then([&] { return setDataDeleted(building, {}); })
        .and_then([&] { return writeJson(building + u"/deleted.json"_s, deletion); });
}

/// Steps 3 and 4.
Result<> moveOver(const ServiceFolder &service, const QString &id)
{
    const QString building = buildingPath(service, id);
    const QString data = dataPath(service.backupPath(id));
    Result<> moved;
    if (!holdsData(building))
        moved = renameDurably(data, building + u'/' + QFileInfo(data).fileName());
    return moved.and_then([&] { return renameDurably(building, service.binPath(id)); });
}

/// An entry of the bin that its data has left, and the row that got it back.
Result<> finishBringingBack(const ServiceFolder &service, const QString &id)
{
    const QString dead = service.binPath(u'.' + id + u".removing"_s);
    return setDataDeleted(service.backupPath(id), {})
        .and_then([&] { return removeTree(dead); })
        .and_then([&] { return renameDurably(service.binPath(id), dead); })
        .and_then([&] { return removeTree(dead); });
}

} // namespace

Result<> moveDataToBin(const ServiceFolder &service, const Backup &backup,
                       const QJsonObject &deletion)
{
    const QString data = dataPath(backup.folder);
    if (data.isEmpty() || !QFileInfo::exists(data))
        return setDataDeleted(backup.folder, service.clock().now());
    return build(service, backup, data, deletion)
        .and_then([&] { return setDataDeleted(backup.folder, service.clock().now()); })
        .and_then([&] { return moveOver(service, backup.id); });
}

Result<> bringDataBack(const ServiceFolder &service, const QString &id)
{
    const QString data = dataPath(service.binPath(id));
    Result<> moved;
    if (QFileInfo::exists(data))
        moved = renameDurably(data, service.backupPath(id) + u'/' + QFileInfo(data).fileName());
    return moved.and_then([&] { return finishBringingBack(service, id); });
}

Result<> finishDataDeletions(const ServiceFolder &service)
{
    const auto names = namesIn(service.binPath(), Links::Refuse);
    for (const QString &name : names.value_or(QStringList())) {
        if (!name.startsWith(u'.') || !name.endsWith(buildingSuffix))
            continue;
        const QString id = name.sliced(1).chopped(buildingSuffix.size());
        const QString row = service.backupPath(id);
        const auto marks = readJson(row + u"/marks.json"_s);
        const bool begun = marks && marksFromJson(*marks).dataDeleted.isValid();
        Result<> done;
        if (holdsData(service.binPath(name)) || (begun && holdsData(row)))
            done = moveOver(service, id);
        else if (holdsData(row))
            done = removeTree(service.binPath(name));
        if (!done)
            return done;
    }
    const auto ids = service.binIds();
    for (const QString &id : ids.value_or(QStringList())) {
        const QString data = dataPath(service.binPath(id));
        const bool left = !data.isEmpty() && !QFileInfo::exists(data);
        if (!left || !QFileInfo::exists(service.backupPath(id)))
            continue;
        if (const Result<> done = finishBringingBack(service, id); !done)
            return done;
    }
    return {};
}

} // namespace Reprise
