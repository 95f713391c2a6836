// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prometheus.h"

#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

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
    };
}

QList<Gauge> sizeGauges()
{
    return {
        {u"reprise_last_backup_bytes"_s, u"Stored size of the newest good backup."_s,
         [](const Service &service) { return known(service.status.lastBytes); }},
        {u"reprise_usual_backup_bytes"_s,
         u"Median stored size of up to ten good backups before it."_s,
         [](const Service &service) { return known(service.status.usualBytes); }},
        {u"reprise_last_backup_duration_seconds"_s, u"How long the newest good backup took."_s,
         [](const Service &service) { return known(service.status.lastSeconds); }},
        {u"reprise_usual_backup_duration_seconds"_s,
         u"Median duration of up to ten good backups before it."_s,
         [](const Service &service) { return known(service.status.usualSeconds); }},
        {u"reprise_expected_interval_seconds"_s, u"Time between scheduled backups around now."_s,
         [](const Service &service) { return known(service.status.expectedSeconds); }},
        {u"reprise_free_bytes"_s, u"Free space on the disk of the repository."_s,
         [](const Service &service) { return known(service.status.freeBytes); }},
        {u"reprise_free_days"_s,
         u"Days until that disk is full at the present growth; absent where it does not fill up."_s,
         [](const Service &service) { return known(service.status.freeDays); }},
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
           timeGauges() + sizeGauges();
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
    QString text;
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
