// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "services/hook.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <functional>
#include <optional>

namespace Reprise {

class Home;

/// What this home knows of one service that it can reach. No secret.
struct HomeService
{
    QString id;
    /// A copy: `service.json` of the repository has the last word where there is one.
    QString name;
    QString engine;
    QMap<QString, QString> settings;
    QString repositoryPath;
    QString repositoryId;
    /// Managed only.
    QString instanceId;
    QString restoredFromService;
    QString restoredFromBackup;
    /// Set until its first start succeeded: the job that is at it.
    QString provisioningJob;
    /// Of the last probe, or as restored.
    QString productVersion;
    qint64 logicalBytes = 0;
    /// Its secrets lie in the keyring of the session instead of a file.
    bool secretsInKeyring = false;
    Hooks hooks = {};
    /// Of another source than that of its backups, as the last probe found it; else empty.
    QJsonObject otherIdentity = {};
    /// Unknown fields survive.
    QJsonObject json;

    bool operator==(const HomeService &) const = default;
};

/// `services.json`: 0600, durable, changed under a lock. Thread-safe, also against other processes.
class ServiceStore
{
public:
    explicit ServiceStore(const Home &home);

    [[nodiscard]] Result<QList<HomeService>> list() const;
    /// not-found if there is none.
    [[nodiscard]] Result<HomeService> find(const QString &id) const;
    /// `edit` changes what is there now; nothing is written where it fails.
    [[nodiscard]] Result<> change(const std::function<Result<>(QList<HomeService> &)> &edit) const;
    [[nodiscard]] Result<> changeOne(const QString &id,
                                     const std::function<void(HomeService &)> &edit) const;
    /// A service that a person removed, until its repository knows it too.
    struct Removed
    {
        QString id;
        QString repositoryPath;
        QString repositoryId;
        bool operator==(const Removed &) const = default;
    };
    /// Fine if it is gone already. From then on it is one of removed(), unless it has no
    /// repository.
    [[nodiscard]] Result<> remove(const HomeService &service) const;
    /// None of them is in the list again.
    [[nodiscard]] Result<QList<Removed>> removed() const;
    [[nodiscard]] Result<> forgetRemoved(const QString &id) const;

private:
    QString m_path;
};

/// `repositories.json`: which repositories this home uses, and the id that each had when it was
/// first seen.
class RepositoryList
{
public:
    struct Entry
    {
        QString path;
        QString id;
        bool operator==(const Entry &) const = default;
    };

    explicit RepositoryList(const Home &home);

    [[nodiscard]] Result<QList<Entry>> list() const;
    /// Canonical as far as it exists, so that one folder is one entry.
    [[nodiscard]] static QString normalized(const QString &path);
    [[nodiscard]] Result<std::optional<Entry>> find(const QString &path) const;
    /// repository-known where the path has another id: what is absent may come back.
    [[nodiscard]] Result<> remember(const Entry &entry) const;
    /// Fine if it is not known.
    [[nodiscard]] Result<> forget(const QString &path) const;

private:
    QString m_path;
};

/// "svc-" and ten random characters.
[[nodiscard]] QString newServiceId();
[[nodiscard]] bool isServiceId(QStringView text);
/// A name that a person may give: 1 to 200 printable characters, no line break, not like an id.
/// Returns it without space around it.
[[nodiscard]] Result<QString> checkedName(const QString &name);
/// Equal for names that count as the same.
[[nodiscard]] QString foldedName(const QString &name);

} // namespace Reprise
