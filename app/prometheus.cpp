// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prometheus.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr qint64 secondsPerDay = 86'400;

struct Gauge
{
    QString name;
    QString help;
    std::function<std::optional<double>(const Service &)> value;
};

std::optional<double> known(qint64 number)
{
    return number < 0 ? std::nullopt : std::optional(double(number));
}

std::optional<double> known(const QDateTime &time)
{
    return time.isValid() ? std::optional(double(time.toMSecsSinceEpoch()) / 1000) : std::nullopt;
}

QList<Gauge> timeGauges()
{
    return {
        {u"reprise_last_good_backup_timestamp_seconds"_s,
         u"When the newest good backup was finished."_s,
         [](const Service &service) { return known(service.status.lastGood); }},
        {u"reprise_oldest_restorable_timestamp_seconds"_s,
         u"The oldest moment that a good backup restores."_s,
         [](const Service &service) { return known(service.status.restorableFrom); }},
        {u"reprise_newest_restorable_timestamp_seconds"_s,
         u"The newest moment that a good backup restores."_s,
         [](const Service &service) { return known(service.status.restorableTo); }},
        {u"reprise_last_verification_timestamp_seconds"_s,
         u"When a good backup was last read and proved."_s,
         [](const Service &service) { return known(service.status.lastProof); }},
        {u"reprise_next_backup_timestamp_seconds"_s,
         u"When the next scheduled backup is due; absent where this home schedules none. Long past "
         u"where nothing keeps the schedule."_s,
         [](const Service &service) { return known(service.nextBackup); }},
    };
}

QList<Gauge> sizeGauges()
{
    return {
        {u"reprise_last_backup_size_bytes"_s, u"Stored size of the newest good backup."_s,
         [](const Service &service) { return known(service.status.lastBytes); }},
        {u"reprise_usual_backup_size_bytes"_s,
         u"Median stored size of up to ten good backups before it."_s,
         [](const Service &service) { return known(service.status.usualBytes); }},
        {u"reprise_last_backup_duration_seconds"_s, u"How long the newest good backup took."_s,
         [](const Service &service) { return known(service.status.lastSeconds); }},
        {u"reprise_usual_backup_duration_seconds"_s,
         u"Median duration of up to ten good backups before it."_s,
         [](const Service &service) { return known(service.status.usualSeconds); }},
        {u"reprise_expected_interval_seconds"_s, u"Time between scheduled backups around now."_s,
         [](const Service &service) { return known(service.status.expectedSeconds); }},
        {u"reprise_repository_free_bytes"_s, u"Free space on the disk of the repository."_s,
         [](const Service &service) { return known(service.status.freeBytes); }},
        {u"reprise_repository_full_in_seconds"_s,
         u"Time until that disk is full at the present growth, in whole days; absent where it does "
         u"not fill up."_s,
         [](const Service &service) {
             return known(service.status.freeDays < 0 ? -1
                                                      : service.status.freeDays * secondsPerDay);
         }},
    };
}

QList<Gauge> countGauges()
{
    return {
        {u"reprise_good_backups"_s, u"Backups that can be restored and count as good."_s,
         [](const Service &service) -> std::optional<double> {
             if (service.repositoryProblem)
                 return {};
             return double(std::ranges::count_if(service.backups, &Backup::isGood));
         }},
        {u"reprise_failed_runs"_s, u"Runs that failed in a row, up to now."_s,
         [](const Service &service) {
             const auto failures =
                 std::ranges::find(service.status.reasons, u"status-failures"_s, &Note::code);
             return std::optional(failures == service.status.reasons.cend()
                                      ? 0.0
                                      : failures->args.value(u"count"_s).toDouble());
         }},
        {u"reprise_repository_usable"_s, u"1 if the repository can be read, else 0."_s,
         [](const Service &service) {
             return std::optional(service.repositoryProblem ? 0.0 : 1.0);
         }},
    };
}

QList<Gauge> gauges()
{
    return QList<Gauge>{
               {u"reprise_protected"_s,
                u"1 if the service is protected; 0 if it is not, or if nobody knows."_s,
                [](const Service &service) {
                    return std::optional(service.status.protection == Protection::Protected ? 1.0
                                                                                            : 0.0);
                }},
               {u"reprise_needs_attention"_s,
                u"1 if the service counts and is not protected, else 0."_s,
                [](const Service &service) {
                    return std::optional(service.status.needsAttention() ? 1.0 : 0.0);
                }},
           } +
           timeGauges() + sizeGauges() + countGauges();
}

/// Of a label's value: backslash, quote and line feed.
QString escaped(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
}

QString labelsOf(const Service &service)
{
    return u"{service=\"%1\",id=\"%2\",engine=\"%3\"}"_s.arg(
        escaped(service.name), escaped(service.id), escaped(service.engine));
}

} // namespace

QString prometheusText(const QList<Service> &services)
{
    QString text = u"# HELP reprise_build_info The version that wrote this.\n"
                   u"# TYPE reprise_build_info gauge\n"
                   u"reprise_build_info{version=\"" REPRISE_VERSION u"\"} 1\n"_s;
    const QList<Gauge> all = gauges();
    for (const Gauge &gauge : all) {
        text += u"# HELP %1 %2\n# TYPE %1 gauge\n"_s.arg(gauge.name, gauge.help);
        for (const Service &service : services) {
            if (const auto value = gauge.value(service))
                text += gauge.name + labelsOf(service) + u' ' + QString::number(*value, 'g', 17) +
                        u'\n';
        }
    }
    return text;
}

} // namespace Reprise
