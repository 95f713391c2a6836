// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupaction.h"
#include "jobs/jobinfo.h"
#include "lists/backuptreemodel.h"
#include "operations.h"
#include "outcome.h"

#include <QTimer>
#include <QWidget>

namespace Reprise {

class BackupTree;
class Button;
class Card;
class Clock;
class PolicyText;
class TextLabel;

/// The page that lists a service's backups, and from which one is taken, downloaded or restored.
/// Shows values and emits requests.
class BackupsTab : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the tab.
    BackupsTab(const Sentences &sentences, const Clock &clock, QWidget *parent = nullptr);
    ~BackupsTab() override;

    void setService(const Service &service);
    /// Of all services.
    void setJobs(const QList<JobInfo> &jobs);
    void setRestoreName(const QString &name);
    /// What a restore can be told; shown from the next setService() on.
    void setRestoreOptions(const QList<Field> &options);
    void setFreeSpace(qint64 bytes);
    /// Says it in the strip; its buttons come back as offerAccepted().
    void showOutcome(const Outcome &outcome, const QStringList &offerTexts);

signals:
    void backUpRequested(const QString &serviceId);
    void cancelRequested(const QString &jobId);
    void downloadRequested(const QString &serviceId, const QString &backupId, const QString &path);
    void restoreRequested(const Reprise::RestoreRequest &request);
    void verifyRequested(const QString &serviceId, const QString &backupId);
    void acceptRequested(const QString &serviceId, const QString &backupId);
    void pinRequested(const QString &serviceId, const QString &backupId, bool pinned);
    void noteRequested(const QString &serviceId, const QString &backupId, const QString &note);
    void deleteRequested(const QString &serviceId, const QString &backupId);
    void logRequested(const QString &serviceId, const QString &backupId);
    /// Somebody will read the name that a restore would get.
    void restoreNameRequested(const QString &serviceId);
    void offerAccepted(const Reprise::Outcome &outcome, const Reprise::Outcome::Offer &offer);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Card *makeCard();
    QWidget *makeEmptyState();
    void onAction(BackupAction action, const QString &backupId);
    void requestRestore(const QString &backupId, const QMap<QString, QString> &options);
    void applyJobs();
    void showEmptiness();
    void showButton();
    void showProblem();
    void onTick();
    [[nodiscard]] std::optional<Backup> backup(const QString &id) const;
    [[nodiscard]] QString whyNoBackup() const;

    const Clock &m_clock;
    BackupSurroundings m_around;
    /// Of all services.
    QList<JobInfo> m_jobs;
    qint64 m_freeBytes = -1;
    BackupTreeModel m_model;
    QString m_outcomeJob;

    PolicyText *m_policy;
    Button *m_backUp;
    Button *m_firstBackUp = nullptr;
    MessageStrip *m_problem;
    MessageStrip *m_strip;
    BackupTree *m_tree;
    QWidget *m_empty = nullptr;
    TextLabel *m_emptyText = nullptr;
    QTimer m_tick;
};

} // namespace Reprise
