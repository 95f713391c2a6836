// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enginedescription.h"
#include "error.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Reprise {

class Engine;

/// Settings and secrets as the options --set, --secret and --password-file give them.
struct GivenSettings
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::GivenSettings)
public:
    QMap<QString, QString> settings;
    QMap<QString, QString> secrets;
};

[[nodiscard]] QList<QCommandLineOption> settingsOptions();
/// Checks all of it before it reads the first secret.
[[nodiscard]] Result<GivenSettings> readSettings(const QCommandLineParser &options,
                                                 const Engine &engine);

/// The first line of a file, or of the standard input for "-".
[[nodiscard]] Result<QString> readSecret(const QString &path);

/// "KEY=VALUE" of each; `form` is what the option takes.
[[nodiscard]] Result<QMap<QString, QString>> splitPairs(const QStringList &values,
                                                        const QString &option, const QString &form);

} // namespace Reprise
