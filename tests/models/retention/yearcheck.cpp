// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearcheck.h"

#include "oracle.h"
#include "retention/forecast.h"
#include "retention/pruneplan.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Oracle::Rules rulesOf(const Policy &policy)
{
    return {.days = policy.keepDaily,
            .weeks = policy.keepWeekly,
            .months = policy.keepMonthly,
            .onDemand = policy.keepOnDemand};
}

std::vector<Oracle::Copy> copiesOf(const Life &life)
{
    std::vector<Oracle::Copy> copies;
    for (const Backup &backup : life.backups) {
        Oracle::Copy copy;
        copy.sequence = long(backup.sequence);
        copy.day = backup.started.toTimeZone(life.policy.zone).date();
        copy.scheduled = backup.trigger == Trigger::Scheduled;
        copy.completed = backup.state == BackupState::Completed;
        copy.good = copy.completed && (!backup.marks.verified || backup.marks.verified->ok);
        copy.pinned = backup.marks.pinned;
        copy.hasData = backup.archive.bytes > 0;
        copy.source = backup.identity.value(u"of"_s).toString().toStdString();
        for (const QString &needed : backup.requires_)
            copy.needs.insert(needed.toLong());
        copies.push_back(copy);
    }
    return copies;
}

/// "17: daily weekly", one line for each, so that a failure can be read.
QStringList told(const Oracle::Why &why, const std::set<long> &there)
{
    QStringList lines;
    for (const long sequence : there) {
        QStringList words;
        const auto found = why.find(sequence);
        if (found != why.end()) {
            for (const std::string &word : found->second)
                words.append(QString::fromStdString(word));
        }
        lines.append(u"%1: %2"_s.arg(sequence).arg(words.join(u' ')));
    }
    return lines;
}

Oracle::Why whyOf(const KeepReasons &reasons)
{
    Oracle::Why why;
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        for (const KeepReason &reason : it.value())
            why[it.key().toLong()].insert(reason.rule.toStdString());
    }
    return why;
}

std::set<long> sequencesOf(const Life &life)
{
    std::set<long> all;
    for (const Backup &backup : life.backups)
        all.insert(long(backup.sequence));
    return all;
}

} // namespace

void pruneByOracle(Life &life)
{
    const auto copies = copiesOf(life);
    const auto kept = Oracle::kept(copies, rulesOf(life.policy), life.today());
    const auto data = Oracle::dataLeaving(copies, kept, life.today());
    for (Backup &backup : life.backups) {
        if (data.count(long(backup.sequence)) > 0)
            backup.archive = {};
    }
    life.backups.removeIf(
        [&kept](const Backup &backup) { return !kept.contains(long(backup.sequence)); });
}

void checkPlan(const Life &life)
{
    const PrunePlan plan = prunePlan(life.backups, life.policy, life.now());
    const auto copies = copiesOf(life);
    const auto kept = Oracle::kept(copies, rulesOf(life.policy), life.today());
    const std::set<long> all = sequencesOf(life);
    QCOMPARE(told(whyOf(keepReasons(life.backups, life.policy, life.now())), all), told(kept, all));
    std::set<long> whole;
    std::set<long> data;
    std::set<long> gone;
    for (const Deletion &deletion : plan.deleted) {
        const long sequence = long(deletion.backup.sequence);
        (deletion.part == Deletion::Part::Whole ? whole : data).insert(sequence);
        QVERIFY(!deletion.rule.isEmpty());
        QVERIFY(!deletion.newest.isEmpty());
        // What requires it went before.
        for (const Backup &other : life.backups) {
            if (other.requires_.contains(deletion.backup.id))
                QVERIFY(gone.count(long(other.sequence)) > 0);
        }
        gone.insert(sequence);
    }
    std::set<long> expected;
    for (const long sequence : all) {
        if (!kept.contains(sequence))
            expected.insert(sequence);
    }
    QCOMPARE(told({}, whole), told({}, expected));
    QCOMPARE(told({}, data), told({}, Oracle::dataLeaving(copies, kept, life.today())));
    QCOMPARE(plan.kept.size() + qsizetype(whole.size()), life.backups.size());
    const auto tierOf = tiers(life.backups, life.policy, life.now());
    for (const Oracle::Copy &copy : copies) {
        const auto why = kept.find(copy.sequence);
        const auto says = [&](const char *rule) {
            return why != kept.end() && why->second.count(rule) > 0;
        };
        if (why == kept.end())
            continue;
        const Tier expectedTier = !copy.scheduled  ? Tier::OnDemand
                                  : !copy.good     ? Tier::Daily
                                  : says("daily")  ? Tier::Daily
                                  : says("weekly") ? Tier::Weekly
                                                   : Tier::Monthly;
        QCOMPARE(tierOf.value(QString::number(copy.sequence)), expectedTier);
    }
}

void checkForecast(const Life &present)
{
    constexpr int horizon = 100;
    const auto foretold = forecast(present.backups, present.policy, present.now());
    const RetentionCalendar calendar =
        retentionCalendar(present.backups, present.policy, present.now());
    const QList<int> counts = calendar.counts();
    // Where the next runs come from is told by the newest good one.
    if (std::ranges::none_of(present.backups, &Backup::isGood))
        return;
    Life life = present;
    std::map<long, QDate> left;
    std::map<long, QDate> dataLeft;
    const QDate begin = present.today();
    for (QDate day = begin; day < begin.addDays(horizon); day = day.addDays(1)) {
        for (const QString &time : std::as_const(life.policy.at)) {
            const QDateTime run = life.at(day, QTime::fromString(time, u"hh:mm"_s));
            if (run <= present.now() || !life.runsOn(day))
                continue;
            life.succeed(run);
            const QList<Backup> before = life.backups;
            pruneByOracle(life);
            const std::set<long> after = sequencesOf(life);
            for (const Backup &backup : before) {
                if (after.count(long(backup.sequence)) == 0)
                    left[long(backup.sequence)] = day;
            }
            for (const Backup &backup : std::as_const(life.backups)) {
                const auto was = std::ranges::find(before, backup.id, &Backup::id);
                if (was->archive.bytes > 0 && backup.archive.bytes == 0)
                    dataLeft[long(backup.sequence)] = day;
            }
        }
        const qint64 index = begin.daysTo(day);
        if (index >= calendar.days)
            continue;
        std::set<long> there;
        for (const Backup &backup : std::as_const(life.backups)) {
            const bool hasCome = backup.started.toTimeZone(life.policy.zone).date() <= day;
            if (backup.state == BackupState::Completed && hasCome)
                there.insert(long(backup.sequence));
        }
        QCOMPARE(counts[index], int(there.size()));
        std::set<long> known;
        const auto rows = calendar.on(day);
        for (const auto &row : rows) {
            if (!row.id.isEmpty())
                known.insert(row.id.toLong());
        }
        const std::set<long> now = sequencesOf(present);
        std::erase_if(there, [&now](long sequence) { return now.count(sequence) == 0; });
        QCOMPARE(told({}, known), told({}, there));
    }
    for (const Backup &backup : present.backups) {
        const Leaving leaving = foretold.value(backup.id);
        const auto dayOf = [&present](const QDateTime &time) {
            return time.isValid() ? time.toTimeZone(present.policy.zone).date() : QDate();
        };
        const auto check = [&](const QDateTime &time, const std::map<long, QDate> &seen) {
            const auto found = seen.find(long(backup.sequence));
            const QDate day = dayOf(time);
            const bool soon = day.isValid() && day < begin.addDays(horizon);
            QCOMPARE(backup.id + u' ' + (soon ? day.toString(Qt::ISODate) : u"later"_s),
                     backup.id + u' ' +
                         (found == seen.end() ? u"later"_s : found->second.toString(Qt::ISODate)));
        };
        check(leaving.at, left);
        check(leaving.dataAt, dataLeft);
    }
}

} // namespace Reprise
