// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Reprise {

/// Text in columns, each as wide as its widest cell. A value.
class Table
{
public:
    struct Column
    {
        QString title;
        bool right = false;
    };

    explicit Table(const QList<Column> &columns);
    void add(const QStringList &cells);
    [[nodiscard]] QString toString() const;

private:
    QList<bool> m_right;
    QList<QStringList> m_rows;
};

} // namespace Reprise
