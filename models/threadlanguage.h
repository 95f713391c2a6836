// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>

class QTranslator;

namespace Reprise {

/// The locale of that name, "de" or "pt_BR", if Reprise speaks its language.
[[nodiscard]] std::optional<QLocale> spokenLocale(const QString &name);
/// The first of the system's languages that Reprise speaks.
[[nodiscard]] QLocale languageOfSystem();
/// Of whom there is a translation, and English: "en", "fr", "de", "pt_BR".
[[nodiscard]] QStringList spokenLanguages();

/// For as long as it lives, what its thread says is in another language than the program's: an
/// e-mail is written in the language of the home, whoever runs the program and however. Other
/// threads are not touched. Nothing else may be made on the thread meanwhile that lives on with its
/// words.
class ThreadLanguage
{
public:
    /// Empty = the language of the system.
    explicit ThreadLanguage(const QString &name);
    ~ThreadLanguage();
    Q_DISABLE_COPY_MOVE(ThreadLanguage)

    /// Makes the running application listen to it; after all other translators are installed.
    static void install();
    /// In whose way this thread writes numbers and dates: QLocale(), or that of its language.
    [[nodiscard]] static QLocale locale();

private:
    std::unique_ptr<QTranslator> m_translator;
    const ThreadLanguage *m_before;
    QLocale m_locale;
    friend class LanguageSwitch;
};

} // namespace Reprise
