// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "status/statuswords.h"

#include "format.h"
#include "lists/backuptext.h"
#include "schedule/schedulewords.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 hoursPerDay = 24;
/// Up to here hours are easier to compare than days.
constexpr qint64 mostHours = 72;

qint64 number(const Note &note, const QString &key)
{
    return note.args.value(key).toLongLong();
}

QString bytes(const Note &note, const QString &key)
{
    return Format::bytes(number(note, key));
}

QString text(const Note &note, const QString &key)
{
    return note.args.value(key).toString();
}

} // namespace

QString StatusWords::protection(Protection protection)
{
    switch (protection) {
    case Protection::Protected:
        //: How well a service is protected.
        return tr("protected");
    case Protection::Late:
        //: How well a service is protected.
        return tr("late");
    case Protection::AtRisk:
        //: How well a service is protected.
        return tr("at risk");
    case Protection::Unprotected:
        //: How well a service is protected.
        return tr("unprotected");
    case Protection::Unknown:
        break;
    }
    //: How well a service is protected.
    return tr("unknown");
}

Sentence StatusWords::explain(const Note &note, const Sentence &why)
{
    if (note.code.startsWith("anomaly-"_L1))
        return ofAnomaly(note);
    if (!note.code.startsWith("status-"_L1))
        return {};
    for (const auto &sentence : {ofAge(note), ofData(note), ofHistory(note, why),
                                 ofKeeper(note, why), ofRuns(note, why)}) {
        if (!sentence.text.isEmpty())
            return sentence;
    }
    return {};
}

QString StatusWords::ago(qint64 hours)
{
    if (hours < 1)
        return tr("less than an hour ago");
    if (hours == 1)
        return tr("1 hour ago");
    if (hours < mostHours)
        return tr("%n hours ago", nullptr, int(hours));
    return tr("%n days ago", nullptr, int(hours / hoursPerDay));
}

QString StatusWords::every(qint64 hours)
{
    if (hours <= 1)
        //: How often a backup is expected.
        return tr("every hour");
    if (hours <= mostHours || hours % hoursPerDay != 0)
        //: How often a backup is expected.
        return tr("every %n hours", nullptr, int(hours));
    //: How often a backup is expected.
    return tr("every %n days", nullptr, int(hours / hoursPerDay));
}

Sentence StatusWords::ofAge(const Note &note)
{
    const qint64 hours = number(note, u"hours"_s);
    if (note.code == "status-no-backup"_L1)
        return {tr("There is no backup yet."), tr("Back it up now.")};
    if (note.code == "status-late"_L1) {
        //: %1: "31 hours ago", %2: "every 24 hours".
        return {tr("Last good backup: %1; expected: %2.")
                    .arg(ago(hours), every(number(note, u"expected"_s))),
                tr("Back it up now, and see that something keeps the schedule: the console or the "
                   "agent (reprise agent --install).")};
    }
    if (note.code == "status-old"_L1) {
        //: %1: "9 days ago".
        return {tr("Last good backup: %1, and none is scheduled now.").arg(ago(hours)),
                tr("Back it up now, or set a schedule.")};
    }
    if (note.code == "status-clock-back"_L1) {
        return {tr("The newest good backup is dated %1 ahead of now: the clock was set back, or "
                   "was wrong then.")
                    .arg(Format::duration(hours * 3600)),
                tr("Check the clock, and back up again.")};
    }
    if (note.code == "status-no-schedule"_L1)
        return {tr("No backups are scheduled: they are only taken by hand."),
                tr("Set a schedule.")};
    if (note.code == "status-paused"_L1)
        return {tr("The schedule is paused."), tr("Resume it when the reason is gone.")};
    if (note.code == "status-no-scheduler"_L1) {
        return {tr("Nothing keeps the schedule now."),
                //: The part in brackets is a command: leave it as it is.
                tr("Start the agent (reprise agent --install), or leave the window open.")};
    }
    if (note.code == "status-not-running"_L1)
        return {tr("Its server does not run, and nobody stopped it."), tr("Start it.")};
    const int days = int(number(note, u"days"_s));
    if (note.code == "status-unproved"_L1)
        return {tr("Not verified for %n days.", nullptr, days), tr("Verify it.")};
    if (note.code == "status-never-proved"_L1)
        return {tr("Never verified, for %n days.", nullptr, days), tr("Verify it.")};
    return {};
}

Sentence StatusWords::ofData(const Note &note)
{
    const QString backup = text(note, u"backup"_s);
    if (note.code == "status-newest-missing"_L1)
        return {tr("Data of the newest backup is missing or has another size (%1).").arg(backup),
                tr("Back up again, and find out what changed the repository.")};
    if (note.code == "status-newest-damaged"_L1)
        return {tr("The newest backup is damaged (%1).").arg(backup), tr("Back it up now.")};
    if (note.code == "status-newest-touched"_L1)
        return {tr("Something wrote to the newest backup after it was made (%1).").arg(backup),
                tr("Verify it: until then nobody knows whether it is still good.")};
    if (note.code == "status-others-damaged"_L1) {
        const int count = int(number(note, u"count"_s));
        const bool isKnown = number(note, u"found"_s) == count;
        return {count == 1 ? tr("1 other backup is damaged or was changed.")
                           : tr("%n other backups are damaged or were changed.", nullptr, count),
                isKnown ? tr("Find out what damaged them, then delete or accept them.")
                        : tr("Verify them, find out what changed the repository, then delete or "
                             "accept them.")};
    }
    if (note.code == "status-marks-unreadable"_L1) {
        const int count = int(number(note, u"count"_s));
        return {count == 1 ? tr("The marks of 1 backup cannot be read: nobody knows whether it is "
                                "pinned or was found damaged. Nothing deletes it by itself.")
                           : tr("The marks of %n backups cannot be read: nobody knows whether they "
                                "are pinned or were found damaged. Nothing deletes them by itself.",
                                nullptr, count),
                tr("Mend the marks.json in their folders, or bring it back from a copy.")};
    }
    if (note.code == "status-read-only"_L1)
        return {tr("The repository at %1 cannot be written: the next backup will fail.")
                    .arg(text(note, u"path"_s)),
                tr("Give yourself write permission, or mount it for writing.")};
    if (note.code == "status-anomaly"_L1)
        return {tr("The newest backup looks unusual and does not count as good (%1).").arg(backup),
                tr("Look at the service. If the change is intended, accept the backup.")};
    return {};
}

Sentence StatusWords::ofHistory(const Note &note, const Sentence &why)
{
    const int count = int(number(note, u"count"_s));
    if (note.code == "status-history-unreadable"_L1) {
        //: %1: a whole sentence that says why.
        return {tr("The history of this service cannot be read: nobody can tell whether backups "
                   "were changed or are gone. %1")
                    .arg(why.text),
                why.remedy};
    }
    if (note.code == "status-unattested"_L1) {
        return {count == 1 ? tr("Nothing proves that the manifest of 1 backup is the one that was "
                                "written: the history of this service does not know it.")
                           : tr("Nothing proves that the manifests of %n backups are the ones that "
                                "were written: the history of this service does not know them.",
                                nullptr, count),
                //: history.jsonl is a file, reprise accept a command: leave them as they are.
                tr("Bring history.jsonl back from a copy, and find out what changed it. If you "
                   "know why, accept the backups (reprise accept).")};
    }
    if (note.code == "status-vanished"_L1) {
        const QString backup = text(note, u"backup"_s);
        return {count == 1
                    //: %1: a backup's id.
                    ? tr("A backup is gone, and nobody deleted it: %1.").arg(backup)
                    //: %1: a backup's id.
                    : tr("%n backups are gone, and nobody deleted them; the newest is %1.", nullptr,
                         count)
                          .arg(backup),
                //: The part in brackets is a command: leave it as it is.
                tr("Bring it back from a copy of the repository, and find out what removed it. If "
                   "it is not to come back, accept the loss (reprise accept).")};
    }
    return {};
}

Sentence StatusWords::ofKeeper(const Note &note, const Sentence &why)
{
    if (note.code == "status-lost"_L1) {
        return {
            tr("This home keeps the schedule and no longer knows how to reach the service, so "
               "nothing backs it up: services.json was lost or replaced, or the service was "
               "never connected here."),
            //: services.json is a file, the parts in brackets are commands: leave them as they
            //: are.
            tr("Put services.json back from a copy, or connect the service (reprise adopt). If "
               "another home is to keep it, take it over there (reprise policy --take-over). If "
               "nobody is to, remove it (reprise remove).")};
    }
    if (note.code == "status-keeper-unknown"_L1) {
        //: %1: a whole sentence that says why.
        return {tr("It is not known whether this home keeps the schedule. %1").arg(why.text),
                why.remedy};
    }
    if (note.code == "status-no-keeper"_L1) {
        return {tr("No home keeps the schedule."),
                //: The part in brackets is a command: leave it as it is.
                tr("Take it over to here (reprise policy --take-over).")};
    }
    if (note.code == "status-other-keeper"_L1) {
        //: %1: "anna@db1", a user and a computer.
        return {tr("Another home keeps the schedule: %1.").arg(text(note, u"keeper"_s)),
                //: The part in brackets is a command: leave it as it is.
                tr("See to it there, or take it over to here (reprise policy --take-over).")};
    }
    return {};
}

Sentence StatusWords::ofFailures(const Note &note, const Sentence &why)
{
    const int count = int(number(note, u"count"_s));
    //: %1: a whole sentence that says why.
    Sentence sentence{(count == 1 ? tr("The last run failed: %1")
                                  : tr("%n runs failed in a row: %1", nullptr, count))
                          .arg(why.text),
                      why.remedy};
    if (note.args.value(u"retried"_s).toBool())
        sentence.remedy = QString(sentence.remedy + u' ' + ScheduleWords::retries()).trimmed();
    return sentence;
}

Sentence StatusWords::ofRuns(const Note &note, const Sentence &why)
{
    if (note.code == "status-failures"_L1)
        return ofFailures(note, why);
    if (note.code == "status-space"_L1) {
        const int days = int(number(note, u"days"_s));
        const QString remedy = tr("Free some space on it, or keep fewer backups.");
        if (days == 0)
            return {tr("The disk will be full within a day at the present growth."), remedy};
        return {days == 1
                    ? tr("The disk will be full in 1 day at the present growth.")
                    : tr("The disk will be full in %n days at the present growth.", nullptr, days),
                remedy};
    }
    if (note.code == "status-slow"_L1) {
        //: %1, %2: durations.
        return {tr("The last backup took %1, usually it takes %2.")
                    .arg(Format::duration(number(note, u"seconds"_s)),
                         Format::duration(number(note, u"usual"_s))),
                {}};
    }
    return {};
}

Sentence StatusWords::ofAnomaly(const Note &note)
{
    const QString kind = BackupText::kind(text(note, u"kind"_s));
    const QString count = Format::number(number(note, u"count"_s));
    const QString usual = Format::number(number(note, u"usual"_s));
    const QStringList named = note.args.value(u"names"_s).toStringList();
    const QString more = named.size() < number(note, u"count"_s) ? u", …"_s : QString();
    const QString names = named.join(u", "_s) + more;
    const QString rows = Format::number(number(note, u"rows"_s));
    if (note.code == "anomaly-smaller"_L1)
        //: %1, %2: sizes.
        return {tr("Only %1 of data; usual are %2.")
                    .arg(bytes(note, u"bytes"_s), bytes(note, u"usual"_s)),
                {}};
    if (note.code == "anomaly-larger"_L1)
        //: %1, %2: sizes.
        return {
            tr("%1 of data; usual are %2.").arg(bytes(note, u"bytes"_s), bytes(note, u"usual"_s)),
            {}};
    if (note.code == "anomaly-gone"_L1 && note.args.contains(u"usual"_s))
        //: %1: a kind, such as "table"; %2: how many; %3: names; %4: rows that they used to hold.
        return {tr("Gone (%1): %2 – %3; usual rows: %4.").arg(kind, count, names, usual), {}};
    if (note.code == "anomaly-emptied"_L1)
        //: %1: a kind, such as "table"; %2: how many; %3: names; %4, %5: numbers.
        return {tr("Nearly empty (%1): %2 – %3; %4 rows, usual are %5.")
                    .arg(kind, count, names, rows, usual),
                {}};
    if (note.code == "anomaly-part-rows"_L1)
        //: %1: a kind, such as "database"; %2: its name; %3, %4: numbers.
        return {tr("%1 “%2” holds only %3 rows; usual are %4.")
                    .arg(kind, text(note, u"name"_s), rows, usual),
                {}};
    if (note.code == "anomaly-gone"_L1)
        //: %1: a kind, such as "database"; %2: how many; %3: names.
        return {tr("Gone (%1): %2 – %3.").arg(kind, count, names), {}};
    if (note.code == "anomaly-part-smaller"_L1)
        //: %1: a kind, such as "database"; %2: its name; %3, %4: sizes.
        return {
            tr("%1 “%2” holds only %3; usual are %4.")
                .arg(kind, text(note, u"name"_s), bytes(note, u"bytes"_s), bytes(note, u"usual"_s)),
            {}};
    if (note.code == "anomaly-fewer"_L1)
        //: %1: a kind, such as "table"; %2, %3: how many.
        return {tr("Number (%1): %2; usual are %3.").arg(kind, count, usual), {}};
    if (note.code == "anomaly-rows"_L1)
        //: %1, %2: numbers.
        return {tr("%1 rows; usual are %2.").arg(rows, usual), {}};
    return {};
}

} // namespace Reprise
