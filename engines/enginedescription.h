// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QtTypes>

#include <limits>

namespace Reprise {

/// One setting, secret or option of an engine: what a form shows and what `--set` takes.
struct Field
{
    enum class Kind { Text, Number, Path, Choice, Flag };

    /// The field's own word, such as "sslmode".
    QString key;
    /// Its label, translated.
    QString label;
    /// One sentence of help, translated.
    QString help;
    Kind kind = Kind::Text;
    /// What holds where nothing is set; shown as such.
    QString defaultValue;
    /// For Choice.
    QStringList choices;
    bool required = false;
    /// For Number: the smallest and the largest that make sense.
    qint64 lowest = 0;
    qint64 highest = std::numeric_limits<qint64>::max();
};

/// Everything that forms, lists and the command line need to know about an engine. Evaluated at
/// each call, never cached: its words are in the language of that moment.
struct EngineDescription
{
    QString id;
    /// The product's name, "PostgreSQL".
    QString name;
    /// Two letters for the badge.
    QString badge;
    /// The band's gradient, left and right, as 0xRRGGBB.
    quint32 colourFrom = 0;
    quint32 colourTo = 0;
    /// "postgres": names a restored instance `postgres-restore-<stamp>`.
    QString restorePrefix;

    bool canRestoreIntoNew = false;
    bool canRestoreIntoExisting = false;
    bool canImport = false;
    bool canFollow = false;
    bool canSample = false;

    /// Labels, translated, for the keys of Probe::identity.
    QMap<QString, QString> identityLabels;

    QList<Field> fields;
    QList<Field> secrets;
    QList<Field> restoreOptions;
    /// Parts that can be restored alone; empty = only the whole.
    QStringList parts;
};

} // namespace Reprise
