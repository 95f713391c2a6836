// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "button.h"

#include <QDirIterator>
#include <QTest>

using namespace Reprise;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void whiteCanBeReadOnEveryBand_data();
    void whiteCanBeReadOnEveryBand();
    void everyIconIsDrawn();
    void iconsAreSharpOnEveryScreen();
    void iconsFollowTheScheme();
    void buttonsFollowTheScheme();

private:
    Theme *m_theme = nullptr;
};

void TestTheme::wordsCanBeRead_data()
{
    QTest::addColumn<Qt::ColorScheme>("scheme");
    QTest::addColumn<Token>("words");
    QTest::addColumn<Token>("behind");
    for (const auto scheme : {Qt::ColorScheme::Light, Qt::ColorScheme::Dark}) {
        const char *name = scheme == Qt::ColorScheme::Light ? "light" : "dark";
        for (const auto words : {Token::Text, Token::Muted, Token::AccentText, Token::Good,
                                 Token::Warning, Token::Bad}) {
            for (const auto behind : {Token::Page, Token::Card, Token::OpenedRow})
                QTest::addRow("%s %d on %d", name, int(words), int(behind))
                    << scheme << words << behind;
        }
        QTest::addRow("%s group heading", name) << scheme << Token::Muted << Token::GroupHeading;
        QTest::addRow("%s code", name) << scheme << Token::Text << Token::Code;
        QTest::addRow("%s filled button", name) << scheme << Token::OnFilled << Token::Filled;
        QTest::addRow("%s message", name) << scheme << Token::Text << Token::InfoFill;
        QTest::addRow("%s bad message", name) << scheme << Token::Text << Token::BadFill;
    }
}

void TestTheme::wordsCanBeRead()
{
    QFETCH(const Qt::ColorScheme, scheme);
    QFETCH(const Token, words);
    QFETCH(const Token, behind);
    m_theme->setScheme(scheme);
    const double contrast = Theme::contrast(Theme::color(words), Theme::color(behind));
    QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
}

void TestTheme::whiteCanBeReadOnEveryBand_data()
{
    QTest::addColumn<quint32>("from");
    QTest::addColumn<quint32>("to");
    QTest::newRow("postgresql") << 0x0790fdU << 0x605ff9U;
    QTest::newRow("janusgraph") << 0x7fa1b9U << 0x26c794U;
    QTest::newRow("rethinkdb") << 0x2f6f8fU << 0x4bb4c8U;
    QTest::newRow("commerce") << 0xf26322U << 0xc2410cU;
    QTest::newRow("yellow") << 0xffff00U << 0xffffffU;
}

void TestTheme::whiteCanBeReadOnEveryBand()
{
    QFETCH(const quint32, from);
    QFETCH(const quint32, to);
    const auto [left, right] = Theme::band(from, to);
    QVERIFY(Theme::contrast(left, Qt::white) >= 4.5);
    QVERIFY(Theme::contrast(right, Qt::white) >= 4.5);
}

void TestTheme::everyIconIsDrawn()
{
    QDirIterator icons(u":/reprise/icons"_s, {u"*.svg"_s});
    int count = 0;
    while (icons.hasNext()) {
        const QString name = icons.nextFileInfo().completeBaseName();
        const QImage image = Theme::icon(name).pixmap(QSize(32, 32), 1.0).toImage();
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += image.pixelColor(x, y).alpha() > 100 ? 1 : 0;
        }
        QVERIFY2(painted > 20, qPrintable(name));
        ++count;
    }
    QVERIFY(count > 20);
}

void TestTheme::iconsAreSharpOnEveryScreen()
{
    const QIcon icon = Theme::icon(u"refresh"_s);
    const QPixmap twice = icon.pixmap(QSize(16, 16), 2.0);
    QCOMPARE(twice.devicePixelRatio(), 2.0);
    QCOMPARE(twice.size(), QSize(32, 32));
    QImage fine = twice.toImage();
    fine.setDevicePixelRatio(1);
    QCOMPARE(fine, icon.pixmap(QSize(32, 32), 1.0).toImage());
}

void TestTheme::iconsFollowTheScheme()
{
    const QIcon icon = Theme::icon(u"check"_s, Token::Good);
    const auto middleLeft = [&icon] {
        return icon.pixmap(QSize(64, 64), 1.0).toImage().pixelColor(10, 32);
    };
    m_theme->setScheme(Qt::ColorScheme::Light);
    QCOMPARE(middleLeft(), Theme::color(Token::Good));
    const QColor light = middleLeft();
    m_theme->setScheme(Qt::ColorScheme::Dark);
    QCOMPARE(middleLeft(), Theme::color(Token::Good));
    QVERIFY(middleLeft() != light);
}

void TestTheme::buttonsFollowTheScheme()
{
    m_theme->setScheme(Qt::ColorScheme::Light);
    Button button(u"Restore"_s, Button::Kind::Primary);
    button.show();
    QCOMPARE(button.palette().color(QPalette::ButtonText), QColor(Qt::white));
    m_theme->setScheme(Qt::ColorScheme::Dark);
    QTRY_COMPARE(button.palette().color(QPalette::ButtonText), Theme::color(Token::OnFilled));
    QCOMPARE(button.palette().color(QPalette::Button), Theme::color(Token::Filled));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
