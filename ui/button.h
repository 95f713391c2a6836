// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

namespace Reprise {

/// A push button of one of the program's kinds; its colours follow the scheme.
class Button : public QPushButton
{
    Q_OBJECT
public:
    /// Primary is filled (one on a page), Link and Danger are words without a frame; a Choice stays
    /// pressed, and is filled then.
    enum class Kind { Normal, Primary, Link, Danger, Choice };

    explicit Button(const QString &text, Kind kind = Kind::Normal, QWidget *parent = nullptr);

    /// One of resources/icons, in the colour of the words.
    void setIconName(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Kind m_kind;
    QString m_iconName;
    bool m_applying = false;
};

} // namespace Reprise
