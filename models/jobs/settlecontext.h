// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobcontext.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <thread>

namespace Reprise {

/// The context of an undo, for which a job's own is no use any more: the job may be cancelled, and
/// the undo must still happen. It is cancelled only when its time is up. Owes nothing itself.
class SettleContext : public JobContext
{
public:
    explicit SettleContext(std::function<void(const QString &)> log, int timeoutMs = 60'000);
    ~SettleContext() override;

    void progress(const Progress &) override {}
    JobContext &part(const QString &) override { return *this; }
    void log(const QString &line) override;
    void warn(const Note &) override {}
    [[nodiscard]] QString temporaryFolder() override;
    [[nodiscard]] Cancellation &cancellation() override { return m_cancellation; }
    [[nodiscard]] Result<QString> owe(const Obligation &) override;
    [[nodiscard]] Result<> withdraw(const QString &) override { return {}; }

private:
    std::function<void(const QString &)> m_log;
    Cancellation m_cancellation;
    Cancellation m_ended;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::jthread m_timer;
};

} // namespace Reprise
