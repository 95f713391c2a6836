// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedulewords.h"

#include "format.h"
#include "schedule/schedule.h"
#include "schedule/scheduledecision.h"
#include "schedule/serviceschedule.h"
#include "threadlanguage.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Reprise {

QString ScheduleWords::inForce(const Service &service)
{
    if (service.repositoryProblem)
        return tr("The schedule is kept in the repository, which cannot be read now.");
    QString schedule = ofPolicy(service.policy);
    const QString rest = conditions(service);
    return rest.isEmpty() ? schedule : schedule + u' ' + rest;
}

QString ScheduleWords::ofPolicy(const Policy &policy)
{
    if (policy.at.isEmpty())
        return tr("There is no schedule: a backup is taken when you click Back up now.");
    if (policy.paused)
        return tr("The schedule is paused: a backup is taken when you click Back up now.");
    const QLocale locale;
    const QString times = locale.createSeparatedList(policy.at);
    const QString zone = QString::fromLatin1(policy.zone.id());
    if (policy.days.isEmpty())
        //: %1: "02:00 and 14:00", %2: a time zone such as Europe/Berlin.
        return tr("A backup is taken every day at %1 (%2).").arg(times, zone);
    QStringList days;
    for (const int day : policy.days)
        days.append(locale.dayName(day));
    //: %1: "02:00 and 14:00", %2: a time zone such as Europe/Berlin, %3: "Monday and Friday".
    return tr("A backup is taken at %1 (%2), on these days: %3.")
        .arg(times, zone, locale.createSeparatedList(days));
}

QString ScheduleWords::conditions(const Service &service)
{
    if (!isScheduled(service.policy))
        return {};
    if (const QString other = otherKeeper(service); !other.isEmpty())
        //: %1: "anna@db1", a user and a computer.
        return tr("Another home keeps this schedule: %1.").arg(other);
    if (service.keeperProblem)
        return tr("It is not known which home keeps this schedule.");
    if (!service.isKept)
        return tr("No home keeps this schedule.");
    if (isLeftAlone(service))
        //: The part in brackets is a command: leave it as it is.
        return tr("Nothing keeps it now: start the agent (reprise agent --install), or leave the "
                  "window open. A run that was missed is made up.");
    if (service.hasAgent)
        return {};
    return tr("That happens while this program is open, or the agent runs (reprise agent "
              "--install). A run that was missed is made up.");
}

QString ScheduleWords::next(const Service &service, const QDateTime &now)
{
    if (service.nextBackup.isValid())
        return Format::until(service.nextBackup, now);
    const QString other = otherKeeper(service);
    //: Instead of the next backup's time: %1, "anna@db1", has its schedule.
    return other.isEmpty() ? u"–"_s : tr("kept by %1").arg(other);
}

QString ScheduleWords::otherKeeper(const Service &service)
{
    const bool isOthers = isScheduled(service.policy) && !service.keeper.isEmpty() &&
                          !service.isKept && !service.repositoryProblem && !service.keeperProblem &&
                          service.state != Service::State::Unconnected;
    if (!isOthers)
        return {};
    return service.keeperName.isEmpty() ? service.keeper : service.keeperName;
}

QString ScheduleWords::failure(const Service &service)
{
    if (!service.scheduleError)
        return {};
    if (!service.nextBackup.isValid())
        return tr("The last scheduled run failed.");
    const QString next = Format::exact(service.nextBackup);
    if (!isTriedAgain(service)) {
        //: %1: date and time.
        return tr("The last scheduled run failed, and trying again would not help before somebody "
                  "mends it. The next one is due at %1.")
            .arg(next);
    }
    //: %1: date and time.
    return tr("The last scheduled run failed. It is tried again at %1.").arg(next) + u' ' +
           retries();
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
        .arg(ThreadLanguage::locale().createSeparatedList(minutes));
}

} // namespace Reprise
