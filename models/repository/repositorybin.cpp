// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: deleting, and the bin.
#include "clock.h"
#include "repository/datadeletion.h"
#include "repository/lease.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "repository/servicefolder.h"
#include "storage/files.h"

#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr QLatin1StringView deletedFile = "/deleted.json"_L1;
/// What small files and the next jobs need.
constexpr qint64 workingRoom = qint64(16) * 1024 * 1024;

QDateTime deletedAt(const QString &folder)
{
    const auto json = readJson(folder + deletedFile);
    // Deleted on a full disk: the folder was changed when it was moved.
    return json ? timeFromJson(json->value(u"at"_s)) : QFileInfo(folder).metadataChangeTime();
}

/// The backup that needs `id`, or nothing.
QString requiredBy(const QList<Backup> &backups, const QString &id)
{
    for (const Backup &backup : backups) {
        if (backup.requires_.contains(id))
            return backup.id;
    }
    return {};
}

/// The first half of erasing, under marks.lock: from here on it is no backup any more.
Result<> giveUp(const ServiceFolder &service, const QString &id)
{
    const QString dead = service.binPath(u'.' + id + u".removing"_s);
    return removeTree(dead).and_then([&] { return renameDurably(service.binPath(id), dead); });
}

/// The second half, also of those that a crash kept from it. Without a lock: a whole backup takes
/// longer than others wait for one.
Result<> finishErasing(const ServiceFolder &service)
{
    const auto names = namesIn(service.binPath(), Links::Refuse);
    for (const QString &name : names.value_or(QStringList())) {
        if (!name.endsWith(".removing"_L1))
            continue;
        if (const auto removed = removeTree(service.binPath(name)); !removed)
            return removed;
    }
    return {};
}

/// Deleting is what a person does on a full disk: then it goes without a reason beside it, and true
/// comes back.
Result<bool> moveToBin(const ServiceFolder &service, const Backup &backup,
                       const QJsonObject &deletion)
{
    bool full = false;
    return makeFolder(service.binPath())
        .and_then([&]() -> Result<> {
            // A link would take the backup out of the repository.
            if (!isRealFolder(service.binPath()))
                return fileFailure(u"write"_s, service.binPath(), ENOTDIR);
            const auto written = writeJson(backup.folder + deletedFile, deletion);
            full = !written && written.error().code == ErrorCode::DiskFull;
            return full ? Result<>() : written;
        })
        .and_then([&] {
            const QString entry = service.binPath(backup.id);
            if (!QFileInfo::exists(entry))
                return renameDurably(backup.folder, entry);
            // Its data lies there already, with all that the row has.
            const QString row = service.binPath(u'.' + backup.id + u".row.removing"_s);
            return writeJson(entry + deletedFile, deletion)
                .and_then([&] { return removeTree(row); })
                .and_then([&] { return renameDurably(backup.folder, row); });
        })
        .transform([&] { return full; });
}

/// The line of history.jsonl about what was deleted.
QJsonObject eventOf(const ServiceFolder &service, const QString &id, QJsonObject event)
{
    event.insert(u"event"_s,
                 QFileInfo::exists(service.backupPath(id)) ? u"data-deleted"_s : u"deleted"_s);
    event.insert(u"backup"_s, id);
    return event;
}

/// A crash between a deletion and its line in the history must not make it a silent one.
void rememberDeletions(const ServiceFolder &service)
{
    const QStringList ids = service.binIds().value_or(QStringList());
    if (ids.isEmpty())
        return;
    const QStringList known = {u"made"_s, u"deleted"_s, u"data-deleted"_s, u"undeleted"_s};
    QHash<QString, QString> last;
    const QList<QJsonObject> events = service.history();
    for (const QJsonObject &event : events) {
        const QString name = event.value(u"event"_s).toString();
        if (known.contains(name))
            last.insert(event.value(u"backup"_s).toString(), name);
    }
    for (const QString &id : ids) {
        const auto deletion = readJson(service.binPath(id) + deletedFile);
        const QJsonObject event = eventOf(service, id, deletion.value_or(QJsonObject()));
        if (last.value(id) != event.value(u"event"_s).toString()) [[maybe_unused]]
            const auto remembered = service.remember(event);
    }
}

/// What retention deleted would go again.
Result<> pinIfRetentionDeleted(const QString &entry, const QString &marksFolder)
{
    const auto deletion = readJson(entry + deletedFile);
    if (!deletion || deletion->value(u"reason"_s) != "retention"_L1)
        return {};
    const QString path = marksFolder + u"/marks.json"_s;
    const QJsonObject before = readJson(path).value_or(QJsonObject());
    Marks marks = marksFromJson(before);
    marks.pinned = true;
    return writeJson(path, toJson(marks, before));
}

/// The backup that is to go, if it may. Under marks.lock.
Result<Backup> findRemovable(const ServiceFolder &service, const Repository::Removal &removal)
{
    const QString &id = removal.backupId;
    const auto all = service.backups();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, id, &Backup::id);
    if (found == all->end())
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, id}});
    if (found->folder != service.backupPath(id)) {
        return failure(ErrorCode::Busy, u"backup-pending"_s,
                       {{u"backup"_s, id}, {u"job"_s, found->jobId}});
    }
    if (const QString by = requiredBy(*all, id); !by.isEmpty()) {
        return failure(ErrorCode::Prerequisite, u"backup-required"_s,
                       {{u"backup"_s, id}, {u"by"_s, by}});
    }
    if (!removal.isStillDue)
        return *found;
    const auto record = service.record();
    if (!record)
        return std::unexpected(record.error());
    if (!removal.isStillDue(*record, *all))
        return failure(ErrorCode::Prerequisite, u"no-longer-due"_s, {{u"backup"_s, id}});
    return *found;
}

/// Into the bin, and a line into the history. True where the disk was too full for the reason.
Result<bool> moveAway(const ServiceFolder &service, const Backup &backup,
                      const Repository::Removal &removal)
{
    QJsonObject deletion = removal.details;
    deletion.insert(u"at"_s, timeToJson(service.clock().now()));
    deletion.insert(u"reason"_s, removal.reason);
    auto moved = removal.dataOnly
                     ? moveDataToBin(service, backup, deletion).transform([] { return false; })
                     : moveToBin(service, backup, deletion);
    // It is done: a history that cannot be written on a full disk does not undo it.
    if (moved) [[maybe_unused]]
        const auto remembered = service.remember(eventOf(service, backup.id, deletion));
    return moved;
}

/// A folder whose manifest is gone is leased by nobody.
Result<FileLock> lockForRemoval(const Backup &backup, const Clock &clock)
{
    if (!QFileInfo::exists(backup.folder + u"/manifest.json"_s))
        return FileLock();
    return leaseAlone(backup, clock);
}

} // namespace

Result<> Repository::remove(const QString &serviceId, const Removal &removal) const
{
    const ServiceFolder service = folder(serviceId);
    const QString &backupId = removal.backupId;
    const auto record = mayWrite().and_then([&] { return this->service(serviceId); });
    if (!record)
        return std::unexpected(record.error());
    // A row that nobody swept yet is deleted like any other.
    if (QFileInfo::exists(service.pendingPath(backupId)) && !service.isPendingAlive(backupId)) {
        if (const auto swept = sweep(serviceId); !swept)
            return std::unexpected(swept.error());
    }
    auto marks = service.lockMarks();
    if (!marks)
        return std::unexpected(marks.error());
    const auto found = findRemovable(service, removal);
    if (!found)
        return std::unexpected(found.error());
    auto alone = lockForRemoval(*found, *m_clock);
    if (!alone)
        return std::unexpected(alone.error());
    const auto moved = inRepository(moveAway(service, *found, removal), m_path);
    if (!moved)
        return std::unexpected(moved.error());
    if (record->binDays == 0 && QFileInfo::exists(service.binPath(backupId))) {
        if (const auto given = giveUp(service, backupId); !given)
            return given;
    }
    service.touch();
    marks->letGo();
    if (record->binDays == 0)
        return finishErasing(service);
    alone->letGo();
    // The bin is what goes first, oldest deletion first; at worst this one.
    if (*moved)
        eraseDeleted([this] { return bytesAvailable() >= workingRoom; });
    return finishErasing(service);
}

Result<> Repository::finishDeletions(const QString &serviceId) const
{
    const ServiceFolder service = folder(serviceId);
    if (const auto may = mayWrite(); !may)
        return may;
    auto marks = service.lockMarks();
    if (!marks)
        return std::unexpected(marks.error());
    if (const auto finished = inRepository(finishDataDeletions(service), m_path); !finished)
        return finished;
    rememberDeletions(service);
    marks->letGo();
    return finishErasing(service);
}

Result<QList<Backup>> Repository::bin(const QString &serviceId) const
{
    const ServiceFolder service = folder(serviceId);
    return service.binIds().transform([&service](const QStringList &ids) {
        QList<std::pair<QDateTime, Backup>> found;
        const auto made = service.made();
        for (const QString &id : ids) {
            const QString path = service.binPath(id);
            found.append({deletedAt(path), service.readFinished(id, path, made)});
        }
        std::ranges::stable_sort(found, std::ranges::greater(),
                                 &std::pair<QDateTime, Backup>::first);
        QList<Backup> backups;
        for (const auto &[at, backup] : found)
            backups.append(backup);
        return backups;
    });
}

Result<Backup> Repository::undelete(const QString &serviceId, const QString &backupId) const
{
    const ServiceFolder service = folder(serviceId);
    if (const auto may = mayWrite(); !may)
        return std::unexpected(may.error());
    const auto marks = service.lockMarks();
    if (!marks)
        return std::unexpected(marks.error());
    const auto deleted = bin(serviceId);
    if (!deleted)
        return std::unexpected(deleted.error());
    const auto found = std::ranges::find(*deleted, backupId, &Backup::id);
    if (found == deleted->end())
        return failure(ErrorCode::NotFound, u"not-in-bin"_s, {{u"backup"_s, backupId}});
    for (const QString &needed : found->requires_) {
        if (!QFileInfo::exists(service.backupPath(needed))) {
            return failure(ErrorCode::Prerequisite, u"requires-deleted-backup"_s,
                           {{u"backup"_s, backupId}, {u"needs"_s, needed}});
        }
    }
    const QString path = service.backupPath(backupId);
    const bool hasRow = QFileInfo::exists(path);
    const auto moved =
        pinIfRetentionDeleted(found->folder, hasRow ? path : found->folder)
            .and_then([&] {
                return hasRow ? bringDataBack(service, backupId)
                              : renameDurably(found->folder, path).and_then([&] {
                                    return removeTree(path + deletedFile);
                                });
            })
            .and_then([&] {
                return service.remember({{u"event"_s, u"undeleted"_s}, {u"backup"_s, backupId}});
            });
    if (!moved)
        return std::unexpected(moved.error());
    service.touch();
    return service.readFinished(backupId, path, service.made());
}

Result<> Repository::emptyBin(const QString &serviceId, Emptying emptying) const
{
    const ServiceFolder service = folder(serviceId);
    const auto record = mayWrite().and_then([&] { return this->service(serviceId); });
    if (!record)
        return std::unexpected(record.error());
    auto marks = service.lockMarks();
    if (!marks)
        return std::unexpected(marks.error());
    const auto deleted = bin(serviceId);
    auto staying = service.backups();
    if (!deleted || !staying)
        return std::unexpected(deleted ? staying.error() : deleted.error());
    bool isRemembered = false;
    const QDateTime limit = m_clock->now().addDays(-record->binDays);
    // Newest deletion first: one that stays may require one that was deleted before it.
    for (const Backup &backup : *deleted) {
        const QDateTime at = deletedAt(backup.folder);
        const bool old =
            emptying == Emptying::All || record->binDays == 0 || (at.isValid() && at <= limit);
        if (!old || !requiredBy(*staying, backup.id).isEmpty()) {
            staying->append(backup);
            continue;
        }
        const auto alone = lockForRemoval(backup, *m_clock);
        if (!alone)
            continue;
        if (!std::exchange(isRemembered, true))
            rememberDeletions(service);
        if (const auto given = giveUp(service, backup.id); !given)
            return given;
    }
    marks->letGo();
    return finishErasing(service);
}

void Repository::eraseDeleted(const std::function<bool()> &isEnough) const
{
    struct Deleted
    {
        QDateTime at;
        QString serviceId;
        QString backupId;
    };
    QList<Deleted> deleted;
    const auto all = services();
    for (const ServiceRecord &record : all.value_or(QList<ServiceRecord>())) {
        [[maybe_unused]] const auto emptied = emptyBin(record.id);
        const auto lying = bin(record.id);
        for (const Backup &backup : lying.value_or(QList<Backup>()))
            deleted.append({deletedAt(backup.folder), record.id, backup.id});
    }
    std::ranges::stable_sort(deleted, {}, &Deleted::at);
    // Once more as long as some went: they may have been what kept an older one.
    for (qsizetype before = -1; before != deleted.size();) {
        before = deleted.size();
        deleted.removeIf([&](const Deleted &one) {
            return !isEnough() && eraseDeleted(one.serviceId, one.backupId).has_value();
        });
    }
}

Result<> Repository::eraseDeleted(const QString &serviceId, const QString &backupId) const
{
    const ServiceFolder service = folder(serviceId);
    auto marks = service.lockMarks();
    if (!marks)
        return std::unexpected(marks.error());
    const auto deleted = bin(serviceId);
    const auto staying = service.backups();
    if (!deleted || !staying)
        return std::unexpected(deleted ? staying.error() : deleted.error());
    const auto found = std::ranges::find(*deleted, backupId, &Backup::id);
    if (found == deleted->end())
        return failure(ErrorCode::NotFound, u"not-in-bin"_s, {{u"backup"_s, backupId}});
    if (const QString by = requiredBy(*staying + *deleted, backupId); !by.isEmpty()) {
        return failure(ErrorCode::Prerequisite, u"backup-required"_s,
                       {{u"backup"_s, backupId}, {u"by"_s, by}});
    }
    const auto alone = lockForRemoval(*found, *m_clock);
    if (!alone)
        return std::unexpected(alone.error());
    if (const auto given = giveUp(service, backupId); !given)
        return given;
    marks->letGo();
    return finishErasing(service);
}

} // namespace Reprise
