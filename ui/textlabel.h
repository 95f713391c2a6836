// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>
#include <QPalette>
#include <QString>

namespace Reprise {

/// A label in one of the program's sizes; its colour is a role of the palette, so it follows it.
/// Plain text, so that no service's name can be markup.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Text, Muted, Accent };

    explicit TextLabel(TextRole role, Tone tone = Tone::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextRole role, Tone tone = Tone::Text,
              QWidget *parent = nullptr);

    /// One line that is cut with an ellipsis where it does not fit; the whole is in the tool tip.
    void setElided(Qt::TextElideMode mode);
    void setWhole(const QString &text);
    [[nodiscard]] QString whole() const { return m_whole; }

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_whole;
    Qt::TextElideMode m_mode = Qt::ElideNone;
};

} // namespace Reprise
