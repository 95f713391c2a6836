// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/forecast.h"
#include "retention/pruneplan.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Reprise;

namespace {

/// A slow and plain retelling of the rules, to compare with: sets of backups, and loops over days.
/// Nothing here is shared with what it checks.
namespace Oracle {

struct Copy
{
    long sequence = 0;
    QDate day;
    bool scheduled = false;
    bool completed = false;
    bool good = false;
    bool pinned = false;
    bool hasData = false;
    std::string source;
    std::set<long> needs;
};

struct Rules
{
    int days = 0;
    int weeks = 0;
    int months = 0;
    int onDemand = 0;
};

using Why = std::map<long, std::set<std::string>>;

/// The newest scheduled good one of a source among some days stays.
void keepNewest(const std::vector<Copy> &all, const std::string &source,
                const std::set<QDate> &days, const std::string &why, Why &kept)
{
    long newest = 0;
    for (const Copy &copy : all) {
        if (copy.good && copy.scheduled && copy.source == source && days.count(copy.day) > 0 &&
            copy.sequence > newest)
            newest = copy.sequence;
    }
    if (newest > 0)
        kept[newest].insert(why);
}

std::set<QDate> weekAround(QDate day)
{
    while (day.dayOfWeek() != Qt::Monday)
        day = day.addDays(-1);
    std::set<QDate> week;
    for (int i = 0; i < 7; ++i)
        week.insert(day.addDays(i));
    return week;
}

std::set<QDate> monthAround(QDate day)
{
    std::set<QDate> month;
    for (QDate at = day; at.month() == day.month(); at = at.addDays(1))
        month.insert(at);
    for (QDate at = day; at.month() == day.month(); at = at.addDays(-1))
        month.insert(at);
    return month;
}

void keepBySource(const std::vector<Copy> &all, const std::string &source, const Rules &rules,
                  QDate today, QDate last, Why &kept)
{
    QDate day = today;
    for (int i = 0; i < rules.days; ++i, day = day.addDays(-1))
        keepNewest(all, source, {day}, "daily", kept);
    std::set<QDate> week = weekAround(today);
    for (int i = 0; i < rules.weeks; ++i, week = weekAround(week.begin()->addDays(-1)))
        keepNewest(all, source, week, "weekly", kept);
    std::set<QDate> month = monthAround(today);
    for (int i = 0; i < rules.months; ++i, month = monthAround(month.begin()->addDays(-1)))
        keepNewest(all, source, month, "monthly", kept);
    // What a clock that was ahead made.
    for (day = today.addDays(1); day <= last; day = day.addDays(1))
        keepNewest(all, source, {day}, "daily", kept);
    for (week = weekAround(today.addDays(7)); *week.begin() <= last;
         week = weekAround(week.begin()->addDays(7)))
        keepNewest(all, source, week, "weekly", kept);
    for (month = monthAround(monthAround(today).rbegin()->addDays(1)); *month.begin() <= last;
         month = monthAround(month.rbegin()->addDays(1)))
        keepNewest(all, source, month, "monthly", kept);
}

/// Of the same source; of any for what has no data to lose.
bool hasNewerGood(const std::vector<Copy> &all, const Copy &copy)
{
    for (const Copy &other : all) {
        const bool sameSource = other.source == copy.source || (!copy.good && !copy.hasData);
        if (other.good && other.sequence > copy.sequence && sameSource)
            return true;
    }
    return false;
}

Why kept(const std::vector<Copy> &all, const Rules &rules, QDate today)
{
    Why kept;
    std::set<std::string> sources;
    QDate last = today;
    for (const Copy &copy : all) {
        if (copy.good)
            sources.insert(copy.source);
        last = std::max(last, copy.day);
    }
    for (const std::string &source : sources) {
        keepBySource(all, source, rules, today, last, kept);
        std::set<long, std::greater<>> asked;
        long newest = 0;
        for (const Copy &copy : all) {
            if (copy.source != source || !copy.good)
                continue;
            newest = std::max(newest, copy.sequence);
            if (!copy.scheduled)
                asked.insert(copy.sequence);
        }
        kept[newest].insert("newest-good");
        int places = rules.onDemand;
        for (const long sequence : asked) {
            if (places-- > 0)
                kept[sequence].insert("on-demand");
        }
    }
    for (const Copy &copy : all) {
        if (copy.pinned)
            kept[copy.sequence].insert("pinned");
        if (!copy.scheduled && copy.completed && rules.onDemand < 0)
            kept[copy.sequence].insert("on-demand");
        QDate leaves = copy.day;
        for (int i = 0; i < 30; ++i)
            leaves = leaves.addDays(1);
        if (!copy.good && today < leaves)
            kept[copy.sequence].insert(copy.completed ? "not-good" : "failed");
        if (!kept.contains(copy.sequence) && !hasNewerGood(all, copy))
            kept[copy.sequence].insert("nothing-newer");
    }
    for (bool grows = true; grows;) {
        grows = false;
        for (const Copy &copy : all) {
            for (const long needed : copy.needs) {
                if (kept.contains(copy.sequence) && !kept[needed].contains("required")) {
                    kept[needed].insert("required");
                    grows = true;
                }
            }
        }
    }
    return kept;
}

std::set<long> dataLeaving(const std::vector<Copy> &all, const Why &kept, QDate today)
{
    std::set<long> leaving;
    for (const Copy &copy : all) {
        const auto why = kept.find(copy.sequence);
        const bool onlyFailed = why != kept.end() && why->second == std::set<std::string>{"failed"};
        if (onlyFailed && copy.hasData && copy.day.daysTo(today) >= 7 && hasNewerGood(all, copy))
            leaving.insert(copy.sequence);
    }
    return leaving;
}

} // namespace Oracle

/// A service's life: what happens to its backups from day to day, by chance.
class Life
{
public:
    Life(quint32 seed, const QByteArray &zone, QDate begin)
        : m_random(seed)
        , m_today(begin)
        , m_zone(zone)
    {
        policy.zone = m_zone;
        changePolicy();
    }

    /// One day: what goes wrong, what people do, and the runs.
    void live()
    {
        m_today = m_today.addDays(1);
        m_outage = m_outage > 0 ? m_outage - 1 : chance(4) ? below(9) : 0;
        if (chance(1))
            m_source = u"source-%1"_s.arg(below(3));
        if (chance(3))
            changePolicy();
        m_now = at(m_today, QTime(0, 1));
        if (chance(8))
            add(Trigger::Manual);
        if (!backups.isEmpty() && chance(5)) {
            Marks &marks = backups[below(int(backups.size()))].marks;
            marks.pinned = !marks.pinned;
        }
        for (const QString &time : std::as_const(policy.at)) {
            m_now = at(m_today, QTime::fromString(time, u"hh:mm"_s));
            if (m_outage == 0 && runsOn(m_today))
                add(Trigger::Scheduled);
        }
    }
    /// As a scheduled run that succeeds.
    void succeed(const QDateTime &when)
    {
        m_now = when;
        m_today = when.toTimeZone(m_zone).date();
        Backup made = fresh(Trigger::Scheduled);
        // Of the source that the newest good one is of.
        for (const Backup &backup : std::as_const(backups)) {
            if (backup.isGood())
                made.identity = backup.identity;
        }
        backups.append(made);
    }
    [[nodiscard]] bool runsOn(QDate day) const
    {
        return !policy.paused && (policy.days.isEmpty() || policy.days.contains(day.dayOfWeek()));
    }
    [[nodiscard]] QDateTime now() const { return m_now; }
    [[nodiscard]] QDate today() const { return m_now.toTimeZone(m_zone).date(); }
    [[nodiscard]] QDateTime at(QDate day, QTime time) const
    {
        return QDateTime(day, time, m_zone, QDateTime::TransitionResolution::RelativeToBefore)
            .toUTC();
    }
    [[nodiscard]] int below(int limit) { return m_random.bounded(limit); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    QList<Backup> backups;
    Policy policy;

private:
    void changePolicy()
    {
        static const QList<QStringList> times = {
            {u"02:00"_s}, {u"02:30"_s, u"14:00"_s}, {u"23:30"_s}, {u"00:00"_s}};
        static const QList<QList<int>> days = {{}, {}, {1, 3, 5}, {7}};
        policy.at = times[below(4)];
        policy.days = days[below(4)];
        policy.paused = below(10) == 0;
        policy.keepDaily = below(9);
        policy.keepWeekly = below(6);
        policy.keepMonthly = below(5);
        policy.keepOnDemand = below(4) == 0 ? -1 : 1 + below(3);
    }
    Backup fresh(Trigger trigger)
    {
        Backup backup;
        backup.sequence = ++m_sequence;
        backup.id = QString::number(backup.sequence);
        backup.trigger = trigger;
        backup.state = BackupState::Completed;
        backup.started = m_now;
        backup.finished = m_now.addSecs(600);
        backup.identity = {{u"of"_s, m_source}};
        backup.archive.bytes = 1000;
        return backup;
    }
    void add(Trigger trigger)
    {
        Backup backup = fresh(trigger);
        const int luck = below(100);
        if (luck < 5) {
            backup.state = BackupState::Failed;
        } else if (luck < 9) {
            backup.state = chance(50) ? BackupState::Failed : BackupState::Cancelled;
            backup.archive = {};
            backup.identity = {};
        } else if (luck < 14) {
            // Found damaged, or unlike the others.
            backup.marks.verified = Marks::Verified{.at = m_now, .ok = false, .problems = {}};
        } else if (luck < 18 && !backups.isEmpty() && backups.last().isGood()) {
            backup.requires_ = {backups.last().id};
        }
        // A clock that is ahead for one run.
        if (luck == 99)
            backup.started = m_now.addDays(below(60));
        backups.append(backup);
    }

    QRandomGenerator m_random;
    QDate m_today;
    QTimeZone m_zone;
    QDateTime m_now;
    QString m_source = u"source-0"_s;
    int m_outage = 0;
    qint64 m_sequence = 0;
};

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

/// What the oracle deletes, taken away.
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

/// Lives on as the forecast assumes, run by run, and notes when each backup is gone.
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

} // namespace

class YearTest : public QObject
{
    Q_OBJECT
private slots:
    void isAsAPlainRetellingSays_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("begin");
        QTest::addColumn<quint32>("seed");
        // Midnight is skipped in São Paulo on 4 November 2018; Lord Howe jumps by half an hour.
        const QList<std::pair<QByteArray, QDate>> places = {
            {"Europe/Berlin", QDate(2025, 9, 1)},
            {"America/Sao_Paulo", QDate(2017, 12, 1)},
            {"Australia/Lord_Howe", QDate(2025, 12, 20)}};
        for (const auto &[zone, begin] : places) {
            for (quint32 seed = 1; seed <= 5; ++seed)
                QTest::addRow("%s %u", zone.constData(), seed) << zone << begin << seed;
        }
    }
    void isAsAPlainRetellingSays()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, begin);
        QFETCH(quint32, seed);
        Life life(seed, zone, begin);
        int deleted = 0;
        for (int day = 0; day < 380; ++day) {
            life.live();
            checkPlan(life);
            if (day % 61 == 0)
                checkForecast(life);
            if (QTest::currentTestFailed()) {
                qWarning() << "on day" << day << life.now();
                return;
            }
            const qsizetype before = life.backups.size();
            if (life.chance(80))
                pruneByOracle(life);
            deleted += int(before - life.backups.size());
        }
        QVERIFY(deleted > 100);
    }

    void aThousandYearsOfBackupsAreQuick()
    {
        Policy policy;
        policy.zone = QTimeZone("Europe/Berlin");
        policy.keepDaily = 3000;
        policy.keepWeekly = 500;
        policy.keepMonthly = 300;
        QList<Backup> backups;
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
        for (int i = 0; i < 10'000; ++i) {
            Backup backup;
            backup.sequence = i + 1;
            backup.id = QString::number(i);
            backup.trigger = i % 10 == 0 ? Trigger::Manual : Trigger::Scheduled;
            backup.state = BackupState::Completed;
            backup.started = now.addSecs(-3600LL * 12 * (10'000 - i));
            backup.finished = backup.started.addSecs(60);
            backup.archive.bytes = 1;
            backups.append(backup);
        }
        QElapsedTimer timer;
        timer.start();
        const PrunePlan plan = prunePlan(backups, policy, now);
        const qint64 planned = timer.restart();
        const RetentionCalendar calendar = retentionCalendar(backups, policy, now);
        const qint64 drawn = timer.elapsed();
        qInfo("10 000 backups: plan with leaving days %lld ms, calendar of 90 days %lld ms",
              planned, drawn);
        QCOMPARE(calendar.counts().size(), 90);
        QVERIFY(!plan.kept.isEmpty());
        // Twenty times what it takes, for a busy machine; what is quadratic takes minutes.
        QVERIFY2(planned < 10'000 && drawn < 10'000,
                 qPrintable(u"%1 ms, %2 ms"_s.arg(planned).arg(drawn)));
    }
};

QTEST_GUILESS_MAIN(YearTest)
#include "tst_year.moc"
