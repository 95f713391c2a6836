// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"

#include <QBasicTimer>
#include <QProgressBar>

namespace Reprise {

/// How far a job is. Where its total is not known a piece of the bar wanders, and no number is
/// shown that could be believed.
class JobBar : public QProgressBar
{
    Q_OBJECT
public:
    /// Total not known.
    explicit JobBar(QWidget *parent = nullptr);

    void setJob(const JobInfo &job);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void updateTimer();

    QBasicTimer m_timer;
};

} // namespace Reprise
