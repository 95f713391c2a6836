// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: making and reading backups.
#include "clock.h"
#include "repository/archivereader.h"
#include "repository/archivesession.h"
#include "repository/folderreader.h"
#include "repository/foldersession.h"
#include "repository/lease.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "repository/servicefolder.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <sys/statvfs.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<FileLock> lockForBackup(const ServiceFolder &service)
{
    auto lock =
        FileLock::take(service.backupLock(), FileLock::Mode::Exclusive, service.lockOptions());
    if (lock || lock.error().code != ErrorCode::Busy)
        return lock;
    const auto owner =
        QJsonDocument::fromJson(FileLock::description(service.backupLock())).object();
    return failure(ErrorCode::Busy, u"backup-running"_s,
                   {{u"service"_s, service.serviceId()},
                    {u"job"_s, owner.value(u"job"_s).toString()},
                    {u"backup"_s, owner.value(u"backup"_s).toString()}});
}

QString freeBackupId(const ServiceFolder &service)
{
    for (;;) {
        const QString id = newBackupId(service.clock().now());
        const QStringList places = {service.backupPath(id), service.pendingPath(id),
                                    service.binPath(id)};
        if (std::ranges::none_of(places,
                                 [](const QString &path) { return QFileInfo::exists(path); }))
            return id;
    }
}

Result<> buryDead(const ServiceFolder &service)
{
    const auto ids = service.pendingIds();
    if (!ids)
        return std::unexpected(ids.error());
    for (const QString &id : *ids) {
        if (const auto buried = buryPending(service, id); !buried)
            return buried;
    }
    return {};
}

std::optional<Backup> lastGoodOf(const ServiceFolder &service, const QString &engine)
{
    const auto all = service.backups();
    for (const Backup &backup : all.value_or(QList<Backup>())) {
        if (backup.isGood() && backup.hasData() && backup.engine == engine)
            return backup;
    }
    return {};
}

QMap<QString, QByteArray> factFilesOf(const Backup &backup)
{
    QMap<QString, QByteArray> files;
    const auto names = namesIn(backup.folder + u"/facts"_s, Links::Refuse);
    for (const QString &name : names.value_or(QStringList())) {
        if (const auto bytes = readFactFile(backup, name))
            files.insert(name, *bytes);
    }
    return files;
}

BackupRequest requestOf(const ServiceRecord &record, const PendingBackup::Start &start)
{
    BackupRequest request;
    request.backupId = start.row.id;
    request.started = start.row.started;
    if (record.acceptNextIdentity)
        return request;
    request.identity = record.identity;
    if (!start.lastGood)
        return request;
    if (request.identity.isEmpty())
        request.identity = start.lastGood->identity;
    request.lastFacts = start.lastGood->engineFacts;
    request.lastFactFiles = factFilesOf(*start.lastGood);
    if (start.lastGood->archive.layout == Layout::Folder)
        request.lastFiles =
            readFileBelow(start.lastGood->folder, u"files/files.tsv"_s).value_or(QByteArray());
    return request;
}

/// Temporary files of small ones that were being replaced.
void removeLeftovers(const ServiceFolder &service)
{
    const auto marks = service.lockMarks();
    if (!marks)
        return;
    QStringList folders = {service.path()};
    const auto ids = service.finishedIds();
    for (const QString &id : ids.value_or(QStringList()))
        folders.append(service.backupPath(id));
    for (const QString &folder : std::as_const(folders)) {
        const auto names = namesIn(folder, Links::Refuse);
        for (const QString &name : names.value_or(QStringList())) {
            if (name.startsWith(u'.') && name.endsWith(".new"_L1)) [[maybe_unused]]
                const auto removed = removeTree(folder + u'/' + name);
        }
    }
}

qint64 withReserve(qint64 bytes)
{
    return bytes + bytes / 20;
}

/// What the next backup will take: as much as the last one, and a reserve.
qint64 estimate(const std::optional<Backup> &lastGood)
{
    return lastGood ? withReserve(lastGood->archive.uniqueBytes) : 0;
}

/// The folder, and in it what tells of the backup until its manifest does: seen with it or not at
/// all, for a row without a sequence has no place in the list.
Result<> makePending(const ServiceFolder &service, const Backup &row, const QString &note)
{
    const QString made = service.path() + u"/."_s + row.id + u".new"_s;
    // Whoever clears leftovers away waits for the name.
    const auto lock = service.lockMarks();
    if (!lock)
        return std::unexpected(lock.error());
    return makeFolder(made)
        .and_then([&]() -> Result<> {
            if (note.isEmpty())
                return {};
            Marks marks;
            marks.note = note;
            return writeJson(made + u"/marks.json"_s, toJson(marks, {}));
        })
        .and_then([&] { return writeJson(made + u"/pending.json"_s, toManifest(row)); })
        .and_then([&] { return renameDurably(made, row.folder); });
}

Backup pendingRow(const Repository::NewBackup &request, const ServiceRecord &record,
                  const ServiceFolder &service)
{
    Backup row;
    row.id = freeBackupId(service);
    row.serviceId = request.serviceId;
    row.serviceName = record.name;
    row.engine = record.engine;
    row.trigger = request.trigger;
    row.state = BackupState::Pending;
    row.started = service.clock().now();
    row.jobId = request.jobId;
    row.marks.note = request.note;
    row.folder = service.pendingPath(row.id);
    return row;
}

} // namespace

Result<std::unique_ptr<BackupSession>> Repository::begin(const NewBackup &request) const
{
    const ServiceFolder service = folder(request.serviceId);
    const auto record = mayWrite().and_then([&] { return this->service(request.serviceId); });
    if (!record)
        return std::unexpected(record.error());
    auto lock = lockForBackup(service);
    if (!lock)
        return std::unexpected(lock.error());
    // At once: whoever is kept out meanwhile must not be told of the owner before.
    const Backup row = pendingRow(request, *record, service);
    const QJsonObject owner{{u"job"_s, request.jobId}, {u"backup"_s, row.id}};
    if (const auto said = lock->describe(QJsonDocument(owner).toJson(QJsonDocument::Compact));
        !said)
        return std::unexpected(repositoryError(said.error(), m_path));
    if (const auto buried = buryDead(service); !buried)
        return std::unexpected(buried.error());
    const auto sequence = service.nextSequence();
    if (!sequence)
        return std::unexpected(sequence.error());

    PendingBackup::Start start{.service = service,
                               .lock = std::move(*lock),
                               .row = row,
                               .request = {},
                               .archiveSuffix = request.archiveSuffix,
                               .sameSource = request.sameSource,
                               .lastGood = lastGoodOf(service, record->engine),
                               .lastGoodLease = {},
                               .throttle = request.throttle};
    const qint64 needed = request.ignoreSpace ? 0 : estimate(start.lastGood);
    if (const auto room = makeRoom(needed, request.onErased); !room)
        return std::unexpected(room.error());
    start.row.sequence = *sequence;
    if (const auto made = makePending(service, start.row, request.note); !made) {
        [[maybe_unused]] const auto removed = removeTree(start.row.folder);
        return std::unexpected(repositoryError(made.error(), m_path));
    }
    if (start.lastGood) {
        if (auto leased = lease(*start.lastGood, *m_clock))
            start.lastGoodLease = std::move(*leased);
        else
            start.lastGood.reset();
    }
    start.request = requestOf(*record, start);
    if (request.layout == Layout::Folder) {
        return FolderSession::open(std::move(start))
            .transform([](std::unique_ptr<FolderSession> session) {
                return std::unique_ptr<BackupSession>(std::move(session));
            });
    }
    return std::make_unique<ArchiveSession>(std::move(start));
}

Result<> Repository::makeRoom(qint64 bytes, const Erased &onErased) const
{
    if (!hasRoomFor(bytes))
        eraseDeleted([&] { return hasRoomFor(bytes); }, onErased);
    if (hasRoomFor(bytes))
        return {};
    return failure(ErrorCode::DiskFull, u"repository-too-full"_s,
                   {{u"path"_s, m_path},
                    {u"needed"_s, bytes},
                    {u"available"_s, bytesAvailable().value_or(0)}});
}

std::optional<qint64> Repository::bytesAvailable() const
{
    struct statvfs info = {};
    // A file system that counts no bytes (some network ones) says 0 of everything.
    if (::statvfs(QFile::encodeName(m_path).constData(), &info) != 0 || info.f_blocks == 0)
        return {};
    return qint64(info.f_bavail) * qint64(info.f_frsize);
}

bool Repository::hasRoomFor(qint64 bytes) const
{
    return bytesAvailable().value_or(bytes) >= bytes;
}

Result<> Repository::checkRoomForFirst(qint64 logicalBytes) const
{
    const qint64 needed = withReserve(logicalBytes);
    if (hasRoomFor(needed))
        return {};
    return failure(ErrorCode::DiskFull, u"repository-too-full-for-first"_s,
                   {{u"path"_s, m_path},
                    {u"needed"_s, needed},
                    {u"available"_s, bytesAvailable().value_or(0)}});
}

Result<std::unique_ptr<BackupReader>> Repository::read(const Backup &backup) const
{
    if (backup.archive.name.isEmpty())
        return failure(ErrorCode::NotFound, u"backup-has-no-data"_s, {{u"backup"_s, backup.id}});
    auto leased = lease(backup, *m_clock);
    if (!leased)
        return std::unexpected(leased.error());
    if (backup.archive.layout == Layout::Archive)
        return ArchiveReader::open(backup, std::move(*leased));
    auto files = FolderFiles::open(backup, std::move(*leased));
    if (!files)
        return std::unexpected(files.error());
    return std::make_unique<FolderReader>(std::move(*files));
}

Result<std::unique_ptr<Source>> Repository::readStored(const Backup &backup) const
{
    if (backup.archive.name.isEmpty())
        return failure(ErrorCode::NotFound, u"backup-has-no-data"_s, {{u"backup"_s, backup.id}});
    auto leased = lease(backup, *m_clock);
    if (!leased)
        return std::unexpected(leased.error());
    if (backup.archive.layout == Layout::Archive)
        return StoredArchive::open(backup, std::move(*leased));
    auto files = FolderFiles::open(backup, std::move(*leased));
    if (!files)
        return std::unexpected(files.error());
    return std::make_unique<FolderTar>(std::move(*files));
}

Result<QStringList> Repository::sweep(const QString &serviceId) const
{
    const ServiceFolder service = folder(serviceId);
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    const auto ids = service.pendingIds();
    if (!ids)
        return std::unexpected(ids.error());
    removeLeftovers(service);
    if (ids->isEmpty())
        return QStringList();
    auto lock =
        FileLock::take(service.backupLock(), FileLock::Mode::Exclusive, service.lockOptions());
    // A backup is running: it swept when it began.
    if (!lock && lock.error().code == ErrorCode::Busy)
        return QStringList();
    if (!lock)
        return std::unexpected(lock.error());
    // Whoever is kept out meanwhile must not be told of the owner before.
    [[maybe_unused]] const auto nobody = lock->describe("{}");
    QStringList buried;
    for (const QString &id : *ids) {
        if (!QFileInfo::exists(service.pendingPath(id)))
            continue;
        if (const auto done = buryPending(service, id); !done)
            return std::unexpected(done.error());
        buried.append(id);
    }
    service.touch();
    return buried;
}

} // namespace Reprise
