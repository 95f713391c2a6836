// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobinfo.h"
#include "services/service.h"

#include <QList>
#include <QObject>
#include <memory>

namespace Reprise {

class Operations;

/// Watches services, backups and jobs of all processes from a thread of its own and tells the main
/// thread what changed, within two seconds of the change (own jobs: at once). Lives on the main
/// thread, which never waits for a file.
class Monitor : public QObject
{
    Q_OBJECT
public:
    explicit Monitor(Operations &operations, QObject *parent = nullptr);
    ~Monitor() override;

    /// Looks again as soon as possible, for example after an operation.
    void refresh();

    /// As last told.
    [[nodiscard]] QList<Service> services() const;
    [[nodiscard]] QList<JobInfo> jobs() const;
    /// Null if there is none; valid until the next change.
    [[nodiscard]] const Service *service(const QString &id) const;
    /// False until the first look is done.
    [[nodiscard]] bool isReady() const;

signals:
    void servicesChanged(const QList<Reprise::Service> &services);
    void jobsChanged(const QList<Reprise::JobInfo> &jobs);
    /// The home itself cannot be read.
    void failed(const Reprise::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Reprise
