// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QList>
#include <QString>
#include <QWidget>

class QListView;
class QVBoxLayout;

namespace Reprise {

class Clock;
class EngineRegistry;
class JobStrip;
class NavigationModel;
class TextLabel;

/// The list on the left: the dashboard and every service under its heading; running jobs at the
/// foot.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    Sidebar(const EngineRegistry &engines, const Clock &clock, QWidget *parent = nullptr);
    ~Sidebar() override;

    void setServices(const QList<Service> &services);
    void setJobs(const QList<JobInfo> &jobs);
    /// Empty = the dashboard. Emits nothing.
    void setCurrent(const QString &serviceId);

signals:
    void dashboardRequested();
    void serviceRequested(const QString &serviceId);
    void cancelRequested(const QString &jobId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void onCurrentChanged(const QModelIndex &index);
    void select();

    NavigationModel *m_model;
    QListView *m_list;
    TextLabel *m_jobsHeading;
    QVBoxLayout *m_jobsLayout;
    QList<JobStrip *> m_strips;
    QString m_current;
    bool m_selecting = false;
};

/// One running job: what it does, how far it is, and a way to stop it.
class JobStrip : public QWidget
{
    Q_OBJECT
public:
    explicit JobStrip(QWidget *parent = nullptr);

    void setJob(const JobInfo &job);
    [[nodiscard]] QString jobId() const { return m_jobId; }

signals:
    void cancelRequested(const QString &jobId);

private:
    QString m_jobId;
    TextLabel *m_title;
    TextLabel *m_percent;
    class JobBar *m_bar;
    class Button *m_cancel;
};

} // namespace Reprise
