// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagestrip.h"

#include <QList>
#include <QString>

namespace Reprise {

/// What is said in a page's strip after something was asked for, and what can be done about it.
struct Outcome
{
    enum class Action { UndoDelete, ShowLog, ShowService, OpenFolder, BackUpAnyway };

    struct Offer
    {
        Action action = Action::ShowLog;
        /// A backup (undo), a folder (log of a job, open), a service (show, back up).
        QString target;
    };

    MessageStrip::Kind kind = MessageStrip::Kind::Info;
    QString serviceId;
    /// The job that it is about; the message that it started is replaced by the one that it ended.
    QString jobId;
    /// Escaped.
    QString richText;
    QList<Offer> offers;
};

} // namespace Reprise
