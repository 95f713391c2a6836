// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Reprise {

/// A side effect outside the repository that somebody must undo: a snapshot tag, a maintenance
/// mode, a replication slot, a started process. Recorded durably before the side effect happens and
/// withdrawn after it was undone; what is left over is settled by Engine::settle().
struct Obligation
{
    /// Who answers for it: a job's is settled when that job's lock is free, a setting's only when
    /// the setting is switched off or the service removed.
    enum class Owner { Job, Setting };

    /// Given by JobContext::owe().
    QString id;
    /// Filled in by JobContext::owe().
    QString engine;
    QString serviceId;
    /// The engine's word for what it is, such as "snapshot-tag".
    QString kind;
    Owner owner = Owner::Job;
    /// All that the engine needs to undo it without a job; no secret.
    QJsonObject details;
    /// It means an outage: a guard process settles it within 5 s of the job process's death.
    bool urgent = false;
};

} // namespace Reprise
