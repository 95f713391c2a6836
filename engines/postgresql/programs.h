// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "jobcontext.h"

#include <QString>

namespace Reprise::Postgresql {

/// The server programs of one installation.
struct Programs
{
    QString folder;
    /// "17.11"
    QString version;
    int major = 0;

    [[nodiscard]] QString path(const QString &program) const { return folder + u'/' + program; }
};

/// The programs of this major version, where Debian and PostgreSQL's RPMs put them or in PATH.
/// Fails with tool-missing.
[[nodiscard]] Result<Programs> findPrograms(int major, JobContext &context);
/// The newest that Reprise supports.
[[nodiscard]] Result<Programs> findNewestPrograms(JobContext &context);

} // namespace Reprise::Postgresql
