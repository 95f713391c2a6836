// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupaction.h"
#include "theme.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace Reprise {

/// Paints groups and rows of the backups tree, and makes the widgets of opened and of pending rows.
/// It acts on nothing: what is asked for in a widget goes out as a signal.
class BackupRowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `around` is read whenever something is shown; it outlives the delegate.
    BackupRowDelegate(QAbstractItemView &view, const BackupSurroundings &around);

    static constexpr int groupHeight = 26;
    static constexpr int rowHeight = 47;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// When it was taken, why it is kept, and until when.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// The widgets keep their own keys.
    bool eventFilter(QObject *, QEvent *) override { return false; }

signals:
    // Sent by const functions: a delegate makes its widgets in one.
    void actionRequested(Reprise::BackupAction action, const QString &backupId) const;
    void cancelRequested(const QString &jobId) const;

private:
    struct Chip
    {
        QString text;
        Token color = Token::Muted;
    };
    [[nodiscard]] static QList<Chip> chips(const QModelIndex &index);
    [[nodiscard]] static std::pair<QString, Token> mark(const QModelIndex &index);
    [[nodiscard]] QString words(const QModelIndex &index) const;
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintText(QPainter &painter, QRect area, const QModelIndex &index) const;
    [[nodiscard]] int paintChip(QPainter &painter, const QRect &area, const Chip &chip) const;
    [[nodiscard]] bool isOpen(const QModelIndex &index) const;
    [[nodiscard]] int detailsHeight(const QModelIndex &index) const;

    QAbstractItemView &m_view;
    const BackupSurroundings &m_around;
};

} // namespace Reprise
