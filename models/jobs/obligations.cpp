// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/obligations.h"

#include "jobs/jobfolder.h"
#include "storage/filelock.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QFile>
#include <QJsonObject>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr auto suffix = ".json"_L1;

QJsonObject toJson(const Obligation &obligation, const QString &jobId)
{
    return {{u"id"_s, obligation.id},
            {u"engine"_s, obligation.engine},
            {u"serviceId"_s, obligation.serviceId},
            {u"kind"_s, obligation.kind},
            {u"owner"_s, obligation.owner == Obligation::Owner::Job ? u"job"_s : u"setting"_s},
            {u"details"_s, obligation.details},
            {u"urgent"_s, obligation.urgent},
            {u"job"_s, jobId}};
}

OwedBy fromJson(const QJsonObject &json)
{
    return {.obligation = {.id = json.value(u"id"_s).toString(),
                           .engine = json.value(u"engine"_s).toString(),
                           .serviceId = json.value(u"serviceId"_s).toString(),
                           .kind = json.value(u"kind"_s).toString(),
                           .owner = json.value(u"owner"_s) == "setting"_L1
                                        ? Obligation::Owner::Setting
                                        : Obligation::Owner::Job,
                           .details = json.value(u"details"_s).toObject(),
                           .urgent = json.value(u"urgent"_s).toBool()},
            .jobId = json.value(u"job"_s).toString()};
}

} // namespace

QString Obligations::path(const QString &id) const
{
    return m_folder + u'/' + id + suffix;
}

Result<QString> Obligations::record(const Obligation &obligation, const QString &jobId) const
{
    Obligation recorded = obligation;
    recorded.id = randomName(16);
    if (const Result<> made = makeFolder(m_folder); !made)
        return std::unexpected(made.error());
    const Result<> written = writeJson(path(recorded.id), toJson(recorded, jobId));
    if (!written)
        return std::unexpected(written.error());
    return recorded.id;
}

Result<> Obligations::withdraw(const QString &id) const
{
    if (::unlink(QFile::encodeName(path(id)).constData()) != 0 && errno != ENOENT)
        return fileFailure(u"remove"_s, path(id), errno);
    return {};
}

QList<OwedBy> Obligations::list() const
{
    QList<OwedBy> all;
    const Result<QStringList> names = namesIn(m_folder);
    if (!names)
        return all;
    for (const QString &name : *names) {
        if (!name.endsWith(suffix) || name.startsWith(u'.'))
            continue;
        if (const Result<QJsonObject> json = readJson(m_folder + u'/' + name); json)
            all.append(fromJson(*json));
    }
    return all;
}

Result<> Obligations::settle(const OwedBy &owed, const Settler &settler, JobContext &context) const
{
    const Obligation &obligation = owed.obligation;
    const Result<FileLock> lock = FileLock::take(path(obligation.id), FileLock::Mode::Exclusive,
                                                 {.clock = nullptr, .create = false});
    if (!lock && lock.error().code == ErrorCode::NotFound)
        return {};
    if (!lock)
        return std::unexpected(lock.error());
    context.log(u"Undoing what is left over: %1"_s.arg(obligation.kind));
    const Result<> settled = settler(obligation, context);
    if (!settled) {
        context.log(u"Could not undo %1 (%2 %3); it is tried again"_s.arg(
            obligation.kind, errorCodeName(settled.error().code), settled.error().reason()));
        return settled;
    }
    return withdraw(obligation.id);
}

QList<OwedBy> Obligations::settleOwnerless(const Settler &settler, JobContext &context,
                                           const QString &serviceId) const
{
    QList<OwedBy> settled;
    for (const OwedBy &owed : list()) {
        if (owed.obligation.owner != Obligation::Owner::Job ||
            (!serviceId.isEmpty() && owed.obligation.serviceId != serviceId))
            continue;
        if (JobFolder::isAlive(m_jobsFolder + u'/' + owed.jobId))
            continue;
        if (settle(owed, settler, context))
            settled.append(owed);
    }
    return settled;
}

} // namespace Reprise
