// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "copyline.h"

#include "button.h"
#include "theme.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace Reprise {

using namespace Qt::StringLiterals;

CopyLine::CopyLine(Form form, QWidget *parent)
    : QFrame(parent)
    , m_form(form)
    , m_label(new QLabel(this))
    , m_button(new Button({}, Button::Kind::Link, this))
{
    m_label->setObjectName(u"text"_s);
    m_label->setFont(Theme::font(TextRole::Code));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"copy"_s);
    m_button->setIconName(u"copy"_s);
    m_button->setFixedSize(28, 28);
    m_button->setToolTip(tr("Copy"));
    auto *layout = new QHBoxLayout(this);
    layout->setSpacing(4);
    if (form == Form::Box)
        layout->setContentsMargins(10, 3, 4, 3);
    else if (form == Form::Chip)
        layout->setContentsMargins(8, 0, 0, 0);
    else
        layout->setContentsMargins(0, 0, 0, 0);
    // Only a chip is as wide as its text: the others take what there is and cut.
    m_label->setSizePolicy(form == Form::Chip ? QSizePolicy::Fixed : QSizePolicy::Ignored,
                           QSizePolicy::Preferred);
    m_label->setMinimumWidth(form == Form::Chip ? 0 : 60);
    setSizePolicy(form == Form::Chip ? QSizePolicy::Fixed : QSizePolicy::Preferred,
                  QSizePolicy::Fixed);
    layout->addWidget(m_label, form == Form::Chip ? 0 : 1);
    layout->addSpacing(form == Form::Chip ? 10 : 0);
    layout->addWidget(m_button, 0, form == Form::Chip ? Qt::AlignVCenter : Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, &CopyLine::copy);
}

void CopyLine::setContent(const QString &what, const QString &text)
{
    m_what = what;
    m_text = text;
    m_button->setAccessibleName(tr("Copy: %1").arg(what));
    m_button->setAccessibleDescription(text);
    m_label->setAccessibleName(what);
    m_label->setToolTip(text);
    showText();
}

void CopyLine::setWrapping(bool wrapping)
{
    m_wrapping = wrapping;
    m_label->setWordWrap(wrapping);
    showText();
}

void CopyLine::showText()
{
    if (m_form == Form::Chip || m_wrapping) {
        // A URL has no spaces to break at.
        QString text = m_text;
        if (m_wrapping)
            text.replace(u"/"_s, u"/\u200b"_s).replace(u"?"_s, u"?\u200b"_s);
        m_label->setText(text);
        return;
    }
    m_label->setText(m_label->fontMetrics().elidedText(m_text, Qt::ElideRight, m_label->width()));
}

void CopyLine::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    m_button->setIconName(u"check"_s);
    QTimer::singleShot(1500, m_button, [button = m_button] { button->setIconName(u"copy"_s); });
    QToolTip::showText(m_button->mapToGlobal(QPoint(0, m_button->height())), tr("Copied"),
                       m_button);
}

void CopyLine::paintEvent(QPaintEvent *)
{
    if (m_form == Form::Plain)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Token::Line, palette()));
    painter.setBrush(Theme::color(Token::Code, palette()));
    QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_form == Form::Chip)
        box.setRight(m_button->geometry().left() - 2.5);
    painter.drawRoundedRect(box, 3, 3);
}

void CopyLine::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showText();
}

} // namespace Reprise
