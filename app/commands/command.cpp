// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"

#include "clock.h"
#include "jobs/jobrunner.h"

using namespace Qt::StringLiterals;

namespace Reprise {

Result<Service> Invocation::service()
{
    serviceName = argument(0);
    auto found = operations.findService(argument(0));
    if (found)
        serviceName = found->name;
    return found;
}

Result<Backup> Invocation::backup(const Service &service) const
{
    return Operations::findBackup(service, argument(1));
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
                   {{u"engine"_s, id}, {u"known"_s, engines.ids().join(u", "_s)}});
}

QCommandLineOption yesOption()
{
    return {u"yes"_s, Commands::tr("Do not ask: I am sure.")};
}

Result<> needYes(const Invocation &call, const QString &command)
{
    if (call.options.isSet(u"yes"_s))
        return {};
    return failure(ErrorCode::Usage, u"needs-yes"_s, {{u"command"_s, command}});
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
