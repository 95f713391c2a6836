// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "commands/command.h"
#include "format.h"
#include "retention/retentiontext.h"
#include "retention/serviceretention.h"
#include "settings.h"
#include "table.h"
#include "terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString keyWord(const QString &key)
{
    const QMap<QString, QString> words = {
        {u"at"_s, Commands::tr("Local times of day at which it is backed up.")},
        {u"days"_s, Commands::tr("Weekdays on which it is backed up; empty = every day.")},
        {u"zone"_s, Commands::tr("Time zone of its days and times.")},
        {u"paused"_s, Commands::tr("Whether the schedule rests.")},
        {u"keep-daily"_s, Commands::tr("Days of which the newest backup is kept.")},
        {u"keep-weekly"_s, Commands::tr("Weeks of which the newest backup is kept.")},
        {u"keep-monthly"_s, Commands::tr("Months of which the newest backup is kept.")},
        {u"keep-on-demand"_s, Commands::tr("On-demand backups that are kept: all, or the newest.")},
        {u"rate-limit"_s, Commands::tr("Bytes per second that a backup reads at most.")},
        {u"idle-io"_s, Commands::tr("Whether a backup waits while others use the disk.")},
    };
    return words.value(key);
}

QString policyTable(const Policy &policy)
{
    Table table({{Commands::tr("Key")}, {Commands::tr("Value")}, {Commands::tr("What it is")}});
    const QMap<QString, QString> settings = policySettings(policy);
    const QStringList keys = policyKeys();
    for (const QString &key : keys)
        table.add({key, settings.value(key), keyWord(key)});
    return table.toString();
}

QJsonObject policyDocument(const Service &service, const Policy &policy)
{
    return {{u"policy"_s, toJson(policy)}, {u"keeper"_s, Json::keeper(service)}};
}

/// What goes, oldest first, and how much stays.
QString prunedText(const Pruned &pruned, const Policy &policy, const QDateTime &now)
{
    const QDate today = now.toTimeZone(policy.zone).date();
    Table table({{Commands::tr("Backup")},
                 {Commands::tr("When")},
                 {Commands::tr("Archive"), true},
                 {Commands::tr("Why it goes")}});
    for (const Deletion &deletion : pruned.deleted) {
        const Backup &backup = deletion.backup;
        const QDate day = backup.started.toTimeZone(policy.zone).date();
        table.add({backup.id, RetentionText::day(day, today),
                   backup.archive.bytes > 0 ? Format::bytes(backup.archive.bytes) : u"–"_s,
                   RetentionText::deletion(deletion)});
    }
    return pruned.deleted.isEmpty() ? QString() : table.toString();
}

void sayCounts(Terminal &terminal, const Pruned &pruned, bool isDone)
{
    const int deleted = int(pruned.deleted.size());
    const int kept = int(pruned.kept.size());
    const QString stay = Commands::tr("%n backups stay.", nullptr, kept);
    if (deleted == 0)
        terminal.say(Commands::tr("There is nothing to delete.") + u' ' + stay);
    else if (isDone)
        terminal.say(Commands::tr("%n backups went to the bin.", nullptr, deleted) + u' ' + stay);
    else
        terminal.say(Commands::tr("%n backups would go to the bin.", nullptr, deleted) + u' ' +
                     stay);
}

Pruned previewOf(const Service &service, const Policy &policy, const QDateTime &now)
{
    const PrunePlan plan = prunePlan(service, policy, now);
    return {.deleted = plan.deleted, .kept = plan.kept, .skipped = {}};
}

/// What there will be: a line for each day on which a backup comes or goes.
QString calendarText(const RetentionCalendar &calendar)
{
    Table table({{Commands::tr("Day")},
                 {Commands::tr("Backups"), true},
                 //: At the end of a day, in a calendar.
                 {Commands::tr("What there is then")}});
    const QDate end = calendar.first.addDays(calendar.days);
    for (QDate day = calendar.first; day < end; day = day.addDays(1)) {
        const auto changes = [&](const RetentionCalendar::Row &row) {
            return row.from == day || row.leaves == day;
        };
        if (day == calendar.first || std::ranges::any_of(calendar.rows, changes))
            table.add({RetentionText::day(day, calendar.first),
                       Format::number(calendar.on(day).size()),
                       RetentionText::onDay(calendar, day).join(u"; "_s)});
    }
    return table.toString();
}

/// Nothing is changed: what the policy would delete now, and what it would keep.
Output preview(Invocation &call, const Service &service, const Policy &policy)
{
    const Pruned would = previewOf(service, policy, call.clock.now());
    sayCounts(call.terminal, would, false);
    QJsonObject document = policyDocument(service, policy);
    document.insert(u"preview"_s, call.json.pruned(would, policy));
    const RetentionCalendar calendar = retentionCalendar(service, policy, call.clock.now());
    document.insert(u"calendar"_s, Json::calendar(calendar));
    QStringList tables = {policyTable(policy), prunedText(would, policy, call.clock.now()),
                          calendarText(calendar)};
    tables.removeAll(QString());
    return {.document = document, .text = tables.join(u'\n')};
}

Result<Output> policy(Invocation &call)
{
    const auto changes = splitPairs(call.options.values(u"set"_s), u"--set"_s, u"KEY=VALUE"_s);
    if (!changes)
        return std::unexpected(changes.error());
    auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    if (service->repositoryProblem)
        return std::unexpected(*service->repositoryProblem);
    const auto possible = changedPolicy(service->policy, *changes);
    if (!possible)
        return std::unexpected(possible.error());
    if (call.options.isSet(u"preview"_s) || call.options.isSet(u"dry-run"_s))
        return preview(call, *service, *possible);
    if (call.options.isSet(u"take-over"_s))
        service = call.operations.takeOver(service->id);
    if (service && !changes->isEmpty())
        service = call.operations.changePolicy(service->id, *changes);
    if (!service)
        return std::unexpected(service.error());
    if (!changes->isEmpty())
        call.terminal.say(Commands::tr("“%1” has been changed.").arg(printable(service->name)));
    return Output{.document = policyDocument(*service, service->policy),
                  .text = policyTable(service->policy)};
}

Result<Output> prune(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const bool dryRun = call.options.isSet(u"dry-run"_s);
    const PruneRequest request{.dryRun = dryRun,
                               .believeClock = call.options.isSet(u"trust-clock"_s)};
    const auto pruned =
        call.wait.run<Pruned>([&] { return call.operations.prune(service->id, request); });
    if (!pruned)
        return std::unexpected(pruned.error());
    for (const Pruned::Skipped &skipped : pruned->skipped)
        call.terminal.complain(toText(call.words.explain(skipped.why)));
    sayCounts(call.terminal, *pruned, !dryRun);
    return Output{.document = call.json.pruned(*pruned, service->policy),
                  .text = prunedText(*pruned, service->policy, call.clock.now())};
}

} // namespace

QList<Command> retentionCommands()
{
    const QCommandLineOption set(u"set"_s, Commands::tr("A key of the policy and its new value."),
                                 u"KEY=VALUE"_s);
    const QCommandLineOption preview(
        {u"dry-run"_s, u"preview"_s},
        Commands::tr("Change nothing: show what the policy would delete now."));
    const QCommandLineOption takeOver(
        u"take-over"_s,
        Commands::tr("Schedule and prune it from here, no longer from the Reprise that did."));
    const QCommandLineOption dryRun(u"dry-run"_s,
                                    Commands::tr("Delete nothing: show what would go."));
    const QCommandLineOption trustClock(
        u"trust-clock"_s,
        Commands::tr("Delete even though the clock is far ahead of what was last seen."));
    return {
        {u"policy"_s,
         u"SERVICE"_s,
         Commands::tr("Show or change when a service is backed up and what is kept."),
         {set, preview, takeOver},
         policy},
        {u"prune"_s,
         u"SERVICE"_s,
         Commands::tr("Delete, through the bin, what the policy keeps no longer."),
         {dryRun, trustClock},
         prune},
    };
}

} // namespace Reprise
