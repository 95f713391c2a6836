// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "threadlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

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
    const auto asked = wanted.isEmpty() ? std::nullopt : spokenLocale(wanted);
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
    ThreadLanguage::install();
    return wanted.isEmpty() || asked;
}

} // namespace Reprise
