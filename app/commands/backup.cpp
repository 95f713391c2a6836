// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "commands/command.h"
#include "format.h"
#include "jobs/jobrunner.h"
#include "retention/retentiontext.h"
#include "retention/serviceretention.h"
#include "table.h"
#include "terminal.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString acceptCommand(const Service &service, const Backup &backup)
{
    // A name that looks like an option would be taken for one.
    const QString name = service.name.startsWith(u'-') ? service.id : service.name;
    return Operations::commandText(service.homeArguments +
                                   QStringList{u"accept"_s, name, backup.id});
}

Result<Output> backUp(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.wait.run<Backup>([&] {
        return call.operations.backUp(service->id,
                                      {.note = call.options.value(u"note"_s),
                                       .wait = call.options.isSet(u"wait"_s),
                                       .ignoreSpace = call.options.isSet(u"ignore-space"_s)});
    });
    if (!backup)
        return std::unexpected(backup.error());
    if (backup->error)
        return std::unexpected(*backup->error);
    for (const Note &warning : backup->warnings)
        call.terminal.complain(toText(call.words.explain(warning)));
    for (const Note &anomaly : backup->anomalies)
        call.terminal.complain(toText(call.words.explain(anomaly)));
    if (!backup->anomalies.isEmpty()) {
        call.terminal.complain(
            //: %1: a command.
            Commands::tr("This backup looks unusual and does not count as good. If the change is "
                         "intended: %1")
                .arg(acceptCommand(*service, *backup)));
    }
    call.terminal.say(Commands::tr("“%1” is backed up: %2 unpacked, in an archive of %3.")
                          .arg(printable(service->name), Format::bytes(backup->logicalBytes),
                               Format::bytes(backup->archive.bytes)));
    auto output = backupOutput(call, service->id, backup->id, backup->id);
    if (output && !backup->isGood())
        output->status = ExitStatus::Attention;
    return output;
}

QString stateWord(const Backup &backup)
{
    switch (backup.state) {
    case BackupState::Pending:
        return Commands::tr("pending");
    case BackupState::Completed:
        break;
    case BackupState::Failed:
        return Commands::tr("failed");
    case BackupState::Cancelled:
        return Commands::tr("cancelled");
    }
    if (!backup.dataIntact)
        return Commands::tr("data missing");
    if (backup.isDamaged())
        return Commands::tr("damaged");
    if (backup.isUnusual())
        return Commands::tr("unusual");
    return backup.isProved() ? Commands::tr("verified") : Commands::tr("completed");
}

QString tierWord(Tier tier)
{
    switch (tier) {
    case Tier::OnDemand:
        return Commands::tr("on demand");
    case Tier::Daily:
        return Commands::tr("daily");
    case Tier::Weekly:
        return Commands::tr("weekly");
    case Tier::Monthly:
        return Commands::tr("monthly");
    }
    return {};
}

/// The last column: what a person should know of a row.
QString remark(const Service &service, const Backup &backup, const QList<JobInfo> &jobs,
               const Words &words)
{
    QStringList parts;
    if (backup.state == BackupState::Pending) {
        for (const JobInfo &job : jobs) {
            if (job.id == backup.jobId)
                parts.append(progressText(job, words));
        }
    }
    if (backup.error && backup.state != BackupState::Cancelled)
        parts.append(words.explain(*backup.error, service.name).text);
    if (!backup.marks.note.isEmpty())
        parts.append(backup.marks.note);
    for (const Note &anomaly : backup.anomalies)
        parts.append(words.explain(anomaly).text);
    for (const Note &warning : backup.warnings)
        parts.append(words.explain(warning).text);
    return parts.join(u"; "_s);
}

QString deletedBecause(const QString &reason)
{
    if (reason == "retention"_L1)
        return Commands::tr("retention");
    return reason == "person"_L1 ? Commands::tr("by hand") : reason;
}

/// What lies in the bin.
Result<Output> deletedBackups(Invocation &call, const Service &service)
{
    const auto lying = call.operations.bin(service.id);
    if (!lying)
        return std::unexpected(lying.error());
    Table table({{Commands::tr("Backup")},
                 {Commands::tr("State")},
                 {Commands::tr("Deleted")},
                 {Commands::tr("Why")},
                 {Commands::tr("Can be undeleted until")},
                 {Commands::tr("Archive"), true},
                 {Commands::tr("Remarks")}});
    for (const DeletedBackup &one : *lying) {
        table.add({one.backup.id, stateWord(one.backup), Format::relative(one.at, call.clock.now()),
                   deletedBecause(one.reason), Format::exact(one.until),
                   one.backup.archive.bytes > 0 ? Format::bytes(one.backup.archive.bytes) : u"–"_s,
                   one.backup.marks.note});
    }
    call.terminal.say(
        lying->isEmpty()
            ? Commands::tr("The bin of “%1” is empty.").arg(printable(service.name))
            : Commands::tr("`reprise undelete` brings one back. Where the disk runs short of "
                           "space, the oldest deletions go before their time."));
    return Output{.document = {{u"backups"_s, call.json.deleted(service, *lying)}},
                  .text = lying->isEmpty() ? QString() : table.toString()};
}

Result<Output> backups(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    if (service->repositoryProblem)
        return std::unexpected(*service->repositoryProblem);
    if (call.options.isSet(u"deleted"_s))
        return deletedBackups(call, *service);
    const QList<JobInfo> jobs = call.operations.jobs().list();
    const ServiceRetention retention = retentionOf(*service, call.clock.now());
    Table table({{Commands::tr("Backup")},
                 {Commands::tr("Group")},
                 {Commands::tr("State")},
                 {Commands::tr("When")},
                 //: The size of the data in a backup, as it will be on a disk again.
                 {Commands::tr("Unpacked"), true},
                 {Commands::tr("Archive"), true},
                 {Commands::tr("Kept")},
                 {Commands::tr("Remarks")}});
    for (const Backup &backup : service->backups) {
        const QDateTime when = backup.finished.isValid() ? backup.finished : backup.started;
        table.add({backup.id, tierWord(retention.tiers.value(backup.id)), stateWord(backup),
                   Format::relative(when, call.clock.now()),
                   backup.logicalBytes > 0 ? Format::bytes(backup.logicalBytes) : u"–"_s,
                   backup.archive.bytes > 0 ? Format::bytes(backup.archive.bytes) : u"–"_s,
                   RetentionText::kept(backup, retention.leaving.value(backup.id), service->policy,
                                       call.clock.now()),
                   remark(*service, backup, jobs, call.words)});
    }
    if (service->unlistedFailure)
        call.terminal.complain(toText(call.words.explain(noteOfLastFailure(*service))));
    if (service->backups.isEmpty())
        call.terminal.say(Commands::tr("“%1” has no backup yet.").arg(printable(service->name)));
    return Output{.document = {{u"backups"_s, call.json.backups(*service, jobs)}},
                  .text = service->backups.isEmpty() ? QString() : table.toString()};
}

Result<Output> download(Invocation &call)
{
    // Empty is what a script with an unset variable says, and means no folder at all.
    if (call.options.value(u"to"_s).isEmpty())
        return failure(ErrorCode::Usage, u"option-missing"_s,
                       {{u"option"_s, u"--to"_s}, {u"command"_s, u"download"_s}});
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.backup(*service);
    if (!backup)
        return std::unexpected(backup.error());
    const QString path = QDir::current().absoluteFilePath(call.options.value(u"to"_s));
    const auto downloaded = call.wait.run<Downloaded>(
        [&] { return call.operations.download(service->id, backup->id, path); });
    if (!downloaded)
        return std::unexpected(downloaded.error());
    call.terminal.say(
        Commands::tr("%1, checked while it was copied; SHA-256 %2.")
            .arg(Format::bytes(downloaded->bytes), QString::fromLatin1(downloaded->sha256)));
    return Output{.document = {{u"path"_s, downloaded->path},
                               {u"bytes"_s, downloaded->bytes},
                               {u"sha256"_s, QString::fromLatin1(downloaded->sha256)}},
                  .text = downloaded->path};
}

} // namespace

QList<Command> backupCommands()
{
    const QCommandLineOption note(u"note"_s, Commands::tr("A note that stands at the backup."),
                                  u"TEXT"_s);
    const QCommandLineOption wait(
        u"wait"_s, Commands::tr("Queue behind another job of this service instead of giving up."));
    const QCommandLineOption ignoreSpace(
        u"ignore-space"_s,
        Commands::tr("Begin even where the repository's disk may be too small for it."));
    const QCommandLineOption to(
        u"to"_s, Commands::tr("A new file, or a folder that is there. Nothing is overwritten."),
        u"PATH"_s);
    const QCommandLineOption deleted(u"deleted"_s, Commands::tr("List those that lie in the bin."));
    return {
        {u"back-up"_s,
         u"SERVICE"_s,
         Commands::tr("Back up now; prints the backup's id."),
         {note, wait, ignoreSpace},
         backUp},
        {u"backups"_s,
         u"SERVICE"_s,
         Commands::tr("List a service's backups, newest first."),
         {deleted},
         backups},
        {u"download"_s,
         u"SERVICE BACKUP --to PATH"_s,
         Commands::tr("Copy a backup to a file, checked while it is copied."),
         {to},
         download},
    };
}

} // namespace Reprise
