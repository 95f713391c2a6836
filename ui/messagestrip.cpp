// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagestrip.h"

#include "focusorder.h"
#include "theme.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QTextDocumentFragment>
#include <QToolButton>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    KMessageWidget::MessageType type;
    QString icon;
    Token sign;
};

Look lookOf(MessageStrip::Kind kind)
{
    switch (kind) {
    case MessageStrip::Kind::Info:
        return {KMessageWidget::Information, u"info"_s, Token::AccentText};
    case MessageStrip::Kind::Good:
        return {KMessageWidget::Positive, u"check"_s, Token::Good};
    case MessageStrip::Kind::Warning:
        return {KMessageWidget::Warning, u"warning"_s, Token::Warning};
    case MessageStrip::Kind::Bad:
        break;
    }
    return {KMessageWidget::Error, u"error"_s, Token::Bad};
}

QColor mixed(const QColor &base, const QColor &other, float share)
{
    const auto between = [share](float a, float b) { return a * (1 - share) + b * share; };
    return QColor::fromRgbF(between(base.redF(), other.redF()),
                            between(base.greenF(), other.greenF()),
                            between(base.blueF(), other.blueF()));
}

std::pair<QColor, QColor> fillAndLine(MessageStrip::Kind kind)
{
    if (kind == MessageStrip::Kind::Info)
        return {Theme::color(Token::InfoFill), Theme::color(Token::InfoLine)};
    if (kind == MessageStrip::Kind::Bad)
        return {Theme::color(Token::BadFill), Theme::color(Token::BadLine)};
    const QColor card = Theme::color(Token::Card);
    const QColor sign = Theme::color(lookOf(kind).sign);
    return {mixed(card, sign, 0.1F), mixed(card, sign, 0.4F)};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : KMessageWidget(parent)
{
    setWordWrap(true);
    setVisible(false);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setIcon(Theme::icon(u"close"_s, Token::Muted));
        button->setAccessibleName(tr("Close this message"));
    }
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (!label->wordWrap())
            continue;
        m_words.append(label);
        // It is no higher than one line wants to be, however many lines there are.
        QSizePolicy policy = label->sizePolicy();
        policy.setVerticalPolicy(QSizePolicy::Preferred);
        label->setSizePolicy(policy);
    }
}

void MessageStrip::say(Kind kind, const QString &richText)
{
    m_kind = kind;
    const QList<QAction *> before = actions();
    for (QAction *action : before) {
        removeAction(action);
        action->deleteLater();
    }
    const Look look = lookOf(kind);
    setMessageType(look.type);
    setIcon(Theme::icon(look.icon, look.sign));
    setText(richText);
    setAccessibleName(QTextDocumentFragment::fromHtml(richText).toPlainText());
    // Words are no stop of the keyboard; a link in them is one.
    for (QLabel *label : std::as_const(m_words))
        label->setTextInteractionFlags(richText.contains(u"<a "_s) ? Qt::TextBrowserInteraction
                                                                   : Qt::TextSelectableByMouse);
    placeButtons();
    show();
}

QAction *MessageStrip::offer(const QString &text)
{
    auto *action = new QAction(text, this);
    addAction(action);
    placeButtons();
    return action;
}

bool MessageStrip::event(QEvent *event)
{
    const bool handled = KMessageWidget::event(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Polish || type == QEvent::StyleChange ||
        type == QEvent::Resize)
        placeButtons();
    // The picture of an icon that is shown keeps its colour.
    if (type == QEvent::PaletteChange) {
        const Look look = lookOf(m_kind);
        setIcon(Theme::icon(look.icon, look.sign));
    }
    // KWidgetsAddons 6.13 fixes its height once, for the width that it has then.
    if (type == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void MessageStrip::placeButtons()
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    if (!grid)
        return;
    grid->setContentsMargins(12, 8, 10, 8);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    QLayoutItem *below = grid->itemAtPosition(1, 0);
    QLayoutItem *item = below ? below : grid->itemAtPosition(0, 2);
    auto *buttons = qobject_cast<QHBoxLayout *>(item ? item->layout() : nullptr);
    // The words keep the larger part.
    const bool fits = buttons && buttons->sizeHint().width() * 2 < width();
    if (buttons && fits == (item == below)) {
        grid->removeItem(item);
        buttons->setSpacing(8);
        if (fits)
            grid->addLayout(buttons, 0, 2, Qt::AlignVCenter);
        else
            grid->addLayout(buttons, 1, 0, 1, 2);
    }
    QList<QWidget *> order;
    for (int i = 0; buttons && i < buttons->count(); ++i) {
        auto *button = qobject_cast<QToolButton *>(buttons->itemAt(i)->widget());
        if (!button)
            continue;
        order.append(button);
        // The one that closes has no frame, whether it stands alone or not.
        if (!button->accessibleName().isEmpty())
            button->setAutoRaise(true);
    }
    setFocusOrder(m_words.first(), order);
    fitHeight();
}

void MessageStrip::fitHeight()
{
    if (isHideAnimationRunning() || isShowAnimationRunning() || !layout())
        return;
    const int height = heightForWidth(width());
    if (height > 0 && height != maximumHeight())
        setFixedHeight(height);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    const auto [fill, line] = fillAndLine(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace Reprise
