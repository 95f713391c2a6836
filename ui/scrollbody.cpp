// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollbody.h"

#include "card.h"

#include <QDialog>
#include <QVBoxLayout>

namespace Reprise {

ScrollBody::ScrollBody(int spacing, QDialog *dialog)
    : QScrollArea(dialog)
    , m_outer(new QVBoxLayout(dialog))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    auto *content = new QWidget;
    m_inner = new QVBoxLayout(content);
    m_inner->setContentsMargins(24, 20, 24, 16);
    m_inner->setSpacing(spacing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    m_outer->addWidget(this, 1);
    m_outer->addWidget(new Line(dialog));
}

} // namespace Reprise
