// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "clock.h"
#include "jobs/jobrunner.h"
#include "nearest.h"
#include "services/servicestore.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

void complain(Terminal &terminal, const Words &words, const Error &error,
              const QString &serviceName)
{
    if (error.code == ErrorCode::Cancelled && error.reason().isEmpty()) {
        terminal.say(Commands::tr("Cancelled."));
        return;
    }
    terminal.complain(toText(words.explain(error, serviceName)));
    for (const QString &line : error.detail.split(u'\n', Qt::SkipEmptyParts))
        terminal.complain(u"    "_s + line);
}

Result<Service> Invocation::service()
{
    serviceName = argument(0);
    auto found = operations.findService(argument(0));
    if (!found)
        return found;
    serviceName = found->name;
    if (!repositoryIsOfService || repository.isEmpty())
        return found;
    const QString given = RepositoryList::normalized(repository);
    if (given == found->repositoryPath)
        return found;
    return failure(
        ErrorCode::Usage, u"other-repository"_s,
        {{u"service"_s, found->name}, {u"path"_s, found->repositoryPath}, {u"given"_s, given}});
}

Result<Backup> Invocation::backup(const Service &service) const
{
    return operations.backupOf(service, argument(1));
}

QList<Command> allCommands()
{
    QList<Command> all;
    for (const auto group : {setUpCommands, statusCommands, connectionCommands, backupCommands,
                             proofCommands, markCommands, retentionCommands, instanceCommands,
                             jobCommands, agentCommands, notificationCommands})
        all += group();
    return all;
}

Result<Engine *> findEngine(const EngineRegistry &engines, const QString &id)
{
    if (Engine *engine = engines.find(id))
        return engine;
    return failure(ErrorCode::Usage, u"no-such-engine"_s,
                   {{u"engine"_s, id},
                    {u"known"_s, engines.ids().join(u", "_s)},
                    {u"nearest"_s, nearestOf(id, engines.ids())}});
}

QCommandLineOption yesOption()
{
    return {u"yes"_s, Commands::tr("Do not ask: I am sure.")};
}

Result<> needYes(const Invocation &call, const QString &what, QVariantMap args)
{
    if (call.options.isSet(u"yes"_s))
        return {};
    args.insert(u"what"_s, what);
    return failure(ErrorCode::Usage, u"needs-yes"_s, args);
}

Output serviceOutput(const Service &service, const QString &text)
{
    return {.document = {{u"service"_s, Json::service(service)}}, .text = text};
}

Result<Output> backupOutput(Invocation &call, const QString &serviceId, const QString &backupId,
                            const QString &text)
{
    const auto service = call.operations.findService(serviceId);
    if (!service)
        return std::unexpected(service.error());
    const auto backup = Operations::findBackup(*service, backupId);
    if (!backup)
        return std::unexpected(backup.error());
    const QJsonObject row = call.json.backup(*service, *backup, call.operations.jobs().list());
    return Output{.document = {{u"backup"_s, row}}, .text = text};
}

} // namespace Reprise
