// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/outbox.h"

#include "services/home.h"
#include "storage/filelock.h"
#include "storage/files.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qsizetype mostUndelivered = 20;
constexpr std::chrono::seconds longestPause = std::chrono::hours(1);
/// 2^6 minutes are more than that already.
constexpr int mostDoublings = 6;

QJsonObject toJson(const Undelivered &one)
{
    return {{u"channel"_s, channelName(one.channel)},
            {u"event"_s, eventName(one.event)},
            {u"service"_s, one.serviceName},
            {u"time"_s, one.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"error"_s, toJson(one.error)}};
}

Undelivered undeliveredFromJson(const QJsonObject &json)
{
    return {.channel = channelFromName(json.value(u"channel"_s).toString())
                           .value_or(NotificationChannel::Email),
            .event = eventFromName(json.value(u"event"_s).toString()),
            .serviceName = json.value(u"service"_s).toString(),
            .time = QDateTime::fromString(json.value(u"time"_s).toString(), Qt::ISODateWithMs),
            .error = errorFromJson(json.value(u"error"_s).toObject())};
}

} // namespace

QJsonObject toJson(const OutboxItem &item)
{
    return {{u"channel"_s, channelName(item.channel)},
            {u"notification"_s, toJson(item.notification)},
            {u"attempts"_s, item.attempts},
            {u"next"_s, item.next.toUTC().toString(Qt::ISODateWithMs)}};
}

OutboxItem outboxItemFromJson(const QJsonObject &json)
{
    return {.channel = channelFromName(json.value(u"channel"_s).toString())
                           .value_or(NotificationChannel::Desktop),
            .notification = notificationFromJson(json.value(u"notification"_s).toObject()),
            .attempts = json.value(u"attempts"_s).toInt(),
            .next = QDateTime::fromString(json.value(u"next"_s).toString(), Qt::ISODateWithMs)};
}

Outbox::Outbox(const Home &home)
    : m_folder(home.dataFolder() + u"/outbox"_s)
{
}

QString Outbox::fileOf(const OutboxItem &item) const
{
    return u"%1/%2-%3.json"_s.arg(m_folder, item.notification.id, channelName(item.channel));
}

QString Outbox::undeliveredPath() const
{
    return m_folder + u"/undelivered.json"_s;
}

Result<> Outbox::makeFolder() const
{
    return Reprise::makeFolder(m_folder);
}

Result<> Outbox::put(const OutboxItem &item) const
{
    if (const Result<> made = makeFolder(); !made)
        return made;
    return writeJson(fileOf(item), toJson(item));
}

Result<> Outbox::remove(const OutboxItem &item) const
{
    if (::unlink(QFile::encodeName(fileOf(item)).constData()) != 0 && errno != ENOENT)
        return fileFailure(u"remove"_s, fileOf(item), errno);
    return {};
}

Result<QList<OutboxItem>> Outbox::items() const
{
    const Result<QStringList> names = namesIn(m_folder);
    if (!names && names.error().code == ErrorCode::NotFound)
        return QList<OutboxItem>();
    if (!names)
        return std::unexpected(names.error());
    QList<OutboxItem> items;
    for (const QString &name : *names) {
        if (!name.startsWith("ntf-"_L1))
            continue;
        const QString path = m_folder + u'/' + name;
        const auto item = readJson(path).transform(outboxItemFromJson);
        // A copy of one, or one that somebody put there, would be sent again and again: it is
        // removed by the name that it should have.
        if (item && fileOf(*item) == path)
            items.append(*item);
    }
    std::ranges::stable_sort(items, {}, [](const OutboxItem &item) {
        return item.notification.time.toMSecsSinceEpoch();
    });
    return items;
}

QList<Undelivered> Outbox::undelivered() const
{
    QList<Undelivered> list;
    const QJsonArray array =
        readJson(undeliveredPath()).value_or(QJsonObject()).value(u"undelivered"_s).toArray();
    for (const QJsonValue &value : array)
        list.append(undeliveredFromJson(value.toObject()));
    return list;
}

Result<> Outbox::writeUndelivered(const QList<Undelivered> &list) const
{
    QJsonArray array;
    for (const Undelivered &one : list)
        array.append(toJson(one));
    return writeJson(undeliveredPath(), {{u"undelivered"_s, array}});
}

Result<> Outbox::addUndelivered(const Undelivered &undelivered) const
{
    const Result<FileLock> lock =
        FileLock::waitBriefly(undeliveredPath() + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    QList<Undelivered> list = this->undelivered();
    list.append(undelivered);
    return writeUndelivered(list.mid(std::max<qsizetype>(0, list.size() - mostUndelivered)));
}

Result<> Outbox::forgetUndelivered(NotificationChannel channel) const
{
    const auto isOfIt = [channel](const Undelivered &one) { return one.channel == channel; };
    if (std::ranges::none_of(undelivered(), isOfIt))
        return {};
    const Result<FileLock> lock =
        FileLock::waitBriefly(undeliveredPath() + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    QList<Undelivered> list = undelivered();
    list.removeIf(isOfIt);
    return writeUndelivered(list);
}

std::chrono::seconds Outbox::pauseAfter(int attempts, const Error &why)
{
    const int doublings = std::clamp(attempts - 1, 0, mostDoublings);
    const std::chrono::seconds own = std::chrono::minutes(1 << doublings);
    const std::chrono::seconds asked(why.args.value(u"retryAfter"_s).toLongLong());
    return std::min(std::max(own, asked), longestPause);
}

} // namespace Reprise
