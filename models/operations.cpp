// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations.h"

#include "clock.h"
#include "operations/operationsprivate.h"
#include "services/access.h"
#include "shellquote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<> checkSecrets(const Engine &engine, const QMap<QString, QString> &secrets)
{
    const EngineDescription description = engine.describe();
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        if (std::ranges::find(description.secrets, it.key(), &Field::key) ==
            description.secrets.cend()) {
            return failure(ErrorCode::Usage, u"unknown-secret"_s,
                           {{u"key"_s, it.key()}, {u"engine"_s, description.name}});
        }
    }
    return {};
}

Result<> checkRequired(const Engine &engine, const QMap<QString, QString> &settings)
{
    const EngineDescription description = engine.describe();
    for (const Field &field : description.fields) {
        if (field.required && field.defaultValue.isEmpty() && settings.value(field.key).isEmpty()) {
            return failure(ErrorCode::Usage, u"setting-required"_s,
                           {{u"key"_s, field.key}, {u"engine"_s, description.name}});
        }
    }
    return {};
}

/// Where an instance listens is its server's to say: another address would only hide it. Which of
/// its databases is asked is not, and that one can be dropped.
Result<> checkOfManaged(const Service &service, const ServiceChange &change)
{
    constexpr auto database = "dbname"_L1;
    for (auto it = change.settings.cbegin(); it != change.settings.cend(); ++it) {
        if (it.key() != database) {
            return failure(ErrorCode::Usage, u"settings-of-managed"_s,
                           {{u"service"_s, service.name},
                            {u"key"_s, it.key()},
                            {u"allowed"_s, QString(database)}});
        }
    }
    return {};
}

/// An empty value returns to the default.
void merge(QMap<QString, QString> &into, const QMap<QString, QString> &changes)
{
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (it.value().isEmpty())
            into.remove(it.key());
        else
            into.insert(it.key(), it.value());
    }
}

} // namespace

Operations::Operations(const Home &home, const EngineRegistry &engines, const Clock &clock,
                       JobRunner &runner)
    : d(std::make_shared<Private>(home, engines, clock, runner))
{
    runner.setSettler(settlerOf(home, engines));
}

Operations::~Operations() = default;

const EngineRegistry &Operations::engines() const
{
    return d->engines;
}

JobRunner &Operations::jobs()
{
    return d->runner;
}

Result<QString> Operations::initRepository(const QString &path, Absent absent)
{
    const QString wanted = RepositoryList::normalized(path);
    const auto known = d->repositories.find(wanted);
    if (!known)
        return std::unexpected(known.error());
    const bool isAbsent = *known && !Repository::open(wanted, (*known)->id, d->clock);
    if (isAbsent && absent == Absent::Refuse)
        return failure(ErrorCode::Repository, u"repository-known"_s, {{u"path"_s, wanted}});
    if (isAbsent) {
        if (const Result<> forgotten = d->repositories.forget(wanted); !forgotten)
            return std::unexpected(forgotten.error());
    }
    const Result<Repository> made = Repository::create(wanted, d->clock);
    if (!made)
        return std::unexpected(made.error());
    return d->repositories.remember({RepositoryList::normalized(wanted), made->id()})
        .transform([&] { return made->id(); });
}

Result<> Operations::useRepository(const QString &path)
{
    const QString wanted = RepositoryList::normalized(path);
    const auto known = d->repositories.find(wanted);
    if (!known)
        return std::unexpected(known.error());
    const Result<Repository> opened =
        Repository::open(wanted, *known ? (*known)->id : QString(), d->clock);
    if (!opened)
        return std::unexpected(opened.error());
    return *known ? Result<>() : d->repositories.remember({wanted, opened->id()});
}

Result<QList<Service>> Operations::services()
{
    return d->catalog.services();
}

Result<Service> Operations::findService(const QString &nameOrId)
{
    return d->catalog.find(nameOrId);
}

Result<Backup> Operations::findBackup(const Service &service, const QString &idOrLatest)
{
    if (service.repositoryProblem)
        return std::unexpected(*service.repositoryProblem);
    if (idOrLatest == "latest"_L1) {
        if (const Backup *good = service.lastGood())
            return *good;
        return failure(ErrorCode::NotFound, u"no-good-backup"_s, {{u"service"_s, service.name}});
    }
    const auto it = std::ranges::find(service.backups, idOrLatest, &Backup::id);
    if (it != service.backups.cend())
        return *it;
    return failure(ErrorCode::NotFound, u"no-such-backup"_s,
                   {{u"service"_s, service.name}, {u"backup"_s, idOrLatest}});
}

Result<Service> Operations::addService(const NewService &service)
{
    const Result<Engine *> engine = d->engine(service.engine);
    if (!engine)
        return std::unexpected(engine.error());
    QMap<QString, QString> settings;
    merge(settings, service.settings);
    const Result<> fine = (*engine)
                              ->checkSettings(settings)
                              .and_then([&] { return checkRequired(**engine, settings); })
                              .and_then([&] { return checkSecrets(**engine, service.secrets); });
    if (!fine)
        return std::unexpected(fine.error());
    const Result<QString> name = d->freeName(service.name, {});
    if (!name)
        return std::unexpected(name.error());
    const Result<Repository> repository = d->repositoryAt(service.repositoryPath);
    if (!repository)
        return std::unexpected(repository.error());
    HomeService known;
    known.id = newServiceId();
    known.name = *name;
    known.engine = service.engine;
    known.settings = settings;
    known.repositoryPath = repository->path();
    known.repositoryId = repository->id();
    known.secretsInKeyring = service.keyring;
    // What others see goes last: a failure leaves nothing in the repository.
    const auto added =
        d->secrets.save(known.id, service.secrets, d->placeOf(known))
            .and_then([&] { return d->appendNamed(known); })
            .and_then([&](const QString &) { return d->ensureRecord(*repository, known); });
    if (!added) {
        [[maybe_unused]] const Result<> undone = d->store.remove(known).and_then(
            [&] { return d->secrets.remove(known.id, d->placeOf(known)); });
        return std::unexpected(added.error());
    }
    return d->catalog.find(known.id);
}

Result<Service> Operations::changeService(const QString &serviceId, const ServiceChange &change)
{
    const Result<Service> service = d->catalog.find(serviceId);
    if (!service)
        return service;
    const auto rename = [&] {
        return change.name.isNull() ? Result<>() : d->rename(*service, change.name);
    };
    if (change.settings.isEmpty() && change.secrets.isEmpty() && !change.keyring &&
        change.hooks.isEmpty())
        return rename().and_then([&] { return d->catalog.find(service->id); });
    if (service->state == Service::State::Unconnected) {
        return failure(ErrorCode::Prerequisite, u"service-unconnected"_s,
                       {{u"service"_s, service->name}});
    }
    const Result<Engine *> engine = d->engine(service->engine);
    if (!engine)
        return std::unexpected(engine.error());
    const Result<> own = service->isManaged() ? checkOfManaged(*service, change) : Result<>();
    if (!own)
        return std::unexpected(own.error());
    QMap<QString, QString> settings = service->settings;
    merge(settings, change.settings);
    return (*engine)
        ->checkSettings(change.settings)
        .and_then([&] { return checkRequired(**engine, settings); })
        .and_then([&] { return checkSecrets(**engine, change.secrets); })
        .and_then([&] { return changedHooks({}, change.hooks).transform([](const Hooks &) {}); })
        .and_then(rename)
        .and_then([&] { return d->changeSecrets(service->id, change.secrets); })
        .and_then([&] { return d->moveSecrets(service->id, change.keyring); })
        .and_then([&] {
            return d->store.changeOne(service->id, [&change](HomeService &known) {
                merge(known.settings, change.settings);
                known.hooks = changedHooks(known.hooks, change.hooks).value_or(known.hooks);
            });
        })
        .and_then([&] { return d->catalog.find(service->id); });
}

Result<Service> Operations::adoptService(const QString &serviceId, const ServiceChange &connection)
{
    const Result<Service> service = d->catalog.find(serviceId);
    if (!service)
        return service;
    if (service->state != Service::State::Unconnected)
        return failure(ErrorCode::Usage, u"service-connected"_s, {{u"service"_s, service->name}});
    const Result<Engine *> engine = d->engine(service->engine);
    if (!engine)
        return std::unexpected(engine.error());
    HomeService known;
    known.id = service->id;
    known.engine = service->engine;
    merge(known.settings, connection.settings);
    known.repositoryPath = service->repositoryPath;
    known.repositoryId = service->repositoryId;
    known.secretsInKeyring = connection.keyring.value_or(false);
    const Result<> fine = (*engine)
                              ->checkSettings(known.settings)
                              .and_then([&] { return checkRequired(**engine, known.settings); })
                              .and_then([&] { return checkSecrets(**engine, connection.secrets); });
    if (!fine)
        return std::unexpected(fine.error());
    const Result<QString> name =
        d->freeName(connection.name.isNull() ? service->name : connection.name, service->id);
    if (!name)
        return std::unexpected(name.error());
    known.name = *name;
    return d->secrets.save(known.id, connection.secrets, d->placeOf(known))
        .and_then([&] { return d->appendNamed(known); })
        .transform([&](const QString &added) {
            d->keepIfNobodyDoes(*service);
            return added;
        })
        .and_then([&](const QString &) {
            return *name == service->name ? Result<>() : d->rename(*service, *name);
        })
        .and_then([&] { return d->catalog.find(known.id); });
}

Result<QString> Operations::secret(const QString &serviceId, const QString &key)
{
    const Result<Service> service = d->catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    const Result<HomeService> known = d->store.find(service->id);
    if (!known)
        return std::unexpected(known.error());
    const auto secrets = d->secrets.load(known->id, d->placeOf(*known));
    if (!secrets)
        return std::unexpected(secrets.error());
    if (secrets->contains(key))
        return secrets->value(key);
    return failure(ErrorCode::NotFound, u"no-such-secret"_s,
                   {{u"service"_s, service->name}, {u"key"_s, key}});
}

Result<QString> Operations::restoreName(const QString &serviceId)
{
    const Result<Service> service = d->catalog.find(serviceId);
    if (!service)
        return std::unexpected(service.error());
    const Result<Engine *> engine = d->engine(service->engine);
    if (!engine)
        return std::unexpected(engine.error());
    return d->nextFreeName(d->stampedName(**engine));
}

QString Operations::restoreCommand(const Service &service, const Backup &backup)
{
    // A name that looks like an option would be taken for one.
    const QString name = service.name.startsWith(u'-') ? service.id : service.name;
    return commandText(service.homeArguments + QStringList{u"restore"_s, name, backup.id});
}

QString Operations::commandText(const QStringList &words)
{
    QStringList all = QStringList{u"reprise"_s} + words;
    std::ranges::transform(all, all.begin(), shellQuoted);
    return all.join(u' ');
}

} // namespace Reprise
