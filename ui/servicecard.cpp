// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecard.h"

#include "badge.h"
#include "button.h"
#include "copyline.h"
#include "format.h"
#include "jobbar.h"
#include "schedule/schedulewords.h"
#include "sentences.h"
#include "servicewords.h"
#include "sizebars.h"
#include "statepill.h"
#include "textlabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Reprise {

using namespace Qt::StringLiterals;

ServiceCard::ServiceCard(const Sentences &sentences, QWidget *parent)
    : Card(parent)
    , m_sentences(sentences)
{
    setObjectName(u"serviceCard"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, bandHeight + 13, 18, 16);
    layout->setSpacing(12);
    makeHeader(*layout);
    makeBody(*layout);
    layout->addStretch();
    makeButtons(*layout);
}

void ServiceCard::makeHeader(QVBoxLayout &layout)
{
    m_badge = new Badge(this);
    m_name = new TextLabel(TextRole::Heading, TextLabel::Tone::Text, this);
    m_name->setObjectName(u"name"_s);
    m_name->setElided(Qt::ElideMiddle);
    m_pill = new StatePill(this);
    m_pill->setObjectName(u"state"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(9);
    row->addWidget(m_badge);
    row->addWidget(m_name);
    row->addStretch();
    row->addWidget(m_pill);
    layout.addLayout(row);
}

ServiceCard::Metric ServiceCard::makeMetric(const QString &name)
{
    Metric metric{.label = new TextLabel(TextRole::Small, TextLabel::Tone::Muted, m_metrics),
                  .value = new TextLabel(TextRole::Body, TextLabel::Tone::Text, m_metrics)};
    metric.value->setObjectName(name);
    metric.label->setBuddy(metric.value);
    for (TextLabel *label : {metric.label, metric.value}) {
        label->setElided(Qt::ElideRight);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    return metric;
}

void ServiceCard::makeBody(QVBoxLayout &layout)
{
    m_metrics = new QWidget(this);
    auto *grid = new QGridLayout(m_metrics);
    m_grid = grid;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(3);
    m_first = makeMetric(u"firstMetric"_s);
    m_second = makeMetric(u"secondMetric"_s);
    m_third = makeMetric(u"thirdMetric"_s);
    int column = 0;
    for (const Metric &metric : {m_first, m_second, m_third}) {
        grid->addWidget(metric.label, 0, column);
        grid->addWidget(metric.value, 1, column);
        grid->setColumnStretch(column++, 1);
    }
    m_connection = new CopyLine(CopyLine::Form::Plain, this);
    m_connection->setObjectName(u"connection"_s);
    m_problem = new TextLabel(TextRole::Body, TextLabel::Tone::Text, this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);

    m_progress = new QWidget(this);
    m_progressText = new TextLabel(TextRole::Body, TextLabel::Tone::Muted, m_progress);
    m_progressText->setObjectName(u"progressText"_s);
    m_progressText->setWordWrap(true);
    m_bar = new JobBar(m_progress);
    m_bar->setObjectName(u"progress"_s);
    auto *progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(6);
    progress->addWidget(m_progressText);
    progress->addWidget(m_bar);

    layout.addWidget(m_metrics);
    layout.addWidget(m_connection);
    layout.addWidget(m_problem);
    layout.addWidget(m_progress);
}

void ServiceCard::makeButtons(QVBoxLayout &layout)
{
    const auto make = [this](const QString &text, const QString &name, Button::Kind kind) {
        auto *button = new Button(text, kind, this);
        button->setObjectName(name);
        return button;
    };
    m_backUp = make(tr("Back up now"), u"backUpNow"_s, Button::Kind::Normal);
    m_connect = make(tr("Connect…"), u"connect"_s, Button::Kind::Normal);
    m_start = make(tr("Start"), u"start"_s, Button::Kind::Normal);
    m_stop = make(tr("Stop"), u"stop"_s, Button::Kind::Normal);
    m_copyCommand = make({}, u"copyCommand"_s, Button::Kind::Normal);
    m_cancel = make(tr("Cancel"), u"cancel"_s, Button::Kind::Normal);
    m_manage = make(tr("Manage"), u"manage"_s, Button::Kind::Link);
    m_log = make(tr("Show log"), u"showLog"_s, Button::Kind::Link);
    m_remove = make(tr("Remove…"), u"remove"_s, Button::Kind::Danger);
    m_sizes = new SizeBars(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (Button *button :
         {m_backUp, m_connect, m_start, m_stop, m_copyCommand, m_cancel, m_manage, m_log})
        row->addWidget(button);
    row->addStretch();
    row->addWidget(m_sizes, 0, Qt::AlignBottom);
    row->addWidget(m_remove);
    layout.addLayout(row);

    const auto id = [this] { return m_service.id; };
    connect(m_backUp, &QPushButton::clicked, this, [=, this] { emit backUpRequested(id()); });
    connect(m_connect, &QPushButton::clicked, this, [=, this] { emit connectRequested(id()); });
    connect(m_start, &QPushButton::clicked, this, [=, this] { emit startRequested(id()); });
    connect(m_stop, &QPushButton::clicked, this, [=, this] { emit stopRequested(id()); });
    connect(m_manage, &QPushButton::clicked, this, [=, this] { emit manageRequested(id()); });
    connect(m_remove, &QPushButton::clicked, this, [=, this] { emit removeRequested(id()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            emit cancelRequested(m_job->id);
    });
    connect(m_log, &QPushButton::clicked, this, [this] {
        if (m_job)
            emit logRequested(*m_job);
    });
    connect(m_copyCommand, &QPushButton::clicked, this, [this] {
        if (m_service.connection.lines.size() > 1)
            QGuiApplication::clipboard()->setText(m_service.connection.lines.at(1).text);
    });
}

void ServiceCard::setMetric(const Metric &metric, const QString &label, const QString &value,
                            const QString &tip)
{
    metric.label->setWhole(label);
    metric.value->setWhole(value);
    if (!tip.isEmpty())
        metric.value->setToolTip(tip);
}

void ServiceCard::setService(const Service &service, const EngineDescription &engine,
                             const QString &source, const QDateTime &now)
{
    m_service = service;
    setBand(engine.colourFrom, engine.colourTo);
    setAccessibleName(service.name);
    m_badge->setEngine(engine);
    m_name->setWhole(service.name);
    const Appearance state = ServiceWords::appearance(service);
    m_pill->setState(state.icon, state.word, state.color);
    const QString reasons = ServiceWords::reasons(service.status, m_sentences);
    m_pill->setToolTip(reasons);
    m_pill->setAccessibleDescription(reasons);
    fillMetrics(source, now);
    m_sizes->setBackups(service.backups);
    const Sentence problem = problemOf(service);
    m_problem->setWhole(problem.text);
    m_problem->setToolTip(problem.remedy);
    // The words are the same on every card: say whose button it is.
    for (Button *button : {m_backUp, m_connect, m_start, m_stop, m_manage, m_remove, m_log}) {
        //: For a screen reader: a button and the service that it is for.
        button->setAccessibleName(tr("%1: %2").arg(button->text().remove(u'&'), service.name));
    }
    if (!service.connection.lines.isEmpty()) {
        const ConnectionLine &line = service.connection.lines.first();
        m_connection->setContent(line.label, line.text);
    }
    if (service.connection.lines.size() > 1) {
        //: A button that copies a command line; %1 is the name of the tool, such as psql.
        m_copyCommand->setText(tr("Copy %1 command").arg(service.connection.lines.at(1).label));
        m_copyCommand->setToolTip(service.connection.lines.at(1).text);
        m_copyCommand->setAccessibleName(tr("Copy: %1").arg(service.connection.lines.at(1).label));
    }
    showParts();
}

Sentence ServiceCard::problemOf(const Service &service) const
{
    if (service.repositoryProblem)
        return m_sentences.explain(*service.repositoryProblem, service.name);
    const ServiceStatus &status = service.status;
    // That there is none yet the card says already.
    if (!status.needsAttention() || status.reasons.isEmpty() ||
        status.protection == Protection::Unprotected)
        return {};
    return m_sentences.explain(status.reasons.first());
}

QString ServiceCard::sizeTip(const Backup *last) const
{
    if (m_service.logicalBytes <= 0)
        return {};
    return last ? tr("The data in the last good backup, unpacked.")
                : tr("The data on the server, as the server tells it.");
}

void ServiceCard::fillMetrics(const QString &source, const QDateTime &now)
{
    // What cannot be seen may well be there.
    const bool isKnown = !m_service.repositoryProblem;
    const QString none = isKnown ? tr("none yet", "no good backup") : tr("unknown");
    const Backup *last = m_service.lastGood();
    const QList<const Backup *> restorable = m_service.restorable();
    const Backup *oldest = restorable.isEmpty() ? nullptr : restorable.last();
    const QString size = m_service.logicalBytes > 0 ? Format::bytes(m_service.logicalBytes)
                                                    : tr("not known yet", "size");
    // The name of a service and an age need more room than a size.
    m_grid->setColumnStretch(0, m_service.isManaged() ? 4 : 1);
    m_grid->setColumnStretch(1, m_service.isManaged() ? 2 : 1);
    m_grid->setColumnStretch(2, m_service.isManaged() ? 3 : 1);
    if (m_service.isManaged()) {
        const QDateTime moment = Backup::startOf(m_service.restoredFromBackup);
        if (m_service.restoredFromBackup.isEmpty())
            setMetric(m_first, tr("Made by Reprise"), tr("Sample"));
        else
            setMetric(m_first, tr("Restored from"),
                      //: Name of a service, and how old the backup is.
                      tr("%1, %2").arg(source, Format::relative(moment, now)),
                      Format::exact(moment));
        setMetric(m_second, tr("Size"), size, sizeTip(last));
        setMetric(m_third, tr("Last good backup"),
                  last ? Format::relative(last->finished, now) : none,
                  last ? Format::exact(last->finished) : QString());
        return;
    }
    setMetric(m_first, tr("Last good backup"), last ? Format::relative(last->finished, now) : none,
              last ? Format::exact(last->finished) : QString());
    setMetric(m_second, tr("Size"), size, sizeTip(last));
    if (m_service.nextBackup.isValid()) {
        setMetric(m_third, tr("Next backup"), ScheduleWords::next(m_service, now),
                  Format::exact(m_service.nextBackup));
        return;
    }
    if (const QString other = ScheduleWords::otherKeeper(m_service); !other.isEmpty()) {
        //: Who keeps the schedule of a service.
        setMetric(m_third, tr("Scheduled by"), other, ScheduleWords::inForce(m_service));
        return;
    }
    setMetric(m_third, tr("Oldest good backup"), oldest ? Format::date(oldest->finished) : none,
              oldest ? Format::exact(oldest->finished) : QString());
}

void ServiceCard::setJob(const std::optional<JobInfo> &job)
{
    m_job = job;
    if (job) {
        m_progressText->setWhole(ServiceWords::jobProgress(*job, m_sentences));
        m_bar->setJob(*job);
        m_cancel->setEnabled(!job->cancelRequested);
        m_cancel->setAccessibleName(tr("Cancel: %1").arg(ServiceWords::jobTitle(*job)));
    }
    showParts();
}

void ServiceCard::showParts()
{
    using State = Service::State;
    const State state = m_service.state;
    const bool managed = m_service.isManaged();
    const bool provisioning = state == State::Provisioning;
    const bool running = state == State::Running;
    const bool busy = m_job.has_value();
    const bool usable = !m_service.repositoryProblem;
    m_metrics->setVisible(!provisioning);
    m_connection->setVisible(managed && running && !m_service.connection.lines.isEmpty());
    m_problem->setVisible(!provisioning && !m_problem->whole().isEmpty());
    m_progress->setVisible(busy || provisioning);
    if (provisioning && !busy)
        m_progressText->setWhole(tr("Waiting for the job to report"));

    const bool sample = managed && m_service.restoredFromBackup.isEmpty();
    m_backUp->setVisible(!busy && (state == State::Registered || (sample && running)));
    m_backUp->setEnabled(usable && m_service.repositoryWritable);
    m_connect->setVisible(state == State::Unconnected);
    m_start->setVisible(managed && !busy && (state == State::Stopped || state == State::Broken));
    m_stop->setVisible(managed && !busy && running);
    m_copyCommand->setVisible(managed && !sample && !busy && running &&
                              m_service.connection.lines.size() > 1);
    m_cancel->setVisible(busy);
    m_manage->setVisible(!provisioning);
    m_log->setVisible(busy);
    m_remove->setVisible(managed && !provisioning && !busy);
    m_sizes->setVisible(!managed && m_sizes->toolTip().size() > 0);
}

} // namespace Reprise
