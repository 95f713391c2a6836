// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobbar.h"

#include "servicewords.h"

#include <QStyle>
#include <QTimerEvent>

namespace Reprise {

namespace {
constexpr auto frame = std::chrono::milliseconds(40);
} // namespace

JobBar::JobBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(8);
    setRange(0, 0);
}

void JobBar::setJob(const JobInfo &job)
{
    const int perMille = ServiceWords::jobPerMille(job);
    setRange(0, perMille < 0 ? 0 : 1000);
    setValue(std::max(0, perMille));
    setAccessibleName(ServiceWords::jobTitle(job));
    updateTimer();
}

void JobBar::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    updateTimer();
}

void JobBar::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    updateTimer();
}

// Ours is drawn where the clock says; the desktop's styles move theirs by themselves.
void JobBar::updateTimer()
{
    const bool moves = isVisible() && maximum() == 0 &&
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (!moves)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(frame, this);
}

void JobBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QProgressBar::timerEvent(event);
}

} // namespace Reprise
