// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hooksform.h"

#include "button.h"
#include "problemlabel.h"
#include "settingsrows.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {
constexpr int longestTimeout = 24 * 3600;
} // namespace

HooksForm::HooksForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"hooksForm"_s);
    auto *rows = new SettingsRows(this);
    auto *about = new TextLabel(
        tr("Programs of your own, started without a shell and without arguments. If the first one "
           "fails, nothing is backed up. They are kept in this home, never in a repository."),
        TextRole::Body, TextLabel::Tone::Muted);
    about->setWordWrap(true);
    rows->addWide(about);
    addRow(*rows, u"before"_s, tr("Before a backup"));
    addRow(*rows, u"after"_s, tr("After a completed one"));
    addRow(*rows, u"failed"_s, tr("After a failed one"));
}

void HooksForm::addRow(SettingsRows &rows, const QString &event, const QString &label)
{
    Row row{.event = event,
            .program = new QLineEdit(this),
            .timeout = new QSpinBox(this),
            .problem = nullptr};
    row.program->setObjectName(u"hook-"_s + event);
    row.program->setPlaceholderText(tr("no program"));
    row.timeout->setObjectName(u"timeout-"_s + event);
    row.timeout->setRange(1, longestTimeout);
    //: After a number, with the space: seconds.
    row.timeout->setSuffix(tr(" s at most"));
    //: %1: "Before a backup".
    row.timeout->setAccessibleName(tr("%1: seconds that it may take").arg(label));
    leaveWheelToPage(row.timeout);
    auto *browse = new Button(tr("Browse…"), Button::Kind::Normal, this);
    browse->setObjectName(u"browse-"_s + event);
    browse->setAccessibleName(tr("Browse: %1").arg(label));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(row.program, 1);
    fields->addWidget(browse);
    fields->addWidget(row.timeout);
    row.problem = rows.add(label, row.program, fields);
    connect(row.program, &QLineEdit::textChanged, this, [this, row] {
        row.timeout->setEnabled(!row.program->text().trimmed().isEmpty());
        row.problem->setProblem({});
        onEdited();
    });
    connect(row.timeout, &QSpinBox::valueChanged, this, &HooksForm::onEdited);
    connect(browse, &QPushButton::clicked, this,
            [this, label, edit = row.program] { choose(label, edit); });
    row.timeout->setEnabled(false);
    m_rows.append(row);
}

void HooksForm::choose(const QString &title, QLineEdit *edit)
{
    auto *dialog = new QFileDialog(this, title, edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void HooksForm::onEdited()
{
    if (!m_filling)
        emit edited();
}

void HooksForm::fill(const Hooks &hooks)
{
    m_filling = true;
    for (const Row &row : std::as_const(m_rows)) {
        const Hook hook = hooks.value(row.event);
        row.program->setText(hook.program);
        row.timeout->setValue(hook.timeoutSeconds);
        row.problem->setProblem({});
    }
    m_filling = false;
}

void HooksForm::setHooks(const Hooks &hooks)
{
    m_given = hooks;
    fill(hooks);
}

void HooksForm::setTyped(const Hooks &hooks)
{
    fill(hooks);
    onEdited();
}

Hooks HooksForm::typed() const
{
    Hooks hooks;
    for (const Row &row : m_rows) {
        const QString program = row.program->text().trimmed();
        if (!program.isEmpty())
            hooks.insert(row.event, {.program = program, .timeoutSeconds = row.timeout->value()});
    }
    return hooks;
}

QMap<QString, QString> HooksForm::changes() const
{
    const Hooks typed = this->typed();
    QMap<QString, QString> changes;
    const QStringList events = hookEvents();
    for (const QString &event : events) {
        if (typed.contains(event) == m_given.contains(event) &&
            typed.value(event) == m_given.value(event))
            continue;
        changes.insert(event, typed.contains(event) ? hookText(typed.value(event)) : QString());
    }
    return changes;
}

bool HooksForm::setProblem(const QString &event, const QString &text)
{
    const auto row = std::ranges::find(m_rows, event, &Row::event);
    if (row == m_rows.end())
        return false;
    row->problem->setProblem(text);
    row->program->setFocus();
    return true;
}

} // namespace Reprise
