// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/retentionpreview.h"

#include <QAbstractTableModel>
#include <QCoreApplication>

namespace Reprise {

/// What a prune would take away, oldest first: when it was taken, its size, and why it goes. Lives
/// on the main thread.
class DeletionListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Taken, Size, Reason, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, BytesRole };

    explicit DeletionListModel(QObject *parent = nullptr);

    /// Rows that stay, stay where they are.
    void setPreview(const RetentionPreview &preview);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] int rowOf(const Deletion &deletion) const;
    [[nodiscard]] QString text(const Deletion &deletion, int column) const;
    [[nodiscard]] QString spoken(const Deletion &deletion) const;

    QList<Deletion> m_deletions;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace Reprise
