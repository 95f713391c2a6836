// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceFolder: history.jsonl, and what it says of the backups that there are.
#include "archive/checksum.h"
#include "clock.h"
#include "repository/manifest.h"
#include "repository/servicefolder.h"
#include "storage/files.h"
#include "storage/names.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

void takeEvent(const QJsonObject &event, ServiceFolder::MadeById &made)
{
    const QString name = event.value(u"event"_s).toString();
    const QString id = event.value(u"backup"_s).toString();
    if (!isBackupId(id))
        return;
    if (name == "made"_L1) {
        made.insert(
            id, {.sequence = sequenceFromJson(event.value(u"sequence"_s)),
                 .manifestSha256 = event.value(u"manifestSha256"_s).toString().toLatin1().toLower(),
                 .at = timeFromJson(event.value(u"at"_s)),
                 .isCompleted = event.value(u"state"_s) == stateName(BackupState::Completed)});
        return;
    }
    const auto known = made.find(id);
    if (known == made.end())
        return;
    if (name == "deleted"_L1 || name == "loss-accepted"_L1)
        known->isGone = true;
    else if (name == "undeleted"_L1)
        known->isGone = false;
}

ServiceFolder::MadeById madeIn(const QList<QJsonObject> &events)
{
    ServiceFolder::MadeById made;
    for (const QJsonObject &event : events)
        takeEvent(event, made);
    return made;
}

/// Asked twice of its place in the list: it may be on its way between two places.
bool isThere(const ServiceFolder &service, const QString &id)
{
    const QStringList places = {service.pendingPath(id), service.backupPath(id),
                                service.binPath(id), service.backupPath(id)};
    return std::ranges::any_of(places, [](const QString &path) { return QFileInfo::exists(path); });
}

} // namespace

Result<> ServiceFolder::remember(QJsonObject event) const
{
    event.insert(u"at"_s, timeToJson(m_clock->now()));
    return inRepository(appendLine(m_path + u"/history.jsonl"_s,
                                   QJsonDocument(event).toJson(QJsonDocument::Compact)),
                        m_repository);
}

Result<> ServiceFolder::rememberMade(const Backup &backup) const
{
    return readFile(backup.folder + u"/manifest.json"_s).and_then([&](const QByteArray &manifest) {
        return remember({{u"event"_s, u"made"_s},
                         {u"backup"_s, backup.id},
                         {u"sequence"_s, backup.sequence},
                         {u"state"_s, stateName(backup.state)},
                         {u"manifestSha256"_s, QString::fromLatin1(sha256Of(manifest))}});
    });
}

QByteArray ServiceFolder::sha256Of(const QByteArray &bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

ServiceFolder::MadeById ServiceFolder::made() const
{
    return madeIn(history());
}

Result<QList<QJsonObject>> ServiceFolder::readHistory() const
{
    return readFile(m_path + u"/history.jsonl"_s).transform([](const QByteArray &bytes) {
        QList<QJsonObject> events;
        const QList<QByteArray> lines = bytes.split('\n');
        for (const QByteArray &line : lines) {
            const QJsonDocument event = QJsonDocument::fromJson(line);
            if (event.isObject())
                events.append(event.object());
        }
        return events;
    });
}

QList<QJsonObject> ServiceFolder::history() const
{
    return readHistory().value_or(QList<QJsonObject>());
}

Result<QList<Backup>> ServiceFolder::backups() const
{
    return backups(made());
}

Result<ServiceHoldings> ServiceFolder::holdings() const
{
    const auto events = readHistory();
    const MadeById made = madeIn(events.value_or(QList<QJsonObject>()));
    return backups(made).transform([&](QList<Backup> backups) {
        ServiceHoldings held{.backups = std::move(backups), .vanished = {}, .historyProblem = {}};
        held.vanished = vanished(made, held.backups);
        if (!events && events.error().code != ErrorCode::NotFound)
            held.historyProblem = events.error();
        return held;
    });
}

QList<VanishedBackup> ServiceFolder::vanished(const MadeById &made,
                                              const QList<Backup> &backups) const
{
    QSet<QString> listed;
    for (const Backup &backup : backups)
        listed.insert(backup.id);
    QList<VanishedBackup> gone;
    for (const auto &[id, one] : made.asKeyValueRange()) {
        if (one.isCompleted && !one.isGone && !listed.contains(id) && !isThere(*this, id))
            gone.append({.id = id, .made = one.at});
    }
    // Two of one second have ids in any order.
    std::ranges::sort(gone, std::ranges::greater(),
                      [&made](const VanishedBackup &one) { return made.value(one.id).sequence; });
    return gone;
}

} // namespace Reprise
