// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QString type;
    bool plural = false;
    QStringList translations;
};
/// By context, comment and source.
using Messages = QMap<QString, Message>;

Message readMessage(QXmlStreamReader &xml, QString &comment)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        const QString element = xml.name().toString();
        if (element == "source"_L1) {
            message.source = xml.readElementText();
        } else if (element == "comment"_L1) {
            comment = xml.readElementText();
        } else if (element == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.plural) {
                message.translations.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

Messages readTs(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            QString comment;
            const Message message = readMessage(xml, comment);
            messages.insert(context + u" | "_s + comment + u" | "_s + message.source, message);
        }
    }
    return messages;
}

/// %1, %L2, %n, and the tags of rich text.
QStringList markers(const QString &text)
{
    static const QRegularExpression marker(u"%L?[0-9n]|<[^>]*>"_s);
    QSet<QString> found;
    for (const auto &match : marker.globalMatch(text))
        found.insert(match.captured());
    QStringList sorted(found.cbegin(), found.cend());
    sorted.sort();
    return sorted;
}

void listProblems(const Messages &messages, QStringList &problems)
{
    for (auto it = messages.cbegin(); it != messages.cend(); ++it) {
        const Message &message = it.value();
        if (!message.type.isEmpty())
            problems.append(message.type + u": "_s + it.key());
        for (const QString &translation : message.translations) {
            if (translation.isEmpty())
                problems.append(u"empty: "_s + it.key());
            // "one" may stand instead of the number in a singular.
            else if (!message.plural && markers(translation) != markers(message.source))
                problems.append(u"other markers: "_s + it.key());
        }
    }
}

} // namespace

/// No sentence of the program is missing from a language, and none there is stale or unfinished.
class TranslationsTest : public QObject
{
    Q_OBJECT
private slots:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("pluralsOnly");
        QTest::newRow("English plurals") << u"en"_s << true;
        QTest::newRow("French") << u"fr"_s << false;
        QTest::newRow("German") << u"de"_s << false;
        QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << false;
    }

    void isComplete()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, pluralsOnly);
        const QString name = u"/reprise_%1.ts"_s.arg(language);
        const QString kept = QStringLiteral(SOURCE_FOLDER) + u"/translations"_s + name;

        const QTemporaryDir folder;
        const QString fresh = folder.path() + name;
        QVERIFY(QFile::copy(kept, fresh));
        QStringList arguments = {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        if (pluralsOnly)
            arguments.append(u"-pluralonly"_s);
        for (const char *source : {"app", "engines", "models", "ui"})
            arguments.append(QStringLiteral(SOURCE_FOLDER "/") + QLatin1StringView(source));
        arguments << u"-ts"_s << fresh;
        QProcess lupdate;
        lupdate.start(QStringLiteral(LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.readAllStandardError(), QByteArray());
        QCOMPARE(lupdate.exitCode(), 0);

        const Messages before = readTs(kept);
        const Messages now = readTs(fresh);
        QVERIFY(pluralsOnly || !now.isEmpty());
        QStringList problems;
        for (const QString &key :
             (QSet(now.keyBegin(), now.keyEnd()) - QSet(before.keyBegin(), before.keyEnd())))
            problems.append(u"missing: "_s + key);
        for (const QString &key :
             (QSet(before.keyBegin(), before.keyEnd()) - QSet(now.keyBegin(), now.keyEnd())))
            problems.append(u"stale: "_s + key);
        listProblems(before, problems);
        problems.sort();
        QVERIFY2(problems.isEmpty(),
                 qPrintable(u"%1 problems, run the target update_translations and fill in:\n"_s.arg(
                                problems.size()) +
                            problems.mid(0, 40).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
