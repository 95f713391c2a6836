// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/backuptext.h"

#include "format.h"

#include <QLocale>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

void countKinds(const QJsonArray &entries, QStringList &order, QMap<QString, int> &counts)
{
    for (const QJsonValue &value : entries) {
        const QString kind = value["kind"_L1].toString();
        if (!counts.contains(kind))
            order.append(kind);
        ++counts[kind];
        countKinds(value["children"_L1].toArray(), order, counts);
    }
}

} // namespace

QString BackupText::heading(Tier tier)
{
    switch (tier) {
    case Tier::OnDemand:
        //: Heading of a group of backups.
        return tr("ON DEMAND");
    case Tier::Daily:
        //: Heading of a group of backups.
        return tr("DAILY");
    case Tier::Weekly:
        //: Heading of a group of backups.
        return tr("WEEKLY");
    case Tier::Monthly:
        //: Heading of a group of backups.
        return tr("MONTHLY");
    }
    return {};
}

QString BackupText::state(BackupState state)
{
    switch (state) {
    case BackupState::Pending:
        //: State of a backup.
        return tr("pending");
    case BackupState::Completed:
        //: State of a backup.
        return tr("completed");
    case BackupState::Failed:
        //: State of a backup.
        return tr("failed");
    case BackupState::Cancelled:
        //: State of a backup.
        return tr("cancelled");
    }
    return {};
}

QString BackupText::taken(const Backup &backup)
{
    QString start = Format::exact(backup.started);
    if (!backup.finished.isValid())
        return start;
    const auto clock = [](const QDateTime &when) {
        return QLocale().toString(when.toLocalTime().time(), u"HH:mm:ss"_s);
    };
    const bool sameDay =
        backup.started.toLocalTime().date() == backup.finished.toLocalTime().date();
    const QString end = sameDay ? clock(backup.finished) : Format::exact(backup.finished);
    if (backup.consistency.mode == "moment"_L1 && backup.consistency.to.isValid())
        //: %1, %2: begin and end of a backup; %3: the time of day that its data is as of.
        return tr("%1 – %2 (one moment: %3)").arg(start, end, clock(backup.consistency.to));
    //: %1, %2: begin and end of a backup.
    return tr("%1 – %2").arg(start, end);
}

QString BackupText::contents(const QJsonArray &contents)
{
    QStringList order;
    QMap<QString, int> counts;
    countKinds(contents, order, counts);
    QStringList parts;
    for (const QString &kind : std::as_const(order))
        parts.append(count(kind, counts.value(kind)));
    //: Between the parts of a list.
    return parts.join(tr(", "));
}

QString BackupText::count(const QString &kind, int n)
{
    if (kind == "database"_L1)
        return n == 1 ? tr("1 database") : tr("%n databases", nullptr, n);
    if (kind == "tablespace"_L1)
        return n == 1 ? tr("1 tablespace") : tr("%n tablespaces", nullptr, n);
    if (kind == "schema"_L1)
        return n == 1 ? tr("1 schema") : tr("%n schemas", nullptr, n);
    if (kind == "table"_L1)
        return n == 1 ? tr("1 table") : tr("%n tables", nullptr, n);
    if (kind == "keyspace"_L1)
        return n == 1 ? tr("1 keyspace") : tr("%n keyspaces", nullptr, n);
    if (kind == "node"_L1)
        return n == 1 ? tr("1 node") : tr("%n nodes", nullptr, n);
    if (kind == "folder"_L1)
        return n == 1 ? tr("1 folder") : tr("%n folders", nullptr, n);
    if (kind == "file"_L1)
        return n == 1 ? tr("1 file") : tr("%n files", nullptr, n);
    return n == 1 ? tr("1 other item") : tr("%n other items", nullptr, n);
}

QString BackupText::kind(const QString &kind)
{
    if (kind == "database"_L1)
        return tr("database");
    if (kind == "tablespace"_L1)
        return tr("tablespace");
    if (kind == "schema"_L1)
        return tr("schema");
    if (kind == "table"_L1)
        return tr("table");
    if (kind == "keyspace"_L1)
        return tr("keyspace");
    if (kind == "node"_L1)
        return tr("node");
    if (kind == "folder"_L1)
        return tr("folder");
    if (kind == "file"_L1)
        return tr("file");
    return kind;
}

QString BackupText::spoken(const Backup &backup)
{
    const QDateTime time = backup.finished.isValid() ? backup.finished : backup.started;
    QStringList parts{Format::exact(time), state(backup.state)};
    if (!backup.dataIntact)
        parts.append(tr("files missing"));
    else if (backup.isDamaged())
        parts.append(tr("damaged"));
    else if (backup.isUnusual())
        parts.append(tr("unusual"));
    else if (backup.isProved())
        parts.append(tr("proved"));
    if (backup.marks.pinned)
        parts.append(tr("pinned"));
    if (!backup.marks.note.isEmpty())
        parts.append(backup.marks.note);
    if (backup.archive.bytes > 0)
        parts.append(Format::bytes(backup.archive.bytes));
    return parts.join(tr(", "));
}

} // namespace Reprise
