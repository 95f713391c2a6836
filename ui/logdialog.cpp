// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logdialog.h"

#include "button.h"
#include "theme.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Reprise {

using namespace Qt::StringLiterals;

LogDialog::LogDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"logDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_text->setObjectName(u"log"_s);
    m_text->setAccessibleName(title);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(Theme::font(TextRole::Code));
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    auto *copy = new Button(tr("&Copy all"), Button::Kind::Normal, this);
    copy->setObjectName(u"copyLog"_s);
    copy->setIconName(u"copy"_s);
    auto *close = new Button(tr("C&lose"), Button::Kind::Normal, this);
    close->setObjectName(u"close"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    resize(760, 480);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

} // namespace Reprise
