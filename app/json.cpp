// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "retention/retentiontext.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Null where there is no text.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

QJsonObject progressJson(const JobInfo &job)
{
    return {{u"stage"_s, orNull(job.progress.stage)},
            {u"done"_s, job.progress.done},
            {u"total"_s, orNull(job.progress.total)},
            {u"rate"_s, job.rate},
            {u"secondsLeft"_s, orNull(job.secondsLeft)}};
}

QJsonValue progressOf(const Backup &backup, const QList<JobInfo> &jobs)
{
    if (backup.state != BackupState::Pending)
        return {};
    for (const JobInfo &job : jobs) {
        if (job.id == backup.jobId)
            return progressJson(job);
    }
    return {};
}

QJsonObject archiveJson(const ArchiveInfo &archive)
{
    return {{u"layout"_s, archive.layout == Layout::Folder ? u"folder"_s : u"archive"_s},
            {u"name"_s, orNull(archive.name)},
            {u"bytes"_s, archive.bytes},
            {u"sha256"_s, orNull(QString::fromLatin1(archive.sha256))},
            {u"sumsSha256"_s, orNull(QString::fromLatin1(archive.sumsSha256))},
            {u"compression"_s, orNull(archive.compression)},
            {u"uniqueBytes"_s, archive.uniqueBytes}};
}

QJsonObject consistencyJson(const Consistency &consistency)
{
    QJsonArray parts;
    for (const Consistency::Part &part : consistency.parts) {
        parts.append(QJsonObject{
            {u"name"_s, part.name}, {u"from"_s, toJson(part.from)}, {u"to"_s, toJson(part.to)}});
    }
    return {{u"mode"_s, orNull(consistency.mode)},
            {u"from"_s, toJson(consistency.from)},
            {u"to"_s, toJson(consistency.to)},
            {u"parts"_s, parts}};
}

/// The last attempt, if it failed; `backup` is null where it has no row.
QJsonValue failureJson(const Service &service)
{
    const auto last = service.lastFailure();
    if (!last)
        return {};
    return QJsonObject{{u"backup"_s, orNull(last->backupId)},
                       {u"job"_s, orNull(last->jobId)},
                       {u"at"_s, toJson(last->at)},
                       {u"error"_s, Reprise::toJson(last->error)}};
}

QJsonArray keptBecause(const QList<KeepReason> &reasons)
{
    QJsonArray array;
    for (const KeepReason &reason : reasons) {
        QJsonObject json{{u"rule"_s, reason.rule}, {u"period"_s, orNull(reason.period)}};
        if (!reason.by.isEmpty())
            json.insert(u"by"_s, reason.by);
        array.append(json);
    }
    return array;
}

QString kindName(Field::Kind kind)
{
    switch (kind) {
    case Field::Kind::Text:
        return u"text"_s;
    case Field::Kind::Number:
        return u"number"_s;
    case Field::Kind::Path:
        return u"path"_s;
    case Field::Kind::Choice:
        return u"choice"_s;
    case Field::Kind::Flag:
        return u"flag"_s;
    }
    return u"text"_s;
}

QJsonArray fieldsJson(const QList<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields) {
        const bool isNumber = field.kind == Field::Kind::Number;
        array.append(QJsonObject{{u"key"_s, field.key},
                                 {u"label"_s, field.label},
                                 {u"help"_s, field.help},
                                 {u"kind"_s, kindName(field.kind)},
                                 {u"default"_s, orNull(field.defaultValue)},
                                 {u"choices"_s, QJsonArray::fromStringList(field.choices)},
                                 {u"required"_s, field.required},
                                 {u"lowest"_s, orNull(isNumber ? field.lowest : -1)},
                                 {u"highest"_s, orNull(isNumber ? field.highest : -1)}});
    }
    return array;
}

QString outcomeName(Step::Outcome outcome)
{
    switch (outcome) {
    case Step::Outcome::Done:
        return u"done"_s;
    case Step::Outcome::NotDone:
        return u"notDone"_s;
    case Step::Outcome::ByHand:
        return u"byHand"_s;
    }
    return {};
}

} // namespace

QJsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject Json::error(const Error &error, const QString &serviceName) const
{
    const Sentence sentence = m_words.explain(error, serviceName);
    QJsonObject json = toJson(error);
    json.insert(u"message"_s, sentence.text);
    json.insert(u"remedy"_s, sentence.remedy);
    return json;
}

QJsonObject Json::note(const Note &note) const
{
    const Sentence sentence = m_words.explain(note);
    return {{u"code"_s, note.code},
            {u"args"_s, QJsonObject::fromVariantMap(note.args)},
            {u"message"_s, sentence.text},
            {u"remedy"_s, sentence.remedy}};
}

QJsonArray Json::notes(const QList<Note> &notes) const
{
    QJsonArray array;
    for (const Note &each : notes)
        array.append(note(each));
    return array;
}

QJsonObject Json::hooks(const Hooks &hooks)
{
    QJsonObject json;
    for (const auto &[event, hook] : hooks.asKeyValueRange()) {
        json.insert(event,
                    QJsonObject{{u"program"_s, hook.program}, {u"timeout"_s, hook.timeoutSeconds}});
    }
    return json;
}

QJsonObject Json::keeper(const Service &service)
{
    return {{u"id"_s, orNull(service.keeper)},
            {u"name"_s, orNull(service.keeperName)},
            {u"isThisHome"_s, service.isKept}};
}

QJsonObject Json::service(const Service &service)
{
    QJsonValue lastBackup;
    if (const Backup *last = service.lastGood())
        lastBackup = QJsonObject{{u"id"_s, last->id}, {u"finished"_s, toJson(last->finished)}};
    return {{u"id"_s, service.id},
            {u"name"_s, service.name},
            {u"engine"_s, service.engine},
            {u"managed"_s, service.isManaged()},
            {u"state"_s, stateName(service.state)},
            {u"protection"_s, protectionName(service.status.protection)},
            {u"productVersion"_s, orNull(service.productVersion)},
            {u"logicalBytes"_s, service.logicalBytes},
            {u"lastBackup"_s, lastBackup},
            {u"nextBackup"_s, toJson(service.nextBackup)},
            {u"keeper"_s, keeper(service)},
            {u"lastFailure"_s, failureJson(service)},
            {u"restoredFrom"_s, service.restoredFromBackup.isEmpty()
                                    ? QJsonValue()
                                    : QJsonObject{{u"service"_s, service.restoredFromService},
                                                  {u"backup"_s, service.restoredFromBackup}}},
            {u"connection"_s, service.connection.json},
            {u"repository"_s, orNull(service.repositoryPath)},
            {u"repositoryProblem"_s, service.repositoryProblem
                                         ? QJsonValue(toJson(*service.repositoryProblem))
                                         : QJsonValue()}};
}

QJsonObject Json::status(const Service &service) const
{
    const ServiceStatus &status = service.status;
    QJsonValue last;
    if (!status.lastGoodId.isEmpty()) {
        last = QJsonObject{{u"id"_s, status.lastGoodId},
                           {u"finished"_s, toJson(status.lastGood)},
                           {u"bytes"_s, orNull(status.lastBytes)},
                           {u"durationSeconds"_s, orNull(status.lastSeconds)}};
    }
    return {{u"id"_s, service.id},
            {u"name"_s, service.name},
            {u"engine"_s, service.engine},
            {u"protection"_s, protectionName(status.protection)},
            {u"counts"_s, status.counts},
            {u"needsAttention"_s, status.needsAttention()},
            {u"reasons"_s, notes(status.reasons)},
            {u"lastBackup"_s, last},
            {u"usual"_s, QJsonObject{{u"bytes"_s, orNull(status.usualBytes)},
                                     {u"durationSeconds"_s, orNull(status.usualSeconds)}}},
            {u"nextBackup"_s, toJson(service.nextBackup)},
            {u"keeper"_s, keeper(service)},
            {u"lastFailure"_s, failureJson(service)},
            {u"expectedSeconds"_s, orNull(status.expectedSeconds)},
            {u"restorable"_s, QJsonObject{{u"from"_s, toJson(status.restorableFrom)},
                                          {u"to"_s, toJson(status.restorableTo)},
                                          {u"moments"_s, orNull(status.restorableMoments)}}},
            {u"lastVerified"_s, toJson(status.lastProof)},
            {u"logicalBytes"_s, service.logicalBytes},
            {u"freeBytes"_s, orNull(status.freeBytes)},
            {u"freeDays"_s, orNull(status.freeDays)}};
}

QJsonObject Json::backup(const Service &service, const Backup &backup,
                         const QList<JobInfo> &jobs) const
{
    return row(service, backup, retentionOf(service, m_now), jobs);
}

QJsonObject Json::row(const Service &service, const Backup &backup,
                      const ServiceRetention &retention, const QList<JobInfo> &jobs) const
{
    QJsonValue tier;
    if (backup.state == BackupState::Completed)
        tier = tierName(retention.tiers.value(backup.id));
    QJsonValue verified;
    if (const auto &last = backup.marks.verified) {
        verified = QJsonObject{{u"at"_s, toJson(last->at)},
                               {u"ok"_s, last->ok},
                               {u"problems"_s, notes(last->problems)}};
    }
    return {
        {u"id"_s, backup.id},
        {u"sequence"_s, backup.sequence},
        {u"trigger"_s, triggerName(backup.trigger)},
        {u"tier"_s, tier},
        {u"state"_s, stateName(backup.state)},
        {u"started"_s, toJson(backup.started)},
        {u"finished"_s, toJson(backup.finished)},
        {u"engine"_s, backup.engine},
        {u"productVersion"_s, orNull(backup.productVersion)},
        {u"logicalBytes"_s, backup.logicalBytes},
        {u"archive"_s, archiveJson(backup.archive)},
        {u"consistency"_s, consistencyJson(backup.consistency)},
        {u"restorable"_s, QJsonObject{{u"from"_s, toJson(backup.restorableFrom)},
                                      {u"to"_s, toJson(backup.restorableTo)}}},
        {u"warnings"_s, notes(backup.warnings)},
        {u"anomalies"_s, notes(backup.anomalies)},
        {u"good"_s, backup.isGood()},
        {u"verified"_s, verified},
        {u"accepted"_s, backup.marks.accepted},
        {u"pinned"_s, backup.marks.pinned},
        {u"note"_s, orNull(backup.marks.note)},
        {u"keptBecause"_s, keptBecause(retention.reasons.value(backup.id))},
        {u"keptUntil"_s, toJson(retention.leaving.value(backup.id).at)},
        {u"job"_s, orNull(backup.jobId)},
        {u"progress"_s, progressOf(backup, jobs)},
        {u"error"_s, backup.error ? QJsonValue(error(*backup.error, service.name)) : QJsonValue()}};
}

QJsonArray Json::backups(const Service &service, const QList<JobInfo> &jobs) const
{
    const ServiceRetention retention = retentionOf(service, m_now);
    QJsonArray array;
    for (const Backup &each : service.backups)
        array.append(row(service, each, retention, jobs));
    return array;
}

QJsonArray Json::deleted(const Service &service, const QList<DeletedBackup> &lying) const
{
    QJsonArray array;
    for (const DeletedBackup &one : lying) {
        QJsonObject json = backup(service, one.backup, {});
        json.insert(u"deleted"_s, QJsonObject{{u"at"_s, toJson(one.at)},
                                              {u"reason"_s, orNull(one.reason)},
                                              {u"until"_s, toJson(one.until)}});
        array.append(json);
    }
    return array;
}

QJsonObject Json::pruned(const Pruned &pruned, const Policy &policy) const
{
    QJsonArray deleted;
    for (const Deletion &deletion : pruned.deleted) {
        QJsonObject json = reasonJson(deletion);
        json.insert(u"id"_s, deletion.backup.id);
        json.insert(u"part"_s, partName(deletion.part));
        json.insert(u"started"_s, toJson(deletion.backup.started));
        json.insert(u"bytes"_s, deletion.backup.archive.bytes);
        json.insert(u"message"_s, RetentionText::deletion(deletion));
        deleted.append(json);
    }
    QJsonArray kept;
    for (const Kept &each : pruned.kept) {
        kept.append(QJsonObject{{u"id"_s, each.backup.id},
                                {u"started"_s, toJson(each.backup.started)},
                                {u"keptBecause"_s, keptBecause(each.reasons)},
                                {u"keptUntil"_s, toJson(each.until)}});
    }
    QJsonArray skipped;
    for (const Pruned::Skipped &each : pruned.skipped)
        skipped.append(QJsonObject{{u"id"_s, each.backupId}, {u"error"_s, error(each.why)}});
    return {{u"deleted"_s, deleted},
            {u"kept"_s, kept},
            {u"skipped"_s, skipped},
            {u"zone"_s, toJson(policy).value(u"zone"_s)}};
}

QJsonObject Json::calendar(const RetentionCalendar &calendar)
{
    QJsonArray rows;
    for (const RetentionCalendar::Row &row : calendar.rows) {
        rows.append(QJsonObject{{u"id"_s, orNull(row.id)},
                                {u"started"_s, toJson(row.started)},
                                {u"from"_s, row.from.toString(Qt::ISODate)},
                                {u"leaves"_s, orNull(row.leaves.toString(Qt::ISODate))},
                                {u"rule"_s, orNull(row.last.rule)}});
    }
    return {{u"first"_s, calendar.first.toString(Qt::ISODate)},
            {u"days"_s, calendar.days},
            {u"rows"_s, rows}};
}

QJsonArray Json::report(const QList<Step> &steps) const
{
    QJsonArray array;
    for (const Step &step : steps) {
        array.append(QJsonObject{{u"step"_s, step.what.code},
                                 {u"args"_s, QJsonObject::fromVariantMap(step.what.args)},
                                 {u"message"_s, m_words.explain(step.what).text},
                                 {u"outcome"_s, outcomeName(step.outcome)},
                                 {u"detail"_s, step.detail}});
    }
    return array;
}

QJsonObject Json::probe(const Probe &probe, const QString &serviceName) const
{
    QJsonArray missing;
    for (const Probe::Missing &each : probe.missing) {
        missing.append(QJsonObject{{u"what"_s, each.what.code},
                                   {u"args"_s, QJsonObject::fromVariantMap(each.what.args)},
                                   {u"message"_s, m_words.explain(each.what).text},
                                   {u"remedy"_s, each.remedy}});
    }
    QJsonObject json{{u"reachable"_s, probe.reachable},
                     {u"product"_s, orNull(probe.product)},
                     {u"version"_s, orNull(probe.version)},
                     {u"identity"_s, probe.identity},
                     {u"logicalBytes"_s, probe.logicalBytes},
                     {u"missing"_s, missing},
                     {u"facts"_s, probe.facts}};
    if (!probe.reachable)
        json.insert(u"error"_s, error(probe.problem, serviceName));
    return json;
}

QJsonArray Json::verified(const QList<Verified> &results) const
{
    QJsonArray array;
    for (const Verified &result : results) {
        array.append(QJsonObject{{u"backup"_s, result.backupId},
                                 {u"ok"_s, result.report.problems.isEmpty()},
                                 {u"files"_s, result.report.files},
                                 {u"bytes"_s, result.report.bytes},
                                 {u"problems"_s, notes(result.report.problems)}});
    }
    return array;
}

QJsonArray Json::findings(const QList<Finding> &findings) const
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        QJsonObject json = note(finding.note);
        json.insert(u"kind"_s, errorCodeName(finding.code));
        array.append(json);
    }
    return array;
}

QJsonObject Json::job(const JobInfo &job) const
{
    return {
        {u"id"_s, job.id},
        {u"kind"_s, job.kind},
        {u"service"_s,
         QJsonObject{{u"id"_s, orNull(job.serviceId)}, {u"name"_s, orNull(job.serviceName)}}},
        {u"backup"_s, orNull(job.backupId)},
        {u"state"_s, stateName(job.state)},
        {u"queuePosition"_s, job.queuePosition > 0 ? QJsonValue(job.queuePosition) : QJsonValue()},
        {u"cancelRequested"_s, job.cancelRequested},
        {u"pid"_s, job.pid},
        {u"started"_s, toJson(job.started)},
        {u"finished"_s, toJson(job.finished)},
        {u"progress"_s, progressJson(job)},
        {u"error"_s, job.error ? QJsonValue(error(*job.error, job.serviceName)) : QJsonValue()}};
}

QJsonObject Json::engine(const EngineDescription &description)
{
    return {{u"id"_s, description.id},
            {u"name"_s, description.name},
            {u"settings"_s, fieldsJson(description.fields)},
            {u"secrets"_s, fieldsJson(description.secrets)},
            {u"restoreOptions"_s, fieldsJson(description.restoreOptions)},
            {u"parts"_s, QJsonArray::fromStringList(description.parts)},
            {u"canSample"_s, description.canSample},
            {u"canRestoreIntoNew"_s, description.canRestoreIntoNew},
            {u"canRestoreIntoExisting"_s, description.canRestoreIntoExisting},
            {u"canImport"_s, description.canImport},
            {u"canFollow"_s, description.canFollow}};
}

} // namespace Reprise
