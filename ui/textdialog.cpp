// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textdialog.h"

#include "button.h"
#include "format.h"
#include "lists/backuptext.h"
#include "theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

enum Column { Name, Kind, Size, Rows };

void fill(QTreeWidgetItem *parent, const QJsonArray &entries)
{
    for (const QJsonValue &entry : entries) {
        auto *item = new QTreeWidgetItem(parent);
        item->setText(Name, entry["name"_L1].toString());
        item->setText(Kind, BackupText::kind(entry["kind"_L1].toString()));
        if (const QJsonValue bytes = entry["bytes"_L1]; bytes.isDouble())
            item->setText(Size, Format::bytes(bytes.toInteger()));
        if (const QJsonValue rows = entry["rows"_L1]; rows.isDouble())
            item->setText(Rows, Format::number(rows.toInteger()));
        item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(Rows, Qt::AlignRight | Qt::AlignVCenter);
        fill(item, entry["children"_L1].toArray());
    }
}

bool hasRows(const QJsonArray &entries)
{
    return std::ranges::any_of(entries, [](const QJsonValue &entry) {
        return entry["rows"_L1].isDouble() || hasRows(entry["children"_L1].toArray());
    });
}

} // namespace

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"textDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(860, 520);
    auto *view = new QPlainTextEdit(text, this);
    view->setObjectName(u"text"_s);
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setFont(Theme::font(TextRole::Code));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->moveCursor(QTextCursor::End);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new Button(tr("Copy"), Button::Kind::Normal, this);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(view);
    column->addWidget(buttons);
}

ContentsDialog::ContentsDialog(const QString &title, const QJsonArray &contents, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"contentsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(640, 480);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"contentsTree"_s);
    tree->setAccessibleName(title);
    tree->setHeaderLabels({tr("Name"), tr("Kind"), tr("Size"), tr("Rows")});
    tree->setColumnHidden(Rows, !hasRows(contents));
    fill(tree->invisibleRootItem(), contents);
    tree->expandToDepth(0);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
}

} // namespace Reprise
