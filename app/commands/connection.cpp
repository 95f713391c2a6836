// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "format.h"
#include "services/home.h"
#include "settings.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

void sayWhereSecretsAre(const Invocation &call)
{
    call.terminal.say(Commands::tr("Its secrets are in the keyring of your session. Scheduled "
                                   "backups pause while the keyring is locked."));
}

Result<Output> add(Invocation &call)
{
    const auto engine = findEngine(call.operations.engines(), call.argument(0));
    if (!engine)
        return std::unexpected(engine.error());
    if (!call.options.isSet(u"name"_s))
        return failure(ErrorCode::Usage, u"option-missing"_s,
                       {{u"option"_s, u"--name"_s}, {u"command"_s, u"add"_s}});
    const auto given = readSettings(call.options, **engine);
    if (!given)
        return std::unexpected(given.error());
    call.serviceName = call.options.value(u"name"_s);
    const auto added = call.operations.addService({.engine = (*engine)->id(),
                                                   .name = call.serviceName,
                                                   .settings = given->settings,
                                                   .secrets = given->secrets,
                                                   .repositoryPath = call.repository,
                                                   .keyring = call.options.isSet(u"keyring"_s)});
    if (!added)
        return std::unexpected(added.error());
    call.terminal.say(Commands::tr("The service “%1” has been added. Its backups go to “%2”.")
                          .arg(printable(added->name), added->repositoryPath));
    if (added->secretsInKeyring)
        sayWhereSecretsAre(call);
    Output output = serviceOutput(*added, added->id);
    output.document.insert(u"report"_s, QJsonArray());
    return output;
}

Result<ServiceChange> readChange(Invocation &call, const Service &service)
{
    Engine *engine = call.operations.engines().find(service.engine);
    if (!engine)
        return failure(ErrorCode::Unsupported, u"engine-unknown"_s,
                       {{u"engine"_s, service.engine}});
    const auto given = readSettings(call.options, *engine);
    if (!given)
        return std::unexpected(given.error());
    return ServiceChange{.name = {}, .settings = given->settings, .secrets = given->secrets};
}

/// `--keyring yes|no`; empty where it was not given.
Result<std::optional<bool>> readKeyring(const Invocation &call)
{
    const QString value = call.options.value(u"keyring"_s);
    if (!call.options.isSet(u"keyring"_s))
        return std::nullopt;
    if (value != "yes"_L1 && value != "no"_L1)
        return failure(ErrorCode::Usage, u"not-yes-or-no"_s,
                       {{u"option"_s, u"--keyring"_s}, {u"value"_s, value}});
    return value == "yes"_L1;
}

Result<Output> set(Invocation &call)
{
    const auto keyring = readKeyring(call);
    if (!keyring)
        return std::unexpected(keyring.error());
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    auto change = readChange(call, *service);
    if (!change)
        return std::unexpected(change.error());
    change->keyring = *keyring;
    if (call.options.isSet(u"name"_s))
        change->name = call.options.value(u"name"_s);
    const auto hooks =
        splitPairs(call.options.values(u"hook"_s), u"--hook"_s, u"EVENT=PROGRAM[,SECONDS]"_s);
    if (!hooks)
        return std::unexpected(hooks.error());
    change->hooks = *hooks;
    if (change->name.isNull() && change->settings.isEmpty() && change->secrets.isEmpty() &&
        change->hooks.isEmpty() && !change->keyring)
        return failure(ErrorCode::Usage, u"nothing-to-do"_s, {{u"command"_s, u"set"_s}});
    const auto changed = call.operations.changeService(service->id, *change);
    if (!changed)
        return std::unexpected(changed.error());
    call.terminal.say(Commands::tr("“%1” has been changed.").arg(printable(changed->name)));
    if (keyring->value_or(false))
        sayWhereSecretsAre(call);
    Output output = serviceOutput(*changed);
    output.document.insert(u"hooks"_s, Json::hooks(changed->hooks));
    for (const auto &[event, hook] : changed->hooks.asKeyValueRange()) {
        call.terminal.say(
            Commands::tr("Hook “%1”: %2, at most %n seconds", nullptr, hook.timeoutSeconds)
                .arg(event, hook.program));
    }
    return output;
}

Result<Output> adopt(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    auto change = readChange(call, *service);
    if (!change)
        return std::unexpected(change.error());
    change->keyring = call.options.isSet(u"keyring"_s);
    const auto adopted = call.operations.adoptService(service->id, *change);
    if (!adopted)
        return std::unexpected(adopted.error());
    call.terminal.say(Commands::tr("“%1” is connected.").arg(printable(adopted->name)));
    if (adopted->secretsInKeyring)
        sayWhereSecretsAre(call);
    return serviceOutput(*adopted);
}

QString probeText(const Probe &probe, const Words &words)
{
    QStringList lines = {
        Commands::tr("%1 %2 is reachable.").arg(probe.product, probe.version),
        //: %1: a size, as the server itself tells it.
        Commands::tr("Data on the server: %1").arg(Format::bytes(probe.logicalBytes))};
    if (probe.missing.isEmpty())
        lines.append(Commands::tr("Nothing is missing for a backup."));
    for (const Probe::Missing &missing : probe.missing) {
        lines.append(words.explain(missing.what).text);
        if (!missing.remedy.isEmpty())
            lines.append(u"    "_s + missing.remedy);
    }
    return lines.join(u'\n');
}

Result<Output> probe(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto probed = call.wait.run<Probe>([&] { return call.operations.probe(service->id); });
    if (!probed)
        return std::unexpected(probed.error());
    const QJsonObject document = call.json.probe(*probed, service->name);
    if (probed->reachable) {
        return Output{.document = document,
                      .text = probeText(*probed, call.words),
                      .status =
                          probed->missing.isEmpty() ? ExitStatus::Done : ExitStatus::Attention};
    }
    complain(call.terminal, call.words, probed->problem, service->name);
    call.wait.sayLog();
    return Output{.document = document, .text = {}, .status = ExitStatus::Failed};
}

Result<Output> secret(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto value = call.operations.secret(service->id, call.argument(1));
    if (!value)
        return std::unexpected(value.error());
    return Output{.document = {{u"secret"_s, *value}}, .text = *value};
}

Result<Output> remove(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    QVariantMap lost{
        {u"service"_s, service->name},
        {u"path"_s, service->repositoryPath},
        {u"instance"_s, QString(call.home.instancesFolder() + u'/' + service->instanceId)}};
    if (!service->repositoryProblem)
        lost.insert(u"count"_s, service->backups.size());
    const QString what = service->isManaged() ? u"remove-managed"_s : u"remove-registered"_s;
    if (const auto sure = needYes(call, what, lost); !sure)
        return std::unexpected(sure.error());
    const auto removed =
        call.wait.run<QString>([&] { return call.operations.remove(service->id); });
    if (!removed)
        return std::unexpected(removed.error());
    call.terminal.say(service->isManaged()
                          ? Commands::tr("“%1” has been stopped and removed with its data.")
                                .arg(printable(service->name))
                          : Commands::tr("“%1” is forgotten; its backups stay in “%2”.")
                                .arg(printable(service->name), service->repositoryPath));
    return Output{.document = {{u"removed"_s, service->id}}};
}

} // namespace

QList<Command> connectionCommands()
{
    const QCommandLineOption name(u"name"_s, Commands::tr("The service's name."), u"NAME"_s);
    const QCommandLineOption keep(
        u"keyring"_s, Commands::tr("Keep its secrets in the keyring of your session instead of a "
                                   "file; scheduled backups pause while it is locked."));
    const QCommandLineOption keyring(
        u"keyring"_s,
        Commands::tr("Move its secrets into the keyring of your session (scheduled backups pause "
                     "while it is locked), or back into a file."),
        u"yes|no"_s);
    const QCommandLineOption hook(
        u"hook"_s,
        Commands::tr("Run a program before a backup, after one, or when one failed; an empty "
                     "program takes the hook away."),
        u"before|after|failed=PROGRAM[,SECONDS]"_s);
    return {
        {u"add"_s, u"ENGINE --name NAME"_s, Commands::tr("Connect a service that runs somewhere."),
         QList{name, keep} + settingsOptions(), add, false, true},
        {u"set"_s, u"SERVICE"_s, Commands::tr("Change a service's name, settings or secrets."),
         QList{name, keyring, hook} + settingsOptions(), set},
        {u"adopt"_s, u"SERVICE"_s,
         Commands::tr("Connect a service that was found in a repository."),
         QList{keep} + settingsOptions(), adopt},
        {u"probe"_s,
         u"SERVICE"_s,
         Commands::tr("Reach a service: its version, its size, what a backup would need."),
         {},
         probe},
        {u"secret"_s, u"SERVICE NAME"_s, Commands::tr("Print a secret of a service."), {}, secret},
        {u"remove"_s,
         u"SERVICE"_s,
         Commands::tr("Forget a service; stop a managed one and remove its data. Backups stay."),
         {yesOption()},
         remove},
    };
}

} // namespace Reprise
