// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellquote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Reprise {

QString shellQuoted(const QString &word)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
               u"-_./:@%+=,"_s.contains(c);
    };
    // zsh looks up "=name" as a program.
    if (!word.isEmpty() && !word.startsWith(u'=') && std::ranges::all_of(word, isPlain))
        return word;
    QString escaped = word;
    return u'\'' + escaped.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace Reprise
