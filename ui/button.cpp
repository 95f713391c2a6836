// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"

#include "theme.h"

#include <QEvent>
#include <QKeyEvent>

namespace Reprise {

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setFlat(kind == Kind::Link || kind == Kind::Danger);
    setIconSize({16, 16});
    setAutoDefault(false);
    if (isFlat())
        setCursor(Qt::PointingHandCursor);
    if (kind == Kind::Choice) {
        setCheckable(true);
        connect(this, &QPushButton::toggled, this, &Button::applyColours);
    }
    applyColours();
}

void Button::setIconName(const QString &name)
{
    m_iconName = name;
    applyColours();
}

void Button::keyPressEvent(QKeyEvent *event)
{
    // Else Enter would press the dialog's default button, whichever has the focus.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyColours();
}

void Button::applyColours()
{
    if (m_applying)
        return;
    m_applying = true;
    const QPalette palette = QGuiApplication::palette();
    Token words = Token::Text;
    // Only what differs is set, so that the rest keeps following the application.
    QPalette own;
    switch (m_kind) {
    case Kind::Normal:
        break;
    case Kind::Choice:
        if (!isChecked())
            break;
        [[fallthrough]];
    case Kind::Primary:
        words = Token::OnFilled;
        own.setColor(QPalette::Button, Theme::color(Token::Filled, palette));
        break;
    case Kind::Link:
        words = Token::AccentText;
        break;
    case Kind::Danger:
        words = Token::Bad;
        break;
    }
    if (words == Token::Text) {
        setPalette({});
    } else {
        const QColor color = Theme::color(words, palette);
        own.setColor(QPalette::Active, QPalette::ButtonText, color);
        own.setColor(QPalette::Inactive, QPalette::ButtonText, color);
        setPalette(own);
    }
    if (!m_iconName.isEmpty())
        setIcon(Theme::icon(m_iconName, words));
    m_applying = false;
}

} // namespace Reprise
