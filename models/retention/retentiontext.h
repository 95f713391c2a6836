// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/calendarbars.h"
#include "retention/forecast.h"
#include "retention/pruneplan.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QStringList>

namespace Reprise {

/// The words for retention, in the language of the moment.
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

    /// What there is at the end of a day, as lines by why it is kept: "Daily: 15 – 21 November".
    [[nodiscard]] static QStringList onDay(const RetentionCalendar &calendar, QDate day);
    /// The group of that list.
    [[nodiscard]] static QString group(KeepGroup group);

    /// "Daily backups are kept for 7 days." …
    [[nodiscard]] static QStringList retention(const Policy &policy);

private:
    [[nodiscard]] static QString endless(const KeepReason &reason, const Policy &policy);
    [[nodiscard]] static QString month(const QString &period);
    [[nodiscard]] static QString daysText(const QList<QDate> &days, QDate today);
};

} // namespace Reprise
