// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "engines.h"
#include "jobs/guard.h"
#include "language.h"
#include "nearest.h"
#include "notify/notifications.h"
#include "program.h"
#include "table.h"
#include "terminal.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"repository"_s,
         CommandLine::tr("Use this repository too; the backups of a new service go there."),
         u"DIR"_s},
        {u"home"_s, CommandLine::tr("Keep settings, jobs and managed instances below this folder."),
         u"DIR"_s},
        {u"json"_s, CommandLine::tr("Print one JSON document.")},
        {u"language"_s, CommandLine::tr("Speak this language: en, fr, de or pt_BR."), u"LANG"_s},
        {u"quiet"_s, CommandLine::tr("Print no messages and no progress.")},
        {{u"h"_s, u"help"_s}, CommandLine::tr("Show this help.")},
    };
}

QList<QCommandLineOption> optionsWithoutCommand()
{
    QList<QCommandLineOption> options = globalOptions();
    options.append({{u"v"_s, u"version"_s}, CommandLine::tr("Show the version.")});
    for (const QString &name : {u"picture"_s, u"service"_s, u"page"_s}) {
        QCommandLineOption hidden(name, {}, u"VALUE"_s);
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        options.append(hidden);
    }
    return options;
}

QString valueOf(const QCommandLineParser &parser, const QString &name, const QString &before)
{
    return parser.isSet(name) ? parser.value(name) : before;
}

Error optionError(const QCommandLineParser &parser, const QList<QCommandLineOption> &known,
                  const QString &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return failure(ErrorCode::Usage, u"bad-option"_s,
                       {{u"message"_s, parser.errorText()}, {u"command"_s, command}})
            .error();
    const QString option = (unknown.first().size() > 1 ? u"--"_s : u"-"_s) + unknown.first();
    QStringList names;
    for (const QCommandLineOption &one : known) {
        if (!one.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            names.append(u"--"_s + one.names().last());
    }
    return failure(ErrorCode::Usage, u"unknown-option"_s,
                   {{u"option"_s, option},
                    {u"command"_s, command},
                    {u"nearest"_s, nearestOf(option, names)}})
        .error();
}

/// QJsonDocument escapes the control characters up to 0x1f and leaves the others, which a terminal
/// may obey as well.
QString toText(const QJsonObject &document)
{
    QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    for (char16_t control = 0x7f; control < 0xa0; ++control)
        text.replace(QChar(control), u"\\u%1"_s.arg(int(control), 4, 16, QChar(u'0')));
    return text;
}

} // namespace

CommandLine::CommandLine(const QStringList &arguments)
    : m_arguments(arguments)
{
    parse();
}

bool CommandLine::opensConsole() const
{
    return m_name.isEmpty() && !m_globals.help && !m_globals.version && !m_problem;
}

void CommandLine::readGlobals(const QCommandLineParser &parser)
{
    m_globals.repository = valueOf(parser, u"repository"_s, m_globals.repository);
    m_globals.home = valueOf(parser, u"home"_s, m_globals.home);
    m_globals.language = valueOf(parser, u"language"_s, m_globals.language);
    m_globals.json |= parser.isSet(u"json"_s);
    m_globals.quiet |= parser.isSet(u"quiet"_s);
    m_globals.help |= parser.isSet(u"help"_s);
}

// Done twice: first to learn the language, then with the words of that language.
void CommandLine::parse()
{
    m_globals = {};
    m_command.reset();
    m_problem.reset();
    m_commands = allCommands();

    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions(optionsWithoutCommand());
    const bool understood = parser.parse(QStringList{u"reprise"_s} + m_arguments);
    readGlobals(parser);
    m_globals.version = parser.isSet(u"version"_s);
    m_globals.picture = parser.value(u"picture"_s);
    m_globals.service = parser.value(u"service"_s);
    m_globals.page = parser.value(u"page"_s);

    QStringList rest = parser.positionalArguments();
    m_name = rest.isEmpty() ? QString() : rest.takeFirst();
    if (!understood)
        m_problem = optionError(parser, optionsWithoutCommand(), {});
    if (m_name == "help"_L1) {
        // `help COMMAND` is `COMMAND --help`, with the global options anywhere.
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
        if (!parser.parse(QStringList{u"reprise"_s} + rest))
            m_problem = optionError(parser, optionsWithoutCommand(), {});
        readGlobals(parser);
        m_globals.help = true;
        rest = parser.positionalArguments();
        m_name = rest.isEmpty() ? QString() : rest.takeFirst();
    }
    if (!m_name.isEmpty())
        parseCommand(rest);
}

void CommandLine::parseCommand(const QStringList &arguments)
{
    const auto command = std::ranges::find(std::as_const(m_commands), m_name, &Command::name);
    if (command != m_commands.cend())
        m_command = *command;
    m_options = std::make_unique<QCommandLineParser>();
    m_options->addOptions(globalOptions());
    if (m_command)
        m_options->addOptions(m_command->options);
    const bool understood = m_options->parse(QStringList{u"reprise"_s} + arguments);
    readGlobals(*m_options);
    m_commandArguments = m_options->positionalArguments();
    if (m_problem)
        return;
    if (!m_command) {
        QStringList names;
        for (const Command &known : std::as_const(m_commands)) {
            if (!known.hidden)
                names.append(known.name);
        }
        m_problem = failure(ErrorCode::Usage, u"no-such-command"_s,
                            {{u"command"_s, m_name}, {u"nearest"_s, nearestOf(m_name, names)}})
                        .error();
    } else if (!understood) {
        m_problem = optionError(*m_options, m_command->options + globalOptions(), m_name);
    }
}

Result<> CommandLine::checkArguments() const
{
    QStringList known = m_command->synopsis.split(u' ', Qt::SkipEmptyParts);
    const auto isOption = [](const QString &word) { return word.startsWith("--"_L1); };
    known.erase(std::ranges::find_if(known, isOption), known.end());
    const auto needed =
        std::ranges::count_if(known, [](const QString &name) { return !name.startsWith(u'['); });
    if (m_commandArguments.size() < needed)
        return failure(ErrorCode::Usage, u"too-few-arguments"_s,
                       {{u"command"_s, m_name}, {u"synopsis"_s, m_command->synopsis}});
    if (m_commandArguments.size() > known.size())
        return failure(
            ErrorCode::Usage, u"too-many-arguments"_s,
            {{u"command"_s, m_name}, {u"argument"_s, m_commandArguments.at(known.size())}});
    return {};
}

// What needs no home.
std::optional<Output> CommandLine::answer() const
{
    if (m_globals.help) {
        const QString text = m_command ? helpOf(*m_command) : help();
        return Output{.document = {{u"help"_s, text}}, .text = text};
    }
    if (m_globals.version) {
        const QString version = QStringLiteral(REPRISE_VERSION);
        return Output{.document = {{u"version"_s, version}}, .text = u"reprise "_s + version};
    }
    return std::nullopt;
}

Result<Output> CommandLine::execute(Terminal &terminal)
{
    if (m_problem)
        return std::unexpected(*m_problem);
    if (auto answered = answer())
        return *std::move(answered);
    if (const auto checked = checkArguments(); !checked)
        return std::unexpected(checked.error());
    if (m_name == "guard"_L1) {
        return Output{.status = ExitStatus(
                          runGuard(homeAt(m_globals.home), m_engines, m_commandArguments.first()))};
    }
    return runCommand(terminal);
}

Result<Output> CommandLine::runCommand(Terminal &terminal)
{
    auto program = Program::make(m_globals.home, m_engines);
    if (!program)
        return std::unexpected(program.error());
    Operations &operations = (*program)->operations();
    const Words words(m_engines);
    const QString repository = m_globals.repository.isEmpty()
                                   ? QString()
                                   : QDir::current().absoluteFilePath(m_globals.repository);
    if (!repository.isEmpty() && !m_command->makesRepository) {
        if (const auto used = operations.useRepository(repository); !used)
            return std::unexpected(used.error());
    }
    if (const auto swept = operations.sweep(); !swept) {
        complain(terminal, words, swept.error(), {});
        m_complained = swept.error();
    }

    JobWait wait((*program)->jobs(), words, terminal);
    const Clock &clock = (*program)->clock();
    const Notifications notifications((*program)->home(), m_engines, clock);
    Invocation call{.options = *m_options,
                    .arguments = m_commandArguments,
                    .repository = repository,
                    .home = (*program)->home(),
                    .operations = operations,
                    .notifications = notifications,
                    .clock = clock,
                    .words = words,
                    .terminal = terminal,
                    .wait = wait,
                    .json = Json(words, clock.now()),
                    .repositoryIsOfService = !m_command->repositoryIsTarget};
    Result<Output> output = m_command->run(call);
    m_serviceName = call.serviceName;
    if (!output)
        m_log = wait.logFile();
    return output;
}

int CommandLine::run()
{
    const bool spoken = installLanguage(m_globals.language);
    parse();
    if (!spoken && !m_problem)
        m_problem =
            failure(ErrorCode::Usage, u"language-unknown"_s, {{u"language"_s, m_globals.language}})
                .error();
    registerEngines(m_engines);
    Interruption::install();
    Terminal terminal(m_globals.quiet);
    const Result<Output> output = execute(terminal);
    if (output) {
        terminal.print(m_globals.json ? toText(output->document) : output->text);
        return int(output->status);
    }
    const Words words(m_engines);
    const Json json(words, QDateTime::currentDateTimeUtc());
    if (m_globals.json)
        terminal.print(
            toText(QJsonObject{{u"error"_s, json.error(output.error(), m_serviceName)}}));
    if (output.error() != m_complained)
        complain(terminal, words, output.error(), m_serviceName);
    if (!m_log.isEmpty() && output.error().code != ErrorCode::Cancelled)
        terminal.say(Commands::tr("Log: %1").arg(m_log));
    return int(exitStatus(output.error().code));
}

QString CommandLine::help() const
{
    QString text = tr("Usage: reprise [OPTIONS] COMMAND [ARGUMENTS]") + u'\n' +
                   tr("Without a command, the console opens.") + u"\n\n"_s;
    Table commands({{tr("Command")}, {tr("Arguments")}, {tr("What it does")}});
    for (const Command &command : m_commands) {
        if (!command.hidden)
            commands.add({command.name, command.synopsis, command.summary});
    }
    text += commands.toString() + u'\n';
    Table options({{tr("Option")}, {}, {tr("What it does")}});
    for (const QCommandLineOption &option : optionsWithoutCommand()) {
        if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
            options.add(
                {u"--"_s + option.names().last(), option.valueName(), option.description()});
    }
    return text + options.toString() + u'\n' +
           tr("SERVICE is a name or an id, BACKUP an id or “latest”. “reprise COMMAND --help” "
              "shows a command's options.") +
           u'\n' +
           tr("Exit status: 0 done, 1 failed, 2 usage, 3 cancelled, 4 no such service or backup, "
              "5 found damaged, 6 attention needed, 7 busy.") +
           u'\n' +
           tr("“status” asks whether each service could be restored to a recent moment now, "
              "“check” "
              "whether anything at all is wrong, such as one failed run.");
}

QString CommandLine::helpOf(const Command &command)
{
    const QString arguments = command.name + u' ' + command.synopsis;
    QString text = tr("Usage: reprise %1 [OPTIONS]").arg(arguments.trimmed()) + u'\n' +
                   command.summary + u"\n\n"_s;
    Table options({{tr("Option")}, {}, {tr("What it does")}});
    for (const QCommandLineOption &option : command.options + globalOptions())
        options.add({u"--"_s + option.names().last(), option.valueName(), option.description()});
    return text + options.toString();
}

} // namespace Reprise
