// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <chrono>
#include <optional>

namespace Reprise {

class Operations;

/// How old a proof may become. Verifying begins before that, so that a machine that is off now and
/// then keeps the promise.
namespace ProofLimits {

inline constexpr std::chrono::days newestGood{7};
inline constexpr std::chrono::days each{30};
inline constexpr std::chrono::days newestGoodFrom{6};
inline constexpr std::chrono::days eachFrom{26};
/// One that could not be read is not tried again before.
inline constexpr std::chrono::hours retry{6};

} // namespace ProofLimits

/// A backup whose proof is due.
struct DueProof
{
    QString serviceId;
    QString backupId;
    /// Since when.
    QDateTime since;
};

/// All that are due at a moment, the longest waiting first: a backup whose files were touched; the
/// newest good one of a service that had none proved for a week; each other one after a month.
[[nodiscard]] QList<DueProof> dueProofs(const QList<Service> &services, const QDateTime &now);

/// Verifies the backups of the services that this home keeps, one at a time and unhurried. Not
/// begun while a backup of the same service is made; one that is under way goes on beside it, for
/// else what takes longer than the pause between two backups would never end. One thread; blocks on
/// files.
class ProofTurn
{
public:
    explicit ProofTurn(Operations &operations)
        : m_operations(operations)
    {
    }
    void look(const QList<Service> &services, const QDateTime &now);
    /// Ends the one that is under way.
    void stop();

private:
    void forgetOld(const QDateTime &now);

    Operations &m_operations;
    /// Under way.
    QString m_job;
    /// By backup: when it was last begun, as long as that keeps it from being begun again.
    QHash<QString, QDateTime> m_begun;
};

} // namespace Reprise
