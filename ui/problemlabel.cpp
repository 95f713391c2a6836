// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemlabel.h"

#include <QEvent>

namespace Reprise {

ProblemLabel::ProblemLabel(QWidget *parent)
    : TextLabel(TextRole::Small, TextLabel::Tone::Text, parent)
{
    setWordWrap(true);
    setVisible(false);
    applyColour();
}

void ProblemLabel::setProblem(const QString &text)
{
    setWhole(text);
    setVisible(!text.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

void ProblemLabel::applyColour()
{
    QPalette own;
    own.setColor(QPalette::WindowText, Theme::color(Token::Bad));
    setPalette(own);
}

} // namespace Reprise
