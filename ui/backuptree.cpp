// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backuptree.h"

#include "backuprowdelegate.h"
#include "focusorder.h"
#include "lists/backuptreemodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Reprise {

using Model = BackupTreeModel;

BackupTree::BackupTree(BackupTreeModel &backups, const BackupSurroundings &around, QWidget *parent)
    : QTreeView(parent)
    , m_backups(backups)
    , m_delegate(new BackupRowDelegate(*this, around))
{
    setObjectName(u"backupTree"_s);
    setAccessibleName(tr("Backups"));
    setAccessibleDescription(tr("Enter opens and closes a backup, Tab reaches what is inside"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(24);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(1);
    setItemDelegate(m_delegate);
    setModel(&m_backups);

    connect(m_delegate, &BackupRowDelegate::actionRequested, this, &BackupTree::onAction);
    connect(m_delegate, &BackupRowDelegate::cancelRequested, this, &BackupTree::cancelRequested);
    connect(this, &QTreeView::expanded, this, &BackupTree::onExpanded);
    connect(this, &QTreeView::collapsed, this, &BackupTree::onCollapsed);
    connect(this, &QTreeView::clicked, this, &BackupTree::toggle);
    // After the view's own slots, which setModel() connected.
    for (auto signal : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(&m_backups, signal, this, &BackupTree::settle);
    connect(&m_backups, &Model::rowsMoved, this, &BackupTree::settle);
    connect(&m_backups, &Model::modelReset, this, &BackupTree::settle);
    connect(&m_backups, &Model::dataChanged, this,
            [this](const QModelIndex &changed) { onDataChanged(changed); });
    settle();
}

bool BackupTree::canOpen(const QModelIndex &index) const
{
    return index.data(Model::KindRole).value<Model::Kind>() == Model::Kind::Backup &&
           index.data(Model::StateRole).value<BackupState>() != BackupState::Pending;
}

void BackupTree::toggle(const QModelIndex &row)
{
    if (canOpen(row))
        setExpanded(row, !isExpanded(row));
}

// QTreeView (Qt 6.8) leaves its widgets as they are while a layout is due.
void BackupTree::onDataChanged(const QModelIndex &changed)
{
    settleRow(changed);
    if (QWidget *widget = indexWidget(changed))
        m_delegate->setEditorData(widget, changed);
}

void BackupTree::settle()
{
    for (int group = 0; group < m_backups.rowCount(); ++group) {
        const QModelIndex parent = m_backups.index(group, 0);
        setExpanded(parent, true);
        for (int row = 0; row < m_backups.rowCount(parent); ++row)
            settleRow(m_backups.index(row, 0, parent));
    }
    orderFocus();
}

// Tab reaches the widgets of the rows from top to bottom, whichever was opened first.
void BackupTree::orderFocus()
{
    QList<QWidget *> order;
    for (int group = 0; group < m_backups.rowCount(); ++group) {
        const QModelIndex parent = m_backups.index(group, 0);
        for (int i = 0; i < m_backups.rowCount(parent); ++i) {
            const QModelIndex row = m_backups.index(i, 0, parent);
            for (const QModelIndex &place : {row, m_backups.index(0, 0, row)}) {
                if (QWidget *widget = indexWidget(place))
                    order.append(widget);
            }
        }
    }
    setFocusOrder(this, order);
}

void BackupTree::settleRow(const QModelIndex &row)
{
    if (row.data(Model::KindRole).value<Model::Kind>() != Model::Kind::Backup)
        return;
    const bool pending = row.data(Model::StateRole).value<BackupState>() == BackupState::Pending;
    if (pending && !isPersistentEditorOpen(row))
        openPersistentEditor(row);
    else if (!pending && isPersistentEditorOpen(row))
        closePersistentEditor(row);
}

void BackupTree::onExpanded(const QModelIndex &index)
{
    if (!canOpen(index))
        return;
    const QModelIndex details = m_backups.index(0, 0, index);
    openPersistentEditor(details);
    orderFocus();
    // The row's height follows from its widget.
    doItemsLayout();
    scrollTo(details, EnsureVisible);
    scrollTo(index, EnsureVisible);
    emit opened(index.data(Model::IdRole).toString());
}

void BackupTree::onCollapsed(const QModelIndex &index)
{
    if (index.data(Model::KindRole).value<Model::Kind>() != Model::Kind::Backup)
        return;
    const QModelIndex details = m_backups.index(0, 0, index);
    const QWidget *widget = indexWidget(details);
    const bool hadFocus = widget && widget->isAncestorOf(QApplication::focusWidget());
    closePersistentEditor(details);
    if (hadFocus) {
        setCurrentIndex(index);
        setFocus(Qt::OtherFocusReason);
    }
}

void BackupTree::onAction(BackupAction action, const QString &backupId)
{
    if (action == BackupAction::Close)
        setExpanded(m_backups.indexOf(backupId), false);
    else
        emit actionRequested(action, backupId);
}

void BackupTree::refreshRows()
{
    for (int group = 0; group < m_backups.rowCount(); ++group) {
        const QModelIndex parent = m_backups.index(group, 0);
        for (int row = 0; row < m_backups.rowCount(parent); ++row) {
            const QModelIndex details = m_backups.index(0, 0, m_backups.index(row, 0, parent));
            if (QWidget *widget = indexWidget(details))
                m_delegate->setEditorData(widget, details);
        }
    }
    viewport()->update();
}

void BackupTree::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex row = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggle(row);
        return;
    case Qt::Key_Right:
    case Qt::Key_Plus:
        if (canOpen(row))
            setExpanded(row, true);
        return;
    case Qt::Key_Left:
    case Qt::Key_Minus:
    case Qt::Key_Escape:
        if (canOpen(row) && isExpanded(row))
            setExpanded(row, false);
        else if (event->key() == Qt::Key_Escape)
            event->ignore();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void BackupTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Text in opened rows wraps at another width now.
    scheduleDelayedItemsLayout();
}

bool BackupTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        scheduleDelayedItemsLayout();
    return QTreeView::viewportEvent(event);
}

} // namespace Reprise
