// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

const Backup *Service::lastGood() const
{
    // One that a person accepted although it is damaged serves where there is no other.
    const auto isWhole = [](const Backup &backup) {
        return backup.isGood() && !backup.isDamaged();
    };
    auto it = std::ranges::find_if(backups, isWhole);
    if (it == backups.cend())
        it = std::ranges::find_if(backups, &Backup::isGood);
    return it == backups.cend() ? nullptr : &*it;
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
