// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository/backup.h"

#include "clock.h"
#include "storage/names.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Reprise {

QDateTime Backup::startOf(const QString &backupId)
{
    QDateTime moment = QDateTime::fromString(backupId.left(15), u"yyyyMMdd'T'HHmmss"_s);
    moment.setTimeZone(QTimeZone::utc());
    return moment;
}

QDateTime Backup::provedAt(const QDateTime &now) const
{
    const auto &verified = marks.verified;
    return verified && verified->ok && !isFromTheFuture(verified->at, now) ? verified->at
                                                                           : QDateTime();
}

BackupInfo Backup::info() const
{
    return {.id = id,
            .serviceId = serviceId,
            .serviceName = serviceName,
            .productVersion = productVersion,
            .finished = finished,
            .logicalBytes = logicalBytes,
            .identity = identity,
            .engineFacts = engineFacts,
            .contents = contents};
}

QString topName(const Backup &backup)
{
    return slug(backup.serviceName, backup.engine) + u'-' + backup.id;
}

QString downloadName(const Backup &backup)
{
    return backup.archive.layout == Layout::Folder ? topName(backup) + u".tar"_s
                                                   : backup.archive.name;
}

QString triggerName(Trigger trigger)
{
    return trigger == Trigger::Scheduled ? u"scheduled"_s : u"manual"_s;
}

QString stateName(BackupState state)
{
    switch (state) {
    case BackupState::Pending:
        return u"pending"_s;
    case BackupState::Completed:
        return u"completed"_s;
    case BackupState::Failed:
        return u"failed"_s;
    case BackupState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::OnDemand:
        return u"onDemand"_s;
    case Tier::Daily:
        return u"daily"_s;
    case Tier::Weekly:
        return u"weekly"_s;
    case Tier::Monthly:
        return u"monthly"_s;
    }
    return {};
}

} // namespace Reprise
