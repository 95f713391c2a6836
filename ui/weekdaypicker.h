// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace Reprise {

class Button;

/// The seven days of a week, in the order of the language's calendar, each to be chosen or not.
class WeekdayPicker : public QWidget
{
    Q_OBJECT
public:
    explicit WeekdayPicker(QWidget *parent = nullptr);

    /// ISO weekdays, sorted.
    void setDays(const QList<int> &days);
    [[nodiscard]] QList<int> days() const;

signals:
    void edited();

private:
    /// By ISO weekday less one.
    QList<Button *> m_buttons;
};

} // namespace Reprise
