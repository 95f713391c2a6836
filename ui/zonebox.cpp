// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zonebox.h"

#include <QCompleter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Reprise {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(24);
    setMaxVisibleItems(12);
    QStringList names{u"UTC"_s};
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        const QString name = QString::fromLatin1(id);
        // The others are old names of these, and offsets without a place.
        if (name.contains(u'/') && !name.startsWith(u"Etc/"_s))
            names.append(name);
    }
    addItems(names);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace Reprise
