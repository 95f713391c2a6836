// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "settings.h"
#include "table.h"
#include "terminal.h"

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
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    return {{u"policy"_s, toJson(policy)},
            {u"keeper"_s, QJsonObject{{u"id"_s, orNull(service.keeper)},
                                      {u"name"_s, orNull(service.keeperName)}}}};
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
    if (const auto possible = changedPolicy(service->policy, *changes); !possible)
        return std::unexpected(possible.error());
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

} // namespace

QList<Command> retentionCommands()
{
    const QCommandLineOption set(u"set"_s, Commands::tr("A key of the policy and its new value."),
                                 u"KEY=VALUE"_s);
    const QCommandLineOption takeOver(
        u"take-over"_s,
        Commands::tr("Schedule and prune it from here, no longer from the Reprise that did."));
    return {
        {u"policy"_s,
         u"SERVICE"_s,
         Commands::tr("Show or change when a service is backed up and what is kept."),
         {set, takeOver},
         policy},
    };
}

} // namespace Reprise
