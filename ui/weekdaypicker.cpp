// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weekdaypicker.h"

#include "button.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {
constexpr int daysOfWeek = 7;
} // namespace

WeekdayPicker::WeekdayPicker(QWidget *parent)
    : QWidget(parent)
    , m_buttons(daysOfWeek, nullptr)
{
    setObjectName(u"weekdays"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const QLocale locale;
    for (int i = 0; i < daysOfWeek; ++i) {
        const int day = (int(locale.firstDayOfWeek()) - 1 + i) % daysOfWeek + 1;
        auto *button =
            new Button(locale.dayName(day, QLocale::ShortFormat), Button::Kind::Choice, this);
        button->setObjectName(u"weekday%1"_s.arg(day));
        button->setAccessibleName(locale.dayName(day));
        button->setToolTip(locale.dayName(day));
        connect(button, &QPushButton::clicked, this, &WeekdayPicker::edited);
        row->addWidget(button);
        m_buttons[day - 1] = button;
    }
    row->addStretch(1);
}

void WeekdayPicker::setDays(const QList<int> &days)
{
    for (int day = 1; day <= daysOfWeek; ++day)
        m_buttons.at(day - 1)->setChecked(days.contains(day));
}

QList<int> WeekdayPicker::days() const
{
    QList<int> days;
    for (int day = 1; day <= daysOfWeek; ++day) {
        if (m_buttons.at(day - 1)->isChecked())
            days.append(day);
    }
    return days;
}

} // namespace Reprise
