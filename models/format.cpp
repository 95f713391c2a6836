// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "threadlanguage.h"

#include <QLocale>

namespace Reprise {

using namespace Qt::StringLiterals;

QString Format::bytes(qint64 bytes)
{
    // Three digits are enough to compare by: 3.1 GB, 31 GB, 944 MB.
    double scaled = double(bytes);
    while (scaled >= 1000)
        scaled /= 1000;
    const int precision = bytes >= 1000 && scaled < 10 ? 1 : 0;
    return ThreadLanguage::locale().formattedDataSize(bytes, precision, QLocale::DataSizeSIFormat);
}

QString Format::bytesOf(qint64 done, qint64 total)
{
    if (total < 0)
        return bytes(done);
    //: Progress: how many bytes are done, of how many; both with their unit.
    return tr("%1 of %2").arg(bytes(done), bytes(total));
}

QString Format::rate(double bytesPerSecond)
{
    //: Speed of a transfer; %1 is a size with its unit.
    return tr("%1/s").arg(bytes(qint64(bytesPerSecond)));
}

QString Format::number(qint64 number)
{
    return ThreadLanguage::locale().toString(number);
}

QString Format::percent(double share)
{
    //: A percentage; mind the space that your language puts before the sign.
    return tr("%1 %").arg(number(qRound64(share * 100)));
}

QString Format::duration(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (minutes == 0)
        //: Duration in seconds, short.
        return tr("%1 s").arg(number(seconds));
    if (hours == 0)
        //: Duration in minutes and seconds, short.
        return tr("%1 min %2 s").arg(number(minutes), number(seconds % 60));
    if (days == 0)
        //: Duration in hours and minutes, short.
        return tr("%1 h %2 min").arg(number(hours), number(minutes % 60));
    //: Duration in days and hours, short.
    return tr("%1 d %2 h").arg(number(days), number(hours % 24));
}

QString Format::timeLeft(qint64 seconds)
{
    //: %1 is a duration such as "4 s".
    return tr("%1 left").arg(duration(seconds));
}

// One and many are sentences of their own: the source language has no plural forms without a file.
QString Format::relative(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = when.secsTo(now) / 60;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return minutes == 1 ? tr("1 minute ago") : tr("%n minutes ago", nullptr, int(minutes));
    const qint64 hours = minutes / 60;
    if (hours < 24)
        return hours == 1 ? tr("1 hour ago") : tr("%n hours ago", nullptr, int(hours));
    const qint64 days = when.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days <= 1)
        return tr("yesterday");
    if (days < 60)
        return tr("%n days ago", nullptr, int(days));
    return tr("%n months ago", nullptr, int(days / 30));
}

QString Format::relativeTitle(const QDateTime &when, const QDateTime &now)
{
    QString words = relative(when, now);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

QString Format::until(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = (now.secsTo(when) + 59) / 60;
    if (minutes < 1)
        return tr("now");
    if (minutes < 60)
        return minutes == 1 ? tr("in 1 minute") : tr("in %n minutes", nullptr, int(minutes));
    const qint64 hours = (minutes + 30) / 60;
    if (hours < 48)
        return hours == 1 ? tr("in 1 hour") : tr("in %n hours", nullptr, int(hours));
    return tr("in %n days", nullptr, int((hours + 12) / 24));
}

QString Format::age(const QDateTime &when, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, when.secsTo(now) / 60);
    if (minutes < 1)
        //: Age of less than a minute, as short as can be.
        return tr("now", "age");
    if (minutes < 60)
        //: Age in minutes, as short as can be.
        return tr("%1 min").arg(number(minutes));
    if (minutes < 48 * qint64(60))
        //: Age in hours, as short as can be.
        return tr("%1 h").arg(number(minutes / 60));
    //: Age in days, as short as can be.
    return tr("%1 d").arg(number(minutes / (24 * qint64(60))));
}

QString Format::exact(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    //: Weekday with date, and time of day.
    return tr("%1, %2").arg(
        ThreadLanguage::locale().toString(local.date(), QLocale::LongFormat),
        ThreadLanguage::locale().toString(local.time(), tr("HH:mm:ss", "time of day")));
}

QString Format::date(const QDateTime &when)
{
    return ThreadLanguage::locale().toString(when.toLocalTime().date(), tr("d MMM yyyy", "date"));
}

QString Format::time(const QDateTime &when)
{
    return ThreadLanguage::locale().toString(when.toLocalTime().time(), tr("HH:mm", "time of day"));
}

} // namespace Reprise
