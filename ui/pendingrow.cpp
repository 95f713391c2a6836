// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingrow.h"

#include "button.h"
#include "servicewords.h"
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
        fill(*m_bar, JobInfo());
        m_cancel->setEnabled(false);
        return;
    }
    m_text->setWhole(ServiceWords::jobProgress(*job, *around.sentences));
    fill(*m_bar, *job);
    const bool isStopping = job->cancelRequested || job->state == JobInfo::State::CleaningUp;
    m_cancel->setEnabled(!isStopping && !job->isOver());
    m_cancel->setText(isStopping ? tr("Cancelling…") : tr("Cancel"));
}

void PendingRow::fill(QProgressBar &bar, const JobInfo &job)
{
    const int perMille = ServiceWords::jobPerMille(job);
    bar.setRange(0, perMille < 0 ? 0 : 1000);
    bar.setValue(perMille);
}

void PendingRow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect().adjusted(1, 0, -1, -1), Theme::color(Token::Card, palette()));
}

} // namespace Reprise
