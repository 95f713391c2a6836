// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Repository: deleting, and the bin.
#include "clock.h"
#include "repository/lease.h"
#include "repository/manifest.h"
#include "repository/repository.h"
#include "repository/servicefolder.h"
#include "storage/files.h"

#include <QFileInfo>
#include <QSet>

#include <cerrno>

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
Result<bool> moveToBin(const ServiceFolder &service, const Backup &backup, const QString &reason)
{
    const QJsonObject deletion{{u"at"_s, timeToJson(service.clock().now())}, {u"reason"_s, reason}};
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
        .and_then([&] { return renameDurably(backup.folder, service.binPath(backup.id)); })
        .transform([&] { return full; });
}

/// A folder whose manifest is gone is leased by nobody.
Result<FileLock> lockForRemoval(const Backup &backup, const Clock &clock)
{
    if (!QFileInfo::exists(backup.folder + u"/manifest.json"_s))
        return FileLock();
    return leaseAlone(backup, clock);
}

} // namespace

Result<> Repository::remove(const QString &serviceId, const QString &backupId,
                            const QString &reason) const
{
    const ServiceFolder service = folder(serviceId);
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
    const auto all = service.backups();
    if (!all)
        return std::unexpected(all.error());
    const auto found = std::ranges::find(*all, backupId, &Backup::id);
    if (found == all->end())
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, backupId}});
    if (found->folder != service.backupPath(backupId)) {
        return failure(ErrorCode::Busy, u"backup-pending"_s,
                       {{u"backup"_s, backupId}, {u"job"_s, found->jobId}});
    }
    if (const QString by = requiredBy(*all, backupId); !by.isEmpty()) {
        return failure(ErrorCode::Prerequisite, u"backup-required"_s,
                       {{u"backup"_s, backupId}, {u"by"_s, by}});
    }
    auto alone = lockForRemoval(*found, *m_clock);
    if (!alone)
        return std::unexpected(alone.error());
    const auto moved = inRepository(moveToBin(service, *found, reason), m_path);
    if (!moved)
        return std::unexpected(moved.error());
    // It is done: a history that cannot be written on a full disk does not undo it.
    [[maybe_unused]] const auto remembered = service.remember(
        {{u"event"_s, u"deleted"_s}, {u"backup"_s, backupId}, {u"reason"_s, reason}});
    if (record->binDays == 0) {
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
    return {};
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
    const auto moved =
        renameDurably(found->folder, path)
            .and_then([&] { return removeTree(path + deletedFile); })
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
