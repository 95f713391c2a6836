// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QString>
#include <QStringList>

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
    /// Id of this home, made by the first call: the `keeper` of a repository's services. Fails with
    /// home-file-damaged where home.json says nothing: a new id would be another home.
    [[nodiscard]] Result<QString> id() const;
    /// What another process of ours needs to use the same home: `--home DIR`, or nothing.
    [[nodiscard]] QStringList arguments() const;

    /// services.json (connections), repositories.json, secrets/.
    [[nodiscard]] QString configFolder() const { return m_config; }
    [[nodiscard]] QString secretsFolder() const { return m_config + QStringLiteral("/secrets"); }
    [[nodiscard]] QString dataFolder() const { return m_data; }
    [[nodiscard]] QString jobsFolder() const { return m_data + QStringLiteral("/jobs"); }
    [[nodiscard]] QString slotsFolder() const { return m_data + QStringLiteral("/slots"); }
    [[nodiscard]] QString obligationsFolder() const
    {
        return m_data + QStringLiteral("/obligations");
    }
    [[nodiscard]] QString instancesFolder() const { return m_data + QStringLiteral("/instances"); }
    [[nodiscard]] QString defaultRepository() const { return m_data + QStringLiteral("/backups"); }
    [[nodiscard]] QString cacheFolder() const { return m_cache; }

    /// $XDG_RUNTIME_DIR/reprise, or /tmp/reprise-<uid> where that is unset or too long: for
    /// sockets.
    [[nodiscard]] static QString runtimeFolder();
    /// The folder of one instance's sockets, made (0700) if it is not there; its owner is checked,
    /// and that a socket's path fits into the 107 bytes that the kernel takes.
    [[nodiscard]] static Result<QString> socketFolder(const QString &instanceId);

private:
    Home(QString config, QString data, QString cache);

    QString m_config;
    QString m_data;
    QString m_cache;
    /// Of at(); empty for the user's own.
    QString m_folder;
};

} // namespace Reprise
