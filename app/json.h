// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations.h"
#include "retention/serviceretention.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Reprise {

/// The documents of `--json`; see the design, "--json". Fields may be added, never renamed.
class Json
{
public:
    Json(const Words &words, const QDateTime &now)
        : m_words(words)
        , m_now(now)
    {
    }

    [[nodiscard]] QJsonObject error(const Error &error, const QString &serviceName = {}) const;
    [[nodiscard]] QJsonObject note(const Note &note) const;
    [[nodiscard]] QJsonArray notes(const QList<Note> &notes) const;
    [[nodiscard]] static QJsonObject hooks(const Hooks &hooks);
    [[nodiscard]] static QJsonObject service(const Service &service);
    /// The home that keeps its schedule.
    [[nodiscard]] static QJsonObject keeper(const Service &service);
    /// One row of `status`.
    [[nodiscard]] QJsonObject status(const Service &service) const;
    /// One row of the service's list; `jobs` tell the progress of a pending one.
    [[nodiscard]] QJsonObject backup(const Service &service, const Backup &backup,
                                     const QList<JobInfo> &jobs = {}) const;
    [[nodiscard]] QJsonArray backups(const Service &service, const QList<JobInfo> &jobs) const;
    /// Those of a bin, with what is known of their deletion.
    [[nodiscard]] QJsonArray deleted(const Service &service,
                                     const QList<DeletedBackup> &lying) const;
    [[nodiscard]] QJsonArray report(const QList<Step> &steps) const;
    [[nodiscard]] QJsonObject probe(const Probe &probe, const QString &serviceName) const;
    [[nodiscard]] QJsonArray verified(const QList<Verified> &results) const;
    [[nodiscard]] QJsonArray findings(const QList<Finding> &findings) const;
    [[nodiscard]] QJsonObject job(const JobInfo &job) const;
    [[nodiscard]] static QJsonObject engine(const EngineDescription &description);

    /// What a prune did or would do.
    [[nodiscard]] QJsonObject pruned(const Pruned &pruned, const Policy &policy) const;
    [[nodiscard]] static QJsonObject calendar(const RetentionCalendar &calendar);

private:
    [[nodiscard]] QJsonObject row(const Service &service, const Backup &backup,
                                  const ServiceRetention &retention,
                                  const QList<JobInfo> &jobs) const;
    const Words &m_words;
    QDateTime m_now;
};

/// UTC with Z; null for a null time.
[[nodiscard]] QJsonValue toJson(const QDateTime &time);

} // namespace Reprise
