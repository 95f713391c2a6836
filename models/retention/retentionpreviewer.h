// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/retentionpreview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <optional>

namespace Reprise {

class Clock;

/// Previews policies while somebody types: on a thread of its own, after a short pause in the
/// typing, and only the last one that was asked for. Lives on the main thread; its destructor waits
/// for the one that is under way.
class RetentionPreviewer : public QObject
{
    Q_OBJECT
public:
    explicit RetentionPreviewer(const Clock &clock, QObject *parent = nullptr);
    ~RetentionPreviewer() override;

    /// Answered by previewed(), unless another one is asked for first.
    void request(const Service &service, const Policy &policy);
    /// The last one that was asked for has been answered.
    [[nodiscard]] bool isIdle() const { return !m_wanted && !m_isRunning; }

signals:
    void previewed(const Reprise::RetentionPreview &preview);

private:
    struct Request
    {
        Service service;
        Policy policy;
    };
    void begin();
    void onFinished();

    const Clock &m_clock;
    QTimer m_pause;
    std::optional<Request> m_wanted;
    QFutureWatcher<RetentionPreview> m_running;
    /// Until its end has been heard of.
    bool m_isRunning = false;
    QThreadPool m_worker;
};

} // namespace Reprise
