// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printable.h"

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
           character == QChar::ParagraphSeparator;
}

QString shown(QString text, QStringView allowed)
{
    for (QChar &character : text) {
        if (isControl(character) && !allowed.contains(character))
            character = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QString printable(const QString &text)
{
    return shown(text, {});
}

QString printableText(const QString &text)
{
    QString lines = text;
    return shown(lines.replace("\r\n"_L1, "\n"_L1), u"\n\t");
}

} // namespace Reprise
