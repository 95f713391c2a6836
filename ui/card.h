// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>
#include <QWidget>

namespace Reprise {

/// A sheet on the page: base colour, a line around it, round corners, one shadow of a pixel; at
/// will an engine's colours along its top.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setBand(quint32 from, quint32 to);
    static constexpr int bandHeight = 6;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hasBand = false;
    quint32 m_from = 0;
    quint32 m_to = 0;
};

/// A thin horizontal line in the colour for lines.
class Line : public QWidget
{
    Q_OBJECT
public:
    explicit Line(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Reprise
