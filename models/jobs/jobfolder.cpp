// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobfolder.h"

#include "storage/files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise::JobFolder {

namespace {

QString identityFile(const QString &folder)
{
    return folder + u"/job.json"_s;
}

QString progressFile(const QString &folder)
{
    return folder + u"/progress.json"_s;
}

QString cancelFile(const QString &folder)
{
    return folder + u"/cancel"_s;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QJsonObject toJson(const Progress &progress)
{
    return {{u"stage"_s, progress.stage},
            {u"done"_s, progress.done},
            {u"total"_s, progress.total},
            {u"unit"_s, progress.unit == Progress::Unit::Bytes ? u"bytes"_s : u"items"_s}};
}

Progress progressFrom(const QJsonObject &json)
{
    return {.stage = json.value(u"stage"_s).toString(),
            .done = json.value(u"done"_s).toInteger(),
            .total = json.value(u"total"_s).toInteger(-1),
            .unit = json.value(u"unit"_s) == "items"_L1 ? Progress::Unit::Items
                                                        : Progress::Unit::Bytes};
}

QJsonObject identityJson(const JobInfo &job)
{
    return {{u"id"_s, job.id},
            {u"kind"_s, job.kind},
            {u"serviceId"_s, job.serviceId},
            {u"serviceName"_s, job.serviceName},
            {u"backupId"_s, job.backupId},
            {u"instanceId"_s, job.instanceId},
            {u"pid"_s, job.pid},
            {u"started"_s, timeText(job.started)}};
}

QJsonObject progressJson(const JobInfo &job)
{
    QJsonArray parts;
    for (const JobInfo::Part &part : job.parts) {
        QJsonObject json = toJson(part.progress);
        json.insert(u"name"_s, part.name);
        parts.append(json);
    }
    QJsonObject json = toJson(job.progress);
    json.insert(u"state"_s, stateName(job.state));
    json.insert(u"serviceName"_s, job.serviceName);
    json.insert(u"backupId"_s, job.backupId);
    json.insert(u"instanceId"_s, job.instanceId);
    json.insert(u"finished"_s, timeText(job.finished));
    json.insert(u"queuePosition"_s, job.queuePosition);
    json.insert(u"rate"_s, job.rate);
    json.insert(u"secondsLeft"_s, job.secondsLeft);
    json.insert(u"parts"_s, parts);
    if (job.error)
        json.insert(u"error"_s, Reprise::toJson(*job.error));
    return json;
}

void takeProgress(JobInfo &job, const QJsonObject &json)
{
    job.state = jobStateFromName(json.value(u"state"_s).toString());
    job.serviceName = json.value(u"serviceName"_s).toString();
    job.backupId = json.value(u"backupId"_s).toString();
    job.instanceId = json.value(u"instanceId"_s).toString();
    job.finished = timeFrom(json.value(u"finished"_s));
    job.queuePosition = json.value(u"queuePosition"_s).toInt();
    job.rate = json.value(u"rate"_s).toDouble();
    job.secondsLeft = json.value(u"secondsLeft"_s).toInteger(-1);
    job.progress = progressFrom(json);
    job.parts.clear();
    const QJsonArray parts = json.value(u"parts"_s).toArray();
    for (const QJsonValue &part : parts) {
        const QJsonObject object = part.toObject();
        job.parts.append({object.value(u"name"_s).toString(), progressFrom(object)});
    }
    job.error.reset();
    if (json.contains(u"error"_s))
        job.error = errorFromJson(json.value(u"error"_s).toObject());
}

/// Atomic only: three times a second is too often for the disk, and a crash ends the job anyway.
Result<> replaceFile(const QString &path, QByteArrayView bytes)
{
    const QByteArray partial = QFile::encodeName(path) + ".part";
    const FileDescriptor file(
        ::open(partial.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!file.isValid())
        return fileFailure(u"write"_s, path, errno);
    if (const int error = file.writeAll(bytes))
        return fileFailure(u"write"_s, path, error);
    if (::rename(partial.constData(), QFile::encodeName(path).constData()) != 0)
        return fileFailure(u"rename"_s, path, errno);
    return {};
}

/// Under another name than the one it gets once it is locked.
Result<FileLock> fill(const QString &making, const JobInfo &job)
{
    if (const Result<> made = makeFolder(making); !made)
        return std::unexpected(made.error());
    if (const Result<> written = writeJson(identityFile(making), identityJson(job)); !written)
        return std::unexpected(written.error());
    Result<FileLock> lock = FileLock::take(identityFile(making), FileLock::Mode::Exclusive,
                                           {.clock = nullptr, .create = false});
    if (!lock)
        return lock;
    JobInfo first = job;
    first.folder = making;
    if (const Result<> written = writeProgress(first); !written)
        return std::unexpected(written.error());
    return lock;
}

} // namespace

Result<FileLock> create(const QString &jobsFolder, const JobInfo &job)
{
    // The lock is there from the first moment.
    const QString making = jobsFolder + u"/.new-"_s + job.id;
    const QString folder = jobsFolder + u'/' + job.id;
    Result<FileLock> lock = fill(making, job);
    if (lock &&
        ::rename(QFile::encodeName(making).constData(), QFile::encodeName(folder).constData()) != 0)
        lock = fileFailure(u"rename"_s, folder, errno);
    if (!lock) [[maybe_unused]]
        const Result<> removed = removeTree(making);
    return lock;
}

Result<> writeProgress(const JobInfo &job)
{
    const QString path = progressFile(job.folder);
    if (job.isOver())
        return writeJson(path, progressJson(job));
    return replaceFile(path, QJsonDocument(progressJson(job)).toJson(QJsonDocument::Compact));
}

Result<JobInfo> read(const QString &folder)
{
    const Result<QJsonObject> identity = readJson(identityFile(folder));
    if (!identity)
        return std::unexpected(identity.error());
    JobInfo job;
    job.id = identity->value(u"id"_s).toString();
    job.kind = identity->value(u"kind"_s).toString();
    job.serviceId = identity->value(u"serviceId"_s).toString();
    job.serviceName = identity->value(u"serviceName"_s).toString();
    job.backupId = identity->value(u"backupId"_s).toString();
    job.instanceId = identity->value(u"instanceId"_s).toString();
    job.pid = identity->value(u"pid"_s).toInteger();
    job.started = timeFrom(identity->value(u"started"_s));
    job.folder = folder;
    // Asked before the progress is read: a job that ends in between has said so in what follows.
    const bool alive = isAlive(folder);
    if (const Result<QJsonObject> progress = readJson(progressFile(folder)); progress)
        takeProgress(job, *progress);
    job.cancelRequested = isCancelRequested(folder);
    if (!alive && !job.isOver()) {
        job.state = JobInfo::State::Failed;
        job.error = interrupted();
        job.finished = QFileInfo(progressFile(folder)).lastModified().toUTC();
        job.rate = 0;
        job.secondsLeft = -1;
    }
    return job;
}

Result<> requestCancel(const QString &folder)
{
    const QString path = cancelFile(folder);
    const FileDescriptor file(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    if (!file.isValid())
        return fileFailure(u"write"_s, path, errno);
    return {};
}

bool isCancelRequested(const QString &folder)
{
    return ::access(QFile::encodeName(cancelFile(folder)).constData(), F_OK) == 0;
}

bool isAlive(const QString &folder)
{
    return FileLock::isTaken(identityFile(folder));
}

QString logFile(const QString &folder)
{
    return folder + u"/log.txt"_s;
}

QString temporaryFolder(const QString &folder)
{
    return folder + u"/tmp"_s;
}

} // namespace Reprise::JobFolder
