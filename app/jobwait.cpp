// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobwait.h"

#include "commands/command.h"
#include "format.h"
#include "jobs/jobfolder.h"
#include "jobs/jobrunner.h"
#include "terminal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Reprise {

JobWait::JobWait(JobRunner &jobs, const Words &words, Terminal &terminal)
    : m_jobs(jobs)
    , m_words(words)
    , m_terminal(terminal)
{
}

void JobWait::watch(const QString &jobId, const Interruption &interruption)
{
    m_jobId = jobId;
    m_cancelling = false;
    connect(&m_jobs, &JobRunner::changed, this, [this](const JobInfo &job) {
        if (job.id == m_jobId)
            show(job);
    });
    connect(&interruption, &Interruption::requested, this, [this] {
        if (!std::exchange(m_cancelling, true))
            m_terminal.say(tr("Cancelling…"));
        // A job that cannot be asked is over, or about to be.
        [[maybe_unused]] const auto asked = m_jobs.cancel(m_jobId);
    });
}

void JobWait::unwatch()
{
    m_jobs.disconnect(this);
    m_terminal.endProgress();
}

QString JobWait::logFile() const
{
    const auto job = m_jobs.find(m_jobId);
    if (m_jobId.isEmpty() || !job || job->folder.isEmpty())
        return {};
    const QString path = JobFolder::logFile(job->folder);
    return QFileInfo::exists(path) ? path : QString();
}

void JobWait::sayLog() const
{
    if (const QString path = logFile(); !path.isEmpty())
        m_terminal.say(Commands::tr("Log: %1").arg(path));
}

void JobWait::show(const JobInfo &job)
{
    if (!m_cancelling && !job.isOver())
        m_terminal.progress(progressText(job, m_words));
}

QString progressText(const JobInfo &job, const Words &words)
{
    if (job.state == JobInfo::State::Waiting) {
        return job.queuePosition > 0
                   //: A job in a queue; %1 is 1 for the next one.
                   ? JobWait::tr("Waiting for other jobs: place %1").arg(job.queuePosition)
                   : JobWait::tr("Waiting for other jobs…");
    }
    if (job.state == JobInfo::State::CleaningUp)
        return JobWait::tr("Cleaning up…");
    const Progress &progress = job.progress;
    QString stage = words.stage(progress.stage);
    if (progress.done <= 0 && progress.total <= 0)
        return stage;
    QStringList parts;
    if (progress.unit == Progress::Unit::Bytes)
        parts.append(Format::bytesOf(progress.done, progress.total));
    else
        parts.append(progress.total < 0 ? Format::number(progress.done)
                                        : Format::percent(double(progress.done) /
                                                          double(qMax(1, progress.total))));
    if (job.rate > 0 && progress.unit == Progress::Unit::Bytes)
        parts.append(Format::rate(job.rate));
    if (job.secondsLeft >= 0)
        parts.append(Format::timeLeft(job.secondsLeft));
    //: %1 a stage of a job such as "Copying data"; %2 how far it has come
    return JobWait::tr("%1: %2").arg(stage, parts.join(u", "_s));
}

} // namespace Reprise
