// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/command.h"
#include "format.h"
#include "table.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<Output> verify(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    QString backupId;
    if (call.arguments.size() > 1) {
        const auto backup = call.backup(*service);
        if (!backup)
            return std::unexpected(backup.error());
        backupId = backup->id;
    }
    const auto results = call.wait.run<QList<Verified>>(
        [&] { return call.operations.verify(service->id, backupId); });
    if (!results)
        return std::unexpected(results.error());

    Output output{.document = {{u"results"_s, call.json.verified(*results)}}};
    QStringList lines;
    for (const Verified &result : *results) {
        if (result.report.problems.isEmpty()) {
            //: %1 a backup's id, %2 a size, %n files
            lines.append(
                Commands::tr("%1 is whole: %n file(s), %2.", nullptr, int(result.report.files))
                    .arg(result.backupId, Format::bytes(result.report.bytes)));
            continue;
        }
        output.status = ExitStatus::Damaged;
        lines.append(Commands::tr("%1 is damaged:").arg(result.backupId));
        for (const Note &problem : result.report.problems)
            lines.append(u"    "_s + call.words.explain(problem).text);
    }
    if (results->isEmpty())
        call.terminal.say(
            Commands::tr("“%1” has no backup with data to verify.").arg(printable(service->name)));
    output.text = lines.join(u'\n');
    return output;
}

/// In the field's own words; as it is where there is none.
QString kindWord(const QString &kind)
{
    const QMap<QString, QString> words = {
        {u"database"_s, Commands::tr("database")}, {u"tablespace"_s, Commands::tr("tablespace")},
        {u"schema"_s, Commands::tr("schema")},     {u"keyspace"_s, Commands::tr("keyspace")},
        {u"table"_s, Commands::tr("table")},       {u"node"_s, Commands::tr("node")},
        {u"mount"_s, Commands::tr("mount")}};
    return words.value(kind, kind);
}

void addContents(Table &table, const QJsonArray &contents, int depth)
{
    for (const QJsonValue &value : contents) {
        const QJsonObject entry = value.toObject();
        table.add(
            {QString(depth * 2, u' ') + printable(entry.value(u"name"_s).toString()),
             kindWord(entry.value(u"kind"_s).toString()),
             entry.value(u"bytes"_s).isDouble() ? Format::bytes(entry.value(u"bytes"_s).toInteger())
                                                : QString(),
             entry.value(u"rows"_s).isDouble() ? Format::number(entry.value(u"rows"_s).toInteger())
                                               : QString()});
        addContents(table, entry.value(u"children"_s).toArray(), depth + 1);
    }
}

Result<Output> contents(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.backup(*service);
    if (!backup)
        return std::unexpected(backup.error());
    Table table({{Commands::tr("Name")},
                 {Commands::tr("Kind")},
                 //: The size of a database or table, as its server told it.
                 {Commands::tr("On the server"), true},
                 {Commands::tr("Rows"), true}});
    addContents(table, backup->contents, 0);
    return Output{.document = {{u"contents"_s, backup->contents}}, .text = table.toString()};
}

Result<Output> log(Invocation &call)
{
    const auto service = call.service();
    if (!service)
        return std::unexpected(service.error());
    const auto backup = call.backup(*service);
    if (!backup)
        return std::unexpected(backup.error());
    const auto text = call.operations.log(service->id, backup->id);
    if (!text)
        return std::unexpected(text.error());
    return Output{.document = {{u"log"_s, *text}}, .text = *text};
}

} // namespace

QList<Command> proofCommands()
{
    return {
        {u"verify"_s,
         u"SERVICE [BACKUP]"_s,
         Commands::tr("Read a backup, or all of them, and prove every checksum."),
         {},
         verify},
        {u"contents"_s,
         u"SERVICE BACKUP"_s,
         Commands::tr("Show what a backup holds."),
         {},
         contents},
        {u"log"_s, u"SERVICE BACKUP"_s, Commands::tr("Show the log of a backup."), {}, log},
    };
}

} // namespace Reprise
