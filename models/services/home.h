// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>

namespace Reprise {

/// The folders of one user's settings, jobs and managed instances: the XDG folders, or all of them
/// below one folder (`--home DIR`). A value.
class Home
{
public:
    /// $XDG_CONFIG_HOME/reprise and so on.
    [[nodiscard]] static Home ofUser();
    [[nodiscard]] static Home at(const QString &folder);
    /// Makes the folders (0700) that are not there.
    [[nodiscard]] Result<> prepare() const;

    /// services.json (connections), repositories.json, secrets/.
    [[nodiscard]] QString configFolder() const { return m_config; }
    [[nodiscard]] QString jobsFolder() const { return m_data + QStringLiteral("/jobs"); }
    [[nodiscard]] QString slotsFolder() const { return m_data + QStringLiteral("/slots"); }
    [[nodiscard]] QString obligationsFolder() const
    {
        return m_data + QStringLiteral("/obligations");
    }
    [[nodiscard]] QString instancesFolder() const { return m_data + QStringLiteral("/instances"); }
    [[nodiscard]] QString defaultRepository() const { return m_data + QStringLiteral("/backups"); }
    [[nodiscard]] QString cacheFolder() const { return m_cache; }
    /// $XDG_RUNTIME_DIR/reprise, or /tmp/reprise-<uid> where that is unset: for sockets.
    [[nodiscard]] static QString runtimeFolder();

private:
    Home(QString config, QString data, QString cache);

    QString m_config;
    QString m_data;
    QString m_cache;
};

} // namespace Reprise
