// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "exitstatus.h"
#include "jobwait.h"
#include "json.h"
#include "operations.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>
#include <functional>

namespace Reprise {

class Clock;
class Home;
class Notifications;
class Terminal;

/// The context of the commands' own words.
class Commands
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::Commands)
};

/// What came of a command: the same as a document and as text.
struct Output
{
    QJsonObject document = {};
    /// Empty = nothing to print.
    QString text = {};
    ExitStatus status = ExitStatus::Done;
};

/// One call of a command: what was typed, and what it works with.
struct Invocation
{
    const QCommandLineParser &options;
    /// Without the command itself.
    QStringList arguments;
    /// --repository, absolute; empty if not given.
    QString repository;
    const Home &home;
    Operations &operations;
    const Notifications &notifications;
    const Clock &clock;
    const Words &words;
    Terminal &terminal;
    JobWait &wait;
    Json json;
    /// --repository is where the backups of this service are, not where those of a new one go.
    bool repositoryIsOfService = true;
    /// Named in the sentence of a failure.
    QString serviceName = {};

    /// The service named by the first argument; other-repository where its backups are elsewhere
    /// than --repository says.
    [[nodiscard]] Result<Service> service();
    /// The backup of `service` named by the second argument.
    [[nodiscard]] Result<Backup> backup(const Service &service) const;
    [[nodiscard]] QString argument(qsizetype index) const { return arguments.value(index); }
};

/// A command of the command line.
struct Command
{
    QString name;
    /// Its arguments as help shows them, "SERVICE [BACKUP]"; brackets say what may be left out.
    /// Options that must be given stand behind them.
    QString synopsis;
    /// One line, translated.
    QString summary;
    QList<QCommandLineOption> options;
    std::function<Result<Output>(Invocation &)> run;
    /// Not for people.
    bool hidden = false;
    /// Makes the repository that --repository names where it was never there, instead of expecting
    /// it.
    bool makesRepository = false;
    /// --repository is where the backups of the service that it makes go.
    bool repositoryIsTarget = false;
};

/// In the language of this moment, in the order of help.
[[nodiscard]] QList<Command> allCommands();

[[nodiscard]] QList<Command> setUpCommands();
[[nodiscard]] QList<Command> statusCommands();
[[nodiscard]] QList<Command> connectionCommands();
[[nodiscard]] QList<Command> backupCommands();
[[nodiscard]] QList<Command> proofCommands();
[[nodiscard]] QList<Command> markCommands();
[[nodiscard]] QList<Command> retentionCommands();
[[nodiscard]] QList<Command> instanceCommands();
[[nodiscard]] QList<Command> jobCommands();
[[nodiscard]] QList<Command> agentCommands();
[[nodiscard]] QList<Command> notificationCommands();

/// What happened, what to do, and below what a tool or a server said itself.
void complain(Terminal &terminal, const Words &words, const Error &error,
              const QString &serviceName);
/// By id; a usage error that lists them where there is none.
[[nodiscard]] Result<Engine *> findEngine(const EngineRegistry &engines, const QString &id);
/// `--yes` of commands that do what cannot be undone.
[[nodiscard]] QCommandLineOption yesOption();
/// `what` and `args` say what would be done: needs-yes in the words of the command line.
[[nodiscard]] Result<> needYes(const Invocation &call, const QString &what, QVariantMap args);
/// The document {"service":{…}}.
[[nodiscard]] Output serviceOutput(const Service &service, const QString &text = {});
/// {"backup":{…}} of a service as it is now.
[[nodiscard]] Result<Output> backupOutput(Invocation &call, const QString &serviceId,
                                          const QString &backupId, const QString &text = {});

} // namespace Reprise
