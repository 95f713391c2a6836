// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<Output> mark(Invocation &call)
{
    const bool pin = call.options.isSet(u"pin"_s);
    const bool unpin = call.options.isSet(u"unpin"_s);
    if (pin && unpin)
        return failure(ErrorCode::Usage, u"options-conflict"_s,
                       {{u"options"_s, u"--pin, --unpin"_s}, {u"command"_s, u"mark"_s}});
    std::optional<QString> note;
    if (call.options.isSet(u"note"_s))
        note = call.options.value(u"note"_s);
    if (!pin && !unpin && !note)
        return failure(ErrorCode::Usage, u"nothing-to-do"_s, {{u"command"_s, u"mark"_s}});
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.backup(*service);
    if (!backup)
        return std::unexpected(backup.error());
    const auto marked = call.operations.mark(
        service->id, backup->id, pin || unpin ? std::optional(pin) : std::nullopt, note);
    if (!marked)
        return std::unexpected(marked.error());
    return backupOutput(call, service->id, backup->id);
}

Result<Output> accept(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    QString backupId;
    if (call.arguments.size() > 1) {
        const auto backup = call.backup(*service);
        if (!backup)
            return std::unexpected(backup.error());
        backupId = backup->id;
    }
    if (const auto accepted = call.operations.accept(service->id, backupId); !accepted)
        return std::unexpected(accepted.error());
    call.terminal.say(
        backupId.isEmpty()
            ? Commands::tr("The next backup of “%1” may come from another source.")
                  .arg(printable(service->name))
            : Commands::tr("%1 counts as good from now on, on your responsibility.").arg(backupId));
    return Output{.document = {{u"accepted"_s, QJsonObject{{u"service"_s, service->id},
                                                           {u"backup"_s, backupId}}}}};
}

Result<Output> deleteBackup(Invocation &call)
{
    if (const auto sure = needYes(call, u"delete"_s); !sure)
        return std::unexpected(sure.error());
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.backup(*service);
    if (!backup)
        return std::unexpected(backup.error());
    const Backup *last = service->lastGood();
    const bool newest = last && last->id == backup->id;
    const auto deleted = call.operations.deleteBackup(service->id, backup->id);
    if (!deleted)
        return std::unexpected(deleted.error());
    if (newest)
        call.terminal.complain(
            Commands::tr("This was the newest good backup of “%1”.").arg(printable(service->name)));
    call.terminal.say(
        *deleted == Operations::Deleted::IntoBin
            ? Commands::tr("%1 lies in the bin; `reprise undelete` brings it back.").arg(backup->id)
            : Commands::tr("%1 is deleted for good.").arg(backup->id));
    return Output{.document = {{u"deleted"_s, QJsonArray{backup->id}}}};
}

Result<Output> undelete(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.operations.undelete(service->id, call.argument(1));
    if (!backup)
        return std::unexpected(backup.error());
    return backupOutput(call, service->id, backup->id, backup->id);
}

} // namespace

QList<Command> markCommands()
{
    const QCommandLineOption pin(u"pin"_s, Commands::tr("Keep it whatever the retention says."));
    const QCommandLineOption unpin(u"unpin"_s, Commands::tr("Leave it to the retention again."));
    const QCommandLineOption note(u"note"_s, Commands::tr("A note; empty removes it."), u"TEXT"_s);
    return {
        {u"mark"_s,
         u"SERVICE BACKUP"_s,
         Commands::tr("Pin a backup or write a note at it."),
         {pin, unpin, note},
         mark},
        {u"accept"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr(
             "Take responsibility for a backup that is damaged or looks unusual, or for a new "
             "source."),
         {},
         accept},
        {u"delete"_s,
         u"SERVICE BACKUP"_s,
         Commands::tr("Put a backup into the bin."),
         {yesOption()},
         deleteBackup},
        {u"undelete"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr("Bring a backup back from the bin, the last one without its id."),
         {},
         undelete},
    };
}

} // namespace Reprise
