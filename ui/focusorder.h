// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Reprise {

/// Lets Tab go from `first` to what can be focused in `parts`, part by part. For widgets that are
/// made later than their neighbours: those stand at the end of the window's order. `first` may be
/// one that has no focus itself, and a part may be `first`, whose children then follow it.
void setFocusOrder(QWidget *first, const QList<QWidget *> &parts);

} // namespace Reprise
