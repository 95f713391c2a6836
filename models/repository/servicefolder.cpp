// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/servicefolder.h"

#include "beneath.h"
#include "clock.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "repository/storeddata.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr QLatin1StringView pendingSuffix = ".pending"_L1;

QDateTime timeOfId(const QString &id)
{
    QDateTime time = QDateTime::fromString(id.left(16), u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time;
}

/// What cannot be read is not overwritten; what is no JSON is put aside first.
Result<QJsonObject> marksToChange(const QString &path)
{
    auto json = readJson(path);
    if (json || json.error().code == ErrorCode::NotFound)
        return json.value_or(QJsonObject());
    if (json.error().code != ErrorCode::Repository)
        return json;
    const QString aside = path + u".damaged"_s;
    return removeTree(aside).and_then([&] { return renameDurably(path, aside); }).transform([] {
        return QJsonObject();
    });
}

void readBesides(Backup &backup, const QString &folder)
{
    backup.folder = folder;
    const auto marks = readJson(folder + u"/marks.json"_s);
    if (marks)
        backup.marks = marksFromJson(*marks);
    backup.marksUnreadable = !marks && marks.error().code != ErrorCode::NotFound;
    if (const auto contents = readJson(folder + u"/contents.json"_s))
        backup.contents = contents->value(u"contents"_s).toArray();
}

} // namespace

ServiceFolder::ServiceFolder(QString repository, const QString &serviceId, const Clock &clock)
    : m_repository(std::move(repository))
    , m_serviceId(serviceId)
    , m_path(m_repository + u'/' + serviceId)
    , m_clock(&clock)
{
}

bool ServiceFolder::exists() const
{
    if (isRealFolder(m_path) && QFileInfo::exists(m_path + u"/service.json"_s))
        return true;
    const auto ids = finishedIds();
    return ids && !ids->isEmpty();
}

QString ServiceFolder::pendingPath(const QString &id) const
{
    return m_path + u"/."_s + id + pendingSuffix;
}

QString ServiceFolder::binPath(const QString &id) const
{
    const QString bin = m_path + u"/.deleted"_s;
    return id.isEmpty() ? bin : QString(bin + u'/' + id);
}

QString ServiceFolder::backupLock() const
{
    return m_path + u"/backup.lock"_s;
}

Result<FileLock> ServiceFolder::lockMarks() const
{
    // Whoever changes something takes it: what a link leads to is not the repository's.
    if (!isRealFolder(m_path))
        return fileFailure(u"lock"_s, m_path, ENOTDIR);
    return FileLock::waitBriefly(m_path + u"/marks.lock"_s, FileLock::Mode::Exclusive,
                                 lockOptions());
}

Result<ServiceRecord> ServiceFolder::record() const
{
    const auto json = isRealFolder(m_path)
                          ? readJson(m_path + u"/service.json"_s)
                          : Result<QJsonObject>(fileFailure(u"open"_s, m_path, ENOENT));
    if (!json && json.error().code == ErrorCode::NotFound) {
        return failure(ErrorCode::NotFound, u"no-such-service"_s,
                       {{u"service"_s, m_serviceId}, {u"path"_s, m_repository}});
    }
    if (!json)
        return std::unexpected(json.error());
    if (!isWholeRecord(*json)) {
        return failure(ErrorCode::Repository, u"file-not-json"_s,
                       {{u"path"_s, QString(m_path + u"/service.json"_s)}});
    }
    return recordFromJson(*json);
}

Result<> ServiceFolder::changeRecord(const std::function<void(ServiceRecord &)> &change) const
{
    const auto lock = lockMarks();
    if (!lock)
        return std::unexpected(lock.error());
    auto changed = record();
    if (!changed)
        return std::unexpected(changed.error());
    change(*changed);
    return inRepository(writeJson(m_path + u"/service.json"_s, toJson(*changed)), m_repository);
}

Result<QStringList> ServiceFolder::finishedIds() const
{
    return foldersIn(m_path).transform([](QStringList names) {
        names.removeIf([](const QString &name) { return !isBackupId(name); });
        return names;
    });
}

Result<QStringList> ServiceFolder::pendingIds() const
{
    return foldersIn(m_path).transform([](const QStringList &names) {
        QStringList ids;
        for (const QString &name : names) {
            const QStringView id = QStringView(name).mid(1).chopped(
                name.endsWith(pendingSuffix) ? pendingSuffix.size() : 0);
            if (name.startsWith(u'.') && name.endsWith(pendingSuffix) && isBackupId(id))
                ids.append(id.toString());
        }
        return ids;
    });
}

Result<QStringList> ServiceFolder::binIds() const
{
    if (!QFileInfo::exists(binPath()))
        return QStringList();
    return foldersIn(binPath()).transform([](QStringList names) {
        names.removeIf([](const QString &name) { return !isBackupId(name); });
        return names;
    });
}

Backup ServiceFolder::unreadable(const QString &id, const QString &folder, const Error &error,
                                 qint64 sequence) const
{
    Backup backup;
    backup.id = id;
    backup.serviceId = m_serviceId;
    backup.state = BackupState::Failed;
    backup.started = backup.finished = timeOfId(id);
    backup.error = error;
    backup.dataIntact = false;
    if (const auto service = record()) {
        backup.serviceName = service->name;
        backup.engine = service->engine;
    }
    backup.sequence = sequence;
    readBesides(backup, folder);
    return backup;
}

Backup ServiceFolder::readFinished(const QString &id, const QString &folder,
                                   const MadeById &madeById) const
{
    const QString path = folder + u"/manifest.json"_s;
    const Made made = madeById.value(id);
    const auto bytes = readFile(path);
    const auto manifest =
        bytes.and_then([&path](const QByteArray &bytes) { return jsonFrom(bytes, path); });
    Error damaged{.code = ErrorCode::Repository,
                  .args = {{u"reason"_s, u"manifest-damaged"_s}, {u"path"_s, path}},
                  .detail = {}};
    if (!manifest) {
        damaged.detail = manifest.error().detail;
        damaged.args.insert(u"message"_s, manifest.error().args.value(u"message"_s));
        return unreadable(id, folder, damaged, made.sequence);
    }
    if (manifest->value(u"format"_s).toInt() > repositoryFormat) {
        damaged.args.insert(u"reason"_s, u"manifest-newer-format"_s);
        return unreadable(id, folder, damaged, made.sequence);
    }
    Backup backup = fromManifest(*manifest);
    // A name that leads out of the folder would be read, and linked to, elsewhere.
    const QByteArray name = backup.archive.name.toUtf8();
    const bool astray = !name.isEmpty() && (name.contains('/') || !isPlainRelativePath(name));
    if (astray || backup.id != id || backup.state == BackupState::Pending)
        return unreadable(id, folder, damaged, made.sequence);
    readBesides(backup, folder);
    if (backup.marks.dataDeleted.isValid())
        backup.archive = {};
    backup.serviceId = m_serviceId;
    backup.manifestUnattested = made.manifestSha256.isEmpty();
    backup.manifestChanged = !backup.manifestUnattested && sha256Of(*bytes) != made.manifestSha256;
    const DataState data = stateOfData(backup);
    backup.dataIntact = data.inPlace;
    // The manifest is written after the data.
    backup.dataTouched = data.changed > changeTime(folder + u"/manifest.json"_s);
    if (data.changed > 0)
        backup.dataChanged =
            QDateTime::fromMSecsSinceEpoch(data.changed / 1'000'000, QTimeZone::UTC);
    return backup;
}

bool ServiceFolder::isPendingAlive(const QString &id) const
{
    if (!FileLock::isTaken(backupLock(), lockOptions()))
        return false;
    const auto owner = QJsonDocument::fromJson(FileLock::description(backupLock())).object();
    return owner.value(u"backup"_s).toString() == id;
}

std::optional<Backup> ServiceFolder::readPending(const QString &id) const
{
    const QString folder = pendingPath(id);
    const bool alive = isPendingAlive(id);
    auto json = readJson(folder + u"/pending.json"_s);
    // The very end of one: its manifest is written, the folder not yet renamed.
    if (!json)
        json = readJson(folder + u"/manifest.json"_s);
    if (!QFileInfo::exists(folder))
        return {};
    Backup backup = json ? fromManifest(*json) : unreadable(id, folder, interrupted(), 0);
    backup.id = id;
    backup.serviceId = m_serviceId;
    readBesides(backup, folder);
    backup.dataIntact = true;
    backup.archive = {};
    backup.state = BackupState::Pending;
    backup.error.reset();
    if (!alive) {
        backup.state = BackupState::Failed;
        backup.error = interrupted();
        backup.manifest = {};
    }
    return backup;
}

Result<QList<Backup>> ServiceFolder::backups(const MadeById &made) const
{
    // Pending ones first: one that ends meanwhile is then found among the finished.
    const auto pending = pendingIds();
    if (!pending)
        return std::unexpected(pending.error());
    QMap<QString, Backup> byId;
    for (const QString &id : *pending) {
        if (const auto backup = readPending(id))
            byId.insert(id, *backup);
    }
    const auto finished = finishedIds();
    if (!finished)
        return std::unexpected(finished.error());
    for (const QString &id : *finished) {
        const Backup backup = readFinished(id, backupPath(id), made);
        // Deleted meanwhile.
        if (QFileInfo::exists(backup.folder))
            byId.insert(id, backup);
    }
    QList<Backup> backups = byId.values();
    std::ranges::stable_sort(backups, [](const Backup &one, const Backup &other) {
        return std::pair(one.sequence, one.id) > std::pair(other.sequence, other.id);
    });
    return backups;
}

Result<qint64> ServiceFolder::nextSequence() const
{
    const auto present = backups();
    const auto deleted = binIds();
    if (!present || !deleted)
        return std::unexpected(present ? deleted.error() : present.error());
    qint64 highest = 0;
    for (const Backup &backup : *present)
        highest = std::max(highest, backup.sequence);
    const MadeById made = this->made();
    for (const QString &id : *deleted)
        highest = std::max(highest, readFinished(id, binPath(id), made).sequence);
    for (const Made &one : made)
        highest = std::max(highest, one.sequence);
    return highest + 1;
}

Result<Marks> ServiceFolder::changeMarks(const QString &backupFolder,
                                         const std::function<void(Marks &)> &change) const
{
    const QString path = backupFolder + u"/marks.json"_s;
    const auto json = marksToChange(path);
    if (!json)
        return std::unexpected(json.error());
    Marks marks = marksFromJson(*json);
    change(marks);
    return inRepository(writeJson(path, toJson(marks, *json)), m_repository).transform([&marks] {
        return marks;
    });
}

void ServiceFolder::touch() const
{
    ::utimensat(AT_FDCWD, QFile::encodeName(m_path).constData(), nullptr, 0);
}

Error repositoryError(const Error &error, const QString &repository)
{
    if (error.code != ErrorCode::DiskFull)
        return error;
    Error full = error;
    full.args.insert(u"reason"_s, u"repository-disk-full"_s);
    full.args.insert(u"file"_s, error.args.value(u"path"_s));
    full.args.insert(u"path"_s, repository);
    return full;
}

} // namespace Reprise
