// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupaction.h"
#include "card.h"
#include "jobs/jobinfo.h"

class QVBoxLayout;

namespace Reprise {

class BackupFactsGrid;
class Button;
class CopyLine;
class DetailBlock;
class JobLine;

/// What an opened row shows: download, restore, the command, the facts, what else can be done; for
/// a failed one first of all why, and what to do. Real widgets, in the order of the keyboard.
class BackupDetails : public Card
{
    Q_OBJECT
public:
    explicit BackupDetails(QWidget *parent = nullptr);

    /// `readers`: running jobs that read this backup.
    void setBackup(const Backup &backup, const QList<JobInfo> &readers,
                   const BackupSurroundings &around);

    /// The height depends on the width, which the row's delegate knows; the view must not take
    /// more.
    [[nodiscard]] QSize sizeHint() const override { return {Card::sizeHint().width(), 0}; }

signals:
    void actionRequested(Reprise::BackupAction action, const QString &backupId);
    void cancelRequested(const QString &jobId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *addButton(const QString &name, const QString &text, BackupAction action);
    void makeBlocks(QVBoxLayout *column);
    void makeActions(QVBoxLayout *column);
    void showProblem(const Backup &backup, const BackupSurroundings &around);
    void showDownload(const Backup &backup);
    void showRestore(const Backup &backup, const BackupSurroundings &around);
    void showActions(const Backup &backup, const BackupSurroundings &around);

    QString m_backupId;
    bool m_pinned = false;
    DetailBlock *m_problem;
    DetailBlock *m_download;
    DetailBlock *m_restore;
    DetailBlock *m_command;
    CopyLine *m_commandLine;
    JobLine *m_job;
    BackupFactsGrid *m_facts;
    Button *m_accept = nullptr;
    Button *m_options = nullptr;
    Button *m_verify = nullptr;
    Button *m_pin = nullptr;
    Button *m_note = nullptr;
    Button *m_delete = nullptr;
};

} // namespace Reprise
