// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "policytext.h"

#include "card.h"
#include "format.h"
#include "retention/retentiontext.h"
#include "richtext.h"
#include "schedule/schedule.h"
#include "schedule/schedulewords.h"
#include "status/statuswords.h"
#include "textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

// A list of Qt's rich text hangs its bullets too close and too high.
QString bullets(const QStringList &lines)
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"0\">"_s;
    for (const QString &line : lines)
        html += u"<tr><td style=\"padding-right: 8px;\">•</td>"
                u"<td style=\"padding-bottom: 5px;\">%1</td></tr>"_s.arg(
                    RichText::paragraph(line.toHtmlEscaped()));
    return html + u"</table>"_s;
}

} // namespace

PolicyText::PolicyText(QWidget *parent)
    : QWidget(parent)
    , m_schedule(new QLabel(this))
    , m_retention(new QLabel(this))
    , m_facts(new QLabel(this))
{
    setFixedWidth(usualWidth);
    auto *title = new TextLabel(tr("Backups"), TextRole::Title, TextLabel::Tone::Text, this);
    m_schedule->setObjectName(u"scheduleText"_s);
    m_retention->setObjectName(u"retentionText"_s);
    m_facts->setObjectName(u"backupFacts"_s);
    m_facts->setFont(Theme::font(TextRole::Small));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_schedule, m_retention, m_facts}) {
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(title);
    column->addWidget(m_schedule);
    column->addWidget(m_retention);
    column->addSpacing(4);
    column->addWidget(new Line(this));
    column->addWidget(m_facts);
    column->addStretch();
}

void PolicyText::setService(const Service &service, qint64 freeBytes, const QDateTime &now)
{
    const Rules inForce = rules(service);
    m_schedule->setText(RichText::paragraph(inForce.schedule.toHtmlEscaped()));
    m_retention->setText(bullets(inForce.retention));
    QString lines;
    for (const QString &line : facts(service, freeBytes, now))
        lines += RichText::paragraph(line.toHtmlEscaped());
    m_facts->setText(lines);
}

// What is really in force: without a schedule nothing is deleted by itself either.
PolicyText::Rules PolicyText::rules(const Service &service)
{
    if (service.state == Service::State::Unconnected)
        return {tr("This service is known from its repository only. Its backups can be downloaded "
                   "and restored; connect it to take new ones."),
                {tr("Backups are kept until you delete them.")}};
    QStringList retention{tr("Each backup is complete and can be restored by itself.")};
    // What is kept is said there, too.
    if (service.repositoryProblem)
        return {ScheduleWords::inForce(service), retention};
    if (isScheduled(service.policy))
        retention += RetentionText::retention(service.policy);
    else
        retention += tr("Backups are kept until you delete them.");
    retention += tr("A deleted backup stays in the bin for 7 days.");
    const QString schedule =
        ScheduleWords::inForce(service) + u' ' + ScheduleWords::failure(service);
    return {schedule.trimmed(), retention};
}

QStringList PolicyText::facts(const Service &service, qint64 freeBytes, const QDateTime &now)
{
    if (service.repositoryProblem)
        return {tr("What can be restored is not known now.")};
    const ServiceStatus &status = service.status;
    const bool apart = status.restorableMoments > 1;
    QStringList lines{
        apart ? moments(status.restorableMoments, status.restorableFrom, status.restorableTo)
              : restorable(status.restorableFrom, status.restorableTo)};
    int count = 0;
    qint64 bytes = 0;
    for (const Backup &backup : service.backups) {
        if (!backup.hasData())
            continue;
        ++count;
        bytes += backup.archive.bytes;
    }
    if (count > 0) {
        const QString backups = count == 1 ? tr("1 backup") : tr("%n backups", nullptr, count);
        lines.append(freeBytes < 0
                         //: %1: "14 backups", %2: their size.
                         ? tr("%1, %2").arg(backups, Format::bytes(bytes))
                         //: %1: "14 backups", %2: their size, %3: free space of the disk.
                         : tr("%1, %2; %3 free")
                               .arg(backups, Format::bytes(bytes), Format::bytes(freeBytes)));
        lines.append(status.lastProof.isValid()
                         ? tr("Last proved: %1").arg(Format::relative(status.lastProof, now))
                         : tr("Last proved: never"));
    } else if (freeBytes >= 0) {
        lines.append(tr("%1 free").arg(Format::bytes(freeBytes)));
    }
    // What is wrong with one backup stands in its row.
    const QStringList told = {
        u"status-late"_s,         u"status-old"_s,   u"status-clock-back"_s, u"status-unproved"_s,
        u"status-never-proved"_s, u"status-space"_s, u"status-slow"_s};
    for (const Note &reason : status.reasons) {
        if (told.contains(reason.code))
            lines.append(StatusWords::explain(reason, {}).text);
    }
    return lines;
}

QString PolicyText::moments(int count, const QDateTime &oldest, const QDateTime &newest)
{
    //: %n: how many moments there is a backup of; %1, %2: the first and the last.
    return tr("Restorable: %n moments, the oldest %1, the newest %2", nullptr, count)
        .arg(moment(oldest), moment(newest));
}

QString PolicyText::moment(const QDateTime &when)
{
    return tr("%1, %2", "date, time").arg(Format::date(when), Format::time(when));
}

QString PolicyText::restorable(const QDateTime &oldest, const QDateTime &newest)
{
    if (!oldest.isValid())
        return tr("Nothing can be restored yet.");
    if (oldest == newest)
        return tr("Restorable: as of %1").arg(moment(oldest));
    //: %1 and %2: the first and the last moment that there is a backup of.
    return tr("Restorable: from %1 to %2").arg(moment(oldest), moment(newest));
}

} // namespace Reprise
