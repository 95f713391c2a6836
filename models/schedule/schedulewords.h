// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/service.h"

#include <QCoreApplication>
#include <QString>

namespace Reprise {

/// The words for when a service is backed up, in the language of the moment.
class ScheduleWords
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::ScheduleWords)
public:
    /// "A backup is taken every day at 02:00 (Europe/Berlin)."
    [[nodiscard]] static QString ofPolicy(const Policy &policy);
    /// The schedule that is really in force, as a sentence or two.
    [[nodiscard]] static QString inForce(const Service &service);
    /// "in 9 hours"; of one that another home keeps who does, and "–" where none is scheduled.
    [[nodiscard]] static QString next(const Service &service, const QDateTime &now);
    /// Who keeps the schedule of a service instead of this home: "anna@db1", or the id of the home;
    /// empty where nobody else does.
    [[nodiscard]] static QString otherKeeper(const Service &service);
    /// That its last run failed, and when there is another one; empty where none did.
    [[nodiscard]] static QString failure(const Service &service);
    /// What the schedule in force depends on: a program that runs, its keeper; may be empty.
    [[nodiscard]] static QString conditions(const Service &service);
    /// "Next: Sunday, 22 November, 02:00 (Europe/Berlin), in 5 hours." of any policy, also one that
    /// is not in force yet; empty where none is scheduled.
    [[nodiscard]] static QString nextRun(const Policy &policy, const QDateTime &now);
    /// The limits of a failed run's retries, as a sentence.
    [[nodiscard]] static QString retries();
};

} // namespace Reprise
