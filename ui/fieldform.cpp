// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldform.h"

#include "button.h"
#include "focusorder.h"
#include "problemlabel.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace Reprise {

using namespace Qt::StringLiterals;

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void FieldForm::setFields(const QList<Field> &fields, const QList<Field> &secrets)
{
    if (m_rowsArea) {
        // Gone for everybody at once, though a handler of one of its fields may still run.
        m_rowsArea->setParent(nullptr);
        m_rowsArea->deleteLater();
    }
    m_rows.clear();
    m_rowsArea = new QWidget(this);
    auto *form = new QFormLayout(m_rowsArea);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeading);
    for (const Field &field : fields)
        addRow(field, false);
    for (const Field &field : secrets)
        addRow(field, true);
    m_layout->addWidget(m_rowsArea);
    setFocusOrder(this, {this});
}

QLabel *FieldForm::label(const QString &text, QWidget *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    label->setWordWrap(true);
    // On one line with the field's first line, and of one width in every form of a dialog.
    label->setContentsMargins(0, 8, 0, 0);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    label->setFixedWidth(150);
    return label;
}

void FieldForm::addRow(const Field &field, bool isSecret)
{
    auto *form = static_cast<QFormLayout *>(m_rowsArea->layout());
    auto *place = new QVBoxLayout;
    place->setSpacing(3);
    Row row{.field = field, .isSecret = isSecret};
    row.editor = makeEditor(field, isSecret, *place);
    row.editor->setObjectName(u"field-"_s + field.key);
    row.editor->setAccessibleDescription(field.help);
    row.editor->setToolTip(field.help);
    row.problem = new ProblemLabel(m_rowsArea);
    row.problem->setObjectName(u"problem-"_s + field.key);
    place->addWidget(row.problem);
    if (!field.help.isEmpty()) {
        auto *help = new TextLabel(field.help, TextRole::Small, TextLabel::Tone::Muted, m_rowsArea);
        help->setWordWrap(true);
        place->addWidget(help);
    }
    form->addRow(label(field.label, row.editor), place);
    m_rows.append(row);
}

QWidget *FieldForm::makeEditor(const Field &field, bool isSecret, QVBoxLayout &place)
{
    if (field.kind == Field::Kind::Flag) {
        auto *box = new QCheckBox(m_rowsArea);
        box->setChecked(field.defaultValue == "yes"_L1);
        connect(box, &QCheckBox::toggled, this, &FieldForm::edited);
        place.addWidget(box);
        return box;
    }
    if (field.kind == Field::Kind::Choice) {
        auto *combo = new QComboBox(m_rowsArea);
        //: The choice that holds where nothing is set.
        combo->addItem(field.defaultValue.isEmpty() ? tr("(default)")
                                                    : tr("%1 (default)").arg(field.defaultValue),
                       QString());
        for (const QString &choice : field.choices) {
            if (choice != field.defaultValue)
                combo->addItem(choice, choice);
        }
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldForm::edited);
        place.addWidget(combo);
        return combo;
    }
    auto *edit = new QLineEdit(m_rowsArea);
    edit->setPlaceholderText(field.defaultValue);
    if (isSecret)
        edit->setEchoMode(QLineEdit::Password);
    if (field.kind == Field::Kind::Number)
        edit->setValidator(new QIntValidator(0, 2'000'000'000, edit));
    connect(edit, &QLineEdit::textEdited, this, &FieldForm::edited);
    if (field.kind != Field::Kind::Path) {
        place.addWidget(edit);
        return edit;
    }
    auto *browse = new Button(tr("Browse…"), Button::Kind::Normal, m_rowsArea);
    browse->setObjectName(u"browse-"_s + field.key);
    browse->setAccessibleName(tr("Browse: %1").arg(field.label));
    connect(browse, &QPushButton::clicked, this,
            [this, label = field.label, edit] { chooseFile(label, edit); });
    auto *row = new QHBoxLayout;
    row->addWidget(edit);
    row->addWidget(browse);
    place.addLayout(row);
    return edit;
}

void FieldForm::chooseFile(const QString &title, QLineEdit *edit)
{
    auto *dialog = new QFileDialog(this, title, edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, [this, edit](const QString &file) {
        edit->setText(file);
        emit edited();
    });
    dialog->open();
}

QString FieldForm::valueOf(const Row &row)
{
    if (const auto *box = qobject_cast<const QCheckBox *>(row.editor)) {
        const bool preset = row.field.defaultValue == "yes"_L1;
        if (box->isChecked() == preset)
            return {};
        return box->isChecked() ? u"yes"_s : u"no"_s;
    }
    if (const auto *combo = qobject_cast<const QComboBox *>(row.editor))
        return combo->currentData().toString();
    const QString text = qobject_cast<const QLineEdit *>(row.editor)->text();
    // A password may begin or end with a space.
    return row.isSecret ? text : text.trimmed();
}

QMap<QString, QString> FieldForm::values(bool secrets) const
{
    QMap<QString, QString> values;
    for (const Row &row : m_rows) {
        const QString value = valueOf(row);
        if (row.isSecret == secrets && !value.isEmpty())
            values.insert(row.field.key, value);
    }
    return values;
}

QMap<QString, QString> FieldForm::settings() const
{
    return values(false);
}

QMap<QString, QString> FieldForm::secrets() const
{
    return values(true);
}

void FieldForm::setSettings(const QMap<QString, QString> &settings)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isSecret || !settings.contains(row.field.key))
            continue;
        const QString value = settings.value(row.field.key);
        if (auto *box = qobject_cast<QCheckBox *>(row.editor))
            box->setChecked(value == "yes"_L1);
        else if (auto *combo = qobject_cast<QComboBox *>(row.editor))
            combo->setCurrentIndex(std::max(0, combo->findData(value)));
        else if (auto *edit = qobject_cast<QLineEdit *>(row.editor))
            edit->setText(value);
    }
}

bool FieldForm::check()
{
    QWidget *first = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const bool missing =
            row.field.required && valueOf(row).isEmpty() && row.field.defaultValue.isEmpty();
        row.problem->setProblem(missing ? tr("This is needed.") : QString());
        if (missing && !first)
            first = row.editor;
    }
    if (first)
        first->setFocus();
    return first == nullptr;
}

void FieldForm::setProblem(const QString &key, const QString &text)
{
    const auto row = std::ranges::find(m_rows, key, [](const Row &row) { return row.field.key; });
    if (row == m_rows.end())
        return;
    row->problem->setProblem(text);
    row->editor->setFocus();
}

} // namespace Reprise
