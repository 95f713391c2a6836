// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "commands/command.h"
#include "format.h"
#include "schedule/schedulewords.h"
#include "status/statuswords.h"
#include "table.h"
#include "terminal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<Output> init(Invocation &call)
{
    const QString path = QDir::current().absoluteFilePath(call.argument(0));
    const auto id = call.operations.initRepository(path, call.options.isSet(u"forget"_s)
                                                             ? Operations::Absent::Forget
                                                             : Operations::Absent::Refuse);
    if (!id)
        return std::unexpected(id.error());
    call.terminal.say(Commands::tr("“%1” is a repository now.").arg(path));
    return Output{.document = {{u"repository"_s, QJsonObject{{u"path"_s, path}, {u"id"_s, *id}}}}};
}

QString stateWord(Service::State state)
{
    switch (state) {
    case Service::State::Registered:
        return Commands::tr("registered");
    case Service::State::Running:
        return Commands::tr("running");
    case Service::State::Stopped:
        return Commands::tr("stopped");
    case Service::State::Provisioning:
        return Commands::tr("provisioning");
    case Service::State::Broken:
        return Commands::tr("broken");
    case Service::State::Unconnected:
        return Commands::tr("unconnected");
    }
    return {};
}

QString protectionWord(const Service &service)
{
    if (service.repositoryProblem)
        return Commands::tr("repository cannot be used");
    return StatusWords::protection(service.status.protection);
}

Result<Output> services(Invocation &call)
{
    const auto all = call.operations.services();
    if (!all)
        return std::unexpected(all.error());
    QJsonArray array;
    Table table({{Commands::tr("Service")},
                 {Commands::tr("Engine")},
                 {Commands::tr("State")},
                 {Commands::tr("Protection")},
                 {Commands::tr("Last backup")},
                 {Commands::tr("Next backup")},
                 //: The size of the data in a service's last good backup.
                 {Commands::tr("Unpacked"), true}});
    for (const Service &service : *all) {
        array.append(Json::service(service));
        const Backup *last = service.lastGood();
        const QString product = service.engine + u' ' + service.productVersion;
        table.add({service.name, product.trimmed(), stateWord(service.state),
                   protectionWord(service),
                   last ? Format::relative(last->finished, call.clock.now()) : u"–"_s,
                   ScheduleWords::next(service, call.clock.now()),
                   last && last->logicalBytes > 0 ? Format::bytes(last->logicalBytes) : u"–"_s});
        if (service.repositoryProblem)
            call.terminal.complain(
                toText(call.words.explain(*service.repositoryProblem, service.name)));
        if (service.scheduleError) {
            call.terminal.complain(
                toText(call.words.explain(*service.scheduleError, service.name)));
            call.terminal.complain(ScheduleWords::failure(service));
        } else if (service.unlistedFailure) {
            call.terminal.complain(toText(call.words.explain(noteOfLastFailure(service))));
        }
    }
    if (all->isEmpty())
        call.terminal.say(Commands::tr("There is no service yet. `reprise sample` starts one with "
                                       "data in it, `reprise add` connects yours."));
    return Output{.document = {{u"services"_s, array}},
                  .text = all->isEmpty() ? QString() : table.toString()};
}

void addFields(Table &table, const QString &kind, const QList<Field> &fields)
{
    for (const Field &field : fields) {
        QString help = field.help.isEmpty() ? field.label : field.help;
        if (!field.choices.isEmpty())
            help += u" ("_s + field.choices.join(u", "_s) + u')';
        table.add({kind, field.key, field.defaultValue, help});
    }
}

QString describeText(const EngineDescription &engine)
{
    Table table({{Commands::tr("Kind")},
                 {Commands::tr("Name")},
                 {Commands::tr("Default")},
                 {Commands::tr("Meaning")}});
    addFields(table, Commands::tr("setting"), engine.fields);
    addFields(table, Commands::tr("secret"), engine.secrets);
    addFields(table, Commands::tr("restore option"), engine.restoreOptions);
    for (const QString &part : engine.parts)
        table.add({Commands::tr("part"), part, {}, {}});
    return engine.id + u": "_s + engine.name + u"\n\n"_s + table.toString();
}

Result<Output> describe(Invocation &call)
{
    const EngineRegistry &engines = call.operations.engines();
    QStringList ids = engines.ids();
    if (!call.arguments.isEmpty()) {
        const auto engine = findEngine(engines, call.argument(0));
        if (!engine)
            return std::unexpected(engine.error());
        ids = {(*engine)->id()};
    }
    QJsonArray array;
    QStringList texts;
    for (const QString &id : std::as_const(ids)) {
        const EngineDescription description = engines.find(id)->describe();
        array.append(Json::engine(description));
        texts.append(describeText(description));
    }
    return Output{.document = {{u"engines"_s, array}}, .text = texts.join(u'\n')};
}

Result<Output> check(Invocation &call)
{
    const auto findings = call.operations.check();
    if (!findings)
        return std::unexpected(findings.error());
    QStringList lines;
    for (const Finding &finding : *findings)
        lines.append(toText(call.words.explain(finding.note)));
    if (findings->isEmpty())
        call.terminal.say(Commands::tr("Nothing needs attention."));
    return Output{.document = {{u"findings"_s, call.json.findings(*findings)}},
                  .text = lines.join(u"\n\n"_s),
                  .status = findings->isEmpty() ? ExitStatus::Done : ExitStatus::Attention};
}

} // namespace

QList<Command> setUpCommands()
{
    const QCommandLineOption forget(
        u"forget"_s, Commands::tr("Forget the repository that was in the folder before, where it "
                                  "is not there now."));
    return {
        {u"init"_s,
         u"DIR"_s,
         Commands::tr("Make a repository in a folder."),
         {forget},
         init,
         false,
         true},
        {u"services"_s, {}, Commands::tr("List the services."), {}, services},
        {u"describe"_s,
         u"[ENGINE]"_s,
         Commands::tr("Show the settings, secrets, options and parts of an engine."),
         {},
         describe},
        {u"check"_s,
         {},
         Commands::tr("Say of every service and repository what is wrong and what to do; status 6 "
                      "if anything is."),
         {},
         check},
        // The command line answers it itself.
        {u"help"_s,
         u"[COMMAND]"_s,
         Commands::tr("List the commands, or show how one is used."),
         {},
         {}},
    };
}

} // namespace Reprise
