// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/names.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr int slugLimit = 40;

/// Letters that Unicode does not decompose, or that their language writes with two.
constexpr std::array transliterations = {
    std::pair{u'ä', "ae"_L1}, std::pair{u'ö', "oe"_L1}, std::pair{u'ü', "ue"_L1},
    std::pair{u'ß', "ss"_L1}, std::pair{u'æ', "ae"_L1}, std::pair{u'œ', "oe"_L1},
    std::pair{u'ø', "o"_L1},  std::pair{u'ł', "l"_L1},  std::pair{u'đ', "d"_L1},
    std::pair{u'ð', "d"_L1},  std::pair{u'þ', "th"_L1}, std::pair{u'ı', "i"_L1},
};

QString transliterated(const QString &name)
{
    QString text;
    const QString composed = name.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar c : composed) {
        const auto known = std::ranges::find(transliterations, c.unicode(),
                                             &std::pair<char16_t, QLatin1StringView>::first);
        if (known != transliterations.end())
            text += known->second;
        else
            text += c;
    }
    return text.normalized(QString::NormalizationForm_KD);
}

} // namespace

QString randomName(int length)
{
    static constexpr QLatin1StringView characters = "0123456789abcdefghijklmnopqrstuvwxyz"_L1;
    QString name;
    for (int i = 0; i < length; ++i)
        name += characters.at(QRandomGenerator::system()->bounded(int(characters.size())));
    return name;
}

QString newBackupId(const QDateTime &now)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z-'"_s) + randomName(4);
}

bool isBackupId(QStringView text)
{
    static const QRegularExpression shape(u"\\A[0-9]{8}T[0-9]{6}Z-[0-9a-z]{4}\\z"_s);
    return shape.matchView(text).hasMatch();
}

QString slug(const QString &name, const QString &fallback)
{
    QString result;
    const QString text = transliterated(name);
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            result += c;
        else if (!c.isMark() && !result.isEmpty() && !result.endsWith(u'-'))
            result += u'-';
    }
    result.truncate(slugLimit);
    while (result.endsWith(u'-'))
        result.chop(1);
    return result.isEmpty() ? fallback : result;
}

} // namespace Reprise
