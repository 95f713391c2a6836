// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace Reprise {

/// Where the secrets of a service are kept: in a file of this home, or in the keyring of the
/// session. Offered only where there is a keyring, which is found out beside the open dialog.
class KeyringChoice : public QWidget
{
    Q_OBJECT
public:
    explicit KeyringChoice(QWidget *parent = nullptr);

    /// Offers the way back even where the keyring is gone.
    void setChosen(bool keyring);
    [[nodiscard]] bool isChosen() const;

private:
    QCheckBox *m_box;
};

} // namespace Reprise
