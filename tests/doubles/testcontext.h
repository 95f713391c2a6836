// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobcontext.h"

#include <QList>
#include <QMutex>
#include <QStringList>
#include <QTemporaryDir>
#include <map>
#include <memory>

namespace Reprise {

/// A job context that remembers what it was told, for tests of engine code without a job.
class TestContext : public JobContext
{
public:
    explicit TestContext(TestContext *parent = nullptr)
        : m_parent(parent)
    {
    }
    void progress(const Progress &progress) override
    {
        const QMutexLocker lock(&m_mutex);
        lastProgress = progress;
    }
    JobContext &part(const QString &name) override
    {
        const QMutexLocker lock(&m_mutex);
        auto &child = m_parts[name];
        if (!child)
            child = std::make_unique<TestContext>(this);
        return *child;
    }
    void log(const QString &line) override
    {
        if (m_parent)
            return m_parent->log(line);
        const QMutexLocker lock(&m_mutex);
        lines.append(line);
    }
    void warn(const Note &warning) override
    {
        if (m_parent)
            return m_parent->warn(warning);
        const QMutexLocker lock(&m_mutex);
        warnings.append(warning);
    }
    QString temporaryFolder() override
    {
        return m_parent ? m_parent->temporaryFolder() : m_folder.path();
    }
    Cancellation &cancellation() override
    {
        return m_parent ? m_parent->cancellation() : m_cancellation;
    }
    Result<QString> owe(const Obligation &obligation) override
    {
        if (m_parent)
            return m_parent->owe(obligation);
        const QMutexLocker lock(&m_mutex);
        const QString id = QString::number(++m_lastObligation);
        obligations.insert(id, obligation);
        return id;
    }
    Result<> withdraw(const QString &id) override
    {
        if (m_parent)
            return m_parent->withdraw(id);
        const QMutexLocker lock(&m_mutex);
        obligations.remove(id);
        return {};
    }

    Progress lastProgress;
    QStringList lines;
    QList<Note> warnings;
    QMap<QString, Obligation> obligations;

private:
    /// A part's logging, warnings, cancel and obligations are the job's.
    TestContext *m_parent;
    QMutex m_mutex;
    QTemporaryDir m_folder;
    Cancellation m_cancellation;
    std::map<QString, std::unique_ptr<TestContext>> m_parts;
    int m_lastObligation = 0;
};

} // namespace Reprise
