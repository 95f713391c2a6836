// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringchoice.h"

#include "services/secretstore.h"
#include "textlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Reprise {

KeyringChoice::KeyringChoice(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(tr("&Keep secrets in the keyring of my session"), this))
{
    m_box->setObjectName(u"keyring"_s);
    auto *note =
        new TextLabel(tr("Scheduled backups pause while the keyring is locked, for example "
                         "before you log in."),
                      TextRole::Small, TextLabel::Tone::Muted, this);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    layout->addWidget(m_box);
    layout->addWidget(note);
    hide();
    QtConcurrent::run(&SecretStore::hasKeyring).then(this, [this](bool isThere) {
        if (isThere)
            show();
    });
}

void KeyringChoice::setChosen(bool keyring)
{
    m_box->setChecked(keyring);
    if (keyring)
        show();
}

bool KeyringChoice::isChosen() const
{
    return m_box->isChecked();
}

} // namespace Reprise
