// SPDX-FileCopyrightText: 2026 The Reprise developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QLinearGradient>
#include <QObject>
#include <QPalette>
#include <QString>
#include <utility>

namespace Reprise {

/// What a colour is for; the values are those of the reference "look".
enum class Token {
    Page,
    Card,
    Line,
    Text,
    Muted,
    GroupHeading,
    OpenedRow,
    Code,
    /// Bars and marks.
    Accent,
    /// Words and icons in the accent colour.
    AccentText,
    /// The filled button and the words on it: at least 4.5 : 1.
    Filled,
    OnFilled,
    Good,
    Warning,
    Bad,
    InfoFill,
    InfoLine,
    BadFill,
    BadLine,
    /// On a band.
    White,
    /// Groups of backups in a chart: 3 : 1 on a card.
    OnDemand,
    Daily,
    Weekly,
    Monthly,
};

/// Sizes relative to the desktop's font.
enum class TextRole { Title, Heading, Block, Body, Strong, Small, Group, Code };

/// Colours, fonts and icons of the program. The instance makes the application follow the desktop's
/// light or dark scheme; the static functions answer for a palette and need no instance.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Installs palette, style and font where the desktop has none of its own; outlived by `app`.
    explicit Theme(QApplication &app);

    /// Instead of the desktop's; Unknown follows it again.
    void setScheme(Qt::ColorScheme scheme);

    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QColor color(Token token,
                                      const QPalette &palette = QGuiApplication::palette());
    /// WCAG contrast ratio of two opaque colours, 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);
    /// An engine's two colours, darkened where white text on them would not reach 4.5 : 1.
    [[nodiscard]] static std::pair<QColor, QColor> band(quint32 from, quint32 to);
    [[nodiscard]] static QLinearGradient bandGradient(quint32 from, quint32 to, const QRectF &rect);

    /// One of resources/icons, in the token's colour of whatever palette holds when it is painted.
    [[nodiscard]] static QIcon icon(const QString &name, Token token = Token::Text);
    [[nodiscard]] static QFont font(TextRole role, const QFont &base = QApplication::font());

private:
    void apply();
    [[nodiscard]] static QPalette ownPalette(bool dark);
    static void chooseFont();

    QApplication &m_app;
    Qt::ColorScheme m_scheme = Qt::ColorScheme::Unknown;
    bool m_desktopHasColours = false;
};

} // namespace Reprise
