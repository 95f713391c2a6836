// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Reprise {

class Home;

/// The systemd user unit that runs the agent of a home.
class AgentUnit
{
public:
    explicit AgentUnit(const Home &home);

    /// reprise-agent.service; another home than the user's own has a name of its own.
    [[nodiscard]] QString name() const { return m_name; }
    /// Where it stands: $XDG_CONFIG_HOME/systemd/user.
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString text() const;

    struct Outcome
    {
        QString path = {};
        /// The service manager was told, and did it.
        bool told = false;
        /// Else what a person types.
        QStringList commands = {};
    };
    [[nodiscard]] Result<Outcome> install() const;
    /// Fine if there is none.
    [[nodiscard]] Result<Outcome> uninstall() const;

    /// Whether this user's services run while nobody is logged in.
    [[nodiscard]] static bool isLingering();
    /// As ExecStart= takes it: quoted, and with nothing that systemd would replace.
    [[nodiscard]] static QString commandLine(const QStringList &words);

private:
    [[nodiscard]] QStringList command(const QStringList &arguments) const;

    QStringList m_homeArguments;
    QString m_name;
};

} // namespace Reprise
