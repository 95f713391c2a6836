// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include "clock.h"
#include "jobs/jobfolder.h"
#include "jobs/settlecontext.h"
#include "services/home.h"
#include "services/homesettings.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int keptJobs = 200;
constexpr int keptDays = 30;
/// Each job has a thread of its own; places are what limits them.
constexpr int threadLimit = 10'000;

} // namespace

class JobRunner::Private
{
public:
    Private(JobRunner *runner, const Home &home, const Clock &clock)
        : q(runner)
        , clock(clock)
        , obligations(home.obligationsFolder(), home.jobsFolder())
        , slots_(home.slotsFolder(), [home] { return HomeSettings::load(home).jobs; })
        , shared{.jobsFolder = home.jobsFolder(),
                 .clock = clock,
                 .obligations = obligations,
                 .slots_ = slots_,
                 .settler = [this] { return settler; },
                 .guardCommand = {},
                 .onChanged = [this](const JobInfo &info) { emit q->changed(info); }}
    {
        pool.setMaxThreadCount(threadLimit);
    }

    void run(const std::shared_ptr<Job> &job, const Request &request, const Body &body,
             const Done &done);
    std::optional<Error> runBody(Job &job, const Request &request, const Body &body);
    std::optional<JobInfo> ownJob(const QString &id) const;
    std::optional<JobInfo> read(const QString &id) const;

    JobRunner *q;
    const Clock &clock;
    Settler settler;
    Obligations obligations;
    JobSlots slots_;
    Job::Shared shared;

    mutable QMutex mutex;
    QHash<QString, std::shared_ptr<Job>> running;
    /// Jobs that are over do not change any more.
    mutable QHash<QString, JobInfo> over;
    QThreadPool pool;
};

std::optional<Error> JobRunner::Private::runBody(Job &job, const Request &request, const Body &body)
{
    Error stopped{.code = ErrorCode::Cancelled, .args = {}, .detail = {}};
    if (const Result<> begun = job.begin(); !begun)
        return begun.error();
    if (job.info().cancelRequested)
        return stopped;
    if (request.takesSlot) {
        if (const Result<> slot = job.takeSlot(); !slot)
            return slot.error();
    }
    std::optional<Error> error = body(job);
    // Whatever a tool says that was told to stop: it was told to stop.
    if (error && job.isCancelled())
        return stopped;
    return error;
}

void JobRunner::Private::run(const std::shared_ptr<Job> &job, const Request &request,
                             const Body &body, const Done &done)
{
    std::optional<Error> error = runBody(*job, request, body);
    if (error)
        error = job->masked(*error);
    job->end(error);
    const JobInfo last = job->info();
    {
        const QMutexLocker lock(&mutex);
        over.insert(last.id, last);
        running.remove(last.id);
    }
    emit q->changed(last);
    done(error);
}

std::optional<JobInfo> JobRunner::Private::ownJob(const QString &id) const
{
    std::shared_ptr<Job> job;
    {
        const QMutexLocker lock(&mutex);
        if (const auto it = over.constFind(id); it != over.cend())
            return *it;
        job = running.value(id);
    }
    // A job that is writing lets its callers wait; nobody else may wait with them.
    return job ? std::optional(job->info()) : std::nullopt;
}

std::optional<JobInfo> JobRunner::Private::read(const QString &id) const
{
    if (std::optional<JobInfo> own = ownJob(id))
        return own;
    const Result<JobInfo> info = JobFolder::read(shared.jobsFolder + u'/' + id);
    if (!info)
        return std::nullopt;
    if (info->isOver()) {
        const QMutexLocker lock(&mutex);
        over.insert(id, *info);
    }
    return *info;
}

JobRunner::JobRunner(const Home &home, const Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, home, clock))
{
}

JobRunner::~JobRunner()
{
    cancelAll();
    d->pool.waitForDone();
}

void JobRunner::setSettler(const Settler &settler)
{
    d->settler = settler;
}

void JobRunner::setGuardCommand(const QStringList &command)
{
    d->shared.guardCommand = command;
}

QString JobRunner::newId() const
{
    return d->clock.now().toUTC().toString(u"yyyyMMddTHHmmssZ"_s) + u'-' + randomName(6);
}

void JobRunner::start(const QString &id, const Request &request, const Body &body, const Done &done)
{
    JobInfo info;
    info.id = id;
    info.kind = request.kind;
    info.serviceId = request.serviceId;
    info.serviceName = request.serviceName;
    info.backupId = request.backupId;
    info.instanceId = request.instanceId;
    info.pid = QCoreApplication::applicationPid();
    info.started = d->clock.now();
    const auto job =
        std::make_shared<Job>(d->shared, info, request.engine, request.goesWithoutFolder);
    {
        const QMutexLocker lock(&d->mutex);
        d->running.insert(id, job);
    }
    d->pool.start([this, job, request, body, done] { d->run(job, request, body, done); });
}

QList<JobInfo> JobRunner::list() const
{
    QList<JobInfo> jobs;
    QStringList ids;
    if (const Result<QStringList> names = namesIn(d->shared.jobsFolder); names)
        ids = *names;
    {
        // Those that have no folder yet.
        const QMutexLocker lock(&d->mutex);
        for (auto it = d->running.cbegin(); it != d->running.cend(); ++it) {
            if (!ids.contains(it.key()))
                ids.append(it.key());
        }
    }
    for (const QString &id : std::as_const(ids)) {
        if (id.startsWith(u'.'))
            continue;
        if (const std::optional<JobInfo> info = d->read(id))
            jobs.append(*info);
    }
    std::ranges::sort(jobs, [](const JobInfo &a, const JobInfo &b) { return a.id > b.id; });
    return jobs;
}

Result<JobInfo> JobRunner::find(const QString &id) const
{
    if (!id.contains(u'/') && !id.startsWith(u'.')) {
        if (const std::optional<JobInfo> info = d->read(id))
            return *info;
    }
    return failure(ErrorCode::NotFound, u"no-such-job"_s, {{u"job"_s, id}});
}

Result<> JobRunner::cancel(const QString &id)
{
    std::shared_ptr<Job> job;
    {
        const QMutexLocker lock(&d->mutex);
        job = d->running.value(id);
    }
    if (job) {
        job->requestCancel();
        return {};
    }
    const Result<JobInfo> info = find(id);
    if (!info)
        return std::unexpected(info.error());
    return info->isOver() ? Result<>() : JobFolder::requestCancel(info->folder);
}

void JobRunner::cancelAll()
{
    QList<std::shared_ptr<Job>> jobs;
    {
        const QMutexLocker lock(&d->mutex);
        jobs = d->running.values();
    }
    for (const auto &job : std::as_const(jobs))
        job->requestCancel();
}

bool JobRunner::hasRunning() const
{
    const QMutexLocker lock(&d->mutex);
    return !d->running.isEmpty();
}

QList<OwedBy> JobRunner::settleOwnerless()
{
    if (!d->settler)
        return {};
    SettleContext context({});
    return d->obligations.settleOwnerless(d->settler, context);
}

void JobRunner::settleOwnerlessOf(const QString &serviceId, JobContext &context)
{
    if (d->settler) [[maybe_unused]]
        const auto settled = d->obligations.settleOwnerless(d->settler, context, serviceId);
}

Result<> JobRunner::settleSettingsOf(const QString &serviceId, JobContext &context)
{
    for (const OwedBy &owed : d->obligations.list()) {
        if (owed.obligation.owner != Obligation::Owner::Setting ||
            owed.obligation.serviceId != serviceId) {
            continue;
        }
        if (const Result<> settled = d->obligations.settle(owed, d->settler, context); !settled)
            return settled;
    }
    return {};
}

QList<OwedBy> JobRunner::owed() const
{
    return d->obligations.list();
}

void JobRunner::prune()
{
    const QList<JobInfo> jobs = list();
    const QDateTime oldest = d->clock.now().addDays(-keptDays);
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const JobInfo &job = jobs.at(i);
        const bool old = i >= keptJobs || job.finished < oldest;
        if (old && job.isOver()) {
            const QMutexLocker lock(&d->mutex);
            d->over.remove(job.id);
        }
        // One of this process may have none.
        if (job.folder.isEmpty() || !job.isOver() || JobFolder::isAlive(job.folder))
            continue;
        // What stays is tried again the next time.
        [[maybe_unused]] const Result<> removed =
            removeTree(old ? job.folder : JobFolder::temporaryFolder(job.folder));
    }
    const Result<QStringList> names = namesIn(d->shared.jobsFolder);
    if (!names)
        return;
    for (const QString &name : *names) {
        const QString folder = d->shared.jobsFolder + u'/' + name;
        // One that was made just now is about to be locked. Times of files are the kernel's,
        // whatever clock is in use here.
        const QDateTime made = QFileInfo(folder).lastModified();
        const bool fresh = made > QDateTime::currentDateTimeUtc().addSecs(-3600);
        if (name.startsWith(".new-"_L1) && !fresh) [[maybe_unused]]
            const Result<> removed = removeTree(folder);
    }
}

} // namespace Reprise
