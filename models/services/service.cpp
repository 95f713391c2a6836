// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/service.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

/// Of the newest good backup, as long as there are no schedules to be late for.
constexpr int lateAfterDays = 7;
/// Clocks of several machines, and of one that changes its time zone, differ by less.
constexpr int daysAhead = 1;

} // namespace

const Backup *Service::lastGood() const
{
    const auto it = std::ranges::find_if(backups, &Backup::isGood);
    return it == backups.cend() ? nullptr : &*it;
}

bool isFromTheFuture(const Backup &backup, const QDateTime &now)
{
    return backup.finished > now.addDays(daysAhead);
}

Service::Protection protectionOf(const Service &service, const QDateTime &now)
{
    if (service.repositoryProblem)
        return Service::Protection::Unknown;
    const auto newest = std::ranges::find(service.backups, BackupState::Completed, &Backup::state);
    if (newest == service.backups.cend())
        return Service::Protection::Unprotected;
    if (!newest->dataIntact || newest->dataTouched || !newest->isGood())
        return Service::Protection::AtRisk;
    if (isFromTheFuture(*newest, now) || newest->finished.daysTo(now) > lateAfterDays)
        return Service::Protection::Late;
    return Service::Protection::Protected;
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

QString protectionName(Service::Protection protection)
{
    switch (protection) {
    case Service::Protection::Protected:
        return u"protected"_s;
    case Service::Protection::Late:
        return u"late"_s;
    case Service::Protection::AtRisk:
        return u"atRisk"_s;
    case Service::Protection::Unprotected:
        return u"unprotected"_s;
    case Service::Protection::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace Reprise
