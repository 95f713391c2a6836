// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>

class QLabel;

namespace Reprise {

class Button;

/// A command or connection string in a box, and the button that copies it. Long text is cut with an
/// ellipsis where it is shown, never where it is copied, or broken into lines.
class CopyLine : public QFrame
{
    Q_OBJECT
public:
    /// Chip is as small as its text, for an id.
    enum class Form { Box, Plain, Chip };

    explicit CopyLine(Form form = Form::Box, QWidget *parent = nullptr);

    /// `what` names it for a screen reader: "Connection URI".
    void setContent(const QString &what, const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    /// Breaks long text into lines instead of cutting it; Box only.
    void setWrapping(bool wrapping);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();
    void showText();

    Form m_form;
    QString m_what;
    QString m_text;
    QLabel *m_label;
    Button *m_button;
    bool m_wrapping = false;
};

} // namespace Reprise
