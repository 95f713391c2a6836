// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentionpreviewer.h"

#include "clock.h"

#include <QtConcurrent>
#include <chrono>

namespace Reprise {

namespace {

/// Between two keys of somebody who types a number.
constexpr std::chrono::milliseconds pause{150};

} // namespace

RetentionPreviewer::RetentionPreviewer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_worker.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RetentionPreviewer::begin);
    connect(&m_running, &QFutureWatcherBase::finished, this, &RetentionPreviewer::onFinished);
}

RetentionPreviewer::~RetentionPreviewer()
{
    m_worker.waitForDone();
}

void RetentionPreviewer::request(const Service &service, const Policy &policy)
{
    m_wanted = Request{service, policy};
    m_pause.start();
}

void RetentionPreviewer::begin()
{
    // The one that is under way begins the next when it ends.
    if (!m_wanted || m_isRunning)
        return;
    m_isRunning = true;
    m_running.setFuture(
        QtConcurrent::run(&m_worker, [wanted = *std::exchange(m_wanted, {}), now = m_clock.now()] {
            return retentionPreview(wanted.service, wanted.policy, now);
        }));
}

void RetentionPreviewer::onFinished()
{
    m_isRunning = false;
    if (!m_wanted)
        emit previewed(m_running.result());
    else if (!m_pause.isActive())
        begin();
}

} // namespace Reprise
