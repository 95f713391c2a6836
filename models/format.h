// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace Reprise {

/// Sizes, times and numbers in the words of the default locale (QLocale()) and the language of the
/// moment, or of the thread (ThreadLanguage). The one place that makes them.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::Format)
public:
    /// "944 MB", "3.1 GB"; powers of ten.
    [[nodiscard]] static QString bytes(qint64 bytes);
    /// "412 MB of 944 MB"; only what is done where the total is not known (-1).
    [[nodiscard]] static QString bytesOf(qint64 done, qint64 total);
    /// "186 MB/s".
    [[nodiscard]] static QString rate(double bytesPerSecond);
    [[nodiscard]] static QString number(qint64 number);
    /// "44 %"; `share` is 0 to 1.
    [[nodiscard]] static QString percent(double share);

    /// "4 s", "2 min 5 s", "3 h 10 min", "2 d 4 h".
    [[nodiscard]] static QString duration(qint64 seconds);
    /// "4 s left".
    [[nodiscard]] static QString timeLeft(qint64 seconds);

    /// "just now", "5 hours ago", "yesterday", "3 days ago", "5 months ago"; days are those of the
    /// local calendar. A moment in the future (a clock that jumped back) is "just now".
    [[nodiscard]] static QString relative(const QDateTime &when, const QDateTime &now);
    /// The same where it begins a line.
    [[nodiscard]] static QString relativeTitle(const QDateTime &when, const QDateTime &now);
    /// "in 9 minutes", "in 18 hours"; "now" where it is over.
    [[nodiscard]] static QString until(const QDateTime &when, const QDateTime &now);
    /// "9 min", "5 h", "3 d": for a narrow column.
    [[nodiscard]] static QString age(const QDateTime &when, const QDateTime &now);

    /// "Monday, 16 November 2026, 06:44:12" in local time.
    [[nodiscard]] static QString exact(const QDateTime &when);
    /// "23 Aug 2026".
    [[nodiscard]] static QString date(const QDateTime &when);
    /// "06:44".
    [[nodiscard]] static QString time(const QDateTime &when);
};

} // namespace Reprise
