// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "repository/repository.h"
#include "schedule/schedulestore.h"
#include "services/attempts.h"
#include "services/backupcache.h"
#include "services/home.h"
#include "services/service.h"
#include "services/servicestore.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>
#include <map>

namespace Reprise {

class Clock;
class EngineRegistry;

/// Brings together what this home and its repositories know of services. Backups are read again
/// only where a folder changed, so that it may be asked every second. Thread-safe; blocks on files.
class Catalog
{
public:
    Catalog(const Home &home, const EngineRegistry &engines, const Clock &clock);

    /// All of them, sorted by name, with their backups and their status, which is worked out anew
    /// at each call. An unconnected one without backups is left out, unless its registration was
    /// lost.
    [[nodiscard]] Result<QList<Service>> services();
    /// By name (ignoring case) or id, with its backups and its status. Of the growth of others on
    /// the same disk it knows what services() has seen.
    [[nodiscard]] Result<Service> find(const QString &nameOrId);
    /// All of them without their backups, in no order; cheap.
    [[nodiscard]] Result<QList<Service>> outline();
    /// The names in use, folded, by service id.
    [[nodiscard]] Result<QHash<QString, QString>> names();
    [[nodiscard]] Result<Repository> open(const Service &service) const;

private:
    struct Opened
    {
        std::optional<Repository> repository = std::nullopt;
        std::optional<Error> problem = std::nullopt;
        std::optional<Error> clockProblem = std::nullopt;
        QList<ServiceRecord> records = {};
    };
    /// What this home says of itself.
    struct Self
    {
        Result<QString> id;
        bool hasAgent = false;
        bool isUnattended = false;
        QList<ServiceStore::Removed> removed;
    };
    /// What is looked up once for all services.
    struct Look
    {
        Result<ScheduleStore::States> states;
        QStringList jobIds;
    };
    /// Worked out once a day, and where something changed.
    struct Growth
    {
        QList<Backup> backups;
        Policy policy;
        QDate day;
        QString repository;
        qint64 perDay = 0;
    };

    [[nodiscard]] Opened openAndList(const QString &path, const QString &id) const;
    [[nodiscard]] Service connected(const HomeService &known, const Opened &place,
                                    const Self &self) const;
    [[nodiscard]] Service unconnected(const ServiceRecord &record, const Repository &repository,
                                      const Self &self) const;
    [[nodiscard]] Service fromHome(const HomeService &known) const;
    [[nodiscard]] bool isMeantToRun(const HomeService &known) const;
    [[nodiscard]] Service::State stateOf(const HomeService &known) const;
    [[nodiscard]] Look look();
    /// All but its status.
    void fill(Service &service, const Look &look);
    void addBackups(Service &service);
    void addSchedule(Service &service, const Result<ScheduleStore::States> &states) const;
    /// Its backups are known.
    void addGrowth(const Service &service);
    /// A service that is gone fills no disk.
    void forgetGrowthExceptOf(const QList<Service> &services);
    /// Of the disk of a repository, with the growth of all services that were looked at.
    [[nodiscard]] DiskSpace diskOf(const QString &repositoryPath);
    void addStatus(Service &service);

    const Home m_home;
    const EngineRegistry &m_engines;
    const Clock &m_clock;
    const ServiceStore m_store;
    const RepositoryList m_repositories;
    const ScheduleStore m_schedules;
    BackupCache m_backups;
    Attempts m_attempts;

    QMutex m_mutex;
    /// By service id.
    QHash<QString, Growth> m_growth;
    /// By the path of a repository, as last told.
    QHash<QString, qint64> m_freeBytes;
};

} // namespace Reprise
