// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "repository/repository.h"
#include "services/home.h"
#include "services/service.h"
#include "services/servicestore.h"

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

    /// All of them, sorted by name, with their backups. An unconnected one without backups is left
    /// out.
    [[nodiscard]] Result<QList<Service>> services();
    /// By name (ignoring case) or id, with its backups.
    [[nodiscard]] Result<Service> find(const QString &nameOrId);
    /// All of them without their backups, in no order; cheap.
    [[nodiscard]] Result<QList<Service>> outline();
    /// The names in use, folded, by service id.
    [[nodiscard]] Result<QHash<QString, QString>> names();
    [[nodiscard]] Result<Repository> open(const Service &service) const;

private:
    struct Opened
    {
        std::optional<Repository> repository;
        std::optional<Error> problem;
        QList<ServiceRecord> records;
    };
    /// What told of changes when the backups were read.
    struct Cached
    {
        QByteArrayList paths;
        QList<qint64> fingerprint;
        QList<Backup> backups;
    };

    [[nodiscard]] Opened openAndList(const QString &path, const QString &id) const;
    [[nodiscard]] Service fromHome(const HomeService &known) const;
    [[nodiscard]] Service::State stateOf(const HomeService &known) const;
    void addBackups(Service &service);
    [[nodiscard]] Result<QList<Backup>> backupsOf(const Service &service);

    const Home m_home;
    const EngineRegistry &m_engines;
    const Clock &m_clock;
    const ServiceStore m_store;
    const RepositoryList m_repositories;

    QMutex m_mutex;
    QHash<QString, Cached> m_cache;
};

} // namespace Reprise
