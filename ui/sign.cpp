// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign.h"

#include <QPainter>

namespace Reprise {

Sign::Sign(const QString &iconName, Token color, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(Theme::icon(iconName, color))
{
    setFixedSize(size, size);
}

void Sign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace Reprise
