// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backupaction.h"
#include "jobs/jobinfo.h"

#include <QWidget>
#include <optional>

namespace Reprise {

class Button;
class JobBar;
class TextLabel;

/// The row of a backup that is being made: stage, bytes, rate and time left, a bar, and Cancel.
class PendingRow : public QWidget
{
    Q_OBJECT
public:
    explicit PendingRow(QWidget *parent = nullptr);

    /// Without a job: it belongs to a process that does not tell, or that is gone.
    void setJob(const std::optional<JobInfo> &job, const BackupSurroundings &around);

signals:
    void cancelRequested(const QString &jobId);

private:
    QString m_jobId;
    JobBar *m_bar;
    TextLabel *m_text;
    Button *m_cancel;
};

} // namespace Reprise
