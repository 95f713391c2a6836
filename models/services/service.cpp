// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"

using namespace Qt::StringLiterals;

namespace Reprise {

QList<const Backup *> Service::restorable() const
{
    QList<const Backup *> whole;
    QList<const Backup *> damaged;
    for (const Backup &backup : backups) {
        if (backup.isGood())
            (backup.isDamaged() ? damaged : whole).append(&backup);
    }
    return whole.isEmpty() ? damaged : whole;
}

const Backup *Service::lastGood() const
{
    return restorable().value(0, nullptr);
}

std::optional<Service::Failure> Service::lastFailure() const
{
    if (unlistedFailure) {
        return Failure{.backupId = {},
                       .jobId = unlistedFailure->jobId,
                       .at = unlistedFailure->at,
                       .error = unlistedFailure->error};
    }
    for (const Backup &backup : backups) {
        if (backup.state == BackupState::Completed)
            break;
        if (backup.state != BackupState::Failed || backup.isUnreadable())
            continue;
        return Failure{.backupId = backup.id,
                       .jobId = backup.jobId,
                       .at = backup.started,
                       .error = backup.error.value_or(Error{})};
    }
    return std::nullopt;
}

Note noteOfLastFailure(const Service &service)
{
    const Service::Failure last = service.lastFailure().value_or(Service::Failure{});
    return {.code = last.backupId.isEmpty() ? u"check-unlisted-failure"_s : u"check-last-failed"_s,
            .args = {{u"service"_s, service.name},
                     {u"backup"_s, last.backupId},
                     {u"when"_s, last.at.toUTC().toString(Qt::ISODate)},
                     {u"error"_s, toJson(last.error).toVariantMap()}}};
}

QString stateName(Service::State state)
{
    switch (state) {
    case Service::State::Registered:
        return u"registered"_s;
    case Service::State::Running:
        return u"running"_s;
    case Service::State::Stopped:
        return u"stopped"_s;
    case Service::State::Provisioning:
        return u"provisioning"_s;
    case Service::State::Broken:
        return u"broken"_s;
    case Service::State::Unconnected:
        return u"unconnected"_s;
    }
    return {};
}

} // namespace Reprise
