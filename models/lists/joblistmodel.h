// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "lists/mergedlist.h"

namespace Reprise {

/// Jobs of all processes, newest first: the foot of the sidebar. Lives on the main thread.
class JobListModel : public MergedList<JobInfo>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,
        ServiceIdRole,
        ServiceNameRole,
        StateRole,
        /// Asked to stop, and not over yet.
        CancellingRole,
        /// 0 to 1; -1 while the total is not known.
        FractionRole,
        JobRole,
    };
    Q_ENUM(Role)

    explicit JobListModel(QObject *parent = nullptr);

    void setJobs(const QList<JobInfo> &jobs);
    /// Leaves out those that are over.
    void setOnlyRunning(bool onlyRunning);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void apply();

    QList<JobInfo> m_all;
    bool m_onlyRunning = false;
};

/// 0 to 1; -1 while the total is not known.
[[nodiscard]] double fractionOf(const Progress &progress);

} // namespace Reprise
