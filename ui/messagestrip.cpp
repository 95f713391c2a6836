// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagestrip.h"

#include "theme.h"

#include <QAction>
#include <QEvent>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

KMessageWidget::MessageType typeOf(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Info:
        return KMessageWidget::Information;
    case MessageStrip::Kind::Good:
        return KMessageWidget::Positive;
    case MessageStrip::Kind::Warning:
        return KMessageWidget::Warning;
    case MessageStrip::Kind::Bad:
        break;
    }
    return KMessageWidget::Error;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : KMessageWidget(parent)
{
    setWordWrap(true);
    setVisible(false);
}

void MessageStrip::say(Kind kind, const QString &richText)
{
    m_kind = kind;
    const QList<QAction *> before = actions();
    for (QAction *action : before) {
        removeAction(action);
        action->deleteLater();
    }
    setMessageType(typeOf(kind));
    setText(richText);
    setAccessibleName(richText);
    applyColours();
    show();
}

QAction *MessageStrip::offer(const QString &text)
{
    auto *action = new QAction(text, this);
    addAction(action);
    return action;
}

void MessageStrip::changeEvent(QEvent *event)
{
    KMessageWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void MessageStrip::applyColours()
{
    if (m_applying)
        return;
    m_applying = true;
    switch (m_kind) {
    case Kind::Info:
        setIcon(Theme::icon(u"info"_s, Token::AccentText));
        break;
    case Kind::Good:
        setIcon(Theme::icon(u"check"_s, Token::Good));
        break;
    case Kind::Warning:
        setIcon(Theme::icon(u"warning"_s, Token::Warning));
        break;
    case Kind::Bad:
        setIcon(Theme::icon(u"error"_s, Token::Bad));
        break;
    }
    m_applying = false;
}

} // namespace Reprise
