// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusorder.h"

#include <QWidget>

namespace Reprise {

namespace {

bool isStop(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

/// In the order that they have now.
QList<QWidget *> stopsIn(QWidget *part)
{
    QList<QWidget *> stops;
    QWidget *widget = part;
    do {
        const bool belongs = widget == part || part->isAncestorOf(widget);
        if (belongs && isStop(widget))
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != part);
    return stops;
}

/// The widget, else the stop before it; null if there is none in its window. Qt (6.8) puts nothing
/// behind a widget that has no focus itself.
QWidget *stopAt(QWidget *widget)
{
    QWidget *stop = widget;
    while (!isStop(stop) || (stop != widget && widget->isAncestorOf(stop))) {
        if (stop->isWindow())
            return nullptr;
        stop = stop->previousInFocusChain();
    }
    return stop;
}

} // namespace

void setFocusOrder(QWidget *first, const QList<QWidget *> &parts)
{
    QWidget *before = stopAt(first);
    for (QWidget *part : parts) {
        const QList<QWidget *> stops = stopsIn(part);
        for (QWidget *stop : stops) {
            if (stop == before || part->window() != first->window())
                continue;
            if (before)
                QWidget::setTabOrder(before, stop);
            before = stop;
        }
    }
}

} // namespace Reprise
