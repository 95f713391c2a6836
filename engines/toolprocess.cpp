// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolprocess.h"

#include "childprocess.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>
#include <array>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

using Clock = std::chrono::steady_clock;

constexpr qsizetype keptOutput = qsizetype(4) * 1024 * 1024;
constexpr qsizetype keptErrors = qsizetype(16) * 1024;
constexpr qsizetype longestLine = qsizetype(8) * 1024;
constexpr size_t blockBytes = size_t(256) * 1024;
/// How often to look whether processes that the tool left behind are gone: they are not children
/// of ours, nobody reports their end.
constexpr int lookMs = 20;

/// One run of a tool, from its start until nothing of it is left.
class Run
{
public:
    Run(const ToolCommand &command, const QString &program, JobContext &context)
        : m_command(command)
        , m_program(program)
        , m_context(context)
        , m_block(blockBytes, Qt::Uninitialized)
    {
    }

    Result<ToolResult> operator()()
    {
        const SigPipeBlock noSignal;
        m_timeout = Clock::now() + std::chrono::milliseconds(m_command.timeoutMs);
        if (auto started = start(); !started)
            return std::unexpected(started.error());
        while (!m_leaderEnded || m_child.hasGroup()) {
            exchange();
            advance();
        }
        drain();
        return outcome(m_child.reap());
    }

private:
    Result<> start()
    {
        m_input = m_command.input;
        ChildProcess::Setup setup;
        setup.program = m_program;
        setup.arguments = m_command.arguments;
        setup.workingFolder = m_command.workingFolder;
        setup.environment = cleanEnvironment();
        for (const auto &[name, value] : m_command.environment.asKeyValueRange())
            setup.environment.insert(name, value);
        setup.withInput = !m_input.isEmpty();
        return m_child.start(setup);
    }

    /// Waits for news and moves what can be moved.
    void exchange()
    {
        std::array<pollfd, 5> fds = {{
            {m_child.output.get(), POLLIN, 0},
            {m_child.errors.get(), POLLIN, 0},
            {m_child.input.get(), POLLOUT, 0},
            {m_leaderEnded ? -1 : m_child.pidFd(), POLLIN, 0},
            {m_stopping ? -1 : m_context.cancelFd(), POLLIN, 0},
        }};
        if (::poll(fds.data(), fds.size(), waitMs()) <= 0)
            return;
        if (fds[0].revents)
            readOutput();
        if (fds[1].revents)
            readErrors();
        if (fds[2].revents)
            writeInput();
        if (fds[3].revents) {
            m_leaderEnded = true;
            m_deadline = Clock::now() + grace();
        }
        if (fds[4].revents && !m_stopping)
            stop(cancelled().error());
    }

    [[nodiscard]] int waitMs() const
    {
        if (m_leaderEnded)
            return lookMs;
        if (!m_stopping && m_command.timeoutMs <= 0)
            return -1;
        const auto until = m_stopping ? m_deadline : m_timeout;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now());
        return std::max(0, int(left.count()));
    }

    [[nodiscard]] std::chrono::milliseconds grace() const
    {
        return std::chrono::milliseconds(m_command.graceMs);
    }

    /// Whoever outlives the grace time is told to end, then made to.
    void advance()
    {
        if (m_command.timeoutMs > 0 && !m_leaderEnded && !m_stopping && Clock::now() >= m_timeout)
            stop(failure(ErrorCode::Timeout, u"tool-timeout"_s, shownArgs()).error());
        const bool overdue = (m_stopping || m_leaderEnded) && Clock::now() >= m_deadline;
        if (!overdue)
            return;
        if (m_terminated) {
            m_child.signalGroup(SIGKILL);
        } else {
            m_terminated = true;
            m_child.signalGroup(SIGTERM);
        }
        m_deadline = Clock::now() + grace();
    }

    void stop(const Error &why)
    {
        if (m_stopping)
            return;
        m_stopping = true;
        m_failure = why;
        m_terminated = true;
        m_child.signalGroup(SIGTERM);
        m_deadline = Clock::now() + grace();
    }

    /// What a pipe holds; false if it has nothing now.
    bool readPipe(FileDescriptor &pipe, QByteArrayView &bytes)
    {
        const ssize_t count = ::read(pipe.get(), m_block.data(), blockBytes);
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return false;
        if (count <= 0) {
            pipe.close();
            return false;
        }
        bytes = QByteArrayView(m_block.constData(), count);
        return true;
    }

    bool readOutput()
    {
        QByteArrayView bytes;
        if (!readPipe(m_child.output, bytes))
            return false;
        // After a failure the tool is still listened to, so that it can come to its end.
        if (m_stopping)
            return true;
        if (m_command.onOutput) {
            if (auto taken = m_command.onOutput(bytes); !taken)
                stop(taken.error());
        } else if (m_result.output.size() + bytes.size() > keptOutput) {
            stop(failure(ErrorCode::ToolFailed, u"tool-output-too-large"_s, shownArgs()).error());
        } else {
            m_result.output.append(bytes);
        }
        return true;
    }

    bool readErrors()
    {
        QByteArrayView bytes;
        if (!readPipe(m_child.errors, bytes))
            return false;
        m_result.errorTail.append(bytes);
        if (m_result.errorTail.size() > keptErrors)
            m_result.errorTail = m_result.errorTail.last(keptErrors);
        if (m_command.onErrorLine)
            splitLines(bytes);
        return true;
    }

    void splitLines(QByteArrayView bytes)
    {
        m_line.append(bytes);
        qsizetype end = 0;
        while ((end = m_line.indexOf('\n')) >= 0 || m_line.size() > longestLine) {
            end = end < 0 ? longestLine : end;
            m_command.onErrorLine(QString::fromUtf8(m_line.first(end)));
            m_line.remove(0, end + (end < m_line.size() && m_line.at(end) == '\n' ? 1 : 0));
        }
    }

    void writeInput()
    {
        const ssize_t count =
            ::write(m_child.input.get(), m_input.constData(), size_t(m_input.size()));
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        // A tool that does not want all of its input says so by its exit status.
        if (count < 0) {
            m_child.input.close();
            return;
        }
        m_input.remove(0, count);
        if (m_input.isEmpty())
            m_child.input.close();
    }

    /// A daemon that left the group may keep the pipes open for ever: only what is there is read.
    void drain()
    {
        while (m_child.output.isValid() && readOutput()) {
        }
        while (m_child.errors.isValid() && readErrors()) {
        }
        if (m_command.onErrorLine && !m_line.isEmpty())
            m_command.onErrorLine(QString::fromUtf8(m_line));
    }

    [[nodiscard]] QVariantMap shownArgs() const
    {
        return {{u"program"_s, QFileInfo(m_program).fileName()}};
    }

    Result<ToolResult> outcome(const ChildProcess::End &end)
    {
        if (m_failure)
            return std::unexpected(*m_failure);
        const QString tail = QString::fromUtf8(m_result.errorTail).trimmed();
        QVariantMap args = shownArgs();
        if (end.signal != 0) {
            args.insert(u"signal"_s, end.signal);
            return failure(ErrorCode::ToolFailed, u"tool-crashed"_s, args, tail);
        }
        m_result.exitStatus = end.status;
        if (end.status == 0 || m_command.accepted.contains(end.status))
            return std::move(m_result);
        args.insert(u"status"_s, end.status);
        return failure(ErrorCode::ToolFailed, u"tool-exit-status"_s, args, tail);
    }

    const ToolCommand &m_command;
    const QString m_program;
    JobContext &m_context;
    ChildProcess m_child;
    QByteArray m_input;
    QByteArray m_block;
    QByteArray m_line;
    ToolResult m_result;
    std::optional<Error> m_failure;
    bool m_leaderEnded = false;
    /// The outcome stands already: cancelled, or refused by onOutput.
    bool m_stopping = false;
    bool m_terminated = false;
    Clock::time_point m_deadline;
    Clock::time_point m_timeout;
};

} // namespace

Result<ToolResult> runTool(const ToolCommand &command, JobContext &context)
{
    if (context.isCancelled())
        return cancelled();
    const QString program =
        command.program.contains(u'/') ? command.program : findProgram(command.program);
    if (program.isEmpty() || !QFileInfo(program).isExecutable())
        return failure(ErrorCode::ToolMissing, u"tool-missing"_s,
                       {{u"program"_s, command.program}});
    return Run(command, program, context)();
}

QString findProgram(const QString &name, const QStringList &folders)
{
    const QString inPath = QStandardPaths::findExecutable(name);
    return inPath.isEmpty() && !folders.isEmpty() ? QStandardPaths::findExecutable(name, folders)
                                                  : inPath;
}

} // namespace Reprise
