// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/forecast.h"
#include "retention/pruneplan.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

namespace Reprise {

/// The words for schedules and retention, in the language of the moment.
class RetentionText
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::RetentionText)
public:
    /// "newest of week 46".
    [[nodiscard]] static QString reason(const KeepReason &reason);
    /// "newest of week 46; leaves on 19 December"; empty for a pending one.
    [[nodiscard]] static QString kept(const Backup &backup, const Leaving &leaving,
                                      const Policy &policy, const QDateTime &now);
    /// "a newer one of week 46 is kept".
    [[nodiscard]] static QString deletion(const Deletion &deletion);
    /// "19 December", with the year where it is not this one.
    [[nodiscard]] static QString day(QDate day, QDate today);

    /// "A backup is taken every day at 02:00 (Europe/Berlin)."
    [[nodiscard]] static QString schedule(const Policy &policy);
    /// "Daily backups are kept for 7 days." …
    [[nodiscard]] static QStringList retention(const Policy &policy);

private:
    [[nodiscard]] static QString endless(const KeepReason &reason);
    [[nodiscard]] static QString month(const QString &period);
};

} // namespace Reprise
