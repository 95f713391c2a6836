// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Reprise::Postgresql {

struct ReadmeValues
{
    QString service;
    QString backupId;
    /// The moment that it restores to.
    QDateTime moment;
    int major = 0;
    QString version;
    QString platform;
    bool dataChecksums = false;
    QStringList databases;
    QString superuser;
    /// Where psql enters.
    QString database;
    bool damaged = false;
};

/// How to use the archive without Reprise: English first, then German, French and Portuguese.
[[nodiscard]] QByteArray readme(const ReadmeValues &values);

} // namespace Reprise::Postgresql
