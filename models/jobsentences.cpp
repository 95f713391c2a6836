// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentencetable.h"

#include <QtGlobal>

namespace Reprise {

namespace {

//: What a job does, as the heading of a row or in brackets.
constexpr SentenceRow kinds[] = {
    {"back-up", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Back up"), nullptr},
    {"download", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Download"), nullptr},
    {"preflight", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Check before restoring"), nullptr},
    {"probe", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Test connection"), nullptr},
    {"prune", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Delete old backups"), nullptr},
    {"remove", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Remove"), nullptr},
    {"restore", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Restore"), nullptr},
    {"sample", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Sample"), nullptr},
    {"start", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Start"), nullptr},
    {"stop", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Stop"), nullptr},
    {"verify", "", QT_TRANSLATE_NOOP("Reprise::Sentences", "Verify"), nullptr},
};

} // namespace

std::span<const SentenceRow> jobKindSentences()
{
    return kinds;
}

} // namespace Reprise
