// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include "clock.h"
#include "jobs/jobfolder.h"
#include "jobs/settlecontext.h"
#include "storage/files.h"

#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

std::unexpected<Error> homeFull(const QString &path)
{
    return failure(ErrorCode::DiskFull, u"home-disk-full"_s, {{u"path"_s, path}});
}

constexpr int keeperMs = 50;
constexpr int tellMs = 200;
constexpr int writeMs = 350;
constexpr int waitMs = 100;
constexpr qint64 logLimit = qint64(4) * 1024 * 1024;

/// Shorter ones would mask half of the log.
constexpr qsizetype shortestAnywhere = 4;

/// What stands in these is ours.
bool isCode(const QString &key)
{
    static const QStringList codes = {u"reason"_s, u"code"_s, u"errorCode"_s, u"engine"_s,
                                      u"jobKind"_s};
    return codes.contains(key);
}

QVariant maskedValue(const Job &job, const QVariant &value);

QVariantMap maskedMap(const Job &job, QVariantMap map)
{
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!isCode(it.key()))
            it.value() = maskedValue(job, it.value());
    }
    return map;
}

QVariant maskedValue(const Job &job, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return job.masked(value.toString());
    case QMetaType::QStringList:
    case QMetaType::QVariantList: {
        QVariantList list = value.toList();
        for (QVariant &entry : list)
            entry = maskedValue(job, entry);
        return list;
    }
    case QMetaType::QVariantMap:
        return maskedMap(job, value.toMap());
    default:
        return value;
    }
}

/// "path=/srv/backups, needed=4711": for the log.
QString argsText(const QVariantMap &args)
{
    QStringList parts;
    for (const auto &[key, value] : args.asKeyValueRange()) {
        const bool isPlain = value.canConvert<QString>();
        if (isPlain && key != "reason"_L1)
            parts.append(key + u'=' + value.toString());
    }
    return parts.join(u", "_s);
}

void maskIn(QString &text, const QString &secret)
{
    const QString mask = u"***"_s;
    if (secret.size() >= shortestAnywhere) {
        text.replace(secret, mask);
        return;
    }
    static const QString alone = u"(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])"_s;
    text.replace(QRegularExpression(alone.arg(QRegularExpression::escape(secret)),
                                    QRegularExpression::UseUnicodePropertiesOption),
                 mask);
}

} // namespace

/// A node, a database, a mount: a progress of its own, everything else is the job's.
class Job::Part : public JobContext
{
public:
    Part(Job &job, QString name)
        : m_job(job)
        , m_name(std::move(name))
    {
    }
    void progress(const Progress &progress) override
    {
        const QMutexLocker lock(&m_job.m_mutex);
        last = progress;
    }
    JobContext &part(const QString &name) override { return m_job.part(m_name + u'/' + name); }
    void log(const QString &line) override { m_job.log(m_name + u": "_s + line); }
    void warn(const Note &warning) override { m_job.warn(warning); }
    [[nodiscard]] QString temporaryFolder() override { return m_job.temporaryFolder(); }
    [[nodiscard]] Cancellation &cancellation() override { return m_job.cancellation(); }
    [[nodiscard]] Result<QString> owe(const Obligation &obligation) override
    {
        return m_job.owe(obligation);
    }
    [[nodiscard]] Result<> withdraw(const QString &id) override { return m_job.withdraw(id); }

    Progress last;

private:
    Job &m_job;
    QString m_name;
};

Job::Job(const Shared &shared, const JobInfo &info, const QString &engine, bool goesWithoutFolder)
    : m_shared(shared)
    , m_id(info.id)
    , m_info(info)
    , m_engine(engine)
    , m_goesWithoutFolder(goesWithoutFolder)
{
}

Job::~Job() = default;

Result<> Job::begin()
{
    const Result<> made = makeOwnFolder();
    if (!made && made.error().code == ErrorCode::DiskFull) {
        dropFolder();
        if (!m_goesWithoutFolder)
            return homeFull(m_shared.jobsFolder);
    } else if (!made) {
        return made;
    }
    setState(JobInfo::State::Running);
    m_keeper = std::jthread([this](const std::stop_token &stop) { keep(stop); });
    return {};
}

Result<> Job::makeOwnFolder()
{
    Result<FileLock> lock = JobFolder::create(m_shared.jobsFolder, m_info);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = std::move(*lock);
    JobInfo first;
    {
        const QMutexLocker locker(&m_mutex);
        m_info.folder = m_shared.jobsFolder + u'/' + m_id;
        const QString path = JobFolder::logFile(m_info.folder);
        const int fd = ::open(QFile::encodeName(path).constData(),
                              O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (fd < 0 || !m_log.open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
            return fileFailure(u"write"_s, path, errno);
        first = m_info;
    }
    first.state = JobInfo::State::Running;
    return JobFolder::writeProgress(first);
}

void Job::dropFolder()
{
    m_lock.letGo();
    const QMutexLocker locker(&m_mutex);
    m_log.close();
    if (!m_info.folder.isEmpty()) [[maybe_unused]]
        const Result<> removed = removeTree(m_info.folder);
    m_info.folder.clear();
}

void Job::end(const std::optional<Error> &error)
{
    if (m_lock.isHeld())
        settleLeftovers();
    m_keeper.request_stop();
    if (m_keeper.joinable())
        m_keeper.join();
    m_slot.reset();
    m_scratch.reset();
    if (m_temporary) {
        if (const Result<> removed = removeTree(JobFolder::temporaryFolder(m_info.folder));
            !removed)
            log(u"Could not remove the temporary folder: %1"_s.arg(removed.error().reason()));
    }
    if (error && error->code != ErrorCode::Cancelled)
        logError(u"Failed"_s, *error);
    JobInfo last;
    {
        const QMutexLocker lock(&m_mutex);
        m_info.state = !error                                ? JobInfo::State::Done
                       : error->code == ErrorCode::Cancelled ? JobInfo::State::Cancelled
                                                             : JobInfo::State::Failed;
        if (m_info.state == JobInfo::State::Failed)
            m_info.error = error;
        m_info.finished = m_shared.clock.now();
        m_info.secondsLeft = -1;
        m_info.rate = 0;
        m_log.close();
        last = m_info;
    }
    if (m_lock.isHeld()) {
        // Without this last word the job counts as interrupted, which is what a full disk is.
        [[maybe_unused]] const Result<> written = JobFolder::writeProgress(last);
        m_lock.letGo();
    }
    m_guard.reset();
}

void Job::progress(const Progress &progress)
{
    const QMutexLocker lock(&m_mutex);
    m_ownProgress = true;
    m_info.progress = progress;
}

JobContext &Job::part(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    std::unique_ptr<Part> &part = m_parts[name];
    if (!part)
        part = std::make_unique<Part>(*this, name);
    return *part;
}

void Job::log(const QString &line)
{
    writeLine(masked(line));
}

void Job::logError(const QString &what, const Error &error)
{
    const Error clean = masked(error);
    QStringList parts = {errorCodeName(clean.code), clean.reason(), argsText(clean.args),
                         clean.detail};
    parts.removeAll(QString());
    writeLine(what + u": "_s + parts.join(u' '));
}

void Job::writeLine(const QString &text)
{
    const QString line = logLine(m_shared.clock.now(), text);
    const QMutexLocker lock(&m_mutex);
    if (!m_log.isOpen())
        return;
    m_log.write(line.toUtf8());
    m_log.flush();
}

void Job::warn(const Note &warning)
{
    const Note clean{.code = warning.code, .args = maskedMap(*this, warning.args)};
    {
        const QMutexLocker lock(&m_mutex);
        if (m_warnings.contains(clean))
            return;
        m_warnings.append(clean);
    }
    writeLine(u"Warning: %1 %2"_s.arg(warning.code, argsText(clean.args)));
}

QString Job::temporaryFolder()
{
    const QMutexLocker lock(&m_mutex);
    if (m_info.folder.isEmpty()) {
        if (!m_scratch)
            m_scratch = std::make_unique<QTemporaryDir>();
        return m_scratch->path();
    }
    const QString folder = JobFolder::temporaryFolder(m_info.folder);
    if (!m_temporary) {
        m_temporary = true;
        [[maybe_unused]] const Result<> made = makeFolder(folder);
    }
    return folder;
}

Result<QString> Job::owe(const Obligation &obligation)
{
    Obligation mine = obligation;
    const QMutexLocker lock(&m_mutex);
    // Without a lock of this job another process would undo it at once.
    if (m_info.folder.isEmpty())
        return homeFull(m_shared.jobsFolder);
    mine.engine = m_engine;
    mine.serviceId = m_info.serviceId;
    if (mine.urgent && !m_guard) {
        Result<std::unique_ptr<Guard>> guard = Guard::start(m_shared.guardCommand, m_id);
        if (!guard)
            return std::unexpected(guard.error());
        m_guard = std::move(*guard);
    }
    return m_shared.obligations.record(mine, m_id);
}

Result<> Job::withdraw(const QString &obligationId)
{
    return m_shared.obligations.withdraw(obligationId);
}

JobInfo Job::info() const
{
    const QMutexLocker lock(&m_mutex);
    return m_info;
}

QList<Note> Job::warnings() const
{
    const QMutexLocker lock(&m_mutex);
    return m_warnings;
}

QByteArray Job::logText() const
{
    const QMutexLocker lock(&m_mutex);
    QFile file(JobFolder::logFile(m_info.folder));
    if (m_info.folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > logLimit)
        file.seek(file.size() - logLimit);
    return file.read(logLimit);
}

void Job::setBackupId(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    m_info.backupId = id;
}

void Job::setServiceName(const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_info.serviceName = name;
}

void Job::setInstance(const QString &id)
{
    const QMutexLocker lock(&m_mutex);
    m_info.instanceId = id;
}

void Job::setEngine(const QString &engine)
{
    const QMutexLocker lock(&m_mutex);
    m_engine = engine;
}

void Job::hide(const QStringList &secrets)
{
    const QMutexLocker lock(&m_mutex);
    for (const QString &secret : secrets) {
        if (!secret.isEmpty())
            m_secrets.append(secret);
    }
    // One that is part of another must not leave the rest of that.
    std::ranges::sort(m_secrets, std::ranges::greater(), &QString::size);
}

QString Job::masked(QString text) const
{
    const QMutexLocker lock(&m_mutex);
    for (const QString &secret : m_secrets)
        maskIn(text, secret);
    return text;
}

Error Job::masked(Error error) const
{
    error.detail = masked(error.detail);
    error.args = maskedMap(*this, error.args);
    return error;
}

Result<> Job::takeSlot()
{
    const Result<JobSlots::Ticket> ticket = m_shared.slots_.draw();
    if (!ticket)
        return std::unexpected(ticket.error());
    const Result<> taken = waitWhileBusy([&]() -> Result<> {
        Result<JobSlots::Turn> turn = m_shared.slots_.tryTake(*ticket);
        if (!turn)
            return std::unexpected(turn.error());
        if (!turn->slot) {
            setQueuePosition(turn->position);
            return failure(ErrorCode::Busy, u"no-slot"_s);
        }
        m_slot = std::move(*turn->slot);
        return {};
    });
    setQueuePosition(0);
    return taken;
}

Result<> Job::waitWhileBusy(const std::function<Result<>()> &attempt)
{
    for (;;) {
        if (isCancelled())
            return cancelled();
        Result<> done = attempt();
        if (done || done.error().code != ErrorCode::Busy) {
            setState(JobInfo::State::Running);
            return done;
        }
        setState(JobInfo::State::Waiting);
        if (!m_cancellation.sleep(waitMs))
            return cancelled();
    }
}

void Job::requestCancel()
{
    // The keeper does it: what an engine hangs on a cancel must not run on the caller's thread.
    const QMutexLocker lock(&m_mutex);
    m_info.cancelRequested = true;
}

void Job::setState(JobInfo::State state)
{
    JobInfo now;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_info.state == state)
            return;
        m_info.state = state;
        now = m_info;
    }
    tell(now);
}

void Job::setQueuePosition(int position)
{
    const QMutexLocker lock(&m_mutex);
    m_info.queuePosition = position;
}

void Job::settleLeftovers()
{
    const QList<OwedBy> all = m_shared.obligations.list();
    for (const OwedBy &owed : all) {
        if (owed.jobId != m_id || owed.obligation.owner != Obligation::Owner::Job)
            continue;
        setState(JobInfo::State::CleaningUp);
        SettleContext context([this](const QString &line) { log(line); });
        // What cannot be undone now is tried again at the next start.
        [[maybe_unused]] const Result<> settled =
            m_shared.obligations.settle(owed, m_shared.settler(), context);
    }
}

void Job::tell(const JobInfo &info)
{
    if (m_shared.onChanged)
        m_shared.onChanged(info);
}

JobInfo Job::snapshot()
{
    const QMutexLocker lock(&m_mutex);
    m_info.parts.clear();
    Progress sum{.stage = m_info.progress.stage, .done = 0, .total = m_parts.empty() ? -1 : 0};
    for (const auto &[name, part] : m_parts) {
        m_info.parts.append({name, part->last});
        sum.stage = part->last.stage;
        sum.unit = part->last.unit;
        sum.done += part->last.done;
        sum.total = part->last.total < 0 || sum.total < 0 ? -1 : sum.total + part->last.total;
    }
    if (!m_ownProgress)
        m_info.progress = sum;
    m_rate.add(m_info.progress, RateMeter::Time::clock::now());
    m_info.rate = m_rate.rate();
    m_info.secondsLeft = m_rate.secondsLeft();
    return m_info;
}

void Job::keep(const std::stop_token &stop)
{
    using Time = std::chrono::steady_clock;
    Cancellation ended;
    const std::stop_callback wake(stop, [&ended] { ended.cancel(); });
    JobInfo told;
    JobInfo written;
    Time::time_point toldAt;
    Time::time_point writtenAt;
    do {
        const JobInfo now = snapshot();
        const bool hasFolder = !now.folder.isEmpty();
        if (now.cancelRequested)
            m_cancellation.cancel();
        else if (hasFolder && JobFolder::isCancelRequested(now.folder))
            requestCancel();
        const auto due = [time = Time::now()](Time::time_point last, int ms) {
            return time - last >= std::chrono::milliseconds(ms);
        };
        if (now != told && due(toldAt, tellMs)) {
            tell(now);
            told = now;
            toldAt = Time::now();
        }
        if (hasFolder && now != written && due(writtenAt, writeMs)) {
            // The next one may succeed; nothing but the display hangs on it.
            [[maybe_unused]] const Result<> result = JobFolder::writeProgress(now);
            written = now;
            writtenAt = Time::now();
        }
    } while (ended.sleep(keeperMs));
}

} // namespace Reprise
