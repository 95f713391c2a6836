// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textlabel.h"

namespace Reprise {

/// Words under a field about what is wrong with it; hidden while there is nothing to say.
class ProblemLabel : public TextLabel
{
    Q_OBJECT
public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    /// Empty hides it.
    void setProblem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();
};

} // namespace Reprise
