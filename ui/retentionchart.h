// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/calendarbars.h"
#include "theme.h"

#include <QSlider>

namespace Reprise {

/// Which backups there are on each of the coming days: a bar for each, from the day on which it
/// comes to the day on which it leaves, in groups by why it is kept. A day is pointed at with the
/// mouse, or chosen as on a slider; it is said in words, too.
class RetentionChart : public QSlider
{
    Q_OBJECT
public:
    explicit RetentionChart(QWidget *parent = nullptr);

    /// The chosen day stays, if it is still there.
    void setCalendar(const RetentionCalendar &calendar);
    [[nodiscard]] QDate day() const { return m_calendar.first.addDays(value()); }
    /// "Thursday, 3 December: 14 backups".
    [[nodiscard]] QString title(QDate day) const;
    /// What there is on it, by why it is kept.
    [[nodiscard]] QStringList lines(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dayChosen(QDate day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct Band
    {
        KeepGroup group;
        int lanes = 0;
        int top = 0;
    };
    void arrange();
    void showDay();
    void setHovered(int day);
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] double left(int day) const;
    /// -1 beside the plot.
    [[nodiscard]] int dayAt(const QPointF &position) const;
    void paintAxis(QPainter &painter) const;
    void paintDay(QPainter &painter, int day, float strength) const;
    void paintBand(QPainter &painter, const Band &band) const;
    void paintBars(QPainter &painter, const Band &band) const;
    [[nodiscard]] static Token colorOf(KeepGroup group);

    RetentionCalendar m_calendar;
    QList<CalendarBar> m_bars;
    QList<Band> m_bands;
    int m_laneHeight = 0;
    int m_labelWidth = 0;
    int m_height = 0;
    int m_hovered = -1;
};

} // namespace Reprise
