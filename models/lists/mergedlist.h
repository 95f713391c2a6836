// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <algorithm>

namespace Reprise {

/// A flat list of values that have an id. A new list is merged into the old one by exact removes,
/// moves, inserts and dataChanged, so that selection and scroll position of a view survive.
template<class Value> class MergedList : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_values.size());
    }
    [[nodiscard]] const QList<Value> &values() const { return m_values; }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        const auto it = std::ranges::find(m_values, id, &Value::id);
        return it == m_values.end() ? -1 : int(it - m_values.begin());
    }

protected:
    /// `wanted` in the order in which it is to stand; ids are unique.
    void merge(const QList<Value> &wanted)
    {
        removeOthers(wanted);
        for (int row = 0; row < wanted.size(); ++row)
            place(row, wanted.at(row));
    }

    QList<Value> m_values;

private:
    void removeOthers(const QList<Value> &wanted)
    {
        for (int row = int(m_values.size()) - 1; row >= 0; --row) {
            const QString id = m_values.at(row).id;
            if (std::ranges::contains(wanted, id, &Value::id))
                continue;
            beginRemoveRows({}, row, row);
            m_values.removeAt(row);
            endRemoveRows();
        }
    }

    void place(int row, const Value &value)
    {
        const int present = rowOf(value.id);
        if (present < 0) {
            beginInsertRows({}, row, row);
            m_values.insert(row, value);
            endInsertRows();
            return;
        }
        if (present != row) {
            beginMoveRows({}, present, present, {}, row);
            m_values.move(present, row);
            endMoveRows();
        }
        if (m_values.at(row) == value)
            return;
        m_values[row] = value;
        emit this->dataChanged(this->index(row), this->index(row));
    }
};

} // namespace Reprise
