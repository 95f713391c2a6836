// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engineregistry.h"
#include "error.h"
#include "note.h"

#include <QString>

namespace Reprise {

/// An error as a statement, for lists of them; Sentences knows its words.
[[nodiscard]] Note noteOf(const Error &error, const QString &serviceName = {});

/// Makes sentences, in the language of this moment, of what jobs, engines and repositories say as
/// data. The one place that knows the words of the common ids; an engine's own come from its
/// explain(). Never empty: an unknown id becomes a sentence of the error's kind.
class Sentences
{
public:
    explicit Sentences(const EngineRegistry &engines)
        : m_engines(engines)
    {
    }

    /// `serviceName` may be empty; it is named in the sentence where there is one.
    [[nodiscard]] Sentence explain(const Error &error, const QString &serviceName = {}) const;
    [[nodiscard]] Sentence explain(const Note &note) const;
    /// With what a person most likely meant (args "nearest") and what else happened (args
    /// "erased").
    [[nodiscard]] static Sentence completed(Sentence sentence, const QVariantMap &args);
    /// "Copying data"; for stages of progress.
    [[nodiscard]] QString stage(const QString &id) const;
    /// "Back up", "Restore", …: what a job of this kind does.
    [[nodiscard]] static QString jobKind(const QString &kind);

private:
    [[nodiscard]] Sentence explainAll(const QVariantList &findings) const;

    const EngineRegistry &m_engines;
};

} // namespace Reprise
