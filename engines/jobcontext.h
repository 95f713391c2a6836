// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cancellation.h"
#include "error.h"
#include "note.h"
#include "obligation.h"

#include <QString>

namespace Reprise {

/// How far a job, or a part of it, has come. Counts are 64-bit; a total of -1 is not known.
struct Progress
{
    enum class Unit { Bytes, Items };

    /// Id of the stage's sentence, such as "copying-data".
    QString stage;
    qint64 done = 0;
    qint64 total = -1;
    Unit unit = Unit::Bytes;

    bool operator==(const Progress &) const = default;
};

/// What a running job offers to blocking engine code. Thread-safe; lives as long as the job.
class JobContext
{
public:
    virtual ~JobContext() = default;

    /// Cheap: call it as often as there is news. Rate and time left are derived from it.
    virtual void progress(const Progress &progress) = 0;
    /// A child with a progress of its own (a node, a database, a mount), the same one for the same
    /// name. Owned by this context; logging, warnings and cancel are the job's.
    virtual JobContext &part(const QString &name) = 0;

    /// One line of the job's log: English, free of secrets, time is added.
    virtual void log(const QString &line) = 0;
    /// Something harmless that the person should know; stands in the manifest of a backup.
    virtual void warn(const Note &warning) = 0;

    /// An empty folder of this job in the home (0700), removed when the job ends.
    [[nodiscard]] virtual QString temporaryFolder() = 0;

    /// No engine call blocks without this in its wait.
    [[nodiscard]] virtual Cancellation &cancellation() = 0;
    [[nodiscard]] bool isCancelled() { return cancellation().isCancelled(); }
    [[nodiscard]] int cancelFd() { return cancellation().fd(); }

    /// Records a side effect durably, before it happens; returns its id. Withdrawn after the undo.
    [[nodiscard]] virtual Result<QString> owe(const Obligation &obligation) = 0;
    [[nodiscard]] virtual Result<> withdraw(const QString &obligationId) = 0;
};

} // namespace Reprise
