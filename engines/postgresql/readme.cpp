// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresql/readme.h"

#include <QCoreApplication>
#include <QTranslator>

#include <array>

using namespace Qt::StringLiterals;

namespace Reprise::Postgresql {

namespace {

constexpr auto context = "PostgresqlReadme";

/// Words of one language, whatever language the program speaks at this moment.
class Language
{
public:
    /// An empty code is English, the language of the source.
    explicit Language(const QString &code)
    {
        m_found = code.isEmpty() || m_translator.load(u":/translations/reprise_"_s + code);
    }
    [[nodiscard]] bool isThere() const { return m_found; }
    [[nodiscard]] QString tr(const char *source) const
    {
        const QString translated = m_translator.translate(context, source);
        return translated.isEmpty() ? QString::fromUtf8(source) : translated;
    }

private:
    QTranslator m_translator;
    bool m_found = false;
};

// clang-format off
constexpr auto titleText = QT_TRANSLATE_NOOP("PostgresqlReadme", "PostgreSQL backup of %1, taken %2 UTC");
constexpr auto damagedText = QT_TRANSLATE_NOOP("PostgresqlReadme", "Warning: the server found damaged pages while this backup was taken. It holds the data as it was, damage included.");
constexpr auto needsText = QT_TRANSLATE_NOOP("PostgresqlReadme", "Needs PostgreSQL %1 (any %1.x; taken from %2, %3, page checksums: %4).");
constexpr auto onText = QT_TRANSLATE_NOOP("PostgresqlReadme", "on");
constexpr auto offText = QT_TRANSLATE_NOOP("PostgresqlReadme", "off");
constexpr auto containsText = QT_TRANSLATE_NOOP("PostgresqlReadme", "Contains the databases: %1. Superuser: %2.");
constexpr auto unpackText = QT_TRANSLATE_NOOP("PostgresqlReadme", "1. Unpack the archive and go into its snapshot folder. Work on a copy: starting the server changes it.");
constexpr auto verifyText = QT_TRANSLATE_NOOP("PostgresqlReadme", "   To check every file before the first start:");
constexpr auto startText = QT_TRANSLATE_NOOP("PostgresqlReadme", "2. In that folder, as a normal user, not as root (on Debian the programs are in /usr/lib/postgresql/%1/bin):");
constexpr auto waitText = QT_TRANSLATE_NOOP("PostgresqlReadme", "   Wait for \"database system is ready to accept connections\".");
constexpr auto connectText = QT_TRANSLATE_NOOP("PostgresqlReadme", "3. In a second terminal, in the same folder:");
constexpr auto stopText = QT_TRANSLATE_NOOP("PostgresqlReadme", "4. Stop it with Ctrl+C in the first terminal.");
constexpr auto momentText = QT_TRANSLATE_NOOP("PostgresqlReadme", "Recovery goes to the end of ../wal, or to the end of the backup (%1 UTC) if that folder is empty.");
constexpr auto modesText = QT_TRANSLATE_NOOP("PostgresqlReadme", "If it says \"invalid permissions\": chmod 700 data run");
constexpr auto secretText = QT_TRANSLATE_NOOP("PostgresqlReadme", "This backup holds all that the server holds, password verifiers included: keep it as safe as the server.");
// clang-format on

QString readmeIn(const Language &language, const ReadmeValues &v)
{
    const QString moment = v.moment.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString checksums = language.tr(v.dataChecksums ? onText : offText);
    const QString major = QString::number(v.major);
    QStringList lines;
    lines << language.tr(titleText).arg(v.service, moment);
    if (v.damaged)
        lines << language.tr(damagedText);
    lines << language.tr(needsText).arg(major, v.version, v.platform, checksums)
          << language.tr(containsText).arg(v.databases.join(u", "_s), v.superuser) << QString()
          << language.tr(unpackText) << u"     tar --zstd -xf <archive>.tar.zst"_s
          << u"     cd data/backup/%1/snapshot"_s.arg(v.backupId)
          << u"     export PATH=/usr/lib/postgresql/%1/bin:$PATH"_s.arg(major)
          << language.tr(verifyText) << u"     pg_verifybackup data"_s
          << language.tr(startText).arg(major) << u"     postgres -D conf"_s
          << language.tr(waitText) << language.tr(connectText)
          << u"     export PGHOST=\"$PWD/run\""_s
          << u"     psql %1 -U %2"_s.arg(v.database, v.superuser) << language.tr(stopText)
          << QString() << language.tr(momentText).arg(moment) << language.tr(modesText)
          << language.tr(secretText);
    return lines.join(u'\n') + u'\n';
}

} // namespace

QByteArray readme(const ReadmeValues &values)
{
    static const std::array codes = {u""_s, u"de"_s, u"fr"_s, u"pt_BR"_s};
    QStringList texts;
    for (const QString &code : codes) {
        const Language language(code);
        if (language.isThere())
            texts.append(readmeIn(language, values));
    }
    return texts.join(u"\n"_s + QString(72, u'-') + u"\n\n"_s).toUtf8();
}

} // namespace Reprise::Postgresql
