// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "richtext.h"

namespace Reprise {

QString RichText::bold(const QString &name)
{
    return u"<b>" % name.toHtmlEscaped() % u"</b>";
}

QString RichText::paragraph(const QString &richText)
{
    return u"<div style=\"line-height: 125%;\">" % richText % u"</div>";
}

QString RichText::sentence(const Sentence &sentence, QStringView between)
{
    QStringList parts{sentence.text.toHtmlEscaped()};
    if (!sentence.remedy.isEmpty())
        parts.append(sentence.remedy.toHtmlEscaped());
    return parts.join(between);
}

} // namespace Reprise
