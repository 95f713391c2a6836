// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "enginedescription.h"
#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QList>
#include <QString>
#include <optional>

class QGridLayout;

namespace Reprise {

class Badge;
class Button;
class CopyLine;
class JobBar;
class Sentences;
class SizeBars;
class StatePill;
class TextLabel;

/// One service on the dashboard: what it is, how well it is protected, and what can be done now.
class ServiceCard : public Card
{
    Q_OBJECT
public:
    ServiceCard(const Sentences &sentences, QWidget *parent = nullptr);

    /// `source`: name of the service that this one was restored from, empty where it is not known.
    void setService(const Service &service, const EngineDescription &engine, const QString &source,
                    const QDateTime &now);
    /// The job that is at work on this service; null if there is none.
    void setJob(const std::optional<JobInfo> &job);
    [[nodiscard]] const Service &service() const { return m_service; }

signals:
    void backUpRequested(const QString &serviceId);
    void manageRequested(const QString &serviceId);
    void connectRequested(const QString &serviceId);
    void startRequested(const QString &serviceId);
    void stopRequested(const QString &serviceId);
    void removeRequested(const QString &serviceId);
    void cancelRequested(const QString &jobId);
    void logRequested(const Reprise::JobInfo &job);

private:
    struct Metric
    {
        TextLabel *label;
        TextLabel *value;
    };

    void makeHeader(class QVBoxLayout &layout);
    void makeBody(QVBoxLayout &layout);
    void makeButtons(QVBoxLayout &layout);
    [[nodiscard]] Metric makeMetric(const QString &name);
    /// What the size measures.
    [[nodiscard]] QString sizeTip(const Backup *last) const;
    void fillMetrics(const QString &source, const QDateTime &now);
    static void setMetric(const Metric &metric, const QString &label, const QString &value,
                          const QString &tip = {});
    [[nodiscard]] Sentence problemOf(const Service &service) const;
    void showParts();

    const Sentences &m_sentences;
    Service m_service;
    std::optional<JobInfo> m_job;

    Badge *m_badge;
    TextLabel *m_name;
    StatePill *m_pill;
    QWidget *m_metrics;
    QGridLayout *m_grid;
    Metric m_first;
    Metric m_second;
    Metric m_third;
    CopyLine *m_connection;
    TextLabel *m_problem;
    QWidget *m_progress;
    TextLabel *m_progressText;
    JobBar *m_bar;

    Button *m_backUp;
    Button *m_connect;
    Button *m_start;
    Button *m_stop;
    Button *m_copyCommand;
    Button *m_cancel;
    Button *m_manage;
    Button *m_log;
    Button *m_remove;
    SizeBars *m_sizes;
};

} // namespace Reprise
