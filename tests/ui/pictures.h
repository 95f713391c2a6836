// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QWidget>
#include <array>
#include <utility>

namespace Reprise {

/// Layouts hand their news upwards one event at a time: waits until the widget looks as it did a
/// moment ago.
inline void waitUntilStill(QWidget &widget)
{
    QImage before;
    QTRY_VERIFY([&] {
        QImage now = widget.grab().toImage();
        return std::exchange(before, now) == now;
    }());
}

/// Saves what `widget` looks like as `<name>.png` in $REPRISE_PICTURES, or in `pictures` beside the
/// test, for a person to look at.
inline void savePicture(QWidget &widget, const QString &name)
{
    waitUntilStill(widget);
    const QString folder = qEnvironmentVariable(
        "REPRISE_PICTURES", QCoreApplication::applicationDirPath() + QStringLiteral("/pictures"));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u'/' + name + QStringLiteral(".png");
    QVERIFY2(widget.grab().save(path), qPrintable(path));
    QVERIFY(QFile(path).size() > 1000);
}

/// A warning fails the test that is running, but for those that the offscreen platform has about
/// itself.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}

/// The program in a language of translations/, for as long as this lives. What is made before keeps
/// its words.
class InLanguage
{
public:
    explicit InLanguage(const QString &language)
    {
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

struct PictureRow
{
    const char *name;
    Qt::ColorScheme scheme;
    const char *language;
};

/// Both schemes, and every language in one of them.
constexpr std::array<PictureRow, 5> pictureRows = {{
    {"light", Qt::ColorScheme::Light, "en"},
    {"dark", Qt::ColorScheme::Dark, "en"},
    {"de-dark", Qt::ColorScheme::Dark, "de"},
    {"fr-light", Qt::ColorScheme::Light, "fr"},
    {"pt-dark", Qt::ColorScheme::Dark, "pt_BR"},
}};

/// Rows "scheme" and "language" of a test that makes pictures; the row's name ends their names.
inline void addPictureRows()
{
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<QString>("language");
    for (const PictureRow &row : pictureRows)
        QTest::newRow(row.name) << row.scheme << QString::fromLatin1(row.language);
}

/// The font that the reference is drawn in, where it is installed: pictures that can be compared.
inline void usePictureFont()
{
    QFont font(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? QStringLiteral("Inter")
                                                                 : QApplication::font().family());
    font.setPointSizeF(10.5);
    QApplication::setFont(font);
    // A cursor that comes and goes is never still.
    QApplication::setCursorFlashTime(0);
}

} // namespace Reprise
