// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pendingrow.h"

#include "button.h"
#include "jobbar.h"
#include "servicewords.h"
#include "sign.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

PendingRow::PendingRow(QWidget *parent)
    : QWidget(parent)
    , m_bar(new JobBar(this))
    , m_text(new TextLabel(TextRole::Small, TextLabel::Tone::Muted, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Normal, this))
{
    auto *mark = new Sign(u"pending"_s, Token::AccentText, 16, this);
    auto *when = new TextLabel(tr("Now"), TextRole::Body, TextLabel::Tone::Text, this);
    m_text->setObjectName(u"progressText"_s);
    m_text->setElided(Qt::ElideRight);
    m_bar->setObjectName(u"progressBar"_s);
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
        JobInfo unknown;
        unknown.kind = u"back-up"_s;
        unknown.serviceName = around.service.name;
        m_bar->setJob(unknown);
        m_cancel->setEnabled(false);
        return;
    }
    m_text->setWhole(ServiceWords::jobProgress(*job, *around.sentences));
    m_bar->setJob(*job);
    const bool isStopping = job->cancelRequested || job->state == JobInfo::State::CleaningUp;
    m_cancel->setEnabled(!isStopping && !job->isOver());
    m_cancel->setText(isStopping ? tr("Cancelling…") : tr("Cancel"));
}

} // namespace Reprise
