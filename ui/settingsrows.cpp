// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsrows.h"

#include "fieldform.h"
#include "problemlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

namespace Reprise {

namespace {

constexpr int labelWidth = 190;

class WheelFilter : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *field = qobject_cast<QWidget *>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

SettingsRows::SettingsRows(QWidget *parent)
    : QGridLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(12);
    setVerticalSpacing(10);
    setColumnStretch(1, 1);
}

ProblemLabel *SettingsRows::add(const QString &label, QWidget *field, QLayout *row)
{
    auto *words = FieldForm::label(label, field);
    words->setFixedWidth(labelWidth);
    auto *place = new QVBoxLayout;
    place->setSpacing(3);
    place->addLayout(row);
    auto *problem = new ProblemLabel(parentWidget());
    problem->setObjectName(QStringLiteral("problem-") + field->objectName());
    place->addWidget(problem);
    const int line = rowCount();
    addWidget(words, line, 0, Qt::AlignTop);
    addLayout(place, line, 1);
    return problem;
}

ProblemLabel *SettingsRows::add(const QString &label, QWidget *field)
{
    return add(label, field, beside({field}));
}

void SettingsRows::addWide(QWidget *widget)
{
    addWidget(widget, rowCount(), 0, 1, 2);
}

void SettingsRows::setRowVisible(QWidget *field, bool visible)
{
    for (int row = 0; row < rowCount(); ++row) {
        const QLayoutItem *item = itemAtPosition(row, 0);
        auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
        if (label && label->buddy() == field)
            label->setVisible(visible);
    }
    field->setVisible(visible);
}

QLayout *beside(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

void leaveWheelToPage(QWidget *field)
{
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new WheelFilter(field));
}

} // namespace Reprise
