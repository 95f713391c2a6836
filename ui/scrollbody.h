// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QDialog;
class QVBoxLayout;

namespace Reprise {

/// The body of a dialog that may be taller than the screen. Makes the dialog's layout: itself, a
/// line, and below what the dialog adds to outer().
class ScrollBody : public QScrollArea
{
    Q_OBJECT
public:
    ScrollBody(int spacing, QDialog *dialog);

    [[nodiscard]] QVBoxLayout &inner() const { return *m_inner; }
    [[nodiscard]] QVBoxLayout &outer() const { return *m_outer; }

private:
    QVBoxLayout *m_inner;
    QVBoxLayout *m_outer;
};

} // namespace Reprise
