// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersFollowTheWords_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("spoken");
        QTest::addColumn<QString>("number");
        QTest::newRow("German") << u"de"_s << true << u"1.234,5"_s;
        QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s << true << u"1.234,5"_s;
        QTest::newRow("Swiss German") << u"de_CH"_s << true << u"1’234.5"_s;
        QTest::newRow("English") << u"en"_s << true << u"1,234.5"_s;
        QTest::newRow("not spoken") << u"ja"_s << false << u"1,234.5"_s;
        QTest::newRow("no language at all") << u"german!"_s << false << u"1,234.5"_s;
    }

    void numbersFollowTheWords()
    {
        QFETCH(const QString, wanted);
        QFETCH(const bool, spoken);
        QCOMPARE(installLanguage(wanted), spoken);
        QFETCH(const QString, number);
        QLocale locale;
        locale.setNumberOptions({});
        QCOMPARE(locale.toString(1234.5, 'f', 1), number);
    }

    void qtsOwnWordsAreThereToo()
    {
        QVERIFY(installLanguage(u"de"_s));
        QCOMPARE(QCoreApplication::translate("QCommandLineParser", "Options:"), u"Optionen:"_s);
    }

    void everyLanguageIsInTheProgram()
    {
        for (const char *name : {"en", "fr", "de", "pt_BR"})
            QVERIFY2(QFile::exists(u":/translations/reprise_%1.qm"_s.arg(QLatin1StringView(name))),
                     name);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
