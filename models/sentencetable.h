// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace Reprise {

/// The words of one id. %1, %2 … stand for the values named in `values`, in that order. A value
/// named `jobKind` is a job's kind and is shown in words; `needed` and `available` are bytes.
struct SentenceRow
{
    const char *id;
    const char *values;
    const char *text;
    /// Null where there is nothing to do.
    const char *remedy;
};

inline constexpr const char *sentenceContext = "Reprise::Sentences";

/// Of services, jobs and settings.
[[nodiscard]] std::span<const SentenceRow> serviceSentences();
/// Of repositories, backups, archives and files.
[[nodiscard]] std::span<const SentenceRow> storageSentences();
/// Of notifications.
[[nodiscard]] std::span<const SentenceRow> notificationSentences();
/// Of each kind of error, where nothing better is known.
[[nodiscard]] std::span<const SentenceRow> codeSentences();
/// Of the stages of a job.
[[nodiscard]] std::span<const SentenceRow> stageSentences();
/// Of the kinds of jobs: what a job does.
[[nodiscard]] std::span<const SentenceRow> jobKindSentences();

} // namespace Reprise
