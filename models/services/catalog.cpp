// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog.h"

#include "clock.h"
#include "engineregistry.h"
#include "instance.h"
#include "nearest.h"
#include "schedule/schedule.h"
#include "schedule/serviceschedule.h"
#include "services/access.h"
#include "services/agentlock.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Free space that changed by less than this share of it is told as it was: nobody decides by it.
constexpr qint64 freeShare = 100;

/// Asked without writing; what is not there yet is made when it is needed.
bool mayBeWritten(const QString &folder)
{
    return ::access(QFile::encodeName(folder).constData(), W_OK) == 0 || errno == ENOENT;
}

void takeRecord(Service &service, const ServiceRecord &record)
{
    service.name = record.name;
    service.engine = record.engine;
    service.policy = record.policy;
    service.keeper = record.keeper;
    service.keeperName = record.keeperName;
    service.identity = record.identity;
}

/// Registered and managed ones first, so that they win over an unconnected one of the same name.
const Service *match(const QList<Service> &services, const QString &nameOrId, bool &ambiguous)
{
    const auto byId = std::ranges::find(services, nameOrId, &Service::id);
    if (byId != services.cend())
        return &*byId;
    const QString wanted = foldedName(nameOrId.trimmed());
    const Service *found = nullptr;
    for (const Service &service : services) {
        if (foldedName(service.name) != wanted)
            continue;
        const bool unconnected = service.state == Service::State::Unconnected;
        if (found && unconnected && found->state != Service::State::Unconnected)
            continue;
        ambiguous = found && unconnected == (found->state == Service::State::Unconnected);
        found = &service;
    }
    return found;
}

/// What keeps all its runs from starting, until a person mends it.
void keepFromRunning(Service &service, const Error &error)
{
    service.scheduleError = error;
    service.scheduleFailures = 1;
    service.scheduleNeedsAttention = true;
}

/// Its backups can be read and restored, but nothing is scheduled or pruned.
void noteUnreadable(Service &service, const Repository &repository)
{
    if (const Result<ServiceRecord> record = repository.service(service.id); !record)
        keepFromRunning(service, record.error());
}

} // namespace

Catalog::Catalog(const Home &home, const EngineRegistry &engines, const Clock &clock)
    : m_home(home)
    , m_engines(engines)
    , m_clock(clock)
    , m_store(home)
    , m_repositories(home)
    , m_schedules(home)
    , m_backups(clock)
    , m_attempts(home)
{
}

Result<QList<Service>> Catalog::services()
{
    Result<QList<Service>> all = outline();
    if (!all)
        return all;
    const Look look = this->look();
    for (Service &service : *all)
        fill(service, look);
    forgetGrowthExceptOf(*all);
    for (Service &service : *all)
        addStatus(service);
    all->removeIf([](const Service &service) {
        // Nothing to bring back: rows of failures alone are no reason to show it.
        return service.state == Service::State::Unconnected && !service.isLost() &&
               std::ranges::none_of(service.backups, &Backup::hasData);
    });
    std::ranges::sort(*all, [](const Service &a, const Service &b) {
        return std::pair(foldedName(a.name), a.id) < std::pair(foldedName(b.name), b.id);
    });
    return all;
}

Result<Service> Catalog::find(const QString &nameOrId)
{
    const Result<QList<Service>> all = outline();
    if (!all)
        return std::unexpected(all.error());
    bool ambiguous = false;
    const Service *found = match(*all, nameOrId, ambiguous);
    if (!found) {
        QStringList names;
        for (const Service &service : *all)
            names.append(service.name);
        return failure(ErrorCode::NotFound, u"no-such-service"_s,
                       {{u"service"_s, nameOrId}, {u"nearest"_s, nearestOf(nameOrId, names)}});
    }
    if (ambiguous)
        return failure(ErrorCode::Usage, u"name-ambiguous"_s, {{u"service"_s, nameOrId}});
    Service service = *found;
    fill(service, look());
    addStatus(service);
    return service;
}

Result<QHash<QString, QString>> Catalog::names()
{
    const Result<QList<Service>> all = services();
    if (!all)
        return std::unexpected(all.error());
    QHash<QString, QString> names;
    for (const Service &service : *all)
        names.insert(service.id, foldedName(service.name));
    return names;
}

Result<Repository> Catalog::open(const Service &service) const
{
    return Repository::open(service.repositoryPath, service.repositoryId, m_clock);
}

Result<QList<Service>> Catalog::outline()
{
    const Result<QList<HomeService>> known = m_store.list();
    if (!known)
        return std::unexpected(known.error());
    const Result<QList<RepositoryList::Entry>> entries = m_repositories.list();
    if (!entries)
        return std::unexpected(entries.error());

    const Self self{.id = m_home.id(),
                    .hasAgent = hasAgent(m_home),
                    .isUnattended = !hasScheduler(m_home),
                    .removed = m_store.removed().value_or(QList<ServiceStore::Removed>())};
    // Each by the id that it must have: another one at its path is not the same.
    std::map<std::pair<QString, QString>, Opened> opened;
    const auto at = [&](const QString &path, const QString &id) -> const Opened & {
        const auto found = opened.find({path, id});
        return found != opened.end()
                   ? found->second
                   : opened.emplace(std::pair(path, id), openAndList(path, id)).first->second;
    };
    QList<Service> all;
    for (const HomeService &service : *known)
        all.append(connected(service, at(service.repositoryPath, service.repositoryId), self));
    for (const RepositoryList::Entry &entry : *entries)
        at(entry.path, entry.id);
    for (const auto &[_, place] : opened) {
        for (const ServiceRecord &record : place.records) {
            if (!std::ranges::contains(all, record.id, &Service::id))
                all.append(unconnected(record, *place.repository, self));
        }
    }
    return all;
}

Service Catalog::connected(const HomeService &known, const Opened &place, const Self &self) const
{
    Service row = fromHome(known);
    row.repositoryProblem = place.problem;
    row.repositoryWritable = place.repository && place.repository->isWritable() &&
                             mayBeWritten(row.repositoryPath + u'/' + row.id);
    const auto record = std::ranges::find(place.records, known.id, &ServiceRecord::id);
    const bool isListed = record != place.records.cend();
    if (isListed && !record->engine.isEmpty())
        takeRecord(row, *record);
    // Without a keeper it may stand in for one that cannot be read.
    if (isListed && record->keeper.isEmpty())
        noteUnreadable(row, *place.repository);
    // A managed one without a record was never backed up; nobody else can know of it.
    else if (!isListed && row.isManaged() && !place.problem)
        row.keeper = self.id.value_or(QString());
    row.isRecorded = isListed;
    row.isKept = self.id && row.keeper == *self.id;
    if (!self.id)
        row.keeperProblem = self.id.error();
    row.hasAgent = self.hasAgent;
    row.isUnattended = self.isUnattended;
    row.clockProblem = place.clockProblem;
    row.sources.same = sameSourceOf(m_engines.find(row.engine));
    return row;
}

Service Catalog::unconnected(const ServiceRecord &record, const Repository &repository,
                             const Self &self) const
{
    Service row;
    row.id = record.id;
    row.state = Service::State::Unconnected;
    row.repositoryPath = repository.path();
    row.repositoryId = repository.id();
    row.repositoryWritable = repository.isWritable();
    row.homeArguments = m_home.arguments();
    takeRecord(row, record);
    // Its repository was away while it was removed.
    const bool isRemoved =
        std::ranges::contains(self.removed, record.id, &ServiceStore::Removed::id);
    row.isKept = self.id && row.keeper == *self.id && !isRemoved;
    if (!self.id)
        row.keeperProblem = self.id.error();
    row.sources.same = sameSourceOf(m_engines.find(row.engine));
    return row;
}

Catalog::Opened Catalog::openAndList(const QString &path, const QString &id) const
{
    const Result<Repository> repository = Repository::open(path, id, m_clock);
    if (!repository)
        return {.repository = {}, .problem = repository.error()};
    const Result<QList<ServiceRecord>> records = repository->services();
    if (!records)
        return {.repository = *repository, .problem = records.error()};
    Opened opened{.repository = *repository, .records = *records};
    const QString own = m_home.id().value_or(QString());
    const bool keepsOne =
        !own.isEmpty() && std::ranges::contains(*records, own, &ServiceRecord::keeper);
    using Noting = Repository::Noting;
    const Result<QDateTime> now = repository->isWritable()
                                      ? repository->believedNow(keepsOne ? Noting::Yes : Noting::No)
                                      : m_clock.now();
    if (!now)
        opened.clockProblem = now.error();
    return opened;
}

Service Catalog::fromHome(const HomeService &known) const
{
    Service service;
    service.id = known.id;
    service.name = known.name;
    service.engine = known.engine;
    service.state = stateOf(known);
    service.isMeantToRun = isMeantToRun(known);
    service.productVersion = known.productVersion;
    service.logicalBytes = known.logicalBytes;
    service.settings = known.settings;
    service.secretsInKeyring = known.secretsInKeyring;
    service.instanceId = known.instanceId;
    service.policy = firstPolicy(service.isManaged());
    service.restoredFromService = known.restoredFromService;
    service.restoredFromBackup = known.restoredFromBackup;
    service.jobId = known.provisioningJob;
    service.hooks = known.hooks;
    service.repositoryPath = known.repositoryPath;
    service.repositoryId = known.repositoryId;
    service.homeArguments = m_home.arguments();
    Engine *engine = m_engines.find(known.engine);
    if (engine && service.state != Service::State::Provisioning)
        service.connection = engine->connection(publicAccessTo(m_home, known));
    return service;
}

bool Catalog::isMeantToRun(const HomeService &known) const
{
    const QString folder = m_home.instancesFolder() + u'/' + known.instanceId;
    return !known.instanceId.isEmpty() && Instance::isMeantToRun(folder);
}

Service::State Catalog::stateOf(const HomeService &known) const
{
    if (known.instanceId.isEmpty())
        return Service::State::Registered;
    if (!known.provisioningJob.isEmpty())
        return Service::State::Provisioning;
    const auto instance = Instance::load(m_home.instancesFolder() + u'/' + known.instanceId);
    if (!instance)
        return Service::State::Broken;
    switch (instance->state()) {
    case Instance::State::Provisioning:
        return Service::State::Provisioning;
    case Instance::State::Running:
        return Service::State::Running;
    case Instance::State::Stopped:
        return Service::State::Stopped;
    case Instance::State::Broken:
        break;
    }
    return Service::State::Broken;
}

Catalog::Look Catalog::look()
{
    return {.states = m_schedules.load(), .jobIds = m_attempts.jobIds()};
}

void Catalog::fill(Service &service, const Look &look)
{
    addBackups(service);
    service.unlistedFailure = m_attempts.unlistedFailure(service, look.jobIds);
    addSchedule(service, look.states);
    addGrowth(service);
}

void Catalog::addBackups(Service &service)
{
    if (!service.repositoryProblem) {
        Result<ServiceHoldings> held = m_backups.of(service);
        if (held) {
            service.backups = std::move(held->backups);
            service.vanished = std::move(held->vanished);
            service.historyProblem = std::move(held->historyProblem);
        } else if (held.error().code != ErrorCode::NotFound) {
            service.repositoryProblem = held.error();
        }
    }
    if (const Backup *good = service.lastGood()) {
        service.productVersion = good->productVersion;
        service.logicalBytes = good->logicalBytes;
    }
}

void Catalog::addGrowth(const Service &service)
{
    const QDate today = m_clock.now().date();
    Policy policy = service.policy;
    // Runs that do not happen take no space.
    if (service.state == Service::State::Unconnected || skipsRuns(service))
        policy.at.clear();
    Growth growth;
    {
        const QMutexLocker lock(&m_mutex);
        growth = m_growth.value(service.id);
    }
    if (growth.backups.constData() == service.backups.constData() && growth.policy == policy &&
        growth.day == today)
        return;
    growth = {.backups = service.backups,
              .policy = policy,
              .day = today,
              .repository = service.repositoryPath,
              .perDay = dailyGrowth(service.backups, policy, m_clock.now())};
    const QMutexLocker lock(&m_mutex);
    m_growth.insert(service.id, growth);
}

void Catalog::forgetGrowthExceptOf(const QList<Service> &services)
{
    const QMutexLocker lock(&m_mutex);
    m_growth.removeIf([&services](const auto &growth) {
        return !std::ranges::contains(services, growth.key(), &Service::id);
    });
}

DiskSpace Catalog::diskOf(const QString &repositoryPath)
{
    DiskSpace disk;
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(repositoryPath).constData(), &info) != 0)
        return disk;
    disk.freeBytes = qint64(info.f_bavail) * qint64(info.f_frsize);
    const QMutexLocker lock(&m_mutex);
    qint64 &told = m_freeBytes[repositoryPath];
    if (qAbs(told - disk.freeBytes) <= told / freeShare)
        disk.freeBytes = told;
    told = disk.freeBytes;
    for (const Growth &growth : std::as_const(m_growth)) {
        if (growth.repository == repositoryPath)
            disk.growthPerDay += growth.perDay;
    }
    return disk;
}

void Catalog::addStatus(Service &service)
{
    const DiskSpace disk = service.repositoryProblem ? DiskSpace{} : diskOf(service.repositoryPath);
    service.status = statusOf(service, m_clock.now(), disk);
}

void Catalog::addSchedule(Service &service, const Result<ScheduleStore::States> &states) const
{
    // One whose folder is gone from its repository goes on as it was.
    if (service.isManaged() && !service.isRecorded && states && states->contains(service.id))
        service.policy = states->value(service.id).policy;
    const auto policy = keptPolicy(service, states.value_or(ScheduleStore::States()));
    if (!policy)
        return;
    // No run starts without it: what is due may have started already.
    if (!states && isScheduled(*policy))
        keepFromRunning(service, states.error());
    if (!states)
        return;
    const ScheduleState state = states->value(service.id);
    service.nextBackup = nextBackup(service, *policy, state, m_clock.now());
    // What keeps the next run from starting is told before why the last one failed.
    if (service.scheduleError || !state.error || isMended(service, state))
        return;
    service.scheduleError = state.error;
    service.scheduleFailures = state.failures;
    service.scheduleNeedsAttention = state.needsAttention;
}

} // namespace Reprise
