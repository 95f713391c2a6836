// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedescription.h"
#include "retention/serviceretention.h"
#include "services/service.h"

#include <QDateTime>
#include <QString>

namespace Reprise {

class Sentences;

/// What a person asks for in an opened row.
enum class BackupAction {
    Download,
    Restore,
    RestoreWithOptions,
    Verify,
    Accept,
    Pin,
    Unpin,
    EditNote,
    Delete,
    ShowContents,
    ShowLog,
    /// Closes the opened row.
    Close,
};

/// What rows and details need to know beside the backup itself. Kept by the tab.
struct BackupSurroundings
{
    Service service;
    /// Name that a restore started now would get; empty while it is not known.
    QString restoreName;
    /// What a restore can be told beside the name; empty = nothing.
    QList<Field> restoreOptions;
    QDateTime now;
    /// Why each backup is kept, and until when.
    ServiceRetention retention = {};
    const Sentences *sentences = nullptr;
};

} // namespace Reprise
