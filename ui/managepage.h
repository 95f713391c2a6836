// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

namespace Reprise {

class BackupsTab;
class Clock;
class HeaderBand;
class MessageStrip;
class ServiceController;
struct Outcome;

/// The page of one service: its band with the tabs, and under it Overview or Backups. What its tabs
/// ask for goes to the controller, and what came of it back into the strip.
class ManagePage : public QWidget
{
    Q_OBJECT
public:
    enum class Tab { Overview, Backups };

    /// Both outlive the page. `overview` shows the same service; it becomes a child of this page.
    ManagePage(ServiceController &controller, const Clock &clock, QWidget *overview,
               QWidget *parent = nullptr);

    void setService(const Service &service);
    /// Of all services.
    void setJobs(const QList<JobInfo> &jobs);
    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] QString serviceId() const { return m_service.id; }

signals:
    void tabChanged(Reprise::ManagePage::Tab tab);

private:
    [[nodiscard]] QWidget *withStrip(QWidget *overview);
    void connectRequests();
    void connectAnswers();
    void showOutcome(const Outcome &outcome);
    void showBand();
    [[nodiscard]] QString facts() const;

    ServiceController &m_controller;
    Service m_service;
    HeaderBand *m_band;
    QStackedWidget *m_pages;
    BackupsTab *m_backups;
    MessageStrip *m_overviewStrip = nullptr;
};

} // namespace Reprise
