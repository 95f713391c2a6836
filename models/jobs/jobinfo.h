// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace Reprise {

/// A line of a log as all have it, with its end.
[[nodiscard]] QString logLine(const QDateTime &when, const QString &text);

/// A job of any process, as its folder `<home>/jobs/<id>/` tells it.
struct JobInfo
{
    enum class State { Waiting, Running, CleaningUp, Done, Failed, Cancelled };

    struct Part
    {
        QString name;
        Progress progress;
        bool operator==(const Part &) const = default;
    };

    QString id;
    /// "back-up", "restore", "download", "verify", "sample", "start", "stop", "remove", "probe".
    QString kind;
    QString serviceId;
    QString serviceName;
    /// What it makes or reads; empty where there is none.
    QString backupId;
    QString instanceId;
    qint64 pid = 0;
    State state = State::Waiting;
    /// While it waits for one of the places that all jobs share: its position in that queue, 1
    /// being the next; else 0.
    int queuePosition = 0;
    bool cancelRequested = false;
    QDateTime started;
    QDateTime finished;
    Progress progress;
    QList<Part> parts;
    /// Bytes (or items) a second over the last seconds; 0 = not known yet.
    double rate = 0;
    /// -1 = not known.
    qint64 secondsLeft = -1;
    std::optional<Error> error;
    QString folder;

    [[nodiscard]] bool isOver() const
    {
        return state == State::Done || state == State::Failed || state == State::Cancelled;
    }
    bool operator==(const JobInfo &) const = default;
};

/// "waiting", "running", "cleaning-up", "done", "failed", "cancelled".
[[nodiscard]] QString stateName(JobInfo::State state);
[[nodiscard]] JobInfo::State jobStateFromName(QStringView name);

} // namespace Reprise
