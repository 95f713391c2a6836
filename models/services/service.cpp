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
