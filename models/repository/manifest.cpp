// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/manifest.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QJsonObject toJson(const ArchiveInfo &archive)
{
    return {{u"layout"_s, archive.layout == Layout::Folder ? u"folder"_s : u"archive"_s},
            {u"name"_s, archive.name},
            {u"whole"_s, archive.whole},
            {u"bytes"_s, archive.bytes},
            {u"sha256"_s, QString::fromLatin1(archive.sha256)},
            {u"sumsSha256"_s, QString::fromLatin1(archive.sumsSha256)},
            {u"compression"_s, archive.compression},
            {u"uniqueBytes"_s, archive.uniqueBytes}};
}

ArchiveInfo archiveFromJson(const QJsonObject &json)
{
    return {.layout = json.value(u"layout"_s) == "folder"_L1 ? Layout::Folder : Layout::Archive,
            .name = json.value(u"name"_s).toString(),
            .whole = json.value(u"whole"_s).toBool(),
            .bytes = json.value(u"bytes"_s).toInteger(),
            .sha256 = json.value(u"sha256"_s).toString().toLatin1(),
            .sumsSha256 = json.value(u"sumsSha256"_s).toString().toLatin1(),
            .compression = json.value(u"compression"_s).toString(),
            .uniqueBytes = json.value(u"uniqueBytes"_s).toInteger()};
}

QJsonObject toJson(const Consistency &consistency)
{
    QJsonArray parts;
    for (const Consistency::Part &part : consistency.parts) {
        parts.append(QJsonObject{{u"name"_s, part.name},
                                 {u"from"_s, timeToJson(part.from)},
                                 {u"to"_s, timeToJson(part.to)}});
    }
    return {{u"mode"_s, consistency.mode},
            {u"from"_s, timeToJson(consistency.from)},
            {u"to"_s, timeToJson(consistency.to)},
            {u"parts"_s, parts}};
}

Consistency consistencyFromJson(const QJsonObject &json)
{
    Consistency consistency{.mode = json.value(u"mode"_s).toString(),
                            .from = timeFromJson(json.value(u"from"_s)),
                            .to = timeFromJson(json.value(u"to"_s)),
                            .parts = {}};
    const QJsonArray parts = json.value(u"parts"_s).toArray();
    for (const QJsonValue &part : parts) {
        consistency.parts.append({.name = part[u"name"_s].toString(),
                                  .from = timeFromJson(part[u"from"_s]),
                                  .to = timeFromJson(part[u"to"_s])});
    }
    return consistency;
}

BackupState stateFromName(const QString &name)
{
    for (const auto state :
         {BackupState::Pending, BackupState::Completed, BackupState::Cancelled}) {
        if (stateName(state) == name)
            return state;
    }
    return BackupState::Failed;
}

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (const auto &[key, value] : map.asKeyValueRange())
        json.insert(key, value);
    return json;
}

QMap<QString, QString> mapFromJson(const QJsonObject &json)
{
    QMap<QString, QString> map;
    for (auto it = json.begin(); it != json.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

QStringList stringsFromJson(const QJsonArray &json)
{
    QStringList strings;
    for (const QJsonValue &value : json)
        strings.append(value.toString());
    return strings;
}

} // namespace

QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QDateTime timeFromJson(const QJsonValue &json)
{
    return QDateTime::fromString(json.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonArray toJson(const QList<Note> &notes)
{
    QJsonArray json;
    for (const Note &note : notes) {
        json.append(QJsonObject{{u"code"_s, note.code},
                                {u"args"_s, QJsonObject::fromVariantMap(note.args)}});
    }
    return json;
}

QList<Note> notesFromJson(const QJsonArray &json)
{
    QList<Note> notes;
    for (const QJsonValue &note : json) {
        notes.append({.code = note[u"code"_s].toString(),
                      .args = note[u"args"_s].toObject().toVariantMap()});
    }
    return notes;
}

QJsonObject toManifest(const Backup &backup)
{
    QJsonObject json = backup.manifest;
    json.insert(u"format"_s, repositoryFormat);
    json.insert(u"id"_s, backup.id);
    json.insert(u"sequence"_s, backup.sequence);
    json.insert(u"service"_s,
                QJsonObject{{u"id"_s, backup.serviceId}, {u"name"_s, backup.serviceName}});
    json.insert(u"engine"_s, backup.engine);
    json.insert(u"productVersion"_s, backup.productVersion);
    json.insert(u"identity"_s, backup.identity);
    json.insert(u"trigger"_s, triggerName(backup.trigger));
    json.insert(u"state"_s, stateName(backup.state));
    json.insert(u"started"_s, timeToJson(backup.started));
    json.insert(u"finished"_s, timeToJson(backup.finished));
    if (backup.queuedSeconds > 0)
        json.insert(u"queuedSeconds"_s, backup.queuedSeconds);
    json.insert(u"logicalBytes"_s, backup.logicalBytes);
    json.insert(u"archive"_s, toJson(backup.archive));
    json.insert(u"encryption"_s, QJsonValue::Null);
    json.insert(u"requires"_s, QJsonArray::fromStringList(backup.requires_));
    json.insert(u"consistency"_s, toJson(backup.consistency));
    json.insert(u"restorable"_s, QJsonObject{{u"from"_s, timeToJson(backup.restorableFrom)},
                                             {u"to"_s, timeToJson(backup.restorableTo)}});
    json.insert(u"warnings"_s, toJson(backup.warnings));
    json.insert(u"anomalies"_s, toJson(backup.anomalies));
    json.insert(u"engineFacts"_s, backup.engineFacts);
    json.insert(u"toolVersions"_s, toJson(backup.toolVersions));
    json.insert(u"error"_s, backup.error ? QJsonValue(toJson(*backup.error)) : QJsonValue());
    json.insert(u"job"_s, backup.jobId);
    return json;
}

qint64 sequenceFromJson(const QJsonValue &json)
{
    constexpr qint64 highest = qint64(1) << 53;
    const qint64 sequence = json.toInteger();
    return sequence < 0 || sequence > highest ? 0 : sequence;
}

Backup fromManifest(const QJsonObject &json)
{
    Backup backup;
    backup.manifest = json;
    backup.id = json.value(u"id"_s).toString();
    backup.sequence = sequenceFromJson(json.value(u"sequence"_s));
    backup.serviceId = json.value(u"service"_s)[u"id"_s].toString();
    backup.serviceName = json.value(u"service"_s)[u"name"_s].toString();
    backup.engine = json.value(u"engine"_s).toString();
    backup.productVersion = json.value(u"productVersion"_s).toString();
    backup.identity = json.value(u"identity"_s).toObject();
    backup.trigger =
        json.value(u"trigger"_s) == "scheduled"_L1 ? Trigger::Scheduled : Trigger::Manual;
    backup.state = stateFromName(json.value(u"state"_s).toString());
    backup.started = timeFromJson(json.value(u"started"_s));
    backup.finished = timeFromJson(json.value(u"finished"_s));
    backup.queuedSeconds = std::max<qint64>(0, json.value(u"queuedSeconds"_s).toInteger());
    backup.logicalBytes = json.value(u"logicalBytes"_s).toInteger();
    backup.archive = archiveFromJson(json.value(u"archive"_s).toObject());
    backup.requires_ = stringsFromJson(json.value(u"requires"_s).toArray());
    backup.consistency = consistencyFromJson(json.value(u"consistency"_s).toObject());
    backup.restorableFrom = timeFromJson(json.value(u"restorable"_s)[u"from"_s]);
    backup.restorableTo = timeFromJson(json.value(u"restorable"_s)[u"to"_s]);
    backup.warnings = notesFromJson(json.value(u"warnings"_s).toArray());
    backup.anomalies = notesFromJson(json.value(u"anomalies"_s).toArray());
    backup.engineFacts = json.value(u"engineFacts"_s).toObject();
    backup.toolVersions = mapFromJson(json.value(u"toolVersions"_s).toObject());
    if (json.value(u"error"_s).isObject())
        backup.error = errorFromJson(json.value(u"error"_s).toObject());
    backup.jobId = json.value(u"job"_s).toString();
    return backup;
}

QJsonObject toJson(const Marks &marks, const QJsonObject &base)
{
    QJsonObject json = base;
    json.insert(u"pinned"_s, marks.pinned);
    json.insert(u"note"_s, marks.note);
    json.insert(u"accepted"_s, marks.accepted);
    QJsonValue verified;
    if (marks.verified) {
        QJsonObject proof = base.value(u"verified"_s).toObject();
        proof.insert(u"at"_s, timeToJson(marks.verified->at));
        proof.insert(u"ok"_s, marks.verified->ok);
        proof.insert(u"problems"_s, toJson(marks.verified->problems));
        verified = proof;
    }
    json.insert(u"verified"_s, verified);
    if (marks.dataDeleted.isValid())
        json.insert(u"dataDeleted"_s, timeToJson(marks.dataDeleted));
    else
        json.remove(u"dataDeleted"_s);
    return json;
}

Marks marksFromJson(const QJsonObject &json)
{
    Marks marks{.pinned = json.value(u"pinned"_s).toBool(),
                .note = json.value(u"note"_s).toString(),
                .accepted = json.value(u"accepted"_s).toBool(),
                .verified = {},
                .dataDeleted = timeFromJson(json.value(u"dataDeleted"_s))};
    if (json.value(u"verified"_s).isObject()) {
        const QJsonObject verified = json.value(u"verified"_s).toObject();
        marks.verified =
            Marks::Verified{.at = timeFromJson(verified.value(u"at"_s)),
                            .ok = verified.value(u"ok"_s).toBool(),
                            .problems = notesFromJson(verified.value(u"problems"_s).toArray())};
    }
    return marks;
}

} // namespace Reprise
