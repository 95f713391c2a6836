// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"

#include "enginedescription.h"
#include "theme.h"

#include <QPainterPath>

namespace Reprise {

namespace {

constexpr qreal widthOfHeight = 40.0 / 46.0;

QPainterPath hexagon(const QRectF &rect)
{
    const qreal quarter = rect.height() / 4;
    QPainterPath path;
    path.moveTo(rect.center().x(), rect.top());
    path.lineTo(rect.right(), rect.top() + quarter);
    path.lineTo(rect.right(), rect.bottom() - quarter);
    path.lineTo(rect.center().x(), rect.bottom());
    path.lineTo(rect.left(), rect.bottom() - quarter);
    path.lineTo(rect.left(), rect.top() + quarter);
    path.closeSubpath();
    return path;
}

} // namespace

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setBadgeHeight(32);
}

void Badge::setEngine(const EngineDescription &engine)
{
    m_letters = engine.badge;
    m_from = engine.colourFrom;
    m_to = engine.colourTo;
    setAccessibleName(engine.name);
    setToolTip(engine.name);
    update();
}

void Badge::setBadgeHeight(int height)
{
    setFixedSize(qRound(height * widthOfHeight), height);
}

void Badge::setOnBand(bool onBand)
{
    m_onBand = onBand;
    update();
}

QSize Badge::sizeHint() const
{
    return minimumSize();
}

void Badge::paint(QPainter &painter, const QRectF &rect, const EngineDescription &engine,
                  bool onBand)
{
    const qreal height = std::min(rect.height(), rect.width() / widthOfHeight);
    QRectF place(0, 0, height * widthOfHeight, height);
    place.moveCenter(rect.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = onBand ? std::max(1.5, height / 26) : 0;
    painter.setPen(onBand ? QPen(Qt::white, pen, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                          : QPen(Qt::NoPen));
    painter.setBrush(onBand
                         ? QBrush(QColor(255, 255, 255, 28))
                         : QBrush(Theme::bandGradient(engine.colourFrom, engine.colourTo, place)));
    painter.drawPath(hexagon(place.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2)));
    QFont font = QApplication::font();
    font.setPixelSize(std::max(7, qRound(height * 0.34)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(place, Qt::AlignCenter, engine.badge);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent *)
{
    EngineDescription engine;
    engine.badge = m_letters;
    engine.colourFrom = m_from;
    engine.colourTo = m_to;
    QPainter painter(this);
    paint(painter, rect(), engine, m_onBand);
}

} // namespace Reprise
