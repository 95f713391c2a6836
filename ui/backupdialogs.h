// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedescription.h"
#include "services/service.h"

#include <QCoreApplication>
#include <QMap>
#include <functional>

class QWidget;

namespace Reprise {

/// What is asked before something is done with a backup. Each question returns at once, belongs to
/// `parent`, and calls `then` when it is answered with yes.
class BackupDialogs
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::BackupDialogs)
public:
    static void askPath(QWidget *parent, const Backup &backup,
                        std::function<void(const QString &path)> then);
    static void askNote(QWidget *parent, const Backup &backup,
                        std::function<void(const QString &note)> then);
    static void askDelete(QWidget *parent, const Service &service, const Backup &backup,
                          std::function<void()> then);
    static void askOptions(QWidget *parent, const QList<Field> &fields,
                           std::function<void(const QMap<QString, QString> &options)> then);
};

} // namespace Reprise
