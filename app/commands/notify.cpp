// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cancellation.h"
#include "commands/command.h"
#include "format.h"
#include "interruption.h"
#include "notify/notification.h"
#include "notify/notifications.h"
#include "settings.h"
#include "table.h"
#include "terminal.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<Notifications::Change> readChange(const QCommandLineParser &options)
{
    const auto settings = splitPairs(options.values(u"set"_s), u"--set"_s, u"KEY=VALUE"_s);
    if (!settings)
        return std::unexpected(settings.error());
    const auto files = splitPairs(options.values(u"secret"_s), u"--secret"_s, u"NAME=FILE"_s);
    if (!files)
        return std::unexpected(files.error());
    if (files->values().count(u"-"_s) > 1)
        return failure(ErrorCode::Usage, u"stdin-twice"_s);
    Notifications::Change change{.settings = *settings, .secrets = {}};
    for (auto it = files->cbegin(); it != files->cend(); ++it) {
        // NAME= alone forgets it.
        if (it->isEmpty() || !notificationSecretKeys().contains(it.key())) {
            change.secrets.insert(it.key(), {});
            continue;
        }
        const auto secret = readSecret(*it);
        if (!secret)
            return std::unexpected(secret.error());
        change.secrets.insert(it.key(), *secret);
    }
    return change;
}

/// On a worker thread, so that an interruption ends it.
Result<> test(Invocation &call, NotificationChannel channel)
{
    Cancellation cancellation;
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &interruption,
                     [&cancellation] { cancellation.cancel(); });
    QFutureWatcher<Result<>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher,
                     [] { QCoreApplication::exit(); });
    watcher.setFuture(
        QtConcurrent::run([&] { return call.notifications.test(channel, {}, cancellation); }));
    QCoreApplication::exec();
    return watcher.result();
}

QJsonArray undeliveredJson(Invocation &call)
{
    QJsonArray array;
    const QList<Undelivered> undelivered = call.notifications.undelivered();
    for (const Undelivered &one : undelivered)
        array.append(QJsonObject{{u"channel"_s, channelName(one.channel)},
                                 {u"event"_s, eventName(one.event)},
                                 {u"service"_s, one.serviceName},
                                 {u"time"_s, toJson(one.time)},
                                 {u"error"_s, call.json.error(one.error)}});
    return array;
}

Result<Output> shown(Invocation &call, const NotificationSettings &settings)
{
    const auto secrets = call.notifications.secrets();
    if (!secrets)
        return std::unexpected(secrets.error());
    const QMap<QString, QString> values = settings.values();
    QJsonObject set;
    Table table({{Commands::tr("Setting")}, {Commands::tr("Value")}});
    for (const QString &key : NotificationSettings::keys()) {
        set.insert(key, values.value(key));
        table.add({key, values.value(key).isEmpty() ? u"–"_s : printable(values.value(key))});
    }
    QJsonObject kept;
    for (const QString &key : notificationSecretKeys()) {
        kept.insert(key, secrets->contains(key));
        //: A secret that Reprise keeps, and that is not shown.
        table.add({key, secrets->contains(key) ? Commands::tr("(kept)") : u"–"_s});
    }
    const QJsonArray undelivered = undeliveredJson(call);
    if (!undelivered.isEmpty())
        call.terminal.complain(
            Commands::tr("%n notifications could not be delivered; `reprise check` says why.",
                         nullptr, int(undelivered.size())));
    return Output{
        .document = {{u"settings"_s, set}, {u"secrets"_s, kept}, {u"undelivered"_s, undelivered}},
        .text = table.toString()};
}

Result<Output> notify(Invocation &call)
{
    const bool tests = call.options.isSet(u"test"_s);
    const auto channel =
        tests ? channelFromName(call.options.value(u"test"_s)) : NotificationChannel::Desktop;
    if (!channel)
        return std::unexpected(channel.error());
    const auto change = readChange(call.options);
    if (!change)
        return std::unexpected(change.error());
    const bool changes = !change->settings.isEmpty() || !change->secrets.isEmpty();
    const auto settings =
        changes ? call.notifications.change(*change) : call.notifications.settings();
    if (!settings)
        return std::unexpected(settings.error());
    if (!tests)
        return shown(call, *settings);
    if (const auto sent = test(call, *channel); !sent)
        return std::unexpected(sent.error());
    call.terminal.say(Commands::tr("The test has been sent: %1.").arg(channelLabel(*channel)));
    return Output{.document = {{u"sent"_s, channelName(*channel)}}};
}

} // namespace

QList<Command> notificationCommands()
{
    return {
        {u"notify"_s,
         {},
         Commands::tr("Show, change or test how changes of state are told."),
         {{u"set"_s,
           Commands::tr("A setting; without options they are all shown. An empty value "
                        "returns to the default."),
           u"KEY=VALUE"_s},
          {u"secret"_s,
           Commands::tr("email-password or webhook-secret, read from the first line of a "
                        "file; - is the standard input, nothing forgets it."),
           u"NAME=FILE"_s},
          {u"test"_s, Commands::tr("Send a test now: desktop, email or webhook."), u"CHANNEL"_s}},
         notify}};
}

} // namespace Reprise
