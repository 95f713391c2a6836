// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "style.h"

#include <QFontDatabase>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QStyleHints>
#include <QSvgRenderer>
#include <array>
#include <cmath>

namespace Reprise {

using namespace Qt::StringLiterals;

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

// reference/look.md, in the order of Token. Filled is the accent, darkened for white words.
constexpr std::array<Shades, 24> shades = {{
    {0xfff5f7fa, 0xff1b2024}, {0xffffffff, 0xff242a2f}, {0xffdadfe1, 0xff3a434a},
    {0xff152934, 0xffe8edf0}, {0xff5a6872, 0xffa3b0b8}, {0xfff7fafb, 0xff2a3137},
    {0xfff0f7fe, 0xff22333f}, {0xfff5f7fa, 0xff1d2226}, {0xff0094fd, 0xff3daeff},
    {0xff006fc9, 0xff3daeff}, {0xff0077d6, 0xff3daeff}, {0xffffffff, 0xff0d1a24},
    {0xff3f7f00, 0xff7cc93b}, {0xff9a5c00, 0xfff0a94a}, {0xffc8323c, 0xffff7a80},
    {0xffeaf5ff, 0xff1e3445}, {0xff9fd2fb, 0xff2d5f85}, {0xfffdeeee, 0xff3a2527},
    {0xfff0b9bb, 0xff6b3a3d}, {0xffffffff, 0xffffffff}, {0xffc27400, 0xfff0a94a},
    {0xff0088e8, 0xff3daeff}, {0xff6c66f5, 0xff9d98ff}, {0xff4c9a00, 0xff7cc93b},
}};

double luminance(const QColor &color)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor readableUnderWhite(QColor color)
{
    while (Theme::contrast(color, Qt::white) < 4.5 && color.lightnessF() > 0.05)
        color =
            QColor::fromHslF(color.hslHueF(), color.hslSaturationF(), color.lightnessF() - 0.01F);
    return color;
}

/// Paints one icon in a colour that is looked up when it is painted, so that it follows the
/// palette.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(const QString &name, Token token)
        : m_name(name)
        , m_token(token)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect.topLeft(), scaledPixmap(rect.size(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// Since Qt 6.8 `size` is what it is without the scale.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(u":/reprise/icons/%1.svg"_s.arg(m_name));
        QPainter painter(&image);
        renderer.render(&painter, QRectF(image.rect()));
        QColor color = Theme::color(m_token);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4F);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        QPixmap pixmap = QPixmap::fromImage(std::move(image));
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(*this); }
    bool isNull() override { return false; }

private:
    QString m_name;
    Token m_token;
};

} // namespace

Theme::Theme(QApplication &app)
    : QObject(&app)
    , m_app(app)
{
    // A desktop with colours of its own (Plasma) has already put them into the palette.
    m_desktopHasColours = app.palette().color(QPalette::Window) !=
                          app.style()->standardPalette().color(QPalette::Window);
    if (app.style()->name() == "fusion"_L1)
        QApplication::setStyle(new Style);
    chooseFont();
    connect(app.styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setScheme(Qt::ColorScheme scheme)
{
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    if (m_desktopHasColours && m_scheme == Qt::ColorScheme::Unknown)
        return;
    const Qt::ColorScheme scheme =
        m_scheme == Qt::ColorScheme::Unknown ? m_app.styleHints()->colorScheme() : m_scheme;
    QApplication::setPalette(ownPalette(scheme == Qt::ColorScheme::Dark));
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor Theme::color(Token token, const QPalette &palette)
{
    switch (token) {
    case Token::Page:
        return palette.color(QPalette::Window);
    case Token::Card:
        return palette.color(QPalette::Base);
    case Token::Text:
        return palette.color(QPalette::WindowText);
    default:
        break;
    }
    const Shades &both = shades.at(static_cast<size_t>(token));
    return QColor::fromRgb(isDark(palette) ? both.dark : both.light);
}

double Theme::contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

std::pair<QColor, QColor> Theme::band(quint32 from, quint32 to)
{
    return {readableUnderWhite(QColor::fromRgb(0xff000000U | from)),
            readableUnderWhite(QColor::fromRgb(0xff000000U | to))};
}

QLinearGradient Theme::bandGradient(quint32 from, quint32 to, const QRectF &rect)
{
    const auto [left, right] = band(from, to);
    QLinearGradient gradient(rect.left(), 0, rect.right(), 0);
    gradient.setColorAt(0, left);
    gradient.setColorAt(1, right);
    return gradient;
}

QIcon Theme::icon(const QString &name, Token token)
{
    return QIcon(new TintedIconEngine(name, token));
}

QFont Theme::font(TextRole role, const QFont &base)
{
    QFont font =
        role == TextRole::Code ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    const auto scale = [&](double factor) { font.setPointSizeF(base.pointSizeF() * factor); };
    switch (role) {
    case TextRole::Title:
        scale(1.4);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        scale(1.16);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Block:
        scale(1.05);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        scale(0.9);
        break;
    case TextRole::Group:
        scale(0.8);
        font.setWeight(QFont::Bold);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        break;
    case TextRole::Code:
        scale(0.95);
        break;
    case TextRole::Body:
        break;
    }
    return font;
}

void Theme::chooseFont()
{
    // What Qt (6.8) takes where no desktop says which font, size and all: too small to read.
    const QFont font = QApplication::font();
    if (font.family() != "Sans Serif"_L1 || font.pointSize() != 9)
        return;
    QFont own(QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : font.family());
    own.setPointSizeF(10.5);
    QApplication::setFont(own);
}

QPalette Theme::ownPalette(bool dark)
{
    QPalette palette;
    const auto shade = [dark](Token token) {
        const Shades &both = shades.at(static_cast<size_t>(token));
        return QColor::fromRgb(dark ? both.dark : both.light);
    };
    palette.setColor(QPalette::Window, shade(Token::Page));
    palette.setColor(QPalette::WindowText, shade(Token::Text));
    palette.setColor(QPalette::Base, shade(Token::Card));
    palette.setColor(QPalette::AlternateBase, shade(Token::GroupHeading));
    palette.setColor(QPalette::Text, shade(Token::Text));
    palette.setColor(QPalette::PlaceholderText, shade(Token::Muted));
    palette.setColor(QPalette::Button, shade(Token::Card));
    palette.setColor(QPalette::ButtonText, shade(Token::Text));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, shade(Token::Filled));
    palette.setColor(QPalette::Accent, shade(Token::Accent));
    palette.setColor(QPalette::HighlightedText, shade(Token::OnFilled));
    palette.setColor(QPalette::Link, shade(Token::AccentText));
    palette.setColor(QPalette::LinkVisited, shade(Token::AccentText));
    palette.setColor(QPalette::ToolTipBase, shade(Token::Card));
    palette.setColor(QPalette::ToolTipText, shade(Token::Text));
    const QColor line = shade(Token::Line);
    palette.setColor(QPalette::Light, dark ? line.lighter(115) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, dark ? line : line.lighter(106));
    palette.setColor(QPalette::Mid, line.darker(115));
    palette.setColor(QPalette::Dark, line.darker(135));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0c, 0x0f, 0x11) : line.darker(200));
    QColor faint = shade(Token::Muted);
    faint.setAlphaF(0.65F);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

} // namespace Reprise
