// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"
#include "commands/command.h"
#include "format.h"
#include "notify/notifications.h"
#include "prometheus.h"
#include "schedule/schedulewords.h"
#include "status/statuswords.h"
#include "table.h"
#include "terminal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

const QString noValue = u"–"_s;

QString ageOf(const QDateTime &when, const QDateTime &now)
{
    return when.isValid() ? Format::relative(when, now) : noValue;
}

QString protectionText(const ServiceStatus &status)
{
    const QString word = StatusWords::protection(status.protection);
    //: %1: a state such as "late", of a service that nobody is bothered about.
    return status.counts ? word : Commands::tr("(%1)").arg(word);
}

QString restorableText(const ServiceStatus &status)
{
    if (!status.restorableFrom.isValid())
        return noValue;
    const QString from = Format::date(status.restorableFrom);
    const QString to = Format::date(status.restorableTo);
    //: %1, %2: dates.
    const QString range = from == to ? from : Commands::tr("%1 – %2").arg(from, to);
    if (status.restorableMoments < 0)
        return range;
    //: %1: one or two dates between which these moments are.
    return Commands::tr("%n moment(s), %1", nullptr, status.restorableMoments).arg(range);
}

QString freeText(const ServiceStatus &status)
{
    if (status.freeBytes < 0)
        return noValue;
    const QString bytes = Format::bytes(status.freeBytes);
    if (status.freeDays < 0)
        return bytes;
    return status.freeDays == 1
               //: %1: free space of a disk.
               ? Commands::tr("%1 (1 day)").arg(bytes)
               //: %1: free space of a disk, %n: until it is full.
               : Commands::tr("%1 (%n days)", nullptr, status.freeDays).arg(bytes);
}

QStringList row(const Service &service, const QDateTime &now)
{
    const ServiceStatus &status = service.status;
    return {service.name,
            protectionText(status),
            ageOf(status.lastGood, now),
            ScheduleWords::next(service, now),
            restorableText(status),
            ageOf(status.lastProof, now),
            status.lastBytes >= 0 ? Format::bytes(status.lastBytes) : noValue,
            freeText(status)};
}

/// Why they are as they are: one line for each reason.
QString reasonsText(const QList<Service> &services, const Words &words)
{
    QStringList lines;
    for (const Service &service : services) {
        if (!service.status.counts)
            continue;
        for (const Note &reason : service.status.reasons) {
            //: %1: a service's name, %2: a whole sentence about it.
            lines.append(
                Commands::tr("%1: %2").arg(printable(service.name), toLine(words.explain(reason))));
        }
    }
    const auto isLeftOut = [](const Service &service) { return !service.status.counts; };
    if (std::ranges::any_of(services, isLeftOut))
        lines.append(Commands::tr("A state in brackets counts for nothing here: that service was "
                                  "started by Reprise and has no schedule, or is stopped, or is "
                                  "not connected to this computer."));
    return lines.isEmpty() ? QString() : QString(u'\n' + lines.join(u'\n'));
}

QString tableText(const QList<Service> &services, const Invocation &call)
{
    Table table({{Commands::tr("Service")},
                 {Commands::tr("Protection")},
                 {Commands::tr("Last good backup")},
                 {Commands::tr("Next backup")},
                 {Commands::tr("Restorable")},
                 {Commands::tr("Proved")},
                 //: The size of a backup as it is stored.
                 {Commands::tr("Archive"), true},
                 {Commands::tr("Free"), true}});
    for (const Service &service : services)
        table.add(row(service, call.clock.now()));
    return table.toString() + reasonsText(services, call.words);
}

Result<Output> status(Invocation &call)
{
    const QString format = call.options.value(u"format"_s);
    const QString known = u"table, prometheus"_s;
    if (!known.split(u", "_s).contains(format)) {
        return failure(ErrorCode::Usage, u"setting-not-a-choice"_s,
                       {{u"key"_s, u"--format"_s}, {u"value"_s, format}, {u"choices"_s, known}});
    }
    const auto all = call.operations.services();
    if (!all)
        return std::unexpected(all.error());
    QJsonArray array;
    bool attention = false;
    for (const Service &service : *all) {
        array.append(call.json.status(service));
        attention |= service.status.needsAttention();
    }
    // Who is to be told of the next change would not be.
    const auto silent = call.notifications.problem();
    if (silent)
        call.terminal.complain(toText(call.words.explain(*silent)));
    attention |= silent.has_value();
    Output output{.document = {{u"services"_s, array},
                               {u"needsAttention"_s, attention},
                               {u"notifications"_s,
                                silent ? QJsonValue(call.json.note(*silent)) : QJsonValue()}},
                  .status = attention ? ExitStatus::Attention : ExitStatus::Done};
    if (format == "prometheus"_L1)
        output.text = prometheusText(*all);
    else if (!all->isEmpty())
        output.text = tableText(*all, call);
    else
        call.terminal.say(Commands::tr("There is no service yet. `reprise sample` starts one with "
                                       "data in it, `reprise add` connects yours."));
    return output;
}

} // namespace

QList<Command> statusCommands()
{
    QCommandLineOption format(u"format"_s,
                              Commands::tr("How to print it: table, or prometheus (for its "
                                           "textfile collector)."),
                              u"FORMAT"_s, u"table"_s);
    return {
        {u"status"_s,
         {},
         Commands::tr("Say how well each service is protected, and why; status 6 if one is not."),
         {format},
         status},
    };
}

} // namespace Reprise
