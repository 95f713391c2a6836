// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QMap>
#include <QWidget>

class QStackedWidget;

namespace Reprise {

class BackupsTab;
class Clock;
class HeaderBand;
class MessageStrip;
class ServiceController;
class SettingsTab;
struct Outcome;

/// The page of one service: its band with the tabs, and under it the one that is shown. What the
/// tabs ask for goes to the controller, and what came of it back into the strip.
class ManagePage : public QWidget
{
    Q_OBJECT
public:
    /// In the order in which they stand in the band.
    enum class Tab { Overview, Settings, Backups };

    /// Both outlive the page. `overview` shows the same service; it becomes a child of this page.
    ManagePage(ServiceController &controller, const Clock &clock, QWidget *overview,
               QWidget *parent = nullptr);

    /// `source`: the name of the service that it was restored from, if it was.
    void setService(const Service &service, const QString &source = {});
    /// Of all services.
    void setJobs(const QList<JobInfo> &jobs);
    void showTab(Tab tab);
    [[nodiscard]] Tab currentTab() const;
    [[nodiscard]] SettingsTab &settings() const { return *m_settings; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeStrip();
    void addPage(Tab tab, QWidget *page);
    void connectRequests();
    void connectAnswers();
    void connectSettings();
    void showOutcome(const Outcome &outcome);
    void showBand();
    [[nodiscard]] QString facts() const;

    ServiceController &m_controller;
    Service m_service;
    QString m_source;
    HeaderBand *m_band;
    QWidget *m_stripArea;
    MessageStrip *m_strip;
    QStackedWidget *m_pages;
    QMap<Tab, QWidget *> m_tabs;
    SettingsTab *m_settings = nullptr;
    BackupsTab *m_backups = nullptr;
};

} // namespace Reprise
