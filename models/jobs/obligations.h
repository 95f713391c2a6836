// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"
#include "obligation.h"

#include <QList>
#include <QString>
#include <functional>

namespace Reprise {

/// An obligation with the job that took it on.
struct OwedBy
{
    Obligation obligation;
    QString jobId;
};

/// Undoes one; the service may be gone. Called by several processes, so it is idempotent.
using Settler = std::function<Result<>(const Obligation &, JobContext &)>;

/// `<home>/obligations/<id>.json`: durable before the side effect happens, removed after it was
/// undone. Thread-safe, also against other processes.
class Obligations
{
public:
    Obligations(QString folder, QString jobsFolder)
        : m_folder(std::move(folder))
        , m_jobsFolder(std::move(jobsFolder))
    {
    }

    [[nodiscard]] Result<QString> record(const Obligation &obligation, const QString &jobId) const;
    /// Fine if it is gone already.
    [[nodiscard]] Result<> withdraw(const QString &id) const;
    /// One that cannot be read is left out, and left alone.
    [[nodiscard]] QList<OwedBy> list() const;

    /// Undoes and withdraws one. Busy if another process is at it.
    [[nodiscard]] Result<> settle(const OwedBy &owed, const Settler &settler,
                                  JobContext &context) const;
    /// Those of jobs that are gone; of one service, or of all. Returns what could be settled; what
    /// could not stays.
    [[nodiscard]] QList<OwedBy> settleOwnerless(const Settler &settler, JobContext &context,
                                                const QString &serviceId = {}) const;

private:
    [[nodiscard]] QString path(const QString &id) const;

    QString m_folder;
    QString m_jobsFolder;
};

} // namespace Reprise
