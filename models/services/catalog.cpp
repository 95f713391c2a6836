// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/catalog.h"

#include "clock.h"
#include "engineregistry.h"
#include "instance.h"
#include "jobs/jobfolder.h"
#include "nearest.h"
#include "repository/servicefolder.h"
#include "repository/storeddata.h"
#include "schedule/schedule.h"
#include "schedule/serviceschedule.h"
#include "services/access.h"
#include "services/agentlock.h"
#include "storage/files.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A change within this time after another may have the same time stamp.
constexpr qint64 stampNanoseconds = 100'000'000;

QString serviceFolder(const Service &service)
{
    return service.repositoryPath + u'/' + service.id;
}

/// As many files of folders are looked at in each second, newest backups first.
constexpr qsizetype mostFiles = 10'000;
/// Where there are more, all is read again after as many nanoseconds.
constexpr qint64 rereadNanoseconds = 300'000'000'000;
/// Free space that changed by less than this share of it is told as it was: nobody decides by it.
constexpr qint64 freeShare = 100;

/// What must change where anything does: the service's folder (marks change it too) and manifest
/// and data of each backup, which nobody but its owner should touch.
DataPaths watchedPaths(const Service &service, const QList<Backup> &backups)
{
    DataPaths watched;
    watched.paths = {QFile::encodeName(serviceFolder(service)),
                     QFile::encodeName(serviceFolder(service) + u"/service.json"_s)};
    qsizetype left = mostFiles;
    for (const Backup &backup : backups) {
        const QByteArray folder = QFile::encodeName(backup.folder);
        watched.paths.append({folder, folder + "/manifest.json"});
        const DataPaths data = pathsOfData(backup, left);
        watched.paths.append(data.paths);
        watched.isWhole &= data.isWhole;
        left = std::max<qsizetype>(0, left - data.paths.size());
    }
    return watched;
}

QList<qint64> fingerprintOf(const QByteArrayList &paths)
{
    QList<qint64> fingerprint;
    fingerprint.reserve(2 * paths.size());
    for (const QByteArray &path : paths) {
        struct stat info = {};
        const bool there = ::stat(path.constData(), &info) == 0;
        fingerprint.append(there ? info.st_mtim.tv_sec * 1'000'000'000 + info.st_mtim.tv_nsec : -1);
        fingerprint.append(there ? info.st_size : -1);
    }
    return fingerprint;
}

qint64 nanosecondsNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count();
}

/// Whatever changes after `time` will have another stamp.
bool isOlderThan(const QList<qint64> &fingerprint, qint64 time)
{
    return std::ranges::all_of(fingerprint,
                               [time](qint64 stamp) { return stamp < time - stampNanoseconds; });
}

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

/// A backup that was tried. What was refused before was told to whoever asked.
bool isAttempt(const JobInfo &job, const QString &serviceId)
{
    const QList<ErrorCode> refusals = {ErrorCode::Busy, ErrorCode::Usage, ErrorCode::NotFound,
                                       ErrorCode::Prerequisite};
    return job.kind == "back-up"_L1 && job.serviceId == serviceId &&
           !(job.error && refusals.contains(job.error->code));
}

} // namespace

Catalog::Catalog(const Home &home, const EngineRegistry &engines, const Clock &clock)
    : m_home(home)
    , m_engines(engines)
    , m_clock(clock)
    , m_store(home)
    , m_repositories(home)
    , m_schedules(home)
{
}

Result<QList<Service>> Catalog::services()
{
    Result<QList<Service>> all = outline();
    if (!all)
        return all;
    const auto states = m_schedules.load();
    const QStringList jobs = jobIds();
    for (Service &service : *all) {
        addBackups(service);
        addUnlistedFailure(service, jobs);
        addSchedule(service, states);
        addGrowth(service);
    }
    forgetGrowthExceptOf(*all);
    for (Service &service : *all)
        addStatus(service);
    all->removeIf([](const Service &service) {
        // Nothing to bring back: rows of failures alone are no reason to show it.
        return service.state == Service::State::Unconnected &&
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
    addBackups(service);
    addUnlistedFailure(service, jobIds());
    addSchedule(service, m_schedules.load());
    addGrowth(service);
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

    const QString keeper = m_home.id().value_or(QString());
    const bool hasAgent = Reprise::hasAgent(m_home);
    const bool isUnattended = !hasScheduler(m_home);
    std::map<QString, Opened> opened;
    for (const RepositoryList::Entry &entry : *entries)
        opened.emplace(entry.path, openAndList(entry.path, entry.id));
    QList<Service> all;
    for (const HomeService &service : *known) {
        Service row = fromHome(service);
        if (!opened.contains(service.repositoryPath)) {
            opened.emplace(service.repositoryPath,
                           openAndList(service.repositoryPath, service.repositoryId));
        }
        const Opened &place = opened.at(service.repositoryPath);
        row.repositoryProblem = place.problem;
        row.repositoryWritable =
            place.repository && place.repository->isWritable() && mayBeWritten(serviceFolder(row));
        const auto record = std::ranges::find(place.records, service.id, &ServiceRecord::id);
        if (record != place.records.cend() && !record->engine.isEmpty())
            takeRecord(row, *record);
        // Without a keeper it may stand in for one that cannot be read.
        if (record != place.records.cend() && record->keeper.isEmpty())
            noteUnreadable(row, *place.repository);
        // A managed one without a record was never backed up; nobody else can know of it.
        else if (record == place.records.cend() && row.isManaged() && !place.problem)
            row.keeper = keeper;
        row.isKept = !keeper.isEmpty() && row.keeper == keeper;
        row.hasAgent = hasAgent;
        row.isUnattended = isUnattended;
        row.clockProblem = place.clockProblem;
        row.sources.same = sameSourceOf(m_engines.find(row.engine));
        all.append(row);
    }
    for (const auto &[path, place] : opened) {
        for (const ServiceRecord &record : place.records) {
            if (std::ranges::find(all, record.id, &Service::id) != all.end())
                continue;
            Service row;
            row.id = record.id;
            row.state = Service::State::Unconnected;
            row.repositoryPath = path;
            row.repositoryId = place.repository->id();
            row.repositoryWritable = place.repository->isWritable();
            row.homeArguments = m_home.arguments();
            takeRecord(row, record);
            row.sources.same = sameSourceOf(m_engines.find(row.engine));
            all.append(row);
        }
    }
    return all;
}

/// Its backups can be read and restored, but nothing is scheduled or pruned.
void Catalog::noteUnreadable(Service &service, const Repository &repository)
{
    const Result<ServiceRecord> record = repository.service(service.id);
    if (record)
        return;
    service.scheduleError = record.error();
    service.scheduleFailures = 1;
    service.scheduleNeedsAttention = true;
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
    const Result<QDateTime> now =
        repository->isWritable() ? repository->believedNow() : m_clock.now();
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

void Catalog::addBackups(Service &service)
{
    if (!service.repositoryProblem) {
        Result<QList<Backup>> backups = backupsOf(service);
        if (backups)
            service.backups = std::move(*backups);
        else if (backups.error().code != ErrorCode::NotFound)
            service.repositoryProblem = backups.error();
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

QStringList Catalog::jobIds() const
{
    QStringList ids = namesIn(m_home.jobsFolder()).value_or(QStringList());
    ids.removeIf([](const QString &name) { return name.startsWith(u'.'); });
    std::ranges::sort(ids, std::ranges::greater());
    return ids;
}

std::optional<JobInfo> Catalog::jobThatEnded(const QString &id)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (const auto known = m_endedJobs.constFind(id); known != m_endedJobs.cend())
            return *known;
    }
    const Result<JobInfo> job = JobFolder::read(m_home.jobsFolder() + u'/' + id);
    if (!job || !job->isOver())
        return std::nullopt;
    const QMutexLocker lock(&m_mutex);
    m_endedJobs.insert(id, *job);
    return *job;
}

/// Where even a row does not fit into a repository, the job's folder in the home is what tells.
void Catalog::addUnlistedFailure(Service &service, const QStringList &jobIds)
{
    if (service.state == Service::State::Unconnected)
        return;
    // Not detached: an unchanged list stays the same one.
    const QList<Backup> &backups = service.backups;
    const QString since = backups.isEmpty()
                              ? QString()
                              : backups.first().started.toUTC().toString(u"yyyyMMddTHHmmssZ"_s);
    std::optional<JobInfo> last;
    for (const QString &id : jobIds) {
        // Ids begin with the time, to the second.
        const bool isOfThatSecond = id.startsWith(since);
        if (id < since && !isOfThatSecond)
            break;
        const std::optional<JobInfo> job = jobThatEnded(id);
        if (job && isAttempt(*job, service.id) && (!last || job->started > last->started))
            last = job;
    }
    if (!last || !last->error)
        return;
    const bool isListed = std::ranges::any_of(backups, [&last](const Backup &backup) {
        return backup.jobId == last->id || backup.id == last->backupId;
    });
    if (!isListed)
        service.unlistedFailure = {.jobId = last->id, .at = last->started, .error = *last->error};
}

void Catalog::addSchedule(Service &service, const Result<ScheduleStore::States> &states) const
{
    const auto policy = keptPolicy(service, states.value_or(ScheduleStore::States()));
    if (!policy)
        return;
    // No run starts without it: what is due may have started already.
    if (!states && isScheduled(*policy)) {
        service.scheduleError = states.error();
        service.scheduleFailures = 1;
        service.scheduleNeedsAttention = true;
    }
    if (!states)
        return;
    const ScheduleState state = states->value(service.id);
    service.nextBackup = nextBackup(service, *policy, state, m_clock.now());
    if (!state.error || isMended(service, state))
        return;
    service.scheduleError = state.error;
    service.scheduleFailures = state.failures;
    service.scheduleNeedsAttention = state.needsAttention;
}

/// The death of its owner changes no time stamp of a pending one.
bool Catalog::hasSameOwners(const Service &service, const QList<Backup> &backups) const
{
    const ServiceFolder folder(service.repositoryPath, service.id, m_clock);
    return std::ranges::all_of(backups, [&folder](const Backup &backup) {
        return !backup.isInProgress() ||
               (backup.state == BackupState::Pending) == folder.isPendingAlive(backup.id);
    });
}

Result<QList<Backup>> Catalog::backupsOf(const Service &service)
{
    const QString key = serviceFolder(service);
    Cached cached;
    {
        const QMutexLocker lock(&m_mutex);
        cached = m_cache.value(key);
    }
    const qint64 begun = nanosecondsNow();
    const bool fresh = cached.watchesAll || begun - cached.readAt < rereadNanoseconds;
    if (fresh && !cached.fingerprint.isEmpty() &&
        fingerprintOf(cached.paths) == cached.fingerprint && hasSameOwners(service, cached.backups))
        return cached.backups;
    const Result<Repository> repository = open(service);
    if (!repository)
        return std::unexpected(repository.error());
    Result<QList<Backup>> backups = repository->backups(service.id);
    if (!backups)
        return backups;
    // An unchanged list stays the same one, which makes it cheap to compare.
    if (*backups == cached.backups)
        *backups = cached.backups;
    const DataPaths watched = watchedPaths(service, *backups);
    const QList<qint64> fingerprint = fingerprintOf(watched.paths);
    const QMutexLocker lock(&m_mutex);
    const bool settled = isOlderThan(fingerprint, begun);
    m_cache.insert(key, {.paths = watched.paths,
                         .fingerprint = settled ? fingerprint : QList<qint64>{},
                         .backups = *backups,
                         .watchesAll = watched.isWhole,
                         .readAt = begun});
    return backups;
}

} // namespace Reprise
