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
    const QString rest = conditions(service);
    return rest.isEmpty() ? schedule : schedule + u' ' + rest;
}

QString ScheduleWords::conditions(const Service &service)
{
    if (!isScheduled(service.policy))
        return {};
    if (!service.isKept)
        return tr("Another home keeps this schedule.");
    if (service.hasAgent)
        return {};
    return tr("That happens while this program is open, or the agent runs (reprise agent "
              "--install). A run that was missed is made up.");
}

QString ScheduleWords::next(const Service &service, const QDateTime &now)
{
    return service.nextBackup.isValid() ? Format::until(service.nextBackup, now) : QString();
}

QString ScheduleWords::nextRun(const Policy &policy, const QDateTime &now)
{
    const QDateTime next = Reprise::nextRun(policy, now);
    if (!next.isValid())
        return {};
    const QDateTime local = next.toTimeZone(policy.zone);
    const QString zone = QString::fromLatin1(policy.zone.id());
    //: The day and time of the next backup, as QLocale::toString() takes it: "Sunday, 22 November,
    //: 02:00".
    const QString when = QLocale().toString(local, tr("dddd, d MMMM, HH:mm", "moment"));
    //: %1: "Sunday, 22 November, 02:00", %2: a time zone such as Europe/Berlin, %3: "in 5 hours".
    return tr("Next: %1 (%2), %3.").arg(when, zone, Format::until(next, now));
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
