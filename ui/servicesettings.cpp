// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ServiceController: schedule, retention and who keeps them.
#include "monitor.h"
#include "richtext.h"
#include "servicecontroller.h"
#include "settingstab.h"

#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

Result<Service> changed(Operations &operations, const QString &serviceId,
                        const SettingsChange &change)
{
    Result<Service> service = operations.findService(serviceId);
    // First: a program that is not there leaves all as it is.
    if (service && !change.hooks.isEmpty()) {
        ServiceChange programs;
        programs.hooks = change.hooks;
        service = operations.changeService(serviceId, programs);
    }
    if (service && !change.policy.isEmpty())
        service = operations.changePolicy(serviceId, change.policy);
    return service;
}

} // namespace

template<class Work, class Done>
void ServiceController::changeSettings(const QString &serviceId, Work work, Done done)
{
    auto *watcher = new QFutureWatcher<Result<Service>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, serviceId, done = std::move(done)] {
                watcher->deleteLater();
                m_monitor.refresh();
                const Result<Service> service = watcher->result();
                if (!service) {
                    emit settingsRefused(serviceId, service.error());
                    return;
                }
                emit settingsApplied(*service);
                done(*service);
            });
    watcher->setFuture(QtConcurrent::run(&m_workers, std::move(work)));
}

void ServiceController::applySettings(const QString &serviceId, const SettingsChange &change)
{
    changeSettings(
        serviceId, [=, this] { return changed(m_operations, serviceId, change); },
        [=, this](const Service &service) {
            say(MessageStrip::Kind::Good, serviceId,
                tr("The settings of %1 have been changed.").arg(RichText::bold(service.name)));
            if (change.prune)
                prune(serviceId);
        });
}

void ServiceController::takeOver(const QString &serviceId)
{
    changeSettings(
        serviceId, [=, this] { return m_operations.takeOver(serviceId); },
        [=, this](const Service &service) {
            say(MessageStrip::Kind::Good, serviceId,
                //: %1: a service.
                tr("Schedule and retention of %1 are kept here from now on.")
                    .arg(RichText::bold(service.name)));
        });
}

void ServiceController::prune(const QString &serviceId)
{
    const StartedJob<Pruned> job = m_operations.prune(serviceId);
    auto *watcher = new QFutureWatcher<Result<Pruned>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, serviceId, id = job.id] {
        watcher->deleteLater();
        m_monitor.refresh();
        if (watcher->isCanceled() || watcher->future().resultCount() == 0)
            return;
        if (const Result<Pruned> pruned = watcher->result(); pruned)
            sayPruned(serviceId, id, *pruned);
        else
            fail(pruned.error(), serviceId, id);
    });
    watcher->setFuture(job.future);
}

void ServiceController::sayPruned(const QString &serviceId, const QString &jobId,
                                  const Pruned &pruned)
{
    const QString name = RichText::bold(nameOf(serviceId));
    //: %1: a service.
    QString words = tr("The settings of %1 have been changed, and %n backups went to the bin. They "
                       "stay there for 7 days.",
                       nullptr, int(pruned.deleted.size()))
                        .arg(name);
    if (!pruned.skipped.isEmpty())
        words += u' ' + RichText::sentence(m_sentences.explain(pruned.skipped.first().why));
    say(pruned.skipped.isEmpty() ? MessageStrip::Kind::Good : MessageStrip::Kind::Warning,
        serviceId, words, jobId);
}

} // namespace Reprise
