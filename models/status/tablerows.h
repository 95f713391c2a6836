// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Reprise {

/// The rows of the innermost parts of one backup's contents (tables), found again by their name,
/// else by an "id" that stays where they are renamed.
class TableRows
{
public:
    struct Table
    {
        /// The name of what it lies in; its own at the top.
        QString top;
        QString kind;
        /// "shop.public.orders"
        QString path;
        QString id;
        /// -1 = not known.
        qint64 rows = -1;
    };

    explicit TableRows(const QJsonArray &contents);

    [[nodiscard]] const QList<Table> &tables() const { return m_tables; }
    /// -1 where nobody knows: its rows, or whether it is there at all. Of one that has given its
    /// name to another one, whichever holds more.
    [[nodiscard]] qint64 rowsOf(const Table &table) const;
    /// Looked for, and not there.
    [[nodiscard]] bool isGone(const Table &table) const;
    /// Of what is at the top.
    [[nodiscard]] QString kindOf(const QString &top) const { return m_tops.value(top).kind; }

private:
    struct Top
    {
        QString kind;
        /// What is in it is told, and wholly.
        bool isListed = false;
    };
    void add(const QJsonValue &entry, const Table &above, bool isTop);

    QList<Table> m_tables;
    QHash<QString, qsizetype> m_byPath;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, Top> m_tops;
};

/// Tables that hold next to nothing of what they held or are gone, the rows of each part at the
/// top, and those of all. `measure`: newest first, not empty.
[[nodiscard]] QList<Note> comparedRows(const TableRows &now, const QList<TableRows> &measure);

} // namespace Reprise
