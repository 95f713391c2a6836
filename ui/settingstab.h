// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retention/retentionpreviewer.h"
#include "services/service.h"

#include <QHash>
#include <QMap>
#include <QTimer>
#include <QWidget>
#include <functional>

namespace Reprise {

class Button;
class Card;
class Clock;
class HooksForm;
class MessageStrip;
class RetentionCard;
class ScheduleForm;
class Sentences;
class TextLabel;

/// What a person changed on the page; each as the operations take it.
struct SettingsChange
{
    QMap<QString, QString> policy = {};
    QMap<QString, QString> hooks = {};
    /// What the changed policy keeps no longer goes at once; the person was asked.
    bool prune = false;
};

/// The schedule and retention of one service, and the programs around its backups, to be edited
/// with a preview of what would come of it. Nothing is written until it is applied, and what is
/// changed elsewhere meanwhile takes nothing away from what was typed.
class SettingsTab : public QWidget
{
    Q_OBJECT
public:
    SettingsTab(const Sentences &sentences, const Clock &clock, QWidget *parent = nullptr);
    ~SettingsTab() override;

    void setService(const Service &service);
    /// What was applied is in force.
    void onApplied(const Service &service);
    /// It was not. True if it is said beside the field that it is about.
    [[nodiscard]] bool showRefusal(const Error &error);
    [[nodiscard]] bool isEdited() const;
    /// Ids of the services of which something was typed and not applied, the shown one first.
    [[nodiscard]] QStringList editedServices() const;
    void discardAll();
    /// As the button does; `then` is called once it is in force, unless something comes between.
    void applyAnd(std::function<void()> then);

signals:
    void applyRequested(const QString &serviceId, const Reprise::SettingsChange &change);
    void takeOverRequested(const QString &serviceId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    [[nodiscard]] Card *makeScheduleCard();
    [[nodiscard]] Card *makeHooksCard();
    [[nodiscard]] QWidget *makeFooter();
    /// What was typed and not applied is kept for as long as the program runs.
    struct Draft
    {
        Policy base;
        Hooks baseHooks;
        Policy policy;
        Hooks hooks;
    };
    void keepDraft();
    void takeDraft();
    void load(const Service &service);
    void showService();
    void showNotice();
    void showKeeper();
    void showChangedElsewhere();
    void onEdited();
    void onPreviewed(const RetentionPreview &preview);
    void showWords();
    void showButtons();
    void requestPreview();
    void apply();
    void proceed();
    void send(bool prune);
    [[nodiscard]] bool mayChangePolicy() const;
    [[nodiscard]] QMap<QString, QString> policyChanges() const;
    [[nodiscard]] Result<Policy> draft() const;
    bool setProblem(const QString &key, const QString &text);

    const Sentences &m_sentences;
    const Clock &m_clock;
    Service m_service;
    /// As the fields were filled.
    Policy m_base;
    Hooks m_baseHooks;
    /// Of the other services.
    QHash<QString, Draft> m_drafts;
    bool m_changedElsewhere = false;
    bool m_applying = false;
    /// As soon as it is known what that means.
    bool m_applyWanted = false;
    std::function<void()> m_afterApplying;
    RetentionPreviewer m_previewer;
    RetentionPreview m_preview;
    QTimer m_tick;

    MessageStrip *m_notice;
    ScheduleForm *m_schedule;
    RetentionCard *m_retention;
    HooksForm *m_hooks;
    Card *m_hooksCard = nullptr;
    TextLabel *m_status;
    Button *m_revert;
    Button *m_apply;
};

} // namespace Reprise
