// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threadlanguage.h"

#include <QCoreApplication>
#include <QTranslator>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Reprise {

namespace {

constexpr std::array spoken = {QLocale::English, QLocale::French, QLocale::German,
                               QLocale::Portuguese};

const ThreadLanguage *&current()
{
    thread_local const ThreadLanguage *language = nullptr;
    return language;
}

} // namespace

/// Asked before every other translator; answers only on threads that have a language of their own.
class LanguageSwitch : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        const ThreadLanguage *language = current();
        if (!language)
            return {};
        const QString words = language->m_translator->translate(context, source, disambiguation, n);
        // English has no words but the source's, and those of the program's language must not
        // follow.
        return words.isNull() ? QString::fromUtf8(source) : words;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

std::optional<QLocale> spokenLocale(const QString &name)
{
    // An unknown name becomes the C locale, which counts as English for those who ask for it.
    QLocale locale(name);
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
        if (const auto locale = spokenLocale(name))
            return *locale;
    }
    return QLocale(QLocale::English);
}

QStringList spokenLanguages()
{
    return {u"en"_s, u"fr"_s, u"de"_s, u"pt_BR"_s};
}

ThreadLanguage::ThreadLanguage(const QString &name)
    : m_translator(std::make_unique<QTranslator>())
    , m_before(current())
    , m_locale(spokenLocale(name).value_or(languageOfSystem()))
{
    if (m_locale.language() == QLocale::C)
        m_locale = QLocale(QLocale::English);
    // Brazil's is the Portuguese that Reprise speaks.
    const QLocale words =
        m_locale.language() == QLocale::Portuguese ? QLocale(u"pt_BR"_s) : m_locale;
    // English has its plurals in a file, too.
    [[maybe_unused]] const bool found =
        m_translator->load(words, u"reprise"_s, u"_"_s, u":/translations"_s);
    current() = this;
}

ThreadLanguage::~ThreadLanguage()
{
    current() = m_before;
}

void ThreadLanguage::install()
{
    QCoreApplication::installTranslator(new LanguageSwitch(QCoreApplication::instance()));
}

QLocale ThreadLanguage::locale()
{
    return current() ? current()->m_locale : QLocale();
}

} // namespace Reprise
