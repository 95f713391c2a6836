// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repository/backup.h"

#include <QCoreApplication>
#include <QString>

namespace Reprise {

/// The words for backups, in the language of the moment.
class BackupText
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::BackupText)
public:
    /// "ON DEMAND".
    [[nodiscard]] static QString heading(Tier tier);
    /// "completed"; a state as a word beside its icon.
    [[nodiscard]] static QString state(BackupState state);
    /// "Monday, 16 November 2026, 06:44:12 – 06:44:15 (one moment: 06:44:15)".
    [[nodiscard]] static QString taken(const Backup &backup);
    /// "3 databases, 2 tablespaces"; empty where nothing is known.
    [[nodiscard]] static QString contents(const QJsonArray &contents);
    /// "database"; the kind of one entry of the contents.
    [[nodiscard]] static QString kind(const QString &kind);
    /// All that a row says, for those who hear it.
    [[nodiscard]] static QString spoken(const Backup &backup);

private:
    [[nodiscard]] static QString count(const QString &kind, int n);
};

} // namespace Reprise
