// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace Reprise {

/// A statement as data (a warning, a step of a restore, a stage of a job): the id of a sentence and
/// the values that it needs. Whoever shows it asks for its words at that moment.
struct Note
{
    QString code;
    QVariantMap args;

    bool operator==(const Note &) const = default;
};

/// Words for an id, in the language of this moment. An empty text says: not one of mine.
struct Sentence
{
    /// What happened, or what this is. A whole sentence for errors and warnings.
    QString text;
    /// What to do about it; empty where there is nothing to do.
    QString remedy;

    bool operator==(const Sentence &) const = default;
};

} // namespace Reprise
