// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QMap>
#include <QString>

namespace Reprise {

class Home;

/// The secrets of services: one file (0600) each, or one entry of the session's keyring (Secret
/// Service, KWallet). Blocking: a keyring may ask the person first, so its answer is awaited for
/// half a minute, on a worker thread only. Thread-safe.
class SecretStore
{
public:
    enum class Place { File, Keyring };
    using Secrets = QMap<QString, QString>;

    explicit SecretStore(const Home &home);

    /// Is there a keyring in this session, locked or not? Asks the session bus.
    [[nodiscard]] static bool hasKeyring();

    /// Empty where nothing was ever kept.
    [[nodiscard]] Result<Secrets> load(const QString &serviceId, Place place) const;
    [[nodiscard]] Result<> save(const QString &serviceId, const Secrets &secrets,
                                Place place) const;
    /// Fine if there are none.
    [[nodiscard]] Result<> remove(const QString &serviceId, Place place) const;

private:
    [[nodiscard]] QString path(const QString &serviceId) const;

    QString m_folder;
};

} // namespace Reprise
