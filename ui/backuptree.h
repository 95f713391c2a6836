// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupaction.h"

#include <QTreeView>

namespace Reprise {

class BackupRowDelegate;
class BackupTreeModel;

/// The list of backups: groups always open, rows that a click, Enter or the arrow keys open, and
/// real widgets in opened and in pending rows.
class BackupTree : public QTreeView
{
    Q_OBJECT
public:
    /// Both outlive the tree.
    BackupTree(BackupTreeModel &backups, const BackupSurroundings &around,
               QWidget *parent = nullptr);

    void toggle(const QModelIndex &row);
    /// What stands around the backups has changed: times, the restore's name, the language.
    void refreshRows();

signals:
    void actionRequested(Reprise::BackupAction action, const QString &backupId);
    void cancelRequested(const QString &jobId);
    /// The row of a backup was opened.
    void opened(const QString &backupId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}

private:
    void onExpanded(const QModelIndex &index);
    void onCollapsed(const QModelIndex &index);
    void onDataChanged(const QModelIndex &changed);
    void onAction(BackupAction action, const QString &backupId);
    /// Groups are open, and exactly the pending rows have the widget of one.
    void settle();
    void settleRow(const QModelIndex &row);
    void orderFocus();
    [[nodiscard]] bool canOpen(const QModelIndex &index) const;

    BackupTreeModel &m_backups;
    BackupRowDelegate *m_delegate;
};

} // namespace Reprise
