// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names, secrets and marks: what is written down about services and backups.
#include "operations/operationsprivate.h"

#include "storage/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A service's backup, and the repository to change it in.
struct Found
{
    Service service;
    Backup backup;
    Repository repository;
};

Result<Found> findIn(Operations::Private &all, const QString &serviceId, const QString &backupId)
{
    auto placed = all.place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    Result<Backup> backup = all.backupOf(placed->service, backupId);
    if (!backup)
        return std::unexpected(backup.error());
    return Found{.service = std::move(placed->service),
                 .backup = std::move(*backup),
                 .repository = placed->repository};
}

/// What a job of this home wrote. The id comes out of a repository, which others can write.
Result<QByteArray> jobLog(const Home &home, const QString &jobId)
{
    const QString path = home.jobsFolder() + u'/' + jobId + u"/log.txt"_s;
    if (jobId.isEmpty() || jobId.startsWith(u'.') || jobId.contains(u'/'))
        return failure(ErrorCode::NotFound, u"no-such-job"_s, {{u"job"_s, jobId}});
    return readFile(path);
}

bool isNameIn(const QList<HomeService> &services, const QString &name)
{
    return std::ranges::any_of(services, [folded = foldedName(name)](const HomeService &service) {
        return foldedName(service.name) == folded;
    });
}

} // namespace

Result<QString> Operations::Private::appendNamed(HomeService known, bool generated)
{
    const Result<> added = store.change([&known, generated](QList<HomeService> &all) -> Result<> {
        if (std::ranges::contains(all, known.id, &HomeService::id))
            return failure(ErrorCode::Usage, u"service-connected"_s, {{u"service"_s, known.name}});
        // Asked again, under the lock: another process may just have taken the name.
        const QString wanted = known.name;
        for (int i = 2; isNameIn(all, known.name); ++i) {
            if (!generated)
                return failure(ErrorCode::Usage, u"name-taken"_s, {{u"name"_s, known.name}});
            known.name = u"%1-%2"_s.arg(wanted).arg(i);
        }
        all.append(known);
        return {};
    });
    return added.transform([&known] { return known.name; });
}

Result<> Operations::Private::rename(const Service &service, const QString &wanted)
{
    const Result<QString> name = freeName(wanted, service.id);
    if (!name)
        return std::unexpected(name.error());
    const Result<Repository> repository = catalog.open(service);
    if (!repository)
        return std::unexpected(repository.error());
    const auto changed = repository->changeService(
        service.id, [&name](ServiceRecord &record) { record.name = *name; });
    // A managed one has no record before its first backup.
    const bool noRecord = !changed && changed.error().code == ErrorCode::NotFound;
    if (!changed && !(noRecord && service.isManaged()))
        return std::unexpected(changed.error());
    const Result<> kept =
        store.changeOne(service.id, [&name](HomeService &known) { known.name = *name; });
    if (!kept && kept.error().code == ErrorCode::NotFound)
        return {};
    return kept;
}

Result<> Operations::Private::changeSecrets(const QString &serviceId,
                                            const QMap<QString, QString> &changes)
{
    if (changes.isEmpty())
        return {};
    const Result<HomeService> known = store.find(serviceId);
    if (!known)
        return std::unexpected(known.error());
    auto kept = secrets.load(serviceId, placeOf(*known));
    if (!kept)
        return std::unexpected(kept.error());
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isEmpty())
            kept->remove(it.key());
        else
            kept->insert(it.key(), it.value());
    }
    return secrets.save(serviceId, *kept, placeOf(*known));
}

/// At every moment they are whole in one of the two places, and the service says in which.
Result<> Operations::Private::moveSecrets(const QString &serviceId, std::optional<bool> keyring)
{
    const Result<HomeService> known = store.find(serviceId);
    if (!known)
        return std::unexpected(known.error());
    if (!keyring || known->secretsInKeyring == *keyring)
        return {};
    const auto kept = secrets.load(serviceId, placeOf(*known));
    if (!kept)
        return std::unexpected(kept.error());
    const auto target = *keyring ? SecretStore::Place::Keyring : SecretStore::Place::File;
    return secrets.save(serviceId, *kept, target)
        .and_then([&] {
            return store.changeOne(serviceId, [&keyring](HomeService &service) {
                service.secretsInKeyring = *keyring;
            });
        })
        .and_then([&] { return secrets.remove(serviceId, placeOf(*known)); });
}

Result<Backup> Operations::mark(const QString &serviceId, const QString &backupId,
                                std::optional<bool> pinned, std::optional<QString> note)
{
    const Result<Found> found = findIn(*d, serviceId, backupId);
    if (!found)
        return std::unexpected(found.error());
    const auto marks = found->repository.changeMarks(found->backup, [&](Marks &marks) {
        marks.pinned = pinned.value_or(marks.pinned);
        marks.note = note.value_or(marks.note);
    });
    if (!marks)
        return std::unexpected(marks.error());
    return found->repository.backup(found->service.id, found->backup.id);
}

Result<QString> Operations::log(const QString &serviceId, const QString &backupId)
{
    const Result<Found> found = findIn(*d, serviceId, backupId);
    if (!found)
        return std::unexpected(found.error());
    Result<QByteArray> text = jobLog(d->home, found->backup.jobId);
    if (found->backup.state != BackupState::Pending) {
        Result<QByteArray> kept = found->repository.file(found->backup, u"log.txt"_s);
        // A job that died took no log along; what it wrote until then lies where it ran.
        if (kept || kept.error().code != ErrorCode::NotFound || !text)
            text = std::move(kept);
    }
    return text.transform([](const QByteArray &bytes) { return QString::fromUtf8(bytes); });
}

} // namespace Reprise
