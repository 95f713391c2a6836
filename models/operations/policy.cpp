// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The policy of a service, and who keeps it.
#include "operations/operationsprivate.h"

#include "clock.h"

#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

Result<ServiceRecord> Operations::Private::recordOf(const Service &service,
                                                    const Repository &repository)
{
    if (service.state == Service::State::Unconnected)
        return repository.service(service.id);
    const Result<HomeService> known = store.find(service.id);
    if (!known)
        return std::unexpected(known.error());
    return ensureRecord(repository, *known);
}

Result<> Operations::Private::refuseUnlessKeeper(const ServiceRecord &record) const
{
    const Result<QString> own = home.id();
    if (!own)
        return std::unexpected(own.error());
    if (record.keeper == *own)
        return {};
    if (record.keeper.isEmpty())
        return failure(ErrorCode::Prerequisite, u"no-keeper"_s, {{u"service"_s, record.name}});
    const QString keeper = record.keeperName.isEmpty()
                               ? record.keeper
                               : u"%1 (%2)"_s.arg(record.keeperName, record.keeper);
    return failure(ErrorCode::Prerequisite, u"other-keeper"_s,
                   {{u"service"_s, record.name}, {u"keeper"_s, keeper}});
}

QString Operations::Private::keeperName()
{
    const passwd *user = ::getpwuid(::geteuid());
    const QString name =
        user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
    return name + u'@' + QSysInfo::machineHostName();
}

Result<Service> Operations::changePolicy(const QString &serviceId,
                                         const QMap<QString, QString> &changes)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    const auto &[service, repository] = *placed;
    // First, so that a mistake makes no record.
    if (const auto possible = changedPolicy(service.policy, changes); !possible)
        return std::unexpected(possible.error());
    const Result<ServiceRecord> record = d->recordOf(service, repository);
    if (!record)
        return std::unexpected(record.error());
    if (const Result<> kept = d->refuseUnlessKeeper(*record); !kept)
        return std::unexpected(kept.error());
    // Asked again under the lock: another home may take over, another process change another key.
    Result<> outcome;
    const auto written = repository.changeService(service.id, [&](ServiceRecord &now) {
        outcome = d->refuseUnlessKeeper(now).and_then([&]() -> Result<> {
            return changedPolicy(now.policy, changes).transform([&](const Policy &changed) {
                const bool isSame = isSameSchedule(now.policy, changed);
                now.policy = changed;
                if (!isSame)
                    now.policy.since = d->clock.now();
            });
        });
    });
    if (!written)
        return std::unexpected(written.error());
    return outcome.and_then([&] { return d->catalog.find(service.id); });
}

Result<Service> Operations::takeOver(const QString &serviceId)
{
    const auto placed = d->place(serviceId);
    if (!placed)
        return std::unexpected(placed.error());
    const auto &[service, repository] = *placed;
    const Result<QString> own = d->home.id();
    if (!own)
        return std::unexpected(own.error());
    return d->recordOf(service, repository)
        .and_then([&](const ServiceRecord &) {
            return repository.changeService(service.id, [&own](ServiceRecord &record) {
                record.keeper = *own;
                record.keeperName = Private::keeperName();
            });
        })
        .and_then([&](const ServiceRecord &) { return d->catalog.find(service.id); });
}

void Operations::Private::keepIfNobodyDoes(const Service &service) const
{
    const Result<QString> own = home.id();
    if (!own)
        return;
    [[maybe_unused]] const auto kept =
        catalog.open(service).and_then([&](const Repository &repository) {
            return repository.changeService(service.id, [&own](ServiceRecord &record) {
                if (!record.keeper.isEmpty())
                    return;
                record.keeper = *own;
                record.keeperName = keeperName();
            });
        });
}

Result<> Operations::Private::release(const ServiceStore::Removed &removed) const
{
    const Result<QString> own = home.id();
    if (!own)
        return std::unexpected(own.error());
    const auto repository = Repository::open(removed.repositoryPath, removed.repositoryId, clock);
    if (!repository)
        return std::unexpected(repository.error());
    const auto changed = repository->changeService(removed.id, [&](ServiceRecord &record) {
        // Or connected again meanwhile.
        if (record.keeper != *own || store.find(removed.id))
            return;
        record.keeper.clear();
        record.keeperName.clear();
    });
    // A managed one has no record before its first backup.
    if (!changed && changed.error().code != ErrorCode::NotFound)
        return std::unexpected(changed.error());
    return store.forgetRemoved(removed.id);
}

} // namespace Reprise
