// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/hookrun.h"

#include "jobs/job.h"
#include "jobs/settlecontext.h"
#include "obligation.h"
#include "storage/names.h"
#include "toolprocess.h"

#include <QByteArrayList>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qsizetype keptLines = 10;
constexpr int loggedLines = 2000;
constexpr qsizetype longestLine = 4096;

/// What a program prints, line by line: into the log, and the last ones for the error.
class Output
{
public:
    explicit Output(std::function<void(const QString &)> log)
        : m_log(std::move(log))
    {
    }
    void addBytes(QByteArrayView bytes)
    {
        m_rest.append(bytes);
        qsizetype end = 0;
        while ((end = m_rest.indexOf('\n')) >= 0 || m_rest.size() > longestLine) {
            end = end < 0 ? longestLine : end;
            addLine(QString::fromUtf8(m_rest.first(end)));
            m_rest.remove(0, end + (end < m_rest.size() && m_rest.at(end) == '\n' ? 1 : 0));
        }
    }
    void addLine(const QString &line)
    {
        m_last.append(line);
        if (m_last.size() > keptLines)
            m_last.removeFirst();
        // One that never ends must not fill the home.
        if (++m_count <= loggedLines)
            m_log(line);
    }
    QString end()
    {
        if (!m_rest.isEmpty())
            addLine(QString::fromUtf8(m_rest));
        m_rest.clear();
        return m_last.join(u'\n');
    }

private:
    std::function<void(const QString &)> m_log;
    QByteArray m_rest;
    QStringList m_last;
    int m_count = 0;
};

QString reasonOf(const Error &error)
{
    const QString reason = error.reason();
    if (reason == "tool-exit-status"_L1)
        return u"hook-exit-status"_s;
    if (reason == "tool-timeout"_L1)
        return u"hook-timeout"_s;
    return reason == "tool-crashed"_L1 ? u"hook-crashed"_s : u"hook-missing"_s;
}

} // namespace

HookRun::HookRun(Hooks hooks, const QString &serviceId, const QString &serviceName, Job &job)
    : m_hooks(std::move(hooks))
    , m_job(job)
    , m_environment({{u"REPRISE_SERVICE"_s, serviceName},
                     {u"REPRISE_SERVICE_ID"_s, serviceId},
                     {u"REPRISE_BACKUP"_s, QString()},
                     {u"REPRISE_ERROR"_s, QString()}})
{
}

void HookRun::setBackup(const QString &backupId)
{
    m_environment.insert(u"REPRISE_BACKUP"_s, backupId);
}

Result<> HookRun::run(const QString &event, JobContext &context) const
{
    const auto hook = m_hooks.constFind(event);
    if (hook == m_hooks.cend())
        return {};
    m_job.log(u"Hook \"%1\": %2"_s.arg(event, hook->program));
    m_job.progress({.stage = u"running-hook"_s});
    Output output([&](const QString &line) { m_job.log(event + u": "_s + line); });
    ToolCommand command;
    command.program = hook->program;
    command.environment = m_environment;
    command.environment.insert(u"REPRISE_EVENT"_s, event);
    command.onOutput = [&output](QByteArrayView bytes) -> Result<> {
        output.addBytes(bytes);
        return {};
    };
    command.onErrorLine = [&output](const QString &line) { output.addLine(line); };
    command.timeoutMs = hook->timeoutSeconds * 1000;
    // Should we die meanwhile, whoever comes next ends it before it starts another one.
    const QString mark = u"REPRISE_RUN"_s;
    command.environment.insert(mark, randomName(16));
    Obligation toEnd;
    toEnd.kind = hookObligation;
    toEnd.details.insert(u"mark"_s, QString(mark + u'=' + command.environment.value(mark)));
    toEnd.details.insert(u"session"_s, qint64(::getsid(0)));
    const Result<QString> owed = m_job.owe(toEnd);
    if (!owed)
        m_job.log(u"Could not note that it runs: %1"_s.arg(owed.error().reason()));
    const Result<ToolResult> done = runTool(command, context);
    // What cannot be withdrawn is settled, and finds nothing.
    if (owed) [[maybe_unused]]
        const auto withdrawn = m_job.withdraw(*owed);
    const QString last = output.end();
    if (done)
        return {};
    if (done.error().code == ErrorCode::Cancelled)
        return std::unexpected(done.error());
    QVariantMap args{
        {u"hook"_s, event}, {u"program"_s, hook->program}, {u"seconds"_s, hook->timeoutSeconds}};
    for (const QString &name : {u"status"_s, u"signal"_s}) {
        if (done.error().args.contains(name))
            args.insert(name, done.error().args.value(name));
    }
    return failure(done.error().code, reasonOf(done.error()), args, last);
}

Result<> HookRun::before()
{
    return run(u"before"_s, m_job);
}

void HookRun::after()
{
    runLate(u"after"_s);
}

void HookRun::failed(const Error &error)
{
    m_environment.insert(u"REPRISE_ERROR"_s, errorCodeName(error.code));
    runLate(u"failed"_s);
}

void HookRun::runLate(const QString &event)
{
    const auto hook = m_hooks.constFind(event);
    if (hook == m_hooks.cend())
        return;
    // A cancel that ended the backup must not end this, too; its own time limit does.
    SettleContext context([this](const QString &line) { m_job.log(line); },
                          (hook->timeoutSeconds + 60) * 1000);
    const Result<> done = run(event, context);
    if (done)
        return;
    m_job.warn({.code = done.error().reason(), .args = done.error().args});
}

} // namespace Reprise
