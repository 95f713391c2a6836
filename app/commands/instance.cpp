// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "settings.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString stepText(const Step &step, const Words &words)
{
    const QString text = words.explain(step.what).text;
    switch (step.outcome) {
    case Step::Outcome::Done:
        return text;
    case Step::Outcome::NotDone:
        return Commands::tr("Not done: %1").arg(text);
    case Step::Outcome::ByHand:
        return Commands::tr("By hand: %1").arg(text);
    }
    return text;
}

/// The new service's name on stdout, and how to reach it beside.
Output provisioned(Invocation &call, const Restored &restored)
{
    for (const Step &step : restored.report) {
        const QString text = stepText(step, call.words);
        if (step.outcome == Step::Outcome::Done)
            call.terminal.say(text);
        else
            call.terminal.complain(text);
        if (!step.detail.isEmpty())
            call.terminal.say(u"    "_s + step.detail);
    }
    call.terminal.say(Commands::tr("“%1” is running.").arg(printable(restored.service.name)));
    for (const ConnectionLine &line : restored.service.connection.lines)
        call.terminal.say(u"    "_s + line.label + u": "_s + line.text);
    Output output = serviceOutput(restored.service, restored.service.name);
    output.document.insert(u"report"_s, call.json.report(restored.report));
    return output;
}

Result<QString> engineForSample(const Invocation &call)
{
    const EngineRegistry &engines = call.operations.engines();
    if (!call.arguments.isEmpty()) {
        const auto engine = findEngine(engines, call.argument(0));
        if (!engine)
            return std::unexpected(engine.error());
        return (*engine)->id();
    }
    const QStringList ids = engines.ids();
    for (const QString &id : ids) {
        if (engines.find(id)->describe().canSample)
            return id;
    }
    return failure(ErrorCode::Usage, u"no-such-engine"_s, {{u"known"_s, ids.join(u", "_s)}});
}

Result<Output> sample(Invocation &call)
{
    const auto engine = engineForSample(call);
    if (!engine)
        return std::unexpected(engine.error());
    const auto started = call.wait.run<Restored>([&] {
        return call.operations.sample(*engine, call.options.value(u"name"_s), call.repository);
    });
    if (!started)
        return std::unexpected(started.error());
    return provisioned(call, *started);
}

Result<QDateTime> readTime(const QString &text)
{
    if (text.isEmpty())
        return QDateTime();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(ErrorCode::Usage, u"bad-time"_s, {{u"text"_s, text}});
    return time.toUTC();
}

Result<Output> restore(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    RestoreRequest request{.serviceId = service->id,
                           .backupId = {},
                           .until = {},
                           .name = call.options.value(u"name"_s),
                           .only = call.options.values(u"only"_s),
                           .options = {},
                           .repositoryPath = call.repository};
    const auto until = readTime(call.options.value(u"until"_s));
    if (!until)
        return std::unexpected(until.error());
    request.until = *until;
    const auto pairs = splitPairs(call.options.values(u"option"_s), u"--option"_s, u"KEY=VALUE"_s);
    if (!pairs)
        return std::unexpected(pairs.error());
    request.options = *pairs;
    const auto backup = call.operations.backupOf(
        *service, call.arguments.size() > 1 ? call.argument(1) : u"latest"_s);
    if (!backup)
        return std::unexpected(backup.error());
    request.backupId = backup->id;
    if (!backup->isGood())
        call.terminal.complain(Commands::tr("Warning: %1 is not a good backup.").arg(backup->id));
    const auto restored = call.wait.run<Restored>([&] { return call.operations.restore(request); });
    if (!restored)
        return std::unexpected(restored.error());
    return provisioned(call, *restored);
}

Result<Output> start(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto started = call.wait.run<Service>([&] { return call.operations.start(service->id); });
    if (!started)
        return std::unexpected(started.error());
    call.terminal.say(Commands::tr("“%1” is running.").arg(printable(service->name)));
    for (const ConnectionLine &line : started->connection.lines)
        call.terminal.say(u"    "_s + line.label + u": "_s + line.text);
    return serviceOutput(*started);
}

Result<Output> stop(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto stopped = call.wait.run<Service>([&] { return call.operations.stop(service->id); });
    if (!stopped)
        return std::unexpected(stopped.error());
    call.terminal.say(Commands::tr("“%1” is stopped.").arg(printable(service->name)));
    return serviceOutput(*stopped);
}

} // namespace

QList<Command> instanceCommands()
{
    const QCommandLineOption name(u"name"_s, Commands::tr("The name of the new service."),
                                  u"NAME"_s);
    const QCommandLineOption until(u"until"_s, Commands::tr("The moment to restore to."),
                                   u"TIME"_s);
    const QCommandLineOption only(u"only"_s, Commands::tr("Restore only this part."), u"PART"_s);
    const QCommandLineOption option(
        u"option"_s, Commands::tr("An option of the restore; `reprise describe` lists them."),
        u"KEY=VALUE"_s);
    return {
        {u"restore"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr("Restore a backup, the newest good one without an id, to a new instance; "
                      "prints its name."),
         {until, name, only, option},
         restore,
         false,
         false,
         true},
        {u"sample"_s,
         u"[ENGINE]"_s,
         Commands::tr("Start a small managed service with data in it; prints its name."),
         {name},
         sample,
         false,
         true},
        {u"start"_s, u"SERVICE"_s, Commands::tr("Start a managed service."), {}, start},
        {u"stop"_s, u"SERVICE"_s, Commands::tr("Stop a managed service."), {}, stop},
    };
}

} // namespace Reprise
