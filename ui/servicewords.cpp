// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicewords.h"

#include "format.h"
#include "sentences.h"

namespace Reprise {

using namespace Qt::StringLiterals;

Appearance ServiceWords::appearance(Service::Protection protection)
{
    switch (protection) {
    case Service::Protection::Protected:
        return {u"check"_s, tr("Protected"), Token::Good};
    case Service::Protection::Late:
        return {u"warning"_s, tr("Late"), Token::Bad};
    case Service::Protection::AtRisk:
        return {u"error"_s, tr("At risk"), Token::Bad};
    case Service::Protection::Unprotected:
        return {u"warning"_s, tr("Unprotected"), Token::Warning};
    case Service::Protection::Unknown:
        break;
    }
    return {u"unknown"_s, tr("Unknown"), Token::Muted};
}

Appearance ServiceWords::appearance(Service::State state)
{
    switch (state) {
    case Service::State::Registered:
        return {u"check"_s, tr("Registered"), Token::Muted};
    case Service::State::Running:
        return {u"play"_s, tr("Running"), Token::Muted};
    case Service::State::Stopped:
        return {u"stop"_s, tr("Stopped"), Token::Muted};
    case Service::State::Provisioning:
        return {u"pending"_s, tr("Provisioning"), Token::Muted};
    case Service::State::Broken:
        return {u"error"_s, tr("Broken"), Token::Bad};
    case Service::State::Unconnected:
        break;
    }
    return {u"unknown"_s, tr("Unconnected"), Token::Warning};
}

Appearance ServiceWords::appearance(const Service &service)
{
    if (service.repositoryProblem)
        return appearance(Service::Protection::Unknown);
    const bool isAboutBackups =
        service.state == Service::State::Registered || service.status.needsAttention();
    return isAboutBackups ? appearance(service.status.protection) : appearance(service.state);
}

QString ServiceWords::reasons(const ServiceStatus &status, const Sentences &sentences)
{
    QStringList lines;
    for (const Note &reason : status.reasons)
        lines.append(sentences.explain(reason).text);
    return lines.join(u'\n');
}

QString ServiceWords::jobTitle(const JobInfo &job)
{
    if (job.serviceName.isEmpty())
        return Sentences::jobKind(job.kind);
    //: A running job: what it does, and the service.
    return tr("%1 · %2").arg(Sentences::jobKind(job.kind), job.serviceName);
}

QString ServiceWords::jobProgress(const JobInfo &job, const Sentences &sentences)
{
    if (job.state == JobInfo::State::CleaningUp)
        return tr("Cleaning up");
    if (job.cancelRequested)
        return tr("Cancelling…");
    if (job.state == JobInfo::State::Waiting) {
        return job.queuePosition > 0
                   //: A job in a queue; %1 is 1 for the next one.
                   ? tr("Waiting for other jobs, place %1").arg(job.queuePosition)
                   : tr("Waiting for other jobs");
    }
    QStringList parts;
    const QString stage =
        job.progress.stage.isEmpty() ? QString() : sentences.stage(job.progress.stage);
    parts.append(stage.isEmpty() ? tr("Running", "a job") : stage);
    const bool bytes = job.progress.unit == Progress::Unit::Bytes;
    if (job.progress.done > 0 || job.progress.total > 0) {
        if (bytes)
            parts.append(Format::bytesOf(job.progress.done, job.progress.total));
        else if (job.progress.total >= 0)
            //: Progress in pieces: done of all.
            parts.append(
                tr("%1 of %2")
                    .arg(Format::number(job.progress.done), Format::number(job.progress.total)));
        else
            parts.append(Format::number(job.progress.done));
    }
    if (bytes && job.rate > 0)
        parts.append(Format::rate(job.rate));
    if (job.secondsLeft >= 0)
        parts.append(Format::timeLeft(job.secondsLeft));
    return parts.join(u" · "_s);
}

int ServiceWords::jobPerMille(const JobInfo &job)
{
    if (job.progress.total <= 0)
        return -1;
    const double share = double(job.progress.done) / double(job.progress.total);
    return int(1000 * std::clamp(share, 0.0, 1.0));
}

} // namespace Reprise
