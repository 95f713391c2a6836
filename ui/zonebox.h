// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Reprise {

/// The time zones that this computer knows, to be chosen or found by a part of their name. What is
/// typed may be none of them.
class ZoneBox : public QComboBox
{
    Q_OBJECT
public:
    explicit ZoneBox(QWidget *parent = nullptr);
};

} // namespace Reprise
