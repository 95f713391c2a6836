// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/joblistmodel.h"

namespace Reprise {

JobListModel::JobListModel(QObject *parent)
    : MergedList(parent)
{
}

void JobListModel::setJobs(const QList<JobInfo> &jobs)
{
    m_all = jobs;
    apply();
}

void JobListModel::setOnlyRunning(bool onlyRunning)
{
    m_onlyRunning = onlyRunning;
    apply();
}

void JobListModel::apply()
{
    QList<JobInfo> shown = m_all;
    if (m_onlyRunning)
        shown.removeIf([](const JobInfo &job) { return job.isOver(); });
    merge(shown);
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    const JobInfo &job = m_values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case ServiceNameRole:
        return job.serviceName;
    case IdRole:
        return job.id;
    case KindRole:
        return job.kind;
    case ServiceIdRole:
        return job.serviceId;
    case StateRole:
        return QVariant::fromValue(job.state);
    case CancellingRole:
        return job.cancelRequested && !job.isOver();
    case FractionRole:
        return fractionOf(job.progress);
    case JobRole:
        return QVariant::fromValue(job);
    default:
        return {};
    }
}

double fractionOf(const Progress &progress)
{
    if (progress.total <= 0)
        return -1;
    return std::clamp(double(progress.done) / double(progress.total), 0.0, 1.0);
}

} // namespace Reprise
