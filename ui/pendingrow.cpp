// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingrow.h"

#include "button.h"
#include "format.h"
#include "lists/joblistmodel.h"
#include "sentences.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

PendingRow::PendingRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new TextLabel(TextRole::Small, TextLabel::Tone::Muted, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Normal, this))
{
    auto *mark = new QLabel(this);
    mark->setPixmap(Theme::icon(u"pending"_s, Token::AccentText).pixmap(16, 16));
    auto *when = new TextLabel(tr("Now"), TextRole::Body, TextLabel::Tone::Text, this);
    m_text->setObjectName(u"progressText"_s);
    m_text->setElided(Qt::ElideRight);
    m_bar->setObjectName(u"progressBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the backup"));
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAccessibleDescription(tr("Stops this backup; nothing of it is kept"));
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(m_jobId); });

    auto *middle = new QVBoxLayout;
    middle->setSpacing(3);
    middle->addStretch();
    middle->addWidget(m_text);
    middle->addWidget(m_bar);
    middle->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(9, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(mark);
    row->addWidget(when);
    row->addSpacing(10);
    row->addLayout(middle, 1);
    row->addSpacing(4);
    row->addWidget(m_cancel);
}

void PendingRow::setJob(const std::optional<JobInfo> &job, const BackupSurroundings &around)
{
    m_jobId = job ? job->id : QString();
    if (!job) {
        m_text->setWhole(tr("Being made by another program"));
        fill(*m_bar, {});
        m_cancel->setEnabled(false);
        return;
    }
    m_text->setWhole(progressText(*job, *around.sentences));
    fill(*m_bar, job->progress);
    const bool isStopping = job->cancelRequested || job->state == JobInfo::State::CleaningUp;
    m_cancel->setEnabled(!isStopping && !job->isOver());
    m_cancel->setText(isStopping ? tr("Cancelling…") : tr("Cancel"));
}

QString PendingRow::progressText(const JobInfo &job, const Sentences &sentences)
{
    switch (job.state) {
    case JobInfo::State::Waiting:
        return tr("Waiting for another job to finish");
    case JobInfo::State::CleaningUp:
        return tr("Cleaning up");
    default:
        break;
    }
    QStringList parts;
    const Progress &progress = job.progress;
    if (!progress.stage.isEmpty())
        parts.append(sentences.stage(progress.stage));
    const bool isBytes = progress.unit == Progress::Unit::Bytes;
    if (progress.done > 0 || progress.total > 0)
        parts.append(isBytes ? Format::bytesOf(progress.done, progress.total)
                     : progress.total < 0
                         ? Format::number(progress.done)
                         : tr("%1 of %2")
                               .arg(Format::number(progress.done), Format::number(progress.total)));
    if (isBytes && job.rate > 0)
        parts.append(Format::rate(job.rate));
    if (job.secondsLeft >= 0)
        parts.append(Format::timeLeft(job.secondsLeft));
    return parts.isEmpty() ? tr("Starting") : parts.join(u" · "_s);
}

void PendingRow::fill(QProgressBar &bar, const Progress &progress)
{
    constexpr int steps = 1000;
    const double fraction = fractionOf(progress);
    bar.setRange(0, fraction < 0 ? 0 : steps);
    bar.setValue(fraction < 0 ? -1 : int(fraction * steps));
}

void PendingRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect().adjusted(1, 0, -1, -1), Theme::color(Token::Card, palette()));
}

} // namespace Reprise
