// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Policy: its keys in the words of `reprise policy --set`.
#include "repository/policy.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// A century; more is a slip of the finger.
constexpr int mostDays = 36'600;
constexpr int mostWeeks = 5'200;
constexpr int mostMonths = 1'200;
constexpr int mostOnDemand = 100'000;
/// Slower than that no backup ever ends.
constexpr qint64 lowestRate = 10'000;
constexpr qint64 highestRate = 1'000'000'000'000;

/// In ISO order; not translated, they are typed.
constexpr std::array<QLatin1StringView, 7> weekdays = {"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                                       "fri"_L1, "sat"_L1, "sun"_L1};

std::unexpected<Error> badValue(const QString &reason, const QString &key, const QString &value,
                                QVariantMap args = {})
{
    args.insert(u"key"_s, key);
    args.insert(u"value"_s, value);
    return failure(ErrorCode::Usage, reason, args);
}

QStringList listOf(const QString &value)
{
    QStringList parts = value.toLower().split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

Result<> setTimes(Policy &policy, const QString &key, const QString &value)
{
    static const QRegularExpression shape(u"\\A([01]?[0-9]|2[0-3]):([0-5][0-9])\\z"_s);
    QStringList times;
    const QStringList typed = value.trimmed() == "none"_L1 ? QStringList() : listOf(value);
    for (const QString &part : typed) {
        const QRegularExpressionMatch match = shape.match(part);
        if (!match.hasMatch())
            return badValue(u"policy-at"_s, key, value);
        times.append(
            QTime(match.captured(1).toInt(), match.captured(2).toInt()).toString(u"hh:mm"_s));
    }
    times.sort();
    times.removeDuplicates();
    policy.at = times;
    return {};
}

Result<> setDays(Policy &policy, const QString &key, const QString &value)
{
    QList<int> days;
    const QStringList typed = listOf(value);
    for (const QString &part : typed) {
        const auto day = std::ranges::find(weekdays, part);
        if (day == weekdays.end())
            return badValue(u"policy-days"_s, key, value);
        days.append(int(day - weekdays.begin()) + 1);
    }
    std::ranges::sort(days);
    const auto doubled = std::ranges::unique(days);
    days.erase(doubled.begin(), doubled.end());
    policy.days = days.size() == qsizetype(weekdays.size()) ? QList<int>() : days;
    return {};
}

Result<> setZone(Policy &policy, const QString &key, const QString &value)
{
    const QByteArray id = value.trimmed().toLatin1();
    const QTimeZone zone = id == "UTC" ? QTimeZone::utc() : QTimeZone(id);
    if (id.isEmpty() || !zone.isValid())
        return badValue(u"policy-zone"_s, key, value);
    policy.zone = zone;
    return {};
}

Result<> setFlag(bool &flag, const QString &key, const QString &value)
{
    const QString word = value.trimmed().toLower();
    if (word != "yes"_L1 && word != "no"_L1)
        return badValue(u"policy-flag"_s, key, value);
    flag = word == "yes"_L1;
    return {};
}

Result<> setCount(int &count, int most, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return badValue(u"policy-count"_s, key, value, {{u"highest"_s, most}});
    count = number;
    return {};
}

Result<> setOnDemand(Policy &policy, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int number = value.trimmed().toInt(&isNumber);
    const bool all = value.trimmed().toLower() == "all"_L1;
    if (!all && (!isNumber || number < 1 || number > mostOnDemand))
        return badValue(u"policy-on-demand"_s, key, value, {{u"highest"_s, mostOnDemand}});
    policy.keepOnDemand = all ? -1 : number;
    return {};
}

Result<> setRate(Policy &policy, const QString &key, const QString &value)
{
    static const QRegularExpression shape(u"\\A([0-9]{1,12})([kmg]?)\\z"_s);
    const QString word = value.trimmed().toLower();
    if (word.isEmpty() || word == "none"_L1 || word == "0"_L1) {
        policy.rateLimit = 0;
        return {};
    }
    const QRegularExpressionMatch match = shape.match(word);
    qint64 rate = match.captured(1).toLongLong();
    const QString unit = match.captured(2);
    for (qsizetype i = unit.isEmpty() ? -1 : u"kmg"_s.indexOf(unit); i >= 0; --i)
        rate = std::min(rate, highestRate) * 1000;
    if (rate < lowestRate || rate > highestRate)
        return badValue(u"policy-rate"_s, key, value);
    policy.rateLimit = rate;
    return {};
}

Result<> set(Policy &policy, const QString &key, const QString &value)
{
    if (key == "at"_L1)
        return setTimes(policy, key, value);
    if (key == "days"_L1)
        return setDays(policy, key, value);
    if (key == "zone"_L1)
        return setZone(policy, key, value);
    if (key == "paused"_L1)
        return setFlag(policy.paused, key, value);
    if (key == "keep-daily"_L1)
        return setCount(policy.keepDaily, mostDays, key, value);
    if (key == "keep-weekly"_L1)
        return setCount(policy.keepWeekly, mostWeeks, key, value);
    if (key == "keep-monthly"_L1)
        return setCount(policy.keepMonthly, mostMonths, key, value);
    if (key == "keep-on-demand"_L1)
        return setOnDemand(policy, key, value);
    if (key == "rate-limit"_L1)
        return setRate(policy, key, value);
    if (key == "idle-io"_L1)
        return setFlag(policy.idleIo, key, value);
    return failure(ErrorCode::Usage, u"policy-key-unknown"_s,
                   {{u"key"_s, key}, {u"known"_s, policyKeys().join(u", "_s)}});
}

QString dayNames(const QList<int> &days)
{
    QStringList names;
    for (const int day : days)
        names.append(weekdays.at(size_t(day - 1)));
    return names.join(u',');
}

QString rateWord(qint64 rate)
{
    if (rate == 0)
        return u"none"_s;
    QString unit;
    for (const QChar next : u"kMG"_s) {
        if (rate % 1000 != 0)
            break;
        rate /= 1000;
        unit = next;
    }
    return QString::number(rate) + unit;
}

} // namespace

QStringList policyKeys()
{
    return {u"at"_s,         u"days"_s,        u"zone"_s,         u"paused"_s,
            u"keep-daily"_s, u"keep-weekly"_s, u"keep-monthly"_s, u"keep-on-demand"_s,
            u"rate-limit"_s, u"idle-io"_s};
}

QMap<QString, QString> policySettings(const Policy &policy)
{
    const auto flag = [](bool on) { return on ? u"yes"_s : u"no"_s; };
    return {{u"at"_s, policy.at.isEmpty() ? u"none"_s : policy.at.join(u',')},
            {u"days"_s, dayNames(policy.days)},
            {u"zone"_s, toJson(policy).value(u"zone"_s).toString()},
            {u"paused"_s, flag(policy.paused)},
            {u"keep-daily"_s, QString::number(policy.keepDaily)},
            {u"keep-weekly"_s, QString::number(policy.keepWeekly)},
            {u"keep-monthly"_s, QString::number(policy.keepMonthly)},
            {u"keep-on-demand"_s,
             policy.keepOnDemand < 0 ? u"all"_s : QString::number(policy.keepOnDemand)},
            {u"rate-limit"_s, rateWord(policy.rateLimit)},
            {u"idle-io"_s, flag(policy.idleIo)}};
}

Result<Policy> changedPolicy(const Policy &policy, const QMap<QString, QString> &changes)
{
    Policy changed = policy;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (const Result<> done = set(changed, it.key(), it.value()); !done)
            return std::unexpected(done.error());
    }
    return changed;
}

} // namespace Reprise
