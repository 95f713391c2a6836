// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailblock.h"

#include "button.h"
#include "card.h"
#include "jobbar.h"
#include "richtext.h"
#include "servicewords.h"
#include "textlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

DetailBlock::DetailBlock(const QString &title, Button *button, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextRole::Block, TextLabel::Tone::Text, this))
    , m_text(new QLabel(this))
    , m_small(new TextLabel(TextRole::Small, TextLabel::Tone::Muted, this))
    , m_button(button)
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setVisible(false);
    m_small->setWordWrap(true);
    m_small->setVisible(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_small);
    m_row->setSpacing(12);
    m_row->addLayout(words, 1);
    m_row->addSpacing(12);
    if (button) {
        button->setParent(this);
        m_row->addWidget(button, 0, Qt::AlignBottom);
    }
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addLayout(m_row);
    m_column->addSpacing(6);
    m_column->addWidget(new Line(this));
}

void DetailBlock::setTitle(const QString &title)
{
    m_title->setWhole(title);
}

void DetailBlock::setText(const QString &richText)
{
    m_text->setText(RichText::paragraph(richText));
    m_text->setVisible(!richText.isEmpty());
}

void DetailBlock::setSmallText(const QString &text)
{
    m_small->setWhole(text);
    m_small->setVisible(!text.isEmpty());
}

void DetailBlock::addWide(QWidget *widget)
{
    m_column->insertWidget(1, widget);
}

void DetailBlock::addButtonBeside(Button *button)
{
    button->setParent(this);
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignBottom);
}

QString DetailBlock::boxed(const QString &name) const
{
    const QFont code = Theme::font(TextRole::Code);
    return u"<span style=\"font-family:'%1'; font-size:%2pt; background-color:%3;\">&nbsp;%4&nbsp;</span>"_s
        .arg(code.family(), QString::number(code.pointSizeF()),
             Theme::color(Token::Code, palette()).name(), name.toHtmlEscaped());
}

JobLine::JobLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Small, TextLabel::Tone::Muted, this))
    , m_bar(new JobBar(this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Normal, this))
{
    m_text->setObjectName(u"readerText"_s);
    m_text->setElided(Qt::ElideRight);
    m_cancel->setObjectName(u"cancelReader"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(m_jobId); });
}

void JobLine::setJob(const JobInfo &job, const Sentences &sentences)
{
    m_jobId = job.id;
    const QString progress = ServiceWords::jobProgress(job, sentences);
    if (job.kind == "download"_L1)
        m_text->setWhole(tr("Downloading: %1").arg(progress));
    else if (job.kind == "restore"_L1)
        m_text->setWhole(tr("Restoring: %1").arg(progress));
    else if (job.kind == "verify"_L1)
        m_text->setWhole(tr("Verifying: %1").arg(progress));
    else
        m_text->setWhole(progress);
    m_bar->setJob(job);
    m_cancel->setEnabled(!job.cancelRequested);
    m_cancel->setText(job.cancelRequested ? tr("Cancelling…") : tr("Cancel"));
}

} // namespace Reprise
