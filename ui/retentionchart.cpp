// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retentionchart.h"

#include "format.h"
#include "retention/retentiontext.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int axisHeight = 28;
constexpr int bandGap = 10;
constexpr int bottom = 6;
constexpr int swatch = 10;
constexpr int daysOfWeek = 7;

/// The more there are beside each other, the lower they are.
int laneHeightFor(int lanes)
{
    struct Step
    {
        int most;
        int height;
    };
    constexpr std::array<Step, 3> steps = {
        {{.most = 24, .height = 13}, {.most = 48, .height = 8}, {.most = 100, .height = 5}}};
    for (const Step &step : steps) {
        if (lanes <= step.most)
            return step.height;
    }
    return 3;
}

} // namespace

RetentionChart::RetentionChart(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setObjectName(u"retentionChart"_s);
    setAccessibleName(tr("Backups that there are on each of the coming 90 days"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setPageStep(daysOfWeek);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QSlider::valueChanged, this, &RetentionChart::showDay);
}

void RetentionChart::setCalendar(const RetentionCalendar &calendar)
{
    m_calendar = calendar;
    m_bars = calendarBars(calendar);
    setRange(0, std::max(0, calendar.days - 1));
    arrange();
    showDay();
}

void RetentionChart::arrange()
{
    m_bands.clear();
    int lanes = 0;
    for (const CalendarBar &bar : std::as_const(m_bars)) {
        if (m_bands.isEmpty() || m_bands.last().group != bar.group)
            m_bands.append({.group = bar.group});
        Band &band = m_bands.last();
        lanes += std::max(0, bar.lane + 1 - band.lanes);
        band.lanes = std::max(band.lanes, bar.lane + 1);
    }
    m_laneHeight = laneHeightFor(lanes);
    m_labelWidth = 0;
    int top = axisHeight;
    for (Band &band : m_bands) {
        band.top = top;
        top += std::max(band.lanes * m_laneHeight, fontMetrics().height()) + bandGap;
        m_labelWidth = std::max(m_labelWidth,
                                fontMetrics().horizontalAdvance(RetentionText::group(band.group)));
    }
    m_labelWidth += swatch + 8 + 16;
    m_height = top + bottom;
    updateGeometry();
    update();
}

QSize RetentionChart::sizeHint() const
{
    return {640, std::max(m_height, axisHeight + 40)};
}

QSize RetentionChart::minimumSizeHint() const
{
    return {360, sizeHint().height()};
}

void RetentionChart::showDay()
{
    if (!m_calendar.first.isValid())
        return;
    setAccessibleDescription(title(day()) + u". "_s + lines(day()).join(u". "_s));
    update();
    emit dayChosen(day());
}

QString RetentionChart::title(QDate day) const
{
    //: A day, as QLocale::toString() takes it: "Thursday, 3 December 2026".
    QString when = QLocale().toString(day, tr("dddd, d MMMM yyyy", "date"));
    // It begins a line, whatever the language thinks of days.
    if (!when.isEmpty())
        when[0] = when.at(0).toUpper();
    //: %1: "Thursday, 3 December 2026".
    return tr("%1: %n backups", nullptr, int(m_calendar.on(day).size())).arg(when);
}

QStringList RetentionChart::lines(QDate day) const
{
    return RetentionText::onDay(m_calendar, day);
}

QRect RetentionChart::plot() const
{
    const QRect inner = rect().adjusted(m_labelWidth, axisHeight - 4, -8, -bottom);
    return layoutDirection() == Qt::RightToLeft
               ? rect().adjusted(8, axisHeight - 4, -m_labelWidth, -bottom)
               : inner;
}

double RetentionChart::left(int day) const
{
    const QRect area = plot();
    return area.left() + double(area.width()) * day / std::max(1, m_calendar.days);
}

int RetentionChart::dayAt(const QPointF &position) const
{
    const QRect area = plot();
    if (m_calendar.days == 0 || position.x() < area.left() || position.x() > area.right())
        return -1;
    const double place = (position.x() - area.left()) / area.width();
    return std::clamp(int(place * m_calendar.days), 0, m_calendar.days - 1);
}

void RetentionChart::setHovered(int day)
{
    if (m_hovered == day)
        return;
    m_hovered = day;
    update();
}

bool RetentionChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int under = dayAt(help->pos());
        if (under < 0) {
            QToolTip::hideText();
            return true;
        }
        const QDate date = m_calendar.first.addDays(under);
        QToolTip::showText(help->globalPos(), title(date) + u'\n' + lines(date).join(u'\n'), this);
        return true;
    }
    return QSlider::event(event);
}

void RetentionChart::mousePressEvent(QMouseEvent *event)
{
    const int under = dayAt(event->position());
    if (event->button() == Qt::LeftButton && under >= 0)
        setValue(under);
    event->accept();
}

void RetentionChart::mouseMoveEvent(QMouseEvent *event)
{
    const int under = dayAt(event->position());
    setHovered(under);
    if ((event->buttons() & Qt::LeftButton) && under >= 0)
        setValue(under);
}

void RetentionChart::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void RetentionChart::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QSlider::leaveEvent(event);
}

// It turns the page.
void RetentionChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

Token RetentionChart::colorOf(KeepGroup group)
{
    switch (group) {
    case KeepGroup::OnDemand:
        return Token::OnDemand;
    case KeepGroup::Daily:
        return Token::Daily;
    case KeepGroup::Weekly:
        return Token::Weekly;
    case KeepGroup::Monthly:
        return Token::Monthly;
    case KeepGroup::Other:
        break;
    }
    return Token::Muted;
}

void RetentionChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_calendar.days == 0)
        return;
    paintAxis(painter);
    for (const Band &band : m_bands)
        paintBand(painter, band);
    if (m_hovered >= 0 && m_hovered != value())
        paintDay(painter, m_hovered, 0.10F);
    paintDay(painter, value(), 0.22F);
    for (const Band &band : m_bands)
        paintBars(painter, band);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::color(Token::AccentText, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

/// The first day of each week, with its date where there is room for it.
void RetentionChart::paintAxis(QPainter &painter) const
{
    const QRect area = plot();
    const QLocale locale;
    painter.setFont(Theme::font(TextRole::Small, font()));
    //: A day below a chart, as QLocale::toString() takes it: "23 Nov".
    const QString format = tr("d MMM", "axis");
    double free = area.left() - 1;
    for (int day = 0; day < m_calendar.days; ++day) {
        const QDate date = m_calendar.first.addDays(day);
        const bool isFirst = day == 0;
        if (!isFirst && date.dayOfWeek() != int(locale.firstDayOfWeek()))
            continue;
        const double x = left(day);
        painter.setPen(Theme::color(Token::Line, palette()));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString words = isFirst ? tr("Today") : locale.toString(date, format);
        const double width = painter.fontMetrics().horizontalAdvance(words);
        if (x < free || x + width > rect().right())
            continue;
        painter.setPen(Theme::color(Token::Muted, palette()));
        painter.drawText(QPointF(x, area.top() - 7), words);
        free = x + width + 14;
    }
}

void RetentionChart::paintDay(QPainter &painter, int day, float strength) const
{
    const QRect area = plot();
    const double width = std::max(3.0, left(day + 1) - left(day));
    QColor color = Theme::color(Token::AccentText, palette());
    color.setAlphaF(strength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(left(day), area.top(), width, area.height()), 2, 2);
}

void RetentionChart::paintBand(QPainter &painter, const Band &band) const
{
    const int height = std::max(band.lanes * m_laneHeight, fontMetrics().height());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect label(mirrored ? rect().right() - m_labelWidth + 16 : 8, band.top,
                      m_labelWidth - 24, fontMetrics().height());
    QRectF mark(label.left(), label.center().y() - swatch / 2.0 + 1, swatch, swatch);
    if (mirrored)
        mark.moveRight(label.right());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(colorOf(band.group), palette()));
    painter.drawRoundedRect(mark, 2, 2);
    painter.setFont(font());
    painter.setPen(Theme::color(Token::Text, palette()));
    const QRect words =
        mirrored ? label.adjusted(0, 0, -swatch - 8, 0) : label.adjusted(swatch + 8, 0, 8, 0);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, RetentionText::group(band.group));
    const QRect area = plot();
    QColor ground = Theme::color(Token::Code, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(area.left(), band.top - 3, area.width(), height + 5), 3, 3);
}

void RetentionChart::paintBars(QPainter &painter, const Band &band) const
{
    const int gap = m_laneHeight > 5 ? 2 : 1;
    QFont small = Theme::font(TextRole::Small, font());
    small.setPixelSize(std::max(8, m_laneHeight - 3));
    painter.setFont(small);
    const QColor color = Theme::color(colorOf(band.group), palette());
    for (const CalendarBar &bar : m_bars) {
        if (bar.group != band.group)
            continue;
        const QRectF place(left(bar.from) + 0.5, band.top + double(bar.lane) * m_laneHeight,
                           left(bar.until) - left(bar.from) - 1.5, m_laneHeight - gap);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(place, 2, 2);
        if (bar.count == 1 || m_laneHeight < 12)
            continue;
        //: In a bar that stands for several backups.
        const QString words = tr("× %1").arg(Format::number(bar.count));
        if (painter.fontMetrics().horizontalAdvance(words) + 8 > place.width())
            continue;
        painter.setPen(Theme::color(Token::Card, palette()));
        painter.drawText(place.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeading, words);
    }
}

} // namespace Reprise
