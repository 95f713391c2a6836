// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr std::array spoken = {QLocale::English, QLocale::French, QLocale::German,
                               QLocale::Portuguese};

std::optional<QLocale> ifSpoken(const QString &name)
{
    // An unknown name becomes the C locale, which counts as English for those who ask for it.
    const QLocale locale(name);
    if (locale.language() == QLocale::C)
        return name == "C"_L1 || name == "POSIX"_L1 ? std::optional(QLocale::c()) : std::nullopt;
    if (std::ranges::find(spoken, locale.language()) == spoken.end())
        return std::nullopt;
    return locale;
}

QLocale languageOfSystem()
{
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString &name : names) {
        if (const auto locale = ifSpoken(name))
            return *locale;
    }
    return QLocale(QLocale::English);
}

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

bool installLanguage(const QString &wanted)
{
    const auto asked = wanted.isEmpty() ? std::nullopt : ifSpoken(wanted);
    QLocale locale = asked.value_or(languageOfSystem());
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    // Brazil's is the Portuguese that Reprise speaks.
    const QLocale words = locale.language() == QLocale::Portuguese ? QLocale(u"pt_BR"_s) : locale;

    // The person's own way of writing numbers and dates, unless it would stand among words of
    // another language.
    const bool systems = QLocale::system().language() == locale.language() && !asked;
    QLocale::setDefault(systems ? QLocale::system() : locale);

    install(words, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(words, u"reprise"_s, u":/translations"_s);
    return wanted.isEmpty() || asked;
}

} // namespace Reprise
