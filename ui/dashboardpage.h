// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace Reprise {

class Button;
class Clock;
class EngineRegistry;
class MessageStrip;
class Sentences;
class ServiceCard;
class TextLabel;

/// The start page: what needs attention, then every service as a card. Shows what it is given and
/// asks for what is clicked.
class DashboardPage : public QWidget
{
    Q_OBJECT
public:
    DashboardPage(const EngineRegistry &engines, const Sentences &sentences, const Clock &clock,
                  QWidget *parent = nullptr);

    /// Until the first call the page says that it is looking.
    void setServices(const QList<Service> &services);
    void setJobs(const QList<JobInfo> &jobs);
    /// For outcomes; stands above the cards.
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    void focusSearch();

signals:
    void addServiceRequested();
    void sampleRequested(const QString &engine);
    void backUpRequested(const QString &serviceId);
    void manageRequested(const QString &serviceId);
    void connectRequested(const QString &serviceId);
    void startRequested(const QString &serviceId);
    void stopRequested(const QString &serviceId);
    void removeRequested(const QString &serviceId);
    void cancelRequested(const QString &jobId);
    void logRequested(const Reprise::JobInfo &job);
    void backupLogRequested(const QString &serviceId, const QString &backupId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeEmptyState();
    [[nodiscard]] ServiceCard *makeCard();
    void refresh();
    void refreshCards();
    void refreshAttention();
    void addAttention(const Service &service);
    void requestLog(const QString &serviceId, const Service::Failure &failed);
    void arrange();
    void orderFocus();
    void applyJobs();
    [[nodiscard]] QString sourceName(const Service &service) const;

    const EngineRegistry &m_engines;
    const Sentences &m_sentences;
    const Clock &m_clock;
    QList<Service> m_services;
    QList<JobInfo> m_jobs;
    bool m_ready = false;

    TextLabel *m_summary;
    QLineEdit *m_search;
    Button *m_add;
    MessageStrip *m_strip;
    TextLabel *m_more = nullptr;
    QVBoxLayout *m_attention;
    QList<MessageStrip *> m_attentionStrips;
    /// What the strips say, so that nothing blinks while it stays true.
    QString m_attentionKey;
    QScrollArea *m_scroll;
    QWidget *m_cardArea;
    QGridLayout *m_grid;
    QHash<QString, ServiceCard *> m_cards;
    /// Ids in the order of the grid.
    QStringList m_shown;
    int m_columns = 0;
    QWidget *m_empty;
    TextLabel *m_notice;
    QTimer m_ageTimer;
};

} // namespace Reprise
