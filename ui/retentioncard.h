// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card.h"
#include "lists/deletionlistmodel.h"
#include "retention/retentionpreview.h"

class QTreeView;

namespace Reprise {

class MessageStrip;
class RetentionChart;
class RetentionForm;
class TextLabel;

/// What is kept, to be edited, and what comes of it: the coming 90 days, and what would go now.
class RetentionCard : public Card
{
    Q_OBJECT
public:
    explicit RetentionCard(QWidget *parent = nullptr);

    [[nodiscard]] RetentionForm &form() { return *m_form; }
    /// `isEdited`: of a policy that is not in force yet.
    void showPreview(const RetentionPreview &preview, bool isEdited);
    /// What is shown is that of an older policy, until the next one is.
    void setWaiting();

private:
    void showDay();
    void showDeletions(const RetentionPreview &preview, bool isEdited);
    void makeList();
    void fitList();

    RetentionForm *m_form;
    RetentionChart *m_chart;
    TextLabel *m_dayTitle;
    TextLabel *m_dayLines;
    TextLabel *m_deletionsTitle;
    TextLabel *m_nothing;
    MessageStrip *m_summary;
    DeletionListModel m_deletions;
    QTreeView *m_list;
};

} // namespace Reprise
