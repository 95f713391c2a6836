// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "note.h"
#include "sentences.h"

#include <QString>

namespace Reprise {

/// Sentences of the command line: those of its own usage errors, else the models' and engines'.
class Words
{
public:
    explicit Words(const EngineRegistry &engines)
        : m_sentences(engines)
    {
    }

    [[nodiscard]] Sentence explain(const Error &error, const QString &serviceName = {}) const;
    [[nodiscard]] Sentence explain(const Note &note) const { return m_sentences.explain(note); }
    [[nodiscard]] QString stage(const QString &id) const { return m_sentences.stage(id); }

private:
    Sentences m_sentences;
};

/// What happened and what to do, one under the other.
[[nodiscard]] QString toText(const Sentence &sentence);
/// One behind the other.
[[nodiscard]] QString toLine(const Sentence &sentence);

} // namespace Reprise
