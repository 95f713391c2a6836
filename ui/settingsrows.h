// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>
#include <QString>

class QLayout;

namespace Reprise {

class Card;
class ProblemLabel;

/// The rows of a card of settings: a label, what is set, and under it what is wrong with it.
class SettingsRows : public QGridLayout
{
    Q_OBJECT
public:
    explicit SettingsRows(QWidget *parent = nullptr);

    /// `field` gets the focus of the label; `row` holds it and what stands beside it.
    ProblemLabel *add(const QString &label, QWidget *field, QLayout *row);
    ProblemLabel *add(const QString &label, QWidget *field);
    /// Beside no label.
    void addWide(QWidget *widget);
    void setRowVisible(QWidget *field, bool visible);
};

/// What stands beside each other in a row, kept to the left.
[[nodiscard]] QLayout *beside(const QList<QWidget *> &widgets);
/// A wheel that turns a page changes nothing that it comes across: only a field that has the focus
/// follows it.
void leaveWheelToPage(QWidget *field);

} // namespace Reprise
