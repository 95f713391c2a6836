// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

Table::Table(const QList<Column> &columns)
{
    QStringList titles;
    for (const Column &column : columns) {
        titles.append(column.title);
        m_right.append(column.right);
    }
    add(titles);
}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(printable(cell));
    m_rows.append(row);
}

QString Table::toString() const
{
    QList<int> widths(m_right.size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], displayWidth(row[i]));
    }
    QString text;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString gap(widths[i] - displayWidth(row[i]), u' ');
            line += (i > 0 ? u"  "_s : QString()) + (m_right[i] ? gap + row[i] : row[i] + gap);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

} // namespace Reprise
