// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textlabel.h"

#include <QFontMetrics>

namespace Reprise {

TextLabel::TextLabel(TextRole role, Tone tone, QWidget *parent)
    : TextLabel({}, role, tone, parent)
{
}

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_whole(text)
{
    setTextFormat(Qt::PlainText);
    setFont(Theme::font(role));
    switch (tone) {
    case Tone::Text:
        setForegroundRole(QPalette::WindowText);
        break;
    case Tone::Muted:
        setForegroundRole(QPalette::PlaceholderText);
        break;
    case Tone::Accent:
        setForegroundRole(QPalette::Link);
        break;
    }
}

void TextLabel::setElided(Qt::TextElideMode mode)
{
    m_mode = mode;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    elide();
}

void TextLabel::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    if (m_mode == Qt::ElideNone)
        setText(text);
    else
        elide();
    updateGeometry();
}

QSize TextLabel::sizeHint() const
{
    if (m_mode == Qt::ElideNone)
        return QLabel::sizeHint();
    return {QFontMetrics(font()).horizontalAdvance(m_whole) + 2, QLabel::sizeHint().height()};
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_mode == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {QFontMetrics(font()).averageCharWidth() * 6, QLabel::sizeHint().height()};
}

void TextLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (m_mode != Qt::ElideNone)
        elide();
}

void TextLabel::elide()
{
    const QString shown = QFontMetrics(font()).elidedText(m_whole, m_mode, width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

} // namespace Reprise
