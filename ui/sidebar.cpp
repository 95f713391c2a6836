// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebar.h"

#include "button.h"
#include "focusorder.h"
#include "format.h"
#include "jobbar.h"
#include "lists/navigationmodel.h"
#include "navigationdelegate.h"
#include "servicewords.h"
#include "textlabel.h"
#include "theme.h"

#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace Reprise {

using namespace Qt::StringLiterals;

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Body, TextLabel::Tone::Text, this))
    , m_percent(new TextLabel(TextRole::Small, TextLabel::Tone::Muted, this))
    , m_bar(new JobBar(this))
    , m_cancel(new Button({}, Button::Kind::Link, this))
{
    setObjectName(u"jobStrip"_s);
    m_title->setElided(Qt::ElideRight);
    m_percent->setObjectName(u"percent"_s);
    m_bar->setObjectName(u"progress"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setIconName(u"close"_s);
    m_cancel->setFixedSize(24, 24);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_percent);
    top->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    connect(m_cancel, &QPushButton::clicked, this, [this] { emit cancelRequested(m_jobId); });
}

void JobStrip::setJob(const JobInfo &job)
{
    m_jobId = job.id;
    m_title->setWhole(ServiceWords::jobTitle(job));
    const int share = ServiceWords::jobPerMille(job);
    m_bar->setJob(job);
    if (job.state == JobInfo::State::CleaningUp)
        m_percent->setWhole(tr("cleaning up"));
    else if (job.cancelRequested)
        m_percent->setWhole(tr("cancelling…"));
    else
        m_percent->setWhole(share < 0 ? QString() : Format::percent(share / 1000.0));
    m_cancel->setEnabled(!job.cancelRequested);
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(ServiceWords::jobTitle(job)));
}

Sidebar::Sidebar(const EngineRegistry &engines, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(new NavigationModel(this))
    , m_list(new QListView(this))
    , m_jobsHeading(new TextLabel(tr("Running", "heading over jobs"), TextRole::Group,
                                  TextLabel::Tone::Muted, this))
    , m_jobsLayout(new QVBoxLayout)
{
    setObjectName(u"sidebar"_s);
    setFixedWidth(230);
    m_list->setObjectName(u"navigation"_s);
    m_list->setAccessibleName(tr("Services"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new NavigationDelegate(engines, clock, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_jobsHeading->setVisible(false);
    m_jobsLayout->setContentsMargins(16, 8, 14, 14);
    m_jobsLayout->setSpacing(10);
    m_jobsLayout->addWidget(m_jobsHeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addLayout(m_jobsLayout);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &Sidebar::onCurrentChanged);
    select();
}

Sidebar::~Sidebar() = default;

void Sidebar::setServices(const QList<Service> &services)
{
    m_selecting = true;
    m_model->setServices(services);
    m_selecting = false;
    select();
}

void Sidebar::setJobs(const QList<JobInfo> &jobs)
{
    constexpr int mostShown = 3;
    QList<JobInfo> running;
    for (const JobInfo &job : jobs) {
        if (!job.isOver() && running.size() < mostShown)
            running.append(job);
    }
    while (m_strips.size() > running.size())
        delete m_strips.takeLast();
    while (m_strips.size() < running.size()) {
        auto *strip = new JobStrip(this);
        connect(strip, &JobStrip::cancelRequested, this, &Sidebar::cancelRequested);
        m_jobsLayout->addWidget(strip);
        m_strips.append(strip);
    }
    for (qsizetype i = 0; i < running.size(); ++i)
        m_strips.at(i)->setJob(running.at(i));
    m_jobsHeading->setVisible(!running.isEmpty());
    setFocusOrder(m_list, QList<QWidget *>(m_strips.cbegin(), m_strips.cend()));
}

void Sidebar::setCurrent(const QString &serviceId)
{
    m_current = serviceId;
    select();
}

void Sidebar::select()
{
    m_selecting = true;
    const int row =
        m_model->rowOf(m_current.isEmpty() ? NavigationModel::dashboardId() : m_current);
    const QModelIndex index = m_model->index(row);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
    m_selecting = false;
}

void Sidebar::onCurrentChanged(const QModelIndex &index)
{
    if (m_selecting || !index.isValid())
        return;
    const auto kind = NavigationRow::Kind(index.data(NavigationModel::KindRole).toInt());
    if (kind == NavigationRow::Kind::Heading)
        return;
    const bool dashboard = kind == NavigationRow::Kind::Dashboard;
    const QString id = dashboard ? QString() : index.data(NavigationModel::IdRole).toString();
    m_current = id;
    if (dashboard)
        emit dashboardRequested();
    else
        emit serviceRequested(id);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Token::Card, palette()));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::color(Token::Line, palette()));
}

} // namespace Reprise
