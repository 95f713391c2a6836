// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <QWidget>

namespace Reprise {

struct EngineDescription;

/// The hexagon with an engine's two letters.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget *parent = nullptr);

    void setEngine(const EngineDescription &engine);
    /// Height in logical pixels; the width follows (40 : 46).
    void setBadgeHeight(int height);
    /// White outline and no fill of its own, to stand on a band.
    void setOnBand(bool onBand);

    [[nodiscard]] QSize sizeHint() const override;

    /// For delegates and lists.
    static void paint(QPainter &painter, const QRectF &rect, const EngineDescription &engine,
                      bool onBand = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
    quint32 m_from = 0;
    quint32 m_to = 0;
    bool m_onBand = false;
};

} // namespace Reprise
