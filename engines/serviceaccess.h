// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace Reprise {

/// How an engine reaches one service: a value, made for one call.
struct ServiceAccess
{
    QString id;
    /// As the person typed it; for messages.
    QString name;
    /// By the keys of EngineDescription::fields.
    QMap<QString, QString> settings;
    /// By the keys of EngineDescription::secrets. Never to be written anywhere.
    QMap<QString, QString> secrets;
    /// Folder of the managed instance; empty for a registered service.
    QString instanceFolder;
};

} // namespace Reprise
