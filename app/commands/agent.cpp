// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent.h"
#include "agentunit.h"
#include "clock.h"
#include "commands/command.h"
#include "jobs/jobinfo.h"
#include "sdnotify.h"
#include "services/home.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Names of the services whose secrets an agent may find locked.
QStringList inKeyring(const Invocation &call)
{
    QStringList names;
    const auto services = call.operations.services();
    for (const Service &service : services.value_or(QList<Service>())) {
        if (service.secretsInKeyring)
            names.append(service.name);
    }
    return names;
}

void sayWhatIsLeft(const Invocation &call, const QStringList &keyring)
{
    if (!AgentUnit::isLingering()) {
        call.terminal.say(Commands::tr("It runs while you are logged in. To let it run always: %1")
                              .arg(u"loginctl enable-linger"_s));
    }
    if (keyring.isEmpty())
        return;
    call.terminal.say(Commands::tr("The secrets of these services are in the keyring of your "
                                   "session, which is locked while you are logged out; their "
                                   "scheduled backups would fail. To move them into a file:"));
    for (const QString &name : keyring)
        call.terminal.say(u"    "_s + Operations::commandText(
                                          call.home.arguments() +
                                          QStringList{u"set"_s, name, u"--keyring"_s, u"no"_s}));
}

Output outputOf(const AgentUnit &unit, const AgentUnit::Outcome &outcome,
                const QStringList &keyring)
{
    return {.document = {{u"agent"_s,
                          QJsonObject{{u"unit"_s, unit.name()},
                                      {u"path"_s, outcome.path},
                                      {u"done"_s, outcome.told},
                                      {u"commands"_s, QJsonArray::fromStringList(outcome.commands)},
                                      {u"lingering"_s, AgentUnit::isLingering()},
                                      {u"keyring"_s, QJsonArray::fromStringList(keyring)}}}}};
}

void sayCommands(const Invocation &call, const AgentUnit::Outcome &outcome)
{
    call.terminal.say(Commands::tr("The service manager of your session cannot be reached from "
                                   "here. Type this yourself:"));
    for (const QString &command : outcome.commands)
        call.terminal.say(u"    "_s + command);
}

Result<Output> install(Invocation &call)
{
    const AgentUnit unit(call.home);
    const auto outcome = unit.install();
    if (!outcome)
        return std::unexpected(outcome.error());
    call.terminal.say(Commands::tr("The unit is %1.").arg(outcome->path));
    if (outcome->told)
        call.terminal.say(Commands::tr("The agent runs, and starts with your session."));
    else
        sayCommands(call, *outcome);
    const QStringList keyring = inKeyring(call);
    sayWhatIsLeft(call, keyring);
    return outputOf(unit, *outcome, keyring);
}

Result<Output> uninstall(Invocation &call)
{
    const AgentUnit unit(call.home);
    const auto outcome = unit.uninstall();
    if (!outcome)
        return std::unexpected(outcome.error());
    if (!outcome->told)
        sayCommands(call, *outcome);
    call.terminal.say(Commands::tr("The agent is not installed any more. Scheduled backups are "
                                   "taken only while the console is open."));
    return outputOf(unit, *outcome, {});
}

Result<Output> agent(Invocation &call)
{
    QStringList given;
    for (const QString &option : {u"install"_s, u"uninstall"_s, u"stop"_s}) {
        if (call.options.isSet(option))
            given.append(u"--"_s + option);
    }
    if (given.size() > 1)
        return failure(ErrorCode::Usage, u"options-conflict"_s,
                       {{u"options"_s, given.join(u", "_s)}});
    if (call.options.isSet(u"install"_s))
        return install(call);
    if (call.options.isSet(u"uninstall"_s))
        return uninstall(call);
    if (call.options.isSet(u"stop"_s)) {
        return Agent::stopRunning(call.home).transform(
            [] { return Output{.document = {{u"agent"_s, QJsonObject{{u"running"_s, false}}}}}; });
    }
    const bool needsTime = !isJournalListening();
    Agent agent(call.home, call.operations, call.clock, [&call, needsTime](const QString &line) {
        call.terminal.say(needsTime ? logLine(call.clock.now(), line) : line);
    });
    return agent.run().transform(
        [] { return Output{.document = {{u"agent"_s, QJsonObject{{u"running"_s, false}}}}}; });
}

} // namespace

QList<Command> agentCommands()
{
    return {{u"agent"_s,
             {},
             Commands::tr("Keep the schedules without a window, until told to stop."),
             {{u"install"_s, Commands::tr("Set up a systemd user unit that runs it.")},
              {u"uninstall"_s, Commands::tr("Take that unit away again.")},
              {u"stop"_s, Commands::tr("Tell the one that runs to stop, and wait until it has.")}},
             agent}};
}

} // namespace Reprise
