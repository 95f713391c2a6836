// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QProcess>
#include <QStringList>

#include <csignal>
#include <memory>
#include <vector>

namespace Reprise {

/// Processes of one home (agentchild.cpp), whose clock is ahead. They end with the test, however
/// that ends.
class AgentChildren
{
public:
    explicit AgentChildren(const QString &home)
        : m_home(home)
    {
    }

    /// What lets their clock come to the moment in so many seconds.
    [[nodiscard]] static qint64 aheadOf(const QDateTime &moment, int seconds)
    {
        return QDateTime::currentDateTimeUtc().secsTo(moment) - seconds;
    }
    QProcess *start(qint64 ahead, const QStringList &words)
    {
        std::unique_ptr<QProcess, KillAtEnd> child(new QProcess);
        child->setProcessChannelMode(QProcess::MergedChannels);
        child->start(QStringLiteral(REPRISE_AGENTCHILD),
                     QStringList{m_home, QString::number(ahead)} + words);
        m_children.push_back(std::move(child));
        return m_children.back().get();
    }
    /// kill −9.
    static void kill(const QProcess *child) { ::kill(pid_t(child->processId()), SIGKILL); }
    /// All that it ever said.
    [[nodiscard]] QString output(QProcess *child)
    {
        m_said[child] += QString::fromUtf8(child->readAll());
        return m_said[child];
    }

private:
    struct KillAtEnd
    {
        void operator()(QProcess *process) const
        {
            process->kill();
            process->waitForFinished();
            delete process;
        }
    };

    const QString m_home;
    std::vector<std::unique_ptr<QProcess, KillAtEnd>> m_children;
    QHash<QProcess *, QString> m_said;
};

} // namespace Reprise
