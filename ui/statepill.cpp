// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statepill.h"

#include <QFontMetrics>
#include <QPainter>

namespace Reprise {

namespace {
constexpr int iconSize = 12;
constexpr int gap = 5;
constexpr int side = 9;
} // namespace

StatePill::StatePill(QWidget *parent)
    : QWidget(parent)
{
    QFont small = Theme::font(TextRole::Small);
    small.setWeight(QFont::DemiBold);
    setFont(small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatePill::setState(const QString &iconName, const QString &word, Token color)
{
    m_iconName = iconName;
    m_word = word;
    m_color = color;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {side + iconSize + gap + metrics.horizontalAdvance(m_word) + side + 1,
            metrics.height() + 8};
}

void StatePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Theme::color(m_color, palette());
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_color == Token::Muted ? Theme::color(Token::Line, palette()) : color);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QRect sign(side, (height() - iconSize) / 2, iconSize, iconSize);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const QRect &part) {
        return mirrored ? QRect(width() - part.right() - 1, part.y(), part.width(), part.height())
                        : part;
    };
    Theme::icon(m_iconName, m_color).paint(&painter, place(sign));
    painter.setPen(color);
    const QRect words(side + iconSize + gap, 0, width() - side - iconSize - gap, height());
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading, m_word);
}

} // namespace Reprise
