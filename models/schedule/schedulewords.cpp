// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedulewords.h"

#include "format.h"
#include "retention/retentiontext.h"
#include "schedule/schedule.h"
#include "schedule/scheduledecision.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Reprise {

QString ScheduleWords::inForce(const Service &service)
{
    const QString schedule = RetentionText::schedule(service.policy);
    if (!isScheduled(service.policy))
        return schedule;
    if (!service.isKept)
        return schedule + u' ' + tr("Another home keeps this schedule.");
    if (service.hasAgent)
        return schedule;
    return schedule + u' ' +
           tr("That happens while this program is open, or the agent runs (reprise agent "
              "--install). A run that was missed is made up.");
}

QString ScheduleWords::next(const Service &service, const QDateTime &now)
{
    return service.nextBackup.isValid() ? Format::until(service.nextBackup, now) : QString();
}

QString ScheduleWords::retries()
{
    QStringList minutes;
    for (const std::chrono::minutes pause : ScheduleLimits::retryPauses())
        minutes.append(Format::number(pause.count()));
    return tr("A run that failed is tried again after %1 minutes, and then again and again after "
              "the last of these pauses until the next run is due.")
        .arg(QLocale().createSeparatedList(minutes));
}

} // namespace Reprise
