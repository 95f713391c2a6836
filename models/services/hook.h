// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QLatin1StringView>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Reprise {

/// A program of the person's own that runs around a backup. Kept in the home, never in a
/// repository, which others may write.
struct Hook
{
    static constexpr int usualTimeout = 300;

    /// Absolute; started without a shell and without arguments.
    QString program;
    int timeoutSeconds = usualTimeout;

    bool operator==(const Hook &) const = default;
};

/// The kind of the obligation to end one whose Reprise died; its details: "mark" and "session",
/// for endMarkedProcesses().
inline constexpr QLatin1StringView hookObligation("hook");

/// By event: "before" anything is copied, "after" a backup was completed, "failed".
using Hooks = QMap<QString, Hook>;

[[nodiscard]] QStringList hookEvents();
/// `event` → "PROGRAM[,SECONDS]"; empty takes a hook away. A program without a path is looked for
/// in PATH now: a schedule has another one. Errors usage: hook-event-unknown, hook-program-missing,
/// hook-timeout-range.
[[nodiscard]] Result<Hooks> changedHooks(const Hooks &hooks, const QMap<QString, QString> &changes);
/// What changedHooks() takes.
[[nodiscard]] QString hookText(const Hook &hook);

} // namespace Reprise
