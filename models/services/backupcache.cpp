// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupcache.h"

#include "repository/repository.h"
#include "repository/servicefolder.h"
#include "repository/storeddata.h"
#include "services/service.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A change within this time after another may have the same time stamp.
constexpr qint64 stampNanoseconds = 100'000'000;

QString folderOf(const Service &service)
{
    return service.repositoryPath + u'/' + service.id;
}

/// As many files of folders are looked at in each second, newest backups first.
constexpr qsizetype mostFiles = 10'000;
/// Where there are more, all is read again after as many nanoseconds.
constexpr qint64 rereadNanoseconds = 300'000'000'000;

/// What must change where anything does: the service's folder (marks change it too), its history,
/// and manifest and data of each backup, which nobody but its owner should touch.
DataPaths watchedPaths(const Service &service, const QList<Backup> &backups)
{
    DataPaths watched;
    watched.paths = {QFile::encodeName(folderOf(service)),
                     QFile::encodeName(folderOf(service) + u"/service.json"_s),
                     QFile::encodeName(folderOf(service) + u"/history.jsonl"_s)};
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

} // namespace

BackupCache::BackupCache(const Clock &clock)
    : m_clock(clock)
{
}

/// The death of its owner changes no time stamp of a pending one.
bool BackupCache::hasSameOwners(const Service &service, const QList<Backup> &backups) const
{
    const ServiceFolder folder(service.repositoryPath, service.id, m_clock);
    return std::ranges::all_of(backups, [&folder](const Backup &backup) {
        return !backup.isInProgress() ||
               (backup.state == BackupState::Pending) == folder.isPendingAlive(backup.id);
    });
}

Result<ServiceHoldings> BackupCache::of(const Service &service)
{
    const QString key = folderOf(service);
    Cached cached;
    {
        const QMutexLocker lock(&m_mutex);
        cached = m_cache.value(key);
    }
    const qint64 begun = nanosecondsNow();
    const bool fresh = cached.watchesAll || begun - cached.readAt < rereadNanoseconds;
    if (fresh && !cached.fingerprint.isEmpty() &&
        fingerprintOf(cached.paths) == cached.fingerprint &&
        hasSameOwners(service, cached.held.backups))
        return cached.held;
    const Result<Repository> repository =
        Repository::open(service.repositoryPath, service.repositoryId, m_clock);
    if (!repository)
        return std::unexpected(repository.error());
    Result<ServiceHoldings> held = repository->holdings(service.id);
    if (!held)
        return held;
    // An unchanged list stays the same one, which makes it cheap to compare.
    if (held->backups == cached.held.backups)
        held->backups = cached.held.backups;
    const DataPaths watched = watchedPaths(service, held->backups);
    const QList<qint64> fingerprint = fingerprintOf(watched.paths);
    const QMutexLocker lock(&m_mutex);
    const bool settled = isOlderThan(fingerprint, begun);
    m_cache.insert(key, {.paths = watched.paths,
                         .fingerprint = settled ? fingerprint : QList<qint64>{},
                         .held = *held,
                         .watchesAll = watched.isWhole,
                         .readAt = begun});
    return held;
}

} // namespace Reprise
