// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/tiers.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Reprise {

/// When a backup leaves by itself, if every scheduled run from now on succeeds: a prune follows
/// each.
struct Leaving
{
    /// The run after which it is deleted; null = never by itself.
    QDateTime at = {};
    /// The reason that keeps it until then; empty where nothing keeps it even now.
    KeepReason last = {};
    /// The run after which its data goes; null where that goes with the row.
    QDateTime dataAt = {};

    bool operator==(const Leaving &) const = default;
};

/// Of each backup. Looks each period up once: fast for thousands of backups, and as far into the
/// future as the policy goes.
[[nodiscard]] QHash<QString, Leaving> forecast(const QList<Backup> &backups, const Policy &policy,
                                               const QDateTime &now,
                                               const SameSource &same = equalSource);
[[nodiscard]] QHash<QString, Leaving> forecast(const Ledger &ledger, const KeepReasons &reasons);

/// Which completed backups there are at the end of each of the coming days, after that day's runs.
struct RetentionCalendar
{
    /// One of the reasons that keep a backup, and the day on which it does so no longer; null =
    /// never.
    struct Hold
    {
        KeepReason reason;
        QDate until = {};

        bool operator==(const Hold &) const = default;
    };
    struct Row
    {
        /// Empty: a run to come.
        QString id = {};
        QDateTime started;
        /// In the service's zone: the first day on which it is there, and the day on which it
        /// leaves; null = never by itself.
        QDate from;
        QDate leaves = {};
        /// The reason that keeps it the longest.
        KeepReason last = {};
        /// All of them: the shortest period first, what is no period behind.
        QList<Hold> holds = {};

        [[nodiscard]] bool isThereOn(QDate day) const
        {
            return from <= day && (leaves.isNull() || day < leaves);
        }
        /// What keeps it on a day on which it is there, the shortest period of all; empty where
        /// nothing does, and it only waits for a prune.
        [[nodiscard]] KeepReason reasonOn(QDate day) const;
        bool operator==(const Row &) const = default;
    };

    QDate first;
    int days = 0;
    /// Newest first: those to come, then those that are there.
    QList<Row> rows;

    /// What is there at the end of a day, newest first.
    [[nodiscard]] QList<Row> on(QDate day) const;
    /// How many there are at the end of each day.
    [[nodiscard]] QList<int> counts() const;
};
/// `policy` may be one that is not in force yet: a prune under it is assumed to happen today only
/// after the next scheduled run, as it would.
[[nodiscard]] RetentionCalendar retentionCalendar(const QList<Backup> &backups,
                                                  const Policy &policy, const QDateTime &now,
                                                  const SameSource &same = equalSource,
                                                  int days = 90);

} // namespace Reprise
