// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobinfo.h"

#include "printable.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

QString logLine(const QDateTime &when, const QString &text)
{
    // What a server or a name brings neither steers a terminal nor looks like a line of ours.
    const QString lines = printableText(text).replace(u'\n', u"\n    "_s);
    return when.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s) + u' ' + lines + u'\n';
}

namespace {

constexpr std::array stateNames = {
    std::pair{JobInfo::State::Waiting, "waiting"_L1},
    std::pair{JobInfo::State::Running, "running"_L1},
    std::pair{JobInfo::State::CleaningUp, "cleaning-up"_L1},
    std::pair{JobInfo::State::Done, "done"_L1},
    std::pair{JobInfo::State::Failed, "failed"_L1},
    std::pair{JobInfo::State::Cancelled, "cancelled"_L1},
};

} // namespace

QString stateName(JobInfo::State state)
{
    for (const auto &[known, name] : stateNames) {
        if (known == state)
            return name;
    }
    return {};
}

JobInfo::State jobStateFromName(QStringView name)
{
    for (const auto &[state, known] : stateNames) {
        if (known == name)
            return state;
    }
    return JobInfo::State::Failed;
}

} // namespace Reprise
