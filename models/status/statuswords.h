// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "note.h"
#include "status/status.h"

#include <QCoreApplication>
#include <QString>

namespace Reprise {

/// The words for how well a service is protected and why, in the language of the moment. Sentences
/// asks it for the codes that begin with "status-" and "anomaly-".
class StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(Reprise::StatusWords)
public:
    /// "at risk"; a state as a word in a table.
    [[nodiscard]] static QString protection(Protection protection);
    /// Empty for a code that it does not know. `why`: what there is to say of args "error".
    [[nodiscard]] static Sentence explain(const Note &note, const Sentence &why);

private:
    [[nodiscard]] static Sentence ofAge(const Note &note);
    [[nodiscard]] static Sentence ofData(const Note &note);
    [[nodiscard]] static Sentence ofHistory(const Note &note, const Sentence &why);
    [[nodiscard]] static Sentence ofKeeper(const Note &note, const Sentence &why);
    [[nodiscard]] static Sentence ofRuns(const Note &note, const Sentence &why);
    [[nodiscard]] static Sentence ofFailures(const Note &note, const Sentence &why);
    [[nodiscard]] static Sentence ofAnomaly(const Note &note);
    /// "31 hours ago", "3 days ago".
    [[nodiscard]] static QString ago(qint64 hours);
    /// "every 24 hours", "every 3 days".
    [[nodiscard]] static QString every(qint64 hours);
};

} // namespace Reprise
