// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Reprise {

class Clock;
class EngineRegistry;

/// Paints the lines of the list on the left: headings, the dashboard, services with their badge and
/// the age of the last good backup (instances: whether they run).
class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    NavigationDelegate(const EngineRegistry &engines, const Clock &clock, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    const EngineRegistry &m_engines;
    const Clock &m_clock;
};

} // namespace Reprise
