// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupstab.h"

#include "backupdialogs.h"
#include "backuptree.h"
#include "button.h"
#include "card.h"
#include "clock.h"
#include "policytext.h"
#include "retention/serviceretention.h"
#include "richtext.h"
#include "sign.h"
#include "textdialog.h"
#include "textlabel.h"
#include "theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

// Relative times are shown to the minute.
constexpr int tickMs = 20'000;

} // namespace

BackupsTab::BackupsTab(const Sentences &sentences, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_policy(new PolicyText(this))
    , m_backUp(new Button(tr("Back up now"), Button::Kind::Normal, this))
    , m_problem(new MessageStrip(this))
    , m_strip(new MessageStrip(this))
    , m_tree(new BackupTree(m_model, m_around, this))
{
    setObjectName(u"backupsTab"_s);
    m_around.sentences = &sentences;
    m_around.now = clock.now();
    m_empty = makeEmptyState();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(25, 20, 15, 15);
    row->setSpacing(24);
    row->addWidget(m_policy);
    row->addWidget(makeCard(), 1);

    connect(m_backUp, &QPushButton::clicked, this,
            [this] { emit backUpRequested(m_around.service.id); });
    connect(m_tree, &BackupTree::actionRequested, this, &BackupsTab::onAction);
    connect(m_tree, &BackupTree::cancelRequested, this, &BackupsTab::cancelRequested);
    connect(m_tree, &BackupTree::opened, this,
            [this] { emit restoreNameRequested(m_around.service.id); });
    connect(&m_tick, &QTimer::timeout, this, &BackupsTab::onTick);
    m_tick.start(tickMs);
}

BackupsTab::~BackupsTab() = default;

Card *BackupsTab::makeCard()
{
    auto *card = new Card(this);
    card->setObjectName(u"availableBackups"_s);
    auto *title =
        new TextLabel(tr("Available Backups"), TextRole::Heading, TextLabel::Tone::Text, card);
    m_backUp->setObjectName(u"backUpNow"_s);
    m_backUp->setIconName(u"refresh"_s);
    m_problem->setObjectName(u"repositoryStrip"_s);
    m_problem->setCloseButtonVisible(false);
    m_strip->setObjectName(u"outcomeStrip"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_backUp);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_problem);
    column->addWidget(m_strip);
    column->addWidget(m_tree, 1);
    column->addWidget(m_empty, 1);
    return card;
}

QWidget *BackupsTab::makeEmptyState()
{
    auto *empty = new QWidget(this);
    empty->setObjectName(u"noBackups"_s);
    m_emptyText = new TextLabel(TextRole::Body, TextLabel::Tone::Muted, empty);
    m_emptyText->setObjectName(u"noBackupsText"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    auto *mark = new Sign(u"folder"_s, Token::Muted, 40, empty);
    m_firstBackUp = new Button(tr("Back up now"), Button::Kind::Primary, empty);
    m_firstBackUp->setObjectName(u"firstBackUp"_s);
    connect(m_firstBackUp, &QPushButton::clicked, this,
            [this] { emit backUpRequested(m_around.service.id); });
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(14);
    column->addStretch(2);
    column->addWidget(mark, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyText);
    column->addWidget(m_firstBackUp, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return empty;
}

void BackupsTab::setService(const Service &service)
{
    if (service.id != m_around.service.id) {
        m_model.reset();
        m_strip->hide();
        m_outcomeJob.clear();
        m_around.restoreName.clear();
        m_freeBytes = -1;
    }
    m_around.service = service;
    m_around.now = m_clock.now();
    m_around.retention = retentionOf(service, m_around.now);
    m_model.setBackups(service.backups, m_around.retention.tiers);
    m_policy->setService(m_around.service, m_freeBytes, m_around.now);
    showProblem();
    applyJobs();
    m_tree->refreshRows();
}

void BackupsTab::setJobs(const QList<JobInfo> &jobs)
{
    m_jobs = jobs;
    applyJobs();
}

void BackupsTab::applyJobs()
{
    QList<JobInfo> own = m_jobs;
    own.removeIf([this](const JobInfo &job) { return job.serviceId != m_around.service.id; });
    m_model.setJobs(own);
    showButton();
    showEmptiness();
}

void BackupsTab::setRestoreName(const QString &name)
{
    m_around.restoreName = name;
    m_tree->refreshRows();
}

void BackupsTab::setRestoreOptions(const QList<Field> &options)
{
    m_around.restoreOptions = options;
}

void BackupsTab::setFreeSpace(qint64 bytes)
{
    m_freeBytes = bytes;
    m_policy->setService(m_around.service, m_freeBytes, m_around.now);
}

void BackupsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int narrow = 1000;
    m_policy->setFixedWidth(width() < narrow ? PolicyText::narrowWidth : PolicyText::usualWidth);
}

void BackupsTab::onTick()
{
    m_around.now = m_clock.now();
    m_policy->setService(m_around.service, m_freeBytes, m_around.now);
    m_tree->refreshRows();
}

void BackupsTab::showEmptiness()
{
    const bool isEmpty = m_model.backupCount() == 0;
    m_tree->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_firstBackUp->setVisible(whyNoBackup().isEmpty());
    const QString &name = m_around.service.name;
    m_emptyText->setWhole(
        m_around.service.repositoryProblem
            ? tr("The backups of %1 cannot be seen now.").arg(name)
            : tr("There is no backup of %1 yet. Nothing of it can be brought back.").arg(name));
}

// Why "Back up now" cannot be had; empty if it can.
QString BackupsTab::whyNoBackup() const
{
    const Service &service = m_around.service;
    if (service.repositoryProblem)
        return tr("The repository cannot be used now.");
    if (!service.repositoryWritable)
        return tr("The repository is read-only.");
    switch (service.state) {
    case Service::State::Unconnected:
        return tr("%1 is known from its repository only. Connect it first.").arg(service.name);
    case Service::State::Provisioning:
        return tr("%1 is still being made.").arg(service.name);
    case Service::State::Stopped:
        return tr("%1 is stopped. Start it first.").arg(service.name);
    default:
        break;
    }
    const bool isRunning = std::ranges::any_of(m_jobs, [&service](const JobInfo &job) {
        return job.serviceId == service.id && job.kind == "back-up"_L1 && !job.isOver();
    });
    return isRunning ? tr("A backup of %1 is running already.").arg(service.name) : QString();
}

void BackupsTab::showButton()
{
    const QString why = whyNoBackup();
    // Else the focus of a button that goes would move to whatever is next.
    if (!why.isEmpty() && (m_backUp->hasFocus() || m_firstBackUp->hasFocus())) {
        m_tree->show();
        m_tree->setFocus(Qt::OtherFocusReason);
    }
    for (Button *button : {m_backUp, m_firstBackUp}) {
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(
            why.isEmpty() ? tr("Takes a backup of %1 at once").arg(m_around.service.name) : why);
    }
}

// A condition that lasts stands there as long as it does.
void BackupsTab::showProblem()
{
    const Service &service = m_around.service;
    if (!service.repositoryProblem && service.repositoryWritable) {
        m_problem->hide();
        return;
    }
    const QString html =
        service.repositoryProblem
            ? RichText::sentence(
                  m_around.sentences->explain(*service.repositoryProblem, service.name))
            : tr("The repository %1 is read-only here: backups can be downloaded and restored, "
                 "but not taken, changed or deleted. Give yourself write permission to change "
                 "that.")
                  .arg(service.repositoryPath.toHtmlEscaped());
    if (m_problem->isHidden() || m_problem->text() != html)
        m_problem->say(MessageStrip::Kind::Warning, html);
}

void BackupsTab::showOutcome(const Outcome &outcome, const QStringList &offerTexts)
{
    if (outcome.serviceId != m_around.service.id)
        return;
    m_outcomeJob = outcome.jobId;
    m_strip->say(outcome.kind, outcome.richText);
    for (qsizetype i = 0; i < outcome.offers.size() && i < offerTexts.size(); ++i) {
        QAction *action = m_strip->offer(offerTexts.at(i));
        connect(action, &QAction::triggered, this, [this, outcome, i] {
            m_strip->hide();
            emit offerAccepted(outcome, outcome.offers.at(i));
        });
    }
}

std::optional<Backup> BackupsTab::backup(const QString &id) const
{
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid())
        return std::nullopt;
    return index.data(BackupTreeModel::BackupRole).value<Backup>();
}

void BackupsTab::onAction(BackupAction action, const QString &backupId)
{
    const auto chosen = backup(backupId);
    if (!chosen)
        return;
    // Copies: a dialog is answered when another service may be shown.
    const QString serviceId = m_around.service.id;
    switch (action) {
    case BackupAction::Download:
        BackupDialogs::askPath(this, *chosen, [=, this](const QString &path) {
            emit downloadRequested(serviceId, backupId, path);
        });
        break;
    case BackupAction::Restore:
        requestRestore(backupId, {});
        break;
    case BackupAction::RestoreWithOptions:
        BackupDialogs::askOptions(this, m_around.restoreOptions,
                                  [=, this](const QMap<QString, QString> &options) {
                                      requestRestore(backupId, options);
                                  });
        break;
    case BackupAction::Verify:
        emit verifyRequested(serviceId, backupId);
        break;
    case BackupAction::Accept:
        emit acceptRequested(serviceId, backupId);
        break;
    case BackupAction::Pin:
    case BackupAction::Unpin:
        emit pinRequested(serviceId, backupId, action == BackupAction::Pin);
        break;
    case BackupAction::EditNote:
        BackupDialogs::askNote(this, *chosen, [=, this](const QString &note) {
            emit noteRequested(serviceId, backupId, note);
        });
        break;
    case BackupAction::Delete:
        BackupDialogs::askDelete(this, m_around.service, *chosen,
                                 [=, this] { emit deleteRequested(serviceId, backupId); });
        break;
    case BackupAction::ShowContents:
        (new ContentsDialog(tr("Contents of backup %1").arg(backupId), chosen->contents, this))
            ->open();
        break;
    case BackupAction::ShowLog:
        emit logRequested(serviceId, backupId);
        break;
    case BackupAction::Close:
        break;
    }
}

void BackupsTab::requestRestore(const QString &backupId, const QMap<QString, QString> &options)
{
    RestoreRequest request;
    request.serviceId = m_around.service.id;
    request.backupId = backupId;
    request.options = options;
    // The name that was shown; the next restore gets another.
    request.name = std::exchange(m_around.restoreName, {});
    emit restoreRequested(request);
}

} // namespace Reprise
