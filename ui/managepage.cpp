// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "managepage.h"

#include "backupstab.h"
#include "format.h"
#include "headerband.h"
#include "messagestrip.h"
#include "sentences.h"
#include "servicecontroller.h"
#include "settingstab.h"
#include "textdialog.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

ManagePage::ManagePage(ServiceController &controller, const Clock &clock, QWidget *overview,
                       QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_band(new HeaderBand(this))
    , m_stripArea(new QWidget(this))
    , m_strip(new MessageStrip(m_stripArea))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"managePage"_s);
    m_strip->setObjectName(u"pageStrip"_s);
    // Tab goes through what is made first.
    m_band->addTab(int(Tab::Overview), u"overviewTabButton"_s, tr("Overview"));
    m_band->addTab(int(Tab::Settings), u"settingsTabButton"_s, tr("Settings"));
    m_band->addTab(int(Tab::Backups), u"backupsTabButton"_s, tr("Backups"));
    m_settings = new SettingsTab(controller.sentences(), clock, this);
    m_backups = new BackupsTab(controller.sentences(), clock, this);
    addPage(Tab::Overview, overview);
    addPage(Tab::Settings, m_settings);
    addPage(Tab::Backups, m_backups);
    auto *inset = new QVBoxLayout(m_stripArea);
    inset->setContentsMargins(24, 16, 24, 0);
    inset->addWidget(m_strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_stripArea);
    column->addWidget(m_pages, 1);
    m_strip->installEventFilter(this);
    connect(m_band, &HeaderBand::tabRequested, this, [this](int id) { showTab(Tab(id)); });
    connectRequests();
    connectAnswers();
    connectSettings();
    showTab(Tab::Backups);
}

void ManagePage::addPage(Tab tab, QWidget *page)
{
    m_pages->addWidget(page);
    m_tabs.insert(tab, page);
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
    connect(m_backups, &BackupsTab::acceptRequested, &m_controller, &Do::accept);
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
                (new TextDialog(title, text, this))->open();
            });
}

void ManagePage::connectSettings()
{
    using Do = ServiceController;
    connect(m_settings, &SettingsTab::applyRequested, &m_controller, &Do::applySettings);
    connect(m_settings, &SettingsTab::takeOverRequested, &m_controller, &Do::takeOver);
    connect(&m_controller, &Do::settingsApplied, m_settings, &SettingsTab::onApplied);
    connect(&m_controller, &Do::settingsRefused, this,
            [this](const QString &serviceId, const Error &error) {
                const bool isShown = serviceId == m_service.id && m_settings->showRefusal(error);
                if (!isShown)
                    showOutcome(m_controller.explain(error, serviceId));
            });
}

void ManagePage::setService(const Service &service, const QString &source)
{
    m_source = source;
    const bool isAnother = service.id != m_service.id;
    const bool hasOtherBackups = isAnother || service.backups != m_service.backups;
    m_service = service;
    if (isAnother)
        m_strip->hide();
    showBand();
    m_settings->setService(service);
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
    m_pages->setCurrentWidget(m_tabs.value(tab));
    placeStrip();
}

// The Backups tab has a strip of its own, in its card.
void ManagePage::placeStrip()
{
    m_stripArea->setVisible(!m_strip->isHidden() && currentTab() != Tab::Backups);
}

bool ManagePage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        placeStrip();
    return QWidget::eventFilter(watched, event);
}

ManagePage::Tab ManagePage::currentTab() const
{
    return m_tabs.key(m_pages->currentWidget());
}

void ManagePage::showOutcome(const Outcome &outcome)
{
    QStringList texts;
    for (const Outcome::Offer &offer : outcome.offers)
        texts.append(m_controller.offerText(offer.action));
    m_backups->showOutcome(outcome, texts);
    if (outcome.serviceId != m_service.id)
        return;
    m_strip->say(outcome.kind, outcome.richText);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        connect(m_strip->offer(texts.at(i)), &QAction::triggered, this,
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
    if (!m_service.restoredFromBackup.isEmpty()) {
        const QDateTime moment = Backup::startOf(m_service.restoredFromBackup);
        //: %1: name of a service; %2, %3: date and time of its backup.
        parts.append(tr("restored from %1, %2, %3")
                         .arg(m_source, Format::date(moment), Format::time(moment)));
    }
    if (m_service.logicalBytes > 0)
        parts.append(Format::bytes(m_service.logicalBytes));
    const ServiceStatus &status = m_service.status;
    if (status.needsAttention() && !status.reasons.isEmpty())
        parts.append(m_controller.sentences().explain(status.reasons.first()).text);
    return parts.join(u" · "_s);
}

} // namespace Reprise
