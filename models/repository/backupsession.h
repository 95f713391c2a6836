// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backuprequest.h"
#include "backupwriter.h"
#include "repository/backup.h"

#include <chrono>
#include <memory>

namespace Reprise {

/// A backup that is being made: the writer of its engine, and the one who ends it. Destroyed
/// without an end, the pending folder is removed, as for a cancel. See the design, "Finish".
class BackupSession : public BackupWriter
{
public:
    /// What the engine is told of the last good backup; options are the caller's to add.
    [[nodiscard]] virtual BackupRequest request() const = 0;
    /// As a pending row.
    [[nodiscard]] virtual Backup pending() const = 0;
    /// So long it waited for its turn: not part of how long it took.
    virtual void setQueued(std::chrono::seconds queued) = 0;
    /// Stored bytes so far.
    [[nodiscard]] virtual qint64 bytesWritten() const = 0;

    /// The engine succeeded: data and manifest become durable, then the folder gets its name. With
    /// BackupFacts::damage the backup ends failed and keeps its data. One that looks unusual beside
    /// the last good ones says so (Backup::anomalies) and does not count as good. `log` becomes
    /// log.txt, with lines that say what came of it.
    [[nodiscard]] virtual Result<Backup> finish(const BackupFacts &facts,
                                                const QList<Note> &warnings,
                                                const QByteArray &log) = 0;
    /// The engine failed: a row without data that says why. Error{Cancelled} gives a cancelled row.
    [[nodiscard]] virtual Result<Backup> fail(const Error &error, const QList<Note> &warnings,
                                              const QByteArray &log) = 0;
};

} // namespace Reprise
