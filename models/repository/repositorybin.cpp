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

#include <QElapsedTimer>
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
/// Of marks.lock, which others wait for.
constexpr qint64 longestHoldMs = 200;

QDateTime deletedAt(const QString &folder)
{
    const auto json = readJson(folder + deletedFile);
    // Deleted on a full disk: the folder was changed when it was moved.
    return json ? timeFromJson(json->value(u"at"_s)) : QFileInfo(folder).metadataChangeTime();
}

/// What a clock that was ahead put there lies there from now on.
Result<> dateAnew(const QString &folder, const QDateTime &now)
{
    if (!isFromTheFuture(deletedAt(folder), now))
        return {};
    QJsonObject deletion = readJson(folder + deletedFile).value_or(QJsonObject());
    deletion.insert(u"at"_s, timeToJson(now));
    return writeJson(folder + deletedFile, deletion);
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
    constexpr QLatin1StringView suffix = ".removing"_L1;
    QStringList names = namesIn(service.binPath(), Links::Refuse).value_or(QStringList());
    names.removeIf([suffix](const QString &name) { return !name.endsWith(suffix); });
    if (names.isEmpty())
        return {};
    const auto made = service.made();
    for (const QString &name : std::as_const(names)) {
        if (const auto removed = removeTree(service.binPath(name)); !removed)
            return removed;
        const QString id = name.chopped(suffix.size()).mid(1);
        const auto known = made.constFind(id);
        const bool isSaid = known == made.cend() || known->isGone;
        // On a full disk there was no room for the line before.
        if (!isSaid && !QFileInfo::exists(service.backupPath(id))) [[maybe_unused]]
            const auto remembered =
                service.remember({{u"event"_s, u"deleted"_s}, {u"backup"_s, id}});
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
            // One of an earlier deletion would make it an old one.
            return full ? removeTree(backup.folder + deletedFile) : written;
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

bool hasRetentionDeleted(const QString &entry)
{
    const auto deletion = readJson(entry + deletedFile);
    return deletion && deletion->value(u"reason"_s) == "retention"_L1;
}

/// Would the next prune take a backup that comes back from the bin? Under marks.lock.
Result<bool> goesAgain(const ServiceFolder &service, const Backup &deleted,
                       const Repository::WouldGo &wouldGo)
{
    if (hasRetentionDeleted(deleted.folder))
        return true;
    if (!wouldGo)
        return false;
    const auto record = service.record();
    const auto all = service.backups();
    // Without a record nothing is pruned.
    if (!record)
        return false;
    return all.transform([&](QList<Backup> backups) {
        backups.removeIf([&deleted](const Backup &row) { return row.id == deleted.id; });
        Backup back = deleted;
        back.folder = service.backupPath(deleted.id);
        backups.append(back);
        return wouldGo(*record, backups);
    });
}

/// The backup that is to go, if it may. Under marks.lock; `all` as it is then.
Result<Backup> findRemovable(const ServiceFolder &service, const QList<Backup> &all,
                             const Repository::Removal &removal)
{
    const QString &id = removal.backupId;
    const auto found = std::ranges::find(all, id, &Backup::id);
    if (found == all.end())
        return failure(ErrorCode::NotFound, u"no-such-backup"_s, {{u"backup"_s, id}});
    if (found->folder != service.backupPath(id)) {
        return failure(ErrorCode::Busy, u"backup-pending"_s,
                       {{u"backup"_s, id}, {u"job"_s, found->jobId}});
    }
    if (const QString by = requiredBy(all, id); !by.isEmpty()) {
        return failure(ErrorCode::Prerequisite, u"backup-required"_s,
                       {{u"backup"_s, id}, {u"by"_s, by}});
    }
    if (!removal.isStillDue)
        return *found;
    const auto record = service.record();
    if (!record)
        return std::unexpected(record.error());
    if (!removal.isStillDue(*record, all))
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

/// Under marks.lock. True where the disk was too full for the reason.
Result<bool> removeOne(const ServiceFolder &service, const ServiceRecord &record,
                       const QList<Backup> &all, const Repository::Removal &removal)
{
    const auto found = findRemovable(service, all, removal);
    if (!found)
        return std::unexpected(found.error());
    // Let go at the end: nobody finds the folder under its name any more.
    const auto alone = lockForRemoval(*found, service.clock());
    if (!alone)
        return std::unexpected(alone.error());
    auto moved = inRepository(moveAway(service, *found, removal), service.repository());
    if (!moved || record.binDays > 0 || !QFileInfo::exists(service.binPath(found->id)))
        return moved;
    return giveUp(service, found->id).transform([&moved] { return *moved; });
}

} // namespace

Result<> Repository::remove(const QString &serviceId, const Removal &removal) const
{
    Result<> result;
    return removeAll(serviceId, {removal},
                     [&result](qsizetype, const Result<> &removed) {
                         result = removed;
                         return true;
                     })
        .and_then([&result] { return result; });
}

Result<> Repository::removeAll(const QString &serviceId, const QList<Removal> &removals,
                               const Removed &onRemoved) const
{
    const ServiceFolder service = folder(serviceId);
    const auto record = mayWrite().and_then([&] { return this->service(serviceId); });
    if (!record)
        return std::unexpected(record.error());
    // A row that nobody swept yet is deleted like any other.
    const bool hasDead = std::ranges::any_of(removals, [&service](const Removal &removal) {
        return QFileInfo::exists(service.pendingPath(removal.backupId)) &&
               !service.isPendingAlive(removal.backupId);
    });
    if (hasDead) {
        if (const auto swept = sweep(serviceId); !swept)
            return std::unexpected(swept.error());
    }
    for (qsizetype begin = 0; begin < removals.size();) {
        const auto end = removeSome(service, *record, removals, begin, onRemoved);
        if (!end)
            return std::unexpected(end.error());
        begin = *end;
    }
    return {};
}

Result<qsizetype> Repository::removeSome(const ServiceFolder &service, const ServiceRecord &record,
                                         const QList<Removal> &removals, qsizetype begin,
                                         const Removed &onRemoved) const
{
    auto marks = service.lockMarks();
    if (!marks)
        return std::unexpected(marks.error());
    auto all = service.backups();
    if (!all)
        return std::unexpected(all.error());
    QElapsedTimer held;
    held.start();
    qsizetype next = begin;
    bool full = false;
    bool goesOn = true;
    bool isStale = false;
    do {
        const Removal &removal = removals.at(next++);
        const auto removed = removeOne(service, record, *all, removal);
        full = removed.value_or(false);
        goesOn = onRemoved(next - 1, removed.transform([](bool) {}));
        if (removed)
            all->removeIf([&](const Backup &one) { return one.id == removal.backupId; });
        // Its row is still there, and looks otherwise.
        isStale = removed && removal.dataOnly;
    } while (goesOn && !full && !isStale && next < removals.size() &&
             held.elapsed() < longestHoldMs);
    service.touch();
    marks->letGo();
    // The bin is what goes first, oldest deletion first; at worst this one.
    if (full && record.binDays > 0)
        eraseDeleted([this] { return hasRoomFor(workingRoom); }, removals.at(next - 1).onErased);
    if (const auto erased = finishErasing(service); !erased)
        return std::unexpected(erased.error());
    return goesOn ? next : removals.size();
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

Result<QList<Repository::Deleted>> Repository::deleted(const QString &serviceId) const
{
    const ServiceFolder service = folder(serviceId);
    // One without a record has the usual bin.
    const int days = service.record().value_or(ServiceRecord()).binDays;
    return service.binIds().transform([&service, days](const QStringList &ids) {
        QList<Deleted> found;
        const auto made = service.made();
        for (const QString &id : ids) {
            const QString path = service.binPath(id);
            const auto deletion = readJson(path + deletedFile).value_or(QJsonObject());
            const QDateTime said = deletedAt(path);
            const QDateTime now = service.clock().now();
            const QDateTime at = isFromTheFuture(said, now) ? now : said;
            found.append({.backup = service.readFinished(id, path, made),
                          .at = at,
                          .reason = deletion.value(u"reason"_s).toString(),
                          .until = at.addDays(days)});
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &Deleted::at);
        return found;
    });
}

Result<QList<Backup>> Repository::bin(const QString &serviceId) const
{
    return deleted(serviceId).transform([](const QList<Deleted> &found) {
        QList<Backup> backups;
        for (const Deleted &one : found)
            backups.append(one.backup);
        return backups;
    });
}

Result<Backup> Repository::undelete(const QString &serviceId, const QString &backupId,
                                    const WouldGo &wouldGo) const
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
    const auto again = goesAgain(service, *found, wouldGo);
    if (!again)
        return std::unexpected(again.error());
    if (*again) {
        const auto pinned = service.changeMarks(hasRow ? path : found->folder,
                                                [](Marks &kept) { kept.pinned = true; });
        if (!pinned)
            return std::unexpected(pinned.error());
    }
    const auto moved = hasRow ? bringDataBack(service, backupId)
                              : inRepository(renameDurably(found->folder, path), m_path);
    if (!moved)
        return std::unexpected(moved.error());
    // It is back: what cannot be written on a full disk does not undo that.
    if (!hasRow) [[maybe_unused]]
        const auto removed = removeTree(path + deletedFile);
    [[maybe_unused]] const auto remembered =
        service.remember({{u"event"_s, u"undeleted"_s}, {u"backup"_s, backupId}});
    service.touch();
    return service.readFinished(backupId, path, service.made());
}

Result<QStringList> Repository::emptyBin(const QString &serviceId, Emptying emptying) const
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
    QStringList erased;
    const Result<QDateTime> now = believedNow();
    const auto isOld = [&](const Backup &backup) {
        if (emptying == Emptying::All || record->binDays == 0)
            return true;
        if (!now || !dateAnew(backup.folder, *now))
            return false;
        const QDateTime at = deletedAt(backup.folder);
        return at.isValid() && at.addDays(record->binDays) <= *now;
    };
    // Newest deletion first: one that stays may require one that was deleted before it.
    for (const Backup &backup : *deleted) {
        const bool old = isOld(backup);
        if (!old || !requiredBy(*staying, backup.id).isEmpty()) {
            staying->append(backup);
            continue;
        }
        const auto alone = lockForRemoval(backup, *m_clock);
        if (!alone) {
            staying->append(backup);
            continue;
        }
        if (erased.isEmpty())
            rememberDeletions(service);
        if (const auto given = giveUp(service, backup.id); !given)
            return std::unexpected(given.error());
        erased.append(backup.id);
    }
    marks->letGo();
    return finishErasing(service).transform([&erased] { return erased; });
}

void Repository::eraseDeleted(const std::function<bool()> &isEnough, const Erased &onErased) const
{
    struct InBin
    {
        QDateTime at;
        ServiceRecord service;
        QString backupId;
    };
    QList<InBin> lying;
    const auto all = services();
    for (const ServiceRecord &record : all.value_or(QList<ServiceRecord>())) {
        [[maybe_unused]] const auto emptied = emptyBin(record.id);
        const auto found = deleted(record.id);
        for (const Deleted &one : found.value_or(QList<Deleted>()))
            lying.append({one.at, record, one.backup.id});
    }
    std::ranges::stable_sort(lying, {}, &InBin::at);
    // Once more as long as some went: they may have been what kept an older one.
    for (qsizetype before = -1; before != lying.size();) {
        before = lying.size();
        lying.removeIf([&](const InBin &one) {
            if (isEnough() || !erase(one.service.id, one.backupId))
                return false;
            if (onErased)
                onErased(one.service, one.backupId);
            return true;
        });
    }
}

Result<> Repository::erase(const QString &serviceId, const QString &backupId) const
{
    const ServiceFolder service = folder(serviceId);
    if (const auto may = mayWrite(); !may)
        return may;
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
    rememberDeletions(service);
    if (const auto given = giveUp(service, backupId); !given)
        return given;
    marks->letGo();
    return finishErasing(service);
}

} // namespace Reprise
