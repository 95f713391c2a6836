// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <functional>

namespace Reprise {

/// A model as indented lines, so that a test compares two lists of strings.
inline QStringList treeDump(const QAbstractItemModel &model,
                            const std::function<QString(const QModelIndex &)> &text,
                            const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines.append(QString(depth, QLatin1Char(' ')) + text(index));
        lines.append(treeDump(model, text, index, depth + 1));
    }
    return lines;
}

} // namespace Reprise
