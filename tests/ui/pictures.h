// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace Reprise {

/// Saves what `widget` looks like as `<name>.png` in $REPRISE_PICTURES, or in `pictures` beside the
/// test, for a person to look at.
inline void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable(
        "REPRISE_PICTURES", QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    QVERIFY2(widget.grab().save(path), qPrintable(path));
    QVERIFY(QFile(path).size() > 1000);
}

/// Nested layouts hand their news upwards one event at a time.
inline void settleLayout()
{
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents();
}

/// A warning fails the test that is running, but for one that the offscreen platform always has.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support propagateSizeHints).*")));
}

/// The program in a language of translations/, for as long as this lives. What is made before keeps
/// its words.
class InLanguage
{
public:
    explicit InLanguage(const QString &language)
    {
        if (language == QStringLiteral("en"))
            return;
        QLocale::setDefault(QLocale(language));
        QVERIFY(m_translator.load(QStringLiteral(":/translations/reprise_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~InLanguage() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(InLanguage)

private:
    QLocale m_before;
    QTranslator m_translator;
};

/// Rows "scheme" and "language" of a test that makes pictures; the row's name ends their names.
inline void addPictureRows()
{
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<QString>("language");
    QTest::newRow("light") << Qt::ColorScheme::Light << QStringLiteral("en");
    QTest::newRow("dark") << Qt::ColorScheme::Dark << QStringLiteral("en");
    QTest::newRow("de-dark") << Qt::ColorScheme::Dark << QStringLiteral("de");
    QTest::newRow("fr-light") << Qt::ColorScheme::Light << QStringLiteral("fr");
}

/// The font that the reference is drawn in, where it is installed: pictures that can be compared.
inline void usePictureFont()
{
    QFont font(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                 : QApplication::font().family());
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
}

} // namespace Reprise
