// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace Reprise {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setBand(quint32 from, quint32 to)
{
    m_hasBand = true;
    m_from = from;
    m_to = to;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    constexpr qreal corner = 4;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, Theme::isDark(palette()) ? 70 : 20));
    painter.drawRoundedRect(sheet.translated(0, 1), corner, corner);
    painter.setPen(Theme::color(Token::Line, palette()));
    painter.setBrush(Theme::color(Token::Card, palette()));
    painter.drawRoundedRect(sheet, corner, corner);
    if (!m_hasBand)
        return;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0, 0, 0, -1), corner, corner);
    painter.setClipPath(outline);
    const QRectF top(0, 0, width(), bandHeight);
    QLinearGradient gradient(0, 0, width(), 0);
    gradient.setColorAt(0, QColor::fromRgb(0xff000000U | m_from));
    gradient.setColorAt(1, QColor::fromRgb(0xff000000U | m_to));
    painter.fillRect(top, gradient);
}

Line::Line(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Line::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::color(Token::Line, palette()));
}

} // namespace Reprise
