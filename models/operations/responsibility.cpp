// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person answers for: accepting, deleting, and the bin.
#include "operations/operationsprivate.h"

#include "clock.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Empty where it counts as good, or would not by being accepted.
QList<Note> deviationsOf(const Backup &backup)
{
    if (backup.marks.accepted)
        return {};
    QList<Note> found = backup.anomalies;
    const bool isVerified = backup.marks.verified && !backup.marks.verified->ok;
    // A verification finds that, too.
    if (backup.manifestChanged && !isVerified) {
        found.append({.code = u"check-manifest-changed"_s,
                      .args = {{u"service"_s, backup.serviceName}, {u"backup"_s, backup.id}}});
    }
    if (isVerified)
        found += backup.marks.verified->problems;
    if (backup.isUnattested()) {
        found.append({.code = u"check-manifest-unattested"_s,
                      .args = {{u"service"_s, backup.serviceName}, {u"backup"_s, backup.id}}});
    }
    return found;
}

QString identityText(const QJsonObject &identity)
{
    QStringList values;
    for (const QJsonValue &value : identity)
        values.append(value.toVariant().toStringList());
    return values.join(u", "_s);
}

/// The failed attempt that met another source, if no good one followed.
const Backup *metAnother(const Service &service)
{
    for (const Backup &backup : service.backups) {
        if (backup.isGood())
            return nullptr;
        if (backup.error && backup.error->code == ErrorCode::IdentityChanged)
            return &backup;
    }
    return nullptr;
}

Result<QList<Note>> deviationsIn(const Backup &backup)
{
    // A mark would change nothing: only a completed one whose data is there ever counts as good.
    if (backup.state != BackupState::Completed)
        return failure(ErrorCode::Prerequisite, u"backup-not-completed"_s,
                       {{u"backup"_s, backup.id}});
    if (const Result<> readable = checkData(backup); !readable)
        return std::unexpected(readable.error());
    QList<Note> found = deviationsOf(backup);
    if (found.isEmpty())
        return failure(ErrorCode::Prerequisite, u"nothing-to-accept"_s,
                       {{u"backup"_s, backup.id}, {u"service"_s, backup.serviceName}});
    return found;
}

} // namespace

std::optional<Note> lossOf(const Service &service, const QString &backupId)
{
    const auto gone = std::ranges::find(service.vanished, backupId, &VanishedBackup::id);
    if (gone == service.vanished.cend())
        return std::nullopt;
    return Note{.code = u"check-backup-vanished"_s,
                .args = {{u"service"_s, service.name},
                         {u"backup"_s, gone->id},
                         {u"when"_s, gone->made.toUTC().toString(Qt::ISODate)}}};
}

Note erasedEarly(const ServiceRecord &record, const QString &backupId)
{
    return {.code = u"bin-emptied-early"_s,
            .args = {{u"service"_s, record.name}, {u"backup"_s, backupId}}};
}

Result<Backup> Operations::Private::backupOf(const Service &service,
                                             const QString &idOrLatest) const
{
    Result<Backup> backup = findBackup(service, idOrLatest);
    if (backup || backup.error().reason() != "no-such-backup"_L1)
        return backup;
    const auto deleted = catalog.open(service).and_then(
        [&service](const Repository &repository) { return repository.deleted(service.id); });
    if (!deleted)
        return backup;
    for (const DeletedBackup &one : *deleted) {
        if (one.backup.id == idOrLatest) {
            return failure(ErrorCode::NotFound, u"backup-in-bin"_s,
                           {{u"service"_s, service.name},
                            {u"backup"_s, idOrLatest},
                            {u"until"_s, one.until.toUTC().toString(Qt::ISODate)}});
        }
    }
    return backup;
}

Result<Backup> Operations::backupOf(const Service &service, const QString &idOrLatest) const
{
    return d->backupOf(service, idOrLatest);
}

Result<std::optional<Note>> Operations::Private::otherSource(const Service &service) const
{
    if (service.identity.isEmpty())
        return std::nullopt;
    Note note{.code = u"accepts-source"_s,
              .args = {{u"service"_s, service.name}, {u"known"_s, identityText(service.identity)}}};
    const Result<HomeService> known = store.find(service.id);
    if (!known && known.error().code != ErrorCode::NotFound)
        return std::unexpected(known.error());
    const QJsonObject seen = known ? known->otherIdentity : QJsonObject();
    const Engine *engine = engines.find(service.engine);
    if (engine && !seen.isEmpty() &&
        engine->compareIdentity(service.identity, seen) == Engine::Match::Other) {
        note.args.insert(u"now"_s, identityText(seen));
        return note;
    }
    const Backup *met = metAnother(service);
    if (!met)
        return std::nullopt;
    const QString now = met->error->args.value(u"now"_s).toString();
    if (now.isEmpty())
        note.code = u"accepts-unnamed-source"_s;
    else
        note.args.insert(u"now"_s, now);
    return note;
}

Result<QList<Note>> Operations::Private::acceptableSource(const Placed &placed) const
{
    const auto &[service, repository] = placed;
    const Result<ServiceRecord> record = repository.service(service.id);
    // A managed one has no record before its first backup, and any source will do for that.
    if (!record && record.error().code != ErrorCode::NotFound)
        return std::unexpected(record.error());
    if (record && record->acceptNextIdentity)
        return failure(ErrorCode::Prerequisite, u"source-accepted-already"_s,
                       {{u"service"_s, service.name}});
    const auto other = otherSource(service);
    if (!other)
        return std::unexpected(other.error());
    if (!*other)
        return failure(ErrorCode::Prerequisite, u"no-source-to-accept"_s,
                       {{u"service"_s, service.name}});
    return QList<Note>{**other};
}

Result<QList<Note>> Operations::acceptable(const QString &serviceId, const QString &backupId)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    if (const auto loss = lossOf(placed->service, backupId))
        return QList<Note>{*loss};
    return backupId.isEmpty() ? d->acceptableSource(*placed)
                              : d->backupOf(placed->service, backupId).and_then(deviationsIn);
}

Result<QList<Note>> Operations::accept(const QString &serviceId, const QString &backupId)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    const auto &[service, repository] = *placed;
    if (backupId.isEmpty()) {
        return d->acceptableSource(*placed).and_then([&](const QList<Note> &what) {
            return repository
                .changeService(service.id,
                               [](ServiceRecord &record) { record.acceptNextIdentity = true; })
                .transform([&what](const ServiceRecord &) { return what; });
        });
    }
    if (const auto loss = lossOf(service, backupId)) {
        return repository.acceptLoss(service.id, backupId).transform([&loss] {
            return QList<Note>{*loss};
        });
    }
    const Result<Backup> backup = d->backupOf(service, backupId);
    if (!backup)
        return std::unexpected(backup.error());
    return deviationsIn(*backup).and_then([&](const QList<Note> &what) {
        // What was found since nobody has seen.
        const auto take = [&backup](Marks &marks) {
            marks.accepted = marks.verified == backup->marks.verified;
        };
        // From now on a change of what was accepted shows again.
        const Result<> attested = backup->isUnattested() ? repository.attest(*backup) : Result<>();
        return attested.and_then([&] { return repository.changeMarks(*backup, take); })
            .transform([&what](const Marks &) { return what; });
    });
}

Result<Operations::Deleted> Operations::deleteBackup(const QString &serviceId,
                                                     const QString &backupId, Pinned pinned)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    const auto &[service, repository] = *placed;
    const Result<Backup> backup = d->backupOf(service, backupId);
    if (!backup)
        return std::unexpected(backup.error());
    if (backup->marks.pinned && pinned == Pinned::Stay) {
        return failure(ErrorCode::Prerequisite, u"backup-pinned"_s,
                       {{u"backup"_s, backup->id}, {u"service"_s, service.name}});
    }
    Deleted deleted{.isForGood = true, .until = {}, .warnings = {}};
    const auto onErased = [&](const ServiceRecord &record, const QString &id) {
        if (id != backup->id)
            deleted.warnings.append(erasedEarly(record, id));
    };
    // Asked again under the lock: somebody may pin it at this moment.
    const auto isStillMeant = [&](const ServiceRecord &, const QList<Backup> &backups) {
        const auto now = std::ranges::find(backups, backup->id, &Backup::id);
        return pinned == Pinned::GoToo || now == backups.cend() || !now->marks.pinned;
    };
    const auto lying = repository
                           .remove(service.id, {.backupId = backup->id,
                                                .reason = u"person"_s,
                                                .isStillDue = isStillMeant,
                                                .onErased = onErased})
                           .and_then([&] { return repository.deleted(service.id); });
    if (!lying)
        return std::unexpected(lying.error());
    for (const DeletedBackup &one : *lying) {
        if (one.backup.id == backup->id) {
            deleted.isForGood = false;
            deleted.until = one.until;
        }
    }
    return deleted;
}

Result<QList<DeletedBackup>> Operations::bin(const QString &serviceId) const
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    auto lying = placed->repository.deleted(placed->service.id);
    // A managed one has no folder before its first backup.
    return !lying && lying.error().code == ErrorCode::NotFound ? QList<DeletedBackup>()
                                                               : std::move(lying);
}

Result<QStringList> Operations::emptyBin(const QString &serviceId, const QString &backupId)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    const auto &[service, repository] = *placed;
    if (backupId.isEmpty())
        return repository.emptyBin(service.id, Repository::Emptying::All);
    return repository.erase(service.id, backupId).transform([&backupId] {
        return QStringList{backupId};
    });
}

Result<Backup> Operations::undelete(const QString &serviceId, const QString &backupId)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    const auto &[service, repository] = *placed;
    QString wanted = backupId;
    if (wanted.isEmpty()) {
        const Result<QList<Backup>> bin = repository.bin(service.id);
        if (!bin)
            return std::unexpected(bin.error());
        if (bin->isEmpty())
            return failure(ErrorCode::NotFound, u"bin-empty"_s, {{u"service"_s, service.name}});
        wanted = bin->first().id;
    }
    const auto wouldGo = [&](const ServiceRecord &record, const QList<Backup> &backups) {
        const auto due = deletionsDue(backups, record.policy, d->clock.now(), service.sources.same);
        return std::ranges::contains(due, wanted,
                                     [](const Deletion &one) { return one.backup.id; });
    };
    Result<Backup> back = repository.undelete(service.id, wanted, wouldGo);
    const bool isListed = std::ranges::contains(service.backups, wanted, &Backup::id);
    if (!back && back.error().reason() == "not-in-bin"_L1 && isListed) {
        return failure(ErrorCode::Prerequisite, u"backup-not-deleted"_s,
                       {{u"service"_s, service.name}, {u"backup"_s, wanted}});
    }
    return back;
}

} // namespace Reprise
