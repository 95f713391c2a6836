// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "format.h"
#include "terminal.h"

#include <algorithm>

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
    QString backupId = call.argument(1);
    const bool isGone = std::ranges::contains(service->vanished, backupId, &VanishedBackup::id);
    if (!backupId.isEmpty() && !isGone) {
        const auto backup = call.backup(*service);
        if (!backup)
            return std::unexpected(backup.error());
        backupId = backup->id;
    }
    const auto what = call.operations.acceptable(service->id, backupId);
    if (!what)
        return std::unexpected(what.error());
    for (const Note &note : *what)
        call.terminal.complain(call.words.explain(note).text);
    const QString kind = backupId.isEmpty() ? u"accept-source"_s
                         : isGone           ? u"accept-loss"_s
                                            : u"accept-backup"_s;
    const auto sure = needYes(call, kind, {{u"service"_s, service->name}, {u"backup"_s, backupId}});
    if (!sure)
        return std::unexpected(sure.error());
    const auto accepted = call.operations.accept(service->id, backupId);
    if (!accepted)
        return std::unexpected(accepted.error());
    call.terminal.say(
        backupId.isEmpty()
            ? Commands::tr(
                  "This is accepted: the next backup of “%1” may come from another source.")
                  .arg(printable(service->name))
        : isGone ? Commands::tr("This is accepted: nothing is said of %1 any more.").arg(backupId)
                 : Commands::tr(
                       "This is accepted: %1 counts as good from now on, on your responsibility.")
                       .arg(backupId));
    return Output{
        .document = {{u"accepted"_s, QJsonObject{{u"service"_s, service->id},
                                                 {u"backup"_s, backupId},
                                                 {u"what"_s, call.json.notes(*accepted)}}}}};
}

/// `reprise delete --deleted`: out of the bin.
Result<Output> erase(Invocation &call, const Service &service)
{
    const QString backupId = call.argument(1);
    auto lying = call.operations.bin(service.id);
    if (!lying)
        return std::unexpected(lying.error());
    if (!backupId.isEmpty())
        lying->removeIf([&](const DeletedBackup &one) { return one.backup.id != backupId; });
    if (lying->isEmpty() && !backupId.isEmpty())
        return failure(ErrorCode::NotFound, u"not-in-bin"_s, {{u"backup"_s, backupId}});
    if (lying->isEmpty()) {
        call.terminal.say(Commands::tr("The bin of “%1” is empty.").arg(printable(service.name)));
        return Output{.document = {{u"erased"_s, QJsonArray()}}};
    }
    const auto sure =
        needYes(call, u"erase"_s, {{u"service"_s, service.name}, {u"count"_s, lying->size()}});
    if (!sure)
        return std::unexpected(sure.error());
    const auto erased = call.operations.emptyBin(service.id, backupId);
    if (!erased)
        return std::unexpected(erased.error());
    call.terminal.say(
        Commands::tr("%n backup(s) of “%1” erased from the bin.", nullptr, int(erased->size()))
            .arg(printable(service.name)));
    for (const DeletedBackup &one : *lying) {
        if (!erased->contains(one.backup.id)) {
            call.terminal.complain(
                Commands::tr("%1 stays in the bin: it is being read, or another backup needs it.")
                    .arg(one.backup.id));
        }
    }
    return Output{.document = {{u"erased"_s, QJsonArray::fromStringList(*erased)}},
                  .status =
                      erased->size() == lying->size() ? ExitStatus::Done : ExitStatus::Attention};
}

void sayDeleted(Invocation &call, const Operations::Deleted &deleted, const QString &backupId)
{
    for (const Note &warning : deleted.warnings)
        call.terminal.complain(toText(call.words.explain(warning)));
    call.terminal.say(
        deleted.isForGood
            ? Commands::tr("%1 is deleted for good.").arg(backupId)
            //: %2: an exact time.
            : Commands::tr("%1 lies in the bin until %2; `reprise undelete` brings it back.")
                  .arg(backupId, Format::exact(deleted.until)));
}

Result<Output> deleteBackup(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    if (call.options.isSet(u"deleted"_s))
        return erase(call, *service);
    if (call.arguments.size() < 2)
        return failure(ErrorCode::Usage, u"too-few-arguments"_s,
                       {{u"command"_s, u"delete"_s}, {u"synopsis"_s, u"SERVICE BACKUP"_s}});
    const auto backup = call.backup(*service);
    if (!backup)
        return std::unexpected(backup.error());
    const auto pinned =
        call.options.isSet(u"pinned"_s) ? Operations::Pinned::GoToo : Operations::Pinned::Stay;
    if (backup->marks.pinned && pinned == Operations::Pinned::Stay)
        return failure(ErrorCode::Prerequisite, u"backup-pinned"_s,
                       {{u"backup"_s, backup->id}, {u"service"_s, service->name}});
    const Backup *last = service->lastGood();
    const bool newest = last && last->id == backup->id;
    const auto sure = needYes(call, u"delete"_s,
                              {{u"service"_s, service->name},
                               {u"backup"_s, backup->id},
                               {u"note"_s, backup->marks.note},
                               {u"newest"_s, newest ? u"yes"_s : QString()}});
    if (!sure)
        return std::unexpected(sure.error());
    const auto deleted = call.operations.deleteBackup(service->id, backup->id, pinned);
    if (!deleted)
        return std::unexpected(deleted.error());
    if (newest)
        call.terminal.complain(
            Commands::tr("This was the newest good backup of “%1”.").arg(printable(service->name)));
    sayDeleted(call, *deleted, backup->id);
    return Output{.document = {{u"deleted"_s, QJsonArray{backup->id}},
                               {u"until"_s, toJson(deleted->until)},
                               {u"warnings"_s, call.json.notes(deleted->warnings)}}};
}

Result<Output> undelete(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.operations.undelete(service->id, call.argument(1));
    if (!backup)
        return std::unexpected(backup.error());
    if (backup->marks.pinned) {
        call.terminal.say(
            //: reprise mark --unpin is typed: leave it as it is.
            Commands::tr("%1 is pinned, so that retention does not delete it again; `reprise mark "
                         "--unpin` leaves it to the retention.")
                .arg(backup->id));
    }
    return backupOutput(call, service->id, backup->id, backup->id);
}

} // namespace

QList<Command> markCommands()
{
    const QCommandLineOption pin(u"pin"_s, Commands::tr("Keep it whatever the retention says."));
    const QCommandLineOption unpin(u"unpin"_s, Commands::tr("Leave it to the retention again."));
    const QCommandLineOption note(u"note"_s, Commands::tr("A note; empty removes it."), u"TEXT"_s);
    const QCommandLineOption pinned(u"pinned"_s, Commands::tr("Even where the backup is pinned."));
    const QCommandLineOption deleted(
        u"deleted"_s, Commands::tr("Erase the backup, or without one all, from the bin for good."));
    return {
        {u"mark"_s,
         u"SERVICE BACKUP"_s,
         Commands::tr("Pin a backup or write a note at it."),
         {pin, unpin, note},
         mark},
        {u"accept"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr(
             "Take responsibility for a backup that is damaged, looks unusual or is gone, or for a "
             "new source."),
         {yesOption()},
         accept},
        {u"delete"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr("Put a backup into the bin, or with --deleted erase what lies there."),
         {yesOption(), pinned, deleted},
         deleteBackup},
        {u"undelete"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr("Bring a backup back from the bin, the last one without its id."),
         {},
         undelete},
    };
}

} // namespace Reprise
