// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingstab.h"

#include "button.h"
#include "card.h"
#include "clock.h"
#include "hooksform.h"
#include "messagestrip.h"
#include "retentioncard.h"
#include "retentionform.h"
#include "richtext.h"
#include "schedule/schedule.h"
#include "schedule/schedulewords.h"
#include "scheduleform.h"
#include "sentences.h"
#include "textlabel.h"
#include "windowdialogs.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

// Relative times are shown to the minute.
constexpr int tickMs = 20'000;
constexpr int mostWidth = 1100;

/// Keys that say how, not when or what.
const QStringList harmlessKeys = {u"rate-limit"_s, u"idle-io"_s};

} // namespace

SettingsTab::SettingsTab(const Sentences &sentences, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_sentences(sentences)
    , m_clock(clock)
    , m_previewer(clock)
    , m_notice(new MessageStrip(this))
    , m_schedule(new ScheduleForm(this))
    , m_retention(new RetentionCard(this))
    , m_hooks(new HooksForm(this))
    , m_status(new TextLabel(TextRole::Body, TextLabel::Tone::Muted, this))
    , m_revert(new Button(tr("Revert"), Button::Kind::Normal, this))
    , m_apply(new Button(tr("Apply"), Button::Kind::Primary, this))
{
    setObjectName(u"settingsTab"_s);
    m_notice->setObjectName(u"settingsNotice"_s);
    m_notice->setCloseButtonVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeContent(), 1);
    column->addWidget(new Line(this));
    column->addWidget(makeFooter());
    connect(m_schedule, &ScheduleForm::edited, this, &SettingsTab::onEdited);
    connect(&m_retention->form(), &RetentionForm::edited, this, &SettingsTab::onEdited);
    connect(m_hooks, &HooksForm::edited, this, &SettingsTab::onEdited);
    connect(&m_previewer, &RetentionPreviewer::previewed, this, &SettingsTab::onPreviewed);
    connect(&m_tick, &QTimer::timeout, this, &SettingsTab::showWords);
    m_tick.start(tickMs);
    showButtons();
}

SettingsTab::~SettingsTab() = default;

QWidget *SettingsTab::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    m_hooksCard = makeHooksCard();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_notice, makeScheduleCard(), m_retention, m_hooksCard}) {
        part->setMaximumWidth(mostWidth);
        column->addWidget(part);
    }
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"settingsArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

Card *SettingsTab::makeScheduleCard()
{
    auto *card = new Card(this);
    card->setObjectName(u"scheduleCard"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Schedule"), TextRole::Heading));
    column->addWidget(m_schedule);
    return card;
}

Card *SettingsTab::makeHooksCard()
{
    auto *card = new Card(this);
    card->setObjectName(u"hooksCard"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(tr("Programs around a backup"), TextRole::Heading));
    column->addWidget(m_hooks);
    return card;
}

QWidget *SettingsTab::makeFooter()
{
    auto *footer = new QWidget(this);
    m_status->setObjectName(u"settingsStatus"_s);
    m_revert->setObjectName(u"revert"_s);
    m_apply->setObjectName(u"apply"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 10, 24, 10);
    row->setSpacing(8);
    row->addWidget(m_status, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    connect(m_revert, &QPushButton::clicked, this, [this] { load(m_service); });
    connect(m_apply, &QPushButton::clicked, this, [this] { applyAnd({}); });
    return footer;
}

void SettingsTab::setService(const Service &service)
{
    const bool isAnother = service.id != m_service.id;
    const bool isOther = service.policy != m_base || service.hooks != m_baseHooks;
    const bool hasOtherBackups = service.backups != m_service.backups;
    if (isAnother) {
        keepDraft();
        load(service);
        takeDraft();
        return;
    }
    const Result<Policy> wanted = draft();
    const bool keepsTyped = isEdited() && !m_applying;
    m_service = service;
    if (isOther && !keepsTyped) {
        load(service);
        return;
    }
    // Somebody else may have set the very same.
    if (isOther && wanted && *wanted == service.policy && m_hooks->changes().isEmpty()) {
        load(service);
        return;
    }
    m_changedElsewhere = isOther;
    showService();
    if (hasOtherBackups)
        requestPreview();
}

void SettingsTab::keepDraft()
{
    const Result<Policy> typed = draft();
    if (typed && isEdited() && !m_applying)
        m_drafts.insert(m_service.id, {m_base, m_baseHooks, *typed, m_hooks->typed()});
}

void SettingsTab::takeDraft()
{
    if (!m_drafts.contains(m_service.id))
        return;
    const Draft typed = m_drafts.take(m_service.id);
    m_base = typed.base;
    m_baseHooks = typed.baseHooks;
    m_changedElsewhere = m_service.policy != m_base || m_service.hooks != m_baseHooks;
    m_schedule->setPolicy(typed.policy);
    m_retention->form().setPolicy(typed.policy);
    m_hooks->setHooks(m_baseHooks);
    m_hooks->setTyped(typed.hooks);
    showService();
}

void SettingsTab::load(const Service &service)
{
    m_service = service;
    m_base = service.policy;
    m_baseHooks = service.hooks;
    m_changedElsewhere = false;
    m_applying = false;
    m_applyWanted = false;
    m_afterApplying = {};
    m_schedule->setPolicy(m_base);
    m_retention->form().setPolicy(m_base);
    m_hooks->setHooks(m_baseHooks);
    for (const QString &key : policyKeys())
        setProblem(key, {});
    showService();
    requestPreview();
}

void SettingsTab::showService()
{
    const bool may = mayChangePolicy();
    m_schedule->setReadOnly(!may);
    m_retention->form().setReadOnly(!may);
    m_hooksCard->setVisible(m_service.state != Service::State::Unconnected);
    showNotice();
    showWords();
    showButtons();
}

bool SettingsTab::mayChangePolicy() const
{
    return m_service.isKept && !m_service.repositoryProblem && m_service.repositoryWritable;
}

void SettingsTab::showNotice()
{
    if (m_service.repositoryProblem) {
        m_notice->say(MessageStrip::Kind::Bad, RichText::sentence(m_sentences.explain(
                                                   *m_service.repositoryProblem, m_service.name)));
    } else if (!m_service.repositoryWritable) {
        m_notice->say(MessageStrip::Kind::Warning,
                      tr("Nothing can be changed here: the repository %1 cannot be written to.")
                          .arg(RichText::bold(m_service.repositoryPath)));
    } else if (!m_service.isKept) {
        showKeeper();
    } else if (m_changedElsewhere) {
        showChangedElsewhere();
    } else {
        m_notice->hide();
    }
}

void SettingsTab::showKeeper()
{
    const QString name = RichText::bold(m_service.name);
    m_notice->say(
        MessageStrip::Kind::Info,
        m_service.keeper.isEmpty()
            //: %1: a service.
            ? tr("Schedule and retention of %1 belong to no Reprise at present: nothing is backed "
                 "up by itself. Take them over to change them here.")
                  .arg(name)
            //: %1: a service; %2: who keeps it, "anna@laptop".
            : tr("Schedule and retention of %1 belong to another Reprise: %2. Change them there, "
                 "or take them over to here.")
                  .arg(name,
                       RichText::bold(m_service.keeperName.isEmpty() ? m_service.keeper
                                                                     : m_service.keeperName)));
    QAction *take = m_notice->offer(tr("Take over…"));
    take->setObjectName(u"takeOver"_s);
    connect(take, &QAction::triggered, this, [this] {
        WindowDialogs::askTakeOver(this, m_service,
                                   [this, id = m_service.id] { emit takeOverRequested(id); });
    });
}

void SettingsTab::showChangedElsewhere()
{
    m_notice->say(MessageStrip::Kind::Warning,
                  tr("These settings were changed elsewhere. What you have typed is still here; "
                     "applying it changes only what you have changed."));
    QAction *reload = m_notice->offer(tr("Reload"));
    reload->setObjectName(u"reload"_s);
    connect(reload, &QAction::triggered, this, [this] { load(m_service); });
}

QMap<QString, QString> SettingsTab::policyChanges() const
{
    QMap<QString, QString> typed = m_schedule->settings();
    typed.insert(m_retention->form().settings());
    const QMap<QString, QString> given = policySettings(m_base);
    QMap<QString, QString> changes;
    for (const auto &[key, value] : std::as_const(typed).asKeyValueRange()) {
        const Result<Policy> changed = changedPolicy(m_base, {{key, value}});
        if (!changed || policySettings(*changed).value(key) != given.value(key))
            changes.insert(key, value);
    }
    return changes;
}

Result<Policy> SettingsTab::draft() const
{
    return changedPolicy(m_base, policyChanges());
}

bool SettingsTab::isEdited() const
{
    return !policyChanges().isEmpty() || !m_hooks->changes().isEmpty();
}

QStringList SettingsTab::editedServices() const
{
    QStringList ids = m_drafts.keys();
    if (isEdited())
        ids.prepend(m_service.id);
    return ids;
}

void SettingsTab::discardAll()
{
    m_drafts.clear();
    load(m_service);
}

void SettingsTab::applyAnd(std::function<void()> then)
{
    // What is refused is said beside its field already.
    if (!m_apply->isEnabled())
        return;
    m_afterApplying = std::move(then);
    apply();
}

bool SettingsTab::setProblem(const QString &key, const QString &text)
{
    return m_schedule->setProblem(key, text) || m_retention->form().setProblem(key, text);
}

void SettingsTab::onEdited()
{
    m_applyWanted = false;
    m_afterApplying = {};
    for (const QString &key : policyKeys())
        setProblem(key, {});
    if (const Result<Policy> wanted = draft(); !wanted)
        (void)showRefusal(wanted.error());
    m_schedule->sayWhatIsMissing();
    showWords();
    showButtons();
    requestPreview();
}

bool SettingsTab::showRefusal(const Error &error)
{
    m_applying = false;
    m_afterApplying = {};
    showButtons();
    const Sentence said = m_sentences.explain(error);
    const QString text = said.remedy.isEmpty() ? said.text : said.text + u' ' + said.remedy;
    const QString hook = error.args.value(u"hook"_s).toString();
    return hook.isEmpty() ? setProblem(error.args.value(u"key"_s).toString(), text)
                          : m_hooks->setProblem(hook, text);
}

void SettingsTab::showWords()
{
    const Result<Policy> wanted = draft();
    if (!wanted || m_service.id.isEmpty())
        return;
    const bool isInForce = *wanted == m_service.policy && mayChangePolicy();
    QStringList more;
    if (isInForce)
        more.append(ScheduleWords::conditions(m_service));
    // The next run is then another attempt.
    const bool hasFailed = isInForce && isScheduled(*wanted) && m_service.scheduleError;
    if (isScheduled(*wanted) && !hasFailed)
        more.append(ScheduleWords::retries());
    const QString next = hasFailed ? ScheduleWords::failure(m_service)
                                   : ScheduleWords::nextRun(*wanted, m_clock.now());
    m_schedule->showWords(*wanted, next, more.join(u' ').trimmed());
    m_retention->form().showWords(*wanted);
}

void SettingsTab::showButtons()
{
    const bool edited = isEdited();
    const bool possible = draft().has_value() && m_schedule->isPossible();
    m_revert->setEnabled(edited && !m_applying);
    m_apply->setEnabled(edited && possible && !m_applying);
    m_status->setWhole(m_applying ? tr("Applying…")
                       : edited   ? tr("Changed, not applied yet.")
                                  : QString());
}

void SettingsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showWords();
    requestPreview();
}

void SettingsTab::requestPreview()
{
    const Result<Policy> wanted = draft();
    if (!isVisible() || !wanted || m_service.id.isEmpty())
        return;
    m_retention->setWaiting();
    m_previewer.request(m_service, *wanted);
}

void SettingsTab::onPreviewed(const RetentionPreview &preview)
{
    const Result<Policy> wanted = draft();
    if (preview.serviceId != m_service.id || !wanted || preview.policy != *wanted)
        return;
    m_preview = preview;
    m_retention->showPreview(preview, *wanted != m_base);
    if (std::exchange(m_applyWanted, false))
        proceed();
}

void SettingsTab::apply()
{
    m_applyWanted = true;
    const Result<Policy> wanted = draft();
    const bool isKnown = m_previewer.isIdle() && m_preview.serviceId == m_service.id && wanted &&
                         m_preview.policy == *wanted;
    if (isKnown && std::exchange(m_applyWanted, false))
        proceed();
}

void SettingsTab::proceed()
{
    const QStringList changed = policyChanges().keys();
    const bool matters = std::ranges::any_of(
        changed, [](const QString &key) { return !harmlessKeys.contains(key); });
    if (!matters || m_preview.deletions.isEmpty()) {
        send(false);
        return;
    }
    WindowDialogs::askDeleting(this, m_preview, [this] { send(true); });
}

void SettingsTab::send(bool prune)
{
    m_applying = true;
    showButtons();
    emit applyRequested(m_service.id,
                        {.policy = policyChanges(), .hooks = m_hooks->changes(), .prune = prune});
}

void SettingsTab::onApplied(const Service &service)
{
    if (service.id != m_service.id)
        return;
    const auto then = std::exchange(m_afterApplying, {});
    load(service);
    if (then)
        then();
}

} // namespace Reprise
