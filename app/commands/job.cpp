// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "commands/command.h"
#include "format.h"
#include "jobs/jobrunner.h"
#include "sentences.h"
#include "table.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QString stateWord(const JobInfo &job, const Words &words)
{
    switch (job.state) {
    case JobInfo::State::Waiting:
        return job.queuePosition > 0
                   //: A job in a queue; %1 is 1 for the next one.
                   ? Commands::tr("waiting (place %1)").arg(job.queuePosition)
                   : Commands::tr("waiting");
    case JobInfo::State::Running:
        return job.cancelRequested ? Commands::tr("cancelling") : progressText(job, words);
    case JobInfo::State::CleaningUp:
        return Commands::tr("cleaning up");
    case JobInfo::State::Done:
        return Commands::tr("done");
    case JobInfo::State::Failed:
        return Commands::tr("failed");
    case JobInfo::State::Cancelled:
        return Commands::tr("cancelled");
    }
    return {};
}

Result<Output> jobs(Invocation &call)
{
    const QList<JobInfo> all = call.operations.jobs().list();
    QJsonArray array;
    Table table({{Commands::tr("Job")},
                 {Commands::tr("Kind")},
                 {Commands::tr("Service")},
                 {Commands::tr("Started")},
                 {Commands::tr("State")}});
    for (const JobInfo &job : all) {
        array.append(call.json.job(job));
        table.add({job.id, Sentences::jobKind(job.kind), job.serviceName,
                   Format::relative(job.started, call.clock.now()), stateWord(job, call.words)});
    }
    if (all.isEmpty())
        call.terminal.say(Commands::tr("No job is running, and none ended lately."));
    return Output{.document = {{u"jobs"_s, array}},
                  .text = all.isEmpty() ? QString() : table.toString()};
}

Result<Output> cancel(Invocation &call)
{
    const auto job = call.operations.jobs().find(call.argument(0));
    if (!job)
        return std::unexpected(job.error());
    if (const auto asked = call.operations.jobs().cancel(job->id); !asked)
        return std::unexpected(asked.error());
    call.terminal.say(job->isOver() ? Commands::tr("The job %1 is over already.").arg(job->id)
                                    : Commands::tr("The job %1 is asked to stop.").arg(job->id));
    const auto now = call.operations.jobs().find(job->id);
    return Output{.document = {{u"job"_s, call.json.job(now.value_or(*job))}}};
}

} // namespace

QList<Command> jobCommands()
{
    return {
        {u"jobs"_s, {}, Commands::tr("List the jobs of every process."), {}, jobs},
        {u"cancel"_s, u"JOB"_s, Commands::tr("Ask a job of any process to stop."), {}, cancel},
        // Of runGuard(); the command line runs it without a home's jobs.
        {u"guard"_s, u"JOB"_s, {}, {}, {}, true},
    };
}

} // namespace Reprise
