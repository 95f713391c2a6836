// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <optional>

namespace Reprise {

/// Options that stand before or after every command.
struct GlobalOptions
{
    QString repository;
    QString home;
    QString language;
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;

    /// For the developers' picture of a page: where to, of which service, which page.
    QString picture;
    QString service;
    QString page;
};

/// What was typed after `reprise`, and how it is run.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::CommandLine)
public:
    explicit CommandLine(const QStringList &arguments);

    /// No command and no question: the console is meant.
    [[nodiscard]] bool opensConsole() const;
    [[nodiscard]] const GlobalOptions &globals() const { return m_globals; }
    /// Needs a running QCoreApplication. Returns the exit status.
    [[nodiscard]] int run();

private:
    void parse();
    void parseCommand(const QStringList &arguments);
    void readGlobals(const QCommandLineParser &parser);
    [[nodiscard]] Result<Output> execute(Terminal &terminal);
    [[nodiscard]] std::optional<Output> answer() const;
    [[nodiscard]] Result<Output> runCommand(Terminal &terminal);
    [[nodiscard]] Result<> checkArguments() const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] static QString helpOf(const Command &command);

    const QStringList m_arguments;
    GlobalOptions m_globals;
    EngineRegistry m_engines;
    QList<Command> m_commands;
    /// As typed; empty = none.
    QString m_name;
    std::optional<Command> m_command;
    /// Of the command.
    std::unique_ptr<QCommandLineParser> m_options;
    QStringList m_commandArguments;
    std::optional<Error> m_problem;
    /// Said already, by the sweep.
    std::optional<Error> m_complained;
    /// Of the job that failed; empty where there is none.
    QString m_log;
    /// Of the service that the last failure was about.
    QString m_serviceName;
};

} // namespace Reprise
