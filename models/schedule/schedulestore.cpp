// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedulestore.h"

#include "repository/manifest.h"
#include "services/home.h"
#include "storage/filelock.h"
#include "storage/files.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

QJsonObject toJson(const ScheduleState &state)
{
    QJsonObject json{{u"policy"_s, Reprise::toJson(state.policy)},
                     {u"handled"_s, timeToJson(state.handled)},
                     {u"due"_s, timeToJson(state.due)},
                     {u"startAt"_s, timeToJson(state.startAt)},
                     {u"failures"_s, state.failures},
                     {u"lastFailure"_s, timeToJson(state.lastFailure)},
                     {u"failedAt"_s, timeToJson(state.failedAt)},
                     {u"needsAttention"_s, state.needsAttention}};
    if (state.error)
        json.insert(u"error"_s, Reprise::toJson(*state.error));
    if (state.attempt) {
        json.insert(u"attempt"_s, QJsonObject{{u"due"_s, timeToJson(state.attempt->due)},
                                              {u"job"_s, state.attempt->job},
                                              {u"withdrawn"_s, state.attempt->withdrawn}});
    }
    return json;
}

ScheduleState stateFrom(const QJsonObject &json)
{
    ScheduleState state;
    state.policy = policyFromJson(json.value(u"policy"_s).toObject());
    state.handled = timeFromJson(json.value(u"handled"_s));
    state.due = timeFromJson(json.value(u"due"_s));
    state.startAt = timeFromJson(json.value(u"startAt"_s));
    state.failures = json.value(u"failures"_s).toInt();
    state.lastFailure = timeFromJson(json.value(u"lastFailure"_s));
    state.failedAt = timeFromJson(json.value(u"failedAt"_s));
    state.needsAttention = json.value(u"needsAttention"_s).toBool();
    if (json.contains(u"error"_s))
        state.error = errorFromJson(json.value(u"error"_s).toObject());
    if (json.contains(u"attempt"_s)) {
        const QJsonObject attempt = json.value(u"attempt"_s).toObject();
        state.attempt = {.due = timeFromJson(attempt.value(u"due"_s)),
                         .job = attempt.value(u"job"_s).toString(),
                         .withdrawn = attempt.value(u"withdrawn"_s).toBool()};
    }
    return state;
}

} // namespace

ScheduleStore::ScheduleStore(const Home &home)
    : m_path(home.dataFolder() + u"/schedule.json"_s)
{
}

Result<ScheduleStore::States> ScheduleStore::load() const
{
    const Result<QJsonObject> json = readJson(m_path);
    const bool damaged = !json && json.error().code == ErrorCode::Repository;
    if (!json && !damaged && json.error().code != ErrorCode::NotFound)
        return std::unexpected(json.error());
    States states;
    const QJsonObject services = json.value_or(QJsonObject()).value(u"services"_s).toObject();
    for (auto it = services.begin(); it != services.end(); ++it)
        states.insert(it.key(), stateFrom(it.value().toObject()));
    return states;
}

Result<> ScheduleStore::change(const std::function<void(States &)> &edit) const
{
    const Result<FileLock> lock =
        FileLock::waitBriefly(m_path + u".lock"_s, FileLock::Mode::Exclusive, {});
    if (!lock)
        return std::unexpected(lock.error());
    Result<States> states = load();
    if (!states)
        return std::unexpected(states.error());
    const States before = *states;
    edit(*states);
    if (*states == before)
        return {};
    QJsonObject services;
    for (auto it = states->cbegin(); it != states->cend(); ++it)
        services.insert(it.key(), toJson(it.value()));
    return writeJson(m_path, {{u"services"_s, services}});
}

} // namespace Reprise
