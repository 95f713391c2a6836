// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include <QList>

#include <algorithm>

namespace Reprise {

namespace {

/// From here on two mistakes still leave enough of a word to know it by.
constexpr qsizetype longWord = 6;
/// Nobody types more by hand, and the work grows with the square.
constexpr qsizetype longestWord = 80;

/// Letters left out, put in, exchanged, or two of them swapped: the optimal string alignment.
int mistakesBetween(const QString &a, const QString &b)
{
    QList<int> beforeLast(b.size() + 1);
    QList<int> last(b.size() + 1);
    QList<int> row(b.size() + 1);
    std::ranges::iota(last, 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int exchange = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + exchange});
            const bool swapped =
                i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (swapped)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.last();
}

} // namespace

QString nearestOf(const QString &word, const QStringList &known)
{
    if (word.size() < 2 || word.size() > longestWord)
        return {};
    QString nearest;
    int fewest = word.size() >= longWord ? 3 : 2;
    for (const QString &candidate : known) {
        if (qAbs(candidate.size() - word.size()) >= fewest)
            continue;
        const int mistakes = mistakesBetween(word.toCaseFolded(), candidate.toCaseFolded());
        if (mistakes < fewest) {
            fewest = mistakes;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace Reprise
