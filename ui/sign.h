// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace Reprise {

/// One of resources/icons by itself, beside words that say the same. Follows the scheme.
class Sign : public QWidget
{
    Q_OBJECT
public:
    Sign(const QString &iconName, Token color, int size, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
};

} // namespace Reprise
