// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "managepage.h"

#include "backupstab.h"
#include "format.h"
#include "headerband.h"
#include "servicecontroller.h"
#include "textdialog.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

ManagePage::ManagePage(ServiceController &controller, const Clock &clock, QWidget *overview,
                       QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_band(new HeaderBand(this))
    , m_pages(new QStackedWidget(this))
    , m_backups(new BackupsTab(controller.sentences(), clock, this))
{
    setObjectName(u"managePage"_s);
    m_band->addTab(int(Tab::Overview), u"overviewTabButton"_s, tr("Overview"));
    m_band->addTab(int(Tab::Backups), u"backupsTabButton"_s, tr("Backups"));
    m_pages->addWidget(withStrip(overview));
    m_pages->addWidget(m_backups);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_pages, 1);
    connect(m_band, &HeaderBand::tabRequested, this, [this](int id) { showTab(Tab(id)); });
    connectRequests();
    connectAnswers();
    showTab(Tab::Backups);
}

// The Backups tab has a strip of its own, in its card.
QWidget *ManagePage::withStrip(QWidget *overview)
{
    auto *page = new QWidget(m_pages);
    m_overviewStrip = new MessageStrip(page);
    m_overviewStrip->setObjectName(u"overviewStrip"_s);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(25, 14, 15, 0);
    inset->addWidget(m_overviewStrip);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(inset);
    column->addWidget(overview, 1);
    return page;
}

void ManagePage::connectRequests()
{
    using Do = ServiceController;
    connect(m_backups, &BackupsTab::backUpRequested, &m_controller,
            [this](const QString &serviceId) { m_controller.backUp(serviceId); });
    connect(m_backups, &BackupsTab::cancelRequested, &m_controller, &Do::cancel);
    connect(m_backups, &BackupsTab::downloadRequested, &m_controller, &Do::download);
    connect(m_backups, &BackupsTab::restoreRequested, &m_controller, &Do::restore);
    connect(m_backups, &BackupsTab::verifyRequested, &m_controller, &Do::verify);
    connect(m_backups, &BackupsTab::pinRequested, &m_controller, &Do::setPinned);
    connect(m_backups, &BackupsTab::noteRequested, &m_controller, &Do::setNote);
    connect(m_backups, &BackupsTab::deleteRequested, &m_controller, &Do::deleteBackup);
    connect(m_backups, &BackupsTab::logRequested, &m_controller, &Do::findLog);
    connect(m_backups, &BackupsTab::restoreNameRequested, &m_controller, &Do::findRestoreName);
    connect(m_backups, &BackupsTab::offerAccepted, &m_controller, &Do::follow);
}

void ManagePage::connectAnswers()
{
    connect(&m_controller, &ServiceController::outcome, this, &ManagePage::showOutcome);
    connect(&m_controller, &ServiceController::restoreNameFound, this,
            [this](const QString &serviceId, const QString &name) {
                if (serviceId == m_service.id)
                    m_backups->setRestoreName(name);
            });
    connect(&m_controller, &ServiceController::freeSpaceFound, this,
            [this](const QString &serviceId, qint64 bytes) {
                if (serviceId == m_service.id)
                    m_backups->setFreeSpace(bytes);
            });
    connect(&m_controller, &ServiceController::logFound, this,
            [this](const QString &title, const QString &text) {
                if (!isVisible())
                    return;
                auto *dialog = new TextDialog(title, text, this);
                dialog->open();
            });
}

void ManagePage::setService(const Service &service)
{
    const bool isAnother = service.id != m_service.id;
    const bool hasOtherBackups = isAnother || service.backups != m_service.backups;
    m_service = service;
    if (isAnother)
        m_overviewStrip->hide();
    showBand();
    m_backups->setService(service);
    if (hasOtherBackups && !service.repositoryProblem)
        m_controller.findFreeSpace(service.id, service.repositoryPath);
}

void ManagePage::setJobs(const QList<JobInfo> &jobs)
{
    m_backups->setJobs(jobs);
}

void ManagePage::showTab(Tab tab)
{
    m_band->setCurrentTab(int(tab));
    m_pages->setCurrentIndex(int(tab));
    emit tabChanged(tab);
}

ManagePage::Tab ManagePage::currentTab() const
{
    return Tab(m_pages->currentIndex());
}

void ManagePage::showOutcome(const Outcome &outcome)
{
    QStringList texts;
    for (const Outcome::Offer &offer : outcome.offers)
        texts.append(m_controller.offerText(offer.action));
    m_backups->showOutcome(outcome, texts);
    if (outcome.serviceId != m_service.id)
        return;
    m_overviewStrip->say(outcome.kind, outcome.richText);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        connect(m_overviewStrip->offer(texts.at(i)), &QAction::triggered, this,
                [this, outcome, i] { m_controller.follow(outcome, outcome.offers.at(i)); });
    }
}

void ManagePage::showBand()
{
    if (const Engine *engine = m_controller.engines().find(m_service.engine)) {
        const EngineDescription about = engine->describe();
        m_band->setEngine(about);
        m_backups->setRestoreOptions(about.restoreOptions);
    }
    m_band->setTitle(m_service.name, facts());
}

// "PostgreSQL 17.12 · db.example.org:5432 · 944 MB"
QString ManagePage::facts() const
{
    QStringList parts;
    if (const Engine *engine = m_controller.engines().find(m_service.engine)) {
        const EngineDescription about = engine->describe();
        parts.append(m_service.productVersion.isEmpty()
                         ? about.name
                         : about.name + u' ' + m_service.productVersion);
        // The first setting is where the service is.
        const QString key = about.fields.isEmpty() ? QString() : about.fields.first().key;
        QString where = m_service.settings.value(key);
        if (const QString port = m_service.settings.value(u"port"_s);
            !where.isEmpty() && !where.startsWith(u'/') && !port.isEmpty())
            where += u':' + port;
        if (!where.isEmpty())
            parts.append(where);
    }
    if (m_service.logicalBytes > 0)
        parts.append(Format::bytes(m_service.logicalBytes));
    return parts.join(u" · "_s);
}

} // namespace Reprise
